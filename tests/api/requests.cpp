// The request log as the console shows it: every call, masked, with what it made; and never at a payment's cost.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

// A recorded call; it is written a moment after its answer.
Json recorded(Console &console, const std::string &id)
{
    Answer answer;
    if (!QTest::qWaitFor([&] {
            answer = console.get("/requests/" + id);
            return answer.status == 200;
        }))
        return {};
    return answer.json();
}

Json recorded(Console &console, const Answer &of)
{
    return recorded(console, of.header("X-Request-Id").value_or("none"));
}

std::string ids(const Json &items)
{
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i)
        out += items.at(i)["id"].text() + ' ';
    return out;
}

std::string idOf(const Answer &answer)
{
    return answer.header("X-Request-Id").value_or("") + ' ';
}

std::string headerIn(const Json &message, const std::string &name)
{
    const Json headers = message["headers"];
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (headers.at(i).at(0).text() == name)
            return headers.at(i).at(1).text();
    }
    return {};
}

} // namespace

class TestRequests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCallIsShownWholeAndMasked();
    void whatACallMadeIsFound();
    void aReplayIsMarkedAndFindsTheFirst();
    void refusalsAreRecorded_data();
    void refusalsAreRecorded();
    void whatTheFrontRefusesIsRecorded();
    void whatTheWindowReadsIsNot();
    void changesOfTheConsoleAre();
    void aRevealedKeyIsWithheld();
    void filters_data();
    void filters();
    void badFilters_data();
    void badFilters();
    void pagesFollowOneAnother();
    void newerOnesAreAskedFor();
    void rolesSeeWhatIsTheirs();
    void anUnknownOneIsNotFound();
    void theCommandRepeatsTheCall();
    void aBurstIsDroppedAndCounted();
    void nothingSecretReachesTheDisk();
    void theLogOutlivesTheGateway();

private:
    SharedGateway m_gateway;
};

void TestRequests::initTestCase()
{
    QVERIFY2(m_gateway.start(20), m_gateway.failure().c_str());
}

void TestRequests::aCallIsShownWholeAndMasked()
{
    Shop shop = m_gateway.shop();
    const std::string merchant = "m" + std::to_string(m_gateway.lastMerchant());
    Console console = m_gateway.console();
    const Answer answer = shop.authorize(charge(4321), "order-4321");
    COMPARE_STATUS(answer, 200);
    const Json found = recorded(console, answer);
    COMPARE_TEXT(found.keys(), "id at duration_us method path query status dialect caller merchant idempotency_key "
                               "replayed objects listener tls peer request response entries same_key curl");
    COMPARE_TEXT(found["method"].text(), "POST");
    COMPARE_TEXT(found["path"].text(), "/api/v1/payments/authorize");
    QVERIFY(found["query"].isNull());
    QCOMPARE(found["status"].integer(), 200);
    COMPARE_TEXT(found["dialect"].text(), "paymentapi");
    COMPARE_TEXT(found["merchant"].text(), merchant);
    QVERIFY(found["caller"]["actor"].text().starts_with("key:key_"));
    QVERIFY(!found["caller"]["name"].text().empty());
    COMPARE_TEXT(found["idempotency_key"].text(), "order-4321");
    QVERIFY(found["replayed"].isFalse());
    QVERIFY(found["duration_us"].integer() > 0);
    COMPARE_TEXT(found["peer"].text(), "127.0.0.1");
    COMPARE_TEXT(found["listener"].text(), "gateway");
    const Json sent = Json::parse(found["request"]["body"].text());
    COMPARE_TEXT(sent["card"]["number"].text(), "****"s + std::string(visaApproved).substr(12));
    COMPARE_TEXT(sent["card"]["cvv"].text(), "***");
    QVERIFY(contains(headerIn(found["request"], "x-api-key"), "****"));
    QVERIFY(!contains(headerIn(found["request"], "x-api-key"), Setup::keyOf(m_gateway.lastMerchant())));
    COMPARE_TEXT(found["response"]["body"].text(), answer.body); // nothing in it needs a mask
    QCOMPARE(found["response"]["size"].integer(), static_cast<std::int64_t>(answer.body.size()));
    QVERIFY(found["response"]["cut"].isFalse() && found["response"]["withheld"].isFalse());
    COMPARE_TEXT(headerIn(found["response"], "X-Request-Id"), answer.header("X-Request-Id").value_or("none"));
}

