// Reading the committed journal. Any connection, any thread.
#pragma once

#include "db/sqlite.h"
#include "journal/entry.h"

#include <vector>

namespace countersign::journal {

// Entries with after < seq <= upTo, oldest first.
std::vector<Entry> entriesAfter(db::Connection &connection, std::int64_t after, std::int64_t upTo, int limit);

// Everything about an object and what belongs to it, newest first.
std::vector<Entry> entriesOf(db::Connection &connection, const std::string &object, int limit);

// What one request wrote, oldest first. `first` and `last` say where to look: there is no index over requests, because
// every payment would have to pay for it.
std::vector<Entry> entriesOfRequest(db::Connection &connection, std::int64_t first, std::int64_t last,
                                    std::uint64_t request, int limit);

} // namespace countersign::journal
