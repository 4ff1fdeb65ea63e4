#include "approvals/schema.h"

namespace countersign::approvals {

std::vector<std::string> schema()
{
    return {
        // A scope that was not given is the empty text: one tuple, one index.
        "CREATE TABLE link_sessions("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " generation INTEGER NOT NULL CHECK(generation IN (1, 2)),"
        " state INTEGER NOT NULL CHECK(state BETWEEN 1 AND 4),"
        " subject TEXT NOT NULL, subject_label TEXT NOT NULL,"
        " source TEXT NOT NULL, source_type TEXT, source_label TEXT,"
        " token_hash INTEGER NOT NULL, token_sealed BLOB NOT NULL,"
        " code_hash INTEGER NOT NULL, code_sealed BLOB NOT NULL,"
        " created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, accepted_at INTEGER,"
        " CHECK((state = 2) = (accepted_at IS NOT NULL))"
        ") STRICT",
        "CREATE INDEX link_sessions_tuple ON link_sessions(tenant, subject, source)",
        "CREATE INDEX link_sessions_token ON link_sessions(token_hash)",
        "CREATE UNIQUE INDEX link_sessions_code ON link_sessions(code_hash) WHERE state = 1",
        "CREATE INDEX link_sessions_due ON link_sessions(expires_at) WHERE state = 1",

        "CREATE TABLE connections("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " generation INTEGER NOT NULL CHECK(generation IN (1, 2)),"
        " state INTEGER NOT NULL CHECK(state IN (1, 2)),"
        " subject TEXT NOT NULL, subject_label TEXT NOT NULL,"
        " source TEXT NOT NULL, source_type TEXT, source_label TEXT,"
        " person TEXT NOT NULL, person_name TEXT NOT NULL,"
        " session INTEGER NOT NULL REFERENCES link_sessions(seq),"
        " linked_at INTEGER NOT NULL, revoked_at INTEGER,"
        " CHECK((state = 2) = (revoked_at IS NOT NULL))"
        ") STRICT",
        // One active connection a tuple, whatever races.
        "CREATE UNIQUE INDEX connections_active ON connections(tenant, subject, source) WHERE state = 1",
        "CREATE INDEX connections_tenant ON connections(tenant)",
        "CREATE INDEX connections_session ON connections(session)",

        // People who accepted on the hosted page and have no operator's account.
        "CREATE TABLE people(seq INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " created_at INTEGER NOT NULL) STRICT",

        "CREATE TABLE approvals("
        " seq INTEGER PRIMARY KEY,"
        " uid TEXT NOT NULL UNIQUE,"
        " tenant INTEGER NOT NULL REFERENCES tenants(seq),"
        " version INTEGER NOT NULL DEFAULT 1,"
        " generation INTEGER NOT NULL CHECK(generation IN (1, 2)),"
        " state INTEGER NOT NULL CHECK(state BETWEEN 1 AND 5),"
        " external_id TEXT NOT NULL,"
        " subject TEXT NOT NULL, subject_label TEXT,"
        " source TEXT NOT NULL, source_type TEXT, source_label TEXT,"
        " connection INTEGER REFERENCES connections(seq),"
        " person TEXT," // whose decision it is; none: every approver's
        " title TEXT NOT NULL,"
        " card TEXT NOT NULL,"    // what the approver is shown, in our own words
        " request TEXT NOT NULL," // as it was sent, for reading it back
        " created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,"
        " seen_at INTEGER, seen_by TEXT,"
        " decided_at INTEGER, decision TEXT, method TEXT, decided_by TEXT, reason TEXT,"
        " UNIQUE(tenant, external_id),"
        " CHECK((state IN (2, 3)) = (decision IS NOT NULL))"
        ") STRICT",
        "CREATE INDEX approvals_pending ON approvals(expires_at) WHERE state = 1",
        "CREATE INDEX approvals_connection ON approvals(connection) WHERE state = 1",
    };
}

} // namespace countersign::approvals
