// The number of connections the process can afford. A listening socket that cannot accept for want of a descriptor
// stays readable and Qt 6.4 then spins on it without a word (engineering.md B1.3), so the cap must be reached first.
#pragma once

#include <cstddef>

namespace countersign::http {

// Raises the soft limit of open files to what `connections` and the rest of the program need, or to the hard limit.
// Returns the soft limit in force.
std::size_t raiseFileLimit(std::size_t connections);

// At most `wanted`, and so many that store, webhooks and logs still find descriptors under `fileLimit`.
std::size_t connectionCap(std::size_t wanted, std::size_t fileLimit);

} // namespace countersign::http
