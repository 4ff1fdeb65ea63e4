// The domain clock's state in the store, and the job that moves it (design.md 4, 7).
#pragma once

#include "api/host.h"
#include "core/clock.h"
#include "db/store.h"

#include <functional>

namespace countersign::gateway {

ClockState storedClock(db::Connection &connection);
void storeClock(db::Connection &connection, const ClockState &state);

// The state that a move makes of `state` at machine time `wall`.
ClockState moved(const ClockState &state, const api::ClockMove &move, Millis wall);

} // namespace countersign::gateway
