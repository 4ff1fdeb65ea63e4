#include "payments/queries.h"

#include "db/like.h"

#include <algorithm>

namespace countersign::payments {
namespace {

using Binder = std::function<void(db::Query &)>;

std::vector<Payment> readPayments(db::Query q)
{
    std::vector<Payment> out;
    while (q.next())
        out.push_back(readPayment(q));
    return out;
}

// The rows a stored status stands for at ?1. Only authorized and expired differ from what is stored.
std::string storedAs(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Authorized:
        return "p.status = 1 AND (p.expires_at IS NULL OR p.expires_at >= ?1)";
    case PaymentStatus::Expired:
        return "((p.status > 2 AND p.status = 7) OR (p.status = 1 AND p.expires_at < ?1))";
    case PaymentStatus::Captured:
        return "p.status = 2";
    default:
        // The first half is what tells SQLite that the partial index of the rarer states holds these rows.
        return "p.status > 2 AND p.status = " + std::to_string(static_cast<int>(status));
    }
}

std::string conditions(const PaymentFilter &filter, std::vector<Binder> &binders)
{
    // Every value is a numbered parameter from ?4 on: ?1 is the time, ?2 the key to go on from, ?3 the limit.
    std::string where;
    int parameter = 4;
    const auto add = [&](const std::string &condition, auto value) {
        where += " AND " + condition + std::to_string(parameter++);
        binders.emplace_back([value](db::Query &q) { q.bind(value); });
    };
    if (filter.tenant != 0)
        add("p.tenant = ?", filter.tenant);
    if (filter.currency)
        add("p.currency = ?", filter.currency->number());
    if (filter.from)
        add("p.created_at >= ?", *filter.from);
    if (filter.to)
        add("p.created_at < ?", *filter.to);
    if (filter.start)
        add(filter.oldestFirst ? "p.created_at >= ?" : "p.created_at <= ?", *filter.start);
    if (!filter.text.empty()) {
        const std::string n = std::to_string(parameter++);
        where += " AND (p.last4 = ?" + n + " OR 'pay_' || p.uid = ?" + n + " OR 'txn_' || p.uid = ?" + n;
        const std::string like = std::to_string(parameter++);
        for (const char *column : {"p.description", "p.customer_email", "p.customer_name", "p.metadata"})
            where += std::string(" OR ") + column + " LIKE ?" + like + " ESCAPE '\\'";
        where += ")";
        binders.emplace_back([text = filter.text](db::Query &q) { q.bind(text, db::likeAnywhere(text)); });
    }
    if (filter.status)
        where += " AND " + storedAs(*filter.status);
    return where;
}

std::string conditions(const IntentFilter &filter)
{
    std::string where;
    if (filter.tenant != 0)
        where += " AND i.tenant = ?4";
    if (filter.status)
        where += " AND " COUNTERSIGN_INTENT_STATUS " = ?5";
    if (!filter.text.empty())
        where += " AND ('pi_' || i.uid = ?6 OR i.order_id = ?6 OR i.description LIKE ?7 ESCAPE '\\' "
                 "OR i.customer_email LIKE ?7 ESCAPE '\\')";
    // Every parameter is mentioned, so that what bind() binds fits whatever the filter is.
    return where + " AND coalesce(?1, ?4, ?5, ?6, ?7) IS NOT NULL";
}

void bind(db::Query &q, Millis now, const IntentFilter &filter, std::int64_t key, std::int64_t limit)
{
    q.bind(now, key, limit, filter.tenant, filter.status ? static_cast<std::int64_t>(*filter.status) : 0, filter.text,
           db::likeAnywhere(filter.text));
}

std::int64_t overduePayments(db::Connection &connection, Millis now, std::int64_t tenant)
{
    // By the due index: what has expired unswept is a handful, what is authorized may be a million.
    auto q = tenant == 0
                 ? connection.query(
                       "SELECT count(*) FROM payments INDEXED BY payments_due WHERE status = 1 AND expires_at < ?", now)
                 : connection.query("SELECT count(*) FROM payments INDEXED BY payments_due "
                                    "WHERE status = 1 AND expires_at < ? AND tenant = ?",
                                    now, tenant);
    return q.next() ? q.integer(0) : 0;
}

std::vector<std::int64_t> counters(db::Connection &connection, std::int64_t tenant, std::int64_t base, int states)
{
    std::vector<std::int64_t> out(static_cast<std::size_t>(states) + 1, 0);
    const std::int64_t last = base + states;
    auto q = tenant == 0
                 ? connection.query("SELECT name, sum(value) FROM counters WHERE name BETWEEN ? AND ? AND tenant > 0 "
                                    "GROUP BY name",
                                    base + 1, last)
                 : connection.query("SELECT name, value FROM counters WHERE name BETWEEN ? AND ? AND tenant = ?",
                                    base + 1, last, tenant);
    while (q.next())
        out[static_cast<std::size_t>(q.integer(0) - base)] = q.integer(1);
    return out;
}

} // namespace

