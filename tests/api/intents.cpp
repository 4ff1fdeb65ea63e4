// contracts/payment-api.md 5.7 to 5.10, 7.4, 7.5 and 10: payment intents, their confirmation, attempts and redirects.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestIntents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createAnswersTheDocumentedObject();
    void cancelUrlIsTheSuccessUrlUnlessGiven();
    void optionalFieldsAreAccepted();
    void createRefuses_data();
    void createRefuses();
    void urlsAreChecked_data();
    void urlsAreChecked();
    void publicGetAnswersSevenKeys();
    void unknownIntentsAreNotFound_data();
    void unknownIntentsAreNotFound();
    void confirmAnswersTheDocumentedObject();
    void captureMethodDecidesThePayment_data();
    void captureMethodDecidesThePayment();
    void theSecretMayComeInTheQuery();
    void confirmAcceptsAnEmail();
    void confirmRefusals_data();
    void confirmRefusals();
    void attemptsCountDown();
    void aGoodCardOnTheFifthTrySucceeds();
    void refusalsOfOtherKindsCostNoAttempt();
    void anIntentExpiresAfterAnHour();
    void aPaidIntentNeverExpires();
    void checksHaveAnOrder();
    void cancelAnswersAMessage();
    void cancelRefusals_data();
    void cancelRefusals();
    void redirects_data();
    void redirects();

private:
    SharedGateway m_gateway;
};

void TestIntents::initTestCase()
{
    QVERIFY2(m_gateway.start(40), m_gateway.failure().c_str());
}

void TestIntents::createAnswersTheDocumentedObject()
{
    Shop shop = m_gateway.shop();
    const std::string request = R"({
    "amount": 9999,
    "currency": "USD",
    "success_url": "https://yourstore.com/order/success?session_id={CHECKOUT_SESSION_ID}",
    "cancel_url": "https://yourstore.com/order/cancel",
    "description": "Order #12345 - Premium Plan",
    "customer_email": "customer@example.com",
    "metadata": {
      "order_id": "12345"
    }
  })";
    const Answer answer = shop.post("/api/v1/payment-intents", request);
    COMPARE_TEXT(
        shape(answer),
        "201 id client_secret checkout_url amount currency status success_url cancel_url description expires_at "
        "created_at");
    const Json data = answer.json()["data"];
    const std::string id = data["id"].text();
    QVERIFY(isPublicId(id, "pi_"));
    const std::string secret = data["client_secret"].text();
    QCOMPARE(secret.rfind(id + "_secret_", 0), 0U);
    const std::string random = secret.substr(id.size() + 8);
    QVERIFY(random.size() >= 18);
    QCOMPARE(random.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
             std::string::npos);
    COMPARE_TEXT(data["checkout_url"].text(),
                 m_gateway.process().url() + "/checkout/" + id + "?client_secret=" + secret);
    QCOMPARE(data["amount"].integer(), 9999);
    COMPARE_TEXT(data["currency"].text(), "USD");
    COMPARE_TEXT(data["status"].text(), "created");
    COMPARE_TEXT(data["success_url"].text(), "https://yourstore.com/order/success?session_id={CHECKOUT_SESSION_ID}");
    COMPARE_TEXT(data["cancel_url"].text(), "https://yourstore.com/order/cancel");
    COMPARE_TEXT(data["description"].text(), "Order #12345 - Premium Plan");
    COMPARE_TEXT(data["expires_at"].text(), "2026-01-24T11:00:00Z");
    COMPARE_TEXT(data["created_at"].text(), "2026-01-24T10:00:00Z");
}

void TestIntents::cancelUrlIsTheSuccessUrlUnlessGiven()
{
    Shop shop = m_gateway.shop();
    const Json data = shop.createIntent(intent()).json()["data"];
    COMPARE_TEXT(data["cancel_url"].text(), "https://shop.example/order/success");
}

