// The parameters of every endpoint: what is done with them, what is taken without effect, what is refused
// (contracts/clive-stripe.md B6). The decoders check against these lists and the coverage page shows them.
#pragma once

#include "api/stripe/parameters.h"

namespace countersign::api::stripe {

namespace known {
extern const std::span<const Known> createIntent, updateIntent, confirmIntent, captureIntent, cancelIntent,
    retrieveIntent, settleChallenge, listIntents, createRefund, updateRefund, listRefunds, listCharges, retrieve,
    createMethod, createToken, updateMethod, attachMethod, nothing, listMethods, customer, listCustomers, listEvents,
    createEndpoint, updateEndpoint, list, updateDispute, listDisputes;
} // namespace known

Coverage coverageOf(const Route &route);

} // namespace countersign::api::stripe
