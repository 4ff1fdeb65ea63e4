// design.md 2, 4 and 5: what was answered is still there after a restart, however the process ended.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestDurability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void paymentsAndIntentsStay_data();
    void paymentsAndIntentsStay();
    void idempotencyRecordsStay();
    void idempotencyRecordsEndOnTime();
    void theClockStays();
    void expiriesStay();
    void expiryThatFellDueMeanwhileIsApplied();
    void countersStay();
    void accountsMadeAtRunTimeStay();
    void theSetupFileWinsForWhatItContains();
    void exactSetupStopsTheRest();
    void declinesStay();

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(QStringLiteral("data")); }
    bool open(const std::string &setup = {}, const QStringList &more = {})
    {
        return m_gateway.startOn(data(), setup, more);
    }
    [[nodiscard]] Shop shop(int merchant = 1) const { return {m_gateway.address(), Setup::keyOf(merchant)}; }
    [[nodiscard]] Console console() const { return {m_gateway.address(), adminToken}; }
    std::unique_ptr<QTemporaryDir> m_folder;
    GatewayProcess m_gateway;
};

void TestDurability::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY2(open(Setup::merchants(2).text()), m_gateway.failure().c_str());
}

void TestDurability::cleanup()
{
    m_gateway.killHard();
    COMPARE_TEXT(integrityOf(data() + QStringLiteral("/ledger.sqlite")), "ok");
}

void TestDurability::paymentsAndIntentsStay_data()
{
    QTest::addColumn<bool>("politely");
    QTest::newRow("SIGTERM") << true;
    QTest::newRow("SIGKILL") << false;
}

void TestDurability::paymentsAndIntentsStay()
{
    QFETCH(bool, politely);
    std::vector<std::pair<std::string, std::string>> before; // path and body
    Intent open1;
    {
        Shop here = shop();
        Buyer buyer(m_gateway.address());
        Body full = charge(1234, "EUR", mastercardApproved);
        full.setText("customer.email", "a@example.com")
            .setText("customer.name", "José")
            .set("metadata", R"({"z":1,"a":[2.50]})");
        std::vector<std::string> ids{here.authorize(full).json()["data"]["id"].text(), here.captured(),
                                     here.declined()};
        ids.push_back(here.authorized(1000));
        COMPARE_STATUS(here.capture(ids.back(), 700), 200);
        COMPARE_STATUS(here.refund(ids.back(), 200), 200);
        ids.push_back(here.authorized(1000));
        COMPARE_STATUS(here.voidPayment(ids.back(), "changed"), 200);
        open1 = freshIntent(here, intent());
        COMPARE_STATUS(buyer.confirm(open1, payWith(doNotHonor)), 402);
        for (const std::string &id : ids)
            before.emplace_back("/api/v1/payments/" + id, here.payment(id).body);
        before.emplace_back("/api/v1/transactions?limit=100", here.transactions("?limit=100").body);
        before.emplace_back("/api/public/payment-intents/" + open1.id, buyer.intent(open1.id).body);
    }
    if (politely)
        QCOMPARE(m_gateway.terminate(), 0);
    else
        m_gateway.killHard();
    QVERIFY2(open(), m_gateway.failure().c_str());
    Shop again = shop();
    for (const auto &[path, body] : before)
        COMPARE_TEXT(again.get(path).body, body);
    // The attempt that was used up stays used up, and the secret still opens the intent.
    COMPARE_TEXT(refusal(Buyer(m_gateway.address()).confirm(open1, payWith(doNotHonor))),
                 "402 PAYMENT_DECLINED card declined: do not honor (3 left)");
    COMPARE_STATUS(Buyer(m_gateway.address()).confirm(open1, payWith()), 200);
}

void TestDurability::idempotencyRecordsStay()
{
    const Answer authorized = shop().authorize(charge(), "kept-over-restarts");
    const Answer declined = shop().authorize(charge(1, "USD", insufficientFunds), "kept-decline-too");
    const Answer made = shop().post("/api/v1/payment-intents", intent().text(), "kept-intent-with-secret");
    COMPARE_STATUS(authorized, 200);
    COMPARE_STATUS(made, 201);
    for (int i = 0; i < 2; ++i) {
        m_gateway.killHard();
        QVERIFY2(open(), m_gateway.failure().c_str());
        COMPARE_TEXT(shop().authorize(charge(), "kept-over-restarts").body, authorized.body);
        COMPARE_STATUS(shop().authorize(charge(1), "kept-over-restarts"), 409);
        COMPARE_TEXT(shop().authorize(charge(1, "USD", insufficientFunds), "kept-decline-too").body, declined.body);
        const Answer again = shop().post("/api/v1/payment-intents", intent().text(), "kept-intent-with-secret");
        QCOMPARE(again.status, 201);
        COMPARE_TEXT(again.json()["data"]["id"].text(), made.json()["data"]["id"].text());
        COMPARE_TEXT(again.json()["data"]["client_secret"].text(), made.json()["data"]["client_secret"].text());
        QCOMPARE(shop().transactions().json()["data"]["total"].integer(), 2);
    }
}

