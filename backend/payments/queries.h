// Lists and counts of payments and intents. Any connection, any thread; all of them see the effective status.
#pragma once

#include "payments/intent.h"
#include "payments/payment.h"

#include <functional>
#include <vector>

namespace countersign::payments {

inline constexpr std::int64_t countLimit = 1000; // beyond it a count says "more"

// The transactions page of the Payment API, without what other dialects made: newest first, by offset because its
// contract says so. Walks an index.
struct TransactionsPage
{
    std::vector<Payment> rows;
    std::int64_t total = 0;
};
TransactionsPage transactionsPage(db::Connection &connection, Millis now, std::int64_t tenant,
                                  const std::vector<PaymentStatus> &statuses, std::int64_t limit, std::int64_t offset);

struct PaymentFilter
{
    std::int64_t tenant = 0; // 0: all
    std::optional<PaymentStatus> status;
    std::optional<Currency> currency;
    std::optional<Millis> from, to; // created: from <= t < to
    std::optional<Millis> start;    // begin the list at the newest payment created no later than this
    std::string text;               // in id, description, customer, last four, card brand
    bool oldestFirst = false;
};
// At most `limit` payments beyond `after` (a seq, exclusive; 0: from the beginning).
std::vector<Payment> listPayments(db::Connection &connection, Millis now, const PaymentFilter &filter,
                                  std::int64_t after, std::int64_t limit);
struct Count
{
    std::int64_t value = 0;
    bool more = false;
};
Count countPayments(db::Connection &connection, Millis now, const PaymentFilter &filter);

struct RefundRow
{
    std::string suffix;
    std::int64_t amount = 0;
    std::string reason, actor;
    Millis createdAt = 0;
};
std::vector<RefundRow> refundsOf(db::Connection &connection, std::int64_t payment);

// What the issuer said of the last card tried on an intent; nullopt before the first.
std::optional<Outcome> lastOutcomeOf(db::Connection &connection, const Intent &intent);

struct IntentFilter
{
    std::int64_t tenant = 0;
    std::optional<IntentStatus> status;
    std::string text;
};
std::vector<Intent> listIntents(db::Connection &connection, Millis now, const IntentFilter &filter, std::int64_t after,
                                std::int64_t limit);
Count countIntents(db::Connection &connection, Millis now, const IntentFilter &filter);
// What was tried to pay an intent, the newest first.
std::vector<Payment> paymentsOfIntent(db::Connection &connection, Millis now, std::int64_t intent, std::int64_t limit);

// Payments in each state, [1] to [7], of one tenant or (0) of all: kept counters, corrected by what has expired
// unswept.
std::vector<std::int64_t> paymentCounts(db::Connection &connection, Millis now, std::int64_t tenant);
std::vector<std::int64_t> intentCounts(db::Connection &connection, Millis now, std::int64_t tenant); // [1] to [6]

} // namespace countersign::payments
