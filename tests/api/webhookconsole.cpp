// The console's side of webhooks: endpoints and their secrets, deliveries and what was on the wire, resending many,
// inboxes, checking a signature, and who may do what.
#include "support/compare.h"
#include "support/receiver.h"
#include "support/sharedgateway.h"
#include "support/webhooks.h"

#include <QTest>

#include <array>
#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

const std::string endpointKeys = "id version created_at owner owner_kind name url format events state paused_because "
                                 "pause_after secret_hint previous_secret_until health";
const std::string deliveryKeys = "id version created_at event object endpoint owner url format state attempts "
                                 "most_attempts next_attempt_at expires_at last";

} // namespace

class TestWebhookConsole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void anEndpointsLife();
    void whatAnEndpointMayNotBe_data();
    void whatAnEndpointMayNotBe();
    void aStaleChangeIsRefused();
    void aRemovedEndpointComesBackEmpty();
    void anotherMayTakeARemovedEndpointsAddress();
    void formats();
    void whatWasOnTheWire();
    void answersAreCut();
    void nobodyListens();
    void listsCountsAndPages();
    void rotationOfAPaymentSecret();
    void rotationOfAStripeSecret();
    void aRevealIsJournaled();
    void resendAll();
    void resendAllIsCanceled();
    void inboxAnswers_data();
    void inboxAnswers();
    void inboxMessagesAreJudged();
    void whatIsKeptIsBoundedBySetting();
    void signaturesAreVerified();
    void everyRoleHasItsRoutes_data();
    void everyRoleHasItsRoutes();
    void aScopedOperatorSeesItsOwnAlone();
    void whatWaitsIsCounted();

private:
    [[nodiscard]] std::string merchant() const { return "m" + std::to_string(m_gateway.lastMerchant()); }
    SharedGateway m_gateway;
};

void TestWebhookConsole::initTestCase()
{
    Setup setup = Setup::merchants(40);
    setup.set("integrators", "[{\"id\":\"i1\",\"name\":\"I\",\"api_keys\":[\"nv_test_i1_key\"],\"callback_secret\":"
                             "\"callback_secret_1\"}]");
    QVERIFY2(m_gateway.start(setup), m_gateway.failure().c_str());
    m_gateway.handOut(40);
}

void TestWebhookConsole::cleanup()
{
    Console console = m_gateway.console();
    removeAllHooks(console);
}

void TestWebhookConsole::anEndpointsLife()
{
    Console console = m_gateway.console();
    const Answer made = console.post("/webhook-endpoints",
                                     "{\"owner\":\"m1\",\"url\":\"https://shop.example/hook\",\"format\":\"payment\","
                                     "\"name\":\"Shop\",\"events\":[\"payment.*\"],\"pause_after\":3}");
    COMPARE_STATUS(made, 201);
    const Json endpoint = made.json();
    COMPARE_TEXT(endpoint.keys(), endpointKeys + " secret");
    const std::string id = endpoint["id"].text();
    const std::string secret = endpoint["secret"].text();
    QVERIFY2(isPublicId(id, "we_"), id.c_str());
    QVERIFY2(secret.starts_with("whsec_") && secret.size() >= 6 + 22, secret.c_str());
    COMPARE_TEXT(endpoint["owner"].text() + ' ' + endpoint["owner_kind"].text(), "m1 merchant");
    COMPARE_TEXT(endpoint["events"].compact(), "[\"payment.*\"]");
    COMPARE_TEXT(endpoint["state"].text(), "active");
    QVERIFY(!contains(endpoint["secret_hint"].text(), secret.substr(12)));
    COMPARE_TEXT(endpoint["health"].keys(),
                 "state pending held failed_in_row last_success_at last_failure_at last_error");
    COMPARE_TEXT(endpoint["health"]["state"].text(), "idle");

    // The secret is shown once.
    const Answer again = console.get("/webhook-endpoints/" + id);
    COMPARE_TEXT(again.json().keys(), endpointKeys);
    QVERIFY(!contains(again.body, secret) && !contains(console.get("/webhook-endpoints").body, secret));
    QVERIFY(!contains(console.get("/journal?object=" + id).body, secret));

    const Answer changed = console.send("PATCH", "/webhook-endpoints/" + id,
                                        "{\"name\":\"\",\"events\":[\"*\"],\"pause_after\":0,\"if_version\":1}");
    COMPARE_STATUS(changed, 200);
    QVERIFY(changed.json()["name"].isNull());
    COMPARE_TEXT(changed.json()["events"].compact(), "[\"*\"]");
    QCOMPARE(changed.json()["version"].integer(), 2);
    const Answer removed = console.send("DELETE", "/webhook-endpoints/" + id);
    COMPARE_STATUS(removed, 200);
    COMPARE_TEXT(removed.json()["state"].text(), "removed");
    QCOMPARE(console.get("/webhook-endpoints?owner=m1").json()["items"].size(), 0U);
    COMPARE_TEXT(consoleRefusal(console.send("DELETE", "/webhook-endpoints/" + id)), "404 not_found");
    COMPARE_TEXT(consoleRefusal(console.post("/webhook-endpoints/" + id + "/resume")), "404 not_found");
    COMPARE_TEXT(consoleRefusal(console.post("/webhook-endpoints/" + id + "/test")), "404 not_found");
}

