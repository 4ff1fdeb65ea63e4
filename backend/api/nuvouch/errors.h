// {"error":{"code","message"}} of both generations (contracts/nuvouch.md 6). Pure.
#pragma once

#include "core/error.h"
#include "http/response.h"

#include <string_view>

namespace countersign::api::nuvouch {

http::Response renderError(const Error &error, std::string_view path);

// The same with something beside it: {"error":{…},"connection":{…}}.
http::Response renderConflict(std::string_view code, std::string_view message, std::string_view siblingName,
                              const std::string &sibling);

} // namespace countersign::api::nuvouch
