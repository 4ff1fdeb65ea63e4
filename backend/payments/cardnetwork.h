// The card network's side: which test card does what (contracts/payment-api.md 8, 9), and the fraud check before it.
// The table is keyed by profile and number, because one number means different things in different worlds. Pure.
#pragma once

#include "payments/card.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace countersign::payments {

enum class Profile : std::uint8_t { Payment = 1, Stripe = 2 };
std::string_view name(Profile profile);

enum class UnlistedCards : std::uint8_t { Decline, Approve };

// What comes of a charge, or does not, once it is through. Numbers are stored.
enum class Sequel : std::uint8_t {
    None = 0,
    DisputeFraudulent = 1,  // the holder disputes it
    DisputeNotReceived = 2, // likewise, the goods never came
    Inquiry = 3,            // the bank asks first
    RefundFails = 4,        // a refund succeeds and fails later
    RefundWaits = 5,        // a refund is pending first
    DeclinesCharges = 6,    // a customer may keep it; every charge is declined
};

struct TestCard
{
    Profile profile;
    std::string_view number;
    Outcome outcome; // AuthenticationRequired for a card that challenges: what it does where nobody can be asked
    std::optional<Outcome> afterChallenge = {}; // what it does once its holder has passed the challenge
    Sequel sequel = Sequel::None;
};
std::span<const TestCard> testCards();

struct Behavior
{
    Outcome outcome = Outcome::Approved;
    std::optional<Outcome> afterChallenge;
    Sequel sequel = Sequel::None;
};
// A number no table lists follows `unlisted` in the Payment API's world; Stripe's takes its test cards only, so that no
// real card is ever used there.
Behavior behaviorOf(Profile profile, std::string_view digits, UnlistedCards unlisted);

// What one card does in either world: a request is decoded before its intent, which knows the world, is looked up.
struct Behaviors
{
    Behavior payment, stripe;

    [[nodiscard]] const Behavior &in(Profile profile) const { return profile == Profile::Stripe ? stripe : payment; }
};
Behaviors behaviorsOf(std::string_view digits, UnlistedCards unlisted);

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
