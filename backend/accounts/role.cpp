#include "accounts/role.h"

#include <array>

namespace countersign::accounts {
namespace {

constexpr std::array<std::string_view, 6> names{"", "admin", "approver", "support", "merchant", "developer"};

} // namespace

std::string_view name(Role role)
{
    return names[static_cast<std::size_t>(role)];
}

std::optional<Role> roleFromName(std::string_view name)
{
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<Role>(i);
    }
    return std::nullopt;
}

} // namespace countersign::accounts