void TestDurability::idempotencyRecordsEndOnTime()
{
    const Answer first = shop().authorize(charge(), "one-day-over-a-restart");
    QVERIFY(console().advance(23 * hour));
    QCOMPARE(m_gateway.terminate(), 0);
    QVERIFY2(open(), m_gateway.failure().c_str());
    COMPARE_TEXT(shop().authorize(charge(), "one-day-over-a-restart").body, first.body);
    QVERIFY(console().advance(3700));
    m_gateway.killHard();
    QVERIFY2(open(), m_gateway.failure().c_str());
    COMPARE_STATUS(shop().authorize(charge(7), "one-day-over-a-restart"), 200);
}

void TestDurability::theClockStays()
{
    QVERIFY(console().advance(10 * day));
    const std::int64_t offset = console().get("/clock").json()["offset_seconds"].integer();
    m_gateway.killHard();
    QVERIFY2(open(), m_gateway.failure().c_str());
    const std::int64_t later = console().get("/clock").json()["offset_seconds"].integer();
    QVERIFY2(later >= offset - 1 && later <= offset + 1, std::to_string(later).c_str());
    const std::string frozen = console().put("/clock", R"({"frozen":true})").json()["now"].text();
    QCOMPARE(m_gateway.terminate(), 0);
    QVERIFY2(open(), m_gateway.failure().c_str());
    COMPARE_TEXT(console().get("/clock").json()["now"].text(), frozen);
    QVERIFY(console().get("/clock").json()["frozen"].isTrue());
}

void TestDurability::expiriesStay()
{
    QVERIFY(console().setClock("2030-01-01T00:00:00Z"));
    COMPARE_STATUS(console().put("/clock", R"({"frozen":true,"set":"2030-01-01T00:00:00Z"})"), 200);
    const std::string id = shop().authorized();
    const Json created = shop().createIntent(intent()).json()["data"];
    COMPARE_TEXT(shop().payment(id).json()["data"]["expires_at"].text(), "2030-01-08T00:00:00Z");
    m_gateway.killHard();
    QVERIFY2(open(), m_gateway.failure().c_str());
    COMPARE_TEXT(shop().payment(id).json()["data"]["expires_at"].text(), "2030-01-08T00:00:00Z");
    QVERIFY(console().advance(3601));
    COMPARE_TEXT(Buyer(m_gateway.address()).intent(created["id"].text()).json()["data"]["status"].text(), "expired");
    QVERIFY(console().advance(7 * day));
    COMPARE_TEXT(shop().payment(id).json()["data"]["status"].text(), "expired");
    m_gateway.killHard();
    QVERIFY2(open(), m_gateway.failure().c_str());
    COMPARE_TEXT(shop().payment(id).json()["data"]["status"].text(), "expired");
    COMPARE_TEXT(refusal(shop().capture(id, 1)), "400 authorization expired (valid for 7 days)");
}

void TestDurability::expiryThatFellDueMeanwhileIsApplied()
{
    COMPARE_STATUS(console().put("/clock", R"({"frozen":true,"set":"2030-01-01T00:00:00Z"})"), 200);
    std::string id;
    for (int i = 0; i < 300; ++i)
        id = shop().authorized();
    const std::int64_t next = console().get("/changes").json()["next"].integer();
    QCOMPARE(m_gateway.terminate(), 0);
    // The program was off while the week went by.
    QVERIFY2(open({}, {QStringLiteral("--frozen-clock"), QStringLiteral("2030-01-20T00:00:00Z")}),
             m_gateway.failure().c_str());
    COMPARE_TEXT(shop().payment(id).json()["data"]["status"].text(), "expired");
    QTRY_COMPARE(console().get("/counts").json()["payments"]["expired"].integer(), 300);
    // Each expiry is told once.
    std::int64_t told = 0;
    QTRY_VERIFY((told = static_cast<std::int64_t>(
                     console().get("/changes?after=" + std::to_string(next)).json()["entries"].size())) >= 300);
    const std::string feed = console().get("/changes?after=" + std::to_string(next)).body;
    std::size_t expired = 0;
    for (std::size_t at = 0; (at = feed.find(R"("kind":"payment.expired")", at)) != std::string::npos; ++at)
        ++expired;
    QCOMPARE(expired, 300U);
}

