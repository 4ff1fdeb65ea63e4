// contracts/nuvouch.md 7 and 14: the six events in the older, the newer and the automatic format, as a receiver sees
// them. Functions carry the numbers of the points of section 14 that they judge.
#include "support/compare.h"
#include "support/nuvouch.h"
#include "support/sharedgateway.h"

#include <QTest>

#include <map>
#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *start = "2026-04-21T16:00:00Z";
const std::string startText = "2026-04-21T16:00:00.000Z";
const std::string label =
    "Ada \xd8\xb9\xd8\xa8\xd8\xaf \xe2\x80\x9cL\xe2\x80\x9d \xf0\x9f\x94\x91"; // two, three and four bytes

bool isDelivery(const std::string &id)
{
    return id.size() == 24 && id.starts_with("dlv_") &&
           id.find_first_not_of("0123456789abcdef", 4) == std::string::npos;
}

} // namespace

class TestNuvouchCallbacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void points1to3_theSixEvents_data();
    void points1to3_theSixEvents();
    void points3and22_aRetryIsTheSameBytes();
    void point12_theStateIsReadableBeforeTheEvent();
    void point20_anotherSecretFromNowOn();
    void point21_aFailedCallbackLeavesTheDecision();
    void point22_redirectsAreNotFollowed();
    void point23_callbackAddresses_data();
    void point23_callbackAddresses();
    void point31_integratorsShareNothing();
    void point32_decidedNotAfterTold();

private:
    std::string endpointOf(Console &console, const std::string &owner) const
    {
        return console.get("/webhook-endpoints?owner=" + owner).json()["items"].at(0)["id"].text();
    }
    SharedGateway m_gateway;
};

void TestNuvouchCallbacks::initTestCase()
{
    std::string more;
    for (const char *format : {"legacy", "current", "auto"}) {
        for (const char *words : {"legacy", "current"})
            more += ',' + integrator(format + "_"s + words, ",\"webhook_format\":" + jsonString(format));
    }
    for (const char *id : {"retry", "secret", "failing", "moved", "readable", "apart", "times"})
        more += ',' + integrator(id);
    QVERIFY2(m_gateway.start(withIntegrators(more), QString::fromLatin1(start)), m_gateway.failure().c_str());
}

void TestNuvouchCallbacks::points1to3_theSixEvents_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("legacyPath");
    for (const char *format : {"legacy", "current", "auto"}) {
        for (const bool legacyPath : {true, false})
            QTest::addRow("%s, made by the %s path", format, legacyPath ? "older" : "newer")
                << QByteArray(format) << legacyPath;
    }
}