void TestIntents::optionalFieldsAreAccepted()
{
    Shop shop = m_gateway.shop();
    Body body = intent(1, "MAD");
    body.setText("order_id", "A-17").setText("description", "Thé à la menthe").setText("capture_method", "manual");
    body.setText("customer_email", "client@example.com")
        .set("metadata", R"({"a":{"b":[1,2]}})")
        .set("unheard_of", "true");
    const Answer answer = shop.createIntent(body);
    COMPARE_STATUS(answer, 201);
    COMPARE_TEXT(answer.json()["data"]["description"].text(), "Thé à la menthe");
    COMPARE_STATUS(shop.createIntent(intent().setText("capture_method", "automatic")), 201);
}

void TestIntents::createRefuses_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("raw"); // empty: the member is left out
    QTest::addColumn<std::string>("expected");
    const std::string amountText = "400 invalid request: amount must be at least 1";
    const std::string currencyText = "400 unsupported currency (only USD, EUR, and MAD supported)";
    QTest::newRow("amount 0") << "amount"s
                              << "0"s << amountText;
    QTest::newRow("amount negative") << "amount"s
                                     << "-7"s << amountText;
    QTest::newRow("amount missing") << "amount"s
                                    << ""s << amountText;
    QTest::newRow("amount text") << "amount"s
                                 << R"("5")"s
                                 << "400 invalid request: *amount"s;
    QTest::newRow("amount fraction") << "amount"s
                                     << "5.0"s
                                     << "400 invalid request: *amount"s;
    QTest::newRow("currency unsupported") << "currency"s
                                          << R"("GBP")"s << currencyText;
    QTest::newRow("currency lower case") << "currency"s
                                         << R"("usd")"s << currencyText;
    QTest::newRow("currency short") << "currency"s
                                    << R"("US")"s
                                    << "400 invalid request: *currency"s;
    QTest::newRow("currency missing") << "currency"s
                                      << ""s
                                      << "400 invalid request: *currency"s;
    QTest::newRow("success_url missing") << "success_url"s
                                         << ""s
                                         << "400 invalid request: *success_url"s;
    QTest::newRow("success_url empty") << "success_url"s
                                       << R"("")"s
                                       << "400 invalid request: *success_url"s;
    QTest::newRow("success_url number") << "success_url"s
                                        << "5"s
                                        << "400 invalid request: *success_url"s;
    QTest::newRow("cancel_url bad") << "cancel_url"s
                                    << R"("ftp://shop.example/")"s
                                    << "400 invalid request: *cancel_url"s;
    QTest::newRow("capture_method unknown") << "capture_method"s
                                            << R"("later")"s
                                            << "400 invalid request: capture_method must be automatic or manual"s;
    QTest::newRow("capture_method number") << "capture_method"s
                                           << "1"s
                                           << "400 invalid request: *capture_method"s;
    QTest::newRow("customer_email not an address") << "customer_email"s
                                                   << R"("nobody")"s
                                                   << "400 invalid request: *email"s;
    QTest::newRow("metadata not an object") << "metadata"s
                                            << R"("x")"s
                                            << "400 invalid request: *metadata"s;
    QTest::newRow("description not text") << "description"s
                                          << "5"s
                                          << "400 invalid request: *description"s;
    QTest::newRow("order_id not text") << "order_id"s
                                       << "5"s
                                       << "400 invalid request: *order_id"s;
}

void TestIntents::createRefuses()
{
    QFETCH(std::string, path);
    QFETCH(std::string, raw);
    QFETCH(std::string, expected);
    Shop shop = m_gateway.shopOf(1);
    Body body = intent();
    if (raw.empty())
        body.remove(path);
    else
        body.set(path, raw);
    const std::string said = refusal(shop.createIntent(body));
    if (const std::size_t star = expected.find('*'); star != std::string::npos)
        QVERIFY2(said.rfind(expected.substr(0, star), 0) == 0 && contains(said, expected.substr(star + 1)),
                 said.c_str());
    else
        COMPARE_TEXT(said, expected);
}

