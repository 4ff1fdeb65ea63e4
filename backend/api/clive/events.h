// Clive's partner webhooks (contracts/clive-stripe.md A14): X-Clive-Signature over the exact body, three attempts.
// Which journal entries are which of these events comes with Clive's own API.
#pragma once

#include "webhooks/format.h"

namespace countersign::api::clive {

const webhooks::Format &events();

} // namespace countersign::api::clive