void TestWebhookConsole::whatAnEndpointMayNotBe_data()
{
    QTest::addColumn<std::string>("members");
    QTest::addColumn<std::string>("refusal");
    QTest::addColumn<std::string>("field");
    const std::string good = "\"owner\":\"m1\",\"url\":\"http://127.0.0.1:9/\",\"format\":\"payment\"";
    const auto row = [](const char *name, const std::string &members, const char *refusal, const char *field) {
        QTest::newRow(name) << members << std::string(refusal) << std::string(field);
    };
    const auto url = [](const char *text) {
        return "\"owner\":\"m1\",\"format\":\"payment\",\"url\":\""s + text + '"';
    };
    row("nobody's", "\"owner\":\"m99\",\"url\":\"http://127.0.0.1:9/\",\"format\":\"payment\"", "404 not_found", "");
    row("an owner of another kind", "\"owner\":\"m1\",\"url\":\"http://127.0.0.1:9/\",\"format\":\"nuvouch\"",
        "404 not_found", "");
    row("no owner", "\"url\":\"http://127.0.0.1:9/\",\"format\":\"payment\"", "400 invalid_request", "owner");
    row("no url", "\"owner\":\"m1\",\"format\":\"payment\"", "400 invalid_request", "url");
    row("no such format", "\"owner\":\"m1\",\"url\":\"http://127.0.0.1:9/\",\"format\":\"fax\"", "400 invalid_request",
        "format");
    row("ftp", url("ftp://shop.example/"), "400 invalid_request", "url");
    row("file", url("file:///etc/passwd"), "400 invalid_request", "url");
    row("a password", url("https://ada:secret@shop.example/"), "400 invalid_request", "url");
    row("no host", url("http:///hook"), "400 invalid_request", "url");
    row("no port", url("http://shop.example:0/"), "400 invalid_request", "url");
    row("a line feed", url("http://shop.example/\\r\\nX-Evil: 1"), "400 invalid_request", "url");
    row("a wrong inbox", url("inbox:a/b"), "400 invalid_request", "url");
    row("an unknown event", good + ",\"events\":[\"payment.exploded\"]", "400 invalid_request", "events");
    row("no events", good + ",\"events\":[]", "400 invalid_request", "events");
    row("events that are no list", good + ",\"events\":\"*\"", "400 invalid_request", "events");
    row("a short secret", good + ",\"secret\":\"short\"", "400 invalid_request", "secret");
    row("a secret with a blank", good + ",\"secret\":\"a secret with blanks\"", "400 invalid_request", "secret");
    row("a pause below zero", good + ",\"pause_after\":-1", "400 invalid_request", "pause_after");
}

void TestWebhookConsole::whatAnEndpointMayNotBe()
{
    QFETCH(std::string, members);
    QFETCH(std::string, refusal);
    QFETCH(std::string, field);
    Console console = m_gateway.console();
    const Answer answer = console.post("/webhook-endpoints", '{' + members + '}');
    COMPARE_TEXT(consoleRefusal(answer), refusal);
    if (!field.empty())
        COMPARE_TEXT(answer.json()["error"]["field"].text(), field);
    QCOMPARE(console.get("/webhook-endpoints").json()["items"].size(), 0U);
}

void TestWebhookConsole::aStaleChangeIsRefused()
{
    Console console = m_gateway.console();
    const std::string id = subscribe(console, "m1", "http://127.0.0.1:9/a").id;
    QVERIFY(!subscribe(console, "m1", "http://127.0.0.1:9/b").id.empty());
    COMPARE_STATUS(console.post("/webhook-endpoints/" + id + "/pause"), 200);
    const Answer stale = console.send("PATCH", "/webhook-endpoints/" + id, "{\"name\":\"x\",\"if_version\":1}");
    COMPARE_STATUS(stale, 409);
    COMPARE_TEXT(stale.json()["error"]["code"].text(), "changed");
    QVERIFY2(contains(stale.body, "\"state\":\"paused\""), stale.body.c_str()); // with the object as it is
    // The same address twice, made or changed.
    const Answer twice = console.post("/webhook-endpoints",
                                      "{\"owner\":\"m1\",\"url\":\"http://127.0.0.1:9/b\",\"format\":\"payment\"}");
    COMPARE_STATUS(twice, 409);
    COMPARE_TEXT(twice.json()["error"]["field"].text(), "url");
    COMPARE_STATUS(console.send("PATCH", "/webhook-endpoints/" + id, "{\"url\":\"http://127.0.0.1:9/b\"}"), 409);
    COMPARE_STATUS(console.send("PATCH", "/webhook-endpoints/" + id, "{\"url\":\"http://127.0.0.1:9/a\"}"), 200);
    COMPARE_STATUS(console.send("PATCH", "/webhook-endpoints/" + id, "{\"events\":[\"charge.*\"]}"), 400);
}

void TestWebhookConsole::aRemovedEndpointComesBackEmpty()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500});
    const Hook first = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized(1).empty());
    const std::string waiting = newestDelivery(console, first.id);
    COMPARE_TEXT(awaitState(console, waiting, "pending 1"), "pending 1");
    COMPARE_STATUS(console.send("DELETE", "/webhook-endpoints/" + first.id), 200);
    COMPARE_TEXT(stateOf(console, waiting), "failed 1");
    COMPARE_TEXT(console.get("/deliveries/" + waiting).json()["last"]["text"].text(), "the endpoint was removed");
    receiver.answer({200});
    const Hook second = subscribe(console, merchant(), receiver.url());
    QVERIFY(!second.secret.empty() && second.secret != first.secret);
    QVERIFY(console.advance(3600));
    QVERIFY(!shop.authorized(2).empty());
    QVERIFY(receiver.waitFor(2));
    QVERIFY(contains(receiver.posted().back().body, "\"amount\":2,"));
    COMPARE_TEXT(receiver.posted().back().header("X-Webhook-Signature"),
                 hmacSha256(second.secret, receiver.posted().back().body));
    COMPARE_TEXT(stateOf(console, waiting), "failed 1");
}

