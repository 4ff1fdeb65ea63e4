// The window against the real gateway: what a person does in it, and what others do meanwhile.
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "models/paymentmodel.h"
#include "pages/navigation.h"
#include "pages/paymentdetail.h"
#include "pages/paymentspage.h"
#include "pages/shell.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/dialogs.h"
#include "widgets/filterchip.h"
#include "widgets/format.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/moneyedit.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"
#include "window.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

class WindowTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;

    [[nodiscard]] RecordView *view() const { return child<RecordView>(m_window.get(), u"paymentsView"_s); }
    [[nodiscard]] PaymentModel &model() const
    {
        return child<PaymentsPage>(m_window.get(), u"paymentsPage"_s)->model();
    }
    [[nodiscard]] PaymentDetailPane *detail() const
    {
        return child<PaymentDetailPane>(m_window.get(), u"paymentDetail"_s);
    }
    [[nodiscard]] Shell *shell() const { return child<Shell>(m_window.get(), u"shell"_s); }
    template <class T>
    [[nodiscard]] T *get(const char *name) const
    {
        return child<T>(m_window.get(), QString::fromLatin1(name));
    }

    void open(const Target &target)
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo(target);
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        QTRY_VERIFY(m_window->session().merchantsKnown());
    }
    void open() { open({m_gateway->url(), u"op_test_admin"_s, true, {}}); }

    // Shows the payment and waits until its detail is there.
    void choose(const QString &id)
    {
        QTRY_VERIFY(model().rowOf(id) >= 0);
        view()->select(id);
        QTRY_VERIFY(detail()->detail() && detail()->detail()->payment.id == id);
    }
    void act(const char *button, const char *dialogName, QWidget **dialog)
    {
        QVERIFY(get<QPushButton>(button)->isEnabled());
        QTest::mouseClick(get<QPushButton>(button), Qt::LeftButton);
        QTRY_VERIFY(test::dialog(QString::fromLatin1(dialogName)));
        *dialog = test::dialog(QString::fromLatin1(dialogName));
    }
    [[nodiscard]] QString statusOf(const QString &id) const
    {
        return m_gateway->send("GET", u"/console/v1/payments/"_s + id).body.value("status"_L1).toString();
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

    void theWindowIsPaintedBeforeThereIsAGateway()
    {
        Window window;
        QSignalSpy painted(&window, &Window::firstPainted);
        window.show();
        QTRY_COMPARE(painted.size(), 1);
        QCOMPARE(child<QLabel>(&window, u"stateTitle"_s)->text(), u"Starting the gateway…"_s);
        QSignalSpy retry(&window, &Window::retryRequested);
        window.startFailed(u"The port 4390 is taken; choose another with --port."_s);
        QVERIFY(child<QLabel>(&window, u"stateText"_s)->text().contains(u"--port"_s));
        child<QPushButton>(&window, u"stateAction"_s)->click();
        QCOMPARE(retry.size(), 1);
    }

    void theDemoPaymentsAreThere()
    {
        open();
        QVERIFY(model().rowCount() >= 14);
        QVERIFY(get<QLabel>("connection")->text().contains(u"demo"_s));
        QTRY_VERIFY(get<QLabel>("paymentsCount")->text().endsWith(u"payments"_s));
        QTRY_VERIFY(get<QLabel>("storeSize")->text().contains(u"memory"_s));
        QCOMPARE(plain(get<QLabel>("gatewayAddress")->text()), m_gateway->url().toString(QUrl::StripTrailingSlash));
        get<CopyButton>("gatewayAddressCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_gateway->url().toString(QUrl::StripTrailingSlash));
    }

    void aPaymentMadeElsewhereAppearsByItself()
    {
        open();
        QVERIFY(!view()->currentIndex().isValid());
        const QString id = m_gateway->pay(1234, u"authorize"_s, u"From outside"_s);
        QVERIFY(id.startsWith(u"pay_"_s));
        QTRY_COMPARE(model().idAt(0), id);
        QCOMPARE(plain(model().index(0, PaymentModel::Amount).data().toString()),
                 u"12.34"_s + QChar(0x00A0) + u"USD"_s);
        QCOMPARE(model().index(0, PaymentModel::Description).data().toString(), u"From outside"_s);
    }

    void whileARowIsChosenNewOnesWaitBehindThePill()
    {
        m_gateway->pay(500);
        open();
        choose(model().idAt(0));
        const QString chosen = view()->currentId();
        const QRect place = view()->visualRect(view()->currentIndex());
        m_gateway->pay(501);
        m_gateway->pay(502);
        auto *pill = get<QPushButton>("paymentsPill");
        QTRY_COMPARE(pill->text(), u"2 new"_s);
        QVERIFY(pill->isVisible());
        QCOMPARE(view()->visualRect(view()->currentIndex()), place);
        QCOMPARE(model().idAt(0), chosen);
        QTest::mouseClick(pill, Qt::LeftButton);
        QTRY_COMPARE(model().rowOf(chosen), 2);
        QCOMPARE(view()->currentId(), chosen);
        QVERIFY(!pill->isVisible());
    }

    void captureMovesExactlyWhatIsTyped()
    {
        const QString id = m_gateway->pay(10'000);
        open();
        choose(id);
        QWidget *dialog = nullptr;
        act("captureButton", "captureDialog", &dialog);
        auto *amount = child<MoneyEdit>(dialog, u"actionAmount"_s);
        auto *submit = child<QPushButton>(dialog, u"actionSubmit"_s);
        QCOMPARE(amount->minor(), std::optional<qint64>(10'000));
        QVERIFY(child<QLabel>(dialog, u"actionSentence"_s)->text().contains(id));
        amount->setText(u"100.01"_s);
        QVERIFY(!submit->isEnabled());
        QVERIFY(child<QLabel>(dialog, u"actionRemaining"_s)->text().contains(u"Too much"_s));
        amount->setText(u"60"_s);
        QVERIFY(submit->isEnabled());
        QVERIFY(plain(submit->text()).contains(u"60.00"_s));
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_VERIFY(!test::dialog(u"captureDialog"_s));
        QTRY_COMPARE(detail()->detail()->payment.status, PaymentStatus::Captured);
        QCOMPARE(detail()->detail()->payment.captured.minor, 6000);
        QCOMPARE(statusOf(id), u"captured"_s);
        QTRY_COMPARE(model().paymentAt(model().rowOf(id))->status, PaymentStatus::Captured);
        QVERIFY(!get<QPushButton>("captureButton")->isEnabled());
        QVERIFY(!get<QPushButton>("captureButton")->toolTip().isEmpty());
        QCOMPARE(get<QPushButton>("captureButton")->accessibleDescription(),
                 get<QPushButton>("captureButton")->toolTip());
        QVERIFY(get<QPushButton>("refundButton")->isEnabled());
    }

    void refundIsFullByDefaultNeedsAReasonAndEnterNeverSubmits()
    {
        const QString id = m_gateway->pay(9'999, u"sale"_s);
        open();
        choose(id);
        QWidget *dialog = nullptr;
        act("refundButton", "refundDialog", &dialog);
        auto *amount = child<MoneyEdit>(dialog, u"actionAmount"_s);
        auto *reason = child<QLineEdit>(dialog, u"actionReason"_s);
        auto *submit = child<QPushButton>(dialog, u"actionSubmit"_s);
        auto *cancel = child<QPushButton>(dialog, u"actionCancel"_s);
        QCOMPARE(amount->minor(), std::optional<qint64>(9'999));
        QVERIFY(cancel->isDefault());
        QVERIFY(!submit->isEnabled());
        reason->setText(u"Damaged"_s);
        QVERIFY(submit->isEnabled());
        for (QWidget *field :
             {static_cast<QWidget *>(amount), static_cast<QWidget *>(reason), static_cast<QWidget *>(submit)}) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Return);
            QTest::keyClick(field, Qt::Key_Enter);
            QVERIFY(dialog->isVisible());
        }
        QCOMPARE(statusOf(id), u"captured"_s);
        amount->setText(u"40"_s);
        QVERIFY(plain(child<QLabel>(dialog, u"actionRemaining"_s)->text()).startsWith(u"59.99"_s));
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_VERIFY(!test::dialog(u"refundDialog"_s));
        QTRY_COMPARE(detail()->detail()->payment.status, PaymentStatus::PartiallyRefunded);
        QCOMPARE(detail()->detail()->payment.refunded.minor, 4000);
        QCOMPARE(detail()->detail()->payment.refundReason, u"Damaged"_s);
        // The timeline tells it, newest first; the webhook that told of it may have come later still.
        const auto newest = [this] {
            for (const QLabel *title : detail()->findChildren<QLabel *>(u"timelineTitle"_s)) {
                if (!title->text().startsWith(u"Webhook"_s))
                    return plain(title->text());
            }
            return QString();
        };
        QTRY_VERIFY(newest().startsWith(u"Refunded 40.00"_s));
    }

    void voidNeedsAReasonAndCancelDoesNothing()
    {
        const QString id = m_gateway->pay(777);
        open();
        choose(id);
        QWidget *dialog = nullptr;
        act("voidButton", "voidDialog", &dialog);
        QVERIFY(!dialog->findChild<MoneyEdit *>());
        QVERIFY(plain(child<QLabel>(dialog, u"actionSentence"_s)->text()).contains(u"7.77"_s));
        QVERIFY(!child<QPushButton>(dialog, u"actionSubmit"_s)->isEnabled());
        QTest::keyClick(child<QPushButton>(dialog, u"actionCancel"_s), Qt::Key_Escape);
        QTRY_VERIFY(!test::dialog(u"voidDialog"_s));
        QCOMPARE(statusOf(id), u"authorized"_s);
        act("voidButton", "voidDialog", &dialog);
        child<QLineEdit>(dialog, u"actionReason"_s)->setText(u"Order cancelled"_s);
        QTest::mouseClick(child<QPushButton>(dialog, u"actionSubmit"_s), Qt::LeftButton);
        QTRY_COMPARE(detail()->detail()->payment.status, PaymentStatus::Voided);
        QCOMPARE(detail()->detail()->payment.voidReason, u"Order cancelled"_s);
        for (const char *button : {"captureButton", "voidButton", "refundButton"})
            QVERIFY(!get<QPushButton>(button)->isEnabled());
    }

    void aPaymentThatChangesWhileOneDecidesIsExplained()
    {
        const QString id = m_gateway->pay(5'000, u"sale"_s);
        open();
        choose(id);
        QWidget *dialog = nullptr;
        act("refundButton", "refundDialog", &dialog);
        child<QLineEdit>(dialog, u"actionReason"_s)->setText(u"Late"_s);
        const auto other = m_gateway->send("POST", u"/console/v1/payments/%1/refund"_s.arg(id),
                                           {{u"amount"_s, 2'000}, {u"reason"_s, u"Somebody else"_s}});
        QCOMPARE(other.status, 200);
        QTest::mouseClick(child<QPushButton>(dialog, u"actionSubmit"_s), Qt::LeftButton);
        auto *bar = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(!bar->message().isEmpty());
        const QString said = plain(bar->message());
        QVERIFY2(said.contains(u"Captured, now Partially refunded"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Nothing was done"_s), qPrintable(said));
        // The amount is what can still be refunded; deciding again does it.
        QCOMPARE(child<MoneyEdit>(dialog, u"actionAmount"_s)->minor(), std::optional<qint64>(3'000));
        QTest::mouseClick(child<QPushButton>(dialog, u"actionSubmit"_s), Qt::LeftButton);
        QTRY_VERIFY(!test::dialog(u"refundDialog"_s));
        QCOMPARE(statusOf(id), u"refunded"_s);
    }

    void aNewPaymentIsTwoClicksAway_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("sale");
        QTest::addColumn<QString>("status");
        QTest::newRow("authorize") << u"4242"_s << false << u"Authorized"_s;
        QTest::newRow("sale") << u"4444"_s << true << u"Captured"_s;
        QTest::newRow("declined") << u"9995"_s << false << u"Failed"_s;
        QTest::newRow("fraud") << u"0259"_s << true << u"Failed"_s;
    }
    void aNewPaymentIsTwoClicksAway()
    {
        QFETCH(QString, ending);
        QFETCH(bool, sale);
        QFETCH(QString, status);
        open();
        shell()->showPage(u"newPaymentPage"_s);
        auto *cards = get<QTreeWidget>("testCards");
        QTRY_VERIFY(cards->topLevelItemCount() >= 8);
        auto *submit = get<QPushButton>("newSubmit");
        QVERIFY(!submit->isEnabled());
        QTreeWidgetItem *item = nullptr;
        for (int i = 0; i < cards->topLevelItemCount(); ++i) {
            if (plain(cards->topLevelItem(i)->text(0)).endsWith(ending))
                item = cards->topLevelItem(i);
        }
        QVERIFY(item);
        cards->scrollToItem(item);
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->visualItemRect(item).center());
        QVERIFY(get<QLineEdit>("newCardNumber")->text().endsWith(ending));
        if (sale)
            get<QAbstractButton>("newSale")->click();
        get<QLineEdit>("newDescription")->setText(u"Two clicks"_s);
        QTRY_VERIFY(submit->isEnabled());
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_VERIFY(get<QWidget>("newResult")->isVisible());
        QCOMPARE(get<Badge>("resultBadge")->look().text, status);
        QTest::mouseClick(get<QPushButton>("resultOpen"), Qt::LeftButton);
        QTRY_VERIFY(get<QWidget>("paymentsPage")->isVisible());
        QTRY_VERIFY(detail()->detail().has_value());
        QCOMPARE(detail()->detail()->payment.description, u"Two clicks"_s);
    }

    void filtersNarrowTheListAndAreRemembered()
    {
        open();
        auto *chip = get<FilterChip>("statusChip");
        for (QAction *action : chip->menu()->actions()) {
            if (action->data().toString() == "failed"_L1)
                action->trigger();
        }
        QTRY_COMPARE(model().filter().status, u"failed"_s);
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
        QVERIFY(model().rowCount() >= 3);
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(model().paymentAt(row)->status, PaymentStatus::Failed);
        auto *text = get<QLineEdit>("paymentsText");
        QTest::keyClick(view(), Qt::Key_Slash);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"no such thing"_s);
        QCOMPARE(text->text(), u"no such thing"_s);
    }

    void anEmptyResultOffersToClearTheFilters()
    {
        open();
        auto *text = get<QLineEdit>("paymentsText");
        text->setFocus();
        QTest::keyClicks(text, u"no such thing"_s);
        auto *state = get<QWidget>("paymentsState");
        QTRY_VERIFY(state->isVisible());
        QTRY_COMPARE(child<QLabel>(state, u"stateTitle"_s)->text(), u"No payment matches"_s);
        QCOMPARE(Settings::get<QString>(Setting::PaymentsText), u"no such thing"_s);
        m_window.reset();
        m_window = std::make_unique<Window>();
        m_window->show();
        m_window->connectTo({m_gateway->url(), u"op_test_admin"_s, true, {}});
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
        QCOMPARE(get<QLineEdit>("paymentsText")->text(), u"no such thing"_s);
        child<QPushButton>(get<QWidget>("paymentsState"), u"stateAction"_s)->click();
        QTRY_VERIFY(model().rowCount() >= 14);
        QVERIFY(view()->isVisible());
    }

    void theKeysDoWhatTheySay()
    {
        for (int i = 0; i < 3; ++i)
            m_gateway->pay(100 + i);
        open();
        view()->setFocus();
        view()->select(model().idAt(0));
        QTest::keyClick(view(), Qt::Key_J);
        QCOMPARE(view()->currentId(), model().idAt(1));
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(view()->currentId(), model().idAt(2));
        QTest::keyClick(view(), Qt::Key_K);
        QCOMPARE(view()->currentId(), model().idAt(1));
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), model().idAt(1));
        QTest::keyClick(view(), Qt::Key_End);
        QTRY_COMPARE(view()->currentId(), model().idAt(model().rowCount() - 1));
        QTest::keyClick(view(), Qt::Key_Home);
        QTRY_COMPARE(view()->currentId(), model().idAt(0));
        // Single keys never act while typing.
        auto *text = get<QLineEdit>("paymentsText");
        text->setFocus();
        QTest::keyClicks(text, u"jk/?"_s);
        QCOMPARE(text->text(), u"jk/?"_s);
        QVERIFY(!test::dialog(u"keysDialog"_s));
        QCOMPARE(view()->currentId(), model().idAt(0));
    }

    void theSearchOpensAnythingItFinds()
    {
        const QString id = m_gateway->pay(4'321, u"sale"_s, u"Needle in the hay"_s);
        open();
        shell()->showPage(u"newPaymentPage"_s);
        auto *search = get<QLineEdit>("search");
        search->setFocus();
        QTest::keyClicks(search, u"Needle in"_s);
        auto *hits = get<QListWidget>("searchHits");
        QTRY_VERIFY(hits->isVisible() && hits->count() == 1);
        QVERIFY(hits->item(0)->text().contains(id));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(get<QWidget>("paymentsPage")->isVisible());
        QTRY_VERIFY(detail()->detail() && detail()->detail()->payment.id == id);
        // A whole id and Enter, faster than the list of hits.
        search->setFocus();
        QTest::keyClicks(search, model().idAt(3));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(detail()->id(), model().idAt(3));
    }

    void theJsonIsTheObjectAsItCame()
    {
        const QString id = m_gateway->pay(100);
        open();
        choose(id);
        get<QTabWidget>("detailTabs")->setCurrentIndex(1);
        const QString text = get<QPlainTextEdit>("detailRaw")->toPlainText();
        QVERIFY(text.startsWith(u"{\n  \"id\": \"%1\","_s.arg(id)));
    }

    void theListIsExportedAsItIsFiltered()
    {
        m_gateway->pay(100, u"sale"_s, u"=cmd()"_s);
        open();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        FileDialog::setNextFileName(path);
        get<QAbstractButton>("paymentsExport")->click();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("id,"));
        QVERIFY(csv.contains("'=cmd()"));
        QTRY_VERIFY(model().count().has_value());
        QCOMPARE(csv.count('\n') - 1, model().count()->number);
        QVERIFY(get<QWidget>("exportRow")->isHidden());
    }

    void theClockMovesAndHoldsExpire()
    {
        const QString id = m_gateway->pay(100);
        open();
        choose(id);
        shell()->showPage(u"developersPage"_s);
        get<QSpinBox>("clockStep")->setValue(8);
        get<QPushButton>("clockAdvance")->click();
        QTRY_COMPARE_WITH_TIMEOUT(detail()->detail()->payment.status, PaymentStatus::Expired, 10'000);
        QTRY_VERIFY(!m_window->findChildren<Badge *>(u"signal"_s).isEmpty());
        QTRY_COMPARE(m_window->findChildren<Badge *>(u"signal"_s).first()->look().text, u"Simulated clock"_s);
        QTRY_VERIFY(get<QPushButton>("clockReset")->isEnabled());
        get<QPushButton>("clockReset")->click();
        QTRY_VERIFY(!get<QWidget>("signals")->isVisible());
    }

    void keysAreRevealedOnDemand()
    {
        open();
        shell()->showPage(u"developersPage"_s);
        auto *keys = get<QTreeWidget>("keysList");
        QTRY_VERIFY(keys->topLevelItemCount() >= 3);
        QVERIFY(!get<QWidget>("keyValueRow")->isVisible());
        for (int i = 0; i < keys->topLevelItemCount(); ++i) {
            if (plain(keys->topLevelItem(i)->text(2)).endsWith(u"ment"_s))
                keys->setCurrentItem(keys->topLevelItem(i));
        }
        get<QPushButton>("keyReveal")->click();
        QTRY_COMPARE(get<QLineEdit>("keyValue")->text(), u"pk_test_demo_payment"_s);
        get<CopyButton>("keyCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"pk_test_demo_payment"_s);
        QVERIFY(get<QPlainTextEdit>("snippet")->toPlainText().contains(
            m_gateway->url().toString(QUrl::StripTrailingSlash)));
        const int before = keys->topLevelItemCount();
        get<QPushButton>("keyCreate")->click();
        QTRY_COMPARE(keys->topLevelItemCount(), before + 1);
        QVERIFY(get<QLineEdit>("keyValue")->text().startsWith(u"pk_"_s));
    }

    void theContextMenuOffersWhatTheButtonsDo()
    {
        const QString id = m_gateway->pay(100);
        open();
        choose(id);
        QMetaObject::invokeMethod(view(), "menuRequested", Q_ARG(QString, id),
                                  Q_ARG(QPoint, view()->mapToGlobal(QPoint(20, 20))));
        QTRY_VERIFY(test::dialog(u"paymentMenu"_s));
        auto *menu = qobject_cast<QMenu *>(test::dialog(u"paymentMenu"_s));
        QStringList enabled;
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled() && !action->isSeparator())
                enabled += action->text();
        }
        QVERIFY(enabled.contains(u"Capture…"_s));
        QVERIFY(enabled.contains(u"Void…"_s));
        QVERIFY(!enabled.contains(u"Refund…"_s));
        menu->close();
    }

    void everyControlIsNamed()
    {
        open();
        choose(model().idAt(0));
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith(u"qt_"_s);
            const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                                 qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                                 qobject_cast<const QAbstractItemView *>(widget);
            // Parts that Qt makes inside its own widgets are Qt's to name.
            const QWidget *parent = widget->parentWidget();
            const bool made =
                parent &&
                (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
                 qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) ||
                 qobject_cast<const QAbstractItemView *>(parent) || parent->inherits("QComboBoxPrivateContainer"));
            // What is put away has no words yet; it is named when it is brought out.
            if (inner || !control || made || widget->isHidden() || widget->inherits("QHeaderView"))
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
        Settings::setValue(Setting::Language, language);
        setLanguage(language);
        open();
        choose(model().idAt(0));
        m_window->resize(1024, 640);
        QCoreApplication::processEvents();
        for (const QString &page :
             {u"paymentsPage"_s, u"newPaymentPage"_s, u"checkoutPage"_s, u"settingsPage"_s, u"developersPage"_s}) {
            shell()->showPage(page);
            QCoreApplication::processEvents();
            const QSize least = m_window->minimumSizeHint();
            QVERIFY2(least.width() <= 1024 && least.height() <= 640,
                     qPrintable(u"%1: %2x%3"_s.arg(page).arg(least.width()).arg(least.height())));
        }
        QApplication::setFont(usual);
    }

    void theLanguageIsChangedInPlace()
    {
        open();
        QSignalSpy opened(&m_window->session(), &Session::opened);
        const auto actions = m_window->findChildren<QAction *>(u"choose_ar"_s);
        QCOMPARE(actions.size(), 1);
        actions.first()->trigger();
        QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QTRY_COMPARE(opened.size(), 1);
        QTRY_COMPARE(get<QLabel>("paymentsHeading")->text(), u"الدفعات"_s);
        QTRY_VERIFY(model().rowCount() > 0);
        // Amounts and ids stay left to right.
        const QString amount = model().index(0, PaymentModel::Amount).data().toString();
        QCOMPARE(amount.front(), QChar(0x2066));
    }

    void theWindowRemembersItsPlace()
    {
        open();
        m_window->resize(1111, 707);
        shell()->showPage(u"developersPage"_s);
        m_window->close();
        m_window.reset();
        open();
        QCOMPARE(m_window->size(), QSize(1280, 800)); // this helper's own wish comes last
        QVERIFY(get<QWidget>("developersPage")->isVisible());
        m_window.reset();
        Window fresh;
        QCOMPARE(fresh.size(), QSize(1111, 707));
    }
};

COUNTERSIGN_GUI_TEST(WindowTest)
#include "test_window.moc"
