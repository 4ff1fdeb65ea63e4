// contracts/payment-api.md 8.1 and design.md 2.7, 9: a card's holder is asked on the 3-D Secure page, or a person in
// the approvals inbox is, and there is exactly one answer.
#include "support/compare.h"
#include "support/nuvouch.h"
#include "support/page.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"
#include "support/webhooks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *asksAlways = "4000002760003184";
constexpr const char *asks = "4000000000003220";
constexpr const char *asksThenDeclined = "4000008400001629";
constexpr const char *frictionless = "4000002500003155";
constexpr int tenMinutes = 600;

struct Asked
{
    Intent intent;
    std::string challenge; // chl_…
};

Call pageCall(const std::string &challenge, const std::string &more = {}, const std::string &language = "en")
{
    return {"GET", "/challenge/" + challenge + more, {{"Accept-Language", language}}, {}};
}

Call answerCall(const std::string &challenge, const std::string &verb)
{
    return {"POST",
            "/challenge/" + challenge + "/" + verb,
            {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept-Language", "en"}},
            {}};
}

} // namespace

class TestChallenges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void confirmAnswersWithTheChallenge();
    void thePageShowsWhoAsksForWhat();
    void everyAnswer_data();
    void everyAnswer();
    void cardsDoWhatTheirTableSays_data();
    void cardsDoWhatTheirTableSays();
    void timeEndsIt();
    void failuresCountAsAttempts();
    void anotherTryWhileOneRunsIsRefused();
    void cancellingTheIntentEndsIt();
    void oneOfManyAnswersCounts();
    void unknownOnes_data();
    void unknownOnes();
    void languages();
    void headersAndLog();
    void theInboxDecides_data();
    void theInboxDecides();
    void theApprovalIsBoundToThePayment();
    void anAnswerElsewhereTakesTheApprovalBack_data();
    void anAnswerElsewhereTakesTheApprovalBack();
    void theApprovalExpiresWithTheChallenge();
    void aCancelledApprovalLeavesTheChallengeOpen();
    void askingTwiceAsksOnce();
    void foreignApprovalsDecideNothing();
    void merchantsSeeNoApprovals();
    void theShopHearsOfThePayment();
    void aKillKeepsTheChallengeAndNothingOfTheCard();

private:
    Asked ask(Shop &shop, const char *number = asksAlways, const Body &body = intent());
    Answer send(const Call &call) { return Connection(m_gateway.address()).send(call); }
    std::string state(const Asked &one) { return send(pageCall(one.challenge, "/state")).json()["state"].text(); }
    std::string intentStatus(const Asked &one)
    {
        return m_gateway.buyer().intent(one.intent.id).json()["data"]["status"].text();
    }
    // The id of the approval that the challenge asked for.
    std::string approvalOf(Console &console, const Asked &one)
    {
        return console.get("/approvals?q=" + one.challenge).json()["items"].at(0)["id"].text();
    }
    std::string approvalStatus(Console &console, const std::string &id)
    {
        return console.get("/approvals/" + id).json()["status"].text();
    }
    SharedGateway m_gateway;
};

void TestChallenges::initTestCase()
{
    Setup setup = Setup::merchants(60);
    setup.set("integrators", R"([{"id":"itg","name":"Integrator","api_keys":["itg_test_itg"],)"
                             R"("callback_url":"inbox:itg","callback_secret":"secret_of_itg","require_link":false}])");
    m_gateway.handOut(60);
    QVERIFY2(m_gateway.start(setup), m_gateway.failure().c_str());
}

Asked TestChallenges::ask(Shop &shop, const char *number, const Body &body)
{
    Asked out;
    out.intent = freshIntent(shop, body);
    const std::string url =
        m_gateway.buyer().confirm(out.intent, payWith(number)).json()["data"]["redirect_url"].text();
    const auto at = url.find("/challenge/");
    out.challenge = at == std::string::npos ? url : url.substr(at + 11);
    return out;
}

