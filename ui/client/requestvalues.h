// Calls of the API as the gateway logged them: masked, with what they made. Values.
#pragma once

#include "client/values.h"

namespace countersign::ui {

struct LoggedRequest
{
    QString id;
    QDateTime at; // the machine's time
    qint64 microseconds = 0;
    QString method; // empty when the gateway could not read the request
    QString path;
    QString query;
    int status = 0;
    QString dialect;
    QString actor; // as the journal names it, empty when the caller was not known
    QString callerName;
    QString merchant;
    QString idempotencyKey;
    bool replayed = false;
    QStringList objects;

    [[nodiscard]] QString target() const { return query.isEmpty() ? path : path + u'?' + query; }
};

struct LoggedMessage
{
    QList<std::pair<QString, QString>> headers; // in the order of the wire
    QByteArray body;
    qint64 size = 0;       // as it was sent
    bool cut = false;      // the log keeps the beginning of long ones
    bool withheld = false; // a secret: not kept at all
};

struct SameKeyRequest
{
    QString id;
    QDateTime at;
    int status = 0;
    bool replayed = false;
};

struct RequestDetail
{
    LoggedRequest request;
    QString peer;
    bool shared = false; // came in by the share
    bool tls = false;
    LoggedMessage sent;
    LoggedMessage answered;
    QList<JournalEntry> entries;   // what it wrote, oldest first
    QList<SameKeyRequest> sameKey; // with its idempotency key, itself among them, oldest first
    QString curl;
};

struct RequestListing
{
    QList<LoggedRequest> items;
    QString next;       // cursor, empty at the end
    QString newest;     // cursor: what came after it is newer than all there is
    qint64 dropped = 0; // since the gateway started
};

struct RequestFilter
{
    QString method;
    QString status; // "4xx" or a number
    QString dialect;
    QString text;

    [[nodiscard]] bool empty() const;
    friend bool operator==(const RequestFilter &, const RequestFilter &) = default;
};

[[nodiscard]] LoggedRequest loggedRequestFrom(const QJsonObject &object);
[[nodiscard]] RequestDetail requestDetailFrom(const QJsonObject &object);
[[nodiscard]] RequestListing requestListingFrom(const QJsonObject &object);

} // namespace countersign::ui
