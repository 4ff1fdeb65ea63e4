#include "api/console/webhookrender.h"

#include "api/console/rendering.h"
#include "api/formats.h"

namespace countersign::api::console {
namespace {

using json::Writer;

constexpr std::size_t bodyShown = 16UL * 1024;

std::string_view healthName(const webhooks::Endpoint &endpoint, const webhooks::Health &health)
{
    if (endpoint.failedInRow > 0)
        return "failing";
    if (health.retrying && health.lastFailure.value_or(0) > health.lastSuccess.value_or(0))
        return "retrying";
    return health.lastSuccess ? "healthy" : "idle";
}

void owner(Writer &w, std::int64_t seq, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(seq);
    w.field("owner", tenant ? std::optional(tenant->id) : std::nullopt);
    w.field("owner_kind", tenant ? std::optional(std::string(accounts::name(tenant->kind))) : std::nullopt);
}

void endpointMembers(Writer &w, const EndpointView &view, const Surroundings &surroundings)
{
    const webhooks::Endpoint &e = view.endpoint;
    const webhooks::Health &h = view.health;
    w.field("id", e.id).field("version", e.version).field("created_at", formatMillis(e.createdAt));
    owner(w, e.tenant, surroundings);
    w.field("name", e.name).field("url", e.url).field("format", e.format).rawField("events", e.events.json());
    w.field("state", e.removed ? "removed" : e.active ? "active" : "paused");
    w.key("paused_because");
    if (e.active || e.removed)
        w.null();
    else
        w.value(e.pausedByFailures ? "failures" : "operator");
    w.field("pause_after", e.pauseAfter);
    const auto secrets = webhooks::secretsOf(e, *surroundings.keyring, surroundings.clock->now());
    w.field("secret_hint",
            secrets && !secrets->current.empty() ? std::optional(accounts::hintOf(secrets->current)) : std::nullopt);
    time(w, "previous_secret_until", secrets && !secrets->previous.empty() ? e.previousUntil : std::optional<Millis>());
    w.key("health").object().field("state", healthName(e, h)).field("pending", h.pending).field("held", h.held);
    w.field("failed_in_row", e.failedInRow);
    time(w, "last_success_at", h.lastSuccess);
    time(w, "last_failure_at", h.lastFailure);
    w.field("last_error", h.lastError).end();
    if (!view.secret.empty())
        w.field("secret", view.secret);
}

http::Response endpointObject(const EndpointView &view, const Surroundings &surroundings, int status)
{
    Writer w;
    w.object();
    endpointMembers(w, view, surroundings);
    return view.changed ? changed(std::move(w)) : json(std::move(w), status);
}

void taskMembers(Writer &w, const due::Task &task)
{
    w.object().field("id", task.id).field("version", task.version).field("created_at", formatMillis(task.createdAt));
    w.field("kind", due::name(task.kind)).field("state", due::name(task.state));
    w.field("done", task.done).field("total", task.total);
}

void inboxMembers(Writer &w, const InboxView &view, const Surroundings &surroundings)
{
    const webhooks::Format *format = view.inbox.format ? formats().find(*view.inbox.format) : nullptr;
    w.field("name", view.inbox.name).field("url", surroundings.baseUrl + "/inbox/" + view.inbox.name);
    const std::string_view answer = webhooks::name(view.inbox.answer);
    if (static_cast<int>(view.inbox.answer) >= 100)
        w.field("answer", static_cast<int>(view.inbox.answer));
    else
        w.field("answer", answer);
    w.field("format", format ? std::optional(std::string(format->name())) : std::nullopt);
    w.field("has_secret", !view.inbox.secretSealed.empty()).field("messages", view.figures.messages);
    time(w, "last_at", view.figures.messages > 0 ? std::optional(view.figures.lastAt) : std::nullopt);
}

void attempt(Writer &w, const webhooks::Transcript &t, const std::string &payload)
{
    w.object().field("number", t.number).field("at", formatMillis(t.at)).field("result", webhooks::name(t.result));
    w.field("status", t.status).field("text", t.text);
    w.key("request").object().field("head", t.requestHead).field("body", payload).end();
    w.key("answer");
    if (t.answered)
        w.object().field("head", t.answerHead).field("body", t.answerBody).field("truncated", t.truncated).end();
    else
        w.null();
    w.key("times").object().field("resolve", t.phases.resolve).field("connect", t.phases.connect);
    w.field("tls", t.phases.tls).field("first_byte", t.phases.firstByte).field("total", t.phases.total).end().end();
}

std::optional<std::string> orNull(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

void deliveryMembers(Writer &w, const webhooks::Delivery &d, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(d.tenant);
    const webhooks::Format *format = formats().find(d.format);
    w.field("id", d.id).field("version", d.version).field("created_at", formatMillis(d.createdAt));
    w.key("event").object().field("id", d.event).field("type", d.type).end();
    w.field("object", d.object).field("endpoint", d.endpoint);
    w.field("owner", tenant ? std::optional(tenant->id) : std::nullopt);
    w.field("url", d.url).field("format", format ? format->name() : "").field("state", webhooks::name(d.state));
    w.field("attempts", d.attempts).field("most_attempts", format ? format->schedule().attempts() : 0);
    time(w, "next_attempt_at", d.state == webhooks::DeliveryState::Pending ? d.dueAt : std::optional<Millis>());
    time(w, "expires_at", d.expiresAt);
    w.key("last");
    if (d.last) {
        w.object().field("at", formatMillis(d.last->at)).field("result", webhooks::name(d.last->result));
        w.field("status", d.last->status).field("text", d.last->text).end();
    } else {
        w.null();
    }
}

http::Response renderEndpoints(const EndpointsView &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const EndpointView &row : view.rows) {
        w.object();
        endpointMembers(w, row, surroundings);
        w.end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

http::Response renderEndpoint(const EndpointView &view, const Surroundings &surroundings)
{
    return endpointObject(view, surroundings, 200);
}

http::Response renderNewEndpoint(const EndpointView &view, const Surroundings &surroundings)
{
    return endpointObject(view, surroundings, 201);
}

http::Response renderFormats(const Surroundings &)
{
    Writer w = items();
    for (const webhooks::Format *format : formats().all()) {
        w.object().field("format", format->name()).key("owner_kinds").array();
        w.value(accounts::name(format->owner())).end();
        w.field("signature_header", format->signature().header).field("overlap", format->overlaps());
        w.key("events").array();
        for (const std::string_view type : format->types())
            w.value(type);
        w.end().key("schedule_seconds").array();
        for (const Millis delay : format->schedule().delays)
            w.value(delay / second);
        w.end().field("timeout_seconds", format->schedule().deadline / second).end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

http::Response renderDeliveries(const DeliveriesView &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const webhooks::Delivery &row : view.rows) {
        w.object();
        deliveryMembers(w, row, surroundings);
        w.end();
    }
    return page(std::move(w), view.rows, view.limit, "deliveries");
}

http::Response renderDelivery(const webhooks::Delivery &delivery, const Surroundings &surroundings)
{
    Writer w;
    w.object();
    deliveryMembers(w, delivery, surroundings);
    return json(std::move(w));
}

http::Response renderNewDelivery(const webhooks::Delivery &delivery, const Surroundings &surroundings)
{
    http::Response response = renderDelivery(delivery, surroundings);
    response.status = 201;
    return response;
}

http::Response renderDeliveryDetail(const DeliveryDetail &detail, const Surroundings &surroundings)
{
    const webhooks::Format *format = formats().find(detail.delivery.format);
    Writer w(8192);
    w.object();
    deliveryMembers(w, detail.delivery, surroundings);
    w.field("payload", detail.payload);
    w.key("signature").object().field("header", format ? format->signature().header : "");
    w.field("value", orNull(detail.signature)).end();
    w.key("attempts_log").array();
    for (const webhooks::Transcript &one : detail.attempts)
        attempt(w, one, detail.payload);
    w.end();
    return json(std::move(w));
}

http::Response renderDeliveryCount(const webhooks::DeliveryCount &count)
{
    Writer w;
    w.object().field("count", count.value).field("more", count.more);
    return json(std::move(w));
}

http::Response renderDeliveryCountOf(const webhooks::DeliveryCount &count, const Surroundings &)
{
    return renderDeliveryCount(count);
}

http::Response renderEvents(const EventsView &view, const Surroundings &)
{
    Writer w = items();
    for (const webhooks::Event &event : view.rows) {
        const webhooks::Format *format = formats().find(event.format);
        w.object().field("id", event.id).field("type", event.type).field("created_at", formatMillis(event.createdAt));
        w.field("object", event.object).field("format", format ? format->name() : "");
        w.field("deliveries", event.deliveries).field("body", event.body).end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

http::Response renderStartedTask(const due::Task &task)
{
    Writer w;
    taskMembers(w, task);
    return json(std::move(w), 202);
}

http::Response renderTask(const due::Task &task, const Surroundings &)
{
    Writer w;
    taskMembers(w, task);
    return json(std::move(w));
}

http::Response renderVerdict(const webhooks::Verdict &verdict, const Surroundings &)
{
    Writer w;
    w.object().field("valid", verdict.valid).field("expected", verdict.expected);
    w.field("reason", webhooks::name(verdict.reason)).field("text", verdict.text);
    return json(std::move(w));
}

http::Response renderInboxes(const InboxesView &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const InboxView &row : view.rows) {
        w.object();
        inboxMembers(w, row, surroundings);
        w.end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

http::Response renderInbox(const webhooks::Inbox &inbox, const Surroundings &surroundings)
{
    Writer w;
    w.object();
    inboxMembers(w, {inbox, {}}, surroundings);
    return json(std::move(w));
}

http::Response renderMessages(const MessagesView &view, const Surroundings &)
{
    Writer w = items();
    for (const webhooks::InboxMessage &m : view.rows) {
        w.object().field("id", std::to_string(m.seq)).field("at", formatMillis(m.at)).field("method", "POST");
        w.field("target", m.target).rawField("headers", m.headers).field("body", m.body.substr(0, bodyShown));
        w.field("body_size", m.body.size());
        if (static_cast<int>(m.answered) >= 100)
            w.field("answered", static_cast<int>(m.answered));
        else
            w.field("answered", webhooks::name(m.answered));
        w.field("event", orNull(m.event)).field("delivery", orNull(m.delivery)).key("verification");
        if (m.valid)
            w.object()
                .field("valid", *m.valid)
                .field("reason", m.reason)
                .field("text", m.text)
                .field("endpoint", orNull(m.endpoint))
                .end();
        else
            w.null();
        w.end();
    }
    return page(std::move(w), view.rows, view.limit, "messages");
}

http::Response renderRetention(const webhooks::Retention &kept, const Surroundings &)
{
    Writer w;
    w.object().key("attempts").object().field("days", kept.attempts.days).field("count", kept.attempts.count).end();
    w.key("messages").object().field("days", kept.messages.days).field("count", kept.messages.count).end();
    return json(std::move(w));
}

http::Response renderDeleted(std::int64_t count)
{
    Writer w;
    w.object().field("deleted", count);
    return json(std::move(w));
}

} // namespace countersign::api::console
