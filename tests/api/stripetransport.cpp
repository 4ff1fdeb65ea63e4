// contracts/clive-stripe.md B4, B5 and D24 to D26: how Stripe's clients talk to the gateway: keys, headers,
// idempotency, CORS, what is not there.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/stripe.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestStripeTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_data();
    void keys();
    void headersOfEveryAnswer();
    void versions();
    void d24EveryRefusalHasAnError();
    void pathsThatAreNotThere_data();
    void pathsThatAreNotThere();
    void d25Replays();
    void anAnswerIsKeptWhateverItWas();
    void d26ABodyOfAnotherKind();
    void anEmptyBodyIsOne();
    void cors();
    void scriptsAndElements();
    void numbersAreNowhere();
    void coverageSaysWhatIsThere();

private:
    StripeClient client() { return {m_gateway.address(), secretKeyOf(++m_merchant)}; }
    SharedGateway m_gateway;
    int m_merchant = 0;
};

void TestStripeTransport::initTestCase()
{
    QVERIFY2(m_gateway.start(Setup::merchants(1).stripeMerchants(30)), m_gateway.failure().c_str());
}

void TestStripeTransport::keys_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("bearer") << QByteArray("Bearer sk_test_s30") << 200;
    QTest::newRow("bearer in lower case") << QByteArray("bearer sk_test_s30") << 200;
    QTest::newRow("basic") << QByteArray("Basic c2tfdGVzdF9zMzA6") << 200;
    QTest::newRow("basic without a colon") << QByteArray("Basic c2tfdGVzdF9zMzA=") << 200;
    QTest::newRow("basic with a password") << QByteArray("Basic c2tfdGVzdF9zMzA6cHc=") << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("another scheme") << QByteArray("Digest sk_test_s30") << 401;
    QTest::newRow("bare") << QByteArray("sk_test_s30") << 401;
    QTest::newRow("bad base64") << QByteArray("Basic ***") << 401;
    QTest::newRow("unknown") << QByteArray("Bearer sk_test_nobody") << 401;
    QTest::newRow("a key of the Payment API") << QByteArray("Bearer pk_test_api_s30") << 401;
    QTest::newRow("an operator's token") << QByteArray("Bearer op_test_admin") << 401;
    QTest::newRow("a publishable key") << QByteArray("Bearer pk_test_s30") << 403;
}

void TestStripeTransport::keys()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    Connection connection(m_gateway.address());
    Call call{"GET", "/v1/payment_intents"};
    if (!header.isEmpty())
        call.headers.emplace_back("Authorization", header.toStdString());
    const Answer answer = connection.send(call);
    QCOMPARE(answer.status, status);
    if (status != 200)
        COMPARE_TEXT(answer.json()["error"]["type"].text(), "invalid_request_error");
}

void TestStripeTransport::headersOfEveryAnswer()
{
    StripeClient shop = client();
    const Answer made = shop.post("/v1/payment_intents", "amount=500&currency=usd",
                                  {{"Idempotency-Key", "k1"}, {"Stripe-Version", "2024-06-20"}});
    const auto header = [&](const char *name) { return made.header(name).value_or("-"); };
    QCOMPARE(header("Request-Id").rfind("req_", 0), 0U);
    COMPARE_TEXT(header("Stripe-Version"), "2024-06-20");
    COMPARE_TEXT(header("Idempotency-Key"), "k1");
    COMPARE_TEXT(header("Original-Request"), header("Request-Id"));
    COMPARE_TEXT(header("Stripe-Should-Retry"), "false");
    COMPARE_TEXT(header("Cache-Control"), "no-cache, no-store");
    COMPARE_TEXT(header("Vary"), "Origin");
    QCOMPARE(header("Content-Type").rfind("application/json", 0), 0U);
    QVERIFY(!made.has("Idempotent-Replayed"));
    const Answer read = shop.get("/v1/payment_intents");
    COMPARE_TEXT(read.header("Stripe-Version").value_or("-"), "2026-10-28.endive");
    QVERIFY(!read.has("Idempotency-Key"));
    const Answer refused = shop.get("/v1/payment_intents/pi_nobody");
    QVERIFY(refused.has("Request-Id"));
    // Without a key of the client's there is one of the gateway's.
    const Answer keyless = shop.post("/v1/payment_intents", "amount=500&currency=usd");
    QCOMPARE(keyless.header("Idempotency-Key").value_or("").size(), 36U);
}

