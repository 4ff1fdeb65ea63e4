// How long attempts and inbox messages are kept, by age and by count: a setting of the gateway.
#pragma once

#include "core/result.h"
#include "journal/transaction.h"

#include <optional>

namespace countersign::webhooks {

struct Kept
{
    std::int64_t days = 0, count = 0;
};

struct Retention
{
    Kept attempts{30, 200'000};
    Kept messages{7, 10'000};
};
Retention retentionOf(db::Connection &ledger);

struct SetRetention // what is not given stays
{
    std::optional<std::int64_t> attemptDays, attemptCount, messageDays, messageCount;
};
Result<Retention> setRetention(const SetRetention &command, journal::Transaction &transaction);

} // namespace countersign::webhooks
