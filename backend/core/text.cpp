#include "core/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace countersign {

std::string hex(std::span<const std::uint8_t> bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        out += "0123456789abcdef"[byte >> 4U];
        out += "0123456789abcdef"[byte & 15U];
    }
    return out;
}

std::optional<std::int64_t> parseInteger(std::string_view digits)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

bool isEmail(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.size() > 254 || at > 64)
        return false;
    const std::string_view domain = text.substr(at + 1);
    const bool plain = std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == 127 || c == '<' || c == '>' || c == ',' || c == ';' ||
               c == '"';
    });
    const auto dot = domain.rfind('.');
    return plain && domain.find('@') == std::string_view::npos && dot != std::string_view::npos && dot > 0 &&
           dot + 1 < domain.size() && domain.front() != '.' && domain.find("..") == std::string_view::npos &&
           text.substr(0, at).front() != '.' && text[at - 1] != '.';
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || i + length > text.size())
            return false;
        const auto second = static_cast<unsigned char>(text[i + 1]);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
            (lead == 0xF4 && second > 0x8F))
            return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80)
                return false;
        }
        i += length;
    }
    return true;
}

std::size_t utf8Length(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

std::string base64(std::string_view bytes)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string out;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = buffer << 8U | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 6; bits -= 6)
            out += alphabet[buffer >> static_cast<unsigned>(bits - 6) & 63U];
    }
    if (bits > 0)
        out += alphabet[buffer << static_cast<unsigned>(6 - bits) & 63U];
    return out;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string out;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : text) {
        std::uint32_t value = 0;
        if (c >= 'A' && c <= 'Z')
            value = static_cast<std::uint32_t>(c - 'A');
        else if (c >= 'a' && c <= 'z')
            value = static_cast<std::uint32_t>(c - 'a') + 26;
        else if (c >= '0' && c <= '9')
            value = static_cast<std::uint32_t>(c - '0') + 52;
        else if (c == '-' || c == '_')
            value = c == '-' ? 62 : 63;
        else
            return std::nullopt;
        buffer = buffer << 6U | value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>(buffer >> static_cast<unsigned>(bits) & 255U);
        }
    }
    return out;
}

} // namespace countersign
