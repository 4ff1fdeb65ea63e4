// contracts/clive-stripe.md A3, A4 and part D: who may ask, the signature over raw bytes, idempotency, limits, and the
// error of every step in its order. Functions carry the numbers of the points of part D that they judge.
#include "support/clive.h"
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/webhooks.h"

#include <QTest>

#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *checkoutPath = "/transactions/checkout-intent";

std::string upper(std::string text)
{
    for (char &c : text)
        c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c;
    return text;
}

void setHeader(Call &call, const std::string &name, const std::string &value)
{
    for (auto &[key, old] : call.headers) {
        if (key == name)
            old = value;
    }
}

Call without(Call call, const std::string &name)
{
    std::erase_if(call.headers, [&](const auto &header) { return header.first == name; });
    return call;
}

} // namespace

class TestCliveSecurity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSdksSignatureVector();
    void everyStepInItsOrder();
    void point1_rawBytesAreSigned_data();
    void point1_rawBytesAreSigned();
    void point2_signaturesThatAreNone_data();
    void point2_signaturesThatAreNone();
    void point3_anEmptyBody();
    void point4_aReplay();
    void point4_twoAtOnce();
    void point5_anotherBody();
    void point6_keysBelongToTheirPath();
    void point7_aRefusalLeavesTheKey();
    void keysOfTwoPartnersAreTwo();
    void keysLapseAfterADay();
    void theRateLimit();
    void point17_whatIsAnotherPartners();
    void keysForTheWholePlatform();
    void partnersAndClientsThatMayNot_data();
    void partnersAndClientsThatMayNot();
    void missingProcessorKeys();
    void whoOwnsThePath_data();
    void whoOwnsThePath();
    void transactionsBelongToTheKindOfKey();
    void nothingSecretIsKept();

private:
    SharedGateway m_gateway;
};

void TestCliveSecurity::initTestCase()
{
    const std::string more =
        ',' + partnerOf("strict", ",\"strict_idempotency\":true") + ',' + partnerOf("limited", ",\"per_second\":2") +
        ',' + partnerOf("inactive", ",\"status\":\"inactive\"") + ',' +
        partnerOf("suspended", ",\"status\":\"suspended\"") + ',' + partnerOf("unreviewed", ",\"kyc\":\"pending\"") +
        ',' + partnerOf("keyless", {}, "bare") + ',' + partnerOf("halfkeyless", {}, "half");
    QVERIFY2(m_gateway.start(withPartners(more)), m_gateway.failure().c_str());
}

void TestCliveSecurity::theSdksSignatureVector()
{
    COMPARE_TEXT(hmacSha256("s", R"({"partner_id":"P","client_id":"C","amount":75,"currency":"GBP","email":"a@b.c",)"
                                 R"("echezona_reference":"R","payment_type":"card","issuer_country":"GB"})"),
                 "fc1d0b730e82418286111ae6347430a93e8c4511c7dc8bec4efbda9736378ee9");
}

