// payment-api.md 11 and design.md 8: when a delivery is tried again, when it ends, and in which order things leave.
#include "support/compare.h"
#include "support/receiver.h"
#include "support/sharedgateway.h"
#include "support/webhooks.h"

#include <QDateTime>
#include <QTest>

#include <deque>
#include <map>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr std::int64_t minute = 60; // seconds

// When the next attempt is due, "HH:MM:SS" behind the frozen clock, or "null".
std::string dueIn(Console &console, const std::string &delivery)
{
    const Json next = console.get("/deliveries/" + delivery).json()["next_attempt_at"];
    if (!next.isString())
        return "null";
    const QDateTime now =
        QDateTime::fromString(QString::fromStdString(console.get("/clock").json()["now"].text()), Qt::ISODateWithMs);
    const QDateTime due = QDateTime::fromString(QString::fromStdString(next.text()), Qt::ISODateWithMs);
    return std::to_string(now.secsTo(due));
}

} // namespace

class TestWebhookRetries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theScheduleOfTheDocument();
    void theScheduleOfClive();
    void theLastAttemptMaySucceed();
    void whatCountsAsDelivered_data();
    void whatCountsAsDelivered();
    void aDayLaterItIsExpired();
    void whatWasNeverTriedIsTriedOnce();
    void aSlowReceiverDelaysNobodyElse();
    void theApiAnswersBeforeTheReceiver();
    void eventsOfOneObjectLeaveInOrder();
    void aFailedEventHoldsBackNone();
    void notMoreThanTwoAtATime();
    void heldWhilePaused();
    void pausedAfterFailures();
    void sendNow();
    void resendOne();
    void resendWhileItIsUnderWay();
    void badReceiversBesideAGoodOne();
    void aStaleAnswerIsNotTakenForAnother();

private:
    [[nodiscard]] std::string merchant() const { return "m" + std::to_string(m_gateway.lastMerchant()); }
    SharedGateway m_gateway;
};

void TestWebhookRetries::initTestCase()
{
    QVERIFY2(m_gateway.start(40), m_gateway.failure().c_str());
}

void TestWebhookRetries::cleanup()
{
    Console console = m_gateway.console();
    removeAllHooks(console);
}

void TestWebhookRetries::theScheduleOfTheDocument()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500, 302, 404, 503, 500});
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized().empty());
    const std::string id = newestDelivery(console, hook.id);
    QVERIFY(isPublicId(id, "dlv_", 20));
    COMPARE_TEXT(awaitState(console, id, "pending 1"), "pending 1");
    std::size_t attempts = 1;
    for (const std::int64_t delay : {5 * minute, 15 * minute, 1 * hour, 6 * hour}) {
        COMPARE_TEXT(dueIn(console, id), std::to_string(delay));
        QVERIFY(console.advance(delay - 1));
        COMPARE_TEXT(dueIn(console, id), "1");
        QCOMPARE(receiver.count(), attempts); // not a second too early
        QVERIFY(console.advance(1));
        QVERIFY(receiver.waitFor(++attempts));
        const std::string expected = (attempts == 5 ? "failed " : "pending ") + std::to_string(attempts);
        COMPARE_TEXT(awaitState(console, id, expected), expected);
    }
    COMPARE_TEXT(dueIn(console, id), "null");
    QVERIFY(console.advance(2 * day));
    COMPARE_TEXT(stateOf(console, id), "failed 5");

    // The same bytes under the same signature every time; the time of the attempt is the only thing that moves.
    const std::vector<Posted> posted = receiver.posted();
    QCOMPARE(posted.size(), 5U);
    for (const Posted &one : posted) {
        COMPARE_TEXT(one.body, posted.front().body);
        COMPARE_TEXT(one.header("X-Webhook-Signature"), posted.front().header("X-Webhook-Signature"));
    }
    const Json detail = console.get("/deliveries/" + id).json();
    COMPARE_TEXT(detail["payload"].text(), posted.front().body);
    COMPARE_TEXT(detail["last"]["text"].text(), "the receiver answered 500: an error inside the receiver");
    QVERIFY(eventually([&] { return console.get("/deliveries/" + id).json()["attempts_log"].size() == 5; }));
    const Json log = console.get("/deliveries/" + id).json()["attempts_log"];
    std::string statuses;
    for (std::size_t i = 0; i < log.size(); ++i)
        statuses +=
            log.at(i)["number"].text() + ':' + log.at(i)["result"].text() + ':' + log.at(i)["status"].text() + ' ';
    COMPARE_TEXT(statuses, "5:http_status:500 4:http_status:503 3:http_status:404 2:redirect:302 1:http_status:500 ");
}

