// Clive's partner webhooks (contracts/clive-stripe.md A14): five events about transactions, X-Clive-Signature over the
// exact body, three attempts.
#pragma once

#include "webhooks/format.h"

namespace countersign::api::clive {

const webhooks::Format &events();

} // namespace countersign::api::clive
