#include "gateway/reset.h"

#include "accounts/accounts.h"
#include "core/text.h"
#include "gateway/storeidentity.h"
#include "journal/schema.h"

namespace countersign::gateway {
namespace {

constexpr std::string_view settingName = "generation";

} // namespace

Status resetStore(journal::Transaction &transaction)
{
    db::Connection &db = transaction.db();
    auto newest = db.query("SELECT coalesce(max(seq), 0) FROM journal");
    const std::int64_t seq = newest.next() ? newest.integer(0) : 0;
    newest.run();
    const auto identity = storedIdentity(db);
    if (!identity)
        return Error::of(Code::Internal);
    const std::int64_t generation = parseInteger(accounts::setting(db, settingName).value_or("1")).value_or(1) + 1;

    // Payments and intents point at each other: the checks wait for the end of the transaction.
    db.execute("PRAGMA defer_foreign_keys = ON");
    for (const char *statement : {"DROP TRIGGER journal_keeps",
                                  "DROP TRIGGER journal_stays",
                                  "DELETE FROM webhook_deliveries",
                                  "DELETE FROM webhook_events",
                                  "DELETE FROM tasks",
                                  "DELETE FROM approvals",
                                  "DELETE FROM connections",
                                  "DELETE FROM link_sessions",
                                  "DELETE FROM people",
                                  "DELETE FROM partner_outcomes",
                                  "DELETE FROM partner_transactions",
                                  "DELETE FROM settlement_batches",
                                  "DELETE FROM challenges",
                                  "DELETE FROM disputes",
                                  "DELETE FROM refunds",
                                  "DELETE FROM payments",
                                  "DELETE FROM intents",
                                  "DELETE FROM payment_methods",
                                  "DELETE FROM customers",
                                  "DELETE FROM idempotency",
                                  "DELETE FROM journal",
                                  "DELETE FROM counters"})
        db.execute(statement);
    db.execute("UPDATE webhook_endpoints SET failed_in_row = 0");
    accounts::putSetting(db, settingName, std::to_string(generation));
    // The journal goes on counting, so that whoever waits for "newer than N" is never left behind.
    db.run("INSERT INTO journal(seq, at, wall, actor, kind, object, data) VALUES(?, ?, ?, 'system', ?, ?, '{}')",
           seq + 1, transaction.now(), transaction.wall(), static_cast<std::int64_t>(journal::Kind::StoreCreated),
           identity->storeId);
    for (const std::string &statement : journal::schema()) {
        if (statement.starts_with("CREATE TRIGGER"))
            db.execute(statement);
    }
    return Done{};
}

std::string generationOf(db::Connection &connection, const std::string &storeId)
{
    const std::string generation = accounts::setting(connection, settingName).value_or("1");
    return generation == "1" ? storeId : storeId + "." + generation;
}

} // namespace countersign::gateway