void TestWebhookConsole::anotherMayTakeARemovedEndpointsAddress()
{
    Console console = m_gateway.console();
    const Hook gone = subscribe(console, merchant(), "inbox:taken-over");
    const Hook other = subscribe(console, merchant(), "inbox:moves");
    COMPARE_STATUS(console.send("PATCH", "/webhook-endpoints/" + other.id, "{\"url\":\"inbox:taken-over\"}"), 409);
    COMPARE_STATUS(console.send("DELETE", "/webhook-endpoints/" + gone.id), 200);
    const Answer moved = console.send("PATCH", "/webhook-endpoints/" + other.id, "{\"url\":\"inbox:taken-over\"}");
    COMPARE_STATUS(moved, 200);
    COMPARE_TEXT(moved.json()["url"].text(), "inbox:taken-over");
}

void TestWebhookConsole::formats()
{
    const Json all = m_gateway.console().get("/webhook-formats").json()["items"];
    QCOMPARE(all.size(), 4U);
    for (std::size_t i = 0; i < all.size(); ++i) {
        COMPARE_TEXT(all.at(i).keys(), "format owner_kinds signature_header overlap events schedule_seconds "
                                       "timeout_seconds");
        if (all.at(i)["format"].text() != "payment")
            continue;
        COMPARE_TEXT(all.at(i)["schedule_seconds"].compact(), "[0,300,900,3600,21600]");
        COMPARE_TEXT(all.at(i)["owner_kinds"].compact(), "[\"merchant\"]");
        QCOMPARE(all.at(i)["timeout_seconds"].integer(), 30);
        QCOMPARE(all.at(i)["events"].size(), 8U);
    }
}

void TestWebhookConsole::whatWasOnTheWire()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({503, 200});
    receiver.answerWith("try later", "X-Why: tired\r\n");
    const Hook hook = subscribe(console, merchant(), receiver.url());
    const std::string payment = shop.authorized();
    const std::string id = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, id, "pending 1"), "pending 1");
    QVERIFY(eventually([&] { return console.get("/deliveries/" + id).json()["attempts_log"].size() == 1; }));
    const Json detail = console.get("/deliveries/" + id).json();
    COMPARE_TEXT(detail.keys(), deliveryKeys + " payload signature attempts_log");
    COMPARE_TEXT(detail["object"].text(), payment);
    COMPARE_TEXT(detail["endpoint"].text(), hook.id);
    COMPARE_TEXT(detail["owner"].text(), merchant());
    COMPARE_TEXT(detail["event"].keys(), "id type");
    QCOMPARE(detail["most_attempts"].integer(), 5);
    COMPARE_TEXT(detail["last"].keys(), "at result status text");
    const Posted posted = receiver.posted().front();
    COMPARE_TEXT(detail["payload"].text(), posted.body);
    COMPARE_TEXT(detail["signature"].compact(),
                 "{\"header\":\"X-Webhook-Signature\",\"value\":\"" + posted.header("X-Webhook-Signature") + "\"}");
    const Json attempt = detail["attempts_log"].at(0);
    COMPARE_TEXT(attempt.keys(), "number at result status text request answer times");
    COMPARE_TEXT(attempt["request"]["head"].text(), posted.head);
    COMPARE_TEXT(attempt["request"]["body"].text(), posted.body);
    COMPARE_TEXT(attempt["answer"]["head"].text(), "HTTP/1.1 503 As told\r\nX-Why: tired\r\nContent-Length: 9\r\n\r\n");
    COMPARE_TEXT(attempt["answer"]["body"].text(), "try later");
    QVERIFY(attempt["answer"]["truncated"].isFalse());
    COMPARE_TEXT(attempt["times"].keys(), "resolve connect tls first_byte total");
    QVERIFY(attempt["times"]["tls"].isNull());
    QVERIFY(attempt["times"]["total"].integer() >= attempt["times"]["first_byte"].integer());
    COMPARE_TEXT(attempt["text"].text(), "the receiver answered 503: an error inside the receiver");
    // It belongs to the payment too.
    COMPARE_TEXT(console.get("/payments/" + payment).json()["deliveries"].at(0)["id"].text(), id);
    QVERIFY(console.advance(300));
    COMPARE_TEXT(awaitState(console, id, "succeeded 2"), "succeeded 2");
    QVERIFY(eventually([&] { return console.get("/deliveries/" + id).json()["attempts_log"].size() == 2; }));
    QCOMPARE(console.get("/deliveries/" + id).json()["attempts_log"].at(0)["number"].integer(), 2); // newest first
}

