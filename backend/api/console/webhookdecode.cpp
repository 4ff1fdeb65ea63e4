#include "api/console/webhookdecode.h"

#include "accounts/setup.h"
#include "api/console/parameters.h"
#include "api/console/webhookrender.h"
#include "api/formats.h"
#include "api/host.h"
#include "core/ids.h"
#include "core/text.h"

#include <algorithm>

namespace countersign::api::console {
namespace {

constexpr std::size_t secretText = 200;
constexpr std::size_t bodyText = 256UL * 1024;
constexpr std::int64_t longestOverlap = 30LL * 24 * 3600; // seconds
constexpr std::int64_t mostFailures = 1000;

Result<const webhooks::Format *> formatOf(std::string_view name)
{
    const webhooks::Format *format = formats().find(name);
    if (!format)
        return Error::invalid("format", "format must be payment, stripe, clive or nuvouch");
    return format;
}

// An owner's id may be a merchant's, an integrator's and a partner's at once; the format tells which is meant.
Result<std::int64_t> ownerOf(const Context &context, const std::string &id, accounts::TenantKind kind)
{
    const accounts::Tenant *tenant = context.surroundings.directory->tenant(kind, id);
    const std::int64_t scope = context.caller.scope();
    if (!tenant || (scope != 0 && tenant->seq != scope))
        return Error::notFound(std::string(accounts::name(kind)));
    return tenant->seq;
}

Result<std::optional<webhooks::EventFilter>> eventsOf(const Fields &body)
{
    const auto value = body.find("events");
    if (!value)
        return std::optional<webhooks::EventFilter>();
    if (!value->isArray() || value->size() > 64)
        return Error::invalid("events", "events must be a list of at most 64 event names");
    std::vector<std::string> patterns;
    for (const json::Value &one : value->children()) {
        if (!one.isString())
            return Error::invalid("events", "events must be a list of event names");
        patterns.push_back(one.string());
    }
    return std::optional(webhooks::EventFilter(std::move(patterns)));
}

Status checkUrl(const std::string &url)
{
    const std::string_view fault = accounts::webhookUrlFault(url);
    if (!fault.empty())
        return Error::invalid("url", "url " + std::string(fault));
    return Done{};
}

Result<std::optional<std::string>> secretOf(const Fields &body)
{
    COUNTERSIGN_TRY(secret, body.text("secret", secretText));
    if (secret && (secret->size() < 8 || !std::ranges::all_of(*secret, [](char c) { return c > ' ' && c < 0x7f; })))
        return Error::invalid("secret", "secret must be 8 to 200 visible characters");
    return secret;
}

Result<std::optional<std::int64_t>> pauseAfterOf(const Fields &body)
{
    COUNTERSIGN_TRY(value, body.integer("pause_after"));
    if (value && (*value < 0 || *value > mostFailures))
        return Error::invalid("pause_after", "pause_after must be 0 to 1000");
    return value;
}

Result<webhooks::DeliveryFilter> filterOf(const Context &context, std::string_view state, std::string_view endpoint,
                                          std::string_view event, std::string_view object, std::string_view text)
{
    webhooks::DeliveryFilter filter;
    filter.tenant = context.caller.scope();
    if (!state.empty()) {
        filter.state = webhooks::deliveryStateFromName(state);
        if (!filter.state)
            return badParameter("state", "must be pending, held, succeeded, failed or expired");
    }
    if (text.size() > shortText || event.size() > shortText || object.size() > shortText || endpoint.size() > shortText)
        return badParameter("q", "is too long");
    filter.endpoint = std::string(endpoint);
    filter.event = std::string(event);
    filter.object = std::string(object);
    filter.text = std::string(text);
    return filter;
}

Result<std::string> inboxName(std::string_view name)
{
    if (!isChosenId(name))
        return Error::notFound("inbox");
    return std::string(name);
}

} // namespace

Result<EndpointList> decodeEndpointList(const Context &context)
{
    const http::Query query(context.request.query());
    EndpointList list{context.caller.scope()};
    const std::string_view owner = query.value("owner");
    if (owner.empty())
        return list;
    for (const auto kind :
         {accounts::TenantKind::Merchant, accounts::TenantKind::Integrator, accounts::TenantKind::Partner}) {
        if (auto seq = ownerOf(context, std::string(owner), kind))
            return EndpointList{*seq};
    }
    return Error::notFound("owner");
}

Result<webhooks::EndpointRef> decodeEndpointRef(const Context &context)
{
    webhooks::EndpointRef ref{context.caller.scope(), std::string(context.captures.at(0)), std::nullopt};
    if (context.request.body.empty())
        return ref;
    COUNTERSIGN_TRY(body, optionalBody(context));
    COUNTERSIGN_TRY(version, body->fields.integer("if_version"));
    ref.version = version;
    return ref;
}

Result<webhooks::NewEndpoint> decodeNewEndpoint(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    webhooks::NewEndpoint command;
    COUNTERSIGN_TRY(formatName, body.requiredText("format", shortText));
    COUNTERSIGN_TRY(format, formatOf(formatName));
    COUNTERSIGN_TRY(owner, body.requiredText("owner", shortText));
    COUNTERSIGN_TRY(tenant, ownerOf(context, owner, format->owner()));
    COUNTERSIGN_TRY(url, body.requiredText("url", urlText));
    COUNTERSIGN_CHECK(checkUrl(url));
    COUNTERSIGN_TRY(name, body.text("name", shortText));
    COUNTERSIGN_TRY(secret, secretOf(body));
    COUNTERSIGN_TRY(events, eventsOf(body));
    COUNTERSIGN_TRY(pauseAfter, pauseAfterOf(body));
    if (events) {
        COUNTERSIGN_CHECK(events->check(format->types()));
        command.events = std::move(*events);
    }
    command.tenant = tenant;
    command.url = std::move(url);
    command.format = std::string(format->name());
    command.name = std::move(name);
    command.secret = secret ? std::move(*secret) : webhooks::newSecret();
    command.pauseAfter = pauseAfter.value_or(0);
    command.keyring = context.surroundings.keyring;
    return command;
}

Result<webhooks::ChangeEndpoint> decodeChangeEndpoint(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    webhooks::ChangeEndpoint command;
    COUNTERSIGN_TRY(version, body.integer("if_version"));
    command.endpoint = {context.caller.scope(), std::string(context.captures.at(0)), version};
    COUNTERSIGN_TRY(url, body.text("url", urlText));
    if (url)
        COUNTERSIGN_CHECK(checkUrl(*url));
    COUNTERSIGN_TRY(events, eventsOf(body));
    if (events && events->patterns().empty())
        return Error::invalid("events", "events must name at least one event");
    COUNTERSIGN_TRY(name, body.text("name", shortText));
    COUNTERSIGN_TRY(pauseAfter, pauseAfterOf(body));
    command.url = std::move(url);
    command.events = std::move(events);
    if (name)
        command.name = name->empty() ? std::optional<std::string>() : name;
    command.pauseAfter = pauseAfter;
    return command;
}

Result<webhooks::RotateSecret> decodeRotateSecret(const Context &context)
{
    COUNTERSIGN_TRY(body, optionalBody(context));
    webhooks::RotateSecret command;
    COUNTERSIGN_TRY(version, body->fields.integer("if_version"));
    COUNTERSIGN_TRY(secret, secretOf(body->fields));
    COUNTERSIGN_TRY(overlap, body->fields.integer("overlap_seconds"));
    if (overlap && (*overlap < 0 || *overlap > longestOverlap))
        return Error::invalid("overlap_seconds", "overlap_seconds must be 0 to 2592000");
    command.endpoint = {context.caller.scope(), std::string(context.captures.at(0)), version};
    command.secret = secret ? std::move(*secret) : webhooks::newSecret();
    command.overlap = overlap ? *overlap * second : webhooks::usualOverlap;
    command.keyring = context.surroundings.keyring;
    return command;
}

Result<EndpointSecret> decodeEndpointSecret(const Context &context)
{
    COUNTERSIGN_TRY(ref, decodeEndpointRef(context));
    return EndpointSecret{std::move(ref), context.surroundings.keyring};
}

Result<TestEvent> decodeTestEvent(const Context &context)
{
    COUNTERSIGN_TRY(body, optionalBody(context));
    COUNTERSIGN_TRY(type, body->fields.text("event", shortText));
    return TestEvent{{context.caller.scope(), std::string(context.captures.at(0)), std::nullopt}, std::move(type)};
}

Result<DeliveryList> decodeDeliveryList(const Context &context)
{
    const http::Query query(context.request.query());
    COUNTERSIGN_TRY(filter, filterOf(context, query.value("state"), query.value("endpoint"), query.value("event"),
                                     query.value("object"), query.value("q")));
    COUNTERSIGN_TRY(after, position(query, "deliveries"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    return DeliveryList{std::move(filter), after, limit};
}

Result<webhooks::DeliveryRef> decodeDeliveryRef(const Context &context)
{
    return webhooks::DeliveryRef{context.caller.scope(), std::string(context.captures.at(0))};
}

Result<DeliveryDetailRequest> decodeDeliveryDetail(const Context &context)
{
    COUNTERSIGN_TRY(ref, decodeDeliveryRef(context));
    return DeliveryDetailRequest{std::move(ref), context.surroundings.keyring, context.surroundings.clock->wall()};
}

Result<Action> decodeResendAll(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(inner, body.object("filter"));
    COUNTERSIGN_TRY(dryRun, body.flag("dry_run"));
    webhooks::ResendAll command;
    if (inner) {
        COUNTERSIGN_TRY(state, inner->text("state", shortText));
        COUNTERSIGN_TRY(endpoint, inner->text("endpoint", shortText));
        COUNTERSIGN_TRY(event, inner->text("event", shortText));
        COUNTERSIGN_TRY(object, inner->text("object", shortText));
        COUNTERSIGN_TRY(text, inner->text("q", shortText));
        COUNTERSIGN_TRY(filter, filterOf(context, state.value_or(""), endpoint.value_or(""), event.value_or(""),
                                         object.value_or(""), text.value_or("")));
        command.filter = std::move(filter);
    }
    command.filter.tenant = context.caller.scope();
    command.filter.reachable = true; // a removed endpoint is told nothing any more
    if (command.filter.state == webhooks::DeliveryState::Pending ||
        command.filter.state == webhooks::DeliveryState::Held)
        return Error::invalid("filter.state",
                              "what still waits is not sent again; choose succeeded, failed or expired");
    Action action;
    action.write = [command, dry = dryRun.value_or(false)](journal::Transaction &tx) -> Result<http::Response> {
        if (dry)
            return renderDeliveryCount(webhooks::countDeliveries(tx.db(), tx.now(), command.filter, 1'000'000));
        return renderStartedTask(webhooks::startResendAll(command, tx));
    };
    return action;
}

Result<due::TaskRef> decodeTaskRef(const Context &context)
{
    return due::TaskRef{context.caller.scope(), std::string(context.captures.at(0))};
}

Result<EventList> decodeEventList(const Context &context)
{
    const http::Query query(context.request.query());
    if (query.value("object").empty())
        return badParameter("object", "is required");
    return EventList{context.caller.scope(), std::string(query.value("object").substr(0, shortText)),
                     context.surroundings.keyring};
}

Result<Verification> decodeVerification(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    Verification command;
    COUNTERSIGN_TRY(formatName, body.requiredText("format", shortText));
    COUNTERSIGN_TRY(format, formatOf(formatName));
    COUNTERSIGN_TRY(endpoint, body.text("endpoint", shortText));
    COUNTERSIGN_TRY(secret, body.text("secret", secretText));
    if (!endpoint && !secret)
        return Error::invalid("secret", "secret or endpoint is required");
    COUNTERSIGN_TRY(text, body.text("body", bodyText));
    if (!text)
        return Error::invalid("body", "body is required");
    COUNTERSIGN_TRY(header, body.text("signature", longText));
    COUNTERSIGN_TRY(at, body.text("at", shortText));
    command.wall = context.surroundings.clock->wall();
    if (at) {
        const auto parsed = parseTimestamp(*at);
        if (!parsed)
            return Error::invalid("at", "at must be an ISO 8601 time");
        command.wall = *parsed;
    }
    command.format = format;
    command.tenant = context.caller.scope();
    command.endpoint = endpoint.value_or("");
    command.secret = secret.value_or("");
    command.body = std::move(*text);
    command.header = header.value_or("");
    command.keyring = context.surroundings.keyring;
    return command;
}

Result<webhooks::SetRetention> decodeSetRetention(const Context &context)
{
    constexpr std::int64_t mostDays = 3650;
    constexpr std::int64_t mostRows = 10'000'000;
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    webhooks::SetRetention command;
    const auto read = [](const std::optional<Fields> &from, std::string_view name, std::int64_t most,
                         std::optional<std::int64_t> &into) -> Status {
        if (!from)
            return Done{};
        COUNTERSIGN_TRY(value, from->integer(name));
        if (value && (*value < 1 || *value > most))
            return Error::invalid(from->pathOf(name), from->pathOf(name) + " must be 1 to " + std::to_string(most));
        into = value;
        return Done{};
    };
    COUNTERSIGN_TRY(attempts, body.object("attempts"));
    COUNTERSIGN_TRY(messages, body.object("messages"));
    COUNTERSIGN_CHECK(read(attempts, "days", mostDays, command.attemptDays));
    COUNTERSIGN_CHECK(read(attempts, "count", mostRows, command.attemptCount));
    COUNTERSIGN_CHECK(read(messages, "days", mostDays, command.messageDays));
    COUNTERSIGN_CHECK(read(messages, "count", mostRows, command.messageCount));
    return command;
}

Result<InboxRequest> decodeInbox(const Context &)
{
    return InboxRequest{};
}

Result<webhooks::SetInbox> decodeSetInbox(const Context &context)
{
    COUNTERSIGN_TRY(name, inboxName(context.captures.at(0)));
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    webhooks::SetInbox command;
    command.name = std::move(name);
    command.keyring = context.surroundings.keyring;
    if (const auto answer = body.find("answer")) {
        const std::string word = answer->isString() ? answer->string() : std::string(answer->raw());
        command.answer = webhooks::inboxAnswerFromName(word);
        if (!command.answer)
            return Error::invalid("answer", "answer must be 200, 302, 500, \"slow\" or \"never\"");
    }
    // null takes a setting back, absence leaves it.
    const json::Value root = document.root();
    if (const auto format = root.find("format")) {
        if (format->isNull()) {
            command.format.emplace(std::nullopt);
        } else {
            COUNTERSIGN_TRY(formatName, body.requiredText("format", shortText));
            COUNTERSIGN_TRY(known, formatOf(formatName));
            command.format.emplace(known->id());
        }
    }
    if (const auto secret = root.find("secret")) {
        if (secret->isNull()) {
            command.secret.emplace(std::nullopt);
        } else {
            COUNTERSIGN_TRY(value, secretOf(body));
            command.secret.emplace(std::move(value));
        }
    }
    return command;
}

Result<MessageList> decodeMessageList(const Context &context)
{
    const http::Query query(context.request.query());
    COUNTERSIGN_TRY(name, inboxName(context.captures.at(0)));
    COUNTERSIGN_TRY(after, position(query, "messages"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    return MessageList{std::move(name), after, limit};
}

Result<Action> decodeClearInbox(const Context &context)
{
    COUNTERSIGN_TRY(name, inboxName(context.captures.at(0)));
    Action action;
    action.perform = [name, host = context.surroundings.host](const journal::Origin &, Answer answer) {
        host->clearInbox(name, [answer = std::move(answer)](Result<std::int64_t> deleted) {
            answer(deleted ? Result<http::Response>(renderDeleted(*deleted)) : Result<http::Response>(deleted.error()));
        });
    };
    return action;
}

Result<Action> decodeReceive(const Context &context)
{
    COUNTERSIGN_TRY(name, inboxName(context.captures.at(0)));
    InboxPost post;
    post.inbox = std::move(name);
    post.target = context.request.target;
    post.body = context.request.body;
    for (const http::Header &header : context.request.headers.all())
        post.headers.emplace_back(header.name, header.value);
    Action action;
    action.perform = [post = std::move(post), host = context.surroundings.host](
                         const journal::Origin &, Answer answer) { host->receive(post, std::move(answer)); };
    return action;
}

} // namespace countersign::api::console
