// Clive's money: JSON numbers in major units, and percentages likewise. Between their text and whole numbers there is
// nothing that rounds (contracts/clive-stripe.md A1, D13). Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace countersign::api::clive {

enum class Fit : std::uint8_t { Exact, TooPrecise, TooLarge };

struct Scaled
{
    Fit fit = Fit::Exact;
    std::int64_t value = 0;
};

// The text of a JSON number times ten to the power of `decimals`: "19.99" with 2 is 1999.
Scaled scaled(std::string_view number, int decimals);

// The other way, as short as it gets: 75000 with 2 is "750", 420 is "4.2".
std::string decimalText(std::int64_t value, int decimals);

inline constexpr int percentDecimals = 4; // of parts per million

} // namespace countersign::api::clive
