// contracts/nuvouch.md 4 and 14: links and connections in both vocabularies. Functions carry the numbers of the points
// of section 14 that they judge.
#include "support/compare.h"
#include "support/nuvouch.h"
#include "support/sharedgateway.h"

#include <QTest>

#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *start = "2026-04-21T16:00:00Z";
constexpr const char *quarter = "2026-04-21T16:15:00.000Z"; // the usual lifetime later

} // namespace

class TestNuvouchLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void point4_everyWayToAuthenticate_data();
    void point4_everyWayToAuthenticate();
    void point4_whoIsRefused();
    void point5_aliasesAndStaticParts();
    void point6_createHasItsGenerationsKeys();
    void point7_alreadyLinked();
    void point8_readsAreWrapped();
    void point9_theTuple();
    void point10_reuseNotDuplication();
    void point10_oneOfManyAcceptsWins();
    void point11_codesWorkOnceAndForgivinglyRead();
    void point11_codesAndTokensDieAtExpiry();
    void point11_guessesAreLimited();
    void point24_foreignIdsAreNotFound();
    void point25_ids();
    void point26_revocation();
    void point27_missingContextIsNull();
    void point28_bothBodiesOnBothPaths();
    void badBodies_data();
    void badBodies();
    void lookupAndLists();

private:
    Integration integration(const char *id = "one", Words words = Words::Current) const
    {
        return {m_gateway.address(), id, words};
    }
    SharedGateway m_gateway;
};

void TestNuvouchLinks::initTestCase()
{
    const std::string more = ',' + integrator("sleeping", ",\"active\":false");
    QVERIFY2(m_gateway.start(withIntegrators(more), QString::fromLatin1(start)), m_gateway.failure().c_str());
}

void TestNuvouchLinks::point4_everyWayToAuthenticate_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const QByteArray key = "itg_test_one";
    QTest::newRow("x-api-key") << QByteArray("x-api-key") << key << 200;
    QTest::newRow("Bearer") << QByteArray("Authorization") << "Bearer " + key << 200;
    QTest::newRow("ApiKey") << QByteArray("Authorization") << "ApiKey " + key << 200;
    QTest::newRow("lower case") << QByteArray("authorization") << "apikey " + key << 200;
    QTest::newRow("upper case") << QByteArray("AUTHORIZATION") << "BEARER " + key << 200;
    QTest::newRow("another scheme") << QByteArray("Authorization") << "Basic " + key << 401;
    QTest::newRow("no scheme") << QByteArray("Authorization") << key << 401;
    QTest::newRow("a wrong key") << QByteArray("x-api-key") << QByteArray("itg_test_nobody") << 401;
    QTest::newRow("the key in capitals") << QByteArray("x-api-key") << key.toUpper() << 401;
    QTest::newRow("a merchant's key") << QByteArray("x-api-key") << QByteArray::fromStdString(Setup::keyOf(1)) << 401;
    QTest::newRow("an operator's") << QByteArray("Authorization") << QByteArray("Bearer ") + adminToken << 401;
    QTest::newRow("of a sleeping integrator") << QByteArray("x-api-key") << QByteArray("itg_test_sleeping") << 403;
}

void TestNuvouchLinks::point4_everyWayToAuthenticate()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    Integration one = integration();
    for (const char *path : {"/v1/connections", "/api/v1/connections", "/api/nuvouch/v1/integrator/connections"}) {
        const Answer answer = one.raw({"GET", path, {{name.toStdString(), value.toStdString()}}, {}});
        COMPARE_STATUS(answer, status);
        if (status != 200)
            COMPARE_TEXT(refusalOf(answer), status == 401 ? "401 UNAUTHORIZED" : "403 INTEGRATOR_INACTIVE");
        QVERIFY(!contains(answer.body, value.toStdString()));
    }
}

void TestNuvouchLinks::point4_whoIsRefused()
{
    Integration one = integration();
    COMPARE_TEXT(refusalOf(one.raw({"GET", "/v1/connections", {}, {}})), "401 UNAUTHORIZED");
    // Both headers: x-api-key counts.
    COMPARE_STATUS(one.raw({"GET",
                            "/v1/connections",
                            {{"x-api-key", "itg_test_one"}, {"Authorization", "Bearer itg_test_nobody"}},
                            {}}),
                   200);
    COMPARE_STATUS(one.raw({"GET",
                            "/v1/connections",
                            {{"x-api-key", "itg_test_nobody"}, {"Authorization", "Bearer itg_test_one"}},
                            {}}),
                   401);
}

