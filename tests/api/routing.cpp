// contracts/payment-api.md 1 and design.md 3: unknown paths, wrong methods, and who may call from a browser.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

#include <algorithm>
#include <cctype>
#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string corsHeaders(const Answer &answer)
{
    std::string all;
    for (const auto &[name, value] : answer.headers) {
        if (lower(name).rfind("access-control-", 0) == 0)
            all.append(name).append(": ").append(value).append("\n");
    }
    return all;
}

} // namespace

class TestRouting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unknownPaths_data();
    void unknownPaths();
    void wrongMethods_data();
    void wrongMethods();
    void publicAnswersAreForAnyOrigin_data();
    void publicAnswersAreForAnyOrigin();
    void serverAnswersAreForNoOrigin_data();
    void serverAnswersAreForNoOrigin();
    void preflight_data();
    void preflight();
    void theHostIsChecked_data();
    void theHostIsChecked();
    void aConnectionServesManyRequests();
    void everyAnswerNamesItsRequest();
    void headHasNoBody();

private:
    SharedGateway m_gateway;
    std::string m_payment;
    Intent m_intent;
};

void TestRouting::initTestCase()
{
    QVERIFY2(m_gateway.start(3), m_gateway.failure().c_str());
    Shop shop = m_gateway.shopOf(1);
    m_payment = shop.authorized();
    m_intent = freshIntent(shop, intent());
}

void TestRouting::unknownPaths_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("path");
    const auto row = [](const char *method, const char *path) {
        QTest::addRow("%s %s", method, path) << std::string(method) << std::string(path);
    };
    row("GET", "/api");
    row("GET", "/api/");
    row("GET", "/api/v1");
    row("GET", "/api/v2/payments/pay_1");
    row("GET", "/api/v1/payments");
    row("POST", "/api/v1/payments");
    row("POST", "/api/v1/payment");
    row("GET", "/api/v1/payment-intents/pi_1");
    row("POST", "/api/v1/payments/pay_1/settle");
    row("POST", "/api/v1/payments/pay_1/capture/now");
    row("POST", "/api/v1//payments/authorize");
    row("POST", "/api/v1/Payments/authorize");
    row("GET", "/api/public");
    row("GET", "/api/public/payments/pay_1");
    row("GET", "/api/public/payment-intents");
    row("POST", "/api/public/payment-intents/pi_1/cancel");
    row("GET", "/api/v1/../v1/transactions");
}

void TestRouting::unknownPaths()
{
    QFETCH(std::string, method);
    QFETCH(std::string, path);
    Shop shop = m_gateway.shopOf(1);
    COMPARE_TEXT(refusal(shop.send(method, path, method == "POST" ? charge().text() : "")), "404 404 page not found");
}

void TestRouting::wrongMethods_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("allowed"); // must be in Allow
    const auto row = [](const char *method, const char *path, const char *allowed) {
        QTest::addRow("%s %s", method, path) << std::string(method) << std::string(path) << std::string(allowed);
    };
    row("PUT", "/api/v1/payments/authorize", "POST");
    row("DELETE", "/api/v1/payments/authorize", "POST");
    row("POST", "/api/v1/payments/authorize%20", "GET"); // some payment's id, not another spelling of authorize
    row("GET", "/api/v1/payments/pay_1/capture", "POST");
    row("PATCH", "/api/v1/payments/pay_1/capture", "POST");
    row("GET", "/api/v1/payments/pay_1/void", "POST");
    row("GET", "/api/v1/payments/pay_1/refund", "POST");
    row("POST", "/api/v1/payments/pay_1", "GET");
    row("DELETE", "/api/v1/payments/pay_1", "GET");
    row("GET", "/api/v1/payment-intents", "POST");
    row("DELETE", "/api/v1/payment-intents/pi_1/cancel", "POST");
    row("DELETE", "/api/v1/transactions", "GET");
    row("PUT", "/api/v1/transactions/", "GET");
    row("DELETE", "/api/v1/transactions/txn_1", "GET");
    row("POST", "/api/public/payment-intents/pi_1", "GET");
    row("GET", "/api/public/payment-intents/pi_1/confirm", "POST");
    row("PUT", "/api/public/payment-intents/pi_1/confirm", "POST");
}

