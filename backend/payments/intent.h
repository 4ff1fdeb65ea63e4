// A payment intent: what a merchant wants paid on a hosted page (contracts/payment-api.md 5.7 to 5.10, 7.4, 7.5).
#pragma once

#include "core/currency.h"
#include "core/timestamp.h"
#include "db/sqlite.h"
#include "payments/cardnetwork.h"
#include "payments/status.h"

#include <cstdint>
#include <optional>
#include <string>

namespace countersign::payments {

inline constexpr Millis intentLifetime = 1 * hour;
inline constexpr int intentAttempts = 5;

struct Intent
{
    std::int64_t seq = 0;
    std::string suffix; // pi_<suffix>
    std::int64_t tenant = 0;
    std::int64_t version = 1;
    Profile profile = Profile::Payment;
    IntentStatus status = IntentStatus::Created; // effective at the time it was read
    Currency currency = *Currency::fromCode("USD");
    std::int64_t amount = 0; // minor units
    bool manualCapture = false;
    std::int64_t secretHash = 0;
    std::string secretSealed; // opened only for those who may see the payment link
    std::string successUrl, cancelUrl;
    std::optional<std::string> orderId, description, customerEmail, metadata;
    std::int64_t attempts = 0;
    std::optional<std::int64_t> maxAttempts;
    std::optional<std::int64_t> payment; // seq
    std::optional<std::string> paymentSuffix;
    std::optional<std::string> statementSuffix; // of the text on the customer's statement
    std::optional<std::int64_t> challenge;      // seq of the one that runs, or timed out and was not settled yet
    std::optional<Millis> challengeUntil;       // until then it can be passed
    std::optional<std::string> challengeSuffix; // chl_<suffix>
    Millis createdAt = 0;
    std::optional<Millis> expiresAt, canceledAt;
    std::optional<std::string> cancelReason;
    std::optional<std::int64_t> customer, method;            // seq; the kept card it is to be paid with
    std::optional<std::string> customerSuffix, methodSuffix; // cus_<suffix>, pm_<suffix>
    std::optional<std::int64_t> failure; // seq of the failed payment that nothing has come after yet
    std::optional<std::string> options;  // what only its dialect understands, JSON; none: its defaults

    [[nodiscard]] std::string id() const;
    // Its challenge timed out and was not settled yet.
    [[nodiscard]] bool challengeIsOverdue() const { return challenge && status != IntentStatus::RequiresAction; }
    [[nodiscard]] std::int64_t attemptsLeft() const { return maxAttempts ? *maxAttempts - attempts : intentAttempts; }
};

// ?1 is the domain time, as for payments. A challenge that timed out has cost an attempt, settled or not.
#define COUNTERSIGN_INTENT_TIMED_OUT "(i.status = 1 AND i.challenge_until IS NOT NULL AND i.challenge_until < ?1)"
#define COUNTERSIGN_INTENT_STATUS                                                                                      \
    "(CASE WHEN i.status <> 1 THEN i.status WHEN i.challenge_until >= ?1 THEN 6 "                                      \
    "WHEN " COUNTERSIGN_INTENT_TIMED_OUT " AND i.attempts + 1 >= i.max_attempts THEN 5 "                               \
    "WHEN i.expires_at < ?1 THEN 4 ELSE 1 END)"
#define COUNTERSIGN_INTENT_COLUMNS                                                                                     \
    "i.seq, i.uid, i.tenant, i.version, i.profile, " COUNTERSIGN_INTENT_STATUS ", i.currency, i.amount, "              \
    "i.manual_capture, i.secret_hash, i.secret_sealed, i.success_url, i.cancel_url, i.order_id, i.description, "       \
    "i.customer_email, i.metadata, i.attempts + " COUNTERSIGN_INTENT_TIMED_OUT                                         \
    ", i.max_attempts, i.payment, i.created_at, i.expires_at, "                                                        \
    "(SELECT uid FROM payments WHERE seq = i.payment), i.statement_suffix, i.challenge, "                              \
    "i.challenge_until, (SELECT uid FROM challenges WHERE seq = i.challenge), i.canceled_at, i.cancel_reason, "        \
    "i.customer, i.method, (SELECT uid FROM customers WHERE seq = i.customer), "                                       \
    "(SELECT uid FROM payment_methods WHERE seq = i.method), i.failure, i.options"

Intent readIntent(const db::Query &row);
std::optional<Intent> findIntent(db::Connection &connection, Millis now, std::int64_t tenant, std::string_view suffix);
std::optional<Intent> findIntentBySeq(db::Connection &connection, Millis now, std::int64_t seq);

} // namespace countersign::payments
