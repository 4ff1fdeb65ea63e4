// Many hands on one payment at the same moment: exactly the allowed ones succeed, and the end adds up.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestRaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void captureAgainstVoid();
    void twoCaptures();
    void manyRefunds();
    void captureAgainstExpiry();
    void consoleAgainstShop();
    void confirmAgainstCancel();
    void everythingAtOnceAddsUp();

private:
    static constexpr int rounds = 60;
    SharedGateway m_gateway;
};

void TestRaces::initTestCase()
{
    QVERIFY2(m_gateway.start(10), m_gateway.failure().c_str());
}

void TestRaces::captureAgainstVoid()
{
    Shop shop = m_gateway.shop();
    int captured = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string id = shop.authorized(1000);
        const std::string path = "/api/v1/payments/" + id;
        const Call capture = shop.call("POST", path + "/capture", R"({"amount":1000})");
        const Call voiding = shop.call("POST", path + "/void", R"({"reason":"r"})");
        const std::vector<Answer> answers =
            inParallel(shop.address(), round % 2 == 0 ? std::vector{capture, voiding} : std::vector{voiding, capture});
        const Answer &ofCapture = answers[round % 2 == 0 ? 0 : 1];
        const Answer &ofVoid = answers[round % 2 == 0 ? 1 : 0];
        QVERIFY2((ofCapture.status == 200) != (ofVoid.status == 200), (ofCapture.body + ofVoid.body).c_str());
        const Json payment = shop.payment(id).json()["data"];
        if (ofCapture.status == 200) {
            ++captured;
            COMPARE_TEXT(refusal(ofVoid), "400 cannot void captured payment (use refund instead)");
            COMPARE_TEXT(payment["status"].text(), "captured");
            QVERIFY(!payment.has("voided_at") || payment["voided_at"].isNull());
        } else {
            COMPARE_TEXT(refusal(ofCapture), "400 payment cannot be captured (not in authorized state)");
            COMPARE_TEXT(payment["status"].text(), "voided");
            QVERIFY(!payment.has("captured_at") || payment["captured_at"].isNull());
        }
        // One step only was noted.
        QCOMPARE(m_gateway.console().get("/journal?object=" + id).json()["items"].size(), 2U);
    }
    qInfo("capture won %d of %d", captured, rounds);
}

void TestRaces::twoCaptures()
{
    Shop shop = m_gateway.shop();
    for (int round = 0; round < rounds; ++round) {
        const std::string id = shop.authorized(1000);
        std::vector<Call> calls;
        for (int amount = 100; amount <= 400; amount += 100)
            calls.push_back(shop.call("POST", "/api/v1/payments/" + id + "/capture",
                                      R"({"amount":)" + std::to_string(amount) + '}'));
        std::int64_t won = 0;
        for (const Answer &answer : inParallel(shop.address(), calls)) {
            if (answer.status == 200) {
                QCOMPARE(won, 0);
                won = answer.json()["data"]["captured_amount"].integer();
            } else {
                COMPARE_TEXT(refusal(answer), "400 payment already captured");
            }
        }
        QVERIFY(won > 0);
        QCOMPARE(shop.payment(id).json()["data"]["captured_amount"].integer(), won);
    }
}

void TestRaces::manyRefunds()
{
    Shop shop = m_gateway.shop();
    for (int round = 0; round < rounds; ++round) {
        const std::string id = shop.captured(1000);
        const std::int64_t each = 150 + 50 * (round % 4);
        const std::vector<Call> calls(8, shop.call("POST", "/api/v1/payments/" + id + "/refund",
                                                   R"({"amount":)" + std::to_string(each) + R"(,"reason":"r"})"));
        std::int64_t refunded = 0;
        std::int64_t largest = 0;
        for (const Answer &answer : inParallel(shop.address(), calls)) {
            if (answer.status != 200) {
                const std::string said = refusal(answer);
                QVERIFY2(said == "400 refund amount exceeds available amount" ||
                             said == "400 payment already fully refunded",
                         said.c_str());
                continue;
            }
            refunded += each;
            const Json data = answer.json()["data"];
            QCOMPARE(data["refunded_amount"].integer() + data["remaining_amount"].integer(), 1000);
            largest = std::max(largest, data["refunded_amount"].integer());
        }
        QCOMPARE(refunded, 1000 / each * each);
        QCOMPARE(largest, refunded);
        QCOMPARE(shop.payment(id).json()["data"]["refunded_amount"].integer(), refunded);
        QCOMPARE(m_gateway.console().get("/payments/" + id).json()["refunds"].size(),
                 static_cast<std::size_t>(1000 / each));
    }
}

