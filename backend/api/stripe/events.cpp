#include "api/stripe/events.h"

#include "api/stripe/load.h"
#include "api/stripe/render.h"
#include "api/stripe/version.h"
#include "core/ids.h"
#include "core/json/writer.h"
#include "webhooks/signing.h"

#include <array>

namespace countersign::api::stripe {
namespace {

// In the order of contracts/clive-stripe.md B7.
constexpr std::array<std::string_view, 14> allTypes{
    "payment_intent.created",
    "charge.succeeded",
    "payment_intent.succeeded",
    "charge.updated",
    "charge.failed",
    "payment_intent.payment_failed",
    "payment_intent.requires_action",
    "payment_intent.amount_capturable_updated",
    "charge.captured",
    "payment_intent.canceled",
    "charge.refunded",
    "refund.created",
    "charge.refund.updated",
    "charge.dispute.created",
};
constexpr std::array<Millis, 4> delays{0, 1 * minute, 10 * minute, 1 * hour};
constexpr webhooks::Schedule retries{delays, 0, 10 * second, 0};

using journal::Entry;
using journal::Kind;
using Types = std::vector<std::string_view>;

// An entry names the world it is of where that is Stripe's; an intent's id says so by its form. The quotes cannot come
// from a text somebody chose: inside one they are escaped.
bool isStripes(const Entry &entry)
{
    constexpr std::size_t intentId = 27;
    if (entry.object.starts_with(prefix::intent))
        return entry.object.size() == intentId;
    return entry.data.find("\"profile\":\"stripe\"") != std::string::npos;
}

bool says(const Entry &entry, std::string_view member)
{
    return entry.data.find(member) != std::string::npos;
}

// contracts/clive-stripe.md B7: the events of each step, in their order.
Types typesOfEntry(const Entry &entry)
{
    switch (entry.kind) {
    case Kind::IntentCreated:
        return {"payment_intent.created"};
    case Kind::PaymentAuthorized:
        return {"charge.succeeded"};
    case Kind::PaymentFailed: // a failed authentication is no charge
        return says(entry, "\"issuer\":") ? Types() : Types{"charge.failed"};
    case Kind::IntentSucceeded:
        return {says(entry, "\"capture\":\"manual\"") ? "payment_intent.amount_capturable_updated"
                                                      : "payment_intent.succeeded"};
    case Kind::IntentDeclined:
    case Kind::IntentFailed:
        return {"payment_intent.payment_failed"};
    case Kind::ChallengeStarted:
        return {"payment_intent.requires_action"};
    case Kind::PaymentCaptured: // at once: the charge's success and the intent's have said so
        return says(entry, "\"sale\":1") ? Types() : Types{"charge.captured", "payment_intent.succeeded"};
    case Kind::PaymentVoided:
    case Kind::PaymentExpired:
    case Kind::IntentCanceled:
        return {"payment_intent.canceled"};
    case Kind::PaymentRefunded:
        return {"charge.refunded", "refund.created"};
    case Kind::RefundSettled:
    case Kind::RefundFailed:
        return {"charge.refund.updated"};
    case Kind::DisputeOpened:
        return {"charge.dispute.created"};
    default:
        return {};
    }
}

// The refund that an entry about a payment names.
std::string refundOf(const Entry &entry)
{
    constexpr std::string_view member = "\"refund\":\"re_";
    const std::size_t at = entry.data.find(member);
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + member.size();
    return entry.data.substr(begin, entry.data.find('"', begin) - begin);
}

Result<IntentView> intentOf(const Entry &entry, std::string_view type, const Loader &load, db::Connection &db,
                            Millis now)
{
    std::optional<payments::Intent> intent;
    if (entry.object.starts_with(prefix::intent)) {
        intent = payments::findIntent(db, now, 0, idSuffix(entry.object, prefix::intent));
    } else {
        const auto payment = payments::findPayment(db, now, 0, idSuffix(entry.object, prefix::payment));
        if (payment && payment->intent)
            intent = payments::findIntentBySeq(db, now, *payment->intent);
    }
    if (!intent)
        return Error::notFound("intent");
    IntentView view = load.view(std::move(*intent));
    // Confirmed in the request that made it, it has moved on already.
    if (type == "payment_intent.created") {
        view.intent.status = payments::IntentStatus::Created;
        view.paid.reset();
        view.latestCharge.reset();
        view.failure.reset();
    }
    return view;
}

// The object an event is about. Client secrets and addresses of pages belong to answers, not to messages.
Status writeObject(json::Writer &w, const Entry &entry, std::string_view type, db::Connection &db, Millis now)
{
    const Loader load(db, now);
    const Shelf shelf;
    const Frame frame{shelf};
    if (type.starts_with("payment_intent.")) {
        COUNTERSIGN_TRY(intent, intentOf(entry, type, load, db, now));
        write(w, intent, {}, frame);
    } else if (type.starts_with("charge.dispute.")) {
        auto dispute = payments::findDispute(db, 0, idSuffix(entry.object, "du_"));
        if (!dispute)
            return Error::notFound("dispute");
        write(w, load.view(std::move(*dispute)), {}, frame);
    } else if (type.starts_with("refund.") || type.starts_with("charge.refund.")) {
        auto refund = payments::findRefund(db, entry.tenant, refundOf(entry));
        if (!refund)
            return Error::notFound("refund");
        write(w, load.view(std::move(*refund)), {}, frame);
    } else {
        auto payment = payments::findPayment(db, now, 0, idSuffix(entry.object, prefix::payment));
        if (!payment)
            return Error::notFound("payment");
        write(w, load.view(std::move(*payment)), {}, frame);
    }
    return Done{};
}

class StripeEvents final : public webhooks::Format
{
public:
    [[nodiscard]] webhooks::FormatId id() const override { return webhooks::FormatId::Stripe; }
    [[nodiscard]] std::string_view name() const override { return "stripe"; }
    [[nodiscard]] accounts::TenantKind owner() const override { return accounts::TenantKind::Merchant; }
    [[nodiscard]] std::span<const std::string_view> types() const override { return allTypes; }
    [[nodiscard]] Types typesOf(const Entry &entry) const override
    {
        Types types = typesOfEntry(entry);
        return types.empty() || !isStripes(entry) ? Types() : types;
    }
    // Always in the account's own version, whatever version the request asked for.
    [[nodiscard]] Result<std::string> render(const Entry &entry, const webhooks::Telling &telling, db::Connection &db,
                                             Millis now) const override
    {
        json::Writer w(2048);
        w.object().field("id", telling.event).field("object", "event").field("api_version", defaultVersion);
        w.field("created", telling.at / second).key("data").object().key("object");
        COUNTERSIGN_CHECK(writeObject(w, entry, telling.type, db, now));
        auto waiting = db.query("SELECT count(*) FROM webhook_endpoints WHERE tenant = ? AND format = 'stripe' "
                                "AND active = 1 AND removed = 0",
                                entry.tenant);
        waiting.next();
        w.end().field("livemode", false).field("pending_webhooks", waiting.integer(0)).key("request");
        if (entry.request != 0)
            w.object().field("id", http::requestId(entry.request)).key("idempotency_key").null().end();
        else
            w.null();
        w.field("type", telling.type).end();
        return std::move(w).take();
    }
    [[nodiscard]] std::string sample(const webhooks::Telling &telling, std::string_view owner) const override
    {
        const std::string object(telling.type.substr(0, telling.type.rfind('.')));
        json::Writer w;
        w.object().field("id", telling.event).field("object", "event").field("created", telling.at / second);
        w.field("livemode", false).field("type", telling.type).key("data").object().key("object").object();
        w.field("id", "test_object").field("object", object).key("metadata").object().field("owner", owner).end();
        w.end().end().end();
        return std::move(w).take();
    }
    [[nodiscard]] bool overlaps() const override { return true; }
    [[nodiscard]] const webhooks::Schedule &schedule() const override { return retries; }
    [[nodiscard]] webhooks::SignatureForm signature() const override
    {
        return {"Stripe-Signature", "", true, 300 * second};
    }
    [[nodiscard]] std::vector<webhooks::Header> headers(const webhooks::Signing &signing) const override
    {
        std::vector<webhooks::Header> out{{"User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)"}};
        if (signing.secrets.current.empty())
            return out;
        const std::string time = std::to_string(signing.wall / second);
        const std::string bytes = time + "." + std::string(signing.body);
        std::string value = "t=" + time + ",v1=" + webhooks::hmacHex(signing.secrets.current, bytes);
        if (!signing.secrets.previous.empty())
            value += ",v1=" + webhooks::hmacHex(signing.secrets.previous, bytes);
        out.push_back({"Stripe-Signature", std::move(value)});
        return out;
    }
};

} // namespace

const webhooks::Format &events()
{
    static const StripeEvents instance;
    return instance;
}

} // namespace countersign::api::stripe
