#include "db/migrations.h"

#include "db/backup.h"

namespace countersign::db {
namespace {

std::int64_t pragma(Connection &connection, const std::string &name)
{
    Query q = connection.once("PRAGMA " + name);
    return q.next() ? q.integer(0) : 0;
}

Error refuse(const std::string &path, const std::string &why)
{
    return Error{Code::Unavailable, path + ": " + why, {}, 0};
}

} // namespace

Status migrate(Connection &connection, const std::string &path, const std::vector<Migration> &migrations)
{
    const std::int64_t application = pragma(connection, "application_id");
    const std::int64_t version = pragma(connection, "user_version");
    const bool fresh = application == 0 && version == 0 && pragma(connection, "schema_version") == 0;
    if (!fresh && application != applicationId)
        return refuse(path, "this file belongs to another program");
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (version > newest)
        return refuse(path, "this store was written by a newer version (schema " + std::to_string(version) +
                                ", this program knows " + std::to_string(newest) + ")");
    if (!fresh && version < newest) {
        const Status copied = copyDatabase(connection, path + ".v" + std::to_string(version) + ".bak");
        if (!copied)
            return refuse(path, "cannot be copied before it is migrated: " + copied.error().text);
    }
    for (const Migration &step : migrations) {
        if (step.version <= version)
            continue;
        connection.execute("BEGIN IMMEDIATE");
        try {
            for (const std::string &statement : step.statements)
                connection.execute(statement);
            connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
            connection.execute("PRAGMA user_version = " + std::to_string(step.version));
            connection.execute("COMMIT");
        } catch (const Failure &) {
            if (connection.inTransaction())
                connection.execute("ROLLBACK");
            throw;
        }
    }
    return Done{};
}

} // namespace countersign::db
