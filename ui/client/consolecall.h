// How the typed calls of ConsoleClient are made of requests and decoders. For the files that implement them alone.
#pragma once

#include "client/consoleclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <utility>

namespace countersign::ui {

namespace calls {

using namespace Qt::StringLiterals;

inline constexpr qsizetype decodeElsewhereFrom = qsizetype{16} * 1024;

inline QJsonObject objectOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

template <class T>
QList<T> itemsOf(const QByteArray &body, T (*decode)(const QJsonObject &))
{
    const QJsonArray array = objectOf(body).value("items"_L1).toArray();
    QList<T> items;
    items.reserve(array.size());
    for (const QJsonValue value : array)
        items.append(decode(value.toObject()));
    return items;
}

template <class T>
std::function<T(const QByteArray &)> oneOf(T (*decode)(const QJsonObject &))
{
    return [decode](const QByteArray &body) { return decode(objectOf(body)); };
}

template <class T>
std::function<QList<T>(const QByteArray &)> manyOf(T (*decode)(const QJsonObject &))
{
    return [decode](const QByteArray &body) { return itemsOf(body, decode); };
}

inline Nothing nothing(const QByteArray &)
{
    return {};
}

// QUrlQuery leaves '+' alone, and a server may read it as a space.
inline void add(QUrlQuery &query, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

inline QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace calls

template <class T>
Call ConsoleClient::fetch(const Request &request, std::function<T(const QByteArray &)> decode, Reply<T> reply)
{
    // The handle given back must also stop what waits in the decoder, so it wraps the handle of the call on the wire.
    auto outer = std::make_shared<Call::Pending>();
    const auto deliver = [outer, reply = std::move(reply)](const Outcome<T> &outcome) {
        if (!std::exchange(outer->wanted, false))
            return;
        outer->abort = nullptr;
        reply(outcome);
    };
    auto wire = std::make_shared<Call>(
        start(request, [this, outer, deliver, decode = std::move(decode)](const Outcome<Answer> &answer) {
            if (!answer)
                return deliver(answer.error());
            if (answer->body.size() < calls::decodeElsewhereFrom)
                return deliver(decode(answer->body));
            m_decoder.start([this, outer, deliver, decode, body = answer->body] {
                auto decoded = std::make_shared<Outcome<T>>(decode(body));
                QMetaObject::invokeMethod(
                    this, [deliver, decoded] { deliver(*decoded); }, Qt::QueuedConnection);
            });
        }));
    const bool isRead = request.method == "GET";
    outer->abort = [wire, isRead] {
        if (isRead)
            wire->cancel();
    };
    return Call(outer);
}

} // namespace countersign::ui