TransactionsPage transactionsPage(db::Connection &connection, Millis now, std::int64_t tenant,
                                  const std::vector<PaymentStatus> &statuses, std::int64_t limit, std::int64_t offset)
{
    TransactionsPage page;
    std::vector<std::int64_t> counts = paymentCounts(connection, now, tenant);
    const std::vector<std::int64_t> others = counters(connection, tenant, stripeCounters, paymentStatusCount);
    for (std::size_t i = 1; i < counts.size(); ++i)
        counts[i] -= others[i];
    if (statuses.empty()) {
        for (std::size_t i = 1; i < counts.size(); ++i)
            page.total += counts[i];
        if (offset < page.total)
            page.rows = readPayments(connection.query("SELECT " COUNTERSIGN_PAYMENT_COLUMNS
                                                      " FROM payments p INDEXED BY payments_tenant WHERE p.tenant = ?2 "
                                                      "AND p.profile = 1 ORDER BY p.seq DESC LIMIT ?3 OFFSET ?4",
                                                      now, tenant, limit, offset));
        return page;
    }
    for (const PaymentStatus status : statuses)
        page.total += counts[static_cast<std::size_t>(status)];
    if (offset >= page.total)
        return page;

    // Each stored status is one ordered range of the index; the newest of all are among the newest of each.
    std::string ranges;
    const auto addRange = [&](const char *condition, const char *index = "payments_status") {
        ranges += ranges.empty() ? "" : " UNION ALL ";
        ranges += std::string("SELECT * FROM (SELECT seq FROM payments INDEXED BY ") + index +
                  " WHERE tenant = ?2 AND profile = 1 AND " + condition + " ORDER BY seq DESC LIMIT ?3 + ?4)";
    };
    for (const PaymentStatus status : statuses) {
        switch (status) {
        case PaymentStatus::Authorized:
            addRange("status = 1 AND (expires_at IS NULL OR expires_at >= ?1)");
            break;
        case PaymentStatus::Captured:
            addRange("status = 2");
            break;
        case PaymentStatus::PartiallyRefunded:
            addRange("status = 3");
            break;
        case PaymentStatus::Refunded:
            addRange("status = 4");
            break;
        case PaymentStatus::Voided:
            addRange("status = 5");
            break;
        case PaymentStatus::Failed:
            addRange("status = 6");
            break;
        case PaymentStatus::Expired:
            addRange("status = 7");
            addRange("status = 1 AND expires_at < ?1", "payments_due");
            break;
        }
    }
    auto q = connection.built("SELECT " COUNTERSIGN_PAYMENT_COLUMNS " FROM payments p WHERE p.seq IN (" + ranges +
                              ") ORDER BY p.seq DESC LIMIT ?3 OFFSET ?4");
    q.bind(now, tenant, limit, offset);
    page.rows = readPayments(std::move(q));
    return page;
}

std::vector<Payment> listPayments(db::Connection &connection, Millis now, const PaymentFilter &filter,
                                  std::int64_t after, std::int64_t limit)
{
    std::vector<Binder> binders;
    const std::string where = conditions(filter, binders);
    const bool up = filter.oldestFirst;
    const std::string sql = std::string("SELECT ") + COUNTERSIGN_PAYMENT_COLUMNS + " FROM payments p WHERE p.seq " +
                            (up ? "> ?2" : "< ?2") + where + " ORDER BY p.seq " + (up ? "ASC" : "DESC") + " LIMIT ?3";
    auto q = connection.built(sql);
    const std::int64_t from = after != 0 ? after : up ? 0 : INT64_MAX;
    q.bind(now, from, limit);
    for (const Binder &bind : binders)
        bind(q);
    return readPayments(std::move(q));
}

