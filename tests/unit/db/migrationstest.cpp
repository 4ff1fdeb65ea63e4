#include "storefixture.h"

#include <QFile>
#include <QtTest>

using namespace countersign;
using test::StoreFixture;

class MigrationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsRunOnceAndInOrder()
    {
        StoreFixture f({{1, {"CREATE TABLE a(x INTEGER) STRICT", "INSERT INTO a VALUES(1)"}}});
        QVERIFY2(f.open(), f.error.c_str());
        f.migrations.push_back({2, {"UPDATE a SET x = x + 1"}});
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY2(f.open(), f.error.c_str());
        const auto reader = f.store->openReader();
        auto q = reader->query("SELECT x FROM a");
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 2);
    }
    void theOldFileIsKeptBeside()
    {
        StoreFixture f({{1, {"CREATE TABLE a(x INTEGER) STRICT"}}});
        QVERIFY(f.open());
        f.migrations.push_back({2, {"CREATE TABLE b(x INTEGER) STRICT"}});
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(QFile::exists(QString::fromStdString(f.path() + ".v1.bak")));
    }
    void aStepThatFailsLeavesTheVersionBefore()
    {
        StoreFixture f({{1, {"CREATE TABLE a(x INTEGER) STRICT"}}});
        QVERIFY(f.open());
        f.migrations.push_back({2, {"CREATE TABLE b(x INTEGER) STRICT", "this is not SQL"}});
        QVERIFY(!f.open());
        f.migrations.pop_back();
        QVERIFY2(f.open(), f.error.c_str());
        auto q = f.store->openReader()->once("SELECT count(*) FROM sqlite_master WHERE name = 'b'");
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 0);
    }
    void aNewerStoreIsRefused()
    {
        StoreFixture f({{1, {"CREATE TABLE a(x INTEGER) STRICT"}}, {2, {"CREATE TABLE b(x INTEGER) STRICT"}}});
        QVERIFY(f.open());
        f.migrations.pop_back();
        QVERIFY(!f.open());
        QVERIFY2(f.error.find("newer version") != std::string::npos, f.error.c_str());
    }
    void anotherProgramsFileIsRefusedAndUntouched()
    {
        StoreFixture f({{1, {"CREATE TABLE a(x INTEGER) STRICT"}}});
        {
            db::Connection other(f.path(), db::Mode::ReadWrite);
            other.execute("CREATE TABLE theirs(x); PRAGMA user_version = 7");
        }
        QVERIFY(!f.open());
        QVERIFY2(f.error.find("another program") != std::string::npos, f.error.c_str());
        db::Connection other(f.path(), db::Mode::ReadOnly);
        auto q = other.query("SELECT count(*) FROM sqlite_master");
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 1);
    }
    void garbageIsRefused()
    {
        StoreFixture f({{1, {"CREATE TABLE a(x INTEGER) STRICT"}}});
        QFile file(QString::fromStdString(f.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'z'));
        file.close();
        QVERIFY(!f.open());
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