void TestNuvouchLinks::point5_aliasesAndStaticParts()
{
    Integration one = integration();
    Console console = m_gateway.console();
    const Caller caller = one.caller();
    const std::string id = one.link("alias").json()["linkId"].text();
    for (const std::string prefix :
         {"/v1/links/", "/api/v1/links/", "/api/nuvouch/v1/integrator/connections/sessions/"})
        COMPARE_STATUS(one.raw(caller.call("GET", prefix + id)), 200);
    for (const std::string prefix : {"/v1", "/api/v1", "/api/nuvouch/v1/integrator"}) {
        // A static part is no id: what is missing here is the question, or the connection it asks for.
        COMPARE_TEXT(refusalOf(one.raw(caller.call("GET", prefix + "/connections/lookup"))), "400 VALIDATION_ERROR");
        COMPARE_TEXT(refusalOf(one.raw(caller.call("GET", prefix + "/connections/lookup?subjectId=nobody"))),
                     "404 NOT_FOUND");
        COMPARE_TEXT(refusalOf(one.raw(caller.call("GET", prefix + "/nowhere"))).substr(0, 3), "404");
        for (const std::string method : {"POST", "DELETE"}) {
            const std::string connection = one.linked(console, prefix + method);
            QVERIFY(!connection.empty());
            const std::string path = prefix + "/connections/" + connection + (method == "POST" ? "/revoke" : "");
            const Answer revoked = one.raw(caller.call(method, path, method == "POST" ? "{}" : ""));
            COMPARE_STATUS(revoked, 200);
            COMPARE_TEXT(revoked.json()["status"].text(), "revoked");
            COMPARE_TEXT(revoked.json()["connection"]["status"].text(), "revoked");
        }
    }
    COMPARE_TEXT(refusalOf(one.raw(caller.call("PUT", "/v1/links", "{}"))), "405 METHOD_NOT_ALLOWED");
}

void TestNuvouchLinks::point6_createHasItsGenerationsKeys()
{
    Integration current = integration();
    const Answer link = current.link("keys_current", "merchant:acct_live_001");
    COMPARE_STATUS(link, 201);
    const Json made = link.json();
    COMPARE_TEXT(made.keys(), "linkId id status expiresAt url shortCode");
    COMPARE_TEXT(made["id"].text(), made["linkId"].text());
    COMPARE_TEXT(made["status"].text(), "pending");
    COMPARE_TEXT(made["expiresAt"].text(), quarter);
    QVERIFY(contains(made["url"].text(), "/connect?t="));
    QCOMPARE(made["shortCode"].text().size(), 8U);
    QVERIFY(made["shortCode"].text().find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string::npos);

    Integration legacy = integration("one", Words::Legacy);
    const Answer session = legacy.link("keys_legacy");
    COMPARE_STATUS(session, 201);
    COMPARE_TEXT(session.json().keys(), "sessionId status expiresAt qrUrl shortCode");
}

void TestNuvouchLinks::point7_alreadyLinked()
{
    for (const Words words : {Words::Legacy, Words::Current}) {
        Integration one = integration("one", words);
        Console console = m_gateway.console();
        const std::string subject = words == Words::Legacy ? "twice_legacy" : "twice_current";
        const std::string connection = one.linked(console, subject, "merchant:acct_live_001");
        QVERIFY(!connection.empty());
        const Answer again = one.link(subject, "merchant:acct_live_001");
        COMPARE_TEXT(refusalOf(again), "409 CONNECTION_ALREADY_LINKED");
        const Json body = again.json();
        COMPARE_TEXT(body.keys(), "error connection");
        COMPARE_TEXT(body["error"].keys(), "code message");
        COMPARE_TEXT(body["error"]["message"].text(), "This subject is already linked to a Nuvouch user");
        const Json &linked = body["connection"];
        COMPARE_TEXT(linked["id"].text(), connection);
        COMPARE_TEXT(linked["subject"].compact(), "{\"id\":\"" + subject + "\",\"label\":\"Ada Lovelace\"}");
        COMPARE_TEXT(linked["context"].compact(),
                     "{\"key\":\"merchant:acct_live_001\",\"type\":\"merchant\",\"label\":\"Live Account\"}");
        COMPARE_TEXT(linked["capability"].text(), "hitl_only");
        COMPARE_TEXT(linked["status"].text(), "active");
        QVERIFY(linked["nuvouchUserId"].text().starts_with("usr_nuvouch_"));
    }
}

