// The rows of the console's route table that are about approvals, links and connections.
#pragma once

#include "api/route.h"

#include <span>

namespace countersign::api::console {

std::span<const Route> approvalRoutes();

} // namespace countersign::api::console
