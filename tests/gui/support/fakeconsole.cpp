#include "gui/support/fakeconsole.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace countersign::test {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(qint64 number)
{
    // A payment a minute, so a date lies a known number of payments away.
    return QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(number * 60);
}

QString iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject money(qint64 amount)
{
    return {{u"amount"_s, amount}, {u"currency"_s, u"USD"_s}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

FakeConsole::FakeConsole(qint64 payments, QObject *parent)
    : QObject(parent)
    , m_payments(payments)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeConsole::accept);
    const bool listening = m_server.listen(QHostAddress::LocalHost);
    Q_ASSERT(listening);
    m_port = m_server.serverPort();
}

FakeConsole::~FakeConsole()
{
    stop();
}

QUrl FakeConsole::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

void FakeConsole::stop()
{
    m_server.close();
    m_waiting.clear();
    const auto sockets = m_sockets;
    m_sockets.clear();
    m_buffers.clear();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void FakeConsole::restart()
{
    const bool listening = m_server.listen(QHostAddress::LocalHost, m_port);
    Q_ASSERT(listening);
}

QString FakeConsole::idOf(qint64 number)
{
    return u"pay_%1"_s.arg(number, 18, 10, QChar(u'0'));
}

QString FakeConsole::statusOf(qint64 number) const
{
    const auto it = m_statuses.constFind(number);
    return it != m_statuses.constEnd() ? *it : (number % 4 == 0 ? u"authorized"_s : u"captured"_s);
}

QJsonObject FakeConsole::payment(qint64 number) const
{
    const QString status = statusOf(number);
    const bool held = status == "authorized"_L1;
    const bool taken = status == "captured"_L1 || status == "partially_refunded"_L1 || status == "refunded"_L1;
    const qint64 amount = 1000 + number % 9000;
    const qint64 refunded = status == "refunded"_L1 ? amount : status == "partially_refunded"_L1 ? amount / 2 : 0;
    const auto action = [](bool allowed, const QString &why) {
        return QJsonObject{{u"allowed"_s, allowed}, {u"reason"_s, allowed ? QJsonValue() : QJsonValue(why)}};
    };
    return {
        {u"id"_s, idOf(number)},
        {u"version"_s, m_versions.value(number, 1)},
        {u"created_at"_s, iso(timeOf(number))},
        {u"merchant"_s, QJsonObject{{u"id"_s, u"merchant_demo"_s}, {u"name"_s, u"Demo Store"_s}}},
        {u"profile"_s, u"payment"_s},
        {u"status"_s, status},
        {u"amount"_s, money(amount)},
        {u"captured"_s, money(taken ? amount : 0)},
        {u"refunded"_s, money(refunded)},
        {u"refundable"_s, money(taken ? amount - refunded : 0)},
        {u"capturable"_s, money(held ? amount : 0)},
        {u"card"_s, QJsonObject{{u"brand"_s, number % 3 == 0 ? u"mastercard"_s : u"visa"_s},
                                {u"last4"_s, number % 3 == 0 ? u"4444"_s : u"4242"_s},
                                {u"exp_month"_s, 12},
                                {u"exp_year"_s, 2030}}},
        {u"risk"_s, QJsonObject{{u"score"_s, 15}, {u"decision"_s, u"approve"_s}}},
        {u"auth_code"_s, u"123456"_s},
        {u"response"_s, QJsonObject{{u"code"_s, u"00"_s}, {u"message"_s, u"Approved"_s}}},
        {u"description"_s, u"Order %1"_s.arg(number)},
        {u"customer"_s, QJsonObject{{u"email"_s, u"jane@example.com"_s}, {u"name"_s, u"Jane Doe"_s}}},
        {u"metadata"_s, QJsonValue()},
        {u"intent"_s, QJsonValue()},
        {u"transaction"_s, u"txn_%1"_s.arg(number, 18, 10, QChar(u'0'))},
        {u"expires_at"_s, iso(timeOf(number).addDays(7))},
        {u"actions"_s,
         QJsonObject{{u"capture"_s, action(held, u"The payment was captured already."_s)},
                     {u"void"_s, action(held, u"A captured payment cannot be voided; refund it instead."_s)},
                     {u"refund"_s, action(taken && refunded < amount, u"Only a captured payment can be refunded."_s)}}},
    };
}

void FakeConsole::tell(qint64 number, const QString &kind, const QJsonObject &data)
{
    m_journal.append({{u"seq"_s, ++m_seq},
                      {u"at"_s, iso(timeOf(m_payments))},
                      {u"wall"_s, iso(QDateTime::currentDateTimeUtc())},
                      {u"kind"_s, kind},
                      {u"actor"_s, u"Demo Admin"_s},
                      {u"object"_s, idOf(number)},
                      {u"data"_s, data}});
}

void FakeConsole::addPayments(qint64 count)
{
    for (qint64 i = 0; i < count; ++i) {
        ++m_payments;
        tell(m_payments, u"payment.authorized"_s, {{u"amount"_s, 1000}, {u"status"_s, statusOf(m_payments)}});
    }
    wakeWaiting();
}

void FakeConsole::changeQuietly(qint64 number, const QString &status)
{
    m_statuses.insert(number, status);
    m_versions.insert(number, m_versions.value(number, 1) + 1);
}

void FakeConsole::setStatus(qint64 number, const QString &status)
{
    const QString before = statusOf(number);
    changeQuietly(number, status);
    tell(number, u"payment."_s + status, {{u"status"_s, QJsonArray{before, status}}});
    wakeWaiting();
}

void FakeConsole::announce(const QString &kind, const QString &object, const QString &parent)
{
    m_journal.append({{u"seq"_s, ++m_seq},
                      {u"at"_s, iso(now())},
                      {u"wall"_s, iso(QDateTime::currentDateTimeUtc())},
                      {u"kind"_s, kind},
                      {u"actor"_s, u"system"_s},
                      {u"object"_s, object},
                      {u"parent"_s, parent}});
    wakeWaiting();
}

void FakeConsole::setNow(const QDateTime &now)
{
    m_now = now;
    announce(u"clock.changed"_s, {});
}

QDateTime FakeConsole::now() const
{
    return m_now.isValid() ? m_now : timeOf(m_payments).addSecs(90);
}

void FakeConsole::breakFeed()
{
    m_gap = true;
    wakeWaiting();
}

void FakeConsole::becomeOtherStore(qint64 payments)
{
    m_store = u"store_fake2"_s;
    m_payments = payments;
    m_seq = 3;
    m_journal.clear();
    m_statuses.clear();
    wakeWaiting();
}

void FakeConsole::setSignals(const QJsonArray &list)
{
    m_signals = QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<FakeRequest> FakeConsole::requests(const QByteArray &method, const QString &path) const
{
    QList<FakeRequest> found;
    for (const FakeRequest &request : m_requests) {
        if (request.method == method && request.path == path)
            found.append(request);
    }
    return found;
}

void FakeConsole::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            m_buffers.remove(socket);
            m_waiting.removeIf([socket](const Waiting &one) { return one.socket == socket; });
            socket->deleteLater();
        });
    }
}

