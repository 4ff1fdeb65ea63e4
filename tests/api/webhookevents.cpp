// payment-api.md 11: the eight events, each with its exact body and signature, told to whoever wants them.
#include "support/compare.h"
#include "support/receiver.h"
#include "support/sharedgateway.h"
#include "support/webhooks.h"

#include <QTest>

#include <map>
#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

const std::string paymentKeys = "payment_id merchant_id status amount currency card_brand card_last4 created_at "
                                "fraud_score fraud_decision auth_code response_code response_message transaction_id";
const std::string failedKeys = "payment_id merchant_id status amount currency card_brand card_last4 created_at "
                               "fraud_score fraud_decision response_code response_message transaction_id";
const std::string intentKeys = "id status amount currency success_url cancel_url expires_at merchant_id";

// "payment.captured captured 9999": event, status and amount of a body.
std::string gist(const Posted &posted)
{
    const Json body = Json::parse(posted.body);
    return body["event"].text() + ' ' + body["data"]["status"].text() + ' ' + body["data"]["amount"].text();
}

std::string gists(const Receiver &receiver)
{
    std::string all;
    for (const Posted &posted : receiver.posted())
        all += (all.empty() ? "" : ", ") + gist(posted);
    return all;
}

} // namespace

class TestWebhookEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theEightEvents();
    void aSaleIsTwoEvents();
    void whatFails();
    void anExpiredAuthorizationIsVoided();
    void thePayloadOfTheDocument();
    void headers();
    void withoutSubscribersThereIsStillAnEvent();
    void filters_data();
    void filters();
    void testEvents_data();
    void testEvents();
    void noCardInAnyBody();

private:
    std::string await(const Receiver &receiver, const std::string &expected) const
    {
        return eventually(expected, [&] { return gists(receiver); });
    }
    [[nodiscard]] std::string merchant() const { return "m" + std::to_string(m_gateway.lastMerchant()); }
    SharedGateway m_gateway;
};

void TestWebhookEvents::initTestCase()
{
    QVERIFY2(m_gateway.start(30), m_gateway.failure().c_str());
}

void TestWebhookEvents::cleanup()
{
    Console console = m_gateway.console();
    removeAllHooks(console);
}

void TestWebhookEvents::theEightEvents()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!hook.id.empty());

    const std::string a = shop.authorized(9999);
    COMPARE_STATUS(shop.capture(a, 5000), 200);
    COMPARE_STATUS(shop.refund(a, 2000), 200);
    COMPARE_STATUS(shop.refund(a, 3000), 200);
    const std::string b = shop.authorized(700);
    COMPARE_STATUS(shop.voidPayment(b), 200);
    QVERIFY(!shop.declined().empty());
    Intent paid = freshIntent(shop, intent(1200));
    COMPARE_STATUS(m_gateway.buyer().confirm(paid, payWith()), 200);
    const Intent canceled = freshIntent(shop, intent(1300));
    COMPARE_STATUS(shop.cancelIntent(canceled.id), 200);

    // Events of different objects may overtake one another; those of one object come in order.
    QVERIFY(receiver.waitFor(13));
    std::map<std::string, std::string> story; // by object
    std::set<std::string> ids, types;
    for (const Posted &posted : receiver.posted()) {
        const Json body = Json::parse(posted.body);
        COMPARE_TEXT(body.keys(), "event timestamp id data");
        const Json &data = body["data"];
        const bool ofIntent = data.has("id");
        story[data[ofIntent ? "id" : "payment_id"].text()] += gist(posted) + "; ";
        QVERIFY2(isPublicId(body["id"].text(), "evt_"), body["id"].text().c_str());
        QVERIFY(ids.insert(body["id"].text()).second);
        types.insert(body["event"].text());
        COMPARE_TEXT(body["timestamp"].text(), startOfTime);
        COMPARE_TEXT(data["merchant_id"].text(), merchant());
        COMPARE_TEXT(data["currency"].text(), "USD");
        COMPARE_TEXT(body.compact(), posted.body); // no space, no line feed, one spelling
        COMPARE_TEXT(posted.header("X-Webhook-Signature"), hmacSha256(hook.secret, posted.body));
        if (!ofIntent) {
            COMPARE_TEXT(data.keys(), body["event"].text() == "payment.failed" ? failedKeys : paymentKeys);
            COMPARE_TEXT(data["created_at"].text(), startOfTime);
        } else {
            COMPARE_TEXT(data.keys(),
                         body["event"].text() == "payment_intent.succeeded" ? intentKeys + " payment_id" : intentKeys);
        }
    }
    QCOMPARE(types.size(), 8U);
    COMPARE_TEXT(story[a], "payment.authorized authorized 9999; payment.captured captured 9999; "
                           "payment.refunded partially_refunded 9999; payment.refunded refunded 9999; ");
    COMPARE_TEXT(story[b], "payment.authorized authorized 700; payment.voided voided 700; ");
    COMPARE_TEXT(story[canceled.id], "payment_intent.created created 1300; payment_intent.canceled canceled 1300; ");
    QVERIFY2(story[paid.id].starts_with("payment_intent.created created 1200; payment_intent.succeeded "),
             story[paid.id].c_str());
    // The ids are those the console shows, and what was sent is what it keeps.
    const Json events = console.get("/events?object=" + a).json()["items"];
    QCOMPARE(events.size(), 4U);
    for (std::size_t i = 0; i < events.size(); ++i) {
        QVERIFY(ids.contains(events.at(i)["id"].text()));
        QCOMPARE(events.at(i)["deliveries"].integer(), 1);
    }
    COMPARE_TEXT(events.at(0)["type"].text(), "payment.refunded"); // newest first
}

