// Nuvouch in both generations (contracts/nuvouch.md): links, connections, approvals. Two vocabularies over one core;
// which one answers is decided by the path.
#pragma once

#include "api/route.h"

namespace countersign::api::nuvouch {

const Dialect &dialect();

} // namespace countersign::api::nuvouch
