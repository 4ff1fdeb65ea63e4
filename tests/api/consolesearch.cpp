// ui.md: one field finds any object by its id, approvals by their external id too; nobody finds what their role does
// not see, and a scoped operator nothing of another merchant.
#include "support/compare.h"
#include "support/nuvouch.h"
#include "support/sharedgateway.h"
#include "support/webhooks.h"

#include <QTest>

#include <set>

using namespace countersign::test;
using namespace std::string_literals;

class TestConsoleSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIdIsFound_data();
    void everyIdIsFound();
    void wordsAreFound_data();
    void wordsAreFound();
    void rolesFindWhatTheySee_data();
    void rolesFindWhatTheySee();
    void aScopedOperatorFindsItsOwn();
    void whatIsMissing();
    void linksAndConnectionsArePaged();

private:
    std::string idOf(const std::string &what) const;
    SharedGateway m_gateway;
    std::string m_payment, m_intent, m_link, m_connection, m_approval, m_endpoint, m_delivery, m_foreignEndpoint;
};

void TestConsoleSearch::initTestCase()
{
    QVERIFY2(m_gateway.start(withIntegrators()), m_gateway.failure().c_str());
    Console console = m_gateway.console();
    const Hook hook = subscribe(console, "m1", "http://127.0.0.1:9/lamps");
    m_endpoint = hook.id;
    const Hook foreign = subscribe(console, "one", "http://127.0.0.1:9/callbacks", "nuvouch");
    m_foreignEndpoint = foreign.id;
    Shop shop = m_gateway.shopOf(1);
    m_payment = shop.authorized();
    m_intent = freshIntent(shop, intent()).id;
    m_delivery = newestDelivery(console, hook.id);
    Integration one(m_gateway.address(), "one");
    m_connection = one.linked(console, "cus_search", "shop:green");
    m_link = console.get("/links?limit=1").json()["items"].at(0)["id"].text();
    m_approval = one.approve("order/4711 green", "cus_search", "shop:green").json()["id"].text();
    for (const std::string &id : {m_payment, m_intent, m_link, m_connection, m_approval, m_endpoint, m_delivery})
        QVERIFY(!id.empty());
}

std::string TestConsoleSearch::idOf(const std::string &what) const
{
    const std::pair<const char *, const std::string *> all[] = {
        {"payment", &m_payment},   {"intent", &m_intent},     {"link", &m_link},        {"connection", &m_connection},
        {"approval", &m_approval}, {"endpoint", &m_endpoint}, {"delivery", &m_delivery}};
    for (const auto &[name, id] : all) {
        if (what == name)
            return *id;
    }
    return {};
}

void TestConsoleSearch::everyIdIsFound_data()
{
    QTest::addColumn<std::string>("type");
    QTest::addColumn<std::string>("keys");
    for (const char *money : {"payment", "intent"})
        QTest::newRow(money) << std::string(money) << "type id title status amount created_at"s;
    QTest::newRow("approval") << "approval"s
                              << "type id title status external_id created_at"s;
    for (const char *type : {"link", "connection", "endpoint", "delivery"})
        QTest::newRow(type) << std::string(type) << "type id title status created_at"s;
}

void TestConsoleSearch::everyIdIsFound()
{
    QFETCH(std::string, type);
    QFETCH(std::string, keys);
    const Answer answer = m_gateway.console().get("/search?q=" + idOf(type));
    COMPARE_STATUS(answer, 200);
    const Json items = answer.json()["items"];
    QCOMPARE(items.size(), 1U);
    COMPARE_TEXT(items.at(0)["type"].text(), type);
    COMPARE_TEXT(items.at(0)["id"].text(), idOf(type));
    COMPARE_TEXT(items.at(0).keys(), keys);
}

void TestConsoleSearch::wordsAreFound_data()
{
    QTest::addColumn<std::string>("words");
    QTest::addColumn<std::string>("types"); // of what is found, in order
    QTest::newRow("external id") << "order%2F4711%20green"s
                                 << "approval"s;
    QTest::newRow("part of it, in capitals") << "4711%20GREEN"s
                                             << "approval"s;
    QTest::newRow("subject") << "cus_search"s
                             << "approval link connection"s;
    QTest::newRow("source") << "shop:green"s
                            << "link connection"s;
    QTest::newRow("address") << "/LAMPS"s
                             << "endpoint"s;
    QTest::newRow("wildcards are letters") << "cus%25search"s
                                           << ""s;
    QTest::newRow("an id that is cut short") << "dlv_"s
                                             << ""s;
}

