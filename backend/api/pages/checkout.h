// The hosted checkout of an intent: what a buyer's browser asks for, and what it may be shown (contracts/payment-api.md
// 5.8, 10, 15 contradiction 20; design.md 9). Whoever does not know the client secret learns nothing of the intent.
// Pure but for reading the store.
#pragma once

#include "api/pages/words.h"
#include "api/route.h"
#include "payments/intent.h"

namespace countersign::api::pages {

struct CheckoutRequest
{
    std::string suffix;
    std::optional<std::int64_t> secretHash; // none was given
    const Language *language = nullptr;     // of the table
};
Result<CheckoutRequest> decodeCheckout(const Context &context);

enum class CheckoutState : std::uint8_t {
    Open,
    Asked, // a challenge runs
    Paid,
    Expired,
    Canceled,
    Locked,     // the last attempt was declined
    Incomplete, // without a secret: the page's script may still know it
    WrongSecret,
    Unknown,
};
struct CheckoutView
{
    CheckoutState state = CheckoutState::Unknown;
    const Language *language = nullptr;
    Millis now = 0;
    std::optional<payments::Intent> intent;       // not with the last three states
    std::optional<payments::Outcome> lastOutcome; // of the attempt before, when there was one
};
Result<CheckoutView> findCheckout(const CheckoutRequest &request, const Reading &reading);
http::Response renderCheckout(const CheckoutView &view, const Surroundings &surroundings);

} // namespace countersign::api::pages
