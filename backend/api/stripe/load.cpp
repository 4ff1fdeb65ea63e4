#include "api/stripe/load.h"

#include "core/ids.h"
#include "payments/challenge.h"
#include "payments/stripelists.h"

#include <algorithm>

namespace countersign::api::stripe {
namespace {

using payments::Payment;
using payments::Profile;

constexpr std::int64_t mostRefunds = 10; // of a charge that shows them; there is a list for more

// 2.9 % and 0.30, as an account without an agreement of its own pays; rounded half up.
std::int64_t feeOf(std::int64_t amount)
{
    return (amount * 29 + 500) / 1000 + 30;
}

TransactionView transactionOf(const Payment &payment)
{
    TransactionView t;
    t.id = transactionId(payment.suffix);
    t.source = chargeId(payment);
    t.amount = payment.captured;
    t.fee = feeOf(payment.captured);
    t.currency = payment.currency;
    t.description = payment.description;
    t.createdAt = payment.capturedAt.value_or(payment.createdAt);
    return t;
}

TransactionView transactionOf(const payments::RefundRecord &refund, const Payment &payment)
{
    TransactionView t;
    t.id = transactionId(refund.suffix);
    t.source = std::string(prefix::refund) + refund.suffix;
    t.isRefund = true;
    t.amount = -refund.amount;
    t.currency = payment.currency;
    t.description = "REFUND FOR CHARGE" + (payment.description ? " (" + *payment.description + ")" : std::string());
    t.createdAt = refund.createdAt;
    return t;
}

} // namespace

std::string chargeId(const Payment &payment)
{
    return "ch_" + payment.suffix;
}

std::string transactionId(std::string_view suffix)
{
    return std::string(prefix::transaction) + std::string(suffix);
}

std::string lowerCode(Currency currency)
{
    std::string code(currency.code());
    std::ranges::transform(code, code.begin(), [](char c) { return static_cast<char>(c + ('a' - 'A')); });
    return code;
}

std::optional<payments::Intent> Loader::intent(std::int64_t tenant, std::string_view id) const
{
    auto found = payments::findIntent(m_db, m_now, tenant, idSuffix(id, prefix::intent));
    return found && found->profile == Profile::Stripe ? std::move(found) : std::nullopt;
}

std::optional<Payment> Loader::charge(std::int64_t tenant, std::string_view id) const
{
    auto found = payments::findPayment(m_db, m_now, tenant, idSuffix(id, "ch_"));
    const bool isCharge =
        found && found->profile == Profile::Stripe && found->outcome != payments::Outcome::AuthenticationFailed;
    return isCharge ? std::move(found) : std::nullopt;
}

IntentView Loader::view(payments::Intent intent) const
{
    IntentView out;
    if (intent.payment) {
        out.paid = payments::findPaymentBySeq(m_db, m_now, *intent.payment);
        out.latestCharge = intent.paymentSuffix;
    } else if (intent.attempts > 0) {
        if (const auto newest = payments::newestCharge(m_db, m_now, intent.seq))
            out.latestCharge = newest->suffix;
    }
    if (intent.failure && intent.status == payments::IntentStatus::Created) {
        FailureView failure{payments::findPaymentBySeq(m_db, m_now, *intent.failure).value(), std::nullopt};
        if (failure.payment.method)
            failure.method = payments::findMethodBySeq(m_db, *failure.payment.method);
        out.failure = std::move(failure);
    }
    if (intent.status == payments::IntentStatus::RequiresAction && intent.challengeSuffix) {
        if (const auto challenge = payments::findChallenge(m_db, m_now, *intent.challengeSuffix))
            out.returnUrl = challenge->returnUrl;
    }
    out.intent = std::move(intent);
    return out;
}

ChargeView Loader::view(Payment payment) const
{
    ChargeView out;
    if (payment.intent)
        out.intent = payments::findIntentBySeq(m_db, m_now, *payment.intent);
    if (payment.method)
        out.method = payments::findMethodBySeq(m_db, *payment.method);
    out.disputed = payments::disputeOf(m_db, payment.seq).has_value();
    out.payment = std::move(payment);
    return out;
}

RefundView Loader::view(payments::RefundRecord refund) const
{
    RefundView out;
    out.payment = payments::findPaymentBySeq(m_db, m_now, refund.payment).value();
    if (out.payment.intent) {
        if (const auto intent = payments::findIntentBySeq(m_db, m_now, *out.payment.intent))
            out.intentSuffix = intent->suffix;
    }
    if (out.payment.method) {
        if (const auto method = payments::findMethodBySeq(m_db, *out.payment.method))
            out.methodSuffix = method->suffix;
    }
    out.refund = std::move(refund);
    return out;
}

DisputeView Loader::view(payments::Dispute dispute) const
{
    DisputeView out;
    out.payment = payments::findPaymentBySeq(m_db, m_now, dispute.payment).value();
    if (out.payment.intent) {
        if (const auto intent = payments::findIntentBySeq(m_db, m_now, *out.payment.intent))
            out.intentSuffix = intent->suffix;
    }
    out.dispute = std::move(dispute);
    return out;
}

std::optional<TransactionView> Loader::transaction(std::int64_t tenant, std::string_view suffix) const
{
    if (const auto payment = charge(tenant, "ch_" + std::string(suffix)); payment && payment->captured > 0)
        return transactionOf(*payment);
    if (const auto refund = payments::findRefund(m_db, tenant, suffix))
        return transactionOf(*refund, payments::findPaymentBySeq(m_db, m_now, refund->payment).value());
    return std::nullopt;
}

void Loader::shelveCustomer(const std::optional<std::string> &suffix, std::int64_t tenant, const Expansion *wanted,
                            Shelf &shelf) const
{
    if (!wanted || !suffix)
        return;
    if (auto found = payments::findCustomer(m_db, tenant, *suffix)) {
        shelve(*found, *wanted, shelf);
        std::string id = found->id();
        shelf.customers.emplace(std::move(id), std::move(*found));
    }
}

void Loader::shelveMethod(const std::optional<std::string> &suffix, std::int64_t tenant, const Expansion *wanted,
                          Shelf &shelf) const
{
    if (!wanted || !suffix)
        return;
    if (auto found = payments::findMethod(m_db, tenant, *suffix)) {
        shelve(*found, *wanted, shelf);
        std::string id = found->id();
        shelf.methods.emplace(std::move(id), std::move(*found));
    }
}

void Loader::shelveCharge(const Payment &payment, const Expansion *wanted, Shelf &shelf) const
{
    if (!wanted)
        return;
    ChargeView charge = view(payment);
    shelve(charge, *wanted, shelf);
    shelf.charges.insert_or_assign(chargeId(payment), std::move(charge));
}

void Loader::shelveIntent(const std::optional<std::int64_t> &seq, const Expansion *wanted, Shelf &shelf) const
{
    if (!wanted || !seq)
        return;
    auto found = payments::findIntentBySeq(m_db, m_now, *seq);
    if (!found)
        return;
    IntentView intent = view(std::move(*found));
    shelve(intent, *wanted, shelf);
    std::string id = intent.intent.id();
    shelf.intents.emplace(std::move(id), std::move(intent));
}

void Loader::shelveTransaction(std::int64_t tenant, std::string_view suffix, const Expansion *wanted,
                               Shelf &shelf) const
{
    if (!wanted)
        return;
    if (auto found = transaction(tenant, suffix)) {
        shelve(*found, *wanted, shelf);
        std::string id = found->id;
        shelf.transactions.emplace(std::move(id), std::move(*found));
    }
}

void Loader::shelve(const IntentView &intent, const Expansion &wanted, Shelf &shelf) const
{
    const payments::Intent &i = intent.intent;
    shelveCustomer(i.customerSuffix, i.tenant, wanted.find("customer"), shelf);
    shelveMethod(i.methodSuffix, i.tenant, wanted.find("payment_method"), shelf);
    if (const Expansion *deeper = wanted.find("latest_charge"); deeper && intent.latestCharge) {
        if (const auto payment = payments::findPayment(m_db, m_now, i.tenant, *intent.latestCharge))
            shelveCharge(*payment, deeper, shelf);
    }
}

void Loader::shelve(ChargeView &charge, const Expansion &wanted, Shelf &shelf) const
{
    const Payment &p = charge.payment;
    if (charge.intent)
        shelveCustomer(charge.intent->customerSuffix, p.tenant, wanted.find("customer"), shelf);
    shelveIntent(p.intent, wanted.find("payment_intent"), shelf);
    if (p.captured > 0)
        shelveTransaction(p.tenant, p.suffix, wanted.find("balance_transaction"), shelf);
    if (const Expansion *deeper = wanted.find("refunds")) {
        charge.refunds = payments::listRefunds(m_db, {p.tenant, p.seq, {}, {}, {}}, 0, false, mostRefunds);
        for (const payments::RefundRecord &refund : charge.refunds) {
            RefundView refundView = view(refund);
            shelve(refundView, *deeper, shelf);
            shelf.refunds.emplace(std::string(prefix::refund) + refund.suffix, std::move(refundView));
        }
    }
}

void Loader::shelve(const RefundView &refund, const Expansion &wanted, Shelf &shelf) const
{
    shelveCharge(refund.payment, wanted.find("charge"), shelf);
    shelveIntent(refund.payment.intent, wanted.find("payment_intent"), shelf);
    shelveTransaction(refund.payment.tenant, refund.refund.suffix, wanted.find("balance_transaction"), shelf);
}

void Loader::shelve(const DisputeView &dispute, const Expansion &wanted, Shelf &shelf) const
{
    shelveCharge(dispute.payment, wanted.find("charge"), shelf);
    shelveIntent(dispute.payment.intent, wanted.find("payment_intent"), shelf);
}

void Loader::shelve(const payments::PaymentMethod &method, const Expansion &wanted, Shelf &shelf) const
{
    shelveCustomer(method.customerSuffix, method.tenant, wanted.find("customer"), shelf);
}

void Loader::shelve(const payments::Customer &, const Expansion &, Shelf &) const {}

void Loader::shelve(const TransactionView &transaction, const Expansion &wanted, Shelf &shelf) const
{
    const Expansion *deeper = wanted.find("source");
    if (!deeper)
        return;
    if (!transaction.isRefund) {
        if (const auto payment = charge(0, transaction.source))
            shelveCharge(*payment, deeper, shelf);
    } else {
        const std::string_view suffix = idSuffix(transaction.source, prefix::refund);
        auto q = m_db.query("SELECT tenant FROM refunds WHERE uid = ?", suffix);
        if (!q.next())
            return;
        if (auto refund = payments::findRefund(m_db, q.integer(0), suffix))
            shelf.refunds.emplace(transaction.source, view(std::move(*refund)));
    }
}

} // namespace countersign::api::stripe