void FakeConsole::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (true) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        FakeRequest request;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length", "0").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        const QList<QByteArray> words = lines[0].trimmed().split(' ');
        request.method = words.value(0);
        const QUrl target(QString::fromLatin1(words.value(1)));
        request.path = target.path().mid(int(qstrlen("/console/v1")));
        request.query = QUrlQuery(target);
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        handle(socket, request);
        if (!m_buffers.contains(socket))
            return;
    }
}

void FakeConsole::handle(QTcpSocket *socket, const FakeRequest &request)
{
    m_requests.append(request);
    if (m_handler) {
        if (const auto answer = m_handler(request)) {
            reply(socket, *answer);
            return;
        }
    }
    const bool feed = request.path == "/changes"_L1;
    const qint64 after = request.query.queryItemValue(u"after"_s).toLongLong();
    if (feed && request.query.queryItemValue(u"wait"_s).toInt() > 0 && after >= m_seq && !m_gap) {
        m_waiting.append({socket, request});
        return;
    }
    reply(socket, builtIn(request));
}

void FakeConsole::wakeWaiting()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting)
        reply(one.socket, builtIn(one.request));
}

void FakeConsole::reply(QTcpSocket *socket, const FakeReply &answer)
{
    if (answer.silent)
        return;
    if (answer.hangUp) {
        socket->abort();
        return;
    }
    const auto send = [answer](QTcpSocket *to) {
        to->write("HTTP/1.1 " + QByteArray::number(answer.status) +
                  " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
                  "\r\n" + answer.extraHeaders + "\r\n" + answer.body);
    };
    if (answer.delayMs == 0) {
        send(socket);
        return;
    }
    QTimer::singleShot(answer.delayMs, socket, [send, socket] { send(socket); });
}

bool FakeConsole::matches(qint64 number, const QUrlQuery &query) const
{
    const QString status = query.queryItemValue(u"status"_s);
    if (!status.isEmpty() && statusOf(number) != status)
        return false;
    const QString currency = query.queryItemValue(u"currency"_s);
    if (!currency.isEmpty() && currency != "USD"_L1)
        return false;
    const QString text = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    return text.isEmpty() || idOf(number) == text || u"Order %1"_s.arg(number).contains(text);
}

