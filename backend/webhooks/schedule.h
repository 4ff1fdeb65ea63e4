// When a format tries again, how long one attempt may take and when it gives up. A value.
#pragma once

#include "core/timestamp.h"

#include <span>

namespace countersign::webhooks {

struct Schedule
{
    std::span<const Millis> delays; // before each attempt, counted from the failure of the one before; as many as there
                                    // are attempts, and the first is 0
    int jitterPercent = 0;          // a delay is that much longer or shorter, by chance
    Millis deadline = 10 * second;  // of one attempt, from resolving to the last byte
    Millis lifetime = 0;            // from the event on, after which a delivery that was tried expires; 0: never

    [[nodiscard]] int attempts() const { return static_cast<int>(delays.size()); }
};

} // namespace countersign::webhooks