void TestWebhookEvents::aSaleIsTwoEvents()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    QVERIFY(!subscribe(console, merchant(), receiver.url()).id.empty());
    QVERIFY(!shop.captured(450).empty());
    const std::string both = "payment.authorized authorized 450, payment.captured captured 450";
    COMPARE_TEXT(await(receiver, both), both);
}

void TestWebhookEvents::whatFails()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    QVERIFY(!subscribe(console, merchant(), receiver.url()).id.empty());
    QVERIFY(!shop.declined(insufficientFunds).empty());
    QVERIFY(receiver.waitFor(1));
    COMPARE_STATUS(shop.sale(charge(100, "USD", fraudRisk)), 402); // the fraud check comes before the issuer
    QVERIFY(receiver.waitFor(2));
    const Intent opened = freshIntent(shop, intent(500));
    COMPARE_STATUS(m_gateway.buyer().confirm(opened, payWith(doNotHonor)), 402);
    const std::string all =
        "payment.failed failed 9999, payment.failed failed 100, payment_intent.created created 500, "
        "payment.failed failed 500";
    QVERIFY(receiver.waitFor(4));
    for (const Posted &posted : receiver.posted()) {
        const Json data = Json::parse(posted.body)["data"];
        if (!data.has("payment_id"))
            continue;
        QVERIFY(!data.has("auth_code"));
        QVERIFY(!data["response_code"].text().empty() && !data["response_message"].text().empty());
    }
    COMPARE_TEXT(Json::parse(receiver.posted()[0].body)["data"]["response_code"].text(), "51");
    COMPARE_TEXT(Json::parse(receiver.posted()[1].body)["data"]["fraud_decision"].text(), "decline");
    // A request that was refused before it became a payment tells nothing.
    COMPARE_STATUS(shop.authorize(charge(0)), 400);
    COMPARE_STATUS(shop.authorize(charge(100, "USD", "4242424242424241")), 400);
    QVERIFY(!shop.authorized(1).empty());
    QVERIFY(receiver.waitFor(5));
    COMPARE_TEXT(gist(receiver.posted().back()), "payment.authorized authorized 1");
}

// payment-api.md 7.3.
void TestWebhookEvents::anExpiredAuthorizationIsVoided()
{
    SharedGateway gateway; // a clock of its own
    QVERIFY2(gateway.start(2), gateway.failure().c_str());
    Console console = gateway.console();
    Receiver receiver;
    QVERIFY(!subscribe(console, "m1", receiver.url()).id.empty());
    Shop shop = gateway.shopOf(1);
    QVERIFY(!shop.authorized(100).empty());
    QVERIFY(receiver.waitFor(1));
    QVERIFY(console.advance(7 * day));
    QVERIFY(console.advance(1));
    const std::string both = "payment.authorized authorized 100, payment.voided expired 100";
    COMPARE_TEXT(await(receiver, both), both);
}

