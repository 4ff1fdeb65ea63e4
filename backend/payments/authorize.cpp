#include "core/ids.h"
#include "core/random.h"
#include "journal/changes.h"
#include "payments/actions.h"

namespace countersign::payments {
namespace {

Payment decide(const NewPayment &command, Millis now)
{
    Payment p;
    p.suffix = newIdSuffix(now);
    p.tenant = command.tenant;
    p.profile = command.profile;
    p.currency = command.amount.currency();
    p.amount = command.amount.minorUnits();
    p.card = command.card;
    p.outcome = command.outcome;
    p.description = command.description;
    p.customerEmail = command.customerEmail;
    p.customerName = command.customerName;
    p.metadata = command.metadata;
    p.intent = command.intent;
    p.method = command.method;
    p.sequel = command.sequel;
    p.createdAt = now;
    if (command.outcome != Outcome::Approved) {
        p.status = PaymentStatus::Failed;
        return p;
    }
    p.authCode = randomBelow(1'000'000);
    if (command.capture == CaptureMode::AtOnce) {
        p.status = PaymentStatus::Captured;
        p.captured = p.amount;
        p.capturedAt = now;
    } else {
        p.status = PaymentStatus::Authorized;
        if (command.profile == Profile::Payment)
            p.expiresAt = now + authorizationLifetime;
    }
    return p;
}

std::string entryData(const Payment &p)
{
    journal::Changes changes;
    changes.set("amount", p.amount)
        .set("card", p.card.last4)
        .set("currency", p.currency.code())
        .set("status", name(p.status));
    if (p.status == PaymentStatus::Failed)
        changes.set("code", responseOf(p.outcome).code).set("reason", responseOf(p.outcome).reason);
    if (p.outcome == Outcome::AuthenticationFailed)
        changes.set("issuer", "not asked");
    return ofWorld(changes, p).json();
}

} // namespace

journal::Changes &ofWorld(journal::Changes &changes, const Payment &payment)
{
    if (payment.profile == Profile::Stripe)
        changes.set("profile", name(payment.profile));
    return changes;
}

Result<Payment> authorize(const NewPayment &command, Transaction &transaction)
{
    Payment p = decide(command, transaction.now());
    transaction.db().run("INSERT INTO payments(uid, tenant, profile, status, currency, amount, captured, brand, last4, "
                         "expiry, fingerprint, "
                         "outcome, auth_code, description, customer_email, customer_name, metadata, intent, "
                         "created_at, expires_at, captured_at, method, sequel) "
                         "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         p.suffix, p.tenant, static_cast<int>(p.profile), static_cast<int>(p.status),
                         p.currency.number(), p.amount, p.captured, static_cast<int>(p.card.brand), p.card.last4,
                         p.card.expiryYear * 100 + p.card.expiryMonth, p.card.fingerprint, static_cast<int>(p.outcome),
                         p.authCode, p.description, p.customerEmail, p.customerName, p.metadata, p.intent, p.createdAt,
                         p.expiresAt, p.capturedAt, p.method, static_cast<int>(p.sequel));
    p.seq = transaction.db().lastRow();
    countIn(transaction, p, p.status, 1);

    if (p.status == PaymentStatus::Failed) {
        transaction.append(journal::Kind::PaymentFailed, p.tenant, p.id(), command.parent, entryData(p));
        return p;
    }
    // A sale is an authorization and a capture in one step: both are told, in this order (contracts/payment-api.md 11).
    transaction.append(journal::Kind::PaymentAuthorized, p.tenant, p.id(), command.parent, entryData(p));
    if (p.status == PaymentStatus::Captured) {
        journal::Changes changes;
        changes.set("captured", p.captured).moved("status", "authorized", "captured");
        if (p.profile == Profile::Stripe)
            changes.set("sale", 1);
        transaction.append(journal::Kind::PaymentCaptured, p.tenant, p.id(), command.parent,
                           ofWorld(changes, p).json());
    }
    return p;
}

Result<Payment> require(const PaymentRef &ref, Transaction &transaction)
{
    std::optional<Payment> payment = findPayment(transaction.db(), transaction.now(), ref.tenant, ref.suffix);
    if (!payment || (ref.profile && *ref.profile != payment->profile))
        return Error::notFound("payment");
    if (ref.version && *ref.version != payment->version)
        return Error::of(Code::Changed);
    return std::move(*payment);
}

void countIn(Transaction &transaction, const Payment &payment, PaymentStatus status, std::int64_t change)
{
    transaction.count(payment.tenant, counterName(status), change);
    if (payment.profile == Profile::Stripe)
        transaction.count(payment.tenant, stripeCounters + counterName(status), change);
}

void countMove(Transaction &transaction, const Payment &payment, PaymentStatus from, PaymentStatus to)
{
    if (from == to)
        return;
    countIn(transaction, payment, from, -1);
    countIn(transaction, payment, to, 1);
}

} // namespace countersign::payments
