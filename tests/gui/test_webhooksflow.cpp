// Webhooks in the window against the real gateway: from a payment to the inbox, failures, pauses, resends, secrets.
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "models/deliverymodel.h"
#include "models/endpointmodel.h"
#include "pages/deliveriespane.h"
#include "pages/deliverydetail.h"
#include "pages/endpointdetail.h"
#include "pages/inboxpane.h"
#include "pages/shell.h"
#include "widgets/badge.h"
#include "widgets/dialogs.h"
#include "widgets/filterchip.h"
#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"
#include "widgets/wiretext.h"
#include "window.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

class WebhooksFlowTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const char *name) const
    {
        return child<T>(m_window.get(), QString::fromLatin1(name));
    }
    [[nodiscard]] DeliveryModel &model() const { return get<DeliveriesPane>("deliveriesPane")->model(); }
    [[nodiscard]] DeliveryDetailPane *detail() const { return get<DeliveryDetailPane>("deliveryDetail"); }
    [[nodiscard]] EndpointDetailPane *endpointDetail() const { return get<EndpointDetailPane>("endpointDetail"); }
    [[nodiscard]] EndpointModel &endpoints() const
    {
        return *qobject_cast<EndpointModel *>(get<RecordView>("endpointsView")->model());
    }
    [[nodiscard]] QString said(const char *bar) const { return plain(get<MessageBar>(bar)->message()); }
    void tab(const char *pane) const
    {
        get<QTabWidget>("webhooksTabs")->setCurrentWidget(child<QWidget>(m_window.get(), QString::fromLatin1(pane)));
    }

    void open()
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_gateway->url(), u"op_test_admin"_s, true, {}});
        QTRY_VERIFY(m_window->session().mayDevelop());
        get<Shell>("shell")->showPage(u"webhooksPage"_s);
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
        QTRY_COMPARE(endpoints().state(), PageModel::State::Ready);
        QTRY_VERIFY(get<QToolButton>("endpointNew")->isEnabled());
    }
    // The newest delivery of that object to that endpoint's format, once it is in that state; chosen.
    void chooseDelivery(const QString &object, const QString &format, DeliveryState state)
    {
        const auto row = [&] {
            if (model().waiting() > 0)
                model().showWaiting(); // the list has the focus, so what is new waits
            for (int i = 0; i < model().rowCount(); ++i) {
                const Delivery &one = *model().deliveryAt(i);
                if (one.object == object && one.format == format && one.state == state)
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, 15'000);
        const QString id = model().idAt(row());
        get<RecordView>("deliveriesView")->select(id);
        QTRY_VERIFY(detail()->detail() && detail()->detail()->delivery.id == id);
    }
    void chooseEndpoint(const QString &id)
    {
        QTRY_VERIFY(endpoints().rowOf(id) >= 0);
        get<RecordView>("endpointsView")->select(id);
        QTRY_VERIFY(endpointDetail()->endpoint() && endpointDetail()->endpoint()->id == id);
    }
    [[nodiscard]] QString endpointOf(const QString &format) const
    {
        for (int row = 0; row < endpoints().rowCount(); ++row) {
            if (endpoints().endpointAt(row)->format == format)
                return endpoints().endpointAt(row)->id;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        test::resetGui();
        m_gateway = std::make_unique<test::RealGateway>();
        QVERIFY2(m_gateway->ready(), qPrintable(m_gateway->trouble()));
    }
    void cleanup()
    {
        m_window.reset();
        m_gateway.reset();
    }

    void aPaymentIsToldAndArrives()
    {
        open();
        const QString payment = m_gateway->pay(4'200, u"sale"_s);
        chooseDelivery(payment, u"payment"_s, DeliveryState::Succeeded);
        QCOMPARE(detail()->detail()->attempts.size(), 1);
        const Attempt &attempt = detail()->detail()->attempts.first();
        QVERIFY(attempt.request.head.startsWith(u"POST /inbox/demo HTTP/1.1\r\n"_s));
        QCOMPARE(attempt.request.body, detail()->detail()->payload);
        QVERIFY(attempt.answer.has_value());
        QVERIFY(attempt.times.total > 0);
        QVERIFY(attempt.request.head.contains(detail()->detail()->signatureValue));
        get<QTabWidget>("deliveryTabs")->setCurrentIndex(2);
        QTRY_VERIFY2(said("signatureVerdict").startsWith(u"The signature is right"_s),
                     qPrintable(said("signatureVerdict")));
        get<QPlainTextEdit>("signatureBody")->setPlainText(detail()->detail()->payload + u' ');
        get<QPushButton>("signatureCheck")->click();
        QTRY_VERIFY2(said("signatureVerdict").startsWith(u"White space in the body changed"_s),
                     qPrintable(said("signatureVerdict")));
        tab("inboxPane");
        auto *inbox = get<InboxPane>("inboxPane");
        QTRY_VERIFY_WITH_TIMEOUT(inbox->model().rowCount() >= 2, 10'000);
        for (int row = 0; row < inbox->model().rowCount(); ++row) {
            const InboxMessage &message = *inbox->model().messageAt(row);
            QVERIFY(message.verification && message.verification->valid);
        }
        get<Shell>("shell")->openPayment(payment);
        QTRY_VERIFY(get<QWidget>("paymentDetail")->findChild<QWidget *>(u"deliveryLinks"_s)->isVisible());
    }

    void aFailureIsToldTriedAgainAndMended()
    {
        open();
        m_gateway->send("PUT", u"/console/v1/inboxes/demo"_s, {{u"answer"_s, 500}});
        const QString payment = m_gateway->pay(4'300);
        tab("deliveriesPane");
        chooseDelivery(payment, u"payment"_s, DeliveryState::Pending);
        QTRY_VERIFY(detail()->detail()->delivery.last.has_value());
        QTRY_VERIFY2(said("deliveryTrouble").startsWith(u"Answered 500, which is no success"_s),
                     qPrintable(said("deliveryTrouble")));
        QVERIFY(plain(get<QLabel>("deliveryCountdown")->text()).contains(u"min"_s));
        m_gateway->send("PUT", u"/console/v1/inboxes/demo"_s, {{u"answer"_s, 200}});
        get<QPushButton>("deliverySendNow")->click();
        QTRY_COMPARE_WITH_TIMEOUT(get<Badge>("deliveryState")->look().text, u"Delivered"_s, 10'000);
        QCOMPARE(detail()->detail()->attempts.size(), 2);
        QVERIFY(get<MessageBar>("deliveryTrouble")->isHidden());
        get<QPushButton>("deliveryResend")->click();
        QTRY_COMPARE_WITH_TIMEOUT(detail()->detail()->attempts.size(), 3, 10'000);
    }

    void anEndpointIsMadePausedRotatedAndRemoved()
    {
        open();
        tab("endpointsPane");
        const int before = endpoints().rowCount();
        get<QToolButton>("endpointNew")->click();
        QTRY_VERIFY(test::dialog(u"endpointDialog"_s));
        QWidget *dialog = test::dialog(u"endpointDialog"_s);
        auto *format = child<QComboBox>(dialog, u"endpointFormat"_s);
        format->setCurrentIndex(format->findData(u"stripe"_s));
        child<QRadioButton>(dialog, u"endpointToInbox"_s)->click();
        child<QLineEdit>(dialog, u"endpointInbox"_s)->setText(u"mine"_s);
        child<QLineEdit>(dialog, u"endpointName"_s)->setText(u"Mine"_s);
        auto *submit = child<QPushButton>(dialog, u"endpointSubmit"_s);
        QVERIFY2(submit->isEnabled(), qPrintable(submit->toolTip()));
        submit->click();
        auto *bar = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(!bar->message().isEmpty());
        QVERIFY2(child<QWidget>(dialog, u"secretField"_s)->isVisible(), qPrintable(bar->message()));
        const QString secret = child<QLineEdit>(dialog, u"secretValue"_s)->text();
        dialog->close();
        QTRY_COMPARE(endpoints().rowCount(), before + 1);
        QTRY_VERIFY(endpointDetail()->endpoint() && endpointDetail()->endpoint()->name == "Mine"_L1);
        const QString id = endpointDetail()->endpoint()->id;
        get<QPushButton>("secretReveal")->click();
        QTRY_COMPARE(get<QLineEdit>("secretValue")->text(), secret);

        get<QPushButton>("endpointPause")->click();
        QTRY_COMPARE(get<Badge>("endpointState")->look().text, u"Paused"_s);
        get<QToolButton>("endpointTest")->click();
        QTRY_VERIFY2(said("endpointMessage").startsWith(u"A test event is on its way"_s),
                     qPrintable(said("endpointMessage")));
        child<QPushButton>(get<MessageBar>("endpointMessage"), u"messageAction"_s)->click();
        QTRY_VERIFY(detail()->detail().has_value());
        QCOMPARE(get<Badge>("deliveryState")->look().text, u"Held"_s);
        QVERIFY(!get<QPushButton>("deliverySendNow")->isEnabled());
        tab("endpointsPane");
        get<QPushButton>("endpointPause")->click();
        QTRY_COMPARE(get<Badge>("endpointState")->look().text, u"Active"_s);
        QTRY_COMPARE_WITH_TIMEOUT(get<Badge>("deliveryState")->look().text, u"Delivered"_s, 10'000);
        // The signature of this format carries a time of its own.
        tab("deliveriesPane");
        get<QTabWidget>("deliveryTabs")->setCurrentIndex(2);
        QTRY_VERIFY2(said("signatureVerdict").startsWith(u"The signature is right"_s),
                     qPrintable(said("signatureVerdict")));
        tab("endpointsPane");

        get<QPushButton>("endpointEdit")->click();
        QTRY_VERIFY(test::dialog(u"endpointDialog"_s));
        dialog = test::dialog(u"endpointDialog"_s);
        child<QLineEdit>(dialog, u"endpointName"_s)->clear();
        child<QPushButton>(dialog, u"endpointSubmit"_s)->click();
        QTRY_VERIFY(!test::dialog(u"endpointDialog"_s));
        QTRY_VERIFY(endpointDetail()->endpoint()->name.isEmpty());

        get<QPushButton>("endpointRotate")->click();
        QTRY_VERIFY(test::dialog(u"rotateDialog"_s));
        dialog = test::dialog(u"rotateDialog"_s);
        child<QPushButton>(dialog, u"rotateSubmit"_s)->click();
        QTRY_VERIFY(child<QWidget>(dialog, u"secretField"_s)->isVisible());
        QVERIFY(child<QLineEdit>(dialog, u"secretValue"_s)->text() != secret);
        dialog->close();
        QTRY_VERIFY(endpointDetail()->endpoint()->previousSecretUntil.isValid());
        QVERIFY(get<QLabel>("endpointPrevious")->text().contains(u"signs as well until"_s));

        MessageBox::setNextAnswer(true);
        get<QPushButton>("endpointRemove")->click();
        QTRY_COMPARE(endpoints().rowCount(), before);
        QCOMPARE(endpoints().rowOf(id), -1);
    }

    void allThatMatchAreSentAgain()
    {
        for (int i = 0; i < 3; ++i)
            m_gateway->pay(100 + i);
        open();
        const auto settled = [this] {
            m_window->session().refreshStatus();
            for (int row = 0; row < model().rowCount(); ++row) {
                if (model().deliveryAt(row)->state != DeliveryState::Succeeded)
                    return false;
            }
            return model().rowCount() >= 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(settled(), 15'000);
        const int all = model().rowCount();
        get<QToolButton>("deliveriesResendAll")->click();
        QTRY_VERIFY(test::dialog(u"resendDialog"_s));
        auto *submit = child<QPushButton>(test::dialog(u"resendDialog"_s), u"resendSubmit"_s);
        QTRY_VERIFY(submit->isEnabled());
        QCOMPARE(submit->text(), u"Send %1 again"_s.arg(all));
        submit->click();
        auto *bar = child<QWidget>(m_window.get(), u"deliveriesArea"_s)->findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->message().contains(u"%1 deliveries were sent again"_s.arg(all)), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(model().deliveryAt(0)->attempts, 2, 15'000);
    }

    void filtersReachTheGateway()
    {
        m_gateway->pay(100);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() >= 2, 10'000);
        auto *field = get<QLineEdit>("deliveriesText");
        field->setFocus();
        QTest::keyClicks(field, model().idAt(0));
        QTRY_COMPARE(model().rowCount(), 1);
        field->clear();
        QTRY_VERIFY(model().rowCount() >= 2);
        Q_EMIT get<FilterChip>("deliveryEventChip")->valueChosen(u"payment.*"_s);
        QTRY_VERIFY(model().state() == PageModel::State::Ready && model().filter().event == "payment.*"_L1);
        QVERIFY(model().rowCount() >= 1);
        for (int row = 0; row < model().rowCount(); ++row)
            QVERIFY(model().deliveryAt(row)->eventType.startsWith(u"payment."_s));
    }
};

COUNTERSIGN_GUI_TEST(WebhooksFlowTest)
#include "test_webhooksflow.moc"
