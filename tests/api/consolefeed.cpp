// design.md 7: the changes feed, the journal, the clock, merchants, keys, test cards and reset.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <thread>

using namespace countersign::test;
using namespace std::string_literals;

class TestConsoleFeed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFeedStartsAtItsHead();
    void everyChangeIsInTheFeedOnce();
    void aLongPollWakesOnACommit();
    void aLongPollEndsByItself();
    void manyPollsWaitAtOnce();
    void pollsBeyondTheLimitAreRefusedAtOnce();
    void badFeedRequests_data();
    void badFeedRequests();
    void positionsOfAnotherStoreAreAGap();
    void theClockMoves();
    void theClockFreezesAndRuns();
    void theClockMayGoBack();
    void badClockRequests_data();
    void badClockRequests();
    void merchantsAreMade();
    void keysAreMadeShownAndStopped();
    void theTestCardsAreListed();
    void theStatusSaysWhereOneIs();
    void resetNeedsTheStoresName();

private:
    SharedGateway m_gateway;
};

void TestConsoleFeed::initTestCase()
{
    QVERIFY2(m_gateway.start(20), m_gateway.failure().c_str());
}

void TestConsoleFeed::theFeedStartsAtItsHead()
{
    Console console = m_gateway.console();
    QVERIFY(!m_gateway.shopOf(1).authorized().empty());
    const Answer answer = console.get("/changes");
    COMPARE_STATUS(answer, 200);
    const Json feed = answer.json();
    COMPARE_TEXT(feed.keys(), "entries next head gap now frozen store");
    QCOMPARE(feed["entries"].size(), 0U);
    QCOMPARE(feed["next"].integer(), feed["head"].integer());
    QVERIFY(feed["head"].integer() > 0);
    QVERIFY(feed["gap"].isFalse());
    QVERIFY(feed["frozen"].isTrue());
    COMPARE_TEXT(feed["now"].text(), "2026-01-24T10:00:00.000Z");
    QVERIFY(!feed["store"].text().empty());
}

void TestConsoleFeed::everyChangeIsInTheFeedOnce()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    std::int64_t next = console.get("/changes").json()["next"].integer();
    const std::string a = shop.authorized(100);
    COMPARE_STATUS(shop.capture(a, 100), 200);
    COMPARE_STATUS(shop.refund(a, 40), 200);
    const std::string b = shop.authorized(100);
    COMPARE_STATUS(shop.voidPayment(b), 200);
    QVERIFY(!shop.declined().empty());
    COMPARE_STATUS(shop.authorize(charge(0)), 400); // changes nothing

    std::string story;
    std::int64_t last = next;
    for (int page = 0; page < 20; ++page) {
        const Json feed = console.get("/changes?limit=2&after=" + std::to_string(next)).json();
        for (std::size_t i = 0; i < feed["entries"].size(); ++i) {
            const Json &entry = feed["entries"].at(i);
            QVERIFY(entry["seq"].integer() > last);
            last = entry["seq"].integer();
            story += entry["kind"].text() + ' ';
        }
        next = feed["next"].integer();
        if (next == feed["head"].integer())
            break;
    }
    COMPARE_TEXT(
        story,
        "payment.authorized payment.captured payment.refunded payment.authorized payment.voided payment.failed ");
    QCOMPARE(console.get("/changes?after=" + std::to_string(next)).json()["entries"].size(), 0U);
}

void TestConsoleFeed::aLongPollWakesOnACommit()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const std::int64_t next = console.get("/changes").json()["next"].integer();
    Answer answer;
    Connection connection(m_gateway.address());
    QVERIFY(connection.open());
    const Call poll = console.call("GET", "/changes?wait=30&after=" + std::to_string(next));
    QVERIFY(connection.write(poll.bytes(connection.address())));
    // The payment is asked for behind the poll, on another connection; only its commit can wake the poll.
    QElapsedTimer timer;
    timer.start();
    const std::string id = shop.authorized();
    answer = connection.read();
    COMPARE_STATUS(answer, 200);
    QVERIFY2(timer.elapsed() < 25'000, "the poll was answered by its own end, not by the commit");
    QVERIFY(answer.json()["entries"].size() >= 1);
    COMPARE_TEXT(answer.json()["entries"].at(0)["object"].text(), id);
}

void TestConsoleFeed::aLongPollEndsByItself()
{
    Console console = m_gateway.console();
    const std::int64_t next = console.get("/changes").json()["next"].integer();
    const Json feed = console.get("/changes?wait=1&after=" + std::to_string(next)).json();
    QCOMPARE(feed["entries"].size(), 0U);
    QCOMPARE(feed["next"].integer(), next);
}