void TestRouting::wrongMethods()
{
    QFETCH(std::string, method);
    QFETCH(std::string, path);
    QFETCH(std::string, allowed);
    Shop shop = m_gateway.shopOf(1);
    const Answer answer = shop.send(method, path);
    COMPARE_TEXT(refusal(answer), "405 405 method not allowed");
    const std::string allow = answer.header("Allow").value_or("");
    QVERIFY2(contains(allow, allowed), allow.c_str());
    QVERIFY2(!contains(allow, method), allow.c_str());
}

void TestRouting::publicAnswersAreForAnyOrigin_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("path"); // PI stands for the intent
    QTest::addColumn<std::string>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *path, const std::string &body, int status) {
        QTest::newRow(name) << std::string(method) << std::string(path) << body << status;
    };
    row("200", "GET", "/api/public/payment-intents/PI", "", 200);
    row("404 intent", "GET", "/api/public/payment-intents/pi_000000000000000000", "", 404);
    row("404 path", "GET", "/api/public/nothing", "", 404);
    row("405", "DELETE", "/api/public/payment-intents/PI", "", 405);
    row("400", "POST", "/api/public/payment-intents/PI/confirm", "{", 400);
    row("401", "POST", "/api/public/payment-intents/PI/confirm", payWith().text(), 401);
    row("402", "POST", "/api/public/payment-intents/PI/confirm?client_secret=SECRET", payWith(doNotHonor).text(), 402);
    row("413", "POST", "/api/public/payment-intents/PI/confirm", std::string(100'000, ' '), 413);
}

void TestRouting::publicAnswersAreForAnyOrigin()
{
    QFETCH(std::string, method);
    QFETCH(std::string, path);
    QFETCH(std::string, body);
    QFETCH(int, status);
    if (const std::size_t at = path.find("PI"); at != std::string::npos)
        path.replace(at, 2, m_intent.id);
    if (const std::size_t at = path.find("SECRET"); at != std::string::npos)
        path.replace(at, 6, m_intent.secret);
    Connection connection(m_gateway.address());
    for (const Headers &headers :
         {Headers{{"Origin", "https://shop.example"}}, Headers{{"Origin", "null"}}, Headers{}}) {
        const Answer answer = connection.send({method, path, headers, body});
        COMPARE_STATUS(answer, status);
        COMPARE_TEXT(answer.header("Access-Control-Allow-Origin").value_or("missing"), "*");
        QVERIFY(!answer.has("Access-Control-Allow-Credentials"));
    }
}

void TestRouting::serverAnswersAreForNoOrigin_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("path");
    const auto row = [](const char *method, const char *path) {
        QTest::addRow("%s %s", method, path) << std::string(method) << std::string(path);
    };
    row("POST", "/api/v1/payments/authorize");
    row("GET", "/api/v1/payments/pay_000000000000000000");
    row("POST", "/api/v1/payment-intents");
    row("GET", "/api/v1/transactions");
    row("GET", "/api/v1/nothing");
    row("OPTIONS", "/api/v1/payments/authorize");
    row("OPTIONS", "/api/v1/payment-intents");
    row("OPTIONS", "/api/v1/transactions");
    row("GET", "/api/publicity");
    row("GET", "/console/v1/me");
    row("OPTIONS", "/console/v1/payments");
    row("GET", "/healthz");
}

void TestRouting::serverAnswersAreForNoOrigin()
{
    QFETCH(std::string, method);
    QFETCH(std::string, path);
    Shop shop = m_gateway.shopOf(1);
    const Headers browser{{"Origin", "https://shop.example"},
                          {"Access-Control-Request-Method", "POST"},
                          {"Access-Control-Request-Headers", "x-api-key"}};
    for (const bool withKey : {true, false}) {
        Connection anonymous(m_gateway.address());
        const Answer answer = withKey ? shop.send(method, path, {}, browser) : anonymous.send({method, path, browser});
        QVERIFY(answer.status != 0);
        COMPARE_TEXT(corsHeaders(answer), "");
        if (method == "OPTIONS")
            QCOMPARE(answer.status, 405);
    }
}

