// The tables of diagnostics.sqlite, put together from its parts.
#pragma once

#include "db/migrations.h"

namespace countersign::diagnostics {

std::vector<std::string> requestLogSchema();
std::vector<std::string> attemptSchema(); // read and written by webhooks/
std::vector<std::string> inboxSchema();   // likewise

std::vector<db::Migration> migrations();

} // namespace countersign::diagnostics
