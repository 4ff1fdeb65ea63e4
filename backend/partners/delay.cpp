#include "partners/delay.h"

namespace countersign::partners {
namespace {

struct Waiting
{
    std::int64_t seq;
    Outcome outcome;
};

class DelayedOutcomes final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "delayed outcomes"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        auto q = connection.query("SELECT min(due_at) FROM partner_outcomes");
        return q.next() ? q.maybeInteger(0) : std::nullopt;
    }
    Result<int> apply(journal::Transaction &tx, Millis until, int rows) const override
    {
        std::vector<Waiting> due;
        auto q = tx.db().query("SELECT o.seq, t.uid, o.status, o.amount FROM partner_outcomes o "
                               "JOIN partner_transactions t ON t.seq = o.transaction_seq WHERE o.due_at <= ? "
                               "ORDER BY o.due_at, o.seq LIMIT ?",
                               until, rows);
        while (q.next())
            due.push_back({q.integer(0), {q.text(1), static_cast<TransactionStatus>(q.integer(2)), q.maybeInteger(3)}});
        for (const Waiting &one : due) {
            tx.db().run("DELETE FROM partner_outcomes WHERE seq = ?", one.seq);
            COUNTERSIGN_CHECK(settleOutcome(one.outcome, tx));
        }
        return static_cast<int>(due.size());
    }
};

} // namespace

std::optional<Millis> toldAt(const ClientTransaction &row, db::Connection &connection)
{
    auto q = connection.query("SELECT max(due_at) FROM partner_outcomes WHERE transaction_seq = ?", row.seq);
    return q.next() ? q.maybeInteger(0) : std::nullopt;
}

void putOff(const ClientTransaction &row, const Outcome &outcome, Millis dueAt, journal::Transaction &tx)
{
    tx.db().run("INSERT INTO partner_outcomes(transaction_seq, status, amount, due_at) VALUES(?, ?, ?, ?)", row.seq,
                static_cast<int>(outcome.to), outcome.amount, dueAt);
}

std::unique_ptr<due::Rule> delayedOutcomes()
{
    return std::make_unique<DelayedOutcomes>();
}

} // namespace countersign::partners
