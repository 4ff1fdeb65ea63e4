// The share for phones in the window, against the real gateway: opened and closed, told of as a signal, and what new
// links begin with while it is open.
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/checkoutpage.h"
#include "pages/intentdetail.h"
#include "pages/shell.h"
#include "widgets/badge.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/qrview.h"
#include "widgets/settings.h"
#include "window.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

class ShareTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const QString &name) const
    {
        return child<T>(m_window.get(), name);
    }
    [[nodiscard]] QString linkUrl() const
    {
        return m_gateway->send("GET", u"/console/v1/status"_s).body.value("link_url"_L1).toString();
    }
    // The badges above the pages.
    [[nodiscard]] QList<BadgeLook> signalled() const
    {
        QList<BadgeLook> looks;
        for (const Badge *badge : get<QWidget>(u"signals"_s)->findChildren<Badge *>(u"signal"_s)) {
            if (badge->isVisible())
                looks.append(badge->look());
        }
        return looks;
    }
    [[nodiscard]] bool signalled(const QString &text, Tone tone) const
    {
        const auto looks = signalled();
        return std::any_of(looks.begin(), looks.end(),
                           [&](const BadgeLook &look) { return look.text == text && look.tone == tone; });
    }
    void open()
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_gateway->url(), u"op_test_admin"_s, true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        QTRY_VERIFY(!m_window->session().status().linkUrl.isEmpty());
    }
    QWidget *dialog() const
    {
        get<QAction>(u"menuShare"_s)->trigger();
        QWidget *shown = nullptr;
        [&] { QTRY_VERIFY((shown = test::dialog(u"shareDialog"_s)) != nullptr); }();
        [&] { QTRY_VERIFY(child<QPushButton>(shown, u"shareSwitch"_s)->isEnabled()); }();
        return shown;
    }
    void share(QWidget *dialog, bool plain, int port = 0) const
    {
        child<QComboBox>(dialog, u"shareAddress"_s)->setCurrentText(u"127.0.0.1"_s);
        child<QSpinBox>(dialog, u"sharePort"_s)->setValue(port);
        child<QCheckBox>(dialog, u"sharePlain"_s)->setChecked(plain);
        QTest::mouseClick(child<QPushButton>(dialog, u"shareSwitch"_s), Qt::LeftButton);
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

    void itIsOpenedAndClosed()
    {
        open();
        QWidget *dialog = this->dialog();
        QCOMPARE(child<Badge>(dialog, u"shareState"_s)->look().text, u"Not shared"_s);
        share(dialog, false);
        QTRY_COMPARE(child<Badge>(dialog, u"shareState"_s)->look().text, u"Shared"_s);
        const QString url = linkUrl();
        QVERIFY2(url.startsWith(u"https://127.0.0.1:"_s), qPrintable(url));
        QVERIFY(child<QLabel>(dialog, u"shareUrl"_s)->accessibleName().endsWith(url));
        QCOMPARE(child<QLabel>(dialog, u"shareFingerprint"_s)->text().count(u':'), 31);
        QVERIFY(!child<QWidget>(dialog, u"shareForm"_s)->isVisible());
        QTRY_VERIFY(signalled(u"Open to the network"_s, Tone::Warning));
        QTest::mouseClick(child<QPushButton>(dialog, u"shareSwitch"_s), Qt::LeftButton);
        QTRY_COMPARE(child<Badge>(dialog, u"shareState"_s)->look().text, u"Not shared"_s);
        QCOMPARE(linkUrl(), m_gateway->url().toString());
        QTRY_VERIFY(!signalled(u"Open to the network"_s, Tone::Warning));
    }

    void withoutEncryptionIsASignalInRed()
    {
        open();
        QWidget *dialog = this->dialog();
        auto *warning = child<MessageBar>(dialog, u"sharePlainWarning"_s);
        QVERIFY(!warning->isVisible());
        child<QCheckBox>(dialog, u"sharePlain"_s)->setChecked(true);
        QVERIFY(warning->isVisible());
        QVERIFY(warning->message().contains(u"in the clear"_s));
        share(dialog, true);
        QTRY_COMPARE(child<Badge>(dialog, u"shareState"_s)->look().tone, Tone::Negative);
        QTRY_VERIFY(signalled(u"Open to the network without TLS"_s, Tone::Negative));
        QVERIFY(linkUrl().startsWith(u"http://127.0.0.1:"_s));
        static_cast<QDialog *>(dialog)->reject();
        // The signal brings its own way out.
        QTest::mouseClick(get<QPushButton>(u"signalShare"_s), Qt::LeftButton);
        QTRY_VERIFY(test::dialog(u"shareDialog"_s));
        dialog = test::dialog(u"shareDialog"_s);
        QTRY_COMPARE(child<QPushButton>(dialog, u"shareSwitch"_s)->text(), u"Stop sharing"_s);
        QTest::mouseClick(child<QPushButton>(dialog, u"shareSwitch"_s), Qt::LeftButton);
        QTRY_VERIFY(!signalled(u"Open to the network without TLS"_s, Tone::Negative));
        QVERIFY(m_gateway->send("GET", u"/console/v1/share"_s).body.value("on"_L1) == QJsonValue(false));
    }

    void linksAndPicturesBeginWithIt()
    {
        open();
        get<Shell>(u"shell"_s)->showPage(u"checkoutPage"_s);
        const auto made = m_gateway->send(
            "POST", u"/api/v1/payment-intents"_s,
            {{u"amount"_s, 4200}, {u"currency"_s, u"USD"_s}, {u"success_url"_s, u"https://shop.example/paid"_s}},
            "X-API-Key: pk_test_demo_payment");
        const QString id = made.body.value("data"_L1).toObject().value("id"_L1).toString();
        get<CheckoutPage>(u"checkoutPage"_s)->open(id);
        auto *qr = get<QrView>(u"intentQr"_s);
        QTRY_VERIFY(qr->content().startsWith(m_gateway->url().toString() + u"/checkout/"_s));
        QTRY_VERIFY(get<QPushButton>(u"intentShare"_s)->isVisible());
        QTest::mouseClick(get<QPushButton>(u"intentShare"_s), Qt::LeftButton);
        QTRY_VERIFY(test::dialog(u"shareDialog"_s));
        QWidget *dialog = test::dialog(u"shareDialog"_s);
        QTRY_VERIFY(child<QPushButton>(dialog, u"shareSwitch"_s)->isEnabled());
        share(dialog, true);
        QTRY_VERIFY(linkUrl() != m_gateway->url().toString());
        QTRY_VERIFY(qr->content().startsWith(linkUrl() + u"/checkout/"_s));
    }

    void whyItCannotBeOpenedIsTold()
    {
        open();
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QWidget *dialog = this->dialog();
        share(dialog, true, taken.serverPort());
        MessageBar *message = nullptr;
        for (MessageBar *bar : dialog->findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
            message = bar;
        QVERIFY(message);
        QTRY_VERIFY2(message->message().contains(QString::number(taken.serverPort())), qPrintable(message->message()));
        QCOMPARE(child<Badge>(dialog, u"shareState"_s)->look().text, u"Not shared"_s);
        QVERIFY(child<QWidget>(dialog, u"shareForm"_s)->isVisible()); // nothing typed is lost
        QCOMPARE(child<QSpinBox>(dialog, u"sharePort"_s)->value(), taken.serverPort());
    }

    void itFitsASmallWindowAndLargeText_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("mode");
        QTest::newRow("en") << 1.0 << u"en"_s << static_cast<int>(Theme::Mode::Light);
        QTest::newRow("dark") << 1.0 << u"en"_s << static_cast<int>(Theme::Mode::Dark);
        QTest::newRow("ar") << 1.0 << u"ar"_s << static_cast<int>(Theme::Mode::Light);
        QTest::newRow("large") << 2.0 << u"en"_s << static_cast<int>(Theme::Mode::Light);
    }
    void itFitsASmallWindowAndLargeText()
    {
        QFETCH(double, scale);
        QFETCH(QString, language);
        QFETCH(int, mode);
        Settings::setValue(Setting::Language, language);
        setLanguage(language);
        Theme::instance().setMode(static_cast<Theme::Mode>(mode));
        const QFont usual = QApplication::font();
        QFont scaled = usual;
        scaled.setPointSizeF(usual.pointSizeF() * scale);
        QApplication::setFont(scaled);
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        open();
        m_window->resize(1024, 640);
        QWidget *dialog = this->dialog();
        child<QCheckBox>(dialog, u"sharePlain"_s)->setChecked(true);
        QCoreApplication::processEvents();
        QVERIFY(dialog->width() <= 1024 && dialog->height() <= 640);
        QVERIFY(dialog->minimumSizeHint().width() <= 1024 && dialog->minimumSizeHint().height() <= 640);
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            const bool interactive = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            if (interactive && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(
                    !widget->objectName().isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        const QString kept = qEnvironmentVariable("COUNTERSIGN_PICTURES");
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (!kept.isEmpty()) {
            QVERIFY(dialog->grab().save(u"%1/share-%2.png"_s.arg(kept, name)));
            share(dialog, true);
            QTRY_COMPARE(child<Badge>(dialog, u"shareState"_s)->look().tone, Tone::Negative);
            QVERIFY(dialog->grab().save(u"%1/share-%2-on.png"_s.arg(kept, name)));
            static_cast<QDialog *>(dialog)->reject();
            get<Shell>(u"shell"_s)->showPage(u"settingsPage"_s);
            QTRY_VERIFY(!signalled().isEmpty());
            QTest::qWait(50);
            QVERIFY(m_window->grab().save(u"%1/settings-%2.png"_s.arg(kept, name)));
            get<Shell>(u"shell"_s)->showPage(u"developersPage"_s);
            QTest::qWait(50);
            QVERIFY(m_window->grab().save(u"%1/developers-%2.png"_s.arg(kept, name)));
        }
    }
};

COUNTERSIGN_GUI_TEST(ShareTest)
#include "test_share.moc"