void TestRequests::whatACallMadeIsFound()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Answer made = shop.sale(charge(100));
    const std::string id = made.json()["data"]["id"].text();
    const Json found = recorded(console, made);
    QVERIFY(contains(found["objects"].compact(), id));
    QCOMPARE(found["entries"].size(), 2U); // a sale authorizes and captures
    COMPARE_TEXT(found["entries"].at(0)["kind"].text(), "payment.authorized");
    COMPARE_TEXT(found["entries"].at(1)["kind"].text(), "payment.captured");
    COMPARE_TEXT(found["entries"].at(1)["object"].text(), id);
    COMPARE_TEXT(found["entries"].at(1)["request"].text(), found["id"].text());

    const Answer refunded = shop.refund(id, 40);
    const Answer read = shop.payment(id);
    QVERIFY(!recorded(console, read).isMissing());
    const Json all = console.get("/requests?object=" + id).json()["items"];
    COMPARE_TEXT(ids(all), idOf(read) + idOf(refunded) + idOf(made));
    QCOMPARE(recorded(console, read)["entries"].size(), 0U);
}

void TestRequests::aReplayIsMarkedAndFindsTheFirst()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Answer first = shop.authorize(charge(77), "replay-77");
    const Answer second = shop.authorize(charge(77), "replay-77");
    const Answer conflict = shop.authorize(charge(78), "replay-77");
    COMPARE_TEXT(second.body, first.body);
    const Json last = recorded(console, conflict);
    QVERIFY(last["replayed"].isFalse());
    const Json found = recorded(console, second);
    QVERIFY(found["replayed"].isTrue());
    QCOMPARE(found["entries"].size(), 0U);
    COMPARE_TEXT(found["objects"].at(0).text(), first.json()["data"]["id"].text());
    COMPARE_TEXT(ids(found["same_key"]), idOf(first) + idOf(second) + idOf(conflict));
    QVERIFY(found["same_key"].at(0)["replayed"].isFalse());
    QVERIFY(found["same_key"].at(1)["replayed"].isTrue());
}

void TestRequests::refusalsAreRecorded_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("key");
    QTest::addColumn<int>("status");
    const std::string good = Setup::keyOf(2);
    QTest::newRow("unknown key") << "GET"s
                                 << "/api/v1/payments/pay_1"s
                                 << "pk_live_nobody"s << 401;
    QTest::newRow("no key") << "GET"s
                            << "/api/v1/payments/pay_1"s
                            << ""s << 401;
    QTest::newRow("no such path") << "GET"s
                                  << "/api/v1/nothing"s << good << 404;
    QTest::newRow("no such payment") << "GET"s
                                     << "/api/v1/payments/pay_0123456789abcdef01"s << good << 404;
    QTest::newRow("wrong method") << "DELETE"s
                                  << "/api/v1/payments/authorize"s << good << 405;
    QTest::newRow("bad body") << "POST"s
                              << "/api/v1/payments/authorize"s << good << 400;
}

void TestRequests::refusalsAreRecorded()
{
    QFETCH(std::string, method);
    QFETCH(std::string, path);
    QFETCH(std::string, key);
    QFETCH(int, status);
    Connection connection(m_gateway.address());
    const Answer answer = connection.send({method, path, {{"X-API-Key", key}}, method == "POST" ? "{" : ""});
    COMPARE_STATUS(answer, status);
    Console console = m_gateway.console();
    const Json found = recorded(console, answer);
    QCOMPARE(found["status"].integer(), status);
    COMPARE_TEXT(found["method"].text(), method);
    COMPARE_TEXT(found["path"].text(), path);
    QCOMPARE(found["caller"]["actor"].isNull(), status == 401 || path == "/api/v1/nothing" || status == 405);
}

