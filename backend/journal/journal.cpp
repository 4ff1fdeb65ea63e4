#include "journal/journal.h"

namespace countersign::journal {
namespace {

Entry read(const db::Query &q)
{
    Entry entry;
    entry.seq = q.integer(0);
    entry.at = q.integer(1);
    entry.wall = q.integer(2);
    entry.request = static_cast<std::uint64_t>(q.integer(3));
    entry.actor = q.text(4);
    entry.tenant = q.integer(5);
    entry.kind = kindFromNumber(q.integer(6)).value_or(Kind::StoreCreated);
    entry.object = q.text(7);
    entry.parent = q.text(8);
    entry.data = q.text(9);
    return entry;
}

std::vector<Entry> readAll(db::Query q)
{
    std::vector<Entry> out;
    while (q.next())
        out.push_back(read(q));
    return out;
}

} // namespace

std::vector<Entry> entriesAfter(db::Connection &connection, std::int64_t after, std::int64_t upTo, int limit)
{
    return readAll(
        connection.query("SELECT seq, at, wall, request, actor, tenant, kind, object, parent, data FROM journal "
                         "WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
                         after, upTo, limit));
}

std::vector<Entry> entriesOf(db::Connection &connection, const std::string &object, int limit)
{
    return readAll(
        connection.query("SELECT seq, at, wall, request, actor, tenant, kind, object, parent, data FROM journal "
                         "WHERE object = ?1 OR parent = ?1 ORDER BY seq DESC LIMIT ?2",
                         object, limit));
}

std::vector<Entry> entriesOfRequest(db::Connection &connection, std::int64_t first, std::int64_t last,
                                    std::uint64_t request, int limit)
{
    return readAll(
        connection.query("SELECT seq, at, wall, request, actor, tenant, kind, object, parent, data FROM journal "
                         "WHERE seq BETWEEN ? AND ? AND request = ? ORDER BY seq LIMIT ?",
                         first, last, request, limit));
}

} // namespace countersign::journal
