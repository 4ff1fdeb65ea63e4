#include "webhooks/retention.h"

#include "accounts/accounts.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "journal/changes.h"

namespace countersign::webhooks {
namespace {

constexpr std::string_view settingName = "retention";

} // namespace

Retention retentionOf(db::Connection &ledger)
{
    Retention out;
    const auto document = json::Document::parse(accounts::setting(ledger, settingName).value_or("{}"));
    if (!document || !document->root().isObject())
        return out;
    const auto read = [&](std::string_view name, std::int64_t &into) {
        const auto value = document->root().find(name);
        into = value ? value->integer().value_or(into) : into;
    };
    read("attempt_days", out.attempts.days);
    read("attempt_count", out.attempts.count);
    read("message_days", out.messages.days);
    read("message_count", out.messages.count);
    return out;
}

Result<Retention> setRetention(const SetRetention &command, journal::Transaction &tx)
{
    Retention kept = retentionOf(tx.db());
    kept.attempts.days = command.attemptDays.value_or(kept.attempts.days);
    kept.attempts.count = command.attemptCount.value_or(kept.attempts.count);
    kept.messages.days = command.messageDays.value_or(kept.messages.days);
    kept.messages.count = command.messageCount.value_or(kept.messages.count);
    json::Writer w;
    w.object().field("attempt_days", kept.attempts.days).field("attempt_count", kept.attempts.count);
    w.field("message_days", kept.messages.days).field("message_count", kept.messages.count).end();
    accounts::putSetting(tx.db(), settingName, w.text());
    tx.append(journal::Kind::RetentionChanged, 0, "retention", {}, w.text());
    return kept;
}

} // namespace countersign::webhooks
