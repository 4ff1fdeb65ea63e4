#include "storefixture.h"

#include "db/backup.h"
#include "db/lock.h"

#include <QFile>
#include <QFileInfo>
#include <QtTest>

#include <atomic>

using namespace countersign;
using test::StoreFixture;

namespace {

const std::vector<db::Migration> schema{
    {1, {"CREATE TABLE items(seq INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, filler BLOB) STRICT"}}};

std::int64_t countItems(const db::Store &store)
{
    const auto reader = store.openReader();
    auto q = reader->query("SELECT count(*) FROM items");
    return q.next() ? q.integer(0) : -1;
}

Status insert(db::Transaction &tx, const std::string &name, std::size_t filler = 0)
{
    const std::string bytes(filler, 'x');
    tx.db().run("INSERT INTO items(name, filler) VALUES(?, ?)", name, db::Blob{bytes});
    return Done{};
}

} // namespace

class StoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreForTheirOwnerAlone()
    {
        StoreFixture f(schema);
        QVERIFY2(f.open(), f.error.c_str());
        const auto wide =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY((QFile::permissions(QString::fromStdString(f.path())) & wide) == QFileDevice::Permissions());
    }
    void aJobIsThereAfterItWasToldSo()
    {
        StoreFixture f(schema);
        QVERIFY(f.open());
        QVERIFY(f.store->writeAndWait([](db::Transaction &tx) { return insert(tx, "a"); }).ok());
        QCOMPARE(countItems(*f.store), 1);
        QVERIFY(f.open());
        QCOMPARE(countItems(*f.store), 1);
    }
    void aJobThatFailsTakesNobodyWithIt()
    {
        StoreFixture f(schema);
        QVERIFY(f.open());
        std::vector<std::future<Status>> told;
        // The first job holds the writer, so that the others make one batch.
        std::promise<void> go;
        auto gate = go.get_future().share();
        told.push_back(f.enqueue([gate](db::Transaction &tx) {
            gate.wait();
            return insert(tx, "first");
        }));
        for (int i = 0; i < 9; ++i) {
            told.push_back(f.enqueue([i](db::Transaction &tx) -> Status {
                COUNTERSIGN_CHECK(insert(tx, "job " + std::to_string(i)));
                tx.count(1, 1, 1);
                if (i % 3 == 1)
                    return Error::of(Code::NotCapturable); // refused by a rule after it wrote
                if (i % 3 == 2)
                    return insert(tx, "job " + std::to_string(i)); // violates UNIQUE: a database failure
                return Done{};
            }));
        }
        go.set_value();
        int kept = 0;
        for (auto &future : told)
            kept += future.get().ok() ? 1 : 0;
        QCOMPARE(kept, 1 + 3);
        QCOMPARE(countItems(*f.store), 4);
        const auto reader = f.store->openReader();
        auto q = reader->query("SELECT value FROM counters WHERE tenant = 1 AND name = 1");
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 3); // counted with their jobs, forgotten with theirs
    }
    // Who refuses before changing a row costs its neighbours nothing; who refuses after it makes them run once more.
    void neighboursRunAgainOnlyWhenRowsHaveToBeUndone()
    {
        for (const bool wrote : {false, true}) {
            StoreFixture f(schema);
            f.options.batchMicroseconds = 60'000'000; // all in one batch, however slow the machine
            QVERIFY(f.open());
            std::promise<void> go;
            auto gate = go.get_future().share();
            auto first = f.enqueue([gate](db::Transaction &) -> Status {
                gate.wait();
                return Done{};
            });
            auto runs = std::make_shared<int>(0);
            auto neighbour = f.enqueue([runs](db::Transaction &tx) {
                ++*runs;
                return insert(tx, "neighbour");
            });
            auto refused = f.enqueue([wrote](db::Transaction &tx) -> Status {
                if (wrote)
                    COUNTERSIGN_CHECK(insert(tx, "refused"));
                return Error::of(Code::NotCapturable);
            });
            go.set_value();
            QVERIFY(first.get().ok());
            QVERIFY(neighbour.get().ok());
            QCOMPARE(refused.get().error().code, Code::NotCapturable);
            QCOMPARE(*runs, wrote ? 2 : 1);
            QCOMPARE(countItems(*f.store), 1);
        }
    }
    void anExceptionIsAnAnswer()
    {
        StoreFixture f(schema);
        QVERIFY(f.open());
        const Status status =
            f.store->writeAndWait([](db::Transaction &) -> Status { throw std::runtime_error("bug"); });
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, Code::Internal);
        QVERIFY(f.store->writeAndWait([](db::Transaction &tx) { return insert(tx, "after"); }).ok());
    }
    // SQLite rolls the whole batch back on FULL; whoever was told "kept" must be there, whoever was not must not.
    void nobodyIsToldWrongWhenTheDiskFillsInABatch()
    {
        StoreFixture f(schema);
        f.options.maxPages = 64;
        QVERIFY2(f.open(), f.error.c_str());
        std::vector<std::pair<std::string, std::future<Status>>> told;
        for (int i = 0; i < 200; ++i) {
            const std::string name = "row " + std::to_string(i);
            told.emplace_back(name, f.enqueue([name](db::Transaction &tx) { return insert(tx, name, 3000); }));
        }
        int kept = 0;
        int full = 0;
        const auto reader = f.store->openReader();
        for (auto &[name, future] : told) {
            const Status status = future.get();
            auto q = reader->query("SELECT 1 FROM items WHERE name = ?", name);
            QCOMPARE(q.next(), status.ok());
            kept += status.ok() ? 1 : 0;
            full += !status.ok() && status.error().code == Code::StorageFull ? 1 : 0;
        }
        QVERIFY(kept > 10);
        QVERIFY(full > 10);
        QCOMPARE(kept + full, 200);
        QVERIFY(db::integrityComplaints(*f.store->openReader()).empty());

        // Room again: the same store goes on.
        f.options.maxPages = 0;
        QVERIFY(f.open());
        QVERIFY(f.store->writeAndWait([](db::Transaction &tx) { return insert(tx, "room again", 3000); }).ok());
    }
    void aFullQueueSaysBusyAndLosesNothing()
    {
        StoreFixture f(schema);
        f.options.queue = 4;
        QVERIFY(f.open());
        std::promise<void> go;
        auto gate = go.get_future().share();
        std::promise<void> running;
        auto first = f.enqueue([gate, &running](db::Transaction &tx) {
            running.set_value();
            gate.wait();
            return insert(tx, "first");
        });
        running.get_future().wait();
        std::vector<std::future<Status>> told;
        for (int i = 0; i < 10; ++i)
            told.push_back(f.enqueue([i](db::Transaction &tx) { return insert(tx, std::to_string(i)); }));
        QVERIFY(!f.store->hasRoom());
        go.set_value();
        int busy = 0;
        for (auto &future : told) {
            const Status status = future.get();
            busy += !status.ok() && status.error().code == Code::Busy ? 1 : 0;
        }
        QVERIFY(first.get().ok());
        QCOMPARE(busy, 6);
        QCOMPARE(countItems(*f.store), 1 + 4);
    }
    void bulkWorkYieldsToRequests()
    {
        StoreFixture f(schema);
        QVERIFY(f.open());
        std::promise<void> go;
        auto gate = go.get_future().share();
        std::promise<void> running;
        std::vector<std::string> order;
        auto first = f.enqueue([gate, &running](db::Transaction &) -> Status {
            running.set_value();
            gate.wait();
            return Done{};
        });
        running.get_future().wait();
        QVERIFY(f.store
                    ->write({[&order](db::Transaction &) -> Status {
                                 order.emplace_back("bulk");
                                 return Done{};
                             },
                             {},
                             db::Lane::Low})
                    .ok());
        auto later = f.enqueue([&order](db::Transaction &) -> Status {
            order.emplace_back("request");
            return Done{};
        });
        go.set_value();
        QVERIFY(later.get().ok());
        f.store->drain();
        QCOMPARE(order, (std::vector<std::string>{"request", "bulk"}));
    }
    void aReaderGoesOnWhileTheWriterWrites()
    {
        StoreFixture f(schema);
        QVERIFY(f.open());
        QVERIFY(f.store->writeAndWait([](db::Transaction &tx) { return insert(tx, "before"); }).ok());
        const auto reader = f.store->openReader();
        std::promise<void> go;
        auto gate = go.get_future().share();
        std::promise<void> written;
        auto job = f.enqueue([gate, &written](db::Transaction &tx) {
            const Status status = insert(tx, "during");
            written.set_value();
            gate.wait();
            return status;
        });
        written.get_future().wait();
        auto q = reader->query("SELECT count(*) FROM items");
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 1); // neither blocked nor shown what is not committed
        q.run();
        go.set_value();
        QVERIFY(job.get().ok());
        QCOMPARE(countItems(*f.store), 2);
    }
    void aReaderCannotWrite()
    {
        StoreFixture f(schema);
        QVERIFY(f.open());
        const auto reader = f.store->openReader();
        QVERIFY_EXCEPTION_THROWN(reader->run("INSERT INTO items(name) VALUES('x')"), db::Failure);
    }
    void aLongReadIsCutOff()
    {
        StoreFixture f(schema);
        f.options.scanMicroseconds = 50'000;
        QVERIFY(f.open());
        std::promise<Status> told;
        QVERIFY(f.store
                    ->scan(
                        [](db::Connection &connection) -> Status {
                            auto q = connection.query("WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) "
                                                      "SELECT count(*) FROM c");
                            q.next();
                            return Done{};
                        },
                        [&told](Status status) { told.set_value(std::move(status)); })
                    .ok());
        const Status status = told.get_future().get();
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, Code::Busy);
    }
    void waitingReadsAreBounded()
    {
        StoreFixture f(schema);
        f.options.waitingScans = 3;
        QVERIFY(f.open());
        std::promise<void> go;
        auto gate = go.get_future().share();
        std::atomic<int> accepted{0};
        std::atomic<int> done{0};
        for (int i = 0; i < 50; ++i) {
            if (f.store->scan(
                    [gate](db::Connection &) -> Status {
                        gate.wait();
                        return Done{};
                    },
                    [&done](const Status &) { ++done; }))
                ++accepted;
        }
        QVERIFY(accepted <= 3 + 2); // what waits and what the two threads took
        QVERIFY(accepted >= 3);
        go.set_value();
        QTRY_COMPARE(done.load(), accepted.load());
    }
    void whatAStatementBindsIsNotKept()
    {
        StoreFixture f(schema);
        QVERIFY(f.open());
        QVERIFY(f.store
                    ->writeAndWait([](db::Transaction &tx) -> Status {
                        auto q =
                            tx.db().query("INSERT INTO items(name) VALUES(?) RETURNING name", std::string(2000, 'n'));
                        if (!q.next() || q.text(0) != std::string(2000, 'n'))
                            return Error::of(Code::Internal);
                        return Done{};
                    })
                    .ok());
    }
    void aCopyIsWholeWhileTheWriterWorks()
    {
        StoreFixture f(schema);
        QVERIFY(f.open());
        QVERIFY(f.store->writeAndWait([](db::Transaction &tx) { return insert(tx, "a"); }).ok());
        auto more = f.enqueue([](db::Transaction &tx) { return insert(tx, "b"); });
        const std::string copy = f.folder.path().toStdString() + "/copy.sqlite";
        const auto reader = f.store->openReader();
        QVERIFY(db::copyDatabase(*reader, copy).ok());
        QVERIFY(more.get().ok());
        db::Connection opened(copy, db::Mode::ReadOnly);
        QVERIFY(db::integrityComplaints(opened).empty());
        auto q = opened.query("SELECT count(*) FROM items");
        QVERIFY(q.next());
        QVERIFY(q.integer(0) >= 1);
    }
    void oneFolderOneProcess()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("data")).toStdString();
        auto lock = db::DataLock::take(path);
        QVERIFY(lock.ok());
        (*lock)->publish("http://127.0.0.1:4390");
        const auto second = db::DataLock::take(path);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, Code::Duplicate);
        QCOMPARE(second.error().text, std::string("http://127.0.0.1:4390"));
        const auto wide =
            QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QVERIFY((QFileInfo(QString::fromStdString(path)).permissions() & wide) == QFileDevice::Permissions());
        lock->reset();
        QVERIFY(db::DataLock::take(path).ok());
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
