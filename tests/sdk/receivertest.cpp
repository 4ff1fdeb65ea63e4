// payment-api.md 11: the receiver that the document gives to integrators accepts every event, under Node.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/webhooks.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QTest>

#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *secret = "whsec_of_the_document";

class NodeReceiver
{
public:
    ~NodeReceiver()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool start(const QString &node, const std::string &withSecret)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WEBHOOK_SECRET"), QString::fromStdString(withSecret));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(node, {qEnvironmentVariable("COUNTERSIGN_SOURCE") + QStringLiteral("/tests/sdk/receiver.mjs")});
        const std::string first = line();
        m_port = first.starts_with("listening ") ? first.substr(10) : "";
        return !m_port.empty();
    }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + m_port + "/webhooks/payment"; }
    std::string line() // the next one; empty when none comes
    {
        const QDeadlineTimer deadline(30'000);
        while (!m_process.canReadLine() && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning)
            m_process.waitForReadyRead(100);
        return m_process.readLine().trimmed().toStdString();
    }

private:
    QProcess m_process;
    std::string m_port;
};

} // namespace

class TestReceiver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDocumentsReceiverAcceptsEveryEvent();
    void itRefusesAnotherSecret();

private:
    QString m_node;
    SharedGateway m_gateway;
};

void TestReceiver::initTestCase()
{
    m_node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (m_node.isEmpty())
        QSKIP("there is no node");
    QVERIFY2(m_gateway.start(3), m_gateway.failure().c_str());
}

void TestReceiver::theDocumentsReceiverAcceptsEveryEvent()
{
    NodeReceiver receiver;
    QVERIFY(receiver.start(m_node, secret));
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Hook hook = subscribe(console, "m" + std::to_string(m_gateway.lastMerchant()), receiver.url(), "payment",
                                ",\"secret\":" + jsonString(secret));
    COMPARE_TEXT(hook.secret, secret);

    const std::string a = shop.captured(9999);
    COMPARE_STATUS(shop.refund(a, 1), 200);
    COMPARE_STATUS(shop.voidPayment(shop.authorized()), 200);
    QVERIFY(!shop.declined().empty());
    // Characters that JSON writers like to escape: they come as they are.
    Body order = intent(1200);
    order.setText("success_url", "https://shop.example/ok?a=1&b=<2>'\"/\\~");
    Intent paid = freshIntent(shop, order);
    if (paid.id.empty()) // a URL that is refused is of no use here
        paid = freshIntent(shop, intent(1200).setText("success_url", "https://shop.example/ok?a=1&b=2"));
    COMPARE_STATUS(m_gateway.buyer().confirm(paid, payWith()), 200);
    const Intent canceled = freshIntent(shop, intent(1300));
    COMPARE_STATUS(shop.cancelIntent(canceled.id), 200);
    // And the samples.
    for (const char *type :
         {"payment.authorized", "payment.captured", "payment.voided", "payment.refunded", "payment.failed",
          "payment_intent.created", "payment_intent.succeeded", "payment_intent.canceled"})
        COMPARE_STATUS(console.post("/webhook-endpoints/" + hook.id + "/test", "{\"event\":" + jsonString(type) + '}'),
                       201);

    const std::size_t expected = deliveries(console, "endpoint=" + hook.id).size();
    QVERIFY(expected >= 8 + 10);
    std::set<std::string> types;
    std::set<std::string> samples;
    for (std::size_t i = 0; i < expected; ++i) {
        const std::string line = receiver.line();
        QVERIFY2(line.starts_with("200 same payment"), line.c_str());
        const std::string type = line.substr(9, line.rfind(' ') - 9);
        (contains(line, "evt_test_") ? samples : types).insert(type);
    }
    QCOMPARE(types.size(), 8U);
    QCOMPARE(samples.size(), 8U);
    QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + hook.id).size() == expected; }));
}

void TestReceiver::itRefusesAnotherSecret()
{
    NodeReceiver receiver;
    QVERIFY(receiver.start(m_node, "whsec_of_somebody_else"));
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Hook hook = subscribe(console, "m" + std::to_string(m_gateway.lastMerchant()), receiver.url());
    QVERIFY(!shop.authorized().empty());
    const std::string line = receiver.line();
    QVERIFY2(line.starts_with("401 same payment.authorized evt_"), line.c_str());
    COMPARE_TEXT(awaitState(console, newestDelivery(console, hook.id), "pending 1"), "pending 1");
}

QTEST_GUILESS_MAIN(TestReceiver)
#include "receivertest.moc"
