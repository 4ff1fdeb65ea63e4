// The body of "make a payment", as the Payment API documents it and the console takes it too (contracts/payment-api.md
// 4).
#pragma once

#include "api/fields.h"
#include "api/route.h"
#include "payments/actions.h"

namespace countersign::api {

Result<payments::NewPayment> decodeNewPayment(const Context &context, const Fields &body, std::int64_t tenant,
                                              payments::CaptureMode mode);

} // namespace countersign::api
