// design.md 7: payments and intents as the window and scripts handle them.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestConsolePayments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPaymentIsMade_data();
    void aPaymentIsMade();
    void makingRefuses_data();
    void makingRefuses();
    void theDetailTellsTheStory();
    void actionsSayWhyNot();
    void captureTakesAllUnlessTold();
    void refundTakesTheRestUnlessTold();
    void actionsRefuse_data();
    void actionsRefuse();
    void aStaleVersionIsAnswered_data();
    void aStaleVersionIsAnswered();
    void moneyNeedsAnIdempotencyKey_data();
    void moneyNeedsAnIdempotencyKey();
    void anIdempotencyKeyReplays();
    void theShopSeesWhatTheConsoleDid();
    void expiredPaymentsReadExpired();
    void anIntentFromCreationToPayment();
    void anIntentIsCanceled();
    void aDeclinedConfirmIsAnAnswer();

private:
    Answer make(const std::string &kind, const Body &body = charge());
    std::string statusOf(const std::string &id);
    SharedGateway m_gateway;
};

void TestConsolePayments::initTestCase()
{
    QVERIFY2(m_gateway.start(20), m_gateway.failure().c_str());
}

Answer TestConsolePayments::make(const std::string &kind, const Body &body)
{
    Body all = body;
    return m_gateway.console().post("/payments", all.setText("merchant", "m1").setText("kind", kind).text());
}

std::string TestConsolePayments::statusOf(const std::string &id)
{
    return m_gateway.console().get("/payments/" + id).json()["status"].text();
}

void TestConsolePayments::aPaymentIsMade_data()
{
    QTest::addColumn<std::string>("kind");
    QTest::addColumn<std::string>("number");
    QTest::addColumn<std::string>("status");
    QTest::newRow("authorize") << "authorize"s << std::string(visaApproved) << "authorized"s;
    QTest::newRow("sale") << "sale"s << std::string(mastercardApproved) << "captured"s;
    QTest::newRow("declined") << "authorize"s << std::string(insufficientFunds) << "failed"s;
    QTest::newRow("declined sale") << "sale"s << std::string(fraudRisk) << "failed"s;
}

void TestConsolePayments::aPaymentIsMade()
{
    QFETCH(std::string, kind);
    QFETCH(std::string, number);
    QFETCH(std::string, status);
    Body body = charge(1234, "EUR", number);
    body.setText("description", "Order 7")
        .setText("customer.email", "a@example.com")
        .set("metadata", R"({"b":2,"a":1})");
    const Answer answer = make(kind, body);
    COMPARE_STATUS(answer, 201);
    const Json payment = answer.json();
    QVERIFY(isPublicId(payment["id"].text(), "pay_"));
    QVERIFY(payment["version"].integer() >= 1);
    COMPARE_TEXT(payment["created_at"].text(), "2026-01-24T10:00:00.000Z");
    COMPARE_TEXT(payment["status"].text(), status);
    COMPARE_TEXT(payment["merchant"]["id"].text(), "m1");
    COMPARE_TEXT(payment["amount"].compact(), R"({"amount":1234,"currency":"EUR"})");
    COMPARE_TEXT(payment["refunded"].compact(), R"({"amount":0,"currency":"EUR"})");
    QCOMPARE(payment["captured"]["amount"].integer(), status == "captured" ? 1234 : 0);
    COMPARE_TEXT(payment["card"]["last4"].text(), number.substr(12));
    COMPARE_TEXT(payment["description"].text(), "Order 7");
    COMPARE_TEXT(payment["customer"]["email"].text(), "a@example.com");
    COMPARE_TEXT(payment["metadata"].compact(), R"({"b":2,"a":1})");
    QVERIFY(!contains(answer.body, number));
    // The list shows the same object.
    const Json listed = m_gateway.console().get("/payments?limit=1").json()["items"].at(0);
    COMPARE_TEXT(listed["id"].text(), payment["id"].text());
    COMPARE_TEXT(listed.keys(), payment.keys());
}

