// Receivers built into the gateway: what an inbox is told to answer is in the ledger, what it received in the
// diagnostics store.
#pragma once

#include "db/store.h"
#include "webhooks/endpoint.h"
#include "webhooks/verify.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace countersign::webhooks {

enum class InboxAnswer : std::int16_t { Ok = 200, Redirect = 302, Error = 500, Slow = 1, Never = 2 };
std::optional<InboxAnswer> inboxAnswerFromName(std::string_view name); // "200", "slow"…
std::string_view name(InboxAnswer answer);

struct Inbox
{
    std::string name;
    InboxAnswer answer = InboxAnswer::Ok;
    std::optional<FormatId> format;
    std::string secretSealed; // empty: none of its own; those of the endpoints that point here are tried
};
Inbox findInbox(db::Connection &connection, const std::string &name); // one that nobody set up answers 200
std::vector<Inbox> allInboxes(db::Connection &connection);            // set up, or pointed at by an endpoint

struct SetInbox
{
    std::string name;
    std::optional<InboxAnswer> answer;
    std::optional<std::optional<FormatId>> format;
    std::optional<std::optional<std::string>> secret;
    const secrets::Keyring *keyring = nullptr;
};
Result<Inbox> setInbox(const SetInbox &command, Transaction &transaction);

struct InboxMessage
{
    std::int64_t seq = 0;
    std::string inbox;
    Millis at = 0;                     // wall
    std::string target, headers, body; // headers: JSON [["name","value"],…]
    InboxAnswer answered = InboxAnswer::Ok;
    std::string event, delivery, endpoint; // as far as they can be told from what came
    std::optional<bool> valid;             // nothing to check against: none
    std::string reason, text;
};

struct Received // what came, before it is judged
{
    std::vector<std::pair<std::string, std::string>> headers;
    std::string_view body;
};
// Fills event, delivery, endpoint and the verdict. Reads the ledger.
void judge(InboxMessage &message, const Received &received, const Inbox &inbox, const Formats &formats,
           const secrets::Keyring &keyring, db::Connection &ledger, Millis now, Millis wall);

Status keepMessage(db::Store &diagnostics, InboxMessage message, std::function<void(Status)> done);
std::vector<InboxMessage> messagesOf(db::Connection &diagnostics, const std::string &inbox, std::int64_t after,
                                     std::int64_t limit); // newest first
struct InboxFigures
{
    std::string name;
    std::int64_t messages = 0;
    Millis lastAt = 0;
};
std::vector<InboxFigures> inboxFigures(db::Connection &diagnostics);
int pruneMessages(db::Connection &diagnostics, Millis wall, Millis keptFor, std::int64_t kept, int rows);

} // namespace countersign::webhooks
