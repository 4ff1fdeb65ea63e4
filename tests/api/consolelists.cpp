// design.md 7 and ui.md: lists, filters, counts, search and export, on a store with more rows than a page.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr int manyPayments = 1000;

std::vector<std::string> idsOf(const Json &items)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < items.size(); ++i)
        ids.push_back(items.at(i)["id"].text());
    return ids;
}

// One record of RFC 4180, and where the next one begins.
std::vector<std::string> csvRecord(const std::string &text, std::size_t &at)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    while (at < text.size()) {
        const char c = text[at++];
        if (quoted) {
            if (c != '"')
                cells.back() += c;
            else if (at < text.size() && text[at] == '"')
                cells.back() += text[at++];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            cells.emplace_back();
        } else if (c == '\n') {
            break;
        } else if (c != '\r') {
            cells.back() += c;
        }
    }
    return cells;
}

} // namespace

class TestConsoleLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesJoinWithoutGapOrRepeat_data();
    void pagesJoinWithoutGapOrRepeat();
    void pagesStayJoinedWhileRowsArrive();
    void limits_data();
    void limits();
    void filters_data();
    void filters();
    void badFilters_data();
    void badFilters();
    void countsAreExactUpToAThousand();
    void countsFollowEveryChange();
    void searchFinds_data();
    void searchFinds();
    void theExportIsSafeInASpreadsheet();
    void theExportFollowsTheFilter();
    void intentsAreListed();

private:
    SharedGateway m_gateway;
    std::vector<std::string> m_ids; // of m2, in the order they were made
};

void TestConsoleLists::initTestCase()
{
    QVERIFY2(m_gateway.start(20), m_gateway.failure().c_str());
    Shop shop = m_gateway.shop();
    QCOMPARE(m_gateway.lastMerchant(), 2);
    for (int i = 1; i <= manyPayments; ++i) {
        const std::string id = shop.authorized(i);
        QVERIFY(!id.empty());
        m_ids.push_back(id);
    }
}

void TestConsoleLists::pagesJoinWithoutGapOrRepeat_data()
{
    QTest::addColumn<std::string>("order");
    QTest::addColumn<int>("limit");
    for (const char *order : {"newest", "oldest"}) {
        for (const int limit : {37, 50, 200})
            QTest::addRow("%s, %d a page", order, limit) << std::string(order) << limit;
    }
}

void TestConsoleLists::pagesJoinWithoutGapOrRepeat()
{
    QFETCH(std::string, order);
    QFETCH(int, limit);
    Console console = m_gateway.console();
    std::vector<std::string> seen;
    std::string after;
    do {
        const Answer answer =
            console.get("/payments?merchant=m2&order=" + order + "&limit=" + std::to_string(limit) + after);
        COMPARE_STATUS(answer, 200);
        const Json page = answer.json();
        COMPARE_TEXT(page.keys(), "items next");
        const std::vector<std::string> ids = idsOf(page["items"]);
        QVERIFY(ids.size() <= static_cast<std::size_t>(limit));
        seen.insert(seen.end(), ids.begin(), ids.end());
        after = page["next"].isNull() ? "" : "&after=" + page["next"].text();
        QVERIFY(seen.size() <= m_ids.size());
    } while (!after.empty());
    if (order == "newest")
        std::reverse(seen.begin(), seen.end());
    QCOMPARE(seen.size(), m_ids.size());
    QVERIFY(seen == m_ids);
}

void TestConsoleLists::pagesStayJoinedWhileRowsArrive()
{
    Shop shop = m_gateway.shop();
    const std::string merchant = "m" + std::to_string(m_gateway.lastMerchant());
    Console console = m_gateway.console();
    std::set<std::string> made;
    for (int i = 0; i < 30; ++i)
        made.insert(shop.authorized());
    std::set<std::string> seen;
    std::string after;
    do {
        const Json page = console.get("/payments?limit=7&merchant=" + merchant + after).json();
        for (const std::string &id : idsOf(page["items"]))
            QVERIFY(seen.insert(id).second);
        after = page["next"].isNull() ? "" : "&after=" + page["next"].text();
        QVERIFY(!shop.authorized().empty()); // arrives in front of the page just read
    } while (!after.empty());
    QVERIFY(seen == made);
}