void TestConsoleSearch::wordsAreFound()
{
    QFETCH(std::string, words);
    QFETCH(std::string, types);
    const Answer answer = m_gateway.console().get("/search?q=" + words);
    COMPARE_STATUS(answer, 200);
    const Json items = answer.json()["items"];
    std::string found;
    for (std::size_t i = 0; i < items.size(); ++i)
        found += (found.empty() ? "" : " ") + items.at(i)["type"].text();
    COMPARE_TEXT(found, types);
}

void TestConsoleSearch::rolesFindWhatTheySee_data()
{
    QTest::addColumn<std::string>("role");
    QTest::addColumn<std::string>("types");
    QTest::newRow("admin") << "admin"s
                           << "payment intent link connection approval endpoint delivery"s;
    QTest::newRow("approver") << "approver"s
                              << "link connection approval"s;
    QTest::newRow("support") << "support"s
                             << "payment intent endpoint delivery"s;
    QTest::newRow("merchant") << "merchant"s
                              << "payment intent link connection endpoint delivery"s;
    QTest::newRow("developer") << "developer"s
                               << "payment intent link connection approval endpoint delivery"s;
}

void TestConsoleSearch::rolesFindWhatTheySee()
{
    QFETCH(std::string, role);
    QFETCH(std::string, types);
    Console console = m_gateway.console("op_test_" + role);
    std::string found;
    for (const char *type : {"payment", "intent", "link", "connection", "approval", "endpoint", "delivery"}) {
        const Answer answer = console.get("/search?q=" + idOf(type));
        COMPARE_STATUS(answer, 200);
        if (answer.json()["items"].size() > 0)
            found += (found.empty() ? "" : " ") + std::string(type);
    }
    COMPARE_TEXT(found, types);
}

void TestConsoleSearch::aScopedOperatorFindsItsOwn()
{
    Console scoped = m_gateway.console(merchantToken);
    QCOMPARE(scoped.get("/search?q=" + m_foreignEndpoint).json()["items"].size(), 0U);
    QCOMPARE(scoped.get("/search?q=callbacks").json()["items"].size(), 0U);
    QCOMPARE(scoped.get("/search?q=lamps").json()["items"].size(), 1U);
    QCOMPARE(m_gateway.console().get("/search?q=callbacks").json()["items"].size(), 1U);
}

void TestConsoleSearch::whatIsMissing()
{
    Console console = m_gateway.console();
    COMPARE_TEXT(consoleRefusal(console.get("/search")), "400 invalid_request");
    for (const char *id :
         {"req_00000000000000000000", "dlv_nothing", "conn_nothing", "conn_sess_nothing", "we_nothing"})
        COMPARE_TEXT(console.get("/search?q="s + id).body, "{\"items\":[]}");
}

void TestConsoleSearch::linksAndConnectionsArePaged()
{
    Console console = m_gateway.console();
    Integration two(m_gateway.address(), "two");
    for (int i = 0; i < 5; ++i)
        QVERIFY(!two.linked(console, "cus_page_" + std::to_string(i)).empty());
    for (const std::string &list : {"/links"s, "/connections"s}) {
        std::vector<std::string> seen;
        std::string after;
        do {
            const Json page = console.get(list + "?integrator=two&limit=2" + after).json();
            for (std::size_t i = 0; i < page["items"].size(); ++i)
                seen.push_back(page["items"].at(i)["id"].text());
            after = page["next"].isNull() ? "" : "&after=" + page["next"].text();
        } while (!after.empty());
        QCOMPARE(seen.size(), 5U);
        QVERIFY(std::set(seen.begin(), seen.end()).size() == seen.size());
        const std::string state = list == "/links" ? "accepted" : "active";
        QCOMPARE(console.get(list + "?integrator=two&status=" + state).json()["items"].size(), 5U);
        QCOMPARE(console.get(list + "?integrator=two&q=CUS_PAGE_3").json()["items"].size(), 1U);
        QCOMPARE(console.get(list + "?integrator=two&q=" + seen.back()).json()["items"].size(), 1U);
    }
    QCOMPARE(console.get("/links?integrator=two&status=pending").json()["items"].size(), 0U);
    QCOMPARE(console.get("/connections?integrator=two&status=revoked").json()["items"].size(), 0U);
}

QTEST_GUILESS_MAIN(TestConsoleSearch)
#include "consolesearch.moc"
