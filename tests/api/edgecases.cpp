// contracts/payment-api.md 17: the forty edge cases, each under its number.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

std::string statusOf(Shop &shop, const std::string &id)
{
    return shop.payment(id).json()["data"]["status"].text();
}

std::int64_t totalOf(Shop &shop, const std::string &query = {})
{
    return shop.transactions(query).json()["data"]["total"].integer();
}

// How many of the answers have that status.
int count(const std::vector<Answer> &answers, int status)
{
    int found = 0;
    for (const Answer &answer : answers)
        found += answer.status == status ? 1 : 0;
    return found;
}

} // namespace

class TestEdgeCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void edge01_amountsAreNeverCoerced();
    void edge02_currencyIsCheckedTheSameEverywhere();
    void edge03_spacesAndDashesInTheNumber();
    void edge04_cardsAreGoodUntilTheMonthEnds();
    void edge05_theCvvIsText();
    void edge06_badCardsAreNotDeclines();
    void edge07_namesAreFree();
    void edge08_fraudComesBeforeTheIssuer();
    void edge09_authCodesAreSixCharacters();
    void edge10_capturesAtTheEdgeAndAtOnce();
    void edge11_refundsAreLimitedByTheCapture();
    void edge12_refundsToTheLastUnitAndAtOnce();
    void edge13_remainingZeroIsThere();
    void edge14_voidAgainstCapture();
    void edge15_theLastInstantOfAnAuthorization();
    void edge16_otherMerchantsObjectsDoNotExist();
    void edge17_badIdsAreUnknownIds();
    void edge18_contentDecidesTheReplay();
    void edge19_keysBelongToMerchantAndPath();
    void edge20_tenAtOnce();
    void edge21_replaysAreTheOriginal();
    void edge22_keysEndAndHaveALength();
    void edge23_failedValidationKeepsTheKey();
    void edge24_whatCountsAgainstTheLimit();
    void edge25_theSecretAndTheHour();
    void edge26_confirmAfterSuccessAndAtOnce();
    void edge27_fiveDeclines();
    void edge28_refusalsCostNoAttempt();
    void edge29_paidIntentsStay();
    void edge30_cancelInEveryState();
    void edge31_redirects();
    void edge32_urls();
    void edge33_sevenPublicKeys();
    void edge34_preflightAndErrors();
    void edge35_transactionList();
    void edge36_theJournalThatEventsComeFromHoldsNoCardAndNoSecret();
    void edge37_metadataAndCustomerComeBack();
    void edge38_cardsAreNowhereOnDisk();
    void edge39_aDeactivatedKeyStops();
    void edge40_bothListPaths();

private:
    SharedGateway m_gateway;
};

void TestEdgeCases::initTestCase()
{
    QVERIFY2(m_gateway.start(60), m_gateway.failure().c_str());
}

void TestEdgeCases::edge01_amountsAreNeverCoerced()
{
    Shop shop = m_gateway.shop();
    for (const char *raw : {"0", "-1", R"("100")", "1.5", "1e3", "null", "9223372036854775808"}) {
        for (const char *path : {"/api/v1/payments/authorize", "/api/v1/payments/sale"}) {
            const Answer answer = shop.post(path, charge().set("amount", raw).text());
            QVERIFY2(answer.status == 400, (raw + ": "s + answer.body).c_str());
        }
        QVERIFY2(shop.createIntent(intent().set("amount", raw)).status == 400, raw);
    }
    COMPARE_STATUS(shop.authorize(charge().remove("amount")), 400);
    COMPARE_STATUS(shop.createIntent(intent().remove("amount")), 400);
    QCOMPARE(totalOf(shop), 0);
    COMPARE_STATUS(shop.authorize(charge(1)), 200);
    COMPARE_STATUS(shop.createIntent(intent(1)), 201);
}

void TestEdgeCases::edge02_currencyIsCheckedTheSameEverywhere()
{
    Shop shop = m_gateway.shop();
    const std::string unsupported = "400 unsupported currency (only USD, EUR, and MAD supported)";
    for (const char *currency : {"usd", "GBP"}) {
        COMPARE_TEXT(refusal(shop.authorize(charge(100, currency))), unsupported);
        COMPARE_TEXT(refusal(shop.sale(charge(100, currency))), unsupported);
        COMPARE_TEXT(refusal(shop.createIntent(intent(100, currency))), unsupported);
    }
    for (const std::string &said : {refusal(shop.authorize(charge(100, "US"))), refusal(shop.sale(charge(100, "US"))),
                                    refusal(shop.createIntent(intent(100, "US")))})
        QVERIFY2(said.rfind("400 invalid request: ", 0) == 0, said.c_str());
    // A body with a fault of shape and an unsupported currency hears of its shape.
    const std::string both = refusal(shop.sale(charge(100, "GBP").remove("card")));
    QVERIFY2(both.rfind("400 invalid request: ", 0) == 0, both.c_str());
    QCOMPARE(totalOf(shop), 0);
}

void TestEdgeCases::edge03_spacesAndDashesInTheNumber()
{
    Shop shop = m_gateway.shop();
    for (const char *number : {"4242 4242 4242 4242", "4242-4242-4242-4242", "4242 4242-4242 4242"}) {
        const Answer answer = shop.authorize(charge(100, "USD", number));
        COMPARE_STATUS(answer, 200);
        COMPARE_TEXT(answer.json()["data"]["card_last4"].text(), "4242");
        COMPARE_TEXT(answer.json()["data"]["card_brand"].text(), "visa");
    }
    const Json data = shop.sale(charge(100, "USD", "5555 5555 5555 4444")).json()["data"];
    COMPARE_TEXT(data["card_last4"].text(), "4444");
    COMPARE_TEXT(data["card_brand"].text(), "mastercard");
    COMPARE_TEXT(refusal(shop.authorize(charge(100, "USD", "4000-0000-0000-9995"))),
                 "402 payment declined: insufficient funds (code: 51)");
}

