#include "payments/payment.h"

#include "core/ids.h"

namespace countersign::payments {

std::string Payment::id() const
{
    return std::string(prefix::payment) + suffix;
}

std::string Payment::transactionId() const
{
    return std::string(prefix::transaction) + suffix;
}

std::string Payment::authCodeText() const
{
    if (!authCode)
        return {};
    std::string digits = std::to_string(*authCode);
    return std::string(6 - digits.size(), '0') + digits;
}

Payment readPayment(const db::Query &row)
{
    Payment p;
    int column = 0;
    p.seq = row.integer(column++);
    p.suffix = row.text(column++);
    p.tenant = row.integer(column++);
    p.version = row.integer(column++);
    p.profile = static_cast<Profile>(row.integer(column++));
    p.status = static_cast<PaymentStatus>(row.integer(column++));
    p.currency = Currency::fromNumber(row.integer(column++)).value_or(p.currency);
    p.amount = row.integer(column++);
    p.captured = row.integer(column++);
    p.refunded = row.integer(column++);
    p.card.brand = static_cast<Brand>(row.integer(column++));
    p.card.last4 = row.text(column++);
    const std::int64_t expiry = row.integer(column++);
    p.card.expiryYear = static_cast<int>(expiry / 100);
    p.card.expiryMonth = static_cast<int>(expiry % 100);
    p.card.fingerprint = row.integer(column++);
    p.outcome = static_cast<Outcome>(row.integer(column++));
    p.authCode = row.maybeInteger(column++);
    p.description = row.maybeText(column++);
    p.customerEmail = row.maybeText(column++);
    p.customerName = row.maybeText(column++);
    p.metadata = row.maybeText(column++);
    p.intent = row.maybeInteger(column++);
    p.createdAt = row.integer(column++);
    p.expiresAt = row.maybeInteger(column++);
    p.capturedAt = row.maybeInteger(column++);
    p.voidedAt = row.maybeInteger(column++);
    p.refundedAt = row.maybeInteger(column++);
    p.voidReason = row.maybeText(column++);
    p.refundReason = row.maybeText(column++);
    p.method = row.maybeInteger(column++);
    p.sequel = static_cast<Sequel>(row.integer(column++));
    return p;
}

std::optional<Payment> findPayment(db::Connection &connection, Millis now, std::int64_t tenant, std::string_view suffix)
{
    if (suffix.empty())
        return std::nullopt;
    auto q = connection.query("SELECT " COUNTERSIGN_PAYMENT_COLUMNS " FROM payments p WHERE p.uid = ?2", now, suffix);
    if (!q.next())
        return std::nullopt;
    Payment payment = readPayment(q);
    if (tenant != 0 && payment.tenant != tenant)
        return std::nullopt;
    return payment;
}

std::optional<Payment> findPaymentBySeq(db::Connection &connection, Millis now, std::int64_t seq)
{
    auto q = connection.query("SELECT " COUNTERSIGN_PAYMENT_COLUMNS " FROM payments p WHERE p.seq = ?2", now, seq);
    return q.next() ? std::optional(readPayment(q)) : std::nullopt;
}

} // namespace countersign::payments
