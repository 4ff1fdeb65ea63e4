// contracts/clive-stripe.md A10, A14 and part D: what a partner is told, once for each change and signed over the very
// bytes, whoever made the change; and the processor's own events coming in. Functions carry the numbers of the points
// of part D that they judge.
#include "support/clive.h"
#include "support/compare.h"
#include "support/receiver.h"
#include "support/sharedgateway.h"
#include "support/webhooks.h"

#include <QDateTime>
#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

std::int64_t nowSeconds()
{
    return QDateTime::currentSecsSinceEpoch();
}

std::string eventOf(const std::string &type, const std::string &object)
{
    return "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":" + jsonString(type) + ",\"data\":{\"object\":" + object +
           "}}";
}

std::string intentObject(const std::string &id)
{
    return "{\"id\":" + jsonString(id) + ",\"object\":\"payment_intent\"}";
}

} // namespace

class TestCliveWebhooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDocumentedBody();
    void point8_declinedThenPaid();
    void point9_declinesInARow();
    void oneCommitForEveryView();
    void aRefundInTheWindow();
    void aCanceledIntent();
    void threeDSecureLeavesItPending();
    void point12_aStatusThatComesLater();
    void point15_metaComesBackAsItWas_data();
    void point15_metaComesBackAsItWas();
    void point16_threeAttemptsThenNoMore();
    void point16_endpointsDoNotHoldUpEachOther();
    void eachEndpointItsOwnFilter();
    void point10_eventsLateAndTwice();
    void point11_eventsThatAreRefused_data();
    void point11_eventsThatAreRefused();
    void point28_partialRefundsFromOutside();
    void eventsOfAnAmountAndADispute();
    void nothingIsToldOfPending();

private:
    Answer deliver(const std::string &body, const std::string &signature);
    Answer deliver(const std::string &body)
    {
        return deliver(body, stripeSignature(stripeEventSecret, body, nowSeconds()));
    }
    // A transaction over an intent that lives elsewhere, pending.
    std::string elsewhere(Partner &partner, const std::string &intent);

    SharedGateway m_gateway;
};

void TestCliveWebhooks::initTestCase()
{
    std::string more;
    for (const char *id : {"body", "flow", "meta", "refunds", "outside", "quiet", "hooks"})
        more += ',' + partnerOf(id);
    more += ',' + partnerOf("late", ",\"status_delay\":3");
    more += ',' + partnerOf("full", ",\"refund_on\":\"full\"");
    QVERIFY2(m_gateway.start(withPartners(more)), m_gateway.failure().c_str());
}

Answer TestCliveWebhooks::deliver(const std::string &body, const std::string &signature)
{
    Connection connection(m_gateway.address());
    Call call{"POST", "/api/v1/webhooks/stripe", {{"content-type", "application/json"}}, body};
    if (!signature.empty())
        call.headers.emplace_back("stripe-signature", signature);
    return connection.send(call);
}

std::string TestCliveWebhooks::elsewhere(Partner &partner, const std::string &intent)
{
    const std::string id = partner.initialize(partner.order("EZ-" + intent)).json()["clive_tx_id"].text();
    return partner.attach(id, intent).status == 200 ? id : std::string();
}

void TestCliveWebhooks::theDocumentedBody()
{
    Partner body(m_gateway.address(), "body");
    Console console = m_gateway.console();
    const Json made = body.checkout(body.order("EZ12345").set("meta", "{\"order_id\":\"ORD-1001\",\"customer_segment\":"
                                                                      "\"vip\"}"))
                          .json();
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    const std::vector<Told> told = toldTo(console, "body", 1);
    QCOMPARE(told.size(), 1U);
    COMPARE_TEXT(told[0].body,
                 "{\"event\":\"transaction_succeeded\",\"clive_tx_id\":" + jsonString(made["clive_tx_id"].text()) +
                     ",\"partner_id\":\"body\",\"client_id\":\"AIRPEACE001\",\"echezona_reference\":"
                     "\"EZ12345\",\"status\":\"succeeded\",\"amount\":750,\"currency\":\"USD\",\"meta\":"
                     "{\"order_id\":\"ORD-1001\",\"customer_segment\":\"vip\"}}");
    QVERIFY(told[0].valid);
}