// What a later step would refuse as well is refused by the earlier one.
void TestCliveSecurity::everyStepInItsOrder()
{
    Partner one(m_gateway.address(), "one");
    Call bad = one.call(checkoutPath, "not json", "order-1");
    setHeader(bad, "x-clive-hmac", "0");
    Call step = without(without(bad, "idempotency-key"), "x-api-key");
    COMPARE_TEXT(cliveRefusal(one.send(step)), "401 API_KEY_MISSING");
    step = without(bad, "idempotency-key");
    setHeader(step, "x-api-key", "cp_test_nobody");
    COMPARE_TEXT(cliveRefusal(one.send(step)), "401 API_KEY_INVALID");
    setHeader(step, "x-api-key", "pk_test_shop"); // somebody else's, and good elsewhere
    COMPARE_TEXT(cliveRefusal(one.send(step)), "401 API_KEY_INVALID");
    COMPARE_TEXT(cliveRefusal(one.send(without(without(bad, "idempotency-key"), "x-clive-hmac"))), "401 HMAC_MISSING");
    COMPARE_TEXT(cliveRefusal(one.send(without(bad, "idempotency-key"))), "401 HMAC_INVALID");
    const Call good = one.call(checkoutPath, "not json", "order-1");
    COMPARE_TEXT(cliveRefusal(one.send(without(good, "idempotency-key"))), "400 IDEMPOTENCY_KEY_MISSING");
    const Answer invalid = one.send(good);
    COMPARE_TEXT(cliveRefusal(invalid), "400 VALIDATION_ERROR");
    COMPARE_TEXT(invalid.json()["error"].text(), "Validation failed");
    COMPARE_TEXT(invalid.json()["details"].keys(), "fieldErrors formErrors");

    Body body = one.order("order-2").setText("partner_id", "two").setText("client_id", "NOBODY");
    COMPARE_TEXT(cliveRefusal(one.checkout(body.set("amount", "0"))), "400 VALIDATION_ERROR");
    COMPARE_TEXT(cliveRefusal(one.checkout(body.set("amount", "1"))), "404 PARTNER_NOT_FOUND");
    COMPARE_TEXT(cliveRefusal(one.checkout(body.setText("partner_id", "one"))), "404 CLIENT_NOT_FOUND");
    COMPARE_STATUS(one.checkout(body.setText("client_id", "AIRPEACE001")), 201);
}

void TestCliveSecurity::point1_rawBytesAreSigned_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray members = R"("partner_id":"one","client_id":"AIRPEACE001","currency":"USD","email":"a@b.io",)"
                               R"("echezona_reference":"raw")";
    QTest::newRow("compact") << "{\"amount\":75," + members + "}";
    QTest::newRow("a fraction of nothing") << "{\"amount\":75.0," + members + "}";
    QTest::newRow("pretty-printed") << "{\n  \"amount\" : 75,\r\n\t" + members + "\n}";
    QTest::newRow("with a newline at the end") << "{\"amount\":75," + members + "}\n";
    QTest::newRow("escaped characters") << "{\"\\u0061mount\":75," + members + ",\"meta\":{\"caf\\u00e9\":\"\\/\"}}";
    QTest::newRow("unescaped characters")
        << "{\"amount\":75," + members + ",\"meta\":{\"caf\xc3\xa9\":\"\xe2\x82\xac\"}}";
}

void TestCliveSecurity::point1_rawBytesAreSigned()
{
    QFETCH(QByteArray, body);
    Partner one(m_gateway.address(), "one");
    const std::string text = body.toStdString();
    COMPARE_STATUS(one.post(checkoutPath, text), 201);
    Call call = one.call(checkoutPath, text);
    call.body += ' '; // the same document
    COMPARE_TEXT(cliveRefusal(one.send(call)), "401 HMAC_INVALID");
}

void TestCliveSecurity::point2_signaturesThatAreNone_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"upper", "short", "long", "nothex", "prefixed", "othersecret", "spaces", "utf8"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestCliveSecurity::point2_signaturesThatAreNone()
{
    QFETCH(QString, form);
    Partner one(m_gateway.address(), "one");
    Call call = one.call(checkoutPath, one.order("signature").text());
    const std::string good = hmacSha256(hmacSecretOf("one"), call.body);
    const std::string sent = form == u"upper"         ? upper(good)
                             : form == u"short"       ? good.substr(1)
                             : form == u"long"        ? good + "0"
                             : form == u"nothex"      ? "z" + good.substr(1)
                             : form == u"prefixed"    ? "sha256=" + good
                             : form == u"othersecret" ? hmacSha256(hmacSecretOf("two"), call.body)
                             : form == u"spaces"      ? good.substr(0, 32) + " " + good.substr(32)
                                                      : "\xc3\xa9" + good.substr(2);
    setHeader(call, "x-clive-hmac", sent);
    COMPARE_TEXT(cliveRefusal(one.send(call)), "401 HMAC_INVALID");
    setHeader(call, "x-clive-hmac", good);
    COMPARE_STATUS(one.send(call), 201);
}