void TestNuvouchLinks::point8_readsAreWrapped()
{
    Integration current = integration();
    Integration legacy = integration("one", Words::Legacy);
    Console console = m_gateway.console();
    const std::string id = current.link("wrapped", "k:1").json()["linkId"].text();
    for (const bool accepted : {false, true}) {
        if (accepted)
            COMPARE_STATUS(console.post("/links/" + id + "/accept"), 200);
        for (Integration *reader : {&current, &legacy}) {
            const bool isLegacy = reader == &legacy;
            const Answer read = reader->get("/links/" + id);
            COMPARE_STATUS(read, 200);
            COMPARE_TEXT(read.json().keys(), "session");
            const Json session = read.json()["session"];
            COMPARE_TEXT(session.keys(), (isLegacy ? "id sessionId"s : "id linkId"s) +
                                             " status expiresAt acceptedAt subject context" +
                                             (isLegacy ? "" : " source") + " connection");
            COMPARE_TEXT(session["id"].text(), id);
            COMPARE_TEXT(session[isLegacy ? "sessionId" : "linkId"].text(), id);
            COMPARE_TEXT(session["status"].text(), accepted ? "accepted" : "pending");
            QCOMPARE(session["acceptedAt"].isNull(), !accepted);
            QCOMPARE(session["connection"].isNull(), !accepted);
            if (accepted)
                COMPARE_TEXT(session["connection"]["status"].text(), "active");
        }
    }
}

void TestNuvouchLinks::point9_theTuple()
{
    Integration one = integration();
    Integration two = integration("two");
    Console console = m_gateway.console();
    std::set<std::string> connections;
    for (const char *context : {"", "a:1", "a:2", "A:1"})
        connections.insert(one.linked(console, "tuple", context));
    connections.insert(two.linked(console, "tuple", "a:1"));
    QCOMPARE(connections.size(), 5U);
    QVERIFY(!connections.contains(""));
    COMPARE_STATUS(one.link("tuple", "a:1"), 409);
    const std::string first = one.get("/connections/lookup?subjectId=tuple&contextKey=a%3A1").json()["id"].text();
    COMPARE_STATUS(one.post("/connections/" + first + "/revoke"), 200);
    const std::string second = one.linked(console, "tuple", "a:1");
    QVERIFY(!second.empty() && second != first);
}

void TestNuvouchLinks::point10_reuseNotDuplication()
{
    Integration current = integration();
    Integration legacy = integration("one", Words::Legacy);
    const Json first = current.link("reused").json();
    const Json again = legacy.link("reused").json();
    COMPARE_TEXT(again["sessionId"].text(), first["linkId"].text());
    COMPARE_TEXT(again["qrUrl"].text(), first["url"].text());
    COMPARE_TEXT(again["shortCode"].text(), first["shortCode"].text());
    COMPARE_TEXT(again["expiresAt"].text(), first["expiresAt"].text());

    const std::vector<Answer> answers =
        inParallel(m_gateway.address(), std::vector<Call>(8, current.call("POST", "/links", linkBody("raced"))));
    std::set<std::string> codes;
    for (const Answer &answer : answers) {
        COMPARE_STATUS(answer, 201);
        codes.insert(answer.json()["shortCode"].text());
    }
    QCOMPARE(codes.size(), 1U);
}

