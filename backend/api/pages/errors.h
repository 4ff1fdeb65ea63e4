// What went wrong before a page knew whom it talks to: one short page in every language. Pure.
#pragma once

#include "core/error.h"
#include "http/response.h"

#include <string_view>

namespace countersign::api::pages {

http::Response renderError(const Error &error, std::string_view path);

} // namespace countersign::api::pages