void TestStripeTransport::versions()
{
    StripeClient shop = client();
    for (const char *version : {"2019-02-19", "2023-10-16", "2025-09-30.clover", "2026-10-28.endive"})
        QCOMPARE(shop.post("/v1/payment_intents", "amount=500&currency=usd", {{"Stripe-Version", version}}).status,
                 200);
    COMPARE_TEXT(
        stripeRefusal(shop.post("/v1/payment_intents", "amount=500&currency=usd", {{"Stripe-Version", "newest"}})),
        "400 invalid_request_error - -: Invalid Stripe API version: newest");
}

void TestStripeTransport::d24EveryRefusalHasAnError()
{
    Connection connection(m_gateway.address());
    const auto check = [&](const Call &call, int status) {
        const Answer answer = connection.send(call);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.json()["error"].isObject() && answer.json()["error"]["message"].isString(),
                 answer.body.c_str());
        connection.close();
    };
    const Headers key{{"Authorization", "Bearer sk_test_s30"}};
    check({"GET", "/v1/payment_intents"}, 401);
    check({"GET", "/v1/nothing", key}, 404);
    check({"DELETE", "/v1/payment_intents", key}, 405);
    check({"POST", "/v1/payment_intents", key, "a[=1"}, 400);
    check({"POST", "/v1/payment_intents", key, std::string(70000, 'a')}, 413);
    check({"GET", "/v1/" + std::string(20000, 'a'), key}, 414);
    check({"POST",
           "/v1/payment_intents",
           {{"Authorization", "Bearer sk_test_s30"}, {"Idempotency-Key", std::string(256, 'k')}},
           "amount=500&currency=usd"},
          400);
}

void TestStripeTransport::pathsThatAreNotThere_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nobody's") << QByteArray("GET") << QByteArray("/v1/x")
                              << QByteArray("Unrecognized request URL (GET: /v1/x).");
    QTest::newRow("posted") << QByteArray("POST") << QByteArray("/v1/payment_intents/pi_1/increment_authorization")
                            << QByteArray("Unrecognized request URL (POST: "
                                          "/v1/payment_intents/pi_1/increment_authorization).");
    QTest::newRow("Stripe's, not ours")
        << QByteArray("POST") << QByteArray("/v1/setup_intents")
        << QByteArray("/v1/setup_intents is part of Stripe's API, but not supported by this gateway. GET "
                      "/console/v1/coverage lists what is.");
}

void TestStripeTransport::pathsThatAreNotThere()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, message);
    StripeClient shop(m_gateway.address(), secretKeyOf(30));
    COMPARE_TEXT(stripeRefusal(shop.send(shop.call(method.toStdString(), path.toStdString()))),
                 "404 invalid_request_error - -: " + message.toStdString());
}

