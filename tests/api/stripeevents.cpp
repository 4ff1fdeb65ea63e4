// contracts/clive-stripe.md B7: which events each step sends, in which order, signed how, and where they are read
// again.
#include "support/compare.h"
#include "support/receiver.h"
#include "support/sharedgateway.h"
#include "support/stripe.h"
#include "support/webhooks.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace countersign::test;
using namespace std::string_literals;

class TestStripeEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void stories_data();
    void stories();
    void theBodyAndTheSignature();
    void eventsRenderAtTheDefaultVersion();
    void theWindowCausesThemToo();
    void refundsThatMoveOnAreTold();
    void eachFamilyHasItsOwn();
    void eventsAreReadAgain();

private:
    // The types that came, oldest first, once there are so many.
    std::string told(std::size_t count);
    SharedGateway m_gateway;
    Receiver m_receiver;
    int m_merchant = 0;
    std::string m_secret;
};

void TestStripeEvents::initTestCase()
{
    QVERIFY2(m_gateway.start(Setup::merchants(1).stripeMerchants(40)), m_gateway.failure().c_str());
}

// A merchant of its own for each function, and one endpoint that hears everything.
void TestStripeEvents::init()
{
    ++m_merchant;
    StripeClient shop(m_gateway.address(), secretKeyOf(m_merchant));
    const Answer made = shop.post("/v1/webhook_endpoints", {{"url", m_receiver.url("/s" + std::to_string(m_merchant))},
                                                            {"enabled_events[]", "*"}});
    QCOMPARE(made.status, 200);
    m_secret = made.json()["secret"].text();
}

std::string TestStripeEvents::told(std::size_t count)
{
    const std::string path = "/s" + std::to_string(m_merchant) + " ";
    std::vector<Posted> mine;
    eventually([&] {
        mine = m_receiver.posted();
        std::erase_if(mine, [&](const Posted &post) { return post.head.find(path) == std::string::npos; });
        return mine.size() >= count;
    });
    std::string out;
    for (const Posted &post : mine)
        out += (out.empty() ? "" : " ") + Json::parse(post.body)["type"].text();
    return out;
}

void TestStripeEvents::stories_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("types");
    const auto row = [](const char *steps, const char *types) {
        QTest::newRow(steps) << QByteArray(steps) << QByteArray(types);
    };
    row("create", "payment_intent.created");
    row("create confirm:pm_card_visa", "payment_intent.created charge.succeeded payment_intent.succeeded");
    row("create confirm:pm_card_visa_chargeDeclined",
        "payment_intent.created charge.failed payment_intent.payment_failed");
    row("create confirm:pm_card_authenticationRequired", "payment_intent.created payment_intent.requires_action");
    row("create confirm:pm_card_authenticationRequired complete",
        "payment_intent.created payment_intent.requires_action charge.succeeded payment_intent.succeeded");
    row("create confirm:pm_card_authenticationRequired fail",
        "payment_intent.created payment_intent.requires_action payment_intent.payment_failed");
    row("manual confirm:pm_card_visa capture",
        "payment_intent.created charge.succeeded payment_intent.amount_capturable_updated charge.captured "
        "payment_intent.succeeded");
    row("manual confirm:pm_card_visa cancel",
        "payment_intent.created charge.succeeded payment_intent.amount_capturable_updated payment_intent.canceled");
    row("create cancel", "payment_intent.created payment_intent.canceled");
    row("create confirm:pm_card_visa refund:500",
        "payment_intent.created charge.succeeded payment_intent.succeeded charge.refunded refund.created");
    row("create confirm:pm_card_createDispute",
        "payment_intent.created charge.succeeded payment_intent.succeeded charge.dispute.created");
}