void TestChallenges::confirmAnswersWithTheChallenge()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    const Answer answer = buyer.confirm(made, payWith(asksAlways));
    COMPARE_TEXT(shape(answer), "200 id status payment_id redirect_url");
    const Json data = answer.json()["data"];
    COMPARE_TEXT(data["id"].text(), made.id);
    COMPARE_TEXT(data["status"].text(), "requires_action");
    QVERIFY(data["payment_id"].isNull());
    const std::string front = m_gateway.process().url() + "/challenge/";
    QVERIFY(data["redirect_url"].text().starts_with(front));
    QVERIFY(isPublicId(data["redirect_url"].text().substr(front.size()), "chl_"));
    COMPARE_TEXT(shape(buyer.intent(made.id)), "200 id status amount currency success_url cancel_url expires_at");
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "requires_action");
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 0); // nothing was charged, nothing failed
}

void TestChallenges::thePageShowsWhoAsksForWhat()
{
    Shop shop = m_gateway.shop();
    const Asked one = ask(shop, asksAlways, intent(123456, "EUR"));
    const Answer page = send(pageCall(one.challenge));
    COMPARE_TEXT(pageState(page), "200 challenge");
    COMPARE_TEXT(pagePart(page, "amount"), "<bdi dir=\"ltr\">1,234.56\u00a0EUR");
    COMPARE_TEXT(pagePart(page, "payee"), "<bdi>Shop m" + std::to_string(m_gateway.lastMerchant()));
    COMPARE_TEXT(pagePart(page, "card"), "<bdi dir=\"ltr\">Visa \u2022\u2022\u2022\u2022 3184");
    QVERIFY(contains(page.body, "datetime=\"2026-01-24T10:10:00.000Z\""));
    for (const std::string verb : {"pass", "fail", "ask"})
        COMPARE_TEXT(pageAttribute(page, verb, "formaction"), "/challenge/" + one.challenge + "/" + verb);
    // Looking answers nothing.
    COMPARE_TEXT(state(one), "challenge");
    COMPARE_TEXT(intentStatus(one), "requires_action");
    QVERIFY(!contains(page.body, one.intent.secret) && !contains(page.body, asksAlways));
}

void TestChallenges::everyAnswer_data()
{
    QTest::addColumn<std::string>("verb");
    QTest::addColumn<std::string>("state");
    QTest::addColumn<bool>("paid");
    QTest::newRow("pass") << "pass"s
                          << "passed"s << true;
    QTest::newRow("fail") << "fail"s
                          << "failed"s << false;
    QTest::newRow("leave") << "leave"s
                           << "abandoned"s << false;
}

void TestChallenges::everyAnswer()
{
    QFETCH(std::string, verb);
    QFETCH(std::string, state);
    QFETCH(bool, paid);
    Shop shop = m_gateway.shop();
    const Asked one = ask(shop, asks, intent(700).setText("success_url", "https://shop.example/ok?a=1#done"));
    const Answer answered = send(answerCall(one.challenge, verb));
    COMPARE_STATUS(answered, 303);
    COMPARE_TEXT(answered.header("Location").value_or(""), "/challenge/" + one.challenge);
    const Answer page = send(pageCall(one.challenge));
    COMPARE_TEXT(pageState(page), "200 " + state);
    COMPARE_TEXT(pageAttribute(page, "continue", "href"),
                 paid ? "https://shop.example/ok?a=1&amp;payment_intent=" + one.intent.id + "#done"
                      : "/checkout/" + one.intent.id);
    COMPARE_TEXT(intentStatus(one), paid ? "authorized" : "created");
    const Json list = shop.transactions().json()["data"];
    QCOMPARE(list["total"].integer(), 1);
    COMPARE_TEXT(list["transactions"].at(0)["status"].text(), paid ? "captured" : "failed");
    // The checkout tells the buyer what happened.
    const Answer checkout = send(
        {"GET", "/checkout/" + one.intent.id + "?client_secret=" + one.intent.secret, {{"Accept-Language", "en"}}, {}});
    COMPARE_TEXT(pageState(checkout), paid ? "200 paid" : "200 open");
    if (!paid) {
        COMPARE_TEXT(pagePart(checkout, "decline"), "The card was declined: its holder was not confirmed.");
        COMPARE_TEXT(pagePart(checkout, "attempts"), "Attempts left: 4");
    }
    // It is over: no other answer changes anything.
    for (const char *later : {"pass", "fail", "leave", "ask"}) {
        COMPARE_STATUS(send(answerCall(one.challenge, later)), 303);
        COMPARE_TEXT(this->state(one), state);
    }
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 1);
}

