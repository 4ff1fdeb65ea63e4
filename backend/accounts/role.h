// What an operator may do (design.md 6). Route tables name the roles of each row.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace countersign::accounts {

enum class Role : std::uint8_t { Admin = 1, Approver = 2, Support = 3, Merchant = 4, Developer = 5 };

std::string_view name(Role role);
std::optional<Role> roleFromName(std::string_view name);

class Roles
{
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            m_bits |= bit(role);
    }
    [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }

private:
    static constexpr std::uint8_t bit(Role role)
    {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
    }
    std::uint8_t m_bits = 0;
};

} // namespace countersign::accounts
