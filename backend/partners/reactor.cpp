#include "partners/reactor.h"

#include "core/ids.h"
#include "partners/delay.h"
#include "partners/transaction.h"

#include <algorithm>

namespace countersign::partners {
namespace {

using journal::Kind;

// The rows of payments/, read by their columns: the folders of the domain do not know each other.
struct Charge
{
    ClientTransaction row; // whose it is
    std::int64_t captured = 0, refunded = 0;
};

std::optional<Charge> chargeOf(std::string_view payment, db::Connection &db)
{
    auto q = db.query("SELECT t.uid, p.captured, p.refunded FROM payments p JOIN intents i ON i.seq = p.intent "
                      "JOIN partner_transactions t ON t.intent = 'pi_' || i.uid WHERE p.uid = ?",
                      payment);
    if (!q.next())
        return std::nullopt;
    const std::string id = q.text(0);
    Charge charge{{}, q.integer(1), q.integer(2)};
    q.run();
    auto row = findTransaction(db, 0, id);
    if (!row)
        return std::nullopt;
    charge.row = std::move(*row);
    return charge;
}

Status move(const std::string &transaction, TransactionStatus to, std::optional<std::int64_t> amount,
            journal::Transaction &tx)
{
    COUNTERSIGN_CHECK(settleOutcome({transaction, to, amount}, tx));
    return Done{};
}

// What a transaction is worth is said in its own currency: an intent that a partner's transaction follows keeps it.
Status keepsCurrency(std::string_view intent, journal::Transaction &tx)
{
    auto q = tx.db().query("SELECT 1 FROM partner_transactions t JOIN intents i ON i.uid = ?2 "
                           "WHERE t.intent = ?1 AND t.currency <> i.currency",
                           intent, idSuffix(intent, prefix::intent));
    if (q.next())
        return Error::invalid("currency", "The currency of a transaction cannot change.");
    return Done{};
}

// As the partner wants to hear of it: at once, or later, but never before what already waits to be told.
Status tell(const ClientTransaction &row, TransactionStatus to, std::optional<std::int64_t> amount,
            journal::Transaction &tx)
{
    const auto partner = findPartner(tx.db(), row.tenant);
    const Millis delay = partner ? partner->statusDelay : 0;
    const std::optional<Millis> waiting = toldAt(row, tx.db());
    if (delay == 0 && !waiting)
        return move(row.id, to, amount, tx);
    putOff(row, {row.id, to, amount}, std::max(tx.now() + delay, waiting.value_or(0)), tx);
    return Done{};
}

bool countsAsRefunded(const Charge &charge, db::Connection &db)
{
    const auto partner = findPartner(db, charge.row.tenant);
    return charge.refunded == charge.captured || !partner || partner->refundOn == RefundOn::Any;
}

Status onPayment(Kind kind, std::string_view payment, journal::Transaction &tx)
{
    const auto charge = chargeOf(payment, tx.db());
    if (!charge)
        return Done{};
    if (kind == Kind::PaymentCaptured)
        return tell(charge->row, TransactionStatus::Succeeded, charge->captured, tx);
    if (kind == Kind::PaymentVoided)
        return tell(charge->row, TransactionStatus::Abandoned, {}, tx);
    if (kind == Kind::DisputeOpened)
        return tell(charge->row, TransactionStatus::Chargeback, {}, tx);
    if (countsAsRefunded(*charge, tx.db()))
        return tell(charge->row, TransactionStatus::Refunded, {}, tx);
    return Done{};
}

} // namespace

Status Reactor::react(journal::Transaction &tx, const journal::Entry &entry)
{
    switch (entry.kind) {
    case Kind::PaymentCaptured:
    case Kind::PaymentVoided:
    case Kind::PaymentRefunded:
        return onPayment(entry.kind, idSuffix(entry.object, prefix::payment), tx);
    case Kind::DisputeOpened: // belongs to its payment
        return onPayment(entry.kind, idSuffix(entry.parent, prefix::payment), tx);
    case Kind::IntentChanged:
        return keepsCurrency(entry.object, tx);
    case Kind::IntentDeclined:
    case Kind::IntentFailed:
    case Kind::IntentCanceled:
        break;
    default:
        return Done{};
    }
    const auto row = findTransactionOfIntent(tx.db(), entry.object);
    if (!row)
        return Done{};
    return tell(*row, entry.kind == Kind::IntentCanceled ? TransactionStatus::Abandoned : TransactionStatus::Failed, {},
                tx);
}

Status followIntent(const std::string &transaction, const std::string &intent, journal::Transaction &tx)
{
    auto q = tx.db().query("SELECT i.status = 3, coalesce(p.captured, 0), coalesce(p.refunded, 0), p.status = 5, "
                           "EXISTS(SELECT 1 FROM disputes WHERE payment = p.seq) FROM intents i LEFT JOIN payments p "
                           "ON p.seq = i.payment WHERE i.uid = ?",
                           intent.substr(prefix::intent.size()));
    if (!q.next())
        return Done{};
    const bool ended = q.integer(0) != 0 || q.integer(3) != 0;
    const std::int64_t captured = q.integer(1), refunded = q.integer(2);
    const bool disputed = q.integer(4) != 0;
    q.run();
    if (ended)
        return move(transaction, TransactionStatus::Abandoned, {}, tx);
    if (captured == 0)
        return Done{};
    COUNTERSIGN_CHECK(move(transaction, TransactionStatus::Succeeded, captured, tx));
    if (disputed)
        COUNTERSIGN_CHECK(move(transaction, TransactionStatus::Chargeback, {}, tx));
    const auto row = findTransaction(tx.db(), 0, transaction);
    if (refunded > 0 && row && countsAsRefunded({*row, captured, refunded}, tx.db()))
        return move(transaction, TransactionStatus::Refunded, {}, tx);
    return Done{};
}

} // namespace countersign::partners
