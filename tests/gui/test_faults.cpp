// The window when things go wrong around it: nobody there, no answer, no sense, no right, nothing yet.
#include "gui/support/fakeconsole.h"
#include "gui/support/guitest.h"
#include "models/paymentmodel.h"
#include "pages/navigation.h"
#include "pages/paymentdetail.h"
#include "pages/paymentspage.h"
#include "pages/shell.h"
#include "widgets/badge.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"
#include "window.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;
using test::FakeConsole;
using test::FakeReply;
using test::FakeRequest;

class FaultsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeConsole> m_fake;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const char *name) const
    {
        return child<T>(m_window.get(), QString::fromLatin1(name));
    }
    [[nodiscard]] PaymentModel &model() const { return get<PaymentsPage>("paymentsPage")->model(); }

    void connectWindow(qint64 payments)
    {
        if (!m_fake)
            m_fake = std::make_unique<FakeConsole>(payments);
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_fake->url(), u"op"_s, true, {}});
    }
    [[nodiscard]] QStringList signalWords() const
    {
        QStringList words;
        for (const Badge *badge : m_window->findChildren<Badge *>(u"signal"_s)) {
            if (badge->isVisible())
                words += badge->look().text;
        }
        return words;
    }

private Q_SLOTS:
    void init() { test::resetGui(); }
    void cleanup()
    {
        m_window.reset();
        m_fake.reset();
    }

    void aLostGatewayIsShownAndWhatIsKnownStays()
    {
        connectWindow(300);
        m_window->session().feed().setFirstBackoff(std::chrono::milliseconds(20));
        QTRY_COMPARE(model().rowCount(), 200);
        m_fake->stop();
        QTRY_VERIFY(signalWords().contains(u"Gateway unreachable"_s));
        QCOMPARE(model().rowCount(), 200);
        m_fake->restart();
        QTRY_VERIFY_WITH_TIMEOUT(!signalWords().contains(u"Gateway unreachable"_s), 10'000);
        m_fake->addPayments(1);
        QTRY_COMPARE(model().idAt(0), FakeConsole::idOf(301));
    }

    void aGatewayThatIsNotThereYetIsFoundLater()
    {
        m_fake = std::make_unique<FakeConsole>(5);
        m_fake->stop();
        connectWindow(5);
        m_window->session().feed().setFirstBackoff(std::chrono::milliseconds(20));
        QTRY_VERIFY(signalWords().contains(u"Gateway unreachable"_s));
        m_fake->restart();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 5, 10'000);
    }

    void anUnknownTokenIsNamed()
    {
        m_fake = std::make_unique<FakeConsole>(5);
        m_fake->setHandler([](const FakeRequest &) {
            return FakeReply{401, R"({"error":{"code":"unauthorized","message":"This token is not known."}})"};
        });
        connectWindow(5);
        QTRY_VERIFY(signalWords().contains(u"Token not accepted"_s));
    }

    void aListThatFailsSaysSoAndIsTriedAgain()
    {
        m_fake = std::make_unique<FakeConsole>(5);
        bool broken = true;
        m_fake->setHandler([&broken](const FakeRequest &request) -> std::optional<FakeReply> {
            if (!broken || request.path != "/payments"_L1)
                return std::nullopt;
            return FakeReply{500, "no json at all"};
        });
        connectWindow(5);
        QTRY_COMPARE(model().state(), PageModel::State::Failed);
        auto *state = get<QWidget>("paymentsState");
        QTRY_VERIFY(state->isVisible());
        QVERIFY(!child<QLabel>(state, u"stateTitle"_s)->text().isEmpty());
        broken = false;
        child<QPushButton>(state, u"stateAction"_s)->click();
        QTRY_COMPARE(model().rowCount(), 5);
        QTRY_VERIFY(get<RecordView>("paymentsView")->isVisible());
    }

    void anEmptyStoreSaysWhatWillAppearAndHowToMakeIt()
    {
        connectWindow(0);
        auto *state = get<QWidget>("paymentsState");
        QTRY_COMPARE(child<QLabel>(state, u"stateTitle"_s)->text(), u"No payments yet"_s);
        QTRY_COMPARE(child<QPushButton>(state, u"stateAction"_s)->text(), u"New payment"_s);
        QVERIFY(child<QLineEdit>(state, u"stateCommand"_s)
                    ->text()
                    .startsWith(u"curl %1/api/v1/payments/authorize"_s.arg(m_fake->url().toString())));
        child<QPushButton>(state, u"stateAction"_s)->click();
        QVERIFY(get<QWidget>("newPaymentPage")->isVisible());
    }

    void aMoneyActionWithoutAnswerIsTriedAgainWithTheSameKey()
    {
        connectWindow(7);
        m_window->session().client().setDeadline(std::chrono::milliseconds(300));
        QTRY_COMPARE(model().rowCount(), 7);
        int posts = 0;
        m_fake->setHandler([&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.method != "POST")
                return std::nullopt;
            if (++posts == 1)
                return FakeReply{.silent = true};
            m_fake->changeQuietly(7, u"refunded"_s);
            return FakeReply{200, QJsonDocument(m_fake->payment(7)).toJson()};
        });
        get<RecordView>("paymentsView")->select(FakeConsole::idOf(7));
        QTRY_VERIFY(get<QPushButton>("refundButton")->isEnabled());
        get<QPushButton>("refundButton")->click();
        QTRY_VERIFY(test::dialog(u"refundDialog"_s));
        QWidget *dialog = test::dialog(u"refundDialog"_s);
        child<QLineEdit>(dialog, u"actionReason"_s)->setText(u"why"_s);
        child<QPushButton>(dialog, u"actionSubmit"_s)->click();
        auto *bar = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(bar->message().contains(u"may or may not"_s));
        child<QPushButton>(bar, u"messageAction"_s)->click();
        QTRY_VERIFY(!test::dialog(u"refundDialog"_s));
        const auto sent = m_fake->requests("POST", u"/payments/%1/refund"_s.arg(FakeConsole::idOf(7)));
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0].headers.value("idempotency-key"), sent[1].headers.value("idempotency-key"));
    }

    void anActionThatIsNoLongerPossibleSaysWhy()
    {
        connectWindow(8);
        QTRY_COMPARE(model().rowCount(), 8);
        get<RecordView>("paymentsView")->select(FakeConsole::idOf(8)); // authorized
        QTRY_VERIFY(get<QPushButton>("captureButton")->isEnabled());
        get<QPushButton>("captureButton")->click();
        QTRY_VERIFY(test::dialog(u"captureDialog"_s));
        QWidget *dialog = test::dialog(u"captureDialog"_s);
        m_fake->changeQuietly(8, u"voided"_s);
        m_fake->setHandler([&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.method != "POST")
                return std::nullopt;
            const QJsonObject error{
                {u"code"_s, u"changed"_s}, {u"message"_s, u"x"_s}, {u"object"_s, m_fake->payment(8)}};
            return FakeReply{409, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson()};
        });
        child<QPushButton>(dialog, u"actionSubmit"_s)->click();
        auto *bar = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(bar->message().contains(u"no longer possible"_s));
        QVERIFY(bar->message().contains(u"Authorized, now Voided"_s));
        QVERIFY(!child<QPushButton>(dialog, u"actionSubmit"_s)->isEnabled());
        child<QPushButton>(dialog, u"actionCancel"_s)->click();
    }

    void aRoleSeesThePagesAndActionsItMayUse_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("pays");
        QTest::addColumn<bool>("develops");
        QTest::addColumn<bool>("refunds");
        QTest::newRow("admin") << u"admin"_s << true << true << true;
        QTest::newRow("support") << u"support"_s << false << false << true;
        QTest::newRow("developer") << u"developer"_s << true << true << false;
        QTest::newRow("merchant") << u"merchant"_s << true << false << true;
        QTest::newRow("approver") << u"approver"_s << false << false << false;
    }
    void aRoleSeesThePagesAndActionsItMayUse()
    {
        QFETCH(QString, role);
        QFETCH(bool, pays);
        QFETCH(bool, develops);
        QFETCH(bool, refunds);
        m_fake = std::make_unique<FakeConsole>(7);
        m_fake->setRole(role);
        connectWindow(7);
        QTRY_COMPARE(m_window->session().me().role, role);
        auto *navigation = get<Navigation>("navigation");
        const auto offered = [navigation](const QString &page) {
            for (int row = 0; row < navigation->count(); ++row) {
                if (navigation->item(row)->data(Navigation::PageNameRole).toString() == page)
                    return !navigation->item(row)->isHidden();
            }
            return false;
        };
        QCOMPARE(offered(u"newPaymentPage"_s), pays);
        QCOMPARE(offered(u"developersPage"_s), develops);
        QCOMPARE(offered(u"webhooksPage"_s), role != "approver"_L1);
        QTRY_COMPARE(model().rowCount(), 7);
        get<RecordView>("paymentsView")->select(FakeConsole::idOf(7)); // captured
        QTRY_VERIFY(get<PaymentDetailPane>("paymentDetail")->detail().has_value());
        QCOMPARE(get<QPushButton>("refundButton")->isEnabled(), refunds);
        if (!refunds)
            QVERIFY(get<QPushButton>("refundButton")->toolTip().contains(u"role"_s));
    }

    // Who asks is often known last: what depends on it must wake at once, not with the next look at the clock.
    void whatARoleMayUseWakesWhenTheRoleIsKnown()
    {
        m_fake = std::make_unique<FakeConsole>(3);
        m_fake->setHandler([](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path != "/me"_L1)
                return std::nullopt;
            FakeReply late{200, R"({"id":"usr_1","name":"Ada","role":"admin","merchant":null})"};
            late.delayMs = 400;
            return late;
        });
        connectWindow(3);
        QTRY_VERIFY(!m_window->session().status().storeId.isEmpty());
        QVERIFY(m_window->session().me().role.isEmpty()); // the order this is about
        QVERIFY(!get<QPushButton>("clockAdvance")->isEnabled());
        QSignalSpy known(&m_window->session(), &Session::meChanged);
        QVERIFY(known.wait());
        QCOMPARE(m_window->session().me().role, u"admin"_s);
        QVERIFY(get<QPushButton>("clockAdvance")->isEnabled());
        QVERIFY(get<QPushButton>("clockFreeze")->isEnabled());
        QTRY_VERIFY(!m_fake->requests("GET", u"/keys"_s).isEmpty());
    }

    void anEmptyConsoleOffersTheDemoOrAFirstAccount()
    {
        m_fake = std::make_unique<FakeConsole>(0);
        m_fake->setMerchants(false);
        connectWindow(0);
        QTRY_VERIFY(get<QWidget>("firstRunPage")->isVisible());
        QSignalSpy demo(m_window.get(), &Window::demoRequested);
        QSignalSpy account(m_window.get(), &Window::firstAccountRequested);
        auto *create = get<QPushButton>("firstRunCreate");
        QVERIFY(!create->isEnabled());
        m_fake->setHandler([&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.method != "POST")
                return std::nullopt;
            m_fake->setMerchants(true);
            return FakeReply{201, R"({"id":"merchant_cafe_rene","name":"Café René","currency":"EUR"})"};
        });
        get<QLineEdit>("firstRunName")->setText(u"Café René"_s);
        QVERIFY(create->isEnabled());
        create->click();
        QTRY_VERIFY(get<QWidget>("paymentsPage")->isVisible());
        QCOMPARE(account.size(), 1);
        const auto made = m_fake->requests("POST", u"/merchants"_s);
        QCOMPARE(made.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(made.first().body).object();
        QCOMPARE(body.value("name"_L1).toString(), u"Café René"_s);
        QCOMPARE(body.value("id"_L1).toString(), u"merchant_cafe_rene"_s);
        QCOMPARE(m_fake->requests("POST", u"/keys"_s).size(), 1);
        QCOMPARE(demo.size(), 0);
    }

    void theDemoIsAskedForOnceAndSeenWhenItIsThere()
    {
        m_fake = std::make_unique<FakeConsole>(0);
        m_fake->setMerchants(false);
        connectWindow(0);
        QTRY_VERIFY(get<QWidget>("firstRunPage")->isVisible());
        QSignalSpy demo(m_window.get(), &Window::demoRequested);
        auto *button = get<QPushButton>("firstRunDemoButton");
        button->click();
        QCOMPARE(demo.size(), 1);
        QVERIFY(!button->isEnabled());
        m_fake->setMerchants(true);
        m_fake->addPayments(4);
        QTRY_VERIFY(get<QWidget>("paymentsPage")->isVisible());
        QTRY_COMPARE(model().rowCount(), 4);
    }

    void aFeedThatBreaksReadsEverythingAgain()
    {
        connectWindow(10);
        QTRY_COMPARE(model().rowCount(), 10);
        m_fake->changeQuietly(10, u"refunded"_s);
        QCOMPARE(model().paymentAt(0)->status, PaymentStatus::Captured);
        m_fake->breakFeed();
        QTRY_COMPARE(model().paymentAt(0)->status, PaymentStatus::Refunded);
        m_fake->becomeOtherStore(3);
        QTRY_COMPARE(model().rowCount(), 3);
    }

    void scrollingAMillionRowsKeepsTheRowUnderTheCursor()
    {
        connectWindow(1'000'000);
        auto *view = get<RecordView>("paymentsView");
        QTRY_COMPARE(model().rowCount(), 200);
        while (model().rowCount() < 4'000) {
            const int before = model().rowCount();
            view->scrollToBottom();
            QTRY_VERIFY(model().rowCount() > before);
        }
        const QString top = model().idAt(view->rowAt(0));
        // More below lets go of rows above: what is in sight stays in sight.
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() - 50);
        const QString inSight = model().idAt(view->rowAt(0));
        const qint64 first = model().idAt(0).mid(4).toLongLong();
        QTRY_VERIFY(model().idAt(0).mid(4).toLongLong() < first || model().fetching() == false);
        QTRY_COMPARE(model().idAt(view->rowAt(0)), inSight);
        QVERIFY(!top.isEmpty());
        QVERIFY(model().rowCount() <= PageModel::keptRows + PageModel::pageRows);
    }
};

COUNTERSIGN_GUI_TEST(FaultsTest)
#include "test_faults.moc"