void TestWebhookRetries::theScheduleOfClive()
{
    SharedGateway gateway;
    Setup setup = Setup::merchants(1);
    setup.set("partners", "[{\"partner_id\":\"P1\",\"name\":\"P\",\"merchant\":\"m1\",\"status\":\"active\",\"kyc\":"
                          "\"approved\",\"api_keys\":[\"cp_test_p1_key\"],\"hmac_secret\":\"hmac_secret_of_p1\","
                          "\"fee_percent\":1}]");
    QVERIFY2(gateway.start(setup), gateway.failure().c_str());
    Console console = gateway.console();
    Receiver receiver;
    receiver.answer({500});
    const Hook hook = subscribe(console, "P1", receiver.url(), "clive");
    const Answer sent = console.post("/webhook-endpoints/" + hook.id + "/test");
    COMPARE_STATUS(sent, 201);
    const std::string id = sent.json()["id"].text();
    COMPARE_TEXT(awaitState(console, id, "pending 1"), "pending 1");
    COMPARE_TEXT(dueIn(console, id), "1");
    QVERIFY(console.advance(1));
    COMPARE_TEXT(awaitState(console, id, "pending 2"), "pending 2");
    COMPARE_TEXT(dueIn(console, id), "2");
    QVERIFY(console.advance(2));
    COMPARE_TEXT(awaitState(console, id, "failed 3"), "failed 3");
    const std::vector<Posted> posted = receiver.posted();
    QCOMPARE(posted.size(), 3U);
    for (const Posted &one : posted) {
        COMPARE_TEXT(one.body, posted.front().body);
        COMPARE_TEXT(one.header("X-Clive-Signature"), hmacSha256(hook.secret, one.body));
    }
    COMPARE_TEXT(Json::parse(posted.front().body).keys(),
                 "event clive_tx_id partner_id client_id echezona_reference status amount currency meta");
}

void TestWebhookRetries::theLastAttemptMaySucceed()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500, 500, 500, 500, 204});
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized().empty());
    const std::string id = newestDelivery(console, hook.id);
    for (const std::int64_t delay : {5 * minute, 15 * minute, 1 * hour, 6 * hour}) {
        const std::size_t before = receiver.count();
        QVERIFY(eventually([&] { return dueIn(console, id) == std::to_string(delay); }));
        QVERIFY(console.advance(delay));
        QVERIFY(receiver.waitFor(before + 1));
    }
    COMPARE_TEXT(awaitState(console, id, "succeeded 5"), "succeeded 5");
    const Json endpoint = console.get("/webhook-endpoints/" + hook.id).json();
    COMPARE_TEXT(endpoint["health"]["state"].text(), "healthy");
    QCOMPARE(endpoint["health"]["failed_in_row"].integer(), 0);
}

void TestWebhookRetries::whatCountsAsDelivered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<std::string>("state");
    QTest::newRow("200") << 200 << "succeeded 1"s;
    QTest::newRow("202") << 202 << "succeeded 1"s;
    QTest::newRow("204") << 204 << "succeeded 1"s;
    QTest::newRow("301") << 301 << "pending 1"s;
    QTest::newRow("400") << 400 << "pending 1"s;
    QTest::newRow("410") << 410 << "pending 1"s;
    QTest::newRow("500") << 500 << "pending 1"s;
}

void TestWebhookRetries::whatCountsAsDelivered()
{
    QFETCH(int, status);
    QFETCH(std::string, state);
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({status});
    receiver.answerWith("", "Location: " + receiver.url("/elsewhere") + "\r\n");
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized().empty());
    const std::string id = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, id, state), state);
    QCOMPARE(receiver.count(), 1U);
}

void TestWebhookRetries::aDayLaterItIsExpired()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500});
    const Hook hook = subscribe(console, merchant(), receiver.url());
    for (int i = 0; i < 20; ++i)
        QVERIFY(!shop.authorized().empty());
    QVERIFY(receiver.waitFor(20));
    QVERIFY(eventually([&] { return deliveries(console, "state=pending&endpoint=" + hook.id).size() == 20; }));
    QVERIFY(eventually([&] {
        for (const Json &one : deliveries(console, "endpoint=" + hook.id)) {
            if (one["attempts"].integer() != 1)
                return false;
        }
        return true;
    }));
    // All of them are due by then, and over: none leaves once more.
    receiver.answer({200});
    QVERIFY(console.advance(day + 1));
    for (const Json &one : deliveries(console, "endpoint=" + hook.id)) {
        COMPARE_TEXT(one["state"].text(), "expired");
        QCOMPARE(one["attempts"].integer(), 1);
        QVERIFY(one["next_attempt_at"].isNull());
        QVERIFY(one["expires_at"].isString());
    }
    // Something that leaves later shows that nothing else was on its way.
    QVERIFY(!shop.authorized(77).empty());
    QVERIFY(receiver.waitFor(21));
    QVERIFY(contains(receiver.posted().back().body, "\"amount\":77,"));
    QCOMPARE(receiver.count(), 21U);
}

