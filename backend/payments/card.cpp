#include "payments/card.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace countersign::payments {
namespace {

int leading(std::string_view digits, std::size_t count)
{
    int value = 0;
    if (digits.size() >= count)
        std::from_chars(digits.data(), digits.data() + count, value);
    return value;
}

bool within(int value, int low, int high)
{
    return value >= low && value <= high;
}

} // namespace

std::string_view name(Brand brand)
{
    static constexpr std::array<std::string_view, 8> names{"unknown",  "visa",   "mastercard", "amex",
                                                           "discover", "diners", "jcb",        "unionpay"};
    return names[static_cast<std::size_t>(brand)];
}

bool passesLuhn(std::string_view digits)
{
    int sum = 0;
    bool doubled = false;
    for (std::size_t i = digits.size(); i-- > 0; doubled = !doubled) {
        int digit = digits[i] - '0';
        if (doubled && (digit *= 2) > 9)
            digit -= 9;
        sum += digit;
    }
    return !digits.empty() && sum % 10 == 0;
}

Brand brandOf(std::string_view digits)
{
    const std::size_t length = digits.size();
    if (digits.starts_with('4') && within(static_cast<int>(length), 13, 19))
        return Brand::Visa;
    if (length == 16 && (within(leading(digits, 2), 51, 55) || within(leading(digits, 4), 2221, 2720)))
        return Brand::Mastercard;
    if (length == 15 && (leading(digits, 2) == 34 || leading(digits, 2) == 37))
        return Brand::Amex;
    if (length >= 16 &&
        (leading(digits, 4) == 6011 || leading(digits, 2) == 65 || within(leading(digits, 3), 644, 649)))
        return Brand::Discover;
    if (within(leading(digits, 3), 300, 305) || leading(digits, 2) == 36 || leading(digits, 2) == 38)
        return Brand::Diners;
    if (length >= 16 && within(leading(digits, 4), 3528, 3589))
        return Brand::Jcb;
    if (length >= 16 && leading(digits, 2) == 62)
        return Brand::UnionPay;
    return Brand::Unknown;
}

std::string digitsOf(std::string_view typed)
{
    std::string out;
    std::ranges::copy_if(typed, std::back_inserter(out), [](char c) { return c >= '0' && c <= '9'; });
    return out;
}

} // namespace countersign::payments