void TestStripeTransport::d25Replays()
{
    StripeClient shop = client();
    const Headers key{{"Idempotency-Key", "stripe-node-retry-1"}};
    const Answer first = shop.post("/v1/payment_intents", "amount=500&currency=usd", key);
    const Answer again = shop.post("/v1/payment_intents", "amount=500&currency=usd", key);
    QCOMPARE(again.status, 200);
    COMPARE_TEXT(again.body, first.body);
    COMPARE_TEXT(again.header("Idempotent-Replayed").value_or("-"), "true");
    COMPARE_TEXT(again.header("Original-Request").value_or("-"), first.header("Request-Id").value_or(""));
    QVERIFY(again.header("Request-Id") != first.header("Request-Id"));
    QCOMPARE(shop.get("/v1/payment_intents").json()["data"].size(), 1U);

    const std::string mismatch =
        "400 idempotency_error - -: Keys for idempotent requests can only be used with the same parameters they were "
        "first used with. Try using a key other than 'stripe-node-retry-1' if you meant to execute a different "
        "request.";
    COMPARE_TEXT(stripeRefusal(shop.post("/v1/payment_intents", "amount=600&currency=usd", key)), mismatch);
    COMPARE_TEXT(stripeRefusal(shop.post("/v1/customers", "email=a@example.com", key)), mismatch);
    // Each account has keys of its own.
    StripeClient other = client();
    const Answer elsewhere = other.post("/v1/payment_intents", "amount=500&currency=usd", key);
    QCOMPARE(elsewhere.status, 200);
    QVERIFY(!elsewhere.has("Idempotent-Replayed"));

    // Many at once make one.
    StripeClient busy = client();
    const Call call =
        busy.call("POST", "/v1/payment_intents", "amount=500&currency=usd", {{"Idempotency-Key", "once"}});
    const std::vector<Answer> answers = inParallel(m_gateway.address(), std::vector<Call>(8, call));
    for (const Answer &answer : answers)
        COMPARE_TEXT(answer.body, answers.front().body);
    QCOMPARE(busy.get("/v1/payment_intents").json()["data"].size(), 1U);
}

void TestStripeTransport::anAnswerIsKeptWhateverItWas()
{
    StripeClient shop = client();
    const std::string id = shop.post("/v1/payment_intents", "amount=500&currency=usd").json()["id"].text();
    const std::string confirm = "/v1/payment_intents/" + id + "/confirm";
    const auto twice = [&](const std::string &target, const std::string &body, const std::string &key) {
        const Answer first = shop.post(target, body, {{"Idempotency-Key", key}});
        const Answer again = shop.post(target, body, {{"Idempotency-Key", key}});
        return std::to_string(first.status) + (again.body == first.body ? " same" : " other") +
               (again.has("Idempotent-Replayed") ? " replayed" : "");
    };
    // A decline, and a refusal that the intent's state caused, were carried out; a wrong parameter was not.
    COMPARE_TEXT(twice(confirm, "payment_method=pm_card_visa_chargeDeclined", "declined"), "402 same replayed");
    QCOMPARE(shop.get("/v1/charges").json()["data"].size(), 1U);
    COMPARE_TEXT(twice("/v1/payment_intents/" + id + "/capture", {}, "state"), "400 same replayed");
    COMPARE_TEXT(twice("/v1/payment_intents", "amount=x&currency=usd", "invalid"), "400 same");
    // So its key is free for what was meant.
    QCOMPARE(shop.post("/v1/payment_intents", "amount=700&currency=usd", {{"Idempotency-Key", "invalid"}}).status, 200);
    // The client secret is in the answer again, sealed in between.
    const Answer made = shop.post("/v1/payment_intents", "amount=700&currency=usd", {{"Idempotency-Key", "sealed"}});
    const Answer replayed =
        shop.post("/v1/payment_intents", "amount=700&currency=usd", {{"Idempotency-Key", "sealed"}});
    COMPARE_TEXT(replayed.json()["client_secret"].text(), made.json()["client_secret"].text());
}

void TestStripeTransport::d26ABodyOfAnotherKind()
{
    StripeClient shop(m_gateway.address(), secretKeyOf(30));
    Call call = shop.call("POST", "/v1/payment_intents", R"({"amount":500,"currency":"usd"})");
    call.headers[1].second = "application/json";
    COMPARE_TEXT(stripeRefusal(shop.send(call)),
                 "400 invalid_request_error - -: Invalid request: the content type of a "
                 "POST is application/x-www-form-urlencoded.");
}

void TestStripeTransport::anEmptyBodyIsOne()
{
    StripeClient shop = client();
    const std::string id = shop.post("/v1/payment_intents", "amount=500&currency=usd").json()["id"].text();
    QCOMPARE(shop.post("/v1/payment_intents/" + id + "/cancel").json()["status"].text(), "canceled"s);
}