void TestStripeEvents::stories()
{
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, types);
    StripeClient shop(m_gateway.address(), secretKeyOf(m_merchant));
    std::string target;
    const std::size_t expected = static_cast<std::size_t>(types.count(' ')) + 1;
    for (const QByteArray &word : steps.split(' ')) {
        const std::string step = word.left(word.indexOf(':') < 0 ? word.size() : word.indexOf(':')).toStdString();
        const std::string value = word.mid(word.indexOf(':') + 1).toStdString();
        Answer answer;
        if (step == "create" || step == "manual") {
            answer = shop.post("/v1/payment_intents", "amount=2000&currency=usd&capture_method="s +
                                                          (step == "manual" ? "manual" : "automatic"));
            target = "/v1/payment_intents/" + answer.json()["id"].text();
        } else if (step == "confirm") {
            answer = shop.post(target + "/confirm", {{"payment_method", value}});
        } else if (step == "complete" || step == "fail") {
            answer = shop.post(target + "/countersign_challenge", {{"outcome", step}});
        } else if (step == "refund") {
            answer = shop.post("/v1/refunds", {{"payment_intent", target.substr(20)}, {"amount", value}});
        } else {
            answer = shop.post(target + "/" + step);
        }
        QVERIFY2(answer.status == 200 || answer.status == 402, answer.body.c_str());
    }
    std::string story = told(expected);
    // One object's first attempts leave in order; those of different objects may overtake each other on the wire, so
    // the order that counts is that of the journal.
    Json list = shop.get("/v1/events", "limit=100").json();
    std::string read;
    for (std::size_t i = list["data"].size(); i-- > 0;)
        read += (read.empty() ? "" : " ") + list["data"].at(i)["type"].text();
    COMPARE_TEXT(read, types.toStdString());
    const auto sorted = [](const std::string &text) {
        QList<QByteArray> words = QByteArray::fromStdString(text).split(' ');
        std::sort(words.begin(), words.end());
        return words.join(' ').toStdString();
    };
    COMPARE_TEXT(sorted(story), sorted(types.toStdString()));
}

void TestStripeEvents::theBodyAndTheSignature()
{
    StripeClient shop(m_gateway.address(), secretKeyOf(m_merchant));
    const Answer paid = shop.pay("pm_card_visa", {{"metadata[order]", "42"}});
    QVERIFY(told(3).find("payment_intent.succeeded") != std::string::npos);
    const std::string path = "/s" + std::to_string(m_merchant) + " ";
    for (const Posted &post : m_receiver.posted()) {
        if (post.head.find(path) == std::string::npos)
            continue;
        const Json event = Json::parse(post.body);
        COMPARE_TEXT(event.keys(), "id object api_version created data livemode pending_webhooks request type");
        COMPARE_TEXT(event["object"].text() + " " + event["api_version"].text(), "event 2026-10-28.endive");
        COMPARE_TEXT(event["request"]["id"].text(), paid.header("Request-Id").value_or(""));
        QCOMPARE(event["created"].integer(), 1769248800);
        const Json &object = event["data"]["object"];
        if (event["type"].text() == "payment_intent.created")
            COMPARE_TEXT(object["status"].text(), "requires_confirmation");
        if (event["type"].text() == "payment_intent.succeeded") {
            COMPARE_TEXT(object["status"].text(), "succeeded");
            COMPARE_TEXT(object["metadata"].compact(), R"({"order":"42"})");
            QVERIFY2(object["client_secret"].isNull(), "a message carries no secret");
        }
        if (event["type"].text() == "charge.succeeded")
            COMPARE_TEXT(object["payment_intent"].text(), paid.json()["id"].text());

        const std::string signature = post.header("Stripe-Signature");
        const std::size_t comma = signature.find(",v1=");
        QVERIFY2(signature.rfind("t=", 0) == 0 && comma != std::string::npos, signature.c_str());
        const std::string time = signature.substr(2, comma - 2);
        COMPARE_TEXT(signature.substr(comma + 4), hmacSha256(m_secret, time + "." + post.body));
    }
}

void TestStripeEvents::eventsRenderAtTheDefaultVersion()
{
    StripeClient shop(m_gateway.address(), secretKeyOf(m_merchant));
    shop.post("/v1/payment_intents", "amount=500&currency=usd", {{"Stripe-Version", "2020-08-27"}});
    told(1);
    COMPARE_TEXT(shop.get("/v1/events").json()["data"].at(0)["api_version"].text(), "2026-10-28.endive");
}

