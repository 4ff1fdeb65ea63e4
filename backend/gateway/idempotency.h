// Idempotency keys (contracts/payment-api.md 6): the original answer for the same key and request within 24 hours of
// the domain clock, a conflict for the same key and another request. Part of the job's own transaction: because there
// is one writer, a duplicate in flight waits for the first and finds its answer. A dialect may have rules of its own
// (api::KeyRules).
#pragma once

#include "api/route.h"
#include "due/agenda.h"

#include <optional>
#include <string>

namespace countersign::gateway {

inline constexpr Millis idempotencyLifetime = 24 * hour;
inline constexpr std::size_t longestIdempotencyKey = 255;

struct IdempotencyUse
{
    std::int64_t hash = 0;   // of caller and key
    std::string fingerprint; // keyed, of method, path and canonical body
    std::string key;         // as it was sent, for the error
    api::Secrecy secrecy = api::Secrecy::Plain;
    bool answersOtherBodies = false; // the first answer holds, whatever comes with the key now
    const api::KeyRules *rules = nullptr;
};

// nullopt when the request carries no key (an empty one counts as none).
Result<std::optional<IdempotencyUse>> idempotencyOf(const http::Request &request, const api::Dialect &dialect,
                                                    const api::Route &route, const api::Caller &caller,
                                                    const std::string &callerName, const secrets::Keyring &keyring);

struct Replay
{
    http::Response response;
    std::uint64_t request = 0; // that made it; 0: not noted
};
// The stored answer, marked as one where the dialect does that; nullopt when the key is new or has lapsed. Error
// IdempotencyMismatch (text is the key) for another request.
Result<std::optional<Replay>> replay(db::Connection &connection, Millis now, const IdempotencyUse &use,
                                     const secrets::Keyring &keyring);

bool isKept(const http::Response &response, api::Keeping keeping);
void record(journal::Transaction &transaction, const IdempotencyUse &use, const http::Response &response,
            const secrets::Keyring &keyring);

std::unique_ptr<due::Rule> idempotencyExpiry();

} // namespace countersign::gateway
