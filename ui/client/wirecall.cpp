#include "client/wirecall.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 1024 * 1024;
constexpr qsizetype endShown = 4; // characters

bool isCredential(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "authorization" || lower == "x-api-key";
}

QString linesOf(const WireHeaders &headers)
{
    QString lines;
    for (const auto &[name, value] : headers) {
        const qsizetype space = value.indexOf(' ') + 1; // the scheme is no secret
        const QByteArray shown = isCredential(name) ? value.left(space) + masked(value.mid(space)) : value;
        lines += u'\n' + QString::fromUtf8(name) + u": "_s + QString::fromUtf8(shown);
    }
    return lines;
}

} // namespace

QByteArray masked(const QByteArray &secret)
{
    if (secret.size() < 3 * endShown)
        return QByteArrayLiteral("***");
    return secret.left(endShown) + "***" + secret.right(endShown);
}

QString requestHead(const Exchange &exchange)
{
    QString head = QString::fromLatin1(exchange.request.method) + u' ' + exchange.request.path + u" HTTP/1.1"_s;
    if (!exchange.host.isEmpty())
        head += u"\nHost: "_s + QString::fromLatin1(exchange.host);
    return head + linesOf(exchange.request.headers);
}

QString answerHead(const Exchange &exchange)
{
    if (exchange.status == 0)
        return {};
    QString head = u"HTTP/1.1 %1"_s.arg(exchange.status);
    if (!exchange.reason.isEmpty())
        head += u' ' + QString::fromLatin1(exchange.reason);
    return head + linesOf(exchange.answerHeaders);
}

WireClient::WireClient(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void WireClient::setTarget(const QUrl &url)
{
    m_url = url;
    const QString host = url.host();
    const bool here = host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
    m_network.setProxy(here ? QNetworkProxy(QNetworkProxy::NoProxy) : QNetworkProxy(QNetworkProxy::DefaultProxy));
}

Call WireClient::send(const WireRequest &asked, std::function<void(const Exchange &)> answered)
{
    WireRequest request = asked;
    if (!request.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    QNetworkRequest wire(QUrl(m_url.toString(QUrl::StripTrailingSlash) + request.path));
    for (const auto &[name, value] : std::as_const(request.headers))
        wire.setRawHeader(name, value);
    wire.setRawHeader("Accept-Encoding", "identity");
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply =
        request.method == "GET" ? m_network.get(wire) : m_network.sendCustomRequest(wire, request.method, request.body);
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    deadline->start(m_deadline);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largestAnswer)
            reply->abort();
    });

    auto pending = std::make_shared<Call::Pending>();
    Exchange exchange;
    exchange.request = std::move(request);
    exchange.host = m_url.authority().toLatin1();
    connect(reply, &QNetworkReply::finished, this,
            [reply, pending, exchange, answered = std::move(answered)]() mutable {
                reply->deleteLater();
                if (!std::exchange(pending->wanted, false))
                    return;
                exchange.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                if (exchange.status == 0) {
                    exchange.trouble = reply->errorString();
                } else {
                    exchange.reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
                    for (const auto &[name, value] : reply->rawHeaderPairs())
                        exchange.answerHeaders.emplaceBack(name, value);
                    exchange.answer = reply->readAll();
                }
                answered(exchange);
            });
    return Call(pending);
}

} // namespace countersign::ui
