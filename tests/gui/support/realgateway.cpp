#include "gui/support/realgateway.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUuid>

namespace countersign::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 30'000;
constexpr int stopMs = 10'000;

} // namespace

RealGateway::RealGateway(const QStringList &options)
{
    const QString binary = qEnvironmentVariable("COUNTERSIGN_BINARY");
    if (binary.isEmpty()) {
        m_trouble = u"COUNTERSIGN_BINARY is not set"_s;
        return;
    }
    QStringList arguments{u"gateway"_s, u"--ephemeral"_s, u"--port"_s, u"0"_s};
    arguments += options;
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(binary, arguments);
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(startMs))
        line += m_process.readLine();
    const QJsonObject ready = QJsonDocument::fromJson(line).object();
    m_url = QUrl(ready.value("url"_L1).toString());
    if (m_url.isEmpty())
        m_trouble =
            binary + u": "_s + QString::fromUtf8(line + m_process.readAllStandardError()) + m_process.errorString();
}

RealGateway::~RealGateway()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopMs))
        m_process.kill();
    m_process.waitForFinished(stopMs);
}

RealGateway::Answer RealGateway::send(const QByteArray &method, const QString &path, const QJsonObject &body,
                                      const QByteArray &credential) const
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QNetworkRequest request(QUrl(m_url.toString(QUrl::StripTrailingSlash) + path));
    const qsizetype colon = credential.indexOf(':');
    request.setRawHeader(credential.left(colon), credential.mid(colon + 1).trimmed());
    request.setRawHeader("Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.sendCustomRequest(
        request, method, method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
}

QString RealGateway::pay(qint64 amount, const QString &kind, const QString &description) const
{
    QJsonObject body{{u"amount"_s, amount},
                     {u"currency"_s, u"USD"_s},
                     {u"card"_s, QJsonObject{{u"number"_s, u"4242424242424242"_s},
                                             {u"cardholder_name"_s, u"Jane Doe"_s},
                                             {u"exp_month"_s, 12},
                                             {u"exp_year"_s, 2035},
                                             {u"cvv"_s, u"123"_s}}}};
    if (!description.isEmpty())
        body.insert(u"description"_s, description);
    const Answer answer = send("POST", u"/api/v1/payments/"_s + kind, body, "X-API-Key: pk_test_demo_payment");
    return answer.body.value("data"_L1).toObject().value("id"_L1).toString();
}

} // namespace countersign::test
