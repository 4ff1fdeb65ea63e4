// A crash at any instant loses no acknowledged payment: the process is killed under load again and again, and every
// answer that reached a client is compared with the store. Twenty rounds; --long or COUNTERSIGN_LONG=1 makes it two
// hundred.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr int clients = 8;
int rounds = 20;

// What a client was told. `what` is the kind of request, `answer` the whole body.
struct Told
{
    std::string key;
    std::string path;
    std::string request;
    int status = 0;
    std::string answer;
};

struct Purchase
{
    Intent intent;
    std::string payment; // empty: the buyer got no answer
};

// One shop's server that authorizes, captures and refunds as fast as it can until the gateway is gone. Every request
// has an idempotency key of its own. What was sent without an answer is remembered, too: it may have happened or not.
class Client
{
public:
    Client(const Address &address, std::string apiKey, std::string name)
        : m_shop(address, std::move(apiKey))
        , m_buyer(address)
        , m_name(std::move(name))
    {
    }

    void run(const std::atomic<bool> &stop)
    {
        for (int i = 0; !stop; ++i) {
            const std::string number = m_name + '-' + std::to_string(i);
            const std::int64_t amount = 100 + i % 900;
            const char *const card = i % 5 == 4 ? insufficientFunds : visaApproved;
            const Answer made =
                send("authorize-" + number, "/api/v1/payments/authorize", charge(amount, "USD", card).text());
            if (made.status == 0)
                return;
            if (made.status != 200)
                continue;
            const std::string id = made.json()["data"]["id"].text();
            if (i % 4 == 3 && !buy("intent-" + number))
                return;
            if (i % 3 == 0) {
                const std::string taken = R"({"amount":)" + std::to_string(amount) + '}';
                if (send("capture-" + number, "/api/v1/payments/" + id + "/capture", taken).status == 0)
                    return;
                if (send("refund-" + number, "/api/v1/payments/" + id + "/refund", R"({"amount":40,"reason":"r"})")
                        .status == 0)
                    return;
            } else if (i % 3 == 1) {
                if (send("void-" + number, "/api/v1/payments/" + id + "/void", R"({"reason":"r"})").status == 0)
                    return;
            }
        }
    }

    [[nodiscard]] const std::vector<Told> &told() const { return m_told; }
    [[nodiscard]] const std::vector<Told> &unanswered() const { return m_unanswered; }
    [[nodiscard]] const std::vector<Purchase> &purchases() const { return m_purchases; }

private:
    bool buy(const std::string &key)
    {
        const Answer made = send(key, "/api/v1/payment-intents", intent(500).text());
        if (made.status == 0)
            return false;
        const Json data = made.json()["data"];
        const Intent opened{data["id"].text(), data["client_secret"].text()};
        const Answer paid = m_buyer.confirm(opened, payWith());
        m_purchases.push_back({opened, paid.json()["data"]["payment_id"].text()});
        return paid.status != 0;
    }

    Answer send(const std::string &key, const std::string &path, const std::string &body)
    {
        Answer answer = m_shop.post(path, body, key);
        (answer.status == 0 ? m_unanswered : m_told).push_back({key, path, body, answer.status, answer.body});
        return answer;
    }

    Shop m_shop;
    Buyer m_buyer;
    std::string m_name;
    std::vector<Purchase> m_purchases;
    std::vector<Told> m_told;
    std::vector<Told> m_unanswered;
};

// How many expiries the journal tells of behind that entry.
std::int64_t toldExpired(Console &console, std::int64_t after)
{
    std::int64_t told = 0;
    while (true) {
        const Json feed = console.get("/changes?limit=500&after=" + std::to_string(after)).json();
        for (std::size_t i = 0; i < feed["entries"].size(); ++i)
            told += feed["entries"].at(i)["kind"].text() == "payment.expired" ? 1 : 0;
        after = feed["next"].integer();
        if (feed["entries"].size() == 0 || after >= feed["head"].integer())
            return told;
    }
}

} // namespace

class TestKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedPaymentIsLost();
    void aMovedClockSettlesEachAuthorizationOnce();
};

