#include "webhooks/endpoint.h"

#include "core/ids.h"
#include "core/random.h"
#include "journal/changes.h"
#include "webhooks/delivery.h"

namespace countersign::webhooks {
namespace {

#define COUNTERSIGN_ENDPOINT_COLUMNS                                                                                   \
    "seq, id, tenant, version, url, format, name, secret_sealed, events, active, removed, paused_by_failures, "        \
    "guarded, pause_after, failed_in_row, previous_until, previous_secret, created_at"

constexpr std::int64_t countedUpTo = 1000;
constexpr int mostEndedAtOnce = 1000; // deliveries

Endpoint readEndpoint(const db::Query &q)
{
    Endpoint e;
    int column = 0;
    e.seq = q.integer(column++);
    e.id = q.text(column++);
    e.tenant = q.integer(column++);
    e.version = q.integer(column++);
    e.url = q.text(column++);
    e.format = q.text(column++);
    e.name = q.maybeText(column++);
    e.secretSealed = q.text(column++);
    e.events = EventFilter::fromJson(q.text(column++));
    e.active = q.integer(column++) != 0;
    e.removed = q.integer(column++) != 0;
    e.pausedByFailures = q.integer(column++) != 0;
    e.guarded = q.integer(column++) != 0;
    e.pauseAfter = q.integer(column++);
    e.failedInRow = q.integer(column++);
    e.previousUntil = q.maybeInteger(column++);
    e.previousSealed = q.text(column++);
    e.createdAt = q.integer(column++);
    return e;
}

std::vector<Endpoint> readAll(db::Query q)
{
    std::vector<Endpoint> out;
    while (q.next())
        out.push_back(readEndpoint(q));
    return out;
}

std::string sealContext(const std::string &id)
{
    return "webhook_endpoint:" + id;
}

Result<Endpoint> require(const EndpointRef &ref, Transaction &tx)
{
    auto endpoint = findEndpoint(tx.db(), ref.tenant, ref.id);
    if (!endpoint || endpoint->removed)
        return Error::notFound("endpoint");
    if (ref.version && *ref.version != endpoint->version)
        return Error::of(Code::Changed);
    return std::move(*endpoint);
}

void touch(Endpoint &endpoint, journal::Kind kind, const std::string &data, Transaction &tx)
{
    tx.db().run("UPDATE webhook_endpoints SET version = version + 1 WHERE seq = ?", endpoint.seq);
    endpoint.version += 1;
    tx.append(kind, endpoint.tenant, endpoint.id, {}, data);
}

// An endpoint that was removed keeps its row for the history's sake, but not its address: it is marked there.
bool isTaken(const Endpoint &endpoint, const std::string &url, Transaction &tx)
{
    tx.db().run("UPDATE webhook_endpoints SET url = url || '#removed-' || seq "
                "WHERE tenant = ? AND url = ? AND format = ? AND removed = 1",
                endpoint.tenant, url, endpoint.format);
    return tx.db()
        .query("SELECT 1 FROM webhook_endpoints WHERE tenant = ? AND url = ? AND format = ? AND seq <> ?",
               endpoint.tenant, url, endpoint.format, endpoint.seq)
        .next();
}

void pause(Endpoint &endpoint, bool byFailures, Transaction &tx)
{
    tx.db().run("UPDATE webhook_endpoints SET active = 0, paused_by_failures = ? WHERE seq = ?", byFailures ? 1 : 0,
                endpoint.seq);
    endpoint.active = false;
    endpoint.pausedByFailures = byFailures;
    touch(endpoint, journal::Kind::EndpointPaused,
          journal::Changes().set("because", byFailures ? "failures" : "operator").json(), tx);
}

} // namespace

std::optional<Endpoint> findEndpoint(db::Connection &connection, std::int64_t tenant, std::string_view id)
{
    auto q = connection.query("SELECT " COUNTERSIGN_ENDPOINT_COLUMNS " FROM webhook_endpoints WHERE id = ?", id);
    if (!q.next())
        return std::nullopt;
    Endpoint endpoint = readEndpoint(q);
    if (tenant != 0 && endpoint.tenant != tenant)
        return std::nullopt;
    return endpoint;
}

std::vector<Endpoint> endpointsOf(db::Connection &connection, std::int64_t tenant)
{
    return readAll(connection.query("SELECT " COUNTERSIGN_ENDPOINT_COLUMNS
                                    " FROM webhook_endpoints WHERE removed = 0 AND (?1 = 0 OR tenant = ?1) "
                                    "ORDER BY seq DESC",
                                    tenant));
}

std::vector<Endpoint> endpointsOfInbox(db::Connection &connection, const std::string &name)
{
    return readAll(connection.query("SELECT " COUNTERSIGN_ENDPOINT_COLUMNS
                                    " FROM webhook_endpoints WHERE url = ? AND removed = 0 ORDER BY seq",
                                    "inbox:" + name));
}

Health healthOf(db::Connection &connection, const Endpoint &endpoint)
{
    Health health;
    auto waiting = connection.query("SELECT count(*) FROM (SELECT 1 FROM webhook_deliveries "
                                    "WHERE endpoint = ? AND state = 1 LIMIT ?)",
                                    endpoint.seq, countedUpTo);
    waiting.next();
    (endpoint.active ? health.pending : health.held) = waiting.integer(0);
    auto good = connection.query("SELECT last_at FROM webhook_deliveries WHERE endpoint = ? AND state = 3 "
                                 "ORDER BY seq DESC LIMIT 1",
                                 endpoint.seq);
    if (good.next())
        health.lastSuccess = good.maybeInteger(0);
    // The newest failure is one of a delivery that has ended badly or of one that will be tried again.
    for (const int state : {1, 4, 5}) {
        auto bad =
            connection.query("SELECT last_at, last_text FROM webhook_deliveries WHERE endpoint = ? AND state = ? "
                             "AND last_at IS NOT NULL ORDER BY seq DESC LIMIT 1",
                             endpoint.seq, state);
        if (!bad.next() || (health.lastFailure && *health.lastFailure >= bad.integer(0)))
            continue;
        health.lastFailure = bad.integer(0);
        health.lastError = bad.text(1);
        health.retrying = state == 1;
    }
    return health;
}

Result<Endpoint> createEndpoint(const NewEndpoint &command, Transaction &tx)
{
    std::string id = "we_" + newIdSuffix(tx.now());
    std::int64_t seq = 0;
    auto existing =
        tx.db().query("SELECT seq, id, removed FROM webhook_endpoints WHERE tenant = ? AND url = ? AND format = ?",
                      command.tenant, command.url, command.format);
    const bool again = existing.next();
    if (again) {
        if (existing.integer(2) == 0)
            return Error{Code::Duplicate, "this owner has an endpoint with that address and format already", "url", 0};
        seq = existing.integer(0);
        id = existing.text(1);
        existing.run();
        // What waited ended with it. Where that is much it is being ended in slices, and this has to wait for them.
        if (endWaiting(seq, mostEndedAtOnce, tx) == mostEndedAtOnce)
            return Error::of(Code::Busy);
        // It comes back under its old id, so that the history of its deliveries stays in one place.
        tx.db().run("UPDATE webhook_endpoints SET removed = 0, active = 1, paused_by_failures = 0, failed_in_row = 0, "
                    "previous_secret = NULL, previous_until = NULL, keeps_until = 0, version = version + 1 "
                    "WHERE seq = ?",
                    seq);
    } else {
        existing.run();
        tx.db().run("INSERT INTO webhook_endpoints(id, tenant, url, format, created_at) VALUES(?, ?, ?, ?, ?)", id,
                    command.tenant, command.url, command.format, tx.now());
        seq = tx.db().lastRow();
    }
    const std::string sealed = command.keyring->seal(secrets::Label::Seal, command.secret, sealContext(id));
    tx.db().run("UPDATE webhook_endpoints SET name = ?, events = ?, pause_after = ?, guarded = ?, secret_sealed = ? "
                "WHERE seq = ?",
                command.name, command.events.json(), command.pauseAfter, command.guarded ? 1 : 0, db::Blob{sealed},
                seq);
    tx.append(journal::Kind::EndpointCreated, command.tenant, id, {},
              journal::Changes().set("url", command.url).set("format", command.format).json());
    return std::move(*findEndpoint(tx.db(), 0, id));
}

Result<Endpoint> changeEndpoint(const ChangeEndpoint &command, Transaction &tx)
{
    COUNTERSIGN_TRY(endpoint, require(command.endpoint, tx));
    journal::Changes changes;
    if (command.url && *command.url != endpoint.url) {
        if (isTaken(endpoint, *command.url, tx))
            return Error{Code::Duplicate, "this owner has an endpoint with that address and format already", "url", 0};
        changes.moved("url", endpoint.url, *command.url);
        endpoint.url = *command.url;
    }
    if (command.events) {
        changes.moved("events", endpoint.events.json(), command.events->json());
        endpoint.events = *command.events;
    }
    if (command.name) {
        endpoint.name = *command.name;
        changes.set("name", endpoint.name.value_or(""));
    }
    if (command.pauseAfter) {
        changes.moved("pause_after", endpoint.pauseAfter, *command.pauseAfter);
        endpoint.pauseAfter = *command.pauseAfter;
    }
    tx.db().run("UPDATE webhook_endpoints SET url = ?, events = ?, name = ?, pause_after = ? WHERE seq = ?",
                endpoint.url, endpoint.events.json(), endpoint.name, endpoint.pauseAfter, endpoint.seq);
    touch(endpoint, journal::Kind::EndpointChanged, changes.json(), tx);
    return std::move(endpoint);
}

Result<Endpoint> pauseEndpoint(const EndpointRef &ref, Transaction &tx)
{
    COUNTERSIGN_TRY(endpoint, require(ref, tx));
    if (endpoint.active)
        pause(endpoint, false, tx);
    return std::move(endpoint);
}

Result<Endpoint> resumeEndpoint(const EndpointRef &ref, Transaction &tx)
{
    COUNTERSIGN_TRY(endpoint, require(ref, tx));
    if (endpoint.active)
        return std::move(endpoint);
    // What was held leaves now, however long it has waited: nothing of it expires for a day.
    tx.db().run("UPDATE webhook_endpoints SET active = 1, paused_by_failures = 0, failed_in_row = 0, keeps_until = ? "
                "WHERE seq = ?",
                tx.now() + day, endpoint.seq);
    endpoint.active = true;
    endpoint.pausedByFailures = false;
    endpoint.failedInRow = 0;
    touch(endpoint, journal::Kind::EndpointResumed, "{}", tx);
    return std::move(endpoint);
}

Result<Endpoint> removeEndpoint(const EndpointRef &ref, Transaction &tx)
{
    COUNTERSIGN_TRY(endpoint, require(ref, tx));
    tx.db().run("UPDATE webhook_endpoints SET removed = 1, active = 0 WHERE seq = ?", endpoint.seq);
    endpoint.removed = true;
    endpoint.active = false;
    touch(endpoint, journal::Kind::EndpointRemoved, journal::Changes().set("url", endpoint.url).json(), tx);
    return std::move(endpoint);
}

Result<Endpoint> rotateSecret(const RotateSecret &command, Transaction &tx)
{
    COUNTERSIGN_TRY(endpoint, require(command.endpoint, tx));
    const std::string sealed = command.keyring->seal(secrets::Label::Seal, command.secret, sealContext(endpoint.id));
    const bool overlaps = command.overlap > 0;
    // The old one stays sealed under the same context, so it only changes its column.
    tx.db().run(
        "UPDATE webhook_endpoints SET previous_secret = CASE WHEN ?1 THEN secret_sealed END, previous_until = ?2, "
        "secret_sealed = ?3 WHERE seq = ?4",
        overlaps, overlaps ? std::optional(tx.now() + command.overlap) : std::nullopt, db::Blob{sealed}, endpoint.seq);
    touch(endpoint, journal::Kind::EndpointSecretRotated,
          journal::Changes().set("overlap_seconds", command.overlap / second).json(), tx);
    return std::move(*findEndpoint(tx.db(), 0, endpoint.id));
}

Result<std::string> revealSecret(const EndpointRef &ref, const secrets::Keyring &keyring, Transaction &tx)
{
    COUNTERSIGN_TRY(endpoint, require(ref, tx));
    COUNTERSIGN_TRY(known, secretsOf(endpoint, keyring, tx.now()));
    tx.append(journal::Kind::EndpointSecretRevealed, endpoint.tenant, endpoint.id, {}, "{}");
    return std::move(known.current);
}

Result<Secrets> secretsOf(const Endpoint &endpoint, const secrets::Keyring &keyring, Millis now)
{
    Secrets out;
    if (!endpoint.secretSealed.empty()) {
        COUNTERSIGN_TRY(current, keyring.open(secrets::Label::Seal, endpoint.secretSealed, sealContext(endpoint.id)));
        out.current = std::move(current);
    }
    if (!endpoint.previousSealed.empty() && endpoint.previousUntil.value_or(0) > now) {
        COUNTERSIGN_TRY(previous,
                        keyring.open(secrets::Label::Seal, endpoint.previousSealed, sealContext(endpoint.id)));
        out.previous = std::move(previous);
    }
    return out;
}

std::string newSecret()
{
    return randomToken("whsec_");
}

void noteFailed(std::int64_t seq, Transaction &tx)
{
    auto q = tx.db().query("UPDATE webhook_endpoints SET failed_in_row = failed_in_row + 1 WHERE seq = ? "
                           "RETURNING " COUNTERSIGN_ENDPOINT_COLUMNS,
                           seq);
    if (!q.next())
        return;
    Endpoint endpoint = readEndpoint(q);
    q.run();
    if (endpoint.active && endpoint.pauseAfter > 0 && endpoint.failedInRow >= endpoint.pauseAfter)
        pause(endpoint, true, tx);
}

void noteSucceeded(std::int64_t seq, Transaction &tx)
{
    tx.db().run("UPDATE webhook_endpoints SET failed_in_row = 0 WHERE seq = ? AND failed_in_row <> 0", seq);
}

} // namespace countersign::webhooks
