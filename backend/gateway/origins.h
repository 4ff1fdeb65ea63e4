// Who owns a path: which dialect answers what no route matches, and which paths browsers of any origin may use
// (design.md 3). Pure.
#pragma once

#include "api/route.h"

#include <string_view>

namespace countersign::gateway {

// The dialect in whose shape errors of this path are told.
const api::Dialect &dialectOf(std::string_view path);
// Whether Clive and the Payment API share it: then the kind of the key decides.
bool isByKey(const http::Request &request);

// Decided by path alone, because a preflight carries no key: public paths answer every origin, errors included.
bool isForBrowsers(std::string_view path);
void allowEveryOrigin(http::Response &response);
http::Response preflight();

// What the second listener for phones shows: hosted pages and what they use, nothing else.
// Bytes of a request body where it may be larger than usual; 0: the usual limit.
std::size_t bodyLimitOf(std::string_view path);

bool isShared(std::string_view path);

// The body of an error that the HTTP front answers itself.
http::Response frontError(int status, std::string_view path);

} // namespace countersign::gateway
