#include "webhooks/inbox.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <algorithm>
#include <memory>

namespace countersign::webhooks {
namespace {

struct Row
{
    InboxAnswer answer;
    std::string_view name;
};
constexpr std::array answers{
    Row{InboxAnswer::Ok, "200"},    Row{InboxAnswer::Redirect, "302"}, Row{InboxAnswer::Error, "500"},
    Row{InboxAnswer::Slow, "slow"}, Row{InboxAnswer::Never, "never"},
};

std::string sealContext(const std::string &name)
{
    return "inbox:" + name;
}

Inbox readInbox(const db::Query &q)
{
    Inbox inbox;
    inbox.name = q.text(0);
    inbox.answer = static_cast<InboxAnswer>(q.integer(1));
    if (const auto format = q.maybeInteger(2))
        inbox.format = static_cast<FormatId>(*format);
    inbox.secretSealed = q.text(3);
    return inbox;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string headerOf(const Received &received, std::string_view name)
{
    const std::string wanted = lower(name);
    for (const auto &[key, value] : received.headers) {
        if (lower(key) == wanted)
            return value;
    }
    return {};
}

// The type and id that a body names, in whichever dialect it is written.
void readBody(InboxMessage &message, std::string &eventId)
{
    const auto document = json::Document::parse(message.body);
    if (!document || !document->root().isObject())
        return;
    for (const std::string_view key : {"event", "type", "eventType"}) {
        const auto value = document->root().find(key);
        if (value && value->isString()) {
            message.event = value->string();
            break;
        }
    }
    if (const auto id = document->root().find("id"); id && id->isString())
        eventId = id->string();
    if (const auto id = document->root().find("deliveryId"); id && id->isString())
        message.delivery = id->string();
}

} // namespace

std::optional<InboxAnswer> inboxAnswerFromName(std::string_view name)
{
    for (const Row &row : answers) {
        if (row.name == name)
            return row.answer;
    }
    return std::nullopt;
}

std::string_view name(InboxAnswer answer)
{
    for (const Row &row : answers) {
        if (row.answer == answer)
            return row.name;
    }
    return "200";
}

Inbox findInbox(db::Connection &connection, const std::string &name)
{
    auto q = connection.query("SELECT name, answer, format, secret_sealed FROM inboxes WHERE name = ?", name);
    if (q.next())
        return readInbox(q);
    Inbox inbox;
    inbox.name = name;
    return inbox;
}

std::vector<Inbox> allInboxes(db::Connection &connection)
{
    std::vector<Inbox> out;
    auto q = connection.query("SELECT name, answer, format, secret_sealed FROM inboxes ORDER BY name");
    while (q.next())
        out.push_back(readInbox(q));
    auto named = connection.query("SELECT DISTINCT substr(url, 7) FROM webhook_endpoints "
                                  "WHERE url LIKE 'inbox:%' AND removed = 0 ORDER BY 1");
    while (named.next()) {
        const std::string name = named.text(0);
        if (std::ranges::none_of(out, [&](const Inbox &inbox) { return inbox.name == name; })) {
            out.emplace_back();
            out.back().name = name;
        }
    }
    return out;
}

Result<Inbox> setInbox(const SetInbox &command, Transaction &tx)
{
    Inbox inbox = findInbox(tx.db(), command.name);
    if (command.answer)
        inbox.answer = *command.answer;
    if (command.format)
        inbox.format = *command.format;
    if (command.secret)
        inbox.secretSealed =
            *command.secret ? command.keyring->seal(secrets::Label::Seal, **command.secret, sealContext(inbox.name))
                            : "";
    const auto format = inbox.format ? std::optional<std::int64_t>(static_cast<int>(*inbox.format)) : std::nullopt;
    const auto secret = inbox.secretSealed.empty() ? std::nullopt : std::optional(db::Blob{inbox.secretSealed});
    tx.db().run(
        "INSERT INTO inboxes(name, answer, format, secret_sealed) VALUES(?, ?, ?, ?) ON CONFLICT(name) DO UPDATE "
        "SET answer = excluded.answer, format = excluded.format, secret_sealed = excluded.secret_sealed",
        inbox.name, static_cast<int>(inbox.answer), format, secret);
    return inbox;
}

void judge(InboxMessage &message, const Received &received, const Inbox &inbox, const Formats &formats,
           const secrets::Keyring &keyring, db::Connection &ledger, Millis now, Millis wall)
{
    std::string event;
    readBody(message, event);
    if (const std::string id = headerOf(received, "x-nuvouch-delivery"); !id.empty())
        message.delivery = id;
    const auto endpoints = endpointsOfInbox(ledger, inbox.name);
    if (message.delivery.empty() && !event.empty()) {
        auto q = ledger.query("SELECT d.uid FROM webhook_events e JOIN webhook_deliveries d ON d.event = e.seq "
                              "JOIN webhook_endpoints w ON w.seq = d.endpoint WHERE e.uid = ? AND w.url = ?",
                              event, "inbox:" + inbox.name);
        if (q.next())
            message.delivery = q.text(0);
    }

    struct Candidate
    {
        const Format *format;
        std::string secret, endpoint;
    };
    std::vector<Candidate> candidates;
    if (!inbox.secretSealed.empty()) {
        auto own = keyring.open(secrets::Label::Seal, inbox.secretSealed, sealContext(inbox.name));
        const Format *format = inbox.format ? formats.find(*inbox.format) : nullptr;
        if (own && format)
            candidates.push_back({format, std::move(*own), {}});
    }
    for (const Endpoint &endpoint : endpoints) {
        auto secrets = secretsOf(endpoint, keyring, now);
        const Format *format = formats.find(endpoint.format);
        if (secrets && format && !secrets->current.empty() && (!inbox.format || *inbox.format == format->id()))
            candidates.push_back({format, std::move(secrets->current), endpoint.id});
    }
    std::optional<Verdict> best;
    std::string whose;
    for (const Candidate &candidate : candidates) {
        const std::string header = headerOf(received, candidate.format->signature().header);
        if (header.empty() && candidates.size() > 1)
            continue; // another format's message, most likely
        Verdict verdict = verify({candidate.format, received.body, header, candidate.secret, wall, {}, std::nullopt});
        if (best && !verdict.valid)
            continue;
        whose = candidate.endpoint;
        best = std::move(verdict);
        if (best->valid)
            break;
    }
    if (!best && !candidates.empty()) {
        best = Verdict{};
        best->reason = Reason::Missing;
        best->text = "There is no signature header that any endpoint of this inbox would send.";
    }
    if (!best)
        return;
    message.valid = best->valid;
    message.reason = std::string(name(best->reason));
    message.text = best->valid && !whose.empty() ? "Signed with the secret of " + whose + "." : best->text;
    message.endpoint = best->valid ? whose : std::string();
}

Status keepMessage(db::Store &diagnostics, InboxMessage message, std::function<void(Status)> done)
{
    auto shared = std::make_shared<InboxMessage>(std::move(message));
    db::Job job;
    job.apply = [shared](db::Transaction &tx) -> Status {
        const InboxMessage &m = *shared;
        const auto orNull = [](const std::string &text) {
            return text.empty() ? std::nullopt : std::optional(std::string_view(text));
        };
        tx.db().run("INSERT INTO inbox_messages(inbox, at, target, headers, body, answered, event, delivery, endpoint, "
                    "valid, reason, text) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    m.inbox, m.at, m.target, m.headers, db::Blob{m.body}, static_cast<int>(m.answered), orNull(m.event),
                    orNull(m.delivery), orNull(m.endpoint), m.valid, orNull(m.reason), orNull(m.text));
        return Done{};
    };
    job.done = std::move(done);
    return diagnostics.write(std::move(job));
}

std::vector<InboxMessage> messagesOf(db::Connection &diagnostics, const std::string &inbox, std::int64_t after,
                                     std::int64_t limit)
{
    std::vector<InboxMessage> out;
    auto q = diagnostics.query("SELECT seq, at, target, headers, body, answered, event, delivery, endpoint, valid, "
                               "reason, text FROM inbox_messages WHERE inbox = ? AND seq < ? ORDER BY seq DESC LIMIT ?",
                               inbox, after == 0 ? INT64_MAX : after, limit);
    while (q.next()) {
        InboxMessage m;
        m.seq = q.integer(0);
        m.inbox = inbox;
        m.at = q.integer(1);
        m.target = q.text(2);
        m.headers = q.text(3);
        m.body = q.text(4);
        m.answered = static_cast<InboxAnswer>(q.integer(5));
        m.event = q.text(6);
        m.delivery = q.text(7);
        m.endpoint = q.text(8);
        if (const auto valid = q.maybeInteger(9))
            m.valid = *valid != 0;
        m.reason = q.text(10);
        m.text = q.text(11);
        out.push_back(std::move(m));
    }
    return out;
}

std::vector<InboxFigures> inboxFigures(db::Connection &diagnostics)
{
    std::vector<InboxFigures> out;
    auto q = diagnostics.query("SELECT inbox, count(*), max(at) FROM inbox_messages GROUP BY inbox");
    while (q.next())
        out.push_back({q.text(0), q.integer(1), q.integer(2)});
    return out;
}

int pruneMessages(db::Connection &diagnostics, Millis wall, Millis keptFor, std::int64_t kept, int rows)
{
    diagnostics.run("DELETE FROM inbox_messages WHERE seq IN (SELECT seq FROM (SELECT seq, at FROM inbox_messages "
                    "ORDER BY seq LIMIT ?3) WHERE at < ?1 OR seq <= (SELECT max(seq) FROM inbox_messages) - ?2)",
                    wall - keptFor, kept, rows);
    return diagnostics.changedRows();
}

} // namespace countersign::webhooks
