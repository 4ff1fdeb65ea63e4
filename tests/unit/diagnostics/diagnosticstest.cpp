// The diagnostics store: made anew rather than given up, kept within bounds in slices; and the bucket that decides what
// is recorded at all.
#include "diagnosticsfixture.h"

#include "diagnostics/tokenbucket.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::diagnostics;
using test::DiagnosticsFixture;

namespace {

std::int64_t rows(DiagnosticsFixture &f)
{
    const auto reader = f.diagnostics->store().openReader();
    db::Query q = reader->once("SELECT count(*) FROM thing");
    return q.next() ? q.integer(0) : -1;
}

Status makeThings(DiagnosticsFixture &f, int count)
{
    return f.diagnostics->store().writeAndWait([count](db::Transaction &tx) -> Status {
        tx.db().execute("CREATE TABLE thing(seq INTEGER PRIMARY KEY) STRICT");
        for (int i = 0; i < count; ++i)
            tx.db().run("INSERT INTO thing DEFAULT VALUES");
        return Done{};
    });
}

} // namespace

class DiagnosticsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBucketGivesItsBurstThenItsRate()
    {
        TokenBucket bucket(1000, 5);
        std::int64_t now = 77'000'000'000;
        int taken = 0;
        while (bucket.take(now))
            ++taken;
        QCOMPARE(taken, 5);
        QVERIFY(!bucket.take(now + 999)); // a token takes a millisecond
        QVERIFY(bucket.take(now + 1000));
        QVERIFY(!bucket.take(now + 1000));
        now += 3600LL * 1'000'000;
        taken = 0;
        while (bucket.take(now))
            ++taken;
        QCOMPARE(taken, 5); // an hour saves up no more than the burst
    }
    void aBucketKeepsItsRateInSmallSteps()
    {
        TokenBucket bucket(1000, 10);
        int taken = 0;
        for (std::int64_t now = 1; now <= 1'000'000; now += 3)
            taken += bucket.take(now) ? 1 : 0;
        QVERIFY2(taken >= 1000 && taken <= 1011, std::to_string(taken).c_str());
    }

    void opensAgainWhatItClosed()
    {
        DiagnosticsFixture f;
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(makeThings(f, 3).ok());
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(!f.diagnostics->wasMadeAnew());
        QCOMPARE(rows(f), 3);
    }
    void aFileThatIsNoStoreIsMovedAside()
    {
        DiagnosticsFixture f;
        const std::string other(9000, 'x');
        f.write("", other);
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(f.diagnostics->wasMadeAnew());
        QVERIFY(f.read(".aside") == other);
        QVERIFY(makeThings(f, 1).ok());
    }
    void aStoreOfANewerProgramIsMovedAside()
    {
        DiagnosticsFixture f;
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(f.diagnostics->store()
                    .writeAndWait([](db::Transaction &tx) -> Status {
                        tx.db().execute("PRAGMA user_version = 999");
                        return Done{};
                    })
                    .ok());
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(f.diagnostics->wasMadeAnew());
    }
    void pagesLostInAPowerCutAreFound()
    {
        DiagnosticsFixture f;
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(makeThings(f, 20'000).ok());
        f.diagnostics.reset();
        std::string bytes = f.read("");
        QVERIFY(bytes.size() > 20'000);
        for (std::size_t i = 4096; i < bytes.size(); ++i)
            bytes[i] = 'x'; // the first page still looks like a store
        f.write("", bytes);
        f.write("-wal", "not folded in"); // nobody closed it
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(f.diagnostics->wasMadeAnew());
    }
    void whereNoFileCanBeTheErrorSaysSo()
    {
        DiagnosticsFixture f;
        auto opened = Diagnostics::open(f.folder.path().toStdString() + "/no/such/folder", f.clock, f.sink);
        QVERIFY(!opened.ok());
        QVERIFY(!opened.error().text.empty());
    }

    void trimsInSlicesUntilNothingIsLeftToTrim()
    {
        DiagnosticsFixture f;
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(makeThings(f, 1000).ok());
        auto most = std::make_shared<std::atomic<int>>(0);
        f.diagnostics->keepWithin([most](db::Transaction &tx, int slice) -> Result<int> {
            *most = std::max(most->load(), slice);
            tx.db().run("DELETE FROM thing WHERE seq IN (SELECT seq FROM thing ORDER BY seq LIMIT ?) AND seq <= 990",
                        slice);
            return tx.db().changedRows();
        });
        f.diagnostics->trim();
        QTRY_COMPARE(rows(f), 10);
        QCOMPARE(most->load(), 200);
    }
};

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "diagnosticstest.moc"