void TestNuvouchCallbacks::points1to3_theSixEvents()
{
    QFETCH(QByteArray, format);
    QFETCH(bool, legacyPath);
    const Words words = legacyPath ? Words::Legacy : Words::Current;
    const bool legacy = format == "legacy" || (format == "auto" && legacyPath);
    const std::string id = format.toStdString() + (legacyPath ? "_legacy" : "_current");
    Integration one(m_gateway.address(), id, words);
    Console console = m_gateway.console();
    QVERIFY(console.setClock(start));

    Body link;
    link.setText("subjectId", "cus_1").setText("subjectLabel", label).setText("contextKey", "merchant:1");
    link.setText("contextLabel", "Live \"<&>\"");
    const Json made = one.post("/links", link.text()).json();
    const std::string session = made[legacyPath ? "sessionId" : "linkId"].text();
    const std::string connection = console.post("/links/" + session + "/accept").json()["connection"].text();
    QVERIFY(!connection.empty());
    std::map<std::string, std::string> requests; // external id: id
    for (const char *what : {"approved", "denied", "cancelled", "expired"}) {
        const Answer answer = one.approve(what, "cus_1", "merchant:1");
        COMPARE_STATUS(answer, 201);
        requests[what] = answer.json()["id"].text();
    }
    COMPARE_STATUS(console.post("/approvals/" + requests["approved"] + "/decision", "{\"value\":\"approve\"}"), 200);
    COMPARE_STATUS(console.post("/approvals/" + requests["denied"] + "/decision", "{\"value\":\"deny\"}"), 200);
    COMPARE_STATUS(one.post("/approvals/" + requests["cancelled"] + "/cancel"), 200);
    QVERIFY(console.advance(15 * 60 + 1));
    COMPARE_STATUS(one.post("/connections/" + connection + "/revoke"), 200);
    const std::string person = one.get("/connections?subjectId=cus_1").json()["items"].at(0)["nuvouchUserId"].text();

    const std::vector<Callback> all = callbacks(console, id, 6);
    QCOMPARE(all.size(), 6U);
    std::set<std::string> deliveries;
    for (const Callback &told : all) {
        QVERIFY2(told.valid, told.signature.c_str()); // point 1: over exactly these bytes
        QCOMPARE(told.signature.size(), 7U + 64U);    // point 2
        QVERIFY(isDelivery(told.delivery));
        QVERIFY(deliveries.insert(told.delivery).second); // point 3
        const Json body = told.json();
        COMPARE_TEXT(body.compact(), told.body);
        if (told.event.starts_with("nuvouch.approval_request.")) {
            const std::string what = told.event.substr(25);
            const bool decided = what == "approved" || what == "denied";
            if (legacy) {
                COMPARE_TEXT(body.keys(), "event payload timestamp");
                COMPARE_TEXT(body["event"].text(), told.event);
                const Json &payload = body["payload"];
                COMPARE_TEXT(payload.keys(),
                             "approvalRequestId externalRequestId targetUserId status decisionAt decisionMethod");
                COMPARE_TEXT(payload["approvalRequestId"].text(), requests[what]);
                COMPARE_TEXT(payload["externalRequestId"].text(), what);
                COMPARE_TEXT(payload["targetUserId"].text(), person);
                COMPARE_TEXT(payload["status"].text(), what);
                COMPARE_TEXT(payload["decisionAt"].compact(), decided ? jsonString(startText) : "null");
                COMPARE_TEXT(payload["decisionMethod"].compact(), decided ? "\"biometric\"" : "null");
            } else {
                COMPARE_TEXT(body.keys(), "type deliveryId createdAt data");
                COMPARE_TEXT(body["type"].text(), told.event);
                COMPARE_TEXT(body["deliveryId"].text(), told.delivery);
                COMPARE_TEXT(body["data"].keys(), "approvalRequest");
                const Json &request = body["data"]["approvalRequest"];
                COMPARE_TEXT(request.keys(), "id externalRequestId status decidedAt decision");
                COMPARE_TEXT(request["id"].text(), requests[what]);
                COMPARE_TEXT(request["status"].text(), what);
                COMPARE_TEXT(request["decidedAt"].compact(), decided ? jsonString(startText) : "null");
                COMPARE_TEXT(request["decision"].compact(),
                             what == "approved" ? R"({"value":"approve","method":"biometric"})"
                             : what == "denied" ? R"({"value":"deny","method":"biometric"})"
                                                : "null"); // point 16
            }
            continue;
        }
        const bool revoked = told.event == "nuvouch.connection.revoked";
        QVERIFY(revoked || told.event == "nuvouch.connection.accepted");
        if (legacy) {
            COMPARE_TEXT(body.keys(), "eventType connectionId connectionSessionId nuvouchUserId subjectId subjectLabel "
                                      "contextKey contextType contextLabel connectedAt"s +
                                          (revoked ? " revokedAt" : ""));
            COMPARE_TEXT(body["eventType"].text(), told.event);
            COMPARE_TEXT(body["connectionId"].text(), connection);
            COMPARE_TEXT(body["connectionSessionId"].text(), session);
            COMPARE_TEXT(body["nuvouchUserId"].text(), person);
            COMPARE_TEXT(body["subjectLabel"].text(), label);
            QVERIFY(body["contextType"].isNull()); // point 27
            COMPARE_TEXT(body["contextLabel"].text(), "Live \"<&>\"");
            COMPARE_TEXT(body["connectedAt"].text(), startText);
        } else {
            COMPARE_TEXT(body.keys(), "type deliveryId createdAt data");
            COMPARE_TEXT(body["deliveryId"].text(), told.delivery);
            const Json &object = body["data"]["connection"];
            COMPARE_TEXT(object.keys(), "id status subject source linkedAt"s + (revoked ? " revokedAt" : ""));
            COMPARE_TEXT(object["status"].text(), revoked ? "revoked" : "active");
            COMPARE_TEXT(object["subject"]["label"].text(), label);
            COMPARE_TEXT(object["source"].keys(), "key name");
        }
    }
}

