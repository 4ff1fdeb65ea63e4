// contracts/payment-api.md 5.1 to 5.6: the payment endpoints, key by key.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

#include <set>

using namespace countersign::test;
using namespace std::string_literals;

class TestPayments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void authorizeAnswersTheDocumentedObject();
    void authorizeTakesTheDocumentedRequest();
    void saleAnswersTheDocumentedObject();
    void captureAnswersTheDocumentedObject();
    void partialCaptureKeepsTheAuthorizedAmount();
    void captureRefusesABadBody_data();
    void captureRefusesABadBody();
    void captureRefusesTooMuch();
    void voidAnswersTheDocumentedObject();
    void voidNeedsAReason_data();
    void voidNeedsAReason();
    void refundAnswersTheDocumentedObject();
    void refundsAddUp();
    void refundRefusesABadBody_data();
    void refundRefusesABadBody();
    void refundRefusesTooMuch();
    void getAnswersTheDocumentedObject();
    void getShowsWhatTheActionsAdded();
    void getOfADeclinedPaymentHasNoAuthCode();
    void optionalFieldsMayBeLeftOut();
    void unknownPaymentsAreNotFound_data();
    void unknownPaymentsAreNotFound();
    void bodiesAreCompactAndComplete();
    void twoHundredAtOnce();

private:
    SharedGateway m_gateway;
};

void TestPayments::initTestCase()
{
    QVERIFY2(m_gateway.start(30), m_gateway.failure().c_str());
}

void TestPayments::authorizeAnswersTheDocumentedObject()
{
    Shop shop = m_gateway.shop();
    const Answer answer = shop.authorize(charge(9999, "USD"));
    COMPARE_TEXT(
        shape(answer),
        "200 id status amount currency card_brand card_last4 auth_code fraud_score fraud_decision response_code "
        "response_message transaction_id created_at expires_at");
    const Json data = answer.json()["data"];
    QVERIFY(isPublicId(data["id"].text(), "pay_"));
    COMPARE_TEXT(data["status"].text(), "authorized");
    QCOMPARE(data["amount"].integer(), 9999);
    COMPARE_TEXT(data["currency"].text(), "USD");
    COMPARE_TEXT(data["card_brand"].text(), "visa");
    COMPARE_TEXT(data["card_last4"].text(), "4242");
    QVERIFY(data["auth_code"].isString());
    QCOMPARE(data["auth_code"].text().size(), 6U);
    QCOMPARE(data["auth_code"].text().find_first_not_of("0123456789"), std::string::npos);
    QCOMPARE(data["fraud_score"].integer(), 15);
    COMPARE_TEXT(data["fraud_decision"].text(), "approve");
    COMPARE_TEXT(data["response_code"].text(), "00");
    COMPARE_TEXT(data["response_message"].text(), "Approved");
    QVERIFY(isPublicId(data["transaction_id"].text(), "txn_"));
    COMPARE_TEXT(data["created_at"].text(), "2026-01-24T10:00:00Z");
    COMPARE_TEXT(data["expires_at"].text(), "2026-01-31T10:00:00Z");
}

void TestPayments::authorizeTakesTheDocumentedRequest()
{
    Shop shop = m_gateway.shop();
    const std::string request = R"({
    "amount": 9999,
    "currency": "USD",
    "card": {
      "number": "4242424242424242",
      "cardholder_name": "John Doe",
      "exp_month": 12,
      "exp_year": 2027,
      "cvv": "123"
    },
    "customer": {
      "email": "customer@example.com",
      "name": "John Doe"
    },
    "description": "Order #12345 - Premium Plan",
    "metadata": {
      "order_id": "12345",
      "plan": "premium"
    }
  })";
    const Answer answer = shop.post("/api/v1/payments/authorize", request, "order-12345-auth");
    COMPARE_STATUS(answer, 200);
    COMPARE_TEXT(answer.json()["data"]["status"].text(), "authorized");
}

