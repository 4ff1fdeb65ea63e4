// Webhooks when things break: the process is killed under load, the receiver is away for a day, receivers misbehave
// for long, the disk is full. Twenty kills; --long or COUNTERSIGN_LONG=1 makes it two hundred.
#include "support/webhooks.h"
#include "support/compare.h"
#include "support/receiver.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <deque>
#include <map>
#include <set>
#include <thread>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

int rounds = 20;
constexpr int clients = 4;

// What came for one event.
struct Arrived
{
    std::string body, signature;
    int times = 0;
};

std::map<std::string, Arrived> arrivals(const Receiver &receiver, std::string &problem)
{
    std::map<std::string, Arrived> out;
    for (const Posted &posted : receiver.posted()) {
        const std::string id = Json::parse(posted.body)["id"].text();
        Arrived &one = out[id];
        if (id.empty() ||
            (one.times > 0 && (one.body != posted.body || one.signature != posted.header("X-Webhook-Signature"))))
            problem = posted.bytes();
        one.body = posted.body;
        one.signature = posted.header("X-Webhook-Signature");
        one.times += 1;
    }
    return out;
}

// Resident memory of a process in KiB.
std::int64_t residentKilobytes(qint64 process)
{
    const std::string status = readFile(QStringLiteral("/proc/%1/status").arg(process));
    const std::size_t at = status.find("VmRSS:");
    return at == std::string::npos ? -1 : std::strtoll(status.c_str() + at + 6, nullptr, 10);
}

} // namespace

class TestWebhookFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEventOfAnAcknowledgedRequestIsLost();
    void aReceiverThatWasAwayForADay();
    void badReceiversDoNotEatTheMachine();
    void theDiskIsFull();
    void theClockJumpsOverWaitingRetries();
};

void TestWebhookFaults::noEventOfAnAcknowledgedRequestIsLost()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    Receiver receiver;
    std::string hook;
    {
        Console console(gateway.address(), adminToken);
        hook = subscribe(console, "m1", receiver.url()).id;
        QVERIFY(!hook.empty());
    }
    std::set<std::string> acknowledged; // "pay_… payment.captured"
    std::map<std::string, int> settled; // how often those came that were recorded as delivered by then
    const std::string recorded = "SELECT e.uid FROM webhook_deliveries d JOIN webhook_events e ON e.seq = d.event "
                                 "WHERE d.state = 3";
    int killed = 0;

    for (; killed < rounds; ++killed) {
        std::atomic<bool> stop = false;
        std::vector<std::vector<std::string>> told(clients);
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < clients; ++i) {
            threads.emplace_back([&gateway, &stop, &mine = told[i]] {
                Shop shop(gateway.address(), Setup::keyOf(1));
                while (!stop) {
                    const Answer made = shop.sale(charge(100));
                    if (made.status != 200)
                        return;
                    const std::string id = made.json()["data"]["id"].text();
                    mine.push_back(id + " payment.authorized");
                    mine.push_back(id + " payment.captured");
                    if (shop.refund(id, 100).status != 200)
                        return;
                    mine.push_back(id + " payment.refunded");
                }
            });
        }
        // The instant of death is random on purpose.
        std::this_thread::sleep_for(std::chrono::microseconds(30'000 + QRandomGenerator::global()->bounded(150'000)));
        gateway.killHard();
        stop = true;
        for (std::thread &thread : threads)
            thread.join();
        for (const auto &mine : told)
            acknowledged.insert(mine.begin(), mine.end());
        std::string problem;
        const std::map<std::string, Arrived> soFar = arrivals(receiver, problem);
        for (const std::string &id : readStore(data + QStringLiteral("/ledger.sqlite"), recorded)) {
            const auto known = soFar.find(id);
            QVERIFY2(known != soFar.end(), id.c_str()); // nothing is recorded that did not arrive
            settled.emplace(id, known->second.times);
        }
        QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
        // Now and then the next death comes while it still catches up.
        if (killed % 3 != 0)
            continue;
        Console console(gateway.address(), adminToken);
        QVERIFY(eventually([&] {
            return console.get("/deliveries/count?state=pending&endpoint=" + hook).json()["count"].integer() == 0;
        }));
    }
    Console console(gateway.address(), adminToken);
    QVERIFY(eventually([&] {
        return console.get("/deliveries/count?state=pending&endpoint=" + hook).json()["count"].integer() == 0;
    }));

    std::string problem;
    const std::map<std::string, Arrived> arrived = arrivals(receiver, problem);
    QVERIFY2(problem.empty(), problem.c_str()); // one id, one body, one signature
    std::set<std::string> seen;
    std::size_t duplicates = 0;
    for (const auto &[id, one] : arrived) {
        const Json body = Json::parse(one.body);
        QVERIFY2(seen.insert(body["data"]["payment_id"].text() + ' ' + body["event"].text()).second,
                 one.body.c_str()); // no second event for the same fact
        duplicates += static_cast<std::size_t>(one.times - 1);
    }
    for (const std::string &one : acknowledged)
        QVERIFY2(seen.contains(one), one.c_str());
    // Twice came only what was on the wire, or answered and not yet written down.
    QVERIFY(!settled.empty());
    for (const auto &[id, times] : settled)
        QVERIFY2(arrived.at(id).times == times, id.c_str());
    std::size_t succeeded = 0;
    for (const Json &one : deliveries(console, "endpoint=" + hook)) {
        COMPARE_TEXT(one["state"].text(), "succeeded");
        QVERIFY(arrived.contains(one["event"]["id"].text()));
        ++succeeded;
    }
    QCOMPARE(succeeded, arrived.size());
    QVERIFY2(acknowledged.size() > static_cast<std::size_t>(rounds), "the load was too small to prove anything");
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(integrityOf(data + QStringLiteral("/ledger.sqlite")), "ok");
    qInfo("%d kills, %zu events acknowledged, %zu arrived, %zu duplicates", killed, acknowledged.size(), arrived.size(),
          duplicates);
}