void TestKilled::noAcknowledgedPaymentIsLost()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    const std::string apiKey = Setup::keyOf(1);
    std::int64_t known = 0; // payments in the store before the round
    std::int64_t acknowledged = 0;
    std::int64_t undecided = 0;

    for (int round = 0; round < rounds; ++round) {
        std::atomic<bool> stop = false;
        std::vector<std::unique_ptr<Client>> all;
        std::vector<std::thread> threads;
        for (int i = 0; i < clients; ++i) {
            all.push_back(
                std::make_unique<Client>(gateway.address(), apiKey, std::to_string(round) + '.' + std::to_string(i)));
            threads.emplace_back([client = all.back().get(), &stop] { client->run(stop); });
        }
        // The instant of death is random on purpose: it falls into every phase of a batch sooner or later.
        std::this_thread::sleep_for(std::chrono::microseconds(20'000 + QRandomGenerator::global()->bounded(180'000)));
        gateway.killHard();
        stop = true;
        for (std::thread &thread : threads)
            thread.join();

        QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
        Shop shop(gateway.address(), apiKey);
        Buyer buyer(gateway.address());
        std::map<std::string, std::string> status; // of every payment, by what was acknowledged last
        std::int64_t made = 0;
        for (const auto &client : all) {
            for (const Told &told : client->told()) {
                QVERIFY2(told.status == 200 || told.status == 201 || told.status == 402,
                         (told.path + ": " + told.answer).c_str());
                ++acknowledged;
                const Json data1 = Json::parse(told.answer)["data"];
                if (told.path == "/api/v1/payments/authorize")
                    ++made;
                if (told.status == 200)
                    status[data1["id"].text()] = data1["status"].text();
            }
            for (const Purchase &purchase : client->purchases()) {
                if (purchase.payment.empty())
                    continue;
                ++acknowledged;
                ++made;
                status[purchase.payment] = "captured";
            }
        }
        // What was cut off may have happened: sending it again under its key settles it, exactly once.
        std::int64_t settled = 0;
        const std::int64_t stored = shop.transactions("?limit=1").json()["data"]["total"].integer();
        for (const auto &client : all) {
            for (const Told &cut : client->unanswered()) {
                ++undecided;
                const Answer first = shop.post(cut.path, cut.request, cut.key);
                QVERIFY2(first.status == 200 || first.status == 201 || first.status == 402, first.body.c_str());
                COMPARE_TEXT(shop.post(cut.path, cut.request, cut.key).body, first.body);
                if (cut.path == "/api/v1/payments/authorize")
                    ++settled;
                if (first.status == 200)
                    status[first.json()["data"]["id"].text()] = first.json()["data"]["status"].text();
            }
        }
        // A confirmation that was cut off happened wholly or not at all; where it did not, the buyer can still pay.
        for (const auto &client : all) {
            for (const Purchase &purchase : client->purchases()) {
                const std::string state = buyer.intent(purchase.intent.id).json()["data"]["status"].text();
                if (!purchase.payment.empty()) {
                    COMPARE_TEXT(state, "authorized");
                    continue;
                }
                ++undecided;
                ++settled;
                QVERIFY2(state == "authorized" || state == "created", state.c_str());
                QCOMPARE(buyer.confirm(purchase.intent, payWith()).status, state == "created" ? 200 : 400);
            }
        }
        // No acknowledged payment is missing, and none is there that nobody asked for.
        QVERIFY2(stored >= known + made && stored <= known + made + settled,
                 (std::to_string(stored) + " stored, " + std::to_string(known) + " before, " + std::to_string(made) +
                  " acknowledged, " + std::to_string(settled) + " cut off")
                     .c_str());
        QCOMPARE(shop.transactions("?limit=1").json()["data"]["total"].integer(), known + made + settled);
        known += made + settled;

        // Every acknowledged answer comes back byte for byte, and the store agrees with the last of them.
        for (const auto &client : all) {
            for (const Told &told : client->told()) {
                const Answer again = shop.post(told.path, told.request, told.key);
                QCOMPARE(again.status, told.status);
                COMPARE_TEXT(again.body, told.answer);
            }
        }
        for (const auto &[id, expected] : status)
            COMPARE_TEXT(shop.payment(id).json()["data"]["status"].text(), expected);
        QCOMPARE(shop.transactions("?limit=1").json()["data"]["total"].integer(), known);
        const Json counted = Console(gateway.address(), adminToken).get("/counts").json()["payments"];
        QCOMPARE(counted["total"].integer(), known);
    }
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(integrityOf(data + QStringLiteral("/ledger.sqlite")), "ok");
    QVERIFY2(acknowledged > rounds, "the load was too small to prove anything");
    qInfo("%d kills, %lld answers compared, %lld requests cut off", rounds, static_cast<long long>(acknowledged),
          static_cast<long long>(undecided));
}

void TestKilled::aMovedClockSettlesEachAuthorizationOnce()
{
    constexpr std::int64_t open = 1500; // many slices of bulk work
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(1).text()), gateway.failure().c_str());
    for (int round = 1; round <= rounds / 10; ++round) {
        {
            Shop shop(gateway.address(), Setup::keyOf(1));
            for (int i = 0; i < open; ++i)
                QVERIFY(!shop.authorized().empty());
        }
        const std::int64_t before = Console(gateway.address(), adminToken).get("/changes").json()["next"].integer();
        std::thread mover([&gateway] {
            Console console(gateway.address(), adminToken);
            static_cast<void>(console.advance(8 * day));
        });
        // Into the middle of the settling, or before or behind it.
        std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(40'000)));
        gateway.killHard();
        mover.join();

        QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
        Console console(gateway.address(), adminToken);
        Shop shop(gateway.address(), Setup::keyOf(1));
        const auto counted = [&console](const char *state) {
            return console.get("/counts").json()["payments"][state].integer();
        };
        if (counted("authorized") > 0) { // the move itself was lost, whole
            QCOMPARE(counted("authorized"), open);
            QVERIFY(console.advance(8 * day));
        }
        QCOMPARE(counted("authorized"), 0);
        QCOMPARE(counted("expired"), open * round);
        QCOMPARE(shop.transactions("?status=voided&limit=1").json()["data"]["total"].integer(), open * round);
        // Each of them is told once, in the end all of them.
        std::int64_t told = -1;
        QTRY_VERIFY_WITH_TIMEOUT((told = toldExpired(console, before)) >= open, 30'000);
        QCOMPARE(told, open);
    }
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(integrityOf(data + QStringLiteral("/ledger.sqlite")), "ok");
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
    TestKilled test;
    return QTest::qExec(&test, static_cast<int>(arguments.size()), arguments.data());
}

#include "killed.moc"
