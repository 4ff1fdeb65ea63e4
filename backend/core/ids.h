// Public ids: a prefix, 8 base-36 characters of the creation millisecond, then random ones (design.md 4).
// They sort by time, so an index over them grows at its end; what follows the time cannot be guessed or collide.
#pragma once

#include "core/timestamp.h"

#include <string>
#include <string_view>

namespace countersign {

// The part after the prefix; one payment's pay_… and txn_… share it. 18 characters as the documented examples.
std::string newIdSuffix(Millis now, std::size_t length = 18);

// Twenty lower-case hexadecimal digits, as Nuvouch's ids of requests and deliveries are (contracts/nuvouch.md 3):
// eleven of the creation millisecond, nine random.
std::string newHexSuffix(Millis now);

// The suffix of `id` when it has that prefix and consists of 1 to 64 characters of [a-z0-9]; otherwise empty.
std::string_view idSuffix(std::string_view id, std::string_view prefix);

namespace prefix {
inline constexpr std::string_view payment = "pay_";
inline constexpr std::string_view transaction = "txn_";
inline constexpr std::string_view intent = "pi_";
inline constexpr std::string_view refund = "re_";
inline constexpr std::string_view challenge = "chl_";
inline constexpr std::string_view event = "evt_";
inline constexpr std::string_view person = "usr_nuvouch_";
inline constexpr std::string_view key = "key_";
inline constexpr std::string_view task = "task_";
inline constexpr std::string_view client = "c"; // and of a client's transactions, as rows
inline constexpr std::string_view clientTransaction = "CLVTX_";
} // namespace prefix

// Ids that people choose in a setup file or form: [A-Za-z0-9_-]{1,64}.
bool isChosenId(std::string_view id);

} // namespace countersign
