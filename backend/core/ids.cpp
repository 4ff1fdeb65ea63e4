#include "core/ids.h"

#include "core/random.h"

#include <algorithm>
#include <array>

namespace countersign {

std::string newIdSuffix(Millis now, std::size_t length)
{
    constexpr std::size_t timeDigits = 8;
    std::string out(timeDigits, '0');
    auto rest = static_cast<std::uint64_t>(std::max<Millis>(now, 0));
    for (std::size_t i = timeDigits; i-- > 0 && rest > 0; rest /= 36)
        out[i] = "0123456789abcdefghijklmnopqrstuvwxyz"[rest % 36];
    return out + randomBase36(length - timeDigits);
}

std::string newHexSuffix(Millis now)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out(20, '0');
    std::array<std::uint8_t, 9> random{};
    fillRandom(random);
    auto rest = static_cast<std::uint64_t>(std::max<Millis>(now, 0));
    for (std::size_t i = 11; i-- > 0; rest /= 16)
        out[i] = digits[rest % 16];
    for (std::size_t i = 0; i < random.size(); ++i)
        out[11 + i] = digits[random[i] % 16];
    return out;
}

std::string_view idSuffix(std::string_view id, std::string_view prefix)
{
    if (!id.starts_with(prefix))
        return {};
    const std::string_view rest = id.substr(prefix.size());
    const auto legal = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (rest.empty() || rest.size() > 64 || !std::ranges::all_of(rest, legal))
        return {};
    return rest;
}

bool isChosenId(std::string_view id)
{
    const auto legal = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, legal);
}

} // namespace countersign
