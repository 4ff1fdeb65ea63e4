// The one thread that changes the ledger. It runs whatever waits as one batch: BEGIN IMMEDIATE, all jobs, one checked
// COMMIT, then all completions (design.md 2.6). Private to db/.
//
// Jobs run without a savepoint first: nearly all succeed, and those that refuse do so before they change a row. Only
// when one has to be undone is the batch rolled back and run once more with a savepoint a job. A savepoint makes SQLite
// copy each page a job touches; without it the writer needs about a quarter less time.
#pragma once

#include "db/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace countersign::db {

class Writer
{
public:
    // The connection was opened and migrated by the Store and is used by the writer's thread alone from here on.
    Writer(std::unique_ptr<Connection> connection, const StoreOptions &options, const Clock &clock, Sink &sink,
           std::int64_t visibleSeq);
    ~Writer();

    Status enqueue(Job job);
    [[nodiscard]] std::int64_t visibleSeq() const { return m_visibleSeq.load(std::memory_order_acquire); }
    [[nodiscard]] WriterFigures figures() const;
    [[nodiscard]] bool hasRoom() const;
    void drain();

private:
    struct Outcome
    {
        Job job;
        Status status = Done{};
    };
    enum class Undo : std::uint8_t { WithBatch, BySavepoint };
    enum class Ran : std::uint8_t {
        Kept,
        Undone,    // it failed and left nothing behind
        Spoiled,   // it failed and its rows can only be undone with the whole batch
        BatchLost, // SQLite has rolled the batch back already
    };

    void work();
    std::vector<Job> takeBatch(std::unique_lock<std::mutex> &lock);
    void runBatch(std::vector<Job> jobs);
    void putBack(std::vector<Job> &jobs, std::size_t from);
    Ran runJob(Outcome &outcome, Undo undo, CounterChanges &counters, std::int64_t &seq);
    Ran runAgain(std::vector<Outcome> &outcomes, CounterChanges &counters, std::int64_t &seq);
    bool commit(std::vector<Outcome> &outcomes, const CounterChanges &counters, std::int64_t seq);
    void runAlone(Outcome &outcome);
    void rollBack();
    void deliver(std::vector<Outcome> outcomes);
    void checkpoint(bool idle);

    std::unique_ptr<Connection> m_connection;
    const StoreOptions m_options;
    const Clock &m_clock;
    Sink &m_sink;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Job> m_normal;
    std::deque<Job> m_low;
    bool m_stopping = false;
    bool m_busy = false;

    std::atomic<std::int64_t> m_visibleSeq;
    std::int64_t m_walFrames = 0;     // since the WAL was last started over
    std::int64_t m_unsavedFrames = 0; // not checkpointed yet
    std::int64_t m_checkpointAt = 0;

    std::atomic<std::uint64_t> m_jobs{0}, m_batches{0}, m_failedBatches{0}, m_statements{0}, m_walBytes{0},
        m_busyMicros{0}, m_checkpoints{0};
    std::atomic<Millis> m_lastCommit{0};
    std::atomic<bool> m_lastCommitFailed{false};
    std::thread m_thread;
};

} // namespace countersign::db
