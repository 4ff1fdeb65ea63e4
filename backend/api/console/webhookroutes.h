// The rows of the console's route table that are about webhooks and inboxes.
#pragma once

#include "api/route.h"

#include <span>

namespace countersign::api::console {

std::span<const Route> webhookRoutes();

} // namespace countersign::api::console
