#include "webhooks/delivery.h"

#include "core/ids.h"
#include "core/random.h"
#include "db/like.h"
#include "journal/changes.h"

#include <array>

namespace countersign::webhooks {
namespace {

struct StateRow
{
    DeliveryState state;
    std::string_view name;
};
constexpr std::array states{
    StateRow{DeliveryState::Pending, "pending"},     StateRow{DeliveryState::Held, "held"},
    StateRow{DeliveryState::Succeeded, "succeeded"}, StateRow{DeliveryState::Failed, "failed"},
    StateRow{DeliveryState::Expired, "expired"},
};

constexpr std::string_view removedText = "the endpoint was removed";

// ?1 is the domain time. What waits is read as what it is: held at a paused endpoint, failed at a removed one, expired
// when its time is over, written down or not.
#define COUNTERSIGN_DELIVERY_STATE                                                                                     \
    "(CASE WHEN d.state <> 1 THEN d.state WHEN w.removed = 1 THEN 4 WHEN w.active = 0 THEN 2 "                         \
    "WHEN d.expires_at IS NOT NULL AND max(d.expires_at, w.keeps_until) < ?1 THEN 5 ELSE 1 END)"
#define COUNTERSIGN_DELIVERY_COLUMNS                                                                                   \
    "d.seq, d.uid, d.version, w.tenant, e.uid, e.type, e.object, w.id, w.url, w.seq, "                                 \
    "e.format, " COUNTERSIGN_DELIVERY_STATE                                                                            \
    ", d.attempts, d.round, d.due_at, d.expires_at, d.last_at, d.last_result, "                                        \
    "d.last_status, d.last_text, d.created_at"
#define COUNTERSIGN_DELIVERY_TABLES                                                                                    \
    " FROM webhook_deliveries d JOIN webhook_events e ON e.seq = d.event "                                             \
    "JOIN webhook_endpoints w ON w.seq = d.endpoint "

Delivery readDelivery(const db::Query &q)
{
    Delivery d;
    int column = 0;
    d.seq = q.integer(column++);
    d.id = q.text(column++);
    d.version = q.integer(column++);
    d.tenant = q.integer(column++);
    d.event = q.text(column++);
    d.type = q.text(column++);
    d.object = q.text(column++);
    d.endpoint = q.text(column++);
    d.url = q.text(column++);
    d.endpointSeq = q.integer(column++);
    d.format = static_cast<FormatId>(q.integer(column++));
    d.state = static_cast<DeliveryState>(q.integer(column++));
    d.attempts = q.integer(column++);
    d.round = q.integer(column++);
    d.dueAt = q.maybeInteger(column++);
    d.expiresAt = q.maybeInteger(column++);
    const auto at = q.maybeInteger(column++);
    const auto result = attemptResultFromNumber(q.integer(column++));
    const auto status = q.maybeInteger(column++);
    std::string text = q.text(column++);
    if (at && result)
        d.last = LastAttempt{*at, *result, status ? std::optional(static_cast<int>(*status)) : std::nullopt,
                             std::move(text)};
    d.createdAt = q.integer(column++);
    if (d.state == DeliveryState::Failed && d.dueAt) {
        d.dueAt = std::nullopt;
        d.last = LastAttempt{d.last ? d.last->at : d.createdAt, AttemptResult::Blocked, std::nullopt,
                             std::string(removedText)};
    }
    // The first attempt is due when the event is written; that is stored as "at once" to keep its order.
    if (d.dueAt && *d.dueAt == 0)
        d.dueAt = d.createdAt;
    return d;
}

std::string typePattern(std::string_view event)
{
    if (!event.ends_with('*'))
        return db::escapedLike(event);
    return db::escapedLike(event.substr(0, event.size() - 1)) + "%";
}

// The conditions of a filter. Raw states first: an index knows those.
std::string conditions(const DeliveryFilter &filter)
{
    std::string sql = "WHERE d.seq < ?2 ";
    if (filter.state) {
        switch (*filter.state) {
        case DeliveryState::Pending:
            sql += "AND d.state = 1 AND " COUNTERSIGN_DELIVERY_STATE " = 1 ";
            break;
        case DeliveryState::Held:
            sql += "AND d.state = 1 AND w.active = 0 AND w.removed = 0 ";
            break;
        case DeliveryState::Succeeded:
            sql += "AND +d.state = 3 ";
            break;
        case DeliveryState::Failed:
            sql += "AND d.state <> 3 AND d.state IN (1, 4) AND " COUNTERSIGN_DELIVERY_STATE " = 4 ";
            break;
        case DeliveryState::Expired:
            sql += "AND d.state <> 3 AND d.state IN (1, 5) AND " COUNTERSIGN_DELIVERY_STATE " = 5 ";
            break;
        }
    }
    if (filter.reachable)
        sql += "AND w.removed = 0 ";
    if (filter.tenant != 0)
        sql += "AND w.tenant = ?4 ";
    if (!filter.endpoint.empty())
        sql += "AND w.id = ?5 ";
    if (!filter.event.empty())
        sql += "AND e.type LIKE ?6 ESCAPE '\\' ";
    if (!filter.object.empty())
        sql += "AND d.event IN (SELECT seq FROM webhook_events WHERE object = ?7) ";
    if (!filter.text.empty())
        sql += "AND (d.uid LIKE ?8 ESCAPE '\\' OR e.uid LIKE ?8 ESCAPE '\\' OR e.object LIKE ?8 ESCAPE '\\' OR "
               "w.url LIKE ?8 ESCAPE '\\' OR e.type LIKE ?8 ESCAPE '\\') ";
    return sql;
}

db::Query filtered(db::Connection &connection, const std::string &columns, const std::string &tail, Millis now,
                   const DeliveryFilter &filter, std::int64_t before, std::int64_t limit)
{
    db::Query q = connection.built("SELECT " + columns + COUNTERSIGN_DELIVERY_TABLES + conditions(filter) + tail);
    // SQLite numbers only what a statement uses; ?1 to ?3 are in all of them.
    q.bind(now, before, limit);
    const std::string types = typePattern(filter.event);
    const std::string text = db::likeAnywhere(filter.text);
    q.bindFrom(4, filter.tenant, filter.endpoint, types, filter.object, text);
    return q;
}

constexpr std::int64_t newest = INT64_MAX;

Result<Delivery> require(const DeliveryRef &ref, Transaction &tx)
{
    auto delivery = findDelivery(tx.db(), tx.now(), ref.tenant, ref.id);
    if (!delivery)
        return Error::notFound("delivery");
    return std::move(*delivery);
}

bool endpointIsPaused(const Delivery &delivery, Transaction &tx)
{
    return tx.db().query("SELECT 1 FROM webhook_endpoints WHERE seq = ? AND active = 0", delivery.endpointSeq).next();
}

void sendAgain(std::int64_t seq, std::int64_t tenant, const std::string &id, const std::string &object,
               DeliveryState was, Transaction &tx)
{
    tx.db().run("UPDATE webhook_deliveries SET state = 1, round = 0, due_at = 0, expires_at = NULL, "
                "version = version + 1 WHERE seq = ?",
                seq);
    tx.append(journal::Kind::DeliveryResent, tenant, id, object,
              journal::Changes().moved("state", name(was), "pending").json());
}

// Spread by the delivery's own number, so that a retry of many does not come as one wave.
Millis withJitter(Millis delay, int percent, std::int64_t seq, std::int64_t round)
{
    if (percent == 0)
        return delay;
    const auto mixed = static_cast<std::uint64_t>(seq * 31 + round) * 0x9E3779B97F4A7C15ULL;
    const auto part = static_cast<Millis>(mixed >> 40) % (2 * percent + 1) - percent;
    return delay + delay * part / 100;
}

class DeliveryExpiry final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "delivery expiry"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        auto q = connection.query("SELECT min(max(w.keeps_until, (SELECT min(d.expires_at) FROM webhook_deliveries d "
                                  "WHERE d.endpoint = w.seq AND d.state = 1 AND d.expires_at IS NOT NULL))) "
                                  "FROM webhook_endpoints w WHERE w.active = 1 AND w.removed = 0");
        return q.next() && !q.isNull(0) ? std::optional(q.integer(0) + 1) : std::nullopt;
    }
    Result<int> apply(journal::Transaction &tx, Millis until, int rows) const override
    {
        struct Overdue
        {
            std::int64_t seq, endpoint, tenant;
            std::string id, object;
        };
        std::vector<Overdue> overdue;
        auto q = tx.db().query("SELECT d.seq, w.seq, w.tenant, d.uid, e.object FROM webhook_endpoints w "
                               "CROSS JOIN webhook_deliveries d ON d.endpoint = w.seq AND d.state = 1 "
                               "AND d.expires_at IS NOT NULL AND d.expires_at < ?1 "
                               "JOIN webhook_events e ON e.seq = d.event "
                               "WHERE w.active = 1 AND w.removed = 0 AND w.keeps_until < ?1 LIMIT ?2",
                               until, rows);
        while (q.next())
            overdue.push_back({q.integer(0), q.integer(1), q.integer(2), q.text(3), q.text(4)});
        q.run();
        for (const Overdue &row : overdue) {
            tx.db().run("UPDATE webhook_deliveries SET state = 5, due_at = NULL, version = version + 1 "
                        "WHERE seq = ? AND state = 1",
                        row.seq);
            tx.append(journal::Kind::DeliveryExpired, row.tenant, row.id, row.object,
                      journal::Changes().moved("state", "pending", "expired").json());
            noteFailed(row.endpoint, tx);
        }
        return static_cast<int>(overdue.size());
    }
};

