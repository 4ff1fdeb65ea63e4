// design.md 4 (Listening) and 3 (Host): where the gateway listens, what the share for phones shows, and what it says of
// it.
#include "support/console.h"
#include "support/gatewayprocess.h"
#include "support/setup.h"

#include <QSslSocket>
#include <QTest>
#include <QUrl>

using namespace countersign::test;

namespace {

std::string setupText()
{
    return Setup::merchants(1).text();
}

QString setupFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("setup.json"));
    return writeFile(path, setupText()) ? path : QString();
}

Json statusOf(const Address &address)
{
    Console console(address, adminToken);
    return console.get("/status").json();
}

std::optional<std::string> listenerUrl(const Json &status, const std::string &kind)
{
    for (std::size_t i = 0; i < status["listeners"].size(); ++i) {
        const Json &listener = status["listeners"].at(i);
        if (listener["kind"].text() == kind)
            return listener["url"].text();
    }
    return std::nullopt;
}

bool signalled(const Json &status, const std::string &code)
{
    for (std::size_t i = 0; i < status["signals"].size(); ++i) {
        if (status["signals"].at(i)["code"].text() == code)
            return true;
    }
    return false;
}

Address addressOf(const std::string &url)
{
    const QUrl parsed(QString::fromStdString(url));
    return {parsed.host().toStdString(), static_cast<std::uint16_t>(parsed.port()), {}};
}

// One request over TLS, without asking who signed the certificate: the share makes its own.
QByteArray overTls(const Address &address, const QByteArray &request)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QString::fromStdString(address.host), address.port);
    if (!socket.waitForEncrypted(5000))
        return socket.errorString().toUtf8();
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer + socket.readAll();
}

} // namespace

class TestListening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShareShowsHostedPagesAndNothingElse();
    void theShareIsEncryptedUnlessToldOtherwise();
    void linksBeginWithTheShare();
    void linksBeginWithThePublicUrl();
    void beyondLoopbackNeedsAWord_data();
    void beyondLoopbackNeedsAWord();
    void beyondLoopbackIsSignalled();
    void furtherHostNamesAreAllowedByOption();
    void bothLoopbackAddressesAnswer();
    void aLongPollIsAnsweredWhenTheGatewayStops();
};

void TestListening::theShareShowsHostedPagesAndNothingElse()
{
    GatewayProcess gateway;
    QTemporaryDir folder;
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral"), QStringLiteral("--setup"), setupFile(folder),
                            QStringLiteral("--share"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--share-plain")}),
             gateway.failure().c_str());
    const Json status = statusOf(gateway.address());
    QVERIFY(signalled(status, "share_plain"));
    const auto url = listenerUrl(status, "share");
    QVERIFY(url);

    Connection main(gateway.address());
    const Answer made =
        main.send({"POST", "/api/v1/payment-intents", {{"X-API-Key", Setup::keyOf(1)}}, intent().text()});
    QCOMPARE(made.status, 201);
    const std::string publicPath = "/api/public/payment-intents/" + made.json()["data"]["id"].text();

    Connection share(addressOf(*url));
    QCOMPARE(share.send({"GET", publicPath}).status, 200);
    for (const char *path :
         {"/api/v1/transactions", "/console/v1/status", "/healthz", "/metrics", "/readyz", "/", "/v1/links"}) {
        const Answer answer =
            share.send({"GET", path, {{"X-API-Key", Setup::keyOf(1)}, {"Authorization", "Bearer op_test_admin"}}});
        QVERIFY2(answer.status == 404, path);
    }
    QCOMPARE(main.send({"GET", publicPath}).status, 200); // and the gateway itself shows both
}

void TestListening::theShareIsEncryptedUnlessToldOtherwise()
{
    GatewayProcess gateway;
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    QVERIFY2(gateway.startOn(data, setupText(), {QStringLiteral("--share"), QStringLiteral("127.0.0.1:0")}),
             gateway.failure().c_str());
    const Json status = statusOf(gateway.address());
    QVERIFY(signalled(status, "share"));
    QVERIFY(!signalled(status, "share_plain"));
    const std::string url = listenerUrl(status, "share").value_or("");
    QVERIFY2(url.starts_with("https://"), url.c_str());
    const Address address = addressOf(url);
    const QByteArray answer = overTls(
        address, "GET /api/public/payment-intents/pi_x HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
    QVERIFY(answer.contains("payment intent not found"));
    Connection plain(address);
    QVERIFY(plain.send({"GET", "/api/public/payment-intents/pi_x"}).status !=
            404); // plain bytes on the TLS port get nothing

    // The certificate that was made is kept: a phone that trusts it goes on trusting it.
    const std::string certificate = readFile(data + QStringLiteral("/share-certificate.pem"));
    QVERIFY(certificate.find("BEGIN CERTIFICATE") != std::string::npos);
    QCOMPARE(gateway.terminate(), 0);
    QVERIFY2(gateway.startOn(data, setupText(), {QStringLiteral("--share"), QStringLiteral("127.0.0.1:0")}),
             gateway.failure().c_str());
    QCOMPARE(readFile(data + QStringLiteral("/share-certificate.pem")), certificate);
}

void TestListening::linksBeginWithTheShare()
{
    GatewayProcess gateway;
    QTemporaryDir folder;
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral"), QStringLiteral("--setup"), setupFile(folder),
                            QStringLiteral("--share"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--share-plain")}),
             gateway.failure().c_str());
    const std::string share = listenerUrl(statusOf(gateway.address()), "share").value_or("");
    Connection connection(gateway.address());
    const Answer made =
        connection.send({"POST", "/api/v1/payment-intents", {{"X-API-Key", Setup::keyOf(1)}}, intent().text()});
    QVERIFY(made.json()["data"]["checkout_url"].text().starts_with(share + "/checkout/pi_"));
}

void TestListening::linksBeginWithThePublicUrl()
{
    GatewayProcess gateway;
    QTemporaryDir folder;
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral"), QStringLiteral("--setup"), setupFile(folder),
                            QStringLiteral("--public-url"), QStringLiteral("https://pay.example.test/")}),
             gateway.failure().c_str());
    Connection connection(gateway.address());
    const Answer made =
        connection.send({"POST", "/api/v1/payment-intents", {{"X-API-Key", Setup::keyOf(1)}}, intent().text()});
    QVERIFY(made.json()["data"]["checkout_url"].text().starts_with("https://pay.example.test/checkout/pi_"));
    Connection named(gateway.address());
    QVERIFY(named.open());
    QVERIFY(named.write("GET /healthz HTTP/1.1\r\nHost: pay.example.test\r\n\r\n"));
    QCOMPARE(named.read().status, 200);
}

