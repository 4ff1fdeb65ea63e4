#include "api/nuvouch/render.h"

#include "api/nuvouch/errors.h"
#include "core/json/reader.h"
#include "core/json/writer.h"

#include <set>

namespace countersign::api::nuvouch {
namespace {

using approvals::Approval;
using approvals::ApprovalState;
using approvals::Connection;
using json::Writer;

std::optional<std::string> timeText(const std::optional<Millis> &time)
{
    return time ? std::optional(formatMillis(*time)) : std::nullopt;
}

void subject(Writer &w, const approvals::Subject &who)
{
    w.key("subject").object().field("id", who.id).field("label", who.label).end();
}

// The scope as both vocabularies call it. The current one carries `source` too.
void scope(Writer &w, const std::optional<approvals::Source> &source, Generation generation)
{
    w.key("context");
    if (source)
        w.object().field("key", source->key).field("type", source->type).field("label", source->label).end();
    else
        w.null();
    if (generation == Generation::Legacy)
        return;
    w.key("source");
    if (source)
        w.object().field("key", source->key).field("name", source->label).end();
    else
        w.null();
}

void connectionMembers(Writer &w, const Connection &c, Generation generation)
{
    w.field("id", c.id).field("nuvouchUserId", c.person.id);
    subject(w, c.subject);
    scope(w, c.source, generation);
    w.field("capability", "hitl_only").field("status", approvals::name(c.state));
}

std::string connectionObject(const Connection &c, Generation generation, bool withTimes)
{
    Writer w;
    w.object();
    connectionMembers(w, c, generation);
    if (withTimes)
        w.field("linkedAt", formatMillis(c.linkedAt)).field("revokedAt", timeText(c.revokedAt));
    w.end();
    return std::move(w).take();
}

// {"a":1} and name become {"a":1,"name":{"a":1}}: bare, and under its noun for clients that unwrap.
std::string withCopy(const std::string &object, std::string_view name)
{
    return object.substr(0, object.size() - 1) + ",\"" + std::string(name) + "\":" + object + "}";
}

// What was sent, in the order it was sent, without what the answer says itself.
void echo(Writer &w, const std::string &request, const std::set<std::string, std::less<>> &said)
{
    const auto document = json::Document::parse(request);
    if (!document || !document->root().isObject())
        return;
    for (const json::Value &member : document->root().children()) {
        if (!said.contains(member.key()))
            w.rawField(member.key(), member.raw());
    }
}

void labels(Writer &w, std::string_view key, const std::vector<approvals::Label> &lines)
{
    w.key(key).array();
    for (const approvals::Label &line : lines)
        w.object().field("label", line.label).field("value", line.value).end();
    w.end();
}

void choices(Writer &w, std::string_view key, const Approval &a)
{
    w.key(key).array();
    for (const approvals::DecisionChoice &choice : a.card.decisions)
        w.object().field("label", choice.label).field("value", choice.value).end();
    w.end();
}

// A request made in the other vocabulary, said in this one.
void translated(Writer &w, const Approval &a, Generation generation)
{
    const approvals::Card &card = a.card;
    if (generation == Generation::Legacy) {
        w.key("targetSubject").object().field("subjectId", a.subject);
        w.field("contextKey", a.source ? std::optional(a.source->key) : std::nullopt).end();
        w.field("title", card.title).field("summary", card.description).field("requestedFor", card.action);
        w.key("actor").object().field("name", card.actorName).field("subtitle", card.actorSubtitle);
        w.field("avatarLabel", card.actorAvatar).end();
        w.key("context").object().field("title", card.payee).field("referenceCode", card.reference);
        w.field("expiresAt", formatMillis(a.expiresAt)).end();
        w.key("risk").object().field("level", card.riskLevel).field("summary", card.riskSummary).end();
        choices(w, "actions", a);
        w.field("amount", card.amountText);
        return;
    }
    w.key("subject").object().field("id", a.subject).field("label", a.subjectLabel).end();
    w.key("source");
    if (a.source)
        w.object().field("key", a.source->key).field("name", a.source->label).end();
    else
        w.null();
    w.key("action").object().field("type", card.action).field("title", card.title);
    w.field("description", card.description).end();
    w.key("amount").null(); // a display text is not read as a number
    labels(w, "details", card.details);
    w.key("actor").object().field("type", card.actorType).field("name", card.actorName).end();
    w.key("risk").object().field("level", card.riskLevel).key("signals").array();
    for (const std::string &signal : card.riskSignals)
        w.value(signal);
    w.end().end();
    choices(w, "decisions", a);
}

std::string approvalObject(const Approval &a, Generation generation)
{
    const bool decided = a.decision.has_value();
    const std::optional<std::string> at = decided ? timeText(a.decidedAt) : std::nullopt;
    Writer w(2048);
    w.object().field("id", a.id);
    if (generation == Generation::Legacy)
        w.field("approvalRequestId", a.id).field("targetUserId", a.person);
    w.field("externalRequestId", a.externalId).field("status", approvals::name(a.state));
    w.field("createdAt", formatMillis(a.createdAt)).field("expiresAt", formatMillis(a.expiresAt));
    w.field("decidedAt", at).key("decision");
    if (decided)
        w.object().field("value", a.decision->value).field("method", decisionMethod).end();
    else
        w.null();
    if (generation == Generation::Legacy)
        w.field("decisionAt", at)
            .field("decisionMethod", decided ? std::optional(std::string(decisionMethod)) : std::nullopt);
    if (a.generation == generation)
        echo(w, a.request,
             {"id", "approvalRequestId", "targetUserId", "externalRequestId", "status", "createdAt", "expiresAt",
              "decidedAt", "decision", "decisionAt", "decisionMethod", "approvalRequest"});
    else
        translated(w, a, generation);
    w.end();
    return std::move(w).take();
}

} // namespace

std::string connectionUrl(const std::string &baseUrl, const std::string &token)
{
    return baseUrl + "/connect?t=" + token;
}

http::Response renderLink(const LinkView &view, const Surroundings &surroundings)
{
    if (view.made.alreadyLinked)
        return renderConflict("CONNECTION_ALREADY_LINKED", "This subject is already linked to a Nuvouch user",
                              "connection", connectionObject(*view.made.alreadyLinked, view.generation, false));
    const approvals::LinkSession &s = view.made.session;
    const bool legacy = view.generation == Generation::Legacy;
    Writer w;
    w.object();
    if (legacy)
        w.field("sessionId", s.id);
    else
        w.field("linkId", s.id).field("id", s.id);
    w.field("status", approvals::name(s.state)).field("expiresAt", formatMillis(s.expiresAt));
    w.field(legacy ? "qrUrl" : "url", connectionUrl(surroundings.baseUrl, view.secrets.token));
    w.field("shortCode", view.secrets.shortCode).end();
    return http::Response::json(201, std::move(w).take());
}

http::Response renderSession(const SessionView &view, const Surroundings &)
{
    const approvals::LinkSession &s = view.session;
    Writer w;
    w.object().key("session").object().field("id", s.id);
    w.field(view.generation == Generation::Legacy ? "sessionId" : "linkId", s.id);
    w.field("status", approvals::name(s.state)).field("expiresAt", formatMillis(s.expiresAt));
    w.field("acceptedAt", timeText(s.acceptedAt));
    subject(w, s.subject);
    scope(w, s.source, view.generation);
    w.key("connection");
    if (s.connection)
        w.raw(connectionObject(*s.connection, view.generation, false));
    else
        w.null();
    w.end().end();
    return http::Response::json(200, std::move(w).take());
}

http::Response renderLookup(const ConnectionView &view, const Surroundings &)
{
    return http::Response::json(200, withCopy(connectionObject(view.connection, view.generation, true), "connection"));
}

http::Response renderRevoked(const ConnectionView &view, const Surroundings &surroundings)
{
    return renderLookup(view, surroundings);
}

http::Response renderConnections(const ConnectionsView &view, const Surroundings &)
{
    Writer list;
    list.array();
    for (const Connection &c : view.rows)
        list.raw(connectionObject(c, view.generation, true));
    list.end();
    Writer w;
    w.object().rawField("items", list.text());
    if (view.generation == Generation::Current)
        w.rawField("data", list.text());
    w.end();
    return http::Response::json(200, std::move(w).take());
}

http::Response renderApproval(const ApprovalView &view, const Surroundings &)
{
    const std::string object = approvalObject(view.approval, view.generation);
    if (view.duplicate)
        return renderConflict("DUPLICATE_EXTERNAL_ID", "An approval request with this externalRequestId exists already",
                              "approvalRequest", object);
    if (view.notPending)
        return renderConflict("APPROVAL_NOT_PENDING",
                              "The approval request is " + std::string(approvals::name(view.approval.state)) +
                                  " already",
                              "approvalRequest", object);
    return http::Response::json(view.status, withCopy(object, "approvalRequest"));
}

} // namespace countersign::api::nuvouch
