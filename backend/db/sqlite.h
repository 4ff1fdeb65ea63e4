// A connection to SQLite and its prepared statements, over SQLite's own C API: the hot path needs its statements
// prepared once, its extended codes and sqlite3_get_autocommit, which a driver in between hides.
//
// A Connection belongs to one thread at a time. A statement that fails throws Failure; that is caught where a job, a
// read or the opening ends (Store), never further out. Expected conflicts are not failures: they are asked for in SQL
// (ON CONFLICT … RETURNING).
#pragma once

#include "core/error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace countersign::db {

class Failure final : public std::runtime_error
{
public:
    Failure(int extendedCode, const std::string &what)
        : std::runtime_error(what)
        , m_code(extendedCode)
    {
    }
    [[nodiscard]] int extendedCode() const { return m_code; }
    [[nodiscard]] Error error() const; // StorageFull, Busy (interrupted), Unavailable; never database text

private:
    int m_code;
};

struct Blob
{
    std::string_view bytes;
};

struct ZeroIsNull // a reference that may be absent
{
    std::int64_t value;
};

// One run of a statement. Resets it when it goes out of scope, so that no read pins the WAL.
class Query
{
public:
    Query(sqlite3_stmt *statement, std::uint64_t *counter, bool owned = false);
    Query(Query &&other) noexcept;
    Query(const Query &) = delete;
    Query &operator=(Query &&) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    // Texts are copied unless keep() was called: then the caller's values must outlive the run.
    Query &keep()
    {
        m_copies = false;
        return *this;
    }
    template <class... Values>
    Query &bind(const Values &...values)
    {
        (put(++m_bound, values), ...);
        return *this;
    }
    // Values for ?first, ?first+1, …; those the statement does not use are passed over.
    template <class... Values>
    Query &bindFrom(int first, const Values &...values)
    {
        m_bound = first - 1;
        (put(++m_bound, values), ...);
        return *this;
    }
    bool next(); // a row is there
    void run();  // to the end, ignoring rows

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> maybeInteger(int column) const;
    [[nodiscard]] std::string text(int column) const; // "" for NULL
    [[nodiscard]] std::optional<std::string> maybeText(int column) const;
    [[nodiscard]] std::string_view view(int column) const; // valid until next()
    [[nodiscard]] bool isNull(int column) const;

private:
    void put(int index, std::int64_t value);
    void put(int index, int value) { put(index, static_cast<std::int64_t>(value)); }
    void put(int index, bool value) { put(index, static_cast<std::int64_t>(value)); }
    void put(int index, std::uint64_t value) { put(index, static_cast<std::int64_t>(value)); }
    void put(int index, std::string_view value);
    void put(int index, const std::string &value) { put(index, std::string_view(value)); }
    void put(int index, const char *value) { put(index, std::string_view(value)); }
    void put(int index, Blob value);
    void put(int index, ZeroIsNull value);
    void put(int index, std::nullptr_t);
    template <class T>
    void put(int index, const std::optional<T> &value)
    {
        if (value)
            put(index, *value);
        else
            put(index, nullptr);
    }

    sqlite3_stmt *m_statement;
    std::uint64_t *m_counter;
    int m_bound = 0;
    bool m_owned;
    bool m_copies = true;
};

enum class Mode : std::uint8_t { ReadWrite, ReadOnly };

class Connection
{
public:
    // Opens (and for ReadWrite creates, mode 0600) the file. Throws Failure.
    Connection(const std::string &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Prepared once and kept; `sql` must be a literal (the cache is keyed by its address).
    template <class... Values>
    Query query(const char *sql, const Values &...values)
    {
        Query q(cached(sql), &m_executed);
        q.bind(values...);
        return q;
    }
    template <class... Values>
    void run(const char *sql, const Values &...values)
    {
        Query q(cached(sql), &m_executed);
        q.keep().bind(values...);
        q.run();
    }
    // For SQL put together at run time of which few forms exist: kept by its text.
    [[nodiscard]] Query built(const std::string &sql);
    // Prepared, run and forgotten.
    [[nodiscard]] Query once(const std::string &sql);
    void execute(const std::string &sql); // one statement or several, no values

    [[nodiscard]] std::int64_t lastRow() const;
    [[nodiscard]] int changedRows() const;
    [[nodiscard]] std::int64_t totalChanges() const; // rows changed since opening, by triggers and keys too
    [[nodiscard]] bool inTransaction() const;        // the truth, from SQLite
    [[nodiscard]] std::uint64_t executed() const { return m_executed; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3_stmt *cached(const char *sql);
    sqlite3 *m_handle = nullptr;
    std::unordered_map<const char *, sqlite3_stmt *> m_cache;
    std::unordered_map<std::string, sqlite3_stmt *> m_built;
    std::uint64_t m_executed = 0;
};

// A read transaction over several statements, so that they see one state.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection)
    {
        m_connection.run("BEGIN");
    }
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
};

} // namespace countersign::db
