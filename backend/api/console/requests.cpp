#include "api/console/requests.h"

#include "api/console/curl.h"
#include "api/console/cursor.h"
#include "api/console/parameters.h"
#include "api/console/render.h"
#include "api/fields.h"
#include "api/host.h"
#include "core/text.h"
#include "journal/journal.h"

namespace countersign::api::console {
namespace {

using diagnostics::LoggedBody;
using diagnostics::LoggedDetail;
using diagnostics::LoggedRequest;
using json::Writer;

constexpr std::string_view listName = "requests";
constexpr int mostEntries = 100;
constexpr std::int64_t mostWithOneKey = 50;

// "2xx" or a status of its own.
std::optional<std::pair<int, int>> statusRange(std::string_view text)
{
    if (text.size() == 3 && text[0] >= '1' && text[0] <= '5' && text.substr(1) == "xx") {
        const int from = (text[0] - '0') * 100;
        return std::pair(from, from + 99);
    }
    const auto status = parseInteger(text);
    if (!status || *status < 100 || *status > 599)
        return std::nullopt;
    return std::pair(static_cast<int>(*status), static_cast<int>(*status));
}

Result<std::string> shortParameter(const http::Query &query, std::string_view name)
{
    const std::string_view text = query.value(name);
    if (text.size() > shortText)
        return badParameter(name, "is too long");
    return std::string(text);
}

Result<std::int64_t> newerThan(const http::Query &query)
{
    const std::string_view text = query.value("newer");
    if (text.empty())
        return std::int64_t{0};
    const auto seq = readCursor(listName, text);
    if (!seq)
        return badParameter("newer", "is not a cursor of this list");
    return *seq;
}

// Who called, in words: the person of an operator's token, the merchant of a key.
std::optional<std::string> callerName(const LoggedRequest &row, const Surroundings &surroundings)
{
    constexpr std::string_view person = "operator:";
    if (row.actor.starts_with(person)) {
        for (const accounts::Operator &each : surroundings.directory->operators()) {
            if (each.id == std::string_view(row.actor).substr(person.size()))
                return each.name;
        }
        return std::nullopt;
    }
    const accounts::Tenant *tenant = surroundings.directory->tenant(row.tenant);
    return tenant ? std::optional(tenant->name) : std::nullopt;
}

void members(Writer &w, const LoggedRequest &row, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(row.tenant);
    const std::string_view target = row.target;
    const std::size_t question = target.find('?');
    w.field("id", http::requestId(row.number)).field("at", formatMillis(row.at)).field("duration_us", row.microseconds);
    w.field("method", row.method).field("path", target.substr(0, question));
    w.field("query", question == std::string_view::npos ? std::nullopt : std::optional(target.substr(question + 1)));
    w.field("status", row.status).field("dialect", row.dialect);
    w.key("caller").object().field("actor", row.actor.empty() ? std::nullopt : std::optional(row.actor));
    w.field("name", callerName(row, surroundings)).end();
    w.field("merchant", tenant ? std::optional(tenant->id) : std::nullopt);
    w.field("idempotency_key", row.idempotencyKey).field("replayed", row.replayed);
    w.key("objects").array();
    for (const std::string &id : row.objects)
        w.value(id);
    w.end();
}

void message(Writer &w, std::string_view name, std::string_view headers, const LoggedBody &body)
{
    w.key(name).object().rawField("headers", headers).field("body", body.text).field("size", body.size);
    w.field("cut", body.cut).field("withheld", body.withheld).end();
}

} // namespace

Result<RequestList> decodeRequestList(const Context &context)
{
    const http::Query query(context.request.query());
    RequestList list;
    diagnostics::RequestFilter &filter = list.filter;
    filter.tenant = context.caller.scope();
    COUNTERSIGN_TRY(method, shortParameter(query, "method"));
    if (!method.empty() && http::methodFromToken(method) == http::Method::Other)
        return badParameter("method", "must be a method such as POST");
    COUNTERSIGN_TRY(dialect, shortParameter(query, "dialect"));
    COUNTERSIGN_TRY(path, shortParameter(query, "path"));
    COUNTERSIGN_TRY(text, shortParameter(query, "q"));
    COUNTERSIGN_TRY(object, shortParameter(query, "object"));
    COUNTERSIGN_TRY(from, time(query, "from"));
    COUNTERSIGN_TRY(to, time(query, "to"));
    if (const std::string_view status = query.value("status"); !status.empty()) {
        const auto range = statusRange(status);
        if (!range)
            return badParameter("status", "must be 100 to 599, or a class such as 4xx");
        std::tie(filter.statusFrom, filter.statusTo) = *range;
    }
    COUNTERSIGN_TRY(after, position(query, listName));
    COUNTERSIGN_TRY(newer, newerThan(query));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    // An id that is typed into the search is looked for as the number it stands for.
    filter.number = http::requestNumber(text);
    filter.method = std::move(method);
    filter.dialect = std::move(dialect);
    filter.path = std::move(path);
    filter.text = filter.number ? std::string() : std::move(text);
    filter.object = std::move(object);
    filter.from = from;
    filter.to = to;
    COUNTERSIGN_TRY(start, time(query, "start"));
    const std::string_view order = query.value("order");
    if (!order.empty() && order != "newest" && order != "oldest")
        return badParameter("order", "must be newest or oldest");
    list.range = {newer, std::numeric_limits<std::int64_t>::max(), order == "oldest"};
    if (list.range.oldestFirst) {
        list.range.newer = std::max(newer, after);
        if (start)
            filter.from = std::max(*start, from.value_or(0));
    } else {
        if (after != 0)
            list.range.after = after;
        if (start)
            filter.to = std::min(*start + 1, to.value_or(std::numeric_limits<Millis>::max()));
    }
    list.limit = limit;
    return list;
}

Result<RequestPage> readRequests(const RequestList &list, const Reading &reading)
{
    return RequestPage{diagnostics::listRequests(reading.db, list.filter, list.range, list.limit), list.limit,
                       std::max(diagnostics::newestRequest(reading.db), list.range.newer)};
}

http::Response renderRequests(const RequestPage &view, const Surroundings &surroundings)
{
    Writer w(8192);
    w.object().key("items").array();
    for (const LoggedRequest &row : view.rows) {
        w.object();
        members(w, row, surroundings);
        w.end();
    }
    const bool full = static_cast<std::int64_t>(view.rows.size()) == view.limit;
    w.end().field("next", full ? std::optional(makeCursor(listName, view.rows.back().seq)) : std::nullopt);
    w.field("newest", view.newest != 0 ? std::optional(makeCursor(listName, view.newest)) : std::nullopt);
    w.field("dropped", surroundings.host->requestsDropped()).end();
    return http::Response::json(200, std::move(w).take());
}

Result<RequestView> readRequest(const ById &ref, const Reading &reading)
{
    const auto number = http::requestNumber(ref.id);
    auto detail =
        number ? diagnostics::findRequest(*reading.diagnostics, ref.scope, *number) : std::optional<LoggedDetail>();
    if (!detail)
        return Error::notFound("request");
    RequestView view{std::move(*detail), {}, {}};
    const LoggedRequest &row = view.detail.request;
    if (view.detail.firstEntry != 0)
        view.entries = journal::entriesOfRequest(reading.db, view.detail.firstEntry, view.detail.lastEntry, row.number,
                                                 mostEntries);
    if (ref.scope != 0)
        std::erase_if(view.entries, [&](const journal::Entry &entry) { return entry.tenant != ref.scope; });
    if (row.idempotencyKey && !row.actor.empty())
        view.sameKey =
            diagnostics::requestsWithKey(*reading.diagnostics, row.actor, *row.idempotencyKey, mostWithOneKey);
    return view;
}

http::Response renderRequest(const RequestView &view, const Surroundings &surroundings)
{
    const LoggedDetail &detail = view.detail;
    Writer w(8192);
    w.object();
    members(w, detail.request, surroundings);
    w.field("listener", detail.shared ? "share" : "gateway").field("tls", detail.secure).field("peer", detail.peer);
    message(w, "request", detail.requestHeaders, detail.requestBody);
    message(w, "response", detail.responseHeaders, detail.responseBody);
    w.key("entries").array();
    for (const journal::Entry &each : view.entries)
        entry(w, each, surroundings);
    w.end().key("same_key").array();
    for (const LoggedRequest &row : view.sameKey) {
        w.object().field("id", http::requestId(row.number)).field("at", formatMillis(row.at));
        w.field("status", row.status).field("replayed", row.replayed).end();
    }
    w.end().field("curl", curlCommand(detail, surroundings.baseUrl)).end();
    return http::Response::json(200, std::move(w).take());
}

} // namespace countersign::api::console