void TestRequests::whatTheFrontRefusesIsRecorded()
{
    Connection connection(m_gateway.address());
    QVERIFY(connection.open());
    QVERIFY(connection.write(
        "POST /api/v1/payments/authorize HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n"));
    QCOMPARE(connection.read().status, 413);
    Console console = m_gateway.console();
    Json items;
    QVERIFY(QTest::qWaitFor([&] {
        items = console.get("/requests?status=413").json()["items"];
        return items.size() == 1;
    }));
    COMPARE_TEXT(items.at(0)["path"].text(), "/api/v1/payments/authorize");
    COMPARE_TEXT(items.at(0)["method"].text(), "");
    COMPARE_STATUS(console.get("/requests/" + items.at(0)["id"].text()), 200);
}

void TestRequests::whatTheWindowReadsIsNot()
{
    Console console = m_gateway.console();
    COMPARE_STATUS(console.get("/payments?limit=1"), 200);
    Connection connection(m_gateway.address());
    for (const char *path : {"/healthz", "/readyz", "/metrics"})
        COMPARE_STATUS(connection.send({"GET", path}), 200);
    const Answer last = m_gateway.shop().get("/api/v1/nothing/at/all");
    QVERIFY(!recorded(console, last).isMissing());
    for (const char *filter : {"path=/healthz", "path=/readyz", "path=/metrics", "dialect=console&method=GET"})
        QCOMPARE(console.get("/requests?"s + filter).json()["items"].size(), 0U);
}

void TestRequests::changesOfTheConsoleAre()
{
    Console console = m_gateway.console();
    const Answer moved = console.put("/clock", R"({"advance_seconds":1})");
    COMPARE_STATUS(moved, 200);
    const Json found = recorded(console, moved);
    COMPARE_TEXT(found["dialect"].text(), "console");
    QVERIFY(found["caller"]["actor"].text().starts_with("operator:usr_"));
    QVERIFY(!found["caller"]["name"].isNull());
    QVERIFY(found["merchant"].isNull());
    COMPARE_TEXT(found["request"]["body"].text(), R"({"advance_seconds":1})");
    QCOMPARE(found["entries"].size(), 1U);
    COMPARE_TEXT(found["entries"].at(0)["kind"].text(), "clock.moved");
    QVERIFY(!contains(found.compact(), adminToken));
}

void TestRequests::aRevealedKeyIsWithheld()
{
    Console console = m_gateway.console();
    const std::string id = console.get("/keys").json()["items"].at(0)["id"].text();
    const Answer revealed = console.post("/keys/" + id + "/reveal");
    COMPARE_STATUS(revealed, 200);
    const Json found = recorded(console, revealed);
    QVERIFY(found["response"]["withheld"].isTrue());
    COMPARE_TEXT(found["response"]["body"].text(), "");
    QVERIFY(!contains(found.compact(), revealed.json()["value"].text()));
}

void TestRequests::filters_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("found"); // of: a authorize, d declined, g read, n not found; newest first
    const auto row = [](const char *query, const char *found) {
        QTest::newRow(query) << std::string(query) << std::string(found);
    };
    row("", "n g d a ");
    row("method=POST", "d a ");
    row("method=GET", "n g ");
    row("status=2xx", "g a ");
    row("status=402", "d ");
    row("status=4xx", "n d ");
    row("status=5xx", "");
    row("dialect=paymentapi", "n g d a ");
    row("dialect=console", "");
    row("path=/api/v1/payments", "n g d a ");
    row("path=/v1/payments", "");
    row("q=FILTER-ORDER", "a ");
    row("q=authorize", "d a ");
    row("from=2020-01-01&to=2021-01-01", "");
    row("from=2020-01-01", "n g d a ");
}

