// The card network's side: which test card does what (contracts/payment-api.md 8, 9), and the fraud check before it.
// The table is keyed by profile and number, because one number means different things in different worlds. Pure.
#pragma once

#include "payments/card.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace countersign::payments {

enum class Profile : std::uint8_t { Payment = 1, Stripe = 2 };
std::string_view name(Profile profile);

enum class UnlistedCards : std::uint8_t { Decline, Approve };

struct TestCard
{
    Profile profile;
    std::string_view number;
    Outcome outcome;
};
std::span<const TestCard> testCards();

Outcome outcomeOf(Profile profile, std::string_view digits, UnlistedCards unlisted);

struct ResponseText
{
    std::string_view code;    // "51"
    std::string_view message; // as kept with the payment: "Insufficient funds"
    std::string_view reason;  // as told to the caller of a declined payment: "insufficient funds"
};
const ResponseText &responseOf(Outcome outcome);

inline constexpr int usualFraudScore = 15;
inline constexpr int declinedFraudScore = 85; // over 70 is declined before the issuer is asked
int fraudScoreOf(Outcome outcome);
std::string_view fraudDecisionOf(int score); // under 30 approve, 30 to 70 review, over 70 decline

} // namespace countersign::payments
