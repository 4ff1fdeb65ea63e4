#include "webhooks/dispatcher.h"

#include "core/giveway.h"

#include <algorithm>
#include <chrono>

namespace countersign::webhooks {
namespace {

// ?2 is the domain time. What has expired does not leave any more, written down as expired or not.
#define COUNTERSIGN_NOT_OVER "(d.expires_at IS NULL OR max(d.expires_at, w.keeps_until) >= ?2)"

constexpr int aheadOfLane = 16;
constexpr std::size_t outcomesAJob = 32;
constexpr std::int64_t betweenJobsMicroseconds = 5'000; // while many land, so that a commit is not made for each
constexpr int longestSleepMs = 60'000;
constexpr std::int64_t retryMicroseconds = 1'000'000;
constexpr std::int64_t busyRetryMicroseconds = 20'000;

std::string firstKey(std::int64_t endpoint, const std::string &object)
{
    return std::to_string(endpoint) + " " + object;
}

} // namespace

struct Dispatcher::Flight
{
    std::unique_ptr<Transfer> transfer;
    std::int64_t seq = 0, endpoint = 0, number = 0, version = 0;
    std::string id, object;
    bool first = false;
    Millis at = 0;
};

Dispatcher::Dispatcher(DispatcherParts parts)
    : m_parts(std::move(parts))
    , m_beyondLoopback(m_parts.beyondLoopback)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT); // once a process, before any thread uses it
    static_cast<void>(ready);
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, static_cast<long>(inAll));
}

Dispatcher::~Dispatcher()
{
    stop();
    curl_multi_cleanup(m_multi);
}

void Dispatcher::start()
{
    m_reader = m_parts.store.openReader();
    m_thread = std::thread([this] { work(); });
}

void Dispatcher::stop()
{
    m_stopping.store(true);
    curl_multi_wakeup(m_multi);
    if (m_thread.joinable())
        m_thread.join();
}

void Dispatcher::wake()
{
    m_news.store(true, std::memory_order_release);
    curl_multi_wakeup(m_multi);
}

DispatcherFigures Dispatcher::figures() const
{
    return {m_attempts.load(), m_succeeded.load(), m_underWay.load()};
}

void Dispatcher::work()
{
    giveWay(Yield::Some); // a backlog may take its time, a payment may not
    while (!m_stopping.load()) {
        takeSettled();
        try {
            if (m_parts.clock.ticks() >= m_readAgainAt)
                startDue();
        } catch (const db::Failure &) {
            // The ledger cannot be read at the moment; the next look is in a second, also when the clock stands still.
            m_readAgainAt = m_parts.clock.ticks() + retryMicroseconds;
            m_news.store(true, std::memory_order_release);
        }
        submit();
        int running = 0;
        curl_multi_perform(m_multi, &running);
        collect();
        submit();
        curl_multi_poll(m_multi, nullptr, 0, pause(), nullptr);
    }
    for (const auto &[handle, flight] : m_flights)
        curl_multi_remove_handle(m_multi, handle);
    m_flights.clear();
    m_reader.reset();
    writeDownTheRest();
}

