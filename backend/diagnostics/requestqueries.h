// Reading the request log. Any connection to the diagnostics store, any thread.
#pragma once

#include "core/timestamp.h"
#include "db/sqlite.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace countersign::diagnostics {

struct RequestFilter
{
    std::int64_t tenant = 0;                         // 0: everybody's
    std::string method, dialect, path, text, object; // empty: any. path: how it begins
    int statusFrom = 0, statusTo = 0;                // inclusive; 0: any
    std::optional<Millis> from, to;                  // to is exclusive
    std::optional<std::uint64_t> number;             // of the request id
};

struct LoggedRequest
{
    std::int64_t seq = 0;
    std::uint64_t number = 0;
    Millis at = 0;
    std::int64_t microseconds = 0;
    std::string method, target;
    int status = 0;
    std::string dialect, actor;
    std::int64_t tenant = 0;
    std::optional<std::string> idempotencyKey;
    bool replayed = false;
    std::vector<std::string> objects;
};

struct LoggedBody
{
    std::string text;
    std::int64_t size = 0;
    bool cut = false;
    bool withheld = false;
};

struct LoggedDetail
{
    LoggedRequest request;
    bool shared = false, secure = false;
    std::string peer;
    std::int64_t firstEntry = 0, lastEntry = 0;
    std::string requestHeaders, responseHeaders; // [["name","value"],…]
    LoggedBody requestBody, responseBody;
};

// Between the two, both excluded.
struct SeqRange
{
    std::int64_t newer = 0;
    std::int64_t after = std::numeric_limits<std::int64_t>::max();
    bool oldestFirst = false;
};
std::vector<LoggedRequest> listRequests(db::Connection &connection, const RequestFilter &filter, SeqRange range,
                                        std::int64_t limit);
std::int64_t newestRequest(db::Connection &connection); // its seq; 0: none

std::optional<LoggedDetail> findRequest(db::Connection &connection, std::int64_t tenant, std::uint64_t number);

// The same caller's requests with the same idempotency key, oldest first: the first one and its replays.
std::vector<LoggedRequest> requestsWithKey(db::Connection &connection, const std::string &actor,
                                           const std::string &idempotencyKey, std::int64_t limit);

} // namespace countersign::diagnostics
