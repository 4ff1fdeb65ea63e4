// contracts/payment-api.md 3: three buckets, the documented text, and headers a client can act on.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

// Sends the call until it is refused for its rate. A window may turn over in between, so the number of tries has a
// margin.
Answer untilRefused(Connection &connection, const Call &call, int tries)
{
    Answer answer;
    for (int i = 0; i < tries; ++i) {
        answer = connection.send(call);
        if (answer.status == 429)
            break;
    }
    return answer;
}

std::int64_t number(const Answer &answer, const char *header)
{
    const std::string text = answer.header(header).value_or("");
    const Json value = Json::parse(text);
    return value.integer();
}

} // namespace

class TestRateLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRefusalSaysWhatAndWhen_data();
    void aRefusalSaysWhatAndWhen();
    void allowedAnswersCountDown();
    void theHourIsABucketOfItsOwn();
    void theClockOpensTheWindow();
    void theBucketsAreSeparate();
    void theLimitIsPerMerchantNotPerKey();
    void merchantsDoNotShareALimit();
    void badKeysCostNothing();
    void replaysCost();
    void aRefusedRequestDoesNothing();
    void confirmIsLimitedByAddress();
    void zeroSwitchesALimitOff();

private:
    Call as(const char *key, const std::string &method, const std::string &target, const std::string &body = {}) const;
    SharedGateway m_gateway;
};

void TestRateLimits::initTestCase()
{
    Setup setup = Setup::merchants(1);
    setup.merchant("defaults", {"pk_defaults"}, {});
    setup.merchant("other_defaults", {"pk_other_defaults"}, {});
    // One a "second" never opens again by itself here: the second limit is off, the hour decides.
    const auto hourly = [](int count) {
        return R"({"payments_per_second":0,"payments_per_hour":)" + std::to_string(count) +
               R"(,"transactions_per_second":0})";
    };
    setup.merchant("hour3", {"pk_hour3", "pk_hour3_second"}, hourly(3));
    setup.merchant("hour3_clock", {"pk_hour3_clock"}, hourly(3));
    setup.merchant("hour3_auth", {"pk_hour3_auth"}, hourly(3));
    setup.merchant("hour3_replay", {"pk_hour3_replay"}, hourly(3));
    setup.merchant("hour3_nothing", {"pk_hour3_nothing"}, hourly(3));
    setup.merchant("hour1_buckets", {"pk_hour1_buckets"}, hourly(1));
    setup.merchant("hour5", {"pk_hour5"}, hourly(5));
    setup.set("public_limits", R"({"per_second":50})");
    QVERIFY2(m_gateway.start(setup), m_gateway.failure().c_str());
}

Call TestRateLimits::as(const char *key, const std::string &method, const std::string &target,
                        const std::string &body) const
{
    return {method, target, {{"X-API-Key", key}}, body};
}

void TestRateLimits::aRefusalSaysWhatAndWhen_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("target");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("payments") << "GET"s
                              << "/api/v1/payments/pay_000000000000000000"s << 20 << false;
    QTest::newRow("intents share the payments bucket")
        << "POST"s
        << "/api/v1/payment-intents/pi_000000000000000000/cancel"s << 20 << false;
    QTest::newRow("transactions") << "GET"s
                                  << "/api/v1/transactions"s << 100 << false;
    QTest::newRow("one transaction") << "GET"s
                                     << "/api/v1/transactions/txn_000000000000000000"s << 100 << false;
    QTest::newRow("public") << "GET"s
                            << "/api/public/payment-intents/pi_000000000000000000"s << 50 << true;
}

