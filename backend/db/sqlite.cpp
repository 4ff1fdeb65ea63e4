#include "db/sqlite.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace countersign::db {
namespace {

constexpr int lookasideBytes = 1200;
constexpr int lookasideSlots = 256;

[[noreturn]] void fail(sqlite3 *handle, std::string_view during)
{
    throw Failure(sqlite3_extended_errcode(handle), std::string(during) + ": " + sqlite3_errmsg(handle));
}

} // namespace

Error Failure::error() const
{
    switch (m_code & 0xff) {
    case SQLITE_FULL:
        return Error::of(Code::StorageFull);
    case SQLITE_INTERRUPT:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::of(Code::Busy);
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return Error::of(Code::Unavailable);
    default:
        return Error::of(Code::Internal);
    }
}

Query::Query(sqlite3_stmt *statement, std::uint64_t *counter, bool owned)
    : m_statement(statement)
    , m_counter(counter)
    , m_owned(owned)
{
    ++*m_counter;
}

Query::Query(Query &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_counter(other.m_counter)
    , m_bound(other.m_bound)
    , m_owned(other.m_owned)
    , m_copies(other.m_copies)
{
}

Query::~Query()
{
    if (!m_statement)
        return;
    if (m_owned) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    // Kept texts are the caller's: nothing may point at them once they are gone.
    sqlite3_clear_bindings(m_statement);
}

bool Query::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    fail(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
}

void Query::run()
{
    while (next()) {
    }
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::int64_t> Query::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string_view Query::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string_view(static_cast<const char *>(bytes), length) : std::string_view();
}

std::string Query::text(int column) const
{
    return std::string(view(column));
}

std::optional<std::string> Query::maybeText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Query::put(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Query::put(int index, std::string_view value)
{
    sqlite3_bind_text64(m_statement, index, value.empty() ? "" : value.data(), value.size(),
                        m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC, SQLITE_UTF8);
}

void Query::put(int index, Blob value)
{
    sqlite3_bind_blob64(m_statement, index, value.bytes.empty() ? "" : value.bytes.data(), value.bytes.size(),
                        m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC);
}

void Query::put(int index, ZeroIsNull value)
{
    if (value.value == 0)
        sqlite3_bind_null(m_statement, index);
    else
        sqlite3_bind_int64(m_statement, index, value.value);
}

void Query::put(int index, std::nullptr_t)
{
    sqlite3_bind_null(m_statement, index);
}

Connection::Connection(const std::string &path, Mode mode)
{
    if (mode == Mode::ReadWrite) {
        // Made here and not by SQLite, so that the file never exists with wider permissions.
        const int file = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (file >= 0)
            ::close(file);
    }
    const int flags = SQLITE_OPEN_NOMUTEX | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    if (sqlite3_open_v2(path.c_str(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const Failure failure(sqlite3_extended_errcode(m_handle), "cannot open " + path);
        sqlite3_close_v2(m_handle);
        throw failure;
    }
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 2000);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // A batch runs through many small allocations at once; the default of 40 slots sends most of them to malloc.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, lookasideBytes, lookasideSlots);
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_cache)
        sqlite3_finalize(statement);
    for (const auto &[sql, statement] : m_built)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

sqlite3_stmt *Connection::cached(const char *sql)
{
    const auto found = m_cache.find(sql);
    if (found != m_cache.end())
        return found->second;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        fail(m_handle, sql);
    m_cache.emplace(sql, statement);
    return statement;
}

Query Connection::built(const std::string &sql)
{
    const auto found = m_built.find(sql);
    if (found != m_built.end())
        return Query(found->second, &m_executed);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.c_str(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                           nullptr) != SQLITE_OK)
        fail(m_handle, sql);
    m_built.emplace(sql, statement);
    return Query(statement, &m_executed);
}

Query Connection::once(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.c_str(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
        fail(m_handle, sql);
    return Query(statement, &m_executed, true);
}

void Connection::execute(const std::string &sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_handle, sql);
}

std::int64_t Connection::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Connection::totalChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Snapshot::~Snapshot()
{
    try {
        m_connection.run("COMMIT");
    } catch (const Failure &) {
        // A read transaction has nothing to lose; SQLite ends it with the connection at the latest.
    }
}

} // namespace countersign::db
