#include "payments/cardnetwork.h"

#include <array>

namespace countersign::payments {
namespace {

constexpr std::array cards{
    TestCard{Profile::Payment, "4242424242424242", Outcome::Approved},
    TestCard{Profile::Payment, "5555555555554444", Outcome::Approved},
    TestCard{Profile::Payment, "4000000000000002", Outcome::DoNotHonor},
    TestCard{Profile::Payment, "4000000000009995", Outcome::InsufficientFunds},
    TestCard{Profile::Payment, "4000000000000069", Outcome::ExpiredCard},
    TestCard{Profile::Payment, "4000000000000127", Outcome::CvvMismatch},
    TestCard{Profile::Payment, "4000000000000119", Outcome::ProcessingError},
    TestCard{Profile::Payment, "4000000000000259", Outcome::FraudDeclined},
    TestCard{Profile::Payment, "4000002500003155", Outcome::Approved},
    TestCard{Profile::Payment, "4000002760003184", Outcome::AuthenticationRequired, Outcome::Approved},
    TestCard{Profile::Payment, "4000000000003220", Outcome::AuthenticationRequired, Outcome::Approved},
    TestCard{Profile::Payment, "4000008400001629", Outcome::AuthenticationRequired, Outcome::DoNotHonor},

    // contracts/clive-stripe.md B6, Test cards
    TestCard{Profile::Stripe, "4242424242424242", Outcome::Approved},
    TestCard{Profile::Stripe, "4000056655665556", Outcome::Approved},
    TestCard{Profile::Stripe, "5555555555554444", Outcome::Approved},
    TestCard{Profile::Stripe, "378282246310005", Outcome::Approved},
    TestCard{Profile::Stripe, "6011111111111117", Outcome::Approved},
    TestCard{Profile::Stripe, "4000000000000002", Outcome::DoNotHonor},
    TestCard{Profile::Stripe, "4000000000009995", Outcome::InsufficientFunds},
    TestCard{Profile::Stripe, "4000000000009987", Outcome::LostCard},
    TestCard{Profile::Stripe, "4000000000009979", Outcome::StolenCard},
    TestCard{Profile::Stripe, "4000000000000069", Outcome::ExpiredCard},
    TestCard{Profile::Stripe, "4000000000000127", Outcome::CvvMismatch},
    TestCard{Profile::Stripe, "4000000000000119", Outcome::ProcessingError},
    TestCard{Profile::Stripe, "4000000000006975", Outcome::VelocityExceeded},
    TestCard{Profile::Stripe, "4100000000000019", Outcome::Blocked},
    TestCard{Profile::Stripe, "4000000000000341", Outcome::DoNotHonor, {}, Sequel::DeclinesCharges},
    TestCard{Profile::Stripe, "4000002500003155", Outcome::AuthenticationRequired, Outcome::Approved},
    TestCard{Profile::Stripe, "4000002760003184", Outcome::AuthenticationRequired, Outcome::Approved},
    TestCard{Profile::Stripe, "4000000000003220", Outcome::AuthenticationRequired, Outcome::Approved},
    TestCard{Profile::Stripe, "4000008400001629", Outcome::AuthenticationRequired, Outcome::DoNotHonor},
    TestCard{Profile::Stripe, "4000000000000259", Outcome::Approved, {}, Sequel::DisputeFraudulent},
    TestCard{Profile::Stripe, "4000000000002685", Outcome::Approved, {}, Sequel::DisputeNotReceived},
    TestCard{Profile::Stripe, "4000000000001976", Outcome::Approved, {}, Sequel::Inquiry},
    TestCard{Profile::Stripe, "4000000000005126", Outcome::Approved, {}, Sequel::RefundFails},
    TestCard{Profile::Stripe, "4000000000007726", Outcome::Approved, {}, Sequel::RefundWaits},
};

// Fraud has no issuer code in the contract; 59 is the network's "suspected fraud".
constexpr std::array<ResponseText, 15> responses{{
    {"", "", ""},
    {"00", "Approved", ""},
    {"05", "Do not honor", "do not honor"},
    {"51", "Insufficient funds", "insufficient funds"},
    {"54", "Expired card", "expired card"},
    {"N7", "CVV verification failed", "CVV verification failed"},
    {"96", "System error - please retry", "processing error"},
    {"59", "High fraud risk", "high fraud risk"},
    {"1A", "Authentication required", "authentication required"},
    {"1A", "Authentication failed", "authentication failed"},
    {"41", "Lost card", "lost card"},
    {"43", "Stolen card", "stolen card"},
    {"65", "Activity limit exceeded", "activity limit exceeded"},
    {"59", "Blocked as fraudulent", "blocked as fraudulent"},
    {"14", "Not a test card", "not a test card"},
}};

} // namespace

std::string_view name(Profile profile)
{
    return profile == Profile::Payment ? "payment" : "stripe";
}

std::span<const TestCard> testCards()
{
    return cards;
}

Behavior behaviorOf(Profile profile, std::string_view digits, UnlistedCards unlisted)
{
    for (const TestCard &card : cards) {
        if (card.profile == profile && card.number == digits)
            return {card.outcome, card.afterChallenge, card.sequel};
    }
    if (profile == Profile::Stripe)
        return {Outcome::UnlistedCard, std::nullopt};
    return {unlisted == UnlistedCards::Approve ? Outcome::Approved : Outcome::DoNotHonor, std::nullopt};
}

Behaviors behaviorsOf(std::string_view digits, UnlistedCards unlisted)
{
    return {behaviorOf(Profile::Payment, digits, unlisted), behaviorOf(Profile::Stripe, digits, unlisted)};
}

const ResponseText &responseOf(Outcome outcome)
{
    return responses[static_cast<std::size_t>(outcome)];
}

int fraudScoreOf(Outcome outcome)
{
    return outcome == Outcome::FraudDeclined ? declinedFraudScore : usualFraudScore;
}

std::string_view fraudDecisionOf(int score)
{
    return score > 70 ? "decline" : score >= 30 ? "review" : "approve";
}

} // namespace countersign::payments