void TestCliveSecurity::point3_anEmptyBody()
{
    Partner one(m_gateway.address(), "one");
    Call call = one.call(checkoutPath, "");
    COMPARE_TEXT(cliveRefusal(one.send(call)), "400 VALIDATION_ERROR");
    setHeader(call, "x-clive-hmac", hmacSha256(hmacSecretOf("one"), "{}"));
    COMPARE_TEXT(cliveRefusal(one.send(call)), "401 HMAC_INVALID");
}

void TestCliveSecurity::point4_aReplay()
{
    Partner one(m_gateway.address(), "one");
    const Answer first = one.checkout(one.order("replay"), "checkout-replay");
    COMPARE_STATUS(first, 201);
    QVERIFY(!first.json().has("idempotentReplay"));
    const Answer second = one.checkout(one.order("replay"), "checkout-replay");
    COMPARE_STATUS(second, 201);
    COMPARE_TEXT(second.body, first.body.substr(0, first.body.size() - 1) + ",\"idempotentReplay\":true}");
    QCOMPARE(one.get("/transactions?echezona_reference=replay").json()["items"].size(), 1U);
    // Initialize has another shape, and attach another status.
    const Answer made = one.initialize(one.order("replay2"), "init-replay");
    COMPARE_TEXT(one.initialize(one.order("replay2"), "init-replay").body,
                 made.body.substr(0, made.body.size() - 1) + ",\"idempotentReplay\":true}");
    const std::string id = made.json()["clive_tx_id"].text();
    const Answer attached = one.attach(id, "pi_Replay", "attach-replay");
    COMPARE_STATUS(attached, 200);
    const Answer again = one.attach(id, "pi_Replay", "attach-replay");
    COMPARE_STATUS(again, 200);
    QVERIFY(again.json()["idempotentReplay"].isTrue());
}

void TestCliveSecurity::point4_twoAtOnce()
{
    Partner one(m_gateway.address(), "one");
    const Call call = one.call(checkoutPath, one.order("at-once").text(), "checkout-at-once");
    const std::vector<Answer> answers = inParallel(m_gateway.address(), std::vector<Call>(8, call));
    std::set<std::string> intents;
    int firsts = 0;
    for (const Answer &answer : answers) {
        COMPARE_STATUS(answer, 201);
        firsts += answer.json().has("idempotentReplay") ? 0 : 1;
        intents.insert(answer.json()["stripe_payment_intent_id"].text());
    }
    QCOMPARE(firsts, 1);
    QCOMPARE(intents.size(), 1U);
    QCOMPARE(one.get("/transactions?echezona_reference=at-once").json()["items"].size(), 1U);
}

void TestCliveSecurity::point5_anotherBody()
{
    const std::string path = "/transactions/checkout-intent-v2";
    for (const char *id : {"one", "strict"}) {
        Partner partner(m_gateway.address(), id);
        Body body = partner.order("other-body").setText("payment_type", "card").setText("issuer_country", "GB");
        const Answer first = partner.post(path, body.text(), "checkout-other-body");
        COMPARE_STATUS(first, 201);
        body.setText("payment_type", "revolut_pay");
        const Answer second = partner.post(path, body.text(), "checkout-other-body");
        if (id == "one"s) {
            COMPARE_STATUS(second, 201);
            COMPARE_TEXT(second.json()["processor"].text(), "stripe"); // literally the first answer
            QVERIFY(second.json()["idempotentReplay"].isTrue());
        } else {
            COMPARE_TEXT(cliveRefusal(second), "409 IDEMPOTENCY_KEY_REUSED");
            QVERIFY(partner.post(path, body.setText("payment_type", "card").text(), "checkout-other-body")
                        .json()["idempotentReplay"]
                        .isTrue());
        }
        // A body that could not even be read is another body, too.
        const Answer broken = partner.post(path, "{", "checkout-other-body");
        if (id == "one"s)
            COMPARE_STATUS(broken, 201);
        else
            COMPARE_TEXT(cliveRefusal(broken), "409 IDEMPOTENCY_KEY_REUSED");
    }
}

