#include "client/webhookvalues.h"

#include "client/values.h"

#include <QJsonArray>
#include <QJsonValue>

#include <array>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<DeliveryState, const char *>, 5> stateWords = {{
    {DeliveryState::Pending, "pending"},
    {DeliveryState::Held, "held"},
    {DeliveryState::Succeeded, "succeeded"},
    {DeliveryState::Failed, "failed"},
    {DeliveryState::Expired, "expired"},
}};

constexpr std::array<std::pair<EndpointHealth, const char *>, 4> healthWords = {{
    {EndpointHealth::Idle, "idle"},
    {EndpointHealth::Healthy, "healthy"},
    {EndpointHealth::Retrying, "retrying"},
    {EndpointHealth::Failing, "failing"},
}};

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QDateTime time(const QJsonObject &object, QLatin1StringView key)
{
    return timeFrom(object.value(key).toString());
}

QStringList texts(const QJsonObject &object, QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue value : object.value(key).toArray())
        list.append(value.toString());
    return list;
}

// A number or a word: inboxes answer 200, 500, 302, "slow" or "never".
QString numberOrWord(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Attempt attemptFrom(const QJsonObject &object)
{
    Attempt attempt;
    attempt.number = object.value("number"_L1).toInt();
    attempt.at = time(object, "at"_L1);
    attempt.result = text(object, "result"_L1);
    attempt.status = object.value("status"_L1).toInt();
    attempt.text = text(object, "text"_L1);
    const QJsonObject request = object.value("request"_L1).toObject();
    attempt.request = {text(request, "head"_L1), text(request, "body"_L1)};
    if (const QJsonValue value = object.value("answer"_L1); value.isObject()) {
        const QJsonObject answer = value.toObject();
        attempt.answer =
            WireText{text(answer, "head"_L1), text(answer, "body"_L1), answer.value("truncated"_L1).toBool()};
    }
    const QJsonObject times = object.value("times"_L1).toObject();
    const auto reached = [&times](QLatin1StringView key) { return times.value(key).toInteger(-1); };
    attempt.times = {reached("resolve"_L1), reached("connect"_L1), reached("tls"_L1), reached("first_byte"_L1),
                     reached("total"_L1)};
    return attempt;
}

} // namespace

DeliveryState deliveryStateFrom(const QString &word)
{
    for (const auto &[state, name] : stateWords) {
        if (word == QLatin1StringView(name))
            return state;
    }
    return DeliveryState::Unknown;
}

QString wordOf(DeliveryState state)
{
    for (const auto &[known, name] : stateWords) {
        if (known == state)
            return QString::fromLatin1(name);
    }
    return {};
}

EndpointHealth endpointHealthFrom(const QString &word)
{
    for (const auto &[health, name] : healthWords) {
        if (word == QLatin1StringView(name))
            return health;
    }
    return EndpointHealth::Unknown;
}

bool Endpoint::paused() const
{
    return state == "paused"_L1;
}

bool DeliveryFilter::empty() const
{
    return *this == DeliveryFilter{};
}

bool Task::running() const
{
    return state == "running"_L1;
}

Endpoint endpointFrom(const QJsonObject &object)
{
    Endpoint e;
    e.id = text(object, "id"_L1);
    e.version = object.value("version"_L1).toInteger();
    e.createdAt = time(object, "created_at"_L1);
    e.owner = text(object, "owner"_L1);
    e.ownerKind = text(object, "owner_kind"_L1);
    e.name = text(object, "name"_L1);
    e.url = text(object, "url"_L1);
    e.format = text(object, "format"_L1);
    e.events = texts(object, "events"_L1);
    e.state = text(object, "state"_L1);
    e.pausedBecause = text(object, "paused_because"_L1);
    e.pauseAfter = object.value("pause_after"_L1).toInt();
    e.secretHint = text(object, "secret_hint"_L1);
    e.previousSecretUntil = time(object, "previous_secret_until"_L1);
    const QJsonObject health = object.value("health"_L1).toObject();
    e.health = endpointHealthFrom(text(health, "state"_L1));
    e.pending = health.value("pending"_L1).toInteger();
    e.held = health.value("held"_L1).toInteger();
    e.failedInRow = health.value("failed_in_row"_L1).toInteger();
    e.lastSuccessAt = time(health, "last_success_at"_L1);
    e.lastFailureAt = time(health, "last_failure_at"_L1);
    e.lastError = text(health, "last_error"_L1);
    return e;
}

MadeEndpoint madeEndpointFrom(const QJsonObject &object)
{
    return {endpointFrom(object), text(object, "secret"_L1)};
}

