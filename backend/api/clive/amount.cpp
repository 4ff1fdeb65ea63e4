#include "api/clive/amount.h"

#include "core/text.h"

namespace countersign::api::clive {

Scaled scaled(std::string_view number, int decimals)
{
    constexpr std::size_t mostDigits = 18;
    constexpr std::int64_t farExponent = 1000;
    const bool negative = number.starts_with('-');
    number.remove_prefix(negative ? 1 : 0);

    std::int64_t exponent = 0;
    if (const auto e = number.find_first_of("eE"); e != std::string_view::npos) {
        std::string_view text = number.substr(e + 1);
        if (text.starts_with('+'))
            text.remove_prefix(1);
        exponent = parseInteger(text).value_or(text.starts_with('-') ? -farExponent : farExponent);
        number = number.substr(0, e);
    }
    const auto point = number.find('.');
    std::string digits(number.substr(0, point));
    if (point != std::string_view::npos) {
        const std::string_view fraction = number.substr(point + 1);
        digits += fraction;
        exponent -= static_cast<std::int64_t>(fraction.size());
    }
    digits.erase(0, digits.find_first_not_of('0'));
    if (digits.empty())
        return {};
    while (digits.ends_with('0')) {
        digits.pop_back();
        ++exponent;
    }
    const std::int64_t zeros = exponent + decimals;
    if (zeros < 0)
        return {Fit::TooPrecise, 0};
    if (digits.size() > mostDigits || zeros > static_cast<std::int64_t>(mostDigits - digits.size()))
        return {Fit::TooLarge, 0};
    digits.append(static_cast<std::size_t>(zeros), '0');
    const std::int64_t value = parseInteger(digits).value_or(0);
    return {Fit::Exact, negative ? -value : value};
}

std::string decimalText(std::int64_t value, int decimals)
{
    std::string digits = std::to_string(value < 0 ? -value : value);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    std::string whole = digits.substr(0, digits.size() - places);
    std::string fraction = digits.substr(digits.size() - places);
    while (fraction.ends_with('0'))
        fraction.pop_back();
    if (!fraction.empty())
        whole += "." + fraction;
    return value < 0 ? "-" + whole : whole;
}

} // namespace countersign::api::clive
