#include "payments/intent.h"

#include "core/ids.h"

namespace countersign::payments {

std::string Intent::id() const
{
    return std::string(prefix::intent) + suffix;
}

Intent readIntent(const db::Query &row)
{
    Intent i;
    int column = 0;
    i.seq = row.integer(column++);
    i.suffix = row.text(column++);
    i.tenant = row.integer(column++);
    i.version = row.integer(column++);
    i.profile = static_cast<Profile>(row.integer(column++));
    i.status = static_cast<IntentStatus>(row.integer(column++));
    i.currency = Currency::fromNumber(row.integer(column++)).value_or(i.currency);
    i.amount = row.integer(column++);
    i.manualCapture = row.integer(column++) != 0;
    i.secretHash = row.integer(column++);
    i.secretSealed = row.text(column++);
    i.successUrl = row.text(column++);
    i.cancelUrl = row.text(column++);
    i.orderId = row.maybeText(column++);
    i.description = row.maybeText(column++);
    i.customerEmail = row.maybeText(column++);
    i.metadata = row.maybeText(column++);
    i.attempts = row.integer(column++);
    i.maxAttempts = row.maybeInteger(column++);
    i.payment = row.maybeInteger(column++);
    i.createdAt = row.integer(column++);
    i.expiresAt = row.maybeInteger(column++);
    i.paymentSuffix = row.maybeText(column++);
    i.statementSuffix = row.maybeText(column++);
    i.challenge = row.maybeInteger(column++);
    i.challengeUntil = row.maybeInteger(column++);
    i.challengeSuffix = row.maybeText(column++);
    i.canceledAt = row.maybeInteger(column++);
    i.cancelReason = row.maybeText(column++);
    i.customer = row.maybeInteger(column++);
    i.method = row.maybeInteger(column++);
    i.customerSuffix = row.maybeText(column++);
    i.methodSuffix = row.maybeText(column++);
    i.failure = row.maybeInteger(column++);
    i.options = row.maybeText(column++);
    return i;
}

std::optional<Intent> findIntent(db::Connection &connection, Millis now, std::int64_t tenant, std::string_view suffix)
{
    if (suffix.empty())
        return std::nullopt;
    auto q = connection.query("SELECT " COUNTERSIGN_INTENT_COLUMNS " FROM intents i WHERE i.uid = ?2", now, suffix);
    if (!q.next())
        return std::nullopt;
    Intent intent = readIntent(q);
    if (tenant != 0 && intent.tenant != tenant)
        return std::nullopt;
    return intent;
}

std::optional<Intent> findIntentBySeq(db::Connection &connection, Millis now, std::int64_t seq)
{
    auto q = connection.query("SELECT " COUNTERSIGN_INTENT_COLUMNS " FROM intents i WHERE i.seq = ?2", now, seq);
    return q.next() ? std::optional(readIntent(q)) : std::nullopt;
}

} // namespace countersign::payments
