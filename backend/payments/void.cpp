#include "journal/changes.h"
#include "payments/actions.h"

namespace countersign::payments {

std::optional<Code> refusalOfVoid(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Authorized:
        return std::nullopt;
    case PaymentStatus::Captured:
    case PaymentStatus::PartiallyRefunded:
    case PaymentStatus::Refunded:
        return Code::CannotVoidCaptured;
    case PaymentStatus::Voided:
        return Code::AlreadyVoided;
    case PaymentStatus::Failed:
    case PaymentStatus::Expired:
        break;
    }
    return Code::NotVoidable;
}

Result<Payment> voidPayment(const Void &command, Transaction &transaction)
{
    COUNTERSIGN_TRY(p, require(command.payment, transaction));
    if (const auto refusal = refusalOfVoid(p.status))
        return Error::of(*refusal);

    auto q = transaction.db().query(
        "UPDATE payments SET status = 5, voided_at = ?1, void_reason = ?2, version = version + 1 "
        "WHERE seq = ?3 AND status = 1 RETURNING version",
        transaction.now(), command.reason, p.seq);
    if (!q.next())
        return Error::of(Code::NotVoidable);
    p.version = q.integer(0);
    q.run();
    p.status = PaymentStatus::Voided;
    p.voidedAt = transaction.now();
    p.voidReason = command.reason;
    countMove(transaction, p, PaymentStatus::Authorized, PaymentStatus::Voided);
    transaction.append(
        journal::Kind::PaymentVoided, p.tenant, p.id(), {},
        ofWorld(journal::Changes().set("reason", command.reason).moved("status", "authorized", "voided"), p).json());
    return p;
}

} // namespace countersign::payments
