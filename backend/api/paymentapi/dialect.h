// The Payment API (contracts/payment-api.md): twelve endpoints under /api/v1 and /api/public.
#pragma once

#include "api/route.h"

namespace countersign::api::paymentapi {

const Dialect &dialect();

} // namespace countersign::api::paymentapi
