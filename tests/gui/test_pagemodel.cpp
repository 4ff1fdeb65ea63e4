// The list over keyset pages: a window of some thousands of rows onto a million, live, without a row moving on its own.
#include "client/session.h"
#include "gui/support/fakeconsole.h"
#include "gui/support/guitest.h"
#include "models/paymentmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::FakeConsole;

namespace {

constexpr qint64 million = 1'000'000;

struct World
{
    explicit World(qint64 payments)
        : fake(payments)
        , model(session)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        tester.setUseFetchMore(false); // it would read the whole million by itself
    }
    void open()
    {
        QSignalSpy opened(&session, &Session::opened);
        session.connectTo({fake.url(), u"op"_s, true, {}});
        QTRY_COMPARE(opened.size(), 1);
    }
    void load()
    {
        open();
        model.load();
        QTRY_COMPARE(model.state(), PageModel::State::Ready);
    }
    // Every row held must be exactly the one after its neighbour: no hole, no repetition.
    void verifyGapless(int step = -1) const
    {
        for (int row = 1; row < model.rowCount(); ++row) {
            const qint64 before = model.idAt(row - 1).mid(4).toLongLong();
            const qint64 here = model.idAt(row).mid(4).toLongLong();
            QCOMPARE(here, before + step);
        }
    }
    void more(int pages)
    {
        for (int i = 0; i < pages; ++i) {
            model.fetchMore({});
            QTRY_VERIFY(!model.fetching());
        }
    }
    void before(int pages)
    {
        for (int i = 0; i < pages; ++i) {
            QVERIFY(model.canFetchBefore());
            model.fetchBefore();
            QTRY_VERIFY(!model.fetching());
        }
    }
    [[nodiscard]] qint64 first() const { return model.idAt(0).mid(4).toLongLong(); }
    [[nodiscard]] qint64 last() const { return model.idAt(model.rowCount() - 1).mid(4).toLongLong(); }

