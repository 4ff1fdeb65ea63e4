// The hosted pages that a person opens in a browser (design.md 9): /connect, /checkout and /challenge,
// and the style sheet and script they share.
#pragma once

#include "api/route.h"

namespace countersign::api::pages {

const Dialect &dialect();

} // namespace countersign::api::pages
