// A store: one SQLite file, one writer thread with group commit, a small pool of readers (design.md 5, 2.5 to 2.8). The
// ledger is one; what is kept for diagnosis is another, with a file and threads of its own.
//
// Threads: write(), scan() and the counters may be called from any thread. Jobs run on the writer thread, reads on a
// reader thread; what they return goes to the Sink, once a batch. pointReader() hands out a connection for the caller's
// thread. After a commit succeeded a job's effects survive a crash of the process or, when durable, the machine (WAL,
// synchronous=FULL).
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "db/migrations.h"
#include "db/transaction.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace countersign::db {

using Completion = std::function<void()>;

// Where finished jobs and reads report. Called on the writer's or a reader's thread; must only pass on.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void deliver(std::vector<Completion> completions) = 0;
};

enum class Lane : std::uint8_t {
    Normal,
    Low, // bulk work in slices: runs when no request waits, one slice a batch
};

enum class Report : std::uint8_t {
    ThroughSink, // with all others of its batch
    OnWriter,    // at once, on the writer's thread: for work that no other thread waits to hear of
};

struct Job
{
    std::function<Status(Transaction &)> apply; // may run more than once
    std::function<void(Status)> done;           // once; may be empty
    Lane lane = Lane::Normal;
    Report report = Report::ThroughSink;
};

struct StoreOptions
{
    std::string path;         // of the file
    bool durable = true;      // false (--ephemeral): synchronous=OFF
    std::size_t queue = 4096; // jobs waiting
    std::size_t batchJobs = 256;
    std::int64_t batchMicroseconds = 5000;
    std::size_t readers = 2; // threads for long reads
    std::size_t waitingScans = 64;
    std::int64_t scanMicroseconds = 2'000'000;
    std::int64_t maxPages = 0;           // a bound on the file, 0: none (tests of a full disk)
    std::int64_t cacheKilobytes = 24576; // of the writer
    bool background = false; // the writer and the readers give way to every other thread that wants the processor
};

struct WriterFigures // since opening
{
    std::uint64_t jobs = 0, batches = 0, failedBatches = 0, statements = 0, walBytes = 0, busyMicroseconds = 0;
    std::uint64_t queued = 0, checkpoints = 0;
    Millis lastCommit = 0; // wall
    bool lastCommitFailed = false;
};

class Store
{
public:
    // Opens or creates the file, checks application id and version, migrates. Error texts are one line for a person.
    static Result<std::unique_ptr<Store>> open(StoreOptions options, const std::vector<Migration> &migrations,
                                               const Clock &clock, Sink &sink);
    ~Store(); // drains the writer, checkpoints, closes

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // Error Busy when the queue is full or the store is closing: the job will not run and done is not called.
    Status write(Job job);
    // Runs the job and waits for it, on the caller's thread; for start-up and command-line tools only.
    Status writeAndWait(std::function<Status(Transaction &)> apply);

    // A read that may take long. `read` runs in one snapshot; it is cut off after scanMicroseconds with Error Busy.
    Status scan(std::function<Status(Connection &)> read, std::function<void(Status)> done);

    // A new read-only connection for the calling thread.
    [[nodiscard]] std::unique_ptr<Connection> openReader() const;

    // Every journal entry up to this one is committed and visible.
    [[nodiscard]] std::int64_t visibleSeq() const;
    [[nodiscard]] WriterFigures figures() const;
    [[nodiscard]] std::int64_t fileBytes() const;
    [[nodiscard]] const std::string &path() const;
    [[nodiscard]] bool hasRoom() const; // the queue is under its bound

    void drain(); // returns when everything queued so far is done and delivered

private:
    Store();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign::db