void TestWebhookRetries::whatWasNeverTriedIsTriedOnce()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.behave(Manner::Holds);
    const Hook hook = subscribe(console, merchant(), receiver.url());
    std::string last;
    for (int i = 0; i < 4; ++i)
        last = shop.authorized();
    QVERIFY(receiver.waitFor(2)); // two are under way, two have not left
    QVERIFY(console.advance(2 * day));
    receiver.release();
    QVERIFY(receiver.waitFor(4));
    COMPARE_TEXT(awaitStory(console, hook.id,
                            "payment.authorized succeeded 1, payment.authorized succeeded 1, payment.authorized "
                            "succeeded 1, payment.authorized succeeded 1"),
                 "payment.authorized succeeded 1, payment.authorized succeeded 1, payment.authorized succeeded 1, "
                 "payment.authorized succeeded 1");
}

void TestWebhookRetries::aSlowReceiverDelaysNobodyElse()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver slow;
    Receiver quick;
    slow.behave(Manner::Holds);
    const Hook slowHook = subscribe(console, merchant(), slow.url());
    QVERIFY(!subscribe(console, merchant(), quick.url()).id.empty());
    for (int i = 0; i < 40; ++i)
        QVERIFY(!shop.authorized().empty());
    QVERIFY(quick.waitFor(40)); // while the other has not answered once
    QCOMPARE(slow.count(), 2U);
    QCOMPARE(deliveries(console, "state=pending&endpoint=" + slowHook.id).size(), 40U);
    slow.release();
    QVERIFY(slow.waitFor(40));
}

void TestWebhookRetries::theApiAnswersBeforeTheReceiver()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.behave(Manner::Holds);
    const Hook hook = subscribe(console, merchant(), receiver.url());
    const std::string id = shop.authorized(); // it is answered although nobody has released the receiver
    QVERIFY(!id.empty());
    COMPARE_STATUS(shop.capture(id, 9999), 200);
    QVERIFY(receiver.waitFor(1));
    COMPARE_TEXT(storyOf(console, hook.id), "payment.authorized pending 0, payment.captured pending 0");
    receiver.release();
    COMPARE_TEXT(awaitStory(console, hook.id, "payment.authorized succeeded 1, payment.captured succeeded 1"),
                 "payment.authorized succeeded 1, payment.captured succeeded 1");
}

void TestWebhookRetries::eventsOfOneObjectLeaveInOrder()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, merchant(), receiver.url());
    constexpr std::size_t payments = 30;
    for (std::size_t i = 0; i < payments; ++i) {
        const std::string id = shop.captured(100);
        COMPARE_STATUS(shop.refund(id, 60), 200);
        COMPARE_STATUS(shop.refund(id, 40), 200);
    }
    QVERIFY(receiver.waitFor(4 * payments));
    std::map<std::string, std::string> stories;
    for (const Posted &posted : receiver.posted()) {
        const Json data = Json::parse(posted.body)["data"];
        stories[data["payment_id"].text()] += data["status"].text() + ' ';
    }
    QCOMPARE(stories.size(), payments);
    for (const auto &[id, story] : stories)
        COMPARE_TEXT(story, "authorized captured partially_refunded refunded ");
}

void TestWebhookRetries::aFailedEventHoldsBackNone()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500, 200});
    const Hook hook = subscribe(console, merchant(), receiver.url());
    const std::string id = shop.captured(100);
    COMPARE_STATUS(shop.refund(id, 100), 200);
    const std::string story =
        "payment.authorized pending 1, payment.captured succeeded 1, payment.refunded succeeded 1";
    COMPARE_TEXT(awaitStory(console, hook.id, story), story);
    QVERIFY(console.advance(5 * minute));
    QVERIFY(receiver.waitFor(4));
    QVERIFY(contains(receiver.posted().back().body, "\"event\":\"payment.authorized\""));
}

void TestWebhookRetries::notMoreThanTwoAtATime()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.behave(Manner::Holds);
    const Hook hook = subscribe(console, merchant(), receiver.url());
    for (int i = 0; i < 10; ++i)
        QVERIFY(!shop.authorized().empty());
    QVERIFY(receiver.waitFor(2));
    Receiver other; // what comes behind it has come: nothing else was started meanwhile
    QVERIFY(!subscribe(console, merchant(), other.url()).id.empty());
    QVERIFY(!shop.authorized().empty());
    QVERIFY(other.waitFor(1));
    QCOMPARE(receiver.count(), 2U);
    receiver.release();
    QVERIFY(receiver.waitFor(11));
}

