// A console API in the test's own process, for what a real gateway will not do on demand: a million payments at once,
// long silences, gaps in the feed, answers that make no sense. Everything else is tested against the real one.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <optional>

class QTcpSocket;

namespace countersign::test {

struct FakeRequest
{
    QByteArray method;
    QString path; // under /console/v1
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

struct FakeReply
{
    int status = 200;
    QByteArray body = {};
    QByteArray extraHeaders = {}; // "Name: value\r\n"
    bool silent = false;          // never answer
    bool hangUp = false;          // close instead of answering
    int delayMs = 0;
};

class FakeConsole final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeConsole)

public:
    using Handler = std::function<FakeReply(const FakeRequest &)>;

    // payments: how many there are, numbered 1 (oldest) to N.
    explicit FakeConsole(qint64 payments, QObject *parent = nullptr);
    ~FakeConsole() override;

    [[nodiscard]] QUrl url() const;
    void stop();    // closes the listener and every connection
    void restart(); // on the same port

    // Answers before the built-in ones; return nothing to let those answer.
    void setHandler(std::function<std::optional<FakeReply>(const FakeRequest &)> handler)
    {
        m_handler = std::move(handler);
    }

    // The world behind the API.
    void addPayments(qint64 count);                       // new ones, told to the feed
    void setStatus(qint64 number, const QString &status); // told to the feed
    void changeQuietly(qint64 number, const QString &status);
    // An entry about any other object, told to the feed.
    void announce(const QString &kind, const QString &object, const QString &parent = {});
    void setNow(const QDateTime &now); // from now on the clock stands there
    [[nodiscard]] QDateTime now() const;
    void breakFeed(); // the next answer of the feed is a gap
    void becomeOtherStore(qint64 payments);
    void setRole(const QString &role) { m_role = role; }
    void setMerchants(bool any) { m_hasMerchants = any; }
    void setSignals(const QJsonArray &list);
    [[nodiscard]] static QString idOf(qint64 number);
    [[nodiscard]] QJsonObject payment(qint64 number) const;
    [[nodiscard]] QList<FakeRequest> requests(const QByteArray &method, const QString &path) const;
    [[nodiscard]] qsizetype requestCount() const { return m_requests.size(); }
    void forgetRequests() { m_requests.clear(); }

private:
    void accept();
    void read(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const FakeRequest &request);
    void reply(QTcpSocket *socket, const FakeReply &reply);
    [[nodiscard]] FakeReply builtIn(const FakeRequest &request);
    [[nodiscard]] FakeReply list(const FakeRequest &request) const;
    [[nodiscard]] FakeReply changes(const FakeRequest &request);
    [[nodiscard]] bool matches(qint64 number, const QUrlQuery &query) const;
    [[nodiscard]] QString statusOf(qint64 number) const;
    void tell(qint64 number, const QString &kind, const QJsonObject &data);
    void wakeWaiting();

    struct Waiting
    {
        QTcpSocket *socket;
        FakeRequest request;
    };

    QTcpServer m_server;
    quint16 m_port = 0;
    qint64 m_payments;
    QHash<qint64, QString> m_statuses;
    QHash<qint64, qint64> m_versions;
    QList<QJsonObject> m_journal;
    qint64 m_seq = 100;
    bool m_gap = false;
    QDateTime m_now; // invalid: a little after the newest payment, and running
    QString m_store = QStringLiteral("store_fake1");
    QString m_role = QStringLiteral("admin");
    bool m_hasMerchants = true;
    QByteArray m_signals = QByteArrayLiteral("[]");
    QList<Waiting> m_waiting;
    QList<QTcpSocket *> m_sockets;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<FakeRequest> m_requests;
    std::function<std::optional<FakeReply>(const FakeRequest &)> m_handler;
};

} // namespace countersign::test