void TestConsoleLists::limits_data()
{
    QTest::addColumn<std::string>("limit");
    QTest::addColumn<int>("rows"); // 0: refused
    QTest::newRow("default") << ""s << 50;
    QTest::newRow("1") << "1"s << 1;
    QTest::newRow("200") << "200"s << 200;
    QTest::newRow("201") << "201"s << 0;
    QTest::newRow("0") << "0"s << 0;
    QTest::newRow("negative") << "-1"s << 0;
    QTest::newRow("text") << "all"s << 0;
}

void TestConsoleLists::limits()
{
    QFETCH(std::string, limit);
    QFETCH(int, rows);
    const Answer answer = m_gateway.console().get("/payments?merchant=m2&limit=" + limit);
    if (rows == 0) {
        COMPARE_TEXT(consoleRefusal(answer), "400 invalid_request");
        COMPARE_TEXT(answer.json()["error"]["field"].text(), "limit");
    } else {
        QCOMPARE(answer.json()["items"].size(), static_cast<std::size_t>(rows));
    }
}

void TestConsoleLists::filters_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("amounts"); // of the payments found, newest first
    const auto row = [](const char *name, const char *query, const char *amounts) {
        QTest::newRow(name) << std::string(query) << std::string(amounts);
    };
    // Made in filters(): 11 USD captured, 22 EUR failed "Blue chair", 33 MAD authorized, a day later 44 USD voided.
    row("none", "", "44 33 22 11 ");
    row("status", "status=captured", "11 ");
    row("failed", "status=failed", "22 ");
    row("voided", "status=voided", "44 ");
    row("currency", "currency=MAD", "33 ");
    row("currency and status", "currency=USD&status=voided", "44 ");
    row("nothing matches", "currency=EUR&status=captured", "");
    row("from", "from=2026-01-25T00:00:00Z", "44 ");
    row("to", "to=2026-01-25T00:00:00Z", "33 22 11 ");
    row("from and to", "from=2026-01-24T00:00:00Z&to=2026-01-25T00:00:00Z&currency=EUR", "22 ");
    row("text in the description", "q=blue+chair", "22 ");
    row("text in the e-mail", "q=maria%40example", "33 ");
    row("last four digits", "q=9995", "22 ");
    row("text with a percent sign", "q=100%25", "11 ");
    row("percent sign alone is no wildcard", "q=1%25", "");
    row("underscore is no wildcard", "q=_lue", "");
}

void TestConsoleLists::filters()
{
    QFETCH(std::string, query);
    QFETCH(std::string, amounts);
    static SharedGateway gateway;
    if (!gateway.process().isRunning()) {
        QVERIFY2(gateway.start(2), gateway.failure().c_str());
        Shop shop = gateway.shop();
        COMPARE_STATUS(shop.sale(charge(11).setText("description", "100% wool")), 200);
        COMPARE_STATUS(shop.authorize(charge(22, "EUR", insufficientFunds).setText("description", "Blue chair")), 402);
        COMPARE_STATUS(shop.authorize(charge(33, "MAD").setText("customer.email", "maria@example.com")), 200);
        QVERIFY(gateway.console().advance(day));
        COMPARE_STATUS(shop.voidPayment(shop.authorized(44)), 200);
    }
    const Answer answer = gateway.console().get("/payments?" + query);
    COMPARE_STATUS(answer, 200);
    std::string found;
    const Json items = answer.json()["items"];
    for (std::size_t i = 0; i < items.size(); ++i)
        found += items.at(i)["amount"]["amount"].text() + ' ';
    COMPARE_TEXT(found, amounts);
    const Json count = gateway.console().get("/payments/count?" + query).json();
    QCOMPARE(count["count"].integer(), static_cast<std::int64_t>(items.size()));
    QVERIFY(count["more"].isFalse());
    if (QTest::currentDataTag() == "underscore is no wildcard"s)
        QCOMPARE(gateway.process().terminate(), 0);
}

void TestConsoleLists::badFilters_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("field");
    QTest::newRow("status") << "status=lost"s
                            << "status"s;
    QTest::newRow("currency") << "currency=XXQ"s
                              << "currency"s;
    QTest::newRow("from") << "from=yesterday"s
                          << "from"s;
    QTest::newRow("to") << "to=2026-13-01"s
                        << "to"s;
    QTest::newRow("cursor") << "after=nonsense"s
                            << "after"s;
    QTest::newRow("order") << "order=amount"s
                           << "order"s;
}

