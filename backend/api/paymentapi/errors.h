// Errors as the Payment API tells them: {"success":false,"error":"…"}, the object form on the public confirm. Pure.
#pragma once

#include "core/error.h"
#include "http/response.h"

#include <string_view>

namespace countersign::api::paymentapi {

http::Response renderError(const Error &error, std::string_view path);

} // namespace countersign::api::paymentapi
