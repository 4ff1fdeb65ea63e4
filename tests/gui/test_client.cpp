// The console client and its feed: kinds of failure, ends of interest, keys of actions, and what the feed tells when.
#include "client/consoleclient.h"
#include "client/livefeed.h"
#include "client/session.h"
#include "gui/support/fakeconsole.h"
#include "gui/support/guitest.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::FakeConsole;
using test::FakeReply;
using test::FakeRequest;

namespace {

template <class T>
class Caught
{
public:
    Reply<T> reply()
    {
        return [this](const Outcome<T> &outcome) { m_outcomes.append(outcome); };
    }
    [[nodiscard]] qsizetype count() const { return m_outcomes.size(); }
    [[nodiscard]] const Outcome<T> &last() const { return m_outcomes.last(); }

private:
    QList<Outcome<T>> m_outcomes;
};

} // namespace

class ClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int status, const char *body, Error::Kind kind) {
            QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind);
        };
        row("token", 401, R"({"error":{"code":"unauthorized","message":"This token is not known."}})",
            Error::Kind::Unauthorised);
        row("role", 403, R"({"error":{"code":"forbidden","message":"Your role does not allow this."}})",
            Error::Kind::Forbidden);
        row("missing", 404, R"({"error":{"code":"not_found","message":"x"}})", Error::Kind::NotFound);
        row("rule", 409, R"({"error":{"code":"already_captured","message":"x"}})", Error::Kind::Refused);
        row("stale", 409, R"({"error":{"code":"changed","message":"x","object":{"id":"pay_1"}}})",
            Error::Kind::Changed);
        row("field", 400, R"({"error":{"code":"invalid_request","message":"x","field":"amount"}})",
            Error::Kind::Refused);
        row("limit", 429, R"({"error":{"code":"rate_limited","message":"x"}})", Error::Kind::Busy);
        row("queue", 503, R"({"error":{"code":"busy","message":"x"}})", Error::Kind::Busy);
        row("fault", 500, R"({"error":{"code":"internal","message":"x"}})", Error::Kind::Broken);
        row("no sense", 502, "<html>", Error::Kind::Broken);
    }
    void everyFailureHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        FakeConsole fake(3);
        fake.setHandler([&](const FakeRequest &) { return FakeReply{status, body}; });
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        Caught<Me> caught;
        const Call call = client.me(caught.reply());
        QTRY_COMPARE(caught.count(), 1);
        QVERIFY(!caught.last().ok());
        QCOMPARE(static_cast<int>(caught.last().error().kind), kind);
        QCOMPARE(caught.last().error().status, status);
        QVERIFY(!caught.last().error().message.isEmpty());
    }

    void aStaleVersionBringsTheObjectAsItIs()
    {
        FakeConsole fake(3);
        fake.setHandler([&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.method != "POST")
                return std::nullopt;
            QJsonObject error{{u"code"_s, u"changed"_s}, {u"message"_s, u"x"_s}, {u"object"_s, fake.payment(2)}};
            return FakeReply{409, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson()};
        });
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        Caught<Payment> caught;
        UserAction action;
        const Call call = client.capture(FakeConsole::idOf(2), 5, 1, action, caught.reply());
        QTRY_COMPARE(caught.count(), 1);
        const Payment now = paymentFrom(QJsonDocument::fromJson(caught.last().error().object).object());
        QCOMPARE(now.id, FakeConsole::idOf(2));
    }

    void nobodyThereIsUnreachable()
    {
        FakeConsole fake(3);
        const QUrl url = fake.url();
        fake.stop();
        ConsoleClient client;
        client.setTarget(url, u"op"_s);
        Caught<Me> caught;
        const Call call = client.me(caught.reply());
        QTRY_COMPARE(caught.count(), 1);
        QCOMPARE(caught.last().error().kind, Error::Kind::Unreachable);
    }

    void aCallEndsAtItsDeadlineEvenIfBytesDrip()
    {
        FakeConsole fake(3);
        fake.setHandler([](const FakeRequest &) { return FakeReply{.silent = true}; });
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        client.setDeadline(std::chrono::milliseconds(100));
        Caught<Me> caught;
        const Call call = client.me(caught.reply());
        QTRY_COMPARE(caught.count(), 1);
        QCOMPARE(caught.last().error().kind, Error::Kind::Unreachable);
    }

    void aDestroyedHandleNeverCallsBack()
    {
        FakeConsole fake(500);
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        Caught<Listing<Payment>> dropped;
        Caught<Listing<Payment>> kept;
        {
            const Call call = client.payments({}, {}, dropped.reply());
            QVERIFY(call.active());
        }
        const Call call = client.payments({}, {}, kept.reply());
        QTRY_COMPARE(kept.count(), 1);
        QCOMPARE(dropped.count(), 0);
        QCOMPARE(kept.last()->items.size(), 200);
        QCOMPARE(kept.last()->items.first().id, FakeConsole::idOf(500));
    }

    void aHandleMayBeReplacedFromItsOwnCallback()
    {
        FakeConsole fake(3);
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        Call call;
        int answers = 0;
        call = client.me([&](const Outcome<Me> &) {
            ++answers;
            call = client.me([&](const Outcome<Me> &) { ++answers; });
        });
        QTRY_COMPARE(answers, 2);
    }

    void aLargeAnswerIsRefusedNotSwallowed()
    {
        FakeConsole fake(3);
        fake.setHandler([](const FakeRequest &) { return FakeReply{200, QByteArray(20 * 1024 * 1024, ' ')}; });
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        Caught<Me> caught;
        const Call call = client.me(caught.reply());
        QTRY_COMPARE(caught.count(), 1);
        QCOMPARE(caught.last().error().kind, Error::Kind::Broken);
    }

    void theTokenAndNothingElseIsSent()
    {
        FakeConsole fake(3);
        ConsoleClient client;
        client.setTarget(fake.url(), u"op_secret"_s);
        Caught<Me> caught;
        const Call call = client.me(caught.reply());
        QTRY_COMPARE(caught.count(), 1);
        const auto headers = fake.requests("GET", u"/me"_s).first().headers;
        QCOMPARE(headers.value("authorization"), QByteArray("Bearer op_secret"));
        QVERIFY(!headers.contains("cookie"));
        QVERIFY(headers.value("user-agent").startsWith("Countersign/"));
    }

    void anActionKeepsItsKeyUntilItIsAnotherAction()
    {
        UserAction action;
        const QByteArray first = action.keyFor("POST /a {1}");
        QVERIFY(first.size() >= 32);
        QCOMPARE(action.keyFor("POST /a {1}"), first);
        const QByteArray second = action.keyFor("POST /a {2}");
        QVERIFY(second != first);
        action.settle();
        QVERIFY(action.keyFor("POST /a {2}") != second);
    }

    void aRetryAfterALostAnswerCarriesTheSameKey()
    {
        FakeConsole fake(4);
        int posts = 0;
        fake.setHandler([&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.method != "POST")
                return std::nullopt;
            if (++posts == 1)
                return FakeReply{.silent = true};
            return FakeReply{200, QJsonDocument(fake.payment(4)).toJson()};
        });
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        client.setDeadline(std::chrono::milliseconds(150));
        UserAction action;
        Caught<Payment> first;
        const Call one = client.refund(FakeConsole::idOf(4), 100, u"why"_s, 1, action, first.reply());
        QTRY_COMPARE(first.count(), 1);
        QCOMPARE(first.last().error().kind, Error::Kind::Unreachable);
        client.setDeadline(std::chrono::seconds(5));
        Caught<Payment> second;
        const Call two = client.refund(FakeConsole::idOf(4), 100, u"why"_s, 1, action, second.reply());
        QTRY_COMPARE(second.count(), 1);
        QVERIFY(second.last().ok());
        const auto requests = fake.requests("POST", u"/payments/"_s + FakeConsole::idOf(4) + u"/refund"_s);
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0].headers.value("idempotency-key"), requests[1].headers.value("idempotency-key"));
        const QJsonObject body = QJsonDocument::fromJson(requests[0].body).object();
        QCOMPARE(body.value("amount"_L1).toInteger(), 100);
        QCOMPARE(body.value("reason"_L1).toString(), u"why"_s);
        QCOMPARE(body.value("if_version"_L1).toInteger(), 1);
    }

    void whatAFilterHoldsArrivesUnharmed()
    {
        FakeConsole fake(3);
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        PaymentFilter filter;
        filter.text = u"a+b&c=d é %2B"_s;
        filter.from = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        Caught<Listing<Payment>> caught;
        const Call call = client.payments(filter, {}, caught.reply());
        QTRY_COMPARE(caught.count(), 1);
        const QUrlQuery query = fake.requests("GET", u"/payments"_s).first().query;
        QCOMPARE(query.queryItemValue(u"q"_s, QUrl::FullyDecoded), filter.text);
        QVERIFY(query.query(QUrl::FullyEncoded).contains("%2B"_L1));
        QCOMPARE(query.queryItemValue(u"from"_s, QUrl::FullyDecoded), u"2026-01-02T03:04:00.000Z"_s);
    }

    void anExportGoesOnToItsLastPiece()
    {
        FakeConsole fake(3);
        fake.setHandler([](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path != "/payments.csv"_L1)
                return std::nullopt;
            const QString after = request.query.queryItemValue(u"after"_s);
            if (after.isEmpty())
                return FakeReply{200, "id\r\n1\r\n2\r\n", "X-Next-Cursor: c1\r\n"};
            if (after == "c1"_L1)
                return FakeReply{200, "3\r\n4\r\n", "X-Next-Cursor: c2\r\n"};
            return FakeReply{200, "5\r\n"};
        });
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        QList<qint64> progress;
        Caught<Nothing> caught;
        const Call call = client.exportPayments(
            {}, sink, [&](qint64 rows) { progress.append(rows); }, caught.reply());
        QTRY_COMPARE(caught.count(), 1);
        QVERIFY(caught.last().ok());
        QCOMPARE(sink.data(), QByteArray("id\r\n1\r\n2\r\n3\r\n4\r\n5\r\n"));
        QCOMPARE(progress, (QList<qint64>{2, 4, 5}));
    }

    void aCancelledExportWritesNoMore()
    {
        FakeConsole fake(3);
        fake.setHandler([](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path != "/payments.csv"_L1)
                return std::nullopt;
            return FakeReply{200, "1\r\n", "X-Next-Cursor: c\r\n"};
        });
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        Call call;
        Caught<Nothing> caught;
        call = client.exportPayments(
            {}, sink,
            [&](qint64 rows) {
                if (rows >= 3)
                    call.cancel();
            },
            caught.reply());
        QTRY_VERIFY(!call.active());
        const qint64 size = sink.size();
        Caught<Me> after;
        const Call other = client.me(after.reply());
        QTRY_COMPARE(after.count(), 1);
        QCOMPARE(sink.size(), size);
        QCOMPARE(caught.count(), 0);
    }

    void theFeedTellsWhatChangesAfterItIsReady()
    {
        FakeConsole fake(10);
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        LiveFeed feed(client);
        QSignalSpy ready(&feed, &LiveFeed::ready);
        QSignalSpy changed(&feed, &LiveFeed::changed);
        QSignalSpy reload(&feed, &LiveFeed::reload);
        feed.start();
        QTRY_COMPARE(ready.size(), 1);
        fake.setStatus(3, u"refunded"_s);
        QTRY_COMPARE(changed.size(), 1);
        const auto entries = changed.first().first().value<QList<JournalEntry>>();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().object, FakeConsole::idOf(3));
        QCOMPARE(reload.size(), 0);
    }

    void aStormOfChangesBecomesFewNotices()
    {
        FakeConsole fake(10);
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        LiveFeed feed(client);
        QSignalSpy ready(&feed, &LiveFeed::ready);
        QSignalSpy changed(&feed, &LiveFeed::changed);
        feed.start();
        QTRY_COMPARE(ready.size(), 1);
        for (int i = 0; i < 20; ++i)
            fake.addPayments(60);
        qsizetype told = 0;
        const auto count = [&] {
            told = 0;
            for (const auto &call : changed)
                told += call.first().value<QList<JournalEntry>>().size();
            return told;
        };
        QTRY_COMPARE(count(), 1200);
        QVERIFY2(changed.size() <= 6, qPrintable(QString::number(changed.size())));
    }

    void aGapOrAnotherStoreMeansReadingAgain()
    {
        FakeConsole fake(10);
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        LiveFeed feed(client);
        QSignalSpy ready(&feed, &LiveFeed::ready);
        QSignalSpy reload(&feed, &LiveFeed::reload);
        QSignalSpy changed(&feed, &LiveFeed::changed);
        feed.start();
        QTRY_COMPARE(ready.size(), 1);
        fake.breakFeed();
        QTRY_COMPARE(reload.size(), 1);
        fake.becomeOtherStore(4);
        QTRY_COMPARE(reload.size(), 2);
        fake.addPayments(1);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(ready.size(), 1);
    }

    void aLostGatewayIsToldOnceAndFoundAgain()
    {
        FakeConsole fake(10);
        ConsoleClient client;
        client.setTarget(fake.url(), u"op"_s);
        LiveFeed feed(client);
        feed.setFirstBackoff(std::chrono::milliseconds(20));
        QSignalSpy ready(&feed, &LiveFeed::ready);
        QSignalSpy lost(&feed, &LiveFeed::lost);
        QSignalSpy restored(&feed, &LiveFeed::restored);
        QSignalSpy changed(&feed, &LiveFeed::changed);
        feed.start();
        QTRY_COMPARE(ready.size(), 1);
        fake.stop();
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(!feed.live());
        fake.addPayments(2); // while nobody listens
        fake.restart();
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 10'000);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<JournalEntry>>().size(), 2);
        QCOMPARE(lost.size(), 1);
    }

    void theSessionOpensOnceItKnowsWhoAndWhere()
    {
        FakeConsole fake(10);
        fake.setRole(u"developer"_s);
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.connectTo({fake.url(), u"op"_s, true, {}});
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!session.mayRefund());
        QVERIFY(!session.mayMoveMoney());
        QVERIFY(session.mayMakePayments());
        QVERIFY(session.mayDevelop());
        QTRY_COMPARE(session.merchants().size(), 1);
        QTRY_COMPARE(session.counts().payments, 10);
        // Domain time comes from the gateway, whatever this computer's clock says.
        QCOMPARE(session.now().date().year(), 2025);
    }
};

COUNTERSIGN_GUI_TEST(ClientTest)
#include "test_client.moc"
