// A record made fit to be kept: redacted, cut, valid UTF-8. Pure; diagnostics thread.
#pragma once

#include "diagnostics/requestrecord.h"

#include <optional>

namespace countersign::diagnostics {

struct KeptBody
{
    std::string text;
    std::int64_t size = 0; // as it went over the wire
    bool cut = false;
    bool withheld = false;
};

struct RedactedRequest
{
    std::string target;
    std::optional<std::string> idempotencyKey;
    std::string requestHeaders, responseHeaders; // [["name","value"],…]
    KeptBody requestBody, responseBody;
    std::string objects; // ' pay_… pi_… ', or empty

    [[nodiscard]] std::int64_t bytes() const;
};

// Afterwards the record's own texts are gone: overwritten, not just released.
RedactedRequest redacted(RequestRecord &record, std::size_t bodyBytes);

} // namespace countersign::diagnostics
