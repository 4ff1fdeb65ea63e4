// What the console's lists and bodies have in common: pages, cursors, times, the tenant a list is about. HTTP thread,
// pure.
#pragma once

#include "api/fields.h"
#include "api/route.h"
#include "core/json/reader.h"
#include "http/request.h"

#include <memory>
#include <optional>
#include <string_view>

namespace countersign::api::console {

inline constexpr std::int64_t usualPage = 50;
inline constexpr std::int64_t largestPage = 200;

Error badParameter(std::string_view name, std::string_view what);
Result<std::int64_t> pageSize(const http::Query &query, std::int64_t usual, std::int64_t most);
Result<std::int64_t> position(const http::Query &query, std::string_view list); // ?after=, 0: the beginning
Result<std::optional<Millis>> time(const http::Query &query, std::string_view name);

// The tenant a list is about: what the caller may see, narrowed by ?merchant=.
Result<std::int64_t> tenantOf(const Context &context, std::string_view merchant);

// The integrator or partner a list is about, by its id; 0, which is all of them, for an empty one.
Result<std::int64_t> tenantNamed(const Context &context, accounts::TenantKind kind, std::string_view id);

// An empty body is an empty object: every member is optional then.
struct Body
{
    explicit Body(json::Document parsed)
        : document(std::move(parsed))
        , fields(document.root(), {})
    {
    }
    json::Document document;
    Fields fields; // slices of this very document
};
Result<std::unique_ptr<Body>> optionalBody(const Context &context);

} // namespace countersign::api::console
