// One attempt: what came of it and what went over the wire. Values; any thread.
#pragma once

#include "core/timestamp.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::webhooks {

// Numbers are stored, names are shown (design.md 7).
enum class AttemptResult : std::uint8_t {
    Ok = 1,
    HttpStatus = 2, // answered, but not with 2xx
    Refused = 3,
    Reset = 4,
    Timeout = 5,
    Dns = 6,
    Tls = 7,
    TooLarge = 8,
    Redirect = 9,
    Blocked = 10, // an address this endpoint may not reach
};
std::string_view name(AttemptResult result);
std::optional<AttemptResult> attemptResultFromNumber(std::int64_t number);

// Microseconds since the attempt began; a phase that was not reached has none.
struct Phases
{
    std::optional<std::int64_t> resolve, connect, tls, firstByte;
    std::int64_t total = 0;
};

inline constexpr std::size_t answerKept = 4096;        // bytes of an answer's body
inline constexpr std::size_t answerRead = 64UL * 1024; // what is read before the rest is refused
inline constexpr std::size_t answerHeadRead = 16UL * 1024;

struct Transcript
{
    std::string delivery; // public id
    std::int64_t number = 0;
    Millis at = 0; // wall
    AttemptResult result = AttemptResult::Ok;
    std::optional<int> status;
    std::string text;        // why it failed, in a sentence; "" when it did not
    std::string requestHead; // as it was sent; the body is the delivery's
    std::string answerHead, answerBody;
    bool answered = false;
    bool truncated = false;
    Phases phases;
};

struct Target // the parts of an address that a sentence needs
{
    std::string host;
    int port = 0;
};

// "connection refused: nothing listens on port 9000"
std::string sentenceOf(AttemptResult result, const Target &target, std::optional<int> status, Millis deadline,
                       std::string_view detail);

std::string unconnectedSentence(const Target &target, Millis waited); // nobody answered the connection itself

} // namespace countersign::webhooks
