#pragma once

#include <string>
#include <vector>

namespace countersign::journal {

std::vector<std::string> schema();

} // namespace countersign::journal