class RemovedEndpoints final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "deliveries of removed endpoints"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        auto q = connection.query("SELECT 1 FROM webhook_endpoints w WHERE w.removed = 1 AND EXISTS "
                                  "(SELECT 1 FROM webhook_deliveries d WHERE d.endpoint = w.seq AND d.state = 1)");
        return q.next() ? std::optional<Millis>(0) : std::nullopt;
    }
    Result<int> apply(journal::Transaction &tx, Millis, int rows) const override
    {
        auto q = tx.db().query("SELECT w.seq FROM webhook_endpoints w WHERE w.removed = 1 AND EXISTS "
                               "(SELECT 1 FROM webhook_deliveries d WHERE d.endpoint = w.seq AND d.state = 1) LIMIT 1");
        if (!q.next())
            return 0;
        const std::int64_t endpoint = q.integer(0);
        q.run();
        return endWaiting(endpoint, rows, tx);
    }
};

} // namespace

std::string_view name(DeliveryState state)
{
    for (const StateRow &row : states) {
        if (row.state == state)
            return row.name;
    }
    return "unknown";
}

std::optional<DeliveryState> deliveryStateFromName(std::string_view name)
{
    for (const StateRow &row : states) {
        if (row.name == name)
            return row.state;
    }
    return std::nullopt;
}