void TestWebhookConsole::answersAreCut()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answerWith(std::string(5000, 'a'));
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized().empty());
    const std::string id = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, id, "succeeded 1"), "succeeded 1");
    QVERIFY(eventually([&] { return console.get("/deliveries/" + id).json()["attempts_log"].size() == 1; }));
    const Json answer = console.get("/deliveries/" + id).json()["attempts_log"].at(0)["answer"];
    COMPARE_TEXT(answer["body"].text(), std::string(4096, 'a'));
    QVERIFY(answer["truncated"].isTrue());
    // Bytes that are no text must not spoil the console's own answer.
    receiver.answerWith("\xff\xfe\x80 \x01 binary");
    QVERIFY(!shop.authorized().empty());
    const std::string other = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, other, "succeeded 1"), "succeeded 1");
    QVERIFY(eventually([&] { return console.get("/deliveries/" + other).json()["attempts_log"].size() == 1; }));
    // Nor may a character that was cut in two.
    receiver.answerWith(std::string(4095, 'a') + "\xc3\xa9");
    QVERIFY(!shop.authorized().empty());
    const std::string third = newestDelivery(console, hook.id);
    QVERIFY(eventually([&] { return console.get("/deliveries/" + third).json()["attempts_log"].size() == 1; }));
}

void TestWebhookConsole::nobodyListens()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.hangUp();
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized().empty());
    const std::string id = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, id, "pending 1"), "pending 1");
    const Json last = console.get("/deliveries/" + id).json()["last"];
    COMPARE_TEXT(last["result"].text(), "refused");
    QVERIFY(last["status"].isNull());
    COMPARE_TEXT(last["text"].text(), "connection refused: nothing listens on port " + std::to_string(receiver.port()));
    QVERIFY(eventually([&] { return console.get("/deliveries/" + id).json()["attempts_log"].size() == 1; }));
    QVERIFY(console.get("/deliveries/" + id).json()["attempts_log"].at(0)["answer"].isNull());
    const Json health = console.get("/webhook-endpoints/" + hook.id).json()["health"];
    COMPARE_TEXT(health["state"].text(), "retrying");
    COMPARE_TEXT(health["last_error"].text(), last["text"].text());
}

void TestWebhookConsole::listsCountsAndPages()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, merchant(), receiver.url());
    std::string payment;
    for (int i = 0; i < 6; ++i)
        payment = shop.captured(100);
    QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + hook.id).size() == 12; }));
    std::string after;
    std::vector<std::string> ids;
    do {
        const Json page = console.get("/deliveries?limit=5&endpoint=" + hook.id + after).json();
        for (std::size_t i = 0; i < page["items"].size(); ++i) {
            COMPARE_TEXT(page["items"].at(i).keys(), deliveryKeys);
            ids.push_back(page["items"].at(i)["id"].text());
        }
        after = page["next"].isString() ? "&after=" + page["next"].text() : "";
    } while (!after.empty());
    QCOMPARE(ids.size(), 12U);
    QCOMPARE(std::set<std::string>(ids.begin(), ids.end()).size(), 12U);
    const auto count = [&](const std::string &query) {
        return console.get("/deliveries/count?endpoint=" + hook.id + query).json()["count"].integer();
    };
    QCOMPARE(count(""), 12);
    QCOMPARE(count("&event=payment.captured"), 6);
    QCOMPARE(count("&event=payment.*"), 12);
    QCOMPARE(count("&event=payment_intent.*"), 0);
    QCOMPARE(count("&object=" + payment), 2);
    QCOMPARE(count("&state=failed"), 0);
    QCOMPARE(count("&q=" + ids.front()), 1);
    QCOMPARE(count("&q=%25"), 0);
    COMPARE_TEXT(consoleRefusal(console.get("/deliveries?state=lost")), "400 invalid_request");
    COMPARE_TEXT(consoleRefusal(console.get("/deliveries?limit=0")), "400 invalid_request");
    COMPARE_TEXT(consoleRefusal(console.get("/deliveries?after=nonsense")), "400 invalid_request");
    COMPARE_TEXT(consoleRefusal(console.get("/deliveries/dlv_none")), "404 not_found");
}

void TestWebhookConsole::rotationOfAPaymentSecret()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500, 200});
    const Hook hook = subscribe(console, merchant(), receiver.url());
    QVERIFY(!shop.authorized().empty());
    COMPARE_TEXT(awaitStory(console, hook.id, "payment.authorized pending 1"), "payment.authorized pending 1");
    const Answer rotated =
        console.post("/webhook-endpoints/" + hook.id + "/rotate-secret", "{\"secret\":\"whsec_the_second_one\"}");
    COMPARE_STATUS(rotated, 200);
    COMPARE_TEXT(rotated.json()["secret"].text(), "whsec_the_second_one");
    QVERIFY(rotated.json()["previous_secret_until"].isNull()); // one signature is all this format has
    QVERIFY(console.advance(300));
    QVERIFY(receiver.waitFor(2));
    const std::vector<Posted> posted = receiver.posted();
    COMPARE_TEXT(posted[0].header("X-Webhook-Signature"), hmacSha256(hook.secret, posted[0].body));
    COMPARE_TEXT(posted[1].header("X-Webhook-Signature"), hmacSha256("whsec_the_second_one", posted[1].body));
    COMPARE_TEXT(posted[0].body, posted[1].body);
}

