// Copies and checks of a store, also while a gateway writes to it.
#pragma once

#include "core/result.h"
#include "db/sqlite.h"

#include <string>
#include <vector>

namespace countersign::db {

// A consistent copy of everything committed, mode 0600, through a temporary file that is renamed at the end.
Status copyDatabase(Connection &source, const std::string &target);

// What SQLite's integrity and foreign-key checks complain about; empty: nothing.
std::vector<std::string> integrityComplaints(Connection &connection);

} // namespace countersign::db
