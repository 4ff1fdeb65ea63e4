#include "api/clive/render.h"

#include "api/clive/amount.h"
#include "api/clive/errors.h"
#include "core/json/reader.h"
#include "core/json/writer.h"

#include <array>

namespace countersign::api::clive {
namespace {

using json::Writer;
using partners::Batch;
using partners::ClientTransaction;

// The members of a branding packet that the widget knows (contracts/clive-stripe.md A8).
constexpr std::array<std::string_view, 7> brandingKeys{
    "brand_display_name",      "brand_logo_url",    "brand_primary_color", "brand_secondary_color",
    "widget_background_color", "widget_text_color", "website_url",
};

http::Response json(Writer w, int status = 200)
{
    w.end();
    return http::Response::json(status, std::move(w).take());
}

void money(Writer &w, std::string_view key, std::int64_t minor, Currency currency)
{
    w.rawField(key, decimalText(minor, currency.decimals()));
}

void percent(Writer &w, std::string_view key, const std::optional<std::int64_t> &ppm)
{
    w.key(key);
    if (ppm)
        w.raw(decimalText(*ppm, percentDecimals));
    else
        w.null();
}

// The widget puts names into a page as they are: what could be read as markup is told with other characters.
std::string harmless(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '<')
            out += "\u2039";
        else if (c == '>')
            out += "\u203a";
        else
            out += c;
    }
    return out;
}

void item(Writer &w, const ClientTransaction &t)
{
    w.object().field("id", t.rowId).field("cliveTxId", t.id);
    w.field("partnerId", t.partnerId).field("partnerName", t.partnerName);
    w.field("clientId", t.clientId).field("clientName", t.clientName);
    w.field("echezonaReference", t.reference).field("stripePaymentIntentId", t.intent);
    money(w, "amount", t.amount, t.currency);
    w.field("currency", t.currency.code()).field("status", partners::name(t.status));
    const auto &fees = t.fees;
    const auto share = [&](auto value) { return fees ? std::optional<std::int64_t>(value(*fees)) : std::nullopt; };
    percent(w, "stripeFeePercent", share([](const partners::Fees &f) { return f.processorPercent; }));
    percent(w, "partnerFeePercent", share([](const partners::Fees &f) { return f.partnerPercent; }));
    percent(w, "partnerPayoutPercent", share([](const partners::Fees &f) { return f.payoutPercent(); }));
    percent(w, "cliveEarningPercent", share([](const partners::Fees &f) { return f.earningPercent(); }));
    for (const auto &[key, part] :
         {std::pair("cliveEarningAmount", &partners::Fees::platform),
          std::pair("processorFee", &partners::Fees::processor), std::pair("platformFee", &partners::Fees::platform),
          std::pair("netAmount", &partners::Fees::net)}) {
        if (fees)
            money(w, key, (*fees).*part, t.currency);
        else
            w.key(key).null();
    }
    w.field("settlementStatus", partners::name(t.settlement));
    w.field("createdAt", formatMillis(t.createdAt)).field("updatedAt", formatMillis(t.updatedAt)).end();
}

void client(Writer &w, const partners::Client &c, std::string_view partnerId)
{
    w.object().field("id", c.id).field("partner_id", partnerId).field("client_id", c.clientId);
    w.field("legal_name", c.legalName).field("status", partners::name(c.status));
    percent(w, "partner_fee_percentage", c.fee);
    w.key("partner_fee_flat_usd");
    if (c.flatUsd)
        w.raw(decimalText(*c.flatUsd, 2));
    else
        w.null();
    w.field("created_at", formatMillis(c.createdAt)).field("updated_at", formatMillis(c.updatedAt)).end();
}

// `paid`: with the ids of transfers, which are null until there is one.
void batch(Writer &w, const BatchView &view, bool paid)
{
    const Batch &b = view.batch;
    w.object().field("id", b.id).field("partnerId", b.partnerId).field("clientId", b.clientId);
    w.field("currency", b.currency.code()).key("transactionIds").array();
    for (const std::string &id : view.transactions)
        w.value(id);
    w.end();
    money(w, "totalGross", b.gross, b.currency);
    money(w, "totalProcessorFees", b.processorFees, b.currency);
    money(w, "totalPlatformFees", b.platformFees, b.currency);
    money(w, "totalNet", b.net, b.currency);
    w.field("status", partners::name(b.status)).field("createdAt", formatMillis(b.createdAt));
    if (paid) {
        const bool wise = b.channel() == partners::Channel::Wise;
        w.field("mercuryTransferId", wise ? std::nullopt : b.transfer);
        w.field("wiseTransferId", wise ? b.transfer : std::nullopt);
    }
    w.end();
}

} // namespace

