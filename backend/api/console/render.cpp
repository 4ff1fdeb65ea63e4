#include "api/console/render.h"

#include "api/console/errors.h"
#include "api/console/rendering.h"
#include "api/console/webhookrender.h"
#include "api/host.h"
#include "core/ids.h"

namespace countersign::api::console {
namespace {

using json::Writer;
using payments::Payment;

void money(Writer &w, std::string_view key, std::int64_t minorUnits, Currency currency)
{
    w.key(key).object().field("amount", minorUnits).field("currency", currency.code()).end();
}

void merchant(Writer &w, std::int64_t seq, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(seq);
    w.key("merchant").object().field("id", tenant ? tenant->id : "").field("name", tenant ? tenant->name : "").end();
}

void raw(Writer &w, std::string_view key, const std::optional<std::string> &json)
{
    if (json)
        w.rawField(key, *json);
    else
        w.key(key).null();
}

void action(Writer &w, std::string_view key, const std::optional<Code> &refusal)
{
    w.key(key).object().field("allowed", !refusal);
    w.field("reason", refusal ? std::optional(messageOf(*refusal)) : std::nullopt).end();
}

void paymentMembers(Writer &w, const Payment &p, const Surroundings &surroundings)
{
    const payments::ResponseText &response = payments::responseOf(p.outcome);
    w.field("id", p.id()).field("version", p.version).field("created_at", formatMillis(p.createdAt));
    merchant(w, p.tenant, surroundings);
    w.field("profile", payments::name(p.profile)).field("status", payments::name(p.status));
    money(w, "amount", p.amount, p.currency);
    money(w, "captured", p.captured, p.currency);
    money(w, "refunded", p.refunded, p.currency);
    money(w, "refundable", p.refundable(), p.currency);
    money(w, "capturable", payments::refusalOfCapture(p.status) ? 0 : p.amount, p.currency);
    w.key("card").object().field("brand", payments::name(p.card.brand)).field("last4", p.card.last4);
    w.field("exp_month", p.card.expiryMonth).field("exp_year", p.card.expiryYear).end();
    w.key("risk")
        .object()
        .field("score", p.fraudScore())
        .field("decision", payments::fraudDecisionOf(p.fraudScore()))
        .end();
    w.field("auth_code", p.authCode ? std::optional(p.authCodeText()) : std::nullopt);
    w.key("response").object().field("code", response.code).field("message", response.message).end();
    w.field("description", p.description);
    if (p.customerEmail || p.customerName)
        w.key("customer").object().field("email", p.customerEmail).field("name", p.customerName).end();
    else
        w.key("customer").null();
    raw(w, "metadata", p.metadata);
    w.field("intent", p.intentSuffix ? std::optional(std::string(prefix::intent) + *p.intentSuffix) : std::nullopt);
    w.field("transaction", p.transactionId());
    time(w, "expires_at", p.expiresAt);
    time(w, "captured_at", p.capturedAt);
    time(w, "voided_at", p.voidedAt);
    w.field("void_reason", p.voidReason);
    time(w, "refunded_at", p.refundedAt);
    w.field("refund_reason", p.refundReason);
    w.key("actions").object();
    action(w, "capture", payments::refusalOfCapture(p.status));
    action(w, "void", payments::refusalOfVoid(p.status));
    action(w, "refund", payments::refusalOfRefund(p.status));
    w.end();
}

} // namespace

void timeline(Writer &w, const std::vector<journal::Entry> &entries, const Surroundings &surroundings)
{
    w.key("timeline").array();
    for (const journal::Entry &e : entries)
        entry(w, e, surroundings);
    w.end();
}

void entry(Writer &w, const journal::Entry &e, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(e.tenant);
    const auto orNull = [](std::string text) { return text.empty() ? std::nullopt : std::optional(std::move(text)); };
    w.object().field("seq", e.seq).field("at", formatMillis(e.at)).field("wall", formatMillis(e.wall));
    w.field("kind", journal::kindName(e.kind)).field("object", e.object).field("parent", orNull(e.parent));
    w.field("actor", e.actor).field("tenant", tenant ? std::optional(tenant->id) : std::nullopt);
    w.field("request", e.request != 0 ? std::optional(http::requestId(e.request)) : std::nullopt)
        .rawField("data", e.data)
        .end();
}

namespace {

// Whoever knows a challenge's address can answer it: it is told to those who may make the payment.
void intentMembers(Writer &w, const payments::Intent &i, bool mayPay, const Surroundings &surroundings)
{
    w.field("id", i.id()).field("version", i.version).field("created_at", formatMillis(i.createdAt));
    merchant(w, i.tenant, surroundings);
    w.field("profile", payments::name(i.profile)).field("status", payments::name(i.status));
    money(w, "amount", i.amount, i.currency);
    w.field("capture_method", i.manualCapture ? "manual" : "automatic");
    w.field("success_url", i.successUrl).field("cancel_url", i.cancelUrl).field("order_id", i.orderId);
    w.field("description", i.description).field("customer_email", i.customerEmail);
    raw(w, "metadata", i.metadata);
    w.field("attempts", i.attempts).field("attempts_left", std::max<std::int64_t>(0, i.attemptsLeft()));
    w.field("payment", i.paymentSuffix ? std::optional(std::string(prefix::payment) + *i.paymentSuffix) : std::nullopt);
    time(w, "expires_at", i.expiresAt);
    w.field("only_this_computer", onlyThisComputer(surroundings.baseUrl));
    const bool challenged = mayPay && i.status == payments::IntentStatus::RequiresAction && i.challengeSuffix;
    w.field("challenge_url", challenged ? std::optional(surroundings.baseUrl + "/challenge/" +
                                                        std::string(prefix::challenge) + *i.challengeSuffix)
                                        : std::nullopt);
    w.key("actions").object();
    action(w, "cancel", payments::refusalOfCancel(i.status));
    w.end();
}

// What the customer's browser opens; nothing where the secret is not known to the caller.
void secretMembers(Writer &w, const payments::Intent &i, const std::string &secret, const Surroundings &surroundings)
{
    if (secret.empty())
        return;
    w.field("client_secret", secret);
    w.field("checkout_url", surroundings.baseUrl + "/checkout/" + i.id() + "?client_secret=" + secret);
}

void deliveries(Writer &w, const std::vector<webhooks::Delivery> &rows, const Surroundings &surroundings)
{
    w.key("deliveries").array();
    for (const webhooks::Delivery &delivery : rows) {
        w.object();
        deliveryMembers(w, delivery, surroundings);
        w.end();
    }
    w.end();
}

http::Response paymentObject(const PaymentView &view, const Surroundings &surroundings, int status)
{
    Writer w;
    w.object();
    paymentMembers(w, view.payment, surroundings);
    return view.changed ? changed(std::move(w)) : json(std::move(w), status);
}

http::Response intentObject(const IntentView &view, const Surroundings &surroundings, int status)
{
    Writer w;
    w.object();
    intentMembers(w, view.intent, true, surroundings); // its routes are those that make intents
    secretMembers(w, view.intent, view.clientSecret, surroundings);
    if (view.payment) {
        w.key("last_payment").object();
        paymentMembers(w, *view.payment, surroundings);
        w.end();
    }
    return view.changed ? changed(std::move(w)) : json(std::move(w), status);
}

void merchantMembers(Writer &w, const accounts::Tenant &t)
{
    w.field("id", t.id)
        .field("version", t.version)
        .field("created_at", formatMillis(t.createdAt))
        .field("name", t.name);
    w.field("active", t.active).field("currency", t.currency ? std::optional(t.currency->code()) : std::nullopt);
    w.key("limits").object().field("payments_per_second", t.limits.paymentsPerSecond);
    w.field("payments_per_hour", t.limits.paymentsPerHour)
        .field("transactions_per_second", t.limits.transactionsPerSecond)
        .end();
}

void keyMembers(Writer &w, const accounts::Key &k, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(k.tenant);
    const accounts::Operator *person = surroundings.directory->person(k.operatorSeq);
    w.field("id", k.id).field("version", k.active ? 1 : 2).field("created_at", formatMillis(k.createdAt));
    w.field("kind", accounts::name(k.kind));
    w.field("owner", tenant ? std::optional(tenant->id) : person ? std::optional(person->name) : std::nullopt);
    w.field("hint", k.hint).field("active", k.active);
}

} // namespace

http::Response renderMe(const Who &who, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(who.scope);
    Writer w;
    w.object().field("id", who.person.id).field("name", who.person.name).field("role", accounts::name(who.person.role));
    w.field("merchant", tenant ? std::optional(tenant->id) : std::nullopt);
    return json(std::move(w));
}

http::Response renderStatus(const Surroundings &surroundings)
{
    const HostFacts facts = surroundings.host->facts();
    const ClockState clock = surroundings.clock->state();
    Writer w;
    w.object().field("name", "Countersign").field("version", facts.version).field("url", facts.url);
    w.field("link_url", facts.linkUrl);
    w.key("store")
        .object()
        .field("id", facts.storeId)
        .field("size_bytes", facts.storeBytes)
        .field("schema", facts.schema);
    w.field("path", facts.storePath).end().field("ephemeral", facts.ephemeral).field("demo", facts.demo);
    w.key("clock")
        .object()
        .field("now", formatMillis(surroundings.clock->now()))
        .field("frozen", clock.frozen.has_value());
    w.field("offset_seconds", (surroundings.clock->now() - surroundings.clock->wall()) / second);
    w.field("simulated", clock != ClockState{}).end();
    w.key("signals").array();
    for (const Signal &signal : facts.signals)
        w.object().field("code", signal.code).field("text", signal.text).end();
    w.end().key("listeners").array();
    for (const ListeningAt &at : facts.listeners)
        w.object().field("url", at.url).field("kind", at.kind).field("tls", at.tls).end();
    w.end()
        .field("requests_dropped", surroundings.host->requestsDropped())
        .field("deliveries_waiting", 0)
        .field("uptime_seconds", facts.uptimeSeconds);
    return json(std::move(w));
}

http::Response renderCounts(const CountsView &view, const Surroundings &)
{
    Writer w;
    std::int64_t total = 0;
    for (const std::int64_t count : view.payments)
        total += count;
    w.object().key("payments").object().field("total", total);
    for (std::size_t i = 1; i < view.payments.size(); ++i)
        w.field(payments::name(static_cast<payments::PaymentStatus>(i)), view.payments[i]);
    w.end().key("intents").object();
    for (std::size_t i = 1; i < view.intents.size(); ++i)
        w.field(payments::name(static_cast<payments::IntentStatus>(i)), view.intents[i]);
    w.end().key("approvals").object().field("pending", view.approvals).field("mine", view.mine).end();
    w.key("links").object().field("pending", view.links).end();
    w.key("webhooks").object().field("pending", view.webhooks.pending).field("held", view.webhooks.held);
    w.field("failing_endpoints", view.webhooks.failingEndpoints).end();
    return json(std::move(w));
}

http::Response renderChanges(const ChangesView &view, const Surroundings &surroundings)
{
    Writer w(4096);
    w.object().key("entries").array();
    for (const journal::Entry &e : view.entries)
        entry(w, e, surroundings);
    w.end().field("next", view.next).field("head", view.head).field("gap", view.gap);
    w.field("now", formatMillis(surroundings.clock->now()))
        .field("frozen", surroundings.clock->state().frozen.has_value());
    w.field("store", surroundings.host->storeId());
    return json(std::move(w));
}

http::Response renderPayments(const PaymentPage &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const Payment &p : view.rows) {
        w.object();
        paymentMembers(w, p, surroundings);
        w.end();
    }
    return page(std::move(w), view.rows, view.limit, "payments");
}

