#include "journal/schema.h"

namespace countersign::journal {

std::vector<std::string> schema()
{
    return {
        "CREATE TABLE journal("
        " seq INTEGER PRIMARY KEY,"
        " at INTEGER NOT NULL,"
        " wall INTEGER NOT NULL,"
        " request INTEGER,"
        " actor TEXT NOT NULL,"
        " tenant INTEGER,"
        " kind INTEGER NOT NULL,"
        " object TEXT NOT NULL,"
        " parent TEXT,"
        " data TEXT NOT NULL CHECK(length(data) <= 1024)"
        ") STRICT",
        "CREATE INDEX journal_object ON journal(object)",
        "CREATE INDEX journal_parent ON journal(parent) WHERE parent IS NOT NULL",
        // The journal is evidence: not even this program can change what was written.
        "CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is never "
        "changed'); END",
        "CREATE TRIGGER journal_stays BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is never "
        "pruned'); END",
    };
}

} // namespace countersign::journal