void TestConsolePayments::makingRefuses_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("raw"); // empty: left out
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<std::string>("field");
    const auto row = [](const char *name, const std::string &path, const std::string &raw, const std::string &expected,
                        const std::string &field) { QTest::newRow(name) << path << raw << expected << field; };
    row("amount 0", "amount", "0", "400 invalid_request", "amount");
    row("amount text", "amount", R"("5")", "400 invalid_request", "amount");
    row("currency", "currency", R"("GBP")", "400 unsupported_currency", "currency");
    row("Luhn", "card.number", R"("4242424242424241")", "400 invalid_request", "card.number");
    row("CVV", "card.cvv", R"("1234")", "400 invalid_request", "card.cvv");
    row("no card", "card", "", "400 invalid_request", "card");
    row("kind", "kind", R"("steal")", "400 invalid_request", "kind");
    row("no kind", "kind", "", "400 invalid_request", "kind");
    row("no merchant", "merchant", "", "400 invalid_request", "merchant");
    row("unknown merchant", "merchant", R"("nobody")", "404 not_found", "");
    row("e-mail", "customer.email", R"("nobody")", "400 invalid_request", "customer.email");
}

void TestConsolePayments::makingRefuses()
{
    QFETCH(std::string, path);
    QFETCH(std::string, raw);
    QFETCH(std::string, expected);
    QFETCH(std::string, field);
    Body body = charge();
    body.setText("merchant", "m1").setText("kind", "authorize");
    if (raw.empty())
        body.remove(path);
    else
        body.set(path, raw);
    const Answer answer = m_gateway.console().post("/payments", body.text());
    COMPARE_TEXT(consoleRefusal(answer), expected);
    COMPARE_TEXT(answer.json()["error"]["field"].text(), field);
}

void TestConsolePayments::theDetailTellsTheStory()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console(supportToken);
    const std::string id = shop.authorized(1000);
    QVERIFY(m_gateway.console().advance(60));
    COMPARE_STATUS(shop.capture(id, 900), 200);
    COMPARE_STATUS(console.post("/payments/" + id + "/refund", R"({"amount":100,"reason":"scratched"})"), 200);
    COMPARE_STATUS(console.post("/payments/" + id + "/refund", R"({"amount":50,"reason":"late"})"), 200);
    const Answer answer = console.get("/payments/" + id);
    COMPARE_STATUS(answer, 200);
    const Json detail = answer.json();
    QCOMPARE(detail["captured"]["amount"].integer(), 900);
    QCOMPARE(detail["refunded"]["amount"].integer(), 150);
    QCOMPARE(detail["refundable"]["amount"].integer(), 750);
    QCOMPARE(detail["refunds"].size(), 2U);
    std::string kinds;
    for (std::size_t i = 0; i < detail["timeline"].size(); ++i) {
        const Json &entry = detail["timeline"].at(i);
        kinds += entry["kind"].text() + ' ';
        COMPARE_TEXT(entry["object"].text().empty() ? "" : "named", "named");
        QVERIFY(!entry["at"].text().empty() && !entry["wall"].text().empty() && !entry["actor"].text().empty());
    }
    // Newest first or oldest first, the story has four parts.
    QVERIFY2(kinds == "payment.refunded payment.refunded payment.captured payment.authorized " ||
                 kinds == "payment.authorized payment.captured payment.refunded payment.refunded ",
             kinds.c_str());
    const std::string operatorId = console.get("/me").json()["id"].text();
    for (std::size_t i = 0; i < 2; ++i) {
        COMPARE_TEXT(detail["refunds"].at(i)["actor"].text(), "operator:" + operatorId);
    }
    const Json journal = console.get("/journal?object=" + id).json();
    QCOMPARE(journal["items"].size(), 4U);
    QVERIFY(journal.has("next"));
}

void TestConsolePayments::actionsSayWhyNot()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Json open = console.get("/payments/" + shop.authorized()).json()["actions"];
    QVERIFY(open["capture"]["allowed"].isTrue() && open["void"]["allowed"].isTrue() &&
            open["refund"]["allowed"].isFalse());
    QVERIFY(!open["refund"]["reason"].text().empty());
    QVERIFY(open["capture"]["reason"].isNull());
    const Json paid = console.get("/payments/" + shop.captured()).json()["actions"];
    QVERIFY(paid["capture"]["allowed"].isFalse() && paid["void"]["allowed"].isFalse() &&
            paid["refund"]["allowed"].isTrue());
    const Json failed = console.get("/payments/" + shop.declined()).json()["actions"];
    QVERIFY(failed["capture"]["allowed"].isFalse() && failed["void"]["allowed"].isFalse() &&
            failed["refund"]["allowed"].isFalse());
}

void TestConsolePayments::captureTakesAllUnlessTold()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const std::string all = shop.authorized(1000);
    QCOMPARE(console.post("/payments/" + all + "/capture").json()["captured"]["amount"].integer(), 1000);
    const std::string some = shop.authorized(1000);
    QCOMPARE(console.post("/payments/" + some + "/capture", R"({"amount":400})").json()["captured"]["amount"].integer(),
             400);
}