void TestRouting::preflight_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("method");
    QTest::newRow("confirm") << "/api/public/payment-intents/pi_000000000000000000/confirm"s
                             << "POST"s;
    QTest::newRow("get") << "/api/public/payment-intents/pi_000000000000000000"s
                         << "GET"s;
}

void TestRouting::preflight()
{
    QFETCH(std::string, path);
    QFETCH(std::string, method);
    Connection connection(m_gateway.address());
    const Answer answer = connection.send({"OPTIONS",
                                           path,
                                           {{"Origin", "https://shop.example"},
                                            {"Access-Control-Request-Method", method},
                                            {"Access-Control-Request-Headers", "content-type, x-client-secret"}}});
    QCOMPARE(answer.status, 204);
    COMPARE_TEXT(answer.body, "");
    COMPARE_TEXT(answer.header("Access-Control-Allow-Origin").value_or("missing"), "*");
    QVERIFY(!answer.has("Access-Control-Allow-Credentials"));
    QVERIFY(contains(answer.header("Access-Control-Allow-Methods").value_or(""), method));
    const std::string headers = lower(answer.header("Access-Control-Allow-Headers").value_or(""));
    for (const char *name : {"content-type", "x-client-secret"})
        QVERIFY2(contains(headers, name), headers.c_str());
    // The next request on the connection is heard as usual.
    COMPARE_STATUS(connection.send({"GET", "/healthz"}), 200);
}

void TestRouting::theHostIsChecked_data()
{
    QTest::addColumn<std::string>("host");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("127.0.0.1") << "127.0.0.1"s << true;
    QTest::newRow("localhost") << "localhost:80"s << true;
    QTest::newRow("IPv6") << "[::1]:4390"s << true;
    QTest::newRow("a rebound name") << "evil.example"s << false;
    QTest::newRow("a name that begins alike") << "localhost.evil.example"s << false;
}

void TestRouting::theHostIsChecked()
{
    QFETCH(std::string, host);
    QFETCH(bool, allowed);
    Connection connection(m_gateway.address());
    QVERIFY(connection.open());
    QVERIFY(connection.write("GET /api/v1/payments/" + m_payment + " HTTP/1.1\r\nHost: " + host +
                             "\r\nX-API-Key: " + Setup::keyOf(1) + "\r\n\r\n"));
    COMPARE_STATUS(connection.read(), allowed ? 200 : 421);
}

void TestRouting::aConnectionServesManyRequests()
{
    Connection connection(m_gateway.address());
    QVERIFY(connection.open());
    const Shop shop = m_gateway.shopOf(2);
    for (int i = 1; i <= 50; ++i) {
        QVERIFY(connection.write(
            shop.call("POST", "/api/v1/payments/authorize", charge(i).text()).bytes(connection.address())));
        const Answer answer = connection.read();
        COMPARE_STATUS(answer, 200);
        QCOMPARE(answer.json()["data"]["amount"].integer(), i);
        // Refusals keep the connection too.
        QVERIFY(connection.write(shop.call("POST", "/api/v1/payments/authorize", "{").bytes(connection.address())));
        COMPARE_STATUS(connection.read(), 400);
    }
}

void TestRouting::everyAnswerNamesItsRequest()
{
    Shop shop = m_gateway.shopOf(1);
    std::set<std::string> seen;
    for (const Answer &answer : {shop.payment(m_payment), shop.payment("pay_unknown"), shop.get("/api/v1/nothing"),
                                 shop.authorize(charge(0)), m_gateway.console().get("/me")}) {
        const std::string id = answer.header("X-Request-ID").value_or("");
        QVERIFY(!id.empty());
        QVERIFY2(seen.insert(id).second, id.c_str());
    }
}

void TestRouting::headHasNoBody()
{
    Shop shop = m_gateway.shopOf(1);
    const Answer answer = shop.send("HEAD", "/api/v1/payments/" + m_payment);
    QVERIFY(answer.status == 200 || answer.status == 405);
    // Had a body been sent, the next answer on this connection would be nonsense.
    COMPARE_STATUS(shop.payment(m_payment), 200);
}

QTEST_GUILESS_MAIN(TestRouting)
#include "routing.moc"
