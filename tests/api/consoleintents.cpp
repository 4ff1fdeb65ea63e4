// design.md 7: what the window's Checkout page reads and does: an intent's page, its attempts, its challenge.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *passesAfterChallenge = "4000002760003184";
constexpr const char *declinesAfterChallenge = "4000008400001629";

std::string verdict(const std::string &word)
{
    return Body().setText("verdict", word).text();
}

} // namespace

class TestConsoleIntents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageIsShownToThoseWhoMayMakeOne_data();
    void thePageIsShownToThoseWhoMayMakeOne();
    void theDetailTellsEachAttempt();
    void theCountIsThatOfTheList();
    void aChallengeIsSettledInTheConsole_data();
    void aChallengeIsSettledInTheConsole();
    void aChallengeThatTimedOutIsNotSettled();
    void settlingRefuses_data();
    void settlingRefuses();
    void requiresActionIsAStateLikeAnyOther();

private:
    std::string made(const std::string &merchant = "m1");
    std::string challenged(const char *number = passesAfterChallenge);
    SharedGateway m_gateway;
};

void TestConsoleIntents::initTestCase()
{
    QVERIFY2(m_gateway.start(10), m_gateway.failure().c_str());
}

std::string TestConsoleIntents::made(const std::string &merchant)
{
    return m_gateway.console()
        .post("/intents", intent(4200, "EUR").setText("merchant", merchant).text())
        .json()["id"]
        .text();
}

std::string TestConsoleIntents::challenged(const char *number)
{
    const std::string id = made();
    const Answer answer = m_gateway.console().post("/intents/" + id + "/confirm", payWith(number).text());
    return answer.status == 200 && answer.json()["status"].text() == "requires_action" ? id : std::string();
}

void TestConsoleIntents::thePageIsShownToThoseWhoMayMakeOne_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<bool>("shown");
    QTest::newRow("admin") << std::string(adminToken) << true;
    QTest::newRow("developer") << std::string(developerToken) << true;
    QTest::newRow("merchant") << std::string(merchantToken) << true;
    QTest::newRow("support") << std::string(supportToken) << false;
}

void TestConsoleIntents::thePageIsShownToThoseWhoMayMakeOne()
{
    QFETCH(std::string, token);
    QFETCH(bool, shown);
    const Json created =
        m_gateway.console().post("/intents", intent(4200, "EUR").setText("merchant", "m1").text()).json();
    const std::string id = created["id"].text();
    const Answer answer = m_gateway.console(token).get("/intents/" + id);
    COMPARE_STATUS(answer, 200);
    const Json detail = answer.json();
    QVERIFY(detail["only_this_computer"].isTrue());
    if (shown) {
        COMPARE_TEXT(detail["client_secret"].text(), created["client_secret"].text());
        COMPARE_TEXT(detail["checkout_url"].text(), created["checkout_url"].text());
    } else {
        QVERIFY(!contains(answer.body, "_secret_"));
    }
    QVERIFY(!contains(m_gateway.console(token).get("/intents?limit=200").body, "_secret_"));
}

void TestConsoleIntents::theDetailTellsEachAttempt()
{
    Console console = m_gateway.console();
    const std::string id = made();
    COMPARE_STATUS(console.post("/intents/" + id + "/confirm", payWith(doNotHonor).text()), 200);
    COMPARE_STATUS(console.post("/intents/" + id + "/confirm", payWith().text()), 200);
    const Json detail = console.get("/intents/" + id).json();
    QCOMPARE(detail["payments"].size(), 2U);
    COMPARE_TEXT(detail["payments"].at(0)["id"].text(), detail["payment"].text());
    COMPARE_TEXT(detail["payments"].at(0)["status"].text(), "captured");
    COMPARE_TEXT(detail["payments"].at(1)["status"].text(), "failed");
    COMPARE_TEXT(detail["payments"].at(1)["intent"].text(), id);
    std::string kinds;
    for (std::size_t i = 0; i < detail["timeline"].size(); ++i)
        kinds += detail["timeline"].at(i)["kind"].text() + ' ';
    COMPARE_TEXT(kinds,
                 "intent.succeeded payment.captured payment.authorized intent.declined payment.failed intent.created ");
    QCOMPARE(detail["deliveries"].size(), 0U); // nobody subscribed

    COMPARE_TEXT(consoleRefusal(m_gateway.console(merchantToken).get("/intents/" + made("m10"))), "404 not_found");
}

void TestConsoleIntents::theCountIsThatOfTheList()
{
    Console console = m_gateway.console();
    const std::string merchant = "m" + std::to_string((m_gateway.shop(), m_gateway.lastMerchant()));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!made(merchant).empty());
    const std::string paid = made(merchant);
    COMPARE_STATUS(console.post("/intents/" + paid + "/cancel"), 200);
    const auto count = [&](const std::string &query) {
        return console.get("/intents/count?merchant=" + merchant + query).json().compact();
    };
    COMPARE_TEXT(count({}), R"({"count":4,"more":false})");
    COMPARE_TEXT(count("&status=created"), R"({"count":3,"more":false})");
    COMPARE_TEXT(count("&status=canceled"), R"({"count":1,"more":false})");
    COMPARE_TEXT(count("&q=" + paid), R"({"count":1,"more":false})");
    COMPARE_TEXT(count("&q=nothing+like+it"), R"({"count":0,"more":false})");
    COMPARE_TEXT(consoleRefusal(console.get("/intents/count?status=paid")), "400 invalid_request");
    COMPARE_TEXT(m_gateway.console(merchantToken).get("/intents/count").json().compact(),
                 console.get("/intents/count?merchant=m1").json().compact());
}

