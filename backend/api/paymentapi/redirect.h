// Where a customer goes after paying (contracts/payment-api.md 10). Pure.
#pragma once

#include <string>
#include <string_view>

namespace countersign::api::paymentapi {

// Substitutes {CHECKOUT_SESSION_ID} wherever it occurs, then sets the query parameter payment_intent, replacing one
// that is there, in front of any fragment. Other parameters keep their place.
std::string redirectUrl(std::string_view successUrl, std::string_view intentId);

} // namespace countersign::api::paymentapi
