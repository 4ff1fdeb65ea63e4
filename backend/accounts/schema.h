#pragma once

#include <string>
#include <vector>

namespace countersign::accounts {

std::vector<std::string> schema();

} // namespace countersign::accounts
