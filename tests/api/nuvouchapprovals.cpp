// contracts/nuvouch.md 5 and 14: approval requests in both vocabularies. Functions carry the numbers of the points of
// section 14 that they judge.
#include "support/compare.h"
#include "support/nuvouch.h"
#include "support/sharedgateway.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *start = "2026-04-21T16:00:00Z";

const std::string currentKeys = "id externalRequestId status createdAt expiresAt decidedAt decision";
const std::string legacyKeys = "id approvalRequestId targetUserId externalRequestId status createdAt expiresAt "
                               "decidedAt decision decisionAt decisionMethod";

// "A/B:C%D E" percent-encoded, each byte.
std::string encoded(const std::string &text)
{
    static constexpr const char *digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return out;
}

} // namespace

class TestNuvouchApprovals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void point5_everyRoute_data();
    void point5_everyRoute();
    void point5_staticPartsWin();
    void theReplyEchoesItsVocabulary();
    void theLinkIsAPrecondition();
    void point13_externalIdsAreUniqueAcrossGenerations();
    void point13_aRaceOfTwoCreates();
    void point13_externalIdsAreDecoded_data();
    void point13_externalIdsAreDecoded();
    void point14_decideAgainstCancel();
    void point14_expiryIsJudgedByTheClock();
    void point15_valuesAndStatuses();
    void point16_noDecisionWithoutOne();
    void point17_expiry_data();
    void point17_expiry();
    void point18_amounts_data();
    void point18_amounts();
    void point19_detailsKeepTheirOrder();
    void point24_foreignIdsAreNotFound();
    void point25_cancelTakesTheId();
    void point26_revocationStopsDecisions();
    void point28_crossGenerationReads();
    void decisionsByTheIntegratorsSetting();
    void badBodies_data();
    void badBodies();

private:
    Integration integration(const char *id = "lenient", Words words = Words::Current) const
    {
        return {m_gateway.address(), id, words};
    }
    [[nodiscard]] std::string fresh(const char *what) { return what + "_"s + std::to_string(++m_count); }
    Answer decide(const std::string &id, const std::string &value, const char *token = adminToken) const
    {
        Console console(m_gateway.address(), token);
        return console.post("/approvals/" + id + "/decision", "{\"value\":" + jsonString(value) + '}');
    }
    SharedGateway m_gateway;
    int m_count = 0;
};

void TestNuvouchApprovals::initTestCase()
{
    const std::string more = ',' + integrator("custom", ",\"require_link\":false,\"custom_decisions\":true") + ',' +
                             integrator("cancels", ",\"on_revoke\":\"cancel\"");
    QVERIFY2(m_gateway.start(withIntegrators(more), QString::fromLatin1(start)), m_gateway.failure().c_str());
}

void TestNuvouchApprovals::point5_everyRoute_data()
{
    QTest::addColumn<QByteArray>("create");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<QByteArray>("external");
    QTest::addColumn<QByteArray>("cancel");
    const auto row = [](const char *name, const char *create, const char *read, const char *external,
                        const char *cancel) {
        QTest::newRow(name) << QByteArray(create) << QByteArray(read) << QByteArray(external) << QByteArray(cancel);
    };
    row("current", "/v1/approvals", "/v1/approvals/ID", "/v1/approvals/external/EXT", "/v1/approvals/ID/cancel");
    row("current, asked by query", "/v1/approvals", "/v1/approvals/ID", "/v1/approvals?externalRequestId=EXT",
        "/v1/approvals/ID/cancel");
    row("current behind /api", "/api/v1/approvals", "/api/v1/approvals/ID", "/api/v1/approvals/external/EXT",
        "/api/v1/approvals/ID/cancel");
#define OLD "/api/nuvouch/v1/integrator"
    row("legacy", OLD "/approval-requests", OLD "/approval-requests/ID", OLD "/approval-requests/external/EXT",
        OLD "/approval-requests/ID/cancel");
    row("legacy alias approvals", OLD "/approvals", OLD "/approvals/ID", OLD "/approval-requests/by-external-id/EXT",
        OLD "/approvals/ID/cancel");
    row("legacy alias requests", OLD "/requests", OLD "/approval-requests/ID", OLD "/by-external-id/EXT",
        OLD "/approval-requests/ID/cancel");
#undef OLD
}

