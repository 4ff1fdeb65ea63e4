// contracts/clive-stripe.md A13 and part D 29, 30: batches over HTTP, by the partner's key and in the console.
#include "support/clive.h"
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestCliveSettlements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDocumentedFlow();
    void point30_twiceMakesNothingNew();
    void channelsByCurrency_data();
    void channelsByCurrency();
    void partnersSettleTheirOwn();
    void payoutsThatFail();
    void inTheConsole();

private:
    std::string paid(Partner &partner, const std::string &amount = "750", const std::string &currency = "USD",
                     const std::string &client = "AIRPEACE001");

    SharedGateway m_gateway;
};

void TestCliveSettlements::initTestCase()
{
    std::string more;
    for (const char *id : {"flow", "twice", "fails", "window", "usd", "eur", "gbp", "ngn"})
        more += ',' + partnerOf(id);
    QVERIFY2(m_gateway.start(withPartners(more)), m_gateway.failure().c_str());
}

std::string TestCliveSettlements::paid(Partner &partner, const std::string &amount, const std::string &currency,
                                       const std::string &client)
{
    Console console = m_gateway.console();
    const Json made =
        partner.checkout(partner.order("EZ-settle", amount, currency).setText("client_id", client)).json();
    return payIn(console, made["stripe_payment_intent_id"].text()) == 200 ? made["clive_tx_id"].text() : std::string();
}

void TestCliveSettlements::theDocumentedFlow()
{
    Partner flow(m_gateway.address(), "flow");
    Console console = m_gateway.console();
    COMPARE_STATUS(flow.post("/clients", R"({"client_id":"OTHER001","legal_name":"Other"})"), 201);
    const std::string one = paid(flow);
    const std::string two = paid(flow, "250");
    const std::string other = paid(flow, "10", "USD", "OTHER001");
    const std::string euros = paid(flow, "10", "EUR");
    // Today's are not settled.
    COMPARE_TEXT(flow.plain("/settlements/run").body, R"({"created_batches":0,"batches":[]})");
    QVERIFY(console.advance(day));
    const Answer answer = flow.plain("/settlements/run?client_id=AIRPEACE001");
    COMPARE_STATUS(answer, 200);
    const Json run = answer.json();
    COMPARE_TEXT(run.keys(), "created_batches batches");
    QCOMPARE(run["created_batches"].integer(), 2); // one a currency
    const Json batch = run["batches"].at(0);
    COMPARE_TEXT(batch.keys(), "id partnerId clientId currency transactionIds totalGross totalProcessorFees "
                               "totalPlatformFees totalNet status createdAt");
    COMPARE_TEXT(batch["transactionIds"].compact(), "[" + jsonString(one) + "," + jsonString(two) + "]");
    COMPARE_TEXT(batch["totalGross"].text(), "1000");
    COMPARE_TEXT(batch["totalProcessorFees"].text(), "29.6"); // 22.05 and 7.55
    COMPARE_TEXT(batch["totalPlatformFees"].text(), "5.4");   // 4.2 and 1.2
    COMPARE_TEXT(batch["totalNet"].text(), "965");
    COMPARE_TEXT(batch["status"].text(), "pending");
    QCOMPARE(batch["id"].text().size(), 36U);
    COMPARE_TEXT(flow.item(one)["settlementStatus"].text(), "queued");
    COMPARE_TEXT(flow.item(other)["settlementStatus"].text(), "unsettled");
    COMPARE_TEXT(run["batches"].at(1)["transactionIds"].compact(), "[" + jsonString(euros) + "]");

    const Json listed = flow.get("/settlements").json()["items"];
    QCOMPARE(listed.size(), 2U);
    COMPARE_TEXT(listed.at(1)["id"].text(), batch["id"].text()); // newest first
    QVERIFY(listed.at(1)["wiseTransferId"].isNull() && listed.at(1)["mercuryTransferId"].isNull());

    const std::string body = "{\"settlement_batch_id\":" + jsonString(batch["id"].text()) + "}";
    const Answer pay = flow.plain("/settlements/pay", body);
    COMPARE_STATUS(pay, 200);
    COMPARE_TEXT(pay.json()["status"].text(), "sent");
    QVERIFY(pay.json()["wiseTransferId"].isString() && pay.json()["mercuryTransferId"].isNull());
    COMPARE_TEXT(flow.item(two)["settlementStatus"].text(), "paid");
    COMPARE_TEXT(flow.item(euros)["settlementStatus"].text(), "queued");
    COMPARE_TEXT(cliveRefusal(flow.plain("/settlements/pay", body)), "409 BATCH_ALREADY_PAID");
    COMPARE_TEXT(cliveRefusal(flow.plain("/settlements/pay", R"({"settlement_batch_id":"none"})")),
                 "404 BATCH_NOT_FOUND");
    COMPARE_TEXT(cliveRefusal(flow.plain("/settlements/pay", "{}")), "400 VALIDATION_ERROR");
}