void TestWebhookFaults::aReceiverThatWasAwayForADay()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Console console = gateway.console();
    Receiver receiver;
    const Hook hook = subscribe(console, "m1", receiver.url());
    receiver.hangUp();
    Shop shop = gateway.shopOf(1);
    constexpr std::size_t events = 200;
    for (std::size_t i = 0; i < events / 2; ++i)
        QVERIFY(!shop.captured(100).empty());
    // Through the whole day, attempt by attempt.
    int attempt = 1;
    for (const std::int64_t delay : {300L, 900L, 3600L, 21600L, day}) {
        const std::string state = attempt == 5 ? "failed" : "pending";
        QVERIFY(eventually([&] {
            std::size_t count = 0;
            for (const Json &one : deliveries(console, "state=" + state + "&endpoint=" + hook.id))
                count += one["attempts"].integer() == attempt ? 1 : 0;
            return count == events;
        }));
        QVERIFY(console.advance(delay));
        ++attempt;
    }
    COMPARE_TEXT(console.get("/webhook-endpoints/" + hook.id).json()["health"]["state"].text(), "failing");
    COMPARE_TEXT(console.get("/webhook-endpoints/" + hook.id).json()["health"]["last_error"].text(),
                 "connection refused: nothing listens on port " + std::to_string(receiver.port()));

    QVERIFY(receiver.comeBack());
    const std::string filter = "{\"filter\":{\"state\":\"failed\",\"endpoint\":\"" + hook.id + "\"}";
    const Answer dry = console.post("/deliveries/resend", filter + ",\"dry_run\":true}");
    COMPARE_STATUS(dry, 200);
    QCOMPARE(dry.json()["count"].integer(), static_cast<std::int64_t>(events));
    QCOMPARE(receiver.count(), 0U);
    const Answer started = console.post("/deliveries/resend", filter + "}");
    COMPARE_STATUS(started, 202);
    const std::string task = started.json()["id"].text();
    COMPARE_TEXT(eventually("done", [&] { return console.get("/tasks/" + task).json()["state"].text(); }), "done");
    QCOMPARE(console.get("/tasks/" + task).json()["done"].integer(), static_cast<std::int64_t>(events));
    QVERIFY(receiver.waitFor(events));
    QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + hook.id).size() == events; }));
    std::string problem;
    QCOMPARE(arrivals(receiver, problem).size(), events);
    COMPARE_TEXT(problem, "");
    QCOMPARE(receiver.count(), events);
    COMPARE_TEXT(console.get("/webhook-endpoints/" + hook.id).json()["health"]["state"].text(), "healthy");
}

void TestWebhookFaults::badReceiversDoNotEatTheMachine()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Console console = gateway.console();
    Receiver good;
    const Hook goodHook = subscribe(console, "m1", good.url());
    std::deque<Receiver> bad;
    for (const Manner manner :
         {Manner::Resets, Manner::ResetsAtOnce, Manner::HangsUp, Manner::Babbles, Manner::Promises, Manner::Floods,
          Manner::FloodsHead, Manner::Silent, Manner::Drips, Manner::Floods}) {
        bad.emplace_back().behave(manner);
        QVERIFY(!subscribe(console, "m1", bad.back().url()).id.empty());
    }
    Shop shop = gateway.shopOf(1);
    for (int i = 0; i < 20; ++i)
        QVERIFY(!shop.captured(100).empty());
    QVERIFY(good.waitFor(40));
    const std::int64_t before = residentKilobytes(gateway.process().processId());
    QVERIFY(before > 0);
    for (int i = 0; i < 200; ++i)
        QVERIFY(!shop.captured(100).empty());
    QVERIFY(good.waitFor(440)); // the others delay it by nothing
    QVERIFY(eventually([&] { return bad[5].count() >= 200 && bad[0].count() >= 200; }));
    const std::int64_t after = residentKilobytes(gateway.process().processId());
    // Two floods of 200 MB a time, hundreds of times: nothing of them may stay.
    QVERIFY2(after - before < 48 * 1024, (std::to_string(before) + " -> " + std::to_string(after)).c_str());
    QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + goodHook.id).size() == 440; }));
    QCOMPARE(good.count(), 440U);
    QCOMPARE(gateway.process().terminate(), 0); // with attempts under way
}

