// contracts/payment-api.md 6: the same key never charges twice.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

#include <set>

using namespace countersign::test;
using namespace std::string_literals;

class TestIdempotency final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPostReplays_data();
    void everyPostReplays();
    void noKeyNoReplay();
    void spellingOfTheBodyDoesNotMatter_data();
    void spellingOfTheBodyDoesNotMatter();
    void anotherBodyIsAConflict_data();
    void anotherBodyIsAConflict();
    void anotherPathIsAConflict();
    void anotherPaymentIsAnotherPath();
    void merchantsDoNotShareKeys();
    void keysOfOneMerchantShareThem();
    void declinesReplay_data();
    void declinesReplay();
    void refusalsDoNotBurnTheKey_data();
    void refusalsDoNotBurnTheKey();
    void replaysOutliveTheState();
    void keyLengths_data();
    void keyLengths();
    void anEmptyKeyIsNone();
    void getIgnoresTheKey();
    void confirmIgnoresTheKey();
    void theKeyEndsAfterADay();
    void tenAtOnceMakeOne_data();
    void tenAtOnceMakeOne();
    void tenDifferentAtOnceMakeOneAndNineConflicts();

private:
    [[nodiscard]] static std::int64_t total(Shop &shop);
    SharedGateway m_gateway;
};

void TestIdempotency::initTestCase()
{
    QVERIFY2(m_gateway.start(60), m_gateway.failure().c_str());
}

std::int64_t TestIdempotency::total(Shop &shop)
{
    return shop.transactions().json()["data"]["total"].integer();
}

void TestIdempotency::everyPostReplays_data()
{
    QTest::addColumn<std::string>("what");
    QTest::addColumn<int>("status");
    for (const char *what : {"authorize", "sale", "capture", "void", "refund"})
        QTest::newRow(what) << std::string(what) << 200;
    QTest::newRow("intent") << "intent"s << 201;
    QTest::newRow("cancel") << "cancel"s << 200;
}

void TestIdempotency::everyPostReplays()
{
    QFETCH(std::string, what);
    QFETCH(int, status);
    Shop shop = m_gateway.shop();
    std::string path = "/api/v1/payments/" + what;
    std::string body = charge().text();
    if (what == "capture" || what == "void")
        path = "/api/v1/payments/" + shop.authorized() + '/' + what;
    else if (what == "refund")
        path = "/api/v1/payments/" + shop.captured() + '/' + what;
    else if (what == "intent")
        path = "/api/v1/payment-intents";
    else if (what == "cancel")
        path = "/api/v1/payment-intents/" + freshIntent(shop, intent()).id + "/cancel";
    if (what == "capture")
        body = R"({"amount":9999})";
    else if (what == "void")
        body = R"({"reason":"r"})";
    else if (what == "refund")
        body = R"({"amount":9,"reason":"r"})";
    else if (what == "intent")
        body = intent().text();
    else if (what == "cancel")
        body.clear();

    const Answer first = shop.post(path, body, "replayed-" + what);
    COMPARE_STATUS(first, status);
    const std::int64_t made = total(shop);
    for (int i = 0; i < 3; ++i) {
        const Answer again = shop.post(path, body, "replayed-" + what);
        QCOMPARE(again.status, first.status);
        COMPARE_TEXT(again.body, first.body);
        COMPARE_TEXT(again.header("Content-Type").value_or(""), first.header("Content-Type").value_or(""));
    }
    QCOMPARE(total(shop), made);
    if (what == "refund") {
        const Json payment = shop.transactions().json()["data"]["transactions"].at(0);
        QCOMPARE(shop.payment(payment["payment_id"].text()).json()["data"]["refunded_amount"].integer(), 9);
    }
}

void TestIdempotency::noKeyNoReplay()
{
    Shop shop = m_gateway.shop();
    QVERIFY(shop.authorized() != shop.authorized());
    QCOMPARE(total(shop), 2);
}

void TestIdempotency::spellingOfTheBodyDoesNotMatter_data()
{
    QTest::addColumn<std::string>("body");
    const std::string card =
        R"({"number":"4242424242424242","cardholder_name":"John Doe","exp_month":12,"exp_year":2040,"cvv":"123"})";
    QTest::newRow("other order of keys") << R"({"card":)" + card + R"(,"currency":"USD","amount":9999})";
    QTest::newRow("other order in the card")
        << R"({"amount":9999,"currency":"USD","card":{"cvv":"123","exp_year":2040,"exp_month":12,"cardholder_name":"John Doe","number":"4242424242424242"}})"s;
    QTest::newRow("white space") << "\n{ \"amount\" : 9999 ,\t\"currency\":\r\n\"USD\", \"card\": " + card + " }\n";
    QTest::newRow("escapes") << R"({"\u0061mount":9999,"currency":"\u0055SD","card":)" + card + "}";
}

