// Nuvouch's callbacks (contracts/nuvouch.md 7): x-nuvouch-signature over the raw body, x-nuvouch-delivery stable across
// retries. Which journal entries are which of these events comes with approvals and links.
#pragma once

#include "webhooks/format.h"

namespace countersign::api::nuvouch {

const webhooks::Format &events();

} // namespace countersign::api::nuvouch
