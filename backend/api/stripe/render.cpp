#include "api/stripe/render.h"

#include "api/stripe/options.h"
#include "api/stripe/testcards.h"
#include "api/stripe/version.h"
#include "core/ids.h"
#include "core/text.h"

#include <algorithm>
#include <array>

namespace countersign::api::stripe {
namespace {

using payments::Brand;
using payments::IntentStatus;
using payments::Outcome;
using payments::Payment;
using payments::PaymentStatus;

constexpr std::string_view emptyBilling =
    R"({"address":{"city":null,"country":null,"line1":null,"line2":null,"postal_code":null,"state":null},)"
    R"("email":null,"name":null,"phone":null,"tax_id":null})";

std::int64_t secondsOf(Millis time)
{
    return time / second;
}

std::optional<std::string> idOf(std::string_view idPrefix, const std::optional<std::string> &suffix)
{
    return suffix ? std::optional(std::string(idPrefix) + *suffix) : std::nullopt;
}

void nulls(json::Writer &w, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        w.key(name).null();
}

void rawOr(json::Writer &w, std::string_view name, const std::optional<std::string> &json, std::string_view otherwise)
{
    w.rawField(name, json ? std::string_view(*json) : otherwise);
}

// The id, or the object where it was asked for and is there.
template <class T>
void reference(json::Writer &w, std::string_view name, const std::optional<std::string> &id,
               const std::map<std::string, T> &shelf, const Expansion &expansion, const Frame &frame)
{
    const Expansion *deeper = id ? expansion.find(name) : nullptr;
    const auto found = deeper ? shelf.find(*id) : shelf.end();
    w.key(name);
    if (found == shelf.end())
        w.value(id);
    else
        write(w, found->second, *deeper, frame);
}

// Sixteen letters and digits that are the same for one card everywhere in this store.
std::string fingerprintOf(const payments::CardOnFile &card)
{
    std::string out;
    auto rest = static_cast<std::uint64_t>(card.fingerprint);
    for (int i = 0; i < 16;
         ++i, rest = i == 8 ? static_cast<std::uint64_t>(card.fingerprint) * 0x9E3779B97F4A7C15ULL >> 8U : rest / 62)
        out += "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[rest % 62];
    return out;
}

void checks(json::Writer &w, const std::optional<payments::PaymentMethod> &method, bool used)
{
    const bool checksCvc = method && method->checksCvc;
    const bool hasPostalCode =
        method && method->billing && method->billing->find("\"postal_code\":\"") != std::string::npos;
    const std::string_view verdict = used ? "pass" : "unchecked";
    w.key("checks").object().key("address_line1_check").null();
    w.field("address_postal_code_check", hasPostalCode ? std::optional<std::string_view>(verdict) : std::nullopt);
    w.field("cvc_check", checksCvc ? std::optional<std::string_view>(verdict) : std::nullopt).end();
}

struct PaymentFacts
{
    std::int64_t capturable = 0, received = 0;
};
PaymentFacts factsOf(const IntentView &view)
{
    if (!view.paid)
        return {};
    if (view.paid->status == PaymentStatus::Authorized)
        return {view.paid->amount, 0};
    return {0, view.paid->captured};
}

// A hold that was let go of in the window has a sentence for a reason, which is none of Stripe's words.
std::optional<std::string> cancelReasonOf(const IntentView &view)
{
    static constexpr std::array<std::string_view, 4> words{"duplicate", "fraudulent", "requested_by_customer",
                                                           "abandoned"};
    const auto &reason = view.intent.cancelReason || !view.paid ? view.intent.cancelReason : view.paid->voidReason;
    return reason && std::ranges::find(words, *reason) != words.end() ? reason : std::nullopt;
}

std::string clientSecret(const payments::Intent &intent, const secrets::Keyring &keyring)
{
    const auto secret = keyring.open(secrets::Label::Seal, intent.secretSealed, "intent:" + intent.id());
    return secret ? *secret : std::string();
}

void nextAction(json::Writer &w, const IntentView &view, const Options &options, const Frame &frame)
{
    const payments::Intent &i = view.intent;
    if (i.status != IntentStatus::RequiresAction || !i.challengeSuffix) {
        w.key("next_action").null();
        return;
    }
    const std::string url =
        std::string(frame.baseUrl) + "/challenge/" + std::string(prefix::challenge) + *i.challengeSuffix;
    w.key("next_action").object();
    if (options.usesSdk) {
        w.field("type", "use_stripe_sdk").key("use_stripe_sdk").object();
        w.field("type", "three_d_secure_redirect").field("stripe_js", url);
        w.field("source", std::string(prefix::challenge) + *i.challengeSuffix).field("known_frame_issues", "false");
        w.end();
    } else {
        w.field("type", "redirect_to_url").key("redirect_to_url").object();
        w.field("return_url", view.returnUrl.empty() ? std::nullopt : std::optional(view.returnUrl)).field("url", url);
        w.end();
    }
    w.end();
}

std::string_view captureMethodOf(const payments::Intent &intent, const Options &options)
{
    if (options.captureMethod)
        return *options.captureMethod;
    return intent.manualCapture ? "manual" : "automatic_async";
}

void typeList(json::Writer &w, std::string_view name, const Options &options)
{
    w.key(name).array();
    for (const std::string &type : options.types)
        w.value(type);
    if (options.types.empty())
        w.value("card");
    w.end();
}

void lastError(json::Writer &w, const IntentView &view, const Frame &frame)
{
    w.key("last_payment_error");
    if (!view.failure) {
        w.null();
        return;
    }
    const Problem problem = problemOf(view.failure->payment);
    w.object();
    writeProblem(w, problem);
    w.key("payment_method");
    if (view.failure->method)
        write(w, *view.failure->method, {}, frame);
    else
        w.null();
    w.field("type", problem.type).end();
}

void shippingOf(json::Writer &w, const Options &options)
{
    rawOr(w, "shipping", options.shipping, "null");
}

void methodDetails(json::Writer &w, const ChargeView &view)
{
    const Payment &p = view.payment;
    const bool approved = p.status != PaymentStatus::Failed;
    w.key("payment_method_details").object().key("card").object();
    w.field("amount_authorized", approved ? std::optional(p.amount) : std::nullopt);
    w.field("authorization_code", p.authCode ? std::optional(p.authCodeText()) : std::nullopt);
    w.field("brand", wireBrand(p.card.brand));
    checks(w, view.method, true);
    w.field("country", "US").field("exp_month", p.card.expiryMonth).field("exp_year", p.card.expiryYear);
    w.key("extended_authorization").object().field("status", "disabled").end();
    w.field("fingerprint", fingerprintOf(p.card)).field("funding", fundingOf(p.card.brand, p.card.last4));
    w.key("incremental_authorization").object().field("status", "unavailable").end();
    w.key("installments").null().field("last4", p.card.last4).key("mandate").null();
    w.key("multicapture").object().field("status", "unavailable").end();
    w.field("network", wireBrand(p.card.brand)).key("network_token").object().field("used", false).end();
    w.key("network_transaction_id").null();
    w.key("overcapture").object().field("maximum_amount_capturable", p.amount).field("status", "unavailable").end();
    w.field("regulated_status", "unregulated");
    w.key("three_d_secure").null().key("wallet").null();
    w.end().field("type", "card").end();
}

void outcomeOf(json::Writer &w, const Payment &p)
{
    w.key("outcome").object();
    if (p.status != PaymentStatus::Failed) {
        nulls(w, {"advice_code", "network_advice_code", "network_decline_code"});
        w.field("network_status", "approved_by_network").key("reason").null().field("risk_level", "normal");
        w.field("risk_score", p.fraudScore()).field("seller_message", "Payment complete.").field("type", "authorized");
    } else {
        const Decline &decline = declineOf(p.outcome);
        const bool blocked = p.outcome == Outcome::Blocked;
        w.field("advice_code", decline.advice.empty() ? std::nullopt : std::optional(decline.advice));
        nulls(w, {"network_advice_code", "network_decline_code"});
        w.field("network_status", blocked ? "not_sent_to_network" : "declined_by_network");
        w.field("reason", blocked ? "highest_risk_level" : decline.declineCode);
        w.field("risk_level", blocked ? "highest" : "normal").field("risk_score", blocked ? 90 : p.fraudScore());
        w.field("seller_message", blocked ? "This payment was blocked as too risky."
                                          : "The bank did not return any further details with this decline.");
        w.field("type", blocked ? "blocked" : "issuer_declined");
    }
    w.end();
}

std::string billingOf(const ChargeView &view)
{
    return view.method && view.method->billing ? *view.method->billing : std::string(emptyBilling);
}

// Reasons of this gateway's own console are sentences; Stripe's are three words.
bool isRefundReason(std::string_view reason)
{
    static constexpr std::array<std::string_view, 4> words{"duplicate", "fraudulent", "requested_by_customer",
                                                           "expired_uncaptured_charge"};
    return std::ranges::find(words, reason) != words.end();
}

std::string_view statusOf(payments::DisputeState state)
{
    switch (state) {
    case payments::DisputeState::Inquiry:
        return "warning_needs_response";
    case payments::DisputeState::NeedsResponse:
        return "needs_response";
    case payments::DisputeState::Lost:
        return "lost";
    case payments::DisputeState::Closed:
        break;
    }
    return "warning_closed";
}

} // namespace

Problem problemOf(const Payment &payment)
{
    const Decline &decline = declineOf(payment.outcome);
    Problem out;
    out.status = 402;
    out.type = payment.outcome == Outcome::AuthenticationFailed ? "invalid_request_error" : "card_error";
    out.code = decline.code;
    out.declineCode = decline.declineCode;
    out.adviceCode = decline.advice;
    out.message = decline.message;
    out.param = decline.param;
    if (payment.outcome != Outcome::AuthenticationFailed)
        out.charge = chargeId(payment);
    return out;
}

std::string_view statusOf(const IntentView &view)
{
    const payments::Intent &i = view.intent;
    switch (i.status) {
    case IntentStatus::Created:
        return i.method ? "requires_confirmation" : "requires_payment_method";
    case IntentStatus::RequiresAction:
        return "requires_action";
    case IntentStatus::Authorized:
        if (view.paid && view.paid->status == PaymentStatus::Authorized)
            return "requires_capture";
        if (view.paid && (view.paid->status == PaymentStatus::Voided || view.paid->status == PaymentStatus::Expired))
            return "canceled";
        return "succeeded";
    case IntentStatus::Canceled:
    case IntentStatus::Expired:
    case IntentStatus::Failed:
        break;
    }
    return "canceled";
}

void write(json::Writer &w, const IntentView &view, const Expansion &expansion, const Frame &frame)
{
    const payments::Intent &i = view.intent;
    const Options options = Options::parse(i.options);
    const std::string_view status = statusOf(view);
    const PaymentFacts facts = factsOf(view);
    const bool full = !frame.publishable;
    const auto canceledAt = i.canceledAt ? i.canceledAt : view.paid ? view.paid->voidedAt : std::nullopt;

    w.object().field("id", i.id()).field("object", "payment_intent");
    if (full)
        typeList(w, "allowed_payment_method_types", options);
    w.field("amount", i.amount);
    if (full) {
        w.field("amount_capturable", facts.capturable).key("amount_details").object().key("tip").object().end().end();
        w.field("amount_received", facts.received);
        nulls(w, {"application", "application_fee_amount"});
    }
    w.key("automatic_payment_methods");
    if (options.types.empty() && options.automatic)
        w.object().field("allow_redirects", options.allowRedirects.value_or("always")).field("enabled", true).end();
    else
        w.null();
    w.field("canceled_at", status == "canceled" && canceledAt ? std::optional(secondsOf(*canceledAt)) : std::nullopt);
    w.field("cancellation_reason", status == "canceled" ? cancelReasonOf(view) : std::nullopt);
    w.field("capture_method", captureMethodOf(i, options));
    w.field("client_secret", frame.keyring ? std::optional(clientSecret(i, *frame.keyring)) : std::nullopt);
    w.field("confirmation_method", options.confirmationMethod.value_or("automatic"));
    w.field("created", secondsOf(i.createdAt)).field("currency", lowerCode(i.currency));
    if (full) {
        reference(w, "customer", idOf("cus_", i.customerSuffix), frame.shelf.customers, expansion, frame);
        w.key("customer_account").null();
    }
    w.field("description", i.description);
    if (full)
        w.key("excluded_payment_method_types").null();
    lastError(w, view, frame);
    if (full)
        reference(w, "latest_charge", idOf("ch_", view.latestCharge), frame.shelf.charges, expansion, frame);
    w.field("livemode", false);
    if (full) {
        w.key("managed_payments").object().field("enabled", false).end();
        rawOr(w, "metadata", i.metadata, "{}");
    }
    nextAction(w, view, options, frame);
    if (full)
        w.key("on_behalf_of").null();
    reference(w, "payment_method", idOf("pm_", i.methodSuffix), frame.shelf.methods, expansion, frame);
    if (full) {
        w.key("payment_method_configuration_details").null();
        w.key("payment_method_options").object().key("card").object();
        nulls(w, {"installments", "mandate_options", "network"});
        w.field("request_three_d_secure", "automatic").end().end();
    }
    typeList(w, "payment_method_types", options);
    if (full)
        w.key("payment_record").null();
    w.key("processing").null().field("receipt_email", i.customerEmail);
    if (full)
        w.key("review").null();
    w.field("setup_future_usage", options.setupFutureUsage);
    shippingOf(w, options);
    w.key("source").null();
    if (full) {
        w.field("statement_descriptor", options.statementDescriptor);
        w.field("statement_descriptor_suffix", i.statementSuffix);
    }
    w.field("status", status);
    if (full)
        w.key("transfer_data").null().field("transfer_group", options.transferGroup);
    w.end();
}

void write(json::Writer &w, const ChargeView &view, const Expansion &expansion, const Frame &frame)
{
    const Payment &p = view.payment;
    const bool failed = p.status == PaymentStatus::Failed;
    // What a hold releases is given back too, though it was never taken.
    const bool released = p.status == PaymentStatus::Voided || p.status == PaymentStatus::Expired;
    const Options options = Options::parse(view.intent ? view.intent->options : std::nullopt);

    w.object().field("id", chargeId(p)).field("object", "charge").field("amount", p.amount);
    w.field("amount_captured", p.captured).field("amount_refunded", released ? p.amount : p.refunded);
    nulls(w, {"application", "application_fee", "application_fee_amount"});
    reference(w, "balance_transaction", p.captured > 0 ? std::optional(transactionId(p.suffix)) : std::nullopt,
              frame.shelf.transactions, expansion, frame);
    w.rawField("billing_details", billingOf(view));
    const auto suffix = view.intent ? view.intent->statementSuffix : std::nullopt;
    w.field("calculated_statement_descriptor", failed   ? std::nullopt
                                               : suffix ? std::optional("COUNTERSIGN* " + *suffix)
                                                        : std::optional<std::string>("COUNTERSIGN"));
    w.field("captured", p.captured > 0)
        .field("created", secondsOf(p.createdAt))
        .field("currency", lowerCode(p.currency));
    reference(w, "customer", idOf("cus_", view.intent ? view.intent->customerSuffix : std::nullopt),
              frame.shelf.customers, expansion, frame);
    w.field("description", p.description).field("disputed", view.disputed).key("failure_balance_transaction").null();
    const Decline &decline = declineOf(p.outcome);
    w.field("failure_code", failed ? std::optional(decline.code) : std::nullopt);
    w.field("failure_message", failed ? std::optional(decline.message) : std::nullopt);
    w.key("fraud_details").object().end().field("livemode", false);
    rawOr(w, "metadata", p.metadata, "{}");
    w.key("on_behalf_of").null();
    outcomeOf(w, p);
    w.field("paid", !failed);
    reference(w, "payment_intent", view.intent ? std::optional(view.intent->id()) : std::nullopt, frame.shelf.intents,
              expansion, frame);
    w.field("payment_method", view.method ? std::optional(view.method->id()) : std::nullopt);
    methodDetails(w, view);
    w.key("radar_options").object().end().field("receipt_email", p.customerEmail);
    nulls(w, {"receipt_number", "receipt_url"});
    w.field("refunded", released || p.status == PaymentStatus::Refunded);
    if (const Expansion *deeper = expansion.find("refunds")) {
        w.key("refunds").object().field("object", "list").key("data").array();
        for (const payments::RefundRecord &refund : view.refunds) {
            const auto found = frame.shelf.refunds.find(std::string(prefix::refund) + refund.suffix);
            if (found != frame.shelf.refunds.end())
                write(w, found->second, *deeper, frame);
        }
        w.end().field("has_more", false).field("url", "/v1/charges/" + chargeId(p) + "/refunds").end();
    }
    w.key("review").null();
    shippingOf(w, options);
    nulls(w, {"source", "source_transfer"});
    w.field("statement_descriptor", options.statementDescriptor).field("statement_descriptor_suffix", suffix);
    w.field("status", failed ? "failed" : "succeeded").key("transfer_data").null();
    w.field("transfer_group", options.transferGroup).end();
}

void write(json::Writer &w, const RefundView &view, const Expansion &expansion, const Frame &frame)
{
    const payments::RefundRecord &r = view.refund;
    const bool failed = r.state == payments::RefundState::Failed;
    w.object().field("id", std::string(prefix::refund) + r.suffix).field("object", "refund").field("amount", r.amount);
    reference(w, "balance_transaction", std::optional(transactionId(r.suffix)), frame.shelf.transactions, expansion,
              frame);
    reference(w, "charge", std::optional(chargeId(view.payment)), frame.shelf.charges, expansion, frame);
    w.field("created", secondsOf(r.createdAt)).field("currency", lowerCode(view.payment.currency));
    nulls(w, {"customer", "customer_account"});
    w.key("destination_details").object().key("card").object().field("reference_status", "pending");
    w.field("reference_type", "acquirer_reference_number").field("type", "refund").end().field("type", "card").end();
    w.key("failure_balance_transaction").null();
    if (failed)
        w.field("failure_reason", "lost_or_stolen_card");
    rawOr(w, "metadata", r.metadata, "{}");
    reference(w, "payment_intent", idOf(prefix::intent, view.intentSuffix), frame.shelf.intents, expansion, frame);
    w.field("payment_method", idOf("pm_", view.methodSuffix));
    w.field("reason", isRefundReason(r.reason) ? std::optional(r.reason) : std::nullopt);
    nulls(w, {"receipt_number", "source_transfer_reversal"});
    w.field("status", payments::name(r.state)).key("transfer_reversal").null().end();
}

void write(json::Writer &w, const DisputeView &view, const Expansion &expansion, const Frame &frame)
{
    const payments::Dispute &d = view.dispute;
    w.object().field("id", d.id()).field("object", "dispute").field("amount", d.amount);
    w.key("balance_transactions").array().end();
    reference(w, "charge", std::optional(chargeId(view.payment)), frame.shelf.charges, expansion, frame);
    w.field("created", secondsOf(d.createdAt)).field("currency", lowerCode(view.payment.currency));
    w.key("enhanced_eligibility_types").array().end().key("evidence").object().end();
    w.key("evidence_details").object().field("due_by", secondsOf(d.createdAt + payments::evidenceTime));
    w.field("has_evidence", false).field("past_due", false).field("submission_count", 0).end();
    w.field("is_charge_refundable", d.state == payments::DisputeState::Inquiry).field("livemode", false);
    rawOr(w, "metadata", d.metadata, "{}");
    reference(w, "payment_intent", idOf(prefix::intent, view.intentSuffix), frame.shelf.intents, expansion, frame);
    w.key("payment_method_details").object().key("card").object().field("brand", wireBrand(view.payment.card.brand));
    w.field("case_type", d.state == payments::DisputeState::Inquiry ? "inquiry" : "chargeback");
    w.key("network_reason_code").null().end().field("type", "card").end();
    w.field("reason", payments::name(d.reason)).field("status", statusOf(d.state)).end();
}

void write(json::Writer &w, const payments::PaymentMethod &m, const Expansion &expansion, const Frame &frame)
{
    w.object().field("id", m.id()).field("object", "payment_method").field("allow_redisplay", "unspecified");
    rawOr(w, "billing_details", m.billing, emptyBilling);
    w.key("card").object().field("brand", wireBrand(m.card.brand));
    checks(w, m, m.used);
    w.field("country", "US").field("display_brand", displayBrand(m.card.brand));
    w.field("exp_month", m.card.expiryMonth).field("exp_year", m.card.expiryYear);
    if (!frame.publishable)
        w.field("fingerprint", fingerprintOf(m.card));
    w.field("funding", fundingOf(m.card.brand, m.card.last4)).key("generated_from").null().field("last4", m.card.last4);
    w.key("networks").object().key("available").array().value(wireBrand(m.card.brand)).end();
    w.key("preferred").null().end().field("regulated_status", "unregulated");
    w.key("three_d_secure_usage").object().field("supported", true).end().key("wallet").null().end();
    w.field("created", secondsOf(m.createdAt));
    reference(w, "customer", frame.publishable ? std::nullopt : idOf("cus_", m.customerSuffix), frame.shelf.customers,
              expansion, frame);
    w.key("customer_account").null().field("livemode", false);
    if (!frame.publishable)
        rawOr(w, "metadata", m.metadata, "{}");
    w.field("type", "card").end();
}

void write(json::Writer &w, const payments::Customer &c, const Expansion &, const Frame &)
{
    w.object().field("id", c.id()).field("object", "customer");
    if (c.deleted) {
        w.field("deleted", true).end();
        return;
    }
    rawOr(w, "address", c.details.address, "null");
    w.field("balance", 0).field("created", secondsOf(c.createdAt));
    nulls(w, {"currency", "customer_account", "default_source"});
    w.field("delinquent", false).field("description", c.details.description).key("discount").null();
    w.field("email", c.details.email);
    std::string digits;
    for (const char letter : c.suffix.substr(c.suffix.size() - 8))
        digits += letter >= 'a' ? static_cast<char>(letter - 'a' + 'A') : letter;
    w.field("invoice_prefix", digits);
    w.key("invoice_settings").object();
    nulls(w, {"custom_fields", "default_payment_method", "footer", "rendering_options"});
    w.end().field("livemode", false);
    rawOr(w, "metadata", c.details.metadata, "{}");
    w.field("name", c.details.name).field("next_invoice_sequence", 1).field("phone", c.details.phone);
    w.key("preferred_locales").array().end();
    rawOr(w, "shipping", c.details.shipping, "null");
    w.field("tax_exempt", "none").key("test_clock").null().end();
}

void write(json::Writer &w, const TransactionView &t, const Expansion &expansion, const Frame &frame)
{
    constexpr Millis settlesAfter = 2 * day;
    w.object().field("id", t.id).field("object", "balance_transaction").field("amount", t.amount);
    w.field("available_on", secondsOf(t.createdAt + settlesAfter)).field("balance_type", "payments");
    w.field("created", secondsOf(t.createdAt)).field("currency", lowerCode(t.currency));
    w.field("description", t.description).key("exchange_rate").null().field("fee", t.fee);
    w.key("fee_details").array();
    if (t.fee > 0) {
        w.object().field("amount", t.fee).key("application").null().field("currency", lowerCode(t.currency));
        w.field("description", "Stripe processing fees").field("type", "stripe_fee").end();
    }
    w.end().field("net", t.amount - t.fee).field("reporting_category", t.isRefund ? "refund" : "charge");
    if (t.isRefund)
        reference(w, "source", std::optional(t.source), frame.shelf.refunds, expansion, frame);
    else
        reference(w, "source", std::optional(t.source), frame.shelf.charges, expansion, frame);
    w.field("status", "pending").field("type", t.isRefund ? "refund" : "charge").end();
}

void write(json::Writer &w, const EndpointView &view, const Expansion &, const Frame &)
{
    const webhooks::Endpoint &e = view.endpoint;
    w.object().field("id", e.id).field("object", "webhook_endpoint").field("api_version", defaultVersion);
    w.key("application").null().field("created", secondsOf(e.createdAt)).field("description", e.name);
    w.key("enabled_events").array();
    for (const std::string &pattern : e.events.patterns())
        w.value(pattern);
    w.end().field("livemode", false).key("metadata").object().end();
    if (!view.secret.empty())
        w.field("secret", view.secret);
    w.field("status", e.active ? "enabled" : "disabled").field("url", e.url).end();
}

void write(json::Writer &w, const TokenView &token, const Expansion &, const Frame &)
{
    const payments::PaymentMethod &m = token.method;
    w.object().field("id", "tok_" + m.suffix).field("object", "token").key("card").object();
    w.field("id", "card_" + m.suffix).field("object", "card").field("brand", wireBrand(m.card.brand));
    w.field("country", "US").field("cvc_check", m.checksCvc ? std::optional("unchecked") : std::nullopt);
    w.field("exp_month", m.card.expiryMonth).field("exp_year", m.card.expiryYear);
    w.field("funding", fundingOf(m.card.brand, m.card.last4)).field("last4", m.card.last4);
    nulls(w, {"name", "address_zip", "tokenization_method"});
    w.end().key("client_ip").null().field("created", secondsOf(m.createdAt)).field("livemode", false);
    w.field("type", "card").field("used", m.used).end();
}

void write(json::Writer &w, const EventView &event, const Expansion &, const Frame &)
{
    w.raw(event.body);
}

http::Response renderDeleted(const Deleted &deleted, const Surroundings &)
{
    json::Writer w;
    w.object().field("id", deleted.id).field("object", deleted.object).field("deleted", true).end();
    return http::Response::json(200, std::move(w).take());
}

http::Response renderIntent(const One<IntentView> &one, const Surroundings &surroundings)
{
    if (!one.problem)
        return renderOne(one, surroundings);
    const Frame frame{one.shelf, surroundings.keyring, surroundings.baseUrl, one.publishable};
    json::Writer w(2048);
    w.object().key("error").object();
    writeProblem(w, *one.problem);
    w.key("payment_intent");
    write(w, one.object, one.expansion, frame);
    if (one.problemMethod) {
        w.key("payment_method");
        write(w, *one.problemMethod, {}, frame);
        w.field("payment_method_type", "card");
    }
    w.field("type", one.problem->type).end().end();
    return problemResponse(*one.problem, std::move(w).take());
}

} // namespace countersign::api::stripe