void TestNuvouchLinks::point10_oneOfManyAcceptsWins()
{
    Integration one = integration();
    Console console = m_gateway.console();
    const Json link = one.link("contested").json();
    const std::string code = "{\"short_code\":" + jsonString(link["shortCode"].text()) + '}';
    std::vector<Call> calls;
    for (const char *token : {adminToken, approverToken}) {
        const Console who(m_gateway.address(), token);
        calls.push_back(who.call("POST", "/links/accept", code));
        calls.push_back(who.call("POST", "/links/" + link["linkId"].text() + "/accept", "{}"));
    }
    int won = 0;
    for (const Answer &answer : inParallel(m_gateway.address(), calls)) {
        won += answer.status == 200 ? 1 : 0;
        QVERIFY2(answer.status == 200 || answer.status == 404 || answer.status == 409, answer.body.c_str());
    }
    QCOMPARE(won, 1);
    const Json session = one.get("/links/" + link["linkId"].text()).json()["session"];
    COMPARE_TEXT(eventsOf(console, session["connection"]["id"].text()), "nuvouch.connection.accepted");
    QCOMPARE(one.get("/connections?subjectId=contested").json()["items"].size(), 1U);
    QVERIFY(console.advance(61)); // opens the window for those who type codes after this
}

void TestNuvouchLinks::point11_codesWorkOnceAndForgivinglyRead()
{
    Integration one = integration();
    Console console = m_gateway.console();
    const std::string code = one.link("typed").json()["shortCode"].text();
    std::string typed;
    for (const char c : code)
        typed += {static_cast<char>(c >= 'A' ? c + 32 : c), ' '};
    const auto accept = [&](const std::string &text) {
        return console.post("/links/accept", "{\"short_code\":" + jsonString(text) + '}');
    };
    const Answer accepted = accept("  " + typed.substr(0, 8) + "- " + typed.substr(8));
    COMPARE_STATUS(accepted, 200);
    COMPARE_TEXT(accepted.json()["status"].text(), "accepted");
    COMPARE_STATUS(accept(code), 404);
    QVERIFY(console.advance(61));
}

void TestNuvouchLinks::point11_codesAndTokensDieAtExpiry()
{
    Integration one = integration();
    Console console = m_gateway.console();
    const Json link = one.link("late").json();
    QVERIFY(console.advance(15 * 60 + 1));
    const Json session = one.get("/links/" + link["linkId"].text()).json()["session"];
    COMPARE_TEXT(session["status"].text(), "expired");
    QVERIFY(session["connection"].isNull());
    const Answer byCode =
        console.post("/links/accept", "{\"short_code\":" + jsonString(link["shortCode"].text()) + '}');
    QVERIFY2(byCode.status == 404 || byCode.status == 409, byCode.body.c_str());
    COMPARE_STATUS(console.post("/links/" + link["linkId"].text() + "/accept"), 409);
    const Json next = one.link("late").json();
    QVERIFY(next["linkId"].text() != link["linkId"].text());
    QVERIFY(next["shortCode"].text() != link["shortCode"].text());
    QVERIFY(next["url"].text() != link["url"].text());
    COMPARE_TEXT(eventsOf(console, link["linkId"].text()), "");
}

void TestNuvouchLinks::point11_guessesAreLimited()
{
    Console console = m_gateway.console();
    QVERIFY(console.advance(61));
    const auto guess = [&](int i) {
        return console.post("/links/accept", "{\"short_code\":\"ZZZZZZ" + std::to_string(22 + i) + "\"}");
    };
    for (int i = 0; i < 10; ++i)
        COMPARE_TEXT(consoleRefusal(guess(i)), "404 not_found");
    const Answer refused = guess(10);
    COMPARE_TEXT(consoleRefusal(refused), "429 rate_limited");
    QVERIFY(refused.has("Retry-After"));
    // Nor does the right one help now; from another address it does.
    const std::string code = integration().link("guessed").json()["shortCode"].text();
    const std::string body = "{\"short_code\":" + jsonString(code) + '}';
    COMPARE_STATUS(console.post("/links/accept", body), 429);
    Address elsewhere = m_gateway.address();
    elsewhere.from = "127.0.0.9";
    Console other(elsewhere, adminToken);
    COMPARE_STATUS(other.post("/links/accept", body), 200);
    QVERIFY(console.advance(61));
    COMPARE_STATUS(guess(11), 404);
    QVERIFY(console.advance(61));
}

