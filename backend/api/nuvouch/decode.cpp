#include "api/nuvouch/decode.h"

#include "api/fields.h"
#include "approvals/shortcode.h"
#include "core/random.h"
#include "core/text.h"

#include <algorithm>
#include <initializer_list>

namespace countersign::api::nuvouch {
namespace {

using approvals::Card;
using approvals::DecisionChoice;
using approvals::Label;
using approvals::Source;
using approvals::Subject;

constexpr std::size_t idText = 255;
constexpr std::size_t cardText = 500;
constexpr std::size_t summaryText = 2000;
constexpr std::size_t requestBytes = 48UL * 1024;
constexpr std::size_t mostDetails = 50;
constexpr std::size_t mostSignals = 20;
constexpr std::size_t mostDecisions = 6;
constexpr std::int64_t usualPage = 100;
constexpr std::int64_t largestPage = 500;

using MaybeText = std::optional<std::string>;

// A value that may come in several forms: any of them, or more when they agree.
Result<MaybeText> agreed(std::initializer_list<Result<MaybeText>> forms, std::string_view field)
{
    MaybeText out;
    for (const Result<MaybeText> &form : forms) {
        if (!form)
            return form.error();
        if (out && *form && *out != **form)
            return Error::invalid(std::string(field), std::string(field) + " is given twice with different values");
        if (*form)
            out = *form;
    }
    return out;
}

Result<MaybeText> inside(const std::optional<Fields> &object, std::string_view name, std::size_t most)
{
    if (!object)
        return MaybeText();
    return object->text(name, most);
}

// Every list of a request: at most so many, each an object or text that `read` understands.
template <class Read>
Status eachOf(const Fields &fields, std::string_view name, std::size_t most, Read read)
{
    const auto list = fields.find(name);
    if (!list)
        return Done{};
    const std::string path = fields.pathOf(name);
    if (!list->isArray())
        return Error::invalid(path, path + " must be a list");
    if (list->size() > most)
        return Error::invalid(path, path + " must have at most " + std::to_string(most) + " entries");
    std::size_t index = 0;
    for (const json::Value &value : list->children()) {
        const std::string here = path + "[" + std::to_string(index++) + "]";
        COUNTERSIGN_CHECK(read(value, here));
    }
    return Done{};
}

Status readLabels(const Fields &fields, std::string_view name, std::size_t most, std::vector<Label> &out)
{
    return eachOf(fields, name, most, [&](const json::Value &value, const std::string &path) -> Status {
        if (!value.isObject())
            return Error::invalid(path, path + " must be an object");
        const Fields entry(value, path);
        COUNTERSIGN_TRY(label, entry.requiredText("label", cardText));
        COUNTERSIGN_TRY(text, entry.requiredText("value", cardText));
        out.push_back({std::move(label), std::move(text)});
        return Done{};
    });
}

Status readDecisions(const Fields &fields, std::string_view name, Card &card)
{
    COUNTERSIGN_CHECK(
        eachOf(fields, name, mostDecisions, [&](const json::Value &value, const std::string &path) -> Status {
            if (!value.isObject())
                return Error::invalid(path, path + " must be an object");
            const Fields entry(value, path);
            COUNTERSIGN_TRY(label, entry.requiredText("label", shortText));
            COUNTERSIGN_TRY(text, entry.requiredText("value", shortText));
            COUNTERSIGN_TRY(denies, entry.flag("denies"));
            const bool denial = text == "deny" || denies.value_or(false);
            card.decisions.push_back({std::move(label), std::move(text), denial});
            return Done{};
        }));
    if (card.decisions.empty())
        card.decisions = {{"Approve", "approve", false}, {"Deny", "deny", true}};
    return Done{};
}

Result<std::optional<Millis>> readTime(const Fields &fields, std::string_view name)
{
    COUNTERSIGN_TRY(text, fields.text(name, shortText));
    if (!text)
        return std::optional<Millis>();
    const auto time = parseTimestamp(*text);
    if (!time)
        return Error::invalid(fields.pathOf(name), fields.pathOf(name) + " must be an ISO 8601 time");
    return time;
}

// Whoever acts by itself is marked as such on the card.
bool isAgent(const MaybeText &type)
{
    return type && (type->find("agent") != std::string::npos || *type == "ai" || *type == "bot");
}

Status readLegacy(const Fields &body, approvals::NewApproval &command)
{
    Card &card = command.card;
    COUNTERSIGN_TRY(target, body.object("targetSubject"));
    if (!target)
        return Error::invalid("targetSubject", "targetSubject is required");
    COUNTERSIGN_TRY(subject, target->requiredText("subjectId", idText));
    COUNTERSIGN_TRY(key, target->text("contextKey", idText));
    command.subject = std::move(subject);
    if (key && !key->empty())
        command.source = Source{std::move(*key), std::nullopt, std::nullopt};
    COUNTERSIGN_TRY(title, body.requiredText("title", cardText));
    card.title = std::move(title);
    COUNTERSIGN_TRY(summary, body.text("summary", summaryText));
    card.description = std::move(summary);
    COUNTERSIGN_TRY(action, body.text("requestedFor", cardText));
    card.action = std::move(action);
    COUNTERSIGN_TRY(amount, body.text("amount", shortText)); // a display text: never read as a number
    card.amountText = std::move(amount);
    COUNTERSIGN_TRY(actor, body.object("actor"));
    if (actor) {
        COUNTERSIGN_TRY(name, actor->text("name", cardText));
        COUNTERSIGN_TRY(subtitle, actor->text("subtitle", cardText));
        COUNTERSIGN_TRY(avatar, actor->text("avatarLabel", shortText));
        COUNTERSIGN_TRY(type, actor->text("type", shortText));
        card.actorIsAgent = isAgent(type);
        card.actorName = std::move(name);
        card.actorSubtitle = std::move(subtitle);
        card.actorAvatar = std::move(avatar);
        card.actorType = std::move(type);
    }
    COUNTERSIGN_TRY(where, body.object("context"));
    if (where) {
        COUNTERSIGN_TRY(payee, where->text("title", cardText));
        COUNTERSIGN_TRY(reason, where->text("reason", summaryText));
        COUNTERSIGN_TRY(reference, where->text("referenceCode", cardText));
        COUNTERSIGN_TRY(location, where->text("location", cardText));
        COUNTERSIGN_TRY(ends, readTime(*where, "expiresAt"));
        card.payee = std::move(payee);
        card.reference = reference;
        if (reason)
            card.details.push_back({"Reason", std::move(*reason)});
        if (reference)
            card.details.push_back({"Reference", std::move(*reference)});
        if (location)
            card.details.push_back({"Location", std::move(*location)});
        command.expiresAt = ends;
    }
    COUNTERSIGN_TRY(risk, body.object("risk"));
    if (risk) {
        COUNTERSIGN_TRY(level, risk->text("level", shortText));
        COUNTERSIGN_TRY(words, risk->text("summary", summaryText));
        card.riskLevel = std::move(level);
        card.riskSummary = std::move(words);
    }
    return readDecisions(body, "actions", card);
}

Status readAmount(const Fields &body, Card &card)
{
    COUNTERSIGN_TRY(amount, body.object("amount"));
    if (!amount)
        return Done{};
    const auto value = amount->find("value");
    if (!value || !value->isNumber())
        return Error::invalid("amount.value", "amount.value must be a number");
    COUNTERSIGN_TRY(currency, amount->requiredText("currency", 8));
    card.amountValue = std::string(value->raw()); // the number's own text: no float comes near it
    card.amountText = *card.amountValue + " " + currency;
    card.amountCurrency = std::move(currency);
    return Done{};
}

Status readCurrent(const Fields &body, approvals::NewApproval &command)
{
    Card &card = command.card;
    COUNTERSIGN_TRY(subject, body.object("subject"));
    if (!subject)
        return Error::invalid("subject", "subject is required");
    COUNTERSIGN_TRY(id, subject->requiredText("id", idText));
    COUNTERSIGN_TRY(label, subject->text("label", cardText));
    command.subject = std::move(id);
    command.subjectLabel = std::move(label);
    COUNTERSIGN_TRY(source, body.object("source"));
    if (source) {
        COUNTERSIGN_TRY(key, source->requiredText("key", idText));
        COUNTERSIGN_TRY(name, source->text("name", cardText));
        card.payee = name;
        command.source = Source{std::move(key), std::nullopt, std::move(name)};
    }
    COUNTERSIGN_TRY(action, body.object("action"));
    if (!action)
        return Error::invalid("action", "action is required");
    COUNTERSIGN_TRY(title, action->requiredText("title", cardText));
    COUNTERSIGN_TRY(type, action->text("type", shortText));
    COUNTERSIGN_TRY(description, action->text("description", summaryText));
    card.title = std::move(title);
    card.action = std::move(type);
    card.description = std::move(description);
    COUNTERSIGN_CHECK(readAmount(body, card));
    COUNTERSIGN_CHECK(readLabels(body, "details", mostDetails, card.details));
    COUNTERSIGN_TRY(actor, body.object("actor"));
    if (actor) {
        COUNTERSIGN_TRY(actorType, actor->text("type", shortText));
        COUNTERSIGN_TRY(actorName, actor->text("name", cardText));
        card.actorIsAgent = isAgent(actorType);
        card.actorType = std::move(actorType);
        card.actorName = std::move(actorName);
    }
    COUNTERSIGN_TRY(risk, body.object("risk"));
    if (risk) {
        COUNTERSIGN_TRY(level, risk->text("level", shortText));
        card.riskLevel = std::move(level);
        COUNTERSIGN_CHECK(
            eachOf(*risk, "signals", mostSignals, [&](const json::Value &value, const std::string &path) -> Status {
                if (!value.isString() || utf8Length(value.string()) > cardText)
                    return Error::invalid(path, path + " must be a text");
                card.riskSignals.push_back(value.string());
                return Done{};
            }));
    }
    COUNTERSIGN_TRY(ends, readTime(body, "expiresAt"));
    command.expiresAt = ends;
    return readDecisions(body, "decisions", card);
}

} // namespace

Generation generationOf(std::string_view path)
{
    return path.starts_with("/api/nuvouch/") ? Generation::Legacy : Generation::Current;
}

Result<approvals::NewLink> decodeLink(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(nestedSubject, body.object("subject"));
    COUNTERSIGN_TRY(nestedSource, body.object("source"));
    COUNTERSIGN_TRY(nestedContext, body.object("context"));
    COUNTERSIGN_TRY(id, agreed({body.text("subjectId", idText), inside(nestedSubject, "id", idText)}, "subjectId"));
    COUNTERSIGN_TRY(
        label, agreed({body.text("subjectLabel", cardText), inside(nestedSubject, "label", cardText)}, "subjectLabel"));
    COUNTERSIGN_TRY(key, agreed({body.text("contextKey", idText), inside(nestedSource, "key", idText),
                                 inside(nestedContext, "key", idText)},
                                "contextKey"));
    COUNTERSIGN_TRY(type, agreed({body.text("contextType", shortText), inside(nestedSource, "type", shortText),
                                  inside(nestedContext, "type", shortText)},
                                 "contextType"));
    COUNTERSIGN_TRY(name, agreed({body.text("contextLabel", cardText), inside(nestedSource, "name", cardText),
                                  inside(nestedContext, "label", cardText)},
                                 "contextLabel"));
    if (!id || id->empty())
        return Error::invalid("subjectId", "subjectId is required");
    if (!label || label->empty())
        return Error::invalid("subjectLabel", "subjectLabel is required");

    approvals::NewLink command;
    command.tenant = context.caller.tenant();
    command.generation = generationOf(context.request.path());
    command.subject = {std::move(*id), std::move(*label)};
    if (key && !key->empty())
        command.source = Source{std::move(*key), std::move(type), std::move(name)};
    command.token = randomToken("");
    command.shortCode = approvals::newShortCode();
    command.keyring = context.surroundings.keyring;
    return command;
}

Result<LinkLookup> decodeLinkLookup(const Context &context)
{
    return LinkLookup{context.caller.tenant(), std::string(context.captures.at(0)),
                      generationOf(context.request.path())};
}

Result<ConnectionLookup> decodeConnectionLookup(const Context &context)
{
    const http::Query query(context.request.query());
    ConnectionLookup lookup;
    lookup.tenant = context.caller.tenant();
    lookup.generation = generationOf(context.request.path());
    lookup.subject = std::string(query.value("subjectId"));
    if (lookup.subject.empty())
        return Error::invalid("subjectId", "subjectId is required");
    const auto key = query.value("contextKey");
    const auto sourceKey = query.value("sourceKey");
    if (!key.empty() && !sourceKey.empty() && key != sourceKey)
        return Error::invalid("contextKey", "contextKey is given twice with different values");
    lookup.source = std::string(key.empty() ? sourceKey : key);
    return lookup;
}

Result<ConnectionList> decodeConnectionList(const Context &context)
{
    const http::Query query(context.request.query());
    ConnectionList list;
    list.generation = generationOf(context.request.path());
    list.filter.tenant = context.caller.tenant();
    list.filter.subject = std::string(query.value("subjectId"));
    if (const auto status = query.value("status"); !status.empty()) {
        list.filter.state = approvals::connectionStateFromName(status);
        if (!list.filter.state)
            return Error::invalid("status", "status must be active or revoked");
    }
    list.limit = usualPage;
    if (const auto text = query.value("limit"); !text.empty()) {
        const auto limit = parseInteger(text);
        if (!limit || *limit < 1 || *limit > largestPage)
            return Error::invalid("limit", "limit must be 1 to 500");
        list.limit = *limit;
    }
    return list;
}

Result<ConnectionCommand> decodeConnection(const Context &context)
{
    return ConnectionCommand{{context.caller.tenant(), std::string(context.captures.at(0))},
                             generationOf(context.request.path())};
}

Result<approvals::NewApproval> decodeApprovalFor(const Context &context, std::int64_t tenant, Generation generation)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    approvals::NewApproval command;
    command.tenant = tenant;
    command.id = approvals::newApprovalId(context.now());
    command.generation = generation;
    COUNTERSIGN_TRY(externalId, body.requiredText("externalRequestId", idText));
    command.externalId = std::move(externalId);
    COUNTERSIGN_CHECK(generation == Generation::Legacy ? readLegacy(body, command) : readCurrent(body, command));
    command.request = std::string(document.root().raw());
    if (command.request.size() > requestBytes)
        return Error::of(Code::BodyTooLarge);
    return command;
}

Result<approvals::NewApproval> decodeApproval(const Context &context)
{
    return decodeApprovalFor(context, context.caller.tenant(), generationOf(context.request.path()));
}

Result<ApprovalLookup> decodeApprovalLookup(const Context &context)
{
    return ApprovalLookup{
        context.caller.tenant(), std::string(context.captures.at(0)), {}, generationOf(context.request.path())};
}

Result<ApprovalLookup> decodeExternalLookup(const Context &context)
{
    auto externalId = http::percentDecode(context.captures.at(0), false);
    if (!externalId)
        return Error::notFound("approval request");
    return ApprovalLookup{context.caller.tenant(), {}, std::move(*externalId), generationOf(context.request.path())};
}

Result<ApprovalLookup> decodeExternalQuery(const Context &context)
{
    const http::Query query(context.request.query());
    if (query.value("externalRequestId").empty())
        return Error::invalid("externalRequestId", "externalRequestId is required");
    return ApprovalLookup{context.caller.tenant(),
                          {},
                          std::string(query.value("externalRequestId")),
                          generationOf(context.request.path())};
}

} // namespace countersign::api::nuvouch
