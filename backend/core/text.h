// Small text rules that several folders share.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace countersign {

std::string hex(std::span<const std::uint8_t> bytes);              // lower case
std::optional<std::int64_t> parseInteger(std::string_view digits); // optional '-', digits only, no overflow
bool isEmail(std::string_view text); // one '@', a local part, a domain with a dot, nothing a header could not carry
bool isUtf8(std::string_view text);
std::size_t utf8Length(std::string_view text); // code points
std::string base64(std::string_view bytes);    // URL-safe, unpadded
std::optional<std::string> fromBase64(std::string_view text);

} // namespace countersign
