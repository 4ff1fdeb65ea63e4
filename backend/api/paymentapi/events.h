// The Payment API's webhooks (contracts/payment-api.md 11): eight events, X-Webhook-Signature, five attempts in a day.
#pragma once

#include "webhooks/format.h"

namespace countersign::api::paymentapi {

const webhooks::Format &events();

} // namespace countersign::api::paymentapi