void TestNuvouchApprovals::point5_everyRoute()
{
    QFETCH(QByteArray, create);
    QFETCH(QByteArray, read);
    QFETCH(QByteArray, external);
    QFETCH(QByteArray, cancel);
    const Words words = create.startsWith("/api/nuvouch") ? Words::Legacy : Words::Current;
    Integration who = integration("lenient", words);
    const std::string ext = fresh("route");
    const auto at = [&](const QByteArray &pattern, const std::string &id) {
        QByteArray target = pattern;
        return target.replace("EXT", ext.c_str()).replace("ID", id.c_str()).toStdString();
    };
    const Answer made =
        who.raw(who.caller().call("POST", at(create, {}), approvalBody(words, ext, "user", "k:1").text()));
    COMPARE_STATUS(made, 201);
    const std::string id = made.json()["id"].text();
    for (const QByteArray &one : {read, external}) {
        const Answer found = who.raw(who.caller().call("GET", at(one, id)));
        COMPARE_STATUS(found, 200);
        COMPARE_TEXT(found.body, made.body);
    }
    const Answer cancelled = who.raw(who.caller().call("POST", at(cancel, id), "{}"));
    COMPARE_STATUS(cancelled, 200);
    COMPARE_TEXT(cancelled.json()["status"].text(), "cancelled");
    // Once more changes nothing and tells nobody.
    const Answer again = who.raw(who.caller().call("POST", at(cancel, id)));
    COMPARE_STATUS(again, 200);
    COMPARE_TEXT(again.body, cancelled.body);
    Console console = m_gateway.console();
    COMPARE_TEXT(eventsOf(console, id), "nuvouch.approval_request.cancelled");
}

void TestNuvouchApprovals::point5_staticPartsWin()
{
    Integration current = integration();
    // "external" is a part of the route even where an id could stand.
    COMPARE_TEXT(refusalOf(current.get("/approvals/external/nobody")), "404 NOT_FOUND");
    COMPARE_TEXT(refusalOf(current.get("/approvals")), "400 VALIDATION_ERROR");
    const std::string ext = "external";
    COMPARE_STATUS(current.approve(ext, "user"), 201);
    COMPARE_STATUS(current.get("/approvals/external/external"), 200);
    COMPARE_STATUS(current.get("/approvals/external"), 404);
}

void TestNuvouchApprovals::theReplyEchoesItsVocabulary()
{
    Integration current = integration();
    const std::string ext = fresh("echo");
    Body body = approvalBody(Words::Current, ext, "user_123", "stripe:acct_123");
    body.set("metadata", R"({"orderId":"ord_123","n":[1,null]})").set("unknown", "true");
    const Answer made = current.post("/approvals", body.text());
    COMPARE_STATUS(made, 201);
    const Json reply = made.json();
    COMPARE_TEXT(reply.keys(), currentKeys + " subject source action metadata unknown approvalRequest");
    QVERIFY(reply["id"].text().starts_with("req_"));
    QCOMPARE(reply["id"].text().size(), 24U);
    COMPARE_TEXT(reply["status"].text(), "pending");
    COMPARE_TEXT(reply["createdAt"].text(), "2026-04-21T16:00:00.000Z");
    COMPARE_TEXT(reply["expiresAt"].text(), "2026-04-21T16:15:00.000Z");
    QVERIFY(reply["decidedAt"].isNull() && reply["decision"].isNull());
    COMPARE_TEXT(reply["metadata"].compact(), R"({"orderId":"ord_123","n":[1,null]})");
    // And once more under its noun.
    std::string copy = made.body.substr(0, made.body.find(",\"approvalRequest\":")) + '}';
    COMPARE_TEXT(reply["approvalRequest"].compact(), copy);

    Integration legacy = integration("lenient", Words::Legacy);
    const Json old = legacy.approve(fresh("echo"), "user_123").json();
    COMPARE_TEXT(old.keys(), legacyKeys + " targetSubject title summary approvalRequest");
    COMPARE_TEXT(old["approvalRequestId"].text(), old["id"].text());
    QVERIFY(old["targetUserId"].isNull() && old["decisionAt"].isNull() && old["decisionMethod"].isNull());
}