void TestWebhookRetries::heldWhilePaused()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500, 200});
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized(1).empty());
    COMPARE_TEXT(awaitStory(console, hook.id, "payment.authorized pending 1"), "payment.authorized pending 1");
    COMPARE_STATUS(console.post("/webhook-endpoints/" + hook.id + "/pause"), 200);
    QVERIFY(!shop.authorized(2).empty());
    QVERIFY(!shop.authorized(3).empty());
    COMPARE_TEXT(storyOf(console, hook.id),
                 "payment.authorized held 1, payment.authorized held 0, payment.authorized held 0");
    const Json paused = console.get("/webhook-endpoints/" + hook.id).json();
    COMPARE_TEXT(paused["state"].text() + ' ' + paused["paused_because"].text(), "paused operator");
    QCOMPARE(paused["health"]["held"].integer(), 3);
    QCOMPARE(paused["health"]["pending"].integer(), 0);
    const std::string newest = newestDelivery(console, hook.id);
    COMPARE_TEXT(consoleRefusal(console.post("/deliveries/" + newest + "/resend")), "409 endpoint_paused");
    COMPARE_TEXT(consoleRefusal(console.post("/deliveries/" + newest + "/send-now")), "409 endpoint_paused");
    QVERIFY(console.advance(3 * day));
    COMPARE_TEXT(storyOf(console, hook.id),
                 "payment.authorized held 1, payment.authorized held 0, payment.authorized held 0");
    QCOMPARE(receiver.count(), 1U);

    COMPARE_STATUS(console.post("/webhook-endpoints/" + hook.id + "/resume"), 200);
    QVERIFY(receiver.waitFor(4));
    COMPARE_TEXT(awaitStory(console, hook.id,
                            "payment.authorized succeeded 2, payment.authorized succeeded 1, payment.authorized "
                            "succeeded 1"),
                 "payment.authorized succeeded 2, payment.authorized succeeded 1, payment.authorized succeeded 1");
}

void TestWebhookRetries::pausedAfterFailures()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500});
    const Hook hook = subscribe(console, merchant(), receiver.url(), "payment", ",\"pause_after\":2");
    QVERIFY(!shop.authorized(1).empty());
    QVERIFY(!shop.authorized(2).empty());
    const auto both = [](const std::string &state) {
        return "payment.authorized " + state + ", payment.authorized " + state;
    };
    int attempt = 1;
    for (const std::int64_t delay : {5 * minute, 15 * minute, 1 * hour, 6 * hour}) {
        const std::string pending = both("pending " + std::to_string(attempt++));
        COMPARE_TEXT(awaitStory(console, hook.id, pending), pending);
        QVERIFY(console.advance(delay));
    }
    COMPARE_TEXT(awaitStory(console, hook.id, both("failed 5")), both("failed 5"));
    const Json paused = console.get("/webhook-endpoints/" + hook.id).json();
    COMPARE_TEXT(paused["state"].text() + ' ' + paused["paused_because"].text(), "paused failures");
    COMPARE_TEXT(paused["health"]["state"].text(), "failing");
    QCOMPARE(paused["health"]["failed_in_row"].integer(), 2);
    COMPARE_TEXT(paused["health"]["last_error"].text(), "the receiver answered 500: an error inside the receiver");
    QVERIFY(!shop.authorized(3).empty());
    COMPARE_TEXT(stateOf(console, newestDelivery(console, hook.id)), "held 0");
    receiver.answer({200});
    COMPARE_STATUS(console.post("/webhook-endpoints/" + hook.id + "/resume"), 200);
    const std::string id = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, id, "succeeded 1"), "succeeded 1");
    const Json resumed = console.get("/webhook-endpoints/" + hook.id).json();
    COMPARE_TEXT(resumed["state"].text() + ' ' + resumed["health"]["state"].text(), "active healthy");
    QVERIFY(resumed["paused_because"].isNull());
}

