#include "accounts/setup.h"
#include "api/stripe/known.h"
#include "api/stripe/objects.h"

#include <algorithm>

namespace countersign::api::stripe {
namespace {

constexpr std::string_view formatName = "stripe";
constexpr std::size_t mostTypes = 200;

Status checkUrl(const std::string &url)
{
    const std::string_view fault = accounts::webhookUrlFault(url);
    if (!fault.empty())
        return refuse(Reason::UrlInvalid, "url", "Invalid URL: it " + std::string(fault));
    return Done{};
}

// "*", "payment_intent.succeeded", "charge.*". Stripe knows some hundred types more than this gateway ever sends: an
// endpoint may ask for them all.
Result<std::optional<webhooks::EventFilter>> eventsOf(const Parameters &parameters)
{
    COUNTERSIGN_TRY(types, parameters.texts("enabled_events"));
    if (!parameters.has("enabled_events"))
        return std::optional<webhooks::EventFilter>();
    if (types.empty() || types.size() > mostTypes)
        return Error::invalid("enabled_events", "enabled_events must name 1 to 200 types.");
    for (const std::string &type : types) {
        const bool legal = std::ranges::all_of(type, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '*';
        });
        if (type.empty() || !legal || (type != "*" && type.find('.') == std::string::npos))
            return Error::invalid("enabled_events",
                                  "Invalid enabled_events: " + type.substr(0, 64) + " is not a type of event.");
    }
    return std::optional(webhooks::EventFilter(std::move(types)));
}

bool isOurs(const webhooks::Endpoint &endpoint)
{
    return endpoint.format == formatName && !endpoint.removed;
}

Result<webhooks::Endpoint> require(std::int64_t tenant, const std::string &id, db::Connection &db)
{
    auto endpoint = webhooks::findEndpoint(db, tenant, id);
    if (!endpoint || !isOurs(*endpoint))
        return notFound("webhook_endpoint", id);
    return std::move(*endpoint);
}

} // namespace

Result<ObjectList> decodeEndpointList(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::list));
    ObjectList list;
    COUNTERSIGN_TRY(query, listQueryOf(context, Parameters(form.root(), {}), Shape::Endpoint));
    list.query = std::move(query);
    list.url = "/v1/webhook_endpoints";
    return list;
}

Result<Page<EndpointView>> listEndpoints(const ObjectList &list, const Reading &reading)
{
    COUNTERSIGN_TRY(cursor, cursorOf(list.query, "webhook_endpoint", [&](std::string_view id) {
                        const auto found = webhooks::findEndpoint(reading.db, list.query.tenant, id);
                        return found && isOurs(*found) ? std::optional(found->seq) : std::nullopt;
                    }));
    std::vector<EndpointView> rows;
    for (webhooks::Endpoint &endpoint : webhooks::endpointsOf(reading.db, list.query.tenant)) {
        const bool beyond = cursor == 0 || (list.query.upward() ? endpoint.seq > cursor : endpoint.seq < cursor);
        if (isOurs(endpoint) && beyond)
            rows.push_back({std::move(endpoint), {}});
    }
    // endpointsOf() is newest first; a page that reaches back up begins at its cursor.
    if (list.query.upward())
        std::ranges::reverse(rows);
    Page<EndpointView> page;
    if (static_cast<std::int64_t>(rows.size()) > list.query.limit + 1)
        rows.erase(rows.begin() + list.query.limit + 1, rows.end());
    page.url = list.url;
    cut(rows, list.query, page.more);
    page.rows = std::move(rows);
    return page;
}

Result<CreateEndpoint> decodeCreateEndpoint(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::createEndpoint));
    const Parameters parameters(form.root(), {});
    CreateEndpoint out;
    webhooks::NewEndpoint &endpoint = out.endpoint;
    COUNTERSIGN_TRY(url, parameters.requiredText("url", 2048));
    COUNTERSIGN_CHECK(checkUrl(url));
    COUNTERSIGN_TRY(events, eventsOf(parameters));
    if (!events)
        return missing("enabled_events");
    COUNTERSIGN_TRY(description, parameters.text("description", 255));
    endpoint.tenant = context.caller.tenant();
    endpoint.url = std::move(url);
    endpoint.format = formatName;
    endpoint.name = std::move(description.value);
    endpoint.secret = webhooks::newSecret();
    endpoint.events = std::move(*events);
    endpoint.guarded = true; // made by whoever holds a key
    endpoint.keyring = context.surroundings.keyring;
    return out;
}

Result<EndpointAnswer> createEndpoint(const CreateEndpoint &command, journal::Transaction &tx)
{
    auto made = webhooks::createEndpoint(command.endpoint, tx);
    if (!made && made.error().code == Code::Duplicate)
        return Error::invalid("url", "This account has a webhook endpoint with that URL already.");
    if (!made)
        return made.error();
    return EndpointAnswer{{std::move(*made), command.endpoint.secret}};
}

Result<UpdateEndpoint> decodeUpdateEndpoint(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::updateEndpoint));
    const Parameters parameters(form.root(), {});
    UpdateEndpoint out;
    out.change.endpoint = {context.caller.tenant(), std::string(context.captures.at(0)), std::nullopt};
    COUNTERSIGN_TRY(url, parameters.word("url", 2048));
    if (url)
        COUNTERSIGN_CHECK(checkUrl(*url));
    out.change.url = std::move(url);
    COUNTERSIGN_TRY(events, eventsOf(parameters));
    out.change.events = std::move(events);
    COUNTERSIGN_TRY(description, parameters.text("description", 255));
    if (description.given)
        out.change.name = std::move(description.value);
    COUNTERSIGN_TRY(disabled, parameters.flag("disabled"));
    out.disabled = disabled;
    return out;
}

Result<EndpointAnswer> updateEndpoint(const UpdateEndpoint &command, journal::Transaction &tx)
{
    const webhooks::EndpointRef &ref = command.change.endpoint;
    COUNTERSIGN_TRY(endpoint, require(ref.tenant, ref.id, tx.db()));
    if (command.change.url || command.change.events || command.change.name) {
        COUNTERSIGN_TRY(changed, webhooks::changeEndpoint(command.change, tx));
        endpoint = std::move(changed);
    }
    if (command.disabled) {
        COUNTERSIGN_TRY(switched,
                        *command.disabled ? webhooks::pauseEndpoint(ref, tx) : webhooks::resumeEndpoint(ref, tx));
        endpoint = std::move(switched);
    }
    return EndpointAnswer{{std::move(endpoint), {}}};
}

Result<EndpointAnswer> retrieveEndpoint(const Target &target, const Reading &reading)
{
    COUNTERSIGN_TRY(endpoint, require(target.tenant, target.id, reading.db));
    return EndpointAnswer{{std::move(endpoint), {}}};
}

Result<Deleted> deleteEndpoint(const Target &target, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(endpoint, require(target.tenant, target.id, tx.db()));
    COUNTERSIGN_CHECK(webhooks::removeEndpoint({target.tenant, endpoint.id, std::nullopt}, tx));
    return Deleted{endpoint.id, "webhook_endpoint"};
}

} // namespace countersign::api::stripe
