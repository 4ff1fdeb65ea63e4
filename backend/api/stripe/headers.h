// Who asks, and what every answer of Stripe's carries besides its body (contracts/clive-stripe.md B5). HTTP thread.
#pragma once

#include "api/route.h"

namespace countersign::api::stripe {

// Authorization, Bearer or Basic; a browser's key may be in the form or the query instead.
Result<std::string> credentialOf(const http::Request &request);

void finish(http::Response &response, const Leaving &leaving);

} // namespace countersign::api::stripe