void TestCliveSecurity::point6_keysBelongToTheirPath()
{
    Partner one(m_gateway.address(), "one");
    Body body = one.order("two-paths").setText("payment_type", "card").setText("issuer_country", "GB");
    const Answer first = one.checkout(body, "checkout-two-paths");
    const Answer second = one.post("/transactions/checkout-intent-v2", body.text(), "checkout-two-paths");
    COMPARE_STATUS(first, 201);
    COMPARE_STATUS(second, 201);
    QVERIFY(!second.json().has("idempotentReplay"));
    QVERIFY(first.json()["clive_tx_id"].text() != second.json()["clive_tx_id"].text());
}

void TestCliveSecurity::point7_aRefusalLeavesTheKey()
{
    Partner one(m_gateway.address(), "one");
    Body body = one.order("poison").set("amount", "-1");
    COMPARE_TEXT(cliveRefusal(one.checkout(body, "checkout-poison")), "400 VALIDATION_ERROR");
    body.set("amount", "1").setText("client_id", "NOBODY");
    COMPARE_TEXT(cliveRefusal(one.checkout(body, "checkout-poison")), "404 CLIENT_NOT_FOUND");
    const Answer good = one.checkout(body.setText("client_id", "AIRPEACE001"), "checkout-poison");
    COMPARE_STATUS(good, 201);
    QVERIFY(!good.json().has("idempotentReplay"));
    // A 5xx runs again, and leaves nothing behind.
    Partner keyless(m_gateway.address(), "keyless");
    for (int i = 0; i < 2; ++i)
        COMPARE_TEXT(cliveRefusal(keyless.checkout(keyless.order("again"), "checkout-again")),
                     "500 STRIPE_KEY_MISSING");
    QCOMPARE(keyless.get("/transactions").json()["items"].size(), 0U);
}

void TestCliveSecurity::keysOfTwoPartnersAreTwo()
{
    Partner one(m_gateway.address(), "one");
    Partner two(m_gateway.address(), "two");
    COMPARE_STATUS(one.checkout(one.order("shared"), "checkout-shared"), 201);
    const Answer other = two.checkout(two.order("shared"), "checkout-shared");
    COMPARE_STATUS(other, 201);
    QVERIFY(!other.json().has("idempotentReplay"));
}

void TestCliveSecurity::keysLapseAfterADay()
{
    Partner one(m_gateway.address(), "one");
    Console console = m_gateway.console();
    COMPARE_STATUS(one.checkout(one.order("lapse"), "checkout-lapse"), 201);
    QVERIFY(console.advance(day - 1));
    QVERIFY(one.checkout(one.order("lapse"), "checkout-lapse").json()["idempotentReplay"].isTrue());
    QVERIFY(console.advance(2));
    QVERIFY(!one.checkout(one.order("lapse"), "checkout-lapse").json().has("idempotentReplay"));
}

void TestCliveSecurity::theRateLimit()
{
    Partner limited(m_gateway.address(), "limited");
    Console console = m_gateway.console();
    QVERIFY(console.advance(1));
    for (int i = 0; i < 2; ++i)
        COMPARE_STATUS(limited.checkout(limited.order("limit")), 201);
    const Answer refused = limited.checkout(limited.order("limit"));
    COMPARE_TEXT(cliveRefusal(refused), "429 RATE_LIMITED");
    QVERIFY(refused.has("Retry-After"));
    // The steps before it come first, and reads are not counted.
    Call call = limited.call(checkoutPath, limited.order("limit").text());
    COMPARE_TEXT(cliveRefusal(limited.send(without(call, "idempotency-key"))), "400 IDEMPOTENCY_KEY_MISSING");
    COMPARE_STATUS(limited.get("/transactions"), 200);
    QVERIFY(console.advance(1));
    COMPARE_STATUS(limited.checkout(limited.order("limit")), 201);
    Partner one(m_gateway.address(), "one"); // off by default
    for (int i = 0; i < 30; ++i)
        COMPARE_STATUS(one.initialize(one.order("unlimited")), 201);
}