void TestCliveWebhooks::point8_declinedThenPaid()
{
    Partner flow(m_gateway.address(), "flow");
    Console console = m_gateway.console();
    const Json made = flow.checkout(flow.order("EZ-8", "19.99")).json();
    const std::string id = made["clive_tx_id"].text();
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text(), insufficientFunds), 200);
    COMPARE_TEXT(flow.statusOf(id), "failed");
    QVERIFY(flow.item(id)["netAmount"].isNull());
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    COMPARE_TEXT(flow.statusOf(id), "succeeded");
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_failed transaction_succeeded");
    // The same key gives the same, payable intent.
    COMPARE_TEXT(flow.item(id)["stripePaymentIntentId"].text(), made["stripe_payment_intent_id"].text());
}

void TestCliveWebhooks::point9_declinesInARow()
{
    Partner flow(m_gateway.address(), "flow");
    Console console = m_gateway.console();
    const Json made = flow.checkout(flow.order("EZ-9")).json();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text(), doNotHonor), 200);
    COMPARE_TEXT(eventsOfTransaction(console, made["clive_tx_id"].text()), "transaction_failed");
}

// The payment's own merchant, the partner and the window see one and the same moment.
void TestCliveWebhooks::oneCommitForEveryView()
{
    Partner flow(m_gateway.address(), "flow");
    Console console = m_gateway.console();
    const Json made = flow.checkout(flow.order("EZ-one")).json();
    const std::string intent = made["stripe_payment_intent_id"].text();
    QCOMPARE(payIn(console, intent), 200);
    const Json succeeded = entryOfKind(
        console.get("/clive-transactions/" + made["clive_tx_id"].text()).json()["timeline"], "transaction.succeeded");
    const Json paid =
        entryOfKind(console.get("/journal?object=" + paymentOf(console, intent)).json()["items"], "payment.captured");
    QVERIFY(succeeded.isObject() && paid.isObject());
    COMPARE_TEXT(succeeded["request"].text(), paid["request"].text());
    COMPARE_TEXT(succeeded["at"].text(), paid["at"].text());
    COMPARE_TEXT(succeeded["actor"].text(), paid["actor"].text());
}

void TestCliveWebhooks::aRefundInTheWindow()
{
    Partner refunds(m_gateway.address(), "refunds");
    Console console = m_gateway.console();
    const Json made = refunds.checkout(refunds.order("EZ-refund")).json();
    const std::string id = made["clive_tx_id"].text();
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    const std::string payment = paymentOf(console, made["stripe_payment_intent_id"].text());
    COMPARE_STATUS(console.post("/payments/" + payment + "/refund", R"({"amount":1,"reason":"one cent"})"), 200);
    COMPARE_TEXT(refunds.statusOf(id), "refunded"); // the literal reading: any refund
    COMPARE_TEXT(refunds.item(id)["netAmount"].text(), "723.75");
    COMPARE_STATUS(console.post("/payments/" + payment + "/refund", R"({"reason":"the rest"})"), 200);
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_succeeded transaction_refunded");

    Partner full(m_gateway.address(), "full");
    const Json other = full.checkout(full.order("EZ-refund")).json();
    QCOMPARE(payIn(console, other["stripe_payment_intent_id"].text()), 200);
    const std::string second = paymentOf(console, other["stripe_payment_intent_id"].text());
    COMPARE_STATUS(console.post("/payments/" + second + "/refund", R"({"amount":1,"reason":"one cent"})"), 200);
    COMPARE_TEXT(full.statusOf(other["clive_tx_id"].text()), "succeeded");
    COMPARE_STATUS(console.post("/payments/" + second + "/refund", R"({"reason":"the rest"})"), 200);
    COMPARE_TEXT(full.statusOf(other["clive_tx_id"].text()), "refunded");
}