void TestEdgeCases::edge04_cardsAreGoodUntilTheMonthEnds()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1, QStringLiteral("2026-01-31T23:59:59Z")), gateway.failure().c_str());
    Shop shop = gateway.shop();
    const Body thisMonth = charge().set("card.exp_month", "1").set("card.exp_year", "2026");
    const Body lastMonth = charge().set("card.exp_month", "12").set("card.exp_year", "2025");
    COMPARE_STATUS(shop.authorize(thisMonth), 200);
    COMPARE_TEXT(refusal(shop.authorize(lastMonth)), "400 invalid request: card has expired");
    QVERIFY(gateway.console().advance(1));
    COMPARE_TEXT(refusal(shop.authorize(thisMonth)), "400 invalid request: card has expired");
    COMPARE_STATUS(shop.authorize(charge().set("card.exp_month", "2").set("card.exp_year", "2026")), 200);
    // The test card "expired card" has an expiry date that is perfectly fine.
    COMPARE_TEXT(refusal(shop.authorize(charge(100, "USD", expiredCard))),
                 "402 payment declined: expired card (code: 54)");
    QCOMPARE(totalOf(shop), 3);
}

void TestEdgeCases::edge05_theCvvIsText()
{
    Shop shop = m_gateway.shop();
    COMPARE_STATUS(shop.authorize(charge().setText("card.cvv", "012")), 200);
    COMPARE_STATUS(shop.authorize(charge().set("card.cvv", "12")), 400);
    COMPARE_STATUS(shop.authorize(charge().set("card.cvv", "123")), 400);
    COMPARE_TEXT(refusal(shop.authorize(charge().setText("card.cvv", "1234"))),
                 "400 invalid request: CVV must be 3 digits");
    // "012" and "12" are not the same card: the zero counts in the comparison of bodies.
    const Answer first = shop.authorize(charge().setText("card.cvv", "012"), "leading-zero-cvv");
    COMPARE_STATUS(first, 200);
    COMPARE_STATUS(shop.authorize(charge().setText("card.cvv", "013"), "leading-zero-cvv"), 409);
}

void TestEdgeCases::edge06_badCardsAreNotDeclines()
{
    Shop shop = m_gateway.shop();
    const std::string amex = withCheckDigit("37828224631000");
    const std::string discover = withCheckDigit("601111111111111");
    COMPARE_TEXT(refusal(shop.authorize(charge(100, "USD", "4242424242424243"))),
                 "400 invalid request: invalid card number (Luhn check failed)");
    for (const std::string &number : {amex, discover}) {
        COMPARE_TEXT(refusal(shop.authorize(charge(100, "USD", number))),
                     "400 invalid request: unsupported card brand (only Visa and Mastercard are accepted)");
        COMPARE_STATUS(shop.sale(charge(100, "USD", number)), 400);
    }
    QCOMPARE(totalOf(shop), 0);
}

void TestEdgeCases::edge07_namesAreFree()
{
    Shop shop = m_gateway.shop();
    for (const char *name : {"O'Brien", "José Núñez", "Jean-Luc 2nd", "محمد", "李雷", "D"})
        COMPARE_STATUS(shop.authorize(charge().setText("card.cardholder_name", name)), 200);
}

void TestEdgeCases::edge08_fraudComesBeforeTheIssuer()
{
    Shop shop = m_gateway.shop();
    COMPARE_TEXT(refusal(shop.authorize(charge(100, "USD", fraudRisk))),
                 "402 payment declined: high fraud risk (score: 85)");
    const Json row = shop.transactions("?status=failed").json()["data"]["transactions"].at(0);
    const Json payment = shop.payment(row["payment_id"].text()).json()["data"];
    COMPARE_TEXT(payment["status"].text(), "failed");
    QVERIFY(payment["auth_code"].text().empty());
    // The issuer was not asked: no code of his stands in the transaction.
    const Json transaction = shop.transaction(row["id"].text()).json()["data"];
    QVERIFY(transaction["response_code"].text() != "00" && transaction["response_code"].text() != "05");
    QVERIFY(transaction["auth_code"].text().empty());
}

void TestEdgeCases::edge09_authCodesAreSixCharacters()
{
    Shop shop = m_gateway.shop();
    bool padded = false;
    for (int i = 0; i < 400; ++i) {
        const Json code = shop.authorize(charge()).json()["data"]["auth_code"];
        QVERIFY(code.isString());
        QCOMPARE(code.text().size(), 6U);
        QCOMPARE(code.text().find_first_not_of("0123456789"), std::string::npos);
        padded = padded || code.text().front() == '0';
    }
    QVERIFY(padded); // one in ten begins with a zero
}