void TestListening::beyondLoopbackNeedsAWord_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plain") << QStringList{QStringLiteral("--listen"), QStringLiteral("0.0.0.0")};
    QTest::newRow("not an address") << QStringList{QStringLiteral("--listen"), QStringLiteral("here")};
    QTest::newRow("key without certificate")
        << QStringList{QStringLiteral("--tls-key"), QStringLiteral("/nowhere.pem")};
    QTest::newRow("certificate that is not there")
        << QStringList{QStringLiteral("--tls-key"), QStringLiteral("/nowhere.pem"), QStringLiteral("--tls-certificate"),
                       QStringLiteral("/nowhere.pem")};
    QTest::newRow("share without port") << QStringList{QStringLiteral("--share"), QStringLiteral("127.0.0.1")};
}

void TestListening::beyondLoopbackNeedsAWord()
{
    QFETCH(QStringList, arguments);
    const Ended ended = runProgram(QStringList{QStringLiteral("gateway"), QStringLiteral("--ephemeral"),
                                               QStringLiteral("--port"), QStringLiteral("0")} +
                                   arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.output.empty());
    QVERIFY2(!ended.errorLines().empty() && ended.errorLines().back().starts_with("countersign: "),
             ended.errors.c_str());
}

void TestListening::beyondLoopbackIsSignalled()
{
    GatewayProcess gateway;
    QTemporaryDir folder;
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral"), QStringLiteral("--setup"), setupFile(folder),
                            QStringLiteral("--listen"), QStringLiteral("0.0.0.0"), QStringLiteral("--allow-plain")}),
             gateway.failure().c_str());
    QVERIFY(signalled(statusOf({"127.0.0.1", gateway.address().port, {}}), "listening_beyond"));
}

void TestListening::furtherHostNamesAreAllowedByOption()
{
    GatewayProcess gateway;
    QVERIFY2(gateway.start(
                 {QStringLiteral("--ephemeral"), QStringLiteral("--host"), QStringLiteral("gateway.example.test")}),
             gateway.failure().c_str());
    const auto ask = [&](const std::string &host) {
        Connection connection(gateway.address());
        return connection.open() && connection.write("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\n\r\n")
                   ? connection.read().status
                   : 0;
    };
    QCOMPARE(ask("gateway.example.test:80"), 200);
    QCOMPARE(ask("GATEWAY.example.test"), 200);
    QCOMPARE(ask("other.example.test"), 421);
}

void TestListening::bothLoopbackAddressesAnswer()
{
    GatewayProcess gateway;
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral")}), gateway.failure().c_str());
    QTcpSocket four;
    four.connectToHost(QStringLiteral("127.0.0.1"), gateway.address().port);
    QVERIFY(four.waitForConnected(5000));
    if (!QFile::exists(QStringLiteral("/proc/net/if_inet6")))
        return;
    QTcpSocket six;
    six.connectToHost(QStringLiteral("::1"), gateway.address().port);
    QVERIFY(six.waitForConnected(5000));
}

void TestListening::aLongPollIsAnsweredWhenTheGatewayStops()
{
    GatewayProcess gateway;
    QVERIFY2(gateway.startEphemeral(setupText()), gateway.failure().c_str());
    Console console(gateway.address(), adminToken);
    const std::string head = std::to_string(console.get("/changes").json()["next"].integer());
    Connection waiting(gateway.address());
    QVERIFY(waiting.open());
    const Call poll = console.call("GET", "/changes?after=" + head + "&wait=30");
    QVERIFY(waiting.write(poll.bytes(gateway.address())));
    QTRY_VERIFY(Connection(gateway.address()).send({"GET", "/metrics"}).body.find("countersign_feed_parked 1") !=
                std::string::npos);
    QCOMPARE(gateway.terminate(), 0);
    const Answer answer = waiting.read();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json()["entries"].size() == 0);
}

QTEST_GUILESS_MAIN(TestListening)
#include "listening.moc"
