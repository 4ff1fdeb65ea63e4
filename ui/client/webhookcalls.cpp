// The calls of ConsoleClient about webhooks: endpoints, deliveries, signatures, inboxes.
#include "client/consolecall.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;
using namespace calls;

namespace {

QUrlQuery queryOf(const DeliveryFilter &filter)
{
    QUrlQuery query;
    add(query, u"state"_s, filter.state);
    add(query, u"endpoint"_s, filter.endpoint);
    add(query, u"event"_s, filter.event);
    add(query, u"object"_s, filter.object);
    add(query, u"q"_s, filter.text);
    return query;
}

// These lists have one order only, newest first.
void addPage(QUrlQuery &query, const PageQuery &page)
{
    add(query, u"limit"_s, QString::number(page.limit));
    add(query, u"after"_s, page.after);
}

template <class T>
std::function<Listing<T>(const QByteArray &)> listOf(T (*decode)(const QJsonObject &))
{
    return [decode](const QByteArray &body) {
        return Listing<T>{itemsOf(body, decode), objectOf(body).value("next"_L1).toString()};
    };
}

QString endpointPath(const QString &id, QLatin1StringView action = {})
{
    return u"/webhook-endpoints/"_s + segment(id) + action;
}

QString deliveryPath(const QString &id, QLatin1StringView action = {})
{
    return u"/deliveries/"_s + segment(id) + action;
}

QJsonArray arrayOf(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonValue answerValue(const QString &answer)
{
    bool isNumber = false;
    const int status = answer.toInt(&isNumber);
    return isNumber ? QJsonValue(status) : QJsonValue(answer);
}

} // namespace

Call ConsoleClient::endpoints(const PageQuery &page, Reply<Listing<Endpoint>> reply)
{
    Request request{.path = u"/webhook-endpoints"_s};
    addPage(request.query, page);
    return fetch<Listing<Endpoint>>(request, listOf(endpointFrom), std::move(reply));
}

Call ConsoleClient::endpoint(const QString &id, Reply<Endpoint> reply)
{
    return fetch<Endpoint>({.path = endpointPath(id)}, oneOf(endpointFrom), std::move(reply));
}

Call ConsoleClient::createEndpoint(const NewEndpoint &request, UserAction &action, Reply<MadeEndpoint> reply)
{
    QJsonObject body{{u"owner"_s, request.owner},
                     {u"url"_s, request.url},
                     {u"format"_s, request.format},
                     {u"events"_s, arrayOf(request.events)},
                     {u"pause_after"_s, request.pauseAfter}};
    if (!request.ownerKind.isEmpty())
        body.insert(u"owner_kind"_s, request.ownerKind);
    if (!request.name.isEmpty())
        body.insert(u"name"_s, request.name);
    if (!request.secret.isEmpty())
        body.insert(u"secret"_s, request.secret);
    return fetch<MadeEndpoint>(write("POST", u"/webhook-endpoints"_s, body, &action), oneOf(madeEndpointFrom),
                               std::move(reply));
}

Call ConsoleClient::changeEndpoint(const QString &id, const EndpointChange &change, qint64 version, UserAction &action,
                                   Reply<Endpoint> reply)
{
    const QJsonObject body{{u"url"_s, change.url},
                           {u"events"_s, arrayOf(change.events)},
                           {u"name"_s, change.name}, // empty takes it away
                           {u"pause_after"_s, change.pauseAfter},
                           {u"if_version"_s, version}};
    return fetch<Endpoint>(write("PATCH", endpointPath(id), body, &action), oneOf(endpointFrom), std::move(reply));
}

Call ConsoleClient::removeEndpoint(const QString &id, UserAction &action, Reply<Endpoint> reply)
{
    Request request = write("DELETE", endpointPath(id), {}, &action);
    request.body.clear();
    return fetch<Endpoint>(request, oneOf(endpointFrom), std::move(reply));
}

Call ConsoleClient::pauseEndpoint(const QString &id, UserAction &action, Reply<Endpoint> reply)
{
    return fetch<Endpoint>(write("POST", endpointPath(id, "/pause"_L1), {}, &action), oneOf(endpointFrom),
                           std::move(reply));
}

Call ConsoleClient::resumeEndpoint(const QString &id, UserAction &action, Reply<Endpoint> reply)
{
    return fetch<Endpoint>(write("POST", endpointPath(id, "/resume"_L1), {}, &action), oneOf(endpointFrom),
                           std::move(reply));
}

Call ConsoleClient::revealEndpointSecret(const QString &id, Reply<QString> reply)
{
    return fetch<QString>(
        write("POST", endpointPath(id, "/reveal-secret"_L1), {}, nullptr),
        [](const QByteArray &body) { return objectOf(body).value("value"_L1).toString(); }, std::move(reply));
}

Call ConsoleClient::rotateEndpointSecret(const QString &id, const QString &secret, std::chrono::seconds overlap,
                                         UserAction &action, Reply<MadeEndpoint> reply)
{
    QJsonObject body{{u"overlap_seconds"_s, qint64{overlap.count()}}};
    if (!secret.isEmpty())
        body.insert(u"secret"_s, secret);
    return fetch<MadeEndpoint>(write("POST", endpointPath(id, "/rotate-secret"_L1), body, &action),
                               oneOf(madeEndpointFrom), std::move(reply));
}

Call ConsoleClient::testEndpoint(const QString &id, const QString &event, UserAction &action, Reply<Delivery> reply)
{
    QJsonObject body;
    if (!event.isEmpty())
        body.insert(u"event"_s, event);
    return fetch<Delivery>(write("POST", endpointPath(id, "/test"_L1), body, &action), oneOf(deliveryFrom),
                           std::move(reply));
}

Call ConsoleClient::webhookFormats(Reply<QList<WebhookFormat>> reply)
{
    return fetch<QList<WebhookFormat>>({.path = u"/webhook-formats"_s}, manyOf(webhookFormatFrom), std::move(reply));
}

Call ConsoleClient::deliveries(const DeliveryFilter &filter, const PageQuery &page, Reply<Listing<Delivery>> reply)
{
    Request request{.path = u"/deliveries"_s, .query = queryOf(filter)};
    addPage(request.query, page);
    return fetch<Listing<Delivery>>(request, listOf(deliveryFrom), std::move(reply));
}

Call ConsoleClient::deliveryCount(const DeliveryFilter &filter, Reply<Count> reply)
{
    return fetch<Count>({.path = u"/deliveries/count"_s, .query = queryOf(filter)}, oneOf(countFrom), std::move(reply));
}

Call ConsoleClient::delivery(const QString &id, Reply<DeliveryDetail> reply)
{
    return fetch<DeliveryDetail>({.path = deliveryPath(id)}, oneOf(deliveryDetailFrom), std::move(reply));
}

Call ConsoleClient::resendDelivery(const QString &id, UserAction &action, Reply<Delivery> reply)
{
    return fetch<Delivery>(write("POST", deliveryPath(id, "/resend"_L1), {}, &action), oneOf(deliveryFrom),
                           std::move(reply));
}

Call ConsoleClient::sendDeliveryNow(const QString &id, UserAction &action, Reply<Delivery> reply)
{
    return fetch<Delivery>(write("POST", deliveryPath(id, "/send-now"_L1), {}, &action), oneOf(deliveryFrom),
                           std::move(reply));
}

Call ConsoleClient::resendCount(const DeliveryFilter &filter, Reply<Count> reply)
{
    return fetch<Count>(
        write("POST", u"/deliveries/resend"_s, {{u"filter"_s, toJson(filter)}, {u"dry_run"_s, true}}, nullptr),
        oneOf(countFrom), std::move(reply));
}

Call ConsoleClient::resendDeliveries(const DeliveryFilter &filter, UserAction &action, Reply<Task> reply)
{
    return fetch<Task>(write("POST", u"/deliveries/resend"_s, {{u"filter"_s, toJson(filter)}}, &action),
                       oneOf(taskFrom), std::move(reply));
}

Call ConsoleClient::task(const QString &id, Reply<Task> reply)
{
    return fetch<Task>({.path = u"/tasks/"_s + segment(id)}, oneOf(taskFrom), std::move(reply));
}

Call ConsoleClient::cancelTask(const QString &id, UserAction &action, Reply<Task> reply)
{
    return fetch<Task>(write("POST", u"/tasks/"_s + segment(id) + u"/cancel"_s, {}, &action), oneOf(taskFrom),
                       std::move(reply));
}

Call ConsoleClient::verifySignature(const SignatureQuestion &question, Reply<SignatureVerdict> reply)
{
    QJsonObject body{{u"format"_s, question.format}, {u"body"_s, question.body}, {u"signature"_s, question.signature}};
    if (question.endpoint.isEmpty())
        body.insert(u"secret"_s, question.secret);
    else
        body.insert(u"endpoint"_s, question.endpoint);
    if (question.at.isValid())
        body.insert(u"at"_s, isoTime(question.at));
    return fetch<SignatureVerdict>(write("POST", u"/signatures/verify"_s, body, nullptr), oneOf(signatureVerdictFrom),
                                   std::move(reply));
}

Call ConsoleClient::inboxes(Reply<QList<Inbox>> reply)
{
    return fetch<QList<Inbox>>({.path = u"/inboxes"_s}, manyOf(inboxFrom), std::move(reply));
}

Call ConsoleClient::changeInbox(const QString &name, const InboxChange &change, UserAction &action, Reply<Inbox> reply)
{
    const auto orNull = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonObject body;
    if (change.answer)
        body.insert(u"answer"_s, answerValue(*change.answer));
    if (change.secret)
        body.insert(u"secret"_s, orNull(*change.secret));
    if (change.format)
        body.insert(u"format"_s, orNull(*change.format));
    return fetch<Inbox>(write("PUT", u"/inboxes/"_s + segment(name), body, &action), oneOf(inboxFrom),
                        std::move(reply));
}

Call ConsoleClient::inboxMessages(const QString &name, const PageQuery &page, Reply<Listing<InboxMessage>> reply)
{
    Request request{.path = u"/inboxes/"_s + segment(name) + u"/messages"_s};
    addPage(request.query, page);
    return fetch<Listing<InboxMessage>>(request, listOf(inboxMessageFrom), std::move(reply));
}

Call ConsoleClient::retention(Reply<Retention> reply)
{
    return fetch<Retention>({.path = u"/retention"_s}, oneOf(retentionFrom), std::move(reply));
}

Call ConsoleClient::setRetention(const Retention &retention, Reply<Retention> reply)
{
    const auto kept = [](qint64 days, qint64 count) { return QJsonObject{{u"days"_s, days}, {u"count"_s, count}}; };
    const QJsonObject body{{u"attempts"_s, kept(retention.attemptDays, retention.attemptCount)},
                           {u"messages"_s, kept(retention.messageDays, retention.messageCount)}};
    return fetch<Retention>(write("PUT", u"/retention"_s, body, nullptr), oneOf(retentionFrom), std::move(reply));
}

Call ConsoleClient::clearInbox(const QString &name, UserAction &action, Reply<qint64> reply)
{
    Request request = write("DELETE", u"/inboxes/"_s + segment(name) + u"/messages"_s, {}, &action);
    request.body.clear();
    return fetch<qint64>(
        request, [](const QByteArray &body) { return objectOf(body).value("deleted"_L1).toInteger(); },
        std::move(reply));
}

} // namespace countersign::ui
