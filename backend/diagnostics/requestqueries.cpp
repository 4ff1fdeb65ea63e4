#include "diagnostics/requestqueries.h"

namespace countersign::diagnostics {
namespace {

constexpr auto selectRequest =
    "SELECT seq, number, at, duration, method, target, status, dialect, actor, tenant, idempotency_key, replayed, "
    "objects";

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            out.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

LoggedRequest read(const db::Query &q)
{
    LoggedRequest row;
    row.seq = q.integer(0);
    row.number = static_cast<std::uint64_t>(q.integer(1));
    row.at = q.integer(2);
    row.microseconds = q.integer(3);
    row.method = q.text(4);
    row.target = q.text(5);
    row.status = static_cast<int>(q.integer(6));
    row.dialect = q.text(7);
    row.actor = q.text(8);
    row.tenant = q.integer(9);
    row.idempotencyKey = q.maybeText(10);
    row.replayed = q.integer(11) != 0;
    row.objects = words(q.view(12));
    return row;
}

std::vector<LoggedRequest> readAll(db::Query q)
{
    std::vector<LoggedRequest> out;
    while (q.next())
        out.push_back(read(q));
    return out;
}

} // namespace

std::vector<LoggedRequest> listRequests(db::Connection &connection, const RequestFilter &filter, SeqRange range,
                                        std::int64_t limit)
{
    const std::string object = filter.object.empty() ? std::string() : ' ' + filter.object + ' ';
    db::Query q = connection.built(
        std::string(selectRequest) +
        " FROM requests WHERE seq > ?1 AND seq < ?2"
        " AND (?3 = 0 OR tenant = ?3)"
        " AND (?4 = '' OR method = ?4)"
        " AND (?5 = '' OR dialect = ?5)"
        " AND (?6 = '' OR substr(target, 1, length(?6)) = ?6)"
        " AND (?7 = 0 OR status BETWEEN ?7 AND ?8)"
        " AND (?9 = '' OR instr(objects, ?9) > 0)"
        " AND (?10 IS NULL OR at >= ?10) AND (?11 IS NULL OR at < ?11)"
        " AND (?12 = '' OR instr(lower(target || ' ' || actor || ' ' || coalesce(idempotency_key, '') || objects),"
        " lower(?12)) > 0)"
        " AND (?13 IS NULL OR number = ?13)"
        " ORDER BY seq " +
        (range.oldestFirst ? "ASC" : "DESC") + " LIMIT ?14");
    q.bind(range.newer, range.after, filter.tenant, filter.method, filter.dialect, filter.path, filter.statusFrom,
           filter.statusTo, object, filter.from, filter.to, filter.text, filter.number, limit);
    return readAll(std::move(q));
}

std::int64_t newestRequest(db::Connection &connection)
{
    db::Query q = connection.query("SELECT max(seq) FROM requests");
    return q.next() ? q.integer(0) : 0;
}

std::optional<LoggedDetail> findRequest(db::Connection &connection, std::int64_t tenant, std::uint64_t number)
{
    db::Query q = connection.built(
        std::string(selectRequest) +
        ", shared, secure, peer, first_entry, last_entry, request_headers, response_headers,"
        " request_body, request_size, request_cut, response_body, response_size, response_cut, response_withheld"
        " FROM requests JOIN request_texts USING(seq) WHERE number = ?1 AND (?2 = 0 OR tenant = ?2)"
        " ORDER BY seq DESC LIMIT 1");
    q.bind(number, tenant);
    if (!q.next())
        return std::nullopt;
    LoggedDetail detail;
    detail.request = read(q);
    detail.shared = q.integer(13) != 0;
    detail.secure = q.integer(14) != 0;
    detail.peer = q.text(15);
    detail.firstEntry = q.integer(16);
    detail.lastEntry = q.integer(17);
    detail.requestHeaders = q.text(18);
    detail.responseHeaders = q.text(19);
    detail.requestBody = {q.text(20), q.integer(21), q.integer(22) != 0, false};
    detail.responseBody = {q.text(23), q.integer(24), q.integer(25) != 0, q.integer(26) != 0};
    return detail;
}

std::vector<LoggedRequest> requestsWithKey(db::Connection &connection, const std::string &actor,
                                           const std::string &idempotencyKey, std::int64_t limit)
{
    db::Query q = connection.built(std::string(selectRequest) + " FROM requests WHERE idempotency_key = ? AND actor = ?"
                                                                " ORDER BY seq LIMIT ?");
    q.bind(idempotencyKey, actor, limit);
    return readAll(std::move(q));
}

} // namespace countersign::diagnostics