http::Response renderCheckout(const CheckoutView &view, const Surroundings &)
{
    const ClientTransaction &t = view.transaction;
    const bool stripe = t.processor == partners::Processor::Stripe;
    Writer w;
    w.object().field("clive_tx_id", t.id).field("status", partners::name(t.status));
    if (view.routed) {
        const std::string_view method = partners::name(t.method.value_or(partners::Method::Card));
        w.field("processor", partners::name(t.processor)).field("payment_type", method);
        w.field("processor_fee_rule_id", std::string(partners::name(t.processor)) + "_" + std::string(method));
        money(w, "estimated_processor_fee", view.estimate.processor, t.currency);
    }
    if (stripe) {
        w.field("stripe_payment_intent_id", t.intent).field("client_secret", view.clientSecret);
        w.field("stripe_publishable_key", view.publishableKey);
    } else {
        w.field("revolut_order_token", view.orderToken).field("revolut_mode", "sandbox");
        w.key("revolut_public_key").null();
        w.field("message", "No Revolut is connected here: its outcome is chosen in the console");
    }
    return json(std::move(w), 201);
}

http::Response renderInitialized(const ClientTransaction &t, const Surroundings &)
{
    Writer w;
    w.object().field("clive_tx_id", t.id).field("status", partners::name(t.status));
    return json(std::move(w), 201);
}

http::Response renderAttached(const ClientTransaction &t, const Surroundings &)
{
    Writer w;
    w.object().field("clive_tx_id", t.id).field("status", partners::name(t.status));
    w.field("stripe_payment_intent_id", t.intent);
    return json(std::move(w));
}

http::Response renderTransactions(const TransactionsView &view, const Surroundings &)
{
    Writer w(16'384);
    w.object().key("items").array();
    for (const ClientTransaction &row : view.rows)
        item(w, row);
    w.end();
    return json(std::move(w));
}

http::Response renderTransaction(const ClientTransaction &transaction, const Surroundings &)
{
    Writer w;
    item(w, transaction);
    return http::Response::json(200, std::move(w).take());
}

http::Response renderClient(const ClientView &view, const Surroundings &)
{
    Writer w;
    client(w, view.client, view.partnerId);
    return http::Response::json(201, std::move(w).take());
}

http::Response renderClients(const ClientsView &view, const Surroundings &)
{
    Writer w(4096);
    w.object().key("items").array();
    for (const partners::Client &row : view.rows)
        client(w, row, view.partnerId);
    w.end();
    return json(std::move(w));
}

http::Response renderBranding(const BrandingView &view, const Surroundings &)
{
    const auto document = json::Document::parse(view.client.branding.value_or("{}"));
    Writer w;
    w.object().field("partner_id", view.partner.id).field("client_id", view.client.clientId);
    w.field("partner_legal_name", harmless(view.partner.name));
    w.field("client_legal_name", harmless(view.client.legalName));
    w.field("partner_status", partners::name(view.partner.status)).key("branding").object();
    for (const std::string_view key : brandingKeys) {
        const auto value =
            document && document->root().isObject() ? document->root().find(key) : std::optional<json::Value>();
        w.field(key, value && value->isString() ? std::optional(harmless(value->string())) : std::nullopt);
    }
    w.end();
    return json(std::move(w));
}

http::Response renderRun(const BatchesView &view, const Surroundings &)
{
    Writer w(4096);
    w.object().field("created_batches", view.rows.size()).key("batches").array();
    for (const BatchView &row : view.rows)
        batch(w, row, false);
    w.end();
    return json(std::move(w));
}

http::Response renderBatches(const BatchesView &view, const Surroundings &)
{
    Writer w(4096);
    w.object().key("items").array();
    for (const BatchView &row : view.rows)
        batch(w, row, true);
    w.end();
    return json(std::move(w));
}

http::Response renderPaid(const BatchView &view, const Surroundings &)
{
    if (view.batch.status == partners::BatchStatus::Failed)
        return renderError(Error::of(Code::PayoutFailed), {});
    Writer w;
    batch(w, view, true);
    return http::Response::json(200, std::move(w).take());
}

http::Response renderEvent(const EventView &view, const Surroundings &)
{
    Writer w;
    w.object();
    if (!view.ignored.empty()) {
        w.field("message", "Ignored event " + view.ignored);
    } else {
        w.field("received", true).field("clive_tx_id", view.transaction.id);
        w.field("status", partners::name(view.transaction.status));
    }
    return json(std::move(w));
}

} // namespace countersign::api::clive
