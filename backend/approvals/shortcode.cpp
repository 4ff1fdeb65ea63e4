#include "approvals/shortcode.h"

#include "core/random.h"

namespace countersign::approvals {
namespace {

constexpr std::string_view alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::size_t length = 8;

} // namespace

std::string newShortCode()
{
    std::string code(length, '\0');
    for (char &c : code)
        c = alphabet[randomBelow(static_cast<std::uint32_t>(alphabet.size()))];
    return code;
}

std::optional<std::string> normalizedShortCode(std::string_view typed)
{
    std::string code;
    for (char c : typed) {
        if (c == ' ' || c == '-' || c == '\t')
            continue;
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 32);
        if (alphabet.find(c) == std::string_view::npos || code.size() == length)
            return std::nullopt;
        code += c;
    }
    return code.size() == length ? std::optional(code) : std::nullopt;
}

} // namespace countersign::approvals