void TestPayments::saleAnswersTheDocumentedObject()
{
    Shop shop = m_gateway.shop();
    const Answer answer = shop.sale(charge(4999, "EUR", mastercardApproved));
    COMPARE_TEXT(shape(answer),
                 "200 id status amount currency card_brand card_last4 auth_code response_code response_message "
                 "transaction_id created_at captured_at");
    const Json data = answer.json()["data"];
    QVERIFY(isPublicId(data["id"].text(), "pay_"));
    COMPARE_TEXT(data["status"].text(), "captured");
    QCOMPARE(data["amount"].integer(), 4999);
    COMPARE_TEXT(data["currency"].text(), "EUR");
    COMPARE_TEXT(data["card_brand"].text(), "mastercard");
    COMPARE_TEXT(data["card_last4"].text(), "4444");
    QCOMPARE(data["auth_code"].text().size(), 6U);
    COMPARE_TEXT(data["response_code"].text(), "00");
    COMPARE_TEXT(data["response_message"].text(), "Approved");
    QVERIFY(isPublicId(data["transaction_id"].text(), "txn_"));
    COMPARE_TEXT(data["created_at"].text(), "2026-01-24T10:00:00Z");
    COMPARE_TEXT(data["captured_at"].text(), "2026-01-24T10:00:00Z");
}

void TestPayments::captureAnswersTheDocumentedObject()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.authorized(9999);
    const Answer answer = shop.capture(id, 9999);
    COMPARE_TEXT(shape(answer), "200 id status amount currency captured_amount card_brand card_last4 captured_at");
    const Json data = answer.json()["data"];
    COMPARE_TEXT(data["id"].text(), id);
    COMPARE_TEXT(data["status"].text(), "captured");
    QCOMPARE(data["amount"].integer(), 9999);
    COMPARE_TEXT(data["currency"].text(), "USD");
    QCOMPARE(data["captured_amount"].integer(), 9999);
    COMPARE_TEXT(data["card_brand"].text(), "visa");
    COMPARE_TEXT(data["card_last4"].text(), "4242");
    COMPARE_TEXT(data["captured_at"].text(), "2026-01-24T10:00:00Z");
}

void TestPayments::partialCaptureKeepsTheAuthorizedAmount()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.authorized(10000);
    const Json data = shop.capture(id, 5000).json()["data"];
    QCOMPARE(data["amount"].integer(), 10000);
    QCOMPARE(data["captured_amount"].integer(), 5000);
    COMPARE_TEXT(data["status"].text(), "captured");
    // The rest is released: there is no second capture.
    COMPARE_TEXT(refusal(shop.capture(id, 5000)), "400 payment already captured");
}

void TestPayments::captureRefusesABadBody_data()
{
    QTest::addColumn<std::string>("body");
    QTest::newRow("no amount") << R"({})"s;
    QTest::newRow("zero") << R"({"amount":0})"s;
    QTest::newRow("negative") << R"({"amount":-1})"s;
    QTest::newRow("text") << R"({"amount":"100"})"s;
    QTest::newRow("fraction") << R"({"amount":1.5})"s;
    QTest::newRow("whole fraction") << R"({"amount":5.0})"s;
    QTest::newRow("exponent") << R"({"amount":1e3})"s;
    QTest::newRow("null") << R"({"amount":null})"s;
    QTest::newRow("2^63") << R"({"amount":9223372036854775808})"s;
    QTest::newRow("empty body") << ""s;
    QTest::newRow("not an object") << "[1]"s;
    QTest::newRow("not JSON") << "amount=100"s;
}

void TestPayments::captureRefusesABadBody()
{
    QFETCH(std::string, body);
    Shop shop = m_gateway.shopOf(1);
    const std::string id = shop.authorized();
    const std::string said = refusal(shop.post("/api/v1/payments/" + id + "/capture", body));
    QVERIFY2(said.rfind("400 invalid request: ", 0) == 0, said.c_str());
    if (!body.empty() && body.front() == '{')
        QVERIFY2(contains(said, "amount"), said.c_str());
    COMPARE_TEXT(shop.payment(id).json()["data"]["status"].text(), "authorized");
}

void TestPayments::captureRefusesTooMuch()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.authorized(9999);
    COMPARE_TEXT(refusal(shop.capture(id, 10000)), "400 capture amount exceeds authorized amount");
    COMPARE_TEXT(refusal(shop.capture(id, 9223372036854775807)), "400 capture amount exceeds authorized amount");
    COMPARE_STATUS(shop.capture(id, 9998), 200);
}