void TestNuvouchApprovals::theLinkIsAPrecondition()
{
    Console console = m_gateway.console();
    for (const Words words : {Words::Current, Words::Legacy}) {
        Integration strict = integration("one", words);
        const std::string subject = fresh("subject");
        COMPARE_TEXT(refusalOf(strict.approve(fresh("strict"), subject)), "409 CONNECTION_NOT_FOUND");
        QVERIFY(!strict.linked(console, subject, "k:1").empty());
        // Another scope is another tuple.
        COMPARE_TEXT(refusalOf(strict.approve(fresh("strict"), subject)), "409 CONNECTION_NOT_FOUND");
        const Answer made = strict.approve(fresh("strict"), subject, "k:1");
        COMPARE_STATUS(made, 201);
        if (words == Words::Legacy)
            QVERIFY(made.json()["targetUserId"].text().starts_with("usr_nuvouch_"));
    }
}

void TestNuvouchApprovals::point13_externalIdsAreUniqueAcrossGenerations()
{
    for (const Words first : {Words::Current, Words::Legacy}) {
        Integration one = integration("lenient", first);
        Integration other = integration("lenient", first == Words::Current ? Words::Legacy : Words::Current);
        const std::string ext = fresh("unique");
        const std::string id = one.approve(ext, "user").json()["id"].text();
        for (Integration *who : {&one, &other}) {
            const Answer again = who->approve(ext, "somebody else");
            COMPARE_TEXT(refusalOf(again), "409 DUPLICATE_EXTERNAL_ID");
            COMPARE_TEXT(again.json().keys(), "error approvalRequest");
            COMPARE_TEXT(again.json()["approvalRequest"]["id"].text(), id);
        }
        // An id is used once for ever.
        COMPARE_STATUS(one.post("/approvals/" + id + "/cancel"), 200);
        COMPARE_TEXT(refusalOf(one.approve(ext, "user")), "409 DUPLICATE_EXTERNAL_ID");
        // But it is the integrator's own.
        Console console = m_gateway.console();
        Integration elsewhere = integration("custom", first);
        COMPARE_STATUS(elsewhere.approve(ext, "user"), 201);
    }
}

void TestNuvouchApprovals::point13_aRaceOfTwoCreates()
{
    Integration current = integration();
    Integration legacy = integration("lenient", Words::Legacy);
    for (int round = 0; round < 5; ++round) {
        const std::string ext = fresh("race");
        std::vector<Call> calls;
        for (Integration *who : {&current, &legacy, &current, &legacy})
            calls.push_back(who->call("POST", "/approvals", approvalBody(who->caller().words, ext, "user").text()));
        int made = 0;
        for (const Answer &answer : inParallel(m_gateway.address(), calls)) {
            made += answer.status == 201 ? 1 : 0;
            if (answer.status != 201)
                COMPARE_TEXT(refusalOf(answer), "409 DUPLICATE_EXTERNAL_ID");
        }
        QCOMPARE(made, 1);
        COMPARE_STATUS(current.get("/approvals/external/" + ext), 200);
    }
}

void TestNuvouchApprovals::point13_externalIdsAreDecoded_data()
{
    QTest::addColumn<QByteArray>("ext");
    for (const char *ext : {"a/b:c", "100%", "with space", "a+b", "?&=#", "caf\xc3\xa9", "\"quoted\\", "..", "cancel"})
        QTest::newRow(ext) << QByteArray(ext);
}

