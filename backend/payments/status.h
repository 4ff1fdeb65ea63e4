// The states of payments and intents (contracts/payment-api.md 7). Numbers are stored; names are the wire's.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::payments {

enum class PaymentStatus : std::uint8_t {
    Authorized = 1,
    Captured = 2,
    PartiallyRefunded = 3,
    Refunded = 4,
    Voided = 5,
    Failed = 6,
    Expired = 7,
};
inline constexpr int paymentStatusCount = 7;

enum class IntentStatus : std::uint8_t {
    Created = 1,
    Authorized = 2,
    Canceled = 3,
    Expired = 4,
    Failed = 5,         // locked: the last attempt was declined
    RequiresAction = 6, // a challenge runs; never stored: the intent has one that is not over (challenge.h)
};

inline constexpr int intentStatusCount = 6;

std::string_view name(PaymentStatus status);
std::string_view name(IntentStatus status);
std::optional<PaymentStatus> paymentStatusFromName(std::string_view name);
std::optional<IntentStatus> intentStatusFromName(std::string_view name);

// The counters a tenant has of its payments (db::Transaction::count) are named by the status number.
inline constexpr std::int64_t counterName(PaymentStatus status)
{
    return static_cast<std::int64_t>(status);
}
// Those of the Stripe profile are counted once more, so that each family has its own totals.
inline constexpr std::int64_t stripeCounters = 200;
inline constexpr std::int64_t counterName(IntentStatus status)
{
    return 100 + static_cast<std::int64_t>(status);
}

} // namespace countersign::payments
