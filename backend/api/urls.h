// URLs that customers are sent to. Pure.
#pragma once

#include <string>
#include <string_view>

namespace countersign::api {

// HTTPS anywhere, plain HTTP only for this machine (localhost, 127.0.0.1, [::1]); no user name in it, nothing a header
// or a browser would read differently (contracts/payment-api.md 5.7, 17.32).
bool isReturnUrl(std::string_view url);

} // namespace countersign::api