void TestPayments::voidAnswersTheDocumentedObject()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.authorized(9999);
    const Answer answer = shop.voidPayment(id, "Customer requested order cancellation");
    COMPARE_TEXT(shape(answer), "200 id status amount currency voided_at void_reason");
    const Json data = answer.json()["data"];
    COMPARE_TEXT(data["id"].text(), id);
    COMPARE_TEXT(data["status"].text(), "voided");
    QCOMPARE(data["amount"].integer(), 9999);
    COMPARE_TEXT(data["currency"].text(), "USD");
    COMPARE_TEXT(data["voided_at"].text(), "2026-01-24T10:00:00Z");
    COMPARE_TEXT(data["void_reason"].text(), "Customer requested order cancellation");
}

void TestPayments::voidNeedsAReason_data()
{
    QTest::addColumn<std::string>("body");
    QTest::newRow("missing") << R"({})"s;
    QTest::newRow("empty") << R"({"reason":""})"s;
    QTest::newRow("null") << R"({"reason":null})"s;
    QTest::newRow("number") << R"({"reason":5})"s;
    QTest::newRow("no body") << ""s;
}

void TestPayments::voidNeedsAReason()
{
    QFETCH(std::string, body);
    Shop shop = m_gateway.shopOf(1);
    const std::string id = shop.authorized();
    const std::string said = refusal(shop.post("/api/v1/payments/" + id + "/void", body));
    QVERIFY2(said.rfind("400 invalid request: ", 0) == 0, said.c_str());
    if (!body.empty())
        QVERIFY2(contains(said, "reason"), said.c_str());
    COMPARE_TEXT(shop.payment(id).json()["data"]["status"].text(), "authorized");
}

void TestPayments::refundAnswersTheDocumentedObject()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.captured(9999);
    const Answer answer = shop.refund(id, 2500, "Product damaged - partial refund");
    COMPARE_TEXT(shape(answer),
                 "200 id status amount currency refunded_amount remaining_amount refunded_at refund_reason");
    const Json data = answer.json()["data"];
    COMPARE_TEXT(data["id"].text(), id);
    COMPARE_TEXT(data["status"].text(), "partially_refunded");
    QCOMPARE(data["amount"].integer(), 9999);
    COMPARE_TEXT(data["currency"].text(), "USD");
    QCOMPARE(data["refunded_amount"].integer(), 2500);
    QCOMPARE(data["remaining_amount"].integer(), 7499);
    COMPARE_TEXT(data["refunded_at"].text(), "2026-01-24T10:00:00Z");
    COMPARE_TEXT(data["refund_reason"].text(), "Product damaged - partial refund");
}

void TestPayments::refundsAddUp()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.captured(1000);
    struct Step
    {
        std::int64_t amount;
        std::int64_t refunded;
        const char *status;
    };
    for (const Step &step :
         {Step{1, 1, "partially_refunded"}, Step{499, 500, "partially_refunded"}, Step{500, 1000, "refunded"}}) {
        const Json data = shop.refund(id, step.amount).json()["data"];
        QCOMPARE(data["refunded_amount"].integer(), step.refunded);
        QCOMPARE(data["remaining_amount"].integer(), 1000 - step.refunded);
        COMPARE_TEXT(data["status"].text(), step.status);
        QCOMPARE(data["amount"].integer(), 1000);
    }
    COMPARE_TEXT(refusal(shop.refund(id, 1)), "400 payment already fully refunded");
}

void TestPayments::refundRefusesABadBody_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("field");
    QTest::newRow("no amount") << R"({"reason":"r"})"s
                               << "amount"s;
    QTest::newRow("zero") << R"({"amount":0,"reason":"r"})"s
                          << "amount"s;
    QTest::newRow("negative") << R"({"amount":-5,"reason":"r"})"s
                              << "amount"s;
    QTest::newRow("text") << R"({"amount":"5","reason":"r"})"s
                          << "amount"s;
    QTest::newRow("fraction") << R"({"amount":0.5,"reason":"r"})"s
                              << "amount"s;
    QTest::newRow("no reason") << R"({"amount":5})"s
                               << "reason"s;
    QTest::newRow("empty reason") << R"({"amount":5,"reason":""})"s
                                  << "reason"s;
    QTest::newRow("reason is a number") << R"({"amount":5,"reason":7})"s
                                        << "reason"s;
    QTest::newRow("empty body") << ""s
                                << ""s;
}