void TestEdgeCases::edge10_capturesAtTheEdgeAndAtOnce()
{
    Shop shop = m_gateway.shop();
    COMPARE_STATUS(shop.capture(shop.authorized(1000), 1000), 200);
    const std::string less = shop.authorized(1000);
    COMPARE_STATUS(shop.capture(less, 999), 200);
    COMPARE_TEXT(refusal(shop.capture(less, 1)), "400 payment already captured");
    const std::string more = shop.authorized(1000);
    COMPARE_TEXT(refusal(shop.capture(more, 1001)), "400 capture amount exceeds authorized amount");
    COMPARE_TEXT(statusOf(shop, more), "authorized");

    for (int round = 0; round < 10; ++round) {
        const std::string id = shop.authorized(1000);
        const std::string path = "/api/v1/payments/" + id + "/capture";
        const std::vector<Answer> answers = inParallel(shop.address(), {shop.call("POST", path, R"({"amount":600})"),
                                                                        shop.call("POST", path, R"({"amount":700})"),
                                                                        shop.call("POST", path, R"({"amount":800})")});
        QCOMPARE(count(answers, 200), 1);
        std::int64_t won = 0;
        for (const Answer &answer : answers) {
            if (answer.status == 200)
                won = answer.json()["data"]["captured_amount"].integer();
            else
                COMPARE_TEXT(refusal(answer), "400 payment already captured");
        }
        QCOMPARE(shop.payment(id).json()["data"]["captured_amount"].integer(), won);
    }
}

void TestEdgeCases::edge11_refundsAreLimitedByTheCapture()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.authorized(1000);
    COMPARE_STATUS(shop.capture(id, 300), 200);
    COMPARE_TEXT(refusal(shop.refund(id, 301)), "400 refund amount exceeds available amount");
    COMPARE_TEXT(refusal(shop.refund(id, 1000)), "400 refund amount exceeds available amount");
    const Json data = shop.refund(id, 300).json()["data"];
    COMPARE_TEXT(data["status"].text(), "refunded");
    QCOMPARE(data["amount"].integer(), 1000);
    QCOMPARE(data["refunded_amount"].integer(), 300);
    QCOMPARE(data["remaining_amount"].integer(), 0);
}

void TestEdgeCases::edge12_refundsToTheLastUnitAndAtOnce()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.captured(1000);
    COMPARE_TEXT(shop.refund(id, 1).json()["data"]["status"].text(), "partially_refunded");
    COMPARE_TEXT(shop.refund(id, 999).json()["data"]["status"].text(), "refunded");
    COMPARE_TEXT(refusal(shop.refund(id, 1)), "400 payment already fully refunded");
    COMPARE_TEXT(refusal(shop.refund(id, 1000000)), "400 payment already fully refunded");

    for (int round = 0; round < 10; ++round) {
        const std::string contested = shop.captured(1000);
        const std::vector<Call> calls(
            5, shop.call("POST", "/api/v1/payments/" + contested + "/refund", R"({"amount":400,"reason":"at once"})"));
        const std::vector<Answer> answers = inParallel(shop.address(), calls);
        QCOMPARE(count(answers, 200), 2);
        for (const Answer &answer : answers) {
            if (answer.status != 200)
                COMPARE_TEXT(refusal(answer), "400 refund amount exceeds available amount");
        }
        const Json data = shop.payment(contested).json()["data"];
        QCOMPARE(data["refunded_amount"].integer(), 800);
        QCOMPARE(data["remaining_amount"].integer(), 200);
    }
}

void TestEdgeCases::edge13_remainingZeroIsThere()
{
    Shop shop = m_gateway.shop();
    const std::string id = shop.captured(9999);
    const Answer answer = shop.refund(id, 9999);
    COMPARE_TEXT(shape(answer),
                 "200 id status amount currency refunded_amount remaining_amount refunded_at refund_reason");
    QCOMPARE(answer.json()["data"]["amount"].integer(), 9999);
    QVERIFY(contains(answer.body, R"("remaining_amount":0,)"));
}

void TestEdgeCases::edge14_voidAgainstCapture()
{
    Shop shop = m_gateway.shop();
    for (int round = 0; round < 20; ++round) {
        const std::string id = shop.authorized(1000);
        const std::vector<Answer> answers = inParallel(
            shop.address(), {shop.call("POST", "/api/v1/payments/" + id + "/void", R"({"reason":"r"})"),
                             shop.call("POST", "/api/v1/payments/" + id + "/capture", R"({"amount":1000})")});
        QCOMPARE(count(answers, 200), 1);
        if (answers[0].status == 200) {
            COMPARE_TEXT(refusal(answers[1]), "400 payment cannot be captured (not in authorized state)");
            COMPARE_TEXT(statusOf(shop, id), "voided");
        } else {
            COMPARE_TEXT(refusal(answers[0]), "400 cannot void captured payment (use refund instead)");
            COMPARE_TEXT(statusOf(shop, id), "captured");
        }
    }
}

void TestEdgeCases::edge15_theLastInstantOfAnAuthorization()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    const std::string onTime = shop.authorized();
    const Json late = shop.authorize(charge()).json()["data"];
    QVERIFY(gateway.console().setClock("2026-01-31T10:00:00Z"));
    COMPARE_STATUS(shop.capture(onTime, 9999), 200);
    QVERIFY(gateway.console().setClock("2026-01-31T10:00:00.001Z"));
    COMPARE_TEXT(refusal(shop.capture(late["id"].text(), 9999)), "400 authorization expired (valid for 7 days)");
    COMPARE_TEXT(statusOf(shop, late["id"].text()), "expired");
    COMPARE_TEXT(shop.transaction(late["transaction_id"].text()).json()["data"]["status"].text(), "voided");
}

