// A logged request as a command for a POSIX shell. What was masked in the log is a shell variable here, so that the
// command can be run after saying once what it is. Pure.
#pragma once

#include "diagnostics/requestqueries.h"

#include <string>
#include <string_view>

namespace countersign::api::console {

// `baseUrl` is used when the request named no host.
std::string curlCommand(const diagnostics::LoggedDetail &detail, std::string_view baseUrl);

} // namespace countersign::api::console