void TestIdempotency::spellingOfTheBodyDoesNotMatter()
{
    QFETCH(std::string, body);
    Shop shop = m_gateway.shop();
    const Answer first = shop.authorize(charge(), "same-content");
    COMPARE_STATUS(first, 200);
    const Answer again = shop.post("/api/v1/payments/authorize", body, "same-content");
    COMPARE_STATUS(again, 200);
    COMPARE_TEXT(again.body, first.body);
    QCOMPARE(total(shop), 1);
}

void TestIdempotency::anotherBodyIsAConflict_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("raw");
    const auto row = [](const char *name, const char *path, const char *raw) {
        QTest::newRow(name) << std::string(path) << std::string(raw);
    };
    row("amount", "amount", "9998");
    row("currency", "currency", R"("EUR")");
    row("card", "card.number", R"("5555555555554444")");
    row("the same card spelled with spaces", "card.number", R"("4242 4242 4242 4242")");
    row("CVV", "card.cvv", R"("124")");
    row("expiry", "card.exp_year", "2041");
    row("name", "card.cardholder_name", R"("John  Doe")");
    row("one member more", "description", R"("x")");
    row("an unknown member more", "unheard_of", "null");
    row("metadata", "metadata", R"({"a":1})");
}

void TestIdempotency::anotherBodyIsAConflict()
{
    QFETCH(std::string, path);
    QFETCH(std::string, raw);
    Shop shop = m_gateway.shop();
    const Answer first = shop.authorize(charge(), "one-key-two-bodies");
    COMPARE_STATUS(first, 200);
    COMPARE_TEXT(refusal(shop.authorize(charge().set(path, raw), "one-key-two-bodies")),
                 "409 idempotency key already used with different request data");
    QCOMPARE(total(shop), 1);
    COMPARE_TEXT(shop.authorize(charge(), "one-key-two-bodies").body, first.body);
}

void TestIdempotency::anotherPathIsAConflict()
{
    Shop shop = m_gateway.shop();
    COMPARE_STATUS(shop.authorize(charge(), "one-key-two-paths"), 200);
    COMPARE_TEXT(refusal(shop.sale(charge(), "one-key-two-paths")),
                 "409 idempotency key already used with different request data");
    QCOMPARE(total(shop), 1);
}

void TestIdempotency::anotherPaymentIsAnotherPath()
{
    Shop shop = m_gateway.shop();
    const std::string one = shop.authorized();
    const std::string two = shop.authorized();
    COMPARE_STATUS(shop.capture(one, 9999, "one-key-two-payments"), 200);
    COMPARE_TEXT(refusal(shop.capture(two, 9999, "one-key-two-payments")),
                 "409 idempotency key already used with different request data");
    COMPARE_TEXT(shop.payment(two).json()["data"]["status"].text(), "authorized");
}

void TestIdempotency::merchantsDoNotShareKeys()
{
    Shop one = m_gateway.shop();
    Shop two = m_gateway.shop();
    const Answer first = one.authorize(charge(), "order-12345-auth");
    const Answer second = two.authorize(charge(), "order-12345-auth");
    COMPARE_STATUS(first, 200);
    COMPARE_STATUS(second, 200);
    QVERIFY(first.json()["data"]["id"].text() != second.json()["data"]["id"].text());
    COMPARE_STATUS(two.authorize(charge(1), "order-12345-auth"), 409);
    COMPARE_TEXT(one.authorize(charge(), "order-12345-auth").body, first.body);
}

void TestIdempotency::keysOfOneMerchantShareThem()
{
    Shop first = m_gateway.shop();
    Shop second = m_gateway.secondKeyOf(m_gateway.lastMerchant());
    const Answer made = first.authorize(charge(), "scope-is-the-merchant");
    COMPARE_TEXT(second.authorize(charge(), "scope-is-the-merchant").body, made.body);
    QCOMPARE(total(first), 1);
}

