#include "partners/schema.h"

namespace countersign::partners {

std::vector<std::string> schema()
{
    return {
        "CREATE TABLE partner_clients("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " client_id TEXT NOT NULL,"
        " legal_name TEXT NOT NULL,"
        " status INTEGER NOT NULL DEFAULT 1 CHECK(status BETWEEN 1 AND 3),"
        " fee_ppm INTEGER CHECK(fee_ppm BETWEEN 0 AND 1000000),"
        " flat_usd INTEGER CHECK(flat_usd BETWEEN 0 AND 1000),"
        " branding TEXT,"
        " created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,"
        " UNIQUE(tenant, client_id)"
        ") STRICT",
        "CREATE INDEX partner_clients_id ON partner_clients(client_id)",
        // Clients were members of their partner's settings before they had rows.
        "INSERT INTO partner_clients(uid, tenant, client_id, legal_name, status, fee_ppm, flat_usd, branding, "
        "created_at,"
        " updated_at) SELECT 'c' || lower(hex(randomblob(12))), t.seq, json_extract(c.value, '$.client_id'),"
        " json_extract(c.value, '$.legal_name'),"
        " CASE json_extract(c.value, '$.status') WHEN 'suspended' THEN 2 WHEN 'pending_kyc' THEN 3 ELSE 1 END,"
        " json_extract(c.value, '$.fee_ppm'), json_extract(c.value, '$.fee_flat_usd'),"
        " json_extract(c.value, '$.branding'), t.created_at, t.created_at"
        " FROM tenants t, json_each(t.settings, '$.clients') c WHERE t.kind = 3",
        "UPDATE tenants SET settings = json_remove(settings, '$.clients'),"
        " payments_per_second = coalesce(json_extract(settings, '$.per_second'), 0) WHERE kind = 3",

        "CREATE TABLE settlement_batches("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " client INTEGER NOT NULL REFERENCES partner_clients(seq),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " status INTEGER NOT NULL CHECK(status BETWEEN 1 AND 3),"
        " currency INTEGER NOT NULL,"
        " transactions INTEGER NOT NULL CHECK(transactions > 0),"
        " gross INTEGER NOT NULL, processor_fees INTEGER NOT NULL, platform_fees INTEGER NOT NULL,"
        " net INTEGER NOT NULL,"
        " transfer TEXT,"
        " created_at INTEGER NOT NULL, paid_at INTEGER,"
        " CHECK(gross = processor_fees + platform_fees + net),"
        " CHECK((status = 2) = (transfer IS NOT NULL AND paid_at IS NOT NULL))"
        ") STRICT",
        "CREATE INDEX settlement_batches_tenant ON settlement_batches(tenant)",

        // `intent` is the public id of the payment intent and no reference: a partner may attach one that lives
        // elsewhere.
        "CREATE TABLE partner_transactions("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " row_id TEXT NOT NULL,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " client INTEGER NOT NULL REFERENCES partner_clients(seq),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " status INTEGER NOT NULL CHECK(status BETWEEN 1 AND 7),"
        " currency INTEGER NOT NULL,"
        " amount INTEGER NOT NULL CHECK(amount >= 1),"
        " reference TEXT NOT NULL,"
        " email TEXT, suffix TEXT, meta TEXT,"
        " intent TEXT,"
        " processor INTEGER NOT NULL CHECK(processor IN (1, 2)),"
        " method INTEGER CHECK(method BETWEEN 1 AND 3),"
        " country TEXT,"
        " processor_ppm INTEGER, partner_ppm INTEGER,"
        " processor_fee INTEGER, platform_fee INTEGER, net INTEGER,"
        " settlement INTEGER NOT NULL DEFAULT 1 CHECK(settlement BETWEEN 1 AND 3),"
        " batch INTEGER REFERENCES settlement_batches(seq),"
        " created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,"
        " CHECK(status <> 3 OR net IS NOT NULL),"
        " CHECK(net IS NULL OR amount = processor_fee + platform_fee + net),"
        " CHECK((settlement = 1) = (batch IS NULL))"
        ") STRICT",
        "CREATE INDEX partner_transactions_tenant ON partner_transactions(tenant)",
        "CREATE INDEX partner_transactions_reference ON partner_transactions(tenant, reference)",
        "CREATE UNIQUE INDEX partner_transactions_intent ON partner_transactions(intent) WHERE intent IS NOT NULL",
        "CREATE INDEX partner_transactions_open ON partner_transactions(tenant, client, currency)"
        " WHERE status = 3 AND settlement = 1",
        // What is told to a transaction later than it happened.
        "CREATE TABLE partner_outcomes("
        " seq INTEGER PRIMARY KEY,"
        " transaction_seq INTEGER NOT NULL REFERENCES partner_transactions(seq),"
        " status INTEGER NOT NULL CHECK(status BETWEEN 3 AND 7),"
        " amount INTEGER,"
        " due_at INTEGER NOT NULL"
        ") STRICT",
        "CREATE INDEX partner_outcomes_due ON partner_outcomes(due_at)",
        "CREATE INDEX partner_transactions_batch ON partner_transactions(batch) WHERE batch IS NOT NULL",
    };
}

} // namespace countersign::partners
