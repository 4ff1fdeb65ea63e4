// contracts/payment-api.md 2: the API key, and who may see what.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

struct Endpoint
{
    const char *method;
    const char *path; // PAY, TXN and PI stand for ids
    const char *body;
};

// Every endpoint of contracts/payment-api.md 5 that needs the key.
constexpr Endpoint withKey[] = {
    {"POST", "/api/v1/payments/authorize", "charge"},
    {"POST", "/api/v1/payments/sale", "charge"},
    {"POST", "/api/v1/payments/PAY/capture", R"({"amount":1})"},
    {"POST", "/api/v1/payments/PAY/void", R"({"reason":"r"})"},
    {"POST", "/api/v1/payments/PAY/refund", R"({"amount":1,"reason":"r"})"},
    {"GET", "/api/v1/payments/PAY", ""},
    {"POST", "/api/v1/payment-intents", "intent"},
    {"POST", "/api/v1/payment-intents/PI/cancel", ""},
    {"GET", "/api/v1/transactions/TXN", ""},
    {"GET", "/api/v1/transactions", ""},
};

void replace(std::string &text, const std::string &what, const std::string &with)
{
    if (const std::size_t at = text.find(what); at != std::string::npos)
        text.replace(at, what.size(), with);
}

} // namespace

class TestAuthentication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badKeys_data();
    void badKeys();
    void everyEndpointNeedsAKey_data();
    void everyEndpointNeedsAKey();
    void everyVerbHidesOtherMerchantsObjects_data();
    void everyVerbHidesOtherMerchantsObjects();
    void theCredentialIsCheckedBeforeTheBody();
    void theKeyHeaderHasAnyCase();
    void publicEndpointsNeedNoKey();
    void aDeactivatedKeyStopsAtOnce();

private:
    Call fill(const Endpoint &endpoint) const;
    SharedGateway m_gateway;
    std::string m_payment;
    std::string m_transaction;
    std::string m_intent;
};

void TestAuthentication::initTestCase()
{
    QVERIFY2(m_gateway.start(5), m_gateway.failure().c_str());
    Shop owner = m_gateway.shopOf(1);
    const Json made = owner.authorize(charge()).json()["data"];
    m_payment = made["id"].text();
    m_transaction = made["transaction_id"].text();
    m_intent = freshIntent(owner, intent()).id;
}

Call TestAuthentication::fill(const Endpoint &endpoint) const
{
    Call call{endpoint.method, endpoint.path, {}, endpoint.body};
    replace(call.target, "PAY", m_payment);
    replace(call.target, "TXN", m_transaction);
    replace(call.target, "PI", m_intent);
    if (call.body == "charge")
        call.body = charge().text();
    else if (call.body == "intent")
        call.body = intent().text();
    return call;
}

void TestAuthentication::badKeys_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &header, const std::string &value, const char *expected) {
        QTest::newRow(name) << header << value << std::string(expected);
    };
    row("absent", "X-Other", "1", "401 API key required (X-API-Key header)");
    row("empty", "X-API-Key", "", "401 API key required (X-API-Key header)");
    row("Bearer is not accepted", "Authorization", "Bearer " + Setup::keyOf(1),
        "401 API key required (X-API-Key header)");
    row("Basic is not accepted", "Authorization", "Basic cGtfdGVzdDo=", "401 API key required (X-API-Key header)");
    row("other prefix", "X-API-Key", "sk_test_m1_first", "401 invalid API key format");
    row("no prefix", "X-API-Key", "0123456789abcdef", "401 invalid API key format");
    row("prefix in upper case", "X-API-Key", "PK_test_m1_first", "401 invalid API key format");
    row("unknown", "X-API-Key", "pk_live_unknown", "401 invalid API key");
    row("only the prefix", "X-API-Key", "pk_", "401 invalid API key");
    row("a known key and more", "X-API-Key", Setup::keyOf(1) + "x", "401 invalid API key");
    row("a part of a known key", "X-API-Key", Setup::keyOf(1).substr(0, 12), "401 invalid API key");
    row("very long", "X-API-Key", "pk_" + std::string(4000, 'k'), "401 invalid API key");
}

void TestAuthentication::badKeys()
{
    QFETCH(std::string, header);
    QFETCH(std::string, value);
    QFETCH(std::string, expected);
    Connection connection(m_gateway.address());
    COMPARE_TEXT(refusal(connection.send({"GET", "/api/v1/payments/" + m_payment, {{header, value}}})), expected);
    COMPARE_TEXT(refusal(connection.send({"POST", "/api/v1/payments/authorize", {{header, value}}, charge().text()})),
                 expected);
}

