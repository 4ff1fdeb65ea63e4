// Webhooks in the window: deliveries, what may be done with them, endpoints and their secrets, inboxes, roles.
#include "gui/support/fakewebhooks.h"
#include "gui/support/guitest.h"
#include "models/deliverymodel.h"
#include "pages/deliveriespane.h"
#include "pages/deliverydetail.h"
#include "pages/endpointdetail.h"
#include "pages/eventpicker.h"
#include "pages/inboxpane.h"
#include "pages/messagedetail.h"
#include "pages/navigation.h"
#include "pages/paymentdetail.h"
#include "pages/shell.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/deliverywords.h"
#include "widgets/dialogs.h"
#include "widgets/filterchip.h"
#include "widgets/format.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"
#include "widgets/timebar.h"
#include "widgets/wiretext.h"
#include "window.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;
using test::FakeConsole;
using test::FakeReply;
using test::FakeRequest;
using test::FakeWebhooks;

namespace {

QJsonObject bodyOf(const FakeRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

FakeReply refused(int status, const QByteArray &code, const QByteArray &message)
{
    return {status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}"};
}

} // namespace

class WebhooksTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeConsole> m_fake;
    std::unique_ptr<FakeWebhooks> m_hooks;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const char *name) const
    {
        return child<T>(m_window.get(), QString::fromLatin1(name));
    }
    [[nodiscard]] DeliveriesPane *deliveries() const { return get<DeliveriesPane>("deliveriesPane"); }
    [[nodiscard]] DeliveryModel &model() const { return deliveries()->model(); }
    [[nodiscard]] DeliveryDetailPane *detail() const { return get<DeliveryDetailPane>("deliveryDetail"); }
    [[nodiscard]] EndpointDetailPane *endpointDetail() const { return get<EndpointDetailPane>("endpointDetail"); }
    [[nodiscard]] RecordView *view() const { return get<RecordView>("deliveriesView"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return plain(model().index(row, column).data().toString());
    }
    [[nodiscard]] QString text(const char *name) const { return plain(get<QLabel>(name)->text()); }

    void open(const QString &tab = {})
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_fake->url(), u"op"_s, true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        QTRY_VERIFY(m_window->session().merchantsKnown());
        get<Shell>("shell")->showPage(u"webhooksPage"_s);
        if (!tab.isEmpty())
            get<QTabWidget>("webhooksTabs")->setCurrentWidget(child<QWidget>(m_window.get(), tab));
        QTRY_VERIFY(model().state() == PageModel::State::Ready || model().state() == PageModel::State::Failed);
    }
    void choose(const QString &id)
    {
        QTRY_VERIFY(model().rowOf(id) >= 0);
        view()->select(id);
        QTRY_VERIFY(detail()->detail() && detail()->detail()->delivery.id == id);
    }
    void chooseEndpoint(const QString &id)
    {
        QTRY_VERIFY(get<RecordView>("endpointsView")->model()->rowCount() > 0);
        get<RecordView>("endpointsView")->select(id);
        QTRY_VERIFY(endpointDetail()->endpoint() && endpointDetail()->endpoint()->id == id);
    }
    static void pick(FilterChip *chip, const QString &value)
    {
        for (QAction *action : chip->menu()->actions()) {
            if (action->isCheckable() && action->data().toString() == value)
                return action->trigger();
        }
        QFAIL(qPrintable(u"no choice "_s + value));
    }
    [[nodiscard]] QString said(const char *bar) const { return plain(get<MessageBar>(bar)->message()); }