// Attempts that have ended are not made again only because the gateway was stopped.
void Dispatcher::writeDownTheRest()
{
    for (int tries = 0; m_settling && tries < 40; ++tries) {
        takeSettled();
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    if (m_outcomes.empty())
        return;
    const Status written = m_parts.store.writeAndWait([this](db::Transaction &base) -> Status {
        const journal::Origin origin;
        journal::Transaction tx(base, origin);
        for (const Outcome &outcome : m_outcomes)
            settle(outcome, m_parts.formats, tx);
        return journal::react(tx, m_parts.reactors);
    });
    static_cast<void>(written); // a store that cannot take them has them sent once more, under the same ids
}

// Which endpoints have something due, and when the next thing falls due: two seeks in an index for each of them.
void Dispatcher::lookForWork()
{
    const Millis now = m_parts.clock.now();
    m_nextDue.reset();
    auto q = m_reader->query("SELECT w.seq, (SELECT min(d.due_at) FROM webhook_deliveries d WHERE d.endpoint = w.seq "
                             "AND d.state = 1) AS due FROM webhook_endpoints w "
                             "WHERE w.active = 1 AND w.removed = 0 AND due IS NOT NULL");
    while (q.next()) {
        const Millis due = q.integer(1);
        if (due <= now)
            m_lanes[q.integer(0)].more = true;
        else
            m_nextDue = std::min(m_nextDue.value_or(due), due);
    }
}

void Dispatcher::startDue()
{
    const bool fellDue = m_nextDue && *m_nextDue <= m_parts.clock.now();
    if (m_news.exchange(false, std::memory_order_acq_rel) || fellDue)
        lookForWork();
    // In turns: one for each endpoint, then again, until all have what they may have or nothing is left.
    bool started = true;
    while (started && static_cast<int>(m_flights.size()) < inAll && !m_lanes.empty()) {
        started = false;
        auto lane = m_lanes.upper_bound(m_turn);
        for (std::size_t i = m_lanes.size(); i-- > 0 && static_cast<int>(m_flights.size()) < inAll; ++lane) {
            if (lane == m_lanes.end())
                lane = m_lanes.begin();
            if (startOne(lane->first, lane->second)) {
                m_turn = lane->first;
                started = true;
            }
        }
    }
    std::erase_if(m_lanes, [](const auto &lane) {
        return lane.second.underWay == 0 && lane.second.ready.empty() && !lane.second.more;
    });
}

bool Dispatcher::startOne(std::int64_t endpoint, Lane &lane)
{
    if (lane.underWay >= perEndpoint)
        return false;
    if (lane.ready.empty() && lane.more)
        readAhead(endpoint, lane);
    for (auto ready = lane.ready.begin(); ready != lane.ready.end();) {
        // First attempts of one object leave one after the other, so that they arrive in order.
        if (ready->first && m_firsts.contains(firstKey(endpoint, ready->object))) {
            ++ready;
            continue;
        }
        const Ready chosen = std::move(*ready);
        ready = lane.ready.erase(ready);
        auto flight = prepare(chosen);
        if (!flight)
            continue; // settled, paused or removed meanwhile
        if (flight->first)
            m_firsts.insert(firstKey(endpoint, flight->object));
        m_busy.insert(flight->seq);
        lane.underWay += 1;
        CURL *handle = flight->transfer->handle();
        curl_multi_add_handle(m_multi, handle);
        m_flights.emplace(handle, std::move(flight));
        m_attempts.fetch_add(1, std::memory_order_relaxed);
        m_underWay.store(m_flights.size(), std::memory_order_relaxed);
        return true;
    }
    return false;
}

void Dispatcher::readAhead(std::int64_t endpoint, Lane &lane)
{
    // Those not settled yet stand in front of the index: look past them.
    const auto limit = static_cast<std::int64_t>(m_busy.size()) + aheadOfLane;
    auto q = m_reader->query("SELECT d.seq, e.object, d.attempts, d.due_at FROM webhook_deliveries d "
                             "JOIN webhook_events e ON e.seq = d.event JOIN webhook_endpoints w ON w.seq = d.endpoint "
                             "WHERE d.endpoint = ?1 AND d.state = 1 AND d.due_at <= ?2 AND " COUNTERSIGN_NOT_OVER
                             " ORDER BY d.due_at, d.seq LIMIT ?3",
                             endpoint, m_parts.clock.now(), limit);
    std::int64_t rows = 0;
    while (q.next()) {
        ++rows;
        const bool busy = m_busy.contains(q.integer(0));
        if (busy)
            m_passedOver[q.integer(0)] = endpoint;
        if (static_cast<int>(lane.ready.size()) < aheadOfLane && !busy)
            lane.ready.push_back({q.integer(0), q.text(1), q.integer(2) == 0});
    }
    lane.more = rows == limit;
    if (lane.more)
        return;
    auto later = m_reader->query("SELECT min(due_at) FROM webhook_deliveries WHERE endpoint = ? AND state = 1 "
                                 "AND due_at > ?",
                                 endpoint, m_parts.clock.now());
    if (later.next() && !later.isNull(0))
        m_nextDue = std::min(m_nextDue.value_or(INT64_MAX), later.integer(0));
}

std::unique_ptr<Dispatcher::Flight> Dispatcher::prepare(const Ready &ready)
{
    auto q = m_reader->query("SELECT d.uid, d.attempts, e.object, coalesce(d.body, e.body), w.id, e.format, d.version "
                             "FROM webhook_deliveries d JOIN webhook_events e ON e.seq = d.event "
                             "JOIN webhook_endpoints w ON w.seq = d.endpoint "
                             "WHERE d.seq = ?1 AND d.state = 1 AND d.due_at <= ?2 AND w.active = 1 AND w.removed = 0 "
                             "AND " COUNTERSIGN_NOT_OVER,
                             ready.seq, m_parts.clock.now());
    if (!q.next())
        return nullptr;
    auto flight = std::make_unique<Flight>();
    flight->seq = ready.seq;
    flight->id = q.text(0);
    flight->number = q.integer(1) + 1;
    flight->first = q.integer(1) == 0;
    flight->object = q.text(2);
    flight->at = m_parts.clock.wall();
    Sending sending;
    sending.body = q.text(3);
    const std::string endpointId = q.text(4);
    const Format *format = m_parts.formats.find(static_cast<FormatId>(q.integer(5)));
    flight->version = q.integer(6);
    q.run();
    const auto endpoint = findEndpoint(*m_reader, 0, endpointId);
    if (!endpoint || !format)
        return nullptr;
    flight->endpoint = endpoint->seq;
    // A secret that cannot be opened must not stop the event: it goes out unsigned, and the receiver will say so.
    auto opened = secretsOf(*endpoint, m_parts.keyring, m_parts.clock.now());
    const Secrets secrets = opened ? std::move(*opened) : Secrets{};
    sending.url = endpoint->isInbox() ? m_parts.inboxUrl + endpoint->inboxName() : endpoint->url;
    sending.ownInbox = endpoint->isInbox();
    sending.publicOnly = endpoint->guarded && m_beyondLoopback.load(std::memory_order_relaxed) && !endpoint->isInbox();
    sending.deadline = format->schedule().deadline;
    sending.headers = format->headers({sending.body, secrets, flight->at, flight->id});
    flight->transfer = std::make_unique<Transfer>(std::move(sending));
    return flight;
}

void Dispatcher::collect()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const auto found = m_flights.find(message->easy_handle);
        const CURLcode code = message->data.result;
        std::unique_ptr<Flight> flight = std::move(found->second);
        m_flights.erase(found);
        land(std::move(flight), code);
    }
}

