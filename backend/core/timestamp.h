// Times are UTC milliseconds since 1970 as integers (design.md 4). These are their only spellings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign {

using Millis = std::int64_t;

inline constexpr Millis second = 1000;
inline constexpr Millis minute = 60 * second;
inline constexpr Millis hour = 60 * minute;
inline constexpr Millis day = 24 * hour;

std::string formatSeconds(Millis time); // 2026-01-24T10:00:00Z, fractions cut off
std::string formatMillis(Millis time);  // 2026-01-24T10:00:00.123Z

// ISO 8601 with 'Z' or an offset, seconds optional fraction; also a bare date (midnight UTC). Years 1970 to 9999.
std::optional<Millis> parseTimestamp(std::string_view text);

struct YearMonth
{
    int year;
    int month; // 1 to 12
    friend auto operator<=>(const YearMonth &, const YearMonth &) = default;
};
YearMonth yearMonthOf(Millis time);

} // namespace countersign
