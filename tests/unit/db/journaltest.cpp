#include "storefixture.h"

#include "due/agenda.h"
#include "journal/changes.h"
#include "journal/journal.h"
#include "journal/reactor.h"
#include "journal/schema.h"

#include <QtTest>

using namespace countersign;
using journal::Kind;
using test::StoreFixture;

namespace {

std::vector<db::Migration> schema()
{
    auto statements = journal::schema();
    statements.emplace_back("CREATE TABLE holds(seq INTEGER PRIMARY KEY, name TEXT NOT NULL, due INTEGER) STRICT");
    return {{1, statements}};
}

// Answers each entry of one kind with one of another.
class Echo final : public journal::Reactor
{
public:
    Echo(Kind on, Kind with, std::string tag)
        : m_on(on)
        , m_with(with)
        , m_tag(std::move(tag))
    {
    }
    Status react(journal::Transaction &transaction, const journal::Entry &entry) override
    {
        if (entry.kind == m_on)
            transaction.append(m_with, entry.tenant, entry.object, m_tag, "{}");
        return Done{};
    }

private:
    Kind m_on, m_with;
    std::string m_tag;
};

class Hold final : public due::Rule
{
public:
    explicit Hold(std::string name)
        : m_name(std::move(name))
    {
    }
    [[nodiscard]] std::string_view name() const override { return m_name; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        auto q = connection.query("SELECT min(due) FROM holds WHERE name = ?", m_name);
        return q.next() ? q.maybeInteger(0) : std::nullopt;
    }
    Result<int> apply(journal::Transaction &tx, Millis until, int rows) const override
    {
        std::vector<std::int64_t> due;
        auto q = tx.db().query("SELECT seq FROM holds WHERE name = ? AND due <= ? ORDER BY due LIMIT ?", m_name, until,
                               rows);
        while (q.next())
            due.push_back(q.integer(0));
        for (const std::int64_t seq : due) {
            tx.append(Kind::PaymentExpired, 0, m_name + std::to_string(seq), {}, "{}");
            tx.db().run("UPDATE holds SET due = NULL WHERE seq = ?", seq);
        }
        return static_cast<int>(due.size());
    }

private:
    std::string m_name;
};

Status run(StoreFixture &f, const std::function<Status(journal::Transaction &)> &body)
{
    return f.store->writeAndWait([&](db::Transaction &base) -> Status {
        const journal::Origin origin{"operator:usr_1", 42};
        journal::Transaction tx(base, origin);
        return body(tx);
    });
}

std::vector<std::string> told(const StoreFixture &f)
{
    std::vector<std::string> out;
    for (const journal::Entry &entry : journal::entriesAfter(*f.store->openReader(), 0, f.store->visibleSeq(), 100))
        out.push_back(std::string(journal::kindName(entry.kind)) + " " + entry.object + " " + entry.parent);
    return out;
}

} // namespace

