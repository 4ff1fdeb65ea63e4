#include "db/writer.h"

#include "core/giveway.h"

#include <sqlite3.h>

#include <chrono>
#include <exception>

namespace countersign::db {
namespace {

constexpr std::int64_t frameBytes = 4096 + 24;
// Jobs wait while this many are copied: four times as many do more a second, but one request in a hundred then waits
// 14 ms and more.
constexpr std::int64_t checkpointFrames = 1000;
constexpr std::int64_t restartFrames = 256LL * 1024 * 1024 / frameBytes;
constexpr auto idleBeforeCheckpoint = std::chrono::milliseconds(200);

int rememberWalSize(void *frames, sqlite3 *, const char *, int pages)
{
    *static_cast<std::int64_t *>(frames) = pages;
    return SQLITE_OK;
}

} // namespace

Writer::Writer(std::unique_ptr<Connection> connection, const StoreOptions &options, const Clock &clock, Sink &sink,
               std::int64_t visibleSeq)
    : m_connection(std::move(connection))
    , m_options(options)
    , m_clock(clock)
    , m_sink(sink)
    , m_visibleSeq(visibleSeq)
    , m_checkpointAt(checkpointFrames)
{
    sqlite3_wal_hook(m_connection->handle(), rememberWalSize, &m_walFrames);
    m_lastCommit.store(m_clock.wall());
    m_thread = std::thread([this] { work(); });
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

Status Writer::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_normal.size() + m_low.size() >= m_options.queue)
            return Error::of(Code::Busy);
        (job.lane == Lane::Low ? m_low : m_normal).push_back(std::move(job));
        if (m_busy)
            return Done{}; // it looks at the queue before it sleeps
    }
    m_wake.notify_one();
    return Done{};
}

bool Writer::hasRoom() const
{
    const std::lock_guard lock(m_mutex);
    return m_normal.size() + m_low.size() < m_options.queue;
}

void Writer::drain()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_normal.empty() && m_low.empty() && !m_busy; });
}

WriterFigures Writer::figures() const
{
    WriterFigures out;
    out.jobs = m_jobs.load();
    out.batches = m_batches.load();
    out.failedBatches = m_failedBatches.load();
    out.statements = m_statements.load();
    out.walBytes = m_walBytes.load();
    out.busyMicroseconds = m_busyMicros.load();
    out.checkpoints = m_checkpoints.load();
    out.lastCommit = m_lastCommit.load();
    out.lastCommitFailed = m_lastCommitFailed.load();
    const std::lock_guard lock(m_mutex);
    out.queued = m_normal.size() + m_low.size();
    return out;
}

void Writer::work()
{
    if (m_options.background)
        giveWay(Yield::Most);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_busy = false;
        if (m_normal.empty() && m_low.empty()) {
            m_idle.notify_all();
            if (m_stopping)
                return;
            const auto something = [this] { return m_stopping || !m_normal.empty() || !m_low.empty(); };
            if (m_unsavedFrames == 0) {
                m_wake.wait(lock, something);
            } else if (!m_wake.wait_for(lock, idleBeforeCheckpoint, something)) {
                m_busy = true;
                lock.unlock();
                checkpoint(true);
                lock.lock();
            }
            continue;
        }
        m_busy = true;
        std::vector<Job> jobs = takeBatch(lock);
        lock.unlock();
        runBatch(std::move(jobs));
        checkpoint(false);
        lock.lock();
    }
}

std::vector<Job> Writer::takeBatch(std::unique_lock<std::mutex> &)
{
    std::vector<Job> jobs;
    while (!m_normal.empty() && jobs.size() < m_options.batchJobs) {
        jobs.push_back(std::move(m_normal.front()));
        m_normal.pop_front();
    }
    if (jobs.empty()) {
        jobs.push_back(std::move(m_low.front()));
        m_low.pop_front();
    }
    return jobs;
}