private Q_SLOTS:
    void init()
    {
        test::resetGui();
        m_fake = std::make_unique<FakeConsole>(3);
        m_fake->setNow(QDateTime(QDate(2025, 1, 2), QTime(12, 0), Qt::UTC));
        m_hooks = std::make_unique<FakeWebhooks>(*m_fake);
    }
    void cleanup()
    {
        m_window.reset();
        m_hooks.reset();
        m_fake.reset();
    }

    void everyStateHasItsOwnWordAndItsMeaning()
    {
        QSet<QString> words;
        const DeliveryState states[] = {DeliveryState::Pending, DeliveryState::Held,    DeliveryState::Succeeded,
                                        DeliveryState::Failed,  DeliveryState::Expired, DeliveryState::Unknown};
        for (const DeliveryState state : states) {
            words.insert(deliveryStateName(state));
            QVERIFY(!deliveryStateMeaning(state).isEmpty());
            QVERIFY(!deliveryLook(state).icon.isEmpty());
            if (state != DeliveryState::Unknown)
                QCOMPARE(deliveryStateFrom(wordOf(state)), state);
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(std::size(states)));
        QCOMPARE(deliveryStateName(DeliveryState::Unknown, u"on_the_moon"_s), u"On the moon"_s);
    }

    void aCountdownTellsWhatIsLeft_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("past") << qint64{-5} << u"now"_s;
        QTest::newRow("a begun second") << qint64{1} << u"in 1 s"_s;
        QTest::newRow("seconds") << qint64{59'000} << u"in 59 s"_s;
        QTest::newRow("minutes") << qint64{252'000} << u"in 4 min 12 s"_s;
        QTest::newRow("hours") << qint64{86'399'000} << u"in 23 h 59 min"_s;
        QTest::newRow("days") << qint64{2 * 86'400'000} << u"in 2 days"_s;
    }
    void aCountdownTellsWhatIsLeft()
    {
        QFETCH(qint64, milliseconds);
        const QDateTime now(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
        QTEST(countdown(now.addMSecs(milliseconds), now), "text");
    }

    void durationsAreReadAtAGlance()
    {
        QCOMPARE(plain(formatDuration(850)).replace(QChar(0xA0), u' '), u"850 µs"_s);
        QCOMPARE(plain(formatDuration(12'340)).replace(QChar(0xA0), u' '), u"12.34 ms"_s);
        QCOMPARE(plain(formatDuration(24'500)).replace(QChar(0xA0), u' '), u"24.5 ms"_s);
        QCOMPARE(plain(formatDuration(1'250'000)).replace(QChar(0xA0), u' '), u"1.25 s"_s);
        QCOMPARE(plain(formatDuration(30'000'000)).replace(QChar(0xA0), u' '), u"30 s"_s);
    }

    void theTimeSplitAddsUp()
    {
        TimeBar bar;
        bar.setTimes({850, 1'200, -1, 24'000, 24'500});
        qint64 sum = 0;
        for (const TimeBar::Part &part : bar.parts()) {
            sum += part.microseconds;
            QVERIFY(bar.accessibleDescription().contains(part.name));
        }
        QCOMPARE(sum, qint64{24'500});
        QCOMPARE(bar.parts().size(), 4);
        bar.setTimes({-1, -1, -1, -1, 30'000'000}); // given up before anything was reached
        QCOMPARE(bar.parts().size(), 1);
    }

    void theListTellsWhatEachDeliveryIsAbout()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        m_hooks->addDelivery(endpoint, u"payment.authorized"_s, u"succeeded"_s);
        m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"pending"_s, 2);
        open();
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(cell(0, DeliveryModel::Event), u"payment.captured"_s);
        QCOMPARE(cell(0, DeliveryModel::State), u"Waiting"_s);
        QCOMPARE(cell(0, DeliveryModel::Attempts), u"2 of 5"_s);
        QCOMPARE(cell(0, DeliveryModel::Next), u"in 4 min 12 s"_s);
        QCOMPARE(cell(0, DeliveryModel::Url), u"http://127.0.0.1:9000/hook"_s);
        QCOMPARE(cell(0, DeliveryModel::Time), u"1 min ago"_s);
        QCOMPARE(cell(1, DeliveryModel::State), u"Delivered"_s);
        QCOMPARE(cell(1, DeliveryModel::Next), QString());
        QTRY_COMPARE(text("deliveriesCount"), u"2 deliveries"_s);
    }

    void aCountdownFollowsTheClock()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"pending"_s, 2);
        open();
        choose(id);
        QCOMPARE(text("deliveryCountdown"), u"Next attempt in 4 min 12 s"_s);
        m_fake->setNow(m_fake->now().addSecs(4 * 60));
        QTRY_COMPARE(text("deliveryCountdown"), u"Next attempt in 12 s"_s);
        QCOMPARE(cell(0, DeliveryModel::Next), u"in 12 s"_s);
        m_fake->setNow(m_fake->now().addSecs(60));
        QTRY_COMPARE(text("deliveryCountdown"), u"Next attempt now"_s);
    }

    void filtersAreTheGatewaysAndAreRemembered()
    {
        const QString one = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/one"_s);
        const QString two = m_hooks->addEndpoint(u"stripe"_s, u"http://127.0.0.1:9000/two"_s);
        m_hooks->addDelivery(one, u"payment.captured"_s, u"succeeded"_s);
        m_hooks->addDelivery(one, u"payment.captured"_s, u"failed"_s, 5);
        m_hooks->addDelivery(two, u"refund.created"_s, u"failed"_s, 5);
        open();
        QCOMPARE(model().rowCount(), 3);
        pick(get<FilterChip>("deliveryStateChip"), u"failed"_s);
        QTRY_COMPARE(model().rowCount(), 2);
        QTRY_VERIFY(get<FilterChip>("deliveryEventChip")->menu()->actions().size() > 3);
        pick(get<FilterChip>("deliveryEventChip"), u"payment.*"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_VERIFY(text("deliveriesCount").startsWith(u"1 deliver"_s));
        pick(get<FilterChip>("deliveryEndpointChip"), two);
        QTRY_COMPARE(model().rowCount(), 0);
        auto *state = get<QWidget>("deliveriesState");
        QTRY_COMPARE(child<QLabel>(state, u"stateTitle"_s)->text(), u"No delivery matches"_s);
        m_window.reset();
        open();
        QCOMPARE(model().filter().state, u"failed"_s);
        QCOMPARE(model().filter().event, u"payment.*"_s);
        QCOMPARE(model().filter().endpoint, two);
        child<QPushButton>(get<QWidget>("deliveriesState"), u"stateAction"_s)->click();
        QTRY_COMPARE(model().rowCount(), 3);
        QVERIFY(model().filter().empty());
    }

    void whatIsTypedFilters()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"succeeded"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"succeeded"_s);
        open();
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Slash);
        auto *field = get<QLineEdit>("deliveriesText");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, id);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(model().idAt(0), id);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(model().rowCount(), 2);
    }

    void anEmptyListSaysWhatComesAndOffersAnEndpoint()
    {
        open();
        auto *state = get<QWidget>("deliveriesState");
        QTRY_COMPARE(child<QPushButton>(state, u"stateAction"_s)->text(), u"New endpoint"_s);
        QTRY_VERIFY(get<QToolButton>("endpointNew")->isEnabled());
        child<QPushButton>(state, u"stateAction"_s)->click();
        QTRY_VERIFY(test::dialog(u"endpointDialog"_s));
        QVERIFY(get<QWidget>("endpointsPane")->isVisible());
        test::dialog(u"endpointDialog"_s)->close();
    }

    void aListThatFailsSaysSoAndIsTriedAgain()
    {
        bool broken = true;
        m_hooks->setHandler([&broken](const FakeRequest &request) -> std::optional<FakeReply> {
            if (!broken || request.path != "/deliveries"_L1)
                return std::nullopt;
            return FakeReply{500, "no json at all"};
        });
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"succeeded"_s);
        open();
        QTRY_COMPARE(model().state(), PageModel::State::Failed);
        auto *state = get<QWidget>("deliveriesState");
        QVERIFY(!child<QLabel>(state, u"stateTitle"_s)->text().isEmpty());
        broken = false;
        child<QPushButton>(state, u"stateAction"_s)->click();
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_VERIFY(view()->isVisible());
    }

    void aListIsReadPageByPageAndEndStaysOnIt()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        for (int i = 0; i < 450; ++i)
            m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"succeeded"_s);
        open();
        QTRY_VERIFY(model().rowCount() >= 200);
        view()->setFocus();
        view()->select(model().idAt(0));
        // The gateway cannot be asked for the other end: End goes as far as is known, and more comes.
        QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(view(), Qt::Key_End), model().rowCount() == 450), 10'000);
        for (const FakeRequest &request : m_hooks->sent("GET", u"/deliveries"_s))
            QVERIFY(!request.query.hasQueryItem(u"order"_s));
    }

    void whatHappensShowsInPlaceAndNewOnesWaitBehindThePill()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"pending"_s, 1);
        open();
        choose(id);
        m_hooks->setState(id, u"succeeded"_s);
        QTRY_COMPARE(cell(0, DeliveryModel::State), u"Delivered"_s);
        QTRY_COMPARE(get<Badge>("deliveryState")->look().text, u"Delivered"_s);
        m_hooks->addDelivery(endpoint, u"refund.created"_s, u"succeeded"_s);
        auto *pill = get<QPushButton>("deliveriesPill");
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(pill->text(), u"1 new"_s);
        QCOMPARE(model().rowOf(id), 0); // the row under the cursor has not moved
        pill->click();
        QTRY_COMPARE(model().rowCount(), 2);
        QVERIFY(!pill->isVisible());
        QCOMPARE(view()->currentId(), id);
    }

    void pausingHoldsWhatIsShown()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"pending"_s, 1);
        open();
        choose(id);
        QVERIFY(get<QPushButton>("deliverySendNow")->isEnabled());
        get<QTabWidget>("webhooksTabs")->setCurrentWidget(get<QWidget>("endpointsPane"));
        chooseEndpoint(endpoint);
        get<QPushButton>("endpointPause")->click();
        QTRY_COMPARE(get<Badge>("endpointState")->look().text, u"Paused"_s);
        QTRY_COMPARE(cell(0, DeliveryModel::State), u"Held"_s);
        QCOMPARE(cell(0, DeliveryModel::Next), u"once resumed"_s);
        QTRY_COMPARE(get<Badge>("deliveryState")->look().text, u"Held"_s);
        for (const char *button : {"deliveryResend", "deliverySendNow"}) {
            QVERIFY(!get<QPushButton>(button)->isEnabled());
            QVERIFY(get<QPushButton>(button)->toolTip().contains(u"paused"_s));
        }
        QCOMPARE(get<QPushButton>("endpointPause")->text(), u"Re&sume"_s);
        get<QPushButton>("endpointPause")->click();
        QTRY_COMPARE(get<Badge>("endpointState")->look().text, u"Active"_s);
        QTRY_COMPARE(cell(0, DeliveryModel::State), u"Waiting"_s);
    }

    void theDetailTellsWhyAndShowsEveryByte()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString failed = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"failed"_s, 2);
        const QString arrived = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"succeeded"_s, 2);
        open();
        choose(failed);
        QCOMPARE(said("deliveryTrouble"),
                 u"The connection was refused. connection refused: nothing listens on port 9000"_s);
        QVERIFY(get<QWidget>("attempt2")->isVisible());
        QVERIFY(child<QWidget>(get<QWidget>("attempt2"), u"answerNone"_s)->isVisible());
        QVERIFY(!get<QWidget>("attempt1")->findChild<QWidget *>(u"attemptBytes"_s));
        child<QToolButton>(get<QWidget>("attempt1"), u"attemptToggle"_s)->click();
        auto *head = child<WireTextView>(get<QWidget>("attempt1"), u"requestHead"_s);
        QVERIFY(head->text().startsWith(u"POST /hook HTTP/1.1\r\n"_s));
        choose(arrived);
        QVERIFY(get<MessageBar>("deliveryTrouble")->isHidden());
        QTRY_COMPARE(m_window->findChildren<QWidget *>(u"attempt2"_s).size(), 1);
        auto *body = child<WireTextView>(get<QWidget>("attempt2"), u"requestBody"_s);
        child<CopyButton>(body, u"wireCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), FakeWebhooks::payloadOf(arrived));
        QCOMPARE(child<WireTextView>(get<QWidget>("attempt2"), u"answerBody"_s)->text(), u"thanks"_s);
        QCOMPARE(child<QPlainTextEdit>(body, u"wireEdit"_s)->layoutDirection(), Qt::LeftToRight);
    }

    void thePayloadIsEasyToReadAndCopiedAsItIs()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"succeeded"_s);
        open();
        choose(id);
        get<QTabWidget>("deliveryTabs")->setCurrentIndex(1);
        auto *payload = get<WireTextView>("payloadText");
        auto *edit = child<QPlainTextEdit>(payload, u"wireEdit"_s);
        QCOMPARE(edit->toPlainText(), u"{\n  \"id\": \"%1\",\n  \"amount\": 1000\n}"_s.arg(id));
        child<CopyButton>(payload, u"wireCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), FakeWebhooks::payloadOf(id));
        get<QRadioButton>("payloadExact")->click();
        QCOMPARE(edit->toPlainText(), u"{\"id\":\"%1\",\n \"amount\":1000}"_s.arg(id));
    }

    void aSignatureIsCheckedAndAMismatchExplained()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"succeeded"_s);
        open();
        choose(id);
        get<QTabWidget>("deliveryTabs")->setCurrentIndex(2);
        // What was sent is checked by itself, with its line ends as they were sent.
        QTRY_VERIFY(said("signatureVerdict").startsWith(u"The signature is right"_s));
        const auto first = m_hooks->sent("POST", u"/signatures/verify"_s);
        QCOMPARE(first.size(), 1);
        QCOMPARE(bodyOf(first.first()).value("body"_L1).toString(), FakeWebhooks::payloadOf(id));
        QCOMPARE(bodyOf(first.first()).value("endpoint"_L1).toString(), endpoint);
        auto *signature = get<QLineEdit>("signatureInput");
        signature->setText(u"aa11"_s);
        QVERIFY(get<MessageBar>("signatureVerdict")->isHidden()); // a verdict on something else would mislead
        get<QPushButton>("signatureCheck")->click();
        QTRY_VERIFY(said("signatureVerdict").startsWith(u"Another secret made it"_s));
        get<QPushButton>("signatureRestore")->click();
        QTRY_VERIFY(said("signatureVerdict").startsWith(u"The signature is right"_s));
        get<QPlainTextEdit>("signatureBody")->setPlainText(u"{}"_s);
        get<QPushButton>("signatureCheck")->click();
        QTRY_VERIFY(said("signatureVerdict").startsWith(u"White space in the body changed"_s));
    }

    void everyVerdictHasItsOwnWords()
    {
        QSet<QString> titles;
        for (const QString &reason :
             {u"missing"_s, u"prefix_missing"_s, u"prefix_unexpected"_s, u"not_hex"_s, u"upper_case"_s,
              u"whitespace_changed"_s, u"body_reserialized"_s, u"wrong_secret"_s, u"clock_skew"_s, u"mismatch"_s}) {
            const VerdictWords words = verdictWords(false, reason, u"x"_s);
            titles.insert(words.title);
            QVERIFY(!words.text.isEmpty());
            QCOMPARE(words.tone, Tone::Negative);
        }
        QCOMPARE(titles.size(), 10);
    }

    void oneIsSentAgainOrAtOnce()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString failed = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"failed"_s, 5);
        const QString waiting = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"pending"_s, 1);
        open();
        choose(waiting);
        QVERIFY(!get<QPushButton>("deliveryResend")->isEnabled());
        get<QPushButton>("deliverySendNow")->click();
        QTRY_COMPARE(said("deliveryMessage"), u"It goes out now"_s);
        QCOMPARE(m_hooks->sent("POST", u"/deliveries/%1/send-now"_s.arg(waiting)).size(), 1);
        choose(failed);
        QVERIFY(!get<QPushButton>("deliverySendNow")->isEnabled());
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(said("deliveryMessage"), u"It goes out again"_s);
        QTRY_COMPARE(get<Badge>("deliveryState")->look().text, u"Waiting"_s);
    }

    void aResendWithoutAnswerIsTriedAgainWithTheSameKey()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"failed"_s, 5);
        const QString path = u"/deliveries/%1/resend"_s.arg(id);
        open();
        choose(id);
        m_window->session().client().setDeadline(std::chrono::milliseconds(300));
        int posts = 0;
        m_hooks->setHandler([&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path != path || ++posts > 1)
                return std::nullopt;
            return FakeReply{.silent = true};
        });
        get<QPushButton>("deliveryResend")->click();
        QTRY_VERIFY(said("deliveryMessage").contains(u"may or may not"_s));
        child<QPushButton>(get<MessageBar>("deliveryMessage"), u"messageAction"_s)->click();
        QTRY_COMPARE(said("deliveryMessage"), u"It goes out again"_s);
        const auto sent = m_hooks->sent("POST", path);
        QCOMPARE(sent.size(), 2);
        QVERIFY(!sent[0].headers.value("idempotency-key").isEmpty());
        QCOMPARE(sent[0].headers.value("idempotency-key"), sent[1].headers.value("idempotency-key"));
    }

    void aRefusalIsTold()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"failed"_s, 5);
        open();
        choose(id);
        m_hooks->setHandler([](const FakeRequest &request) -> std::optional<FakeReply> {
            if (!request.path.endsWith("/resend"_L1))
                return std::nullopt;
            return refused(409, "endpoint_paused", "The endpoint is paused.");
        });
        get<QPushButton>("deliveryResend")->click();
        QTRY_VERIFY(said("deliveryMessage").contains(u"The endpoint is paused."_s));
        QTRY_VERIFY(get<QPushButton>("deliveryResend")->isEnabled());
    }

    // An answer that is late must not stand under another choice.
    void aLateAnswerIsNotShown()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString slow = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"failed"_s, 5);
        const QString quick = m_hooks->addDelivery(endpoint, u"refund.created"_s, u"succeeded"_s);
        open();
        bool answered = false;
        m_hooks->setHandler([&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path == u"/deliveries/"_s + slow)
                return FakeReply{200, QJsonDocument(m_hooks->delivery(slow)).toJson(), {}, false, false, 300};
            if (request.path == "/deliveries/count"_L1)
                answered = true;
            return std::nullopt;
        });
        view()->select(slow);
        QTRY_COMPARE(m_hooks->sent("GET", u"/deliveries/"_s + slow).size(), 1);
        view()->select(quick);
        QTRY_VERIFY(detail()->detail().has_value());
        QCOMPARE(text("deliveryEvent"), u"refund.created"_s);
        // Something asked later than the slow answer was due has come: the slow one would be there by now.
        QTRY_VERIFY_WITH_TIMEOUT((deliveries()->load(), answered), 5'000);
        QCOMPARE(detail()->detail()->delivery.id, quick);
        QCOMPARE(text("deliveryEvent"), u"refund.created"_s);
    }

    void allThatMatchAreCountedThenSentAgain()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"failed"_s, 5);
        open();
        pick(get<FilterChip>("deliveryStateChip"), u"failed"_s);
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(test::dialog(u"resendDialog"_s));
        QWidget *dialog = test::dialog(u"resendDialog"_s);
        auto *submit = child<QPushButton>(dialog, u"resendSubmit"_s);
        QTRY_VERIFY(submit->isEnabled());
        QCOMPARE(submit->text(), u"Send 500 again"_s);
        QVERIFY(child<QLabel>(dialog, u"resendSentence"_s)->text().startsWith(u"500 deliveries"_s));
        QCOMPARE(child<QLabel>(dialog, u"resendFilter"_s)->text(), u"State: Failed"_s);
        const auto counted = m_hooks->sent("POST", u"/deliveries/resend"_s);
        QCOMPARE(counted.size(), 1);
        QVERIFY(bodyOf(counted.first()).value("dry_run"_L1).toBool());
        submit->click();
        QTRY_VERIFY(!test::dialog(u"resendDialog"_s));
        const auto sent = m_hooks->sent("POST", u"/deliveries/resend"_s);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(bodyOf(sent.last()).value("filter"_L1).toObject(), (QJsonObject{{u"state"_s, u"failed"_s}}));
        QVERIFY(!bodyOf(sent.last()).contains("dry_run"_L1));
        auto *row = get<QWidget>("taskRow");
        QTRY_VERIFY(row->isVisible());
        QVERIFY(!get<QToolButton>("deliveriesResendAll")->isEnabled());
        m_hooks->setTask(120, u"running"_s);
        QTRY_COMPARE(get<QProgressBar>("taskBar")->value(), 120);
        QCOMPARE(text("taskText"), u"Sending again: 120 of 500"_s);
        m_hooks->setTask(500, u"done"_s);
        QTRY_VERIFY(!row->isVisible());
        QTRY_VERIFY(!m_window->findChildren<MessageBar *>().isEmpty());
        auto *bar = child<QWidget>(m_window.get(), u"deliveriesArea"_s)->findChild<MessageBar *>();
        QCOMPARE(plain(bar->message()), u"500 deliveries were sent again"_s);
        QVERIFY(get<QToolButton>("deliveriesResendAll")->isEnabled());
    }

    void sendingAgainIsStopped()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"failed"_s, 5);
        open();
        get<QToolButton>("deliveriesResendAll")->click();
        QTRY_VERIFY(test::dialog(u"resendDialog"_s));
        auto *submit = child<QPushButton>(test::dialog(u"resendDialog"_s), u"resendSubmit"_s);
        QTRY_VERIFY(submit->isEnabled());
        submit->click();
        QTRY_VERIFY(get<QWidget>("taskRow")->isVisible());
        m_hooks->setTask(33, u"running"_s);
        get<QPushButton>("taskCancel")->click();
        QTRY_VERIFY(!get<QWidget>("taskRow")->isVisible());
        QCOMPARE(m_hooks->sent("POST", u"/tasks/task_1/cancel"_s).size(), 1);
        auto *bar = child<QWidget>(m_window.get(), u"deliveriesArea"_s)->findChild<MessageBar *>();
        QVERIFY(bar->message().contains(u"33 deliveries were sent again before that"_s));
    }

    void aSecretIsRevealedAndHidesAgain()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        open(u"endpointsPane"_s);
        chooseEndpoint(endpoint);
        QVERIFY(!get<QWidget>("secretField")->isVisible());
        get<QPushButton>("secretReveal")->click();
        QTRY_VERIFY(get<QWidget>("secretField")->isVisible());
        QCOMPARE(get<QLineEdit>("secretValue")->text(), u"whsec_the_whole_of_it"_s);
        QCOMPARE(text("secretNote"), u"It hides again after 30 s."_s);
        get<CopyButton>("secretCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"whsec_the_whole_of_it"_s);
        endpointDetail()->setShownFor(std::chrono::milliseconds(20)); // the running time is cut short
        QTRY_VERIFY(!get<QWidget>("secretField")->isVisible());
        QVERIFY(get<QLineEdit>("secretValue")->text().isEmpty());
        QVERIFY(get<QPushButton>("secretReveal")->isVisible());
        // Another choice hides it at once.
        const QString other = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/other"_s);
        endpointDetail()->setShownFor(std::chrono::minutes(5));
        get<QPushButton>("secretReveal")->click();
        QTRY_VERIFY(get<QWidget>("secretField")->isVisible());
        endpointDetail()->display(other);
        QVERIFY(get<QLineEdit>("secretValue")->text().isEmpty());
    }

    void rotatingSaysWhatItDoes_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("overlap");
        QTest::newRow("stripe") << u"stripe"_s << true;
        QTest::newRow("payment") << u"payment"_s << false;
    }
    void rotatingSaysWhatItDoes()
    {
        QFETCH(QString, format);
        QFETCH(bool, overlap);
        const QString endpoint = m_hooks->addEndpoint(format, u"http://127.0.0.1:9000/hook"_s);
        open(u"endpointsPane"_s);
        chooseEndpoint(endpoint);
        get<QPushButton>("endpointRotate")->click();
        QTRY_VERIFY(test::dialog(u"rotateDialog"_s));
        QWidget *dialog = test::dialog(u"rotateDialog"_s);
        const QString effect = child<QLabel>(dialog, u"rotateEffect"_s)->text();
        QCOMPARE(effect.contains(u"both secrets during the overlap"_s), overlap);
        QCOMPARE(effect.contains(u"from the next attempt on"_s), !overlap);
        QCOMPARE(child<QWidget>(dialog, u"rotateOverlap"_s)->isVisible(), overlap);
        QVERIFY(child<QPushButton>(dialog, u"rotateCancel"_s)->isDefault());
        child<QPushButton>(dialog, u"rotateSubmit"_s)->click();
        QTRY_VERIFY(child<QWidget>(dialog, u"secretField"_s)->isVisible());
        QCOMPARE(child<QLineEdit>(dialog, u"secretValue"_s)->text(), u"whsec_rotated"_s);
        const auto sent = m_hooks->sent("POST", u"/webhook-endpoints/%1/rotate-secret"_s.arg(endpoint));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(bodyOf(sent.first()).value("overlap_seconds"_L1).toInteger(), 86'400);
        dialog->close();
    }

    void anEndpointIsMadeAndItsSecretShown()
    {
        open(u"endpointsPane"_s);
        QTRY_VERIFY(get<QToolButton>("endpointNew")->isEnabled());
        get<QToolButton>("endpointNew")->click();
        QTRY_VERIFY(test::dialog(u"endpointDialog"_s));
        QWidget *dialog = test::dialog(u"endpointDialog"_s);
        auto *submit = child<QPushButton>(dialog, u"endpointSubmit"_s);
        QVERIFY(!submit->isEnabled());
        QVERIFY(submit->toolTip().contains(u"http://"_s));
        child<QRadioButton>(dialog, u"endpointToInbox"_s)->click();
        QVERIFY(submit->isEnabled());
        auto *events = child<EventPicker>(dialog, u"endpointEvents"_s);
        events->setChosen({});
        QVERIFY(!submit->isEnabled());
        events->setChosen({u"payment.*"_s, u"payment.captured"_s, u"refund.created"_s});
        QCOMPARE(events->chosen(), (QStringList{u"payment.*"_s, u"refund.created"_s})); // the wildcard holds the other
        child<QLineEdit>(dialog, u"endpointName"_s)->setText(u"Mine"_s);
        child<QLineEdit>(dialog, u"endpointSecret"_s)->setText(u"own secret"_s);
        submit->click();
        QTRY_VERIFY(child<QWidget>(dialog, u"secretField"_s)->isVisible());
        QCOMPARE(child<QLineEdit>(dialog, u"secretValue"_s)->text(), u"whsec_made_just_now"_s);
        const auto sent = m_hooks->sent("POST", u"/webhook-endpoints"_s);
        QCOMPARE(sent.size(), 1);
        const QJsonObject body = bodyOf(sent.first());
        QCOMPARE(body.value("url"_L1).toString(), u"inbox:demo"_s);
        QCOMPARE(body.value("owner"_L1).toString(), u"merchant_demo"_s);
        QCOMPARE(body.value("owner_kind"_L1).toString(), u"merchant"_s);
        QCOMPARE(body.value("events"_L1).toArray(), (QJsonArray{u"payment.*"_s, u"refund.created"_s}));
        QCOMPARE(body.value("secret"_L1).toString(), u"own secret"_s);
        dialog->close();
        QTRY_COMPARE(get<RecordView>("endpointsView")->model()->rowCount(), 1);
        QTRY_VERIFY(endpointDetail()->endpoint().has_value()); // it is chosen
    }

    void aChangeMeetsAnother()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        open(u"endpointsPane"_s);
        chooseEndpoint(endpoint);
        QTRY_VERIFY(get<QToolButton>("endpointNew")->isEnabled());
        get<QPushButton>("endpointEdit")->click();
        QTRY_VERIFY(test::dialog(u"endpointDialog"_s));
        QWidget *dialog = test::dialog(u"endpointDialog"_s);
        QCOMPARE(child<QLineEdit>(dialog, u"endpointUrl"_s)->text(), u"http://127.0.0.1:9000/hook"_s);
        child<QLineEdit>(dialog, u"endpointUrl"_s)->setText(u"http://127.0.0.1:9001/hook"_s);
        m_hooks->setEndpoint(endpoint, u"name"_s, u"Theirs"_s);
        child<QPushButton>(dialog, u"endpointSubmit"_s)->click();
        auto *bar = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(bar->message().contains(u"changed while you were at it"_s));
        QVERIFY(bar->message().contains(u"now Theirs"_s));
        QCOMPARE(child<QLineEdit>(dialog, u"endpointUrl"_s)->text(), u"http://127.0.0.1:9001/hook"_s);
        child<QPushButton>(dialog, u"endpointSubmit"_s)->click();
        QTRY_VERIFY(!test::dialog(u"endpointDialog"_s));
        QCOMPARE(m_hooks->endpoint(endpoint).value("url"_L1).toString(), u"http://127.0.0.1:9001/hook"_s);
        QTRY_COMPARE(said("endpointMessage"), u"Saved"_s);
    }

    void removingAsksFirst()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        open(u"endpointsPane"_s);
        chooseEndpoint(endpoint);
        MessageBox::setNextAnswer(false);
        get<QPushButton>("endpointRemove")->click();
        QVERIFY(m_hooks->sent("DELETE", u"/webhook-endpoints/"_s + endpoint).isEmpty());
        MessageBox::setNextAnswer(true);
        get<QPushButton>("endpointRemove")->click();
        QTRY_COMPARE(get<RecordView>("endpointsView")->model()->rowCount(), 0);
        QTRY_COMPARE(get<Badge>("endpointState")->look().text, u"Removed"_s);
        QVERIFY(!get<QPushButton>("endpointPause")->isEnabled());
    }

    void aTestEventLeadsToItsDelivery()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        open(u"endpointsPane"_s);
        chooseEndpoint(endpoint);
        get<QToolButton>("endpointTest")->click();
        QTRY_VERIFY(said("endpointMessage").startsWith(u"A test event is on its way"_s));
        child<QPushButton>(get<MessageBar>("endpointMessage"), u"messageAction"_s)->click();
        QTRY_VERIFY(detail()->isVisible() && detail()->detail());
        QCOMPARE(detail()->detail()->delivery.endpoint, endpoint);
    }

    void aSignatureFromAnywhereIsChecked()
    {
        m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        open(u"endpointsPane"_s);
        QTRY_VERIFY(get<QToolButton>("endpointVerify")->isEnabled());
        get<QToolButton>("endpointVerify")->click();
        QTRY_VERIFY(test::dialog(u"verifyDialog"_s));
        QWidget *dialog = test::dialog(u"verifyDialog"_s);
        child<QLineEdit>(dialog, u"signatureSecret"_s)->setText(u"mine"_s);
        child<QLineEdit>(dialog, u"signatureInput"_s)->setText(u"nope"_s);
        child<QPlainTextEdit>(dialog, u"signatureBody"_s)->setPlainText(u"{}"_s);
        child<QPushButton>(dialog, u"signatureCheck"_s)->click();
        auto *verdict = child<MessageBar>(dialog, u"signatureVerdict"_s);
        QTRY_VERIFY(verdict->message().startsWith(u"Another secret made it"_s));
        QCOMPARE(child<WireTextView>(dialog, u"signatureExpected"_s)->text(), u"5f3a9c"_s);
        const QJsonObject body = bodyOf(m_hooks->sent("POST", u"/signatures/verify"_s).first());
        QCOMPARE(body.value("secret"_L1).toString(), u"mine"_s);
        QCOMPARE(body.value("format"_L1).toString(), u"payment"_s);
        dialog->close();
    }

    void anInboxShowsWhatArrivesLive()
    {
        m_hooks->addMessage(u"demo"_s, u"payment.captured"_s, true);
        open(u"inboxPane"_s);
        auto *inbox = get<InboxPane>("inboxPane");
        QTRY_COMPARE(inbox->model().rowCount(), 1);
        QCOMPARE(text("inboxUrl"), u"http://127.0.0.1:4390/inbox/demo"_s);
        get<CopyButton>("inboxCopyUrl")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:4390/inbox/demo"_s);
        m_hooks->addMessage(u"demo"_s, u"refund.created"_s, false);
        QTRY_COMPARE_WITH_TIMEOUT(inbox->model().rowCount(), 2, 10'000);
        get<RecordView>("messagesView")->select(inbox->model().idAt(0));
        QCOMPARE(text("messageTitle"), u"refund.created"_s);
        QVERIFY(said("messageVerdict").contains(u"no endpoint has a secret that made it"_s));
        QVERIFY(get<WireTextView>("messageHeaders")->text().contains(u"X-Webhook-Signature: ab12"_s));
        QCOMPARE(get<WireTextView>("messageBody")->text(), u"{\"type\":\"refund.created\"}"_s);
        // While somebody looks at a row, what is new waits.
        m_hooks->addMessage(u"demo"_s, u"payment.captured"_s, true);
        QTRY_VERIFY_WITH_TIMEOUT(get<QPushButton>("messagesPill")->isVisible(), 10'000);
        QCOMPARE(inbox->model().rowCount(), 2);
        MessageBox::setNextAnswer(true);
        get<QPushButton>("inboxClear")->click();
        QTRY_COMPARE(inbox->model().rowCount(), 0);
        auto *state = get<QWidget>("messagesState");
        QTRY_COMPARE(child<QLabel>(state, u"stateTitle"_s)->text(), u"Nothing has arrived"_s);
        QVERIFY(inbox->detail()->id().isEmpty());
    }

    void anInboxAnswersAsItIsTold()
    {
        open(u"inboxPane"_s);
        auto *answer = get<QComboBox>("inboxAnswer");
        QTRY_COMPARE(answer->currentData().toString(), u"200"_s);
        QTRY_VERIFY(answer->isEnabled());
        const int slow = answer->findData(u"slow"_s);
        answer->setCurrentIndex(slow);
        Q_EMIT answer->activated(slow);
        QTRY_COMPARE(m_hooks->sent("PUT", u"/inboxes/demo"_s).size(), 1);
        QCOMPARE(bodyOf(m_hooks->sent("PUT", u"/inboxes/demo"_s).first()).value("answer"_L1).toString(), u"slow"_s);
        QTRY_COMPARE(get<QTreeWidget>("inboxesList")->topLevelItem(0)->text(1), u"Slowly"_s);
        QCOMPARE(answer->currentData().toString(), u"slow"_s);
    }

    void aRoleSeesWhatItMay_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("page");
        QTest::addColumn<bool>("inbox");
        QTest::addColumn<bool>("resends");
        QTest::addColumn<bool>("changes");
        QTest::newRow("admin") << u"admin"_s << true << true << true << true;
        QTest::newRow("developer") << u"developer"_s << true << true << true << true;
        QTest::newRow("support") << u"support"_s << true << false << true << false;
        QTest::newRow("merchant") << u"merchant"_s << true << false << false << false;
        QTest::newRow("approver") << u"approver"_s << false << false << false << false;
    }
    void aRoleSeesWhatItMay()
    {
        QFETCH(QString, role);
        QFETCH(bool, page);
        QFETCH(bool, inbox);
        QFETCH(bool, resends);
        QFETCH(bool, changes);
        m_fake->setRole(role);
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"failed"_s, 5);
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_fake->url(), u"op"_s, true, {}});
        QTRY_COMPARE(m_window->session().me().role, role);
        auto *navigation = get<Navigation>("navigation");
        bool offered = false;
        for (int row = 0; row < navigation->count(); ++row)
            offered = offered || (navigation->item(row)->data(Navigation::PageNameRole) == u"webhooksPage"_s &&
                                  !navigation->item(row)->isHidden());
        QCOMPARE(offered, page);
        if (!page)
            return;
        get<Shell>("shell")->showPage(u"webhooksPage"_s);
        choose(id);
        auto *tabs = get<QTabWidget>("webhooksTabs");
        QCOMPARE(tabs->isTabVisible(tabs->indexOf(get<QWidget>("inboxPane"))), inbox);
        QCOMPARE(get<QPushButton>("deliveryResend")->isEnabled(), resends);
        QCOMPARE(get<QToolButton>("deliveriesResendAll")->isEnabled(), resends);
        tabs->setCurrentWidget(get<QWidget>("endpointsPane"));
        chooseEndpoint(endpoint);
        for (const char *button :
             {"endpointPause", "endpointEdit", "endpointRotate", "endpointRemove", "secretReveal"}) {
            QCOMPARE(get<QPushButton>(button)->isEnabled(), changes);
            if (!changes)
                QVERIFY(get<QPushButton>(button)->toolTip().contains(u"role"_s));
        }
    }

    void theFrameTellsWhatWaitsAndWhatFails()
    {
        const QString one = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/one"_s, u"failing"_s);
        m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/two"_s, u"failing"_s);
        m_hooks->addDelivery(one, u"payment.captured"_s, u"pending"_s);
        m_hooks->addDelivery(one, u"payment.captured"_s, u"held"_s);
        open();
        auto *navigation = get<Navigation>("navigation");
        const auto count = [navigation] {
            for (int row = 0; row < navigation->count(); ++row) {
                if (navigation->item(row)->data(Navigation::PageNameRole) == u"webhooksPage"_s)
                    return navigation->item(row)->data(Navigation::CountRole).toString();
            }
            return QString();
        };
        QTRY_COMPARE(count(), u"2 failing"_s);
        QCOMPARE(text("queuedDeliveries"), u"1 queued delivery"_s);
        QVERIFY(get<QLabel>("queuedDeliveries")->toolTip().contains(u"1"_s));
    }

    void aPaymentShowsItsDeliveriesAndOpensThem()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        QString last;
        for (int i = 0; i < 7; ++i)
            last = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"failed"_s, 5);
        open();
        get<Shell>("shell")->openPayment(FakeConsole::idOf(1));
        auto *pane = get<QWidget>("paymentDetail"); // a payment page has such links, too
        auto *links = pane->findChild<QWidget *>(u"deliveryLinks"_s);
        QTRY_VERIFY(links->isVisible());
        const auto lines = [links] { // what was taken away goes with the next turn of the loop
            qsizetype count = 0;
            for (const QLabel *label : links->findChildren<QLabel *>(u"deliveryLink"_s))
                count += label->isVisible() ? 1 : 0;
            return count;
        };
        QCOMPARE(lines(), 5);
        Q_EMIT links->findChild<QLabel *>(u"deliveryLinksMore"_s)->linkActivated(u"more"_s);
        QTRY_COMPARE(lines(), 7);
        QLabel *first = nullptr;
        for (QLabel *label : links->findChildren<QLabel *>(u"deliveryLink"_s)) {
            if (label->isVisible() && label->toolTip() == last)
                first = label;
        }
        QVERIFY(first);
        Q_EMIT first->linkActivated(u"open"_s);
        QTRY_VERIFY(detail()->isVisible() && detail()->detail());
        QCOMPARE(detail()->detail()->delivery.id, last);
        // And back: the object of the delivery is a link to its payment.
        Q_EMIT get<QLabel>("deliveryObject")->linkActivated(u"open"_s);
        QTRY_VERIFY(get<QWidget>("paymentsPage")->isVisible());
        QCOMPARE(get<PaymentDetailPane>("paymentDetail")->id(), FakeConsole::idOf(1));
    }

    void theKeysDoWhatTheySay()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        for (int i = 0; i < 3; ++i)
            m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"succeeded"_s);
        open();
        view()->setFocus();
        view()->select(model().idAt(0));
        QTest::keyClick(view(), Qt::Key_J);
        QCOMPARE(view()->currentId(), model().idAt(1));
        QTest::keyClick(view(), Qt::Key_K);
        QCOMPARE(view()->currentId(), model().idAt(0));
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), model().idAt(0));
        QTRY_VERIFY(detail()->detail().has_value());
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(get<QTabWidget>("deliveryTabs")->isAncestorOf(QApplication::focusWidget()));
        auto *field = get<QLineEdit>("deliveriesText");
        field->setFocus();
        QTest::keyClicks(field, u"jk/"_s);
        QCOMPARE(field->text(), u"jk/"_s);
        get<QTabWidget>("webhooksTabs")->setFocus();
        QTest::keyClick(get<QTabWidget>("webhooksTabs"), Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(get<QWidget>("endpointsPane")->isVisible());
    }

    void theContextMenuOffersWhatTheButtonsDo()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"pending"_s);
        open();
        choose(id);
        Q_EMIT view()->menuRequested(id, view()->mapToGlobal(QPoint(20, 20)));
        QTRY_VERIFY(test::dialog(u"deliveryMenu"_s));
        auto *menu = qobject_cast<QMenu *>(test::dialog(u"deliveryMenu"_s));
        for (const QAction *action : menu->actions()) {
            if (action->text().startsWith(u"Resend"_s))
                QVERIFY(!action->isEnabled());
            if (action->text().startsWith(u"Send now"_s))
                QVERIFY(action->isEnabled());
        }
        menu->close();
    }

    void everyControlIsNamed()
    {
        const QString endpoint = m_hooks->addEndpoint(u"payment"_s, u"http://127.0.0.1:9000/hook"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment.captured"_s, u"succeeded"_s, 2);
        m_hooks->addMessage(u"demo"_s, u"payment.captured"_s, true);
        open();
        choose(id);
        endpointDetail()->display(endpoint);
        QTRY_VERIFY(endpointDetail()->endpoint().has_value());
        for (const QWidget *widget : get<QWidget>("webhooksPage")->findChildren<QWidget *>()) {
            const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                                 qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                                 qobject_cast<const QAbstractItemView *>(widget) ||
                                 qobject_cast<const QPlainTextEdit *>(widget);
            // Parts that Qt makes inside its own widgets are Qt's to name.
            const QWidget *parent = widget->parentWidget();
            const bool made =
                parent && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
                           qobject_cast<const QTabBar *>(parent) || qobject_cast<const QAbstractItemView *>(parent) ||
                           parent->inherits("QComboBoxPrivateContainer"));
            if (!control || made || widget->objectName().startsWith(u"qt_"_s) || widget->isHidden() ||
                widget->inherits("QHeaderView"))
                continue;
            const QByteArray where =
                (widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())).toUtf8();
            QVERIFY2(!widget->objectName().isEmpty(), where.constData());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), where.constData());
        }
    }

    void itFitsASmallScreenAndLargeText_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
            QTest::addRow("%s 100", qPrintable(language)) << 1.0 << language;
            QTest::addRow("%s 200", qPrintable(language)) << 2.0 << language;
        }
    }
    void itFitsASmallScreenAndLargeText()
    {
        QFETCH(qreal, scale);
        QFETCH(QString, language);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
        const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
        Settings::setValue(Setting::Language, language);
        setLanguage(language);
        const QString endpoint =
            m_hooks->addEndpoint(u"payment"_s, u"https://a-rather-long-name.example.com/webhooks/payments"_s);
        const QString id = m_hooks->addDelivery(endpoint, u"payment_intent.succeeded"_s, u"pending"_s, 2);
        m_hooks->addMessage(u"demo"_s, u"payment.captured"_s, true);
        open();
        choose(id);
        m_window->resize(1024, 640);
        auto *tabs = get<QTabWidget>("webhooksTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            if (tab == 1)
                chooseEndpoint(endpoint);
            QCoreApplication::processEvents();
            const QSize least = m_window->minimumSizeHint();
            QVERIFY2(least.width() <= 1024 && least.height() <= 640,
                     qPrintable(u"%1: %2x%3"_s.arg(tab).arg(least.width()).arg(least.height())));
        }
    }
};

COUNTERSIGN_GUI_TEST(WebhooksTest)
#include "test_webhooks.moc"
