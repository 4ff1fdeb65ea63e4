// The Developers page: what is kept is shown, changed and refused in words, here and elsewhere.
#include "gui/support/fakeconsole.h"
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/retentionform.h"
#include "pages/shell.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/settings.h"
#include "window.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

class DevelopersTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const QString &name) const
    {
        return child<T>(m_window.get(), name);
    }
    [[nodiscard]] QSpinBox *field(const char *name) const { return get<QSpinBox>(QString::fromLatin1(name)); }
    void open(const Target &target)
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo(target);
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        get<Shell>(u"shell"_s)->showPage(u"developersPage"_s);
    }
    void open() { open({m_gateway->url(), u"op_test_admin"_s, true, {}}); }
    [[nodiscard]] QJsonObject kept() const { return m_gateway->send("GET", u"/console/v1/retention"_s).body; }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway = std::make_unique<test::RealGateway>();
        QVERIFY2(m_gateway->ready(), qPrintable(m_gateway->trouble()));
    }
    void init() { test::resetGui(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_gateway.reset(); }

    void whatIsKeptIsChanged()
    {
        open();
        QTRY_COMPARE(field("retentionAttemptDays")->value(), 30);
        QCOMPARE(field("retentionAttemptCount")->value(), 200'000);
        QCOMPARE(field("retentionMessageDays")->value(), 7);
        QCOMPARE(field("retentionMessageCount")->value(), 10'000);
        auto *save = get<QPushButton>(u"retentionSave"_s);
        auto *restore = get<QPushButton>(u"retentionRestore"_s);
        QVERIFY(!save->isEnabled() && !restore->isEnabled());
        field("retentionAttemptDays")->setValue(14);
        QVERIFY(save->isEnabled() && restore->isEnabled());
        restore->click();
        QCOMPARE(field("retentionAttemptDays")->value(), 30);
        QVERIFY(!save->isEnabled());
        field("retentionAttemptDays")->setValue(14);
        field("retentionMessageCount")->setValue(500);
        save->click();
        QTRY_VERIFY(get<MessageBar>(u"retentionMessage"_s)->message().startsWith(u"Saved"_s));
        QCOMPARE(kept().value("attempts"_L1).toObject().value("days"_L1).toInt(), 14);
        QCOMPARE(kept().value("attempts"_L1).toObject().value("count"_L1).toInt(), 200'000);
        QCOMPARE(kept().value("messages"_L1).toObject().value("count"_L1).toInt(), 500);
        QVERIFY(!save->isEnabled());
    }

    void whatIsOutOfBoundsIsSaidAndNotSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("no days") << u"retentionAttemptDays"_s << 0 << u"Must be 1 to 3,650."_s;
        QTest::newRow("too many days") << u"retentionMessageDays"_s << 3'651 << u"Must be 1 to 3,650."_s;
        QTest::newRow("no rows") << u"retentionMessageCount"_s << 0 << u"Must be 1 to 10,000,000."_s;
        QTest::newRow("too many rows") << u"retentionAttemptCount"_s << 10'000'001 << u"Must be 1 to 10,000,000."_s;
    }
    void whatIsOutOfBoundsIsSaidAndNotSent()
    {
        QFETCH(QString, name);
        QFETCH(int, value);
        QFETCH(QString, words);
        open();
        QTRY_VERIFY(field("retentionAttemptDays")->isEnabled());
        get<QSpinBox>(name)->setValue(value);
        QCOMPARE(get<QLabel>(name + u"Trouble"_s)->text(), words);
        QCOMPARE(get<QSpinBox>(name)->accessibleDescription(), words);
        QVERIFY(!get<QPushButton>(u"retentionSave"_s)->isEnabled());
        get<QPushButton>(u"retentionRestore"_s)->click();
        QVERIFY(get<QLabel>(name + u"Trouble"_s)->text().isEmpty());
    }

    void aChangeElsewhereShowsUnlessSomebodyTypes()
    {
        open();
        QTRY_VERIFY(field("retentionAttemptDays")->isEnabled());
        const auto elsewhere = [this](int days) {
            return m_gateway->send("PUT", u"/console/v1/retention"_s, {{u"attempts"_s, QJsonObject{{u"days"_s, days}}}})
                .status;
        };
        QCOMPARE(elsewhere(21), 200);
        QTRY_COMPARE(field("retentionAttemptDays")->value(), 21);
        field("retentionAttemptDays")->setValue(5);
        QCOMPARE(elsewhere(22), 200);
        QTRY_VERIFY(get<QPushButton>(u"retentionRestore"_s)->isEnabled());
        const auto restores = [this] {
            get<QPushButton>(u"retentionRestore"_s)->click();
            const int value = field("retentionAttemptDays")->value();
            field("retentionAttemptDays")->setValue(5);
            return value == 22;
        };
        QTRY_VERIFY(restores());
        QCOMPARE(field("retentionAttemptDays")->value(), 5);
    }

    void aRefusalIsShownAtItsField()
    {
        test::FakeConsole console(3);
        console.setHandler([](const test::FakeRequest &request) -> std::optional<test::FakeReply> {
            if (request.path != "/retention"_L1)
                return std::nullopt;
            if (request.method == "GET")
                return test::FakeReply{200, "{\"attempts\":{\"days\":30,\"count\":10},"
                                            "\"messages\":{\"days\":7,\"count\":10}}"};
            return test::FakeReply{400, "{\"error\":{\"code\":\"invalid_request\",\"field\":\"messages.days\","
                                        "\"message\":\"messages.days must be less\"}}"};
        });
        open({console.url(), u"op"_s, true, {}});
        QTRY_COMPARE(field("retentionMessageDays")->value(), 7);
        field("retentionMessageDays")->setValue(8);
        get<QPushButton>(u"retentionSave"_s)->click();
        QTRY_COMPARE(get<QLabel>(u"retentionMessageDaysTrouble"_s)->text(), u"messages.days must be less"_s);
        QCOMPARE(field("retentionMessageDays")->value(), 8);
    }

    void thePageInPictures_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << static_cast<int>(Theme::Mode::Light) << u"en"_s;
        QTest::newRow("dark") << static_cast<int>(Theme::Mode::Dark) << u"en"_s;
        QTest::newRow("mirrored") << static_cast<int>(Theme::Mode::Light) << u"ar"_s;
    }
    void thePageInPictures()
    {
        QFETCH(int, mode);
        QFETCH(QString, language);
        Settings::setValue(Setting::Language, language);
        setLanguage(language);
        Theme::instance().setMode(static_cast<Theme::Mode>(mode));
        open();
        m_window->resize(1024, 640);
        QTRY_VERIFY(field("retentionAttemptDays")->isEnabled());
        field("retentionAttemptDays")->setValue(0);
        get<QScrollArea>(u"developersScroll"_s)->ensureWidgetVisible(get<QWidget>(u"retentionSave"_s), 0, 200);
        QCoreApplication::processEvents();
        const QTemporaryDir own;
        const QString kept = qEnvironmentVariable("COUNTERSIGN_PICTURES");
        QVERIFY(m_window->grab().save(u"%1/developers-%2.png"_s.arg(kept.isEmpty() ? own.path() : kept,
                                                                    QString::fromLatin1(QTest::currentDataTag()))));
    }
};

COUNTERSIGN_GUI_TEST(DevelopersTest)
#include "test_developers.moc"