void TestWebhookConsole::rotationOfAStripeSecret()
{
    Console console = m_gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, "m2", receiver.url(), "stripe");
    QVERIFY(!hook.id.empty());
    const auto test = [&] {
        const std::size_t before = receiver.count();
        console.post("/webhook-endpoints/" + hook.id + "/test");
        return receiver.waitFor(before + 1) ? receiver.posted().back() : Posted{};
    };
    const auto expected = [](const Posted &posted, const std::vector<std::string> &secrets) {
        const std::string header = posted.header("Stripe-Signature");
        const std::string t = header.substr(2, header.find(',') - 2);
        std::string out = "t=" + t;
        for (const std::string &secret : secrets)
            out += ",v1=" + hmacSha256(secret, t + '.' + posted.body);
        return out;
    };
    Posted posted = test();
    COMPARE_TEXT(posted.header("Stripe-Signature"), expected(posted, {hook.secret}));
    const Answer rotated =
        console.post("/webhook-endpoints/" + hook.id + "/rotate-secret", "{\"overlap_seconds\":3600}");
    COMPARE_STATUS(rotated, 200);
    const std::string second = rotated.json()["secret"].text();
    QVERIFY(second != hook.secret && rotated.json()["previous_secret_until"].isString());
    posted = test();
    COMPARE_TEXT(posted.header("Stripe-Signature"), expected(posted, {second, hook.secret}));
    QVERIFY(console.advance(3600));
    posted = test();
    COMPARE_TEXT(posted.header("Stripe-Signature"), expected(posted, {second}));
    QVERIFY(console.get("/webhook-endpoints/" + hook.id).json()["previous_secret_until"].isNull());
    COMPARE_TEXT(
        consoleRefusal(console.post("/webhook-endpoints/" + hook.id + "/rotate-secret", "{\"overlap_seconds\":-1}")),
        "400 invalid_request");
}

void TestWebhookConsole::aRevealIsJournaled()
{
    Console console = m_gateway.console();
    const Hook hook = subscribe(console, "m2", "http://127.0.0.1:9/");
    const Answer revealed = console.post("/webhook-endpoints/" + hook.id + "/reveal-secret");
    COMPARE_STATUS(revealed, 200);
    COMPARE_TEXT(revealed.json().compact(), "{\"value\":" + jsonString(hook.secret) + '}');
    const Answer journal = console.get("/journal?object=" + hook.id);
    QVERIFY2(contains(journal.body, "endpoint.secret_revealed"), journal.body.c_str());
    QVERIFY(!contains(journal.body, hook.secret));
}

void TestWebhookConsole::resendAll()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, merchant(), receiver.url());
    for (int i = 0; i < 10; ++i)
        QVERIFY(!shop.captured(100).empty());
    QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + hook.id).size() == 20; }));
    const std::string filter = "{\"filter\":{\"endpoint\":\"" + hook.id + "\",\"event\":\"payment.captured\"}";
    const Answer dry = console.post("/deliveries/resend", filter + ",\"dry_run\":true}");
    COMPARE_STATUS(dry, 200);
    COMPARE_TEXT(dry.body, "{\"count\":10,\"more\":false}");
    const Answer started = console.post("/deliveries/resend", filter + "}");
    COMPARE_STATUS(started, 202);
    COMPARE_TEXT(started.json().keys(), "id version created_at kind state done total");
    COMPARE_TEXT(started.json()["kind"].text(), "deliveries.resend");
    const std::string task = started.json()["id"].text();
    COMPARE_TEXT(eventually("done 10",
                            [&] {
                                const Json now = console.get("/tasks/" + task).json();
                                return now["state"].text() + ' ' + now["done"].text();
                            }),
                 "done 10");
    QVERIFY(receiver.waitFor(30));
    QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + hook.id).size() == 20; }));
    QCOMPARE(receiver.count(), 30U);
    COMPARE_TEXT(consoleRefusal(console.post("/deliveries/resend", "{\"filter\":{\"state\":\"pending\"}}")),
                 "400 invalid_request");
    COMPARE_TEXT(consoleRefusal(console.get("/tasks/task_none")), "404 not_found");
}

void TestWebhookConsole::resendAllIsCanceled()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, merchant(), receiver.url());
    for (int i = 0; i < 500; ++i)
        QVERIFY(!shop.captured(100).empty());
    QVERIFY(receiver.waitFor(1000));
    QVERIFY(eventually([&] {
        return console.get("/deliveries/count?state=pending&endpoint=" + hook.id).json()["count"].integer() == 0;
    }));
    // On a machine that is busy it may be done before it can be canceled: then once more.
    std::size_t sent = 1000;
    std::string task;
    Answer canceled;
    for (int tries = 0; tries < 20 && canceled.status != 200; ++tries) {
        const Answer started = console.post("/deliveries/resend", "{\"filter\":{\"endpoint\":\"" + hook.id + "\"}}");
        COMPARE_STATUS(started, 202);
        task = started.json()["id"].text();
        canceled = console.post("/tasks/" + task + "/cancel");
        sent += static_cast<std::size_t>(console.get("/tasks/" + task).json()["done"].integer());
        QVERIFY(receiver.waitFor(sent));
        QVERIFY(eventually([&] {
            return console.get("/deliveries/count?state=pending&endpoint=" + hook.id).json()["count"].integer() == 0;
        }));
    }
    COMPARE_STATUS(canceled, 200);
    COMPARE_TEXT(canceled.json()["state"].text(), "canceled");
    const std::int64_t done = canceled.json()["done"].integer();
    QVERIFY(done < 1000);
    QCOMPARE(receiver.count(), sent); // and no more
    QCOMPARE(console.get("/tasks/" + task).json()["done"].integer(), done);
    COMPARE_TEXT(consoleRefusal(console.post("/tasks/" + task + "/cancel")), "409 task_ended");
}

