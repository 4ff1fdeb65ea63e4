#include "db/store.h"

#include "db/readers.h"
#include "db/writer.h"

#include <sqlite3.h>
#include <sys/stat.h>

#include <future>

namespace countersign::db {
namespace {

constexpr auto counterTable = "CREATE TABLE IF NOT EXISTS counters(tenant INTEGER NOT NULL, name INTEGER NOT NULL, "
                              "value INTEGER NOT NULL, PRIMARY KEY(tenant, name)) STRICT, WITHOUT ROWID";

std::string textPragma(Connection &connection, const std::string &statement)
{
    Query q = connection.once(statement);
    return q.next() ? q.text(0) : std::string();
}

void configureWriter(Connection &connection, const StoreOptions &options)
{
    connection.execute("PRAGMA page_size=4096");
    connection.execute("PRAGMA auto_vacuum=INCREMENTAL");
    if (textPragma(connection, "PRAGMA journal_mode=WAL") != "wal")
        throw Failure(SQLITE_CANTOPEN, "the file system of the data folder does not support write-ahead logging");
    connection.execute(options.durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=OFF");
    connection.execute("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; "
                       "PRAGMA wal_autocheckpoint=0; PRAGMA journal_size_limit=67108864");
    connection.execute("PRAGMA cache_size=-" + std::to_string(options.cacheKilobytes));
    if (options.maxPages > 0)
        textPragma(connection, "PRAGMA max_page_count=" + std::to_string(options.maxPages));
}

} // namespace

struct Store::Private
{
    StoreOptions options;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Readers> readers;
};

Store::Store()
    : d(std::make_unique<Private>())
{
}

Store::~Store()
{
    d->readers.reset();
    d->writer.reset();
    try {
        // The last one out folds the log into the file, so that a copy of the file alone is whole.
        Connection last(d->options.path, Mode::ReadWrite);
        textPragma(last, "PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const Failure &) {
        // The log stays beside the file and is read at the next start.
    }
}

Result<std::unique_ptr<Store>> Store::open(StoreOptions options, const std::vector<Migration> &migrations,
                                           const Clock &clock, Sink &sink)
{
    std::unique_ptr<Store> store(new Store);
    store->d->options = std::move(options);
    const StoreOptions &settled = store->d->options;
    try {
        auto connection = std::make_unique<Connection>(settled.path, Mode::ReadWrite);
        configureWriter(*connection, settled);
        const Status migrated = migrate(*connection, settled.path, migrations);
        if (!migrated)
            return migrated.error();
        connection->execute(counterTable);
        std::int64_t seq = 0;
        if (Query q = connection->query("SELECT 1 FROM sqlite_master WHERE name = 'journal'"); q.next()) {
            Query newest = connection->query("SELECT max(seq) FROM journal");
            seq = newest.next() ? newest.integer(0) : 0;
        }
        store->d->writer = std::make_unique<Writer>(std::move(connection), settled, clock, sink, seq);
        store->d->readers = std::make_unique<Readers>(settled, sink);
    } catch (const Failure &failure) {
        return Error{failure.error().code, settled.path + ": " + failure.what(), {}, 0};
    }
    return store;
}

Status Store::write(Job job)
{
    return d->writer->enqueue(std::move(job));
}

Status Store::writeAndWait(std::function<Status(Transaction &)> apply)
{
    auto settled = std::make_shared<std::promise<Status>>();
    std::future<Status> future = settled->get_future();
    COUNTERSIGN_CHECK(write({std::move(apply), [settled](Status status) { settled->set_value(std::move(status)); },
                             Lane::Normal, Report::OnWriter}));
    return future.get();
}

Status Store::scan(std::function<Status(Connection &)> read, std::function<void(Status)> done)
{
    return d->readers->scan(std::move(read), std::move(done));
}

std::unique_ptr<Connection> Store::openReader() const
{
    auto reader = std::make_unique<Connection>(d->options.path, Mode::ReadOnly);
    reader->execute("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8192; PRAGMA query_only=ON");
    return reader;
}

std::int64_t Store::visibleSeq() const
{
    return d->writer->visibleSeq();
}

WriterFigures Store::figures() const
{
    return d->writer->figures();
}

std::int64_t Store::fileBytes() const
{
    std::int64_t bytes = 0;
    for (const char *suffix : {"", "-wal"}) {
        struct stat info = {};
        if (::stat((d->options.path + suffix).c_str(), &info) == 0)
            bytes += info.st_size;
    }
    return bytes;
}

const std::string &Store::path() const
{
    return d->options.path;
}

bool Store::hasRoom() const
{
    return d->writer->hasRoom();
}

void Store::drain()
{
    d->writer->drain();
}

} // namespace countersign::db