void TestIdempotency::declinesReplay_data()
{
    QTest::addColumn<std::string>("number");
    QTest::newRow("issuer") << std::string(insufficientFunds);
    QTest::newRow("processing error") << std::string(processingError);
    QTest::newRow("fraud") << std::string(fraudRisk);
}

void TestIdempotency::declinesReplay()
{
    QFETCH(std::string, number);
    Shop shop = m_gateway.shop();
    const Answer first = shop.authorize(charge(100, "USD", number), "declined-once");
    COMPARE_STATUS(first, 402);
    const Answer again = shop.authorize(charge(100, "USD", number), "declined-once");
    QCOMPARE(again.status, 402);
    COMPARE_TEXT(again.body, first.body);
    QCOMPARE(total(shop), 1);
    // A network retry with a better card under the same key is another request.
    COMPARE_STATUS(shop.authorize(charge(100), "declined-once"), 409);
}

void TestIdempotency::refusalsDoNotBurnTheKey_data()
{
    QTest::addColumn<std::string>("what");
    for (const char *what : {"validation", "malformed", "credential", "state", "not found"})
        QTest::newRow(what) << std::string(what);
}

void TestIdempotency::refusalsDoNotBurnTheKey()
{
    QFETCH(std::string, what);
    Shop shop = m_gateway.shop();
    const std::string id = shop.authorized(1000);
    const std::string key = "not burned by " + what;
    Connection anonymous(shop.address());
    if (what == "validation")
        COMPARE_STATUS(shop.authorize(charge(0), key), 400);
    else if (what == "malformed")
        COMPARE_STATUS(shop.post("/api/v1/payments/authorize", "{", key), 400);
    else if (what == "credential")
        COMPARE_STATUS(
            anonymous.send({"POST", "/api/v1/payments/authorize", {{"Idempotency-Key", key}}, charge().text()}), 401);
    else if (what == "state")
        COMPARE_STATUS(shop.capture(id, 1001, key), 400);
    else
        COMPARE_STATUS(shop.capture("pay_000000000000000000", 1, key), 404);
    const Answer answer = shop.authorize(charge(), key);
    COMPARE_STATUS(answer, 200);
    COMPARE_TEXT(shop.authorize(charge(), key).body, answer.body);
}

void TestIdempotency::replaysOutliveTheState()
{
    Shop shop = m_gateway.shop();
    const Answer first = shop.authorize(charge(), "authorized-then-captured");
    const std::string id = first.json()["data"]["id"].text();
    COMPARE_STATUS(shop.capture(id, 9999), 200);
    COMPARE_STATUS(shop.refund(id, 9999), 200);
    const Answer again = shop.authorize(charge(), "authorized-then-captured");
    QCOMPARE(again.status, 200);
    COMPARE_TEXT(again.body, first.body);
}

void TestIdempotency::keyLengths_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("status");
    QTest::newRow("1") << 1 << 200;
    QTest::newRow("11, as in the README's order-12345") << 11 << 200;
    QTest::newRow("16") << 16 << 200;
    QTest::newRow("255") << 255 << 200;
    QTest::newRow("256") << 256 << 400;
    QTest::newRow("4000") << 4000 << 400;
}

void TestIdempotency::keyLengths()
{
    QFETCH(int, length);
    QFETCH(int, status);
    Shop shop = m_gateway.shop();
    const Answer answer = shop.authorize(charge(), std::string(static_cast<std::size_t>(length), 'k'));
    QCOMPARE(answer.status, status);
    if (status == 400) {
        const std::string said = refusal(answer);
        QVERIFY2(contains(said, "idempotency key") && contains(said, "255"), said.c_str());
        QCOMPARE(total(shop), 0);
    }
}

void TestIdempotency::anEmptyKeyIsNone()
{
    Shop shop = m_gateway.shop();
    const Headers empty{{"Idempotency-Key", ""}};
    const Answer one = shop.send("POST", "/api/v1/payments/authorize", charge().text(), empty);
    const Answer two = shop.send("POST", "/api/v1/payments/authorize", charge().text(), empty);
    COMPARE_STATUS(one, 200);
    COMPARE_STATUS(two, 200);
    QCOMPARE(total(shop), 2);
}

void TestIdempotency::getIgnoresTheKey()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.authorized();
    const Headers key{{"Idempotency-Key", "on-a-get"}};
    COMPARE_TEXT(shop.send("GET", "/api/v1/payments/" + id, {}, key).json()["data"]["status"].text(), "authorized");
    COMPARE_STATUS(shop.capture(id, 9999), 200);
    COMPARE_TEXT(shop.send("GET", "/api/v1/payments/" + id, {}, key).json()["data"]["status"].text(), "captured");
    COMPARE_STATUS(shop.authorize(charge(), "on-a-get"), 200);
}