void TestConsolePayments::refundTakesTheRestUnlessTold()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const std::string id = shop.captured(1000);
    QCOMPARE(console.post("/payments/" + id + "/refund", R"({"amount":300,"reason":"r"})")
                 .json()["refunded"]["amount"]
                 .integer(),
             300);
    const Json rest = console.post("/payments/" + id + "/refund", R"({"reason":"r"})").json();
    QCOMPARE(rest["refunded"]["amount"].integer(), 1000);
    COMPARE_TEXT(rest["status"].text(), "refunded");
}

void TestConsolePayments::actionsRefuse_data()
{
    QTest::addColumn<std::string>("state");
    QTest::addColumn<std::string>("action");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *state, const char *action, const std::string &body, const char *expected) {
        QTest::addRow("%s %s %s", state, action, body.c_str())
            << std::string(state) << std::string(action) << body << std::string(expected);
    };
    row("authorized", "capture", R"({"amount":1001})", "400 capture_too_large");
    row("authorized", "capture", R"({"amount":0})", "400 invalid_request");
    row("authorized", "capture", R"({"amount":1.5})", "400 invalid_request");
    row("authorized", "capture", "{", "400 invalid_request");
    row("authorized", "void", "{}", "400 invalid_request");
    row("authorized", "void", R"({"reason":""})", "400 invalid_request");
    row("authorized", "refund", R"({"reason":"r"})", "409 not_refundable");
    row("captured", "capture", "{}", "409 already_captured");
    row("captured", "void", R"({"reason":"r"})", "409 cannot_void_captured");
    row("captured", "refund", R"({"amount":1001,"reason":"r"})", "400 refund_too_large");
    row("captured", "refund", "{}", "400 invalid_request");
    row("voided", "capture", "{}", "409 not_capturable");
    row("voided", "void", R"({"reason":"r"})", "409 already_voided");
    row("refunded", "refund", R"({"reason":"r"})", "409 already_refunded");
    row("unknown", "capture", "{}", "404 not_found");
    row("unknown", "void", R"({"reason":"r"})", "404 not_found");
    row("unknown", "refund", R"({"reason":"r"})", "404 not_found");
}

void TestConsolePayments::actionsRefuse()
{
    QFETCH(std::string, state);
    QFETCH(std::string, action);
    QFETCH(std::string, body);
    QFETCH(std::string, expected);
    Shop shop = m_gateway.shopOf(1);
    std::string id = "pay_000000000000000000";
    if (state == "authorized" || state == "voided")
        id = shop.authorized(1000);
    else if (state != "unknown")
        id = shop.captured(1000);
    if (state == "voided")
        COMPARE_STATUS(shop.voidPayment(id), 200);
    if (state == "refunded")
        COMPARE_STATUS(shop.refund(id, 1000), 200);
    COMPARE_TEXT(consoleRefusal(m_gateway.console().post("/payments/" + id + '/' + action, body)), expected);
}

void TestConsolePayments::aStaleVersionIsAnswered_data()
{
    QTest::addColumn<std::string>("action");
    QTest::addColumn<std::string>("rest");
    QTest::newRow("capture") << "capture"s
                             << ""s;
    QTest::newRow("void") << "void"s
                          << R"(,"reason":"r")"s;
    QTest::newRow("refund") << "refund"s
                            << R"(,"amount":1,"reason":"r")"s;
}

void TestConsolePayments::aStaleVersionIsAnswered()
{
    QFETCH(std::string, action);
    QFETCH(std::string, rest);
    Shop shop = m_gateway.shopOf(1);
    Console console = m_gateway.console();
    const std::string id = action == "refund" ? shop.captured(1000) : shop.authorized(1000);
    const std::int64_t shown = console.get("/payments/" + id).json()["version"].integer();
    const auto body = [&rest](std::int64_t version) {
        return R"({"if_version":)" + std::to_string(version) + rest + '}';
    };
    // Somebody else acts first.
    if (action == "refund")
        COMPARE_STATUS(shop.refund(id, 10), 200);
    else
        COMPARE_STATUS(shop.capture(id, 900), 200);
    const std::string before = console.get("/payments/" + id).json()["status"].text();
    const Answer stale = console.post("/payments/" + id + '/' + action, body(shown));
    COMPARE_TEXT(consoleRefusal(stale), "409 changed");
    const Json object = stale.json()["error"]["object"];
    COMPARE_TEXT(object["id"].text(), id);
    COMPARE_TEXT(object["status"].text(), before);
    QVERIFY(object["version"].integer() > shown);
    COMPARE_TEXT(statusOf(id), before);
    // With the version just shown the action is judged by the state alone.
    const Answer fresh = console.post("/payments/" + id + '/' + action, body(object["version"].integer()));
    if (action == "refund")
        COMPARE_STATUS(fresh, 200);
    else
        QCOMPARE(fresh.status, 409);
}