// The sample of the document: its members come first, in its order and with its spelling.
void TestWebhookEvents::thePayloadOfTheDocument()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    QVERIFY(!subscribe(console, merchant(), receiver.url()).id.empty());
    const std::string id = shop.authorized(9999);
    QVERIFY(receiver.waitFor(1));
    const std::string body = receiver.posted().front().body;
    const std::string event = Json::parse(body)["id"].text();
    const std::string expected =
        "{\"event\":\"payment.authorized\",\"timestamp\":\"2026-01-24T10:00:00Z\",\"id\":\"" + event +
        "\",\"data\":{\"payment_id\":\"" + id + "\",\"merchant_id\":\"" + merchant() +
        "\",\"status\":\"authorized\",\"amount\":9999,\"currency\":\"USD\",\"card_brand\":\"visa\","
        "\"card_last4\":\"4242\",\"created_at\":\"2026-01-24T10:00:00Z\",";
    COMPARE_TEXT(body.substr(0, expected.size()), expected);
}

void TestWebhookEvents::headers()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, merchant(), receiver.url("/hooks/countersign?shop=1"));
    QVERIFY(!shop.authorized().empty());
    QVERIFY(receiver.waitFor(1));
    const Posted posted = receiver.posted().front();
    const std::string time = posted.header("X-Webhook-Timestamp");
    // Each line, in order: whoever reads the code of a receiver knows what comes.
    COMPARE_TEXT(posted.head,
                 "POST /hooks/countersign?shop=1 HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(receiver.port()) +
                     "\r\nContent-Type: application/json\r\nUser-Agent: PaymentGateway-Webhook/1.0\r\n"
                     "X-Webhook-Timestamp: " +
                     time + "\r\nX-Webhook-Signature: " + hmacSha256(hook.secret, posted.body) +
                     "\r\nContent-Length: " + std::to_string(posted.body.size()) + "\r\n\r\n");
    QVERIFY2(time.size() == 20 && time[10] == 'T' && time[19] == 'Z', time.c_str());
    QVERIFY(time != startOfTime); // the machine's time, whatever the domain's clock says
}

void TestWebhookEvents::withoutSubscribersThereIsStillAnEvent()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const std::string id = shop.captured(100);
    const Json before = console.get("/events?object=" + id).json()["items"];
    QCOMPARE(before.size(), 2U);
    COMPARE_TEXT(before.at(0)["type"].text(), "payment.captured");
    COMPARE_TEXT(before.at(1)["type"].text(), "payment.authorized");
    QCOMPARE(before.at(0)["deliveries"].integer(), 0);
    QVERIFY(isPublicId(before.at(0)["id"].text(), "evt_"));
    COMPARE_TEXT(Json::parse(before.at(0)["body"].text())["id"].text(), before.at(0)["id"].text());
    COMPARE_TEXT(Json::parse(before.at(1)["body"].text())["data"]["status"].text(), "authorized");
    // Looked at again it is the same one.
    COMPARE_TEXT(console.get("/events?object=" + id).json()["items"].compact(), before.compact());
    // Who subscribes later hears of what happens later.
    Receiver receiver;
    QVERIFY(!subscribe(console, merchant(), receiver.url()).id.empty());
    COMPARE_STATUS(shop.refund(id, 100), 200);
    QVERIFY(receiver.waitFor(1));
    COMPARE_TEXT(gists(receiver), "payment.refunded refunded 100");
}

void TestWebhookEvents::filters_data()
{
    QTest::addColumn<std::string>("events");
    QTest::addColumn<std::string>("told");
    const std::string sale = "payment.authorized authorized 5, payment.captured captured 5";
    const std::string refund = ", payment.refunded refunded 5";
    QTest::newRow("everything") << "[\"*\"]"s << sale + refund;
    QTest::newRow("nothing said") << ""s << sale + refund;
    QTest::newRow("a family") << "[\"payment.*\"]"s << sale + refund;
    QTest::newRow("one") << "[\"payment.captured\"]"s
                         << "payment.captured captured 5"s;
    QTest::newRow("two") << "[\"payment.refunded\",\"payment.authorized\"]"s
                         << "payment.authorized authorized 5, payment.refunded refunded 5"s;
    QTest::newRow("twice the same") << "[\"payment.*\",\"*\",\"payment.captured\"]"s << sale + refund;
    QTest::newRow("another family") << "[\"payment_intent.*\"]"s
                                    << ""s;
}