void TestIdempotency::confirmIgnoresTheKey()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    Call call = Buyer::confirmCall(made.id, made.secret, payWith(doNotHonor).text());
    call.headers.emplace_back("Idempotency-Key", "on-a-confirm");
    COMPARE_TEXT(refusal(buyer.send(call)), "402 PAYMENT_DECLINED card declined: do not honor (4 left)");
    COMPARE_TEXT(refusal(buyer.send(call)), "402 PAYMENT_DECLINED card declined: do not honor (3 left)");
    call.body = payWith().text();
    COMPARE_STATUS(buyer.send(call), 200);
}

void TestIdempotency::theKeyEndsAfterADay()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Console console = gateway.console();
    const Answer first = shop.authorize(charge(), "valid-for-a-day-");
    QVERIFY(console.advance(day - 1));
    COMPARE_TEXT(shop.authorize(charge(), "valid-for-a-day-").body, first.body);
    COMPARE_STATUS(shop.authorize(charge(1), "valid-for-a-day-"), 409);
    QVERIFY(console.advance(2));
    const Answer second = shop.authorize(charge(), "valid-for-a-day-");
    COMPARE_STATUS(second, 200);
    QVERIFY(second.json()["data"]["id"].text() != first.json()["data"]["id"].text());
    QCOMPARE(total(shop), 2);
    // The new use has a day of its own, and another body is a conflict with it.
    QVERIFY(console.advance(day - 10));
    COMPARE_TEXT(shop.authorize(charge(), "valid-for-a-day-").body, second.body);
    QVERIFY(console.advance(20));
    COMPARE_STATUS(shop.authorize(charge(7), "valid-for-a-day-"), 200);
}

void TestIdempotency::tenAtOnceMakeOne_data()
{
    QTest::addColumn<std::string>("what");
    for (const char *what : {"authorize", "sale", "declined", "capture", "refund", "intent"})
        QTest::newRow(what) << std::string(what);
}

void TestIdempotency::tenAtOnceMakeOne()
{
    QFETCH(std::string, what);
    Shop shop = m_gateway.shop();
    std::string path = "/api/v1/payments/authorize";
    std::string body = charge(1000).text();
    if (what == "sale")
        path = "/api/v1/payments/sale";
    if (what == "declined")
        body = charge(1000, "USD", insufficientFunds).text();
    if (what == "capture")
        path = "/api/v1/payments/" + shop.authorized(1000) + "/capture", body = R"({"amount":700})";
    if (what == "refund")
        path = "/api/v1/payments/" + shop.captured(1000) + "/refund", body = R"({"amount":100,"reason":"r"})";
    if (what == "intent")
        path = "/api/v1/payment-intents", body = intent().text();
    const std::vector<Call> calls(10, shop.call("POST", path, body, {{"Idempotency-Key", "ten-at-once-" + what}}));
    const std::vector<Answer> answers = inParallel(shop.address(), calls);
    for (const Answer &answer : answers) {
        QCOMPARE(answer.status, answers.front().status);
        COMPARE_TEXT(answer.body, answers.front().body);
    }
    QCOMPARE(answers.front().status, what == "declined" ? 402 : what == "intent" ? 201 : 200);
    QCOMPARE(total(shop), what == "intent" ? 0 : 1);
    if (what == "refund")
        QCOMPARE(answers.front().json()["data"]["refunded_amount"].integer(), 100);
}

void TestIdempotency::tenDifferentAtOnceMakeOneAndNineConflicts()
{
    Shop shop = m_gateway.shop();
    std::vector<Call> calls;
    for (int amount = 1; amount <= 10; ++amount)
        calls.push_back(shop.call("POST", "/api/v1/payments/authorize", charge(amount).text(),
                                  {{"Idempotency-Key", "ten-bodies"}}));
    int made = 0;
    for (const Answer &answer : inParallel(shop.address(), calls)) {
        if (answer.status == 200)
            ++made;
        else
            COMPARE_TEXT(refusal(answer), "409 idempotency key already used with different request data");
    }
    QCOMPARE(made, 1);
    QCOMPARE(total(shop), 1);
}

QTEST_GUILESS_MAIN(TestIdempotency)
#include "idempotency.moc"
