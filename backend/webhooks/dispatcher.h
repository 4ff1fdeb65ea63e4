// Sends what is due, on a thread of its own over libcurl: two attempts at a time an endpoint, 64 in all, in turns, so
// that a receiver that is slow delays nobody else (design.md 8).
//
// The ledger is the queue. A delivery is `pending` there until the result of its attempt is committed, so a crash
// between sending and recording repeats it under the same id and never loses it. In memory are only those under way,
// those whose result waits for its commit, and a few seqs read ahead for each endpoint that has something due.
#pragma once

#include "core/clock.h"
#include "db/store.h"
#include "journal/reactor.h"
#include "secrets/keyring.h"
#include "webhooks/attemptlog.h"
#include "webhooks/delivery.h"
#include "webhooks/transfer.h"

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace countersign::webhooks {

struct DispatcherParts // all of them outlive the dispatcher
{
    db::Store &store;
    const Clock &clock;
    const secrets::Keyring &keyring;
    const Formats &formats;
    AttemptLog &log;
    std::vector<journal::Reactor *> reactors;
    std::string inboxUrl; // "http://127.0.0.1:4390/inbox/", where inbox:NAME goes
    bool beyondLoopback =
        false; // at the start: the gateway can be reached from elsewhere: guarded endpoints are held back
};

struct DispatcherFigures
{
    std::uint64_t attempts = 0, succeeded = 0, underWay = 0;
};

class Dispatcher
{
public:
    static constexpr int perEndpoint = 2;
    static constexpr int inAll = 64;

    explicit Dispatcher(DispatcherParts parts);
    ~Dispatcher(); // stops
    Dispatcher(const Dispatcher &) = delete;
    Dispatcher &operator=(const Dispatcher &) = delete;

    void start();
    // Aborts what is under way: it stays pending and is sent again at the next start.
    void stop();
    // There may be something new to send, or the clock was moved. Any thread; cheap.
    void wake();
    void setBeyondLoopback(bool beyond) { m_beyondLoopback.store(beyond, std::memory_order_relaxed); } // any thread
    [[nodiscard]] DispatcherFigures figures() const;

private:
    struct Flight;
    struct Ready
    {
        std::int64_t seq;
        std::string object;
        bool first; // its first attempt
    };
    struct Lane // of one endpoint
    {
        std::deque<Ready> ready;
        int underWay = 0;
        bool more = false; // the ledger has more that is due than was read ahead
    };

    void work();
    void lookForWork();
    void startDue();
    bool startOne(std::int64_t endpoint, Lane &lane);
    void readAhead(std::int64_t endpoint, Lane &lane);
    std::unique_ptr<Flight> prepare(const Ready &ready);
    void collect();
    void land(std::unique_ptr<Flight> flight, CURLcode code);
    void submit();
    void takeSettled();
    void writeDownTheRest();
    [[nodiscard]] int pause() const; // milliseconds until something falls due

    DispatcherParts m_parts;
    std::atomic<bool> m_beyondLoopback;
    std::unique_ptr<db::Connection> m_reader;
    CURLM *m_multi = nullptr;
    std::thread m_thread;
    std::atomic<bool> m_stopping{false};
    std::atomic<bool> m_news{true};

    std::map<std::int64_t, Lane> m_lanes;
    std::int64_t m_turn = 0; // the endpoint that was served last
    std::unordered_map<CURL *, std::unique_ptr<Flight>> m_flights;
    std::unordered_map<std::int64_t, std::int64_t> m_passedOver; // due again while busy: seq and endpoint
    std::unordered_set<std::int64_t> m_busy;                     // seqs under way or not settled yet
    std::unordered_set<std::string> m_firsts;                    // endpoint and object of first attempts under way
    std::vector<Outcome> m_outcomes;                             // to be written down
    bool m_settling = false;
    std::int64_t m_retryAt = 0;     // ticks; after a write that failed
    std::int64_t m_submittedAt = 0; // ticks
    std::int64_t m_readAgainAt = 0; // ticks; after a read that failed
    std::optional<Millis> m_nextDue;

    mutable std::mutex m_mutex; // what the writer's thread hands back
    std::vector<Outcome> m_handedBack;
    bool m_handed = false, m_handedOk = false;

    std::atomic<std::uint64_t> m_attempts{0}, m_succeeded{0}, m_underWay{0};
};

} // namespace countersign::webhooks
