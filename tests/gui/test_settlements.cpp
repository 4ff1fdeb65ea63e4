// The Settlements page: batches that are run and paid, transactions and what becomes of them, clients with their
// partner, live, by role.
#include "gui/support/fakeconsole.h"
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/batchdetail.h"
#include "pages/navigation.h"
#include "pages/settlementspage.h"
#include "pages/shell.h"
#include "pages/transactiondetail.h"
#include "widgets/badge.h"
#include "widgets/dialogs.h"
#include "widgets/filterchip.h"
#include "widgets/format.h"
#include "widgets/language.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"
#include "window.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPushButton>
#include <QTabWidget>

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

QJsonObject usd(qint64 minor)
{
    return {{u"amount"_s, minor}, {u"currency"_s, u"USD"_s}};
}

FakeReply listed(const QList<QJsonObject> &objects)
{
    QJsonArray items;
    for (const QJsonObject &object : objects)
        items.append(object);
    return {200, compact({{u"items"_s, items}, {u"next"_s, QJsonValue()}})};
}

// What partners have sold and are to be paid, behind a FakeConsole.
class World
{
public:
    explicit World(FakeConsole &console)
        : m_console(console)
    {
        m_console.setHandler([this](const FakeRequest &request) { return answer(request); });
    }

    void addTransaction(const QString &id, const QString &status, const QString &batch = {})
    {
        QJsonObject made{{u"id"_s, id},
                         {u"version"_s, 1},
                         {u"created_at"_s, m_console.now().toUTC().toString(Qt::ISODateWithMs)},
                         {u"partner"_s, partner()},
                         {u"client"_s, client()},
                         {u"status"_s, status},
                         {u"reference"_s, u"EZ-"_s + id.right(3)},
                         {u"email"_s, u"ada@example.com"_s},
                         {u"amount"_s, usd(7500)},
                         {u"intent"_s, u"pi_one"_s},
                         {u"settlement"_s, batch.isEmpty() ? u"unsettled"_s : u"queued"_s},
                         {u"batch"_s, batch.isEmpty() ? QJsonValue() : QJsonValue(batch)}};
        if (status == "succeeded"_L1)
            made.insert(u"fees"_s, QJsonObject{{u"processor_percent"_s, u"2.9"_s},
                                               {u"partner_percent"_s, u"3.5"_s},
                                               {u"processor"_s, usd(248)},
                                               {u"platform"_s, usd(263)},
                                               {u"net"_s, usd(6989)}});
        transactions.prepend(made);
        m_console.announce(u"transaction.pending"_s, id);
    }
    void addBatch(const QString &id, const QString &status)
    {
        batches.prepend({{u"id"_s, id},
                         {u"version"_s, 1},
                         {u"created_at"_s, m_console.now().toUTC().toString(Qt::ISODateWithMs)},
                         {u"partner"_s, partner()},
                         {u"client"_s, client()},
                         {u"status"_s, status},
                         {u"currency"_s, u"USD"_s},
                         {u"transactions"_s, 2},
                         {u"gross"_s, usd(15000)},
                         {u"processor_fees"_s, usd(496)},
                         {u"platform_fees"_s, usd(526)},
                         {u"net"_s, usd(13978)},
                         {u"channel"_s, u"wise"_s},
                         {u"can_pay"_s, status != "sent"_L1}});
        m_console.announce(u"batch.created"_s, id, u"AIRPEACE001"_s);
    }
    [[nodiscard]] QList<FakeRequest> sent(const QByteArray &method, const QString &path) const
    {
        return m_console.requests(method, path);
    }

