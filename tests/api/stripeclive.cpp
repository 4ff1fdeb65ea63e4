// contracts/clive-stripe.md A5, A10 and D8, D18: what Clive's intents look like through Stripe's API, and what Stripe's
// side does to Clive's transactions. One row, two families' views of it.
#include "support/clive.h"
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/stripe.h"

#include <QTest>

using namespace countersign::test;

class TestStripeClive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCheckoutReadsAsAnIntent();
    void stories_data();
    void stories();

private:
    SharedGateway m_gateway;
    int m_order = 0;
};

void TestStripeClive::initTestCase()
{
    QVERIFY2(m_gateway.start(withPartners()), m_gateway.failure().c_str());
}

void TestStripeClive::aCheckoutReadsAsAnIntent()
{
    Partner partner(m_gateway.address(), "one");
    StripeClient shop(m_gateway.address(), "sk_test_shop");
    StripeClient page(m_gateway.address(), shopPublishableKey);
    Body order = partner.order("READ");
    order.setText("statement_descriptor_suffix", "FLIGHT 7");
    const Json made = partner.checkout(order).json();
    const std::string target = "/v1/payment_intents/" + made["stripe_payment_intent_id"].text();
    const Json pi = shop.get(target).json();
    COMPARE_TEXT(pi["status"].text(), "requires_payment_method");
    QCOMPARE(pi["amount"].integer(), 75000);
    COMPARE_TEXT(pi["currency"].text(), "usd");
    COMPARE_TEXT(pi["client_secret"].text(), made["client_secret"].text());
    COMPARE_TEXT(pi["statement_descriptor_suffix"].text(), "FLIGHT 7");
    COMPARE_TEXT(pi["metadata"]["clive_tx_id"].text(), made["clive_tx_id"].text());
    COMPARE_TEXT(pi["automatic_payment_methods"].compact(), R"({"allow_redirects":"always","enabled":true})");
    COMPARE_TEXT(pi["capture_method"].text(), "automatic_async");
    QVERIFY(!pi["receipt_email"].text().empty());
    const Answer seen = page.get(target, "client_secret=" + made["client_secret"].text());
    QCOMPARE(seen.status, 200);
    QVERIFY(!seen.json().has("metadata"));
    COMPARE_TEXT(shop.get("/v1/payment_intents", "limit=1").json()["data"].at(0)["id"].text(), pi["id"].text());
}

void TestStripeClive::stories_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("paid") << QByteArray("pm_card_visa") << QByteArray("succeeded");
    QTest::newRow("declined") << QByteArray("pm_card_visa_chargeDeclined") << QByteArray("failed");
    QTest::newRow("declined, then paid") << QByteArray("pm_card_visa_chargeDeclined pm_card_visa")
                                         << QByteArray("succeeded");
    QTest::newRow("disputed") << QByteArray("pm_card_createDispute") << QByteArray("chargeback");
    QTest::newRow("refunded") << QByteArray("pm_card_visa refund") << QByteArray("refunded");
    QTest::newRow("canceled") << QByteArray("cancel") << QByteArray("abandoned");
    QTest::newRow("challenged") << QByteArray("pm_card_authenticationRequired") << QByteArray("pending");
    QTest::newRow("challenged and passed")
        << QByteArray("pm_card_authenticationRequired complete") << QByteArray("succeeded");
}

void TestStripeClive::stories()
{
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, status);
    Partner partner(m_gateway.address(), "one");
    StripeClient shop(m_gateway.address(), "sk_test_shop");
    const Json made = partner.checkout(partner.order("ORDER" + std::to_string(++m_order))).json();
    const std::string intent = made["stripe_payment_intent_id"].text();
    const std::string target = "/v1/payment_intents/" + intent;
    for (const QByteArray &step : steps.split(' ')) {
        Answer answer;
        if (step.startsWith("pm_card_"))
            answer = shop.post(target + "/confirm", {{"payment_method", step.toStdString()}});
        else if (step == "complete")
            answer = shop.post(target + "/countersign_challenge", {{"outcome", "complete"}});
        else if (step == "refund")
            answer = shop.post("/v1/refunds", {{"payment_intent", intent}});
        else
            answer = shop.post(target + "/cancel");
        QVERIFY2(answer.status == 200 || answer.status == 402, answer.body.c_str());
    }
    COMPARE_TEXT(partner.statusOf(made["clive_tx_id"].text()), status.toStdString());
}

QTEST_GUILESS_MAIN(TestStripeClive)
#include "stripeclive.moc"
