// design.md 4 (Listening): the share for phones, opened, moved and closed while the gateway runs.
#include "support/compare.h"
#include "support/console.h"
#include "support/gatewayprocess.h"
#include "support/setup.h"

#include <QNetworkInterface>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace countersign::test;

namespace {

Address addressOf(const std::string &url)
{
    const QUrl parsed(QString::fromStdString(url));
    return {parsed.host().toStdString(), static_cast<std::uint16_t>(parsed.port()), {}};
}

bool signalled(Console &console, const std::string &code)
{
    const Json status = console.get("/status").json();
    for (std::size_t i = 0; i < status["signals"].size(); ++i) {
        if (status["signals"].at(i)["code"].text() == code)
            return true;
    }
    return false;
}

std::string plainOn(const std::string &address = "127.0.0.1", int port = 0)
{
    return Body()
        .set("on", "true")
        .setText("address", address)
        .set("port", std::to_string(port))
        .set("plain", "true")
        .text();
}

constexpr const char *off = R"({"on":false})";

// Nobody answers there any more.
bool isClosed(const Address &address)
{
    QTcpSocket socket;
    socket.connectToHost(QString::fromStdString(address.host), address.port);
    return !socket.waitForConnected(2000);
}

} // namespace

class TestShare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_gateway.reset(); }
    void itIsOffUntilSomebodyOpensIt();
    void hostedPagesAreReachableAndNothingElse();
    void linksBeginWithItWhileItIsOpen();
    void itIsEncryptedUnlessToldOtherwise();
    void itIsMovedAndClosed();
    void whatCannotBeOpenedLeavesItAsItWas();
    void requestsAreChecked_data();
    void requestsAreChecked();
    void onlyAdminsAndDevelopersMay_data();
    void onlyAdminsAndDevelopersMay();
    void itIsForgottenWhenTheGatewayStops();
    void aPublicUrlStaysWhatLinksBeginWith();

private:
    [[nodiscard]] Console console(const std::string &token = adminToken) const { return {m_gateway->address(), token}; }
    std::unique_ptr<GatewayProcess> m_gateway;
};

void TestShare::init()
{
    m_gateway = std::make_unique<GatewayProcess>();
    Setup setup = Setup::merchants(1);
    setup.merchant("stripe", {"pk_test_share_payment"}, {},
                   "{\"secret_key\":\"sk_test_share\",\"publishable_key\":\"pk_test_share\"}");
    QVERIFY2(m_gateway->startEphemeral(setup.text()), m_gateway->failure().c_str());
}

void TestShare::itIsOffUntilSomebodyOpensIt()
{
    Console console = this->console();
    const Json share = console.get("/share").json();
    COMPARE_TEXT(share.keys(), "on url address port plain fingerprint addresses");
    QVERIFY(share["on"].isFalse());
    QVERIFY(share["url"].isNull());
    // Those that other computers can reach, and none that only this one can.
    for (std::size_t i = 0; i < share["addresses"].size(); ++i) {
        const QHostAddress address(QString::fromStdString(share["addresses"].at(i).text()));
        QVERIFY(!address.isLoopback());
        QVERIFY(QNetworkInterface::allAddresses().contains(address));
    }
    QVERIFY(!signalled(console, "share") && !signalled(console, "share_plain"));
}