void TestChallenges::cardsDoWhatTheirTableSays_data()
{
    QTest::addColumn<std::string>("number");
    QTest::addColumn<std::string>("passed"); // the intent's status afterwards
    QTest::newRow("always") << std::string(asksAlways) << "authorized"s;
    QTest::newRow("then approved") << std::string(asks) << "authorized"s;
    QTest::newRow("then declined") << std::string(asksThenDeclined) << "created"s;
    QTest::newRow("frictionless") << std::string(frictionless) << ""s;
}

void TestChallenges::cardsDoWhatTheirTableSays()
{
    QFETCH(std::string, number);
    QFETCH(std::string, passed);
    Shop shop = m_gateway.shop();
    if (passed.empty()) {
        const Intent made = freshIntent(shop, intent());
        const Json data = m_gateway.buyer().confirm(made, payWith(number)).json()["data"];
        COMPARE_TEXT(data["status"].text(), "authorized");
        return;
    }
    const Asked one = ask(shop, number.c_str());
    COMPARE_STATUS(send(answerCall(one.challenge, "pass")), 303);
    COMPARE_TEXT(state(one), "passed");
    COMPARE_TEXT(intentStatus(one), passed);
    if (passed == "created") {
        COMPARE_TEXT(pageAttribute(send(pageCall(one.challenge)), "continue", "href"), "/checkout/" + one.intent.id);
        COMPARE_TEXT(refusal(m_gateway.buyer().confirm(one.intent, payWith(insufficientFunds))),
                     "402 PAYMENT_DECLINED card declined: insufficient funds (3 left)");
    }
}

void TestChallenges::timeEndsIt()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Buyer buyer = gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    const std::string url = buyer.confirm(made, payWith(asks)).json()["data"]["redirect_url"].text();
    const std::string challenge = url.substr(url.rfind('/') + 1);
    Console console = gateway.console();
    QVERIFY(console.advance(tenMinutes));
    COMPARE_TEXT(pageState(buyer.send(pageCall(challenge))), "200 challenge"); // to the very end
    QVERIFY(console.advance(1));
    const Answer page = buyer.send(pageCall(challenge));
    COMPARE_TEXT(pageState(page), "200 timed-out");
    COMPARE_TEXT(pageAttribute(page, "continue", "href"), "/checkout/" + made.id);
    COMPARE_STATUS(buyer.send(answerCall(challenge, "pass")), 303);
    COMPARE_TEXT(pageState(buyer.send(pageCall(challenge))), "200 timed-out");
    COMPARE_TEXT(refusal(buyer.confirm(made, payWith(doNotHonor))),
                 "402 PAYMENT_DECLINED card declined: do not honor (3 left)");
    QCOMPARE(shop.transactions("?status=failed").json()["data"]["total"].integer(), 2);
    COMPARE_STATUS(buyer.confirm(made, payWith()), 200);
}

void TestChallenges::failuresCountAsAttempts()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    for (const char *verb : {"fail", "leave", "fail", "leave", "fail"}) {
        const std::string url = buyer.confirm(made, payWith(asks)).json()["data"]["redirect_url"].text();
        COMPARE_STATUS(send(answerCall(url.substr(url.rfind('/') + 1), verb)), 303);
    }
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "failed");
    COMPARE_TEXT(refusal(buyer.confirm(made, payWith())),
                 "410 MAX_ATTEMPTS_REACHED maximum payment attempts reached (5)");
    QCOMPARE(shop.transactions("?status=failed").json()["data"]["total"].integer(), 5);
}

void TestChallenges::anotherTryWhileOneRunsIsRefused()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Asked one = ask(shop);
    for (const char *number : {visaApproved, asksAlways, doNotHonor}) {
        COMPARE_TEXT(refusal(buyer.confirm(one.intent, payWith(number))),
                     "400 CANNOT_CONFIRM Payment intent cannot be confirmed (status: requires_action) (5 left)");
    }
    COMPARE_TEXT(refusal(buyer.confirm(one.intent.id, "wrong", payWith().text())),
                 "401 INVALID_CLIENT_SECRET client secret is invalid or expired");
    COMPARE_STATUS(send(answerCall(one.challenge, "pass")), 303);
    COMPARE_TEXT(intentStatus(one), "authorized");
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 1);
}

