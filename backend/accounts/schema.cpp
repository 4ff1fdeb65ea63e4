#include "accounts/schema.h"

namespace countersign::accounts {

std::vector<std::string> schema()
{
    return {
        // One table for all who own things, so that one number names an owner everywhere (journal, counters, payments).
        "CREATE TABLE tenants("
        " seq INTEGER PRIMARY KEY,"
        " kind INTEGER NOT NULL CHECK(kind BETWEEN 1 AND 3),"
        " id TEXT NOT NULL,"
        " name TEXT NOT NULL,"
        " active INTEGER NOT NULL DEFAULT 1 CHECK(active IN (0, 1)),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " created_at INTEGER NOT NULL,"
        " currency INTEGER,"
        " payments_per_second INTEGER NOT NULL DEFAULT 20 CHECK(payments_per_second >= 0),"
        " payments_per_hour INTEGER NOT NULL DEFAULT 10000 CHECK(payments_per_hour >= 0),"
        " transactions_per_second INTEGER NOT NULL DEFAULT 100 CHECK(transactions_per_second >= 0),"
        " settings TEXT NOT NULL DEFAULT '{}',"
        " UNIQUE(kind, id)"
        ") STRICT",

        "CREATE TABLE operators("
        " seq INTEGER PRIMARY KEY,"
        " id TEXT NOT NULL UNIQUE,"
        " name TEXT NOT NULL UNIQUE,"
        " role INTEGER NOT NULL CHECK(role BETWEEN 1 AND 5),"
        " merchant INTEGER REFERENCES tenants(seq),"
        " active INTEGER NOT NULL DEFAULT 1 CHECK(active IN (0, 1)),"
        " created_at INTEGER NOT NULL,"
        " CHECK((role = 4) = (merchant IS NOT NULL))"
        ") STRICT",

        "CREATE TABLE keys("
        " seq INTEGER PRIMARY KEY,"
        " id TEXT NOT NULL UNIQUE,"
        " kind INTEGER NOT NULL CHECK(kind BETWEEN 1 AND 10),"
        " tenant INTEGER REFERENCES tenants(seq),"
        " operator INTEGER REFERENCES operators(seq),"
        " hash BLOB NOT NULL UNIQUE,"
        " sealed BLOB NOT NULL,"
        " hint TEXT NOT NULL,"
        " active INTEGER NOT NULL DEFAULT 1 CHECK(active IN (0, 1)),"
        " created_at INTEGER NOT NULL"
        ") STRICT",
        "CREATE INDEX keys_tenant ON keys(tenant) WHERE tenant IS NOT NULL",
        "CREATE INDEX keys_operator ON keys(operator) WHERE operator IS NOT NULL",

        // Endpoints that the setup file or a form names; deliveries to them are made by the webhooks folder.
        "CREATE TABLE webhook_endpoints("
        " seq INTEGER PRIMARY KEY,"
        " id TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " url TEXT NOT NULL,"
        " format TEXT NOT NULL,"
        " name TEXT,"
        " secret_sealed BLOB,"
        " events TEXT NOT NULL DEFAULT '[\"*\"]',"
        " active INTEGER NOT NULL DEFAULT 1 CHECK(active IN (0, 1)),"
        " created_at INTEGER NOT NULL,"
        " UNIQUE(tenant, url, format)"
        ") STRICT",

        // Secrets that are used and not only compared: HMAC and callback secrets. Tenant 0 is the gateway itself.
        "CREATE TABLE sealed_values("
        " tenant INTEGER NOT NULL,"
        " name TEXT NOT NULL,"
        " sealed BLOB NOT NULL,"
        " PRIMARY KEY(tenant, name)"
        ") STRICT, WITHOUT ROWID",

        // Settings of the gateway as a whole: clock, behaviour, public limits.
        "CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    };
}

} // namespace countersign::accounts
