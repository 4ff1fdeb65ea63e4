// The slice of Stripe's API that shops of this gateway use (contracts/clive-stripe.md B): /v1, Stripe.js and its
// elements.
#pragma once

#include "api/route.h"

namespace countersign::api::stripe {

const Dialect &dialect();

// Whether a path outside /v1 belongs to Stripe.js: a script or an element's page.
bool isAsset(std::string_view path);

} // namespace countersign::api::stripe
