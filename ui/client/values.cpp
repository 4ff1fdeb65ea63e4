#include "client/values.h"

#include <QJsonArray>
#include <QJsonValue>

#include <array>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<PaymentStatus, const char *>, 7> statusWords = {{
    {PaymentStatus::Authorized, "authorized"},
    {PaymentStatus::Captured, "captured"},
    {PaymentStatus::PartiallyRefunded, "partially_refunded"},
    {PaymentStatus::Refunded, "refunded"},
    {PaymentStatus::Voided, "voided"},
    {PaymentStatus::Failed, "failed"},
    {PaymentStatus::Expired, "expired"},
}};

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QDateTime time(const QJsonObject &object, QLatin1StringView key)
{
    return timeFrom(object.value(key).toString());
}

int smallNumber(const QJsonObject &object, QLatin1StringView key, int otherwise = 0)
{
    return object.value(key).toInt(otherwise);
}

Permission permissionFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value("allowed"_L1).toBool(), text(object, "reason"_L1)};
}

} // namespace

PaymentStatus paymentStatusFrom(const QString &word)
{
    for (const auto &[status, name] : statusWords) {
        if (word == QLatin1StringView(name))
            return status;
    }
    return PaymentStatus::Unknown;
}

QString wordOf(PaymentStatus status)
{
    for (const auto &[known, name] : statusWords) {
        if (known == status)
            return QString::fromLatin1(name);
    }
    return {};
}

bool PaymentFilter::empty() const
{
    return *this == PaymentFilter{};
}