void TestAuthentication::everyEndpointNeedsAKey_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(withKey)); ++i)
        QTest::addRow("%s %s", withKey[i].method, withKey[i].path) << i;
}

void TestAuthentication::everyEndpointNeedsAKey()
{
    QFETCH(int, index);
    Call call = fill(withKey[index]);
    Connection connection(m_gateway.address());
    COMPARE_TEXT(refusal(connection.send(call)), "401 API key required (X-API-Key header)");
    call.headers = {{"X-API-Key", "pk_unknown"}};
    COMPARE_TEXT(refusal(connection.send(call)), "401 invalid API key");
    call.headers = {{"X-API-Key", Setup::keyOf(1)}};
    const Answer answer = connection.send(call);
    QVERIFY2(answer.status != 401 && answer.status != 0 && answer.status < 500, answer.body.c_str());
}

void TestAuthentication::everyVerbHidesOtherMerchantsObjects_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(withKey)); ++i) {
        const std::string path = withKey[i].path;
        if (contains(path, "PAY") || contains(path, "TXN") || contains(path, "PI"))
            QTest::addRow("%s %s", withKey[i].method, withKey[i].path) << i;
    }
}

void TestAuthentication::everyVerbHidesOtherMerchantsObjects()
{
    QFETCH(int, index);
    Shop stranger = m_gateway.shopOf(2);
    const Call foreign = fill(withKey[index]);
    Endpoint unknownEndpoint = withKey[index];
    std::string path = unknownEndpoint.path;
    replace(path, "PAY", "pay_000000000000000000");
    replace(path, "TXN", "txn_000000000000000000");
    replace(path, "PI", "pi_000000000000000000");
    const Answer seen = stranger.send(foreign.method, foreign.target, foreign.body);
    const Answer unknown = stranger.send(foreign.method, path, foreign.body);
    QCOMPARE(seen.status, 404);
    COMPARE_TEXT(seen.body, unknown.body);
    COMPARE_TEXT(seen.headers.size() == unknown.headers.size() ? "same headers" : "other headers", "same headers");
}

void TestAuthentication::theCredentialIsCheckedBeforeTheBody()
{
    Connection connection(m_gateway.address());
    COMPARE_TEXT(refusal(connection.send({"POST", "/api/v1/payments/authorize", {{"X-API-Key", "pk_wrong"}}, "{"})),
                 "401 invalid API key");
    COMPARE_TEXT(refusal(connection.send({"POST", "/api/v1/payments/pay_unknown/capture", {}, ""})),
                 "401 API key required (X-API-Key header)");
}

void TestAuthentication::theKeyHeaderHasAnyCase()
{
    Connection connection(m_gateway.address());
    for (const char *name : {"x-api-key", "X-Api-Key", "X-API-KEY"})
        COMPARE_STATUS(connection.send({"GET", "/api/v1/payments/" + m_payment, {{name, Setup::keyOf(1)}}}), 200);
}

void TestAuthentication::publicEndpointsNeedNoKey()
{
    Connection connection(m_gateway.address());
    COMPARE_STATUS(connection.send({"GET", "/api/public/payment-intents/" + m_intent}), 200);
    // A key there, even a wrong one, changes nothing.
    COMPARE_STATUS(connection.send({"GET", "/api/public/payment-intents/" + m_intent, {{"X-API-Key", "sk_wrong"}}}),
                   200);
}

void TestAuthentication::aDeactivatedKeyStopsAtOnce()
{
    Shop first = m_gateway.shopOf(5);
    Shop second = m_gateway.secondKeyOf(5);
    const std::string id = first.authorized();
    COMPARE_STATUS(second.payment(id), 200);

    Console console = m_gateway.console();
    const Json keys = console.get("/keys").json()["items"];
    std::string keyId;
    for (std::size_t i = 0; i < keys.size() && keyId.empty(); ++i) {
        if (keys.at(i)["owner"].text() != "m5")
            continue;
        const Answer revealed = console.post("/keys/" + keys.at(i)["id"].text() + "/reveal");
        if (contains(revealed.body, jsonString(Setup::keyOf(5))))
            keyId = keys.at(i)["id"].text();
    }
    QVERIFY(!keyId.empty());
    COMPARE_STATUS(console.post("/keys/" + keyId + "/deactivate"), 200);
    COMPARE_TEXT(refusal(first.payment(id)), "401 invalid API key");
    COMPARE_TEXT(refusal(first.authorize(charge())), "401 invalid API key");
    COMPARE_STATUS(second.payment(id), 200);
    COMPARE_STATUS(second.authorize(charge()), 200);
}

QTEST_GUILESS_MAIN(TestAuthentication)
#include "authentication.moc"