void TestWebhookFaults::theDiskIsFull()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const QString ledger = data + QStringLiteral("/ledger.sqlite");
    GatewayProcess gateway;
    Receiver receiver;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    Hook hook;
    {
        Console console(gateway.address(), adminToken);
        hook = subscribe(console, "m1", receiver.url());
    }
    QCOMPARE(gateway.terminate(), 0);
    const std::int64_t pages = static_cast<std::int64_t>(readFile(ledger).size()) / 4096;
    const Environment bounded{{{QStringLiteral("COUNTERSIGN_TEST_MAX_PAGES"), QString::number(pages + 40)}}};
    QVERIFY2(gateway.startOn(data, {}, {}, bounded), gateway.failure().c_str());

    std::set<std::string> made;
    int refused = 0;
    {
        Shop shop(gateway.address(), Setup::keyOf(1));
        for (int i = 0; i < 2000 && refused < 20; ++i) {
            Body order = charge(100);
            order.set("metadata", "{\"filler\":\"" + std::string(i % 3 == 0 ? 3000 : 10, 'f') + "\"}");
            const Answer answer = shop.authorize(order);
            if (answer.status == 200) {
                made.insert(answer.json()["data"]["id"].text());
                continue;
            }
            ++refused;
            QVERIFY2(answer.status == 507 || answer.status == 503, answer.body.c_str());
        }
    }
    QVERIFY2(refused > 0, "the disk never got full");
    QVERIFY(!made.empty());
    // Still there and readable; what was attempted and cannot be written down is not sent again and again.
    const std::size_t sent = receiver.count();
    Console console(gateway.address(), adminToken);
    COMPARE_STATUS(console.get("/deliveries"), 200);
    QVERIFY(receiver.count() <= sent + made.size());
    gateway.killHard();

    QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
    Console again(gateway.address(), adminToken);
    QVERIFY(eventually([&] { return deliveries(again, "state=succeeded&endpoint=" + hook.id).size() == made.size(); }));
    std::string problem;
    const auto arrived = arrivals(receiver, problem);
    COMPARE_TEXT(problem, "");
    std::set<std::string> told;
    for (const auto &[id, one] : arrived)
        told.insert(Json::parse(one.body)["data"]["payment_id"].text());
    QVERIFY(told == made); // those, and nothing of what was refused
    // And it goes on.
    const std::size_t before = receiver.count();
    QVERIFY(!Shop(gateway.address(), Setup::keyOf(1)).authorized().empty());
    QVERIFY(receiver.waitFor(before + 1));
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(integrityOf(ledger), "ok");
}

void TestWebhookFaults::theClockJumpsOverWaitingRetries()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1, QString()), gateway.failure().c_str()); // a clock that runs
    Console console = gateway.console();
    Receiver receiver;
    receiver.answer({500});
    const Hook hook = subscribe(console, "m1", receiver.url());
    Shop shop = gateway.shopOf(1);
    for (int i = 0; i < 300; ++i)
        QVERIFY(!shop.authorized().empty());
    QVERIFY(receiver.waitFor(300));
    QVERIFY(eventually([&] {
        std::size_t count = 0;
        for (const Json &one : deliveries(console, "state=pending&endpoint=" + hook.id))
            count += one["attempts"].integer() == 1 ? 1 : 0;
        return count == 300;
    }));
    receiver.answer({200});
    QVERIFY(console.advance(day + 60));
    QCOMPARE(deliveries(console, "state=expired&endpoint=" + hook.id).size(), 300U);
    QVERIFY(!shop.authorized().empty());
    QVERIFY(receiver.waitFor(301));
    QCOMPARE(receiver.count(), 301U);
    QVERIFY(eventually([&] { return deliveries(console, "state=succeeded&endpoint=" + hook.id).size() == 1; }));
}

int main(int argc, char *argv[])
{
    std::vector<char *> arguments;
    for (int i = 0; i < argc; ++i) {
        if (argv[i] == "--long"s)
            rounds = 200;
        else
            arguments.push_back(argv[i]);
    }
    if (qEnvironmentVariableIsSet("COUNTERSIGN_LONG"))
        rounds = 200;
    if (rounds > 20)
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QCoreApplication application(argc, argv);
    TestWebhookFaults test;
    return QTest::qExec(&test, static_cast<int>(arguments.size()), arguments.data());
}

#include "webhooks.moc"
