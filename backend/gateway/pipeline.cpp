#include "gateway/pipeline.h"

#include "api/clive/dialect.h"
#include "api/console/dialect.h"
#include "api/nuvouch/dialect.h"
#include "api/pages/dialect.h"
#include "api/paymentapi/dialect.h"
#include "api/stripe/dialect.h"
#include "gateway/metrics.h"
#include "gateway/origins.h"

#include <algorithm>

namespace countersign::gateway {
namespace {

constexpr unsigned requestsAMillisecond = 12; // bits

http::Router routerOf(const api::Dialect &dialect)
{
    std::vector<http::Pattern> patterns;
    for (const api::Route &route : dialect.routes)
        patterns.push_back({route.method, route.path});
    return http::Router(std::move(patterns));
}

std::string_view unitOf(Millis window)
{
    return window == second ? "second" : window == minute ? "minute" : "hour";
}

constexpr std::int64_t furthestEntry = 1000; // of a host action: what it set off may go on and on

// Not the window's own reads, nor what machines ask again and again; the inbox keeps what it receives itself.
bool isRecorded(const api::Dialect &dialect, http::Method method, std::string_view path)
{
    if (path == "/healthz" || path == "/readyz" || path == "/metrics" || path.starts_with("/inbox/") ||
        (path.starts_with("/challenge/") && path.ends_with("/state")))
        return false;
    const bool reads = method == http::Method::Get || method == http::Method::Head || method == http::Method::Options;
    return !reads || &dialect != &api::console::dialect();
}

bool isLoopback(std::string_view peer)
{
    return peer == "::1" || peer.starts_with("127.");
}

} // namespace

// One request on its way. Made on the HTTP thread and answered there.
struct Pipeline::Exchange
{
    http::Request request;
    http::Reply reply;
    const Owned *owner = nullptr;
    const api::Route *route = nullptr;
    http::Match match;
    api::Surroundings surroundings;
    api::Caller caller;
    std::string callerName; // whose idempotency keys these are
    journal::Origin origin;
    std::optional<IdempotencyUse> idempotency;
    std::optional<http::Verdict> verdict;
    std::optional<http::Response> response; // made by the job, sent when it is committed
    bool accountsChanged = false;
    bool answered = false;