void TestRateLimits::aRefusalSaysWhatAndWhen()
{
    QFETCH(std::string, method);
    QFETCH(std::string, target);
    QFETCH(int, limit);
    QFETCH(bool, isPublic);
    Connection connection(m_gateway.address());
    const Answer refused = untilRefused(connection, as("pk_defaults", method, target), 40 * limit);
    COMPARE_STATUS(refused, 429);
    const std::string text = "rate limit exceeded: " + std::to_string(limit) + " requests per second";
    // The public GET carries the string form: the object form belongs to confirm alone.
    COMPARE_TEXT(refusal(refused), "429 " + text);
    QCOMPARE(number(refused, "X-RateLimit-Limit"), limit);
    QCOMPARE(number(refused, "X-RateLimit-Remaining"), 0);
    QCOMPARE(number(refused, "Retry-After"), 1);
    QVERIFY(number(refused, "X-RateLimit-Reset") > 0);
    QCOMPARE(refused.header("Access-Control-Allow-Origin").value_or(""), isPublic ? "*"s : ""s);
}

void TestRateLimits::allowedAnswersCountDown()
{
    Connection connection(m_gateway.address());
    for (int left = 4; left >= 0; --left) {
        const Answer answer = connection.send(as("pk_hour5", "GET", "/api/v1/payments/pay_000000000000000000"));
        QCOMPARE(answer.status, 404);
        QCOMPARE(number(answer, "X-RateLimit-Limit"), 5);
        QCOMPARE(number(answer, "X-RateLimit-Remaining"), left);
        QVERIFY(number(answer, "X-RateLimit-Reset") > 0);
    }
    COMPARE_STATUS(connection.send(as("pk_hour5", "GET", "/api/v1/payments/pay_000000000000000000")), 429);
}

void TestRateLimits::theHourIsABucketOfItsOwn()
{
    Connection connection(m_gateway.address());
    for (int i = 0; i < 3; ++i)
        COMPARE_STATUS(connection.send(as("pk_hour3", "POST", "/api/v1/payments/authorize", charge().text())), 200);
    const Answer refused = connection.send(as("pk_hour3", "POST", "/api/v1/payments/authorize", charge().text()));
    COMPARE_TEXT(refusal(refused), "429 rate limit exceeded: 3 requests per hour");
    QCOMPARE(number(refused, "X-RateLimit-Limit"), 3);
    QCOMPARE(number(refused, "X-RateLimit-Remaining"), 0);
    const std::int64_t wait = number(refused, "Retry-After");
    QVERIFY2(wait >= 1 && wait <= 3600, std::to_string(wait).c_str());
}

void TestRateLimits::theClockOpensTheWindow()
{
    Connection connection(m_gateway.address());
    Console console = m_gateway.console();
    const Call call = as("pk_hour3_clock", "GET", "/api/v1/payments/pay_000000000000000000");
    for (int i = 0; i < 3; ++i)
        COMPARE_STATUS(connection.send(call), 404);
    COMPARE_STATUS(connection.send(call), 429);
    // Going back in time neither opens the window nor shuts it for longer.
    QVERIFY(console.advance(-86400));
    COMPARE_STATUS(connection.send(call), 429);
    QVERIFY(console.advance(86400 + 3600));
    COMPARE_STATUS(connection.send(call), 404);
}

void TestRateLimits::theBucketsAreSeparate()
{
    Connection connection(m_gateway.address());
    COMPARE_STATUS(connection.send(as("pk_hour1_buckets", "POST", "/api/v1/payments/authorize", charge().text())), 200);
    COMPARE_STATUS(connection.send(as("pk_hour1_buckets", "GET", "/api/v1/payments/pay_000000000000000000")), 429);
    COMPARE_STATUS(connection.send(as("pk_hour1_buckets", "POST", "/api/v1/payment-intents", intent().text())), 429);
    COMPARE_STATUS(connection.send(as("pk_hour1_buckets", "GET", "/api/v1/transactions")), 200);
}

void TestRateLimits::theLimitIsPerMerchantNotPerKey()
{
    // The three of the hour are used up by the first key, or are used up here: either way the second key shares them.
    Connection connection(m_gateway.address());
    const Call first = as("pk_hour3", "GET", "/api/v1/payments/pay_000000000000000000");
    COMPARE_STATUS(untilRefused(connection, first, 4), 429);
    COMPARE_STATUS(connection.send(as("pk_hour3_second", "GET", "/api/v1/payments/pay_000000000000000000")), 429);
}

