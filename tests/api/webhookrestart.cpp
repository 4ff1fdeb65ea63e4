// Webhooks over a stop and a start, a reset of the store, and on a gateway that others can reach.
#include "support/compare.h"
#include "support/receiver.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"
#include "support/webhooks.h"

#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netinet/in.h>

#include <map>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

// An IPv4 address of this machine that is not loopback; empty when it has none.
std::string addressBeyondLoopback()
{
    std::string found;
    ifaddrs *all = nullptr;
    if (::getifaddrs(&all) != 0)
        return found;
    for (const ifaddrs *one = all; one != nullptr && found.empty(); one = one->ifa_next) {
        if (one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET)
            continue;
        const auto *const address = reinterpret_cast<const sockaddr_in *>(one->ifa_addr);
        char text[INET_ADDRSTRLEN] = {};
        ::inet_ntop(AF_INET, &address->sin_addr, text, sizeof text);
        if (!std::string(text).starts_with("127."))
            found = text;
    }
    ::freeifaddrs(all);
    return found;
}

} // namespace

class TestWebhookRestart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsGoesOn();
    void aStopDoesNotCountWhatIsUnderWay();
    void whatHasEndedIsNotSentAgain();
    void aResendGoesOnAfterARestart();
    void aResetWhileAnAttemptIsUnderWay();
    void aNeverAnsweringInboxDoesNotKeepTheGateway();
    void guardedEndpointsReachNoPrivateAddress();
    void secretsAreNowhereOnDisk();
};

void TestWebhookRestart::whatWaitsGoesOn()
{
    QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(folder.filePath(QStringLiteral("data")), Setup::merchants(1).text(),
                             {QStringLiteral("--frozen-clock"), QString::fromLatin1(startOfTime)}),
             gateway.failure().c_str());
    Receiver receiver;
    receiver.answer({500});
    std::string hook;
    {
        Console console(gateway.address(), adminToken);
        hook = subscribe(console, "m1", receiver.url()).id;
        QVERIFY(!Shop(gateway.address(), Setup::keyOf(1)).authorized().empty());
        COMPARE_TEXT(awaitStory(console, hook, "payment.authorized pending 1"), "payment.authorized pending 1");
    }
    QCOMPARE(gateway.terminate(), 0);
    receiver.answer({200});
    QVERIFY2(gateway.startOn(folder.filePath(QStringLiteral("data")), {}), gateway.failure().c_str());
    Console console(gateway.address(), adminToken);
    COMPARE_TEXT(storyOf(console, hook), "payment.authorized pending 1"); // not due: the clock stands where it stood
    QVERIFY(console.advance(300));
    COMPARE_TEXT(awaitStory(console, hook, "payment.authorized succeeded 2"), "payment.authorized succeeded 2");
    COMPARE_TEXT(receiver.posted()[0].body, receiver.posted()[1].body);
    COMPARE_TEXT(receiver.posted()[0].header("X-Webhook-Signature"),
                 receiver.posted()[1].header("X-Webhook-Signature"));
}

void TestWebhookRestart::aStopDoesNotCountWhatIsUnderWay()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    Receiver receiver;
    receiver.behave(Manner::Holds);
    std::string hook;
    {
        Console console(gateway.address(), adminToken);
        hook = subscribe(console, "m1", receiver.url()).id;
        QVERIFY(!Shop(gateway.address(), Setup::keyOf(1)).authorized().empty());
    }
    QVERIFY(receiver.waitFor(1));
    QCOMPARE(gateway.terminate(), 0); // within its five seconds, although nobody answers
    receiver.answer({200});
    receiver.release();
    QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
    Console console(gateway.address(), adminToken);
    COMPARE_TEXT(awaitStory(console, hook, "payment.authorized succeeded 1"), "payment.authorized succeeded 1");
    QCOMPARE(receiver.count(), 2U);
    COMPARE_TEXT(receiver.posted()[0].body, receiver.posted()[1].body);
}

