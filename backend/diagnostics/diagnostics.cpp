#include "diagnostics/diagnostics.h"

#include "diagnostics/schema.h"

#include <sys/stat.h>

#include <cstdio>

namespace countersign::diagnostics {
namespace {

constexpr int sliceRows = 200;
constexpr std::int64_t writerCacheKilobytes = 4096;

bool exists(const std::string &path)
{
    struct stat info = {};
    return ::stat(path.c_str(), &info) == 0;
}

bool isEmpty(const std::string &path)
{
    struct stat info = {};
    return ::stat(path.c_str(), &info) != 0 || info.st_size == 0;
}

// Something in the log beside the file tells that its last user did not close it. Then, and only then, is it worth
// looking whether all of it is still there: nothing here is ever synced.
bool isDamaged(const std::string &path)
{
    if (isEmpty(path + "-wal"))
        return false;
    try {
        db::Connection connection(path, db::Mode::ReadWrite);
        db::Query q = connection.once("PRAGMA quick_check(1)");
        return !q.next() || q.view(0) != "ok";
    } catch (const db::Failure &) {
        return true;
    }
}

void moveAside(const std::string &path)
{
    for (const char *suffix : {"-wal", "-shm"})
        std::remove((path + suffix).c_str());
    std::rename(path.c_str(), (path + ".aside").c_str());
}

} // namespace

Result<std::unique_ptr<Diagnostics>> Diagnostics::open(const std::string &path, const Clock &clock, db::Sink &sink)
{
    db::StoreOptions options;
    options.path = path;
    options.durable = false;
    options.readers = 1;
    options.cacheKilobytes = writerCacheKilobytes;
    options.background = true;

    std::unique_ptr<Diagnostics> opened(new Diagnostics(sink));
    if (!isDamaged(path)) {
        auto store = db::Store::open(options, migrations(), clock, *opened);
        if (store) {
            opened->m_store = std::move(*store);
            return opened;
        }
        if (!exists(path))
            return store.error();
    }
    moveAside(path);
    COUNTERSIGN_TRY(store, db::Store::open(options, migrations(), clock, *opened));
    opened->m_store = std::move(store);
    opened->m_madeAnew = true;
    return opened;
}

Diagnostics::~Diagnostics() = default;

// Most batches have nobody who waits for them: the gateway's own thread is not woken for those.
void Diagnostics::deliver(std::vector<db::Completion> completions)
{
    if (!completions.empty())
        m_sink.deliver(std::move(completions));
}

void Diagnostics::keepWithin(Trim trim)
{
    m_trims.push_back(std::move(trim));
}

void Diagnostics::trim()
{
    if (!m_trimming.exchange(true))
        trimSlice();
}

void Diagnostics::trimSlice()
{
    auto gone = std::make_shared<int>(0);
    db::Job job;
    job.lane = db::Lane::Low;
    job.report = db::Report::OnWriter;
    job.apply = [this, gone](db::Transaction &transaction) -> Status {
        *gone = 0;
        for (const Trim &trim : m_trims) {
            COUNTERSIGN_TRY(rows, trim(transaction, sliceRows));
            *gone += rows;
        }
        return Done{};
    };
    job.done = [this, gone](const Status &status) {
        if (status && *gone > 0)
            trimSlice();
        else
            m_trimming = false;
    };
    if (!m_store->write(std::move(job)))
        m_trimming = false; // it is closing, or busy: there will be another time
}

} // namespace countersign::diagnostics
