// Stripe's webhooks (contracts/clive-stripe.md B7): Stripe-Signature over time and body, both secrets during a
// rotation. Which journal entries are which of these events comes with Stripe's own API.
#pragma once

#include "webhooks/format.h"

namespace countersign::api::stripe {

const webhooks::Format &events();

} // namespace countersign::api::stripe