void TestConsoleFeed::manyPollsWaitAtOnce()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const std::int64_t next = console.get("/changes").json()["next"].integer();
    const std::vector<Call> polls(40, console.call("GET", "/changes?wait=30&after=" + std::to_string(next)));
    std::vector<Answer> answers;
    std::thread waiting([&] { answers = inParallel(m_gateway.address(), polls); });
    // Requests go on while polls are parked, and each commit wakes whoever waits by then.
    std::string id;
    for (int i = 0; i < 50 && id.empty(); ++i)
        id = shop.authorized();
    waiting.join();
    QVERIFY(!id.empty());
    for (const Answer &answer : answers) {
        COMPARE_STATUS(answer, 200);
        QVERIFY(answer.json()["entries"].size() >= 1);
    }
}

void TestConsoleFeed::pollsBeyondTheLimitAreRefusedAtOnce()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Console console = gateway.console();
    const std::int64_t next = console.get("/changes").json()["next"].integer();
    const Call poll = console.call("GET", "/changes?wait=30&after=" + std::to_string(next));
    constexpr int places = 64;
    std::vector<std::unique_ptr<Connection>> parked;
    for (int i = 0; i < places; ++i) {
        parked.push_back(std::make_unique<Connection>(gateway.address()));
        QVERIFY(parked.back()->open() && parked.back()->write(poll.bytes(gateway.address())));
    }
    Connection late(gateway.address());
    const auto waiting = [&gateway] {
        const std::string metrics = Connection(gateway.address()).send({"GET", "/metrics"}).body;
        return contains(metrics, "\ncountersign_feed_parked " + std::to_string(places) + '\n');
    };
    QTRY_VERIFY(waiting());
    const Answer refused = late.send(poll);
    COMPARE_TEXT(consoleRefusal(refused), "503 busy");
    QVERIFY(refused.has("Retry-After"));
    // Whoever gives up makes room for another.
    parked.pop_back();
    QTRY_VERIFY(!waiting());
    QVERIFY(late.write(poll.bytes(gateway.address())));
    QTRY_VERIFY(waiting());
    const std::string id = shop.authorized();
    COMPARE_STATUS(late.read(), 200);
    for (const auto &connection : parked) {
        const Answer answer = connection->read();
        COMPARE_STATUS(answer, 200);
        COMPARE_TEXT(answer.json()["entries"].at(0)["object"].text(), id);
    }
}

void TestConsoleFeed::badFeedRequests_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("field");
    QTest::newRow("after") << "after=x"s
                           << "after"s;
    QTest::newRow("negative after") << "after=-1"s
                                    << "after"s;
    QTest::newRow("wait") << "after=0&wait=31"s
                          << "wait"s;
    QTest::newRow("wait text") << "after=0&wait=long"s
                               << "wait"s;
    QTest::newRow("limit") << "after=0&limit=501"s
                           << "limit"s;
    QTest::newRow("limit 0") << "after=0&limit=0"s
                             << "limit"s;
}

void TestConsoleFeed::badFeedRequests()
{
    QFETCH(std::string, query);
    QFETCH(std::string, field);
    const Answer answer = m_gateway.console().get("/changes?" + query);
    COMPARE_TEXT(consoleRefusal(answer), "400 invalid_request");
    COMPARE_TEXT(answer.json()["error"]["field"].text(), field);
}

void TestConsoleFeed::positionsOfAnotherStoreAreAGap()
{
    const Json feed = m_gateway.console().get("/changes?after=999999999").json();
    QVERIFY(feed["gap"].isTrue());
    QCOMPARE(feed["entries"].size(), 0U);
    QCOMPARE(feed["next"].integer(), feed["head"].integer());
}

void TestConsoleFeed::theClockMoves()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Console console = gateway.console();
    Shop shop = gateway.shop();
    const Json before = console.get("/clock").json();
    COMPARE_TEXT(before["now"].text(), "2026-01-24T10:00:00.000Z");
    QVERIFY(before["frozen"].isTrue());
    for (int i = 0; i < 450; ++i) // more than two slices of due work
        QVERIFY(!shop.authorized().empty());
    const Answer moved = console.put("/clock", R"({"advance_seconds":604801})");
    COMPARE_STATUS(moved, 200);
    COMPARE_TEXT(moved.json().keys(), "now frozen offset_seconds applied");
    COMPARE_TEXT(moved.json()["now"].text(), "2026-01-31T10:00:01.000Z");
    QCOMPARE(moved.json()["applied"].integer(), 450);
    // All of it is written by now: the journal holds one entry each.
    QCOMPARE(console.get("/counts").json()["payments"]["expired"].integer(), 450);
    COMPARE_TEXT(shop.authorize(charge()).json()["data"]["created_at"].text(), "2026-01-31T10:00:01Z");
    COMPARE_TEXT(console.put("/clock", R"({"set":"2027-06-01T00:00:00Z"})").json()["now"].text(),
                 "2027-06-01T00:00:00.000Z");
    COMPARE_TEXT(console.put("/clock", R"({"set":"2027-06-01T02:30:00+02:00"})").json()["now"].text(),
                 "2027-06-01T00:30:00.000Z");
}