void TestNuvouchApprovals::point13_externalIdsAreDecoded()
{
    QFETCH(QByteArray, ext);
    const std::string id = ext.toStdString();
    for (const Words words : {Words::Current, Words::Legacy}) {
        Integration who = integration(words == Words::Current ? "lenient" : "custom", words);
        const Answer made = who.approve(id, "user");
        COMPARE_STATUS(made, 201);
        const Answer found = who.get("/approvals/external/" + encoded(id));
        COMPARE_STATUS(found, 200);
        COMPARE_TEXT(found.json()["externalRequestId"].text(), id);
        COMPARE_STATUS(who.get("/approvals?externalRequestId=" + encoded(id)), 200);
    }
}

void TestNuvouchApprovals::point14_decideAgainstCancel()
{
    Integration one = integration();
    Console console = m_gateway.console();
    for (int round = 0; round < 8; ++round) {
        const std::string id = one.approve(fresh("decide"), "user").json()["id"].text();
        std::vector<Call> calls{one.call("POST", "/approvals/" + id + "/cancel", "{}")};
        for (const char *token : {adminToken, approverToken}) {
            const Console who(m_gateway.address(), token);
            calls.push_back(who.call("POST", "/approvals/" + id + "/decision",
                                     token == adminToken ? "{\"value\":\"approve\"}" : "{\"value\":\"deny\"}",
                                     {{"Idempotency-Key", fresh("key")}}));
        }
        const std::vector<Answer> answers = inParallel(m_gateway.address(), calls);
        int won = 0;
        for (const Answer &answer : answers) {
            won += answer.status == 200 ? 1 : 0;
            QVERIFY2(answer.status == 200 || answer.status == 409, answer.body.c_str());
        }
        QCOMPARE(won, 1);
        if (answers[0].status != 200) {
            COMPARE_TEXT(refusalOf(answers[0]), "409 APPROVAL_NOT_PENDING");
            COMPARE_TEXT(answers[0].json().keys(), "error approvalRequest");
        }
        const std::string status = one.get("/approvals/" + id).json()["status"].text();
        COMPARE_TEXT(status, answers[0].status == 200 ? "cancelled" : answers[1].status == 200 ? "approved" : "denied");
        COMPARE_TEXT(eventsOf(console, id), "nuvouch.approval_request." + status);
    }
}

void TestNuvouchApprovals::point14_expiryIsJudgedByTheClock()
{
    Integration one = integration();
    Console console = m_gateway.console();
    const std::string id = one.approve(fresh("late"), "user").json()["id"].text();
    QVERIFY(console.advance(15 * 60 + 1));
    const Answer late = decide(id, "approve");
    COMPARE_STATUS(late, 409);
    COMPARE_TEXT(one.get("/approvals/" + id).json()["status"].text(), "expired");
    COMPARE_TEXT(refusalOf(one.post("/approvals/" + id + "/cancel")), "409 APPROVAL_NOT_PENDING");
    COMPARE_TEXT(eventsOf(console, id), "nuvouch.approval_request.expired");
}

void TestNuvouchApprovals::point15_valuesAndStatuses()
{
    Console console = m_gateway.console();
    for (const auto &[value, status] : {std::pair{"approve", "approved"}, {"deny", "denied"}}) {
        for (const Words words : {Words::Current, Words::Legacy}) {
            Integration one = integration("lenient", words);
            const std::string id = one.approve(fresh("value"), "user").json()["id"].text();
            COMPARE_STATUS(decide(id, status), 400); // a status is no value
            COMPARE_STATUS(decide(id, value), 200);
            const Json reply = one.get("/approvals/" + id).json();
            COMPARE_TEXT(reply["status"].text(), status);
            COMPARE_TEXT(reply["decision"].compact(), "{\"value\":" + jsonString(value) + ",\"method\":\"biometric\"}");
            if (words == Words::Legacy) {
                COMPARE_TEXT(reply["decisionMethod"].text(), "biometric");
                COMPARE_TEXT(reply["decisionAt"].text(), reply["decidedAt"].text());
            }
            COMPARE_TEXT(eventsOf(console, id), "nuvouch.approval_request."s + status);
            COMPARE_STATUS(decide(id, value), 409);
        }
    }
}

