// Stripe's webhooks (contracts/clive-stripe.md B7): which journal entries are which of its events, their bodies, and
// Stripe-Signature over time and body, with both secrets during a rotation.
#pragma once

#include "webhooks/format.h"

namespace countersign::api::stripe {

const webhooks::Format &events();

} // namespace countersign::api::stripe