void TestShare::hostedPagesAreReachableAndNothingElse()
{
    Console console = this->console();
    const std::string publicPath =
        "/api/public/payment-intents/" +
        console.post("/intents", intent().setText("merchant", "m1").text()).json()["id"].text();
    const Answer opened = console.put("/share", plainOn());
    COMPARE_STATUS(opened, 200);
    const Json share = opened.json();
    QVERIFY(share["on"].isTrue() && share["plain"].isTrue() && share["fingerprint"].isNull());
    QVERIFY(signalled(console, "share_plain"));

    Connection phone(addressOf(share["url"].text()));
    COMPARE_STATUS(phone.send({"GET", publicPath}), 200);
    for (const char *path : {"/api/v1/transactions", "/console/v1/status", "/console/v1/share", "/healthz", "/metrics",
                             "/readyz", "/", "/v1/links", "/inbox/demo"}) {
        const Answer answer =
            phone.send({"GET", path, {{"X-API-Key", Setup::keyOf(1)}, {"Authorization", "Bearer op_test_admin"}}});
        QVERIFY2(answer.status == 404, path);
    }
    COMPARE_STATUS(phone.send({"PUT", "/console/v1/share", {{"Authorization", "Bearer op_test_admin"}}, off}), 404);

    // Where a browser's key works, a server's is not known.
    Connection here(m_gateway->address());
    const Headers secret{{"Authorization", "Bearer sk_test_share"}};
    const Headers publishable{{"Authorization", "Bearer pk_test_share"}};
    COMPARE_STATUS(here.send({"GET", "/v1/payment_intents/pi_3none", secret}), 404);
    COMPARE_STATUS(phone.send({"GET", "/v1/payment_intents/pi_3none", secret}), 401);
    COMPARE_STATUS(phone.send({"POST", "/v1/payment_intents/pi_3none/confirm", secret}), 401);
    COMPARE_STATUS(phone.send({"POST", "/v1/payment_intents", secret, "amount=500&currency=usd"}), 404);
    QVERIFY(phone.send({"GET", "/v1/payment_intents/pi_3none", publishable}).status != 401);
}

void TestShare::linksBeginWithItWhileItIsOpen()
{
    Console console = this->console();
    const std::string id = console.post("/intents", intent().setText("merchant", "m1").text()).json()["id"].text();
    const auto page = [&] { return console.get("/intents/" + id).json()["checkout_url"].text(); };
    QVERIFY(page().starts_with(m_gateway->url() + "/checkout/"));
    const std::string url = console.put("/share", plainOn()).json()["url"].text();
    QVERIFY(page().starts_with(url + "/checkout/"));
    COMPARE_TEXT(console.get("/status").json()["link_url"].text(), url);
    COMPARE_STATUS(console.put("/share", off), 200);
    QVERIFY(page().starts_with(m_gateway->url() + "/checkout/"));
    COMPARE_TEXT(console.get("/status").json()["link_url"].text(), m_gateway->url());
}

void TestShare::itIsEncryptedUnlessToldOtherwise()
{
    Console console = this->console();
    const Json share = console.put("/share", R"({"on":true,"address":"127.0.0.1"})").json();
    QVERIFY(share["url"].text().starts_with("https://127.0.0.1:"));
    QVERIFY(share["plain"].isFalse());
    QVERIFY(signalled(console, "share") && !signalled(console, "share_plain"));

    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), static_cast<quint16>(share["port"].integer()));
    QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
    // What the window shows is what a person compares on the phone.
    COMPARE_TEXT(share["fingerprint"].text(),
                 socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex().toStdString());
    QVERIFY(
        socket.peerCertificate().subjectAlternativeNames().contains(QSsl::IpAddressEntry, QStringLiteral("127.0.0.1")));
    socket.write("GET /api/public/payment-intents/pi_x HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
    QVERIFY(answer.contains("payment intent not found"));

    // The certificate stays the same however often the share is opened.
    COMPARE_STATUS(console.put("/share", off), 200);
    COMPARE_TEXT(console.put("/share", R"({"on":true,"address":"127.0.0.1"})").json()["fingerprint"].text(),
                 share["fingerprint"].text());
}

void TestShare::itIsMovedAndClosed()
{
    Console console = this->console();
    const Address first = addressOf(console.put("/share", plainOn()).json()["url"].text());
    const Address second = addressOf(console.put("/share", plainOn("::1")).json()["url"].text());
    COMPARE_TEXT(second.host, "::1");
    QTRY_VERIFY(isClosed(first));
    Connection phone(second);
    COMPARE_STATUS(phone.send({"GET", "/api/public/payment-intents/pi_x"}), 404);
    COMPARE_STATUS(console.put("/share", off), 200);
    QTRY_VERIFY(isClosed(second));
    QVERIFY(!signalled(console, "share_plain"));
    COMPARE_STATUS(console.put("/share", off), 200); // closed already: nothing to say
}

