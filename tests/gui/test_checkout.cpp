// The Checkout page against the real gateway: a page is made, shown as a picture that a reader reads, paid with a test
// card, challenged, canceled, and everything that happens to it elsewhere shows by itself.
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/checkoutpage.h"
#include "pages/intentdetail.h"
#include "pages/navigation.h"
#include "pages/shell.h"
#include "widgets/badge.h"
#include "widgets/dialogs.h"
#include "widgets/filterchip.h"
#include "widgets/format.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/moneyedit.h"
#include "widgets/qrview.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"
#include "window.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

// Stands where the browser would.
class Browser final : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class CheckoutTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const QString &name) const
    {
        return child<T>(m_window.get(), name);
    }
    [[nodiscard]] CheckoutPage *page() const { return get<CheckoutPage>(u"checkoutPage"_s); }
    [[nodiscard]] IntentDetailPane *detail() const { return get<IntentDetailPane>(u"intentDetail"_s); }
    [[nodiscard]] QString state() const { return get<Badge>(u"intentStatus"_s)->look().text; }
    [[nodiscard]] QString said() const { return detail()->findChild<MessageBar *>()->message(); }

    void open(const QString &token = u"op_test_admin"_s)
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_gateway->url(), token, true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        QTRY_VERIFY(m_window->session().merchantsKnown());
        get<Shell>(u"shell"_s)->showPage(u"checkoutPage"_s);
        QTRY_COMPARE(page()->model().state(), PageModel::State::Ready);
    }
    // As the list has it; Unknown while it does not.
    [[nodiscard]] IntentStatus listed(const QString &id) const
    {
        const Intent *intent = page()->model().intentAt(page()->model().rowOf(id));
        return intent ? intent->status : IntentStatus::Unknown;
    }
    // An intent as a shop's program makes it.
    [[nodiscard]] QJsonObject make(const QString &description = u"Two tickets"_s, qint64 amount = 4200) const
    {
        const auto answer = m_gateway->send("POST", u"/api/v1/payment-intents"_s,
                                            {{u"amount"_s, amount},
                                             {u"currency"_s, u"USD"_s},
                                             {u"description"_s, description},
                                             {u"success_url"_s, u"https://shop.example/paid"_s}},
                                            "X-API-Key: pk_test_demo_payment");
        if (answer.status != 201)
            qFatal("no intent: %d", answer.status);
        return answer.body.value("data"_L1).toObject();
    }
    [[nodiscard]] QJsonObject stored(const QString &id) const
    {
        return m_gateway->send("GET", u"/console/v1/intents/"_s + id).body;
    }
    QString show(const QJsonObject &intent) const
    {
        const QString id = intent.value("id"_L1).toString();
        page()->open(id);
        [&] { QTRY_VERIFY(detail()->detail() && detail()->detail()->intent.id == id); }();
        return id;
    }
    void choose(const QString &ending) const
    {
        get<QTabWidget>(u"intentTabs"_s)->setCurrentIndex(1);
        auto *cards = get<QTreeWidget>(u"checkoutCards"_s);
        QTRY_VERIFY(cards->topLevelItemCount() >= 8);
        QTreeWidgetItem *item = nullptr;
        for (int i = 0; i < cards->topLevelItemCount(); ++i) {
            if (plain(cards->topLevelItem(i)->text(0)).endsWith(ending))
                item = cards->topLevelItem(i);
        }
        QVERIFY(item);
        cards->scrollToItem(item);
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->visualItemRect(item).center());
    }
    void pay(const QString &ending) const
    {
        choose(ending);
        QTRY_VERIFY(get<QPushButton>(u"intentPayButton"_s)->isEnabled());
        QTest::mouseClick(get<QPushButton>(u"intentPayButton"_s), Qt::LeftButton);
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

    void aPageIsMadeAndShown()
    {
        open();
        QTest::mouseClick(get<QPushButton>(u"checkoutNew"_s), Qt::LeftButton);
        QTRY_VERIFY(test::dialog(u"newIntentDialog"_s));
        QWidget *dialog = test::dialog(u"newIntentDialog"_s);
        auto *submit = child<QPushButton>(dialog, u"newIntentSubmit"_s);
        QTRY_VERIFY(submit->isEnabled()); // everything needed is there already
        auto *amount = child<MoneyEdit>(dialog, u"newIntentAmount"_s);
        amount->clear();
        QVERIFY(!submit->isEnabled());
        amount->setMinor(1234);
        child<QLineEdit>(dialog, u"newIntentDescription"_s)->setText(u"Made in the window"_s);
        child<QLineEdit>(dialog, u"newIntentOrder"_s)->setText(u"A-7"_s);
        child<QRadioButton>(dialog, u"newIntentManual"_s)->click();
        // What the gateway refuses stays in the form, with the field at hand.
        auto *success = child<QLineEdit>(dialog, u"newIntentSuccess"_s);
        const QString usual = success->text();
        QVERIFY(usual.startsWith(u"http://localhost:"_s));
        success->setText(u"http://shop.example/paid"_s);
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->message().contains(u"refused"_s));
        QVERIFY(success->hasFocus());
        success->setText(u"http://localhost:5173/paid"_s);
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_VERIFY(detail()->detail().has_value());
        const Intent intent = detail()->detail()->intent;
        QCOMPARE(intent.amount.minor, 1234);
        QCOMPARE(intent.orderId, u"A-7"_s);
        QVERIFY(intent.manualCapture);
        QCOMPARE(state(), u"Open"_s);
        QCOMPARE(get<QrView>(u"intentQr"_s)->content(), intent.checkoutUrl);
        QVERIFY(intent.checkoutUrl.contains(u"/checkout/%1?client_secret="_s.arg(intent.id)));
        QVERIFY(get<QLabel>(u"intentOnlyHere"_s)->isVisible());
        QVERIFY(get<QLabel>(u"intentLeft"_s)->text().startsWith(u"Ends in "_s));
        QVERIFY(get<QLabel>(u"intentLeft"_s)->text().contains(u"5 attempt"_s));
        QTRY_VERIFY(page()->model().rowOf(intent.id) >= 0);
        QCOMPARE(Settings::get<QString>(Setting::CheckoutSuccessUrl), u"http://localhost:5173/paid"_s);
    }

    void itsLinkIsCopiedAndOpened()
    {
        open();
        const QJsonObject made = make();
        show(made);
        const QString url = made.value("checkout_url"_L1).toString();
        QTest::mouseClick(get<QPushButton>(u"intentCopyLink"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), url);
        Browser browser;
        QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
        QTest::mouseClick(get<QPushButton>(u"intentOpenPage"_s), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(url)});
    }

    void aCardPaysItInTheWindow()
    {
        open();
        const QString id = show(make());
        pay(u"4242"_s);
        QTRY_COMPARE(state(), u"Paid"_s);
        QVERIFY(said().contains(u"pay_"_s));
        QTRY_VERIFY(!detail()->detail()->payments.isEmpty());
        QCOMPARE(stored(id).value("status"_L1).toString(), u"authorized"_s);
        QVERIFY(!get<QPushButton>(u"intentPayButton"_s)->isEnabled());
        QVERIFY(!get<QPushButton>(u"intentCancel"_s)->isEnabled());
        QVERIFY(get<QrView>(u"intentQr"_s)->empty()); // nothing is left to open it for
        get<QTabWidget>(u"intentTabs"_s)->setCurrentIndex(2);
        // Made, authorized, captured, paid; and what became of the webhooks.
        QTRY_VERIFY(get<QWidget>(u"intentTimeline"_s)->findChildren<QWidget *>(u"timelineEntry"_s).size() >= 4);
        QStringList told;
        for (const QLabel *title : get<QWidget>(u"intentTimeline"_s)->findChildren<QLabel *>(u"timelineTitle"_s))
            told += title->text();
        QVERIFY2(told.contains(u"Page made"_s) && told.contains(u"Paid"_s), qPrintable(told.join(u'|')));
        QCOMPARE(get<QLabel>(u"intentAttemptLink"_s)->toolTip(), detail()->detail()->intent.payment);
        Q_EMIT get<QLabel>(u"intentAttemptLink"_s)->linkActivated(u"open"_s);
        QTRY_VERIFY(get<QWidget>(u"paymentsPage"_s)->isVisible());
    }

    void declinesCountDownUntilItIsLocked()
    {
        open();
        const QString id = show(make());
        for (int left = 4; left >= 0; --left) {
            pay(u"9995"_s);
            QTRY_VERIFY(said().contains(u"Insufficient funds"_s));
            QTRY_COMPARE(detail()->detail()->intent.attemptsLeft, left);
            QTRY_COMPARE(detail()->detail()->payments.size(), 5 - left);
            if (left > 0)
                QTRY_VERIFY(get<QLabel>(u"intentLeft"_s)->text().contains(u"%1 attempt"_s.arg(left)));
        }
        QTRY_COMPARE(state(), u"Locked"_s);
        QVERIFY(!get<QPushButton>(u"intentPayButton"_s)->isEnabled());
        QTRY_COMPARE(listed(id), IntentStatus::Failed);
    }

    void aChallengeIsPassedFailedOrOpened_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("state");
        QTest::newRow("passed") << u"intentPassChallenge"_s << u"Paid"_s;
        QTest::newRow("failed") << u"intentFailChallenge"_s << u"Open"_s;
    }
    void aChallengeIsPassedFailedOrOpened()
    {
        QFETCH(QString, button);
        QFETCH(QString, state);
        open();
        const QString id = show(make());
        pay(u"3184"_s);
        QTRY_COMPARE(this->state(), u"Requires action"_s);
        QVERIFY(get<QWidget>(u"intentChallenge"_s)->isVisible());
        QVERIFY(said().contains(u"holder is asked"_s));
        QTRY_COMPARE(listed(id), IntentStatus::RequiresAction);
        Browser browser;
        QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
        QTest::mouseClick(get<QPushButton>(u"intentOpenChallenge"_s), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(stored(id).value("challenge_url"_L1).toString())});
        QTest::mouseClick(get<QPushButton>(button), Qt::LeftButton);
        QTRY_COMPARE(this->state(), state);
        QTRY_VERIFY(!get<QWidget>(u"intentChallenge"_s)->isVisible());
        QTRY_COMPARE(detail()->detail()->payments.size(), 1);
        QTRY_COMPARE(detail()->detail()->intent.attemptsLeft, 4);
    }

    void itIsCanceledAfterAQuestion()
    {
        open();
        const QString id = show(make());
        QTRY_VERIFY(get<QPushButton>(u"intentCancel"_s)->isEnabled());
        MessageBox::setNextAnswer(false);
        QTest::mouseClick(get<QPushButton>(u"intentCancel"_s), Qt::LeftButton);
        QCOMPARE(stored(id).value("status"_L1).toString(), u"created"_s);
        MessageBox::setNextAnswer(true);
        QTest::mouseClick(get<QPushButton>(u"intentCancel"_s), Qt::LeftButton);
        QTRY_COMPARE(state(), u"Canceled"_s);
        QCOMPARE(stored(id).value("status"_L1).toString(), u"canceled"_s);
        QVERIFY(!get<QrView>(u"intentQr"_s)->isVisible());
    }

    void whatOthersDoShowsByItself()
    {
        open();
        const QJsonObject made = make();
        const QString id = show(made);
        QTRY_VERIFY(page()->model().rowOf(id) >= 0);
        const QByteArray secret = "X-Client-Secret: " + made.value("client_secret"_L1).toString().toLatin1();
        const auto paid = m_gateway->send("POST", u"/api/public/payment-intents/%1/confirm"_s.arg(id),
                                          {{u"card"_s, QJsonObject{{u"number"_s, u"4242424242424242"_s},
                                                                   {u"cardholder_name"_s, u"Jane Doe"_s},
                                                                   {u"exp_month"_s, 12},
                                                                   {u"exp_year"_s, 2035},
                                                                   {u"cvv"_s, u"123"_s}}}},
                                          secret);
        QCOMPARE(paid.status, 200);
        QTRY_COMPARE(state(), u"Paid"_s);
        QTRY_COMPARE(listed(id), IntentStatus::Authorized);
    }

    void theListIsFiltered()
    {
        const QJsonObject open_ = make(u"Needle in the hay"_s);
        const QJsonObject canceled = make(u"Needle again"_s);
        QCOMPARE(
            m_gateway->send("POST", u"/console/v1/intents/%1/cancel"_s.arg(canceled.value("id"_L1).toString())).status,
            200);
        open();
        auto *text = get<QLineEdit>(u"checkoutText"_s);
        QTest::keyClicks(text, u"needle"_s);
        QTRY_COMPARE(page()->model().rowCount(), 2);
        QTRY_VERIFY(get<QLabel>(u"checkoutCount"_s)->text().startsWith(u"2 payment page"_s));
        Q_EMIT get<FilterChip>(u"intentStatusChip"_s)->valueChosen(u"canceled"_s);
        QTRY_COMPARE(page()->model().rowCount(), 1);
        QCOMPARE(page()->model().idAt(0), canceled.value("id"_L1).toString());
        Q_EMIT get<FilterChip>(u"intentStatusChip"_s)->valueChosen(u"requires_action"_s);
        QTRY_VERIFY(get<QWidget>(u"checkoutState"_s)->isVisible());
        QTest::mouseClick(get<QPushButton>(u"checkoutClearFilters"_s), Qt::LeftButton);
        QTRY_VERIFY(page()->model().rowOf(open_.value("id"_L1).toString()) >= 0);
    }

    void supportSeesItWithoutItsLink()
    {
        QTemporaryFile setup;
        QVERIFY(setup.open());
        setup.write("{\"merchants\":[{\"id\":\"m\",\"name\":\"Shop\",\"api_keys\":[\"pk_test_demo_payment\"]}],"
                    "\"operators\":[{\"name\":\"A\",\"role\":\"admin\",\"token\":\"op_test_admin\"},"
                    "{\"name\":\"S\",\"role\":\"support\",\"token\":\"op_test_support\"}]}");
        setup.flush();
        auto own = std::make_unique<test::RealGateway>(QStringList{u"--setup"_s, setup.fileName()});
        QVERIFY2(own->ready(), qPrintable(own->trouble()));
        std::swap(m_gateway, own);
        const auto back = qScopeGuard([this, &own] {
            m_window.reset();
            std::swap(m_gateway, own);
        });
        const QJsonObject made = make();
        open(u"op_test_support"_s);
        show(made);
        QVERIFY(!get<QrView>(u"intentQr"_s)->isVisible());
        QVERIFY(get<QLabel>(u"intentNoPage"_s)->isVisible());
        QVERIFY(!get<QPushButton>(u"intentCopyLink"_s)->isEnabled());
        QVERIFY(!get<QPushButton>(u"intentOpenPage"_s)->isEnabled());
        QVERIFY(!get<QPushButton>(u"intentCancel"_s)->isEnabled());
        QVERIFY(!get<QPushButton>(u"checkoutNew"_s)->isVisible());
        choose(u"4242"_s);
        QVERIFY(!get<QPushButton>(u"intentPayButton"_s)->isEnabled());
    }

    void thePageInPictures_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        const int light = static_cast<int>(Theme::Mode::Light);
        QTest::newRow("light") << light << QSize(1280, 800) << u"en"_s << 1.0;
        QTest::newRow("dark") << static_cast<int>(Theme::Mode::Dark) << QSize(1280, 800) << u"en"_s << 1.0;
        QTest::newRow("small") << light << QSize(1024, 640) << u"en"_s << 1.0;
        QTest::newRow("mirrored") << light << QSize(1280, 800) << u"ar"_s << 1.0;
        QTest::newRow("large") << light << QSize(1280, 800) << u"en"_s << 2.0;
    }
    // Everything named, and a picture of the window reads as the address of the page; with COUNTERSIGN_PICTURES set,
    // the pictures stay in that folder.
    void thePageInPictures()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        QFETCH(double, scale);
        Settings::setValue(Setting::Language, language);
        setLanguage(language);
        Theme::instance().setMode(static_cast<Theme::Mode>(mode));
        const QFont usual = QApplication::font();
        QFont scaled = usual;
        scaled.setPointSizeF(usual.pointSizeF() * scale);
        QApplication::setFont(scaled);
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        open();
        m_window->resize(size);
        const QJsonObject made = make();
        show(made);
        QTRY_VERIFY(get<QrView>(u"intentQr"_s)->isVisible());
        QCOMPARE(m_window->size(), size);
        for (const QWidget *widget : page()->findChildren<QWidget *>()) {
            const bool interactive = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            if (interactive && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(
                    !widget->objectName().isEmpty() && !widget->accessibleName().isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        QTest::qWait(30); // until all is laid out
        const QTemporaryDir own;
        const QString kept = qEnvironmentVariable("COUNTERSIGN_PICTURES");
        const QString path = u"%1/checkout-%2.png"_s.arg(kept.isEmpty() ? own.path() : kept,
                                                         QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m_window->grab().save(path));
        get<QTabWidget>(u"intentTabs"_s)->setCurrentIndex(1);
        QTRY_VERIFY(get<QTreeWidget>(u"checkoutCards"_s)->isVisible());
        if (!kept.isEmpty()) {
            QVERIFY(m_window->grab().save(QString(path).replace(u".png"_s, u"-pay.png"_s)));
            pay(u"3184"_s);
            QTRY_VERIFY(get<QWidget>(u"intentChallenge"_s)->isVisible());
            get<QTabWidget>(u"intentTabs"_s)->setCurrentIndex(2);
            QTest::qWait(200);
            QVERIFY(m_window->grab().save(QString(path).replace(u".png"_s, u"-events.png"_s)));
            page()->newIntent();
            QTRY_VERIFY(test::dialog(u"newIntentDialog"_s));
            QVERIFY(test::dialog(u"newIntentDialog"_s)->grab().save(QString(path).replace(u".png"_s, u"-new.png"_s)));
            static_cast<QDialog *>(test::dialog(u"newIntentDialog"_s))->reject();
        }
        if (scale > 1)
            return; // the picture has to be scrolled to then
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("zbarimg is not installed");
        QProcess reader;
        reader.start(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, path});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), made.value("checkout_url"_L1).toString());
    }
};

COUNTERSIGN_GUI_TEST(CheckoutTest)
#include "test_checkout.moc"
