#pragma once

#include <string>
#include <vector>

namespace countersign::payments {

std::vector<std::string> schema();

} // namespace countersign::payments
