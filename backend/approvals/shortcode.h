// The eight characters that a person types instead of scanning: no 0, 1, I or O, forty bits. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace countersign::approvals {

std::string newShortCode();
// Case, spaces and dashes do not count. nullopt: cannot be a code.
std::optional<std::string> normalizedShortCode(std::string_view typed);

} // namespace countersign::approvals
