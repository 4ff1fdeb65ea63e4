#include "diagnostics/requestlog.h"

#include "diagnostics/counters.h"
#include "diagnostics/redactedrequest.h"

#include <chrono>

namespace countersign::diagnostics {
namespace {

constexpr std::int64_t betweenLooks = 5'000'000; // ticks
constexpr std::size_t batchRecords = 200;        // handed over at once, so that the vector never grows

// What one job writes. The job may run twice: the second time its records are redacted already.
struct Batch
{
    std::vector<RequestRecord> records;
    std::vector<RedactedRequest> safe;
    std::size_t bytes = 0;
};

// Numbers go on where an earlier file's ended: who waits for what is newer than a row never waits for ever, whatever
// became of that row's file.
std::int64_t newestSeq(db::Transaction &transaction)
{
    db::Query q = transaction.db().query("SELECT max(seq) FROM requests");
    const auto newest = q.next() ? q.maybeInteger(0) : std::nullopt;
    return newest.value_or(transaction.wall() * 1000);
}

void insert(db::Transaction &transaction, std::int64_t seq, const RequestRecord &record, const RedactedRequest &safe)
{
    db::Connection &db = transaction.db();
    db.run("INSERT INTO requests(seq, number, at, duration, method, target, status, dialect, actor, tenant, "
           "idempotency_key, replayed, shared, secure, peer, first_entry, last_entry, objects, bytes) "
           "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           seq, record.number, record.at, record.microseconds, http::methodName(record.request.method), safe.target,
           record.response.status, record.dialect, record.actor, record.tenant, safe.idempotencyKey, record.replayed,
           record.request.listener == http::Listener::Share, record.request.secure, record.request.peer,
           record.firstEntry, record.lastEntry, safe.objects, safe.bytes());
    db.run("INSERT INTO request_texts(seq, request_headers, request_body, request_size, request_cut, "
           "response_headers, response_body, response_size, response_cut, response_withheld) "
           "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           seq, safe.requestHeaders, safe.requestBody.text, safe.requestBody.size, safe.requestBody.cut,
           safe.responseHeaders, safe.responseBody.text, safe.responseBody.size, safe.responseBody.cut,
           safe.responseBody.withheld);
    transaction.count(0, static_cast<std::int64_t>(Counter::RequestBytes), safe.bytes());
}

} // namespace

RequestLog::RequestLog(Diagnostics &diagnostics, const Clock &clock, RequestLogSettings settings, QObject *parent)
    : QObject(parent)
    , m_diagnostics(diagnostics)
    , m_clock(clock)
    , m_settings(settings)
    , m_tokens(settings.perSecond, settings.burst)
{
    m_taken.reserve(batchRecords);
    m_collecting.setSingleShot(true);
    m_collecting.setInterval(m_settings.collectMs);
    connect(&m_collecting, &QTimer::timeout, this, &RequestLog::flush);
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, [this] { m_diagnostics.trim(); });
    m_hourly.start();
}

RequestLog::~RequestLog() = default;

void RequestLog::note(RequestRecord &&record)
{
    const std::size_t bytes = record.bytes();
    if (m_heldRecords.load(std::memory_order_relaxed) >= m_settings.waitingRecords ||
        m_heldBytes.load(std::memory_order_relaxed) + bytes > m_settings.waitingBytes ||
        !m_tokens.take(m_clock.ticks()))
        return drop(1);
    m_heldRecords.fetch_add(1, std::memory_order_relaxed);
    m_heldBytes.fetch_add(bytes, std::memory_order_relaxed);
    m_taken.push_back(std::move(record));
    if (m_taken.size() == batchRecords)
        flush();
    else if (m_taken.size() == 1)
        m_collecting.start();
}

void RequestLog::flush()
{
    m_collecting.stop();
    if (m_taken.empty())
        return;
    auto batch = std::make_shared<Batch>();
    batch->records = std::exchange(m_taken, {});
    m_taken.reserve(batchRecords);
    for (const RequestRecord &record : batch->records)
        batch->bytes += record.bytes();

    db::Job job;
    job.report = db::Report::OnWriter;
    job.apply = [this, batch](db::Transaction &transaction) -> Status {
        std::int64_t seq = newestSeq(transaction);
        for (std::size_t i = 0; i < batch->records.size(); ++i) {
            if (i == batch->safe.size())
                batch->safe.push_back(redacted(batch->records[i], m_settings.bodyBytes));
            insert(transaction, ++seq, batch->records[i], batch->safe[i]);
        }
        return Done{};
    };
    job.done = [this, batch](const Status &status) {
        m_heldRecords.fetch_sub(batch->records.size(), std::memory_order_relaxed);
        m_heldBytes.fetch_sub(batch->bytes, std::memory_order_relaxed);
        if (!status)
            drop(batch->records.size());
    };
    if (!m_diagnostics.store().write(std::move(job))) {
        m_heldRecords.fetch_sub(batch->records.size(), std::memory_order_relaxed);
        m_heldBytes.fetch_sub(batch->bytes, std::memory_order_relaxed);
        drop(batch->records.size());
        return;
    }
    lookAfterBounds();
}

void RequestLog::lookAfterBounds()
{
    const std::int64_t now = m_clock.ticks();
    if (m_lookedAt != 0 && now - m_lookedAt < betweenLooks)
        return;
    m_lookedAt = now;
    m_diagnostics.trim();
}

Trim requestTrim(Bounds kept)
{
    return [kept](db::Transaction &transaction, int rows) -> Result<int> {
        db::Connection &db = transaction.db();
        std::int64_t bytes = 0;
        if (db::Query q = db.query("SELECT value FROM counters WHERE tenant = 0 AND name = ?",
                                   static_cast<std::int64_t>(Counter::RequestBytes));
            q.next())
            bytes = q.integer(0);
        std::int64_t gone = 0;
        std::int64_t last = 0;
        int count = 0;
        {
            db::Query q = db.query("SELECT seq, at, bytes FROM requests ORDER BY seq LIMIT ?", rows);
            while (q.next() && (q.integer(1) < transaction.wall() - kept.age || bytes - gone > kept.bytes)) {
                last = q.integer(0);
                gone += q.integer(2);
                ++count;
            }
        }
        if (count == 0)
            return 0;
        db.run("DELETE FROM request_texts WHERE seq <= ?", last);
        db.run("DELETE FROM requests WHERE seq <= ?", last);
        transaction.count(0, static_cast<std::int64_t>(Counter::RequestBytes), -gone);
        return count;
    };
}

} // namespace countersign::diagnostics
