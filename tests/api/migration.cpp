// design.md 5: a store of an earlier version is opened, copied first, and brought up to date, and nothing of it is
// lost. tests/fixtures/store-N is such a store: schema N, its key, and the setup file it was made with.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

const QString fixtures = QStringLiteral(COUNTERSIGN_FIXTURES);

std::string contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
}

} // namespace

class TestMigration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEarlierStoreOpens_data();
    void everyEarlierStoreOpens();
};

void TestMigration::everyEarlierStoreOpens_data()
{
    QTest::addColumn<int>("schema");
    const QStringList stores = QDir(fixtures).entryList({QStringLiteral("store-*")}, QDir::Dirs);
    for (const QString &store : stores)
        QTest::addRow("%s", qUtf8Printable(store)) << store.section(u'-', 1).toInt();
}

void TestMigration::everyEarlierStoreOpens()
{
    QFETCH(int, schema);
    const QString from = fixtures + QStringLiteral("/store-%1/").arg(schema);
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    QVERIFY(QDir().mkdir(data));
    QVERIFY(QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const char *file : {"ledger.sqlite", "master.key"}) {
        const QString copy = data + u'/' + QLatin1StringView(file);
        QVERIFY(QFile::copy(from + QLatin1StringView(file), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    }

    GatewayProcess gateway;
    const std::string setup = contentOf(from + QStringLiteral("setup.json"));
    QVERIFY2(gateway.startOn(data, setup, {QStringLiteral("--frozen-clock"), QStringLiteral("2026-01-24T10:05:00Z")}),
             gateway.failure().c_str());
    Console console(gateway.address(), "op_test_fixture");
    Shop shop(gateway.address(), "pk_test_fixture_key");

    QVERIFY(console.get("/status").json()["store"]["schema"].integer() > schema);
    const Json counts = console.get("/counts").json();
    COMPARE_TEXT(counts["payments"].compact(),
                 R"({"total":7,"authorized":1,"captured":2,"partially_refunded":1,"refunded":1,"voided":1,"failed":1,)"
                 R"("expired":0})");
    QCOMPARE(counts["intents"]["created"].integer(), 1);
    QCOMPARE(counts["intents"]["authorized"].integer(), 1);
    QCOMPARE(console.get("/approvals?status=approved").json()["items"].size(), 1U);
    QCOMPARE(console.get("/approvals?status=pending").json()["items"].size(), 1U);
    QCOMPARE(console.get("/connections").json()["items"].size(), 1U);
    QVERIFY(console.get("/deliveries?status=succeeded").json()["items"].size() > 10U);

    // What was begun goes on: keys open, an old intent is paid, what is sealed in the store can be read.
    const std::string intent = console.get("/intents?status=created").json()["items"].at(0)["id"].text();
    const Answer paid = console.post("/intents/" + intent + "/confirm", charge(1, "EUR", visaApproved).text());
    COMPARE_STATUS(paid, 200);
    COMPARE_TEXT(paid.json()["status"].text(), "authorized");
    QVERIFY(!shop.authorized(1).empty());
    const std::string pending = console.get("/approvals?status=pending").json()["items"].at(0)["id"].text();
    COMPARE_STATUS(
        console.post("/approvals/" + pending + "/decision", R"({"value":"deny","reason":"no","if_version":1})"), 200);

    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(integrityOf(data + QStringLiteral("/ledger.sqlite")), "ok");
    QVERIFY(QFile::exists(data + QStringLiteral("/ledger.sqlite.v%1.bak").arg(schema)));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "migration.moc"