    QList<QJsonObject> batches;
    QList<QJsonObject> transactions;
    bool nothingToSettle = false;
    bool followsItsIntent = false;

private:
    [[nodiscard]] static QJsonObject partner() { return {{u"id"_s, u"ECHEZONA001"_s}, {u"name"_s, u"Echezona"_s}}; }
    [[nodiscard]] static QJsonObject client() { return {{u"id"_s, u"AIRPEACE001"_s}, {u"name"_s, u"Air Peace Ltd"_s}}; }
    static QJsonObject *find(QList<QJsonObject> &list, const QString &id)
    {
        for (QJsonObject &object : list) {
            if (object.value("id"_L1).toString() == id)
                return &object;
        }
        return nullptr;
    }
    std::optional<FakeReply> answer(const FakeRequest &request)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString &path = request.path;
        if (path == "/partners"_L1)
            return listed({QJsonObject{{u"id"_s, u"ECHEZONA001"_s},
                                       {u"name"_s, u"Echezona"_s},
                                       {u"status"_s, u"active"_s},
                                       {u"review"_s, u"approved"_s},
                                       {u"merchant"_s, u"merchant_demo"_s},
                                       {u"fee_percent"_s, u"3.5"_s},
                                       {u"processor_percent"_s, u"2.9"_s},
                                       {u"processor_fixed"_s, 30},
                                       {u"clients"_s, 1}}});
        if (path == "/clients"_L1)
            return listed({QJsonObject{{u"id"_s, u"c1"_s},
                                       {u"client_id"_s, u"AIRPEACE001"_s},
                                       {u"name"_s, u"Air Peace Ltd"_s},
                                       {u"partner"_s, partner()},
                                       {u"status"_s, u"active"_s},
                                       {u"fee_percent"_s, u"4"_s},
                                       {u"fee_flat"_s, usd(50)},
                                       {u"created_at"_s, u"2026-01-24T10:00:00.000Z"_s}}});
        if (path == "/settlements"_L1)
            return filtered(batches, request);
        if (path == "/clive-transactions"_L1)
            return filtered(transactions, request);
        if (path == "/settlements/run"_L1) {
            if (nothingToSettle)
                return listed({});
            addBatch(u"batch-run"_s, u"pending"_s);
            return listed({batches.first()});
        }
        if (path.startsWith("/settlements/"_L1) && path.endsWith("/pay"_L1)) {
            QJsonObject *batch = find(batches, path.section(u'/', 2, 2));
            const bool fails = body.value("fail"_L1).toBool();
            batch->insert(u"status"_s, fails ? u"failed"_s : u"sent"_s);
            batch->insert(u"can_pay"_s, fails);
            batch->insert(u"version"_s, batch->value("version"_L1).toInteger() + 1);
            if (!fails)
                batch->insert(u"transfer"_s, u"wise_123"_s);
            m_console.announce(fails ? u"batch.failed"_s : u"batch.sent"_s, batch->value("id"_L1).toString(),
                               u"AIRPEACE001"_s);
            return FakeReply{200, compact(*batch)};
        }
        if (path.startsWith("/settlements/"_L1)) {
            if (QJsonObject *batch = find(batches, path.section(u'/', 2, 2))) {
                QJsonObject detail = *batch;
                detail.insert(u"transaction_ids"_s, QJsonArray{u"CLVTX_1_001"_s, u"CLVTX_1_002"_s});
                detail.insert(u"timeline"_s, QJsonArray());
                return FakeReply{200, compact(detail)};
            }
        }
        if (path.startsWith("/clive-transactions/"_L1) && path.endsWith("/outcome"_L1)) {
            if (followsItsIntent)
                return FakeReply{409,
                                 "{\"error\":{\"code\":\"intent_taken\",\"message\":\"follows its payment intent\"}}"};
            QJsonObject *transaction = find(transactions, path.section(u'/', 2, 2));
            transaction->insert(u"status"_s, body.value("status"_L1));
            m_console.announce(u"transaction.succeeded"_s, transaction->value("id"_L1).toString());
            return FakeReply{200, compact(*transaction)};
        }
        if (path.startsWith("/clive-transactions/"_L1)) {
            if (QJsonObject *transaction = find(transactions, path.section(u'/', 2, 2))) {
                QJsonObject detail = *transaction;
                detail.insert(u"timeline"_s, QJsonArray());
                detail.insert(u"deliveries"_s, QJsonArray());
                return FakeReply{200, compact(detail)};
            }
        }
        return std::nullopt;
    }
    static FakeReply filtered(const QList<QJsonObject> &all, const FakeRequest &request)
    {
        QList<QJsonObject> some;
        for (const QJsonObject &object : all) {
            const auto asked = [&](const QString &key) { return request.query.queryItemValue(key); };
            if ((asked(u"status"_s).isEmpty() || asked(u"status"_s) == object.value("status"_L1).toString()) &&
                (asked(u"batch"_s).isEmpty() || asked(u"batch"_s) == object.value("batch"_L1).toString()) &&
                (asked(u"q"_s).isEmpty() || object.value("reference"_L1).toString().contains(asked(u"q"_s))))
                some.append(object);
        }
        return listed(some);
    }

    FakeConsole &m_console;
};

} // namespace

class SettlementsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeConsole> m_fake;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const QString &name) const
    {
        return child<T>(m_window.get(), name);
    }
    [[nodiscard]] SettlementsPage *page() const { return get<SettlementsPage>(u"settlementsPage"_s); }
    void open()
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_fake->url(), u"op_test"_s, true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        get<Shell>(u"shell"_s)->showPage(u"settlementsPage"_s);
        QTRY_COMPARE(page()->batches().state(), PageModel::State::Ready);
        QTRY_COMPARE(page()->transactions().state(), PageModel::State::Ready);
        QTRY_COMPARE(page()->clients().state(), PageModel::State::Ready);
    }
    [[nodiscard]] QString said(const QString &area) const
    {
        return get<QWidget>(area)->findChild<MessageBar *>()->message();
    }

private Q_SLOTS:
    void init()
    {
        test::resetGui();
        m_fake = std::make_unique<FakeConsole>(3);
        m_world = std::make_unique<World>(*m_fake);
    }
    void cleanup()
    {
        m_window.reset();
        m_world.reset();
        m_fake.reset();
    }

    void aSettlementIsRunAfterAQuestion()
    {
        open();
        QVERIFY(get<QWidget>(u"batchesState"_s)->isVisible());
        MessageBox::setNextAnswer(false);
        QTest::mouseClick(get<QPushButton>(u"settlementsRun"_s), Qt::LeftButton);
        QVERIFY(m_world->sent("POST", u"/settlements/run"_s).isEmpty());
        MessageBox::setNextAnswer(true);
        QTest::mouseClick(get<QPushButton>(u"settlementsRun"_s), Qt::LeftButton);
        QTRY_COMPARE(page()->batches().rowCount(), 1);
        QTRY_VERIFY(said(u"batchesArea"_s).contains(u"1 batch"_s));
        QVERIFY(!m_world->sent("POST", u"/settlements/run"_s).first().headers.value("idempotency-key").isEmpty());
        QTRY_COMPARE(plain(get<QLabel>(u"batchNet"_s)->text()), u"139.78\u00a0USD"_s);
        QCOMPARE(get<Badge>(u"batchStatus"_s)->look().text, u"To be paid"_s);

        m_world->nothingToSettle = true;
        MessageBox::setNextAnswer(true);
        QTest::mouseClick(get<QPushButton>(u"settlementsRun"_s), Qt::LeftButton);
        QTRY_VERIFY(said(u"batchesArea"_s).contains(u"Nothing to settle"_s));
    }

    void aBatchIsPaidAndThatCanFail()
    {
        m_world->addBatch(u"batch-1"_s, u"pending"_s);
        open();
        page()->openBatch(u"batch-1"_s);
        QTRY_VERIFY(get<QPushButton>(u"batchPay"_s)->isEnabled());
        MessageBox::setNextAnswer(true);
        QTest::mouseClick(get<QPushButton>(u"batchFail"_s), Qt::LeftButton);
        QTRY_COMPARE(get<Badge>(u"batchStatus"_s)->look().text, u"Not paid"_s);
        QTRY_VERIFY(get<QPushButton>(u"batchPay"_s)->isEnabled());
        MessageBox::setNextAnswer(false);
        QTest::mouseClick(get<QPushButton>(u"batchPay"_s), Qt::LeftButton);
        QCOMPARE(m_world->sent("POST", u"/settlements/batch-1/pay"_s).size(), 1);
        MessageBox::setNextAnswer(true);
        QTest::mouseClick(get<QPushButton>(u"batchPay"_s), Qt::LeftButton);
        QTRY_COMPARE(get<Badge>(u"batchStatus"_s)->look().text, u"Paid out"_s);
        QTRY_VERIFY(!get<QPushButton>(u"batchPay"_s)->isEnabled());
        const auto paid = m_world->sent("POST", u"/settlements/batch-1/pay"_s);
        QCOMPARE(paid.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(paid.last().body).object(), (QJsonObject{{u"if_version"_s, 2}}));
        QVERIFY(paid.first().headers.value("idempotency-key") != paid.last().headers.value("idempotency-key"));
        QTRY_COMPARE(page()->batches().batchAt(0)->status, u"sent"_s);
    }

    void theTransactionsOfABatchAreShownAlone()
    {
        m_world->addTransaction(u"CLVTX_1_001"_s, u"succeeded"_s, u"batch-1"_s);
        m_world->addTransaction(u"CLVTX_1_002"_s, u"pending"_s);
        m_world->addBatch(u"batch-1"_s, u"pending"_s);
        open();
        QCOMPARE(page()->transactions().rowCount(), 2);
        page()->openBatch(u"batch-1"_s);
        QTRY_VERIFY(get<QPushButton>(u"batchTransactions"_s)->isVisible());
        QTest::mouseClick(get<QPushButton>(u"batchTransactions"_s), Qt::LeftButton);
        QCOMPARE(get<QTabWidget>(u"settlementsTabs"_s)->currentIndex(), 1);
        QTRY_COMPARE(page()->transactions().rowCount(), 1);
        QTRY_VERIFY(get<QPushButton>(u"transactionsClear"_s)->isVisible());
        QTest::mouseClick(get<QPushButton>(u"transactionsClear"_s), Qt::LeftButton);
        QTRY_COMPARE(page()->transactions().rowCount(), 2);
        QTest::keyClicks(get<QLineEdit>(u"transactionsText"_s), u"EZ-002"_s);
        QTRY_COMPARE(page()->transactions().rowCount(), 1);
        Q_EMIT get<FilterChip>(u"transactionStatusChip"_s)->valueChosen(u"refunded"_s);
        QTRY_VERIFY(get<QWidget>(u"transactionsState"_s)->isVisible());
    }

    void aTransactionTellsItsFeesAndIsLive()
    {
        m_world->addTransaction(u"CLVTX_1_001"_s, u"succeeded"_s);
        open();
        page()->openTransaction(u"CLVTX_1_001"_s);
        QTRY_COMPARE(get<Badge>(u"transactionStatus"_s)->look().text, u"Succeeded"_s);
        QCOMPARE(plain(get<QLabel>(u"transactionNet"_s)->text()), u"69.89\u00a0USD"_s);
        QVERIFY(plain(get<QLabel>(u"transactionProcessorFee"_s)->text()).contains(u"2.9"_s));
        m_world->transactions[0].insert(u"status"_s, u"refunded"_s);
        m_fake->announce(u"transaction.refunded"_s, u"CLVTX_1_001"_s);
        QTRY_COMPARE(get<Badge>(u"transactionStatus"_s)->look().text, u"Refunded"_s);
        QTRY_COMPARE(page()->transactions().transactionAt(0)->status, u"refunded"_s);
        // One that is made while the list is open comes in by itself.
        m_world->addTransaction(u"CLVTX_1_002"_s, u"pending"_s);
        QTRY_VERIFY(page()->transactions().rowCount() + page()->transactions().waiting() == 2);
    }

    void whatBecomesOfItIsSetWhereNoIntentSaysSo()
    {
        m_world->addTransaction(u"CLVTX_1_001"_s, u"pending"_s);
        open();
        page()->openTransaction(u"CLVTX_1_001"_s);
        QTRY_VERIFY(get<QPushButton>(u"transactionOutcome"_s)->isVisible());
        QCOMPARE(get<QMenu>(u"transactionOutcomeMenu"_s)->actions().size(), 3);
        m_world->followsItsIntent = true;
        get<QAction>(u"outcome_succeeded"_s)->trigger();
        QTRY_VERIFY(said(u"transactionDetail"_s).contains(u"follows its payment intent"_s));
        m_world->followsItsIntent = false;
        QTRY_VERIFY(get<QPushButton>(u"transactionOutcome"_s)->isEnabled());
        get<QAction>(u"outcome_succeeded"_s)->trigger();
        QTRY_COMPARE(get<Badge>(u"transactionStatus"_s)->look().text, u"Succeeded"_s);
        QCOMPARE(get<QMenu>(u"transactionOutcomeMenu"_s)->actions().size(), 2);
    }

    void aClientIsShownWithItsPartner()
    {
        open();
        get<QTabWidget>(u"settlementsTabs"_s)->setCurrentIndex(2);
        get<RecordView>(u"clientsView"_s)->select(u"c1"_s);
        QTRY_COMPARE(plain(get<QLabel>(u"clientFee"_s)->text()), u"4% + 0.50\u00a0USD"_s);
        QCOMPARE(plain(get<QLabel>(u"partnerProcessor"_s)->text()), u"2.9% + 0.30\u00a0USD"_s);
    }

    // The same against the program itself: sold through the Clive interface, settled and paid in the window.
    void theRealGatewaySettlesWhatWasSold()
    {
        const test::RealGateway gateway;
        QVERIFY2(gateway.ready(), qPrintable(gateway.trouble()));
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        const QByteArray body = compact({{u"partner_id"_s, u"ECHEZONA001"_s},
                                         {u"client_id"_s, u"AIRPEACE001"_s},
                                         {u"amount"_s, 75},
                                         {u"currency"_s, u"USD"_s},
                                         {u"email"_s, u"ada@example.com"_s},
                                         {u"echezona_reference"_s, u"EZ-REAL"_s},
                                         {u"payment_type"_s, u"revolut_pay"_s},
                                         {u"issuer_country"_s, u"GB"_s}});
        QNetworkRequest request(
            QUrl(gateway.url().toString(QUrl::StripTrailingSlash) + u"/api/v1/transactions/checkout-intent-v2"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("x-api-key", "cp_test_demo");
        request.setRawHeader("idempotency-key", "checkout-EZ-REAL");
        request.setRawHeader(
            "x-clive-hmac",
            QMessageAuthenticationCode::hash(body, "clive_demo_hmac", QCryptographicHash::Sha256).toHex());
        QNetworkReply *reply = network.post(request, body);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);

        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({gateway.url(), u"op_test_admin"_s, true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        get<Shell>(u"shell"_s)->showPage(u"settlementsPage"_s);
        QTRY_COMPARE(page()->transactions().rowCount(), 1);
        QTRY_VERIFY(page()->clients().rowCount() > 0);
        const QString id = page()->transactions().idAt(0);
        page()->openTransaction(id);
        QTRY_VERIFY(get<QPushButton>(u"transactionOutcome"_s)->isVisible());
        get<QAction>(u"outcome_succeeded"_s)->trigger();
        QTRY_COMPARE(get<Badge>(u"transactionStatus"_s)->look().text, u"Succeeded"_s);
        QTRY_VERIFY(get<QLabel>(u"transactionNet"_s));

        // What succeeded today is settled tomorrow.
        QCOMPARE(gateway.send("PUT", u"/console/v1/clock"_s, {{u"advance_seconds"_s, 86'400}}).status, 200);
        get<QTabWidget>(u"settlementsTabs"_s)->setCurrentIndex(0);
        MessageBox::setNextAnswer(true);
        QTest::mouseClick(get<QPushButton>(u"settlementsRun"_s), Qt::LeftButton);
        QTRY_COMPARE(page()->batches().rowCount(), 1);
        QTRY_COMPARE(get<Badge>(u"batchStatus"_s)->look().text, u"To be paid"_s);
        QCOMPARE(get<QLabel>(u"batchCount"_s)->text(), u"1"_s);
        QTRY_COMPARE(page()->transactions().transactionAt(0)->settlement, u"queued"_s);
        MessageBox::setNextAnswer(true);
        QTest::mouseClick(get<QPushButton>(u"batchPay"_s), Qt::LeftButton);
        QTRY_COMPARE(get<Badge>(u"batchStatus"_s)->look().text, u"Paid out"_s);
        QTRY_COMPARE(page()->transactions().transactionAt(0)->settlement, u"paid"_s);
    }

    void rolesSeeWhatTheyNeed_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("sees");
        QTest::addColumn<bool>("pays");
        QTest::newRow("admin") << u"admin"_s << true << true;
        QTest::newRow("support") << u"support"_s << true << true;
        QTest::newRow("developer") << u"developer"_s << true << false;
        QTest::newRow("merchant") << u"merchant"_s << false << false;
    }
    void rolesSeeWhatTheyNeed()
    {
        QFETCH(QString, role);
        QFETCH(bool, sees);
        QFETCH(bool, pays);
        m_fake->setRole(role);
        m_world->addBatch(u"batch-1"_s, u"pending"_s);
        m_window = std::make_unique<Window>();
        m_window->show();
        m_window->connectTo({m_fake->url(), u"op_test"_s, true, {}});
        QTRY_COMPARE(m_window->session().me().role, role);
        auto *navigation = get<Navigation>(u"navigation"_s);
        bool shown = false;
        for (int row = 0; row < navigation->count(); ++row)
            shown =
                shown || (navigation->item(row)->data(Navigation::PageNameRole).toString() == "settlementsPage"_L1 &&
                          !navigation->item(row)->isHidden());
        QCOMPARE(shown, sees);
        if (!sees)
            return;
        get<Shell>(u"shell"_s)->showPage(u"settlementsPage"_s);
        QTRY_COMPARE(page()->batches().rowCount(), 1);
        page()->openBatch(u"batch-1"_s);
        QTRY_VERIFY(get<QPushButton>(u"batchPay"_s)->isVisible());
        QCOMPARE(get<QPushButton>(u"batchPay"_s)->isEnabled(), pays);
        QCOMPARE(get<QPushButton>(u"settlementsRun"_s)->isVisible(), pays);
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
        QTest::newRow("large") << light << QSize(1024, 640) << u"en"_s << 2.0;
    }
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
        m_world->addTransaction(u"CLVTX_1739378102312_001"_s, u"succeeded"_s, u"batch-1"_s);
        m_world->addTransaction(u"CLVTX_1739378102312_002"_s, u"pending"_s);
        m_world->addBatch(u"batch-1"_s, u"pending"_s);
        m_world->addBatch(u"batch-2"_s, u"sent"_s);
        open();
        m_window->resize(size);
        const QString kept = qEnvironmentVariable("COUNTERSIGN_PICTURES");
        page()->openBatch(u"batch-1"_s);
        QTRY_VERIFY(get<QPushButton>(u"batchPay"_s)->isVisible());
        for (const int tab : {0, 1, 2}) {
            get<QTabWidget>(u"settlementsTabs"_s)->setCurrentIndex(tab);
            if (tab == 1)
                page()->openTransaction(u"CLVTX_1739378102312_001"_s);
            if (tab == 2)
                get<RecordView>(u"clientsView"_s)->select(u"c1"_s);
            QTest::qWait(50); // until all is laid out
            QCOMPARE(m_window->size(), size);
            for (const QWidget *widget : page()->findChildren<QWidget *>()) {
                const bool interactive = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
                if (interactive && !widget->objectName().startsWith(u"qt_"_s))
                    QVERIFY2(!widget->objectName().isEmpty() && !widget->accessibleName().isEmpty(),
                             qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                        widget->objectName()));
            }
            if (!kept.isEmpty())
                QVERIFY(m_window->grab().save(
                    u"%1/settlements-%2-%3.png"_s.arg(kept, QString::fromLatin1(QTest::currentDataTag())).arg(tab)));
        }
    }
};

COUNTERSIGN_GUI_TEST(SettlementsTest)
#include "test_settlements.moc"