std::vector<Delivery> listDeliveries(db::Connection &connection, Millis now, const DeliveryFilter &filter,
                                     std::int64_t after, std::int64_t limit)
{
    std::vector<Delivery> out;
    auto q = filtered(connection, COUNTERSIGN_DELIVERY_COLUMNS, "ORDER BY d.seq DESC LIMIT ?3", now, filter,
                      after == 0 ? newest : after, limit);
    while (q.next())
        out.push_back(readDelivery(q));
    return out;
}

DeliveryCount countDeliveries(db::Connection &connection, Millis now, const DeliveryFilter &filter, std::int64_t upTo)
{
    auto q = connection.built("SELECT count(*) FROM (SELECT ?1" COUNTERSIGN_DELIVERY_TABLES + conditions(filter) +
                              "LIMIT ?3)");
    q.bind(now, newest, upTo + 1);
    q.bindFrom(4, filter.tenant, filter.endpoint, typePattern(filter.event), filter.object,
               db::likeAnywhere(filter.text));
    q.next();
    const std::int64_t counted = q.integer(0);
    return {std::min(counted, upTo), counted > upTo};
}

std::optional<Delivery> findDelivery(db::Connection &connection, Millis now, std::int64_t tenant, std::string_view id)
{
    auto q = connection.query("SELECT " COUNTERSIGN_DELIVERY_COLUMNS COUNTERSIGN_DELIVERY_TABLES "WHERE d.uid = ?2",
                              now, id);
    if (!q.next())
        return std::nullopt;
    Delivery delivery = readDelivery(q);
    if (tenant != 0 && delivery.tenant != tenant)
        return std::nullopt;
    return delivery;
}

std::string payloadOf(db::Connection &connection, std::int64_t delivery)
{
    auto q = connection.query("SELECT coalesce(d.body, e.body) FROM webhook_deliveries d "
                              "JOIN webhook_events e ON e.seq = d.event WHERE d.seq = ?",
                              delivery);
    return q.next() ? q.text(0) : std::string();
}

