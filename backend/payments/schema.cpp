#include "payments/schema.h"

namespace countersign::payments {

std::vector<std::string> schema()
{
    return {
        "CREATE TABLE intents("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " profile INTEGER NOT NULL,"
        " status INTEGER NOT NULL CHECK(status BETWEEN 1 AND 5),"
        " currency INTEGER NOT NULL,"
        " amount INTEGER NOT NULL CHECK(amount >= 1),"
        " manual_capture INTEGER NOT NULL CHECK(manual_capture IN (0, 1)),"
        " secret_hash INTEGER NOT NULL,"
        " secret_sealed BLOB NOT NULL,"
        " success_url TEXT NOT NULL,"
        " cancel_url TEXT NOT NULL,"
        " order_id TEXT, description TEXT, customer_email TEXT, metadata TEXT,"
        " attempts INTEGER NOT NULL DEFAULT 0 CHECK(attempts >= 0),"
        " max_attempts INTEGER,"
        " payment INTEGER REFERENCES payments(seq),"
        " created_at INTEGER NOT NULL,"
        " expires_at INTEGER,"
        " CHECK(max_attempts IS NULL OR attempts <= max_attempts),"
        " CHECK((status = 2) = (payment IS NOT NULL))"
        ") STRICT",
        "CREATE INDEX intents_tenant ON intents(tenant)",
        "CREATE INDEX intents_due ON intents(expires_at) WHERE status = 1",

        "CREATE TABLE payments("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " profile INTEGER NOT NULL,"
        " status INTEGER NOT NULL CHECK(status BETWEEN 1 AND 7),"
        " currency INTEGER NOT NULL,"
        " amount INTEGER NOT NULL CHECK(amount >= 1),"
        " captured INTEGER NOT NULL DEFAULT 0,"
        " refunded INTEGER NOT NULL DEFAULT 0,"
        " brand INTEGER NOT NULL,"
        " last4 TEXT NOT NULL,"
        " expiry INTEGER NOT NULL,"
        " fingerprint INTEGER NOT NULL,"
        " outcome INTEGER NOT NULL,"
        " auth_code INTEGER CHECK(auth_code BETWEEN 0 AND 999999),"
        " description TEXT, customer_email TEXT, customer_name TEXT, metadata TEXT,"
        " intent INTEGER REFERENCES intents(seq),"
        " created_at INTEGER NOT NULL,"
        " expires_at INTEGER, captured_at INTEGER, voided_at INTEGER, refunded_at INTEGER,"
        " void_reason TEXT, refund_reason TEXT,"
        " CHECK(0 <= refunded AND refunded <= captured AND captured <= amount),"
        " CHECK((status IN (2, 3, 4)) = (captured > 0)),"
        " CHECK(status <> 3 OR (refunded > 0 AND refunded < captured)),"
        " CHECK((status = 4) = (refunded > 0 AND refunded = captured))"
        ") STRICT",
        "CREATE INDEX payments_tenant ON payments(tenant)",
        "CREATE INDEX payments_status ON payments(tenant, status)",
        // The rarer states across all tenants; a new authorization does not touch it.
        "CREATE INDEX payments_rare ON payments(status) WHERE status > 2",
        "CREATE INDEX payments_due ON payments(expires_at) WHERE status = 1",
        "CREATE INDEX payments_intent ON payments(intent) WHERE intent IS NOT NULL",

        "CREATE TABLE refunds("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " payment INTEGER NOT NULL REFERENCES payments(seq),"
        " amount INTEGER NOT NULL CHECK(amount >= 1),"
        " reason TEXT NOT NULL,"
        " actor TEXT NOT NULL,"
        " created_at INTEGER NOT NULL"
        ") STRICT",
        "CREATE INDEX refunds_payment ON refunds(payment)",
    };
}

std::vector<std::string> challengesSchema()
{
    return {
        "CREATE TABLE challenges("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " intent INTEGER NOT NULL REFERENCES intents(seq),"
        " state INTEGER NOT NULL DEFAULT 1 CHECK(state BETWEEN 1 AND 5),"
        " brand INTEGER NOT NULL,"
        " last4 TEXT NOT NULL,"
        " expiry INTEGER NOT NULL,"
        " fingerprint INTEGER NOT NULL,"
        " afterwards INTEGER NOT NULL,"
        " customer_name TEXT, customer_email TEXT,"
        " return_url TEXT NOT NULL,"
        " created_at INTEGER NOT NULL,"
        " expires_at INTEGER NOT NULL,"
        " ended_at INTEGER,"
        " approval TEXT,"
        " CHECK((state = 1) = (ended_at IS NULL))"
        ") STRICT",
        "CREATE INDEX challenges_due ON challenges(expires_at) WHERE state = 1",
        "CREATE INDEX challenges_intent ON challenges(intent)",
        // Set together, while a challenge of the intent is pending.
        "ALTER TABLE intents ADD COLUMN challenge INTEGER REFERENCES challenges(seq)",
        "ALTER TABLE intents ADD COLUMN challenge_until INTEGER",
        "ALTER TABLE intents ADD COLUMN statement_suffix TEXT",
        "CREATE INDEX intents_challenged ON intents(challenge) WHERE challenge IS NOT NULL",
    };
}

} // namespace countersign::payments
