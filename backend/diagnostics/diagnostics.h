// What is kept to find out afterwards what went on: diagnostics.sqlite beside the ledger, with threads of its own that
// give way to all others (design.md 5). Losing it loses no money, event or retry, so a file that cannot be used is
// moved aside and a new one made.
//
// Threads: everything may be called from any thread. Finished jobs and reads go to the Sink given, which outlives this.
#pragma once

#include "db/store.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace countersign::diagnostics {

// Deletes at most `rows` of what is older or more than may be kept, oldest first; says how many went. Writer thread.
using Trim = std::function<Result<int>(db::Transaction &transaction, int rows)>;

class Diagnostics final : private db::Sink
{
public:
    // Error: one line for a person, when not even a new file can be made.
    static Result<std::unique_ptr<Diagnostics>> open(const std::string &path, const Clock &clock, db::Sink &sink);
    ~Diagnostics() override; // writes what waits, then closes
    Diagnostics(const Diagnostics &) = delete;
    Diagnostics &operator=(const Diagnostics &) = delete;

    [[nodiscard]] db::Store &store() { return *m_store; }
    [[nodiscard]] bool wasMadeAnew() const { return m_madeAnew; } // the file found was moved aside

    void keepWithin(Trim trim); // before the first trim()
    // Brings everything back within its bounds, in slices on the low lane; returns at once.
    void trim();

private:
    explicit Diagnostics(db::Sink &sink)
        : m_sink(sink)
    {
    }
    void deliver(std::vector<db::Completion> completions) override;
    void trimSlice();

    db::Sink &m_sink;
    bool m_madeAnew = false;
    std::vector<Trim> m_trims;
    std::atomic<bool> m_trimming{false};
    std::unique_ptr<db::Store> m_store; // last: its threads use all of the above
};

} // namespace countersign::diagnostics
