#pragma once

#include <string>
#include <vector>

namespace countersign::partners {

std::vector<std::string> schema();

} // namespace countersign::partners
