#pragma once

#include <string>
#include <vector>

namespace countersign::approvals {

std::vector<std::string> schema(); // of the ledger, third version

} // namespace countersign::approvals
