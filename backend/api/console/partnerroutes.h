// The rows of the console's route table that are about partners, their transactions and settlement.
#pragma once

#include "api/route.h"

#include <span>

namespace countersign::api::console {

std::span<const Route> partnerRoutes();

} // namespace countersign::api::console
