#pragma once

#include <string>
#include <vector>

namespace countersign::payments {

std::vector<std::string> schema();
std::vector<std::string> challengesSchema(); // a later version's
std::vector<std::string> stripeSchema();     // likewise

} // namespace countersign::payments