void TestPayments::refundRefusesABadBody()
{
    QFETCH(std::string, body);
    QFETCH(std::string, field);
    Shop shop = m_gateway.shopOf(1);
    const std::string id = shop.captured();
    const std::string said = refusal(shop.post("/api/v1/payments/" + id + "/refund", body));
    QVERIFY2(said.rfind("400 invalid request: ", 0) == 0 && contains(said, field), said.c_str());
    COMPARE_TEXT(shop.payment(id).json()["data"]["status"].text(), "captured");
}

void TestPayments::refundRefusesTooMuch()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.captured(1000);
    COMPARE_TEXT(refusal(shop.refund(id, 1001)), "400 refund amount exceeds available amount");
    COMPARE_STATUS(shop.refund(id, 400), 200);
    COMPARE_TEXT(refusal(shop.refund(id, 601)), "400 refund amount exceeds available amount");
    COMPARE_TEXT(refusal(shop.refund(id, 9223372036854775807)), "400 refund amount exceeds available amount");
    COMPARE_STATUS(shop.refund(id, 600), 200);
}

void TestPayments::getAnswersTheDocumentedObject()
{
    Shop shop = m_gateway.shop();
    Body body = charge(9999);
    body.setText("customer.email", "customer@example.com").setText("customer.name", "John Doe");
    body.setText("description", "Order #12345 - Premium Plan");
    body.set("metadata", R"({"order_id":"12345","plan":"premium"})");
    const Json made = shop.authorize(body).json()["data"];

    const Answer answer = shop.payment(made["id"].text());
    COMPARE_TEXT(
        shape(answer),
        "200 id status amount currency card_brand card_last4 auth_code description customer metadata created_at "
        "expires_at");
    const Json data = answer.json()["data"];
    for (const char *same :
         {"id", "status", "amount", "currency", "card_brand", "card_last4", "auth_code", "created_at", "expires_at"})
        COMPARE_TEXT(data[same].compact(), made[same].compact());
    COMPARE_TEXT(data["description"].text(), "Order #12345 - Premium Plan");
    COMPARE_TEXT(data["customer"].compact(), R"({"email":"customer@example.com","name":"John Doe"})");
    COMPARE_TEXT(data["metadata"].compact(), R"({"order_id":"12345","plan":"premium"})");
}

void TestPayments::getShowsWhatTheActionsAdded()
{
    Shop shop = m_gateway.shop();
    const std::string documented = "id status amount currency card_brand card_last4 auth_code";

    const std::string captured = shop.authorized(1000);
    COMPARE_STATUS(shop.capture(captured, 700), 200);
    Json data = shop.payment(captured).json()["data"];
    QCOMPARE(data.keys().rfind(documented, 0), 0U);
    COMPARE_TEXT(data["status"].text(), "captured");
    QCOMPARE(data["amount"].integer(), 1000);
    QCOMPARE(data["captured_amount"].integer(), 700);
    COMPARE_TEXT(data["captured_at"].text(), "2026-01-24T10:00:00Z");

    COMPARE_STATUS(shop.refund(captured, 200, "damaged"), 200);
    data = shop.payment(captured).json()["data"];
    COMPARE_TEXT(data["status"].text(), "partially_refunded");
    QCOMPARE(data["captured_amount"].integer(), 700);
    QCOMPARE(data["refunded_amount"].integer(), 200);
    QCOMPARE(data["remaining_amount"].integer(), 500);
    COMPARE_TEXT(data["refunded_at"].text(), "2026-01-24T10:00:00Z");
    COMPARE_TEXT(data["refund_reason"].text(), "damaged");

    const std::string voided = shop.authorized();
    COMPARE_STATUS(shop.voidPayment(voided, "changed my mind"), 200);
    data = shop.payment(voided).json()["data"];
    COMPARE_TEXT(data["status"].text(), "voided");
    COMPARE_TEXT(data["voided_at"].text(), "2026-01-24T10:00:00Z");
    COMPARE_TEXT(data["void_reason"].text(), "changed my mind");
}