void TestRequests::filters()
{
    QFETCH(std::string, query);
    QFETCH(std::string, found);
    static std::vector<std::pair<std::string, std::string>> made;
    Console scoped = m_gateway.console(merchantToken); // m1's only: what the other functions do is not seen
    if (made.empty()) {
        Shop shop = m_gateway.shopOf(1);
        const Answer a = shop.authorize(charge(11), "filter-order-1");
        made.emplace_back(a.header("X-Request-Id").value_or(""), "a");
        made.emplace_back(shop.authorize(charge(12, "USD", insufficientFunds)).header("X-Request-Id").value_or(""),
                          "d");
        made.emplace_back(shop.payment(a.json()["data"]["id"].text()).header("X-Request-Id").value_or(""), "g");
        made.emplace_back(shop.payment("pay_0123456789abcdef01").header("X-Request-Id").value_or(""), "n");
        QVERIFY(!recorded(scoped, made.back().first).isMissing());
    }
    const Answer answer = scoped.get("/requests?" + query);
    COMPARE_STATUS(answer, 200);
    COMPARE_TEXT(answer.json().keys(), "items next newest dropped");
    std::string names;
    for (std::size_t i = 0; i < answer.json()["items"].size(); ++i) {
        const std::string id = answer.json()["items"].at(i)["id"].text();
        for (const auto &[each, name] : made)
            names += each == id ? name + ' ' : "";
    }
    COMPARE_TEXT(names, found);
    COMPARE_TEXT(ids(scoped.get("/requests?q=" + made.front().first).json()["items"]), made.front().first + ' ');
}

void TestRequests::badFilters_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("field");
    for (const auto &[query, field] :
         {std::pair("status=6xx", "status"), std::pair("status=ok", "status"), std::pair("method=FETCH", "method"),
          std::pair("from=yesterday", "from"), std::pair("to=2026-13-01", "to"), std::pair("after=x", "after"),
          std::pair("newer=x", "newer"), std::pair("order=size", "order"), std::pair("limit=0", "limit"),
          std::pair("limit=201", "limit")})
        QTest::newRow(query) << std::string(query) << std::string(field);
}

void TestRequests::badFilters()
{
    QFETCH(std::string, query);
    QFETCH(std::string, field);
    const Answer answer = m_gateway.console().get("/requests?" + query);
    COMPARE_TEXT(consoleRefusal(answer), "400 invalid_request");
    COMPARE_TEXT(answer.json()["error"]["field"].text(), field);
}

void TestRequests::pagesFollowOneAnother()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    std::string expected;
    Answer last;
    const std::string path = "/api/v1/pages-" + std::to_string(m_gateway.lastMerchant());
    for (int i = 0; i < 7; ++i) {
        last = shop.get(path);
        expected.insert(0, idOf(last));
    }
    QVERIFY(!recorded(console, last).isMissing());
    std::string seen;
    std::string after;
    do {
        const Json page = console.get("/requests?limit=3&path=" + path + after).json();
        QVERIFY(page["items"].size() <= 3);
        seen += ids(page["items"]);
        after = page["next"].isNull() ? "" : "&after=" + page["next"].text();
    } while (!after.empty());
    COMPARE_TEXT(seen, expected);
    // From the other end it is the same list.
    seen.clear();
    after.clear();
    do {
        const Json page = console.get("/requests?order=oldest&limit=3&path=" + path + after).json();
        for (std::size_t i = 0; i < page["items"].size(); ++i)
            seen.insert(0, page["items"].at(i)["id"].text() + ' ');
        after = page["next"].isNull() ? "" : "&after=" + page["next"].text();
    } while (!after.empty());
    COMPARE_TEXT(seen, expected);
    QCOMPARE(console.get("/requests?start=2020-01-01&path=" + path).json()["items"].size(), 0U);
    QCOMPARE(console.get("/requests?order=oldest&start=2020-01-01&path=" + path).json()["items"].size(), 7U);
}

