#include "gateway/schema.h"

#include "accounts/schema.h"
#include "approvals/schema.h"
#include "journal/schema.h"
#include "partners/schema.h"
#include "payments/schema.h"
#include "webhooks/schema.h"

namespace countersign::gateway {
namespace {

std::vector<std::string> firstSchema()
{
    std::vector<std::string> all;
    for (auto statements : {journal::schema(), accounts::schema(), payments::schema()})
        all.insert(all.end(), statements.begin(), statements.end());
    all.insert(all.end(), {
                              // One random-keyed index is all the write budget allows: the keyed hash of (caller, key),
                              // not the key itself.
                              "CREATE TABLE idempotency("
                              " seq INTEGER PRIMARY KEY,"
                              " hash INTEGER NOT NULL UNIQUE,"
                              " fingerprint BLOB NOT NULL,"
                              " expires_at INTEGER NOT NULL,"
                              " status INTEGER NOT NULL,"
                              " sealed INTEGER NOT NULL CHECK(sealed IN (0, 1)),"
                              " reply BLOB NOT NULL"
                              ") STRICT",
                          });
    return all;
}

std::vector<std::string> stripeSchema()
{
    std::vector<std::string> all = payments::stripeSchema();
    all.emplace_back("ALTER TABLE idempotency ADD COLUMN request INTEGER"); // that made the reply
    return all;
}

} // namespace

std::vector<db::Migration> migrations()
{
    return {{1, firstSchema()},       {2, webhooks::schema()},
            {3, approvals::schema()}, {4, payments::challengesSchema()},
            {5, partners::schema()},  {6, stripeSchema()}};
}

int schemaVersion()
{
    return migrations().back().version;
}

} // namespace countersign::gateway