void TestConsoleLists::badFilters()
{
    QFETCH(std::string, query);
    QFETCH(std::string, field);
    const Answer answer = m_gateway.console().get("/payments?" + query);
    COMPARE_TEXT(consoleRefusal(answer), "400 invalid_request");
    COMPARE_TEXT(answer.json()["error"]["field"].text(), field);
}

void TestConsoleLists::countsAreExactUpToAThousand()
{
    Console console = m_gateway.console();
    Json count = console.get("/payments/count?merchant=m2").json();
    QCOMPARE(count["count"].integer(), manyPayments);
    QVERIFY(count["more"].isFalse());
    QVERIFY(!m_gateway.shopOf(2).captured(5).empty());
    count = console.get("/payments/count?merchant=m2").json();
    QCOMPARE(count["count"].integer(), 1000);
    QVERIFY(count["more"].isTrue());
    QCOMPARE(console.get("/payments/count?merchant=m2&status=captured").json()["count"].integer(), 1);
    // Back to what the other functions expect: the newest one is not part of m_ids.
    const Json newest = console.get("/payments?merchant=m2&limit=1").json()["items"].at(0);
    QVERIFY(newest["id"].text() != m_ids.back());
    m_ids.push_back(newest["id"].text());
}

void TestConsoleLists::countsFollowEveryChange()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Console console = gateway.console();
    const auto payments = [&console] { return console.get("/counts").json()["payments"]; };
    const std::string a = shop.authorized(100);
    const std::string b = shop.authorized(100);
    QVERIFY(!shop.declined().empty());
    QCOMPARE(payments()["authorized"].integer(), 2);
    QCOMPARE(payments()["failed"].integer(), 1);
    QCOMPARE(payments()["total"].integer(), 3);
    COMPARE_STATUS(shop.capture(a, 100), 200);
    COMPARE_STATUS(shop.voidPayment(b), 200);
    COMPARE_STATUS(shop.refund(a, 40), 200);
    QCOMPARE(payments()["authorized"].integer(), 0);
    QCOMPARE(payments()["captured"].integer(), 0);
    QCOMPARE(payments()["partially_refunded"].integer(), 1);
    QCOMPARE(payments()["voided"].integer(), 1);
    COMPARE_STATUS(shop.refund(a, 60), 200);
    QCOMPARE(payments()["refunded"].integer(), 1);
    QCOMPARE(payments()["total"].integer(), 3);
    const Intent made = freshIntent(shop, intent());
    QCOMPARE(console.get("/counts").json()["intents"]["created"].integer(), 1);
    COMPARE_STATUS(shop.cancelIntent(made.id), 200);
    QCOMPARE(console.get("/counts").json()["intents"]["created"].integer(), 0);
    QCOMPARE(console.get("/counts").json()["intents"]["canceled"].integer(), 1);
}

void TestConsoleLists::searchFinds_data()
{
    QTest::addColumn<std::string>("what");
    for (const char *what :
         {"payment id", "transaction id", "intent id", "order id", "e-mail", "description", "last four"})
        QTest::newRow(what) << std::string(what);
}

void TestConsoleLists::searchFinds()
{
    QFETCH(std::string, what);
    static SharedGateway gateway;
    static std::string payment;
    static std::string transaction;
    static std::string intentId;
    if (!gateway.process().isRunning()) {
        QVERIFY2(gateway.start(2), gateway.failure().c_str());
        Shop shop = gateway.shop();
        QVERIFY(!shop.authorized().empty());
        Body body = charge(100, "USD", mastercardApproved);
        body.setText("customer.email", "layla@example.com").setText("description", "Green lamp");
        const Json made = shop.authorize(body).json()["data"];
        payment = made["id"].text();
        transaction = made["transaction_id"].text();
        intentId = freshIntent(shop, intent().setText("order_id", "ORDER-4711")).id;
    }
    const bool isIntent = what == "intent id" || what == "order id";
    std::string query = payment;
    if (what == "transaction id")
        query = transaction;
    else if (what == "intent id")
        query = intentId;
    else if (what == "order id")
        query = "ORDER-4711";
    else if (what == "e-mail")
        query = "layla%40example.com";
    else if (what == "description")
        query = "green%20lamp";
    else if (what == "last four")
        query = "4444";
    const Answer answer = gateway.console().get("/search?q=" + query);
    COMPARE_STATUS(answer, 200);
    const Json items = answer.json()["items"];
    QCOMPARE(items.size(), 1U);
    COMPARE_TEXT(items.at(0)["type"].text(), isIntent ? "intent" : "payment");
    COMPARE_TEXT(items.at(0)["id"].text(), isIntent ? intentId : payment);
    if (what == "last four")
        QCOMPARE(gateway.process().terminate(), 0);
}

