// Fixed-window rate counters, in memory, on the HTTP thread (contracts/payment-api.md 3).
// Windows are measured on the monotonic clock plus the offset of the domain clock, so that moving the clock forward
// opens them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace countersign::http {

struct Limit
{
    std::int64_t count = 0;  // requests a window; 0 means no limit
    std::int64_t window = 0; // milliseconds
};

struct Verdict
{
    bool allowed = true;
    std::int64_t limit = 0; // of the window that decides (the refused one, else the first); 0: nothing is limited
    std::int64_t remaining = 0;
    std::int64_t window = 0;   // milliseconds
    std::int64_t resetsIn = 0; // milliseconds until that window ends
};

class Limiter
{
public:
    // Counts one request against every limit in order. A request refused by one window still counts in it, but not in
    // the windows behind it. `now` is milliseconds on a clock that never runs backwards. A window starts with the first
    // request it counts. When the table is full, buckets not yet in it share one.
    Verdict take(std::string_view bucket, const std::vector<Limit> &limits, std::int64_t now);
    void clear();
    [[nodiscard]] std::size_t size() const { return m_counters.size(); }

private:
    struct Counter
    {
        std::int64_t windowStart = 0;
        std::int64_t window = 0; // milliseconds; 0: not counting
        std::int64_t used = 0;
    };
    using Counters = std::vector<Counter>; // one for each limit of the bucket
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    Counters &countersOf(std::string_view bucket, std::int64_t now);
    void forgetOld(std::int64_t now); // keeps the table small however many addresses knock
    std::unordered_map<std::string, Counters, TextHash, std::equal_to<>> m_counters;
    std::int64_t m_nextSweep = 0;
};

} // namespace countersign::http
