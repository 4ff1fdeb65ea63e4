// The id and client secret of a new payment intent, in the form of the world it belongs to (contracts/payment-api.md
// 2.2, contracts/clive-stripe.md B6). HTTP thread.
#pragma once

#include "api/route.h"

#include <string>

namespace countersign::api {

struct IntentSecret
{
    std::string suffix;       // pi_<suffix>
    std::string clientSecret; // <id>_secret_…; 128 bits of randomness or more
    std::int64_t hash = 0;    // what it is looked up by
    std::string sealed;       // what is kept of it
};
IntentSecret newIntentSecret(const Context &context, payments::Profile profile);

} // namespace countersign::api
