#include "api/paymentapi/events.h"

#include "core/ids.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "payments/intent.h"
#include "payments/payment.h"
#include "webhooks/signing.h"

#include <array>

namespace countersign::api::paymentapi {
namespace {

using journal::Kind;

constexpr std::array<std::string_view, 8> allTypes{
    "payment.authorized", "payment.captured",       "payment.voided",           "payment.refunded",
    "payment.failed",     "payment_intent.created", "payment_intent.succeeded", "payment_intent.canceled",
};
constexpr std::array<Millis, 5> delays{0, 5 * minute, 15 * minute, 1 * hour, 6 * hour};
constexpr webhooks::Schedule retries{delays, 0, 30 * second, 24 * hour};

struct Row
{
    Kind kind;
    std::string_view type, status; // the payment's status once this has happened; the refund's depends
};
constexpr std::array rows{
    Row{Kind::PaymentAuthorized, "payment.authorized", "authorized"},
    Row{Kind::PaymentCaptured, "payment.captured", "captured"},
    Row{Kind::PaymentVoided, "payment.voided", "voided"},
    Row{Kind::PaymentRefunded, "payment.refunded", ""},
    Row{Kind::PaymentFailed, "payment.failed", "failed"},
    // An authorization that ran out is voided by the gateway; no event of its own exists (7.3).
    Row{Kind::PaymentExpired, "payment.voided", "expired"},
    Row{Kind::IntentCreated, "payment_intent.created", "created"},
    Row{Kind::IntentSucceeded, "payment_intent.succeeded", "authorized"},
    Row{Kind::IntentCanceled, "payment_intent.canceled", "canceled"},
};

const Row *rowOf(Kind kind)
{
    for (const Row &row : rows) {
        if (row.kind == kind)
            return &row;
    }
    return nullptr;
}

const Row *rowOf(std::string_view type)
{
    for (const Row &row : rows) {
        if (row.type == type)
            return &row;
    }
    return nullptr;
}

// What the journal says a status moved to: the row itself may have moved on in the same commit.
std::string statusAfter(const journal::Entry &entry, std::string_view fallback)
{
    const auto document = json::Document::parse(entry.data);
    if (document && document->root().isObject()) {
        const auto status = document->root().find("status");
        if (status && status->isArray() && status->size() == 2 && status->children()[1].isString())
            return status->children()[1].string();
    }
    return std::string(fallback);
}

std::string merchantId(db::Connection &db, std::int64_t tenant)
{
    auto q = db.query("SELECT id FROM tenants WHERE seq = ?", tenant);
    return q.next() ? q.text(0) : std::string();
}

json::Writer begin(const webhooks::Telling &telling)
{
    json::Writer w;
    w.object().field("event", telling.type).field("timestamp", formatSeconds(telling.at));
    w.field("id", telling.event).key("data").object();
    return w;
}

std::string finish(json::Writer w)
{
    w.end().end();
    return std::move(w).take();
}

void paymentData(json::Writer &w, const payments::Payment &p, std::string_view merchant, std::string_view status)
{
    const payments::ResponseText &response = payments::responseOf(p.outcome);
    w.field("payment_id", p.id()).field("merchant_id", merchant).field("status", status).field("amount", p.amount);
    w.field("currency", p.currency.code());
    w.field("card_brand", payments::name(p.card.brand)).field("card_last4", p.card.last4);
    w.field("created_at", formatSeconds(p.createdAt));
    w.field("fraud_score", p.fraudScore()).field("fraud_decision", payments::fraudDecisionOf(p.fraudScore()));
    if (p.authCode)
        w.field("auth_code", p.authCodeText());
    w.field("response_code", response.code).field("response_message", response.message);
    w.field("transaction_id", p.transactionId());
}

// The members of the public read, whose intent it is, and what it was paid with.
void intentData(json::Writer &w, const payments::Intent &i, std::string_view merchant, std::string_view status)
{
    w.field("id", i.id()).field("status", status).field("amount", i.amount).field("currency", i.currency.code());
    w.field("success_url", i.successUrl).field("cancel_url", i.cancelUrl);
    w.field("expires_at", i.expiresAt ? std::optional(formatSeconds(*i.expiresAt)) : std::nullopt);
    w.field("merchant_id", merchant);
    if (i.paymentSuffix)
        w.field("payment_id", std::string(prefix::payment) + *i.paymentSuffix);
}

class PaymentEvents final : public webhooks::Format
{
public:
    [[nodiscard]] webhooks::FormatId id() const override { return webhooks::FormatId::Payment; }
    [[nodiscard]] std::string_view name() const override { return "payment"; }
    [[nodiscard]] accounts::TenantKind owner() const override { return accounts::TenantKind::Merchant; }
    [[nodiscard]] std::span<const std::string_view> types() const override { return allTypes; }
    [[nodiscard]] std::vector<std::string_view> typesOf(const journal::Entry &entry) const override
    {
        const Row *row = rowOf(entry.kind);
        return row ? std::vector{row->type} : std::vector<std::string_view>();
    }