void TestConsolePayments::moneyNeedsAnIdempotencyKey_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("body");
    QTest::newRow("payment") << "/payments"s << charge().setText("merchant", "m1").setText("kind", "sale").text();
    QTest::newRow("capture") << "/payments/PAY/capture"s
                             << "{}"s;
    QTest::newRow("void") << "/payments/PAY/void"s
                          << R"({"reason":"r"})"s;
    QTest::newRow("refund") << "/payments/CAP/refund"s
                            << R"({"reason":"r"})"s;
    QTest::newRow("confirm") << "/intents/PI/confirm"s << payWith().text();
}

void TestConsolePayments::moneyNeedsAnIdempotencyKey()
{
    QFETCH(std::string, path);
    QFETCH(std::string, body);
    Shop shop = m_gateway.shopOf(1);
    const auto fill = [&path](const char *what, const auto &make) {
        if (const std::size_t at = path.find(what); at != std::string::npos)
            path.replace(at, std::string(what).size(), make());
    };
    fill("PAY", [&] { return shop.authorized(); });
    fill("CAP", [&] { return shop.captured(); });
    fill("PI", [&] { return freshIntent(shop, intent()).id; });
    Console console = m_gateway.console();
    COMPARE_TEXT(consoleRefusal(console.send("POST", path, body)), "400 idempotency_key_required");
    COMPARE_TEXT(consoleRefusal(console.send("POST", path, body, {{"Idempotency-Key", ""}})),
                 "400 idempotency_key_required");
    COMPARE_TEXT(consoleRefusal(console.send("POST", path, body, {{"Idempotency-Key", std::string(256, 'k')}})),
                 "400 idempotency_key_invalid");
    const Answer answer = console.post(path, body);
    QVERIFY2(answer.status == 200 || answer.status == 201, answer.body.c_str());
}

void TestConsolePayments::anIdempotencyKeyReplays()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const std::string id = shop.captured(1000);
    const std::string path = "/payments/" + id + "/refund";
    const std::string body = R"({"amount":100,"reason":"r"})";
    const Headers key{{"Idempotency-Key", "console-refund"}};
    const Answer first = console.send("POST", path, body, key);
    COMPARE_STATUS(first, 200);
    COMPARE_TEXT(console.send("POST", path, body, key).body, first.body);
    COMPARE_TEXT(consoleRefusal(console.send("POST", path, R"({"amount":101,"reason":"r"})", key)),
                 "409 idempotency_mismatch");
    QCOMPARE(console.get("/payments/" + id).json()["refunded"]["amount"].integer(), 100);
    const std::vector<Call> calls(
        8, console.call("POST", path, R"({"amount":10,"reason":"r"})", {{"Idempotency-Key", "at-once"}}));
    for (const Answer &answer : inParallel(m_gateway.address(), calls))
        COMPARE_STATUS(answer, 200);
    QCOMPARE(console.get("/payments/" + id).json()["refunded"]["amount"].integer(), 110);
    // Operators do not share keys with each other or with shops.
    COMPARE_STATUS(m_gateway.console(supportToken).send("POST", path, R"({"amount":1,"reason":"r"})", key), 200);
    COMPARE_STATUS(shop.authorize(charge(), "console-refund"), 200);
}

void TestConsolePayments::theShopSeesWhatTheConsoleDid()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const std::string id = shop.authorized(1000);
    COMPARE_STATUS(console.post("/payments/" + id + "/void", R"({"reason":"fraud suspected"})"), 200);
    const Json data = shop.payment(id).json()["data"];
    COMPARE_TEXT(data["status"].text(), "voided");
    COMPARE_TEXT(data["void_reason"].text(), "fraud suspected");
}

