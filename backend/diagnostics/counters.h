// The counters of the diagnostics store. Stored: numbers are never reused.
#pragma once

#include <cstdint>

namespace countersign::diagnostics {

enum class Counter : std::int64_t {
    RequestBytes = 1, // of all rows of the request log
};

} // namespace countersign::diagnostics
