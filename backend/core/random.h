// Randomness from the system's generator, buffered a thread. For ids, tokens, secrets, authorization codes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace countersign {

void fillRandom(std::span<std::uint8_t> bytes);
std::uint32_t randomBelow(std::uint32_t bound);   // uniform
std::string randomBase36(std::size_t length);     // lower case letters and digits, uniform
std::string randomToken(std::string_view prefix); // prefix + 32 base-36 characters, 165 bits

} // namespace countersign