void TestRequests::newerOnesAreAskedFor()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    QVERIFY(!recorded(console, shop.get("/api/v1/newer")).isMissing());
    const std::string newest = console.get("/requests?limit=1").json()["newest"].text();
    QVERIFY(!newest.empty());
    QCOMPARE(console.get("/requests?newer=" + newest).json()["items"].size(), 0U);
    COMPARE_TEXT(console.get("/requests?newer=" + newest).json()["newest"].text(), newest);
    const Answer made = shop.get("/api/v1/newer");
    QVERIFY(!recorded(console, made).isMissing());
    const Json page = console.get("/requests?newer=" + newest).json();
    COMPARE_TEXT(ids(page["items"]), idOf(made));
    QVERIFY(page["newest"].text() != newest);
    // What the filter leaves out need not be looked at again.
    const Json filtered = console.get("/requests?status=5xx&newer=" + newest).json();
    QCOMPARE(filtered["items"].size(), 0U);
    COMPARE_TEXT(filtered["newest"].text(), page["newest"].text());
}

void TestRequests::rolesSeeWhatIsTheirs()
{
    const Answer theirs = m_gateway.shop().get("/api/v1/transactions");
    const Answer own = m_gateway.shopOf(1).get("/api/v1/transactions");
    Console admin = m_gateway.console();
    QVERIFY(!recorded(admin, theirs).isMissing());
    QVERIFY(!recorded(admin, own).isMissing());
    const std::string path = "/requests/" + theirs.header("X-Request-Id").value_or("");
    for (const char *token : {adminToken, supportToken, developerToken}) {
        COMPARE_STATUS(m_gateway.console(token).get("/requests"), 200);
        COMPARE_STATUS(m_gateway.console(token).get(path), 200);
    }
    COMPARE_TEXT(consoleRefusal(m_gateway.console(approverToken).get("/requests")), "403 forbidden");
    COMPARE_TEXT(consoleRefusal(m_gateway.console(approverToken).get(path)), "403 forbidden");
    Console merchant = m_gateway.console(merchantToken);
    COMPARE_TEXT(consoleRefusal(merchant.get(path)), "404 not_found");
    COMPARE_STATUS(merchant.get("/requests/" + own.header("X-Request-Id").value_or("")), 200);
    const Json items = merchant.get("/requests?limit=200").json()["items"];
    QVERIFY(items.size() > 0);
    for (std::size_t i = 0; i < items.size(); ++i)
        COMPARE_TEXT(items.at(i)["merchant"].text(), "m1");
}

void TestRequests::anUnknownOneIsNotFound()
{
    Console console = m_gateway.console();
    for (const char *id : {"req_00000000", "req_", "pay_1", "req_UPPER", "req_zzzzzzzzzzzzzzzzzzzzzzzzzzzz"})
        COMPARE_TEXT(consoleRefusal(console.get("/requests/"s + id)), "404 not_found");
}

void TestRequests::theCommandRepeatsTheCall()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Answer made = shop.post("/api/v1/payment-intents", intent().setText("description", "it's blue").text(), "k1");
    COMPARE_STATUS(made, 201);
    const std::string curl = recorded(console, made)["curl"].text();
    const std::string url = "curl 'http://127.0.0.1:" + std::to_string(m_gateway.address().port);
    QVERIFY2(contains(curl, url + "/api/v1/payment-intents'"), curl.c_str());
    QVERIFY(contains(curl, "-H \"x-api-key: $API_KEY\""));
    QVERIFY(contains(curl, "-H 'idempotency-key: k1'"));
    QVERIFY(contains(curl, "it'\\''s blue"));
    QVERIFY(!contains(curl, "content-length") && !contains(curl, "-X POST"));
    const std::string get = recorded(console, shop.get("/api/v1/transactions?limit=1"))["curl"].text();
    QVERIFY(contains(get, "/api/v1/transactions?limit=1'"));
    QVERIFY(!contains(get, " -X ") && !contains(get, "--data"));
}