void TestCliveWebhooks::aCanceledIntent()
{
    Partner flow(m_gateway.address(), "flow");
    Console console = m_gateway.console();
    const Json made = flow.checkout(flow.order("EZ-cancel")).json();
    COMPARE_STATUS(console.post("/intents/" + made["stripe_payment_intent_id"].text() + "/cancel"), 200);
    COMPARE_TEXT(flow.statusOf(made["clive_tx_id"].text()), "abandoned");
    COMPARE_TEXT(eventsOfTransaction(console, made["clive_tx_id"].text()), "transaction_abandoned");
}

void TestCliveWebhooks::threeDSecureLeavesItPending()
{
    Partner flow(m_gateway.address(), "flow");
    Console console = m_gateway.console();
    const Json made = flow.checkout(flow.order("EZ-3ds")).json();
    const std::string id = made["clive_tx_id"].text();
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text(), "4000000000003220"), 200);
    COMPARE_TEXT(flow.statusOf(id), "pending");
    COMPARE_TEXT(eventsOfTransaction(console, id), "");
    QVERIFY(console.advance(11 * 60)); // nobody answered
    COMPARE_TEXT(flow.statusOf(id), "failed");
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_failed transaction_succeeded");
}

void TestCliveWebhooks::point12_aStatusThatComesLater()
{
    Partner late(m_gateway.address(), "late");
    Console console = m_gateway.console();
    const Json made = late.checkout(late.order("EZ-late")).json();
    const std::string id = made["clive_tx_id"].text();
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text(), doNotHonor), 200);
    QVERIFY(console.advance(2));
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    COMPARE_TEXT(late.statusOf(id), "pending"); // paid, and Clive has not finished
    QVERIFY(console.advance(1));
    COMPARE_TEXT(late.statusOf(id), "failed");
    QVERIFY(console.advance(1));
    COMPARE_TEXT(late.statusOf(id), "failed");
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_failed");
    QVERIFY(console.advance(1));
    COMPARE_TEXT(late.statusOf(id), "succeeded");
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_failed transaction_succeeded");
    QVERIFY(toldTo(console, "late", 2).back().valid);
}

void TestCliveWebhooks::point15_metaComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("key order") << QByteArray("{\"z\":1,\"a\":2,\"m\":3}");
    QTest::newRow("nested") << QByteArray("{\"a\":{\"b\":[1,{\"c\":[]},null,true]},\"d\":[]}");
    QTest::newRow("number text") << QByteArray("{\"a\":1.50,\"b\":1e3,\"c\":123456789012345678901234567890,\"d\":-0}");
    QTest::newRow("unicode") << QByteArray("{\"caf\xc3\xa9\":\"\xe2\x82\xac \xf0\x9f\x94\x91\",\"e\":\"\\u00e9\\/\"}");
    QTest::newRow("spaces") << QByteArray("{ \"a\" : [ 1 ,\t2 ] }");
}

void TestCliveWebhooks::point15_metaComesBackAsItWas()
{
    QFETCH(QByteArray, meta);
    Partner partner(m_gateway.address(), "meta");
    Console console = m_gateway.console();
    const std::size_t before = toldTo(console, "meta", 0).size();
    Body body = partner.order("EZ-meta");
    if (!meta.isNull())
        body.set("meta", meta.toStdString());
    const Answer made = partner.checkout(body);
    COMPARE_STATUS(made, 201);
    QCOMPARE(payIn(console, made.json()["stripe_payment_intent_id"].text()), 200);
    const std::vector<Told> told = toldTo(console, "meta", before + 1);
    QCOMPARE(told.size(), before + 1);
    QVERIFY(told.back().valid);
    const std::string expected = ",\"meta\":" + (meta.isNull() ? "null"s : meta.toStdString()) + "}";
    QVERIFY2(told.back().body.ends_with(expected), told.back().body.c_str());
}