void TestStripeEvents::theWindowCausesThemToo()
{
    StripeClient shop(m_gateway.address(), secretKeyOf(m_merchant));
    Console console = m_gateway.console();
    const Json pi = shop.pay("pm_card_visa", {{"capture_method", "manual"}}).json();
    const std::string payment = "/payments/pay_" + pi["latest_charge"].text().substr(3);
    QCOMPARE(console.post(payment + "/capture", "{}").status, 200);
    QCOMPARE(console.post(payment + "/refund", R"({"amount":100,"reason":"Scratched"})").status, 200);
    QVERIFY(told(7).find("charge.captured") != std::string::npos);
    const Json list = shop.get("/v1/events", "types[]=charge.refunded&types[]=charge.captured").json();
    QCOMPARE(list["data"].size(), 2U);
    QCOMPARE(list["data"].at(0)["data"]["object"]["amount_refunded"].integer(), 100);
}

void TestStripeEvents::refundsThatMoveOnAreTold()
{
    StripeClient shop(m_gateway.address(), secretKeyOf(m_merchant));
    const Json pi = shop.pay("pm_card_pendingRefund").json();
    shop.post("/v1/refunds", {{"payment_intent", pi["id"].text()}});
    QVERIFY(m_gateway.console().advance(60));
    const Json event = shop.get("/v1/events", "type=charge.refund.updated").json()["data"].at(0);
    COMPARE_TEXT(event["data"]["object"]["object"].text() + " " + event["data"]["object"]["status"].text(),
                 "refund succeeded");
    QVERIFY(event["request"].isNull());
    QVERIFY(m_gateway.console().setClock(startOfTime));
}

void TestStripeEvents::eachFamilyHasItsOwn()
{
    StripeClient shop(m_gateway.address(), secretKeyOf(m_merchant));
    Shop api(m_gateway.address(), "pk_test_api_s" + std::to_string(m_merchant));
    QVERIFY(!api.captured().empty());
    QVERIFY(!freshIntent(api, countersign::test::intent()).id.empty());
    QCOMPARE(shop.get("/v1/events").json()["data"].size(), 0U);
}

void TestStripeEvents::eventsAreReadAgain()
{
    StripeClient shop(m_gateway.address(), secretKeyOf(m_merchant));
    shop.pay("pm_card_visa");
    told(3);
    const std::string path = "/s" + std::to_string(m_merchant) + " ";
    for (const Posted &post : m_receiver.posted()) {
        if (post.head.find(path) == std::string::npos)
            continue;
        const std::string id = Json::parse(post.body)["id"].text();
        COMPARE_TEXT(shop.get("/v1/events/" + id).body, post.body);
    }
    // Nobody listens: the events are there all the same, under ids that stay.
    StripeClient quiet(m_gateway.address(), secretKeyOf(39));
    for (int i = 0; i < 3; ++i)
        quiet.pay("pm_card_visa");
    std::vector<std::string> ids;
    const Json all = quiet.get("/v1/events", "limit=100").json();
    for (std::size_t i = 0; i < all["data"].size(); ++i)
        ids.push_back(all["data"].at(i)["id"].text());
    QCOMPARE(ids.size(), 9U);
    QCOMPARE(std::set<std::string>(ids.begin(), ids.end()).size(), 9U);
    std::string paged;
    std::string cursor;
    for (int pages = 0; pages < 6; ++pages) {
        const Json page =
            quiet.get("/v1/events", "limit=2" + (cursor.empty() ? "" : "&starting_after=" + cursor)).json();
        for (std::size_t i = 0; i < page["data"].size(); ++i) {
            cursor = page["data"].at(i)["id"].text();
            paged += std::to_string(std::find(ids.begin(), ids.end(), cursor) - ids.begin());
        }
        if (!page["has_more"].isTrue())
            break;
    }
    COMPARE_TEXT(paged, "012345678");
    const Json before = quiet.get("/v1/events", "limit=2&ending_before=" + ids[4]).json();
    COMPARE_TEXT(before["data"].at(0)["id"].text() + before["data"].at(1)["id"].text(), ids[2] + ids[3]);
    COMPARE_TEXT(quiet.get("/v1/events/" + ids[5]).json()["id"].text(), ids[5]);
    QCOMPARE(quiet.get("/v1/events/evt_unknown").status, 404);
    StripeClient other(m_gateway.address(), secretKeyOf(38));
    QCOMPARE(other.get("/v1/events/" + ids[5]).status, 404);
}

QTEST_GUILESS_MAIN(TestStripeEvents)
#include "stripeevents.moc"
