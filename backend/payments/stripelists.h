// Lists of the Stripe profile's intents and of their charges, newest first, over indexes that hold nothing else: a page
// costs the same however many objects there are. Any connection, any thread.
#pragma once

#include "payments/intent.h"
#include "payments/payment.h"

#include <optional>
#include <vector>

namespace countersign::payments {

struct StripeFilter
{
    std::int64_t tenant = 0;
    std::optional<std::int64_t> customer, intent; // seq
    std::optional<Millis> from, to;               // created: from <= t < to
};

// Order and cursor as listRefunds() has them. A charge is a payment whose issuer was asked.
std::vector<Intent> listStripeIntents(db::Connection &connection, Millis now, const StripeFilter &filter,
                                      std::int64_t after, bool upward, std::int64_t limit);
std::vector<Payment> listCharges(db::Connection &connection, Millis now, const StripeFilter &filter, std::int64_t after,
                                 bool upward, std::int64_t limit);
std::optional<Payment> newestCharge(db::Connection &connection, Millis now, std::int64_t intent);

} // namespace countersign::payments