void TestConsolePayments::expiredPaymentsReadExpired()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Console console = gateway.console();
    const std::string id = shop.authorized();
    const Answer moved = console.put("/clock", R"({"advance_seconds":604801})");
    COMPARE_STATUS(moved, 200);
    QVERIFY(moved.json()["applied"].integer() >= 1);
    const Json detail = console.get("/payments/" + id).json();
    COMPARE_TEXT(detail["status"].text(), "expired");
    QVERIFY(detail["actions"]["capture"]["allowed"].isFalse());
    QCOMPARE(console.get("/payments?status=expired").json()["items"].size(), 1U);
    QCOMPARE(console.get("/payments?status=authorized").json()["items"].size(), 0U);
    QCOMPARE(console.get("/counts").json()["payments"]["expired"].integer(), 1);
    COMPARE_TEXT(consoleRefusal(console.post("/payments/" + id + "/capture")), "409 authorization_expired");
}

void TestConsolePayments::anIntentFromCreationToPayment()
{
    Console console = m_gateway.console();
    const Answer made =
        console.post("/intents", intent(700, "MAD").setText("merchant", "m1").setText("order_id", "A-1").text());
    COMPARE_STATUS(made, 201);
    const Json created = made.json();
    const std::string id = created["id"].text();
    QVERIFY(isPublicId(id, "pi_"));
    COMPARE_TEXT(created["status"].text(), "created");
    COMPARE_TEXT(created["amount"].compact(), R"({"amount":700,"currency":"MAD"})");
    QCOMPARE(created["attempts_left"].integer(), 5);
    COMPARE_TEXT(created["checkout_url"].text(),
                 m_gateway.process().url() + "/checkout/" + id + "?client_secret=" + created["client_secret"].text());
    // Lists never show the secret again.
    QVERIFY(!contains(console.get("/intents?limit=200").body, "_secret_"));
    const Answer confirmed = console.post("/intents/" + id + "/confirm", payWith().text());
    COMPARE_STATUS(confirmed, 200);
    const Json paid = confirmed.json();
    COMPARE_TEXT(paid["status"].text(), "authorized");
    const std::string payment = paid["payment"].text();
    QVERIFY(isPublicId(payment, "pay_"));
    COMPARE_TEXT(console.get("/payments/" + payment).json()["status"].text(), "captured");
    COMPARE_TEXT(console.get("/payments/" + payment).json()["intent"].text(), id);
    COMPARE_TEXT(consoleRefusal(console.post("/intents/" + id + "/confirm", payWith().text())), "409 not_confirmable");
    COMPARE_TEXT(consoleRefusal(console.post("/intents/" + id + "/cancel")), "409 intent_completed");
}

void TestConsolePayments::anIntentIsCanceled()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Intent made = freshIntent(shop, intent());
    const std::int64_t version = console.get("/intents/" + made.id).json()["version"].integer();
    const Answer canceled =
        console.post("/intents/" + made.id + "/cancel", R"({"if_version":)" + std::to_string(version) + '}');
    COMPARE_STATUS(canceled, 200);
    COMPARE_TEXT(canceled.json()["status"].text(), "canceled");
    COMPARE_TEXT(m_gateway.buyer().intent(made.id).json()["data"]["status"].text(), "canceled");
    const Answer stale =
        console.post("/intents/" + made.id + "/cancel", R"({"if_version":)" + std::to_string(version) + '}');
    COMPARE_TEXT(consoleRefusal(stale), "409 changed");
    COMPARE_TEXT(stale.json()["error"]["object"]["id"].text(), made.id);
    COMPARE_TEXT(consoleRefusal(console.post("/intents/" + made.id + "/cancel")), "409 not_cancelable");
    COMPARE_TEXT(consoleRefusal(console.post("/intents/pi_000000000000000000/cancel")), "404 not_found");
}

void TestConsolePayments::aDeclinedConfirmIsAnAnswer()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Intent made = freshIntent(shop, intent());
    for (int left = 4; left >= 0; --left) {
        const Answer answer = console.post("/intents/" + made.id + "/confirm", payWith(doNotHonor).text());
        COMPARE_STATUS(answer, 200);
        COMPARE_TEXT(answer.json()["status"].text(), left == 0 ? "failed" : "created");
        QCOMPARE(answer.json()["attempts_left"].integer(), left);
        COMPARE_TEXT(answer.json()["last_payment"]["status"].text(), "failed");
    }
    COMPARE_TEXT(consoleRefusal(console.post("/intents/" + made.id + "/confirm", payWith().text())),
                 "409 attempts_exhausted");
}

QTEST_GUILESS_MAIN(TestConsolePayments)
#include "consolepayments.moc"