void TestNuvouchApprovals::point16_noDecisionWithoutOne()
{
    Console console = m_gateway.console();
    Integration one = integration();
    Integration legacy = integration("lenient", Words::Legacy);
    const std::string cancelled = one.approve(fresh("none"), "user").json()["id"].text();
    const std::string expired = one.approve(fresh("none"), "user").json()["id"].text();
    COMPARE_STATUS(one.post("/approvals/" + cancelled + "/cancel"), 200);
    QVERIFY(console.advance(15 * 60 + 1));
    for (const std::string &id : {cancelled, expired}) {
        const Json reply = one.get("/approvals/" + id).json();
        COMPARE_TEXT(reply["status"].text(), id == cancelled ? "cancelled" : "expired");
        QVERIFY(reply["decision"].isNull() && reply["decidedAt"].isNull());
        const Json old = legacy.get("/approvals/" + id).json();
        QVERIFY(old["decision"].isNull() && old["decisionAt"].isNull() && old["decisionMethod"].isNull());
    }
}

void TestNuvouchApprovals::point17_expiry_data()
{
    QTest::addColumn<QByteArray>("when"); // raw JSON
    QTest::addColumn<int>("status");
    QTest::newRow("ahead") << QByteArray("\"2027-04-21T18:00:00.000Z\"") << 201;
    QTest::newRow("without milliseconds") << QByteArray("\"2027-04-21T18:00:00Z\"") << 201;
    QTest::newRow("with an offset") << QByteArray("\"2027-04-21T18:00:00+02:00\"") << 201;
    QTest::newRow("none") << QByteArray("null") << 201;
    QTest::newRow("past") << QByteArray("\"2026-04-21T15:59:59.999Z\"") << 400;
    QTest::newRow("no time") << QByteArray("\"tomorrow\"") << 400;
    QTest::newRow("no such day") << QByteArray("\"2027-02-30T18:00:00Z\"") << 400;
    QTest::newRow("a number") << QByteArray("1776787200") << 400;
}

void TestNuvouchApprovals::point17_expiry()
{
    QFETCH(QByteArray, when);
    QFETCH(int, status);
    for (const Words words : {Words::Current, Words::Legacy}) {
        Integration one = integration("lenient", words);
        Body body = approvalBody(words, fresh("expiry"), "user");
        body.set(words == Words::Current ? "expiresAt" : "context.expiresAt", when.toStdString());
        const Answer answer = one.post("/approvals", body.text());
        COMPARE_STATUS(answer, status);
        if (status == 400)
            COMPARE_TEXT(refusalOf(answer), "400 VALIDATION_ERROR");
        else if (when.contains("T18:00:00.000Z"))
            COMPARE_TEXT(answer.json()["expiresAt"].text(), "2027-04-21T18:00:00.000Z");
    }
}

void TestNuvouchApprovals::point18_amounts_data()
{
    QTest::addColumn<QByteArray>("sent"); // raw JSON, as it comes back
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("integer") << QByteArray("{\"value\":84,\"currency\":\"USD\"}") << QByteArray("84 USD");
    QTest::newRow("tenths") << QByteArray("{\"value\":84.0,\"currency\":\"USD\"}") << QByteArray("84.0 USD");
    QTest::newRow("more than a double holds")
        << QByteArray("{\"value\":9007199254740993.10,\"currency\":\"EUR\"}") << QByteArray("9007199254740993.10 EUR");
}