void TestNuvouchCallbacks::points3and22_aRetryIsTheSameBytes()
{
    Integration one(m_gateway.address(), "retry");
    Console console = m_gateway.console();
    COMPARE_STATUS(console.put("/inboxes/retry", "{\"answer\":500}"), 200);
    QVERIFY(!one.linked(console, "cus").empty());
    QCOMPARE(callbacks(console, "retry", 1).size(), 1U);
    COMPARE_STATUS(console.put("/inboxes/retry", "{\"answer\":200}"), 200);
    // The clock cannot be moved past a retry before the first failure is written down: nudged until it comes.
    std::vector<Callback> all;
    for (int i = 0; i < 100 && all.size() < 2; ++i) {
        QVERIFY(console.advance(7));
        all = callbacks(console, "retry", 1);
        QTest::qWait(20);
    }
    QVERIFY(all.size() >= 2);
    COMPARE_TEXT(all[1].body, all[0].body);
    COMPARE_TEXT(all[1].delivery, all[0].delivery);
    COMPARE_TEXT(all[1].signature, all[0].signature);
    // A resend by hand keeps the id, too.
    const std::size_t before = all.size();
    COMPARE_STATUS(console.post("/deliveries/" + all[0].delivery + "/resend"), 200);
    all = callbacks(console, "retry", before + 1);
    QCOMPARE(all.size(), before + 1);
    COMPARE_TEXT(all.back().delivery, all[0].delivery);
    COMPARE_TEXT(all.back().body, all[0].body);
}

void TestNuvouchCallbacks::point12_theStateIsReadableBeforeTheEvent()
{
    Integration one(m_gateway.address(), "readable");
    Console console = m_gateway.console();
    const std::string id = one.link("cus").json()["linkId"].text();
    COMPARE_TEXT(eventsOf(console, id), "");
    const std::string connection = console.post("/links/" + id + "/accept").json()["connection"].text();
    // One commit: what is accepted has its event, and the other way round.
    COMPARE_TEXT(eventsOf(console, connection), "nuvouch.connection.accepted");
    COMPARE_TEXT(one.get("/links/" + id).json()["session"]["status"].text(), "accepted");
    COMPARE_TEXT(one.get("/connections/lookup?subjectId=cus").json()["status"].text(), "active");
}

void TestNuvouchCallbacks::point20_anotherSecretFromNowOn()
{
    Integration one(m_gateway.address(), "secret");
    Console console = m_gateway.console();
    QVERIFY(!one.linked(console, "cus_before").empty());
    const std::vector<Callback> first = callbacks(console, "secret", 1);
    QVERIFY(first.at(0).valid);
    QTRY_VERIFY(contains(console.get("/deliveries/" + first.at(0).delivery).body, "\"state\":\"succeeded\""));
    const Answer rotated = console.post("/webhook-endpoints/" + endpointOf(console, "secret") + "/rotate-secret");
    COMPARE_STATUS(rotated, 200);
    const std::string secret = rotated.json()["secret"].text();
    QVERIFY(!secret.empty());
    // The same bytes under the same id, signed with the secret in force at that attempt.
    COMPARE_STATUS(console.post("/deliveries/" + first.at(0).delivery + "/resend"), 200);
    const std::vector<Callback> both = callbacks(console, "secret", 2);
    QCOMPARE(both.size(), 2U);
    COMPARE_TEXT(both[1].body, both[0].body);
    COMPARE_TEXT(both[1].delivery, both[0].delivery);
    COMPARE_TEXT(both[1].signature, callbackSignature(secret, both[1].body));
}

