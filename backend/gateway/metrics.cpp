#include "gateway/metrics.h"

#include <fstream>

#include <unistd.h>

namespace countersign::gateway {
namespace {

constexpr Millis forgivenFailure = 5 * second;

void metric(std::string &out, const char *name, const char *type, const char *help, std::uint64_t value)
{
    const std::string n = std::string("countersign_") + name;
    out += "# HELP " + n + " " + help + "\n# TYPE " + n + " " + type + "\n" + n + " " + std::to_string(value) + "\n";
}

std::uint64_t residentBytes()
{
    std::ifstream statm("/proc/self/statm");
    std::uint64_t all = 0;
    std::uint64_t resident = 0;
    statm >> all >> resident;
    return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

} // namespace

Readiness readinessOf(const db::Store &store, const Clock &clock)
{
    const db::WriterFigures figures = store.figures();
    if (figures.lastCommitFailed && clock.wall() - figures.lastCommit >= forgivenFailure)
        return {false, "the last write failed"};
    if (!store.hasRoom())
        return {false, "the write queue is full"};
    return {true, "ready"};
}

std::string metricsText(const db::Store &store, std::size_t parkedPolls, std::uint64_t requests,
                        std::uint64_t requestsDropped)
{
    const db::WriterFigures f = store.figures();
    std::string out;
    metric(out, "requests_total", "counter", "Requests accepted by the HTTP front.", requests);
    metric(out, "requests_dropped_total", "counter", "Calls that the request log did not record.", requestsDropped);
    metric(out, "feed_parked", "gauge", "Long polls that wait for a change.", parkedPolls);
    metric(out, "writer_jobs_total", "counter", "Jobs run by the writer.", f.jobs);
    metric(out, "writer_batches_total", "counter", "Batches, one commit each.", f.batches);
    metric(out, "writer_failed_batches_total", "counter", "Batches that were rolled back.", f.failedBatches);
    metric(out, "writer_statements_total", "counter", "SQL statements run by the writer.", f.statements);
    metric(out, "writer_busy_microseconds_total", "counter", "Time the writer spent in batches and checkpoints.",
           f.busyMicroseconds);
    metric(out, "writer_checkpoints_total", "counter", "Checkpoints of the write-ahead log.", f.checkpoints);
    metric(out, "writer_queue", "gauge", "Jobs that wait for the writer.", f.queued);
    metric(out, "wal_bytes_total", "counter", "Bytes appended to the write-ahead log.", f.walBytes);
    metric(out, "store_bytes", "gauge", "Size of the ledger and its log.",
           static_cast<std::uint64_t>(store.fileBytes()));
    metric(out, "journal_seq", "gauge", "Newest visible journal entry.",
           static_cast<std::uint64_t>(store.visibleSeq()));
    metric(out, "process_resident_bytes", "gauge", "Resident memory of the process.", residentBytes());
    return out;
}

std::string webhookMetricsText(const webhooks::DispatcherFigures &figures)
{
    std::string out;
    metric(out, "webhook_attempts_total", "counter", "Attempts to deliver an event.", figures.attempts);
    metric(out, "webhook_succeeded_total", "counter", "Attempts that the receiver took.", figures.succeeded);
    metric(out, "webhook_under_way", "gauge", "Attempts on the wire.", figures.underWay);
    return out;
}

} // namespace countersign::gateway