void TestEdgeCases::edge16_otherMerchantsObjectsDoNotExist()
{
    Shop owner = m_gateway.shop();
    Shop stranger = m_gateway.shop();
    const Json made = owner.authorize(charge()).json()["data"];
    const std::string id = made["id"].text();
    const std::string unknown = "pay_000000000000000000";
    const Intent payable = freshIntent(owner, intent());
    COMPARE_TEXT(stranger.payment(id).body, stranger.payment(unknown).body);
    COMPARE_TEXT(refusal(stranger.payment(id)), "404 payment not found");
    COMPARE_TEXT(refusal(stranger.capture(id, 9999)), "404 payment not found");
    COMPARE_TEXT(refusal(stranger.voidPayment(id)), "404 payment not found");
    COMPARE_TEXT(refusal(stranger.refund(id, 1)), "404 payment not found");
    COMPARE_TEXT(refusal(stranger.transaction(made["transaction_id"].text())), "404 transaction not found");
    COMPARE_TEXT(refusal(stranger.cancelIntent(payable.id)), "404 payment intent not found");
    QCOMPARE(totalOf(stranger), 0);
    COMPARE_TEXT(statusOf(owner, id), "authorized");
    COMPARE_TEXT(m_gateway.buyer().intent(payable.id).json()["data"]["status"].text(), "created");
}

void TestEdgeCases::edge17_badIdsAreUnknownIds()
{
    Shop shop = m_gateway.shop();
    for (const char *id :
         {"x", "pay_", "pay_!", "0", "-1", "18446744073709551616", "%C3%28", "pay_%00", "null", "undefined"}) {
        COMPARE_TEXT(refusal(shop.payment(id)), "404 payment not found");
        COMPARE_TEXT(refusal(shop.capture(id, 1)), "404 payment not found");
        COMPARE_TEXT(refusal(shop.transaction(id)), "404 transaction not found");
        COMPARE_TEXT(refusal(m_gateway.buyer().intent(id)), "404 payment intent not found");
    }
}

void TestEdgeCases::edge18_contentDecidesTheReplay()
{
    Shop shop = m_gateway.shop();
    const Answer first = shop.authorize(charge(9999), "order-12345-auth");
    const std::string reordered = R"({ "currency" : "USD" , "card" : {"cvv":"123","exp_year":2040,"exp_month":12,)"
                                  R"("cardholder_name":"John Doe","number":"4242424242424242"}, "amount" : 9999 })";
    COMPARE_TEXT(shop.post("/api/v1/payments/authorize", reordered, "order-12345-auth").body, first.body);
    COMPARE_TEXT(refusal(shop.authorize(charge(9998), "order-12345-auth")),
                 "409 idempotency key already used with different request data");
    const Json data = shop.payment(first.json()["data"]["id"].text()).json()["data"];
    COMPARE_TEXT(data["status"].text(), "authorized");
    QCOMPARE(data["amount"].integer(), 9999);
    QCOMPARE(totalOf(shop), 1);
}

void TestEdgeCases::edge19_keysBelongToMerchantAndPath()
{
    Shop one = m_gateway.shop();
    Shop two = m_gateway.shop();
    const std::string id = one.authorize(charge(), "the-same-key-for-both").json()["data"]["id"].text();
    COMPARE_STATUS(two.authorize(charge(), "the-same-key-for-both"), 200);
    QCOMPARE(totalOf(one), 1);
    QCOMPARE(totalOf(two), 1);
    COMPARE_TEXT(refusal(one.capture(id, 9999, "the-same-key-for-both")),
                 "409 idempotency key already used with different request data");
    COMPARE_TEXT(statusOf(one, id), "authorized");
}

void TestEdgeCases::edge20_tenAtOnce()
{
    Shop shop = m_gateway.shop();
    for (int round = 0; round < 5; ++round) {
        const Headers key{{"Idempotency-Key", "at-once-" + std::to_string(round)}};
        const std::vector<Call> calls(10, shop.call("POST", "/api/v1/payments/authorize", charge().text(), key));
        const std::vector<Answer> answers = inParallel(shop.address(), calls);
        QCOMPARE(count(answers, 200), 10);
        for (const Answer &answer : answers)
            COMPARE_TEXT(answer.body, answers.front().body);
        QCOMPARE(totalOf(shop), round + 1);
    }
}

void TestEdgeCases::edge21_replaysAreTheOriginal()
{
    Shop shop = m_gateway.shop();
    const Answer first = shop.authorize(charge(), "first-authorized-then-captured");
    COMPARE_STATUS(shop.capture(first.json()["data"]["id"].text(), 9999), 200);
    const Answer again = shop.authorize(charge(), "first-authorized-then-captured");
    QCOMPARE(again.status, 200);
    COMPARE_TEXT(again.body, first.body);
    const Answer made = shop.post("/api/v1/payment-intents", intent().text(), "intent-replayed-as-201");
    COMPARE_STATUS(shop.cancelIntent(made.json()["data"]["id"].text()), 200);
    const Answer same = shop.post("/api/v1/payment-intents", intent().text(), "intent-replayed-as-201");
    QCOMPARE(same.status, 201);
    COMPARE_TEXT(same.body, made.body);
}

void TestEdgeCases::edge22_keysEndAndHaveALength()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    const Answer first = shop.authorize(charge(), "used-again-tomorrow");
    QVERIFY(gateway.console().advance(day + 1));
    const Answer second = shop.authorize(charge(), "used-again-tomorrow");
    COMPARE_STATUS(second, 200);
    QVERIFY(second.json()["data"]["id"].text() != first.json()["data"]["id"].text());
    QCOMPARE(totalOf(shop), 2);
    COMPARE_STATUS(shop.authorize(charge(), std::string(255, 'k')), 200);
    COMPARE_STATUS(shop.authorize(charge(), std::string(256, 'k')), 400);
    QCOMPARE(totalOf(shop), 3);
    for (int i = 0; i < 2; ++i)
        COMPARE_STATUS(shop.send("POST", "/api/v1/payments/authorize", charge().text(), {{"Idempotency-Key", ""}}),
                       200);
    QCOMPARE(totalOf(shop), 5);
}