std::vector<Event> eventsOf(db::Connection &connection, std::int64_t tenant, const std::string &object)
{
    std::vector<Event> out;
    auto q = connection.query("SELECT e.uid, e.type, e.object, e.format, e.created_at, coalesce(e.entry, 0), e.body, "
                              "(SELECT count(*) FROM webhook_deliveries d WHERE d.event = e.seq) "
                              "FROM webhook_events e WHERE e.object = ?2 AND (?1 = 0 OR e.tenant = ?1) "
                              "ORDER BY e.seq DESC LIMIT 200",
                              tenant, object);
    while (q.next())
        out.push_back({q.text(0), q.text(1), q.text(2), static_cast<FormatId>(q.integer(3)), q.integer(4), q.integer(7),
                       q.integer(5), q.text(6)});
    return out;
}

Waiting waitingDeliveries(db::Connection &connection, std::int64_t tenant)
{
    Waiting waiting;
    auto q = connection.query("SELECT w.active, (SELECT count(*) FROM (SELECT 1 FROM webhook_deliveries d "
                              "WHERE d.endpoint = w.seq AND d.state = 1 LIMIT 10000)), w.failed_in_row "
                              "FROM webhook_endpoints w WHERE w.removed = 0 AND (?1 = 0 OR w.tenant = ?1)",
                              tenant);
    while (q.next()) {
        (q.integer(0) != 0 ? waiting.pending : waiting.held) += q.integer(1);
        waiting.failingEndpoints += q.integer(2) > 0 ? 1 : 0;
    }
    return waiting;
}

std::int64_t insertEvent(const NewEvent &event, Transaction &tx)
{
    tx.db().run("INSERT INTO webhook_events(uid, tenant, format, type, object, entry, created_at, body) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                event.id, event.tenant, static_cast<int>(event.format), event.type, event.object, event.entry, tx.now(),
                db::Blob{event.body});
    return tx.db().lastRow();
}

std::string newDeliveryId(Millis now)
{
    return "dlv_" + newHexSuffix(now);
}

void insertDelivery(const std::string &id, std::int64_t event, std::int64_t endpoint,
                    const std::optional<std::string> &body, Transaction &tx)
{
    const auto bytes = body ? std::optional(db::Blob{*body}) : std::nullopt;
    tx.db().run("INSERT INTO webhook_deliveries(uid, event, endpoint, state, due_at, created_at, body) "
                "VALUES(?, ?, ?, 1, 0, ?, ?)",
                id, event, endpoint, tx.now(), bytes);
}

Result<Delivery> resend(const DeliveryRef &ref, Transaction &tx)
{
    COUNTERSIGN_TRY(delivery, require(ref, tx));
    if (endpointIsPaused(delivery, tx))
        return Error::of(Code::EndpointPaused);
    sendAgain(delivery.seq, delivery.tenant, delivery.id, delivery.object, delivery.state, tx);
    return require(ref, tx);
}

Result<Delivery> sendNow(const DeliveryRef &ref, Transaction &tx)
{
    COUNTERSIGN_TRY(delivery, require(ref, tx));
    if (delivery.state == DeliveryState::Held)
        return Error::of(Code::EndpointPaused);
    if (delivery.state != DeliveryState::Pending)
        return Error::of(Code::DeliveryNotWaiting);
    tx.db().run("UPDATE webhook_deliveries SET due_at = 0, version = version + 1 WHERE seq = ?", delivery.seq);
    tx.append(journal::Kind::DeliveryResent, delivery.tenant, delivery.id, delivery.object,
              journal::Changes().set("now", 1).json());
    return require(ref, tx);
}

ResentSlice resendSlice(const DeliveryFilter &filter, std::int64_t before, int rows, Transaction &tx)
{
    ResentSlice slice;
    std::vector<Delivery> page;
    {
        auto q = filtered(tx.db(), COUNTERSIGN_DELIVERY_COLUMNS, "ORDER BY d.seq DESC LIMIT ?3", tx.now(), filter,
                          before, rows);
        while (q.next())
            page.push_back(readDelivery(q));
    }
    for (const Delivery &delivery : page) {
        slice.position = delivery.seq;
        if (delivery.state == DeliveryState::Pending || delivery.state == DeliveryState::Held)
            continue;
        sendAgain(delivery.seq, delivery.tenant, delivery.id, delivery.object, delivery.state, tx);
        ++slice.sent;
    }
    return slice;
}

