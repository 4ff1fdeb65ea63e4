#include "api/console/approvalrender.h"

#include "api/console/render.h"
#include "api/console/rendering.h"
#include "api/console/webhookrender.h"
#include "api/host.h"
#include "api/nuvouch/render.h"

namespace countersign::api::console {
namespace {

using approvals::Approval;
using json::Writer;

void integrator(Writer &w, std::int64_t seq, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(seq);
    w.key("integrator").object().field("id", tenant ? tenant->id : "").field("name", tenant ? tenant->name : "").end();
}

void source(Writer &w, const std::optional<approvals::Source> &from)
{
    w.key("source");
    if (from)
        w.object().field("key", from->key).field("type", from->type).field("name", from->label).end();
    else
        w.null();
}

void cardMembers(Writer &w, const approvals::Card &card)
{
    w.field("title", card.title).field("description", card.description).field("action", card.action);
    w.field("reference", card.reference).key("amount");
    if (card.amountText)
        w.object()
            .field("text", *card.amountText)
            .field("value", card.amountValue)
            .field("currency", card.amountCurrency)
            .end();
    else
        w.null();
    w.field("payee", card.payee).key("details").array();
    for (const approvals::Label &line : card.details)
        w.object().field("label", line.label).field("value", line.value).end();
    w.end().key("actor").object().field("type", card.actorType).field("name", card.actorName);
    w.field("subtitle", card.actorSubtitle)
        .field("avatar", card.actorAvatar)
        .field("is_agent", card.actorIsAgent)
        .end();
    w.key("risk").object().field("level", card.riskLevel).field("summary", card.riskSummary).key("signals").array();
    for (const std::string &signal : card.riskSignals)
        w.value(signal);
    w.end().end().key("decisions").array();
    for (const approvals::DecisionChoice &choice : card.decisions)
        w.object().field("label", choice.label).field("value", choice.value).field("denies", choice.denies).end();
    w.end();
}

void approvalMembers(Writer &w, const ApprovalRow &row, const Surroundings &surroundings)
{
    const Approval &a = row.approval;
    w.field("id", a.id).field("version", a.version).field("created_at", formatMillis(a.createdAt));
    integrator(w, a.tenant, surroundings);
    w.field("generation", a.generation == approvals::Generation::Legacy ? "legacy" : "current");
    w.field("external_id", a.externalId).field("status", approvals::name(a.state));
    w.field("expires_at", formatMillis(a.expiresAt));
    time(w, "seen_at", a.seenAt);
    w.field("seen_by", a.seenBy);
    w.key("subject").object().field("id", a.subject).field("label", a.subjectLabel).end();
    source(w, a.source);
    w.field("linked", a.connection != 0).key("for");
    if (a.person)
        w.object().field("id", *a.person).field("name", row.personName).end();
    else
        w.null();
    cardMembers(w, a.card);
    w.key("decision");
    if (a.decision) {
        w.object().field("value", a.decision->value).field("method", a.decision->method);
        time(w, "at", a.decidedAt);
        w.field("by", a.decision->by).field("reason", a.decision->reason).end();
    } else {
        w.null();
    }
    const bool pending = a.state == approvals::ApprovalState::Pending;
    w.field("can_decide", pending && row.refusal.empty());
    w.field("refusal", pending && row.refusal.empty() ? std::nullopt
                       : pending                      ? std::optional(row.refusal)
                                 : std::optional("This request is " + std::string(approvals::name(a.state)) + "."));
}

http::Response approvalObject(const ApprovalRow &row, const Surroundings &surroundings, int status)
{
    Writer w(2048);
    w.object();
    approvalMembers(w, row, surroundings);
    return row.changed ? changed(std::move(w)) : json(std::move(w), status);
}

void connectionMembers(Writer &w, const approvals::Connection &c, const Surroundings &surroundings)
{
    w.field("id", c.id).field("version", c.version).field("created_at", formatMillis(c.linkedAt));
    integrator(w, c.tenant, surroundings);
    w.field("status", approvals::name(c.state));
    time(w, "revoked_at", c.revokedAt);
    w.key("subject").object().field("id", c.subject.id).field("label", c.subject.label).end();
    source(w, c.source);
    w.key("person").object().field("id", c.person.id).field("name", c.person.name).end();
    w.field("session", c.session);
}

void linkMembers(Writer &w, const LinkRow &row, const Surroundings &surroundings)
{
    const approvals::LinkSession &s = row.session;
    w.field("id", s.id).field("version", s.version).field("created_at", formatMillis(s.createdAt));
    integrator(w, s.tenant, surroundings);
    w.field("status", approvals::name(s.state)).field("expires_at", formatMillis(s.expiresAt));
    time(w, "accepted_at", s.acceptedAt);
    w.key("subject").object().field("id", s.subject.id).field("label", s.subject.label).end();
    source(w, s.source);
    const bool pending = s.state == approvals::LinkState::Pending;
    const auto secrets = approvals::secretsOf(s, *surroundings.keyring);
    const bool shown = pending && secrets.ok();
    w.field("url", shown ? std::optional(nuvouch::connectionUrl(surroundings.baseUrl, secrets->token)) : std::nullopt);
    w.field("short_code", shown ? std::optional(secrets->shortCode) : std::nullopt);
    w.field("connection", s.connection ? std::optional(s.connection->id) : std::nullopt);
    w.field("only_this_computer", onlyThisComputer(surroundings.baseUrl));
}

} // namespace

http::Response renderApprovals(const ApprovalsView &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const ApprovalRow &row : view.rows) {
        w.object();
        approvalMembers(w, row, surroundings);
        w.end();
    }
    w.end();
    const bool full = static_cast<std::int64_t>(view.rows.size()) == view.limit;
    w.field("next", full ? std::optional(makeCursor("approvals", view.rows.back().approval.seq)) : std::nullopt);
    return json(std::move(w));
}

