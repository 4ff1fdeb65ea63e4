// Clive's partner API (contracts/clive-stripe.md part A): transactions over payment intents, clients, settlement.
#pragma once

#include "api/route.h"

namespace countersign::api::clive {

const Dialect &dialect();

} // namespace countersign::api::clive
