// Emptying a store: everything but accounts, keys and settings goes, after a copy was made beside it (design.md 7,
// /reset).
#pragma once

#include "core/result.h"
#include "journal/transaction.h"

#include <string>

namespace countersign::gateway {

// One job on the writer. The store enters a new generation, so that everybody who follows it starts again.
Status resetStore(journal::Transaction &transaction);

// What tells one life of a store from the next: its id, and how often it was reset.
std::string generationOf(db::Connection &connection, const std::string &storeId);

} // namespace countersign::gateway