void TestDurability::countersStay()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(!shop(1).authorized().empty());
    for (int i = 0; i < 3; ++i)
        QVERIFY(!shop(2).captured().empty());
    QVERIFY(!shop(2).declined().empty());
    const std::string before = console().get("/counts").body;
    m_gateway.killHard();
    QVERIFY2(open(), m_gateway.failure().c_str());
    COMPARE_TEXT(console().get("/counts").body, before);
    QCOMPARE(shop(1).transactions().json()["data"]["total"].integer(), 5);
    QCOMPARE(shop(2).transactions().json()["data"]["total"].integer(), 4);
    QCOMPARE(shop(2).transactions("?status=captured").json()["data"]["total"].integer(), 3);
}

void TestDurability::accountsMadeAtRunTimeStay()
{
    COMPARE_STATUS(console().post("/merchants", R"({"id":"later","name":"Later"})"), 201);
    const Json kept = console().post("/keys", R"({"merchant":"later"})").json();
    const Json stopped = console().post("/keys", R"({"merchant":"later"})").json();
    COMPARE_STATUS(console().post("/keys/" + stopped["id"].text() + "/deactivate"), 200);
    m_gateway.killHard();
    QVERIFY2(open(), m_gateway.failure().c_str());
    COMPARE_STATUS(Shop(m_gateway.address(), kept["value"].text()).authorize(charge()), 200);
    COMPARE_STATUS(Shop(m_gateway.address(), stopped["value"].text()).authorize(charge()), 401);
    COMPARE_TEXT(console().post("/keys/" + kept["id"].text() + "/reveal").json()["value"].text(), kept["value"].text());
}

void TestDurability::theSetupFileWinsForWhatItContains()
{
    const std::string id = shop(1).authorized();
    QCOMPARE(m_gateway.terminate(), 0);
    // Another file: m1 renamed and limited, m2 not mentioned, m3 new.
    Setup other;
    other.merchant("m1", {Setup::keyOf(1)},
                   R"({"payments_per_second":0,"payments_per_hour":2,"transactions_per_second":0})");
    other.merchant("m3", {Setup::keyOf(3)}, Setup::noLimits);
    QVERIFY2(open(other.text()), m_gateway.failure().c_str());
    COMPARE_STATUS(shop(1).payment(id), 200);
    COMPARE_STATUS(shop(1).payment(id), 200);
    COMPARE_STATUS(shop(1).payment(id), 429);
    COMPARE_STATUS(shop(2).authorize(charge()), 200);
    COMPARE_STATUS(shop(3).authorize(charge()), 200);
    COMPARE_STATUS(console().get("/me"), 200);
    // The same file again changes nothing.
    const Json feed = console().get("/changes").json();
    QCOMPARE(m_gateway.terminate(), 0);
    QVERIFY2(open(other.text()), m_gateway.failure().c_str());
    const Json after = console().get("/changes?after=" + feed["next"].text()).json();
    for (std::size_t i = 0; i < after["entries"].size(); ++i) {
        const std::string kind = after["entries"].at(i)["kind"].text();
        QVERIFY2(kind == "setup.applied", kind.c_str());
    }
}

void TestDurability::exactSetupStopsTheRest()
{
    QCOMPARE(m_gateway.terminate(), 0);
    Setup exact;
    exact.merchant("m1", {Setup::keyOf(1)}, Setup::noLimits);
    exact.operatorOf("Ada Admin", "admin", adminToken).set("exact", "true");
    QVERIFY2(open(exact.text()), m_gateway.failure().c_str());
    COMPARE_STATUS(shop(1).authorize(charge()), 200);
    COMPARE_STATUS(shop(2).authorize(charge()), 401);
    COMPARE_STATUS(Shop(m_gateway.address(), Setup::secondKeyOf(1)).authorize(charge()), 401);
    COMPARE_STATUS(Console(m_gateway.address(), supportToken).get("/me"), 401);
    COMPARE_STATUS(console().get("/me"), 200);
}

void TestDurability::declinesStay()
{
    const std::string id = shop().declined(fraudRisk);
    m_gateway.killHard();
    QVERIFY2(open(), m_gateway.failure().c_str());
    COMPARE_TEXT(shop().payment(id).json()["data"]["status"].text(), "failed");
    QCOMPARE(shop().transactions("?status=failed").json()["data"]["total"].integer(), 1);
}

QTEST_GUILESS_MAIN(TestDurability)
#include "durability.moc"