void TestIntents::urlsAreChecked_data()
{
    QTest::addColumn<std::string>("url");
    QTest::addColumn<bool>("good");
    const auto good = [](const char *name, const char *url) { QTest::newRow(name) << std::string(url) << true; };
    const auto bad = [](const char *name, const char *url) { QTest::newRow(name) << std::string(url) << false; };
    good("https", "https://shop.example/ok");
    good("https with port and query", "https://shop.example:8443/ok?a=1&b=%20");
    good("https with fragment", "https://shop.example/#/order/1");
    good("localhost", "http://localhost/ok");
    good("localhost with port", "http://localhost:3000/ok");
    good("127.0.0.1 with port", "http://127.0.0.1:8765/ok");
    bad("http elsewhere", "http://example.com/ok");
    bad("localhost as a prefix", "http://localhost.evil.com/ok");
    bad("127.0.0.1 as a prefix", "http://127.0.0.1.evil.com/ok");
    bad("localhost as a user", "http://localhost@evil.com/ok");
    bad("localhost as a user with password", "http://localhost:3000@evil.com/ok");
    bad("javascript", "javascript:alert(1)");
    bad("data", "data:text/html,hello");
    bad("ftp", "ftp://shop.example/ok");
    bad("relative", "/order/success");
    bad("no scheme", "shop.example/ok");
    bad("scheme relative", "//shop.example/ok");
    bad("no host", "https:///ok");
    bad("only a scheme", "https://");
    bad("space", "https://shop.example/a b");
    bad("line feed", "https://shop.example/a\nb");
    bad("back slash", "https://shop.example\\@evil.com/");
}

void TestIntents::urlsAreChecked()
{
    QFETCH(std::string, url);
    QFETCH(bool, good);
    Shop shop = m_gateway.shopOf(1);
    for (const std::string key : {"success_url", "cancel_url"}) {
        const Answer answer = shop.createIntent(intent().setText(key, url));
        if (good) {
            COMPARE_STATUS(answer, 201);
            COMPARE_TEXT(answer.json()["data"][key].text(), url);
        } else {
            COMPARE_TEXT(refusal(answer), "400 invalid request: " + key + " must be a valid HTTPS URL");
        }
    }
}

void TestIntents::publicGetAnswersSevenKeys()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    Body body = intent(4999, "EUR");
    body.setText("cancel_url", "https://shop.example/cancel").setText("customer_email", "a@example.com");
    const Json made = shop.createIntent(body).json()["data"];
    const Answer answer = buyer.intent(made["id"].text());
    COMPARE_TEXT(shape(answer), "200 id status amount currency success_url cancel_url expires_at");
    const Json data = answer.json()["data"];
    for (const char *same : {"id", "status", "amount", "currency", "success_url", "cancel_url", "expires_at"})
        COMPARE_TEXT(data[same].compact(), made[same].compact());
}

void TestIntents::unknownIntentsAreNotFound_data()
{
    QTest::addColumn<std::string>("id");
    QTest::newRow("well formed") << "pi_000000000000000000"s;
    QTest::newRow("short") << "pi_abc123def456"s;
    QTest::newRow("a UUID") << "7b1f1f4e-7f0e-4a52-9d2c-0d9a3d8f5b11"s;
    QTest::newRow("a payment's id") << "pay_000000000000000000"s;
    QTest::newRow("nonsense") << "%27%3B--"s;
}

void TestIntents::unknownIntentsAreNotFound()
{
    QFETCH(std::string, id);
    Shop shop = m_gateway.shopOf(1);
    Buyer buyer = m_gateway.buyer();
    COMPARE_TEXT(refusal(buyer.intent(id)), "404 payment intent not found");
    COMPARE_TEXT(refusal(shop.cancelIntent(id)), "404 payment intent not found");
    COMPARE_TEXT(refusal(buyer.confirm(id, id + "_secret_xyz789uvw456rst123", payWith().text())),
                 "401 INVALID_CLIENT_SECRET client secret is invalid or expired");
}

