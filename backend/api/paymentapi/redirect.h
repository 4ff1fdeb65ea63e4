// Where a customer goes after paying (contracts/payment-api.md 10). Pure.
#pragma once

#include <string>
#include <string_view>

namespace countersign::api::paymentapi {

// Substitutes {CHECKOUT_SESSION_ID} wherever it occurs, then sets the query parameter payment_intent, replacing one
// that is there, in front of any fragment. Other parameters keep their place.
std::string redirectUrl(std::string_view successUrl, std::string_view intentId);

// The placeholder alone: a cancel URL that nobody gave is the success URL with it.
std::string withSessionId(std::string_view url, std::string_view intentId);
// Sets one query parameter in front of any fragment, in the place of one of that name. The value is in its URL form.
std::string withParameter(std::string_view url, std::string_view name, std::string_view value);

} // namespace countersign::api::paymentapi
