// Figures for Prometheus and for /readyz. Any thread.
#pragma once

#include "core/clock.h"
#include "db/store.h"
#include "webhooks/dispatcher.h"

#include <string>

namespace countersign::gateway {

struct Readiness
{
    bool ready = false;
    std::string text;
};
Readiness readinessOf(const db::Store &store, const Clock &clock);

std::string metricsText(const db::Store &store, std::size_t parkedPolls, std::uint64_t requests,
                        std::uint64_t requestsDropped);

std::string webhookMetricsText(const webhooks::DispatcherFigures &figures);

} // namespace countersign::gateway