QDateTime timeFrom(const QString &iso)
{
    return iso.isEmpty() ? QDateTime() : QDateTime::fromString(iso, Qt::ISODateWithMs);
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Money moneyFrom(const QJsonObject &object)
{
    return {object.value("amount"_L1).toInteger(), text(object, "currency"_L1)};
}

Payment paymentFrom(const QJsonObject &object)
{
    const auto money = [&object](QLatin1StringView key) { return moneyFrom(object.value(key).toObject()); };
    Payment p;
    p.id = text(object, "id"_L1);
    p.version = object.value("version"_L1).toInteger();
    p.createdAt = time(object, "created_at"_L1);
    const QJsonObject merchant = object.value("merchant"_L1).toObject();
    p.merchantId = text(merchant, "id"_L1);
    p.merchantName = text(merchant, "name"_L1);
    p.profile = text(object, "profile"_L1);
    p.statusWord = text(object, "status"_L1);
    p.status = paymentStatusFrom(p.statusWord);
    p.amount = money("amount"_L1);
    p.captured = money("captured"_L1);
    p.refunded = money("refunded"_L1);
    p.refundable = money("refundable"_L1);
    p.capturable = money("capturable"_L1);
    const QJsonObject card = object.value("card"_L1).toObject();
    p.card = {text(card, "brand"_L1), text(card, "last4"_L1), smallNumber(card, "exp_month"_L1),
              smallNumber(card, "exp_year"_L1)};
    const QJsonObject risk = object.value("risk"_L1).toObject();
    p.riskScore = smallNumber(risk, "score"_L1, -1);
    p.riskDecision = text(risk, "decision"_L1);
    p.authCode = text(object, "auth_code"_L1);
    const QJsonObject response = object.value("response"_L1).toObject();
    p.responseCode = text(response, "code"_L1);
    p.responseMessage = text(response, "message"_L1);
    p.description = text(object, "description"_L1);
    const QJsonObject customer = object.value("customer"_L1).toObject();
    p.customerName = text(customer, "name"_L1);
    p.customerEmail = text(customer, "email"_L1);
    p.intent = text(object, "intent"_L1);
    p.transaction = text(object, "transaction"_L1);
    p.expiresAt = time(object, "expires_at"_L1);
    p.capturedAt = time(object, "captured_at"_L1);
    p.voidedAt = time(object, "voided_at"_L1);
    p.voidReason = text(object, "void_reason"_L1);
    p.refundedAt = time(object, "refunded_at"_L1);
    p.refundReason = text(object, "refund_reason"_L1);
    const QJsonObject actions = object.value("actions"_L1).toObject();
    p.capture = permissionFrom(actions.value("capture"_L1));
    p.voiding = permissionFrom(actions.value("void"_L1));
    p.refund = permissionFrom(actions.value("refund"_L1));
    return p;
}

JournalEntry journalEntryFrom(const QJsonObject &object)
{
    JournalEntry e;
    e.seq = object.value("seq"_L1).toInteger();
    e.at = time(object, "at"_L1);
    e.wall = time(object, "wall"_L1);
    e.kind = text(object, "kind"_L1);
    e.actor = text(object, "actor"_L1);
    e.request = text(object, "request"_L1);
    e.object = text(object, "object"_L1);
    e.parent = text(object, "parent"_L1);
    e.data = object.value("data"_L1).toObject();
    return e;
}

PaymentDetail paymentDetailFrom(const QJsonObject &object)
{
    PaymentDetail detail;
    detail.payment = paymentFrom(object);
    for (const QJsonValue entry : object.value("timeline"_L1).toArray())
        detail.timeline.append(journalEntryFrom(entry.toObject()));
    for (const QJsonValue value : object.value("refunds"_L1).toArray()) {
        const QJsonObject refund = value.toObject();
        detail.refunds.append({text(refund, "id"_L1), moneyFrom(refund.value("amount"_L1).toObject()),
                               text(refund, "reason"_L1), time(refund, "created_at"_L1), text(refund, "actor"_L1)});
    }
    for (const QJsonValue delivery : object.value("deliveries"_L1).toArray())
        detail.deliveries.append(deliveryFrom(delivery.toObject()));
    return detail;
}

Changes changesFrom(const QJsonObject &object)
{
    Changes changes;
    for (const QJsonValue entry : object.value("entries"_L1).toArray())
        changes.entries.append(journalEntryFrom(entry.toObject()));
    changes.next = object.value("next"_L1).toInteger();
    changes.head = object.value("head"_L1).toInteger();
    changes.gap = object.value("gap"_L1).toBool();
    changes.now = time(object, "now"_L1);
    changes.frozen = object.value("frozen"_L1).toBool();
    changes.store = text(object, "store"_L1);
    return changes;
}

Me meFrom(const QJsonObject &object)
{
    return {text(object, "id"_L1), text(object, "name"_L1), text(object, "role"_L1), text(object, "merchant"_L1)};
}

ClockState clockFrom(const QJsonObject &object)
{
    return {time(object, "now"_L1), object.value("frozen"_L1).toBool(), object.value("offset_seconds"_L1).toInteger(),
            object.value("applied"_L1).toInteger()};
}

GatewayStatus gatewayStatusFrom(const QJsonObject &object)
{
    GatewayStatus s;
    s.name = text(object, "name"_L1);
    s.version = text(object, "version"_L1);
    s.url = text(object, "url"_L1);
    s.linkUrl = text(object, "link_url"_L1);
    const QJsonObject store = object.value("store"_L1).toObject();
    s.storeId = text(store, "id"_L1);
    s.storeBytes = store.value("size_bytes"_L1).toInteger();
    s.storePath = text(store, "path"_L1);
    s.ephemeral = object.value("ephemeral"_L1).toBool();
    s.demo = object.value("demo"_L1).toBool();
    s.clock = clockFrom(object.value("clock"_L1).toObject());
    for (const QJsonValue value : object.value("signals"_L1).toArray()) {
        const QJsonObject signal = value.toObject();
        s.signalList.append({text(signal, "code"_L1), text(signal, "text"_L1)});
    }
    s.deliveriesWaiting = object.value("deliveries_waiting"_L1).toInteger();
    s.uptimeSeconds = object.value("uptime_seconds"_L1).toInteger();
    return s;
}

Counts countsFrom(const QJsonObject &object)
{
    Counts counts;
    const QJsonObject payments = object.value("payments"_L1).toObject();
    for (auto it = payments.begin(); it != payments.end(); ++it) {
        if (it.key() == "total"_L1)
            counts.payments = it.value().toInteger();
        else
            counts.paymentsByStatus.insert(it.key(), it.value().toInteger());
    }
    const QJsonObject approvals = object.value("approvals"_L1).toObject();
    counts.approvalsPending = approvals.value("pending"_L1).toInteger();
    counts.approvalsMine = approvals.value("mine"_L1).toInteger();
    const QJsonObject webhooks = object.value("webhooks"_L1).toObject();
    counts.deliveriesPending = webhooks.value("pending"_L1).toInteger();
    counts.deliveriesHeld = webhooks.value("held"_L1).toInteger();
    counts.endpointsFailing = webhooks.value("failing_endpoints"_L1).toInteger();
    return counts;
}

Merchant merchantFrom(const QJsonObject &object)
{
    return {text(object, "id"_L1), text(object, "name"_L1), text(object, "currency"_L1), time(object, "created_at"_L1)};
}

ApiKey apiKeyFrom(const QJsonObject &object)
{
    const QJsonValue owner = object.value("owner"_L1);
    return {text(object, "id"_L1),
            text(object, "kind"_L1),
            owner.isObject() ? text(owner.toObject(), "id"_L1) : owner.toString(),
            text(object, "hint"_L1),
            object.value("active"_L1).toBool(true),
            time(object, "created_at"_L1)};
}

TestCard testCardFrom(const QJsonObject &object)
{
    return {text(object, "number"_L1),         text(object, "brand"_L1), text(object, "outcome"_L1),
            text(object, "code"_L1),           text(object, "text"_L1),  text(object, "profile"_L1),
            text(object, "after_challenge"_L1)};
}

Hit hitFrom(const QJsonObject &object)
{
    Hit hit{text(object, "type"_L1),      text(object, "id"_L1),          text(object, "title"_L1),
            text(object, "status"_L1),    text(object, "external_id"_L1), std::nullopt,
            time(object, "created_at"_L1)};
    if (const QJsonValue amount = object.value("amount"_L1); amount.isObject())
        hit.amount = moneyFrom(amount.toObject());
    return hit;
}

Count countFrom(const QJsonObject &object)
{
    return {object.value("count"_L1).toInteger(), object.value("more"_L1).toBool()};
}

} // namespace countersign::ui