void TestEdgeCases::edge23_failedValidationKeepsTheKey()
{
    Shop shop = m_gateway.shop();
    COMPARE_STATUS(shop.authorize(charge(0), "mistyped-at-first"), 400);
    COMPARE_STATUS(shop.authorize(charge(100, "USD", "4242424242424241"), "mistyped-at-first"), 400);
    COMPARE_STATUS(shop.authorize(charge(100, "GBP"), "mistyped-at-first"), 400);
    COMPARE_STATUS(shop.authorize(charge(100), "mistyped-at-first"), 200);
    QCOMPARE(totalOf(shop), 1);
}

void TestEdgeCases::edge24_whatCountsAgainstTheLimit()
{
    SharedGateway gateway;
    Setup setup = Setup::merchants(1);
    setup.merchant("limited", {"pk_limited_a", "pk_limited_b"},
                   R"({"payments_per_second":0,"payments_per_hour":4,"transactions_per_second":0})");
    QVERIFY2(gateway.start(setup), gateway.failure().c_str());
    Shop first(gateway.address(), "pk_limited_a");
    Shop second(gateway.address(), "pk_limited_b");
    Shop wrong(gateway.address(), "pk_limited_c");
    for (int i = 0; i < 8; ++i)
        COMPARE_STATUS(wrong.authorize(charge()), 401);
    const Answer made = first.authorize(charge(), "replayed-against-limit");           // 1
    COMPARE_TEXT(first.authorize(charge(), "replayed-against-limit").body, made.body); // 2
    COMPARE_STATUS(second.authorize(charge()), 200);                                   // 3
    COMPARE_STATUS(second.authorize(charge(0)), 400);                                  // 4
    for (Shop *shop : {&first, &second}) {
        const Answer refused = shop->authorize(charge());
        COMPARE_TEXT(refusal(refused), "429 rate limit exceeded: 4 requests per hour");
        QVERIFY(Json::parse(refused.header("Retry-After").value_or("")).integer() >= 1);
    }
    COMPARE_STATUS(wrong.authorize(charge()), 401);
}

void TestEdgeCases::edge25_theSecretAndTheHour()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Buyer buyer = gateway.buyer();
    const std::string invalid = "401 INVALID_CLIENT_SECRET client secret is invalid or expired";
    const Intent one = freshIntent(shop, intent());
    const Intent two = freshIntent(shop, intent());
    // The header wins over the query, in both directions.
    Call call = Buyer::confirmCall(one.id, two.secret, payWith().text());
    call.target += "?client_secret=" + one.secret;
    COMPARE_TEXT(refusal(buyer.send(call)), invalid);
    call = Buyer::confirmCall(one.id, one.secret, payWith().text());
    call.target += "?client_secret=" + two.secret;
    COMPARE_STATUS(buyer.send(call), 200);
    // An empty header lets the query speak.
    const Intent three = freshIntent(shop, intent());
    call = Buyer::confirmCall(three.id, {}, payWith().text());
    call.headers.emplace_back("X-Client-Secret", "");
    call.target += "?client_secret=" + three.secret;
    COMPARE_STATUS(buyer.send(call), 200);
    COMPARE_TEXT(refusal(buyer.confirm(two.id, one.secret, payWith().text())), invalid);
    QVERIFY(gateway.console().advance(3601));
    COMPARE_TEXT(refusal(buyer.confirm(two.id, "pi_wrong", payWith().text())), invalid);
    COMPARE_TEXT(refusal(buyer.confirm(two, payWith())),
                 "410 INTENT_EXPIRED payment intent expired (valid for 1 hour)");
}

void TestEdgeCases::edge26_confirmAfterSuccessAndAtOnce()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    COMPARE_STATUS(buyer.confirm(made, payWith()), 200);
    const std::string again = refusal(buyer.confirm(made, payWith()));
    QVERIFY2(again.rfind("400 CANNOT_CONFIRM Payment intent cannot be confirmed (status: authorized) (", 0) == 0,
             again.c_str());
    QCOMPARE(totalOf(shop), 1);
    for (int round = 0; round < 10; ++round) {
        const Intent contested = freshIntent(shop, intent());
        const std::vector<Call> calls(4, Buyer::confirmCall(contested.id, contested.secret, payWith().text()));
        const std::vector<Answer> answers = inParallel(shop.address(), calls);
        QCOMPARE(count(answers, 200), 1);
        QCOMPARE(count(answers, 400), 3);
        QCOMPARE(totalOf(shop), round + 2);
    }
}

void TestEdgeCases::edge27_fiveDeclines()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    for (const char *left : {"4", "3", "2", "1", "0"})
        COMPARE_TEXT(refusal(buyer.confirm(made, payWith(doNotHonor))),
                     "402 PAYMENT_DECLINED card declined: do not honor ("s + left + " left)");
    COMPARE_TEXT(refusal(buyer.confirm(made, payWith())),
                 "410 MAX_ATTEMPTS_REACHED maximum payment attempts reached (5)");
    const Intent lucky = freshIntent(shop, intent());
    for (int i = 0; i < 4; ++i)
        COMPARE_STATUS(buyer.confirm(lucky, payWith(insufficientFunds)), 402);
    COMPARE_STATUS(buyer.confirm(lucky, payWith()), 200);
    // Declines at the same time cannot be more than five either.
    const Intent hurried = freshIntent(shop, intent());
    const std::vector<Call> calls(8, Buyer::confirmCall(hurried.id, hurried.secret, payWith(doNotHonor).text()));
    const std::vector<Answer> answers = inParallel(shop.address(), calls);
    QCOMPARE(count(answers, 402), 5);
    QCOMPARE(count(answers, 410), 3);
    std::set<std::string> left;
    for (const Answer &answer : answers) {
        if (answer.status == 402)
            left.insert(answer.json()["error"]["remaining_attempts"].text());
    }
    QCOMPARE(left.size(), 5U);
}