void TestWebhookRestart::whatHasEndedIsNotSentAgain()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    Receiver receiver;
    {
        Console console(gateway.address(), adminToken);
        QVERIFY(!subscribe(console, "m1", receiver.url()).id.empty());
        Shop shop(gateway.address(), Setup::keyOf(1));
        for (int i = 0; i < 50; ++i)
            QVERIFY(!shop.captured(100).empty());
        QVERIFY(receiver.waitFor(100));
    }
    // Answers that have come are written down while it stops; at most the two under way are sent once more.
    QCOMPARE(gateway.terminate(), 0);
    QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
    {
        Console console(gateway.address(), adminToken);
        COMPARE_TEXT(
            eventually("100", [&] { return console.get("/deliveries/count?state=succeeded").json()["count"].text(); }),
            "100");
    }
    const std::size_t sent = receiver.count();
    QVERIFY2(sent <= 102, std::to_string(sent).c_str());
    QCOMPARE(gateway.terminate(), 0);
    QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
    QVERIFY(!Shop(gateway.address(), Setup::keyOf(1)).authorized().empty());
    QVERIFY(receiver.waitFor(sent + 1)); // what is new is all that leaves
    QVERIFY(contains(receiver.posted().back().body, "\"amount\":9999,"));
    QCOMPARE(receiver.count(), sent + 1);
}

void TestWebhookRestart::aResendGoesOnAfterARestart()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    Receiver receiver;
    std::string task;
    constexpr std::size_t events = 1000; // five slices
    {
        Console console(gateway.address(), adminToken);
        const std::string hook = subscribe(console, "m1", receiver.url()).id;
        Shop shop(gateway.address(), Setup::keyOf(1));
        for (std::size_t i = 0; i < events / 2; ++i)
            QVERIFY(!shop.captured(100).empty());
        QVERIFY(receiver.waitFor(events));
        QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + hook).size() == events; }));
        const Answer started = console.post("/deliveries/resend", "{\"filter\":{\"state\":\"succeeded\"}}");
        COMPARE_STATUS(started, 202);
        task = started.json()["id"].text();
        QCOMPARE(started.json()["total"].integer(), static_cast<std::int64_t>(events));
    }
    gateway.killHard();
    QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
    Console console(gateway.address(), adminToken);
    COMPARE_TEXT(eventually("done", [&] { return console.get("/tasks/" + task).json()["state"].text(); }), "done");
    QVERIFY(receiver.waitFor(2 * events));
    std::map<std::string, int> times;
    for (const Posted &posted : receiver.posted())
        ++times[Json::parse(posted.body)["id"].text()];
    QCOMPARE(times.size(), events);
    for (const auto &[id, count] : times)
        QVERIFY2(count >= 2, id.c_str());
    COMPARE_TEXT(consoleRefusal(console.post("/tasks/" + task + "/cancel")), "409 task_ended");
}

// A reset gives the numbers of rows anew while an attempt of before still holds one of them.
void TestWebhookRestart::aResetWhileAnAttemptIsUnderWay()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Console console = gateway.console();
    Receiver receiver;
    receiver.behave(Manner::Holds);
    const Hook hook = subscribe(console, "m1", receiver.url());
    Shop shop = gateway.shopOf(1);
    QVERIFY(!shop.authorized(1).empty());
    QVERIFY(receiver.waitFor(1));
    const std::string store = console.get("/status").json()["store"]["id"].text();
    COMPARE_STATUS(console.post("/reset", "{\"confirm\":" + jsonString(store) + '}'), 200);
    QVERIFY(!shop.authorized(2).empty());
    // Looked at while the attempt of before is still under way: what comes behind it has come.
    Receiver other;
    QVERIFY(!subscribe(console, "m1", other.url()).id.empty());
    QVERIFY(!shop.authorized(3).empty());
    QVERIFY(other.waitFor(1));
    receiver.release();
    const std::string all = "payment.authorized succeeded 1, payment.authorized succeeded 1";
    COMPARE_TEXT(awaitStory(console, hook.id, all), all);
    QCOMPARE(receiver.count(), 3U);
}