class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhoWhatAndWhen()
    {
        StoreFixture f(schema());
        QVERIFY2(f.open(), f.error.c_str());
        f.clock.set({0, 1'769'248'800'000});
        QVERIFY(run(f, [](journal::Transaction &tx) -> Status {
                    tx.append(Kind::PaymentCaptured, 3, "pay_1", "pi_1",
                              journal::Changes().moved("status", "authorized", "captured").set("amount", 5).json());
                    return Done{};
                }).ok());
        const auto entries = journal::entriesOf(*f.store->openReader(), "pay_1", 10);
        QCOMPARE(entries.size(), std::size_t{1});
        const journal::Entry &e = entries.front();
        QCOMPARE(e.at, Millis{1'769'248'800'000});
        QVERIFY(e.wall > e.at);
        QCOMPARE(e.actor, std::string("operator:usr_1"));
        QCOMPARE(e.request, std::uint64_t{42});
        QCOMPARE(e.data, std::string(R"({"amount":5,"status":["authorized","captured"]})"));
        QCOMPARE(journal::entriesOf(*f.store->openReader(), "pi_1", 10).size(), std::size_t{1}); // belongs to it
    }
    void cannotBeChangedOrPruned()
    {
        StoreFixture f(schema());
        QVERIFY(f.open());
        QVERIFY(run(f, [](journal::Transaction &tx) -> Status {
                    tx.append(Kind::PaymentVoided, 0, "pay_1", {}, "{}");
                    return Done{};
                }).ok());
        for (const char *sql : {"UPDATE journal SET actor = 'nobody'", "DELETE FROM journal"}) {
            const Status status = run(f, [sql](journal::Transaction &tx) -> Status {
                tx.db().run(sql);
                return Done{};
            });
            QVERIFY(!status.ok());
        }
        QCOMPARE(told(f).size(), std::size_t{1});
    }
    void isVisibleOnlyWhenCommitted()
    {
        StoreFixture f(schema());
        QVERIFY(f.open());
        const std::int64_t before = f.store->visibleSeq();
        QVERIFY(!run(f, [](journal::Transaction &tx) -> Status {
                     tx.append(Kind::PaymentVoided, 0, "pay_1", {}, "{}");
                     return Error::of(Code::NotVoidable);
                 }).ok());
        QCOMPARE(f.store->visibleSeq(), before);
        QVERIFY(told(f).empty());
    }
    void reactorsRunInOrderInTheSameTransaction()
    {
        StoreFixture f(schema());
        QVERIFY(f.open());
        Echo partners(Kind::PaymentCaptured, Kind::PaymentRefunded, "partners");
        Echo webhooks(Kind::PaymentRefunded, Kind::PaymentVoided, "webhooks");
        const std::vector<journal::Reactor *> reactors{&partners, &webhooks};
        QVERIFY(run(f, [&](journal::Transaction &tx) -> Status {
                    tx.append(Kind::PaymentCaptured, 0, "pay_1", {}, "{}");
                    return journal::react(tx, reactors);
                }).ok());
        QCOMPARE(told(f), (std::vector<std::string>{"payment.captured pay_1 ", "payment.refunded pay_1 partners",
                                                    "payment.voided pay_1 webhooks"}));
    }
    void endlessReactionsUndoTheJob()
    {
        StoreFixture f(schema());
        QVERIFY(f.open());
        Echo forever(Kind::PaymentCaptured, Kind::PaymentCaptured, "again");
        const std::vector<journal::Reactor *> reactors{&forever};
        const Status status = run(f, [&](journal::Transaction &tx) -> Status {
            tx.append(Kind::PaymentCaptured, 0, "pay_1", {}, "{}");
            return journal::react(tx, reactors);
        });
        QVERIFY(!status.ok());
        QVERIFY(told(f).empty());
    }
    void dueWorkRunsInOrderOfDueTimeAcrossRules()
    {
        StoreFixture f(schema());
        QVERIFY(f.open());
        f.clock.set({0, 1000});
        due::Agenda agenda;
        agenda.add(std::make_unique<Hold>("a"));
        agenda.add(std::make_unique<Hold>("b"));
        QVERIFY(run(f, [](journal::Transaction &tx) -> Status {
                    tx.db().execute(
                        "INSERT INTO holds(name, due) VALUES('a', 10), ('b', 20), ('a', 30), ('b', 40), ('a', 2000)");
                    return Done{};
                }).ok());
        int applied = -1;
        while (applied != 0) {
            QVERIFY(run(f, [&](journal::Transaction &tx) -> Status {
                        COUNTERSIGN_TRY(rows, agenda.applySlice(tx));
                        applied = rows;
                        return Done{};
                    }).ok());
        }
        QCOMPARE(told(f), (std::vector<std::string>{"payment.expired a1 ", "payment.expired b2 ", "payment.expired a3 ",
                                                    "payment.expired b4 "}));
        QCOMPARE(agenda.earliest(*f.store->openReader()).value_or(0), Millis{2000}); // not due: left alone
    }
    void longTextIsCutAtACharacter()
    {
        const std::string json = journal::Changes().set("reason", std::string(199, 'a') + "\u00e9\u00e9").json();
        QCOMPARE(json, "{\"reason\":\"" + std::string(199, 'a') + "\"}");
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
