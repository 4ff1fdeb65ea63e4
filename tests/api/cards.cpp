// contracts/payment-api.md 8, 8.1 and 9: what every test card does on every way to charge it.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCard_data();
    void everyCard();
    void cardsThatNeedAChallenge_data();
    void cardsThatNeedAChallenge();
    void theWholeNumberDecides();
    void scoresAreNeverRandom();
    void amountsDoNotChangeTheOutcome_data();
    void amountsDoNotChangeTheOutcome();
    void declinedPaymentsAreKept();
    void behaviourCanBeSwitched();

private:
    SharedGateway m_gateway;
};

void TestCards::initTestCase()
{
    QVERIFY2(m_gateway.start(30), m_gateway.failure().c_str());
}

void TestCards::everyCard_data()
{
    QTest::addColumn<std::string>("number");
    QTest::addColumn<std::string>("brand");
    QTest::addColumn<std::string>("charged");   // empty: approved
    QTest::addColumn<std::string>("confirmed"); // empty: approved
    const auto row = [](const char *number, const char *brand, const char *charged, const char *confirmed) {
        QTest::newRow(number) << std::string(number) << std::string(brand) << std::string(charged)
                              << std::string(confirmed);
    };
    row(visaApproved, "visa", "", "");
    row(mastercardApproved, "mastercard", "", "");
    row(doNotHonor, "visa", "do not honor (code: 05)", "do not honor");
    row(insufficientFunds, "visa", "insufficient funds (code: 51)", "insufficient funds");
    row(expiredCard, "visa", "expired card (code: 54)", "expired card");
    row(cvvMismatch, "visa", "CVV verification failed (code: N7)", "CVV verification failed");
    row(processingError, "visa", "processing error (code: 96)", "processing error");
    row(fraudRisk, "visa", "high fraud risk (score: 85)", "high fraud risk");
    // A number that is in order but not in the table is declined like 0002.
    const std::string unlisted = withCheckDigit("411100000000000");
    QTest::newRow("unlisted") << unlisted << "visa"s
                              << "do not honor (code: 05)"s
                              << "do not honor"s;
}

void TestCards::everyCard()
{
    QFETCH(std::string, number);
    QFETCH(std::string, brand);
    QFETCH(std::string, charged);
    QFETCH(std::string, confirmed);
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Answer authorize = shop.authorize(charge(500, "USD", number));
    const Answer sale = shop.sale(charge(500, "USD", number));
    const Intent made = freshIntent(shop, intent(500));
    const Answer confirm = buyer.confirm(made, payWith(number));
    if (charged.empty()) {
        for (const Answer &answer : {authorize, sale}) {
            COMPARE_STATUS(answer, 200);
            const Json data = answer.json()["data"];
            COMPARE_TEXT(data["card_brand"].text(), brand);
            COMPARE_TEXT(data["card_last4"].text(), number.substr(12));
            COMPARE_TEXT(data["response_code"].text(), "00");
            COMPARE_TEXT(data["response_message"].text(), "Approved");
        }
        COMPARE_STATUS(confirm, 200);
        return;
    }
    COMPARE_TEXT(refusal(authorize), "402 payment declined: " + charged);
    COMPARE_TEXT(refusal(sale), "402 payment declined: " + charged);
    COMPARE_TEXT(refusal(confirm), "402 PAYMENT_DECLINED card declined: " + confirmed + " (4 left)");
    const Json list = shop.transactions("?status=failed").json()["data"];
    QCOMPARE(list["total"].integer(), 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const Json data = shop.payment(list["transactions"].at(i)["payment_id"].text()).json()["data"];
        COMPARE_TEXT(data["card_brand"].text(), brand);
        COMPARE_TEXT(data["card_last4"].text(), number.substr(number.size() - 4));
        QVERIFY(data["auth_code"].text().empty());
    }
}

void TestCards::cardsThatNeedAChallenge_data()
{
    QTest::addColumn<std::string>("number");
    QTest::addColumn<bool>("frictionless");
    QTest::newRow("always") << "4000002760003184"s << false;
    QTest::newRow("then approved") << "4000000000003220"s << false;
    QTest::newRow("then declined") << "4000008400001629"s << false;
    QTest::newRow("frictionless") << "4000002500003155"s << true;
}