    // For the request log.
    std::optional<std::uint64_t> replayed; // the number of the request whose answer this repeats; 0: not noted
    std::int64_t headBefore = -1;          // of the journal, before a host action; -1: it was none
    std::int64_t firstEntry = 0, lastEntry = 0;
    std::int64_t touched = 0; // the tenant of what it changed
    std::vector<std::string> objects;
};

Pipeline::Pipeline(PipelineParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_requestBase(static_cast<std::uint64_t>(m_parts.clock.wall()) << requestsAMillisecond)
    , m_reader(m_parts.store.openReader())
    , m_diagnosticsReader(m_parts.diagnostics.store().openReader())
{
    for (const api::Dialect *dialect : {&api::paymentapi::dialect(), &api::nuvouch::dialect(), &api::clive::dialect(),
                                        &api::stripe::dialect(), &api::pages::dialect(), &api::console::dialect()})
        m_dialects.push_back({dialect, routerOf(*dialect)});
    for (const api::Dialect *dialect :
         {&api::paymentapi::dialect(), &api::nuvouch::dialect(), &api::clive::dialect(), &api::stripe::dialect()})
        m_coverage.add(*dialect);
    m_sessionPerson.id = "usr_nuvouch_local";
    m_sessionPerson.name = "This computer";
    m_sessionPerson.role = accounts::Role::Admin;
    m_sessionCredential.kind = accounts::KeyKind::Operator;
    m_sessionCredential.actor = "operator:" + m_sessionPerson.id;
    m_sessionCredential.person = &m_sessionPerson;
    reloadAccounts();
}

Pipeline::~Pipeline() = default;

void Pipeline::reloadAccounts()
{
    m_directory = accounts::Directory::load(*m_reader);
}

const Pipeline::Owned &Pipeline::ownerOf(const http::Request &request) const
{
    const api::Dialect *dialect = &dialectOf(request.path());
    if (isByKey(request)) {
        const std::string_view key = request.headers.value("x-api-key");
        const accounts::Credential *credential = m_directory->find(m_parts.keyring, key);
        const bool partner = credential ? credential->kind == accounts::KeyKind::Partner ||
                                              credential->kind == accounts::KeyKind::Platform
                                        : key.starts_with("cp_");
        dialect = partner ? &api::clive::dialect() : &api::paymentapi::dialect();
    }
    return *std::ranges::find(m_dialects, dialect, &Owned::dialect);
}

void Pipeline::handle(http::Request &&request, http::Reply reply)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->request = std::move(request);
    exchange->reply = std::move(reply);
    exchange->origin.request = m_requestBase + exchange->request.number;
    const std::string_view path = exchange->request.path();
    exchange->owner = &ownerOf(exchange->request);

    if (exchange->request.listener == http::Listener::Share && !isShared(path))
        return answer(*exchange, Error::of(Code::RouteNotFound));
    if (answerOperations(*exchange))
        return;
    if (exchange->request.method == http::Method::Options && isForBrowsers(path))
        return answer(*exchange, preflight());

    exchange->match = exchange->owner->router.match(exchange->request.method, path);
    const Error notHere{Code::RouteNotFound, std::string(http::methodName(exchange->request.method)), {}, 0};
    if (exchange->match.kind == http::Match::Kind::NotFound) {
        m_coverage.missed(*exchange->owner->dialect, path);
        return answer(*exchange, notHere);
    }
    if (exchange->match.kind == http::Match::Kind::MethodNotAllowed)
        return answer(*exchange, Error{Code::MethodNotAllowed, exchange->match.allow, {}, 0});
    exchange->route = &exchange->owner->dialect->routes[exchange->match.index];
    // A phone is a browser: nothing that a server's key opens is shared.
    if (exchange->request.listener == http::Listener::Share && exchange->route->door != api::Door::Open &&
        exchange->route->door != api::Door::StripeBrowser)
        return answer(*exchange, notHere);
    m_coverage.called(*exchange->owner->dialect, exchange->match.index);

    exchange->surroundings.directory = m_directory;
    exchange->surroundings.behaviour = m_parts.behaviour;
    exchange->surroundings.keyring = &m_parts.keyring;
    exchange->surroundings.clock = &m_parts.clock;
    exchange->surroundings.host = &m_parts.host;
    exchange->surroundings.baseUrl = m_baseUrl;

    auto caller = identify(*exchange);
    if (caller && exchange->owner->dialect->admit)
        caller = exchange->owner->dialect->admit(
            {exchange->request, exchange->match.captures, exchange->surroundings, *caller}, *exchange->route);
    if (!caller)
        return answer(*exchange, caller.error());
    exchange->caller = *caller;
    exchange->origin.actor = caller->credential ? caller->credential->actor : "customer";
    exchange->callerName =
        caller->tenant() != 0 ? "tenant:" + std::to_string(caller->tenant()) : exchange->origin.actor;
    // What a server was told is not repeated to a browser.
    if (caller->credential && caller->credential->kind == accounts::KeyKind::StripePublishable)
        exchange->callerName += ":browser";

    if (const Status admitted = admit(*exchange, *caller); !admitted)
        return answer(*exchange, admitted.error());

    auto use = idempotencyOf(exchange->request, *exchange->owner->dialect, *exchange->route, *caller,
                             exchange->callerName, m_parts.keyring);
    if (!use)
        return answer(*exchange, use.error());
    exchange->idempotency = std::move(*use);

    const api::Context context{exchange->request, exchange->match.captures, exchange->surroundings, exchange->caller};
    auto action = exchange->route->decode(context);
    if (!action) {
        auto earlier = earlierAnswer(*exchange);
        if (!earlier)
            return answer(*exchange, earlier.error());
        if (*earlier) {
            exchange->replayed = (*earlier)->request;
            return answer(*exchange, std::move((*earlier)->response));
        }
        return answer(*exchange, action.error());
    }
    run(exchange, std::move(*action));
}

Result<api::Caller> Pipeline::identify(const Exchange &exchange)
{
    const api::Route &route = *exchange.route;
    if (route.door == api::Door::Open)
        return api::Caller{};
    if (route.door == api::Door::StripeKey || route.door == api::Door::StripeBrowser)
        return identifyStripe(exchange);
    COUNTERSIGN_TRY(value, exchange.owner->dialect->credential(exchange.request));
    if (route.door == api::Door::Operator)
        return identifyOperator(exchange, value);
    if (route.door == api::Door::PartnerKey) {
        const accounts::Credential *credential = m_directory->find(m_parts.keyring, value);
        const bool known = credential && (credential->kind == accounts::KeyKind::Platform ||
                                          (credential->kind == accounts::KeyKind::Partner && credential->tenant));
        if (!known)
            return Error::of(Code::CredentialUnknown);
        return api::Caller{credential, nullptr};
    }
    const auto kind =
        route.door == api::Door::IntegratorKey ? accounts::KeyKind::Integrator : accounts::KeyKind::Payment;
    const accounts::Credential *credential = m_directory->find(m_parts.keyring, value);
    if (!credential && kind == accounts::KeyKind::Integrator && m_directory->isOfInactiveOwner(m_parts.keyring, value))
        return Error::of(Code::IntegratorInactive);
    if (!credential || credential->kind != kind || !credential->tenant)
        return Error::of(Code::CredentialUnknown);
    return api::Caller{credential, nullptr};
}

Result<api::Caller> Pipeline::identifyStripe(const Exchange &exchange)
{
    using accounts::KeyKind;
    COUNTERSIGN_TRY(value, exchange.owner->dialect->decodedCredential(exchange.request));
    const accounts::Credential *credential = m_directory->find(m_parts.keyring, value);
    const bool isPublishable = credential && credential->kind == KeyKind::StripePublishable;
    if (!credential || !credential->tenant || (credential->kind != KeyKind::StripeSecret && !isPublishable))
        return Error::of(Code::CredentialUnknown);
    // Phones are browsers: there a server's key is nobody's.
    if (!isPublishable && exchange.request.listener == http::Listener::Share)
        return Error::of(Code::CredentialUnknown);
    if (isPublishable && exchange.route->door == api::Door::StripeKey)
        return Error::of(Code::Forbidden);
    return api::Caller{credential, nullptr};
}

Result<api::Caller> Pipeline::identifyOperator(const Exchange &exchange, std::string_view token)
{
    api::Caller caller;
    if (!m_parts.sessionToken.empty() && secrets::equalInConstantTime(token, m_parts.sessionToken)) {
        caller.credential = &m_sessionCredential;
    } else {
        const Millis ticks = m_parts.clock.ticks() / 1000;
        if (m_guesses.isBlocked(exchange.request.peer, ticks))
            return Error{Code::RateLimited, "minute", {}, GuessGuard::perAddress};
        caller.credential = m_directory->find(m_parts.keyring, token);
        if (!caller.credential || !caller.credential->person) {
            m_guesses.wrong(exchange.request.peer, ticks);
            return Error::of(Code::CredentialUnknown);
        }
    }
    if (!exchange.route->roles.contains(caller.credential->person->role))
        return Error::of(Code::Forbidden);
    return caller;
}

Status Pipeline::admit(Exchange &exchange, const api::Caller &caller)
{
    std::vector<http::Limit> limits;
    std::string bucket;
    switch (exchange.route->bucket) {
    case api::Bucket::None:
        return Done{};
    case api::Bucket::Payments:
        limits = {{caller.credential->tenant->limits.paymentsPerSecond, second},
                  {caller.credential->tenant->limits.paymentsPerHour, hour}};
        bucket = "payments:" + std::to_string(caller.tenant());
        break;
    case api::Bucket::Transactions:
        limits = {{caller.credential->tenant->limits.transactionsPerSecond, second}};
        bucket = "transactions:" + std::to_string(caller.tenant());
        break;
    case api::Bucket::Partner:
        limits = {{caller.owner()->limits.paymentsPerSecond, second}};
        bucket = "partner:" + std::to_string(caller.tenant());
        break;
    case api::Bucket::Public:
        // A server with its secret key is no browser, whatever route it takes.
        if (caller.credential && caller.credential->kind == accounts::KeyKind::StripeSecret)
            return Done{};
        limits = {{m_parts.behaviour->publicPerSecond, second}};
        bucket = "public:" + exchange.request.peer;
        break;
    case api::Bucket::ShortCodes:
        break;
    }
    if (exchange.route->bucket == api::Bucket::ShortCodes) {
        // Whoever types codes has few tries, from one address and from all together (design.md 8).
        const Millis now = m_parts.clock.windowTime();
        const http::Verdict one =
            m_limiter.take("codes:" + exchange.request.peer, {{GuessGuard::perAddress, minute}}, now);
        const http::Verdict all = m_limiter.take("codes", {{GuessGuard::inAll, minute}}, now);
        if (one.allowed && all.allowed)
            return Done{};
        return Error{Code::RateLimited, "minute", {}, one.allowed ? all.limit : one.limit};
    }
    exchange.verdict = m_limiter.take(bucket, limits, m_parts.clock.windowTime());
    if (exchange.verdict->allowed)
        return Done{};
    return Error{Code::RateLimited, std::string(unitOf(exchange.verdict->window)), {}, exchange.verdict->limit};
}

// A request that cannot be decoded may still come with a key that was used: for something else, which is the conflict
// the caller has to hear of, or for this, when only time has made it invalid since (contracts/payment-api.md 6, 17.18).
Result<std::optional<Replay>> Pipeline::earlierAnswer(const Exchange &exchange)
{
    if (!exchange.idempotency)
        return std::optional<Replay>();
    try {
        return replay(*m_reader, m_parts.clock.now(), *exchange.idempotency, m_parts.keyring);
    } catch (const db::Failure &failure) {
        return failure.error();
    }
}

void Pipeline::run(const std::shared_ptr<Exchange> &exchange, api::Action action)
{
    switch (exchange->route->kind) {
    case api::Kind::Write:
        return runWrite(exchange, std::move(action));
    case api::Kind::Scan:
        return runScan(exchange, m_parts.store, std::move(action));
    case api::Kind::Diagnostic:
        return runScan(exchange, m_parts.diagnostics.store(), std::move(action));
    case api::Kind::Point:
        return runPoint(exchange, action);
    case api::Kind::Wait:
        return runWait(exchange, std::move(action));
    case api::Kind::Host:
        exchange->headBefore = m_parts.store.visibleSeq();
        action.perform(exchange->origin, [this, exchange](Result<http::Response> response) {
            if (response)
                answer(*exchange, std::move(*response));
            else
                answer(*exchange, response.error());
        });
        return;
    }
}

void Pipeline::rememberEntries(Exchange &exchange, const std::vector<journal::Entry> &entries)
{
    exchange.firstEntry = entries.empty() ? 0 : entries.front().seq;
    exchange.lastEntry = entries.empty() ? 0 : entries.back().seq;
    exchange.touched = entries.empty() ? 0 : entries.front().tenant;
    exchange.objects.clear();
    for (const journal::Entry &entry : entries)
        exchange.objects.push_back(entry.object);
}

void Pipeline::runWrite(const std::shared_ptr<Exchange> &exchange, api::Action action)
{
    db::Job job;
    job.apply = [this, exchange, action = std::move(action)](db::Transaction &base) -> Status {
        journal::Transaction transaction(base, exchange->origin);
        if (exchange->idempotency) {
            COUNTERSIGN_TRY(earlier, replay(base.db(), base.now(), *exchange->idempotency, m_parts.keyring));
            exchange->replayed.reset();
            if (earlier) {
                exchange->replayed = earlier->request;
                exchange->response = std::move(earlier->response);
                return Done{};
            }
        }
        COUNTERSIGN_TRY(response, action.write(transaction));
        COUNTERSIGN_CHECK(journal::react(transaction, m_parts.reactors));
        if (exchange->idempotency && isKept(response, exchange->owner->dialect->keeping))
            record(transaction, *exchange->idempotency, response, m_parts.keyring);
        exchange->accountsChanged = std::ranges::any_of(
            transaction.appended(), [](const journal::Entry &entry) { return journal::concernsAccounts(entry.kind); });
        rememberEntries(*exchange, transaction.appended());
        exchange->response = std::move(response);
        return Done{};
    };
    job.done = [this, exchange](const Status &status) {
        if (!status) {
            rememberEntries(*exchange, {}); // none of them is there
            return answer(*exchange, status.error());
        }
        if (exchange->accountsChanged)
            reloadAccounts();
        answer(*exchange, std::move(*exchange->response));
    };
    if (const Status queued = m_parts.store.write(std::move(job)); !queued)
        answer(*exchange, queued.error());
}

void Pipeline::runScan(const std::shared_ptr<Exchange> &exchange, db::Store &store, api::Action action)
{
    const Status queued = store.scan(
        [this, exchange, action = std::move(action)](db::Connection &connection) -> Status {
            COUNTERSIGN_TRY(response, action.read({connection, m_parts.clock.now()}));
            exchange->response = std::move(response);
            return Done{};
        },
        [this, exchange](const Status &status) {
            if (status)
                answer(*exchange, std::move(*exchange->response));
            else
                answer(*exchange, status.error());
        });
    if (!queued)
        answer(*exchange, queued.error());
}

void Pipeline::runPoint(const std::shared_ptr<Exchange> &exchange, const api::Action &action)
{
    try {
        const db::Snapshot snapshot(*m_reader);
        auto response = action.read({*m_reader, m_parts.clock.now(), m_diagnosticsReader.get()});
        if (response)
            answer(*exchange, std::move(*response));
        else
            answer(*exchange, response.error());
    } catch (const db::Failure &failure) {
        answer(*exchange, failure.error());
    }
}

void Pipeline::runWait(const std::shared_ptr<Exchange> &exchange, api::Action action)
{
    if (!action.wait || m_parts.store.visibleSeq() != action.wait->after)
        return runPoint(exchange, action);
    const api::Wait wait = *action.wait;
    const bool parked = m_feed.park(
        wait.after, wait.seconds, [this, exchange, action = std::move(action)] { runPoint(exchange, action); },
        [exchange] { return exchange->reply.isWanted(); });
    if (!parked)
        answer(*exchange, Error::of(Code::Busy));
}

void Pipeline::deliver(const std::vector<db::Completion> &completions)
{
    for (const db::Completion &completion : completions)
        completion();
    m_feed.committed(m_parts.store.visibleSeq());
}

void Pipeline::stopWaiting()
{
    m_feed.wakeAll();
}

// Health and figures: no dialect's, told in plain text.
bool Pipeline::answerOperations(Exchange &exchange)
{
    const std::string_view path = exchange.request.path();
    if (path != "/healthz" && path != "/readyz" && path != "/metrics")
        return false;
    if (exchange.request.method != http::Method::Get && exchange.request.method != http::Method::Head) {
        http::Response response = http::Response::text(405, "use GET\n");
        response.with("Allow", "GET, HEAD");
        answer(exchange, std::move(response));
        return true;
    }
    if (path == "/healthz") {
        answer(exchange, http::Response::text(200, "ok\n"));
    } else if (path == "/readyz") {
        const Readiness readiness = readinessOf(m_parts.store, m_parts.clock);
        answer(exchange, http::Response::text(readiness.ready ? 200 : 503, readiness.text + "\n"));
    } else {
        if (!isLoopback(exchange.request.peer)) {
            const api::Dialect &console = api::console::dialect();
            exchange.route = &console.routes.front(); // any role may look at figures, as at /me
            const auto token = console.credential(exchange.request);
            const auto caller = token ? identifyOperator(exchange, *token) : Result<api::Caller>(token.error());
            exchange.route = nullptr;
            if (!caller) {
                answer(exchange, console.renderError(caller.error(), path));
                return true;
            }
        }
        http::Response response = http::Response::text(
            200, metricsText(m_parts.store, m_feed.parked(), exchange.request.number, m_parts.requestLog.dropped()) +
                     webhookMetricsText(m_parts.webhookDesk->figures()));
        response.contentType = "text/plain; version=0.0.4; charset=utf-8";
        answer(exchange, std::move(response));
    }
    return true;
}

void Pipeline::answer(Exchange &exchange, const Error &error)
{
    http::Response response = exchange.owner->dialect->renderError(error, exchange.request.path());
    if (error.code == Code::RateLimited && !exchange.verdict)
        response.with("Retry-After", "60");
    answer(exchange, std::move(response));
}

void Pipeline::answer(Exchange &exchange, http::Response response)
{
    if (std::exchange(exchange.answered, true))
        return;
    if (const auto &verdict = exchange.verdict; verdict && verdict->limit > 0) {
        const Millis secondsLeft = (verdict->resetsIn + 999) / 1000;
        response.with("X-RateLimit-Limit", std::to_string(verdict->limit));
        response.with("X-RateLimit-Remaining", std::to_string(verdict->remaining));
        response.with("X-RateLimit-Reset", std::to_string(m_parts.clock.wall() / 1000 + secondsLeft));
        if (!verdict->allowed)
            response.with("Retry-After", std::to_string(std::max<Millis>(1, secondsLeft)));
    }
    if (isForBrowsers(exchange.request.path()) && exchange.request.method != http::Method::Options)
        allowEveryOrigin(response);
    if (exchange.owner->dialect->finish)
        exchange.owner->dialect->finish(response, {exchange.request, exchange.origin.request, exchange.replayed});
    response.with("X-Request-Id", http::requestId(exchange.origin.request));
    exchange.reply.send(response);
    note(exchange, std::move(response));
}

// After the answer has left: from here on nothing needs the request any more, so the log may have it.
void Pipeline::note(Exchange &exchange, http::Response &&response)
{
    if (!isRecorded(*exchange.owner->dialect, exchange.request.method, exchange.request.path()))
        return;
    if (exchange.headBefore >= 0 && m_parts.store.visibleSeq() > exchange.headBefore) {
        exchange.firstEntry = exchange.headBefore + 1;
        exchange.lastEntry = std::min(m_parts.store.visibleSeq(), exchange.headBefore + furthestEntry);
    }
    diagnostics::RequestRecord record;
    record.number = exchange.origin.request;
    record.microseconds = m_parts.clock.ticks() - exchange.request.receivedTicks;
    record.at = m_parts.clock.wall() - record.microseconds / 1000;
    record.dialect = exchange.owner->dialect->name;
    if (!exchange.callerName.empty())
        record.actor = std::move(exchange.origin.actor);
    const bool isOperator = exchange.caller.credential && exchange.caller.credential->person;
    record.tenant = isOperator                      ? exchange.caller.scope()
                    : exchange.caller.tenant() != 0 ? exchange.caller.tenant()
                                                    : exchange.touched;
    record.replayed = exchange.replayed.has_value();
    // A key that an operator asks to see need not look like one; a dialect's own secrets have names of their own.
    // Nor does a link's token in the form of its page.
    const bool isPage = exchange.owner->dialect == &api::pages::dialect();
    record.secretAnswer = (isOperator || isPage) && exchange.route && exchange.route->secrecy == api::Secrecy::Secret;
    record.firstEntry = exchange.firstEntry;
    record.lastEntry = exchange.lastEntry;
    record.objects = std::move(exchange.objects);
    record.request = std::move(exchange.request);
    record.response = std::move(response);
    m_parts.requestLog.note(std::move(record));
}

void Pipeline::noteRefusal(std::string_view path, const http::Response &response)
{
    const api::Dialect &owner = dialectOf(path);
    if (!isRecorded(owner, http::Method::Other, path))
        return;
    diagnostics::RequestRecord record;
    record.at = m_parts.clock.wall();
    record.number = (static_cast<std::uint64_t>(record.at) << requestsAMillisecond) +
                    (m_refusals++ & ((1U << requestsAMillisecond) - 1));
    record.dialect = owner.name;
    record.request.target = path;
    record.response = response;
    m_parts.requestLog.note(std::move(record));
}

} // namespace countersign::gateway