void TestCliveWebhooks::point16_threeAttemptsThenNoMore()
{
    Partner hooks(m_gateway.address(), "hooks");
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500});
    const Hook hook = subscribe(console, "hooks", receiver.url(), "clive");
    QVERIFY(!hook.id.empty());
    const Json made = hooks.checkout(hooks.order("EZ-16")).json();
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    QVERIFY(receiver.waitFor(1));
    const std::string delivery = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, delivery, "pending 1"), "pending 1");
    QVERIFY(console.advance(1));
    COMPARE_TEXT(awaitState(console, delivery, "pending 2"), "pending 2");
    QVERIFY(console.advance(2));
    COMPARE_TEXT(awaitState(console, delivery, "failed 3"), "failed 3");
    QVERIFY(console.advance(day));
    const std::vector<Posted> posted = receiver.posted();
    QCOMPARE(posted.size(), 3U);
    for (const Posted &one : posted) {
        COMPARE_TEXT(one.body, posted[0].body);
        COMPARE_TEXT(one.header("X-Clive-Signature"), hmacSha256(hook.secret, one.body));
        COMPARE_TEXT(one.header("Content-Type"), "application/json");
    }
    COMPARE_STATUS(console.send("DELETE", "/webhook-endpoints/" + hook.id), 200);
}

void TestCliveWebhooks::point16_endpointsDoNotHoldUpEachOther()
{
    Partner hooks(m_gateway.address(), "hooks");
    Console console = m_gateway.console();
    Receiver slow;
    slow.behave(Manner::Holds);
    Receiver quick;
    const Hook first = subscribe(console, "hooks", slow.url(), "clive");
    const Hook second = subscribe(console, "hooks", quick.url(), "clive");
    for (int i = 0; i < 3; ++i) {
        const Json made = hooks.checkout(hooks.order("EZ-slow")).json();
        QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    }
    QVERIFY(quick.waitFor(3));
    QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + second.id).size() == 3; }));
    QCOMPARE(deliveries(console, "state=succeeded&endpoint=" + first.id).size(), 0U);
    slow.release();
    for (const Hook &hook : {first, second})
        console.send("DELETE", "/webhook-endpoints/" + hook.id);
}

void TestCliveWebhooks::eachEndpointItsOwnFilter()
{
    Partner hooks(m_gateway.address(), "hooks");
    Console console = m_gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, "hooks", receiver.url(), "clive", ",\"events\":[\"transaction_failed\"]");
    const Json made = hooks.checkout(hooks.order("EZ-filter")).json();
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text(), doNotHonor), 200);
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    QVERIFY(receiver.waitFor(1));
    COMPARE_TEXT(awaitStory(console, hook.id, "transaction_failed succeeded 1"), "transaction_failed succeeded 1");
    COMPARE_STATUS(console.send("DELETE", "/webhook-endpoints/" + hook.id), 200);
}

void TestCliveWebhooks::point10_eventsLateAndTwice()
{
    Partner outside(m_gateway.address(), "outside");
    Console console = m_gateway.console();
    const std::string id = elsewhere(outside, "pi_Outside10");
    QVERIFY(!id.empty());
    const std::string intent = intentObject("pi_Outside10");
    const Answer failed = deliver(eventOf("payment_intent.payment_failed", intent));
    COMPARE_TEXT(failed.body, "{\"received\":true,\"clive_tx_id\":" + jsonString(id) + ",\"status\":\"failed\"}");
    COMPARE_STATUS(failed, 200);
    for (int i = 0; i < 2; ++i)
        COMPARE_TEXT(deliver(eventOf("payment_intent.succeeded", intent)).json()["status"].text(), "succeeded");
    COMPARE_TEXT(deliver(eventOf("payment_intent.payment_failed", intent)).json()["status"].text(), "succeeded");
    COMPARE_TEXT(deliver(eventOf("payment_intent.canceled", intent)).json()["status"].text(), "succeeded");
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_failed transaction_succeeded");
    COMPARE_TEXT(outside.item(id)["netAmount"].text(), "723.75");
}

