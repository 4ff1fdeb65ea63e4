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

std::vector<std::string> stripeSchema()
{
    return {
        "CREATE TABLE customers("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " email TEXT, name TEXT, phone TEXT, description TEXT,"
        " address TEXT, shipping TEXT, metadata TEXT," // JSON objects
        " deleted INTEGER NOT NULL DEFAULT 0 CHECK(deleted IN (0, 1)),"
        " created_at INTEGER NOT NULL"
        ") STRICT",
        "CREATE INDEX customers_tenant ON customers(tenant)",
        "CREATE INDEX customers_email ON customers(tenant, email) WHERE email IS NOT NULL",

        // A card kept for use, and what it will do: its number is gone.
        "CREATE TABLE payment_methods("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " brand INTEGER NOT NULL,"
        " last4 TEXT NOT NULL,"
        " expiry INTEGER NOT NULL,"
        " fingerprint INTEGER NOT NULL,"
        " outcome INTEGER NOT NULL,"
        " after_challenge INTEGER,"
        " sequel INTEGER NOT NULL,"
        " checks_cvc INTEGER NOT NULL CHECK(checks_cvc IN (0, 1)),"
        " billing TEXT, metadata TEXT," // JSON objects
        " customer INTEGER REFERENCES customers(seq),"
        " used INTEGER NOT NULL DEFAULT 0 CHECK(used IN (0, 1)),"   // checked otherwise than by a payment
        " spent INTEGER NOT NULL DEFAULT 0 CHECK(spent IN (0, 1))," // let go of by a customer
        " created_at INTEGER NOT NULL"
        ") STRICT",
        "CREATE INDEX payment_methods_customer ON payment_methods(customer) WHERE customer IS NOT NULL",

        "ALTER TABLE intents ADD COLUMN customer INTEGER REFERENCES customers(seq)",
        "ALTER TABLE intents ADD COLUMN method INTEGER REFERENCES payment_methods(seq)",
        "ALTER TABLE intents ADD COLUMN failure INTEGER REFERENCES payments(seq)",
        "ALTER TABLE intents ADD COLUMN options TEXT",
        "ALTER TABLE intents ADD COLUMN canceled_at INTEGER",
        "ALTER TABLE intents ADD COLUMN cancel_reason TEXT",
        "ALTER TABLE payments ADD COLUMN method INTEGER REFERENCES payment_methods(seq)",
        "ALTER TABLE payments ADD COLUMN sequel INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX payments_method ON payments(method) WHERE method IS NOT NULL",
        // Lists of one profile, which pays for them alone.
        "CREATE INDEX intents_stripe ON intents(tenant) WHERE profile = 2",
        "CREATE INDEX intents_customer ON intents(customer) WHERE customer IS NOT NULL",
        "CREATE INDEX payments_stripe ON payments(tenant) WHERE profile = 2",

        "ALTER TABLE refunds ADD COLUMN tenant INTEGER REFERENCES tenants(seq)", // of the Stripe profile's
        "ALTER TABLE refunds ADD COLUMN state INTEGER NOT NULL DEFAULT 2 CHECK(state BETWEEN 1 AND 4)",
        "ALTER TABLE refunds ADD COLUMN metadata TEXT",
        "ALTER TABLE refunds ADD COLUMN due_at INTEGER", // when it moves on by itself
        "CREATE INDEX refunds_tenant ON refunds(tenant) WHERE tenant IS NOT NULL",
        "CREATE INDEX refunds_due ON refunds(due_at) WHERE due_at IS NOT NULL",

        "CREATE TABLE disputes("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " payment INTEGER NOT NULL REFERENCES payments(seq),"
        " amount INTEGER NOT NULL CHECK(amount >= 1),"
        " reason INTEGER NOT NULL CHECK(reason BETWEEN 1 AND 3),"
        " state INTEGER NOT NULL CHECK(state BETWEEN 1 AND 4),"
        " metadata TEXT,"
        " created_at INTEGER NOT NULL"
        ") STRICT",
        "CREATE INDEX disputes_payment ON disputes(payment)",
        "CREATE INDEX disputes_tenant ON disputes(tenant)",
    };
}

} // namespace countersign::payments
