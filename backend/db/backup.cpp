#include "db/backup.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace countersign::db {
namespace {

Error cannotWrite(const std::string &target, const std::string &why)
{
    return Error{Code::Unavailable, "cannot write " + target + ": " + why, {}, 0};
}

Status syncFile(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return cannotWrite(path, std::strerror(errno));
    const int synced = ::fsync(file);
    ::close(file);
    return synced == 0 ? Status(Done{}) : Status(cannotWrite(path, std::strerror(errno)));
}

} // namespace

Status copyDatabase(Connection &source, const std::string &target)
{
    const std::string temporary = target + ".part";
    std::remove(temporary.c_str());
    try {
        Connection copy(temporary, Mode::ReadWrite);
        sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
        if (!backup)
            return cannotWrite(target, sqlite3_errmsg(copy.handle()));
        const int stepped = sqlite3_backup_step(backup, -1); // one step, one snapshot, whatever is written meanwhile
        sqlite3_backup_finish(backup);
        if (stepped != SQLITE_DONE) {
            std::remove(temporary.c_str());
            return cannotWrite(target, sqlite3_errstr(stepped));
        }
    } catch (const Failure &failure) {
        std::remove(temporary.c_str());
        return cannotWrite(target, failure.what());
    }
    COUNTERSIGN_CHECK(syncFile(temporary));
    if (std::rename(temporary.c_str(), target.c_str()) != 0)
        return cannotWrite(target, std::strerror(errno));
    return Done{};
}

std::vector<std::string> integrityComplaints(Connection &connection)
{
    std::vector<std::string> out;
    try {
        Query integrity = connection.once("PRAGMA integrity_check");
        while (integrity.next()) {
            if (integrity.view(0) != "ok")
                out.push_back(integrity.text(0));
        }
        Query foreignKeys = connection.once("PRAGMA foreign_key_check");
        while (foreignKeys.next())
            out.push_back("row " + std::to_string(foreignKeys.integer(1)) + " of " + foreignKeys.text(0) +
                          " points at a missing row of " + foreignKeys.text(2));
    } catch (const Failure &failure) {
        out.emplace_back(failure.what());
    }
    return out;
}

} // namespace countersign::db