void TestNuvouchApprovals::point18_amounts()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, shown);
    Integration current = integration();
    Integration legacy = integration("lenient", Words::Legacy);
    Console console = m_gateway.console();
    Body body = approvalBody(Words::Current, fresh("amount"), "user");
    body.set("amount", sent.toStdString());
    const Answer made = current.post("/approvals", body.text());
    COMPARE_STATUS(made, 201);
    QVERIFY2(contains(made.body, "\"amount\":" + sent.toStdString()), made.body.c_str());
    const std::string id = made.json()["id"].text();
    COMPARE_TEXT(console.get("/approvals/" + id).json()["amount"]["text"].text(), shown.toStdString());
    COMPARE_TEXT(legacy.get("/approvals/" + id).json()["amount"].text(), shown.toStdString());

    // The older one is a text to show and is never read as a number.
    Body old = approvalBody(Words::Legacy, fresh("amount"), "user");
    old.setText("amount", "$84.00");
    const Answer text = legacy.post("/approvals", old.text());
    COMPARE_STATUS(text, 201);
    COMPARE_TEXT(text.json()["amount"].text(), "$84.00");
    QVERIFY(current.get("/approvals/" + text.json()["id"].text()).json()["amount"].isNull());
}

void TestNuvouchApprovals::point19_detailsKeepTheirOrder()
{
    Integration one = integration();
    Console console = m_gateway.console();
    Body body = approvalBody(Words::Current, fresh("details"), "user");
    const std::string details =
        R"([{"label":"Z","value":"<b>1</b>"},{"label":"A","value":"2"},{"label":"M","value":"3"}])";
    body.set("details", details).set("metadata", R"({"secret_note":"not for the approver"})");
    const Answer made = one.post("/approvals", body.text());
    COMPARE_STATUS(made, 201);
    COMPARE_TEXT(made.json()["details"].compact(), details);
    const Answer card = console.get("/approvals/" + made.json()["id"].text());
    COMPARE_TEXT(card.json()["details"].compact(), details);
    // Beside the card stands what was sent, for those who look into it.
    QVERIFY(!contains(card.body.substr(0, card.body.find("\"raw\":")), "not for the approver"));
}

void TestNuvouchApprovals::point24_foreignIdsAreNotFound()
{
    for (const Words words : {Words::Current, Words::Legacy}) {
        Integration mine = integration("lenient", words);
        Integration theirs = integration("two", words);
        const std::string ext = fresh("mine");
        const std::string id = mine.approve(ext, "user").json()["id"].text();
        const std::string unknown = theirs.get("/approvals/req_00000000000000000000").body;
        for (const Answer &answer : {theirs.get("/approvals/" + id), theirs.get("/approvals/external/" + ext),
                                     theirs.post("/approvals/" + id + "/cancel")}) {
            COMPARE_TEXT(refusalOf(answer), "404 NOT_FOUND");
            QVERIFY(!contains(answer.body, id));
        }
        COMPARE_TEXT(theirs.get("/approvals/" + id).body, unknown);
        COMPARE_TEXT(mine.get("/approvals/" + id).json()["status"].text(), "pending");
    }
}

void TestNuvouchApprovals::point25_cancelTakesTheId()
{
    Integration one = integration();
    const std::string ext = fresh("cancel");
    COMPARE_STATUS(one.approve(ext, "user"), 201);
    COMPARE_TEXT(refusalOf(one.post("/approvals/" + ext + "/cancel")), "404 NOT_FOUND");
    COMPARE_TEXT(one.get("/approvals/external/" + ext).json()["status"].text(), "pending");
}