void TestChallenges::cancellingTheIntentEndsIt()
{
    Shop shop = m_gateway.shop();
    const Asked one = ask(shop);
    COMPARE_STATUS(shop.cancelIntent(one.intent.id), 200);
    COMPARE_TEXT(state(one), "abandoned");
    COMPARE_STATUS(send(answerCall(one.challenge, "pass")), 303);
    COMPARE_TEXT(intentStatus(one), "canceled");
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 0);
}

void TestChallenges::oneOfManyAnswersCounts()
{
    Shop shop = m_gateway.shop();
    for (int round = 0; round < 5; ++round) {
        const Asked one = ask(shop);
        std::vector<Call> calls(4, answerCall(one.challenge, "pass"));
        calls.push_back(answerCall(one.challenge, "fail"));
        calls.push_back(answerCall(one.challenge, "leave"));
        calls.push_back(answerCall(one.challenge, "ask"));
        calls.push_back(Buyer::confirmCall(one.intent.id, one.intent.secret, payWith(asks).text()));
        inParallel(m_gateway.address(), calls);
        QVERIFY(state(one) != "challenge" && state(one) != "waiting");
    }
    // A payment a round, and one more for the confirm that came after a failed challenge; that one only asks.
    QCOMPARE(shop.transactions("?limit=100").json()["data"]["total"].integer(), 5);
}

void TestChallenges::unknownOnes_data()
{
    QTest::addColumn<std::string>("id");
    for (const char *id : {"chl_000000000000000000", "chl_", "pi_000000000000000000", "x", "chl_%00", "chl_'or'1"})
        QTest::newRow(id) << std::string(id);
}

void TestChallenges::unknownOnes()
{
    QFETCH(std::string, id);
    COMPARE_TEXT(pageState(send(pageCall(id))), "404 unknown");
    COMPARE_STATUS(send(pageCall(id, "/state")), 404);
    for (const char *verb : {"pass", "fail", "leave", "ask"})
        COMPARE_TEXT(pageState(send(answerCall(id, verb))), "404 unknown");
    COMPARE_STATUS(send(answerCall(id, "steal")), 404);
    COMPARE_STATUS(send(pageCall(id, "/pass")), 405); // an answer is never a link
}

void TestChallenges::languages()
{
    Shop shop = m_gateway.shop();
    const Asked one = ask(shop);
    const Asked waiting = ask(shop);
    const Asked over = ask(shop);
    COMPARE_STATUS(send(answerCall(waiting.challenge, "ask")), 303);
    COMPARE_STATUS(send(answerCall(over.challenge, "fail")), 303);
    for (const std::string language : {"en", "fr", "ar"}) {
        for (const std::string &id : {one.challenge, waiting.challenge, over.challenge, "chl_none"s}) {
            const Answer page = send(pageCall(id, {}, language));
            const std::string dir = language == "ar" ? "rtl" : "ltr";
            QVERIFY(contains(page.body, "<html lang=\"" + language + "\" dir=\"" + dir + "\">"));
            COMPARE_TEXT(page.header("Content-Language").value_or(""), language);
            QVERIFY(!contains(page.body, "%1") && !contains(page.body, "{{"));
        }
    }
}

void TestChallenges::headersAndLog()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Asked one = ask(shop);
    const Answer page = send(pageCall(one.challenge));
    for (const Answer &each : {page, send(pageCall("chl_none"))}) {
        COMPARE_TEXT(each.header("Content-Security-Policy").value_or(""),
                     "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'self'; "
                     "img-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        COMPARE_TEXT(each.header("X-Frame-Options").value_or(""), "DENY");
        COMPARE_TEXT(each.header("Cache-Control").value_or(""), "no-store");
        COMPARE_TEXT(each.header("Referrer-Policy").value_or(""), "no-referrer");
    }
    COMPARE_TEXT(send(pageCall(one.challenge, "/state")).header("Cache-Control").value_or(""), "no-store");
    COMPARE_TEXT(send(pageCall(one.challenge, "/state")).body, "{\"state\":\"challenge\"}");
    // Asking once a second is no news; the page and the answers are.
    const std::string looked = send(pageCall(one.challenge, "/state")).header("X-Request-Id").value_or("");
    const std::string answered = send(answerCall(one.challenge, "pass")).header("X-Request-Id").value_or("");
    Answer logged;
    for (int i = 0; i < 1000 && logged.status != 200; ++i) {
        logged = console.get("/requests/" + answered);
        if (logged.status != 200)
            QTest::qWait(10);
    }
    COMPARE_STATUS(logged, 200);
    COMPARE_STATUS(console.get("/requests/" + looked), 404);
}