Writer::Ran Writer::runJob(Outcome &outcome, Undo undo, CounterChanges &counters, std::int64_t &seq)
{
    Transaction transaction(*m_connection, m_clock.now(), m_clock.wall());
    const std::int64_t changesBefore = m_connection->totalChanges();
    try {
        if (undo == Undo::BySavepoint)
            m_connection->run("SAVEPOINT job");
        outcome.status = outcome.job.apply(transaction);
        if (outcome.status) {
            if (undo == Undo::BySavepoint)
                m_connection->run("RELEASE job");
            for (const auto &[key, change] : transaction.counterChanges())
                counters[key] += change;
            seq = std::max(seq, transaction.seq());
            return Ran::Kept;
        }
    } catch (const Failure &failure) {
        outcome.status = failure.error();
    } catch (const std::exception &) {
        outcome.status = Error::of(Code::Internal);
    }
    // On FULL, IOERR and NOMEM SQLite may have rolled the whole batch back. A ROLLBACK TO would fail then, and a
    // further SAVEPOINT would quietly begin a new transaction: ask before doing either.
    if (!m_connection->inTransaction())
        return Ran::BatchLost;
    if (undo == Undo::WithBatch)
        return m_connection->totalChanges() == changesBefore ? Ran::Undone : Ran::Spoiled;
    try {
        m_connection->run("ROLLBACK TO job");
        m_connection->run("RELEASE job");
    } catch (const Failure &) {
        rollBack();
        return Ran::BatchLost;
    }
    return Ran::Undone;
}

bool Writer::commit(std::vector<Outcome> &outcomes, const CounterChanges &counters, std::int64_t seq)
{
    try {
        for (const auto &[key, change] : counters) {
            if (change != 0)
                m_connection->run("INSERT INTO counters(tenant, name, value) VALUES(?, ?, ?) "
                                  "ON CONFLICT(tenant, name) DO UPDATE SET value = value + excluded.value",
                                  key.first, key.second, change);
        }
        const std::int64_t framesBefore = m_walFrames;
        m_connection->run("COMMIT");
        // Fewer frames than before: the log was started over after a checkpoint.
        const std::int64_t added = m_walFrames > framesBefore ? m_walFrames - framesBefore : m_walFrames;
        m_unsavedFrames += added;
        m_walBytes.fetch_add(static_cast<std::uint64_t>(added * frameBytes), std::memory_order_relaxed);
    } catch (const Failure &failure) {
        rollBack();
        m_failedBatches.fetch_add(1, std::memory_order_relaxed);
        m_lastCommitFailed.store(true);
        for (Outcome &outcome : outcomes)
            outcome.status = failure.error();
        return false;
    }
    m_lastCommitFailed.store(false);
    m_lastCommit.store(m_clock.wall());
    if (seq > m_visibleSeq.load(std::memory_order_relaxed))
        m_visibleSeq.store(seq, std::memory_order_release);
    return true;
}

void Writer::rollBack()
{
    if (!m_connection->inTransaction())
        return;
    try {
        m_connection->run("ROLLBACK");
    } catch (const Failure &) {
        // SQLite has ended the transaction by itself; nothing of it can be committed any more.
    }
}

void Writer::runAlone(Outcome &outcome)
{
    CounterChanges counters;
    std::int64_t seq = 0;
    try {
        m_connection->run("BEGIN IMMEDIATE");
    } catch (const Failure &failure) {
        outcome.status = failure.error();
        return;
    }
    if (runJob(outcome, Undo::BySavepoint, counters, seq) == Ran::BatchLost)
        return;
    const Status said = outcome.status;
    std::vector<Outcome> one;
    one.emplace_back();
    if (!commit(one, counters, seq))
        outcome.status = said ? one.front().status : said;
}

// Those already done should not wait for the rest: it goes first into the next batch.
void Writer::putBack(std::vector<Job> &jobs, std::size_t from)
{
    const std::lock_guard lock(m_mutex);
    std::deque<Job> &lane = from < jobs.size() && jobs[from].lane == Lane::Low ? m_low : m_normal;
    for (std::size_t k = jobs.size(); k-- > from;)
        lane.push_front(std::move(jobs[k]));
}

