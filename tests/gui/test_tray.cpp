// The tray and what closing the window comes to, on a panel of the test's own: the desktop's is absent here.
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/approvaldetail.h"
#include "pages/approvalspage.h"
#include "pages/shell.h"
#include "pages/traynotices.h"
#include "widgets/closing.h"
#include "widgets/dialogs.h"
#include "widgets/settings.h"
#include "widgets/tray.h"
#include "window.h"

#include <QImage>
#include <QJsonArray>
#include <QMenu>
#include <QMessageBox>
#include <QPixmap>
#include <QPushButton>
#include <QSignalSpy>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

namespace {

class FakeTray final : public Tray
{
public:
    bool there = true;
    qint64 pending = -1;
    QList<Note> notes;
    QString shown; // about what; a withdrawn one is about nothing

    [[nodiscard]] bool available() const override { return there; }
    void setPending(qint64 count) override { pending = count; }
    void showNote(const Note &note) override
    {
        notes.append(note);
        shown = note.about;
    }
    void withdrawNote(const QString &about) override
    {
        if (shown == about)
            shown.clear();
    }
    void press() { Q_EMIT noteOpened(shown); }
};

} // namespace

class TrayTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;
    FakeTray *m_tray = nullptr;

    void open(bool tray = true, bool inside = true)
    {
        m_window = std::make_unique<Window>();
        m_tray = tray ? new FakeTray : nullptr;
        m_window->setTray(m_tray);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_gateway->url(), u"op_test_admin"_s, true, {}, inside});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        QTRY_VERIFY(m_window->session().feed().live());
    }
    [[nodiscard]] ApprovalsPage *page() const { return child<ApprovalsPage>(m_window.get(), u"approvalsPage"_s); }
    [[nodiscard]] ApprovalDetailPane *detail() const
    {
        return child<ApprovalDetailPane>(m_window.get(), u"approvalDetail"_s);
    }
    QString ask(const QString &title = u"Pay"_s) const
    {
        static int number = 0;
        const QJsonObject body{{u"integrator"_s, u"itg_demo"_s},
                               {u"externalRequestId"_s, u"ext_tray_%1"_s.arg(++number)},
                               {u"subject"_s, QJsonObject{{u"id"_s, u"cus_tray"_s}, {u"label"_s, u"Ada"_s}}},
                               {u"action"_s, QJsonObject{{u"title"_s, title}, {u"type"_s, u"payment"_s}}},
                               {u"amount"_s, QJsonObject{{u"value"_s, 12}, {u"currency"_s, u"USD"_s}}}};
        const auto answer = m_gateway->send("POST", u"/console/v1/approvals"_s, body);
        if (answer.status != 201)
            qFatal("no approval: %d", answer.status);
        return answer.body.value("id"_L1).toString();
    }
    void decide(const QString &id, const QString &value = u"deny"_s) const
    {
        QCOMPARE(m_gateway->send("POST", u"/console/v1/approvals/%1/decision"_s.arg(id), {{u"value"_s, value}}).status,
                 200);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway = std::make_unique<test::RealGateway>();
        QVERIFY2(m_gateway->ready(), qPrintable(m_gateway->trouble()));
        const auto link = m_gateway->send(
            "POST", u"/console/v1/links"_s,
            {{u"integrator"_s, u"itg_demo"_s}, {u"subject_id"_s, u"cus_tray"_s}, {u"subject_label"_s, u"Ada"_s}});
        QCOMPARE(
            m_gateway->send("POST", u"/console/v1/links/%1/accept"_s.arg(link.body.value("id"_L1).toString())).status,
            200);
    }
    void init() { test::resetGui(); }
    void cleanup()
    {
        m_window.reset();
        const QJsonArray left =
            m_gateway->send("GET", u"/console/v1/approvals?status=pending"_s).body.value("items"_L1).toArray();
        for (const QJsonValue one : left)
            decide(one.toObject().value("id"_L1).toString());
    }
    void cleanupTestCase() { m_gateway.reset(); }

    void closingComesTo_data()
    {
        QTest::addColumn<Closing>("closing");
        QTest::addColumn<CloseStep>("step");
        const auto row = [](const char *name, bool tray, bool quitting, bool explained, bool own, qint64 waiting,
                            CloseStep step) {
            QTest::newRow(name) << Closing{tray, quitting, explained, own, waiting} << step;
        };
        row("first time with a tray", true, false, false, true, 0, CloseStep::HideAndExplain);
        row("later with a tray", true, false, true, true, 0, CloseStep::Hide);
        row("hiding leaves nothing undone", true, false, true, true, 5, CloseStep::Hide);
        row("no tray", false, false, false, true, 0, CloseStep::Quit);
        row("no tray, deliveries wait", false, false, false, true, 1, CloseStep::Ask);
        row("no tray, the gateway goes on elsewhere", false, false, false, false, 1, CloseStep::Quit);
        row("quit with a tray", true, true, false, true, 0, CloseStep::Quit);
        row("quit with a tray, deliveries wait", true, true, true, true, 2, CloseStep::Ask);
        row("quit with a tray, the gateway goes on elsewhere", true, true, true, false, 2, CloseStep::Quit);
    }
    void closingComesTo()
    {
        QFETCH(Closing, closing);
        QTEST(closeStep(closing), "step");
    }

    void theCountIsOnThePicture()
    {
        const QImage none = trayPicture(32, 0).toImage();
        const QImage one = trayPicture(32, 1).toImage();
        QCOMPARE(none.size(), QSize(32, 32));
        QVERIFY(none != one);
        QVERIFY(one != trayPicture(32, 2).toImage());
        QCOMPARE(trayPicture(32, 10).toImage(), trayPicture(32, 500).toImage());
        QVERIFY(none.copy(0, 0, 12, 12) == one.copy(0, 0, 12, 12)); // the badge leaves the rest as it is
        QVERIFY(qAlpha(none.pixel(16, 16)) == 255);                 // the drawing was found
        if (const QString kept = qEnvironmentVariable("COUNTERSIGN_PICTURES"); !kept.isEmpty())
            QVERIFY(trayPicture(64, 3).save(kept + u"/tray.png"_s) &&
                    trayPicture(64, 12).save(kept + u"/tray-many.png"_s));
    }

    void closingHidesAndSaysSoOnce()
    {
        open();
        QSignalSpy finished(m_window.get(), &Window::finished);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_tray->notes.size(), 1);
        QVERIFY(m_tray->notes.first().title.contains(u"keeps running"_s));
        Q_EMIT m_tray->opened();
        QVERIFY(m_window->isVisible());
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_tray->notes.size(), 1);
        QCOMPARE(finished.size(), 0);
        Q_EMIT m_tray->quitRequested();
        QCOMPARE(finished.size(), 1);
    }

    void withoutATrayClosingQuits()
    {
        open(false);
        QSignalSpy finished(m_window.get(), &Window::finished);
        m_window->close();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!m_window->isVisible());
    }

    void aPanelThatIsGoneIsNoTray()
    {
        open();
        m_tray->there = false;
        QSignalSpy finished(m_window.get(), &Window::finished);
        m_window->close();
        QCOMPARE(finished.size(), 1);
    }

    void aWindowWithoutAGatewayQuits()
    {
        m_window = std::make_unique<Window>();
        m_tray = new FakeTray;
        m_window->setTray(m_tray);
        m_window->show();
        QSignalSpy finished(m_window.get(), &Window::finished);
        m_window->startFailed(u"The port is taken."_s);
        m_window->close();
        QCOMPARE(finished.size(), 1);
    }

    void waitingDeliveriesAreAskedAbout()
    {
        const auto made = m_gateway->send("POST", u"/console/v1/webhook-endpoints"_s,
                                          {{u"owner"_s, u"merchant_demo"_s},
                                           {u"url"_s, u"http://127.0.0.1:9/never"_s},
                                           {u"format"_s, u"payment"_s},
                                           {u"events"_s, QJsonArray{u"*"_s}}});
        QCOMPARE(made.status, 201);
        m_gateway->pay(500);
        open(false);
        QTRY_VERIFY(m_window->session().counts().deliveriesPending > 0);
        QSignalSpy finished(m_window.get(), &Window::finished);
        MessageBox::setNextAnswer(false);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QCOMPARE(finished.size(), 0);
        MessageBox::setNextAnswer(true);
        m_window->close();
        QCOMPARE(finished.size(), 1);

        // The key and the menu ask the same, with the safe answer as the default.
        open();
        QTRY_VERIFY(m_window->session().counts().deliveriesPending > 0);
        m_window->quit();
        QTRY_VERIFY(test::dialog(u"question"_s));
        auto *box = qobject_cast<QMessageBox *>(test::dialog(u"question"_s));
        QVERIFY(box->text().contains(u"wait"_s));
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        box->reject();
        QVERIFY(m_window->isVisible());

        // A gateway that goes on without the window sends them all the same.
        open(false, false);
        QTRY_VERIFY(m_window->session().counts().deliveriesPending > 0);
        QSignalSpy gone(m_window.get(), &Window::finished);
        m_window->close();
        QCOMPARE(gone.size(), 1);
        QCOMPARE(
            m_gateway->send("DELETE", u"/console/v1/webhook-endpoints/"_s + made.body.value("id"_L1).toString()).status,
            200);
    }

    void aNewRequestIsNotedAndOpens()
    {
        open();
        QTRY_COMPARE(m_tray->pending, 0);
        const QString id = ask(u"Pay <b>now</b> & run"_s);
        QTRY_COMPARE(m_tray->pending, 1);
        QTRY_COMPARE(m_tray->notes.size(), 1);
        const Tray::Note note = m_tray->notes.first();
        QCOMPARE(note.about, id);
        QVERIFY2(!note.title.contains(u'<') && !note.title.contains(u'&'), qPrintable(note.title));
        QVERIFY(note.text.contains(u"12"_s) && note.text.contains(u"Ends in"_s));
        m_window->close(); // hidden, and the note is still there
        m_tray->shown = id;
        m_tray->press();
        QTRY_VERIFY(m_window->isVisible());
        QTRY_VERIFY(page()->isVisible());
        QTRY_VERIFY(detail()->detail() && detail()->detail()->approval.id == id);
        decide(id);
        QTRY_COMPARE(m_tray->pending, 0);
    }

    void aNoteAboutWhatIsOverOpensNothing()
    {
        open();
        const QString id = ask();
        QTRY_COMPARE(m_tray->notes.size(), 1);
        QCOMPARE(m_tray->shown, id);
        decide(id);
        QTRY_VERIFY(m_tray->shown.isEmpty());
        m_tray->press();
        QTRY_VERIFY(page()->isVisible());
        QVERIFY(!detail()->detail());

        // Pressed in the moment before the feed has told: the gateway is asked first.
        child<Shell>(m_window.get(), u"shell"_s)->showPage(u"paymentsPage"_s);
        Q_EMIT m_tray->noteOpened(id);
        m_window->hide();
        QTRY_VERIFY(m_window->isVisible());
        QVERIFY(!page()->isVisible());
        QVERIFY(!detail()->detail());
    }

    void manyAtOnceAreOneNote()
    {
        open();
        m_window->session().feed().setInterval(std::chrono::seconds(2)); // they come in one notice
        for (int i = 0; i < 3; ++i)
            ask();
        const auto together = [this] { return !m_tray->notes.isEmpty() && m_tray->notes.last().about.isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(together(), 10'000);
        QVERIFY(m_tray->notes.size() <= 2); // the first may have been told before the notices were spread
        QVERIFY(m_tray->notes.last().title.contains(u"wait for you"_s));
        m_tray->press();
        QTRY_VERIFY(page()->isVisible());
    }

    void whoDoesNotDecideIsNotDisturbed()
    {
        open();
        Session session;
        FakeTray tray;
        session.connectTo({m_gateway->url(), u"op_test_admin"_s, true, {}});
        QTRY_VERIFY(session.mayDecide() && session.feed().live());
        bool looking = true;
        const TrayNotices notices(session, tray, [&looking] { return looking; });
        const QString first = ask();
        QTRY_COMPARE(tray.pending, 1);
        QTRY_COMPARE(m_tray->notes.size(), 1); // the window's own, which nobody looks at
        QVERIFY(!QTest::qWaitFor([&tray] { return !tray.notes.isEmpty(); }, 600));
        looking = false;
        ask();
        QTRY_COMPARE(tray.notes.size(), 1);
    }
};

COUNTERSIGN_GUI_TEST(TrayTest)
#include "test_tray.moc"
