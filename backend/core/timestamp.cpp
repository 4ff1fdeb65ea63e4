#include "core/timestamp.h"

#include <chrono>

namespace countersign {
namespace {

void put(char *at, int digits, int value)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

struct Parts
{
    int year, month, dayOfMonth, hours, minutes, seconds, millis;
};

Parts split(Millis time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(time)};
    const auto midnight = floor<days>(point);
    const year_month_day date(midnight);
    const hh_mm_ss clock(point - midnight);
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())),
            static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()),
            static_cast<int>(clock.seconds().count()),
            static_cast<int>(clock.subseconds().count())};
}

void putDateTime(char *at, const Parts &p)
{
    put(at, 4, p.year);
    put(at + 5, 2, p.month);
    put(at + 8, 2, p.dayOfMonth);
    put(at + 11, 2, p.hours);
    put(at + 14, 2, p.minutes);
    put(at + 17, 2, p.seconds);
}

std::optional<int> number(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool skip(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::string formatSeconds(Millis time)
{
    std::string out = "0000-00-00T00:00:00Z";
    putDateTime(out.data(), split(time));
    return out;
}

std::string formatMillis(Millis time)
{
    std::string out = "0000-00-00T00:00:00.000Z";
    const Parts parts = split(time);
    putDateTime(out.data(), parts);
    put(out.data() + 20, 3, parts.millis);
    return out;
}

std::optional<Millis> parseTimestamp(std::string_view text)
{
    using namespace std::chrono;
    const auto y = number(text, 4);
    if (!y || !skip(text, '-'))
        return std::nullopt;
    const auto mo = number(text, 2);
    if (!mo || !skip(text, '-'))
        return std::nullopt;
    const auto d = number(text, 2);
    if (!d || *y < 1970)
        return std::nullopt;
    const year_month_day date{year(*y), month(static_cast<unsigned>(*mo)), std::chrono::day(static_cast<unsigned>(*d))};
    if (!date.ok())
        return std::nullopt;
    Millis time = duration_cast<milliseconds>(sys_days(date).time_since_epoch()).count();
    if (text.empty())
        return time;

    if (!skip(text, 'T') && !skip(text, ' '))
        return std::nullopt;
    const auto h = number(text, 2);
    if (!h || *h > 23 || !skip(text, ':'))
        return std::nullopt;
    const auto mi = number(text, 2);
    if (!mi || *mi > 59)
        return std::nullopt;
    time += *h * countersign::hour + *mi * countersign::minute;
    if (skip(text, ':')) {
        const auto s = number(text, 2);
        if (!s || *s > 59)
            return std::nullopt;
        time += *s * countersign::second;
        if (skip(text, '.')) {
            Millis scale = 100;
            bool any = false;
            while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
                time += (text.front() - '0') * scale;
                scale /= 10;
                any = true;
                text.remove_prefix(1);
            }
            if (!any)
                return std::nullopt;
        }
    }
    if (skip(text, 'Z'))
        return text.empty() ? std::optional(time) : std::nullopt;
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const Millis sign = text.front() == '-' ? 1 : -1;
    text.remove_prefix(1);
    const auto oh = number(text, 2);
    if (!oh || *oh > 14)
        return std::nullopt;
    skip(text, ':');
    const auto om = number(text, 2);
    if (!om || *om > 59 || !text.empty())
        return std::nullopt;
    return time + sign * (*oh * countersign::hour + *om * countersign::minute);
}

YearMonth yearMonthOf(Millis time)
{
    const Parts parts = split(time);
    return {parts.year, parts.month};
}

} // namespace countersign
