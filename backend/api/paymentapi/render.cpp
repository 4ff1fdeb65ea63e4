#include "api/paymentapi/render.h"

#include "api/paymentapi/redirect.h"
#include "core/json/writer.h"

namespace countersign::api::paymentapi {
namespace {

using payments::Payment;
using payments::PaymentStatus;

json::Writer success()
{
    json::Writer w;
    w.object().field("success", true).key("data").object();
    return w;
}

http::Response finish(json::Writer w, int status = 200)
{
    w.end().end();
    return http::Response::json(status, std::move(w).take());
}

std::optional<std::string> seconds(const std::optional<Millis> &time)
{
    return time ? std::optional(formatSeconds(*time)) : std::nullopt;
}

http::Response declined(const Payment &payment)
{
    const payments::ResponseText &response = payments::responseOf(payment.outcome);
    std::string text = "payment declined: " + std::string(response.reason);
    if (payment.outcome == payments::Outcome::FraudDeclined)
        text += " (score: " + std::to_string(payment.fraudScore()) + ")";
    else
        text += " (code: " + std::string(response.code) + ")";
    json::Writer w;
    w.object().field("success", false).field("error", text).end();
    return http::Response::json(402, std::move(w).take());
}

void cardFields(json::Writer &w, const Payment &p)
{
    w.field("card_brand", payments::name(p.card.brand)).field("card_last4", p.card.last4);
}

void responseFields(json::Writer &w, const Payment &p)
{
    const payments::ResponseText &response = payments::responseOf(p.outcome);
    w.field("response_code", response.code).field("response_message", response.message);
}

void authCode(json::Writer &w, const Payment &p)
{
    w.field("auth_code", p.authCode ? std::optional(p.authCodeText()) : std::nullopt);
}

// A transaction follows its payment; an expired authorization was voided (contracts/payment-api.md 7.3, 15).
std::string_view transactionStatus(PaymentStatus status)
{
    return payments::name(status == PaymentStatus::Expired ? PaymentStatus::Voided : status);
}

void customer(json::Writer &w, const Payment &p)
{
    if (!p.customerEmail && !p.customerName) {
        w.key("customer").null();
        return;
    }
    w.key("customer").object();
    if (p.customerEmail)
        w.field("email", *p.customerEmail);
    if (p.customerName)
        w.field("name", *p.customerName);
    w.end();
}

} // namespace

http::Response renderAuthorized(const Payment &p, const Surroundings &)
{
    if (p.status == PaymentStatus::Failed)
        return declined(p);
    json::Writer w = success();
    w.field("id", p.id()).field("status", payments::name(p.status)).field("amount", p.amount);
    w.field("currency", p.currency.code());
    cardFields(w, p);
    authCode(w, p);
    w.field("fraud_score", p.fraudScore()).field("fraud_decision", payments::fraudDecisionOf(p.fraudScore()));
    responseFields(w, p);
    w.field("transaction_id", p.transactionId()).field("created_at", formatSeconds(p.createdAt));
    w.field("expires_at", seconds(p.expiresAt));
    return finish(std::move(w));
}

http::Response renderSale(const Payment &p, const Surroundings &)
{
    if (p.status == PaymentStatus::Failed)
        return declined(p);
    json::Writer w = success();
    w.field("id", p.id()).field("status", payments::name(p.status)).field("amount", p.amount);
    w.field("currency", p.currency.code());
    cardFields(w, p);
    authCode(w, p);
    responseFields(w, p);
    w.field("transaction_id", p.transactionId()).field("created_at", formatSeconds(p.createdAt));
    w.field("captured_at", seconds(p.capturedAt));
    return finish(std::move(w));
}

http::Response renderCaptured(const Payment &p, const Surroundings &)
{
    json::Writer w = success();
    w.field("id", p.id()).field("status", payments::name(p.status)).field("amount", p.amount);
    w.field("currency", p.currency.code()).field("captured_amount", p.captured);
    cardFields(w, p);
    w.field("captured_at", seconds(p.capturedAt));
    return finish(std::move(w));
}

http::Response renderVoided(const Payment &p, const Surroundings &)
{
    json::Writer w = success();
    w.field("id", p.id()).field("status", payments::name(p.status)).field("amount", p.amount);
    w.field("currency", p.currency.code()).field("voided_at", seconds(p.voidedAt)).field("void_reason", p.voidReason);
    return finish(std::move(w));
}

http::Response renderRefunded(const Payment &p, const Surroundings &)
{
    json::Writer w = success();
    w.field("id", p.id()).field("status", payments::name(p.status)).field("amount", p.amount);
    w.field("currency", p.currency.code())
        .field("refunded_amount", p.refunded)
        .field("remaining_amount", p.refundable());
    w.field("refunded_at", seconds(p.refundedAt)).field("refund_reason", p.refundReason);
    return finish(std::move(w));
}

http::Response renderPayment(const Payment &p, const Surroundings &)
{
    json::Writer w = success();
    w.field("id", p.id()).field("status", payments::name(p.status)).field("amount", p.amount);
    w.field("currency", p.currency.code());
    cardFields(w, p);
    authCode(w, p);
    w.field("description", p.description);
    customer(w, p);
    if (p.metadata)
        w.rawField("metadata", *p.metadata);
    else
        w.key("metadata").null();
    w.field("created_at", formatSeconds(p.createdAt)).field("expires_at", seconds(p.expiresAt));
    // The keys of an action's answer, once it was taken.
    if (p.capturedAt)
        w.field("captured_amount", p.captured).field("captured_at", seconds(p.capturedAt));
    if (p.refundedAt)
        w.field("refunded_amount", p.refunded)
            .field("remaining_amount", p.refundable())
            .field("refunded_at", seconds(p.refundedAt))
            .field("refund_reason", p.refundReason);
    if (p.voidedAt)
        w.field("voided_at", seconds(p.voidedAt)).field("void_reason", p.voidReason);
    return finish(std::move(w));
}

http::Response renderTransaction(const Payment &p, const Surroundings &)
{
    json::Writer w = success();
    w.field("id", p.transactionId()).field("payment_id", p.id()).field("status", transactionStatus(p.status));
    w.field("amount", p.amount).field("currency", p.currency.code());
    cardFields(w, p);
    authCode(w, p);
    responseFields(w, p);
    w.field("created_at", formatSeconds(p.createdAt));
    return finish(std::move(w));
}

http::Response renderTransactions(const TransactionsView &view, const Surroundings &)
{
    json::Writer w = success();
    w.key("transactions").array();
    for (const Payment &p : view.page.rows) {
        w.object()
            .field("id", p.transactionId())
            .field("payment_id", p.id())
            .field("status", transactionStatus(p.status));
        w.field("amount", p.amount)
            .field("currency", p.currency.code())
            .field("created_at", formatSeconds(p.createdAt))
            .end();
    }
    w.end().field("total", view.page.total).field("limit", view.limit).field("offset", view.offset);
    return finish(std::move(w));
}

std::string checkoutUrl(const Surroundings &surroundings, const payments::Intent &intent, std::string_view clientSecret)
{
    return surroundings.baseUrl + "/checkout/" + intent.id() + "?client_secret=" + std::string(clientSecret);
}

http::Response renderCreatedIntent(const CreatedIntent &created, const Surroundings &surroundings)
{
    const payments::Intent &i = created.intent;
    json::Writer w = success();
    w.field("id", i.id()).field("client_secret", created.clientSecret);
    w.field("checkout_url", checkoutUrl(surroundings, i, created.clientSecret));
    w.field("amount", i.amount).field("currency", i.currency.code()).field("status", payments::name(i.status));
    w.field("success_url", i.successUrl).field("cancel_url", i.cancelUrl).field("description", i.description);
    w.field("expires_at", seconds(i.expiresAt)).field("created_at", formatSeconds(i.createdAt));
    return finish(std::move(w), 201);
}

http::Response renderPublicIntent(const payments::Intent &i, const Surroundings &)
{
    json::Writer w = success();
    w.field("id", i.id()).field("status", payments::name(i.status)).field("amount", i.amount);
    w.field("currency", i.currency.code()).field("success_url", i.successUrl).field("cancel_url", i.cancelUrl);
    w.field("expires_at", seconds(i.expiresAt));
    return finish(std::move(w));
}

http::Response renderConfirmed(const payments::Confirmed &confirmed, const Surroundings &surroundings)
{
    if (!confirmed.payment) {
        json::Writer w = success();
        w.field("id", confirmed.intent.id()).field("status", payments::name(confirmed.intent.status));
        w.key("payment_id").null();
        w.field("redirect_url", surroundings.baseUrl + "/challenge/" + confirmed.challenge->id());
        return finish(std::move(w));
    }
    const Payment &p = *confirmed.payment;
    if (p.status == PaymentStatus::Failed) {
        json::Writer w;
        w.object().field("success", false).key("error").object().field("code", "PAYMENT_DECLINED");
        w.field("message", "card declined: " + std::string(payments::responseOf(p.outcome).reason));
        w.field("remaining_attempts", confirmed.intent.attemptsLeft());
        return finish(std::move(w), 402);
    }
    // The status is the intent's, which is authorized in both capture modes (contradiction 4); one switch changes that.
    const bool showsCaptured = surroundings.behaviour->confirmShowsCaptured && p.status == PaymentStatus::Captured;
    json::Writer w = success();
    w.field("id", confirmed.intent.id());
    w.field("status", showsCaptured ? payments::name(p.status) : payments::name(confirmed.intent.status));
    w.field("payment_id", p.id())
        .field("redirect_url", redirectUrl(confirmed.intent.successUrl, confirmed.intent.id()));
    return finish(std::move(w));
}

http::Response renderCanceled(const payments::Intent &, const Surroundings &)
{
    json::Writer w;
    w.object().field("success", true).field("message", "payment intent canceled").end();
    return http::Response::json(200, std::move(w).take());
}

} // namespace countersign::api::paymentapi
