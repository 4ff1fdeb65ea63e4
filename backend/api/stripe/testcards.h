// Names under which Stripe's clients use test cards without a number, and what a refusing card is said to have said
// (contracts/clive-stripe.md B6, Test cards). Pure.
#pragma once

#include "payments/card.h"

#include <optional>
#include <string_view>

namespace countersign::api::stripe {

// The number behind "pm_card_visa"; nullopt for an id of another form, empty for an unknown name of this one.
std::optional<std::string_view> numberOfAlias(std::string_view id);

// The same for "tok_visa"; nullopt where a token is none of these names.
std::optional<std::string_view> numberOfTestToken(std::string_view id);

struct Decline
{
    std::string_view code, declineCode, param, advice, message;
};
const Decline &declineOf(payments::Outcome outcome);

std::string_view fundingOf(payments::Brand brand, std::string_view last4); // "credit", "debit"
std::string_view wireBrand(payments::Brand brand);                         // "visa", "amex"
std::string_view displayBrand(payments::Brand brand);                      // "american_express"

} // namespace countersign::api::stripe
