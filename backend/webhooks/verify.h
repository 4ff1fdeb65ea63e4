// Checks a signature header and, when it does not fit, finds out why (contracts/payment-api.md 11, nuvouch.md 7.1,
// clive-stripe.md A14, B7). Pure; any thread.
#pragma once

#include "webhooks/format.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::webhooks {

enum class Reason : std::uint8_t {
    Ok,
    Missing,
    PrefixMissing,
    PrefixUnexpected,
    NotHex,
    UpperCase,
    WhitespaceChanged,
    BodyReserialized,
    WrongSecret, // it fits another secret that is known here
    ClockSkew,
    Mismatch,
};
std::string_view name(Reason reason);

struct Known // another secret to try when the first does not fit
{
    std::string endpoint; // public id
    std::string secret;
};

struct Check
{
    const Format *format = nullptr;
    std::string_view body, header; // the header's value
    std::string_view secret;
    Millis wall = 0; // when it is checked, for formats that sign a time
    std::vector<Known> others{};
    std::optional<std::string> original{}; // the bytes that were sent, where they are known
};

struct Verdict
{
    bool valid = false;
    Reason reason = Reason::Mismatch;
    std::string expected; // the header's value as it should be
    std::string text;     // a sentence
    std::string endpoint; // whose secret fits, when it was one of the others
};
Verdict verify(const Check &check);

} // namespace countersign::webhooks
