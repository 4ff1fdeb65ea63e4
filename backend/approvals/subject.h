// Who is meant: an integrator's own customer, within a scope of the integrator's. Values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace countersign::approvals {

// Which of the two vocabularies made an object; its callbacks use the same (contracts/nuvouch.md 11.2). Numbers are
// stored.
enum class Generation : std::uint8_t { Legacy = 1, Current = 2 };

struct Source // of the integrator's, e.g. "merchant:acct_live_001"
{
    std::string key;
    std::optional<std::string> type, label;
};

struct Subject
{
    std::string id, label;
};

struct Person
{
    std::string id; // usr_nuvouch_…
    std::string name;
};

} // namespace countersign::approvals