http::Response renderApprovalCount(const ApprovalCount &count, const Surroundings &)
{
    Writer w;
    w.object().field("count", std::min<std::int64_t>(count.value, 1000)).field("more", count.value > 1000);
    return json(std::move(w));
}

http::Response renderApproval(const ApprovalRow &row, const Surroundings &surroundings)
{
    return approvalObject(row, surroundings, 200);
}

http::Response renderNewApproval(const ApprovalRow &row, const Surroundings &surroundings)
{
    return approvalObject(row, surroundings, 201);
}

http::Response renderApprovalDetail(const ApprovalDetail &detail, const Surroundings &surroundings)
{
    Writer w(4096);
    w.object();
    approvalMembers(w, detail.row, surroundings);
    w.rawField("raw", detail.row.approval.request);
    timeline(w, detail.timeline, surroundings);
    w.key("deliveries").array();
    for (const webhooks::Delivery &delivery : detail.deliveries) {
        w.object();
        deliveryMembers(w, delivery, surroundings);
        w.end();
    }
    w.end();
    return json(std::move(w));
}

http::Response renderLinks(const LinksView &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const LinkRow &row : view.rows) {
        w.object();
        linkMembers(w, row, surroundings);
        w.end();
    }
    w.end();
    const bool full = static_cast<std::int64_t>(view.rows.size()) == view.limit;
    w.field("next", full ? std::optional(makeCursor("links", view.rows.back().session.seq)) : std::nullopt);
    return json(std::move(w));
}

http::Response renderLink(const LinkRow &row, const Surroundings &surroundings)
{
    Writer w;
    w.object();
    linkMembers(w, row, surroundings);
    return json(std::move(w));
}

http::Response renderNewLink(const LinkRow &row, const Surroundings &surroundings)
{
    if (row.alreadyLinked) {
        Writer c;
        c.object();
        connectionMembers(c, *row.alreadyLinked, surroundings);
        c.end();
        Writer w;
        w.object().key("error").object().field("code", "already_linked");
        w.field("message", "This subject is linked already; revoke the connection to link it anew.").end();
        w.rawField("connection", c.text());
        return json(std::move(w), 409);
    }
    Writer w;
    w.object();
    linkMembers(w, row, surroundings);
    return json(std::move(w), row.reused ? 200 : 201);
}

http::Response renderConnections(const ConnectionsView &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const approvals::Connection &c : view.rows) {
        w.object();
        connectionMembers(w, c, surroundings);
        w.end();
    }
    return page(std::move(w), view.rows, view.limit, "connections");
}

http::Response renderConnection(const approvals::Connection &connection, const Surroundings &surroundings)
{
    Writer w;
    w.object();
    connectionMembers(w, connection, surroundings);
    return json(std::move(w));
}

http::Response renderIntegrators(const IntegratorsView &view, const Surroundings &)
{
    using approvals::CallbackFormat;
    Writer w = items();
    for (const approvals::Integrator &i : view.rows) {
        w.object().field("id", i.id).field("name", i.name).field("active", i.active).key("settings").object();
        w.field("webhook_format", i.callbackFormat == CallbackFormat::Auto     ? "auto"
                                  : i.callbackFormat == CallbackFormat::Legacy ? "legacy"
                                                                               : "current");
        w.field("require_link", i.requireLink).field("link_seconds", i.linkLifetime / second);
        w.field("approval_seconds", i.approvalLifetime / second).field("custom_decisions", i.customDecisions);
        w.field("on_revoke", i.onRevoke == approvals::OnRevoke::Cancel ? "cancel" : "keep").end().end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

} // namespace countersign::api::console
