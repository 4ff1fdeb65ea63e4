// The rows of the console's route table that the Stripe slice brings: disputes, and what is covered of whose API.
#pragma once

#include "api/route.h"

#include <span>

namespace countersign::api::console {

std::span<const Route> stripeRoutes();

} // namespace countersign::api::console