void TestConsoleFeed::theClockFreezesAndRuns()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1, {}), gateway.failure().c_str());
    Console console = gateway.console();
    QVERIFY(console.get("/clock").json()["frozen"].isFalse());
    const std::string held = console.put("/clock", R"({"frozen":true})").json()["now"].text();
    for (int i = 0; i < 20; ++i)
        COMPARE_TEXT(console.get("/clock").json()["now"].text(), held);
    QVERIFY(console.put("/clock", R"({"frozen":false})").json()["frozen"].isFalse());
    QTRY_VERIFY(console.get("/clock").json()["now"].text() > held);
    QVERIFY(console.advance(86400));
    const std::int64_t offset = console.get("/clock").json()["offset_seconds"].integer();
    QVERIFY2(offset >= 86390 && offset <= 86400, std::to_string(offset).c_str());
    const Json reset = console.put("/clock", R"({"reset":true})").json();
    QCOMPARE(reset["offset_seconds"].integer(), 0);
    QVERIFY(reset["frozen"].isFalse());
}

void TestConsoleFeed::theClockMayGoBack()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Console console = gateway.console();
    const std::string expired = shop.authorized(1);
    const Answer keyed = shop.authorize(charge(2), "made-before-the-move");
    QVERIFY(console.advance(8 * day));
    const std::string future = shop.authorized(3);
    QVERIFY(console.setClock("2026-01-24T10:00:05Z"));
    // What is done stays done; what was made in the future is there, and newest means made last.
    COMPARE_TEXT(shop.payment(expired).json()["data"]["status"].text(), "expired");
    COMPARE_TEXT(refusal(shop.capture(expired, 1)), "400 authorization expired (valid for 7 days)");
    COMPARE_STATUS(shop.capture(future, 3), 200);
    const std::string last = shop.authorized(4);
    COMPARE_TEXT(shop.payment(last).json()["data"]["created_at"].text(), "2026-01-24T10:00:05Z");
    const Json rows = shop.transactions().json()["data"]["transactions"];
    QCOMPARE(rows.size(), 4U);
    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i)["amount"].integer(), 4 - static_cast<std::int64_t>(i));
    COMPARE_TEXT(console.get("/payments?limit=1").json()["items"].at(0)["id"].text(), last);
    COMPARE_STATUS(keyed, 200);
    COMPARE_STATUS(shop.authorize(charge(2), "used-after-the-move"), 200);
}

void TestConsoleFeed::badClockRequests_data()
{
    QTest::addColumn<std::string>("body");
    QTest::newRow("nothing") << "{}"s;
    QTest::newRow("text") << R"({"advance_seconds":"5"})"s;
    QTest::newRow("fraction") << R"({"advance_seconds":0.5})"s;
    QTest::newRow("too far") << R"({"advance_seconds":9223372036854775807})"s;
    QTest::newRow("no time") << R"({"set":"soon"})"s;
    QTest::newRow("no day") << R"({"set":"2026-02-30T00:00:00Z"})"s;
    QTest::newRow("frozen text") << R"({"frozen":"yes"})"s;
    QTest::newRow("no JSON") << "+5"s;
}

void TestConsoleFeed::badClockRequests()
{
    QFETCH(std::string, body);
    Console console = m_gateway.console();
    const std::string before = console.get("/clock").json()["now"].text();
    COMPARE_TEXT(consoleRefusal(console.put("/clock", body)), "400 invalid_request");
    COMPARE_TEXT(console.get("/clock").json()["now"].text(), before);
}

void TestConsoleFeed::merchantsAreMade()
{
    Console console = m_gateway.console();
    const Answer made = console.post("/merchants", R"({"id":"corner-shop_7","name":"Corner Shop","currency":"MAD"})");
    COMPARE_STATUS(made, 201);
    COMPARE_TEXT(made.json()["id"].text(), "corner-shop_7");
    COMPARE_TEXT(made.json()["name"].text(), "Corner Shop");
    COMPARE_TEXT(made.json()["currency"].text(), "MAD");
    QVERIFY(made.json().has("version") && made.json().has("created_at"));
    const Json list = console.get("/merchants?limit=200").json();
    COMPARE_TEXT(list.keys(), "items next");
    QVERIFY(contains(list["items"].compact(), R"("id":"corner-shop_7")"));
    COMPARE_TEXT(consoleRefusal(console.post("/merchants", R"({"id":"corner-shop_7","name":"Again"})")),
                 "409 duplicate");
    for (const char *bad :
         {R"({"name":"No id"})", R"({"id":"no name"})", R"({"id":"two words","name":"n"})", R"({"id":"","name":"n"})",
          R"({"id":"x","name":""})", R"({"id":"x","name":"n","currency":"GBP"})", "{"}) {
        const Answer refused = console.post("/merchants", bad);
        QVERIFY2(refused.status == 400 && refused.json()["error"]["code"].isString(), refused.body.c_str());
    }
    COMPARE_TEXT(consoleRefusal(console.post("/merchants", R"({"id":")" + std::string(65, 'x') + R"(","name":"n"})")),
                 "400 invalid_request");
}