void TestNuvouchApprovals::point26_revocationStopsDecisions()
{
    Console console = m_gateway.console();
    Integration keeps = integration("one");
    const std::string kept = keeps.linked(console, "stops");
    const std::string id = keeps.approve(fresh("stop"), "stops").json()["id"].text();
    COMPARE_STATUS(keeps.post("/connections/" + kept + "/revoke"), 200);
    COMPARE_TEXT(keeps.get("/approvals/" + id).json()["status"].text(), "pending");
    COMPARE_STATUS(decide(id, "approve"), 409);
    COMPARE_STATUS(decide(id, "deny"), 409);
    // A new link does not bring the old request back to life.
    QVERIFY(!keeps.linked(console, "stops").empty());
    COMPARE_STATUS(decide(id, "approve"), 409);
    QVERIFY(console.advance(15 * 60 + 1));
    COMPARE_TEXT(eventsOf(console, id), "nuvouch.approval_request.expired");

    Integration cancels = integration("cancels");
    const std::string ended = cancels.linked(console, "stops");
    const std::string other = cancels.linked(console, "stays");
    const std::string gone = cancels.approve(fresh("stop"), "stops").json()["id"].text();
    const std::string stays = cancels.approve(fresh("stop"), "stays").json()["id"].text();
    QVERIFY(!other.empty());
    COMPARE_STATUS(cancels.post("/connections/" + ended + "/revoke"), 200);
    COMPARE_TEXT(cancels.get("/approvals/" + gone).json()["status"].text(), "cancelled");
    COMPARE_TEXT(cancels.get("/approvals/" + stays).json()["status"].text(), "pending");
    COMPARE_TEXT(eventsOf(console, gone), "nuvouch.approval_request.cancelled");
}

void TestNuvouchApprovals::point28_crossGenerationReads()
{
    Integration current = integration();
    Integration legacy = integration("lenient", Words::Legacy);
    Body body = approvalBody(Words::Current, fresh("cross"), "user_1", "stripe:acct_1");
    body.setText("action.description", "Allow it").setText("actor.type", "ai_agent").setText("actor.name", "Bot");
    body.set("risk", R"({"level":"medium","signals":["a","b"]})").set("surprise", R"({"x":[1]})");
    const std::string made = current.post("/approvals", body.text()).json()["id"].text();
    const Json old = legacy.get("/approvals/" + made).json();
    COMPARE_TEXT(old.keys(), legacyKeys + " targetSubject title summary requestedFor actor context risk actions amount "
                                          "approvalRequest");
    COMPARE_TEXT(old["targetSubject"].compact(), R"({"subjectId":"user_1","contextKey":"stripe:acct_1"})");
    COMPARE_TEXT(old["title"].text(), "Approve payment");
    COMPARE_TEXT(old["summary"].text(), "Allow it");
    COMPARE_TEXT(old["requestedFor"].text(), "payment.authorization");
    COMPARE_TEXT(old["actor"]["name"].text(), "Bot");
    COMPARE_TEXT(old["context"]["expiresAt"].text(), old["expiresAt"].text());
    COMPARE_TEXT(old["actions"].compact(),
                 R"([{"label":"Approve","value":"approve"},{"label":"Deny","value":"deny"}])");

    Body older = approvalBody(Words::Legacy, fresh("cross"), "user_2", "k:2");
    older.setText("actor.name", "Agent").setText("context.title", "Card payment").setText("risk.level", "high");
    const std::string ext = fresh("cross");
    older.setText("externalRequestId", ext);
    COMPARE_STATUS(legacy.post("/approvals", older.text()), 201);
    const Json now = current.get("/approvals/external/" + ext).json();
    COMPARE_TEXT(now.keys(),
                 currentKeys + " subject source action amount details actor risk decisions approvalRequest");
    COMPARE_TEXT(now["subject"]["id"].text(), "user_2");
    COMPARE_TEXT(now["source"]["key"].text(), "k:2");
    COMPARE_TEXT(now["action"]["title"].text(), "Approve payment");
    COMPARE_TEXT(now["risk"]["level"].text(), "high");
    // Cancelled on the one path, seen on the other.
    COMPARE_STATUS(legacy.post("/approvals/" + made + "/cancel"), 200);
    COMPARE_TEXT(current.get("/approvals/" + made).json()["status"].text(), "cancelled");
}

