#include "support/storescan.h"

#include "support/gatewayprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <functional>
#include <memory>

namespace countersign::test {

namespace {

struct Closer
{
    void operator()(sqlite3 *store) const { sqlite3_close(store); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

Handle open(const QString &file)
{
    sqlite3 *store = nullptr;
    const int result = sqlite3_open_v2(file.toUtf8().constData(), &store, SQLITE_OPEN_READWRITE, nullptr);
    Handle handle(store);
    return result == SQLITE_OK ? std::move(handle) : Handle();
}

// The first column of every row.
std::vector<std::string> column(sqlite3 *store, const std::string &sql, const std::string &bound = {})
{
    std::vector<std::string> values;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(store, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        return {"error: " + std::string(sqlite3_errmsg(store))};
    if (sqlite3_bind_parameter_count(statement) > 0)
        sqlite3_bind_text(statement, 1, bound.c_str(), static_cast<int>(bound.size()), nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        values.emplace_back(text != nullptr ? text : "");
    }
    sqlite3_finalize(statement);
    return values;
}

} // namespace

std::string findInFiles(const QString &folder, const std::vector<std::string> &needles)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool any = false;
    while (files.hasNext()) {
        const QString file = files.next();
        const std::string bytes = readFile(file);
        any = true;
        for (const std::string &needle : needles) {
            if (bytes.find(needle) != std::string::npos)
                return file.toStdString() + " contains " + needle;
        }
    }
    return any ? std::string() : "there are no files in " + folder.toStdString();
}

std::string findTextInStore(const QString &file, const std::string &text)
{
    const Handle store = open(file);
    if (!store)
        return "cannot open " + file.toStdString();
    const std::vector<std::string> tables = column(store.get(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (tables.empty())
        return "no tables in " + file.toStdString();
    for (const std::string &table : tables) {
        for (const std::string &name : column(store.get(), "SELECT name FROM pragma_table_info(?)", table)) {
            std::string sql = "SELECT count(*) FROM \"";
            sql.append(table).append("\" WHERE typeof(\"").append(name);
            sql.append("\") IN ('text', 'blob') AND CAST(\"").append(name).append("\" AS TEXT) = ?");
            if (column(store.get(), sql, text) != std::vector<std::string>{"0"})
                return std::string(table).append(".").append(name);
        }
    }
    return {};
}

std::vector<std::string> readStore(const QString &file, const std::string &sql)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    QFile::copy(file, copy);
    QFile::copy(file + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
    const Handle store = open(copy);
    return store ? column(store.get(), sql) : std::vector<std::string>{"error: cannot be opened"};
}

std::string changeStore(const QString &file, const std::string &sql)
{
    const Handle store = open(file);
    if (!store)
        return "cannot be opened";
    return sqlite3_exec(store.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK ? std::string()
                                                                                          : sqlite3_errmsg(store.get());
}

std::string integrityOf(const QString &file)
{
    const Handle store = open(file);
    if (!store)
        return "cannot open " + file.toStdString();
    std::string all;
    for (const std::string &line : column(store.get(), "PRAGMA integrity_check"))
        all += (all.empty() ? "" : "\n") + line;
    for (const std::string &line : column(store.get(), "PRAGMA foreign_key_check"))
        all += "\nforeign key in " + line;
    return all;
}

} // namespace countersign::test
