#include "api/stripe/eventlist.h"

#include "api/stripe/events.h"
#include "api/stripe/known.h"
#include "core/ids.h"
#include "journal/journal.h"
#include "webhooks/reactor.h"

#include <algorithm>

namespace countersign::api::stripe {
namespace {

using journal::Entry;

constexpr int slice = 200; // entries read at once

struct Found
{
    Entry entry;
    std::string_view type;
    std::string id;
};

// The time in "evt_" and eight base-36 digits.
std::optional<Millis> timeOf(std::string_view id)
{
    const std::string_view suffix = idSuffix(id, prefix::event);
    if (suffix.size() < 9)
        return std::nullopt;
    Millis time = 0;
    for (const char c : suffix.substr(0, 8))
        time = time * 36 + (c <= '9' ? c - '0' : c - 'a' + 10);
    return time;
}

std::vector<Found> eventsOf(const Entry &entry, const secrets::Keyring &keyring)
{
    std::vector<Found> out;
    for (const std::string_view type : events().typesOf(entry))
        out.push_back({entry, type, webhooks::eventId(keyring, entry, webhooks::FormatId::Stripe, type)});
    return out;
}

std::optional<Found> find(const EventQuery &query, std::string_view id, const Reading &reading)
{
    const auto at = timeOf(id);
    if (!at)
        return std::nullopt;
    auto q = reading.db.query("SELECT seq FROM journal WHERE at = ? AND tenant = ?", *at, query.query.tenant);
    while (q.next()) {
        const std::int64_t seq = q.integer(0);
        for (const Entry &entry : journal::entriesAfter(reading.db, seq - 1, seq, 1)) {
            for (Found &found : eventsOf(entry, *query.keyring)) {
                if (found.id == id)
                    return std::move(found);
            }
        }
    }
    return std::nullopt;
}

Result<EventView> viewOf(const Found &found, const Reading &reading)
{
    auto told = reading.db.query("SELECT body FROM webhook_events WHERE uid = ?", found.id);
    if (told.next())
        return EventView{told.text(0)};
    COUNTERSIGN_TRY(body,
                    events().render(found.entry, {found.type, found.id, {}, found.entry.at}, reading.db, reading.now));
    return EventView{std::move(body)};
}

bool isWanted(const Found &found, const EventQuery &query)
{
    const bool type = query.types.empty() || std::ranges::any_of(query.types, [&found](const std::string &pattern) {
                          return webhooks::patternMatches(pattern, found.type);
                      });
    return type && found.entry.at >= query.query.from.value_or(0) &&
           found.entry.at < query.query.to.value_or(INT64_MAX);
}

std::vector<Entry> entries(const Reading &reading, std::int64_t tenant, std::int64_t beyond, bool upward)
{
    auto q = upward
                 ? reading.db.query("SELECT seq FROM journal WHERE seq >= ? AND tenant = ? ORDER BY seq LIMIT ?",
                                    beyond, tenant, slice)
                 : reading.db.query("SELECT seq FROM journal WHERE seq <= ? AND tenant = ? ORDER BY seq DESC LIMIT ?",
                                    beyond, tenant, slice);
    std::vector<std::int64_t> seqs;
    while (q.next())
        seqs.push_back(q.integer(0));
    std::vector<Entry> out;
    for (const std::int64_t seq : seqs) {
        for (Entry &entry : journal::entriesAfter(reading.db, seq - 1, seq, 1))
            out.push_back(std::move(entry));
    }
    return out;
}

} // namespace

Result<EventQuery> decodeEventList(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::listEvents));
    const Parameters parameters(form.root(), {});
    EventQuery out;
    out.keyring = context.surroundings.keyring;
    COUNTERSIGN_TRY(query, listQueryOf(context, parameters, Shape::Event));
    out.query = std::move(query);
    COUNTERSIGN_TRY(types, parameters.texts("types"));
    out.types = std::move(types);
    COUNTERSIGN_TRY(type, parameters.text("type"));
    if (type.value && !out.types.empty())
        return Error::invalid("type", "You may only specify one of these parameters: type, types.");
    if (type.value)
        out.types.push_back(std::move(*type.value));
    return out;
}

Result<EventQuery> decodeEvent(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::retrieve));
    EventQuery out;
    out.keyring = context.surroundings.keyring;
    out.query.tenant = context.caller.tenant();
    out.query.startingAfter = std::string(context.captures.at(0));
    return out;
}

Result<One<EventView>> retrieveEvent(const EventQuery &query, const Reading &reading)
{
    const auto found = find(query, query.query.startingAfter, reading);
    if (!found)
        return notFound("event", query.query.startingAfter);
    COUNTERSIGN_TRY(view, viewOf(*found, reading));
    return One<EventView>{std::move(view)};
}

Result<Page<EventView>> listEvents(const EventQuery &query, const Reading &reading)
{
    const bool upward = query.query.upward();
    std::string cursor = query.query.cursor();
    std::int64_t at = upward ? 0 : INT64_MAX;
    if (!cursor.empty()) {
        const auto found = find(query, cursor, reading);
        if (!found)
            return noSuch("event", cursor, upward ? "ending_before" : "starting_after");
        at = found->entry.seq;
    }
    std::vector<Found> rows;
    const auto wanted = static_cast<std::size_t>(query.query.limit) + 1;
    while (rows.size() < wanted) {
        const std::vector<Entry> read = entries(reading, query.query.tenant, at, upward);
        for (const Entry &entry : read) {
            std::vector<Found> told = eventsOf(entry, *query.keyring);
            if (!upward)
                std::ranges::reverse(told);
            for (Found &found : told) {
                if (!cursor.empty()) {
                    if (found.id == cursor)
                        cursor.clear(); // the page begins behind it
                    continue;
                }
                if (isWanted(found, query) && rows.size() < wanted)
                    rows.push_back(std::move(found));
            }
        }
        if (read.size() < slice)
            break;
        at = read.back().seq + (upward ? 1 : -1);
    }
    Page<EventView> page;
    page.url = "/v1/events";
    page.more = rows.size() == wanted;
    if (page.more)
        rows.pop_back();
    if (upward)
        std::ranges::reverse(rows);
    for (const Found &found : rows) {
        COUNTERSIGN_TRY(view, viewOf(found, reading));
        page.rows.push_back(std::move(view));
    }
    return page;
}

} // namespace countersign::api::stripe
