// A disk that is full refuses what cannot be stored and nothing else; nobody is told wrong, and space brings everything
// back. COUNTERSIGN_TEST_MAX_PAGES bounds the ledger's file as a full disk would.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <thread>

using namespace countersign::test;
using namespace std::string_literals;

class TestDiskFull final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsToldWrong();
};

void TestDiskFull::nobodyIsToldWrong()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const QString ledger = data + QStringLiteral("/ledger.sqlite");
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(data, Setup::merchants(2).text()), gateway.failure().c_str());
    std::string early;
    {
        Shop shop(gateway.address(), Setup::keyOf(2));
        early = shop.authorized(500);
    }
    QCOMPARE(gateway.terminate(), 0);

    // A little room above what is there now.
    const std::int64_t pages = static_cast<std::int64_t>(readFile(ledger).size()) / 4096;
    const Environment bounded{{{QStringLiteral("COUNTERSIGN_TEST_MAX_PAGES"), QString::number(pages + 40)}}};
    QVERIFY2(gateway.startOn(data, {}, {}, bounded), gateway.failure().c_str());

    struct Told
    {
        std::string key;
        std::string request;
        Answer answer;
    };
    constexpr int clients = 8;
    constexpr int requestsOfEach = 400;
    std::vector<std::vector<Told>> told(clients);
    std::vector<std::thread> threads;
    threads.reserve(clients);
    for (int c = 0; c < clients; ++c) {
        threads.emplace_back([&gateway, &mine = told[static_cast<std::size_t>(c)], c] {
            Shop shop(gateway.address(), Setup::keyOf(1));
            for (int i = 0; i < requestsOfEach; ++i) {
                // Every third request carries a lot, so that jobs of a batch differ in what they need.
                Body body = charge(100 + i);
                body.set("metadata", R"({"filler":")" + std::string(i % 3 == 0 ? 6'000 : 10, 'f') + R"("})");
                const std::string key = "full-" + std::to_string(c) + '-' + std::to_string(i);
                mine.push_back({key, body.text(), shop.authorize(body, key)});
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    std::map<std::string, std::int64_t> made; // id and amount of what was acknowledged
    std::int64_t refused = 0;
    for (const std::vector<Told> &mine : told) {
        for (const Told &one : mine) {
            const std::string said = std::to_string(one.answer.status) + ' ' + one.answer.body;
            if (one.answer.status == 200) {
                const Json payment = one.answer.json()["data"];
                QVERIFY(made.emplace(payment["id"].text(), payment["amount"].integer()).second);
            } else {
                QVERIFY2(one.answer.status == 507 || one.answer.status == 503, said.c_str());
                QVERIFY2(one.answer.json()["success"].isFalse() && one.answer.json()["error"].isString(), said.c_str());
                QVERIFY2(!contains(one.answer.body, "SQL") && !contains(one.answer.body, "database"), said.c_str());
                ++refused;
            }
        }
    }
    QVERIFY2(refused > 0, "the disk never got full");
    QVERIFY2(!made.empty(), "nothing was stored before the disk was full");

    // Still alive: reads work, and what was acknowledged is there although the disk is full.
    {
        Shop shop(gateway.address(), Setup::keyOf(1));
        QCOMPARE(shop.transactions("?limit=1").json()["data"]["total"].integer(),
                 static_cast<std::int64_t>(made.size()));
        for (const auto &[id, amount] : made)
            QCOMPARE(shop.payment(id).json()["data"]["amount"].integer(), amount);
        Connection connection(gateway.address());
        COMPARE_STATUS(connection.send({"GET", "/healthz"}), 200);
    }
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(integrityOf(ledger), "ok");

    // With space again the refused ones go through under the same keys, and the others replay.
    QVERIFY2(gateway.startOn(data, {}), gateway.failure().c_str());
    Shop shop(gateway.address(), Setup::keyOf(1));
    QCOMPARE(shop.transactions("?limit=1").json()["data"]["total"].integer(), static_cast<std::int64_t>(made.size()));
    std::int64_t recovered = 0;
    for (const std::vector<Told> &mine : told) {
        for (const Told &one : mine) {
            const Answer again = shop.post("/api/v1/payments/authorize", one.request, one.key);
            COMPARE_STATUS(again, 200);
            if (one.answer.status == 200)
                COMPARE_TEXT(again.body, one.answer.body);
            else
                ++recovered;
        }
    }
    QCOMPARE(recovered, refused);
    QCOMPARE(shop.transactions("?limit=1").json()["data"]["total"].integer(),
             static_cast<std::int64_t>(clients) * requestsOfEach);
    COMPARE_TEXT(Shop(gateway.address(), Setup::keyOf(2)).payment(early).json()["data"]["status"].text(), "authorized");
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(integrityOf(ledger), "ok");
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "diskfull.moc"