void TestRaces::captureAgainstExpiry()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    for (int round = 0; round < 20; ++round) {
        const std::string id = shop.authorized(1000);
        const std::vector<Answer> answers =
            inParallel(shop.address(), {shop.call("POST", "/api/v1/payments/" + id + "/capture", R"({"amount":1000})"),
                                        console.call("PUT", "/clock", R"({"advance_seconds":604801})")});
        COMPARE_STATUS(answers[1], 200);
        const std::string state = shop.payment(id).json()["data"]["status"].text();
        if (answers[0].status == 200) {
            COMPARE_TEXT(state, "captured");
        } else {
            COMPARE_TEXT(refusal(answers[0]), "400 authorization expired (valid for 7 days)");
            COMPARE_TEXT(state, "expired");
        }
    }
}

void TestRaces::consoleAgainstShop()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    for (int round = 0; round < rounds; ++round) {
        const std::string id = shop.authorized(1000);
        const std::string version = console.get("/payments/" + id).json()["version"].text();
        const Headers key{{"Idempotency-Key", "race-" + std::to_string(round)}};
        const std::vector<Answer> answers = inParallel(
            shop.address(),
            {shop.call("POST", "/api/v1/payments/" + id + "/capture", R"({"amount":1000})"),
             console.call("POST", "/payments/" + id + "/void", R"({"reason":"r","if_version":)" + version + '}', key)});
        QVERIFY2((answers[0].status == 200) != (answers[1].status == 200), (answers[0].body + answers[1].body).c_str());
        if (answers[0].status == 200)
            COMPARE_TEXT(consoleRefusal(answers[1]), "409 changed");
        COMPARE_TEXT(shop.payment(id).json()["data"]["status"].text(),
                     answers[0].status == 200 ? "captured" : "voided");
    }
}

void TestRaces::confirmAgainstCancel()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    std::int64_t charged = 0;
    for (int round = 0; round < rounds; ++round) {
        const Intent made = freshIntent(shop, intent());
        const std::vector<Answer> answers =
            inParallel(shop.address(), {Buyer::confirmCall(made.id, made.secret, payWith().text()),
                                        shop.call("POST", "/api/v1/payment-intents/" + made.id + "/cancel")});
        QVERIFY2((answers[0].status == 200) != (answers[1].status == 200), (answers[0].body + answers[1].body).c_str());
        const std::string state = buyer.intent(made.id).json()["data"]["status"].text();
        if (answers[0].status == 200) {
            ++charged;
            COMPARE_TEXT(state, "authorized");
            COMPARE_TEXT(refusal(answers[1]), "400 cannot cancel completed payment intent");
        } else {
            COMPARE_TEXT(state, "canceled");
            QCOMPARE(answers[0].status, 400);
        }
        QCOMPARE(shop.transactions().json()["data"]["total"].integer(), charged);
    }
}

void TestRaces::everythingAtOnceAddsUp()
{
    Shop shop = m_gateway.shop();
    std::vector<std::string> ids;
    std::vector<Call> calls;
    for (int i = 0; i < 20; ++i) {
        const std::string path = "/api/v1/payments/" + ids.emplace_back(shop.authorized(1000));
        calls.push_back(shop.call("POST", path + "/capture", R"({"amount":600})"));
        calls.push_back(shop.call("POST", path + "/refund", R"({"amount":600,"reason":"r"})"));
        calls.push_back(shop.call("POST", path + "/refund", R"({"amount":100,"reason":"r"})"));
        calls.push_back(shop.call("POST", path + "/void", R"({"reason":"r"})"));
        calls.push_back(shop.call("GET", path));
    }
    const std::vector<Answer> answers = inParallel(shop.address(), calls);
    for (const Answer &answer : answers)
        QVERIFY2(answer.status == 200 || answer.status == 400, answer.body.c_str());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto worked = [&](std::size_t step) { return answers[i * 5 + step].status == 200; };
        const std::int64_t refunded = (worked(1) ? 600 : 0) + (worked(2) ? 100 : 0);
        QVERIFY(worked(0) != worked(3));
        QVERIFY(refunded <= 600);
        const Json data = shop.payment(ids[i]).json()["data"];
        std::string expected = "captured";
        if (worked(3))
            expected = "voided";
        else if (refunded == 600)
            expected = "refunded";
        else if (refunded > 0)
            expected = "partially_refunded";
        COMPARE_TEXT(data["status"].text(), expected);
        if (refunded > 0)
            QCOMPARE(data["refunded_amount"].integer(), refunded);
    }
}

QTEST_GUILESS_MAIN(TestRaces)
#include "races.moc"