void TestConsoleLists::theExportIsSafeInASpreadsheet()
{
    Shop shop = m_gateway.shop();
    const std::string merchant = "m" + std::to_string(m_gateway.lastMerchant());
    const std::vector<std::string> dangerous{"=1+1",         "+1",
                                             "-1",           "@SUM(A1)",
                                             "\t=1+1",       "=HYPERLINK(\"http://x\",\"y\")",
                                             "plain, comma", "a \"quoted\" word",
                                             "two\nlines"};
    for (const std::string &text : dangerous) {
        Body body = charge();
        body.setText("description", text).setText("customer.name", text);
        COMPARE_STATUS(shop.authorize(body), 200);
    }
    const Answer answer = m_gateway.console().get("/payments.csv?order=oldest&merchant=" + merchant);
    COMPARE_STATUS(answer, 200);
    QVERIFY(contains(answer.header("Content-Type").value_or(""), "text/csv"));
    QVERIFY(contains(answer.header("Content-Disposition").value_or(""), "attachment"));
    std::size_t at = 0;
    const std::vector<std::string> head = csvRecord(answer.body, at);
    const auto column = [&head](const char *name) {
        return static_cast<std::size_t>(std::find(head.begin(), head.end(), name) - head.begin());
    };
    QVERIFY(column("description") < head.size() && column("customer_name") < head.size());
    for (const std::string &text : dangerous) {
        const std::vector<std::string> cells = csvRecord(answer.body, at);
        QCOMPARE(cells.size(), head.size());
        const bool formula = contains("=+-@\t", text.substr(0, 1));
        COMPARE_TEXT(cells[column("description")], (formula ? "'" : "") + text);
        COMPARE_TEXT(cells[column("customer_name")], (formula ? "'" : "") + text);
        for (const std::string &cell : cells)
            QVERIFY2(cell.empty() || !contains("=+-@\t\r", cell.substr(0, 1)), cell.c_str());
    }
    QCOMPARE(at, answer.body.size());
}

void TestConsoleLists::theExportFollowsTheFilter()
{
    Shop shop = m_gateway.shop();
    const std::string merchant = "m" + std::to_string(m_gateway.lastMerchant());
    QVERIFY(!shop.authorized(150).empty());
    const std::string captured = shop.captured(98765);
    QVERIFY(!shop.declined().empty());
    const Answer answer = m_gateway.console().get("/payments.csv?status=captured&merchant=" + merchant);
    std::size_t at = 0;
    const std::vector<std::string> head = csvRecord(answer.body, at);
    const std::vector<std::string> only = csvRecord(answer.body, at);
    QCOMPARE(at, answer.body.size());
    const std::size_t amount = static_cast<std::size_t>(std::find(head.begin(), head.end(), "amount") - head.begin());
    COMPARE_TEXT(only.at(0), captured);
    COMPARE_TEXT(only.at(amount), "987.65");
    QVERIFY(!contains(answer.body, visaApproved));
}

void TestConsoleLists::intentsAreListed()
{
    Shop shop = m_gateway.shop();
    const std::string merchant = "m" + std::to_string(m_gateway.lastMerchant());
    std::vector<std::string> made(25);
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] = freshIntent(shop, intent(static_cast<std::int64_t>(i) + 1)).id;
    COMPARE_STATUS(shop.cancelIntent(made.at(3)), 200);
    Console console = m_gateway.console();
    std::vector<std::string> seen;
    std::string after;
    do {
        const Json page = console.get("/intents?limit=10&merchant=" + merchant + after).json();
        COMPARE_TEXT(page.keys(), "items next");
        const std::vector<std::string> ids = idsOf(page["items"]);
        seen.insert(seen.end(), ids.begin(), ids.end());
        after = page["next"].isNull() ? "" : "&after=" + page["next"].text();
    } while (!after.empty());
    std::reverse(seen.begin(), seen.end());
    QVERIFY(seen == made);
    const Json canceled = console.get("/intents?status=canceled&merchant=" + merchant).json()["items"];
    QCOMPARE(canceled.size(), 1U);
    COMPARE_TEXT(canceled.at(0)["id"].text(), made.at(3));
}

QTEST_GUILESS_MAIN(TestConsoleLists)
#include "consolelists.moc"