void TestStripeTransport::cors()
{
    Connection connection(m_gateway.address());
    const Answer asked =
        connection.send({"OPTIONS",
                         "/v1/payment_intents/pi_1/confirm",
                         {{"Origin", "http://shop.example"}, {"Access-Control-Request-Method", "POST"}}});
    QCOMPARE(asked.status, 204);
    COMPARE_TEXT(asked.header("Access-Control-Allow-Origin").value_or("-"), "*");
    QVERIFY(!asked.has("Access-Control-Allow-Credentials"));
    const Answer refused = connection.send({"GET", "/v1/payment_intents/pi_1", {{"Origin", "http://shop.example"}}});
    QCOMPARE(refused.status, 401);
    COMPARE_TEXT(refused.header("Access-Control-Allow-Origin").value_or("-"), "*");
    QVERIFY(refused.header("Access-Control-Expose-Headers").value_or("").find("Request-Id") != std::string::npos);
}

void TestStripeTransport::scriptsAndElements()
{
    Connection connection(m_gateway.address());
    // What does not exist is nobody's secret file: no way out of the folder.
    for (const char *path : {"/elements/nothing.js", "/elements/..", "/elements/%2e%2e%2fpage.css",
                             "/elements/page.css", "/elements/stripe.js", "/elements/a.txt", "/other/stripe.js"})
        QCOMPARE(connection.send({"GET", path}).status, 404);
    for (const char *path : {"/v3", "/v3/", "/v3/?version=3", "/basil/stripe.js", "/endive/stripe.js"}) {
        const Answer answer = connection.send({"GET", path});
        if (answer.status == 404) {
            QVERIFY(answer.json()["error"].isObject());
            continue;
        }
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Type").value_or("").rfind("text/javascript", 0) == 0);
        COMPARE_TEXT(answer.header("Cache-Control").value_or("-"), "max-age=300");
        QVERIFY(!answer.body.empty());
    }
}

// Card numbers are looked at and gone: in no file of the store, no log, no answer.
void TestStripeTransport::numbersAreNowhere()
{
    StripeClient shop = client();
    const Answer made = shop.post("/v1/payment_methods", {{"type", "card"},
                                                          {"card[number]", "4000056655665556"},
                                                          {"card[exp_month]", "12"},
                                                          {"card[exp_year]", "2040"},
                                                          {"card[cvc]", "917"}});
    QCOMPARE(made.status, 200);
    QVERIFY(made.body.find("4000056655665556") == std::string::npos);
    const Answer log = m_gateway.console().get("/requests?limit=200");
    QVERIFY(log.status == 200 && log.body.find("4000056655665556") == std::string::npos);
}

void TestStripeTransport::coverageSaysWhatIsThere()
{
    StripeClient shop = client();
    Console console = m_gateway.console();
    const auto row = [&](std::string_view method, std::string_view path) {
        const Json all = console.get("/coverage").json();
        for (std::size_t i = 0; i < all["items"].size(); ++i) {
            const Json &item = all["items"].at(i);
            if (item["path"].text() == path && item["method"].text() == method)
                return item;
        }
        return Json();
    };
    const std::int64_t before = row("", "/v1/setup_intents")["calls"].integer();
    shop.post("/v1/setup_intents");
    shop.get("/v1/setup_intents/seti_1");
    const Json absent = row("", "/v1/setup_intents");
    COMPARE_TEXT(absent["dialect"].text() + " " + absent["support"].text(), "stripe absent");
    QCOMPARE(absent["calls"].integer(), before + 2);
    const Json create = row("POST", "/v1/payment_intents");
    COMPARE_TEXT(create["support"].text(), "real");
    QVERIFY(create["calls"].integer() > 0);
    const auto lists = [&](const char *list, const char *name) {
        return create["parameters"][list].compact().find("\"" + std::string(name) + "\"") != std::string::npos;
    };
    QVERIFY(lists("real", "amount") && lists("defaulted", "payment_method_options") &&
            lists("absent", "transfer_data"));
    COMPARE_TEXT(row("POST", "/api/v1/payments/authorize")["dialect"].text(), "paymentapi");
}

QTEST_GUILESS_MAIN(TestStripeTransport)
#include "stripetransport.moc"