void TestConsoleIntents::aChallengeIsSettledInTheConsole_data()
{
    QTest::addColumn<std::string>("number");
    QTest::addColumn<std::string>("word");
    QTest::addColumn<std::string>("status");
    QTest::addColumn<std::string>("payment");
    QTest::newRow("passed") << std::string(passesAfterChallenge) << "passed"s
                            << "authorized"s
                            << "captured"s;
    QTest::newRow("passed and declined") << std::string(declinesAfterChallenge) << "passed"s
                                         << "created"s
                                         << "failed"s;
    QTest::newRow("failed") << std::string(passesAfterChallenge) << "failed"s
                            << "created"s
                            << "failed"s;
    QTest::newRow("abandoned") << std::string(passesAfterChallenge) << "abandoned"s
                               << "created"s
                               << "failed"s;
}

void TestConsoleIntents::aChallengeIsSettledInTheConsole()
{
    QFETCH(std::string, number);
    QFETCH(std::string, word);
    QFETCH(std::string, status);
    QFETCH(std::string, payment);
    Console console = m_gateway.console();
    const std::string id = challenged(number.c_str());
    QVERIFY(!id.empty());
    const Json asked = console.get("/intents/" + id).json();
    QVERIFY(asked["challenge_url"].text().starts_with(m_gateway.process().url() + "/challenge/chl_"));
    QCOMPARE(asked["payments"].size(), 0U);
    const Answer answer = console.post(
        "/intents/" + id + "/challenge",
        Body().setText("verdict", word).set("if_version", std::to_string(asked["version"].integer())).text());
    COMPARE_STATUS(answer, 200);
    COMPARE_TEXT(answer.json()["status"].text(), status);
    COMPARE_TEXT(answer.json()["last_payment"]["status"].text(), payment);
    QCOMPARE(answer.json()["attempts_left"].integer(), 4);
    COMPARE_TEXT(consoleRefusal(console.post("/intents/" + id + "/challenge", verdict("passed"))),
                 "409 challenge_ended");
}

void TestConsoleIntents::aChallengeThatTimedOutIsNotSettled()
{
    SharedGateway own;
    QVERIFY2(own.start(2), own.failure().c_str());
    Console console = own.console();
    const std::string id = console.post("/intents", intent().setText("merchant", "m1").text()).json()["id"].text();
    COMPARE_STATUS(console.post("/intents/" + id + "/confirm", payWith(passesAfterChallenge).text()), 200);
    QVERIFY(console.advance(601));
    COMPARE_TEXT(consoleRefusal(console.post("/intents/" + id + "/challenge", verdict("passed"))),
                 "409 challenge_ended");
    QCOMPARE(console.get("/intents/" + id).json()["payments"].size(), 1U); // the attempt it cost
}

void TestConsoleIntents::settlingRefuses_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("unknown word") << std::string(adminToken) << verdict("maybe") << "400 invalid_request"s;
    QTest::newRow("no word") << std::string(adminToken) << "{}"s
                             << "400 invalid_request"s;
    QTest::newRow("stale") << std::string(adminToken) << R"({"verdict":"passed","if_version":1})"s
                           << "409 changed"s;
    QTest::newRow("support") << std::string(supportToken) << verdict("passed") << "403 forbidden"s;
    QTest::newRow("approver") << std::string(approverToken) << verdict("passed") << "403 forbidden"s;
}

void TestConsoleIntents::settlingRefuses()
{
    QFETCH(std::string, token);
    QFETCH(std::string, body);
    QFETCH(std::string, expected);
    const std::string id = challenged();
    QVERIFY(!id.empty());
    COMPARE_TEXT(consoleRefusal(m_gateway.console(token).post("/intents/" + id + "/challenge", body)), expected);
    COMPARE_TEXT(m_gateway.console().get("/intents/" + id).json()["status"].text(), "requires_action");
    COMPARE_TEXT(
        consoleRefusal(m_gateway.console().post("/intents/pi_000000000000000000/challenge", verdict("passed"))),
        "404 not_found");
    COMPARE_TEXT(consoleRefusal(m_gateway.console().post("/intents/" + made() + "/challenge", verdict("passed"))),
                 "409 challenge_ended");
}

void TestConsoleIntents::requiresActionIsAStateLikeAnyOther()
{
    Console console = m_gateway.console();
    const std::string id = challenged();
    QVERIFY(contains(console.get("/intents?status=requires_action&limit=200").body, id));
    QVERIFY(!contains(console.get("/intents?status=created&limit=200").body, id));
    QCOMPARE(console.get("/counts").json()["intents"]["requires_action"].integer(),
             console.get("/intents/count?status=requires_action").json()["count"].integer());
}

QTEST_GUILESS_MAIN(TestConsoleIntents)
#include "consoleintents.moc"
