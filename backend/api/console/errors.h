// {"error":{"code","message","field"?}} and its statuses. Pure.
#pragma once

#include "core/error.h"
#include "http/response.h"

#include <string>
#include <string_view>

namespace countersign::api::console {

http::Response renderError(const Error &error, std::string_view path);
std::string messageOf(Code code, const Error &error = {}); // a sentence for people

} // namespace countersign::api::console