void TestEdgeCases::edge28_refusalsCostNoAttempt()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    for (int i = 0; i < 5; ++i) {
        COMPARE_STATUS(buyer.confirm(made.id, made.secret, "{}"), 400);
        COMPARE_STATUS(buyer.confirm(made, payWith().setText("card.cvv", "1234")), 400);
        COMPARE_STATUS(buyer.confirm(made.id, {}, payWith().text()), 401);
        COMPARE_STATUS(buyer.confirm(made.id, "nonsense", payWith().text()), 401);
    }
    COMPARE_TEXT(refusal(buyer.confirm(made, payWith(doNotHonor))),
                 "402 PAYMENT_DECLINED card declined: do not honor (4 left)");
}

void TestEdgeCases::edge29_paidIntentsStay()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Buyer buyer = gateway.buyer();
    const Intent paid = freshIntent(shop, intent());
    const Intent unpaid = freshIntent(shop, intent());
    COMPARE_STATUS(buyer.confirm(paid, payWith()), 200);
    QVERIFY(gateway.console().advance(3601));
    COMPARE_TEXT(buyer.intent(paid.id).json()["data"]["status"].text(), "authorized");
    COMPARE_STATUS(buyer.confirm(paid, payWith()), 400);
    COMPARE_TEXT(buyer.intent(paid.id).json()["data"]["status"].text(), "authorized");
    const Answer seen = buyer.intent(unpaid.id);
    COMPARE_STATUS(seen, 200);
    COMPARE_TEXT(seen.json()["data"]["status"].text(), "expired");
    COMPARE_STATUS(buyer.confirm(unpaid, payWith()), 410);
}

void TestEdgeCases::edge30_cancelInEveryState()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Buyer buyer = gateway.buyer();
    const Intent twice = freshIntent(shop, intent());
    COMPARE_STATUS(shop.cancelIntent(twice.id), 200);
    COMPARE_TEXT(refusal(shop.cancelIntent(twice.id)), "400 payment intent cannot be canceled (status: canceled)");
    COMPARE_STATUS(buyer.confirm(twice, payWith()), 400);
    QCOMPARE(totalOf(shop), 0);
    const Intent paid = freshIntent(shop, intent());
    COMPARE_STATUS(buyer.confirm(paid, payWith()), 200);
    COMPARE_TEXT(refusal(shop.cancelIntent(paid.id)), "400 cannot cancel completed payment intent");
    const Intent manual = freshIntent(shop, intent().setText("capture_method", "manual"));
    const std::string payment = buyer.confirm(manual, payWith()).json()["data"]["payment_id"].text();
    COMPARE_TEXT(refusal(shop.cancelIntent(manual.id)), "400 cannot cancel completed payment intent");
    COMPARE_TEXT(statusOf(shop, payment), "authorized");
    const Intent late = freshIntent(shop, intent());
    QVERIFY(gateway.console().advance(3601));
    COMPARE_TEXT(refusal(shop.cancelIntent(late.id)), "400 payment intent cannot be canceled (status: expired)");
}

void TestEdgeCases::edge31_redirects()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const std::vector<std::pair<std::string, std::string>> table{
        {"https://yourstore.com/ok", "https://yourstore.com/ok?payment_intent=ID"},
        {"https://yourstore.com/ok?a=1", "https://yourstore.com/ok?a=1&payment_intent=ID"},
        {"https://yourstore.com/ok#top", "https://yourstore.com/ok?payment_intent=ID#top"},
        {"https://yourstore.com/ok?s={CHECKOUT_SESSION_ID}&t={CHECKOUT_SESSION_ID}",
         "https://yourstore.com/ok?s=ID&t=ID&payment_intent=ID"},
        {"https://yourstore.com/ok?payment_intent={CHECKOUT_SESSION_ID}", "https://yourstore.com/ok?payment_intent=ID"},
        {"http://localhost:8765/ok", "http://localhost:8765/ok?payment_intent=ID"},
    };
    for (const auto &[url, expected] : table) {
        const Intent made = freshIntent(shop, intent().setText("success_url", url));
        std::string filled = expected;
        for (std::size_t at = 0; (at = filled.find("ID", at)) != std::string::npos; at += made.id.size())
            filled.replace(at, 2, made.id);
        COMPARE_TEXT(buyer.confirm(made, payWith()).json()["data"]["redirect_url"].text(), filled);
    }
}

void TestEdgeCases::edge32_urls()
{
    Shop shop = m_gateway.shop();
    for (const char *bad :
         {"http://example.com", "javascript:alert(1)", "/relative", "relative", "http://localhost.evil.com"}) {
        COMPARE_TEXT(refusal(shop.createIntent(intent().setText("success_url", bad))),
                     "400 invalid request: success_url must be a valid HTTPS URL");
        COMPARE_STATUS(shop.createIntent(intent().setText("cancel_url", bad)), 400);
    }
    for (const char *good :
         {"http://localhost:3000", "http://localhost:3000/x", "http://127.0.0.1", "http://127.0.0.1:8000/x"}) {
        COMPARE_STATUS(shop.createIntent(intent().setText("success_url", good)), 201);
        COMPARE_STATUS(shop.createIntent(intent().setText("cancel_url", good)), 201);
    }
}

