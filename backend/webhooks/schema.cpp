#include "webhooks/schema.h"

namespace countersign::webhooks {

std::vector<std::string> schema()
{
    return {
        "ALTER TABLE webhook_endpoints ADD COLUMN version INTEGER NOT NULL DEFAULT 1",
        // Made through a dialect by whoever holds a key: such a one may not be used to reach into a private network.
        "ALTER TABLE webhook_endpoints ADD COLUMN guarded INTEGER NOT NULL DEFAULT 0 CHECK(guarded IN (0, 1))",
        "ALTER TABLE webhook_endpoints ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK(removed IN (0, 1))",
        "ALTER TABLE webhook_endpoints ADD COLUMN pause_after INTEGER NOT NULL DEFAULT 0 CHECK(pause_after >= 0)",
        "ALTER TABLE webhook_endpoints ADD COLUMN failed_in_row INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE webhook_endpoints ADD COLUMN paused_by_failures INTEGER NOT NULL DEFAULT 0",
        // Nothing expires before this time: what waited while the endpoint was paused leaves when it is resumed.
        "ALTER TABLE webhook_endpoints ADD COLUMN keeps_until INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE webhook_endpoints ADD COLUMN previous_secret BLOB",
        "ALTER TABLE webhook_endpoints ADD COLUMN previous_until INTEGER",

        "CREATE TABLE webhook_events("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " format INTEGER NOT NULL,"
        " type TEXT NOT NULL,"
        " object TEXT NOT NULL,"
        " entry INTEGER," // of the journal; none for a test
        " created_at INTEGER NOT NULL,"
        " body BLOB NOT NULL" // the bytes, once and for all
        ") STRICT",
        "CREATE INDEX webhook_events_object ON webhook_events(object)",

        "CREATE TABLE webhook_deliveries("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " event INTEGER NOT NULL REFERENCES webhook_events(seq),"
        " endpoint INTEGER NOT NULL REFERENCES webhook_endpoints(seq),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " state INTEGER NOT NULL CHECK(state IN (1, 3, 4, 5))," // held is pending at a paused endpoint
        " attempts INTEGER NOT NULL DEFAULT 0,"                 // made so far
        " round INTEGER NOT NULL DEFAULT 0,"                    // of them since it was last sent by hand
        " due_at INTEGER,"                                      // domain time; 0: at once
        " expires_at INTEGER,"
        " created_at INTEGER NOT NULL,"
        " body BLOB," // where the bytes name the delivery; otherwise the event's
        " last_at INTEGER, last_result INTEGER, last_status INTEGER, last_text TEXT,"
        " CHECK((state = 1) = (due_at IS NOT NULL))"
        ") STRICT",
        "CREATE INDEX webhook_deliveries_due ON webhook_deliveries(endpoint, due_at) WHERE state = 1",
        "CREATE INDEX webhook_deliveries_expiry ON webhook_deliveries(endpoint, expires_at)"
        " WHERE state = 1 AND expires_at IS NOT NULL",
        "CREATE INDEX webhook_deliveries_event ON webhook_deliveries(event)",
        "CREATE INDEX webhook_deliveries_state ON webhook_deliveries(endpoint, state)",
        "CREATE INDEX webhook_deliveries_open ON webhook_deliveries(state) WHERE state <> 3",

        "CREATE TABLE inboxes("
        " name TEXT PRIMARY KEY,"
        " answer INTEGER NOT NULL DEFAULT 200,"
        " format INTEGER,"
        " secret_sealed BLOB"
        ") STRICT, WITHOUT ROWID",

        "CREATE TABLE tasks("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " version INTEGER NOT NULL DEFAULT 1,"
        " kind INTEGER NOT NULL,"
        " state INTEGER NOT NULL CHECK(state BETWEEN 1 AND 3),"
        " scope INTEGER NOT NULL DEFAULT 0,"
        " work TEXT NOT NULL," // what is to be done, JSON
        " position INTEGER NOT NULL DEFAULT 0,"
        " done INTEGER NOT NULL DEFAULT 0,"
        " total INTEGER NOT NULL,"
        " created_at INTEGER NOT NULL"
        ") STRICT",
        "CREATE INDEX tasks_running ON tasks(state) WHERE state = 1",
    };
}

} // namespace countersign::webhooks
