// contracts/payment-api.md 7.2, 7.3 and 7.6: who may move to what, cell by cell.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestStateMachine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cells_data();
    void cells();
    void anAuthorizationLivesSevenDays();
    void expiryNeedsNoReader();
    void onlyAuthorizationsExpire();
    void expiryIsSeenEverywhereAtOnce();

private:
    // A payment of 1000 in that state; everything in the expired state belongs to the gateway whose clock was moved.
    std::string in(const std::string &state, Shop &shop);
    SharedGateway m_gateway;
};

void TestStateMachine::initTestCase()
{
    QVERIFY2(m_gateway.start(10), m_gateway.failure().c_str());
}

std::string TestStateMachine::in(const std::string &state, Shop &shop)
{
    if (state == "failed")
        return shop.declined();
    std::string id =
        state == "authorized" || state == "voided" || state == "expired" ? shop.authorized(1000) : shop.captured(1000);
    if (state == "voided")
        shop.voidPayment(id);
    if (state == "partially_refunded")
        shop.refund(id, 400);
    if (state == "refunded")
        shop.refund(id, 1000);
    if (state == "expired" && !m_gateway.console().advance(7 * day + 1))
        id.clear();
    return id;
}

void TestStateMachine::cells_data()
{
    QTest::addColumn<std::string>("state");
    QTest::addColumn<std::string>("action");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("expected"); // "200" or a refusal
    QTest::addColumn<std::string>("after");
    const auto row = [](const std::string &state, const std::string &action, const std::string &body,
                        const std::string &expected, const std::string &after) {
        QTest::addRow("%s, %s %s", state.c_str(), action.c_str(), body.c_str())
            << state << action << body << expected << after;
    };
    const std::string capture = R"({"amount":1000})";
    const std::string voiding = R"({"reason":"r"})";
    const std::string refund = R"({"amount":600,"reason":"r"})";
    const std::string hugeCapture = R"({"amount":999999})";
    const std::string hugeRefund = R"({"amount":999999,"reason":"r"})";
    const std::string captured = "400 payment already captured";
    const std::string notAuthorized = "400 payment cannot be captured (not in authorized state)";
    const std::string useRefund = "400 cannot void captured payment (use refund instead)";
    const std::string onlyCaptured = "400 can only refund captured payments";

    row("authorized", "capture", capture, "200", "captured");
    row("authorized", "void", voiding, "200", "voided");
    row("authorized", "refund", refund, onlyCaptured, "authorized");
    row("authorized", "refund", hugeRefund, onlyCaptured, "authorized");

    row("captured", "capture", capture, captured, "captured");
    row("captured", "capture", hugeCapture, captured, "captured");
    row("captured", "void", voiding, useRefund, "captured");
    row("captured", "refund", refund, "200", "partially_refunded");
    row("captured", "refund", R"({"amount":1000,"reason":"r"})", "200", "refunded");

    row("partially_refunded", "capture", capture, captured, "partially_refunded");
    row("partially_refunded", "void", voiding, useRefund, "partially_refunded");
    row("partially_refunded", "refund", R"({"amount":599,"reason":"r"})", "200", "partially_refunded");
    row("partially_refunded", "refund", refund, "200", "refunded");
    row("partially_refunded", "refund", R"({"amount":601,"reason":"r"})", "400 refund amount exceeds available amount",
        "partially_refunded");

    row("refunded", "capture", capture, captured, "refunded");
    row("refunded", "void", voiding, useRefund, "refunded");
    row("refunded", "refund", refund, "400 payment already fully refunded", "refunded");
    row("refunded", "refund", hugeRefund, "400 payment already fully refunded", "refunded");

    row("voided", "capture", capture, notAuthorized, "voided");
    row("voided", "capture", hugeCapture, notAuthorized, "voided");
    row("voided", "void", voiding, "400 payment already voided", "voided");
    row("voided", "refund", refund, onlyCaptured, "voided");

    row("failed", "capture", capture, notAuthorized, "failed");
    row("failed", "void", voiding, "400 payment cannot be voided", "failed");
    row("failed", "refund", refund, onlyCaptured, "failed");

    row("expired", "capture", capture, "400 authorization expired (valid for 7 days)", "expired");
    row("expired", "capture", hugeCapture, "400 authorization expired (valid for 7 days)", "expired");
    row("expired", "void", voiding, "400 payment cannot be voided", "expired");
    row("expired", "refund", refund, onlyCaptured, "expired");
}