void TestConsoleFeed::keysAreMadeShownAndStopped()
{
    Shop shop = m_gateway.shop();
    const std::string merchant = "m" + std::to_string(m_gateway.lastMerchant());
    Console console = m_gateway.console(developerToken);
    const Answer made = console.post("/keys", R"({"merchant":)" + jsonString(merchant) + '}');
    COMPARE_STATUS(made, 201);
    const std::string value = made.json()["value"].text();
    const std::string id = made.json()["id"].text();
    QCOMPARE(value.rfind("pk_live_", 0), 0U);
    QVERIFY2(value.size() >= 8 + 22, value.c_str()); // 128 bits or more
    Shop withNewKey(m_gateway.address(), value);
    COMPARE_STATUS(withNewKey.authorize(charge()), 200);
    // Lists show enough to recognise a key, never enough to use it.
    const Answer list = console.get("/keys");
    COMPARE_STATUS(list, 200);
    QVERIFY(contains(list.body, id) && !contains(list.body, value) && !contains(list.body, Setup::keyOf(1)));
    const Answer revealed = console.post("/keys/" + id + "/reveal");
    COMPARE_TEXT(revealed.json()["value"].text(), value);
    const Answer stopped = console.post("/keys/" + id + "/deactivate");
    COMPARE_STATUS(stopped, 200);
    QVERIFY(stopped.json()["active"].isFalse());
    COMPARE_TEXT(refusal(withNewKey.authorize(charge())), "401 invalid API key");
    COMPARE_STATUS(shop.authorize(charge()), 200);
    COMPARE_TEXT(consoleRefusal(console.post("/keys/key_unknown/reveal")), "404 not_found");
    COMPARE_TEXT(consoleRefusal(console.post("/keys", R"({"merchant":"nobody"})")), "404 not_found");
}

void TestConsoleFeed::theTestCardsAreListed()
{
    const Json items = m_gateway.console().get("/test-cards").json()["items"];
    for (const char *number : {visaApproved, mastercardApproved, doNotHonor, insufficientFunds, expiredCard,
                               cvvMismatch, processingError, fraudRisk}) {
        bool found = false;
        for (std::size_t i = 0; i < items.size(); ++i)
            found = found || items.at(i)["number"].text() == number;
        QVERIFY2(found, number);
    }
}

void TestConsoleFeed::theStatusSaysWhereOneIs()
{
    const Json status = m_gateway.console().get("/status").json();
    COMPARE_TEXT(status["url"].text(), m_gateway.process().url());
    QVERIFY(status["ephemeral"].isTrue());
    QVERIFY(status["clock"]["frozen"].isTrue());
    QVERIFY(status["clock"]["simulated"].isTrue());
    QVERIFY(!status["version"].text().empty());
    COMPARE_TEXT(status["store"]["id"].text(), m_gateway.console().get("/changes").json()["store"].text());
}

void TestConsoleFeed::resetNeedsTheStoresName()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Console console = gateway.console();
    const std::string id = shop.authorized();
    COMPARE_STATUS(shop.createIntent(intent()), 201);
    COMPARE_TEXT(consoleRefusal(console.post("/reset", R"({"confirm":"yes"})")), "400 invalid_request");
    COMPARE_STATUS(shop.payment(id), 200);
    const std::string store = console.get("/status").json()["store"]["id"].text();
    COMPARE_STATUS(console.post("/reset", R"({"confirm":)" + jsonString(store) + '}'), 200);
    COMPARE_TEXT(refusal(shop.payment(id)), "404 payment not found");
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 0);
    QCOMPARE(console.get("/counts").json()["payments"]["total"].integer(), 0);
    // Accounts stay: the keys and the operators work on.
    COMPARE_STATUS(shop.authorize(charge()), 200);
    COMPARE_STATUS(console.get("/me"), 200);
}

QTEST_GUILESS_MAIN(TestConsoleFeed)
#include "consolefeed.moc"