void TestNuvouchApprovals::decisionsByTheIntegratorsSetting()
{
    const std::string custom =
        R"([{"label":"Once","value":"approve_once"},{"label":"Never","value":"never","denies":true}])";
    const auto with = [&](const std::string &decisions) {
        return approvalBody(Words::Current, fresh("custom"), "user").set("decisions", decisions).text();
    };
    COMPARE_TEXT(refusalOf(integration().post("/approvals", with(custom))), "400 VALIDATION_ERROR");
    Integration one = integration("custom");
    for (const auto &[value, status] : {std::pair{"approve_once", "approved"}, {"never", "denied"}}) {
        const std::string id = one.post("/approvals", with(custom)).json()["id"].text();
        COMPARE_STATUS(decide(id, "approve"), 400);
        COMPARE_STATUS(decide(id, value), 200);
        COMPARE_TEXT(one.get("/approvals/" + id).json()["status"].text(), status);
        COMPARE_TEXT(one.get("/approvals/" + id).json()["decision"]["value"].text(), value);
    }
    for (const char *bad :
         {R"([{"label":"A","value":"a"},{"label":"B","value":"b"}])",
          R"([{"label":"A","value":"a","denies":true},{"label":"D","value":"deny"}])",
          R"([{"label":"A","value":"approve"},{"label":"B","value":"approve"},{"label":"D","value":"deny"}])"})
        COMPARE_TEXT(refusalOf(one.post("/approvals", with(bad))), "400 VALIDATION_ERROR");
}

void TestNuvouchApprovals::badBodies_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value"); // raw JSON; empty: the member is missing
    QTest::addColumn<bool>("legacy");
    const auto row = [](const char *path, const char *value, bool legacy) {
        QTest::addRow("%s %.20s%s", path, value, legacy ? " legacy" : "")
            << QByteArray(path) << QByteArray(value) << legacy;
    };
    for (const bool legacy : {false, true}) {
        row("externalRequestId", "", legacy);
        row("externalRequestId", "\"\"", legacy);
        row("externalRequestId", "7", legacy);
        row(legacy ? "targetSubject" : "subject", "", legacy);
        row(legacy ? "targetSubject" : "subject", "\"user\"", legacy);
        row(legacy ? "title" : "action.title", "", legacy);
        row(legacy ? "title" : "action", "\"\"", legacy);
        row(legacy ? "actions" : "decisions", "{}", legacy);
        row(legacy ? "actions" : "decisions", "[{\"label\":\"Yes\"}]", legacy);
        row(legacy ? "actions" : "decisions", "[{\"label\":\"Yes\",\"value\":\"yes\"}]", legacy);
        row("risk", "\"high\"", legacy);
        row("actor", "[]", legacy);
    }
    row("amount", "84", false);
    row("amount", "{\"value\":\"84\",\"currency\":\"USD\"}", false);
    row("amount", "{\"value\":84}", false);
    row("amount", "{\"value\":84,\"currency\":\"UNITED STATES DOLLAR\"}", false);
    row("amount", "{\"value\":84,\"currency\":\"USD\"}", true);
    row("details", "[\"a\"]", false);
    row("details", "{\"a\":\"b\"}", false);
    row("details", "[{\"label\":\"a\",\"value\":1}]", false);
    row("source", "{\"name\":\"no key\"}", false);
    row("risk.signals", "[1]", false);
}

void TestNuvouchApprovals::badBodies()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(bool, legacy);
    const Words words = legacy ? Words::Legacy : Words::Current;
    Integration one = integration("lenient", words);
    Body body = approvalBody(words, fresh("bad"), "user", "k:1");
    body.remove(path.toStdString());
    if (!value.isEmpty())
        body.set(path.toStdString(), value.toStdString());
    const Answer answer = one.post("/approvals", body.text());
    COMPARE_TEXT(refusalOf(answer), "400 VALIDATION_ERROR");
    QVERIFY(answer.json()["error"]["details"].at(0)["field"].isString());
}

QTEST_GUILESS_MAIN(TestNuvouchApprovals)
#include "nuvouchapprovals.moc"