void TestChallenges::theInboxDecides_data()
{
    QTest::addColumn<std::string>("decision");
    QTest::addColumn<std::string>("state");
    QTest::addColumn<std::string>("status");
    QTest::newRow("approve") << "approve"s
                             << "passed"s
                             << "authorized"s;
    QTest::newRow("deny") << "deny"s
                          << "failed"s
                          << "created"s;
}

void TestChallenges::theInboxDecides()
{
    QFETCH(std::string, decision);
    QFETCH(std::string, state);
    QFETCH(std::string, status);
    Shop shop = m_gateway.shop();
    Console approver = m_gateway.console(approverToken);
    const Asked one = ask(shop);
    COMPARE_STATUS(send(answerCall(one.challenge, "ask")), 303);
    const Answer page = send(pageCall(one.challenge));
    COMPARE_TEXT(pageState(page), "200 waiting");
    COMPARE_TEXT(pageAttribute(page, "pass", "formaction"), "not there");
    COMPARE_TEXT(this->state(one), "waiting");
    const std::string approval = approvalOf(approver, one);
    COMPARE_TEXT(approvalStatus(approver, approval), "pending");
    COMPARE_TEXT(intentStatus(one), "requires_action");

    COMPARE_STATUS(approver.post("/approvals/" + approval + "/decision", "{\"value\":\"" + decision + "\"}"), 200);
    // In the same commit: whoever looks next sees both.
    COMPARE_TEXT(this->state(one), state);
    COMPARE_TEXT(intentStatus(one), status);
    COMPARE_TEXT(approvalStatus(approver, approval), decision == "approve" ? "approved" : "denied");
    const Json list = shop.transactions().json()["data"];
    QCOMPARE(list["total"].integer(), 1);
    COMPARE_TEXT(list["transactions"].at(0)["status"].text(), decision == "approve" ? "captured" : "failed");
    COMPARE_STATUS(approver.post("/approvals/" + approval + "/decision", "{\"value\":\"approve\"}"), 409);
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 1);
}

void TestChallenges::theApprovalIsBoundToThePayment()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Asked one = ask(shop, asksAlways, intent(1234567, "MAD").setText("description", "A wool carpet"));
    COMPARE_STATUS(send(answerCall(one.challenge, "ask")), 303);
    const std::string merchant = "m" + std::to_string(m_gateway.lastMerchant());
    const Json approval = console.get("/approvals/" + approvalOf(console, one)).json();
    COMPARE_TEXT(approval["external_id"].text(), one.challenge);
    COMPARE_TEXT(approval["integrator"]["id"].text(), merchant);
    COMPARE_TEXT(approval["payee"].text(), "Shop " + merchant);
    COMPARE_TEXT(approval["amount"].compact(), R"({"text":"12,345.67 MAD","value":"12345.67","currency":"MAD"})");
    COMPARE_TEXT(approval["details"].at(0)["value"].text(), "Visa \u2022\u2022\u2022\u2022 3184");
    COMPARE_TEXT(approval["description"].text(), "A wool carpet");
    COMPARE_TEXT(approval["reference"].text(), one.intent.id);
    COMPARE_TEXT(approval["expires_at"].text(), "2026-01-24T10:10:00.000Z");
    QVERIFY(approval["for"].isNull() && approval["can_decide"].isTrue());
    COMPARE_TEXT(approval["raw"].compact(), R"({"challenge":")" + one.challenge + R"(","payment_intent":")" +
                                                one.intent.id + R"(","payee":"Shop )" + merchant +
                                                R"(","amount":1234567,"currency":"MAD","card_last4":"3184"})");
    const std::string everything = approval.compact();
    QVERIFY(!contains(everything, asksAlways) && !contains(everything, one.intent.secret));
    // What belongs to the challenge tells of it.
    QVERIFY(contains(console.get("/journal?object=" + one.challenge).body, "approval.created"));
}

