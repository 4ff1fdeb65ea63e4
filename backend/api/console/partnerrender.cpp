#include "api/console/partnerrender.h"

#include "api/console/render.h"
#include "api/console/rendering.h"
#include "api/console/webhookrender.h"

namespace countersign::api::console {
namespace {

using json::Writer;
using partners::Batch;
using partners::Client;
using partners::ClientTransaction;

void money(Writer &w, std::string_view key, std::int64_t minorUnits, Currency currency)
{
    w.key(key).object().field("amount", minorUnits).field("currency", currency.code()).end();
}

// Percentages are texts: they are exact and no client has to round them.
std::string percent(partners::PartsPerMillion ppm)
{
    constexpr std::int64_t onePercent = partners::wholeAmount / 100;
    const bool negative = ppm < 0;
    const std::int64_t size = negative ? -ppm : ppm;
    std::string fraction = std::to_string(onePercent + size % onePercent).substr(1);
    while (fraction.ends_with('0'))
        fraction.pop_back();
    return (negative ? "-" : "") + std::to_string(size / onePercent) + (fraction.empty() ? "" : "." + fraction);
}

void who(Writer &w, std::string_view key, std::string_view id, std::string_view name)
{
    w.key(key).object().field("id", id).field("name", name).end();
}

void clientMembers(Writer &w, const Client &c, const Surroundings &surroundings)
{
    const accounts::Tenant *partner = surroundings.directory->tenant(c.tenant);
    w.field("id", c.id).field("version", c.version).field("created_at", formatMillis(c.createdAt));
    w.field("updated_at", formatMillis(c.updatedAt));
    who(w, "partner", partner ? partner->id : "", partner ? partner->name : "");
    w.field("client_id", c.clientId).field("name", c.legalName).field("status", partners::name(c.status));
    w.field("fee_percent", c.fee ? std::optional(percent(*c.fee)) : std::nullopt).key("fee_flat");
    if (c.flatUsd)
        w.object().field("amount", *c.flatUsd).field("currency", "USD").end();
    else
        w.null();
    w.rawField("branding", c.branding.value_or("null"));
}

void transactionMembers(Writer &w, const ClientTransaction &t)
{
    w.field("id", t.id).field("version", t.version).field("created_at", formatMillis(t.createdAt));
    w.field("updated_at", formatMillis(t.updatedAt));
    who(w, "partner", t.partnerId, t.partnerName);
    who(w, "client", t.clientId, t.clientName);
    w.field("status", partners::name(t.status)).field("reference", t.reference).field("email", t.email);
    money(w, "amount", t.amount, t.currency);
    w.field("intent", t.intent).field("processor", partners::name(t.processor));
    w.field("payment_type", t.method ? std::optional(partners::name(*t.method)) : std::nullopt);
    w.field("country", t.country).field("statement_suffix", t.suffix).key("fees");
    if (t.fees) {
        w.object().field("processor_percent", percent(t.fees->processorPercent));
        w.field("partner_percent", percent(t.fees->partnerPercent));
        money(w, "processor", t.fees->processor, t.currency);
        money(w, "platform", t.fees->platform, t.currency);
        money(w, "net", t.fees->net, t.currency);
        w.end();
    } else {
        w.null();
    }
    w.field("settlement", partners::name(t.settlement)).field("batch", t.batch);
    w.rawField("meta", t.meta.value_or("null"));
}

void batchMembers(Writer &w, const Batch &b)
{
    w.field("id", b.id).field("version", b.version).field("created_at", formatMillis(b.createdAt));
    who(w, "partner", b.partnerId, b.partnerName);
    who(w, "client", b.clientId, b.clientName);
    w.field("status", partners::name(b.status)).field("currency", b.currency.code());
    w.field("transactions", b.transactions);
    money(w, "gross", b.gross, b.currency);
    money(w, "processor_fees", b.processorFees, b.currency);
    money(w, "platform_fees", b.platformFees, b.currency);
    money(w, "net", b.net, b.currency);
    w.field("channel", partners::name(b.channel())).field("transfer", b.transfer);
    time(w, "paid_at", b.paidAt);
    w.field("can_pay", b.status != partners::BatchStatus::Sent);
}

} // namespace

http::Response renderPartners(const PartnersView &view, const Surroundings &)
{
    Writer w = items();
    for (const PartnerRow &row : view.rows) {
        const partners::Partner &p = row.partner;
        w.object().field("id", p.id).field("version", 1).field("created_at", formatMillis(p.createdAt));
        w.field("name", p.name).field("status", partners::name(p.status));
        w.field("review", p.approved ? "approved" : "pending").field("merchant", p.merchantId);
        w.field("fee_percent", percent(p.terms.partner)).field("processor_percent", percent(p.terms.processor));
        w.field("processor_fixed", p.terms.processorFixed);
        w.field("refund_on", p.refundOn == partners::RefundOn::Full ? "full" : "any");
        w.field("strict_idempotency", p.strictKeys).field("per_second", p.perSecond);
        w.field("status_delay", p.statusDelay / second);
        w.field("clients", row.clients).end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

http::Response renderClients(const ClientsView &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const Client &row : view.rows) {
        w.object();
        clientMembers(w, row, surroundings);
        w.end();
    }
    return page(std::move(w), view.rows, view.limit, "clients");
}

http::Response renderTransactions(const TransactionsView &view, const Surroundings &)
{
    Writer w = items();
    for (const ClientTransaction &row : view.rows) {
        w.object();
        transactionMembers(w, row);
        w.end();
    }
    return page(std::move(w), view.rows, view.limit, "clive-transactions");
}

http::Response renderTransactionDetail(const TransactionDetail &detail, const Surroundings &surroundings)
{
    Writer w(4096);
    w.object();
    transactionMembers(w, detail.transaction);
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

http::Response renderTransaction(const TransactionView &view, const Surroundings &)
{
    Writer w;
    w.object();
    transactionMembers(w, view.transaction);
    return view.changed ? changed(std::move(w)) : json(std::move(w));
}

http::Response renderBatches(const BatchesView &view, const Surroundings &)
{
    Writer w = items();
    for (const Batch &row : view.rows) {
        w.object();
        batchMembers(w, row);
        w.end();
    }
    return page(std::move(w), view.rows, view.limit, "settlements");
}

http::Response renderNewBatches(const BatchesView &view, const Surroundings &)
{
    Writer w = items();
    for (const Batch &row : view.rows) {
        w.object();
        batchMembers(w, row);
        w.end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

http::Response renderBatchDetail(const BatchDetail &detail, const Surroundings &surroundings)
{
    Writer w(4096);
    w.object();
    batchMembers(w, detail.batch);
    w.key("transaction_ids").array();
    for (const std::string &id : detail.transactions)
        w.value(id);
    w.end();
    timeline(w, detail.timeline, surroundings);
    return json(std::move(w));
}

http::Response renderBatch(const BatchView &view, const Surroundings &)
{
    Writer w;
    w.object();
    batchMembers(w, view.batch);
    return view.changed ? changed(std::move(w)) : json(std::move(w));
}

} // namespace countersign::api::console