void TestNuvouchLinks::point24_foreignIdsAreNotFound()
{
    Console console = m_gateway.console();
    for (const Words words : {Words::Current, Words::Legacy}) {
        const std::string subject = words == Words::Current ? "mine_current" : "mine_legacy";
        Integration one = integration("one", words);
        Integration two = integration("two", words);
        const std::string link = one.link(subject, "a").json()[words == Words::Current ? "linkId" : "sessionId"].text();
        const std::string connection = one.linked(console, subject);
        const Answer unknown = two.get("/links/conn_sess_nobody");
        COMPARE_TEXT(refusalOf(unknown), "404 NOT_FOUND");
        const Answer foreign = two.get("/links/" + link);
        COMPARE_STATUS(foreign, 404);
        COMPARE_TEXT(foreign.body, unknown.body);
        COMPARE_TEXT(refusalOf(two.post("/connections/" + connection + "/revoke")), "404 NOT_FOUND");
        COMPARE_TEXT(refusalOf(two.send("DELETE", "/connections/" + connection)), "404 NOT_FOUND");
        COMPARE_TEXT(refusalOf(two.get("/connections/lookup?subjectId=" + subject)), "404 NOT_FOUND");
        QCOMPARE(two.get("/connections?subjectId=" + subject).json()["items"].size(), 0U);
        COMPARE_STATUS(one.get("/connections/lookup?subjectId=" + subject), 200);
    }
}

void TestNuvouchLinks::point25_ids()
{
    Integration one = integration();
    Console console = m_gateway.console();
    const Json link = one.link("ids").json();
    QVERIFY(link["linkId"].text().starts_with("conn_sess_"));
    const Json session = console.post("/links/" + link["linkId"].text() + "/accept").json();
    const std::string connection = session["connection"].text();
    QVERIFY(connection.starts_with("conn_") && !connection.starts_with("conn_sess_"));
    // A session is no connection and the other way round.
    COMPARE_STATUS(one.post("/connections/" + link["linkId"].text() + "/revoke"), 404);
    COMPARE_STATUS(one.get("/links/" + connection), 404);
}

void TestNuvouchLinks::point26_revocation()
{
    Integration one = integration();
    Console console = m_gateway.console();
    const std::string id = one.linked(console, "revoked");
    const Answer first = one.post("/connections/" + id + "/revoke");
    COMPARE_STATUS(first, 200);
    COMPARE_TEXT(first.json()["status"].text(), "revoked");
    const Answer second = one.send("DELETE", "/connections/" + id);
    COMPARE_STATUS(second, 200);
    COMPARE_TEXT(second.body, first.body);
    COMPARE_TEXT(eventsOf(console, id), "nuvouch.connection.revoked nuvouch.connection.accepted");
    COMPARE_TEXT(refusalOf(one.get("/connections/lookup?subjectId=revoked")), "404 NOT_FOUND");
    QCOMPARE(one.get("/connections?subjectId=revoked&status=revoked").json()["items"].size(), 1U);
    QCOMPARE(one.get("/connections?subjectId=revoked&status=active").json()["items"].size(), 0U);
}

void TestNuvouchLinks::point27_missingContextIsNull()
{
    Integration one = integration();
    Integration legacy = integration("one", Words::Legacy);
    Console console = m_gateway.console();
    const std::string id = one.linked(console, "no_context");
    const Json found = one.get("/connections/lookup?subjectId=no_context").json();
    QVERIFY(found["context"].isNull());
    QVERIFY(found["source"].isNull());
    QVERIFY(legacy.get("/connections/lookup?subjectId=no_context").json()["context"].isNull());
    // A type or a name without a key is no scope.
    const Json made =
        one.post("/links", R"({"subjectId":"no_key","subjectLabel":"A","contextType":"t","contextLabel":"l"})").json();
    QVERIFY(one.get("/links/" + made["linkId"].text()).json()["session"]["context"].isNull());
}

void TestNuvouchLinks::point28_bothBodiesOnBothPaths()
{
    int n = 0;
    for (const Words words : {Words::Current, Words::Legacy}) {
        Integration one = integration("one", words);
        const std::string id = words == Words::Current ? "linkId" : "sessionId";
        for (const char *form :
             {R"({"subjectId":"SUB","subjectLabel":"Ada","contextKey":"m:1","contextLabel":"Live","unknown":[1,{}]})",
              R"({"subject":{"id":"SUB","label":"Ada","x":1},"source":{"key":"m:1","name":"Live"},"y":null})",
              R"({"subject":{"id":"SUB","label":"Ada"},"context":{"key":"m:1","label":"Live"}})",
              R"({"subjectId":"SUB","subject":{"id":"SUB","label":"Ada"},"source":{"key":"m:1","name":"Live"}})"}) {
            const std::string subject = "form" + std::to_string(n++);
            std::string body = form;
            for (std::size_t at = 0; (at = body.find("SUB")) != std::string::npos;)
                body.replace(at, 3, subject);
            const Answer made = one.post("/links", body);
            COMPARE_STATUS(made, 201);
            const Json session = one.get("/links/" + made.json()[id].text()).json()["session"];
            COMPARE_TEXT(session["subject"].compact(), "{\"id\":\"" + subject + "\",\"label\":\"Ada\"}");
            COMPARE_TEXT(session["context"]["key"].text(), "m:1");
            COMPARE_TEXT(session["context"]["label"].text(), "Live");
        }
    }
}

