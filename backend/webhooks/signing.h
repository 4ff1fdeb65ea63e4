// The one way all formats sign: HMAC-SHA256 keyed with the secret's own bytes. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace countersign::webhooks {

std::string hmacHex(std::string_view secret, std::string_view bytes);    // lower case
std::string hmacBase64(std::string_view secret, std::string_view bytes); // standard alphabet, for explaining mismatches

} // namespace countersign::webhooks