void TestIntents::confirmAnswersTheDocumentedObject()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    const Answer answer = buyer.confirm(made, payWith());
    COMPARE_TEXT(shape(answer), "200 id status payment_id redirect_url");
    const Json data = answer.json()["data"];
    COMPARE_TEXT(data["id"].text(), made.id);
    COMPARE_TEXT(data["status"].text(), "authorized");
    QVERIFY(isPublicId(data["payment_id"].text(), "pay_"));
    COMPARE_TEXT(data["redirect_url"].text(), "https://shop.example/order/success?payment_intent=" + made.id);
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "authorized");
}

void TestIntents::captureMethodDecidesThePayment_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("payment");
    QTest::newRow("left out") << ""s
                              << "captured"s;
    QTest::newRow("automatic") << "automatic"s
                               << "captured"s;
    QTest::newRow("manual") << "manual"s
                            << "authorized"s;
}

void TestIntents::captureMethodDecidesThePayment()
{
    QFETCH(std::string, method);
    QFETCH(std::string, payment);
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    Body body = intent(2500, "EUR");
    if (!method.empty())
        body.setText("capture_method", method);
    const Intent made = freshIntent(shop, body);
    const Json confirmed = buyer.confirm(made, payWith(mastercardApproved)).json()["data"];
    // The intent reads authorized in both modes; the payment tells the difference.
    COMPARE_TEXT(confirmed["status"].text(), "authorized");
    const std::string id = confirmed["payment_id"].text();
    const Json data = shop.payment(id).json()["data"];
    COMPARE_TEXT(data["status"].text(), payment);
    QCOMPARE(data["amount"].integer(), 2500);
    COMPARE_TEXT(data["currency"].text(), "EUR");
    COMPARE_TEXT(data["card_last4"].text(), "4444");
    const Json listed = shop.transactions().json()["data"]["transactions"].at(0);
    COMPARE_TEXT(listed["payment_id"].text(), id);
    COMPARE_TEXT(listed["status"].text(), payment);
    if (method == "manual")
        COMPARE_STATUS(shop.capture(id, 2500), 200);
    else
        COMPARE_STATUS(shop.refund(id, 2500), 200);
}

void TestIntents::theSecretMayComeInTheQuery()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    const std::string path = "/api/public/payment-intents/" + made.id + "/confirm?client_secret=";
    COMPARE_TEXT(refusal(buyer.send({"POST", path + "wrong", {}, payWith().text()})),
                 "401 INVALID_CLIENT_SECRET client secret is invalid or expired");
    COMPARE_STATUS(buyer.send({"POST", path + made.secret, {}, payWith().text()}), 200);
}

void TestIntents::confirmAcceptsAnEmail()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent().setText("customer_email", "intent@example.com"));
    const std::string said = refusal(buyer.confirm(made, payWith().setText("customer_email", "not an address")));
    QVERIFY2(said.rfind("400 invalid request: ", 0) == 0 && contains(said, "email"), said.c_str());
    const Json data = buyer.confirm(made, payWith().setText("customer_email", "confirm@example.com")).json()["data"];
    COMPARE_TEXT(shop.payment(data["payment_id"].text()).json()["data"]["customer"]["email"].text(),
                 "confirm@example.com");

    const Intent silent = freshIntent(shop, intent().setText("customer_email", "intent@example.com"));
    const Json kept = buyer.confirm(silent, payWith()).json()["data"];
    COMPARE_TEXT(shop.payment(kept["payment_id"].text()).json()["data"]["customer"]["email"].text(),
                 "intent@example.com");
}

