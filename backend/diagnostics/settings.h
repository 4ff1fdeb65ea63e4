// How much is kept for diagnosis, in one place.
#pragma once

#include "core/timestamp.h"

#include <cstddef>
#include <cstdint>

namespace countersign::diagnostics {

struct Bounds // whatever is beyond either of them goes, oldest first
{
    Millis age = 0;
    std::int64_t bytes = 0;
};

struct RequestLogSettings
{
    Bounds kept{7 * day, 256LL * 1024 * 1024};
    std::size_t bodyBytes = std::size_t{16} * 1024; // of a request and of an answer each, after redaction

    // What is taken on; the rest is dropped and counted, because no payment waits for its own record.
    std::int64_t perSecond = 1000;
    std::int64_t burst = 2000;
    std::size_t waitingRecords = 4096;
    std::size_t waitingBytes = std::size_t{16} * 1024 * 1024;

    int collectMs = 100; // records of so long are written together
};

} // namespace countersign::diagnostics