void TestEdgeCases::edge33_sevenPublicKeys()
{
    Shop shop = m_gateway.shop();
    Body body = intent();
    body.setText("order_id", "ORDER-SECRET-17").setText("description", "DESCRIPTION-17");
    body.setText("customer_email", "hidden17@example.com").set("metadata", R"({"hidden":"METADATA-17"})");
    const Intent made = freshIntent(shop, body);
    const Answer answer = m_gateway.buyer().intent(made.id);
    COMPARE_TEXT(shape(answer), "200 id status amount currency success_url cancel_url expires_at");
    for (const std::string &hidden :
         {"ORDER-SECRET-17"s, "DESCRIPTION-17"s, "hidden17"s, "METADATA-17"s, "_secret_"s, made.secret})
        QVERIFY2(!contains(answer.body, hidden), answer.body.c_str());
}

void TestEdgeCases::edge34_preflightAndErrors()
{
    Connection connection(m_gateway.address());
    const Headers browser{{"Origin", "https://shop.example"},
                          {"Access-Control-Request-Method", "POST"},
                          {"Access-Control-Request-Headers", "X-Client-Secret"}};
    const Answer preflight = connection.send({"OPTIONS", "/api/public/payment-intents/pi_1/confirm", browser});
    QCOMPARE(preflight.status, 204);
    COMPARE_TEXT(preflight.header("Access-Control-Allow-Origin").value_or(""), "*");
    const Answer error =
        connection.send({"POST", "/api/public/payment-intents/pi_1/confirm", {browser.front()}, payWith().text()});
    QCOMPARE(error.status, 401);
    COMPARE_TEXT(error.header("Access-Control-Allow-Origin").value_or(""), "*");
}

void TestEdgeCases::edge35_transactionList()
{
    Shop shop = m_gateway.shop();
    Shop other = m_gateway.shop();
    COMPARE_TEXT(shop.transactions("?status=voided").json()["data"]["transactions"].compact(), "[]");
    for (int i = 1; i <= 15; ++i) {
        const std::string id = shop.authorized(i);
        if (i % 3 == 0)
            COMPARE_STATUS(shop.capture(id, i), 200);
    }
    QVERIFY(!other.authorized().empty());
    Json data = shop.transactions("?status=captured&limit=2&offset=1").json()["data"];
    QCOMPARE(data["total"].integer(), 5);
    QCOMPARE(data["limit"].integer(), 2);
    QCOMPARE(data["offset"].integer(), 1);
    QCOMPARE(data["transactions"].size(), 2U);
    QCOMPARE(data["transactions"].at(0)["amount"].integer(), 12);
    QCOMPARE(data["transactions"].at(1)["amount"].integer(), 9);
    data = shop.transactions("?limit=100").json()["data"];
    QCOMPARE(data["total"].integer(), 15);
    for (std::size_t i = 0; i < 15; ++i)
        QCOMPARE(data["transactions"].at(i)["amount"].integer(), 15 - static_cast<std::int64_t>(i));
}

// Deliveries themselves are not part of this program yet; what they will be made from is.
void TestEdgeCases::edge36_theJournalThatEventsComeFromHoldsNoCardAndNoSecret()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Json paid = shop.authorize(charge(100, "USD", mastercardApproved).setText("card.cvv", "907")).json()["data"];
    const Intent made = freshIntent(shop, intent());
    const Json confirmed =
        m_gateway.buyer().confirm(made, payWith(mastercardApproved).setText("card.cvv", "907")).json()["data"];
    COMPARE_STATUS(shop.capture(paid["id"].text(), 100), 200);
    for (const std::string &object : {paid["id"].text(), confirmed["payment_id"].text(), made.id}) {
        const Answer journal = console.get("/journal?object=" + object);
        COMPARE_STATUS(journal, 200);
        QVERIFY2(journal.json()["items"].size() > 0, journal.body.c_str());
        for (const std::string &hidden :
             {std::string(mastercardApproved), R"("907")"s, "_secret_"s, Setup::keyOf(m_gateway.lastMerchant())})
            QVERIFY2(!contains(journal.body, hidden), journal.body.c_str());
    }
}

void TestEdgeCases::edge37_metadataAndCustomerComeBack()
{
    Shop shop = m_gateway.shop();
    const std::string metadata =
        R"({"z":"last name first","a":{"nested":[1,2.50,-3e7,true,null,{"deep":"ok"}]},"emoji":"🎁","arabic":"شكرا","quote":"\"\\\/","big":12345678901234567890,"":"empty key"})";
    const std::string customer = R"({"email":"zoë@example.com","name":"Zoë \"Z\" O'Neill"})";
    Body body = charge();
    body.set("metadata", metadata).set("customer", R"({"email":"zoe@example.com","name":"Zoë \"Z\" O'Neill"})");
    const std::string id = shop.authorize(body).json()["data"]["id"].text();
    const Json data = shop.payment(id).json()["data"];
    COMPARE_TEXT(data["metadata"].compact(), Json::parse(metadata).compact());
    COMPARE_TEXT(data["customer"]["email"].text(), "zoe@example.com");
    COMPARE_TEXT(data["customer"]["name"].text(), Json::parse(customer)["name"].text());
    // Still there after the payment moved on.
    COMPARE_STATUS(shop.capture(id, 9999), 200);
    COMPARE_TEXT(shop.payment(id).json()["data"]["metadata"].compact(), Json::parse(metadata).compact());
}