void TestWebhookRetries::sendNow()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500, 500, 200});
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized().empty());
    const std::string id = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, id, "pending 1"), "pending 1");
    COMPARE_STATUS(console.post("/deliveries/" + id + "/send-now"), 200);
    COMPARE_TEXT(awaitState(console, id, "pending 2"), "pending 2");
    COMPARE_TEXT(dueIn(console, id), std::to_string(15 * minute)); // it was the second attempt
    COMPARE_STATUS(console.post("/deliveries/" + id + "/send-now"), 200);
    COMPARE_TEXT(awaitState(console, id, "succeeded 3"), "succeeded 3");
    COMPARE_TEXT(consoleRefusal(console.post("/deliveries/" + id + "/send-now")), "409 not_waiting");
    COMPARE_TEXT(consoleRefusal(console.post("/deliveries/dlv_none/send-now")), "404 not_found");
}

void TestWebhookRetries::resendOne()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized().empty());
    const std::string id = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, id, "succeeded 1"), "succeeded 1");
    for (int i = 2; i <= 20; ++i) {
        const Answer again = console.post("/deliveries/" + id + "/resend");
        COMPARE_STATUS(again, 200);
        COMPARE_TEXT(again.json()["id"].text(), id);
        COMPARE_TEXT(again.json()["state"].text(), "pending");
        const std::string sent = "succeeded " + std::to_string(i);
        COMPARE_TEXT(awaitState(console, id, sent), sent);
    }
    QCOMPARE(receiver.count(), 20U);
    for (const Posted &one : receiver.posted())
        COMPARE_TEXT(one.body, receiver.posted().front().body);
    COMPARE_TEXT(consoleRefusal(console.post("/deliveries/dlv_none/resend")), "404 not_found");
}

void TestWebhookRetries::resendWhileItIsUnderWay()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.behave(Manner::Holds);
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized().empty());
    const std::string id = newestDelivery(console, hook.id);
    QVERIFY(receiver.waitFor(1));
    COMPARE_STATUS(console.post("/deliveries/" + id + "/resend"), 200);
    receiver.release();
    // Whoever asked after the attempt began gets one that began after they asked.
    COMPARE_TEXT(awaitState(console, id, "succeeded 2"), "succeeded 2");
    QCOMPARE(receiver.count(), 2U);
}

void TestWebhookRetries::badReceiversBesideAGoodOne()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver good;
    const Hook goodHook = subscribe(console, merchant(), good.url());
    struct Bad
    {
        Manner manner;
        std::string result;
        Receiver receiver;
        Hook hook;
    };
    std::deque<Bad> bads;
    const auto add = [&](Manner manner, const char *result) {
        Bad &bad = bads.emplace_back();
        bad.manner = manner;
        bad.result = result;
        bad.receiver.behave(manner);
        bad.hook = subscribe(console, merchant(), bad.receiver.url());
    };
    add(Manner::Resets, "reset");
    add(Manner::ResetsAtOnce, "reset");
    add(Manner::HangsUp, "reset");
    add(Manner::Babbles, "reset");
    add(Manner::Promises, "reset");
    add(Manner::Floods, "too_large");
    add(Manner::FloodsHead, "too_large");
    add(Manner::Silent, "");
    add(Manner::Drips, "");
    for (int i = 0; i < 10; ++i)
        QVERIFY(!shop.authorized(100 + i).empty());
    QVERIFY(good.waitFor(10));
    QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + goodHook.id).size() == 10; }));
    for (const Bad &bad : bads) {
        if (bad.result.empty())
            continue; // still waited for
        std::string ten;
        for (int i = 0; i < 10; ++i)
            ten += bad.result + ' ';
        const auto results = [&] {
            std::string all;
            for (const Json &one : deliveries(console, "endpoint=" + bad.hook.id))
                all += one["last"]["result"].text() + ' ';
            return all;
        };
        COMPARE_TEXT(eventually(ten, results), ten);
    }
}

// A second answer that nobody asked for must not be taken for the answer to the next request.
void TestWebhookRetries::aStaleAnswerIsNotTakenForAnother()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.behave(Manner::AnswersTwice);
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized(1).empty());
    COMPARE_TEXT(awaitStory(console, hook.id, "payment.authorized succeeded 1"), "payment.authorized succeeded 1");
    receiver.answer({500});
    for (int i = 2; i <= 5; ++i)
        QVERIFY(!shop.authorized(i).empty());
    QVERIFY(receiver.waitFor(5));
    QVERIFY(eventually([&] { return deliveries(console, "state=pending&endpoint=" + hook.id).size() == 4; }));
    QVERIFY(eventually([&] {
        for (const Json &one : deliveries(console, "state=pending&endpoint=" + hook.id)) {
            if (one["attempts"].integer() != 1)
                return false;
        }
        return true;
    }));
    QCOMPARE(deliveries(console, "state=succeeded&endpoint=" + hook.id).size(), 1U);
}

QTEST_GUILESS_MAIN(TestWebhookRetries)
#include "webhookretries.moc"
