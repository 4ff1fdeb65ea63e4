// design.md 6 and 7: who may use the console API for what.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *roles[] = {"admin", "approver", "support", "merchant", "developer"};

std::string tokenOf(const std::string &role)
{
    return "op_test_" + role;
}

} // namespace

class TestConsoleAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRoleHasItsRoutes_data();
    void everyRoleHasItsRoutes();
    void meSaysWhoAsks_data();
    void meSaysWhoAsks();
    void aTokenIsNeeded_data();
    void aTokenIsNeeded();
    void unknownRoutesAndMethods();
    void aScopedOperatorSeesItsMerchantAlone();
    void aScopedOperatorMakesItsOwnPaymentsAlone();
    void wrongTokensAreLimited();

private:
    SharedGateway m_gateway;
};

void TestConsoleAccess::initTestCase()
{
    QVERIFY2(m_gateway.start(3), m_gateway.failure().c_str());
}

void TestConsoleAccess::everyRoleHasItsRoutes_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>(
        "path"); // PAY and CAP stand for an authorized and a captured payment of m1, PI for an intent
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>(
        "allowed"); // y or n for admin, approver, support, merchant, developer; - is left open
    const auto row = [](const char *method, const char *path, const std::string &body, const char *allowed) {
        QTest::addRow("%s %s", method, path)
            << std::string(method) << std::string(path) << body << std::string(allowed);
    };
    row("GET", "/me", "", "yyyyy");
    row("GET", "/status", "", "yyyyy");
    row("GET", "/counts", "", "y-yyy");
    row("GET", "/changes", "", "yyyyy");
    row("GET", "/search?q=nothing", "", "yyyyy");
    row("GET", "/payments", "", "ynyyy");
    row("GET", "/payments/count", "", "ynyyy");
    row("GET", "/payments.csv", "", "ynyyy");
    row("GET", "/payments/PAY", "", "ynyyy");
    row("GET", "/journal?object=PAY", "", "ynyyy");
    row("GET", "/intents", "", "ynyyy");
    row("GET", "/intents/PI", "", "ynyyy");
    row("GET", "/merchants", "", "ynyyy");
    row("GET", "/keys", "", "ynnny");
    row("GET", "/test-cards", "", "y-yyy");
    row("GET", "/clock", "", "y-yyy");

    row("POST", "/payments", charge().setText("merchant", "m1").setText("kind", "authorize").text(), "ynnyy");
    row("POST", "/payments/PAY/capture", "{}", "ynyy-");
    row("POST", "/payments/PAY/void", R"({"reason":"r"})", "ynyy-");
    row("POST", "/payments/CAP/refund", R"({"amount":1,"reason":"r"})", "ynyyn");
    row("POST", "/intents", intent().setText("merchant", "m1").text(), "ynnyy");
    row("POST", "/intents/PI/confirm", payWith().text(), "ynnyy");
    row("POST", "/intents/PI/cancel", "{}", "ynnyy");
    row("POST", "/merchants", "{}", "ynnnn");
    row("POST", "/keys", R"({"merchant":"m1"})", "ynnny");
    row("POST", "/keys/KEY/reveal", "{}", "ynnny");
    row("POST", "/keys/KEY/deactivate", "{}", "ynnny");
    row("PUT", "/clock", R"({"advance_seconds":0})", "ynnny");
    row("POST", "/reset", R"({"confirm":"not the store"})", "ynnnn");
}

void TestConsoleAccess::everyRoleHasItsRoutes()
{
    QFETCH(std::string, method);
    QFETCH(std::string, path);
    QFETCH(std::string, body);
    QFETCH(std::string, allowed);
    Shop shop = m_gateway.shopOf(1);
    for (std::size_t i = 0; i < std::size(roles); ++i) {
        if (allowed[i] == '-')
            continue;
        std::string target = path;
        const auto fill = [&target](const char *what, const auto &make) {
            if (const std::size_t at = target.find(what); at != std::string::npos)
                target.replace(at, std::string(what).size(), make());
        };
        fill("PAY", [&] { return shop.authorized(); });
        fill("CAP", [&] { return shop.captured(); });
        fill("PI", [&] { return freshIntent(shop, intent()).id; });
        fill("KEY", [&] { return m_gateway.console().post("/keys", R"({"merchant":"m1"})").json()["id"].text(); });
        Console console = m_gateway.console(tokenOf(roles[i]));
        const Answer answer = method == "POST" ? console.post(target, body) : console.send(method, target, body);
        const std::string who = roles[i] + ": "s + std::to_string(answer.status) + ' ' + answer.body;
        if (allowed[i] == 'y') {
            // An empty merchant and a wrong reset confirmation are refused for what they are, not for who sends them.
            const bool fine = (answer.status >= 200 && answer.status < 300) || answer.status == 400;
            QVERIFY2(fine, who.c_str());
        } else {
            QVERIFY2(consoleRefusal(answer) == "403 forbidden", who.c_str());
        }
    }
}