void TestWebhookConsole::inboxAnswers_data()
{
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("state");
    QTest::addColumn<std::string>("result");
    QTest::newRow("200") << "200"s
                         << "succeeded 1"s
                         << "ok"s;
    QTest::newRow("500") << "500"s
                         << "pending 1"s
                         << "http_status"s;
    QTest::newRow("302") << "302"s
                         << "pending 1"s
                         << "redirect"s;
    QTest::newRow("slow") << "\"slow\""s
                          << "succeeded 1"s
                          << "ok"s; // after five seconds of the machine's time
}

void TestWebhookConsole::inboxAnswers()
{
    QFETCH(std::string, answer);
    QFETCH(std::string, state);
    QFETCH(std::string, result);
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const std::string inbox = "of_" + merchant();
    const Answer set = console.put("/inboxes/" + inbox, "{\"answer\":" + answer + '}');
    COMPARE_STATUS(set, 200);
    COMPARE_TEXT(set.json().keys(), "name url answer format has_secret messages last_at");
    COMPARE_TEXT(set.json()["url"].text(), m_gateway.process().url() + "/inbox/" + inbox);
    const Hook hook = subscribe(console, merchant(), "inbox:" + inbox);
    QVERIFY(!shop.authorized().empty());
    const std::string id = newestDelivery(console, hook.id);
    COMPARE_TEXT(awaitState(console, id, state), state);
    COMPARE_TEXT(console.get("/deliveries/" + id).json()["last"]["result"].text(), result);
    const Json messages = console.get("/inboxes/" + inbox + "/messages").json()["items"];
    QCOMPARE(messages.size(), 1U);
    COMPARE_TEXT(messages.at(0)["delivery"].text(), id);
    COMPARE_TEXT(messages.at(0)["event"].text(), "payment.authorized");
    COMPARE_TEXT(messages.at(0)["verification"]["reason"].text(), "ok");
    COMPARE_TEXT(messages.at(0)["verification"]["endpoint"].text(), hook.id);
    COMPARE_TEXT(messages.at(0)["body"].text(), console.get("/deliveries/" + id).json()["payload"].text());
}

