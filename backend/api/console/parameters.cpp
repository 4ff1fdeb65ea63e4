#include "api/console/parameters.h"

#include "api/console/cursor.h"
#include "core/text.h"

namespace countersign::api::console {

Error badParameter(std::string_view name, std::string_view what)
{
    return Error::invalid(std::string(name), std::string(name) + " " + std::string(what));
}

Result<std::int64_t> pageSize(const http::Query &query, std::int64_t usual, std::int64_t most)
{
    const std::string_view text = query.value("limit");
    if (text.empty())
        return usual;
    const auto limit = parseInteger(text);
    if (!limit || *limit < 1 || *limit > most)
        return badParameter("limit", "must be 1 to " + std::to_string(most));
    return *limit;
}

Result<std::int64_t> position(const http::Query &query, std::string_view list)
{
    const std::string_view text = query.value("after");
    if (text.empty())
        return std::int64_t{0};
    const auto seq = readCursor(list, text);
    if (!seq)
        return badParameter("after", "is not a cursor of this list");
    return *seq;
}

Result<std::optional<Millis>> time(const http::Query &query, std::string_view name)
{
    const std::string_view text = query.value(name);
    if (text.empty())
        return std::optional<Millis>();
    const auto parsed = parseTimestamp(text);
    if (!parsed)
        return badParameter(name, "must be an ISO 8601 time");
    return std::optional(*parsed);
}

Result<std::int64_t> tenantOf(const Context &context, std::string_view merchant)
{
    const std::int64_t scope = context.caller.scope();
    if (merchant.empty())
        return scope;
    const accounts::Tenant *tenant = context.surroundings.directory->tenant(accounts::TenantKind::Merchant, merchant);
    if (!tenant || (scope != 0 && tenant->seq != scope))
        return Error::notFound("merchant");
    return tenant->seq;
}

Result<std::int64_t> tenantNamed(const Context &context, accounts::TenantKind kind, std::string_view id)
{
    if (id.empty())
        return std::int64_t{0};
    const accounts::Tenant *tenant = context.surroundings.directory->tenant(kind, id);
    if (!tenant)
        return Error::notFound(std::string(accounts::name(kind)));
    return tenant->seq;
}

Result<std::unique_ptr<Body>> optionalBody(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body.empty() ? std::string("{}") : context.request.body));
    COUNTERSIGN_CHECK(bodyFields(document));
    return std::make_unique<Body>(std::move(document));
}

} // namespace countersign::api::console
