// Which references a caller wants replaced by their objects (contracts/clive-stripe.md B6): dot paths, at most four
// levels, checked against what each object can show. Pure.
#pragma once

#include "api/stripe/parameters.h"
#include "api/stripe/view.h"

namespace countersign::api::stripe {

enum class Shape : std::uint8_t {
    Intent,
    Charge,
    Refund,
    Method,
    Customer,
    Dispute,
    Transaction,
    Event,
    Endpoint,
    Nothing
};

// `expand[]` of a request. For a list the paths begin with "data.". Error InvalidRequest.
Result<Expansion> expansionOf(const Parameters &parameters, Shape shape, bool isList = false);

} // namespace countersign::api::stripe
