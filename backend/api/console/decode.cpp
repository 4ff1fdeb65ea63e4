#include "api/console/decode.h"

#include "api/card.h"
#include "api/console/parameters.h"
#include "api/console/reads.h"
#include "api/console/render.h"
#include "api/fields.h"
#include "api/newpayment.h"
#include "core/ids.h"
#include "core/random.h"
#include "core/text.h"

#include <algorithm>

namespace countersign::api::console {
namespace {

constexpr std::int64_t largestExportPage = 5000;
constexpr std::int64_t largestFeedPage = 500;
constexpr std::int64_t longestWait = 30;
constexpr std::size_t reasonText = 500;
constexpr std::int64_t furthestMove = 50LL * 365 * 24 * 3600; // seconds

Result<std::int64_t> requiredMerchant(const Context &context, const Fields &body)
{
    if (const std::int64_t scope = context.caller.scope(); scope != 0 && !body.find("merchant"))
        return scope;
    COUNTERSIGN_TRY(merchant, body.requiredText("merchant", shortText));
    return tenantOf(context, merchant);
}

Result<payments::PaymentFilter> paymentFilter(const Context &context, const http::Query &query)
{
    payments::PaymentFilter filter;
    COUNTERSIGN_TRY(tenant, tenantOf(context, query.value("merchant")));
    filter.tenant = tenant;
    if (const auto status = query.value("status"); !status.empty()) {
        filter.status = payments::paymentStatusFromName(status);
        if (!filter.status)
            return badParameter("status", "is not a payment state");
    }
    if (const auto code = query.value("currency"); !code.empty()) {
        filter.currency = Currency::fromCode(code);
        if (!filter.currency)
            return badParameter("currency", "is not a currency");
    }
    COUNTERSIGN_TRY(from, time(query, "from"));
    COUNTERSIGN_TRY(to, time(query, "to"));
    COUNTERSIGN_TRY(start, time(query, "start"));
    filter.from = from;
    filter.to = to;
    filter.start = start;
    if (query.value("q").size() > shortText)
        return badParameter("q", "is too long");
    filter.text = std::string(query.value("q"));
    const std::string_view order = query.value("order");
    if (!order.empty() && order != "newest" && order != "oldest")
        return badParameter("order", "must be newest or oldest");
    filter.oldestFirst = order == "oldest";
    return filter;
}

Result<PaymentList> paymentList(const Context &context, std::int64_t usualRows, std::int64_t mostRows)
{
    const http::Query query(context.request.query());
    PaymentList list;
    COUNTERSIGN_TRY(filter, paymentFilter(context, query));
    COUNTERSIGN_TRY(after, position(query, "payments"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualRows, mostRows));
    list.filter = std::move(filter);
    list.after = after;
    list.limit = limit;
    return list;
}

Result<payments::PaymentRef> paymentRef(const Context &context, const Fields &body)
{
    COUNTERSIGN_TRY(version, body.integer("if_version"));
    return payments::PaymentRef{context.caller.scope(), std::string(idSuffix(context.captures.at(0), prefix::payment)),
                                version};
}

Result<std::optional<std::int64_t>> amount(const Fields &body)
{
    COUNTERSIGN_TRY(value, body.integer("amount"));
    if (value && *value < 1)
        return Error::invalid("amount", "amount must be at least 1");
    return value;
}

} // namespace

Result<Nothing> decodeNothing(const Context &)
{
    return Nothing{};
}

Result<Who> decodeWho(const Context &context)
{
    return Who{*context.caller.credential->person, context.caller.scope()};
}

Result<PaymentList> decodePaymentList(const Context &context)
{
    return paymentList(context, usualPage, largestPage);
}

Result<PaymentList> decodePaymentExport(const Context &context)
{
    return paymentList(context, largestExportPage, largestExportPage);
}

Result<IntentList> decodeIntentList(const Context &context)
{
    const http::Query query(context.request.query());
    IntentList list;
    COUNTERSIGN_TRY(tenant, tenantOf(context, query.value("merchant")));
    COUNTERSIGN_TRY(after, position(query, "intents"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    list.filter.tenant = tenant;
    if (const auto status = query.value("status"); !status.empty()) {
        list.filter.status = payments::intentStatusFromName(status);
        if (!list.filter.status)
            return badParameter("status", "is not an intent state");
    }
    list.filter.text = std::string(query.value("q").substr(0, shortText));
    list.after = after;
    list.limit = limit;
    return list;
}

Result<ById> decodeId(const Context &context)
{
    return ById{context.caller.scope(), std::string(context.captures.at(0))};
}

Result<IntentById> decodeIntentId(const Context &context)
{
    COUNTERSIGN_TRY(ref, decodeId(context));
    const bool mayPay = makesIntents.contains(context.caller.credential->person->role);
    return IntentById{std::move(ref), mayPay ? context.surroundings.keyring : nullptr};
}

Result<ById> decodeJournalObject(const Context &context)
{
    const http::Query query(context.request.query());
    if (query.value("object").empty())
        return badParameter("object", "is required");
    return ById{context.caller.scope(), std::string(query.value("object").substr(0, shortText))};
}

Result<Action> decodeChanges(const Context &context)
{
    const http::Query query(context.request.query());
    Changes changes;
    changes.scope = context.caller.scope();
    std::int64_t seconds = 0;
    if (const auto text = query.value("after"); !text.empty()) {
        changes.after = parseInteger(text);
        if (!changes.after || *changes.after < 0)
            return badParameter("after", "must be a number");
    }
    if (const auto text = query.value("wait"); !text.empty()) {
        const auto wait = parseInteger(text);
        if (!wait || *wait < 0 || *wait > longestWait)
            return badParameter("wait", "must be 0 to 30");
        seconds = *wait;
    }
    if (const auto text = query.value("limit"); !text.empty()) {
        const auto limit = parseInteger(text);
        if (!limit || *limit < 1 || *limit > largestFeedPage)
            return badParameter("limit", "must be 1 to 500");
        changes.limit = *limit;
    }
    Action action;
    action.read = [changes, surroundings = context.surroundings](const Reading &reading) -> Result<http::Response> {
        COUNTERSIGN_TRY(view, readChanges(changes, reading, surroundings));
        return renderChanges(view, surroundings);
    };
    if (changes.after && seconds > 0)
        action.wait = Wait{*changes.after, seconds};
    return action;
}

Result<payments::NewPayment> decodePayment(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(kind, body.requiredText("kind", shortText));
    if (kind != "authorize" && kind != "sale")
        return Error::invalid("kind", "kind must be authorize or sale");
    COUNTERSIGN_TRY(tenant, requiredMerchant(context, body));
    return decodeNewPayment(context, body, tenant,
                            kind == "sale" ? payments::CaptureMode::AtOnce : payments::CaptureMode::Later);
}

Result<payments::Capture> decodeCapture(const Context &context)
{
    COUNTERSIGN_TRY(body, optionalBody(context));
    COUNTERSIGN_TRY(ref, paymentRef(context, body->fields));
    COUNTERSIGN_TRY(value, amount(body->fields));
    return payments::Capture{std::move(ref), value};
}

Result<payments::Void> decodeVoid(const Context &context)
{
    COUNTERSIGN_TRY(body, optionalBody(context));
    COUNTERSIGN_TRY(ref, paymentRef(context, body->fields));
    COUNTERSIGN_TRY(reason, body->fields.requiredText("reason", reasonText));
    return payments::Void{std::move(ref), std::move(reason)};
}

Result<payments::Refund> decodeRefund(const Context &context)
{
    COUNTERSIGN_TRY(body, optionalBody(context));
    COUNTERSIGN_TRY(ref, paymentRef(context, body->fields));
    COUNTERSIGN_TRY(value, amount(body->fields));
    COUNTERSIGN_TRY(reason, body->fields.requiredText("reason", reasonText));
    return payments::Refund{std::move(ref), value, std::move(reason)};
}

Result<paymentapi::IntentRequest> decodeIntent(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(tenant, requiredMerchant(context, body));
    return paymentapi::decodeIntentFor(context, tenant);
}

Result<payments::Confirm> decodeConfirm(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(version, body.integer("if_version"));
    COUNTERSIGN_TRY(cardInput, CardInput::shape(body));
    COUNTERSIGN_TRY(card, cardInput.decode(context));
    payments::Confirm command;
    command.intent = {context.caller.scope(), std::string(idSuffix(context.captures.at(0), prefix::intent)), version};
    command.card = card.onFile;
    command.behaves = card.behaves;
    command.customerName = std::move(card.holder);
    return command;
}

Result<payments::IntentRef> decodeCancel(const Context &context)
{
    COUNTERSIGN_TRY(body, optionalBody(context));
    COUNTERSIGN_TRY(version, body->fields.integer("if_version"));
    return payments::IntentRef{context.caller.scope(), std::string(idSuffix(context.captures.at(0), prefix::intent)),
                               version};
}

Result<EndChallenge> decodeChallengeEnd(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(version, body.integer("if_version"));
    COUNTERSIGN_TRY(verdict, body.requiredText("verdict", shortText));
    if (verdict != "passed" && verdict != "failed" && verdict != "abandoned")
        return Error::invalid("verdict", "verdict must be passed, failed or abandoned");
    using payments::ChallengeState;
    return EndChallenge{
        {context.caller.scope(), std::string(idSuffix(context.captures.at(0), prefix::intent)), version},
        verdict == "passed"   ? ChallengeState::Passed
        : verdict == "failed" ? ChallengeState::Failed
                              : ChallengeState::Abandoned};
}

Result<accounts::NewMerchant> decodeMerchant(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    accounts::NewMerchant command;
    COUNTERSIGN_TRY(id, body.requiredText("id", shortText));
    if (!isChosenId(id))
        return Error::invalid("id", "id must be 1 to 64 letters, digits, '_' or '-'");
    COUNTERSIGN_TRY(name, body.requiredText("name", shortText));
    COUNTERSIGN_TRY(code, body.text("currency", shortText));
    if (code) {
        COUNTERSIGN_TRY(currency, offeredCurrency(*code));
        command.currency = currency;
    }
    command.id = std::move(id);
    command.name = std::move(name);
    return command;
}

Result<KeyRequest> decodeKey(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(tenant, requiredMerchant(context, body));
    accounts::NewKey key;
    key.tenant = tenant;
    key.value = randomToken("pk_live_");
    return KeyRequest{std::move(key), context.surroundings.keyring};
}

Result<KeyRef> decodeKeyRef(const Context &context)
{
    return KeyRef{context.caller.scope(), std::string(context.captures.at(0)), context.surroundings.keyring};
}

Result<Action> decodeClockMove(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    ClockMove move;
    COUNTERSIGN_TRY(advance, body.integer("advance_seconds"));
    COUNTERSIGN_TRY(set, body.text("set", shortText));
    COUNTERSIGN_TRY(frozen, body.flag("frozen"));
    COUNTERSIGN_TRY(reset, body.flag("reset"));
    if (!advance && !set && !frozen && !reset.value_or(false))
        return Error::invalid("body", "one of advance_seconds, set, frozen and reset is needed");
    if (advance && (*advance < -furthestMove || *advance > furthestMove))
        return Error::invalid("advance_seconds", "advance_seconds must be within 50 years");
    if (set) {
        move.set = parseTimestamp(*set);
        if (!move.set)
            return Error::invalid("set", "set must be an ISO 8601 time");
    }
    move.advanceSeconds = advance;
    move.frozen = frozen;
    move.reset = reset.value_or(false);
    Action action;
    action.perform = [move, host = context.surroundings.host](const journal::Origin &origin, Answer answer) {
        host->moveClock(move, origin, [answer = std::move(answer)](Result<ClockReport> report) {
            answer(report ? Result<http::Response>(renderClock(*report)) : Result<http::Response>(report.error()));
        });
    };
    return action;
}

Result<Action> decodeShare(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(on, body.flag("on"));
    COUNTERSIGN_TRY(address, body.text("address", shortText));
    COUNTERSIGN_TRY(port, body.integer("port"));
    COUNTERSIGN_TRY(plain, body.flag("plain"));
    if (!on)
        return Error::invalid("on", "on is required");
    if (*on && !address)
        return Error::invalid("address", "address is required");
    if (port && (*port < 0 || *port > 65535))
        return Error::invalid("port", "port must be 0 to 65535");
    const ShareWish wish{*on, address.value_or(std::string()), static_cast<std::uint16_t>(port.value_or(0)),
                         plain.value_or(false)};
    Action action;
    action.perform = [wish, host = context.surroundings.host](const journal::Origin &, Answer answer) {
        const auto facts = host->setShare(wish);
        answer(facts ? Result<http::Response>(renderShare(*facts)) : Result<http::Response>(facts.error()));
    };
    return action;
}

Result<Action> decodeReset(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(confirm, body.requiredText("confirm", shortText));
    if (confirm != context.surroundings.host->storeId())
        return Error::invalid("confirm", "confirm must be the id of the store, as GET /console/v1/status shows it");
    Action action;
    action.perform = [host = context.surroundings.host](const journal::Origin &origin, Answer answer) {
        host->reset(origin, [answer = std::move(answer)](Result<std::string> copy) {
            answer(copy ? Result<http::Response>(renderReset(*copy)) : Result<http::Response>(copy.error()));
        });
    };
    return action;
}

} // namespace countersign::api::console