http::Response renderPaymentCount(const payments::Count &count, const Surroundings &)
{
    Writer w;
    w.object().field("count", count.value).field("more", count.more);
    return json(std::move(w));
}

http::Response renderPaymentDetail(const PaymentDetail &detail, const Surroundings &surroundings)
{
    Writer w(4096);
    w.object();
    paymentMembers(w, detail.payment, surroundings);
    timeline(w, detail.timeline, surroundings);
    w.key("refunds").array();
    for (const payments::RefundRow &row : detail.refunds) {
        w.object().field("id", std::string(prefix::refund) + row.suffix);
        money(w, "amount", row.amount, detail.payment.currency);
        w.field("reason", row.reason).field("created_at", formatMillis(row.createdAt)).field("actor", row.actor).end();
    }
    w.end();
    deliveries(w, detail.deliveries, surroundings);
    return json(std::move(w));
}

http::Response renderNewPayment(const PaymentView &view, const Surroundings &surroundings)
{
    return paymentObject(view, surroundings, 201);
}

http::Response renderPayment(const PaymentView &view, const Surroundings &surroundings)
{
    return paymentObject(view, surroundings, 200);
}

http::Response renderIntents(const IntentPage &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const payments::Intent &i : view.rows) {
        w.object();
        intentMembers(w, i, false, surroundings);
        w.end();
    }
    return page(std::move(w), view.rows, view.limit, "intents");
}