void TestStateMachine::cells()
{
    QFETCH(std::string, state);
    QFETCH(std::string, action);
    QFETCH(std::string, body);
    QFETCH(std::string, expected);
    QFETCH(std::string, after);
    Shop shop = m_gateway.shopOf(2);
    const std::string id = in(state, shop);
    COMPARE_TEXT(shop.payment(id).json()["data"]["status"].text(), state);
    const Answer answer = shop.post("/api/v1/payments/" + id + '/' + action, body);
    if (expected == "200") {
        COMPARE_STATUS(answer, 200);
        COMPARE_TEXT(answer.json()["data"]["status"].text(), after);
    } else {
        COMPARE_TEXT(refusal(answer), expected);
    }
    COMPARE_TEXT(shop.payment(id).json()["data"]["status"].text(), after);
}

void TestStateMachine::anAuthorizationLivesSevenDays()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Console console = gateway.console();
    const std::string inTime = shop.authorized();
    const std::string late = shop.authorized();
    QVERIFY(console.setClock("2026-01-31T10:00:00.000Z"));
    COMPARE_TEXT(shop.payment(late).json()["data"]["status"].text(), "authorized");
    COMPARE_STATUS(shop.capture(inTime, 9999), 200);
    QVERIFY(console.setClock("2026-01-31T10:00:00.001Z"));
    COMPARE_TEXT(refusal(shop.capture(late, 9999)), "400 authorization expired (valid for 7 days)");
    COMPARE_TEXT(shop.payment(late).json()["data"]["status"].text(), "expired");
    COMPARE_TEXT(shop.payment(late).json()["data"]["expires_at"].text(), "2026-01-31T10:00:00Z");
}

void TestStateMachine::expiryNeedsNoReader()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    const std::string id = shop.authorized();
    QVERIFY(gateway.console().advance(8 * day));
    // Nobody asked for the payment since: the first to hear of it is told the truth.
    COMPARE_TEXT(refusal(shop.voidPayment(id)), "400 payment cannot be voided");
}

void TestStateMachine::onlyAuthorizationsExpire()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    const std::string captured = shop.captured();
    const std::string voided = shop.authorized();
    COMPARE_STATUS(shop.voidPayment(voided), 200);
    const std::string failed = shop.declined();
    QVERIFY(gateway.console().advance(400 * day));
    COMPARE_TEXT(shop.payment(captured).json()["data"]["status"].text(), "captured");
    COMPARE_TEXT(shop.payment(voided).json()["data"]["status"].text(), "voided");
    COMPARE_TEXT(shop.payment(failed).json()["data"]["status"].text(), "failed");
    COMPARE_STATUS(shop.refund(captured, 9999), 200);
}

void TestStateMachine::expiryIsSeenEverywhereAtOnce()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    const Json made = shop.authorize(charge()).json()["data"];
    QVERIFY(!shop.captured().empty());
    QCOMPARE(shop.transactions("?status=authorized").json()["data"]["total"].integer(), 1);
    QVERIFY(gateway.console().advance(7 * day + 1));
    COMPARE_TEXT(shop.payment(made["id"].text()).json()["data"]["status"].text(), "expired");
    COMPARE_TEXT(shop.transaction(made["transaction_id"].text()).json()["data"]["status"].text(), "voided");
    QCOMPARE(shop.transactions("?status=authorized").json()["data"]["total"].integer(), 0);
    const Json voided = shop.transactions("?status=voided").json()["data"];
    QCOMPARE(voided["total"].integer(), 1);
    COMPARE_TEXT(voided["transactions"].at(0)["id"].text(), made["transaction_id"].text());
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 2);
}

QTEST_GUILESS_MAIN(TestStateMachine)
#include "statemachine.moc"
