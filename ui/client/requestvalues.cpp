#include "client/requestvalues.h"

#include <QJsonArray>
#include <QJsonValue>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

LoggedMessage messageFrom(const QJsonObject &object)
{
    LoggedMessage message;
    for (const QJsonValue line : object.value("headers"_L1).toArray()) {
        const QJsonArray pair = line.toArray();
        message.headers.append({pair.at(0).toString(), pair.at(1).toString()});
    }
    message.body = text(object, "body"_L1).toUtf8();
    message.size = object.value("size"_L1).toInteger();
    message.cut = object.value("cut"_L1).toBool();
    message.withheld = object.value("withheld"_L1).toBool();
    return message;
}

} // namespace

bool RequestFilter::empty() const
{
    return *this == RequestFilter{};
}

LoggedRequest loggedRequestFrom(const QJsonObject &object)
{
    LoggedRequest r;
    r.id = text(object, "id"_L1);
    r.at = timeFrom(text(object, "at"_L1));
    r.microseconds = object.value("duration_us"_L1).toInteger();
    r.method = text(object, "method"_L1);
    r.path = text(object, "path"_L1);
    r.query = text(object, "query"_L1);
    r.status = object.value("status"_L1).toInt();
    r.dialect = text(object, "dialect"_L1);
    const QJsonObject caller = object.value("caller"_L1).toObject();
    r.actor = text(caller, "actor"_L1);
    r.callerName = text(caller, "name"_L1);
    r.merchant = text(object, "merchant"_L1);
    r.idempotencyKey = text(object, "idempotency_key"_L1);
    r.replayed = object.value("replayed"_L1).toBool();
    for (const QJsonValue id : object.value("objects"_L1).toArray())
        r.objects.append(id.toString());
    return r;
}

RequestDetail requestDetailFrom(const QJsonObject &object)
{
    RequestDetail detail;
    detail.request = loggedRequestFrom(object);
    detail.peer = text(object, "peer"_L1);
    detail.shared = text(object, "listener"_L1) == "share"_L1;
    detail.tls = object.value("tls"_L1).toBool();
    detail.sent = messageFrom(object.value("request"_L1).toObject());
    detail.answered = messageFrom(object.value("response"_L1).toObject());
    for (const QJsonValue entry : object.value("entries"_L1).toArray())
        detail.entries.append(journalEntryFrom(entry.toObject()));
    for (const QJsonValue value : object.value("same_key"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        detail.sameKey.append({text(one, "id"_L1), timeFrom(text(one, "at"_L1)), one.value("status"_L1).toInt(),
                               one.value("replayed"_L1).toBool()});
    }
    detail.curl = text(object, "curl"_L1);
    return detail;
}

RequestListing requestListingFrom(const QJsonObject &object)
{
    RequestListing listing;
    for (const QJsonValue item : object.value("items"_L1).toArray())
        listing.items.append(loggedRequestFrom(item.toObject()));
    listing.next = text(object, "next"_L1);
    listing.newest = text(object, "newest"_L1);
    listing.dropped = object.value("dropped"_L1).toInteger();
    return listing;
}

} // namespace countersign::ui