void TestIntents::confirmRefusals_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("expected"); // a star stands for anything
    const auto row = [](const char *name, const std::string &body, const std::string &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("empty body", "", "400 invalid request: *");
    row("not JSON", "{", "400 invalid request: *");
    row("not an object", "[]", "400 invalid request: *");
    row("no card", "{}", "400 invalid request: *card");
    row("card is text", R"({"card":"4242424242424242"})", "400 invalid request: *card");
    row("Luhn", payWith("4242424242424241").text(), "400 invalid request: invalid card number (Luhn check failed)");
    row("four CVV digits", payWith().setText("card.cvv", "1234").text(), "400 invalid request: CVV must be 3 digits");
    row("expired", payWith().set("card.exp_year", "2025").text(), "400 invalid request: card has expired");
    row("no name", payWith().remove("card.cardholder_name").text(), "400 invalid request: *name");
    row("do not honor", payWith(doNotHonor).text(), "402 PAYMENT_DECLINED card declined: do not honor (4 left)");
    row("insufficient funds", payWith(insufficientFunds).text(),
        "402 PAYMENT_DECLINED card declined: insufficient funds (4 left)");
    row("expired card", payWith(expiredCard).text(), "402 PAYMENT_DECLINED card declined: expired card (4 left)");
    row("CVV mismatch", payWith(cvvMismatch).text(),
        "402 PAYMENT_DECLINED card declined: CVV verification failed (4 left)");
    row("processing error", payWith(processingError).text(),
        "402 PAYMENT_DECLINED card declined: processing error (4 left)");
    row("fraud", payWith(fraudRisk).text(), "402 PAYMENT_DECLINED card declined: high fraud risk (4 left)");
}

void TestIntents::confirmRefusals()
{
    QFETCH(std::string, body);
    QFETCH(std::string, expected);
    Shop shop = m_gateway.shopOf(1);
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    const std::string said = refusal(buyer.confirm(made.id, made.secret, body));
    if (const std::size_t star = expected.find('*'); star != std::string::npos)
        QVERIFY2(said.rfind(expected.substr(0, star), 0) == 0 && contains(said, expected.substr(star + 1)),
                 said.c_str());
    else
        COMPARE_TEXT(said, expected);
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "created");
}

void TestIntents::attemptsCountDown()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    for (int left = 4; left >= 0; --left) {
        COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "created");
        COMPARE_TEXT(refusal(buyer.confirm(made, payWith(insufficientFunds))),
                     "402 PAYMENT_DECLINED card declined: insufficient funds (" + std::to_string(left) + " left)");
    }
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "failed");
    for (int again = 0; again < 3; ++again) {
        COMPARE_TEXT(refusal(buyer.confirm(made, payWith())),
                     "410 MAX_ATTEMPTS_REACHED maximum payment attempts reached (5)");
    }
    // Five tries, five failed payments, and the good card was never charged.
    const Json list = shop.transactions("?limit=100").json()["data"];
    QCOMPARE(list["total"].integer(), 5);
    for (std::size_t i = 0; i < 5; ++i)
        COMPARE_TEXT(list["transactions"].at(i)["status"].text(), "failed");
}

void TestIntents::aGoodCardOnTheFifthTrySucceeds()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    for (int i = 0; i < 4; ++i)
        COMPARE_STATUS(buyer.confirm(made, payWith(doNotHonor)), 402);
    COMPARE_STATUS(buyer.confirm(made, payWith()), 200);
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "authorized");
}

void TestIntents::refusalsOfOtherKindsCostNoAttempt()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    for (int i = 0; i < 6; ++i) {
        COMPARE_STATUS(buyer.confirm(made.id, made.secret, "{"), 400);
        COMPARE_STATUS(buyer.confirm(made, payWith("4242424242424241")), 400);
        COMPARE_STATUS(buyer.confirm(made, payWith().set("card.exp_year", "2025")), 400);
        COMPARE_STATUS(buyer.confirm(made.id, "wrong", payWith().text()), 401);
        COMPARE_STATUS(buyer.confirm(made.id, "", payWith().text()), 401);
    }
    COMPARE_TEXT(refusal(buyer.confirm(made, payWith(insufficientFunds))),
                 "402 PAYMENT_DECLINED card declined: insufficient funds (4 left)");
}