void TestNuvouchCallbacks::point21_aFailedCallbackLeavesTheDecision()
{
    Integration one(m_gateway.address(), "failing");
    Console console = m_gateway.console();
    COMPARE_STATUS(console.put("/inboxes/failing", "{\"answer\":500}"), 200);
    QVERIFY(!one.linked(console, "cus").empty());
    const std::string id = one.approve("fails", "cus").json()["id"].text();
    COMPARE_STATUS(console.post("/approvals/" + id + "/decision", "{\"value\":\"approve\"}"), 200);
    QVERIFY(callbacks(console, "failing", 2).size() >= 2);
    COMPARE_TEXT(one.get("/approvals/" + id).json()["status"].text(), "approved");
    COMPARE_TEXT(eventsOf(console, id), "nuvouch.approval_request.approved");
}

void TestNuvouchCallbacks::point22_redirectsAreNotFollowed()
{
    Integration one(m_gateway.address(), "moved");
    Console console = m_gateway.console();
    COMPARE_STATUS(console.put("/inboxes/moved", "{\"answer\":302}"), 200);
    const std::string connection = one.linked(console, "cus");
    QCOMPARE(callbacks(console, "moved", 1).size(), 1U);
    // Whatever the redirection says, it is a failure and waits for the next attempt.
    Json last;
    for (int i = 0; i < 1000 && last["result"].text().empty(); ++i) {
        last = console.get("/deliveries?object=" + connection).json()["items"].at(0)["last"];
        QTest::qWait(10);
    }
    COMPARE_TEXT(last["result"].text(), "redirect");
    COMPARE_TEXT(console.get("/deliveries?object=" + connection).json()["items"].at(0)["state"].text(), "pending");
}

void TestNuvouchCallbacks::point23_callbackAddresses_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("legal");
    QTest::newRow("https") << QByteArray("https://shop.example/webhooks/nuvouch") << true;
    QTest::newRow("plain on this computer") << QByteArray("http://127.0.0.1:9/hook") << true;
    QTest::newRow("an inbox") << QByteArray("inbox:somewhere") << true;
    QTest::newRow("no address") << QByteArray("webhooks/nuvouch") << false;
    QTest::newRow("another scheme") << QByteArray("ftp://shop.example/") << false;
}

void TestNuvouchCallbacks::point23_callbackAddresses()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, legal);
    Console console = m_gateway.console();
    const Answer answer =
        console.post("/webhook-endpoints",
                     "{\"owner\":\"two\",\"format\":\"nuvouch\",\"url\":" + jsonString(url.toStdString()) + '}');
    COMPARE_STATUS(answer, legal ? 201 : 400);
}

void TestNuvouchCallbacks::point31_integratorsShareNothing()
{
    Integration one(m_gateway.address(), "apart");
    Console console = m_gateway.console();
    QVERIFY(!one.linked(console, "cus").empty());
    QCOMPARE(callbacks(console, "apart", 1).size(), 1U);
    QCOMPARE(callbacks(console, "lenient", 0).size(), 0U);
}

void TestNuvouchCallbacks::point32_decidedNotAfterTold()
{
    Integration one(m_gateway.address(), "times");
    Console console = m_gateway.console();
    QVERIFY(!one.linked(console, "cus").empty());
    const std::string id = one.approve("times", "cus").json()["id"].text();
    QVERIFY(console.advance(60));
    COMPARE_STATUS(console.post("/approvals/" + id + "/decision", "{\"value\":\"approve\"}"), 200);
    for (const Callback &told : callbacks(console, "times", 2)) {
        if (!told.event.ends_with("approved"))
            continue;
        const Json body = told.json();
        const std::string decided = body["data"]["approvalRequest"]["decidedAt"].text();
        QCOMPARE(decided.size(), 24U);
        QVERIFY(decided <= body["createdAt"].text());
        COMPARE_TEXT(decided, one.get("/approvals/" + id).json()["decidedAt"].text());
        return;
    }
    QFAIL("nothing was told of the decision");
}

QTEST_GUILESS_MAIN(TestNuvouchCallbacks)
#include "nuvouchcallbacks.moc"