void TestShare::whatCannotBeOpenedLeavesItAsItWas()
{
    Console console = this->console();
    const Json before = console.put("/share", plainOn()).json();
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const Answer refused = console.put("/share", plainOn("127.0.0.1", taken.serverPort()));
    COMPARE_TEXT(consoleRefusal(refused), "400 invalid_request");
    COMPARE_TEXT(refused.json()["error"]["field"].text(), "port");
    COMPARE_TEXT(console.get("/share").json()["url"].text(), before["url"].text());
    Connection phone(addressOf(before["url"].text()));
    COMPARE_STATUS(phone.send({"GET", "/api/public/payment-intents/pi_x"}), 404);
}

void TestShare::requestsAreChecked_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("field");
    const auto row = [](const char *name, const std::string &body, const std::string &field) {
        QTest::newRow(name) << body << field;
    };
    row("nothing", "{}", "on");
    row("no address", R"({"on":true})", "address");
    row("no address at all", R"({"on":true,"address":"here"})", "address");
    row("somebody else's", R"({"on":true,"address":"198.51.100.7"})", "address");
    row("every address", R"({"on":true,"address":"0.0.0.0"})", "address");
    row("port", R"({"on":true,"address":"127.0.0.1","port":70000})", "port");
    row("plain", R"({"on":true,"address":"127.0.0.1","plain":"yes"})", "plain");
}

void TestShare::requestsAreChecked()
{
    QFETCH(std::string, body);
    QFETCH(std::string, field);
    const Answer answer = console().put("/share", body);
    COMPARE_TEXT(consoleRefusal(answer), "400 invalid_request");
    COMPARE_TEXT(answer.json()["error"]["field"].text(), field);
    QVERIFY(console().get("/share").json()["on"].isFalse());
}

void TestShare::onlyAdminsAndDevelopersMay_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<bool>("may");
    QTest::newRow("admin") << std::string(adminToken) << true;
    QTest::newRow("developer") << std::string(developerToken) << true;
    QTest::newRow("support") << std::string(supportToken) << false;
    QTest::newRow("merchant") << std::string(merchantToken) << false;
    QTest::newRow("approver") << std::string(approverToken) << false;
}

void TestShare::onlyAdminsAndDevelopersMay()
{
    QFETCH(std::string, token);
    QFETCH(bool, may);
    Console console = this->console(token);
    COMPARE_STATUS(console.get("/share"), may ? 200 : 403);
    COMPARE_STATUS(console.put("/share", plainOn()), may ? 200 : 403);
}

void TestShare::itIsForgottenWhenTheGatewayStops()
{
    GatewayProcess kept;
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    QVERIFY2(kept.startOn(data, Setup::merchants(1).text()), kept.failure().c_str());
    COMPARE_STATUS(Console(kept.address(), adminToken).put("/share", plainOn()), 200);
    QCOMPARE(kept.terminate(), 0);
    QVERIFY2(kept.startOn(data, Setup::merchants(1).text()), kept.failure().c_str());
    QVERIFY(Console(kept.address(), adminToken).get("/share").json()["on"].isFalse());
}

void TestShare::aPublicUrlStaysWhatLinksBeginWith()
{
    GatewayProcess gateway;
    QTemporaryDir folder;
    const QString setup = folder.filePath(QStringLiteral("setup.json"));
    QVERIFY(writeFile(setup, Setup::merchants(1).text()));
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral"), QStringLiteral("--setup"), setup,
                            QStringLiteral("--public-url"), QStringLiteral("https://pay.example.test")}),
             gateway.failure().c_str());
    Console console(gateway.address(), adminToken);
    COMPARE_STATUS(console.put("/share", plainOn()), 200);
    COMPARE_TEXT(console.get("/status").json()["link_url"].text(), "https://pay.example.test");
}

QTEST_GUILESS_MAIN(TestShare)
#include "share.moc"
