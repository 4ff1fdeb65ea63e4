// So many a second on average and so many at once, decided in a few nanoseconds. Not shared between threads.
#pragma once

#include <algorithm>
#include <cstdint>

namespace countersign::diagnostics {

class TokenBucket
{
public:
    TokenBucket(std::int64_t perSecond, std::int64_t burst)
        : m_perSecond(perSecond)
        , m_most(burst * unit)
        , m_level(m_most)
    {
    }

    // `ticks`: monotonic microseconds.
    bool take(std::int64_t ticks)
    {
        // Longer than it takes to fill up is as good as that; it also keeps the product small.
        const std::int64_t passed = std::clamp<std::int64_t>(ticks - m_at, 0, m_most / m_perSecond + 1);
        m_at = std::max(m_at, ticks);
        m_level = std::min(m_most, m_level + passed * m_perSecond);
        if (m_level < unit)
            return false;
        m_level -= unit;
        return true;
    }

private:
    static constexpr std::int64_t unit = 1'000'000; // a token, in tokens a second times microseconds
    std::int64_t m_perSecond;
    std::int64_t m_most;
    std::int64_t m_level;
    std::int64_t m_at = 0;
};

} // namespace countersign::diagnostics