Count countPayments(db::Connection &connection, Millis now, const PaymentFilter &filter)
{
    std::vector<Binder> binders;
    const std::string where = conditions(filter, binders);
    auto q = connection.built("SELECT count(*) FROM (SELECT 1 FROM payments p WHERE p.seq > ?2" + where + " LIMIT ?3)");
    q.bind(now, 0, countLimit + 1);
    for (const Binder &bind : binders)
        bind(q);
    const std::int64_t found = q.next() ? q.integer(0) : 0;
    return {std::min(found, countLimit), found > countLimit};
}

std::vector<RefundRow> refundsOf(db::Connection &connection, std::int64_t payment)
{
    std::vector<RefundRow> out;
    auto q = connection.query(
        "SELECT uid, amount, reason, actor, created_at FROM refunds WHERE payment = ? ORDER BY seq DESC", payment);
    while (q.next())
        out.push_back({q.text(0), q.integer(1), q.text(2), q.text(3), q.integer(4)});
    return out;
}

std::optional<Outcome> lastOutcomeOf(db::Connection &connection, const Intent &intent)
{
    // A challenge that timed out has cost its attempt, whether its payment was written yet or not.
    if (intent.challengeIsOverdue())
        return Outcome::AuthenticationFailed;
    auto q = connection.query("SELECT outcome FROM payments WHERE intent = ? ORDER BY seq DESC LIMIT 1", intent.seq);
    return q.next() ? std::optional(static_cast<Outcome>(q.integer(0))) : std::nullopt;
}

std::vector<Intent> listIntents(db::Connection &connection, Millis now, const IntentFilter &filter, std::int64_t after,
                                std::int64_t limit)
{
    auto q = connection.built(std::string("SELECT ") + COUNTERSIGN_INTENT_COLUMNS + " FROM intents i WHERE i.seq < ?2" +
                              conditions(filter) + " ORDER BY i.seq DESC LIMIT ?3");
    bind(q, now, filter, after != 0 ? after : INT64_MAX, limit);
    std::vector<Intent> out;
    while (q.next())
        out.push_back(readIntent(q));
    return out;
}

Count countIntents(db::Connection &connection, Millis now, const IntentFilter &filter)
{
    auto q = connection.built("SELECT count(*) FROM (SELECT 1 FROM intents i WHERE i.seq > ?2" + conditions(filter) +
                              " LIMIT ?3)");
    bind(q, now, filter, 0, countLimit + 1);
    const std::int64_t found = q.next() ? q.integer(0) : 0;
    return {std::min(found, countLimit), found > countLimit};
}

std::vector<Payment> paymentsOfIntent(db::Connection &connection, Millis now, std::int64_t intent, std::int64_t limit)
{
    return readPayments(connection.query("SELECT " COUNTERSIGN_PAYMENT_COLUMNS
                                         " FROM payments p INDEXED BY payments_intent WHERE p.intent = ?2 "
                                         "ORDER BY p.seq DESC LIMIT ?3",
                                         now, intent, limit));
}

std::vector<std::int64_t> paymentCounts(db::Connection &connection, Millis now, std::int64_t tenant)
{
    std::vector<std::int64_t> out = counters(connection, tenant, 0, paymentStatusCount);
    const std::int64_t overdue = overduePayments(connection, now, tenant);
    out[static_cast<std::size_t>(PaymentStatus::Authorized)] -= overdue;
    out[static_cast<std::size_t>(PaymentStatus::Expired)] += overdue;
    return out;
}

std::vector<std::int64_t> intentCounts(db::Connection &connection, Millis now, std::int64_t tenant)
{
    std::vector<std::int64_t> out = counters(connection, tenant, 100, intentStatusCount);
    // What only the clock or a running challenge tells apart is still kept as created.
    const auto correct = [&out](db::Query q) {
        while (q.next()) {
            out[static_cast<std::size_t>(IntentStatus::Created)] -= q.integer(1);
            out[static_cast<std::size_t>(q.integer(0))] += q.integer(1);
        }
    };
    // One index each: together they would walk every open intent.
    correct(connection.query("SELECT " COUNTERSIGN_INTENT_STATUS " AS effective, count(*) FROM intents i WHERE "
                             "i.status = 1 AND i.expires_at < ?1 AND ?2 IN (0, i.tenant) GROUP BY effective",
                             now, tenant));
    correct(connection.query("SELECT " COUNTERSIGN_INTENT_STATUS " AS effective, count(*) FROM intents i WHERE "
                             "i.challenge IS NOT NULL AND i.status = 1 AND coalesce(i.expires_at, ?1) >= ?1 "
                             "AND ?2 IN (0, i.tenant) GROUP BY effective",
                             now, tenant));
    return out;
}

} // namespace countersign::payments
