// contracts/clive-stripe.md A6, A10 and part D 8, 18, 28, 34 with Stripe's side of the same payment: what a partner
// does there with its merchant's keys reaches the transaction in the same commit.
#include "support/clive.h"
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/stripe.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestCliveStripe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theIntentAsStripeShowsIt();
    void itKeepsItsCurrency();
    void point8_inTheBrowser();
    void point18_secretsOfTheirOwnIntent();
    void anIntentOfThePartnersOwn();
    void point34_paidRefundedOrDisputedBefore_data();
    void point34_paidRefundedOrDisputedBefore();
    void anIntentThatDoesNotFit();
    void aDisputeIsAChargeback();
    void point28_aRefundThere();
    void canceledThere();
    void capturedThere();

private:
    StripeClient server() const { return {m_gateway.address(), "sk_test_shop"}; }
    StripeClient browser() const { return {m_gateway.address(), shopPublishableKey}; }
    // An intent of 750 USD that the merchant makes itself.
    std::string ownIntent(Pairs more = {});

    SharedGateway m_gateway;
};

void TestCliveStripe::initTestCase()
{
    QVERIFY2(m_gateway.start(withPartners()), m_gateway.failure().c_str());
}

std::string TestCliveStripe::ownIntent(Pairs more)
{
    StripeClient stripe = server();
    const std::string body = form({{"amount", "75000"}, {"currency", "usd"}, {"payment_method_types[]", "card"}});
    const std::string extra = form(more);
    return stripe.post("/v1/payment_intents", extra.empty() ? body : body + "&" + extra).json()["id"].text();
}

void TestCliveStripe::theIntentAsStripeShowsIt()
{
    Partner one(m_gateway.address(), "one");
    const Json made =
        one.checkout(one.order("EZ-view", "19.99").setText("statement_descriptor_suffix", "ECHEZONA AIR")).json();
    StripeClient stripe = server();
    const Answer answer = stripe.get("/v1/payment_intents/" + made["stripe_payment_intent_id"].text());
    COMPARE_STATUS(answer, 200);
    const Json intent = answer.json();
    QCOMPARE(intent["amount"].integer(), 1999);
    COMPARE_TEXT(intent["currency"].text(), "usd");
    COMPARE_TEXT(intent["status"].text(), "requires_payment_method");
    COMPARE_TEXT(intent["receipt_email"].text(), "buyer@example.com");
    COMPARE_TEXT(intent["statement_descriptor_suffix"].text(), "ECHEZONA AIR");
    COMPARE_TEXT(intent["client_secret"].text(), made["client_secret"].text());
    COMPARE_TEXT(intent["metadata"]["clive_tx_id"].text(), made["clive_tx_id"].text());
    COMPARE_TEXT(intent["metadata"]["echezona_reference"].text(), "EZ-view");
}

void TestCliveStripe::itKeepsItsCurrency()
{
    Partner one(m_gateway.address(), "one");
    const Json made = one.checkout(one.order("EZ-currency", "10")).json();
    const std::string path = "/v1/payment_intents/" + made["stripe_payment_intent_id"].text();
    StripeClient stripe = server();
    COMPARE_STATUS(stripe.post(path, {{"currency", "jpy"}, {"amount", "100000"}}), 400);
    COMPARE_TEXT(stripe.get(path).json()["currency"].text(), "usd");
    QCOMPARE(stripe.get(path).json()["amount"].integer(), 1000);
}