WebhookFormat webhookFormatFrom(const QJsonObject &object)
{
    WebhookFormat f;
    f.format = text(object, "format"_L1);
    f.ownerKinds = texts(object, "owner_kinds"_L1);
    f.signatureHeader = text(object, "signature_header"_L1);
    f.overlap = object.value("overlap"_L1).toBool();
    f.events = texts(object, "events"_L1);
    for (const QJsonValue seconds : object.value("schedule_seconds"_L1).toArray())
        f.scheduleSeconds.append(seconds.toInteger());
    f.timeoutSeconds = object.value("timeout_seconds"_L1).toInteger();
    return f;
}

Delivery deliveryFrom(const QJsonObject &object)
{
    Delivery d;
    d.id = text(object, "id"_L1);
    d.version = object.value("version"_L1).toInteger();
    d.createdAt = time(object, "created_at"_L1);
    const QJsonObject event = object.value("event"_L1).toObject();
    d.event = text(event, "id"_L1);
    d.eventType = text(event, "type"_L1);
    d.object = text(object, "object"_L1);
    d.endpoint = text(object, "endpoint"_L1);
    d.owner = text(object, "owner"_L1);
    d.url = text(object, "url"_L1);
    d.format = text(object, "format"_L1);
    d.stateWord = text(object, "state"_L1);
    d.state = deliveryStateFrom(d.stateWord);
    d.attempts = object.value("attempts"_L1).toInt();
    d.mostAttempts = object.value("most_attempts"_L1).toInt();
    d.nextAttemptAt = time(object, "next_attempt_at"_L1);
    d.expiresAt = time(object, "expires_at"_L1);
    if (const QJsonValue value = object.value("last"_L1); value.isObject()) {
        const QJsonObject last = value.toObject();
        d.last = LastAttempt{time(last, "at"_L1), text(last, "result"_L1), last.value("status"_L1).toInt(),
                             text(last, "text"_L1)};
    }
    return d;
}

DeliveryDetail deliveryDetailFrom(const QJsonObject &object)
{
    DeliveryDetail detail;
    detail.delivery = deliveryFrom(object);
    detail.payload = text(object, "payload"_L1);
    const QJsonObject signature = object.value("signature"_L1).toObject();
    detail.signatureHeader = text(signature, "header"_L1);
    detail.signatureValue = text(signature, "value"_L1);
    for (const QJsonValue attempt : object.value("attempts_log"_L1).toArray())
        detail.attempts.append(attemptFrom(attempt.toObject()));
    return detail;
}

Task taskFrom(const QJsonObject &object)
{
    return {text(object, "id"_L1), text(object, "kind"_L1), text(object, "state"_L1),
            object.value("done"_L1).toInteger(), object.value("total"_L1).toInteger()};
}

SignatureVerdict signatureVerdictFrom(const QJsonObject &object)
{
    return {object.value("valid"_L1).toBool(), text(object, "expected"_L1), text(object, "reason"_L1),
            text(object, "text"_L1)};
}

Inbox inboxFrom(const QJsonObject &object)
{
    return {text(object, "name"_L1),
            text(object, "url"_L1),
            numberOrWord(object.value("answer"_L1)),
            text(object, "format"_L1),
            object.value("has_secret"_L1).toBool(),
            object.value("messages"_L1).toInteger(),
            time(object, "last_at"_L1)};
}

InboxMessage inboxMessageFrom(const QJsonObject &object)
{
    InboxMessage m;
    m.id = numberOrWord(object.value("id"_L1));
    m.at = time(object, "at"_L1);
    m.method = text(object, "method"_L1);
    m.target = text(object, "target"_L1);
    for (const QJsonValue value : object.value("headers"_L1).toArray()) {
        const QJsonArray header = value.toArray();
        m.headers.append({header.at(0).toString(), header.at(1).toString()});
    }
    m.body = text(object, "body"_L1);
    m.answered = numberOrWord(object.value("answered"_L1));
    m.event = text(object, "event"_L1);
    m.delivery = text(object, "delivery"_L1);
    if (const QJsonValue value = object.value("verification"_L1); value.isObject()) {
        const QJsonObject verification = value.toObject();
        m.verification = MessageVerification{verification.value("valid"_L1).toBool(), text(verification, "reason"_L1),
                                             text(verification, "text"_L1), text(verification, "endpoint"_L1)};
    }
    return m;
}

Retention retentionFrom(const QJsonObject &object)
{
    const QJsonObject attempts = object.value("attempts"_L1).toObject();
    const QJsonObject messages = object.value("messages"_L1).toObject();
    return {attempts.value("days"_L1).toInteger(), attempts.value("count"_L1).toInteger(),
            messages.value("days"_L1).toInteger(), messages.value("count"_L1).toInteger()};
}

QJsonObject toJson(const DeliveryFilter &filter)
{
    QJsonObject object;
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(u"state"_s, filter.state);
    add(u"endpoint"_s, filter.endpoint);
    add(u"event"_s, filter.event);
    add(u"object"_s, filter.object);
    add(u"q"_s, filter.text);
    return object;
}

} // namespace countersign::ui
