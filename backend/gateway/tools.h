// What the command line does to a store without serving it: backup, restore, check, key export. Each returns what to
// print.
#pragma once

#include "core/result.h"

#include <string>

namespace countersign::gateway {

// A consistent copy, also while a gateway runs on the folder.
Result<std::string> backupStore(const std::string &dataDir, const std::string &file);
// Puts a copy into a folder that no gateway serves. A ledger that is there is kept beside it; a copy that belongs to
// another master key than the folder's is refused.
Result<std::string> restoreStore(const std::string &dataDir, const std::string &file);
// Error text: the complaints, a line each.
Result<std::string> checkStore(const std::string &dataDir);
Result<std::string> exportKey(const std::string &dataDir);
// Puts an exported key to "file" or "keychain" and notes in the store where it is now.
Result<std::string> importKey(const std::string &dataDir, const std::string &text, const std::string &place);

} // namespace countersign::gateway
