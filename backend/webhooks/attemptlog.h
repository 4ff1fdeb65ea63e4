// The transcripts of attempts, in the diagnostics store. keep() may be called on any thread and never waits; when that
// store cannot keep up a transcript is dropped, the attempt itself is in the ledger.
#pragma once

#include "db/store.h"
#include "webhooks/attempt.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace countersign::webhooks {

class AttemptLog
{
public:
    explicit AttemptLog(db::Store &diagnostics)
        : m_store(diagnostics)
    {
    }

    void keep(Transcript transcript);
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped.load(std::memory_order_relaxed); }

    static std::vector<Transcript> of(db::Connection &diagnostics, const std::string &delivery); // newest first

private:
    db::Store &m_store;
    std::atomic<std::uint64_t> m_dropped{0};
};

// Takes away what is too old or too much, at most `rows`; returns how many.
int pruneAttempts(db::Connection &diagnostics, Millis wall, Millis keptFor, std::int64_t kept, int rows);

} // namespace countersign::webhooks
