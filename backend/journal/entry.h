// One line of the journal. A value.
#pragma once

#include "core/timestamp.h"
#include "journal/kind.h"

#include <cstdint>
#include <string>

namespace countersign::journal {

struct Entry
{
    std::int64_t seq = 0;
    Millis at = 0;             // domain time
    Millis wall = 0;           // the machine's time
    std::uint64_t request = 0; // 0: no request caused it
    std::string actor;         // "key:…", "operator:…", "customer", "system"
    std::int64_t tenant = 0;   // seq of the merchant, integrator or partner; 0: none
    Kind kind = Kind::StoreCreated;
    std::string object; // public id
    std::string parent; // public id of what it belongs to, or empty
    std::string data;   // compact JSON of changed fields, keys sorted, at most 1 KB, never a card or a secret
};

inline constexpr std::size_t maximumData = 1024; // bytes

} // namespace countersign::journal