void TestCliveStripe::point8_inTheBrowser()
{
    Partner one(m_gateway.address(), "one");
    Console console = m_gateway.console();
    const Json made = one.checkout(one.order("EZ-8")).json();
    const std::string id = made["clive_tx_id"].text();
    const std::string path = "/v1/payment_intents/" + made["stripe_payment_intent_id"].text() + "/confirm";
    StripeClient page(m_gateway.address(), made["stripe_publishable_key"].text());
    const std::string secret = made["client_secret"].text();
    COMPARE_STATUS(page.post(path, {{"client_secret", secret}, {"payment_method", "pm_card_visa_chargeDeclined"}}),
                   402);
    COMPARE_TEXT(one.statusOf(id), "failed");
    COMPARE_STATUS(page.post(path, {{"client_secret", secret}, {"payment_method", "pm_card_visa"}}), 200);
    const Json item = one.item(id);
    COMPARE_TEXT(item["status"].text(), "succeeded");
    COMPARE_TEXT(item["netAmount"].text(), "723.75");
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_failed transaction_succeeded");
}

void TestCliveStripe::point18_secretsOfTheirOwnIntent()
{
    Partner one(m_gateway.address(), "one");
    const Json first = one.checkout(one.order("EZ-18")).json();
    const Json second = one.checkout(one.order("EZ-18b")).json();
    const std::string path = "/v1/payment_intents/" + first["stripe_payment_intent_id"].text();
    StripeClient page = browser();
    COMPARE_STATUS(page.get(path, form({{"client_secret", first["client_secret"].text()}})), 200);
    const Answer refused = page.get(path, form({{"client_secret", second["client_secret"].text()}}));
    QVERIFY2(refused.status >= 400 && refused.status < 500, refused.body.c_str());
    QVERIFY(!contains(page.get(path, form({{"client_secret", first["client_secret"].text()}})).body,
                      first["clive_tx_id"].text())); // its metadata is not for browsers
}

void TestCliveStripe::anIntentOfThePartnersOwn()
{
    Partner one(m_gateway.address(), "one");
    Console console = m_gateway.console();
    const std::string intent = ownIntent();
    QVERIFY(!intent.empty());
    const std::string id = one.initialize(one.order("EZ-own")).json()["clive_tx_id"].text();
    const Answer attached = one.attach(id, intent);
    COMPARE_STATUS(attached, 200);
    COMPARE_TEXT(attached.json()["status"].text(), "pending");
    COMPARE_STATUS(server().post("/v1/payment_intents/" + intent + "/confirm", {{"payment_method", "pm_card_visa"}}),
                   200);
    COMPARE_TEXT(one.statusOf(id), "succeeded");
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_succeeded");
}

void TestCliveStripe::point34_paidRefundedOrDisputedBefore_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("status");
    QTest::newRow("paid") << QStringLiteral("pm_card_visa") << QString() << QStringLiteral("succeeded");
    QTest::newRow("declined") << QStringLiteral("pm_card_visa_chargeDeclined") << QString()
                              << QStringLiteral("pending");
    QTest::newRow("refunded") << QStringLiteral("pm_card_visa") << QStringLiteral("refund")
                              << QStringLiteral("refunded");
    QTest::newRow("disputed") << QStringLiteral("pm_card_createDispute") << QString() << QStringLiteral("chargeback");
    QTest::newRow("canceled") << QString() << QStringLiteral("cancel") << QStringLiteral("abandoned");
}

void TestCliveStripe::point34_paidRefundedOrDisputedBefore()
{
    QFETCH(QString, method);
    QFETCH(QString, then);
    QFETCH(QString, status);
    StripeClient stripe = server();
    const std::string intent = ownIntent();
    const std::string path = "/v1/payment_intents/" + intent;
    if (!method.isEmpty())
        stripe.post(path + "/confirm", {{"payment_method", method.toStdString()}});
    if (then == u"refund")
        COMPARE_STATUS(stripe.post("/v1/refunds", {{"payment_intent", intent}}), 200);
    if (then == u"cancel")
        COMPARE_STATUS(stripe.post(path + "/cancel"), 200);
    Partner one(m_gateway.address(), "one");
    const std::string id = one.initialize(one.order("EZ-34")).json()["clive_tx_id"].text();
    const Answer attached = one.attach(id, intent);
    COMPARE_STATUS(attached, 200);
    COMPARE_TEXT(attached.json()["status"].text(), status.toStdString());
    COMPARE_TEXT(one.statusOf(id), status.toStdString());
}