void TestRateLimits::merchantsDoNotShareALimit()
{
    Connection connection(m_gateway.address());
    const Call first = as("pk_hour3", "GET", "/api/v1/payments/pay_000000000000000000");
    COMPARE_STATUS(untilRefused(connection, first, 4), 429);
    COMPARE_STATUS(connection.send(as("pk_other_defaults", "GET", "/api/v1/payments/pay_000000000000000000")), 404);
}

void TestRateLimits::badKeysCostNothing()
{
    Connection connection(m_gateway.address());
    for (int i = 0; i < 10; ++i)
        COMPARE_STATUS(connection.send(as("pk_hour3_auth_wrong", "GET", "/api/v1/payments/pay_000000000000000000")),
                       401);
    for (int i = 0; i < 3; ++i)
        COMPARE_STATUS(connection.send(as("pk_hour3_auth", "GET", "/api/v1/payments/pay_000000000000000000")), 404);
    COMPARE_STATUS(connection.send(as("pk_hour3_auth", "GET", "/api/v1/payments/pay_000000000000000000")), 429);
}

void TestRateLimits::replaysCost()
{
    Connection connection(m_gateway.address());
    Call call = as("pk_hour3_replay", "POST", "/api/v1/payments/authorize", charge().text());
    call.headers.emplace_back("Idempotency-Key", "rate-limited-replay");
    const Answer original = connection.send(call);
    COMPARE_STATUS(original, 200);
    for (int i = 0; i < 2; ++i)
        COMPARE_TEXT(connection.send(call).body, original.body);
    COMPARE_STATUS(connection.send(call), 429);
    QVERIFY(m_gateway.console().advance(3600));
    COMPARE_TEXT(connection.send(call).body, original.body);
}

void TestRateLimits::aRefusedRequestDoesNothing()
{
    Connection connection(m_gateway.address());
    Call call = as("pk_hour3_nothing", "POST", "/api/v1/payments/authorize", charge().text());
    for (int i = 0; i < 3; ++i)
        COMPARE_STATUS(connection.send(call), 200);
    call.headers.emplace_back("Idempotency-Key", "refused-for-its-rate");
    COMPARE_STATUS(connection.send(call), 429);
    const Call list = as("pk_hour3_nothing", "GET", "/api/v1/transactions");
    QCOMPARE(connection.send(list).json()["data"]["total"].integer(), 3);
    // The 429 was not stored under the key.
    QVERIFY(m_gateway.console().advance(3600));
    COMPARE_STATUS(connection.send(call), 200);
    QCOMPARE(connection.send(list).json()["data"]["total"].integer(), 4);
}

void TestRateLimits::confirmIsLimitedByAddress()
{
    Connection connection(m_gateway.address());
    const Call call = Buyer::confirmCall("pi_000000000000000000", "x", payWith().text());
    const Answer refused = untilRefused(connection, call, 2000);
    COMPARE_STATUS(refused, 429);
    QVERIFY2(contains(refused.body, "rate limit exceeded: 50 requests per second"), refused.body.c_str());
    QCOMPARE(number(refused, "X-RateLimit-Limit"), 50);
    QCOMPARE(number(refused, "Retry-After"), 1);
    COMPARE_TEXT(refused.header("Access-Control-Allow-Origin").value_or(""), "*");
}

void TestRateLimits::zeroSwitchesALimitOff()
{
    Connection connection(m_gateway.address());
    const std::string key = Setup::keyOf(1);
    for (int i = 0; i < 300; ++i)
        QVERIFY(connection.send(as(key.c_str(), "GET", "/api/v1/payments/pay_000000000000000000")).status == 404);
}

QTEST_GUILESS_MAIN(TestRateLimits)
#include "ratelimits.moc"
