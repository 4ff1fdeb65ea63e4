// The Requests page against the real gateway: calls appear as they are made, masked, and lead on to what they made.
#include "gui/support/fakeconsole.h"
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/navigation.h"
#include "pages/paymentdetail.h"
#include "pages/requestdetail.h"
#include "pages/requestspage.h"
#include "pages/shell.h"
#include "support/shop.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/filterchip.h"
#include "widgets/format.h"
#include "widgets/language.h"
#include "widgets/recordview.h"
#include "widgets/requestwords.h"
#include "widgets/settings.h"
#include "widgets/wiretext.h"
#include "window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;
using test::FakeConsole;
using test::FakeReply;
using test::FakeRequest;

class RequestsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const char *name) const
    {
        return child<T>(m_window.get(), QString::fromLatin1(name));
    }
    [[nodiscard]] RequestsPage *page() const { return get<RequestsPage>("requestsPage"); }
    [[nodiscard]] RequestModel &model() const { return page()->model(); }
    [[nodiscard]] RecordView *view() const { return get<RecordView>("requestsView"); }
    [[nodiscard]] RequestDetailPane *detail() const { return get<RequestDetailPane>("requestDetail"); }
    [[nodiscard]] Shell *shell() const { return get<Shell>("shell"); }
    [[nodiscard]] test::Shop shop() const
    {
        return {test::Address{"127.0.0.1", static_cast<std::uint16_t>(m_gateway->url().port())},
                "pk_test_demo_payment"};
    }

    void connectWindow(const Target &target)
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo(target);
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        QTRY_VERIFY(m_window->session().merchantsKnown());
        page()->setPollEvery(std::chrono::milliseconds(50));
    }
    void open()
    {
        connectWindow({m_gateway->url(), u"op_test_admin"_s, true, {}});
        shell()->showPage(u"requestsPage"_s);
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
    }
    // Makes a call and shows it.
    void choose(const test::Answer &answer)
    {
        const QString id = QString::fromStdString(answer.header("X-Request-Id").value_or(""));
        const auto listed = [this, &id] {
            if (model().waiting() > 0) // behind the pill, because another row is chosen
                model().showWaiting();
            return model().rowOf(id) >= 0;
        };
        QTRY_VERIFY(listed());
        view()->select(id);
        QTRY_VERIFY(detail()->detail() && detail()->detail()->request.id == id);
    }
    void choose(const char *chip, const QString &value)
    {
        for (QAction *action : get<FilterChip>(chip)->menu()->actions()) {
            if (action->data().toString() == value)
                action->trigger();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway = std::make_unique<test::RealGateway>();
        QVERIFY2(m_gateway->ready(), qPrintable(m_gateway->trouble()));
    }
    void init() { test::resetGui(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_gateway.reset(); }

    void anEmptyLogOffersALineToTry()
    {
        open(); // nothing was called yet
        auto *state = get<QWidget>("requestsState");
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(child<QLabel>(state, u"stateTitle"_s)->text(), u"No requests yet"_s);
        const QString command = child<QLineEdit>(state, u"stateCommand"_s)->text();
        QVERIFY(command.startsWith(u"curl "_s + m_gateway->url().toString(QUrl::StripTrailingSlash)));
        // And what it does is seen.
        QCOMPARE(shop().transactions().status, 200);
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_VERIFY(view()->isVisible());
    }

    void callsAppearLive()
    {
        open();
        const int before = model().rowCount();
        const test::Answer answer = shop().authorize(test::charge(1234));
        QTRY_COMPARE(model().rowCount(), before + 1);
        const auto cell = [this](int column) { return plain(model().index(0, column).data().toString()); };
        QCOMPARE(model().idAt(0), QString::fromStdString(answer.header("X-Request-Id").value_or("")));
        QCOMPARE(cell(RequestModel::Method), u"POST"_s);
        QCOMPARE(cell(RequestModel::Path), u"/api/v1/payments/authorize"_s);
        QCOMPARE(cell(RequestModel::Status), u"200"_s);
        QVERIFY(!cell(RequestModel::Caller).isEmpty());
        QVERIFY(cell(RequestModel::Duration).contains(u"s"_s));
        static const QRegularExpression clock(u"^(\\d\\d-\\d\\d )?\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d$"_s);
        QVERIFY2(clock.match(cell(RequestModel::Time)).hasMatch(), qPrintable(cell(RequestModel::Time)));
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void whileARowIsChosenNewOnesWaitBehindThePill()
    {
        open();
        choose(shop().transactions());
        const QString chosen = view()->currentId();
        QCOMPARE(shop().transactions().status, 200);
        QCOMPARE(shop().transactions().status, 200);
        auto *pill = get<QPushButton>("requestsPill");
        QTRY_COMPARE(pill->text(), u"2 new"_s);
        QCOMPARE(model().idAt(0), chosen);
        QTest::mouseClick(pill, Qt::LeftButton);
        QTRY_COMPARE(model().rowOf(chosen), 2);
        QCOMPARE(view()->currentId(), chosen);
        QVERIFY(!pill->isVisible());
    }

    void theDetailIsWholeAndMasked()
    {
        open();
        choose(shop().authorize(test::charge(4321), "gui-key-1"));
        QCOMPARE(plain(get<QLabel>("requestTarget")->text()), u"POST /api/v1/payments/authorize"_s);
        QCOMPARE(plain(get<Badge>("requestStatus")->look().text), u"200 OK"_s);
        QVERIFY(!get<Badge>("requestReplay")->isVisible());
        QCOMPARE(plain(get<QLabel>("requestKey")->text()), u"gui-key-1"_s);
        const QString body = get<WireTextView>("requestSentBody")->text();
        QVERIFY(body.contains(u"****4242"_s));
        QVERIFY(!body.contains(u"4242424242424242"_s));
        // Indented to be read.
        QVERIFY(child<QPlainTextEdit>(get<WireTextView>("requestSentBody"), u"wireEdit"_s)
                    ->toPlainText()
                    .contains(u"\n  \"amount\": 4321"_s));
        QVERIFY(get<WireTextView>("requestSentHeaders")->text().contains(u"x-api-key: pk_test_****"_s));
        QVERIFY(get<WireTextView>("requestAnsweredBody")->text().contains(u"\"success\":true"_s));
        QVERIFY(get<WireTextView>("requestAnsweredHeaders")->text().contains(u"X-Request-Id"_s));
        QVERIFY(get<QWidget>("requestMade")->isVisibleTo(detail()));
        const auto titles = get<QWidget>("requestMade")->findChildren<QLabel *>(u"timelineTitle"_s);
        QCOMPARE(titles.size(), 1);
        QVERIFY2(plain(titles.first()->text()).startsWith(u"Authorized 43.21"_s), qPrintable(titles.first()->text()));
        QVERIFY(!get<QWidget>("requestSameKey")->isVisibleTo(detail()));
    }

    void itLeadsToThePaymentItMade()
    {
        open();
        const test::Answer answer = shop().sale(test::charge(777));
        const QString payment = QString::fromStdString(answer.json()["data"]["id"].text());
        choose(answer);
        auto *link = get<QLabel>("requestObject0");
        QVERIFY(link->text().contains(payment));
        Q_EMIT link->linkActivated(u"open"_s);
        QTRY_VERIFY(get<QWidget>("paymentsPage")->isVisible());
        auto *pane = get<PaymentDetailPane>("paymentDetail");
        QTRY_VERIFY(pane->detail() && pane->detail()->payment.id == payment);
    }

    void aReplayIsMarkedAndLeadsToTheFirst()
    {
        open();
        const test::Answer first = shop().authorize(test::charge(50), "gui-replay");
        const test::Answer second = shop().authorize(test::charge(50), "gui-replay");
        QCOMPARE(second.body, first.body);
        choose(second);
        QCOMPARE(model().index(model().rowOf(view()->currentId()), RequestModel::Idempotency).data().toString(),
                 u"Replay"_s);
        QVERIFY(get<Badge>("requestReplay")->isVisible());
        QVERIFY(get<QLabel>("requestReplayed")->text().contains(u"nothing was done again"_s));
        QVERIFY(get<QLabel>("sameKey1")->text().contains(u"this one"_s));
        Q_EMIT get<QLabel>("sameKey0")->linkActivated(u"open"_s);
        QTRY_COMPARE(detail()->id(), QString::fromStdString(first.header("X-Request-Id").value_or("")));
        QTRY_VERIFY(detail()->detail().has_value());
        QVERIFY(!get<Badge>("requestReplay")->isVisible());
    }

    void copyAsCurl()
    {
        open();
        const test::Answer answer = shop().authorize(test::charge(60), "gui-curl");
        choose(answer);
        QTest::mouseClick(get<QPushButton>("requestCopyCurl"), Qt::LeftButton);
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.contains(u"curl '"_s + m_gateway->url().toString(QUrl::StripTrailingSlash) +
                                  u"/api/v1/payments/authorize'"_s),
                 qPrintable(command));
        QVERIFY(command.contains(u"x-api-key: $API_KEY"_s));
        QVERIFY(!command.contains(u"pk_test_demo_payment"_s));
        QCOMPARE(get<QPushButton>("requestCopyCurl")->text(), u"Copied"_s);
        // By the keyboard as well.
        QGuiApplication::clipboard()->clear();
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), command);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), view()->currentId());
    }

    void filtersNarrowAndAreRemembered()
    {
        QCOMPARE(shop().get("/api/v1/no-such-thing").status, 404);
        QCOMPARE(shop().authorize(test::charge(70, "USD", test::insufficientFunds)).status, 402);
        open();
        QTRY_VERIFY(model().rowCount() >= 2);
        choose("requestStatusChip", u"4xx"_s);
        QTRY_VERIFY(model().state() == PageModel::State::Ready && model().filter().status == u"4xx"_s);
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(model().requestAt(row)->status / 100, 4);
        choose("methodChip", u"POST"_s);
        QTRY_VERIFY(model().state() == PageModel::State::Ready && model().filter().method == u"POST"_s);
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(model().requestAt(row)->method, u"POST"_s);
        choose("dialectChip", u"console"_s);
        QTRY_COMPARE(model().rowCount(), 0);
        QTRY_COMPARE(child<QLabel>(get<QWidget>("requestsState"), u"stateTitle"_s)->text(), u"No request matches"_s);
        m_window.reset();
        open();
        QCOMPARE(model().filter().dialect, u"console"_s);
        child<QPushButton>(get<QWidget>("requestsState"), u"stateAction"_s)->click();
        QTRY_VERIFY(model().rowCount() > 2);
        auto *text = get<QLineEdit>("requestsText");
        QTest::keyClick(view(), Qt::Key_Slash);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"no-such-thing"_s);
        QTRY_COMPARE(model().filter().text, u"no-such-thing"_s);
        QTRY_COMPARE(model().rowCount(), 1);
    }

    void theMenuNarrowsToWhatIsChosen()
    {
        open();
        choose(shop().get("/api/v1/menu"));
        Q_EMIT view()->menuRequested(view()->currentId(), QPoint(10, 10));
        auto *menu = get<QMenu>("requestMenu");
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Only this status"_s)
                action->trigger();
        }
        menu->close();
        QTRY_COMPARE(model().filter().status, u"404"_s);
        QCOMPARE(get<FilterChip>("requestStatusChip")->value(), u"404"_s);
    }

    void aHiddenPageDoesNotAsk()
    {
        FakeConsole fake(3);
        fake.setHandler([](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path != "/requests"_L1)
                return std::nullopt;
            return FakeReply{200, "{\"items\":[],\"next\":null,\"newest\":null,\"dropped\":0}"};
        });
        connectWindow({fake.url(), u"op"_s, true, {}});
        QTRY_VERIFY(!fake.requests("GET", u"/payments"_s).isEmpty());
        QVERIFY(fake.requests("GET", u"/requests"_s).isEmpty()); // nobody has looked at the page yet
        shell()->showPage(u"requestsPage"_s);
        QTRY_VERIFY(fake.requests("GET", u"/requests"_s).size() >= 3); // read, and asked for news twice
        shell()->showPage(u"paymentsPage"_s);
        const auto quiet = [&fake] { // what was on its way has arrived
            fake.forgetRequests();
            return !QTest::qWaitFor([&] { return !fake.requests("GET", u"/requests"_s).isEmpty(); }, 300);
        };
        QTRY_VERIFY(quiet());
    }

    void whatWasNotRecordedIsSaid()
    {
        FakeConsole fake(3);
        qint64 dropped = 0;
        fake.setHandler([&dropped](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path != "/requests"_L1)
                return std::nullopt;
            return FakeReply{200, QJsonDocument(QJsonObject{{u"items"_s, QJsonArray()},
                                                            {u"next"_s, QJsonValue()},
                                                            {u"newest"_s, QJsonValue()},
                                                            {u"dropped"_s, dropped}})
                                      .toJson()};
        });
        connectWindow({fake.url(), u"op"_s, true, {}});
        shell()->showPage(u"requestsPage"_s);
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
        QVERIFY(!get<QLabel>("requestsDropped")->isVisible());
        dropped = 1234;
        QTRY_VERIFY(get<QLabel>("requestsDropped")->isVisible());
        QVERIFY(get<QLabel>("requestsDropped")->text().startsWith(u"1234 call"_s));
    }

    void aLogThatCannotBeReadSaysSo()
    {
        FakeConsole fake(3);
        bool broken = true;
        fake.setHandler([&broken](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path != "/requests"_L1)
                return std::nullopt;
            if (broken)
                return FakeReply{503,
                                 "{\"error\":{\"code\":\"busy\",\"message\":\"The gateway is busy; try again.\"}}"};
            return FakeReply{200, "{\"items\":[],\"next\":null,\"newest\":null,\"dropped\":0}"};
        });
        connectWindow({fake.url(), u"op"_s, true, {}});
        shell()->showPage(u"requestsPage"_s);
        QTRY_COMPARE(model().state(), PageModel::State::Failed);
        broken = false;
        child<QPushButton>(get<QWidget>("requestsState"), u"stateAction"_s)->click();
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
    }

    void anApproverHasNoSuchPage()
    {
        FakeConsole fake(3);
        fake.setRole(u"approver"_s);
        connectWindow({fake.url(), u"op"_s, true, {}});
        auto *navigation = get<Navigation>("navigation");
        for (int row = 0; row < navigation->count(); ++row) {
            if (navigation->item(row)->data(Navigation::PageNameRole).toString() == u"requestsPage"_s)
                QVERIFY(navigation->item(row)->isHidden());
        }
        QVERIFY(fake.requests("GET", u"/requests"_s).isEmpty());
    }

    void thePageInPictures_data() { test::addPictureRows(); }
    // Everything named, nothing wider than the window; with COUNTERSIGN_PICTURES set, as pictures in that folder.
    void thePageInPictures()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Settings::setValue(Setting::Language, language);
        setLanguage(language);
        Theme::instance().setMode(static_cast<Theme::Mode>(mode));
        open();
        m_window->resize(size);
        QCOMPARE(shop().authorize(test::charge(70, "USD", test::insufficientFunds), "picture").status, 402);
        choose(shop().authorize(test::charge(9950), "picture-2"));
        choose(shop().authorize(test::charge(9950), "picture-2"));
        QCOMPARE(m_window->size(), size);
        for (const QWidget *widget : page()->findChildren<QWidget *>()) {
            const bool interactive = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            if (interactive && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(
                    !widget->objectName().isEmpty() && !widget->accessibleName().isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
        for (int tab = 0; tab < 3; ++tab) {
            get<QTabWidget>("requestTabs")->setCurrentIndex(tab);
            QTest::qWait(30); // until all is laid out
            if (!folder.isEmpty())
                QVERIFY(m_window->grab().save(u"%1/requests-%2-%3.png"_s.arg(
                    folder, QString::fromLatin1(QTest::currentDataTag()), QString::number(tab))));
        }
    }
};

COUNTERSIGN_GUI_TEST(RequestsTest)
#include "test_requests.moc"