void settle(const Outcome &outcome, const Formats &formats, Transaction &tx)
{
    auto q = tx.db().query("SELECT d.uid, e.object, d.round, e.format, d.created_at, d.expires_at, w.tenant, w.seq, "
                           "d.attempts, d.state = 1 AND d.version <> ?4 FROM webhook_deliveries d JOIN webhook_events "
                           "e ON e.seq = d.event "
                           "JOIN webhook_endpoints w ON w.seq = d.endpoint WHERE d.seq = ?1 AND d.uid = ?2 "
                           "AND (d.state = 1 OR (d.state = 5 AND ?3))",
                           outcome.delivery, outcome.id, outcome.result == AttemptResult::Ok, outcome.version);
    if (!q.next())
        return;
    const std::string id = q.text(0);
    const std::string object = q.text(1);
    const std::int64_t round = q.integer(2) + 1;
    const Format *format = formats.find(static_cast<FormatId>(q.integer(3)));
    const Millis createdAt = q.integer(4);
    std::optional<Millis> expiresAt = q.maybeInteger(5);
    const std::int64_t tenant = q.integer(6);
    const std::int64_t endpoint = q.integer(7);
    const std::int64_t attempt = q.integer(8) + 1;
    const bool sentAgain = q.integer(9) != 0;
    q.run();

    const Schedule &schedule = format->schedule();
    const bool succeeded = outcome.result == AttemptResult::Ok;
    const bool last = !succeeded && !sentAgain && round >= schedule.attempts();
    std::optional<Millis> dueAt;
    DeliveryState state = DeliveryState::Pending;
    if (sentAgain) {
        dueAt = 0;
        expiresAt = std::nullopt;
    } else if (succeeded) {
        state = DeliveryState::Succeeded;
    } else if (last) {
        state = DeliveryState::Failed;
    } else {
        dueAt = tx.now() + withJitter(schedule.delays[static_cast<std::size_t>(round)], schedule.jitterPercent,
                                      outcome.delivery, round);
        // Only what was tried can expire, so that no move of the clock lets an event go untold. Sent again by hand, it
        // has its whole life before it.
        if (schedule.lifetime > 0 && !expiresAt)
            expiresAt = (attempt == round ? createdAt : tx.now()) + schedule.lifetime;
    }
    tx.db().run("UPDATE webhook_deliveries SET state = ?, attempts = ?, round = ?, due_at = ?, expires_at = ?, "
                "last_at = ?, last_result = ?, last_status = ?, last_text = ?, version = version + 1 WHERE seq = ?",
                static_cast<int>(state), attempt, sentAgain ? 0 : round, dueAt, expiresAt, outcome.at,
                static_cast<int>(outcome.result),
                outcome.status ? std::optional<std::int64_t>(*outcome.status) : std::nullopt, outcome.text,
                outcome.delivery);
    journal::Changes changes;
    changes.set("attempt", attempt).set("result", name(outcome.result));
    if (outcome.status)
        changes.set("status", *outcome.status);
    if (dueAt && !sentAgain)
        changes.set("next", formatMillis(*dueAt));
    if (!outcome.text.empty())
        changes.set("text", outcome.text);
    tx.append(succeeded && !sentAgain ? journal::Kind::DeliverySucceeded
              : last                  ? journal::Kind::DeliveryFailed
                                      : journal::Kind::DeliveryAttempted,
              tenant, id, object, changes.json());
    if (succeeded)
        noteSucceeded(endpoint, tx);
    else if (last)
        noteFailed(endpoint, tx);
}

int endWaiting(std::int64_t endpoint, int rows, Transaction &tx)
{
    tx.db().run("UPDATE webhook_deliveries SET state = 4, due_at = NULL, version = version + 1, last_at = ?, "
                "last_result = ?, last_status = NULL, last_text = ? WHERE seq IN "
                "(SELECT seq FROM webhook_deliveries WHERE endpoint = ? AND state = 1 LIMIT ?)",
                tx.wall(), static_cast<int>(AttemptResult::Blocked), removedText, endpoint, rows);
    return tx.db().changedRows();
}

std::unique_ptr<due::Rule> deliveryExpiry()
{
    return std::make_unique<DeliveryExpiry>();
}

std::unique_ptr<due::Rule> removedEndpoints()
{
    return std::make_unique<RemovedEndpoints>();
}

} // namespace countersign::webhooks