void TestPayments::getOfADeclinedPaymentHasNoAuthCode()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.declined(insufficientFunds);
    const Answer answer = shop.payment(id);
    COMPARE_STATUS(answer, 200);
    const Json data = answer.json()["data"];
    COMPARE_TEXT(data["status"].text(), "failed");
    QVERIFY2(data["auth_code"].text().empty(), answer.body.c_str());
    COMPARE_TEXT(data["card_last4"].text(), "9995");
}

void TestPayments::optionalFieldsMayBeLeftOut()
{
    Shop shop = m_gateway.shop();
    for (const char *only : {"customer.email", "customer.name", "description"}) {
        Body body = charge();
        body.setText(only, "somebody@example.com");
        COMPARE_STATUS(shop.authorize(body), 200);
    }
    Body body = charge();
    body.set("metadata", "{}")
        .set("customer", "{}")
        .setText("description", "")
        .set("unknown_field", "[1,{\"a\":null}]");
    COMPARE_STATUS(shop.authorize(body), 200);

    Body silent = charge();
    const Answer answer = shop.payment(shop.authorize(silent).json()["data"]["id"].text());
    COMPARE_STATUS(answer, 200);
    QCOMPARE(answer.json()["data"].keys().rfind("id status amount currency card_brand card_last4 auth_code", 0), 0U);
}

void TestPayments::unknownPaymentsAreNotFound_data()
{
    QTest::addColumn<std::string>("id");
    QTest::newRow("well formed") << "pay_000000000000000000"s;
    QTest::newRow("as short as the documents' URLs") << "pay_abc123def456"s;
    QTest::newRow("a transaction's id") << "txn_000000000000000000"s;
    QTest::newRow("a UUID") << "7b1f1f4e-7f0e-4a52-9d2c-0d9a3d8f5b11"s;
    QTest::newRow("a number") << "1"s;
    QTest::newRow("a huge number") << "99999999999999999999999999"s;
    QTest::newRow("long") << "pay_" + std::string(500, 'a');
    QTest::newRow("dots") << "pay_..."s;
    QTest::newRow("escaped quote") << "pay_%27%20OR%201=1--"s;
    QTest::newRow("escaped slash") << "pay_%2Fcapture"s;
    QTest::newRow("other alphabet") << "pay_%D9%A1%D9%A2"s;
    QTest::newRow("upper case") << "PAY_000000000000000000"s;
}

void TestPayments::unknownPaymentsAreNotFound()
{
    QFETCH(std::string, id);
    Shop shop = m_gateway.shopOf(1);
    COMPARE_TEXT(refusal(shop.payment(id)), "404 payment not found");
    COMPARE_TEXT(refusal(shop.capture(id, 1)), "404 payment not found");
    COMPARE_TEXT(refusal(shop.voidPayment(id)), "404 payment not found");
    COMPARE_TEXT(refusal(shop.refund(id, 1)), "404 payment not found");
}

void TestPayments::bodiesAreCompactAndComplete()
{
    Shop shop = m_gateway.shop();
    const Answer answer = shop.authorize(charge());
    const std::string start = R"({"success":true,"data":{"id":"pay_)";
    COMPARE_TEXT(answer.body.substr(0, start.size()), start);
    COMPARE_TEXT(answer.body, answer.json().compact());
    COMPARE_TEXT(answer.header("Content-Length").value_or(""), std::to_string(answer.body.size()));
    const Answer refused = shop.payment("pay_000000000000000000");
    COMPARE_TEXT(refused.body, R"({"success":false,"error":"payment not found"})");
}

void TestPayments::twoHundredAtOnce()
{
    Shop shop = m_gateway.shop();
    std::vector<Call> calls;
    for (int amount = 1; amount <= 200; ++amount)
        calls.push_back(shop.call("POST", "/api/v1/payments/authorize", charge(amount).text()));
    const std::vector<Answer> answers = inParallel(shop.address(), calls);
    std::set<std::string> ids;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        COMPARE_STATUS(answers[i], 200);
        QCOMPARE(answers[i].json()["data"]["amount"].integer(),
                 static_cast<std::int64_t>(i) + 1); // nobody got another's answer
        ids.insert(answers[i].json()["data"]["id"].text());
    }
    QCOMPARE(ids.size(), 200U);
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 200);
}

QTEST_GUILESS_MAIN(TestPayments)
#include "payments.moc"