void TestCliveSettlements::point30_twiceMakesNothingNew()
{
    Partner twice(m_gateway.address(), "twice");
    Console console = m_gateway.console();
    QVERIFY(!paid(twice).empty());
    const std::string refunded = paid(twice);
    QVERIFY(console.advance(day));
    const std::string intent = twice.item(refunded)["stripePaymentIntentId"].text();
    COMPARE_STATUS(console.post("/payments/" + paymentOf(console, intent) + "/refund", R"({"reason":"test"})"), 200);
    const std::string again = "/api/v1/settlements/run";
    const Call call{"POST", again, {{"x-api-key", keyOfPartner("twice")}}, {}};
    int made = 0;
    for (const Answer &answer : inParallel(m_gateway.address(), std::vector<Call>(6, call))) {
        COMPARE_STATUS(answer, 200);
        made += static_cast<int>(answer.json()["created_batches"].integer());
    }
    QCOMPARE(made, 1);
    QCOMPARE(twice.get("/settlements").json()["items"].at(0)["transactionIds"].size(), 1U);
    COMPARE_TEXT(twice.item(refunded)["settlementStatus"].text(), "unsettled"); // point 29
}

void TestCliveSettlements::channelsByCurrency_data()
{
    QTest::addColumn<QString>("partner");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("wise");
    QTest::newRow("USD") << QStringLiteral("usd") << QStringLiteral("USD") << true;
    QTest::newRow("EUR") << QStringLiteral("eur") << QStringLiteral("EUR") << true;
    QTest::newRow("GBP") << QStringLiteral("gbp") << QStringLiteral("GBP") << true;
    QTest::newRow("NGN") << QStringLiteral("ngn") << QStringLiteral("NGN") << false;
}

void TestCliveSettlements::channelsByCurrency()
{
    QFETCH(QString, partner);
    QFETCH(QString, currency);
    QFETCH(bool, wise);
    Partner one(m_gateway.address(), partner.toStdString());
    Console console = m_gateway.console();
    QVERIFY(!paid(one, "100", currency.toStdString()).empty());
    QVERIFY(console.advance(day));
    const std::string id = one.plain("/settlements/run").json()["batches"].at(0)["id"].text();
    const Json sent = one.plain("/settlements/pay", "{\"settlement_batch_id\":" + jsonString(id) + "}").json();
    COMPARE_TEXT(sent["status"].text(), "sent");
    QCOMPARE(sent["wiseTransferId"].isString(), wise);
    QCOMPARE(sent["mercuryTransferId"].isString(), !wise);
}

void TestCliveSettlements::partnersSettleTheirOwn()
{
    Partner one(m_gateway.address(), "one");
    Partner two(m_gateway.address(), "two");
    Console console = m_gateway.console();
    QVERIFY(!paid(one).empty() && !paid(two).empty());
    QVERIFY(console.advance(day));
    const Json mine = one.plain("/settlements/run").json();
    QCOMPARE(mine["created_batches"].integer(), 1);
    const std::string id = mine["batches"].at(0)["id"].text();
    COMPARE_TEXT(cliveRefusal(two.plain("/settlements/pay", "{\"settlement_batch_id\":" + jsonString(id) + "}")),
                 "404 BATCH_NOT_FOUND");
    COMPARE_TEXT(cliveRefusal(two.plain("/settlements/run?partner_id=one")), "404 PARTNER_NOT_FOUND");
    QVERIFY(!contains(two.get("/settlements").body, id));
    // A key for the platform settles whoever it names.
    Connection connection(m_gateway.address());
    const auto run = [&](const std::string &query) {
        return connection.send({"POST", "/api/v1/settlements/run" + query, {{"x-api-key", platformKey}}, {}});
    };
    COMPARE_TEXT(cliveRefusal(run("?partner_id=nobody")), "404 PARTNER_NOT_FOUND");
    QCOMPARE(run("?partner_id=one").json()["created_batches"].integer(), 0);
    QCOMPARE(run("?partner_id=two").json()["created_batches"].integer(), 1);
}

