// The console API (design.md 7): everything the window can do, for scripts as well.
#pragma once

#include "api/route.h"

namespace countersign::api::console {

const Dialect &dialect();

} // namespace countersign::api::console