FakeReply FakeConsole::list(const FakeRequest &request) const
{
    const bool newest = request.query.queryItemValue(u"order"_s) != "oldest"_L1;
    const qint64 limit = request.query.queryItemValue(u"limit"_s).toLongLong();
    const QString after = request.query.queryItemValue(u"after"_s);
    const QDateTime start =
        QDateTime::fromString(request.query.queryItemValue(u"start"_s, QUrl::FullyDecoded), Qt::ISODateWithMs);
    qint64 number = newest ? m_payments : 1;
    if (!after.isEmpty()) {
        number = after.toLongLong() + (newest ? -1 : 1);
    } else if (start.isValid()) {
        const qint64 minutes = timeOf(0).secsTo(start) / 60;
        number = newest ? std::min(m_payments, minutes) : std::max<qint64>(1, minutes);
    }
    QJsonArray items;
    qint64 last = 0;
    for (; number >= 1 && number <= m_payments && items.size() < limit; number += newest ? -1 : 1) {
        if (!matches(number, request.query))
            continue;
        items.append(payment(number));
        last = number;
    }
    const bool full = items.size() == limit;
    return {200, compact({{u"items"_s, items}, {u"next"_s, full ? QJsonValue(QString::number(last)) : QJsonValue()}})};
}

FakeReply FakeConsole::changes(const FakeRequest &request)
{
    const bool first = !request.query.hasQueryItem(u"after"_s);
    const qint64 after = request.query.queryItemValue(u"after"_s).toLongLong();
    QJsonArray entries;
    qint64 next = m_seq;
    bool gap = false;
    if (!first) {
        gap = std::exchange(m_gap, false) || after > m_seq;
        if (!gap) {
            for (const QJsonObject &entry : std::as_const(m_journal)) {
                if (entry.value(u"seq"_s).toInteger() > after && entries.size() < 500) {
                    entries.append(entry);
                    next = entry.value(u"seq"_s).toInteger();
                }
            }
        }
    }
    return {200, compact({{u"entries"_s, entries},
                          {u"next"_s, next},
                          {u"head"_s, m_seq},
                          {u"gap"_s, gap},
                          {u"now"_s, iso(now())},
                          {u"frozen"_s, m_now.isValid()},
                          {u"store"_s, m_store}})};
}

FakeReply FakeConsole::builtIn(const FakeRequest &request)
{
    const QString &path = request.path;
    if (path == "/changes"_L1)
        return changes(request);
    if (path == "/me"_L1)
        return {200, compact({{u"id"_s, u"usr_nuvouch_1"_s}, {u"name"_s, u"Demo Admin"_s}, {u"role"_s, m_role}})};
    if (path == "/status"_L1) {
        QJsonObject status{
            {u"name"_s, u"Countersign"_s},
            {u"version"_s, u"0.1.0"_s},
            {u"url"_s, url().toString()},
            {u"store"_s, QJsonObject{{u"id"_s, m_store}, {u"size_bytes"_s, 1'258'291}, {u"path"_s, u"/data"_s}}},
            {u"ephemeral"_s, false},
            {u"demo"_s, true},
            {u"clock"_s,
             QJsonObject{{u"now"_s, iso(timeOf(m_payments))}, {u"frozen"_s, false}, {u"offset_seconds"_s, 0}}},
            {u"signals"_s, QJsonDocument::fromJson(m_signals).array()},
            {u"deliveries_waiting"_s, 2},
            {u"uptime_seconds"_s, 5}};
        return {200, compact(status)};
    }
    if (path == "/counts"_L1)
        return {200, compact({{u"payments"_s, QJsonObject{{u"total"_s, m_payments}, {u"captured"_s, m_payments}}}})};
    if (path == "/merchants"_L1) {
        QJsonArray items;
        if (m_hasMerchants)
            items.append(
                QJsonObject{{u"id"_s, u"merchant_demo"_s}, {u"name"_s, u"Demo Store"_s}, {u"currency"_s, u"USD"_s}});
        return {200, compact({{u"items"_s, items}, {u"next"_s, QJsonValue()}})};
    }
    if (path == "/keys"_L1 || path == "/test-cards"_L1)
        return {200, compact({{u"items"_s, QJsonArray()}})};
    if (path == "/payments"_L1 && request.method == "GET")
        return list(request);
    if (path == "/payments/count"_L1) {
        qint64 count = 0;
        for (qint64 number = m_payments; number >= 1 && count <= 1000; --number)
            count += matches(number, request.query) ? 1 : 0;
        return {200, compact({{u"count"_s, std::min<qint64>(count, 1000)}, {u"more"_s, count > 1000}})};
    }
    if (path.startsWith("/payments/"_L1) && request.method == "GET") {
        const qint64 number = path.section(u'/', 2, 2).mid(4).toLongLong();
        if (number < 1 || number > m_payments)
            return {404, R"({"error":{"code":"not_found","message":"There is no such payment."}})"};
        QJsonObject object = payment(number);
        object.insert(u"timeline"_s, QJsonArray{QJsonObject{{u"seq"_s, 1},
                                                            {u"at"_s, iso(timeOf(number))},
                                                            {u"kind"_s, u"payment.authorized"_s},
                                                            {u"actor"_s, u"merchant_demo"_s},
                                                            {u"data"_s, QJsonObject{{u"amount"_s, 1000 + number % 9000},
                                                                                    {u"status"_s, u"authorized"_s}}}}});
        object.insert(u"refunds"_s, QJsonArray());
        return {200, compact(object)};
    }
    return {404, R"({"error":{"code":"route_not_found","message":"There is no such address."}})"};
}

} // namespace countersign::test
