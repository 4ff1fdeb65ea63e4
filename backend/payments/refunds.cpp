#include "payments/refunds.h"

#include "core/ids.h"

#include <algorithm>
#include <array>

namespace countersign::payments {
namespace {

#define COUNTERSIGN_REFUND_SELECT                                                                                      \
    "SELECT r.seq, r.uid, r.payment, r.amount, r.reason, r.actor, r.state, r.metadata, r.created_at FROM refunds r "

RefundRecord readRefund(const db::Query &q)
{
    return {q.integer(0),
            q.text(1),
            q.integer(2),
            q.integer(3),
            q.text(4),
            q.text(5),
            static_cast<RefundState>(q.integer(6)),
            q.maybeText(7),
            q.integer(8)};
}

std::optional<RefundRecord> one(db::Query q)
{
    return q.next() ? std::optional(readRefund(q)) : std::nullopt;
}

// The money comes back to the merchant: what was refunded is less again.
Status fail(const RefundRecord &refund, const Payment &payment, Transaction &tx)
{
    const std::int64_t left = payment.refunded - refund.amount;
    const PaymentStatus after = left > 0 ? PaymentStatus::PartiallyRefunded : PaymentStatus::Captured;
    tx.db().run("UPDATE payments SET refunded = ?, status = ?, version = version + 1 WHERE seq = ?", left,
                static_cast<int>(after), payment.seq);
    tx.db().run("UPDATE refunds SET state = 3, due_at = NULL WHERE seq = ?", refund.seq);
    countMove(tx, payment, payment.status, after);
    tx.append(journal::Kind::RefundFailed, payment.tenant, payment.id(), {},
              ofWorld(journal::Changes()
                          .set("amount", refund.amount)
                          .set("refund", std::string(prefix::refund) + refund.suffix)
                          .moved("refunded", payment.refunded, left)
                          .moved("status", name(payment.status), name(after)),
                      payment)
                  .json());
    return Done{};
}

class RefundSettlement final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "refund settlement"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        auto q = connection.query("SELECT min(due_at) FROM refunds WHERE due_at IS NOT NULL");
        return q.next() ? q.maybeInteger(0) : std::nullopt;
    }
    Result<int> apply(journal::Transaction &tx, Millis until, int rows) const override
    {
        std::vector<RefundRecord> due;
        {
            auto q = tx.db().query(COUNTERSIGN_REFUND_SELECT "WHERE r.due_at <= ? ORDER BY r.due_at, r.seq LIMIT ?",
                                   until, rows);
            while (q.next())
                due.push_back(readRefund(q));
        }
        for (const RefundRecord &refund : due) {
            const Payment payment = findPaymentBySeq(tx.db(), tx.now(), refund.payment).value();
            if (refund.state != RefundState::Pending) {
                COUNTERSIGN_CHECK(fail(refund, payment, tx));
                continue;
            }
            tx.db().run("UPDATE refunds SET state = 2, due_at = NULL WHERE seq = ?", refund.seq);
            tx.append(
                journal::Kind::RefundSettled, payment.tenant, payment.id(), {},
                ofWorld(journal::Changes().set("refund", std::string(prefix::refund) + refund.suffix), payment).json());
        }
        return static_cast<int>(due.size());
    }
};

} // namespace

std::string_view name(RefundState state)
{
    static constexpr std::array<std::string_view, 5> names{"", "pending", "succeeded", "failed", "canceled"};
    return names[static_cast<std::size_t>(state)];
}

std::optional<RefundRecord> findRefund(db::Connection &connection, std::int64_t tenant, std::string_view suffix)
{
    if (suffix.empty())
        return std::nullopt;
    return one(connection.query(COUNTERSIGN_REFUND_SELECT "WHERE r.uid = ? AND r.tenant = ?", suffix, tenant));
}

std::optional<RefundRecord> newestRefund(db::Connection &connection, std::int64_t payment)
{
    return one(connection.query(COUNTERSIGN_REFUND_SELECT "WHERE r.payment = ? ORDER BY r.seq DESC LIMIT 1", payment));
}

std::vector<RefundRecord> listRefunds(db::Connection &connection, const RefundFilter &filter, std::int64_t after,
                                      bool upward, std::int64_t limit)
{
    std::string where = upward ? "WHERE r.seq > ?1" : "WHERE r.seq < ?1";
    if (filter.payment)
        where += " AND r.payment = ?3";
    else if (filter.intent)
        where += " AND r.payment IN (SELECT seq FROM payments WHERE intent = ?4)";
    // With a payment named, its own index is the short way, however many refunds the tenant has.
    where += filter.payment || filter.intent ? " AND +r.tenant = ?5" : " AND r.tenant = ?5";
    if (filter.from)
        where += " AND r.created_at >= ?6";
    if (filter.to)
        where += " AND r.created_at < ?7";
    auto q = connection.built(COUNTERSIGN_REFUND_SELECT + where + " ORDER BY r.seq " + (upward ? "ASC" : "DESC") +
                              " LIMIT ?2");
    q.bindFrom(1, after == 0 && !upward ? INT64_MAX : after, limit, filter.payment, filter.intent, filter.tenant,
               filter.from, filter.to);
    std::vector<RefundRecord> out;
    while (q.next())
        out.push_back(readRefund(q));
    return out;
}

Result<RefundRecord> setRefundMetadata(std::int64_t tenant, const std::string &suffix, const std::string &metadata,
                                       Transaction &tx)
{
    auto refund = findRefund(tx.db(), tenant, suffix);
    if (!refund)
        return Error::notFound("refund");
    tx.db().run("UPDATE refunds SET metadata = ? WHERE seq = ?", metadata, refund->seq);
    refund->metadata = metadata;
    tx.append(journal::Kind::RefundChanged, tenant, std::string(prefix::refund) + suffix, {}, "{}");
    return std::move(*refund);
}

std::unique_ptr<due::Rule> refundSettlement()
{
    return std::make_unique<RefundSettlement>();
}

} // namespace countersign::payments
