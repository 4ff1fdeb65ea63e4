#include "core/clock.h"

#include <algorithm>
#include <chrono>

namespace countersign {

Millis Clock::wall() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t Clock::ticks() const
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

Millis Clock::now() const
{
    const Millis frozen = m_frozen.load(std::memory_order_acquire);
    return frozen != running ? frozen : wall() + m_offset.load(std::memory_order_acquire);
}

Millis Clock::windowTime() const
{
    return ticks() / 1000 + m_forward.load(std::memory_order_acquire);
}

void Clock::set(const ClockState &state)
{
    const Millis before = now();
    m_offset.store(state.offset, std::memory_order_release);
    m_frozen.store(state.frozen.value_or(running), std::memory_order_release);
    m_forward.fetch_add(std::max<Millis>(0, now() - before), std::memory_order_acq_rel);
}

ClockState Clock::state() const
{
    ClockState state;
    state.offset = m_offset.load(std::memory_order_acquire);
    if (const Millis frozen = m_frozen.load(std::memory_order_acquire); frozen != running)
        state.frozen = frozen;
    return state;
}

} // namespace countersign