void TestConsoleAccess::meSaysWhoAsks_data()
{
    QTest::addColumn<std::string>("role");
    QTest::addColumn<std::string>("name");
    QTest::newRow("admin") << "admin"s
                           << "Ada Admin"s;
    QTest::newRow("approver") << "approver"s
                              << "Ben Approver"s;
    QTest::newRow("support") << "support"s
                             << "Cleo Support"s;
    QTest::newRow("merchant") << "merchant"s
                              << "Mia Merchant"s;
    QTest::newRow("developer") << "developer"s
                               << "Dev Developer"s;
}

void TestConsoleAccess::meSaysWhoAsks()
{
    QFETCH(std::string, role);
    QFETCH(std::string, name);
    const Answer answer = m_gateway.console(tokenOf(role)).get("/me");
    COMPARE_STATUS(answer, 200);
    const Json me = answer.json();
    COMPARE_TEXT(me["name"].text(), name);
    COMPARE_TEXT(me["role"].text(), role);
    COMPARE_TEXT(me["id"].text().substr(0, 12), "usr_nuvouch_");
    if (role == "merchant")
        COMPARE_TEXT(me["merchant"].text(), "m1");
    else
        QVERIFY(me["merchant"].isNull());
    QVERIFY(!contains(answer.body, tokenOf(role)));
}

void TestConsoleAccess::aTokenIsNeeded_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("value");
    const auto row = [](const char *name, const std::string &header, const std::string &value) {
        QTest::newRow(name) << header << value;
    };
    row("nothing", "X-Other", "1");
    row("empty", "Authorization", "");
    row("no scheme", "Authorization", adminToken);
    row("Basic", "Authorization", "Basic b3BfdGVzdF9hZG1pbjo=");
    row("a merchant's key", "Authorization", "Bearer " + Setup::keyOf(1));
    row("in the key header", "X-API-Key", adminToken);
}

void TestConsoleAccess::aTokenIsNeeded()
{
    QFETCH(std::string, header);
    QFETCH(std::string, value);
    Connection connection(m_gateway.address());
    COMPARE_TEXT(consoleRefusal(connection.send({"GET", "/console/v1/me", {{header, value}}})), "401 unauthorized");
    COMPARE_TEXT(consoleRefusal(connection.send({"POST", "/console/v1/payments", {{header, value}}, "{"})),
                 "401 unauthorized");
    // The token in the address would end up in logs and histories.
    COMPARE_TEXT(consoleRefusal(connection.send({"GET", "/console/v1/me?token="s + adminToken})), "401 unauthorized");
}

void TestConsoleAccess::unknownRoutesAndMethods()
{
    Console console = m_gateway.console();
    for (const char *path : {"/", "/nothing", "/payments/pay_1/settle", "/me/"}) {
        const Answer answer = console.get(path);
        QVERIFY2(answer.status == 404 && answer.json()["error"]["code"].isString(), answer.body.c_str());
    }
    const Answer wrong = console.send("DELETE", "/payments");
    QCOMPARE(wrong.status, 405);
    QVERIFY(wrong.json()["error"]["code"].isString());
    const std::string allow = wrong.header("Allow").value_or("");
    QVERIFY2(contains(allow, "GET") && contains(allow, "POST"), allow.c_str());
}