void TestEdgeCases::edge38_cardsAreNowhereOnDisk()
{
    QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(folder.filePath(QStringLiteral("data")), Setup::merchants(2).text()),
             gateway.failure().c_str());
    const std::string number = mastercardApproved;
    const std::string spaced = "5555 5555 5555 4444";
    const std::string declined = insufficientFunds;
    {
        Shop shop(gateway.address(), Setup::keyOf(2));
        Buyer buyer(gateway.address());
        Console console(gateway.address(), adminToken);
        const auto card = [](const std::string &digits) {
            return charge(100, "USD", digits).setText("card.cvv", "907");
        };
        COMPARE_STATUS(shop.authorize(card(number), "never-store-the-card"), 200);
        COMPARE_STATUS(shop.authorize(card(number), "never-store-the-card"), 200);
        COMPARE_STATUS(shop.authorize(card(number).set("amount", "5"), "never-store-the-card"), 409);
        COMPARE_STATUS(shop.sale(card(spaced), "never-store-spaces"), 200);
        COMPARE_STATUS(shop.authorize(card(declined), "never-store-declines"), 402);
        COMPARE_STATUS(shop.authorize(card(number).set("amount", "0")), 400);
        COMPARE_STATUS(shop.authorize(card(number).set("card.exp_year", "2025")), 400);
        const std::string whole = card(number).text();
        const Answer cutOff = shop.post("/api/v1/payments/authorize", whole.substr(0, whole.size() - 1));
        COMPARE_STATUS(cutOff, 400);
        QVERIFY(!contains(cutOff.body, number));
        const Answer misplaced = shop.authorize(charge().setText("currency", number));
        COMPARE_STATUS(misplaced, 400);
        QVERIFY2(!contains(misplaced.body, number), misplaced.body.c_str());
        const Intent made = freshIntent(shop, intent());
        COMPARE_STATUS(buyer.confirm(made, payWith(declined).setText("card.cvv", "907")), 402);
        COMPARE_STATUS(buyer.confirm(made, payWith(number).setText("card.cvv", "907")), 200);
        Body fromConsole = card(number);
        fromConsole.setText("merchant", "m2").setText("kind", "sale");
        const Answer made2 = console.post("/payments", fromConsole.text());
        QVERIFY2(made2.status == 200 || made2.status == 201, made2.body.c_str());
        QVERIFY(!contains(made2.body, number));
    }
    std::vector<std::string> needles{number, spaced, declined, "4000 0000 0000 9995"};
    for (const std::string &digits : {number, declined}) {
        const QByteArray plain = QByteArray::fromStdString(digits);
        needles.push_back(plain.toBase64().toStdString().substr(0, 20));
        needles.push_back(plain.toHex().toStdString());
        for (const auto method : {QCryptographicHash::Md5, QCryptographicHash::Sha1, QCryptographicHash::Sha256}) {
            const QByteArray hash = QCryptographicHash::hash(plain, method);
            needles.push_back(hash.toStdString());
            needles.push_back(hash.toHex().toStdString());
            needles.push_back(hash.toBase64().toStdString());
        }
    }
    for (const char *cvv : {R"("907")", R"(cvv=907)", R"(cvv":"907)", R"(cvv: 907)"})
        needles.emplace_back(cvv);
    const QString data = folder.filePath(QStringLiteral("data"));
    COMPARE_TEXT(findInFiles(data, needles), ""); // with the write-ahead log still there
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(findInFiles(data, needles), "");
    COMPARE_TEXT(findTextInStore(data + QStringLiteral("/ledger.sqlite"), "907"), "");
    if (QFile::exists(data + QStringLiteral("/diagnostics.sqlite")))
        COMPARE_TEXT(findTextInStore(data + QStringLiteral("/diagnostics.sqlite"), "907"), "");
    for (const std::string &needle : needles)
        QVERIFY2(!contains(gateway.errors(), needle), needle.c_str());
}

void TestEdgeCases::edge39_aDeactivatedKeyStops()
{
    Shop first = m_gateway.shop();
    const std::string merchant = "m" + std::to_string(m_gateway.lastMerchant());
    Console console = m_gateway.console();
    const Answer created = console.post("/keys", R"({"merchant":)" + jsonString(merchant) + '}');
    QVERIFY2(created.status == 200 || created.status == 201, created.body.c_str());
    const Json key = created.json();
    Shop second(m_gateway.address(), key["value"].text());
    COMPARE_STATUS(second.authorize(charge()), 200);
    COMPARE_STATUS(console.post("/keys/" + key["id"].text() + "/deactivate"), 200);
    COMPARE_TEXT(refusal(second.authorize(charge())), "401 invalid API key");
    COMPARE_TEXT(refusal(second.transactions()), "401 invalid API key");
    COMPARE_STATUS(first.authorize(charge()), 200);
}

void TestEdgeCases::edge40_bothListPaths()
{
    Shop shop = m_gateway.shop();
    QVERIFY(!shop.authorized().empty());
    for (const char *path : {"/api/v1/transactions", "/api/v1/transactions/", "/api/v1/transactions?limit=5",
                             "/api/v1/transactions/?limit=5"}) {
        const Answer answer = shop.get(path);
        COMPARE_STATUS(answer, 200);
        QVERIFY(!answer.has("Location"));
        QCOMPARE(answer.json()["data"]["total"].integer(), 1);
    }
}

QTEST_GUILESS_MAIN(TestEdgeCases)
#include "edgecases.moc"
