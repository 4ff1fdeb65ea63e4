// The Links page against the real gateway: a link is made, shown as a picture that a reader reads, accepted as its
// subject or by its code, and the connection that comes of it revoked.
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/linkdetail.h"
#include "pages/linkspage.h"
#include "pages/shell.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/dialogs.h"
#include "widgets/filterchip.h"
#include "widgets/format.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/qrview.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"
#include "window.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

class LinksTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const QString &name) const
    {
        return child<T>(m_window.get(), name);
    }
    [[nodiscard]] LinksPage *page() const { return get<LinksPage>(u"linksPage"_s); }
    [[nodiscard]] LinkDetailPane *detail() const { return get<LinkDetailPane>(u"linkDetail"_s); }

    void open()
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_gateway->url(), u"op_test_admin"_s, true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        get<Shell>(u"shell"_s)->showPage(u"linksPage"_s);
        QTRY_COMPARE(page()->links().state(), PageModel::State::Ready);
        QTRY_COMPARE(page()->connections().state(), PageModel::State::Ready);
    }
    // A link as an integrator's program makes it.
    [[nodiscard]] QJsonObject make() const
    {
        static int number = 0;
        const auto answer = m_gateway->send("POST", u"/console/v1/links"_s,
                                            {{u"integrator"_s, u"itg_demo"_s},
                                             {u"subject_id"_s, u"cus_link_%1"_s.arg(++number)},
                                             {u"subject_label"_s, u"Grace Hopper"_s}});
        if (answer.status != 201)
            qFatal("no link: %d", answer.status);
        return answer.body;
    }
    void show(const QJsonObject &link) const
    {
        const QString id = link.value("id"_L1).toString();
        page()->open(id);
        QTRY_VERIFY(detail()->link() && detail()->link()->id == id);
    }
    [[nodiscard]] QString state() const { return get<Badge>(u"linkState"_s)->look().text; }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway = std::make_unique<test::RealGateway>();
        QVERIFY2(m_gateway->ready(), qPrintable(m_gateway->trouble()));
    }
    void init() { test::resetGui(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_gateway.reset(); }

    void aLinkIsMadeShownAndAccepted()
    {
        open();
        QTest::mouseClick(get<QPushButton>(u"linksNew"_s), Qt::LeftButton);
        QTRY_VERIFY(test::dialog(u"newLinkDialog"_s));
        QWidget *dialog = test::dialog(u"newLinkDialog"_s);
        QTRY_COMPARE(child<QComboBox>(dialog, u"newLinkIntegrator"_s)->currentText(), u"Demo Agents"_s);
        auto *submit = child<QPushButton>(dialog, u"newLinkSubmit"_s);
        QVERIFY(!submit->isEnabled());
        QTest::keyClicks(child<QLineEdit>(dialog, u"newLinkSubject"_s), u"cus_made"_s);
        QTest::keyClicks(child<QLineEdit>(dialog, u"newLinkName"_s), u"Ada Lovelace"_s);
        QTest::keyClicks(child<QLineEdit>(dialog, u"newLinkSourceKey"_s), u"shop:1"_s);
        QTest::keyClicks(child<QLineEdit>(dialog, u"newLinkSourceName"_s), u"Blue Shop"_s);
        QTRY_VERIFY(submit->isEnabled());
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_VERIFY(detail()->link().has_value());
        QCOMPARE(state(), u"Waiting"_s);
        const Link link = *detail()->link();
        QCOMPARE(get<QrView>(u"linkQr"_s)->content(), link.url);
        QVERIFY(get<QLabel>(u"linkOnlyHere"_s)->isVisibleTo(detail()));
        QVERIFY(get<QLabel>(u"linkCountdown"_s)->text().startsWith(u"Ends in "_s));
        const QString code = plain(get<QLabel>(u"linkCode"_s)->text());
        QVERIFY(code.contains(u' '));
        QTest::mouseClick(get<CopyButton>(u"linkCodeCopy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), link.shortCode);
        QTRY_VERIFY(page()->links().rowOf(link.id) >= 0);
        QTest::mouseClick(get<QPushButton>(u"linkAccept"_s), Qt::LeftButton);
        QTRY_COMPARE(state(), u"Accepted"_s);
        QVERIFY(!get<QWidget>(u"linkWaiting"_s)->isVisible());
        QTRY_VERIFY(page()->connections().rowCount() > 0);
        QTRY_COMPARE(page()->links().linkAt(page()->links().rowOf(link.id))->state, LinkState::Accepted);

        // The same subject again is told to be linked.
        QTest::mouseClick(get<QPushButton>(u"linksNew"_s), Qt::LeftButton);
        QTRY_VERIFY(test::dialog(u"newLinkDialog"_s));
        dialog = test::dialog(u"newLinkDialog"_s);
        child<QLineEdit>(dialog, u"newLinkSubject"_s)->setText(u"cus_made"_s);
        child<QLineEdit>(dialog, u"newLinkName"_s)->setText(u"Ada Lovelace"_s);
        child<QLineEdit>(dialog, u"newLinkSourceKey"_s)->setText(u"shop:1"_s);
        QTRY_VERIFY(child<QPushButton>(dialog, u"newLinkSubmit"_s)->isEnabled());
        QTest::mouseClick(child<QPushButton>(dialog, u"newLinkSubmit"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->message().contains(u"linked already"_s));
        static_cast<QDialog *>(dialog)->reject();
    }

    void aLinkIsRefused()
    {
        open();
        show(make());
        QTest::mouseClick(get<QPushButton>(u"linkRefuse"_s), Qt::LeftButton);
        QTRY_COMPARE(state(), u"Refused"_s);
    }

    void itsStateIsLive()
    {
        open();
        const QJsonObject link = make();
        show(link);
        QCOMPARE(m_gateway->send("POST", u"/console/v1/links/%1/accept"_s.arg(link.value("id"_L1).toString())).status,
                 200);
        QTRY_COMPARE(state(), u"Accepted"_s);
    }

    void aCodeIsAcceptedHoweverItIsTyped()
    {
        open();
        const QJsonObject link = make();
        QString code = link.value("short_code"_L1).toString().toLower();
        code.insert(4, u' ');
        auto *field = get<QLineEdit>(u"linksCode"_s);
        QTest::keyClicks(field, u"zzzz zzzz"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *bar = get<MessageBar>(u"linksMessage"_s);
        QTRY_VERIFY2(bar->message().contains(u"No link has this code"_s), qPrintable(bar->message()));
        field->clear();
        QTest::keyClicks(field, code);
        QTest::mouseClick(get<QPushButton>(u"linksAcceptCode"_s), Qt::LeftButton);
        QTRY_VERIFY(detail()->link() && detail()->link()->id == link.value("id"_L1).toString());
        QTRY_COMPARE(state(), u"Accepted"_s);
        QVERIFY(field->text().isEmpty());
    }

    void aConnectionIsRevokedAfterAQuestion()
    {
        const QJsonObject link = make();
        const auto accepted =
            m_gateway->send("POST", u"/console/v1/links/%1/accept"_s.arg(link.value("id"_L1).toString()));
        const QString id = accepted.body.value("connection"_L1).toString();
        open();
        get<QTabWidget>(u"linksTabs"_s)->setCurrentIndex(1);
        QTRY_VERIFY(page()->connections().rowOf(id) >= 0);
        auto *revoke = get<QPushButton>(u"connectionRevoke"_s);
        QVERIFY(!revoke->isEnabled());
        get<RecordView>(u"connectionsView"_s)->select(id);
        QTRY_VERIFY(revoke->isEnabled());
        MessageBox::setNextAnswer(false);
        QTest::mouseClick(revoke, Qt::LeftButton);
        const auto stored = [this, &id] { return m_gateway->send("GET", u"/console/v1/connections/"_s + id).body; };
        QCOMPARE(stored().value("status"_L1).toString(), u"active"_s);
        MessageBox::setNextAnswer(true);
        QTest::mouseClick(revoke, Qt::LeftButton);
        QTRY_COMPARE(stored().value("status"_L1).toString(), u"revoked"_s);
        QTRY_VERIFY(!page()->connections().connectionAt(page()->connections().rowOf(id))->active);
        QTRY_VERIFY(!revoke->isEnabled());
    }

    // Longer than a page of the gateway: it is read on as it is scrolled, and narrowed by the gateway.
    void longListsArePagedAndFiltered()
    {
        const QJsonObject first = make();
        const QString firstId = first.value("id"_L1).toString();
        QCOMPARE(m_gateway->send("POST", u"/console/v1/links/%1/refuse"_s.arg(firstId)).status, 200);
        const QJsonObject joined = make();
        const QString connection =
            m_gateway->send("POST", u"/console/v1/links/%1/accept"_s.arg(joined.value("id"_L1).toString()))
                .body.value("connection"_L1)
                .toString();
        for (int i = 0; i < 210; ++i) {
            const QJsonObject link = make();
            if (i < 205)
                QCOMPARE(m_gateway->send("POST", u"/console/v1/links/%1/accept"_s.arg(link.value("id"_L1).toString()))
                             .status,
                         200);
        }
        open();
        QVERIFY(page()->links().rowCount() >= PageModel::pageRows);
        auto *view = get<RecordView>(u"linksView"_s);
        const auto reads = [this, view, &firstId] {
            view->scrollToBottom();
            return page()->links().rowOf(firstId) >= 0;
        };
        QTRY_VERIFY(reads());
        QVERIFY(page()->links().rowCount() > PageModel::pageRows);
        get<QTabWidget>(u"linksTabs"_s)->setCurrentIndex(1);
        auto *connections = get<RecordView>(u"connectionsView"_s);
        const auto readsConnections = [this, connections, &connection] {
            connections->scrollToBottom();
            return page()->connections().rowOf(connection) >= 0;
        };
        QTRY_VERIFY(readsConnections());

        // By state, by text, and by what the row says; clearing shows all again.
        get<QTabWidget>(u"linksTabs"_s)->setCurrentIndex(0);
        Q_EMIT get<FilterChip>(u"linksStateChip"_s)->valueChosen(u"refused"_s);
        const auto onlyRefused = [this] {
            const LinkModel &links = page()->links();
            for (int row = 0; row < links.rowCount(); ++row) {
                if (links.linkAt(row)->state != LinkState::Refused)
                    return false;
            }
            return links.state() == PageModel::State::Ready && links.rowCount() > 0;
        };
        QTRY_VERIFY(onlyRefused());
        QVERIFY(page()->links().rowOf(firstId) >= 0);
        // What comes to belong while it is looked at appears.
        const QString late = make().value("id"_L1).toString();
        QCOMPARE(m_gateway->send("POST", u"/console/v1/links/%1/refuse"_s.arg(late)).status, 200);
        const auto appears = [this, &late] {
            if (page()->links().waiting() > 0)
                page()->links().showWaiting();
            return page()->links().rowOf(late) >= 0;
        };
        QTRY_VERIFY(appears());
        QTest::mouseClick(get<QPushButton>(u"linksClearFilters"_s), Qt::LeftButton);
        QTRY_VERIFY(page()->links().state() == PageModel::State::Ready && page()->links().rowCount() > 100);
        QTest::keyClicks(get<QLineEdit>(u"linksText"_s),
                         first.value("subject"_L1).toObject().value("id"_L1).toString());
        QTest::keyClick(get<QLineEdit>(u"linksText"_s), Qt::Key_Return);
        const auto narrowed = [this, &firstId] {
            return page()->links().rowOf(firstId) >= 0 && page()->links().rowCount() < 100;
        };
        QTRY_VERIFY(narrowed());
        QTest::keyClicks(get<QLineEdit>(u"linksText"_s), u"nothing like it"_s);
        QTRY_COMPARE(child<QLabel>(get<QWidget>(u"linksState"_s), u"stateTitle"_s)->text(), u"No link matches"_s);

        // One beyond what is read is found all the same.
        page()->connections().toFirst();
        QTRY_COMPARE(page()->connections().state(), PageModel::State::Ready);
        page()->openConnection(connection);
        QTRY_COMPARE(connections->currentId(), connection);
    }

    void theQuietZoneIsFourLightModules()
    {
        QrView view;
        view.setContent(u"http://127.0.0.1:4390/connect?t=abc"_s);
        view.resize(view.sizeHint());
        const QImage image = view.grab().toImage();
        const int module = image.width() / view.modules();
        QCOMPARE(image.width() % view.modules(), 0);
        const auto isDark = [&image, module](int x, int y) {
            return image.pixelColor(x * module + module / 2, y * module + module / 2).lightness() < 128;
        };
        for (int i = 0; i < view.modules(); ++i) {
            for (int ring = 0; ring < QrView::quietZone; ++ring) {
                QVERIFY(!isDark(i, ring) && !isDark(ring, i));
                QVERIFY(!isDark(i, view.modules() - 1 - ring) && !isDark(view.modules() - 1 - ring, i));
            }
        }
        QVERIFY(isDark(QrView::quietZone, QrView::quietZone)); // the corner of a finder
        view.setContent(QString(8000, u'x'));
        QVERIFY(view.empty()); // more than any code holds
    }

    void thePageInPictures_data() { test::addPictureRows(); }
    // Everything named, and a picture of the window reads as the link's address; with COUNTERSIGN_PICTURES set, the
    // pictures stay in that folder.
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
        const QJsonObject link = make();
        show(link);
        QTRY_VERIFY(get<QrView>(u"linkQr"_s)->isVisible());
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
        const QString path =
            u"%1/links-%2.png"_s.arg(kept.isEmpty() ? own.path() : kept, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m_window->grab().save(path));
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("zbarimg is not installed");
        QProcess reader;
        reader.start(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, path});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), link.value("url"_L1).toString());
    }
};

COUNTERSIGN_GUI_TEST(LinksTest)
#include "test_links.moc"