void TestWebhookEvents::filters()
{
    QFETCH(std::string, events);
    QFETCH(std::string, told);
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver wanted;
    Receiver all;
    QVERIFY(!subscribe(console, merchant(), wanted.url(), "payment", events.empty() ? "" : ",\"events\":" + events)
                 .id.empty());
    QVERIFY(!subscribe(console, merchant(), all.url()).id.empty());
    const std::string id = shop.captured(5);
    COMPARE_STATUS(shop.refund(id, 5), 200);
    QVERIFY(all.waitFor(3));
    COMPARE_TEXT(await(wanted, told), told);
    // Nothing else is on its way.
    const Json found = console.get("/deliveries/count?object=" + id).json();
    QCOMPARE(found["count"].integer(), static_cast<std::int64_t>(3 + wanted.count()));
}

void TestWebhookEvents::testEvents_data()
{
    QTest::addColumn<std::string>("event");
    for (const char *type :
         {"payment.authorized", "payment.captured", "payment.voided", "payment.refunded", "payment.failed",
          "payment_intent.created", "payment_intent.succeeded", "payment_intent.canceled"})
        QTest::newRow(type) << std::string(type);
}

void TestWebhookEvents::testEvents()
{
    QFETCH(std::string, event);
    Console console = m_gateway.console();
    Receiver receiver;
    // Also when the endpoint has not subscribed to that event.
    const Hook hook = subscribe(console, "m2", receiver.url(), "payment", ",\"events\":[\"payment.captured\"]");
    const Answer sent =
        console.post("/webhook-endpoints/" + hook.id + "/test", "{\"event\":" + jsonString(event) + '}');
    COMPARE_STATUS(sent, 201);
    QVERIFY(receiver.waitFor(1));
    const Posted posted = receiver.posted().front();
    const Json body = Json::parse(posted.body);
    COMPARE_TEXT(body["event"].text(), event);
    QVERIFY2(body["id"].text().starts_with("evt_test_"), posted.body.c_str());
    COMPARE_TEXT(body["id"].text(), sent.json()["event"]["id"].text());
    COMPARE_TEXT(body["data"]["merchant_id"].text(), "m2");
    COMPARE_TEXT(posted.header("X-Webhook-Signature"), hmacSha256(hook.secret, posted.body));
    COMPARE_TEXT(body.compact(), posted.body);
    // A sample of a state shows what that state has.
    const std::string status = body["data"]["status"].text();
    if (event == "payment.failed") {
        COMPARE_TEXT(body["data"].keys(), failedKeys);
        QVERIFY(body["data"]["response_code"].text() != "00");
    } else if (event.starts_with("payment.")) {
        COMPARE_TEXT(body["data"].keys(), paymentKeys);
        COMPARE_TEXT(status, event.substr(event.find('.') + 1));
    } else {
        const bool paid = event == "payment_intent.succeeded";
        COMPARE_TEXT(body["data"].keys(), paid ? intentKeys + " payment_id" : intentKeys);
        COMPARE_TEXT(status, paid ? "authorized" : event.substr(event.find('.') + 1));
    }
    COMPARE_TEXT(awaitState(console, sent.json()["id"].text(), "succeeded 1"), "succeeded 1");
}

void TestWebhookEvents::noCardInAnyBody()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    QVERIFY(!subscribe(console, merchant(), receiver.url()).id.empty());
    Body order = charge(100);
    order.set("customer", "{\"email\":\"ada@example.com\",\"name\":\"Ada\"}").set("metadata", "{\"order\":\"4711\"}");
    COMPARE_STATUS(shop.sale(order), 200);
    QVERIFY(!shop.declined().empty());
    QVERIFY(receiver.waitFor(3));
    for (const Posted &posted : receiver.posted()) {
        QVERIFY(!contains(posted.bytes(), visaApproved) && !contains(posted.bytes(), insufficientFunds));
        QVERIFY(!contains(posted.body, "cvv") && !contains(posted.body, "expiry"));
    }
}

QTEST_GUILESS_MAIN(TestWebhookEvents)
#include "webhookevents.moc"
