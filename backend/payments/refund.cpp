#include "core/ids.h"
#include "journal/changes.h"
#include "payments/actions.h"
#include "payments/refunds.h"

namespace countersign::payments {

std::optional<Code> refusalOfRefund(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Captured:
    case PaymentStatus::PartiallyRefunded:
        return std::nullopt;
    case PaymentStatus::Refunded:
        return Code::AlreadyRefunded;
    case PaymentStatus::Authorized:
    case PaymentStatus::Voided:
    case PaymentStatus::Failed:
    case PaymentStatus::Expired:
        break;
    }
    return Code::NotRefundable;
}

Result<Payment> refund(const Refund &command, Transaction &transaction)
{
    COUNTERSIGN_TRY(p, require(command.payment, transaction));
    if (const auto refusal = refusalOfRefund(p.status))
        return Error::of(*refusal);
    const std::int64_t amount = command.amount.value_or(p.refundable());
    if (amount > p.refundable())
        return Error::of(Code::RefundTooLarge);

    const PaymentStatus before = p.status;
    const std::int64_t refundedBefore = p.refunded;
    const PaymentStatus after = amount == p.refundable() ? PaymentStatus::Refunded : PaymentStatus::PartiallyRefunded;
    auto q = transaction.db().query(
        "UPDATE payments SET status = ?1, refunded = refunded + ?2, refunded_at = ?3, refund_reason = ?4, version = "
        "version + 1 "
        "WHERE seq = ?5 AND status IN (2, 3) AND captured - refunded >= ?2 RETURNING version, refunded",
        static_cast<int>(after), amount, transaction.now(), command.reason, p.seq);
    if (!q.next())
        return Error::of(Code::RefundTooLarge);
    p.version = q.integer(0);
    p.refunded = q.integer(1);
    q.run();
    p.status = after;
    p.refundedAt = transaction.now();
    p.refundReason = command.reason;

    const std::string suffix = newIdSuffix(transaction.now());
    const bool waits = p.sequel == Sequel::RefundWaits;
    const bool moves = waits || p.sequel == Sequel::RefundFails;
    transaction.db().run("INSERT INTO refunds(uid, payment, amount, reason, actor, created_at, tenant, state, due_at, "
                         "metadata) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         suffix, p.seq, amount, command.reason, transaction.origin().actor, transaction.now(),
                         db::ZeroIsNull{p.profile == Profile::Stripe ? p.tenant : 0},
                         static_cast<int>(waits ? RefundState::Pending : RefundState::Succeeded),
                         moves ? std::optional(transaction.now() + refundDelay) : std::nullopt, command.metadata);
    countMove(transaction, p, before, after);
    transaction.append(journal::Kind::PaymentRefunded, p.tenant, p.id(), {},
                       ofWorld(journal::Changes()
                                   .set("amount", amount)
                                   .set("reason", command.reason)
                                   .set("refund", std::string(prefix::refund) + suffix)
                                   .moved("refunded", refundedBefore, p.refunded)
                                   .moved("status", name(before), name(after)),
                               p)
                           .json());
    return p;
}

} // namespace countersign::payments
