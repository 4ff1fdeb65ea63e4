#include "payments/expiry.h"

#include "core/ids.h"
#include "journal/changes.h"
#include "payments/actions.h"

namespace countersign::payments {
namespace {

struct Overdue
{
    std::int64_t seq;
    std::int64_t tenant;
    std::string suffix;
};

std::vector<Overdue> readAll(db::Query q)
{
    std::vector<Overdue> out;
    while (q.next())
        out.push_back({q.integer(0), q.integer(1), q.text(2)});
    return out;
}

// A row is due the millisecond after its expires_at: at that instant itself it can still be used.
std::optional<Millis> dueAfter(db::Query q)
{
    return q.next() && !q.isNull(0) ? std::optional(q.integer(0) + 1) : std::nullopt;
}

class AuthorizationExpiry final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "authorization expiry"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        return dueAfter(connection.query("SELECT min(expires_at) FROM payments WHERE status = 1"));
    }
    Result<int> apply(journal::Transaction &tx, Millis until, int rows) const override
    {
        const auto overdue =
            readAll(tx.db().query("SELECT seq, tenant, uid FROM payments WHERE status = 1 AND expires_at < ? "
                                  "ORDER BY expires_at, seq LIMIT ?",
                                  until, rows));
        for (const Overdue &row : overdue) {
            tx.db().run("UPDATE payments SET status = 7, version = version + 1 WHERE seq = ? AND status = 1", row.seq);
            tx.count(row.tenant, counterName(PaymentStatus::Authorized), -1); // Stripe's never expire
            tx.count(row.tenant, counterName(PaymentStatus::Expired), 1);
            tx.append(journal::Kind::PaymentExpired, row.tenant, std::string(prefix::payment) + row.suffix, {},
                      journal::Changes()
                          .set("reason", "Authorization expired after 7 days")
                          .moved("status", "authorized", "expired")
                          .json());
        }
        return static_cast<int>(overdue.size());
    }
};

class IntentExpiry final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "intent expiry"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        return dueAfter(connection.query("SELECT min(expires_at) FROM intents WHERE status = 1 AND challenge IS NULL"));
    }
    Result<int> apply(journal::Transaction &tx, Millis until, int rows) const override
    {
        const auto overdue =
            readAll(tx.db().query("SELECT seq, tenant, uid FROM intents WHERE status = 1 AND expires_at < ? "
                                  "AND challenge IS NULL ORDER BY expires_at, seq LIMIT ?",
                                  until, rows));
        for (const Overdue &row : overdue) {
            tx.db().run("UPDATE intents SET status = 4, version = version + 1 WHERE seq = ? AND status = 1", row.seq);
            tx.count(row.tenant, counterName(IntentStatus::Created), -1);
            tx.count(row.tenant, counterName(IntentStatus::Expired), 1);
            tx.append(journal::Kind::IntentExpired, row.tenant, std::string(prefix::intent) + row.suffix, {},
                      journal::Changes().moved("status", "created", "expired").json());
        }
        return static_cast<int>(overdue.size());
    }
};

} // namespace

std::unique_ptr<due::Rule> authorizationExpiry()
{
    return std::make_unique<AuthorizationExpiry>();
}

std::unique_ptr<due::Rule> intentExpiry()
{
    return std::make_unique<IntentExpiry>();
}

} // namespace countersign::payments