void TestNuvouchLinks::badBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const char *body, const char *field) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(field);
    };
    row("no subject", "{\"subjectLabel\":\"A\"}", "subjectId");
    row("empty subject", "{\"subjectId\":\"\",\"subjectLabel\":\"A\"}", "subjectId");
    row("no label", "{\"subjectId\":\"a\"}", "subjectLabel");
    row("a number", "{\"subjectId\":7,\"subjectLabel\":\"A\"}", "subjectId");
    row("contradiction", "{\"subjectId\":\"a\",\"subject\":{\"id\":\"b\",\"label\":\"A\"}}", "subjectId");
    row("source contradicts",
        "{\"subjectId\":\"a\",\"subjectLabel\":\"A\",\"contextKey\":\"k\",\"source\":{\"key\":\"l\"}}", "contextKey");
    row("source against context",
        "{\"subjectId\":\"a\",\"subjectLabel\":\"A\",\"context\":{\"key\":\"k\"},\"source\":{\"key\":\"l\"}}",
        "contextKey");
    row("subject is a text", "{\"subject\":\"a\"}", "subject");
    row("no JSON", "{", "body");
    row("a list", "[]", "body");
    row("empty", "", "body");
}

void TestNuvouchLinks::badBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, field);
    for (const Words words : {Words::Current, Words::Legacy}) {
        Integration one = integration("one", words);
        const Answer answer = one.post("/links", body.toStdString());
        COMPARE_TEXT(refusalOf(answer), "400 VALIDATION_ERROR");
        COMPARE_TEXT(answer.json()["error"]["details"].at(0)["field"].text(), field.toStdString());
    }
    Integration one = integration();
    COMPARE_STATUS(one.post("/links", linkBody(std::string(256, 'a'))), 400);
    COMPARE_STATUS(one.post("/links", linkBody("a", std::string(256, 'a'))), 400);
    COMPARE_TEXT(refusalOf(one.post("/links", std::string(70'000, ' '))), "413 PAYLOAD_TOO_LARGE");
}

void TestNuvouchLinks::lookupAndLists()
{
    Integration current = integration("two");
    Integration legacy = integration("two", Words::Legacy);
    Console console = m_gateway.console();
    const std::string id = current.linked(console, "listed", "merchant:acct/1 %");
    const std::string key = "merchant%3Aacct%2F1%20%25";
    for (const std::string parameter : {"contextKey=", "sourceKey="}) {
        for (Integration *who : {&current, &legacy}) {
            const Answer found = who->get("/connections/lookup?subjectId=listed&" + parameter + key);
            COMPARE_STATUS(found, 200);
            COMPARE_TEXT(found.json()["id"].text(), id);
            QVERIFY(found.json()["nuvouchUserId"].isString());
        }
    }
    COMPARE_STATUS(current.get("/connections/lookup?subjectId=listed"), 404);
    COMPARE_STATUS(current.get("/connections/lookup?subjectId=listed&contextKey=a&sourceKey=b"), 400);

    const Json list = current.get("/connections?subjectId=listed&status=active").json();
    COMPARE_TEXT(list.keys(), "items data");
    COMPARE_TEXT(list["items"].compact(), list["data"].compact());
    COMPARE_TEXT(list["items"].at(0)["id"].text(), id);
    COMPARE_TEXT(legacy.get("/connections?subjectId=listed").json().keys(), "items");
    COMPARE_TEXT(refusalOf(current.get("/connections?status=asleep")), "400 VALIDATION_ERROR");
}

QTEST_GUILESS_MAIN(TestNuvouchLinks)
#include "nuvouchlinks.moc"
