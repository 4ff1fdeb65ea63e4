// One call of the API as it went over the wire, on its way into the request log. A value that is only moved: it still
// holds what must not be kept (card data, credentials) until the diagnostics thread has taken that out.
#pragma once

#include "core/timestamp.h"
#include "http/request.h"
#include "http/response.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::diagnostics {

struct RequestRecord
{
    std::uint64_t number = 0; // of the request id
    Millis at = 0;            // when it arrived, the machine's time
    std::int64_t microseconds = 0;
    http::Request request;
    http::Response response;
    std::string_view dialect; // a literal
    std::string actor;
    std::int64_t tenant = 0;
    bool replayed = false;       // the stored answer of an earlier request with the same idempotency key
    bool secretAnswer = false;   // the answer's body is a secret, whatever it looks like
    std::int64_t firstEntry = 0; // of the journal, in the ledger; 0: it wrote none
    std::int64_t lastEntry = 0;
    std::vector<std::string> objects; // ids of what it made or changed

    [[nodiscard]] std::size_t bytes() const // about what it holds
    {
        std::size_t sum = sizeof(*this) + request.target.size() + request.body.size() + response.body.size();
        for (const http::Header &header : request.headers.all())
            sum += header.value.size();
        return sum;
    }
};

} // namespace countersign::diagnostics