void TestCards::cardsThatNeedAChallenge()
{
    QFETCH(std::string, number);
    QFETCH(bool, frictionless);
    Shop shop = m_gateway.shop();
    if (frictionless) {
        COMPARE_STATUS(shop.authorize(charge(500, "USD", number)), 200);
        COMPARE_STATUS(shop.sale(charge(500, "USD", number)), 200);
        return;
    }
    COMPARE_TEXT(refusal(shop.authorize(charge(500, "USD", number))),
                 "402 payment declined: authentication required (code: 1A)");
    COMPARE_TEXT(refusal(shop.sale(charge(500, "USD", number))),
                 "402 payment declined: authentication required (code: 1A)");
    QCOMPARE(shop.transactions("?status=failed").json()["data"]["total"].integer(), 2);
}

void TestCards::theWholeNumberDecides()
{
    // Only the last four digits are the approved card's.
    Shop shop = m_gateway.shop();
    std::string alike;
    for (int middle = 0; alike.empty() && middle < 1000; ++middle) {
        std::string digits = std::to_string(100000000000 + middle).replace(0, 1, "4") + "424";
        if (const std::string whole = withCheckDigit(digits); whole.substr(12) == "4242")
            alike = whole;
    }
    QCOMPARE(alike.size(), 16U);
    COMPARE_TEXT(refusal(shop.authorize(charge(500, "USD", alike))), "402 payment declined: do not honor (code: 05)");
}

void TestCards::scoresAreNeverRandom()
{
    Shop shop = m_gateway.shop();
    for (int i = 0; i < 200; ++i) {
        const Answer answer = shop.authorize(charge(9999));
        COMPARE_STATUS(answer, 200);
        const Json data = answer.json()["data"];
        QCOMPARE(data["fraud_score"].integer(), 15);
        COMPARE_TEXT(data["fraud_decision"].text(), "approve");
        QCOMPARE(data["auth_code"].text().size(), 6U);
    }
}

void TestCards::amountsDoNotChangeTheOutcome_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<std::string>("currency");
    for (const qint64 amount : {1LL, 499LL, 100001LL, 500001LL, 2500001LL, 9223372036854775807LL}) {
        for (const char *currency : {"USD", "EUR", "MAD"})
            QTest::addRow("%lld %s", static_cast<long long>(amount), currency) << amount << std::string(currency);
    }
}

void TestCards::amountsDoNotChangeTheOutcome()
{
    QFETCH(qint64, amount);
    QFETCH(std::string, currency);
    Shop shop = m_gateway.shopOf(1);
    const Answer answer = shop.authorize(charge(amount, currency));
    COMPARE_STATUS(answer, 200);
    const Json data = answer.json()["data"];
    QCOMPARE(data["amount"].integer(), amount);
    COMPARE_TEXT(data["currency"].text(), currency);
    COMPARE_TEXT(data["fraud_decision"].text(), "approve");
    const Answer captured = shop.capture(data["id"].text(), amount);
    QCOMPARE(captured.json()["data"]["captured_amount"].integer(), amount);
    QCOMPARE(shop.refund(data["id"].text(), amount).json()["data"]["remaining_amount"].integer(), 0);
}

void TestCards::declinedPaymentsAreKept()
{
    Shop shop = m_gateway.shop();
    const Answer refused = shop.authorize(charge(777, "EUR", insufficientFunds));
    COMPARE_TEXT(refused.json().keys(), "success error");
    QVERIFY2(!contains(refused.body, "pay_"), refused.body.c_str());
    const Json row = shop.transactions("?status=failed").json()["data"]["transactions"].at(0);
    QCOMPARE(row["amount"].integer(), 777);
    COMPARE_TEXT(row["currency"].text(), "EUR");
    COMPARE_TEXT(shop.transaction(row["id"].text()).json()["data"]["response_code"].text(), "51");
}

void TestCards::behaviourCanBeSwitched()
{
    SharedGateway gateway;
    Setup setup = Setup::merchants(2);
    setup.set("behaviour", R"({"confirm_status":"captured","unlisted_cards":"approve"})");
    QVERIFY2(gateway.start(setup), gateway.failure().c_str());
    Shop shop = gateway.shopOf(2);
    Buyer buyer = gateway.buyer();
    COMPARE_STATUS(shop.authorize(charge(500, "USD", withCheckDigit("411100000000000"))), 200);
    COMPARE_STATUS(shop.authorize(charge(500, "USD", doNotHonor)), 402);
    const Intent automatic = freshIntent(shop, intent());
    COMPARE_TEXT(buyer.confirm(automatic, payWith()).json()["data"]["status"].text(), "captured");
    const Intent manual = freshIntent(shop, intent().setText("capture_method", "manual"));
    COMPARE_TEXT(buyer.confirm(manual, payWith()).json()["data"]["status"].text(), "authorized");
}

QTEST_GUILESS_MAIN(TestCards)
#include "cards.moc"