void TestChallenges::anAnswerElsewhereTakesTheApprovalBack_data()
{
    QTest::addColumn<std::string>("verb");
    QTest::newRow("pass") << "pass"s;
    QTest::newRow("fail") << "fail"s;
    QTest::newRow("leave") << "leave"s;
    QTest::newRow("the intent is cancelled") << ""s;
}

void TestChallenges::anAnswerElsewhereTakesTheApprovalBack()
{
    QFETCH(std::string, verb);
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Asked one = ask(shop);
    COMPARE_STATUS(send(answerCall(one.challenge, "ask")), 303);
    const std::string approval = approvalOf(console, one);
    if (verb.empty())
        COMPARE_STATUS(shop.cancelIntent(one.intent.id), 200);
    else
        COMPARE_STATUS(send(answerCall(one.challenge, verb)), 303);
    COMPARE_TEXT(approvalStatus(console, approval), "cancelled");
    const std::string before = intentStatus(one);
    COMPARE_STATUS(console.post("/approvals/" + approval + "/decision", "{\"value\":\"approve\"}"), 409);
    COMPARE_TEXT(intentStatus(one), before);
}

void TestChallenges::theApprovalExpiresWithTheChallenge()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Buyer buyer = gateway.buyer();
    Console console = gateway.console();
    const Intent made = freshIntent(shop, intent());
    const std::string url = buyer.confirm(made, payWith(asks)).json()["data"]["redirect_url"].text();
    const std::string challenge = url.substr(url.rfind('/') + 1);
    QVERIFY(console.advance(60));
    COMPARE_STATUS(buyer.send(answerCall(challenge, "ask")), 303);
    const std::string approval = console.get("/approvals").json()["items"].at(0)["id"].text();
    COMPARE_TEXT(pageState(buyer.send(pageCall(challenge))), "200 waiting");
    QVERIFY(console.advance(tenMinutes - 60));
    COMPARE_TEXT(pageState(buyer.send(pageCall(challenge))), "200 waiting");
    QVERIFY(console.advance(1));
    COMPARE_TEXT(pageState(buyer.send(pageCall(challenge))), "200 timed-out");
    COMPARE_TEXT(console.get("/approvals/" + approval).json()["status"].text(), "expired");
    COMPARE_STATUS(console.post("/approvals/" + approval + "/decision", "{\"value\":\"approve\"}"), 409);
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "created");
    QCOMPARE(shop.transactions("?status=failed").json()["data"]["total"].integer(), 1);
}

void TestChallenges::aCancelledApprovalLeavesTheChallengeOpen()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Asked one = ask(shop);
    COMPARE_STATUS(send(answerCall(one.challenge, "ask")), 303);
    COMPARE_STATUS(console.post("/approvals/" + approvalOf(console, one) + "/cancel"), 200);
    // The person at the page answers instead; the inbox is asked once.
    const Answer page = send(pageCall(one.challenge));
    COMPARE_TEXT(pageState(page), "200 challenge");
    COMPARE_TEXT(pageAttribute(page, "ask", "formaction"), "not there");
    COMPARE_STATUS(send(answerCall(one.challenge, "ask")), 303);
    COMPARE_TEXT(state(one), "challenge");
    COMPARE_STATUS(send(answerCall(one.challenge, "pass")), 303);
    COMPARE_TEXT(intentStatus(one), "authorized");
}

void TestChallenges::askingTwiceAsksOnce()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Asked one = ask(shop);
    inParallel(m_gateway.address(), std::vector<Call>(5, answerCall(one.challenge, "ask")));
    QCOMPARE(console.get("/approvals?q=" + one.challenge).json()["items"].size(), 1U);
    COMPARE_TEXT(state(one), "waiting");
}

// An integrator chooses the external ids of its own requests.
void TestChallenges::foreignApprovalsDecideNothing()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    const Asked one = ask(shop);
    const Asked waiting = ask(shop);
    COMPARE_STATUS(send(answerCall(waiting.challenge, "ask")), 303);
    for (const Asked &each : {one, waiting}) {
        const Answer made = Integration(m_gateway.address(), "itg").approve(each.challenge, "somebody");
        QVERIFY2(made.status == 200 || made.status == 201, made.body.c_str());
        COMPARE_STATUS(console.post("/approvals/" + made.json()["id"].text() + "/decision", "{\"value\":\"approve\"}"),
                       200);
    }
    COMPARE_TEXT(state(one), "challenge");
    COMPARE_TEXT(state(waiting), "waiting");
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 0);
}

