#include "http/limiter.h"

#include <algorithm>

namespace countersign::http {

namespace {
constexpr std::size_t mostBuckets = 20'000; // some 3 MB
constexpr std::int64_t sweepEveryMs = 10'000;
// No caller's name: those are not empty.
constexpr std::string_view sharedBucket;
} // namespace

Limiter::Counters &Limiter::countersOf(std::string_view bucket, std::int64_t now)
{
    if (const auto found = m_counters.find(bucket); found != m_counters.end())
        return found->second;
    if (now >= m_nextSweep)
        forgetOld(now);
    // Making room by forgetting live counters would let a flood of names lift everybody's limit.
    const std::string_view name = m_counters.size() < mostBuckets ? bucket : sharedBucket;
    return m_counters.try_emplace(std::string(name)).first->second;
}

Verdict Limiter::take(std::string_view bucket, const std::vector<Limit> &limits, std::int64_t now)
{
    Verdict verdict;
    if (std::none_of(limits.begin(), limits.end(), [](const Limit &limit) { return limit.count > 0; }))
        return verdict;
    Counters &counters = countersOf(bucket, now);
    if (counters.size() < limits.size())
        counters.resize(limits.size());
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const Limit &limit = limits[i];
        if (limit.count <= 0)
            continue;
        Counter &counter = counters[i];
        if (counter.window != limit.window || now - counter.windowStart >= limit.window)
            counter = Counter{now, limit.window, 0};
        ++counter.used;
        const bool allowed = counter.used <= limit.count;
        if (!allowed || verdict.limit == 0) {
            verdict.allowed = allowed;
            verdict.limit = limit.count;
            verdict.remaining = std::max<std::int64_t>(0, limit.count - counter.used);
            verdict.window = limit.window;
            verdict.resetsIn = counter.windowStart + limit.window - now;
        }
        if (!allowed)
            return verdict;
    }
    return verdict;
}

void Limiter::clear()
{
    m_counters.clear();
    m_nextSweep = 0;
}

void Limiter::forgetOld(std::int64_t now)
{
    m_nextSweep = now + sweepEveryMs;
    std::erase_if(m_counters, [now](const auto &entry) {
        return std::all_of(entry.second.begin(), entry.second.end(),
                           [now](const Counter &counter) { return now - counter.windowStart >= counter.window; });
    });
}

} // namespace countersign::http
