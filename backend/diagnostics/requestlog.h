// The request log. note() takes what fits and counts the rest as dropped; a tenth of a second later the diagnostics
// thread redacts what was taken and writes it in one transaction.
//
// Lives on the HTTP thread; dropped() may be asked on any. Outlives the diagnostics store's writer.
#pragma once

#include "diagnostics/diagnostics.h"
#include "diagnostics/requestrecord.h"
#include "diagnostics/settings.h"
#include "diagnostics/tokenbucket.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace countersign::diagnostics {

class RequestLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestLog)

public:
    RequestLog(Diagnostics &diagnostics, const Clock &clock, RequestLogSettings settings = {},
               QObject *parent = nullptr);
    ~RequestLog() override;

    // The record is left empty when it was taken.
    void note(RequestRecord &&record);
    void flush(); // hands what was taken to the diagnostics thread now

    [[nodiscard]] std::uint64_t dropped() const { return m_dropped.load(std::memory_order_relaxed); } // since the start

private:
    void drop(std::size_t count) { m_dropped.fetch_add(count, std::memory_order_relaxed); }
    void lookAfterBounds();

    Diagnostics &m_diagnostics;
    const Clock &m_clock;
    const RequestLogSettings m_settings;
    TokenBucket m_tokens;
    std::vector<RequestRecord> m_taken;
    std::atomic<std::size_t> m_heldRecords{0}; // taken and not written yet
    std::atomic<std::size_t> m_heldBytes{0};
    std::atomic<std::uint64_t> m_dropped{0};
    std::int64_t m_lookedAt = 0; // ticks
    QTimer m_collecting;
    QTimer m_hourly;
};

// Keeps the log within its bounds (Diagnostics::keepWithin).
Trim requestTrim(Bounds kept);

} // namespace countersign::diagnostics
