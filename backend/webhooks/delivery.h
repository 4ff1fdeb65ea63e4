// One event on its way to one endpoint. A row, one state machine; `held` and what a removed endpoint or the clock makes
// of it are read, not written, so pausing a million rows costs one. Reads on any connection, jobs on the writer's
// thread.
#pragma once

#include "core/result.h"
#include "due/agenda.h"
#include "webhooks/attempt.h"
#include "webhooks/endpoint.h"
#include "webhooks/format.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::webhooks {

// Numbers are stored, except Held: that is Pending at a paused endpoint.
enum class DeliveryState : std::uint8_t { Pending = 1, Held = 2, Succeeded = 3, Failed = 4, Expired = 5 };
std::string_view name(DeliveryState state);
std::optional<DeliveryState> deliveryStateFromName(std::string_view name);

struct LastAttempt
{
    Millis at = 0; // wall
    AttemptResult result = AttemptResult::Ok;
    std::optional<int> status;
    std::string text;
};

struct Delivery
{
    std::int64_t seq = 0;
    std::string id; // dlv_…
    std::int64_t version = 1;
    std::int64_t tenant = 0;
    std::string event, type, object, endpoint, url; // public ids
    std::int64_t endpointSeq = 0;
    FormatId format = FormatId::Payment;
    DeliveryState state = DeliveryState::Pending; // effective at the time it was read
    std::int64_t attempts = 0, round = 0;
    std::optional<Millis> dueAt, expiresAt; // domain time
    std::optional<LastAttempt> last;
    Millis createdAt = 0;
};

struct DeliveryFilter
{
    std::int64_t tenant = 0; // 0: all
    std::optional<DeliveryState> state;
    std::string endpoint; // public id
    std::string event;    // a type, or a wildcard
    std::string object;
    std::string text;       // in ids, object, url
    bool reachable = false; // only of endpoints that were not removed
};

// Newest first, beyond `after` (a seq, exclusive; 0: from the newest on).
std::vector<Delivery> listDeliveries(db::Connection &connection, Millis now, const DeliveryFilter &filter,
                                     std::int64_t after, std::int64_t limit);
struct DeliveryCount
{
    std::int64_t value = 0;
    bool more = false;
};
DeliveryCount countDeliveries(db::Connection &connection, Millis now, const DeliveryFilter &filter,
                              std::int64_t upTo = 1000);
std::optional<Delivery> findDelivery(db::Connection &connection, Millis now, std::int64_t tenant, std::string_view id);
std::string payloadOf(db::Connection &connection, std::int64_t delivery); // the exact bytes

struct Event
{
    std::string id, type, object;
    FormatId format = FormatId::Payment;
    Millis createdAt = 0;
    std::int64_t deliveries = 0;
    std::int64_t entry = 0; // of the journal
    std::string body;
};
std::vector<Event> eventsOf(db::Connection &connection, std::int64_t tenant, const std::string &object);

struct Waiting // of one tenant or (0) of all
{
    std::int64_t pending = 0, held = 0, failingEndpoints = 0;
};
Waiting waitingDeliveries(db::Connection &connection, std::int64_t tenant);

struct NewEvent
{
    std::int64_t tenant = 0;
    std::string id;
    FormatId format = FormatId::Payment;
    std::string type, object, body;
    std::optional<std::int64_t> entry;
};
std::int64_t insertEvent(const NewEvent &event, Transaction &transaction);
// `body`: only where the bytes name the delivery. Due at once.
std::string newDeliveryId(Millis now);
void insertDelivery(const std::string &id, std::int64_t event, std::int64_t endpoint,
                    const std::optional<std::string> &body, Transaction &transaction);

struct DeliveryRef
{
    std::int64_t tenant = 0;
    std::string id;
};
// Again from the first attempt on, under the same id. Error EndpointPaused, NotFound.
Result<Delivery> resend(const DeliveryRef &ref, Transaction &transaction);
// What waits for its time leaves now. Error NotWaiting, EndpointPaused.
Result<Delivery> sendNow(const DeliveryRef &ref, Transaction &transaction);
// Bulk form of resend: the next `rows` matching deliveries older than `before` (a seq); returns the last seq it looked
// at, 0 when there is none left, and how many were sent.
struct ResentSlice
{
    std::int64_t position = 0;
    int sent = 0;
};
ResentSlice resendSlice(const DeliveryFilter &filter, std::int64_t before, int rows, Transaction &transaction);

struct Outcome // of one attempt, to be written down
{
    std::int64_t delivery = 0; // seq
    std::string id;            // its public id: a store that was emptied gives the same seq to another
    AttemptResult result = AttemptResult::Ok;
    std::optional<int> status;
    std::string text;
    Millis at = 0;            // wall
    std::int64_t version = 0; // of the delivery when the attempt began; another by now: somebody sent it again by hand
};
// Success ends it; failure sets the next attempt, or ends it when that was the last one. A row that is gone (reset) or
// was settled otherwise meanwhile is left alone; only one that expired while its attempt was under way has arrived
// after all when that succeeds. One that was sent again by hand meanwhile keeps waiting for that: whoever asked after
// the attempt began has not been answered by it.
void settle(const Outcome &outcome, const Formats &formats, Transaction &transaction);

// Ends up to `rows` that wait for an endpoint that was removed; returns how many.
int endWaiting(std::int64_t endpoint, int rows, Transaction &transaction);

std::unique_ptr<due::Rule> deliveryExpiry();
std::unique_ptr<due::Rule> removedEndpoints(); // ends what still waited for them

} // namespace countersign::webhooks