void TestCliveSecurity::point17_whatIsAnotherPartners()
{
    Partner one(m_gateway.address(), "one");
    Partner two(m_gateway.address(), "two");
    const std::string id = one.initialize(one.order("mine")).json()["clive_tx_id"].text();
    COMPARE_TEXT(cliveRefusal(two.get("/transactions/" + id)), "404 TX_NOT_FOUND");
    COMPARE_TEXT(cliveRefusal(two.attach(id, "pi_Another")), "404 TX_NOT_FOUND");
    QCOMPARE(two.get("/transactions?clive_tx_id=" + id).json()["items"].size(), 0U);
    COMPARE_TEXT(cliveRefusal(two.checkout(one.order("mine"))), "404 PARTNER_NOT_FOUND"); // names partner one
    COMPARE_TEXT(cliveRefusal(two.get("/settlements/run")), "405 METHOD_NOT_ALLOWED");
    COMPARE_TEXT(cliveRefusal(two.plain("/settlements/run?partner_id=one")), "404 PARTNER_NOT_FOUND");
    const Json clients = two.get("/clients").json()["items"];
    for (std::size_t i = 0; i < clients.size(); ++i)
        COMPARE_TEXT(clients.at(i)["partner_id"].text(), "two");
    COMPARE_STATUS(one.get("/transactions/" + id), 200);
}

// Such a key belongs to nobody: the secret that signs says who acts.
void TestCliveSecurity::keysForTheWholePlatform()
{
    Partner one(m_gateway.address(), "one");
    Partner two(m_gateway.address(), "two");
    const std::string mine = two.initialize(two.order("platform-two")).json()["clive_tx_id"].text();
    const auto withPlatformKey = [](Call call) {
        setHeader(call, "x-api-key", platformKey);
        return call;
    };
    Connection connection(m_gateway.address());
    const Answer made = connection.send(withPlatformKey(one.call(checkoutPath, one.order("platform").text(), "p-1")));
    COMPARE_STATUS(made, 201);
    COMPARE_TEXT(one.item(made.json()["clive_tx_id"].text())["partnerId"].text(), "one");
    const Call mixed = withPlatformKey(one.call(checkoutPath, two.order("platform").text()));
    COMPARE_TEXT(cliveRefusal(connection.send(mixed)), "404 PARTNER_NOT_FOUND");
    Call unknown = withPlatformKey(one.call(checkoutPath, one.order("platform").text()));
    setHeader(unknown, "x-clive-hmac", std::string(64, '0'));
    COMPARE_TEXT(cliveRefusal(connection.send(unknown)), "401 HMAC_INVALID");
    // It reads everybody's, and has no clients of its own.
    const Answer all =
        connection.send({"GET", "/api/v1/transactions?clive_tx_id=" + mine, {{"x-api-key", platformKey}}, {}});
    QCOMPARE(all.json()["items"].size(), 1U);
    COMPARE_TEXT(cliveRefusal(connection.send({"GET", "/api/v1/clients", {{"x-api-key", platformKey}}, {}})),
                 "403 API_KEY_SCOPE_FORBIDDEN");
    COMPARE_TEXT(cliveRefusal(connection.send(withPlatformKey(one.call("/clients", "{}")))),
                 "403 API_KEY_SCOPE_FORBIDDEN");
}