    FakeConsole fake;
    Session session;
    PaymentModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class PageModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::resetGui(); }

    void theFirstRowsOfAMillionAreOnePage()
    {
        World world(million);
        world.load();
        QCOMPARE(world.model.rowCount(), PageModel::pageRows);
        QCOMPARE(world.first(), million);
        QCOMPARE(world.fake.requests("GET", u"/payments"_s).size(), 1);
        QVERIFY(world.model.canFetchMore({}));
        QVERIFY(!world.model.canFetchBefore());
        QTRY_VERIFY(world.model.count().has_value());
        QCOMPARE(world.model.count()->number, 1000);
        QVERIFY(world.model.count()->more);
    }

    void scrollingOnKeepsAWindowAndScrollingBackFindsTheSameRows()
    {
        World world(million);
        world.load();
        world.more(30);
        QCOMPARE(world.model.rowCount(), PageModel::keptRows);
        QCOMPARE(world.last(), million - 31 * PageModel::pageRows + 1);
        world.verifyGapless();
        QVERIFY(world.model.canFetchBefore());
        world.before(11);
        QCOMPARE(world.first(), million);
        QVERIFY(!world.model.canFetchBefore());
        world.verifyGapless();
        QCOMPARE(world.model.rowCount(), PageModel::keptRows);
        // And on again, past what was let go at the bottom.
        world.more(12);
        QCOMPARE(world.last(), million - 32 * PageModel::pageRows + 1);
        world.verifyGapless();
    }

    void newRowsWhileTheTopWasLetGoLeaveNoHole()
    {
        World world(million);
        world.load();
        world.more(25);
        QVERIFY(world.first() < million);
        world.fake.addPayments(50);
        while (world.model.canFetchBefore())
            world.before(1);
        world.verifyGapless();
        QCOMPARE(world.first(), million + 50);
    }

    void theEndIsReachedAtOnceAndReadBackwards()
    {
        World world(million);
        world.load();
        QSignalSpy arrived(&world.model, &PageModel::arrived);
        world.model.toLast();
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().first().toInt(), PageModel::pageRows - 1);
        QCOMPARE(world.last(), 1);
        QVERIFY(!world.model.canFetchMore({}));
        world.before(25);
        QCOMPARE(world.first(), 26LL * PageModel::pageRows);
        world.verifyGapless();
        // The end was let go; it is still there.
        QVERIFY(world.model.canFetchMore({}));
        while (world.model.canFetchMore({}))
            world.more(1);
        QCOMPARE(world.last(), 1);
        world.verifyGapless();
    }

    void aDateIsReachedAndBothSidesOfItRead()
    {
        World world(million);
        world.load();
        QSignalSpy arrived(&world.model, &PageModel::arrived);
        // The fake makes a payment a minute from the beginning of 2025 on.
        world.model.toTime(QDateTime(QDate(2025, 6, 1), QTime(0, 0), Qt::UTC));
        QTRY_COMPARE(arrived.size(), 1);
        const qint64 wanted = QDate(2025, 1, 1).daysTo(QDate(2025, 6, 1)) * 24 * 60;
        QCOMPARE(world.first(), wanted);
        world.more(1);
        world.before(2);
        world.verifyGapless();
        QCOMPARE(world.last(), wanted - 2 * PageModel::pageRows + 1);
        QVERIFY(world.first() > wanted + PageModel::pageRows);
    }

    void aDateBeforeEverythingIsTheEnd()
    {
        World world(500);
        world.load();
        QSignalSpy arrived(&world.model, &PageModel::arrived);
        world.model.toTime(QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC));
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(world.last(), 1);
    }

    void oldestFirstIsTheSameListTurnedRound()
    {
        World world(1000);
        world.load();
        QSignalSpy arrived(&world.model, &PageModel::arrived);
        world.model.setDirection(PageModel::Direction::OldestFirst);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(world.first(), 1);
        while (world.model.canFetchMore({}))
            world.more(1);
        QCOMPARE(world.model.rowCount(), 1000);
        world.verifyGapless(1);
        // New ones come after the last.
        world.fake.addPayments(3);
        QTRY_VERIFY(world.model.canFetchMore({}));
        world.more(1);
        QCOMPARE(world.last(), 1003);
        world.verifyGapless(1);
    }

    void newRowsWaitUntilTheyAreAskedFor()
    {
        World world(1000);
        world.load();
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
        world.fake.addPayments(3);
        QTRY_COMPARE(world.model.waiting(), 3);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(world.first(), 1000);
        world.fake.addPayments(2);
        QTRY_COMPARE(world.model.waiting(), 5);
        QSignalSpy said(&world.model, &PageModel::waitingChanged);
        world.model.showWaiting();
        QCOMPARE(world.first(), 1005);
        QCOMPARE(world.model.waiting(), 0);
        QCOMPARE(said.size(), 1); // or the pill that offers them would stay
        QCOMPARE(reset.size(), 0);
        world.verifyGapless();
    }

    void newRowsShowAtOnceWhileNobodyLooks()
    {
        World world(1000);
        world.load();
        world.model.setFollowing(true);
        world.fake.addPayments(3);
        QTRY_COMPARE(world.first(), 1003);
        QCOMPARE(world.model.waiting(), 0);
        world.verifyGapless();
    }

    void moreNewRowsThanAPageAreSaidToBeMore()
    {
        World world(1000);
        world.load();
        world.fake.addPayments(450);
        QTRY_COMPARE(world.model.waiting(), PageModel::pageRows);
        QVERIFY(world.model.waitingIsMore());
        world.model.showWaiting();
        QTRY_COMPARE(world.first(), 1450);
        world.verifyGapless();
    }

    void anEmptyListShowsItsFirstRowByItself()
    {
        World world(0);
        world.load();
        QCOMPARE(world.model.rowCount(), 0);
        world.fake.addPayments(1);
        QTRY_COMPARE(world.model.rowCount(), 1);
    }

    void aChangedRowIsReplacedWhereItIs()
    {
        World world(1000);
        world.load();
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&world.model, &QAbstractItemModel::rowsInserted);
        const int row = world.model.rowOf(FakeConsole::idOf(990));
        QCOMPARE(row, 10);
        world.fake.setStatus(990, u"refunded"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), row);
        QCOMPARE(world.model.index(row, PaymentModel::Status).data().toString(), u"Refunded"_s);
        QCOMPARE(moved.size(), 0);
    }

    void manyChangedRowsAreReadByThePage()
    {
        World world(1000);
        world.load();
        world.fake.forgetRequests();
        for (qint64 number = 901; number <= 1000; ++number)
            world.fake.setStatus(number, u"voided"_s);
        const auto voided = [&] {
            int count = 0;
            for (int row = 0; row < 100; ++row)
                count += world.model.paymentAt(row)->status == PaymentStatus::Voided ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(voided(), 100);
        QVERIFY2(world.fake.requestCount() < 20, qPrintable(QString::number(world.fake.requestCount())));
    }

    void aChangeWhileItsPageIsOnTheWayIsNotLost()
    {
        World world(1000);
        world.open();
        bool held = false;
        world.fake.setHandler([&](const test::FakeRequest &request) -> std::optional<test::FakeReply> {
            if (request.path != "/payments"_L1 || std::exchange(held, true))
                return std::nullopt;
            // Answered from before the change, delivered after it.
            QJsonArray items{world.fake.payment(1000)};
            test::FakeReply reply{200,
                                  QJsonDocument(QJsonObject{{u"items"_s, items}, {u"next"_s, QJsonValue()}}).toJson()};
            reply.delayMs = 300;
            return reply;
        });
        world.model.load();
        QTRY_VERIFY(held);
        world.fake.setStatus(1000, u"refunded"_s);
        QTRY_COMPARE(world.model.state(), PageModel::State::Ready);
        QTRY_COMPARE(world.model.paymentAt(0)->status, PaymentStatus::Refunded);
    }

    void aRowThatComesToMatchTheFilterIsAnnounced()
    {
        World world(100);
        world.open();
        PaymentFilter filter;
        filter.status = u"refunded"_s;
        world.model.setFilter(filter);
        world.model.load();
        QTRY_COMPARE(world.model.state(), PageModel::State::Ready);
        QCOMPARE(world.model.rowCount(), 0);
        world.fake.setStatus(50, u"refunded"_s);
        QTRY_COMPARE(world.model.rowCount(), 1);
        world.fake.setStatus(60, u"refunded"_s);
        QTRY_COMPARE(world.model.waiting(), 1);
        world.fake.setStatus(61, u"voided"_s);
        world.model.showWaiting();
        QTRY_COMPARE(world.model.rowCount(), 2);
        QCOMPARE(world.first(), 60);
    }

    void aFailedStartIsSaidAndTriedAgain()
    {
        World world(100);
        world.open();
        bool broken = true;
        world.fake.setHandler([&](const test::FakeRequest &request) -> std::optional<test::FakeReply> {
            if (!broken || request.path != "/payments"_L1)
                return std::nullopt;
            return test::FakeReply{500, R"({"error":{"code":"internal","message":"x"}})"};
        });
        world.model.load();
        QTRY_COMPARE(world.model.state(), PageModel::State::Failed);
        QCOMPARE(world.model.error().kind, Error::Kind::Broken);
        broken = false;
        world.model.load();
        QTRY_COMPARE(world.model.state(), PageModel::State::Ready);
        QCOMPARE(world.model.rowCount(), 100);
    }

    void aFailureAtTheEdgeKeepsWhatIsShown()
    {
        World world(1000);
        world.load();
        world.fake.setHandler([&](const test::FakeRequest &request) -> std::optional<test::FakeReply> {
            if (request.path != "/payments"_L1)
                return std::nullopt;
            return test::FakeReply{503, R"({"error":{"code":"busy","message":"x"}})"};
        });
        QSignalSpy failed(&world.model, &PageModel::edgeFailed);
        world.model.fetchMore({});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(world.model.rowCount(), PageModel::pageRows);
        world.fake.setHandler({});
        world.more(1);
        QCOMPARE(world.model.rowCount(), 2 * PageModel::pageRows);
    }

    void everyCellHasItsWords()
    {
        World world(8);
        world.load();
        const auto cell = [&](int column) { return world.model.index(0, column).data().toString(); };
        QCOMPARE(cell(PaymentModel::Status), u"Authorized"_s);
        QVERIFY(cell(PaymentModel::Amount).contains(u"10.08"_s));
        QVERIFY(cell(PaymentModel::CardUsed).contains(u"•••• 4242"_s));
        QCOMPARE(cell(PaymentModel::Description), u"Order 8"_s);
        QCOMPARE(cell(PaymentModel::MerchantName), u"Demo Store"_s);
        QCOMPARE(cell(PaymentModel::Id), FakeConsole::idOf(8));
        QVERIFY(world.model.index(0, PaymentModel::Status).data(Qt::ToolTipRole).toString().contains(u"Next:"_s));
        QVERIFY(world.model.index(0, PaymentModel::Time).data(Qt::ToolTipRole).toString().contains(u"2025"_s));
    }
};

COUNTERSIGN_GUI_TEST(PageModelTest)
#include "test_pagemodel.moc"
