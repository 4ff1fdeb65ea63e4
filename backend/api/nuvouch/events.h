// Nuvouch's callbacks (contracts/nuvouch.md 7): x-nuvouch-signature over the raw body, x-nuvouch-delivery stable across
// retries; legacy or current bodies by the integrator's setting and the generation that made the object (11.2).
#pragma once

#include "webhooks/format.h"

namespace countersign::api::nuvouch {

const webhooks::Format &events();

} // namespace countersign::api::nuvouch
