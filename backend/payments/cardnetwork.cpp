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
    TestCard{Profile::Payment, "4000002760003184", Outcome::AuthenticationRequired},
    TestCard{Profile::Payment, "4000000000003220", Outcome::AuthenticationRequired},
    TestCard{Profile::Payment, "4000008400001629", Outcome::AuthenticationRequired},
};

// Fraud has no issuer code in the contract; 59 is the network's "suspected fraud".
constexpr std::array<ResponseText, 9> responses{{
    {"", "", ""},
    {"00", "Approved", ""},
    {"05", "Do not honor", "do not honor"},
    {"51", "Insufficient funds", "insufficient funds"},
    {"54", "Expired card", "expired card"},
    {"N7", "CVV verification failed", "CVV verification failed"},
    {"96", "System error - please retry", "processing error"},
    {"59", "High fraud risk", "high fraud risk"},
    {"1A", "Authentication required", "authentication required"},
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

Outcome outcomeOf(Profile profile, std::string_view digits, UnlistedCards unlisted)
{
    for (const TestCard &card : cards) {
        if (card.profile == profile && card.number == digits)
            return card.outcome;
    }
    return unlisted == UnlistedCards::Approve ? Outcome::Approved : Outcome::DoNotHonor;
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
