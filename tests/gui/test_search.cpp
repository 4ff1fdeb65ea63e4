// Ctrl+K against the real gateway: whatever is found is told in words and shown on its page.
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "models/linkmodel.h"
#include "pages/approvaldetail.h"
#include "pages/deliverydetail.h"
#include "pages/endpointdetail.h"
#include "pages/linkdetail.h"
#include "pages/linkspage.h"
#include "pages/requestdetail.h"
#include "pages/searchbox.h"
#include "pages/shell.h"
#include "widgets/format.h"
#include "widgets/recordview.h"
#include "window.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

class SearchTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;
    QString m_link;
    QString m_connection;
    QString m_approval;
    QString m_endpoint;
    QString m_delivery;

    template <class T>
    [[nodiscard]] T *get(const QString &name) const
    {
        return child<T>(m_window.get(), name);
    }
    void open()
    {
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_gateway->url(), u"op_test_admin"_s, true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
    }
    // Types it and waits for hits; their words.
    QStringList find(const QString &text)
    {
        auto *box = get<SearchBox>(u"search"_s);
        box->setFocus();
        box->clear();
        QTest::keyClicks(box, text);
        auto *hits = get<QListWidget>(u"searchHits"_s);
        const auto found = [hits] { return hits->isVisible() && hits->count() > 0; };
        if (!QTest::qWaitFor(found, 10'000))
            return {};
        QStringList words;
        for (int row = 0; row < hits->count(); ++row)
            words += plain(hits->item(row)->text());
        return words;
    }
    void openFirst() { QTest::keyClick(get<SearchBox>(u"search"_s), Qt::Key_Return); }
    [[nodiscard]] QJsonArray items(const QString &path) const
    {
        return m_gateway->send("GET", u"/console/v1"_s + path).body.value("items"_L1).toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway = std::make_unique<test::RealGateway>();
        QVERIFY2(m_gateway->ready(), qPrintable(m_gateway->trouble()));
        const auto link = m_gateway->send("POST", u"/console/v1/links"_s,
                                          {{u"integrator"_s, u"itg_demo"_s},
                                           {u"subject_id"_s, u"cus_search"_s},
                                           {u"subject_label"_s, u"Grace <Hopper>"_s}});
        m_link = link.body.value("id"_L1).toString();
        m_connection = m_gateway->send("POST", u"/console/v1/links/%1/accept"_s.arg(m_link))
                           .body.value("connection"_L1)
                           .toString();
        const auto asked =
            m_gateway->send("POST", u"/console/v1/approvals"_s,
                            {{u"integrator"_s, u"itg_demo"_s},
                             {u"externalRequestId"_s, u"order/4711"_s},
                             {u"subject"_s, QJsonObject{{u"id"_s, u"cus_search"_s}}},
                             {u"action"_s, QJsonObject{{u"title"_s, u"Pay for lamps"_s}, {u"type"_s, u"payment"_s}}}});
        QCOMPARE(asked.status, 201);
        m_approval = asked.body.value("id"_L1).toString();
        m_gateway->pay(700);
        QTRY_VERIFY(!items(u"/deliveries?limit=1"_s).isEmpty());
        m_delivery = items(u"/deliveries?limit=1"_s)[0].toObject().value("id"_L1).toString();
        m_endpoint = items(u"/webhook-endpoints"_s)[0].toObject().value("id"_L1).toString();
    }
    void init() { test::resetGui(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_gateway.reset(); }

    void anApprovalByItsIdAndItsExternalId()
    {
        open();
        for (const QString &text : {m_approval, u"4711"_s}) {
            get<Shell>(u"shell"_s)->showPage(u"paymentsPage"_s);
            const QStringList words = find(text);
            QCOMPARE(words.size(), 1);
            QVERIFY2(words.first().startsWith(u"Approval  ·  "_s + m_approval), qPrintable(words.first()));
            QVERIFY(words.first().contains(u"Pending"_s));
            QVERIFY(words.first().contains(u"Pay for lamps"_s) && words.first().contains(u"order/4711"_s));
            openFirst();
            QTRY_VERIFY(get<QWidget>(u"approvalsPage"_s)->isVisible());
            auto *detail = get<ApprovalDetailPane>(u"approvalDetail"_s);
            QTRY_VERIFY(detail->detail() && detail->detail()->approval.id == m_approval);
        }
    }

    void aDeliveryAndAnEndpoint()
    {
        open();
        QVERIFY(find(m_delivery).value(0).startsWith(u"Delivery  ·  "_s + m_delivery));
        openFirst();
        QTRY_VERIFY(get<QWidget>(u"webhooksPage"_s)->isVisible());
        auto *delivery = get<DeliveryDetailPane>(u"deliveryDetail"_s);
        QTRY_VERIFY(delivery->detail() && delivery->detail()->delivery.id == m_delivery);
        QVERIFY(find(m_endpoint).value(0).startsWith(u"Endpoint  ·  "_s + m_endpoint));
        openFirst();
        auto *endpoint = get<EndpointDetailPane>(u"endpointDetail"_s);
        QTRY_VERIFY(endpoint->endpoint() && endpoint->endpoint()->id == m_endpoint);
    }

    void aLinkAndAConnection()
    {
        open();
        const QStringList both = find(u"cus_search"_s);
        QCOMPARE(both.size(), 3); // and the approval
        QVERIFY(find(m_link).value(0).contains(u"Grace <Hopper>"_s));
        openFirst();
        QTRY_VERIFY(get<QWidget>(u"linksPage"_s)->isVisible());
        auto *detail = get<LinkDetailPane>(u"linkDetail"_s);
        QTRY_VERIFY(detail->link() && detail->link()->id == m_link);
        QVERIFY(find(m_connection).value(0).startsWith(u"Connection  ·  "_s + m_connection));
        openFirst();
        QTRY_COMPARE(get<QTabWidget>(u"linksTabs"_s)->currentIndex(), 1);
        QTRY_COMPARE(get<RecordView>(u"connectionsView"_s)->currentId(), m_connection);
    }

    // Attempts carry the time of the machine: moving the clock of the domain makes none of them older or newer.
    void attemptsAreAsOldAsTheyAre()
    {
        QCOMPARE(m_gateway->send("PUT", u"/console/v1/clock"_s, {{u"advance_seconds"_s, 3 * 86'400}}).status, 200);
        open();
        QTRY_VERIFY(m_window->session().status().clock.offsetSeconds > 0);
        QVERIFY(m_window->session().now() > m_window->session().wall().addDays(2));
        QVERIFY(std::abs(m_window->session().wall().secsTo(QDateTime::currentDateTimeUtc())) < 60);
        get<Shell>(u"shell"_s)->openDelivery(m_delivery);
        const auto age = [this] {
            const auto labels = m_window->findChildren<QLabel *>(u"attemptTime"_s);
            return labels.isEmpty() ? QString() : labels.first()->text();
        };
        QTRY_VERIFY2(age().endsWith(u"ago"_s) || age() == u"just now"_s, qPrintable(age()));
        QVERIFY2(!age().contains(u"day"_s), qPrintable(age()));
        QCOMPARE(m_gateway->send("PUT", u"/console/v1/clock"_s, {{u"reset"_s, true}}).status, 200);
    }

    // What a call touched is one click away from it.
    void aRequestLeadsToItsApproval()
    {
        open();
        auto *shell = get<Shell>(u"shell"_s);
        shell->openObject(m_approval);
        QTRY_VERIFY(get<QWidget>(u"approvalsPage"_s)->isVisible());
        QString made;
        const auto logged = [this, &made] {
            for (const QJsonValue one : items(u"/requests?limit=200"_s)) {
                const QJsonObject request = one.toObject();
                if (request.value("objects"_L1).toArray().contains(m_approval))
                    made = request.value("id"_L1).toString();
            }
            return !made.isEmpty();
        };
        QTRY_VERIFY(logged());
        shell->openObject(made);
        QTRY_VERIFY(get<QWidget>(u"requestsPage"_s)->isVisible());
        auto *detail = get<RequestDetailPane>(u"requestDetail"_s);
        QTRY_VERIFY(detail->detail() && detail->detail()->request.id == made);
        Q_EMIT detail->objectRequested(m_approval);
        QTRY_VERIFY(get<QWidget>(u"approvalsPage"_s)->isVisible());
        QVERIFY(opensObject(m_approval, m_window->session()));
        QVERIFY(opensObject(m_connection, m_window->session()));
        QVERIFY(!opensObject(made, m_window->session()));
        const Session stranger; // of no role yet
        QVERIFY(!opensObject(m_approval, stranger));
        QVERIFY(!opensObject(m_connection, stranger));
    }
};

COUNTERSIGN_GUI_TEST(SearchTest)
#include "test_search.moc"
