// Who is told, where and with which secret. Rows are made by the setup file (accounts/), the console and dialects; what
// changes them later is here. Jobs run on the writer's thread, reads on any connection.
#pragma once

#include "accounts/accounts.h"
#include "webhooks/eventfilter.h"
#include "webhooks/format.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::webhooks {

using journal::Transaction;

inline constexpr Millis usualOverlap = day; // both secrets count so long after a rotation

struct Endpoint
{
    std::int64_t seq = 0;
    std::string id;
    std::int64_t tenant = 0;
    std::int64_t version = 1;
    std::string url; // http(s)://… or inbox:NAME
    std::string format;
    std::optional<std::string> name;
    std::string secretSealed;
    EventFilter events;
    bool active = true, removed = false;
    bool pausedByFailures = false;
    bool guarded = false; // may not reach private addresses while the gateway listens beyond loopback
    std::int64_t pauseAfter = 0, failedInRow = 0;
    std::optional<Millis> previousUntil;
    std::string previousSealed;
    Millis createdAt = 0;

    [[nodiscard]] bool isInbox() const { return url.starts_with("inbox:"); }
    [[nodiscard]] std::string inboxName() const { return isInbox() ? url.substr(6) : std::string(); }
};

// Tenant 0: any. Removed ones are found by id only.
std::optional<Endpoint> findEndpoint(db::Connection &connection, std::int64_t tenant, std::string_view id);
std::vector<Endpoint> endpointsOf(db::Connection &connection, std::int64_t tenant);
std::vector<Endpoint> endpointsOfInbox(db::Connection &connection, const std::string &name);

// What its deliveries tell of an endpoint.
struct Health
{
    std::int64_t pending = 0, held = 0;             // counted up to 1,000
    std::optional<Millis> lastSuccess, lastFailure; // wall
    std::optional<std::string> lastError;
    bool retrying = false; // the newest attempt failed and more follow
};
Health healthOf(db::Connection &connection, const Endpoint &endpoint);

struct NewEndpoint
{
    std::int64_t tenant = 0;
    std::string url, format;
    std::optional<std::string> name;
    std::string secret;
    EventFilter events;
    std::int64_t pauseAfter = 0;
    bool guarded = false;
    const secrets::Keyring *keyring = nullptr;
};
// Error Duplicate (field "url"): this owner has that address in that format.
Result<Endpoint> createEndpoint(const NewEndpoint &command, Transaction &transaction);

struct EndpointRef
{
    std::int64_t tenant = 0;
    std::string id;
    std::optional<std::int64_t> version; // if_version; Error Changed when it is another
};

struct ChangeEndpoint
{
    EndpointRef endpoint;
    std::optional<std::string> url;
    std::optional<EventFilter> events;
    std::optional<std::optional<std::string>> name;
    std::optional<std::int64_t> pauseAfter;
};
Result<Endpoint> changeEndpoint(const ChangeEndpoint &command, Transaction &transaction);
Result<Endpoint> pauseEndpoint(const EndpointRef &ref, Transaction &transaction);
Result<Endpoint> resumeEndpoint(const EndpointRef &ref, Transaction &transaction);
// What waits for it ends as failed, in slices (removedEndpoints()).
Result<Endpoint> removeEndpoint(const EndpointRef &ref, Transaction &transaction);

struct RotateSecret
{
    EndpointRef endpoint;
    std::string secret;
    Millis overlap = 0; // 0: the old one ends now
    const secrets::Keyring *keyring = nullptr;
};
Result<Endpoint> rotateSecret(const RotateSecret &command, Transaction &transaction);

// Notes in the journal that somebody looked.
Result<std::string> revealSecret(const EndpointRef &ref, const secrets::Keyring &keyring, Transaction &transaction);

// Both secrets as they count at `now`; empty texts where there is none.
Result<Secrets> secretsOf(const Endpoint &endpoint, const secrets::Keyring &keyring, Millis now);
std::string newSecret();

// Counts a delivery that ended failed, and pauses the endpoint when it was told to be paused after so many in a row.
void noteFailed(std::int64_t endpoint, Transaction &transaction);
void noteSucceeded(std::int64_t endpoint, Transaction &transaction);

} // namespace countersign::webhooks