void TestIntents::anIntentExpiresAfterAnHour()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Buyer buyer = gateway.buyer();
    Console console = gateway.console();
    const Intent onTime = freshIntent(shop, intent());
    const Intent late = freshIntent(shop, intent());

    QVERIFY(console.advance(3600));
    COMPARE_TEXT(buyer.intent(late.id).json()["data"]["status"].text(), "created");
    COMPARE_STATUS(buyer.confirm(onTime, payWith()), 200);
    QVERIFY(console.advance(1));
    const Answer seen = buyer.intent(late.id);
    COMPARE_STATUS(seen, 200);
    COMPARE_TEXT(seen.json()["data"]["status"].text(), "expired");
    COMPARE_TEXT(seen.json()["data"]["expires_at"].text(), "2026-01-24T11:00:00Z");
    COMPARE_TEXT(refusal(buyer.confirm(late, payWith())),
                 "410 INTENT_EXPIRED payment intent expired (valid for 1 hour)");
    COMPARE_TEXT(refusal(buyer.confirm(late.id, onTime.secret, payWith().text())),
                 "401 INVALID_CLIENT_SECRET client secret is invalid or expired");
    COMPARE_TEXT(refusal(shop.cancelIntent(late.id)), "400 payment intent cannot be canceled (status: expired)");
}

void TestIntents::aPaidIntentNeverExpires()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Buyer buyer = gateway.buyer();
    Console console = gateway.console();
    const Intent paid = freshIntent(shop, intent());
    const Intent canceled = freshIntent(shop, intent());
    const Intent failed = freshIntent(shop, intent());
    COMPARE_STATUS(buyer.confirm(paid, payWith()), 200);
    COMPARE_STATUS(shop.cancelIntent(canceled.id), 200);
    for (int i = 0; i < 5; ++i)
        COMPARE_STATUS(buyer.confirm(failed, payWith(doNotHonor)), 402);

    QVERIFY(console.advance(7200));
    COMPARE_TEXT(buyer.intent(paid.id).json()["data"]["status"].text(), "authorized");
    COMPARE_TEXT(buyer.intent(canceled.id).json()["data"]["status"].text(), "canceled");
    COMPARE_TEXT(buyer.intent(failed.id).json()["data"]["status"].text(), "failed");
    const std::string again = refusal(buyer.confirm(paid, payWith()));
    QVERIFY2(again.rfind("400 CANNOT_CONFIRM Payment intent cannot be confirmed (status: authorized)", 0) == 0,
             again.c_str());
    COMPARE_TEXT(buyer.intent(paid.id).json()["data"]["status"].text(), "authorized");
}

void TestIntents::checksHaveAnOrder()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    // Body before secret, missing secret before wrong secret, wrong secret before the intent's state.
    const std::string malformed = refusal(buyer.confirm(made.id, "", "{"));
    QVERIFY2(malformed.rfind("400 invalid request: ", 0) == 0, malformed.c_str());
    COMPARE_TEXT(refusal(buyer.confirm(made.id, "", payWith().text())), "401 client_secret is required");
    COMPARE_STATUS(buyer.confirm(made, payWith()), 200);
    COMPARE_TEXT(refusal(buyer.confirm(made.id, "wrong", payWith().text())),
                 "401 INVALID_CLIENT_SECRET client secret is invalid or expired");
    const std::string done = refusal(buyer.confirm(made, payWith()));
    QVERIFY2(done.rfind("400 CANNOT_CONFIRM Payment intent cannot be confirmed (status: authorized) (", 0) == 0,
             done.c_str());
}

void TestIntents::cancelAnswersAMessage()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    const Answer answer = shop.cancelIntent(made.id);
    COMPARE_STATUS(answer, 200);
    COMPARE_TEXT(answer.body, R"({"success":true,"message":"payment intent canceled"})");
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "canceled");
    const std::string said = refusal(buyer.confirm(made, payWith()));
    QVERIFY2(said.rfind("400 CANNOT_CONFIRM Payment intent cannot be confirmed (status: canceled) (", 0) == 0,
             said.c_str());
}

