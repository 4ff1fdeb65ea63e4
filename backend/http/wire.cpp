#include "http/wire.h"

#include "http/logging.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace countersign::http {

namespace {

bool isTokenText(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

bool isLineSafe(std::string_view text)
{
    return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

bool sameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
               return lower(x) == lower(y);
           });
}

bool isFrontEndsOwn(std::string_view name)
{
    constexpr std::array<std::string_view, 7> own = {"connection",        "content-length", "date",   "keep-alive",
                                                     "transfer-encoding", "upgrade",        "trailer"};
    return std::any_of(own.begin(), own.end(), [name](std::string_view mine) { return sameName(name, mine); });
}

void appendNumber(std::string &out, std::size_t number)
{
    std::array<char, 20> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), result.ptr);
}

void appendLine(std::string &out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

std::string encodeResponse(const Response &response, const WireOptions &options)
{
    int status = response.status;
    if (status < 200 || status > 999) {
        qCWarning(lcHttp, "an answer with status %d was turned into a 500", status);
        status = 500;
    }
    const bool bodyless = status == 204 || status == 304;

    std::string out;
    out.reserve(384 + (options.omitBody || bodyless ? 0 : response.body.size()));
    out.append("HTTP/1.1 ");
    appendNumber(out, static_cast<std::size_t>(status));
    out.push_back(' ');
    out.append(reasonPhrase(status)).append("\r\n");

    if (!response.contentType.empty() && !bodyless) {
        if (isLineSafe(response.contentType))
            appendLine(out, "Content-Type", response.contentType);
        else
            qCWarning(lcHttp, "a Content-Type with a line break was left out of an answer");
    }
    if (!bodyless) {
        out.append("Content-Length: ");
        appendNumber(out, response.body.size());
        out.append("\r\n");
    }

    bool hasCacheControl = false;
    bool hasRequestId = false;
    bool hasContentTypeOptions = false;
    for (const Header &header : response.headers) {
        if (!isTokenText(header.name) || !isLineSafe(header.value)) {
            qCWarning(lcHttp, "a header with an unsafe name or value was left out of an answer");
            continue;
        }
        if (isFrontEndsOwn(header.name))
            continue;
        hasCacheControl = hasCacheControl || sameName(header.name, "cache-control");
        hasRequestId = hasRequestId || sameName(header.name, "x-request-id");
        hasContentTypeOptions = hasContentTypeOptions || sameName(header.name, "x-content-type-options");
        appendLine(out, header.name, header.value);
    }

    appendLine(out, "Date", options.date);
    if (!hasContentTypeOptions)
        out.append("X-Content-Type-Options: nosniff\r\n");
    if (!hasCacheControl)
        out.append("Cache-Control: no-store\r\n");
    if (!hasRequestId && !options.requestId.empty())
        appendLine(out, "X-Request-Id", options.requestId);
    if (options.keepAlive) {
        out.append("Connection: keep-alive\r\nKeep-Alive: timeout=");
        appendNumber(out, static_cast<std::size_t>(options.idleSeconds));
        out.append("\r\n\r\n");
    } else {
        out.append("Connection: close\r\n\r\n");
    }

    if (!options.omitBody && !bodyless)
        out.append(response.body);
    return out;
}

std::string httpDate(std::time_t time)
{
    constexpr std::array<const char *, 7> days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char *, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                                     days[static_cast<std::size_t>(parts.tm_wday)], parts.tm_mday,
                                     months[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900,
                                     parts.tm_hour, parts.tm_min, parts.tm_sec);
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace countersign::http
