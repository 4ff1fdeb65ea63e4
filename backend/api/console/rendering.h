// What the console's answers have in common. Pure.
#pragma once

#include "api/console/cursor.h"
#include "api/console/errors.h"
#include "core/json/writer.h"
#include "core/timestamp.h"
#include "http/response.h"

#include <optional>
#include <string_view>

namespace countersign::api::console {

inline void time(json::Writer &w, std::string_view key, const std::optional<Millis> &at)
{
    w.field(key, at ? std::optional(formatMillis(*at)) : std::nullopt);
}

// Whether an address that begins like this leads nowhere from another computer.
inline bool onlyThisComputer(std::string_view url)
{
    return url.find("//127.0.0.1") != std::string_view::npos || url.find("//localhost") != std::string_view::npos ||
           url.find("//[::1]") != std::string_view::npos;
}

inline http::Response json(json::Writer w, int status = 200)
{
    w.end();
    return http::Response::json(status, std::move(w).take());
}

// A page's end: the cursor of the next one, when there may be one.
template <class Rows>
http::Response page(json::Writer w, const Rows &rows, std::int64_t limit, std::string_view list)
{
    w.end();
    const bool full = static_cast<std::int64_t>(rows.size()) == limit;
    w.field("next", full ? std::optional(makeCursor(list, rows.back().seq)) : std::nullopt);
    return json(std::move(w));
}

// 409: it has changed since it was shown; the object as it is now comes along.
inline http::Response changed(json::Writer object)
{
    object.end();
    json::Writer w;
    w.object().key("error").object().field("code", "changed").field("message", messageOf(Code::Changed));
    w.rawField("object", object.text()).end();
    return json(std::move(w), 409);
}

inline json::Writer items()
{
    json::Writer w(8192);
    w.object().key("items").array();
    return w;
}
} // namespace countersign::api::console
