// The whole schema, in steps: each folder says what it needs, this says in which order.
#pragma once

#include "db/migrations.h"

namespace countersign::gateway {

std::vector<db::Migration> migrations();
int schemaVersion();

} // namespace countersign::gateway