    [[nodiscard]] Result<std::string> render(const journal::Entry &entry, const webhooks::Telling &telling,
                                             db::Connection &db, Millis now) const override
    {
        const Row *row = rowOf(entry.kind);
        if (!row)
            return Error::of(Code::Internal);
        const std::string merchant = merchantId(db, entry.tenant);
        const std::string status = row->status.empty() ? statusAfter(entry, "refunded") : std::string(row->status);
        json::Writer w = begin(telling);
        if (row->type.starts_with("payment_intent.")) {
            const auto intent = payments::findIntent(db, now, 0, idSuffix(entry.object, prefix::intent));
            if (!intent)
                return Error::notFound("intent");
            intentData(w, *intent, merchant, status);
        } else {
            const auto payment = payments::findPayment(db, now, 0, idSuffix(entry.object, prefix::payment));
            if (!payment)
                return Error::notFound("payment");
            paymentData(w, *payment, merchant, status);
        }
        return finish(std::move(w));
    }

    [[nodiscard]] std::string sample(const webhooks::Telling &telling, std::string_view owner) const override
    {
        json::Writer w = begin(telling);
        if (telling.type.starts_with("payment_intent.")) {
            payments::Intent intent;
            intent.suffix = "test0000000000000";
            intent.amount = 9999;
            intent.successUrl = "https://example.com/success";
            intent.cancelUrl = "https://example.com/cancel";
            intent.expiresAt = telling.at + payments::intentLifetime;
            if (rowOf(telling.type)->kind == Kind::IntentSucceeded)
                intent.paymentSuffix = "test0000000000000";
            intentData(w, intent, owner, rowOf(telling.type)->status);
        } else {
            payments::Payment payment;
            payment.suffix = "test0000000000000";
            payment.amount = 9999;
            payment.card = {payments::Brand::Visa, "4242", 2040, 12, 0};
            payment.createdAt = telling.at;
            if (rowOf(telling.type)->kind == Kind::PaymentFailed)
                payment.outcome = payments::Outcome::InsufficientFunds;
            else
                payment.authCode = 123456;
            paymentData(w, payment, owner, telling.type.substr(telling.type.find('.') + 1));
        }
        return finish(std::move(w));
    }

    [[nodiscard]] const webhooks::Schedule &schedule() const override { return retries; }
    [[nodiscard]] webhooks::SignatureForm signature() const override { return {"X-Webhook-Signature", "", false, 0}; }
    [[nodiscard]] std::vector<webhooks::Header> headers(const webhooks::Signing &signing) const override
    {
        std::vector<webhooks::Header> out{{"User-Agent", "PaymentGateway-Webhook/1.0"},
                                          {"X-Webhook-Timestamp", formatSeconds(signing.wall)}};
        if (!signing.secrets.current.empty())
            out.push_back({"X-Webhook-Signature", webhooks::hmacHex(signing.secrets.current, signing.body)});
        return out;
    }
};

} // namespace

const webhooks::Format &events()
{
    static const PaymentEvents instance;
    return instance;
}

} // namespace countersign::api::paymentapi
