// A currency: its ISO 4217 code and how many decimals its minor unit has. Kept in the store as its ISO number.
// Which currencies a dialect takes is decided where it decodes, not here.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign {

class Currency
{
public:
    static std::optional<Currency> fromCode(std::string_view code);    // exact, upper case
    static std::optional<Currency> fromNumber(std::int64_t isoNumber); // as stored

    [[nodiscard]] std::string_view code() const;
    [[nodiscard]] int decimals() const; // 0, 2 or 3
    [[nodiscard]] std::int64_t number() const { return m_number; }

    friend bool operator==(Currency, Currency) = default;

private:
    explicit constexpr Currency(std::int16_t number)
        : m_number(number)
    {
    }
    std::int16_t m_number;
};

} // namespace countersign