void TestCliveSecurity::partnersAndClientsThatMayNot_data()
{
    QTest::addColumn<QString>("partner");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("clients");
    const auto row = [](const char *partner, const char *client, const char *refusal, const char *clients) {
        QTest::addRow("%s %s", partner, client) << QString::fromLatin1(partner) << QString::fromLatin1(client)
                                                << QString::fromLatin1(refusal) << QString::fromLatin1(clients);
    };
    row("inactive", "AIRPEACE001", "403 PARTNER_NOT_ACTIVE", "403 PARTNER_NOT_ACTIVE");
    row("suspended", "AIRPEACE001", "403 PARTNER_NOT_ACTIVE", "403 PARTNER_SUSPENDED");
    row("suspended", "NOBODY", "403 PARTNER_NOT_ACTIVE", "403 PARTNER_SUSPENDED");
    row("unreviewed", "AIRPEACE001", "403 KYC_NOT_APPROVED", "");
    row("one", "IDLE001", "403 CLIENT_NOT_ACTIVE", "");
    row("one", "NEW001", "403 CLIENT_NOT_ACTIVE", "");
    row("one", "NOBODY", "404 CLIENT_NOT_FOUND", "");
}

void TestCliveSecurity::partnersAndClientsThatMayNot()
{
    QFETCH(QString, partner);
    QFETCH(QString, client);
    QFETCH(QString, refusal);
    QFETCH(QString, clients);
    Partner who(m_gateway.address(), partner.toStdString());
    Body body = who.order("may-not").setText("client_id", client.toStdString());
    COMPARE_TEXT(cliveRefusal(who.checkout(body)), refusal.toStdString());
    COMPARE_TEXT(cliveRefusal(who.initialize(body)), refusal.toStdString());
    body.setText("payment_type", "card").setText("issuer_country", "NG");
    COMPARE_TEXT(cliveRefusal(who.post("/transactions/checkout-intent-v2", body.text())), refusal.toStdString());
    if (clients.isEmpty())
        COMPARE_STATUS(who.get("/clients"), 200);
    else
        COMPARE_TEXT(cliveRefusal(who.get("/clients")), clients.toStdString());
}

void TestCliveSecurity::missingProcessorKeys()
{
    for (const auto &[id, code] :
         {std::pair("keyless", "500 STRIPE_KEY_MISSING"), std::pair("halfkeyless", "500 STRIPE_PUBLISHABLE_MISSING")}) {
        Partner partner(m_gateway.address(), id);
        Body body = partner.order("keys");
        COMPARE_TEXT(cliveRefusal(partner.checkout(body)), code);
        body.setText("payment_type", "card").setText("issuer_country", "NG");
        COMPARE_TEXT(cliveRefusal(partner.post("/transactions/checkout-intent-v2", body.text())), code);
        // Another processor needs none of them, and neither does a record alone.
        body.setText("payment_type", "open_banking");
        COMPARE_STATUS(partner.post("/transactions/checkout-intent-v2", body.text()), 201);
        COMPARE_STATUS(partner.initialize(body), 201);
    }
}

void TestCliveSecurity::whoOwnsThePath_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *method, const char *path, const char *refusal) {
        QTest::addRow("%s %s", method, path)
            << QString::fromLatin1(method) << QString::fromLatin1(path) << QString::fromLatin1(refusal);
    };
    row("GET", "/api/v1/clients/AIRPEACE001", "404 NOT_FOUND");
    row("DELETE", "/api/v1/clients", "405 METHOD_NOT_ALLOWED");
    row("GET", "/api/v1/settlements/run", "405 METHOD_NOT_ALLOWED");
    row("POST", "/api/v1/settlements/other", "404 NOT_FOUND");
    row("GET", "/api/v1/webhooks/stripe", "405 METHOD_NOT_ALLOWED");
    row("POST", "/api/v1/webhooks/other", "404 NOT_FOUND");
    row("POST", "/api/v1/branding/packet", "405 METHOD_NOT_ALLOWED");
    row("PUT", "/api/v1/transactions/checkout-intent", "405 METHOD_NOT_ALLOWED");
    row("POST", "/api/v1/transactions/initialize", "401 API_KEY_MISSING");
    row("POST", "/api/v1/clients", "401 API_KEY_MISSING");
    row("GET", "/api/v1/clients", "401 API_KEY_MISSING");
    row("GET", "/api/v1/settlements", "401 API_KEY_MISSING");
}