void TestCliveStripe::anIntentThatDoesNotFit()
{
    Partner one(m_gateway.address(), "one");
    const std::string id = one.initialize(one.order("EZ-fit", "749.99")).json()["clive_tx_id"].text();
    COMPARE_TEXT(cliveRefusal(one.attach(id, ownIntent())), "400 VALIDATION_ERROR");
    const std::string euros = one.initialize(one.order("EZ-fit", "750", "EUR")).json()["clive_tx_id"].text();
    COMPARE_TEXT(cliveRefusal(one.attach(euros, ownIntent())), "400 VALIDATION_ERROR");
}

void TestCliveStripe::aDisputeIsAChargeback()
{
    Partner one(m_gateway.address(), "one");
    Console console = m_gateway.console();
    const Json made = one.checkout(one.order("EZ-dispute")).json();
    const std::string path = "/v1/payment_intents/" + made["stripe_payment_intent_id"].text() + "/confirm";
    COMPARE_STATUS(server().post(path, {{"payment_method", "pm_card_createDispute"}}), 200);
    const std::string id = made["clive_tx_id"].text();
    COMPARE_TEXT(one.statusOf(id), "chargeback");
    COMPARE_TEXT(one.item(id)["netAmount"].text(), "723.75"); // it had succeeded before
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_succeeded transaction_chargeback");
}

void TestCliveStripe::point28_aRefundThere()
{
    Partner one(m_gateway.address(), "one");
    Console console = m_gateway.console();
    StripeClient stripe = server();
    const Json made = one.checkout(one.order("EZ-28")).json();
    const std::string intent = made["stripe_payment_intent_id"].text();
    COMPARE_STATUS(stripe.post("/v1/payment_intents/" + intent + "/confirm", {{"payment_method", "pm_card_visa"}}),
                   200);
    COMPARE_STATUS(stripe.post("/v1/refunds", {{"payment_intent", intent}, {"amount", "100"}}), 200);
    COMPARE_TEXT(one.statusOf(made["clive_tx_id"].text()), "refunded");
    COMPARE_TEXT(eventsOfTransaction(console, made["clive_tx_id"].text()),
                 "transaction_succeeded transaction_refunded");
}

void TestCliveStripe::canceledThere()
{
    Partner one(m_gateway.address(), "one");
    const Json made = one.checkout(one.order("EZ-cancel")).json();
    COMPARE_STATUS(server().post("/v1/payment_intents/" + made["stripe_payment_intent_id"].text() + "/cancel"), 200);
    COMPARE_TEXT(one.statusOf(made["clive_tx_id"].text()), "abandoned");
}

void TestCliveStripe::capturedThere()
{
    Partner one(m_gateway.address(), "one");
    StripeClient stripe = server();
    const std::string intent = ownIntent({{"capture_method", "manual"}});
    const std::string id = one.initialize(one.order("EZ-manual")).json()["clive_tx_id"].text();
    COMPARE_STATUS(one.attach(id, intent), 200);
    const std::string path = "/v1/payment_intents/" + intent;
    COMPARE_STATUS(stripe.post(path + "/confirm", {{"payment_method", "pm_card_visa"}}), 200);
    COMPARE_TEXT(one.statusOf(id), "pending");
    COMPARE_STATUS(stripe.post(path + "/capture", {{"amount_to_capture", "10000"}}), 200);
    const Json item = one.item(id);
    COMPARE_TEXT(item["status"].text(), "succeeded");
    COMPARE_TEXT(item["amount"].text(), "100"); // what was taken is what is settled
    COMPARE_TEXT(item["processorFee"].text(), "3.2");
    COMPARE_TEXT(item["netAmount"].text(), "96.5");
    COMPARE_TEXT(item["platformFee"].text(), "0.3");
}

QTEST_GUILESS_MAIN(TestCliveStripe)
#include "clivestripe.moc"