void TestIntents::cancelRefusals_data()
{
    QTest::addColumn<std::string>("state");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("authorized") << "authorized"s
                                << "400 cannot cancel completed payment intent"s;
    QTest::newRow("canceled") << "canceled"s
                              << "400 payment intent cannot be canceled (status: canceled)"s;
    QTest::newRow("failed") << "failed"s
                            << "400 payment intent cannot be canceled (status: failed)"s;
}

void TestIntents::cancelRefusals()
{
    QFETCH(std::string, state);
    QFETCH(std::string, expected);
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    if (state == "authorized")
        COMPARE_STATUS(buyer.confirm(made, payWith()), 200);
    else if (state == "canceled")
        COMPARE_STATUS(shop.cancelIntent(made.id), 200);
    for (int i = 0; state == "failed" && i < 5; ++i)
        COMPARE_STATUS(buyer.confirm(made, payWith(doNotHonor)), 402);
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), state);
    COMPARE_TEXT(refusal(shop.cancelIntent(made.id)), expected);
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), state);
}

void TestIntents::redirects_data()
{
    QTest::addColumn<std::string>("successUrl");
    QTest::addColumn<std::string>("redirect"); // ID stands for the intent's id
    const auto row = [](const char *name, const char *url, const char *redirect) {
        QTest::newRow(name) << std::string(url) << std::string(redirect);
    };
    row("no query", "https://yourstore.com/order/success", "https://yourstore.com/order/success?payment_intent=ID");
    row("a query", "https://yourstore.com/ok?a=1&b=two%20words",
        "https://yourstore.com/ok?a=1&b=two%20words&payment_intent=ID");
    row("a fragment", "https://yourstore.com/ok#thanks", "https://yourstore.com/ok?payment_intent=ID#thanks");
    row("query and fragment", "https://yourstore.com/ok?a=1#x?y", "https://yourstore.com/ok?a=1&payment_intent=ID#x?y");
    row("the placeholder", "https://yourstore.com/ok?session_id={CHECKOUT_SESSION_ID}",
        "https://yourstore.com/ok?session_id=ID&payment_intent=ID");
    row("the placeholder in the path", "https://yourstore.com/{CHECKOUT_SESSION_ID}/ok",
        "https://yourstore.com/ID/ok?payment_intent=ID");
    row("the placeholder twice", "https://yourstore.com/{CHECKOUT_SESSION_ID}?s={CHECKOUT_SESSION_ID}",
        "https://yourstore.com/ID?s=ID&payment_intent=ID");
    row("the placeholder in the fragment", "https://yourstore.com/ok#{CHECKOUT_SESSION_ID}",
        "https://yourstore.com/ok?payment_intent=ID#ID");
    row("payment_intent is there already", "http://localhost:8765/success?payment_intent={CHECKOUT_SESSION_ID}",
        "http://localhost:8765/success?payment_intent=ID");
    row("payment_intent with another value", "https://yourstore.com/ok?payment_intent=old&b=2",
        "https://yourstore.com/ok?payment_intent=ID&b=2");
    row("a name that only begins alike", "https://yourstore.com/ok?payment_intent_id=7",
        "https://yourstore.com/ok?payment_intent_id=7&payment_intent=ID");
    row("a port on localhost", "http://localhost:3000/done", "http://localhost:3000/done?payment_intent=ID");
}

void TestIntents::redirects()
{
    QFETCH(std::string, successUrl);
    QFETCH(std::string, redirect);
    Shop shop = m_gateway.shopOf(1);
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent().setText("success_url", successUrl));
    for (std::size_t at = 0; (at = redirect.find("ID", at)) != std::string::npos; at += made.id.size())
        redirect.replace(at, 2, made.id);
    const Answer answer = buyer.confirm(made, payWith());
    COMPARE_STATUS(answer, 200);
    COMPARE_TEXT(answer.json()["data"]["redirect_url"].text(), redirect);
}

QTEST_GUILESS_MAIN(TestIntents)
#include "intents.moc"