void TestCliveSettlements::payoutsThatFail()
{
    Partner fails(m_gateway.address(), "fails");
    Console console = m_gateway.console();
    COMPARE_STATUS(fails.post("/clients", R"({"client_id":"FLAT001","legal_name":"Flat","partner_fee_flat_usd":10})"),
                   201);
    const std::string id = paid(fails, "5", "USD", "FLAT001"); // the fee is more than it
    QVERIFY(console.advance(day));
    const Json batch = fails.plain("/settlements/run").json()["batches"].at(0);
    COMPARE_TEXT(batch["totalNet"].text(), "-5.17"); // 4.83 (4.825 rounded) less 10
    const std::string body = "{\"settlement_batch_id\":" + jsonString(batch["id"].text()) + "}";
    for (int i = 0; i < 2; ++i) // a failed one may be tried again
        COMPARE_TEXT(cliveRefusal(fails.plain("/settlements/pay", body)), "502 PAYOUT_FAILED");
    COMPARE_TEXT(fails.get("/settlements").json()["items"].at(0)["status"].text(), "failed");
    COMPARE_TEXT(fails.item(id)["settlementStatus"].text(), "queued");
}

void TestCliveSettlements::inTheConsole()
{
    Partner window(m_gateway.address(), "window");
    Console console = m_gateway.console();
    const std::string id = paid(window);
    QVERIFY(console.advance(day));
    COMPARE_TEXT(consoleRefusal(console.post("/settlements/run", R"({"partner":"nobody"})")), "404 not_found");
    for (const char *token : {developerToken, approverToken, merchantToken})
        COMPARE_TEXT(consoleRefusal(m_gateway.console(token).post("/settlements/run")), "403 forbidden");
    const Answer run = m_gateway.console(supportToken).post("/settlements/run", R"({"partner":"window"})");
    COMPARE_STATUS(run, 200);
    const Json made = run.json()["items"].at(0);
    COMPARE_TEXT(made.keys(), "id version created_at partner client status currency transactions gross processor_fees "
                              "platform_fees net channel transfer paid_at can_pay");
    COMPARE_TEXT(made["net"].compact(), R"({"amount":72375,"currency":"USD"})");
    const std::string path = "/settlements/" + made["id"].text();
    COMPARE_TEXT(console.get(path).json()["transaction_ids"].compact(), "[" + jsonString(id) + "]");
    COMPARE_TEXT(console.get("/clive-transactions?batch=" + made["id"].text()).json()["items"].at(0)["id"].text(), id);
    const Answer stale = console.post(path + "/pay", R"({"if_version":9})");
    COMPARE_TEXT(consoleRefusal(stale), "409 changed");
    COMPARE_TEXT(stale.json()["error"]["object"]["id"].text(), made["id"].text());
    COMPARE_TEXT(console.post(path + "/pay", R"({"fail":true})").json()["status"].text(), "failed");
    const Answer sent = console.post(path + "/pay", R"({"if_version":2})");
    COMPARE_STATUS(sent, 200);
    COMPARE_TEXT(sent.json()["status"].text(), "sent");
    QVERIFY(sent.json()["can_pay"].isFalse());
    COMPARE_TEXT(consoleRefusal(console.post(path + "/pay")), "409 already_paid");
    const Json timeline = console.get(path).json()["timeline"];
    COMPARE_TEXT(timeline.at(0)["kind"].text(), "batch.sent");
    COMPARE_TEXT(timeline.at(1)["kind"].text(), "batch.failed");
    COMPARE_TEXT(timeline.at(2)["kind"].text(), "batch.created");
    QCOMPARE(console.get("/settlements?partner=window&status=sent").json()["items"].size(), 1U);
    QCOMPARE(console.get("/settlements?partner=window&status=pending").json()["items"].size(), 0U);
    COMPARE_TEXT(window.item(id)["settlementStatus"].text(), "paid");
}

QTEST_GUILESS_MAIN(TestCliveSettlements)
#include "clivesettlements.moc"
