#include "diagnostics/schema.h"

namespace countersign::diagnostics {

std::vector<std::string> requestLogSchema()
{
    return {
        // What lists and filters look at. The texts, many times as large, stay out of their way.
        "CREATE TABLE requests("
        " seq INTEGER PRIMARY KEY,"
        " number INTEGER NOT NULL,"   // of the request id
        " at INTEGER NOT NULL,"       // when it arrived, the machine's time
        " duration INTEGER NOT NULL," // microseconds
        " method TEXT NOT NULL,"
        " target TEXT NOT NULL,"
        " status INTEGER NOT NULL,"
        " dialect TEXT NOT NULL,"
        " actor TEXT NOT NULL,"
        " tenant INTEGER NOT NULL," // 0: none
        " idempotency_key TEXT,"
        " replayed INTEGER NOT NULL CHECK(replayed IN (0, 1)),"
        " shared INTEGER NOT NULL CHECK(shared IN (0, 1))," // came in by the second listener
        " secure INTEGER NOT NULL CHECK(secure IN (0, 1)),"
        " peer TEXT NOT NULL,"
        " first_entry INTEGER NOT NULL," // of the ledger's journal; 0: it wrote none
        " last_entry INTEGER NOT NULL,"
        " objects TEXT NOT NULL," // ' pay_… pi_… ': the ids it was about, a space on either side of each
        " bytes INTEGER NOT NULL"
        ") STRICT",
        "CREATE INDEX requests_number ON requests(number)",
        "CREATE INDEX requests_key ON requests(idempotency_key) WHERE idempotency_key IS NOT NULL",
        "CREATE TABLE request_texts("
        " seq INTEGER PRIMARY KEY,"
        " request_headers TEXT NOT NULL," // [["name","value"],…] in the order of the wire
        " request_body TEXT NOT NULL,"
        " request_size INTEGER NOT NULL," // as it came, before anything was cut
        " request_cut INTEGER NOT NULL CHECK(request_cut IN (0, 1)),"
        " response_headers TEXT NOT NULL,"
        " response_body TEXT NOT NULL,"
        " response_size INTEGER NOT NULL,"
        " response_cut INTEGER NOT NULL CHECK(response_cut IN (0, 1)),"
        " response_withheld INTEGER NOT NULL CHECK(response_withheld IN (0, 1))"
        ") STRICT",
    };
}

std::vector<std::string> attemptSchema()
{
    return {
        // The body is not here: it is the delivery's, frozen in the ledger, the same bytes at every attempt.
        "CREATE TABLE attempts("
        " seq INTEGER PRIMARY KEY,"
        " delivery TEXT NOT NULL,"
        " number INTEGER NOT NULL,"
        " at INTEGER NOT NULL,"
        " result INTEGER NOT NULL,"
        " status INTEGER,"
        " text TEXT NOT NULL,"
        " request_head BLOB NOT NULL,"
        " answer_head BLOB,"
        " answer_body BLOB,"
        " truncated INTEGER NOT NULL,"
        " resolve_us INTEGER, connect_us INTEGER, tls_us INTEGER, first_byte_us INTEGER, total_us INTEGER NOT NULL"
        ") STRICT",
        "CREATE INDEX attempts_delivery ON attempts(delivery)",
    };
}

std::vector<std::string> inboxSchema()
{
    return {
        "CREATE TABLE inbox_messages("
        " seq INTEGER PRIMARY KEY,"
        " inbox TEXT NOT NULL,"
        " at INTEGER NOT NULL,"
        " target TEXT NOT NULL,"
        " headers TEXT NOT NULL," // JSON: [["name","value"],…]
        " body BLOB NOT NULL,"
        " answered INTEGER NOT NULL,"
        " event TEXT, delivery TEXT, endpoint TEXT,"
        " valid INTEGER, reason TEXT, text TEXT"
        ") STRICT",
        "CREATE INDEX inbox_messages_inbox ON inbox_messages(inbox)",
    };
}

std::vector<db::Migration> migrations()
{
    std::vector<std::string> first;
    for (auto statements : {requestLogSchema(), attemptSchema(), inboxSchema()})
        first.insert(first.end(), statements.begin(), statements.end());
    return {{1, first}};
}

} // namespace countersign::diagnostics