http::Response renderIntentDetail(const IntentDetail &detail, const Surroundings &surroundings)
{
    Writer w(4096);
    w.object();
    intentMembers(w, detail.intent, !detail.clientSecret.empty(), surroundings);
    secretMembers(w, detail.intent, detail.clientSecret, surroundings);
    timeline(w, detail.timeline, surroundings);
    w.key("payments").array();
    for (const Payment &p : detail.payments) {
        w.object();
        paymentMembers(w, p, surroundings);
        w.end();
    }
    w.end();
    deliveries(w, detail.deliveries, surroundings);
    return json(std::move(w));
}

http::Response renderIntent(const IntentView &view, const Surroundings &surroundings)
{
    return intentObject(view, surroundings, 200);
}

http::Response renderNewIntent(const IntentView &view, const Surroundings &surroundings)
{
    return intentObject(view, surroundings, 201);
}

http::Response renderJournal(const JournalView &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const journal::Entry &e : view.entries)
        entry(w, e, surroundings);
    w.end().key("next").null();
    return json(std::move(w));
}

http::Response renderMerchants(const Who &who, const Surroundings &surroundings)
{
    Writer w = items();
    for (const accounts::Tenant &tenant : surroundings.directory->tenants()) {
        if (tenant.kind != accounts::TenantKind::Merchant || (who.scope != 0 && tenant.seq != who.scope))
            continue;
        w.object();
        merchantMembers(w, tenant);
        w.end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

http::Response renderMerchant(const accounts::Tenant &tenant, const Surroundings &)
{
    Writer w;
    w.object();
    merchantMembers(w, tenant);
    return json(std::move(w), 201);
}

http::Response renderKeys(const KeysView &view, const Surroundings &surroundings)
{
    Writer w = items();
    for (const accounts::Key &key : view.keys) {
        w.object();
        keyMembers(w, key, surroundings);
        w.end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

http::Response renderKey(const accounts::Key &key, const Surroundings &surroundings)
{
    Writer w;
    w.object();
    keyMembers(w, key, surroundings);
    return json(std::move(w));
}

http::Response renderTestCards(const Surroundings &)
{
    Writer w = items();
    for (const payments::TestCard &card : payments::testCards()) {
        const payments::ResponseText &response = payments::responseOf(card.outcome);
        const bool approved = card.outcome == payments::Outcome::Approved;
        w.object().field("number", card.number).field("brand", payments::name(payments::brandOf(card.number)));
        w.field("outcome", approved ? "approved" : card.afterChallenge ? "challenge" : "declined");
        w.field("code", response.code).field("text", approved ? response.message : response.reason);
        // What comes of it once its holder has passed the challenge.
        w.field("after_challenge",
                card.afterChallenge
                    ? std::optional(*card.afterChallenge == payments::Outcome::Approved ? "approved" : "declined")
                    : std::nullopt);
        w.field("profile", payments::name(card.profile)).end();
    }
    w.end();
    return json(std::move(w));
}

http::Response renderValue(const std::string &value, const Surroundings &)
{
    Writer w;
    w.object().field("value", value);
    return json(std::move(w));
}

http::Response renderClock(const ClockReport &report)
{
    Writer w;
    w.object().field("now", formatMillis(report.now)).field("frozen", report.frozen);
    w.field("offset_seconds", report.offsetSeconds).field("applied", report.applied);
    return json(std::move(w));
}

http::Response renderShare(const ShareFacts &facts)
{
    const auto shown = [&facts](std::string_view text) { return facts.on ? std::optional(text) : std::nullopt; };
    Writer w;
    w.object().field("on", facts.on).field("url", shown(facts.url)).field("address", shown(facts.address));
    w.field("port", facts.on ? std::optional(std::int64_t{facts.port}) : std::nullopt).field("plain", facts.plain);
    w.field("fingerprint", facts.fingerprint.empty() ? std::nullopt : std::optional(facts.fingerprint));
    w.key("addresses").array();
    for (const std::string &address : facts.addresses)
        w.value(address);
    w.end();
    return json(std::move(w));
}

http::Response renderReset(const std::string &copy)
{
    Writer w;
    w.object().field("backup", copy);
    return json(std::move(w));
}

} // namespace countersign::api::console
