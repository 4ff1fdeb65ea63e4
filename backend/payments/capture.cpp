#include "journal/changes.h"
#include "payments/actions.h"
#include "payments/dispute.h"

namespace countersign::payments {

std::optional<Code> refusalOfCapture(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Authorized:
        return std::nullopt;
    case PaymentStatus::Captured:
    case PaymentStatus::PartiallyRefunded:
    case PaymentStatus::Refunded:
        return Code::AlreadyCaptured;
    case PaymentStatus::Expired:
        return Code::AuthorizationExpired;
    case PaymentStatus::Voided:
    case PaymentStatus::Failed:
        break;
    }
    return Code::NotCapturable;
}

Result<Payment> capture(const Capture &command, Transaction &transaction)
{
    COUNTERSIGN_TRY(p, require(command.payment, transaction));
    if (const auto refusal = refusalOfCapture(p.status))
        return Error::of(*refusal);
    const std::int64_t amount = command.amount.value_or(p.amount);
    if (amount > p.amount)
        return Error::of(Code::CaptureTooLarge);

    auto q =
        transaction.db().query("UPDATE payments SET status = 2, captured = ?1, captured_at = ?2, version = version + 1 "
                               "WHERE seq = ?3 AND status = 1 RETURNING version",
                               amount, transaction.now(), p.seq);
    if (!q.next())
        return Error::of(Code::AlreadyCaptured);
    p.version = q.integer(0);
    q.run();
    p.status = PaymentStatus::Captured;
    p.captured = amount;
    p.capturedAt = transaction.now();
    countMove(transaction, p, PaymentStatus::Authorized, PaymentStatus::Captured);
    transaction.append(
        journal::Kind::PaymentCaptured, p.tenant, p.id(), {},
        ofWorld(journal::Changes().set("captured", amount).moved("status", "authorized", "captured"), p).json());
    openExpectedDispute(p, transaction);
    return p;
}

} // namespace countersign::payments