void TestCliveSecurity::whoOwnsThePath()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QString, refusal);
    Connection connection(m_gateway.address());
    const Answer answer =
        connection.send({method.toStdString(), path.toStdString(), {{"content-type", "application/json"}}, {}});
    // Methods of the Payment API's own reads are told by the kind of key; without one they are not Clive's.
    if (path.contains(QLatin1String("/transactions/")) && method == u"PUT") {
        const Answer byKey = connection.send({method.toStdString(), path.toStdString(), {{"x-api-key", "cp_x"}}, {}});
        COMPARE_TEXT(cliveRefusal(byKey), refusal.toStdString());
        return;
    }
    COMPARE_TEXT(cliveRefusal(answer), refusal.toStdString());
    if (refusal.startsWith(QLatin1String("405")))
        QVERIFY(answer.has("Allow"));
}

void TestCliveSecurity::transactionsBelongToTheKindOfKey()
{
    Connection connection(m_gateway.address());
    const auto get = [&](const std::string &path, const std::string &key) {
        Call call{"GET", path, {}, {}};
        if (!key.empty())
            call.headers.emplace_back("x-api-key", key);
        return connection.send(call);
    };
    COMPARE_TEXT(get("/api/v1/transactions", keyOfPartner("one")).json().keys(), "items");
    COMPARE_TEXT(get("/api/v1/transactions", platformKey).json().keys(), "items");
    COMPARE_TEXT(get("/api/v1/transactions", "pk_test_shop").json().keys(), "success data");
    COMPARE_TEXT(cliveRefusal(get("/api/v1/transactions", "cp_unknown")), "401 API_KEY_INVALID");
    COMPARE_TEXT(refusal(get("/api/v1/transactions", "pk_unknown")), "401 invalid API key");
    COMPARE_TEXT(refusal(get("/api/v1/transactions", "")), "401 API key required (X-API-Key header)");
    COMPARE_TEXT(cliveRefusal(get("/api/v1/transactions/CLVTX_1_1", keyOfPartner("one"))), "404 TX_NOT_FOUND");
    COMPARE_TEXT(refusal(get("/api/v1/transactions/txn_1", "pk_test_shop")), "404 transaction not found");
    COMPARE_TEXT(cliveRefusal(get("/api/v1/transactions/a/b", keyOfPartner("one"))), "404 NOT_FOUND");
    COMPARE_TEXT(refusal(get("/api/v1/transactions/a/b", "pk_test_shop")), "404 404 page not found");
    QVERIFY(!get("/api/v1/transactions", keyOfPartner("one")).has("Access-Control-Allow-Origin"));
}

void TestCliveSecurity::nothingSecretIsKept()
{
    Partner one(m_gateway.address(), "one");
    const Answer made = one.checkout(one.order("secret"), "checkout-secret");
    const std::string secret = made.json()["client_secret"].text();
    QVERIFY(secret.size() > 40);
    const Answer again = one.checkout(one.order("secret"), "checkout-secret");
    COMPARE_TEXT(again.json()["client_secret"].text(), secret); // sealed, and opened again
    Console console = m_gateway.console();
    const std::string log = console.get("/requests?limit=5").body;
    QVERIFY(!contains(log, secret));
    for (const char *value : {"hmac_secret_one", "cp_test_one"})
        QVERIFY2(!contains(console.get("/journal?object=" + made.json()["clive_tx_id"].text()).body, value), value);
}

QTEST_GUILESS_MAIN(TestCliveSecurity)
#include "clivesecurity.moc"