void TestChallenges::merchantsSeeNoApprovals()
{
    Shop shop = m_gateway.shopOf(1);
    const Asked one = ask(shop);
    COMPARE_STATUS(send(answerCall(one.challenge, "ask")), 303);
    COMPARE_STATUS(m_gateway.console(merchantToken).get("/approvals"), 403);
    // Nor does the integrator whose request it is not.
    Console console = m_gateway.console();
    const std::string approval = approvalOf(console, one);
    COMPARE_STATUS(send({"GET", "/v1/approvals/" + approval, {{"x-api-key", "itg_test_itg"}}, {}}), 404);
}

// The events of the Payment API (contracts/payment-api.md 11): a challenge has none of its own.
void TestChallenges::theShopHearsOfThePayment()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    QVERIFY(!subscribe(console, "m" + std::to_string(m_gateway.lastMerchant()), "inbox:challenges").id.empty());
    const Asked one = ask(shop);
    COMPARE_TEXT(eventsOf(console, one.intent.id), "payment_intent.created");
    COMPARE_STATUS(send(answerCall(one.challenge, "fail")), 303);
    const auto newest = [&] { return shop.transactions().json()["data"]["transactions"].at(0)["payment_id"].text(); };
    COMPARE_TEXT(eventsOf(console, newest()), "payment.failed");
    COMPARE_TEXT(eventsOf(console, one.intent.id), "payment_intent.created");
    const std::string url = m_gateway.buyer().confirm(one.intent, payWith(asks)).json()["data"]["redirect_url"].text();
    const std::string again = url.substr(url.rfind('/') + 1);
    COMPARE_STATUS(send(answerCall(again, "ask")), 303);
    COMPARE_STATUS(
        console.post("/approvals/" + approvalOf(console, {one.intent, again}) + "/decision", "{\"value\":\"approve\"}"),
        200);
    COMPARE_TEXT(eventsOf(console, newest()), "payment.captured payment.authorized");
    COMPARE_TEXT(eventsOf(console, one.intent.id), "payment_intent.succeeded payment_intent.created");
}

void TestChallenges::aKillKeepsTheChallengeAndNothingOfTheCard()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    Intent made;
    std::string challenge;
    {
        Shop shop(gateway.address(), Setup::keyOf(1));
        Buyer buyer(gateway.address());
        made = freshIntent(shop, intent());
        const Answer answer = buyer.confirm(made, payWith(asks).setText("card.cvv", "907"));
        COMPARE_STATUS(answer, 200);
        const std::string url = answer.json()["data"]["redirect_url"].text();
        challenge = url.substr(url.rfind('/') + 1);
        COMPARE_STATUS(buyer.send(answerCall(challenge, "ask")), 303);
        COMPARE_TEXT(
            pageState(buyer.send(
                {"GET", "/checkout/" + made.id + "?client_secret=" + made.secret, {{"Accept-Language", "en"}}, {}})),
            "200 asked");
    }
    gateway.killHard();
    COMPARE_TEXT(findInFiles(data, {asks, "4000 0000 0000 3220", made.secret}), "");
    COMPARE_TEXT(findTextInStore(data + QStringLiteral("/ledger.sqlite"), "907"), "");
    QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
    Buyer buyer(gateway.address());
    Console console(gateway.address(), adminToken);
    COMPARE_TEXT(pageState(buyer.send(pageCall(challenge))), "200 waiting");
    const std::string approval = console.get("/approvals").json()["items"].at(0)["id"].text();
    COMPARE_STATUS(console.post("/approvals/" + approval + "/decision", "{\"value\":\"approve\"}"), 200);
    COMPARE_TEXT(pageState(buyer.send(pageCall(challenge))), "200 passed");
    COMPARE_TEXT(buyer.intent(made.id).json()["data"]["status"].text(), "authorized");
}

QTEST_GUILESS_MAIN(TestChallenges)
#include "challenges.moc"