void TestWebhookConsole::whatIsKeptIsBoundedBySetting()
{
    Console console = m_gateway.console();
    COMPARE_TEXT(console.get("/retention").body,
                 "{\"attempts\":{\"days\":30,\"count\":200000},\"messages\":{\"days\":7,\"count\":10000}}");
    const Answer refused = console.put("/retention", "{\"messages\":{\"count\":0}}");
    COMPARE_STATUS(refused, 400);
    COMPARE_TEXT(refused.json()["error"]["field"].text(), "messages.count");
    COMPARE_TEXT(console.put("/retention", "{\"messages\":{\"count\":20}}").body,
                 "{\"attempts\":{\"days\":30,\"count\":200000},\"messages\":{\"days\":7,\"count\":20}}");
    // Bounds are looked after once in 500 messages, those of the tests before counted too.
    Connection connection(m_gateway.address());
    for (int i = 0; i < 500; ++i)
        QCOMPARE(connection.send({"POST", "/inbox/bounded", {}, "{}"}).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(console.get("/inboxes/bounded/messages?limit=200").json()["items"].size() <= 150, 30'000);
    COMPARE_STATUS(console.put("/retention", "{\"messages\":{\"count\":10000}}"), 200);
}

void TestWebhookConsole::inboxMessagesAreJudged()
{
    Console console = m_gateway.console();
    COMPARE_STATUS(console.put("/inboxes/judge", "{\"secret\":\"whsec_of_the_judge\",\"format\":\"payment\"}"), 200);
    const std::string body = "{\"event\":\"payment.captured\",\"id\":\"evt_x\"}";
    const auto post = [&](const Headers &headers) {
        Connection connection(m_gateway.address());
        Headers all{{"Content-Type", "application/json"}};
        all.insert(all.end(), headers.begin(), headers.end());
        return connection.send({"POST", "/inbox/judge", all, body}).status;
    };
    const auto newest = [&] {
        const Json message = console.get("/inboxes/judge/messages?limit=1").json()["items"].at(0);
        return message["verification"]["reason"].text();
    };
    QCOMPARE(post({{"X-Webhook-Signature", hmacSha256("whsec_of_the_judge", body)}}), 200);
    COMPARE_TEXT(newest(), "ok");
    QCOMPARE(post({{"x-webhook-signature", "sha256=" + hmacSha256("whsec_of_the_judge", body)}}), 200);
    COMPARE_TEXT(newest(), "prefix_unexpected");
    QCOMPARE(post({}), 200);
    COMPARE_TEXT(newest(), "missing");
    QCOMPARE(post({{"X-Webhook-Signature", hmacSha256("whsec_of_nobody", body)}}), 200);
    COMPARE_TEXT(newest(), "mismatch");
    // Credentials that were sent along are not kept.
    QCOMPARE(post({{"Authorization", "Bearer op_test_admin"}, {"X-API-Key", Setup::keyOf(1)}}), 200);
    const Answer kept = console.get("/inboxes/judge/messages");
    QVERIFY(!contains(kept.body, "op_test_admin") && !contains(kept.body, Setup::keyOf(1)));
    const Json list = console.get("/inboxes").json()["items"];
    std::int64_t messages = 0;
    for (std::size_t i = 0; i < list.size(); ++i)
        messages += list.at(i)["name"].text() == "judge" ? list.at(i)["messages"].integer() : 0;
    QCOMPARE(messages, 5);
    COMPARE_TEXT(console.send("DELETE", "/inboxes/judge/messages").body, "{\"deleted\":5}");
    QCOMPARE(console.get("/inboxes/judge/messages").json()["items"].size(), 0U);
    COMPARE_STATUS(console.put("/inboxes/judge", "{\"secret\":null,\"format\":null}"), 200);
    QCOMPARE(post({}), 200);
    QVERIFY(console.get("/inboxes/judge/messages").json()["items"].at(0)["verification"].isNull());
    COMPARE_TEXT(consoleRefusal(console.put("/inboxes/judge", "{\"answer\":404}")), "400 invalid_request");
    COMPARE_TEXT(consoleRefusal(console.put("/inboxes/a.b", "{\"answer\":200}")), "404 not_found");
    // 256 KiB and no more.
    Connection connection(m_gateway.address());
    QCOMPARE(connection.send({"POST", "/inbox/judge", {}, std::string(256 * 1024, 'x')}).status, 200);
    QCOMPARE(
        Connection(m_gateway.address()).send({"POST", "/inbox/judge", {}, std::string(256 * 1024 + 1, 'x')}).status,
        413);
}

void TestWebhookConsole::signaturesAreVerified()
{
    Console console = m_gateway.console();
    const Hook hook = subscribe(console, "m2", "http://127.0.0.1:9/one");
    const Hook other = subscribe(console, "m3", "http://127.0.0.1:9/two");
    const std::string body = "{\"a\":1}";
    const auto verify = [&](const std::string &who, const std::string &signature, const std::string &more = {}) {
        const Answer answer =
            console.post("/signatures/verify", "{\"format\":\"payment\"," + who + ",\"body\":" + jsonString(body) +
                                                   ",\"signature\":" + jsonString(signature) + more + '}');
        return answer.status == 200 ? answer.json() : Json::parse("{\"reason\":\"refused\"}");
    };
    const std::string byEndpoint = "\"endpoint\":\"" + hook.id + '"';
    const Json good = verify(byEndpoint, hmacSha256(hook.secret, body));
    COMPARE_TEXT(good.keys(), "valid expected reason text");
    QVERIFY(good["valid"].isTrue());
    QVERIFY(verify("\"secret\":\"whsec_any\"", hmacSha256("whsec_any", body))["valid"].isTrue());
    const Json wrong = verify(byEndpoint, hmacSha256(other.secret, body));
    COMPARE_TEXT(wrong["reason"].text(), "wrong_secret");
    QVERIFY2(contains(wrong["text"].text(), other.id), wrong["text"].text().c_str());
    COMPARE_TEXT(wrong["expected"].text(), hmacSha256(hook.secret, body));
    COMPARE_TEXT(verify(byEndpoint, "")["reason"].text(), "missing");
    COMPARE_TEXT(verify("\"endpoint\":\"we_none\"", "x")["reason"].text(), "refused");
    COMPARE_TEXT(consoleRefusal(console.post("/signatures/verify", "{\"format\":\"payment\",\"body\":\"\"}")),
                 "400 invalid_request");
    // At a time of one's choice, for a signature that carries one.
    const std::string stripe = "t=1776788052,v1=" + hmacSha256("whsec_any", "1776788052." + body);
    const auto at = [&](const std::string &time) {
        return console
            .post("/signatures/verify", "{\"format\":\"stripe\",\"secret\":\"whsec_any\",\"body\":" + jsonString(body) +
                                            ",\"signature\":" + jsonString(stripe) + ",\"at\":\"" + time + "\"}")
            .json()["reason"]
            .text();
    };
    COMPARE_TEXT(at("2026-04-21T16:19:12Z"), "ok");
    COMPARE_TEXT(at("2026-04-21T16:19:13Z"), "clock_skew");
}

void TestWebhookConsole::everyRoleHasItsRoutes_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("path"); // WE and DLV stand for an endpoint of m1 and its delivery
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("allowed"); // admin, approver, support, merchant, developer
    const auto row = [](const char *method, const char *path, const char *body, const char *allowed) {
        QTest::addRow("%s %s", method, path)
            << std::string(method) << std::string(path) << std::string(body) << std::string(allowed);
    };
    row("GET", "/webhook-formats", "", "ynyyy");
    row("GET", "/webhook-endpoints", "", "ynyyy");
    row("GET", "/webhook-endpoints/WE", "", "ynyyy");
    row("GET", "/deliveries", "", "ynyyy");
    row("GET", "/deliveries/count", "", "ynyyy");
    row("GET", "/deliveries/DLV", "", "ynyyy");
    row("GET", "/events?object=pay_x", "", "ynyyy");
    row("GET", "/inboxes", "", "ynnny");
    row("GET", "/inboxes/one/messages", "", "ynnny");
    row("GET", "/tasks/task_none", "", "ynyny");
    row("POST", "/webhook-endpoints", "{\"owner\":\"m1\"}", "ynnny");
    row("PATCH", "/webhook-endpoints/WE", "{\"name\":\"x\"}", "ynnny");
    row("POST", "/webhook-endpoints/WE/pause", "{}", "ynnny");
    row("POST", "/webhook-endpoints/WE/resume", "{}", "ynnny");
    row("POST", "/webhook-endpoints/WE/rotate-secret", "{}", "ynnny");
    row("POST", "/webhook-endpoints/WE/reveal-secret", "{}", "ynnny");
    row("POST", "/webhook-endpoints/WE/test", "{}", "ynnny");
    row("DELETE", "/webhook-endpoints/WE", "", "ynnny");
    row("POST", "/deliveries/DLV/resend", "{}", "ynyny");
    row("POST", "/deliveries/DLV/send-now", "{}", "ynyny");
    row("POST", "/deliveries/resend", "{\"dry_run\":true}", "ynyny");
    row("POST", "/tasks/task_none/cancel", "{}", "ynyny");
    row("POST", "/signatures/verify", "{}", "ynnny");
    row("PUT", "/inboxes/one", "{}", "ynnny");
    row("DELETE", "/inboxes/one/messages", "", "ynnny");
}

void TestWebhookConsole::everyRoleHasItsRoutes()
{
    QFETCH(std::string, method);
    QFETCH(std::string, path);
    QFETCH(std::string, body);
    QFETCH(std::string, allowed);
    const std::array<std::string, 5> roles{"admin", "approver", "support", "merchant", "developer"};
    Console admin = m_gateway.console();
    for (std::size_t i = 0; i < roles.size(); ++i) {
        removeAllHooks(admin);
        const Hook hook = subscribe(admin, "m1", "inbox:roles");
        const std::string delivery = admin.post("/webhook-endpoints/" + hook.id + "/test").json()["id"].text();
        std::string target = path;
        if (const std::size_t at = target.find("WE"); at != std::string::npos)
            target.replace(at, 2, hook.id);
        if (const std::size_t at = target.find("DLV"); at != std::string::npos)
            target.replace(at, 3, delivery);
        Console console = m_gateway.console("op_test_" + roles[i]);
        const Answer answer = method == "POST" ? console.post(target, body) : console.send(method, target, body);
        const std::string who = roles[i] + ": " + std::to_string(answer.status) + ' ' + answer.body;
        if (allowed[i] == 'y')
            QVERIFY2(answer.status != 0 && answer.status != 403 && answer.status < 500, who.c_str());
        else
            QVERIFY2(consoleRefusal(answer) == "403 forbidden", who.c_str());
    }
}

void TestWebhookConsole::aScopedOperatorSeesItsOwnAlone()
{
    Console admin = m_gateway.console();
    Console scoped = m_gateway.console(merchantToken); // of m1
    Receiver receiver;
    const Hook own = subscribe(admin, "m1", receiver.url("/own"));
    const Hook foreign = subscribe(admin, "m2", receiver.url("/foreign"));
    const std::string ownPayment = m_gateway.shopOf(1).authorized();
    const std::string foreignPayment = m_gateway.shopOf(2).authorized();
    QVERIFY(receiver.waitFor(2));
    const std::string foreignDelivery = newestDelivery(admin, foreign.id);
    const Json list = scoped.get("/webhook-endpoints").json()["items"];
    QCOMPARE(list.size(), 1U);
    COMPARE_TEXT(list.at(0)["id"].text(), own.id);
    COMPARE_TEXT(consoleRefusal(scoped.get("/webhook-endpoints?owner=m2")), "404 not_found");
    COMPARE_TEXT(consoleRefusal(scoped.get("/webhook-endpoints/" + foreign.id)), "404 not_found");
    COMPARE_TEXT(consoleRefusal(scoped.get("/deliveries/" + foreignDelivery)), "404 not_found");
    for (const Json &one : deliveries(scoped, ""))
        COMPARE_TEXT(one["owner"].text(), "m1");
    QCOMPARE(deliveries(scoped, "endpoint=" + foreign.id).size(), 0U);
    QCOMPARE(deliveries(scoped, "object=" + foreignPayment).size(), 0U);
    QCOMPARE(deliveries(scoped, "q=" + foreignDelivery).size(), 0U);
    QCOMPARE(scoped.get("/deliveries/count?endpoint=" + foreign.id).json()["count"].integer(), 0);
    QCOMPARE(scoped.get("/events?object=" + foreignPayment).json()["items"].size(), 0U);
    QCOMPARE(scoped.get("/events?object=" + ownPayment).json()["items"].size(), 1U);
}

void TestWebhookConsole::whatWaitsIsCounted()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Receiver receiver;
    receiver.answer({500});
    const auto counts = [&] { return console.get("/counts").json()["webhooks"].compact(); };
    const Hook hook = subscribe(console, merchant(), receiver.url());
    COMPARE_TEXT(counts(), "{\"pending\":0,\"held\":0,\"failing_endpoints\":0}");
    QVERIFY(!shop.captured(1).empty());
    COMPARE_TEXT(awaitStory(console, hook.id, "payment.authorized pending 1, payment.captured pending 1"),
                 "payment.authorized pending 1, payment.captured pending 1");
    COMPARE_TEXT(counts(), "{\"pending\":2,\"held\":0,\"failing_endpoints\":0}");
    COMPARE_STATUS(console.post("/webhook-endpoints/" + hook.id + "/pause"), 200);
    COMPARE_TEXT(counts(), "{\"pending\":0,\"held\":2,\"failing_endpoints\":0}");
    Connection metrics(m_gateway.address());
    const Answer text = metrics.send({"GET", "/metrics"});
    COMPARE_STATUS(text, 200);
    QVERIFY2(contains(text.body, "webhook"), text.body.c_str());
    // A scoped operator's counts are its own.
    COMPARE_TEXT(m_gateway.console(merchantToken).get("/counts").json()["webhooks"].compact(),
                 "{\"pending\":0,\"held\":0,\"failing_endpoints\":0}");
}

QTEST_GUILESS_MAIN(TestWebhookConsole)
#include "webhookconsole.moc"