void Dispatcher::land(std::unique_ptr<Flight> flight, CURLcode code)
{
    Transcript transcript = flight->transfer->transcript(code);
    curl_multi_remove_handle(m_multi, flight->transfer->handle());
    m_underWay.store(m_flights.size(), std::memory_order_relaxed);
    if (transcript.result == AttemptResult::Ok)
        m_succeeded.fetch_add(1, std::memory_order_relaxed);
    transcript.delivery = flight->id;
    transcript.number = flight->number;
    transcript.at = flight->at;
    m_outcomes.push_back(
        {flight->seq, flight->id, transcript.result, transcript.status, transcript.text, flight->at, flight->version});
    m_parts.log.keep(std::move(transcript));
    Lane &lane = m_lanes[flight->endpoint];
    lane.underWay -= 1;
    if (flight->first)
        m_firsts.erase(firstKey(flight->endpoint, flight->object));
}

// One job at a time writes down what has come back meanwhile; what cannot be written is kept and tried again, and not
// sent again as long as this process lives.
void Dispatcher::submit()
{
    const std::int64_t ticks = m_parts.clock.ticks();
    if (m_settling || m_outcomes.empty() || ticks < m_retryAt)
        return;
    if (m_outcomes.size() < outcomesAJob && ticks < m_submittedAt + betweenJobsMicroseconds)
        return;
    const std::size_t count = std::min(m_outcomes.size(), outcomesAJob);
    auto outcomes = std::make_shared<std::vector<Outcome>>(m_outcomes.begin(),
                                                           m_outcomes.begin() + static_cast<std::ptrdiff_t>(count));
    db::Job job;
    job.report = db::Report::OnWriter;
    job.apply = [this, outcomes](db::Transaction &base) -> Status {
        const journal::Origin origin;
        journal::Transaction tx(base, origin);
        for (const Outcome &outcome : *outcomes)
            settle(outcome, m_parts.formats, tx);
        return journal::react(tx, m_parts.reactors);
    };
    job.done = [this, outcomes](const Status &status) {
        {
            const std::lock_guard lock(m_mutex);
            m_handedBack = std::move(*outcomes);
            m_handed = true;
            m_handedOk = status.ok();
        }
        curl_multi_wakeup(m_multi);
    };
    if (!m_parts.store.write(std::move(job))) {
        m_retryAt = m_parts.clock.ticks() + busyRetryMicroseconds;
        return;
    }
    m_outcomes.erase(m_outcomes.begin(), m_outcomes.begin() + static_cast<std::ptrdiff_t>(count));
    m_settling = true;
    m_submittedAt = ticks;
}

void Dispatcher::takeSettled()
{
    std::vector<Outcome> back;
    bool ok = false;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_handed)
            return;
        m_handed = false;
        ok = m_handedOk;
        back.swap(m_handedBack);
    }
    m_settling = false;
    if (!ok) {
        m_outcomes.insert(m_outcomes.begin(), std::make_move_iterator(back.begin()),
                          std::make_move_iterator(back.end()));
        m_retryAt = m_parts.clock.ticks() + retryMicroseconds;
        return;
    }
    bool failed = false;
    for (const Outcome &outcome : back) {
        m_busy.erase(outcome.delivery);
        // It may be due again by now: sent once more by hand, or another row under the same number.
        if (const auto passed = m_passedOver.find(outcome.delivery); passed != m_passedOver.end()) {
            m_lanes[passed->second].more = true;
            m_passedOver.erase(passed);
        }
        failed = failed || outcome.result != AttemptResult::Ok;
    }
    if (failed)
        m_news.store(true, std::memory_order_release); // there are new due times
}

int Dispatcher::pause() const
{
    if (m_news.load(std::memory_order_acquire))
        return static_cast<int>(std::max<std::int64_t>(0, (m_readAgainAt - m_parts.clock.ticks() + 999) / 1000));
    std::int64_t wait = longestSleepMs;
    if (!m_outcomes.empty() && !m_settling)
        wait = std::max<std::int64_t>(
            1, (std::max(m_retryAt, m_submittedAt + betweenJobsMicroseconds) - m_parts.clock.ticks()) / 1000);
    if (m_nextDue && !m_parts.clock.state().frozen)
        wait = std::min(wait, std::max<std::int64_t>(1, *m_nextDue - m_parts.clock.now()));
    return static_cast<int>(std::min<std::int64_t>(wait, longestSleepMs));
}

} // namespace countersign::webhooks