void TestConsoleAccess::aScopedOperatorSeesItsMerchantAlone()
{
    Shop own = m_gateway.shopOf(1);
    Shop other = m_gateway.shopOf(2);
    const std::string mine = own.authorized(4321);
    const std::string theirs = other.authorized(4321);
    const Intent theirIntent = freshIntent(other, intent().setText("order_id", "FOREIGN-ORDER"));
    Console scoped = m_gateway.console(merchantToken);
    Console admin = m_gateway.console();

    COMPARE_STATUS(scoped.get("/payments/" + mine), 200);
    COMPARE_TEXT(consoleRefusal(scoped.get("/payments/" + theirs)), "404 not_found");
    COMPARE_TEXT(consoleRefusal(scoped.get("/intents/" + theirIntent.id)), "404 not_found");
    COMPARE_TEXT(consoleRefusal(scoped.post("/payments/" + theirs + "/capture")), "404 not_found");
    COMPARE_TEXT(consoleRefusal(scoped.post("/payments/" + theirs + "/void", R"({"reason":"r"})")), "404 not_found");
    COMPARE_TEXT(consoleRefusal(scoped.post("/payments/" + theirs + "/refund", R"({"reason":"r"})")), "404 not_found");
    COMPARE_TEXT(consoleRefusal(scoped.post("/intents/" + theirIntent.id + "/cancel")), "404 not_found");
    for (const std::string &path :
         {"/payments?limit=200"s, "/payments.csv"s, "/intents?limit=200"s, "/merchants"s, "/search?q="s + theirs,
          "/search?q=4242"s, "/search?q=FOREIGN"s, "/journal?object=" + theirs, "/changes?after=0"s}) {
        const Answer answer = scoped.get(path);
        COMPARE_STATUS(answer, 200);
        QVERIFY2(!contains(answer.body, theirs) && !contains(answer.body, theirIntent.id) &&
                     !contains(answer.body, R"("m2")"),
                 (path + ": " + answer.body).c_str());
    }
    QVERIFY(contains(scoped.get("/payments?limit=200").body, mine));
    QVERIFY(contains(admin.get("/payments?limit=200").body, theirs));
    const Answer foreign = scoped.get("/payments?merchant=m2");
    QVERIFY2(foreign.status == 404 || foreign.status == 403 || foreign.json()["items"].size() == 0,
             foreign.body.c_str());
    const std::int64_t seenByAll = admin.get("/counts").json()["payments"]["total"].integer();
    const std::int64_t seenByOne = scoped.get("/counts").json()["payments"]["total"].integer();
    QVERIFY2(seenByOne < seenByAll, std::to_string(seenByOne).c_str());
}

void TestConsoleAccess::aScopedOperatorMakesItsOwnPaymentsAlone()
{
    Console scoped = m_gateway.console(merchantToken);
    Shop other = m_gateway.shopOf(3);
    const Answer made =
        scoped.post("/payments", charge().setText("kind", "authorize").setText("merchant", "m1").text());
    QCOMPARE(made.status, 201);
    COMPARE_TEXT(made.json()["merchant"]["id"].text(), "m1");
    const Answer foreign =
        scoped.post("/payments", charge().setText("kind", "authorize").setText("merchant", "m3").text());
    QVERIFY2(foreign.status == 404 || foreign.status == 403, foreign.body.c_str());
    const Answer intentOf = scoped.post("/intents", intent().setText("merchant", "m3").text());
    QVERIFY2(intentOf.status == 404 || intentOf.status == 403, intentOf.body.c_str());
    QCOMPARE(other.transactions().json()["data"]["total"].integer(), 0);
}

void TestConsoleAccess::wrongTokensAreLimited()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Console wrong = gateway.console("op_guess");
    Answer answer;
    int refused = 0;
    for (int i = 0; i < 200 && answer.status != 429; ++i) {
        answer = wrong.get("/me");
        if (answer.status == 401)
            ++refused;
    }
    COMPARE_TEXT(consoleRefusal(answer), "429 rate_limited");
    QVERIFY2(refused >= 10, std::to_string(refused).c_str());
    QVERIFY(Json::parse(answer.header("Retry-After").value_or("")).integer() >= 1);
    // Nothing tells a right guess from a wrong one now, and nobody else is kept out.
    COMPARE_TEXT(consoleRefusal(gateway.console().get("/me")), "429 rate_limited");
    Address elsewhere = gateway.address();
    elsewhere.from = "127.0.0.2";
    COMPARE_STATUS(Console(elsewhere, adminToken).get("/me"), 200);
    COMPARE_TEXT(consoleRefusal(Console(elsewhere, "op_guess").get("/me")), "401 unauthorized");
    // Shops on the same machine go on, too.
    COMPARE_STATUS(gateway.shop().authorize(charge()), 200);
}

QTEST_GUILESS_MAIN(TestConsoleAccess)
#include "consoleaccess.moc"
