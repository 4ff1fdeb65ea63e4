#include "gateway/tools.h"

#include "db/backup.h"
#include "db/lock.h"
#include "db/migrations.h"
#include "gateway/schema.h"
#include "gateway/storeidentity.h"
#include "secrets/masterkey.h"

#include <algorithm>
#include <filesystem>

namespace countersign::gateway {
namespace {

Error cannot(const std::string &text)
{
    return Error{Code::Unavailable, text, {}, 0};
}

std::string ledgerOf(const std::string &dataDir)
{
    return dataDir + "/ledger.sqlite";
}

Result<std::unique_ptr<db::Connection>> openLedger(const std::string &file)
{
    if (!std::filesystem::is_regular_file(file))
        return cannot(file + ": there is no store");
    try {
        auto connection = std::make_unique<db::Connection>(file, db::Mode::ReadOnly);
        db::Query q = connection->once("PRAGMA application_id");
        if (!q.next() || q.integer(0) != db::applicationId)
            return cannot(file + ": not a Countersign store");
        return connection;
    } catch (const db::Failure &) {
        return cannot(file + ": not a Countersign store");
    }
}

Status complainAbout(db::Connection &connection, const std::string &file)
{
    std::vector<std::string> complaints = db::integrityComplaints(connection);
    // The kept counters are what totals are told from: they must agree with the rows.
    db::Query q =
        connection.once("SELECT t.id, c.name, c.value, (SELECT count(*) FROM payments p WHERE p.tenant = c.tenant AND "
                        "p.status = c.name) AS held FROM counters c JOIN tenants t ON t.seq = c.tenant "
                        "WHERE c.name BETWEEN 1 AND 7 AND held <> c.value");
    while (q.next())
        complaints.push_back("counter " + std::to_string(q.integer(1)) + " of " + q.text(0) + " says " +
                             std::to_string(q.integer(2)) + ", the rows say " + std::to_string(q.integer(3)));
    db::Query money = connection.once("SELECT 'pay_' || p.uid FROM payments p WHERE p.refunded <> "
                                      "(SELECT coalesce(sum(r.amount), 0) FROM refunds r WHERE r.payment = p.seq)");
    while (money.next())
        complaints.push_back(money.text(0) + ": the refunds do not add up");
    if (complaints.empty())
        return Done{};
    std::string text = file + ":";
    for (const std::string &complaint : complaints)
        text += "\n  " + complaint;
    return cannot(text);
}

} // namespace

Result<std::string> backupStore(const std::string &dataDir, const std::string &file)
{
    COUNTERSIGN_TRY(source, openLedger(ledgerOf(dataDir)));
    COUNTERSIGN_CHECK(db::copyDatabase(*source, file));
    return "Saved to " + file +
           ". Its secrets open only with this store's master key: keep a copy of that, too "
           "(countersign key export).";
}

Result<std::string> restoreStore(const std::string &dataDir, const std::string &file)
{
    COUNTERSIGN_TRY(source, openLedger(file));
    COUNTERSIGN_CHECK(complainAbout(*source, file));
    const auto offered = storedIdentity(*source);
    if (!offered)
        return cannot(file + ": the store says nothing of its key");
    auto lock = db::DataLock::take(dataDir);
    if (!lock)
        return lock.error().code == Code::Duplicate
                   ? cannot("a gateway is running on " + dataDir + " (" + lock.error().text + "): stop it first")
                   : lock.error();

    const std::string target = ledgerOf(dataDir);
    if (std::filesystem::exists(target)) {
        COUNTERSIGN_TRY(present, openLedger(target));
        const auto identity = storedIdentity(*present);
        if (identity && !std::ranges::equal(identity->check, offered->check))
            return cannot(file + ": belongs to another master key than the store in " + dataDir +
                          "; restore it into an empty folder and bring its key (countersign key import)");
        COUNTERSIGN_CHECK(db::copyDatabase(*present, target + ".before-restore.bak"));
        present.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(target + suffix);
    }
    COUNTERSIGN_CHECK(db::copyDatabase(*source, target));
    return "Restored into " + dataDir + ".";
}

Result<std::string> checkStore(const std::string &dataDir)
{
    const std::string file = ledgerOf(dataDir);
    COUNTERSIGN_TRY(connection, openLedger(file));
    COUNTERSIGN_CHECK(complainAbout(*connection, file));
    const auto identity = storedIdentity(*connection);
    if (!identity)
        return cannot(file + ": the store says nothing of its key");
    COUNTERSIGN_CHECK(secrets::openMasterKey(*identity, dataDir));
    db::Query q = connection->once("SELECT (SELECT count(*) FROM payments), (SELECT count(*) FROM journal)");
    q.next();
    return "The store is sound: " + std::to_string(q.integer(0)) + " payments, " + std::to_string(q.integer(1)) +
           " journal entries, the key opens.";
}

Result<std::string> exportKey(const std::string &dataDir)
{
    COUNTERSIGN_TRY(connection, openLedger(ledgerOf(dataDir)));
    const auto identity = storedIdentity(*connection);
    if (!identity)
        return cannot(dataDir + ": the store says nothing of its key");
    return secrets::exportMasterKey(*identity, dataDir);
}

Result<std::string> importKey(const std::string &dataDir, const std::string &text, const std::string &place)
{
    const auto where = secrets::keyPlaceFromName(place);
    if (!where)
        return cannot("a key is kept in a file or in the keychain");
    COUNTERSIGN_TRY(connection, openLedger(ledgerOf(dataDir)));
    const auto identity = storedIdentity(*connection);
    connection.reset();
    if (!identity)
        return cannot(dataDir + ": the store says nothing of its key");
    auto lock = db::DataLock::take(dataDir);
    if (!lock)
        return cannot("a gateway is running on " + dataDir + ": stop it first");
    COUNTERSIGN_TRY(record, secrets::importMasterKey(*identity, dataDir, text, *where));
    try {
        db::Connection writer(ledgerOf(dataDir), db::Mode::ReadWrite);
        putIdentity(writer, record);
    } catch (const db::Failure &failure) {
        return cannot(ledgerOf(dataDir) + ": " + failure.what());
    }
    return "The key is in place (" + place + ").";
}

} // namespace countersign::gateway
