// The walkthrough against the real gateway: every step is really sent, money moves only after a callback whose
// signature was verified, and what is shown holds no credential.
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/approvalspage.h"
#include "pages/navigation.h"
#include "pages/paymentdetail.h"
#include "pages/shell.h"
#include "pages/walkthroughpage.h"
#include "widgets/format.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/settings.h"
#include "widgets/wiretext.h"
#include "window.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

namespace {

constexpr int patience = 20'000;

} // namespace

class WalkthroughTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const QString &name) const
    {
        return child<T>(m_window.get(), name);
    }
    [[nodiscard]] WalkthroughPage *page() const { return get<WalkthroughPage>(u"walkthroughPage"_s); }
    [[nodiscard]] Walkthrough &walk() const { return page()->walkthrough(); }
    [[nodiscard]] const Step &step(Stage stage) const { return walk().step(stage); }
    [[nodiscard]] QString message() const { return plain(get<MessageBar>(u"walkMessage"_s)->message()); }

    void open(const QByteArray &token = "op_test_admin")
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_gateway->url(), QString::fromLatin1(token), true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        get<Shell>(u"shell"_s)->openWalkthrough();
        QTRY_VERIFY(page()->isVisible());
    }
    // A setup file with a merchant, an administrator and these integrators; its path.
    [[nodiscard]] static QString setupIn(const QTemporaryDir &folder, const QJsonArray &integrators)
    {
        const QJsonObject setup{
            {u"merchants"_s, QJsonArray{QJsonObject{{u"id"_s, u"merchant_walk"_s},
                                                    {u"name"_s, u"Walk Store"_s},
                                                    {u"api_keys"_s, QJsonArray{u"pk_walk_key_1"_s}}}}},
            {u"integrators"_s, integrators},
            {u"operators"_s,
             QJsonArray{
                 QJsonObject{{u"name"_s, u"Admin"_s}, {u"role"_s, u"admin"_s}, {u"token"_s, u"op_walk_admin_1"_s}}}}};
        QFile file(folder.filePath(u"setup.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(setup).toJson()) < 0)
            qFatal("no setup file");
        return file.fileName();
    }
    // The step by its button, as a person does it.
    void press(Stage stage, const QString &button = u"walkPerform"_s)
    {
        get<QListWidget>(u"walkSteps"_s)->setCurrentRow(static_cast<int>(stage));
        auto *perform = get<QPushButton>(button);
        QVERIFY(perform->isVisible());
        QTRY_VERIFY(perform->isEnabled());
        QTest::mouseClick(perform, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(step(stage).state == StepState::Done || step(stage).state == StepState::Failed,
                                 patience);
    }
    void pressUntil(Stage last)
    {
        for (int stage = 0; stage <= static_cast<int>(last); ++stage) {
            press(static_cast<Stage>(stage));
            QVERIFY2(step(static_cast<Stage>(stage)).state == StepState::Done, qPrintable(message()));
        }
    }
    [[nodiscard]] QString paymentStatus() const
    {
        return m_gateway->send("GET", u"/console/v1/payments/"_s + walk().story().payment)
            .body.value("status"_L1)
            .toString();
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

    void credentialsAreNeverShown_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("line");
        QTest::newRow("key") << QByteArray("x-api-key") << QByteArray("itg_test_demo_long")
                             << u"x-api-key: itg_***long"_s;
        QTest::newRow("short") << QByteArray("X-API-Key") << QByteArray("pk_short") << u"X-API-Key: ***"_s;
        QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer op_0123456789")
                                << u"Authorization: Bearer op_0***6789"_s;
        QTest::newRow("other") << QByteArray("Idempotency-Key") << QByteArray("abcdefghijklmnop")
                               << u"Idempotency-Key: abcdefghijklmnop"_s;
    }
    void credentialsAreNeverShown()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Exchange exchange;
        exchange.request = {"POST", u"/v1/links"_s, {{name, value}}, {}};
        exchange.host = "127.0.0.1:1";
        QTEST(requestHead(exchange).section(u'\n', 2), "line");
        QCOMPARE(requestHead(exchange).section(u'\n', 0, 1), u"POST /v1/links HTTP/1.1\nHost: 127.0.0.1:1"_s);
        QVERIFY(answerHead(exchange).isEmpty());
    }

    void anApprovedPaymentIsCaptured()
    {
        open();
        QVERIFY(get<QLabel>(u"walkTitle"_s)->text() == u"Get ready"_s);
        pressUntil(Stage::Ask);
        // The first run links the customer and waits for the callback that says so.
        QVERIFY(!walk().story().linkedBefore);
        QVERIFY(walk().story().connection.startsWith(u"conn_"_s));
        QCOMPARE(step(Stage::Accept).exchanges.size(), 4);
        QVERIFY(step(Stage::Accept).exchanges[2].incoming);
        QVERIFY(step(Stage::Accept).exchanges[2].request.body.contains("nuvouch.connection.accepted"));
        QCOMPARE(walk().story().paymentStatus, u"authorized"_s);
        QCOMPARE(paymentStatus(), u"authorized"_s);
        const QJsonObject asked = m_gateway->send("GET", u"/console/v1/approvals/"_s + walk().story().approval).body;
        QCOMPARE(asked.value("status"_L1).toString(), u"pending"_s);
        QCOMPARE(asked.value("external_id"_L1).toString(), walk().story().externalId);
        QCOMPARE(asked.value("amount"_L1).toObject().value("value"_L1).toVariant().toString(), u"84.00"_s);

        press(Stage::Decide);
        QCOMPARE(step(Stage::Decide).state, StepState::Done);
        QCOMPARE(paymentStatus(), u"authorized"_s); // a decision alone moves nothing
        QCOMPARE(step(Stage::Settle).state, StepState::Waiting);
        walk().perform(Stage::Settle);
        QCOMPARE(step(Stage::Settle).state, StepState::Waiting);

        press(Stage::Callback);
        QVERIFY2(step(Stage::Callback).state == StepState::Done, qPrintable(message()));
        QCOMPARE(step(Stage::Callback).exchanges.size(), 2);
        QVERIFY(walk().story().delivery.startsWith(u"dlv_"_s));
        QVERIFY(message().contains(u"genuine"_s));
        QCOMPARE(paymentStatus(), u"authorized"_s);

        press(Stage::Settle);
        QVERIFY2(walk().finished(), qPrintable(message()));
        QCOMPARE(walk().story().paymentStatus, u"captured"_s);
        QCOMPARE(paymentStatus(), u"captured"_s);
        QVERIFY(message().contains(u"Captured"_s));
        QVERIFY(!get<QPushButton>(u"walkPerform"_s)->isVisible());
        QVERIFY(!get<QPushButton>(u"walkNext"_s)->isVisible());

        // What is on screen is what was sent, without the keys.
        for (int row = 0; row < stageCount; ++row) {
            get<QListWidget>(u"walkSteps"_s)->setCurrentRow(row);
            const auto shown = page()->findChildren<WireTextView *>();
            for (const WireTextView *view : shown) {
                for (const auto *secret : {"itg_test_demo", "pk_test_demo_payment", "op_test_admin"})
                    QVERIFY2(!view->text().contains(QLatin1StringView(secret)), secret);
            }
        }
        auto *sent = child<WireTextView>(get<QWidget>(u"walkExchange1"_s), u"walkSent"_s);
        QVERIFY(sent->text().startsWith(u"POST /api/v1/payments/%1/capture HTTP/1.1"_s.arg(walk().story().payment)));
        auto *link = get<QLabel>(u"walkPayment"_s);
        Q_EMIT link->linkActivated({});
        QTRY_VERIFY(get<PaymentDetailPane>(u"paymentDetail"_s)->detail());
        QCOMPARE(get<PaymentDetailPane>(u"paymentDetail"_s)->detail()->payment.id, walk().story().payment);
    }

    void aDeniedPaymentIsReleasedAndACustomerIsLinkedOnce()
    {
        open();
        pressUntil(Stage::Ask);
        QVERIFY(walk().story().linkedBefore);
        QCOMPARE(step(Stage::Link).exchanges.size(), 1);
        QCOMPARE(step(Stage::Link).exchanges[0].status, 409);
        QVERIFY(step(Stage::Accept).exchanges.isEmpty());
        press(Stage::Decide, u"walkDeny"_s);
        QCOMPARE(walk().story().approvalStatus, u"denied"_s);
        press(Stage::Callback);
        get<QListWidget>(u"walkSteps"_s)->setCurrentRow(static_cast<int>(Stage::Settle));
        QCOMPARE(get<QPushButton>(u"walkPerform"_s)->text(), u"Release the hold"_s);
        press(Stage::Settle);
        QVERIFY2(walk().finished(), qPrintable(message()));
        QCOMPARE(paymentStatus(), u"voided"_s);

        QTest::mouseClick(get<QPushButton>(u"walkRestart"_s), Qt::LeftButton);
        QCOMPARE(walk().current(), Stage::Prepare);
        QVERIFY(walk().story().payment.isEmpty());
        QVERIFY(!walk().finished());
    }

    void itNoticesADecisionMadeElsewhere()
    {
        open();
        pressUntil(Stage::Ask);
        const QString path = u"/console/v1/approvals/%1/decision"_s.arg(walk().story().approval);
        QCOMPARE(m_gateway->send("POST", path, {{u"value"_s, u"deny"_s}}).status, 200);
        press(Stage::Decide); // a press on Approve, too late
        QCOMPARE(step(Stage::Decide).state, StepState::Done);
        QCOMPARE(walk().story().approvalStatus, u"denied"_s);
        QCOMPARE(step(Stage::Decide).exchanges.size(), 1); // looked, and did not send
        press(Stage::Callback);
        press(Stage::Settle);
        QCOMPARE(paymentStatus(), u"voided"_s);
    }

    void aCallbackThatIsNotGenuineMovesNothing()
    {
        open();
        pressUntil(Stage::Decide);
        // The callback is on its way with the secret of now; the receiver then knows another.
        const auto told = [this] {
            const QJsonArray messages =
                m_gateway->send("GET", u"/console/v1/inboxes/%1/messages"_s.arg(walk().story().inbox))
                    .body.value("items"_L1)
                    .toArray();
            return std::any_of(messages.begin(), messages.end(), [this](const QJsonValue &one) {
                return one.toObject().value("body"_L1).toString().contains(walk().story().externalId);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
        const QString endpoint = u"/console/v1/webhook-endpoints/%1/rotate-secret"_s.arg(walk().story().endpoint);
        QCOMPARE(m_gateway->send("POST", endpoint, {{u"secret"_s, u"another_secret_0123456789"_s}}).status, 200);
        press(Stage::Callback);
        QCOMPARE(step(Stage::Callback).state, StepState::Failed);
        QCOMPARE(step(Stage::Callback).trouble.kind, StepTrouble::Kind::NotGenuine);
        QVERIFY(message().contains(u"signature is wrong"_s));
        QVERIFY(walk().story().delivery.isEmpty());
        walk().perform(Stage::Settle);
        QCOMPARE(step(Stage::Settle).state, StepState::Waiting);
        QCOMPARE(paymentStatus(), u"authorized"_s);
        QCOMPARE(m_gateway->send("POST", endpoint, {{u"secret"_s, u"nuvouch_demo_secret"_s}}).status, 200);
        press(Stage::Callback); // trying again is allowed
        QCOMPARE(step(Stage::Callback).state, StepState::Done);
    }

    void theEmptyPageAndTheDevelopersPageLeadHere()
    {
        open();
        auto *shell = get<Shell>(u"shell"_s);
        shell->showPage(u"developersPage"_s);
        QTest::mouseClick(get<QPushButton>(u"walkthroughOpen"_s), Qt::LeftButton);
        QVERIFY(page()->isVisible());
        // The page it stands before is one click away, although it is the current one already.
        auto *navigation = get<Navigation>(u"navigation"_s);
        const QRect current = navigation->visualRect(navigation->currentIndex());
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, current.center());
        QVERIFY(!page()->isVisible());
        QVERIFY(get<QWidget>(u"developersPage"_s)->isVisible());
        shell->openWalkthrough();
        shell->showPage(u"approvalsPage"_s);
        QVERIFY(!page()->isVisible());
        QCOMPARE(Settings::get<QString>(Setting::Page), u"approvalsPage"_s);
    }

    void aGatewayWithoutIntegratorsSaysSo()
    {
        const QTemporaryDir folder;
        const test::RealGateway bare(QStringList{u"--setup"_s, setupIn(folder, {})});
        QVERIFY2(bare.ready(), qPrintable(bare.trouble()));
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({bare.url(), u"op_walk_admin_1"_s, true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        auto *shell = get<Shell>(u"shell"_s);
        // Empty of what waits, and empty of everything: both lead to the walkthrough.
        auto *panel = get<QWidget>(u"approvalsState"_s);
        shell->showPage(u"approvalsPage"_s);
        QTRY_VERIFY(child<QPushButton>(panel, u"stateMore"_s)->isVisible());
        QTest::mouseClick(child<QPushButton>(panel, u"stateMore"_s), Qt::LeftButton);
        QVERIFY(page()->isVisible());
        shell->showPage(u"approvalsPage"_s);
        QTest::mouseClick(child<QPushButton>(panel, u"stateAction"_s), Qt::LeftButton);
        QTRY_COMPARE(child<QPushButton>(panel, u"stateAction"_s)->text(), u"Try it step by step"_s);
        QVERIFY(!child<QPushButton>(panel, u"stateMore"_s)->isVisible());
        QTest::mouseClick(child<QPushButton>(panel, u"stateAction"_s), Qt::LeftButton);
        QVERIFY(page()->isVisible());

        Session session;
        session.connectTo({bare.url(), u"op_walk_admin_1"_s, true, {}});
        Walkthrough walk(session);
        walk.perform(Stage::Prepare);
        QTRY_COMPARE(walk.step(Stage::Prepare).state, StepState::Failed);
        QCOMPARE(walk.step(Stage::Prepare).trouble.kind, StepTrouble::Kind::NoIntegrator);
        walk.perform(Stage::Link);
        QCOMPARE(walk.step(Stage::Link).state, StepState::Waiting);
    }

    // Its callbacks go to a server of its own, which is not there: they come to an inbox as well.
    void anIntegratorWithAServerOfItsOwnWalksToo()
    {
        const QTemporaryDir folder;
        const QJsonObject integrator{{u"id"_s, u"itg_own"_s},
                                     {u"name"_s, u"Own Server"_s},
                                     {u"api_keys"_s, QJsonArray{u"itg_walk_own_key_1"_s}},
                                     {u"callback_url"_s, u"http://127.0.0.1:9/callbacks"_s},
                                     {u"callback_secret"_s, u"own_secret_0123456789"_s}};
        const test::RealGateway own(QStringList{u"--setup"_s, setupIn(folder, {integrator})});
        QVERIFY2(own.ready(), qPrintable(own.trouble()));
        Session session;
        session.connectTo({own.url(), u"op_walk_admin_1"_s, true, {}});
        QTRY_VERIFY(session.mayDecide());
        Walkthrough walk(session);
        for (int number = 0; number < stageCount; ++number) {
            const auto stage = static_cast<Stage>(number);
            walk.perform(stage, stage == Stage::Decide ? u"approve"_s : QString());
            QTRY_VERIFY_WITH_TIMEOUT(walk.step(stage).state != StepState::Running, patience);
            QVERIFY2(walk.step(stage).state == StepState::Done, qPrintable(walk.step(stage).trouble.detail));
        }
        QCOMPARE(walk.story().inbox, u"walkthrough"_s);
        QCOMPARE(walk.story().paymentStatus, u"captured"_s);
    }

    void aGatewayThatDoesNotAnswerIsToldApart()
    {
        Session session;
        session.connectTo({QUrl(u"http://127.0.0.1:9"_s), u"op"_s, true, {}});
        Walkthrough walk(session);
        walk.perform(Stage::Prepare);
        QTRY_COMPARE(walk.step(Stage::Prepare).state, StepState::Failed);
        QCOMPARE(walk.step(Stage::Prepare).trouble.kind, StepTrouble::Kind::NoAnswer);
        QCOMPARE(walk.current(), Stage::Prepare);
    }

    void thePageInPictures_data() { test::addPictureRows(); }
    // Everything named; with COUNTERSIGN_PICTURES set, the pictures stay in that folder.
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
        pressUntil(Stage::Callback);
        QCOMPARE(m_window->size(), size);
        for (const QWidget *widget : page()->findChildren<QWidget *>()) {
            const bool interactive = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            if (interactive && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(
                    !widget->objectName().isEmpty() && !widget->accessibleName().isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        QCoreApplication::processEvents();
        const QTemporaryDir own;
        const QString kept = qEnvironmentVariable("COUNTERSIGN_PICTURES");
        const QString path = u"%1/walkthrough-%2.png"_s.arg(kept.isEmpty() ? own.path() : kept,
                                                            QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m_window->grab().save(path));
    }
};

COUNTERSIGN_GUI_TEST(WalkthroughTest)
#include "test_walkthrough.moc"
