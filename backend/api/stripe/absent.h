// The endpoints of Stripe that this gateway does not have: they are told apart from paths that are nobody's, and listed
// by the coverage page (contracts/clive-stripe.md B6). Pure.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace countersign::api::stripe {

// Paths of the API's resources, sorted.
std::span<const std::string_view> absentResources();
bool isAbsent(std::string_view path);

// What is said to somebody who asks for a path without a route.
std::string unknownPathText(std::string_view method, std::string_view path);

} // namespace countersign::api::stripe