void TestRequests::aBurstIsDroppedAndCounted()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(2), gateway.failure().c_str());
    Console console = gateway.console();
    QCOMPARE(console.get("/status").json()["requests_dropped"].integer(), 0);
    std::atomic<int> sent{0};
    std::vector<std::thread> callers;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4; ++i) {
        callers.emplace_back([&] {
            Connection connection(gateway.address());
            for (int n = 0; n < 2500; ++n) {
                if (connection.send({"GET", "/api/v1/burst"}).status == 404)
                    ++sent;
            }
        });
    }
    for (std::thread &caller : callers)
        caller.join();
    QCOMPARE(sent.load(), 10'000); // none of them was refused
    if (timer.elapsed() > 7000)
        QSKIP("this machine is too slow to make more calls than are recorded");
    const std::int64_t dropped = console.get("/status").json()["requests_dropped"].integer();
    QVERIFY(dropped > 0 && dropped < 8000);
    QCOMPARE(console.get("/requests?limit=1").json()["dropped"].integer(), dropped);
    Connection connection(gateway.address());
    QVERIFY(contains(connection.send({"GET", "/metrics"}).body,
                     "countersign_requests_dropped_total " + std::to_string(dropped) + "\n"));
}

void TestRequests::nothingSecretReachesTheDisk()
{
    const QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(folder.path(), Setup::merchants(1).text()), gateway.failure().c_str());
    Shop shop(gateway.address(), Setup::keyOf(1));
    Console console(gateway.address(), adminToken);
    COMPARE_STATUS(shop.authorize(charge(), "scan-1"), 200);
    const Intent made = freshIntent(shop, intent());
    Buyer buyer(gateway.address());
    COMPARE_STATUS(buyer.confirm(made, payWith()), 200);
    const Answer broken = shop.post("/api/v1/payments/authorize", charge().text() + "}");
    COMPARE_STATUS(broken, 400);
    QVERIFY(!recorded(console, broken).isMissing());
    const std::vector<std::string> needles{std::string(visaApproved), Setup::keyOf(1), adminToken, made.secret};
    COMPARE_TEXT(findInFiles(folder.path(), needles), "");
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(findInFiles(folder.path(), needles), "");
    COMPARE_TEXT(integrityOf(folder.path() + QStringLiteral("/diagnostics.sqlite")), "ok");
}

void TestRequests::theLogOutlivesTheGateway()
{
    const QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(folder.path(), Setup::merchants(1).text()), gateway.failure().c_str());
    const Answer made = Shop(gateway.address(), Setup::keyOf(1)).authorize(charge());
    QCOMPARE(gateway.terminate(), 0); // at once: what was taken is still written
    QVERIFY2(gateway.startOn(folder.path(), Setup::merchants(1).text()), gateway.failure().c_str());
    Console console(gateway.address(), adminToken);
    const Json found = console.get("/requests/" + made.header("X-Request-Id").value_or("")).json();
    QCOMPARE(found["entries"].size(), 1U);
    QCOMPARE(gateway.terminate(), 0);

    // Losing it loses no money: the gateway starts without it, and the payment is still there.
    QVERIFY(writeFile(folder.path() + QStringLiteral("/diagnostics.sqlite"), "no store at all"));
    QVERIFY2(gateway.startOn(folder.path(), Setup::merchants(1).text()), gateway.failure().c_str());
    Console again(gateway.address(), adminToken);
    QCOMPARE(again.get("/requests").json()["items"].size(), 0U);
    QCOMPARE(again.get("/payments").json()["items"].size(), 1U);
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(readFile(folder.path() + QStringLiteral("/diagnostics.sqlite.aside")), "no store at all");
}

QTEST_GUILESS_MAIN(TestRequests)
#include "requests.moc"
