#include "payments/stripelists.h"

#include <string>

namespace countersign::payments {
namespace {

// outcome 9 is a failed authentication: the issuer was never asked.
constexpr const char *isCharge = " AND p.outcome <> 9";
static_assert(static_cast<int>(Outcome::AuthenticationFailed) == 9 && static_cast<int>(Profile::Stripe) == 2);

std::string conditions(const StripeFilter &filter, std::string_view table, bool upward)
{
    const std::string t(table);
    std::string where = t + ".tenant = ?2 AND " + t + ".profile = 2 AND " + t + (upward ? ".seq > ?3" : ".seq < ?3");
    if (filter.from)
        where += " AND " + t + ".created_at >= ?5";
    if (filter.to)
        where += " AND " + t + ".created_at < ?6";
    return where;
}

std::string ending(std::string_view table, bool upward)
{
    return " ORDER BY " + std::string(table) + ".seq " + (upward ? "ASC" : "DESC") + " LIMIT ?4";
}

void bind(db::Query &q, Millis now, const StripeFilter &filter, std::int64_t after, bool upward, std::int64_t limit)
{
    q.bindFrom(1, now, filter.tenant, after == 0 && !upward ? INT64_MAX : after, limit, filter.from, filter.to,
               filter.customer, filter.intent);
}

} // namespace

std::vector<Intent> listStripeIntents(db::Connection &connection, Millis now, const StripeFilter &filter,
                                      std::int64_t after, bool upward, std::int64_t limit)
{
    std::string where = conditions(filter, "i", upward);
    if (filter.customer)
        where += " AND i.customer = ?7";
    auto q = connection.built("SELECT " COUNTERSIGN_INTENT_COLUMNS " FROM intents i INDEXED BY " +
                              std::string(filter.customer ? "intents_customer" : "intents_stripe") + " WHERE " + where +
                              ending("i", upward));
    bind(q, now, filter, after, upward, limit);
    std::vector<Intent> out;
    while (q.next())
        out.push_back(readIntent(q));
    return out;
}

std::vector<Payment> listCharges(db::Connection &connection, Millis now, const StripeFilter &filter, std::int64_t after,
                                 bool upward, std::int64_t limit)
{
    std::string where = conditions(filter, "p", upward) + isCharge;
    if (filter.customer)
        where += " AND p.intent IN (SELECT seq FROM intents WHERE customer = ?7)";
    if (filter.intent)
        where += " AND p.intent = ?8";
    auto q = connection.built("SELECT " COUNTERSIGN_PAYMENT_COLUMNS " FROM payments p INDEXED BY " +
                              std::string(filter.intent ? "payments_intent" : "payments_stripe") + " WHERE " + where +
                              ending("p", upward));
    bind(q, now, filter, after, upward, limit);
    std::vector<Payment> out;
    while (q.next())
        out.push_back(readPayment(q));
    return out;
}

std::optional<Payment> newestCharge(db::Connection &connection, Millis now, std::int64_t intent)
{
    auto q = connection.query("SELECT " COUNTERSIGN_PAYMENT_COLUMNS " FROM payments p WHERE p.intent = ?2 AND "
                              "p.outcome <> 9 ORDER BY p.seq DESC LIMIT 1",
                              now, intent);
    return q.next() ? std::optional(readPayment(q)) : std::nullopt;
}

} // namespace countersign::payments