void TestWebhookRestart::aNeverAnsweringInboxDoesNotKeepTheGateway()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Console console = gateway.console();
    COMPARE_STATUS(console.put("/inboxes/silent", "{\"answer\":\"never\"}"), 200);
    const Hook hook = subscribe(console, "m1", "inbox:silent");
    QVERIFY(!gateway.shopOf(1).authorized().empty());
    QVERIFY(eventually([&] { return console.get("/inboxes/silent/messages").json()["items"].size() == 1; }));
    COMPARE_TEXT(storyOf(console, hook.id), "payment.authorized pending 0");
    QCOMPARE(gateway.process().terminate(), 0); // in under five seconds
}

void TestWebhookRestart::guardedEndpointsReachNoPrivateAddress()
{
    const std::string address = addressBeyondLoopback();
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    Receiver guarded;
    Receiver open;
    std::string hook;
    {
        Console console(gateway.address(), adminToken);
        hook = subscribe(console, "m1", guarded.url()).id;
        QVERIFY(!subscribe(console, "m1", open.url()).id.empty());
    }
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(changeStore(data + QStringLiteral("/ledger.sqlite"),
                             "UPDATE webhook_endpoints SET guarded = 1 WHERE id = '" + hook + "'"),
                 "");
    // While only this machine can reach the gateway, whoever has a key is on this machine.
    QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
    QVERIFY(!Shop(gateway.address(), Setup::keyOf(1)).authorized().empty());
    QVERIFY(open.waitFor(1));
    {
        Console console(gateway.address(), adminToken);
        COMPARE_TEXT(awaitStory(console, hook, "payment.authorized succeeded 1"), "payment.authorized succeeded 1");
    }
    QCOMPARE(gateway.terminate(), 0);
    if (address.empty())
        return; // the transfer's own test covers what is left

    QVERIFY2(
        gateway.startOn(data, {},
                        {QStringLiteral("--listen"), QString::fromStdString(address), QStringLiteral("--allow-plain")}),
        gateway.failure().c_str());
    const Address there{address, gateway.address().port};
    Console console(there, adminToken);
    QVERIFY(!Shop(there, Setup::keyOf(1)).authorized().empty());
    QVERIFY(open.waitFor(2));
    COMPARE_TEXT(awaitStory(console, hook, "payment.authorized succeeded 1, payment.authorized pending 1"),
                 "payment.authorized succeeded 1, payment.authorized pending 1");
    const Json last = deliveries(console, "endpoint=" + hook).front()["last"];
    COMPARE_TEXT(last["result"].text(), "blocked");
    COMPARE_TEXT(last["text"].text(), "127.0.0.1 is a private address, which this endpoint may not reach");
    QCOMPARE(guarded.count(), 1U);
    QCOMPARE(guarded.connections(), 1);
}

void TestWebhookRestart::secretsAreNowhereOnDisk()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    Receiver receiver;
    std::vector<std::string> secrets{"whsec_chosen_by_hand", "whsec_of_the_inbox"};
    {
        Console console(gateway.address(), adminToken);
        const Hook hook = subscribe(console, "m1", receiver.url(), "payment", ",\"secret\":\"whsec_chosen_by_hand\"");
        COMPARE_STATUS(console.put("/inboxes/one", "{\"secret\":\"whsec_of_the_inbox\",\"format\":\"payment\"}"), 200);
        QVERIFY(!Shop(gateway.address(), Setup::keyOf(1)).authorized().empty());
        QVERIFY(receiver.waitFor(1));
        const Answer rotated = console.post("/webhook-endpoints/" + hook.id + "/rotate-secret");
        COMPARE_STATUS(rotated, 200);
        secrets.push_back(rotated.json()["secret"].text());
        COMPARE_STATUS(console.post("/webhook-endpoints/" + hook.id + "/reveal-secret"), 200);
        console.post("/signatures/verify", "{\"format\":\"payment\",\"secret\":\"whsec_chosen_by_hand\",\"body\":\"x\","
                                           "\"signature\":\"y\"}");
    }
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(findInFiles(data, secrets), "");
    QVERIFY(!contains(gateway.errors(), "whsec_"));
}

QTEST_GUILESS_MAIN(TestWebhookRestart)
#include "webhookrestart.moc"
