#include "api/stripe/events.h"

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

class StripeEvents final : public webhooks::Format
{
public:
    [[nodiscard]] webhooks::FormatId id() const override { return webhooks::FormatId::Stripe; }
    [[nodiscard]] std::string_view name() const override { return "stripe"; }
    [[nodiscard]] accounts::TenantKind owner() const override { return accounts::TenantKind::Merchant; }
    [[nodiscard]] std::span<const std::string_view> types() const override { return allTypes; }
    [[nodiscard]] std::vector<std::string_view> typesOf(const journal::Entry &) const override { return {}; }
    [[nodiscard]] Result<std::string> render(const journal::Entry &, const webhooks::Telling &, db::Connection &,
                                             Millis) const override
    {
        return Error::of(Code::Internal);
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
