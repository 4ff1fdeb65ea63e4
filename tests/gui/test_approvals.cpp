// The Approvals page: requests come in live, are shown without harm whatever they say, and are decided by a person who
// saw them; never twice, never too late.
#include "gui/support/fakeconsole.h"
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/approvaldetail.h"
#include "pages/approvalspage.h"
#include "pages/navigation.h"
#include "pages/shell.h"
#include "widgets/badge.h"
#include "widgets/filterchip.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"
#include "window.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;
using test::FakeConsole;
using test::FakeReply;
using test::FakeRequest;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// A console with one approval that answers as told.
struct FakeInbox
{
    FakeConsole console{3};
    QJsonObject approval;
    std::function<FakeReply(const FakeRequest &)> onDecision;

    explicit FakeInbox(const QString &expires = u"2999-01-01T00:00:00.000Z"_s)
    {
        approval = {
            {u"id"_s, u"req_1"_s},
            {u"version"_s, 3},
            {u"created_at"_s, u"2025-01-01T00:00:00.000Z"_s},
            {u"integrator"_s, QJsonObject{{u"id"_s, u"itg_demo"_s}, {u"name"_s, u"Demo Agents"_s}}},
            {u"external_id"_s, u"ext_1"_s},
            {u"status"_s, u"pending"_s},
            {u"expires_at"_s, expires},
            {u"subject"_s, QJsonObject{{u"id"_s, u"cus_1"_s}, {u"label"_s, u"Ada"_s}}},
            {u"title"_s, u"Approve payment"_s},
            {u"amount"_s, QJsonObject{{u"text"_s, u"$84.00"_s}}},
            {u"payee"_s, u"Blue Shop"_s},
            {u"details"_s, QJsonArray{QJsonObject{{u"label"_s, u"Order"_s}, {u"value"_s, u"ORD-1"_s}}}},
            {u"decisions"_s,
             QJsonArray{QJsonObject{{u"label"_s, u"Pay && run"_s}, {u"value"_s, u"approve"_s}, {u"denies"_s, false}},
                        QJsonObject{{u"label"_s, u"No way"_s}, {u"value"_s, u"deny"_s}, {u"denies"_s, true}}}},
            {u"can_decide"_s, true}};
        console.setHandler([this](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path == "/approvals"_L1)
                return FakeReply{200, compact({{u"items"_s, QJsonArray{approval}}})};
            if (request.path.endsWith("/decision"_L1))
                return onDecision ? onDecision(request) : FakeReply{200, compact(approval)};
            if (request.path.startsWith("/approvals/"_L1))
                return FakeReply{200, compact(approval)};
            if (request.path == "/integrators"_L1)
                return FakeReply{200, compact({{u"items"_s, QJsonArray()}})};
            return std::nullopt;
        });
    }
};

} // namespace

class ApprovalsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;
    int m_number = 0;

    template <class T>
    [[nodiscard]] T *get(const QString &name) const
    {
        return child<T>(m_window.get(), name);
    }
    [[nodiscard]] ApprovalsPage *page() const { return get<ApprovalsPage>(u"approvalsPage"_s); }
    [[nodiscard]] ApprovalModel &model() const { return page()->model(); }
    [[nodiscard]] RecordView *view() const { return get<RecordView>(u"approvalsView"_s); }
    [[nodiscard]] ApprovalDetailPane *detail() const { return get<ApprovalDetailPane>(u"approvalDetail"_s); }
    [[nodiscard]] QPushButton *decision(const QString &value) const { return get<QPushButton>(u"decision_"_s + value); }
    [[nodiscard]] QString text(const QString &label) const { return plain(get<QLabel>(label)->text()); }
    [[nodiscard]] QString message() const
    {
        return plain(detail()->findChild<MessageBar *>()->isVisible() ? detail()->findChild<MessageBar *>()->message()
                                                                      : QString());
    }

    void connectWindow(const Target &target)
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo(target);
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        get<Shell>(u"shell"_s)->showPage(u"approvalsPage"_s);
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
    }
    void open() { connectWindow({m_gateway->url(), u"op_test_admin"_s, true, {}}); }
    void open(const FakeInbox &inbox)
    {
        connectWindow({inbox.console.url(), u"op"_s, true, {}});
        view()->select(u"req_1"_s);
        QTRY_VERIFY(detail()->detail());
    }
    // Asks for an approval as an integrator's program does; its id.
    QString ask(const QJsonObject &more = {}) const
    {
        static int number = 0;
        QJsonObject body{{u"integrator"_s, u"itg_demo"_s},
                         {u"externalRequestId"_s, u"ext_gui_%1"_s.arg(++number)},
                         {u"subject"_s, QJsonObject{{u"id"_s, u"cus_gui"_s}, {u"label"_s, u"Ada Lovelace"_s}}},
                         {u"source"_s, QJsonObject{{u"key"_s, u"shop:blue"_s}, {u"name"_s, u"Blue Shop"_s}}},
                         {u"action"_s, QJsonObject{{u"title"_s, u"Pay for order %1"_s.arg(number)},
                                                   {u"type"_s, u"payment.authorization"_s},
                                                   {u"description"_s, u"The card on file is charged at once."_s}}},
                         {u"amount"_s, QJsonObject{{u"value"_s, 84}, {u"currency"_s, u"USD"_s}}},
                         {u"details"_s, QJsonArray{QJsonObject{{u"label"_s, u"Order"_s}, {u"value"_s, u"ORD-1"_s}},
                                                   QJsonObject{{u"label"_s, u"Agreed"_s}, {u"value"_s, u"Monday"_s}}}},
                         {u"actor"_s, QJsonObject{{u"type"_s, u"ai_agent"_s}, {u"name"_s, u"Shopping helper"_s}}},
                         {u"risk"_s, QJsonObject{{u"level"_s, u"high"_s},
                                                 {u"signals"_s, QJsonArray{u"automated_action"_s, u"odd_hour"_s}}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        const auto answer = m_gateway->send("POST", u"/console/v1/approvals"_s, body);
        if (answer.status != 201)
            qFatal("%s", compact(answer.body).constData());
        return answer.body.value("id"_L1).toString();
    }
    void choose(const QString &id) const
    {
        const auto listed = [this, &id] {
            if (model().waiting() > 0)
                model().showWaiting();
            return model().rowOf(id) >= 0;
        };
        QTRY_VERIFY(listed());
        view()->select(id);
        QTRY_VERIFY(detail()->detail() && detail()->detail()->approval.id == id);
    }
    [[nodiscard]] QJsonObject asStored(const QString &id) const
    {
        return m_gateway->send("GET", u"/console/v1/approvals/"_s + id).body;
    }
    [[nodiscard]] int columnsWidth() const
    {
        int width = 0;
        for (int column = 0; column < ApprovalModel::ColumnCount; ++column)
            width += view()->columnWidth(column);
        return width;
    }
    [[nodiscard]] QString statusOf(const QString &id) const { return asStored(id).value("status"_L1).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway = std::make_unique<test::RealGateway>();
        QVERIFY2(m_gateway->ready(), qPrintable(m_gateway->trouble()));
        const auto link = m_gateway->send("POST", u"/console/v1/links"_s,
                                          {{u"integrator"_s, u"itg_demo"_s},
                                           {u"subject_id"_s, u"cus_gui"_s},
                                           {u"subject_label"_s, u"Ada Lovelace"_s},
                                           {u"context_key"_s, u"shop:blue"_s},
                                           {u"context_label"_s, u"Blue Shop"_s}});
        QCOMPARE(link.status, 201);
        const QString id = link.body.value("id"_L1).toString();
        QCOMPARE(m_gateway->send("POST", u"/console/v1/links/%1/accept"_s.arg(id)).status, 200);
    }
    void init() { test::resetGui(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_gateway.reset(); }

    void foreignTextCannotTurnOrHide_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("seen");
        QTest::newRow("plain") << u"Blue Shop"_s << u"Blue Shop"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("override") << u"Shop \u202Eknab\u202C"_s << u"Shop ⟨U+202E⟩knab⟨U+202C⟩"_s;
        QTest::newRow("embedding") << u"\u202Aa\u202Bb\u202Dc"_s << u"⟨U+202A⟩a⟨U+202B⟩b⟨U+202D⟩c"_s;
        QTest::newRow("isolates") << u"\u2066a\u2067b\u2068c\u2069"_s << u"⟨U+2066⟩a⟨U+2067⟩b⟨U+2068⟩c⟨U+2069⟩"_s;
        QTest::newRow("hidden") << u"pay\u200Bpal\u00AD\uFEFF"_s << u"paypal"_s;
        QTest::newRow("controls") << u"a\tb\x07"
                                     "c"_s
                                  << u"a b c"_s;
        QTest::newRow("arabic") << u"متجر"_s << u"متجر"_s;
        QTest::newRow("markup") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    }
    void foreignTextCannotTurnOrHide()
    {
        QFETCH(QString, given);
        QFETCH(QString, seen);
        for (const QString &made : {foreignLine(given), foreignText(given)}) {
            if (seen.isEmpty()) {
                QVERIFY(made.isEmpty());
                continue;
            }
            QVERIFY(made.startsWith(QChar(0x2068)) && made.endsWith(QChar(0x2069)));
            const QString inside = made.sliced(1, made.size() - 2);
            for (const QChar c : inside)
                QVERIFY(!(c >= QChar(0x202A) && c <= QChar(0x202E)) && !(c >= QChar(0x2066) && c <= QChar(0x2069)));
            QCOMPARE(inside, seen);
        }
    }

    void longWordsCanBreakAndLabelsStayShort()
    {
        QVERIFY(foreignText(QString(4000, u'x')).contains(QChar(0x200B)));
        QCOMPARE(foreignText(u"a\u2029b"_s).count(u'\n'), 1); // each line is isolated on its own
        QCOMPARE(foreignLine(u"a\nb"_s).count(u'\n'), 0);
        const QString label = foreignLabel(u"Yes & "_s + QString(100, u'y'));
        QVERIFY(plain(label).size() <= 40);
        QVERIFY(label.contains(u"&&"_s));
    }

    void requestsComeInLiveAndThoseThatEndFirstAreFirst()
    {
        open();
        QTRY_VERIFY(get<QWidget>(u"approvalsState"_s)->isVisible());
        QCOMPARE(child<QLabel>(get<QWidget>(u"approvalsState"_s), u"stateTitle"_s)->text(),
                 u"Nothing waits for a decision"_s);
        const QDateTime now = m_window->session().now();
        const QString later = ask({{u"expiresAt"_s, isoTime(now.addSecs(800))}});
        QTRY_COMPARE(model().rowCount(), 1);
        const QString sooner = ask({{u"expiresAt"_s, isoTime(now.addSecs(300))}});
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(model().idAt(0), sooner);
        QCOMPARE(model().idAt(1), later);
        const auto cell = [this](int column) { return plain(model().index(0, column).data().toString()); };
        QCOMPARE(cell(ApprovalModel::Amount), u"84 USD"_s);
        QCOMPARE(cell(ApprovalModel::IntegratorName), u"Demo Agents"_s);
        QCOMPARE(cell(ApprovalModel::State), u"Pending"_s);
        QVERIFY2(cell(ApprovalModel::Ends).startsWith(u"in "_s), qPrintable(cell(ApprovalModel::Ends)));
        auto *navigation = get<Navigation>(u"navigation"_s);
        const auto count = [navigation] {
            for (int row = 0; row < navigation->count(); ++row) {
                if (navigation->item(row)->data(Navigation::PageNameRole).toString() == "approvalsPage"_L1)
                    return navigation->item(row)->data(Navigation::CountRole).toString();
            }
            return QString();
        };
        QTRY_COMPARE(count(), u"2"_s);
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        // One is chosen, so a third waits behind the pill.
        choose(later);
        const QString third = ask();
        QTRY_VERIFY(model().waiting() > 0);
        QVERIFY(model().rowOf(third) < 0);
        QTest::mouseClick(get<QPushButton>(u"approvalsPill"_s), Qt::LeftButton);
        QTRY_VERIFY(model().rowOf(third) >= 0);
        QCOMPARE(view()->currentId(), later);
    }

    void theCardSaysWhatHappensAndApprovingIsTold()
    {
        open();
        const QString id = ask();
        choose(id);
        QCOMPARE(text(u"approvalAmount"_s), u"84 USD"_s);
        QCOMPARE(text(u"approvalPayee"_s), u"To Blue Shop"_s);
        QVERIFY(text(u"approvalAsker"_s).contains(u"Shopping helper"_s));
        QVERIFY(get<Badge>(u"approvalAgent"_s)->isVisible());
        QCOMPARE(get<Badge>(u"approvalRisk"_s)->look().text, u"High risk"_s);
        QVERIFY(text(u"approvalRiskText"_s).contains(u"Automated action"_s));
        QVERIFY(text(u"approvalRiskText"_s).contains(u"Odd hour"_s));
        QCOMPARE(text(u"approvalDetail0"_s), u"ORD-1"_s);
        QCOMPARE(text(u"approvalDetail1"_s), u"Monday"_s);
        QVERIFY(text(u"approvalCountdown"_s).startsWith(u"Ends in "_s));
        for (const QLabel *label : get<QWidget>(u"approvalCard"_s)->findChildren<QLabel *>()) {
            if (!label->text().startsWith(u"<a "_s))
                QVERIFY2(label->textFormat() != Qt::RichText, qPrintable(label->objectName()));
        }
        auto *approve = decision(u"approve"_s);
        QTRY_VERIFY(approve->isEnabled());
        QVERIFY(!approve->isDefault() && !approve->autoDefault());
        QTRY_VERIFY(!asStored(id).value("seen_at"_L1).isNull());
        const QRect one(approve->mapTo(detail(), QPoint()), approve->size());
        const QRect other(decision(u"deny"_s)->mapTo(detail(), QPoint()), decision(u"deny"_s)->size());
        QVERIFY(one.left() - other.right() >= 40);
        QTest::mouseClick(approve, Qt::LeftButton);
        QTRY_COMPARE(statusOf(id), u"approved"_s);
        QTRY_COMPARE(get<Badge>(u"approvalState"_s)->look().text, u"Approved"_s);
        QVERIFY2(text(u"approvalOutcome"_s).contains(u"Demo Admin"_s), qPrintable(text(u"approvalOutcome"_s)));
        QVERIFY(!get<QWidget>(u"approvalDecisions"_s)->isVisible());
        QTRY_VERIFY(detail()->findChild<Badge *>(u"approvalCallbackState0"_s) != nullptr);
        QTRY_COMPARE(detail()->findChild<Badge *>(u"approvalCallbackState0"_s)->look().text, u"Delivered"_s);
        QTRY_COMPARE(plain(model().index(model().rowOf(id), ApprovalModel::State).data().toString()), u"Approved"_s);
        QCOMPARE(message(), QString()); // our own decision needs no explanation
    }

    void denyingAsksForAReason()
    {
        open();
        const QString id = ask();
        choose(id);
        auto *deny = decision(u"deny"_s);
        QTRY_VERIFY(deny->isEnabled());
        QTest::mouseClick(deny, Qt::LeftButton);
        QTRY_VERIFY(test::dialog(u"denyDialog"_s));
        QWidget *dialog = test::dialog(u"denyDialog"_s);
        QTest::keyClicks(child<QLineEdit>(dialog, u"denyReason"_s), u"not mine"_s);
        QTest::keyClick(child<QLineEdit>(dialog, u"denyReason"_s), Qt::Key_Return);
        QCOMPARE(statusOf(id), u"pending"_s); // Enter does not decide
        QTest::mouseClick(child<QPushButton>(dialog, u"denyConfirm"_s), Qt::LeftButton);
        QTRY_COMPARE(statusOf(id), u"denied"_s);
        QTRY_VERIFY(text(u"approvalOutcome"_s).contains(u"not mine"_s));
        QTRY_VERIFY(!test::dialog(u"denyDialog"_s));
    }

    void whatEndsElsewhereSaysSo()
    {
        open();
        const QString id = ask();
        choose(id);
        QTRY_VERIFY(decision(u"deny"_s)->isEnabled());
        QTest::mouseClick(decision(u"deny"_s), Qt::LeftButton);
        QTRY_VERIFY(test::dialog(u"denyDialog"_s));
        QCOMPARE(m_gateway->send("POST", u"/console/v1/approvals/%1/cancel"_s.arg(id)).status, 200);
        QTRY_VERIFY(!test::dialog(u"denyDialog"_s)); // it speaks of what is no longer so
        QTRY_VERIFY(message().contains(u"This request ended: Cancelled"_s));
        QVERIFY(!get<QWidget>(u"approvalDecisions"_s)->isVisible());
    }

    void longCardsAreReadToTheEndFirst()
    {
        open();
        QJsonArray details;
        for (int i = 0; i < 20; ++i)
            details.append(QJsonObject{{u"label"_s, u"Line %1"_s.arg(i)}, {u"value"_s, QString(180, u'v')}});
        choose(ask({{u"details"_s, details}}));
        auto *scroll = get<QScrollArea>(u"approvalScroll"_s);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 200);
        QTRY_COMPARE(text(u"approvalHint"_s), u"Read to the end of the details to decide."_s);
        QVERIFY(!QTest::qWaitFor([this] { return decision(u"approve"_s)->isEnabled(); }, 600));
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QTRY_VERIFY(decision(u"approve"_s)->isEnabled());
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    }

    void timeUpFailsClosed()
    {
        open();
        const QString id = ask();
        choose(id);
        QTRY_VERIFY(decision(u"approve"_s)->isEnabled());
        QCOMPARE(m_gateway->send("PUT", u"/console/v1/clock"_s, {{u"advance_seconds"_s, 3600}}).status, 200);
        QTRY_COMPARE(get<Badge>(u"approvalState"_s)->look().text, u"Expired"_s);
        QVERIFY(!get<QWidget>(u"approvalDecisions"_s)->isVisible());
        QCOMPARE(m_gateway->send("PUT", u"/console/v1/clock"_s, {{u"reset"_s, true}}).status, 200);
    }

    void theWindowDoesNotWaitForTheGatewayToSayThatTimeIsUp()
    {
        FakeInbox inbox(u"2025-01-01T00:04:31.500Z"_s); // a second and a half after the fake's now
        open(inbox);
        QTRY_COMPARE(text(u"approvalCountdown"_s), u"Time is up"_s);
        QVERIFY(!decision(u"approve"_s)->isEnabled());
        QVERIFY(!decision(u"deny"_s)->isEnabled());
        QVERIFY(text(u"approvalHint"_s).contains(u"time to decide is over"_s));
    }

    void aDecisionCarriesTheVersionShownAndOneKey()
    {
        FakeInbox inbox;
        bool away = true;
        inbox.onDecision = [&](const FakeRequest &) {
            if (away)
                return FakeReply{.hangUp = true};
            inbox.approval[u"status"_s] = u"approved"_s;
            inbox.approval[u"version"_s] = 4;
            return FakeReply{200, compact(inbox.approval)};
        };
        open(inbox);
        QCOMPARE(decision(u"approve"_s)->text(), foreignLabel(u"Pay && run"_s));
        QTRY_VERIFY(decision(u"approve"_s)->isEnabled());
        decision(u"approve"_s)->click();
        QTRY_VERIFY(message().contains(u"It may or may not have taken the decision"_s));
        away = false;
        child<QPushButton>(detail()->findChild<MessageBar *>(), u"messageAction"_s)->click();
        QTRY_COMPARE(get<Badge>(u"approvalState"_s)->look().text, u"Approved"_s);
        const auto sent = inbox.console.requests("POST", u"/approvals/req_1/decision"_s);
        QVERIFY(sent.size() >= 2);
        QVERIFY(!sent.first().headers.value("idempotency-key").isEmpty());
        for (const FakeRequest &one : sent)
            QCOMPARE(one.headers.value("idempotency-key"), sent.first().headers.value("idempotency-key"));
        QCOMPARE(QJsonDocument::fromJson(sent[0].body).object().value("if_version"_L1).toInt(), 3);
    }

    void aChangedRequestIsNotDecided()
    {
        FakeInbox inbox;
        inbox.onDecision = [&](const FakeRequest &) {
            inbox.approval[u"version"_s] = 4;
            inbox.approval[u"amount"_s] = QJsonObject{{u"text"_s, u"$8,400.00"_s}};
            return FakeReply{409, compact({{u"error"_s, QJsonObject{{u"code"_s, u"changed"_s},
                                                                    {u"message"_s, u"It changed."_s},
                                                                    {u"object"_s, inbox.approval}}}})};
        };
        open(inbox);
        QTRY_VERIFY(decision(u"approve"_s)->isEnabled());
        decision(u"approve"_s)->click();
        QTRY_VERIFY2(message().contains(u"Amount: $84.00, now $8,400.00"_s), qPrintable(message()));
        QCOMPARE(text(u"approvalAmount"_s), u"$8,400.00"_s);
        QVERIFY(!decision(u"approve"_s)->isEnabled()); // it has to be looked at again
        QTRY_VERIFY(decision(u"approve"_s)->isEnabled());
    }

    void adversarialTextStaysText()
    {
        FakeInbox inbox;
        inbox.approval[u"title"_s] = u"<h1>Free</h1><img src=x>"_s;
        inbox.approval[u"payee"_s] = u"Shop \u202Elive"_s;
        inbox.approval[u"details"_s] =
            QJsonArray{QJsonObject{{u"label"_s, u"<b>L</b>"_s}, {u"value"_s, QString(3000, u'w')}}};
        open(inbox);
        QCOMPARE(text(u"approvalTitle"_s), u"<h1>Free</h1><img src=x>"_s);
        QCOMPARE(text(u"approvalPayee"_s), u"To Shop ⟨U+202E⟩live"_s);
        QCOMPARE(get<QLabel>(u"approvalTitle"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(get<QLabel>(u"approvalDetail0Label"_s)->textFormat(), Qt::PlainText);
        auto *scroll = get<QScrollArea>(u"approvalScroll"_s);
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    }

    void aDeveloperSeesButDoesNotDecide()
    {
        FakeInbox inbox;
        inbox.console.setRole(u"developer"_s);
        open(inbox);
        QTRY_VERIFY(text(u"approvalHint"_s).contains(u"does not decide"_s));
        QVERIFY(!decision(u"approve"_s)->isEnabled());
        QVERIFY(inbox.console.requests("POST", u"/approvals/req_1/seen"_s).isEmpty());
    }

    void aFailedListOffersToTryAgain()
    {
        FakeInbox inbox;
        open(inbox);
        auto broken = std::make_shared<bool>(true);
        inbox.console.setHandler([broken](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path != "/approvals"_L1)
                return std::nullopt;
            if (*broken)
                return FakeReply{503, "{\"error\":{\"code\":\"busy\",\"message\":\"Busy.\"}}"};
            return FakeReply{200, "{\"items\":[]}"};
        });
        page()->load();
        QTRY_COMPARE(model().state(), PageModel::State::Failed);
        *broken = false;
        child<QPushButton>(get<QWidget>(u"approvalsState"_s), u"stateAction"_s)->click();
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
    }

    void filtersNarrowAndAreRemembered()
    {
        open();
        const QString id = ask({{u"action"_s, QJsonObject{{u"title"_s, u"Very special thing"_s}}}});
        QTRY_VERIFY(model().rowOf(id) >= 0);
        auto *text = get<QLineEdit>(u"approvalsText"_s);
        QTest::keyClick(view(), Qt::Key_Slash);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"very special"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(model().idAt(0), id);
        text->clear();
        for (QAction *action : get<FilterChip>(u"approvalStatusChip"_s)->menu()->actions()) {
            if (action->data().toString() == "denied"_L1)
                action->trigger();
        }
        QTRY_COMPARE(model().filter(), (ApprovalFilter{u"denied"_s, {}, {}}));
        QTRY_COMPARE(model().state(), PageModel::State::Ready);
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(model().approvalAt(row)->state, ApprovalState::Denied);
        m_window.reset();
        open();
        QCOMPARE(model().filter().status, u"denied"_s);
    }

    // However narrow the list becomes, its columns are cut short and none leaves it.
    void theListNeverScrollsSideways()
    {
        open();
        m_window->resize(1024, 640);
        const QString id = ask({{u"action"_s, QJsonObject{{u"title"_s, QString(300, u'W')}, {u"type"_s, u"pay"_s}}}});
        choose(id);
        auto *splitter = get<QSplitter>(u"approvalsSplitter"_s);
        for (const int width : {700, 420, 300, 120, 560}) {
            splitter->setSizes({width, 2000 - width});
            QTRY_COMPARE(columnsWidth(), view()->viewport()->width());
            QCOMPARE(view()->horizontalScrollBar()->maximum(), 0);
            QVERIFY(view()->columnWidth(ApprovalModel::Ends) > 0);
        }
        // Nobody is asked to read three dots: what has no room goes, and comes back with the room.
        splitter->setSizes({420, 1580});
        QTRY_VERIFY(view()->isColumnHidden(ApprovalModel::Created));
        m_window->resize(1900, 640);
        splitter->setSizes({1600, 400});
        QTRY_VERIFY(!view()->isColumnHidden(ApprovalModel::Created));
        QCOMPARE(columnsWidth(), view()->viewport()->width());
        m_window->resize(1024, 640);
        // Drawn by hand, a column keeps its width as long as the others can give way.
        splitter->setSizes({1600, 400});
        QTRY_VERIFY(view()->viewport()->width() > 480);
        QHeaderView *header = view()->horizontalHeader();
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
        header->resizeSection(ApprovalModel::Title, 300);
        QTRY_COMPARE(columnsWidth(), view()->viewport()->width());
        QCOMPARE(view()->columnWidth(ApprovalModel::Title), 300);
        header->resizeSection(ApprovalModel::Title, 5000);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
        QTRY_COMPARE(columnsWidth(), view()->viewport()->width());
        splitter->setSizes({300, 1700});
        QTRY_COMPARE(columnsWidth(), view()->viewport()->width());
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
        choose(ask());
        QTRY_VERIFY(get<QWidget>(u"approvalDecisions"_s)->isVisible());
        QTRY_VERIFY(decision(u"approve"_s)->isEnabled());
        QVERIFY(!view()->horizontalScrollBar()->isVisible());
        QTRY_COMPARE(columnsWidth(), view()->viewport()->width());
        QCOMPARE(m_window->size(), size);
        for (const QWidget *widget : page()->findChildren<QWidget *>()) {
            const bool interactive = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            if (interactive && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(
                    !widget->objectName().isEmpty() && !widget->accessibleName().isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        QTest::qWait(30); // until all is laid out
        const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_window->grab().save(
                u"%1/approvals-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
    }
};

COUNTERSIGN_GUI_TEST(ApprovalsTest)
#include "test_approvals.moc"