// The same jobs once more, each with its own savepoint, after one of them had to be undone.
Writer::Ran Writer::runAgain(std::vector<Outcome> &outcomes, CounterChanges &counters, std::int64_t &seq)
{
    rollBack();
    counters.clear();
    seq = 0;
    m_connection->run("BEGIN IMMEDIATE");
    for (Outcome &outcome : outcomes) {
        if (runJob(outcome, Undo::BySavepoint, counters, seq) == Ran::BatchLost)
            return Ran::BatchLost;
    }
    return Ran::Kept;
}

void Writer::runBatch(std::vector<Job> jobs)
{
    const std::int64_t started = m_clock.ticks();
    const std::uint64_t statementsBefore = m_connection->executed();
    std::vector<Outcome> outcomes;
    outcomes.reserve(jobs.size());
    CounterChanges counters;
    std::int64_t seq = 0;
    Ran ran = Ran::Kept;

    try {
        m_connection->run("BEGIN IMMEDIATE");
        std::size_t taken = 0;
        while (taken < jobs.size() && ran != Ran::Spoiled && ran != Ran::BatchLost) {
            if (taken > 0 && m_clock.ticks() - started > m_options.batchMicroseconds)
                break;
            outcomes.push_back({std::move(jobs[taken++]), Done{}});
            ran = runJob(outcomes.back(), Undo::WithBatch, counters, seq);
        }
        putBack(jobs, taken);
        if (ran == Ran::Spoiled)
            ran = runAgain(outcomes, counters, seq);
    } catch (const Failure &failure) {
        rollBack();
        if (outcomes.empty()) { // BEGIN failed: none of them can run now
            for (Job &job : jobs)
                outcomes.push_back({std::move(job), Done{}});
        }
        for (Outcome &outcome : outcomes)
            outcome.status = failure.error();
        m_failedBatches.fetch_add(1, std::memory_order_relaxed);
        m_lastCommitFailed.store(true);
        m_jobs.fetch_add(outcomes.size(), std::memory_order_relaxed);
        deliver(std::move(outcomes));
        return;
    }

    if (ran == Ran::BatchLost) {
        m_failedBatches.fetch_add(1, std::memory_order_relaxed);
        for (Outcome &outcome : outcomes)
            runAlone(outcome);
    } else {
        // A batch whose commit fails tells every job so, also those that had failed on their own account: their answer
        // may have rested on rows that are gone now.
        commit(outcomes, counters, seq);
    }
    m_jobs.fetch_add(outcomes.size(), std::memory_order_relaxed);
    m_batches.fetch_add(1, std::memory_order_relaxed);
    m_statements.fetch_add(m_connection->executed() - statementsBefore, std::memory_order_relaxed);
    m_busyMicros.fetch_add(static_cast<std::uint64_t>(m_clock.ticks() - started), std::memory_order_relaxed);
    deliver(std::move(outcomes));
}

void Writer::deliver(std::vector<Outcome> outcomes)
{
    std::vector<Completion> completions;
    completions.reserve(outcomes.size());
    for (Outcome &outcome : outcomes) {
        if (!outcome.job.done)
            continue;
        if (outcome.job.report == Report::OnWriter)
            outcome.job.done(std::move(outcome.status));
        else
            completions.push_back([done = std::move(outcome.job.done), status = std::move(outcome.status)]() mutable {
                done(std::move(status));
            });
    }
    // Also when nobody asked to be told: who follows the journal learns from this that there is more.
    m_sink.deliver(std::move(completions));
}

void Writer::checkpoint(bool idle)
{
    if (m_unsavedFrames == 0 || (!idle && m_unsavedFrames < m_checkpointAt))
        return;
    const std::int64_t started = m_clock.ticks();
    const bool startOver = m_walFrames > restartFrames;
    int inLog = 0;
    int saved = 0;
    const int code =
        sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr,
                                  startOver ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE, &inLog, &saved);
    // Whatever could not be saved now (a reader in the way, a full disk) is tried again after as much has been added.
    m_unsavedFrames = code == SQLITE_OK && saved >= inLog ? 0 : m_unsavedFrames;
    m_checkpointAt = m_unsavedFrames + checkpointFrames;
    m_checkpoints.fetch_add(1, std::memory_order_relaxed);
    m_busyMicros.fetch_add(static_cast<std::uint64_t>(m_clock.ticks() - started), std::memory_order_relaxed);
}

} // namespace countersign::db
