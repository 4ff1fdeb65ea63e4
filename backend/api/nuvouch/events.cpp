#include "api/nuvouch/events.h"

#include "api/nuvouch/render.h"
#include "approvals/approval.h"
#include "core/json/writer.h"
#include "webhooks/signing.h"

#include <array>

namespace countersign::api::nuvouch {
namespace {

// contracts/nuvouch.md 7.2; the schedule is [P] of 7.5.
constexpr std::array<std::string_view, 6> allTypes{
    "nuvouch.approval_request.approved",  "nuvouch.approval_request.denied", "nuvouch.approval_request.expired",
    "nuvouch.approval_request.cancelled", "nuvouch.connection.accepted",     "nuvouch.connection.revoked",
};
constexpr std::array<Millis, 9> delays{0,           5 * second, 30 * second, 2 * minute, 10 * minute,
                                       30 * minute, 1 * hour,   3 * hour,    6 * hour};
constexpr webhooks::Schedule retries{delays, 20, 10 * second, 0};

struct Row
{
    journal::Kind kind;
    std::string_view type;
};
constexpr std::array rows{
    Row{journal::Kind::ApprovalApproved, allTypes[0]},   Row{journal::Kind::ApprovalDenied, allTypes[1]},
    Row{journal::Kind::ApprovalExpired, allTypes[2]},    Row{journal::Kind::ApprovalCancelled, allTypes[3]},
    Row{journal::Kind::ConnectionAccepted, allTypes[4]}, Row{journal::Kind::ConnectionRevoked, allTypes[5]},
};

std::optional<std::string> decidedAt(const approvals::Approval &a)
{
    return a.decision && a.decidedAt ? std::optional(formatMillis(*a.decidedAt)) : std::nullopt;
}

// Expired and cancelled carry their decision's keys with null: the set of keys does not depend on the outcome.
std::string legacyApproval(const webhooks::Telling &telling, const approvals::Approval &a)
{
    json::Writer w;
    w.object().field("event", telling.type).key("payload").object().field("approvalRequestId", a.id);
    w.field("externalRequestId", a.externalId)
        .field("targetUserId", a.person)
        .field("status", approvals::name(a.state));
    w.field("decisionAt", decidedAt(a));
    w.field("decisionMethod", a.decision ? std::optional(std::string(decisionMethod)) : std::nullopt).end();
    w.field("timestamp", formatMillis(telling.at)).end();
    return std::move(w).take();
}

json::Writer envelope(const webhooks::Telling &telling)
{
    json::Writer w;
    w.object().field("type", telling.type).field("deliveryId", telling.delivery);
    w.field("createdAt", formatMillis(telling.at)).key("data").object();
    return w;
}

std::string currentApproval(const webhooks::Telling &telling, const approvals::Approval &a)
{
    json::Writer w = envelope(telling);
    w.key("approvalRequest").object().field("id", a.id).field("externalRequestId", a.externalId);
    w.field("status", approvals::name(a.state)).field("decidedAt", decidedAt(a)).key("decision");
    if (a.decision)
        w.object().field("value", a.decision->value).field("method", decisionMethod).end();
    else
        w.null();
    w.end().end().end();
    return std::move(w).take();
}

std::string legacyConnection(const webhooks::Telling &telling, const approvals::Connection &c)
{
    const auto orNull = [&](std::optional<std::string> approvals::Source::*member) {
        return c.source ? (*c.source).*member : std::nullopt;
    };
    json::Writer w;
    w.object().field("eventType", telling.type).field("connectionId", c.id).field("connectionSessionId", c.session);
    w.field("nuvouchUserId", c.person.id).field("subjectId", c.subject.id).field("subjectLabel", c.subject.label);
    w.field("contextKey", c.source ? std::optional(c.source->key) : std::nullopt);
    w.field("contextType", orNull(&approvals::Source::type)).field("contextLabel", orNull(&approvals::Source::label));
    w.field("connectedAt", formatMillis(c.linkedAt));
    if (c.revokedAt)
        w.field("revokedAt", formatMillis(*c.revokedAt));
    w.end();
    return std::move(w).take();
}

std::string currentConnection(const webhooks::Telling &telling, const approvals::Connection &c)
{
    json::Writer w = envelope(telling);
    w.key("connection").object().field("id", c.id).field("status", approvals::name(c.state));
    w.key("subject").object().field("id", c.subject.id).field("label", c.subject.label).end().key("source");
    if (c.source)
        w.object().field("key", c.source->key).field("name", c.source->label).end();
    else
        w.null();
    w.field("linkedAt", formatMillis(c.linkedAt));
    if (c.revokedAt)
        w.field("revokedAt", formatMillis(*c.revokedAt));
    w.end().end().end();
    return std::move(w).take();
}

class NuvouchEvents final : public webhooks::Format
{
public:
    [[nodiscard]] webhooks::FormatId id() const override { return webhooks::FormatId::Nuvouch; }
    [[nodiscard]] std::string_view name() const override { return "nuvouch"; }
    [[nodiscard]] accounts::TenantKind owner() const override { return accounts::TenantKind::Integrator; }
    [[nodiscard]] std::span<const std::string_view> types() const override { return allTypes; }
    [[nodiscard]] std::vector<std::string_view> typesOf(const journal::Entry &entry) const override
    {
        for (const Row &row : rows) {
            if (row.kind == entry.kind)
                return {row.type};
        }
        return {};
    }
    [[nodiscard]] Result<std::string> render(const journal::Entry &entry, const webhooks::Telling &telling,
                                             db::Connection &db, Millis now) const override
    {
        const approvals::CallbackFormat asked = approvals::integratorOf(db, entry.tenant).callbackFormat;
        const auto legacy = [&](Generation made) {
            return asked == approvals::CallbackFormat::Auto ? made == Generation::Legacy
                                                            : asked == approvals::CallbackFormat::Legacy;
        };
        if (telling.type.starts_with("nuvouch.connection.")) {
            const auto connection = approvals::findConnection(db, entry.tenant, entry.object);
            if (!connection)
                return Error::notFound("connection");
            return legacy(connection->generation) ? legacyConnection(telling, *connection)
                                                  : currentConnection(telling, *connection);
        }
        const auto approval = approvals::findApproval(db, now, entry.tenant, entry.object);
        if (!approval)
            return Error::notFound("approval");
        return legacy(approval->generation) ? legacyApproval(telling, *approval) : currentApproval(telling, *approval);
    }
    [[nodiscard]] std::string sample(const webhooks::Telling &telling, std::string_view owner) const override
    {
        json::Writer w;
        w.object().field("type", telling.type).field("deliveryId", telling.delivery);
        w.field("createdAt", formatMillis(telling.at)).key("data").object().key("test").object();
        w.field("event", telling.event).field("integrator", owner).end().end().end();
        return std::move(w).take();
    }
    [[nodiscard]] bool namesDelivery() const override { return true; }
    [[nodiscard]] const webhooks::Schedule &schedule() const override { return retries; }
    [[nodiscard]] webhooks::SignatureForm signature() const override
    {
        return {"x-nuvouch-signature", "sha256=", false, 0};
    }
    [[nodiscard]] std::vector<webhooks::Header> headers(const webhooks::Signing &signing) const override
    {
        std::vector<webhooks::Header> out{{"x-nuvouch-delivery", std::string(signing.delivery)}};
        if (!signing.secrets.current.empty())
            out.push_back(
                {"x-nuvouch-signature", "sha256=" + webhooks::hmacHex(signing.secrets.current, signing.body)});
        return out;
    }
};

} // namespace

const webhooks::Format &events()
{
    static const NuvouchEvents instance;
    return instance;
}

} // namespace countersign::api::nuvouch
