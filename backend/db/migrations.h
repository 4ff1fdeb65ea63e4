// Schema steps. Each runs in one transaction after a copy of the file was made; user_version tells how far a store is.
#pragma once

#include "core/result.h"
#include "db/sqlite.h"

#include <cstdint>
#include <string>
#include <vector>

namespace countersign::db {

inline constexpr std::int64_t applicationId = 0x43734c67; // "CsLg"

struct Migration
{
    int version; // 1, 2, …: ascending without gaps
    std::vector<std::string> statements;
};

// Error text: one line saying why the file cannot be used (foreign application, newer schema, damaged).
Status migrate(Connection &connection, const std::string &path, const std::vector<Migration> &migrations);

} // namespace countersign::db
