// A key's text in a file that only its owner can read. Errors are one line with the way out. Any thread.
#pragma once

#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign::secrets {

std::string keyFilePath(const std::string &dataDir);

// nullopt when there is no such file; an Error when it cannot be read or others can read it too.
Result<std::optional<std::string>> readKeyFile(const std::string &path);

// Whole or not at all, and on disk when this returns. false: a file of that name exists and was left alone.
Result<bool> writeKeyFile(const std::string &path, std::string_view text);

} // namespace countersign::secrets
