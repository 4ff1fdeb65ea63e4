#include "api/stripe/testcards.h"

#include <array>

namespace countersign::api::stripe {
namespace {

using payments::Brand;
using payments::Outcome;

struct Alias
{
    std::string_view name, number;
};
constexpr std::string_view aliasPrefix = "pm_card_";
constexpr std::array aliases{
    Alias{"visa", "4242424242424242"},
    Alias{"visa_debit", "4000056655665556"},
    Alias{"mastercard", "5555555555554444"},
    Alias{"amex", "378282246310005"},
    Alias{"discover", "6011111111111117"},
    Alias{"visa_chargeDeclined", "4000000000000002"},
    Alias{"visa_chargeDeclinedInsufficientFunds", "4000000000009995"},
    Alias{"visa_chargeDeclinedLostCard", "4000000000009987"},
    Alias{"visa_chargeDeclinedStolenCard", "4000000000009979"},
    Alias{"chargeDeclinedExpiredCard", "4000000000000069"},
    Alias{"chargeDeclinedIncorrectCvc", "4000000000000127"},
    Alias{"chargeDeclinedProcessingError", "4000000000000119"},
    Alias{"visa_chargeDeclinedVelocityLimitExceeded", "4000000000006975"},
    Alias{"radarBlock", "4100000000000019"},
    Alias{"chargeCustomerFail", "4000000000000341"},
    Alias{"authenticationRequiredOnSetup", "4000002500003155"},
    Alias{"authenticationRequired", "4000002760003184"},
    Alias{"threeDSecure2Required", "4000000000003220"},
    Alias{"threeDSecureRequiredChargeDeclined", "4000008400001629"},
    Alias{"createDispute", "4000000000000259"},
    Alias{"createDisputeProductNotReceived", "4000000000002685"},
    Alias{"createDisputeInquiry", "4000000000001976"},
    Alias{"refundFail", "4000000000005126"},
    Alias{"pendingRefund", "4000000000007726"},
};

std::optional<std::string_view> numberOf(std::string_view name)
{
    for (const Alias &alias : aliases) {
        if (alias.name == name)
            return alias.number;
    }
    return std::nullopt;
}

constexpr std::string_view tryLater = "try_again_later";
constexpr std::string_view giveUp = "do_not_try_again";
constexpr std::string_view checkData = "confirm_card_data";
constexpr std::string_view declined = "Your card was declined.";

struct Row
{
    Outcome outcome;
    Decline decline;
};
constexpr std::array rows{
    Row{Outcome::DoNotHonor, {"card_declined", "generic_decline", "", tryLater, declined}},
    Row{Outcome::InsufficientFunds,
        {"card_declined", "insufficient_funds", "", tryLater, "Your card has insufficient funds."}},
    Row{Outcome::LostCard, {"card_declined", "lost_card", "", giveUp, declined}},
    Row{Outcome::StolenCard, {"card_declined", "stolen_card", "", giveUp, declined}},
    Row{Outcome::ExpiredCard, {"expired_card", "expired_card", "exp_month", checkData, "Your card has expired."}},
    Row{Outcome::CvvMismatch,
        {"incorrect_cvc", "incorrect_cvc", "cvc", checkData, "Your card's security code is incorrect."}},
    Row{Outcome::ProcessingError,
        {"processing_error", "processing_error", "", tryLater,
         "An error occurred while processing your card. Try again in a little bit."}},
    Row{Outcome::VelocityExceeded,
        {"card_declined", "card_velocity_exceeded", "", tryLater,
         "Your card was declined for making repeated attempts too frequently or exceeding its amount limit."}},
    Row{Outcome::Blocked, {"card_declined", "fraudulent", "", giveUp, declined}},
    Row{Outcome::FraudDeclined, {"card_declined", "fraudulent", "", giveUp, declined}},
    Row{Outcome::AuthenticationRequired,
        {"authentication_required", "authentication_required", "", "",
         "Your card was declined. This transaction requires authentication."}},
    Row{Outcome::AuthenticationFailed,
        {"payment_intent_authentication_failure", "", "", "",
         "We are unable to authenticate your payment method. Please choose a different payment method and try again."}},
    Row{Outcome::UnlistedCard,
        {"card_declined", "test_mode_live_card", "", "",
         "Your card was declined. This gateway takes its test cards only, and this is none of them."}},
};

} // namespace

std::optional<std::string_view> numberOfAlias(std::string_view id)
{
    if (!id.starts_with(aliasPrefix))
        return std::nullopt;
    return numberOf(id.substr(aliasPrefix.size())).value_or(std::string_view());
}

std::optional<std::string_view> numberOfTestToken(std::string_view id)
{
    constexpr std::string_view tokenPrefix = "tok_";
    return id.starts_with(tokenPrefix) ? numberOf(id.substr(tokenPrefix.size())) : std::nullopt;
}

const Decline &declineOf(Outcome outcome)
{
    for (const Row &row : rows) {
        if (row.outcome == outcome)
            return row.decline;
    }
    return rows.front().decline;
}

std::string_view fundingOf(Brand brand, std::string_view last4)
{
    return brand == Brand::Visa && last4 == "5556" ? "debit" : "credit";
}

std::string_view wireBrand(Brand brand)
{
    return payments::name(brand);
}

std::string_view displayBrand(Brand brand)
{
    return brand == Brand::Amex ? "american_express" : wireBrand(brand);
}

} // namespace countersign::api::stripe
