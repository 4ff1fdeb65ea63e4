// The three times and nothing else that reads a clock (design.md 4).
//   now()   domain time; may be frozen or moved: created, expires, due, card expiry, idempotency lifetime
//   wall()  the machine's UTC: request log, attempt times, TLS
//   ticks() monotonic microseconds: deadlines, long polls, durations
// Any thread may read. set() is called by the gateway when the clock is opened or moved; the state itself is kept in
// the store.
#pragma once

#include "core/timestamp.h"

#include <atomic>
#include <optional>

namespace countersign {

struct ClockState
{
    Millis offset = 0;            // now = wall + offset while running
    std::optional<Millis> frozen; // now stands still at this time
    friend bool operator==(const ClockState &, const ClockState &) = default;
};

class Clock
{
public:
    [[nodiscard]] Millis now() const;
    [[nodiscard]] Millis wall() const;
    [[nodiscard]] std::int64_t ticks() const; // microseconds

    // Milliseconds that never run backwards and jump forward with now(): the time of rate windows.
    [[nodiscard]] Millis windowTime() const;

    void set(const ClockState &state);
    [[nodiscard]] ClockState state() const;

private:
    static constexpr Millis running = INT64_MIN;
    std::atomic<Millis> m_offset{0};
    std::atomic<Millis> m_frozen{running};
    std::atomic<Millis> m_forward{0}; // the sum of all forward moves
};

} // namespace countersign
