// A payment as it is kept. One row, one state machine; its policy (when it expires) is a column, not a type.
#pragma once

#include "core/currency.h"
#include "core/timestamp.h"
#include "db/sqlite.h"
#include "payments/card.h"
#include "payments/cardnetwork.h"
#include "payments/status.h"

#include <cstdint>
#include <optional>
#include <string>

namespace countersign::payments {

inline constexpr Millis authorizationLifetime = 7 * day; // contracts/payment-api.md 7.3

struct Payment
{
    std::int64_t seq = 0;
    std::string suffix;      // pay_<suffix> and txn_<suffix>
    std::int64_t tenant = 0; // merchant's seq
    std::int64_t version = 1;
    Profile profile = Profile::Payment;
    PaymentStatus status = PaymentStatus::Failed; // effective at the time it was read
    Currency currency = *Currency::fromCode("USD");
    std::int64_t amount = 0; // minor units, as are captured and refunded
    std::int64_t captured = 0;
    std::int64_t refunded = 0;
    CardOnFile card;
    Outcome outcome = Outcome::Approved;
    std::optional<std::int64_t> authCode; // 0 to 999999
    std::optional<std::string> description, customerEmail, customerName;
    std::optional<std::string> metadata;     // the JSON object as it was sent
    std::optional<std::int64_t> intent;      // seq
    std::optional<std::string> intentSuffix; // filled by reads that join intents
    Millis createdAt = 0;
    std::optional<Millis> expiresAt, capturedAt, voidedAt, refundedAt;
    std::optional<std::string> voidReason, refundReason;
    std::optional<std::int64_t> method; // seq of the kept card it was made with
    Sequel sequel = Sequel::None;

    [[nodiscard]] std::string id() const;
    [[nodiscard]] std::string transactionId() const;
    [[nodiscard]] std::string authCodeText() const; // "004217", "" without one
    [[nodiscard]] std::int64_t refundable() const { return captured - refunded; }
    [[nodiscard]] int fraudScore() const { return fraudScoreOf(outcome); }
};

// The columns of a payment, in the order readPayment() takes them. ?1 is the domain time: the status is the effective
// one, so an authorization reads as expired the instant after expires_at, swept or not (design.md 4).
#define COUNTERSIGN_PAYMENT_STATUS "(CASE WHEN p.status = 1 AND p.expires_at < ?1 THEN 7 ELSE p.status END)"
#define COUNTERSIGN_PAYMENT_COLUMNS                                                                                    \
    "p.seq, p.uid, p.tenant, p.version, p.profile, " COUNTERSIGN_PAYMENT_STATUS ", p.currency, p.amount, p.captured, " \
    "p.refunded, p.brand, p.last4, p.expiry, p.fingerprint, p.outcome, p.auth_code, p.description, p.customer_email, " \
    "p.customer_name, p.metadata, p.intent, p.created_at, p.expires_at, p.captured_at, p.voided_at, p.refunded_at, "   \
    "p.void_reason, p.refund_reason, p.method, p.sequel"

Payment readPayment(const db::Query &row);

// By public suffix; nullopt when it does not exist or belongs to another tenant (tenant 0: any).
std::optional<Payment> findPayment(db::Connection &connection, Millis now, std::int64_t tenant,
                                   std::string_view suffix);
std::optional<Payment> findPaymentBySeq(db::Connection &connection, Millis now, std::int64_t seq);

} // namespace countersign::payments