void TestCliveWebhooks::point11_eventsThatAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    for (const auto &[what, expected] :
         {std::pair("unknown intent", "404 PAYMENT_INTENT_NOT_FOUND"),
          std::pair("no signature", "400 STRIPE_SIGNATURE_MISSING"),
          std::pair("another secret", "400 STRIPE_SIGNATURE_INVALID"),
          std::pair("too old", "400 STRIPE_SIGNATURE_INVALID"),
          std::pair("other bytes", "400 STRIPE_SIGNATURE_INVALID"),
          std::pair("nonsense", "400 STRIPE_SIGNATURE_INVALID"), std::pair("no JSON", "400 INVALID_WEBHOOK_JSON"),
          std::pair("no object", "400 INVALID_WEBHOOK_JSON"), std::pair("no intent", "400 MISSING_INTENT_ID"),
          std::pair("charge without intent", "400 MISSING_INTENT_ID")})
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(expected);
}

void TestCliveWebhooks::point11_eventsThatAreRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    std::string body = eventOf("payment_intent.succeeded", intentObject("pi_Nobody"));
    if (what == u"no JSON")
        body = "{";
    else if (what == u"no object")
        body = R"({"type":"payment_intent.succeeded"})";
    else if (what == u"no intent")
        body = eventOf("payment_intent.succeeded", "{}");
    else if (what == u"charge without intent")
        body = eventOf("charge.refunded", R"({"id":"ch_1","payment_intent":null})");
    std::string signature = stripeSignature(stripeEventSecret, body, nowSeconds());
    if (what == u"no signature")
        signature.clear();
    else if (what == u"another secret")
        signature = stripeSignature("whsec_other", body, nowSeconds());
    else if (what == u"too old")
        signature = stripeSignature(stripeEventSecret, body, nowSeconds() - 400);
    else if (what == u"other bytes")
        body += ' ';
    else if (what == u"nonsense")
        signature = "v1=0";
    COMPARE_TEXT(cliveRefusal(deliver(body, signature)), expected.toStdString());
    COMPARE_TEXT(deliver(eventOf("payment_method.attached", "{}")).body,
                 R"({"message":"Ignored event payment_method.attached"})");
}

void TestCliveWebhooks::point28_partialRefundsFromOutside()
{
    const auto refund = [](const std::string &intent, bool whole) {
        return eventOf("charge.refunded", "{\"id\":\"ch_1\",\"payment_intent\":" + jsonString(intent) +
                                              ",\"refunded\":" + (whole ? "true" : "false") + "}");
    };
    for (const char *name : {"outside", "full"}) {
        Partner partner(m_gateway.address(), name);
        const std::string intent = "pi_Partial"s + name;
        const std::string id = elsewhere(partner, intent);
        COMPARE_STATUS(deliver(eventOf("payment_intent.succeeded", intentObject(intent))), 200);
        COMPARE_TEXT(deliver(refund(intent, false)).json()["status"].text(),
                     name == "full"s ? "succeeded" : "refunded");
        COMPARE_TEXT(deliver(refund(intent, true)).json()["status"].text(), "refunded");
        COMPARE_TEXT(partner.statusOf(id), "refunded");
    }
}

void TestCliveWebhooks::eventsOfAnAmountAndADispute()
{
    Partner outside(m_gateway.address(), "outside");
    Console console = m_gateway.console();
    const std::string id = elsewhere(outside, "pi_Amount");
    COMPARE_STATUS(deliver(eventOf("payment_intent.succeeded", R"({"id":"pi_Amount","amount_received":10000})")), 200);
    COMPARE_TEXT(outside.item(id)["amount"].text(), "100");
    COMPARE_TEXT(outside.item(id)["processorFee"].text(), "3.2");
    COMPARE_STATUS(deliver(eventOf("charge.dispute.created", R"({"id":"dp_1","payment_intent":"pi_Amount"})")), 200);
    COMPARE_TEXT(outside.statusOf(id), "chargeback");
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_succeeded transaction_chargeback");
}

void TestCliveWebhooks::nothingIsToldOfPending()
{
    Partner quiet(m_gateway.address(), "quiet");
    Console console = m_gateway.console();
    const Json made = quiet.checkout(quiet.order("EZ-quiet")).json();
    COMPARE_TEXT(eventsOfTransaction(console, made["clive_tx_id"].text()), "");
    QCOMPARE(toldTo(console, "quiet", 0).size(), 0U);
}

QTEST_GUILESS_MAIN(TestCliveWebhooks)
#include "clivewebhooks.moc"
