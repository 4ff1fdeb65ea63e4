// contracts/payment-api.md 5.11, 5.12 and 7.6: transactions, one a payment, under the payment's status.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

#include <set>

using namespace countersign::test;
using namespace std::string_literals;

class TestTransactions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneAnswersTheDocumentedObject();
    void aDeclinedOneKeepsItsResponse_data();
    void aDeclinedOneKeepsItsResponse();
    void theIdsBelongTogether();
    void theStatusFollowsThePayment();
    void unknownOnesAreNotFound_data();
    void unknownOnesAreNotFound();
    void theListHasFourKeys();
    void anEmptyListIsAnArray();
    void newestFirst();
    void paging_data();
    void paging();
    void pagesJoinWithoutGapOrRepeat();
    void theFilterCountsAllMatches_data();
    void theFilterCountsAllMatches();
    void bothSpellingsOfThePath();
    void onlyOwnRows();

private:
    SharedGateway m_gateway;
    int m_mixed = 0; // the merchant with one payment in every state
};

void TestTransactions::initTestCase()
{
    QVERIFY2(m_gateway.start(30), m_gateway.failure().c_str());
    Shop shop = m_gateway.shop();
    m_mixed = m_gateway.lastMerchant();
    COMPARE_STATUS(shop.capture(shop.authorized(101), 101), 200);
    QVERIFY(!shop.authorized(102).empty());
    QVERIFY(!shop.authorized(103).empty());
    COMPARE_STATUS(shop.voidPayment(shop.authorized(104)), 200);
    COMPARE_STATUS(shop.refund(shop.captured(105), 105), 200);
    COMPARE_STATUS(shop.refund(shop.captured(106), 6), 200);
    QVERIFY(!shop.declined(doNotHonor).empty());
    QVERIFY(!shop.declined(fraudRisk).empty());
}

void TestTransactions::oneAnswersTheDocumentedObject()
{
    Shop shop = m_gateway.shop();
    const Json made = shop.authorize(charge(9999, "MAD")).json()["data"];
    const Answer answer = shop.transaction(made["transaction_id"].text());
    COMPARE_TEXT(
        shape(answer),
        "200 id payment_id status amount currency card_brand card_last4 auth_code response_code response_message "
        "created_at");
    const Json data = answer.json()["data"];
    COMPARE_TEXT(data["id"].text(), made["transaction_id"].text());
    COMPARE_TEXT(data["payment_id"].text(), made["id"].text());
    for (const char *same : {"status", "amount", "currency", "card_brand", "card_last4", "auth_code", "response_code",
                             "response_message", "created_at"})
        COMPARE_TEXT(data[same].compact(), made[same].compact());
}

void TestTransactions::aDeclinedOneKeepsItsResponse_data()
{
    QTest::addColumn<std::string>("number");
    QTest::addColumn<std::string>("code");
    QTest::addColumn<std::string>("message");
    QTest::newRow("do not honor") << std::string(doNotHonor) << "05"s
                                  << "Do not honor"s;
    QTest::newRow("insufficient funds") << std::string(insufficientFunds) << "51"s
                                        << "Insufficient funds"s;
    QTest::newRow("expired card") << std::string(expiredCard) << "54"s
                                  << "Expired card"s;
    QTest::newRow("CVV mismatch") << std::string(cvvMismatch) << "N7"s
                                  << "CVV verification failed"s;
    QTest::newRow("processing error") << std::string(processingError) << "96"s
                                      << "System error - please retry"s;
}

void TestTransactions::aDeclinedOneKeepsItsResponse()
{
    QFETCH(std::string, number);
    QFETCH(std::string, code);
    QFETCH(std::string, message);
    Shop shop = m_gateway.shopOf(1);
    QVERIFY(!shop.declined(number).empty());
    const std::string id =
        shop.transactions("?status=failed&limit=1").json()["data"]["transactions"].at(0)["id"].text();
    const Answer answer = shop.transaction(id);
    COMPARE_STATUS(answer, 200);
    const Json data = answer.json()["data"];
    COMPARE_TEXT(data["status"].text(), "failed");
    COMPARE_TEXT(data["response_code"].text(), code);
    COMPARE_TEXT(data["response_message"].text(), message);
    COMPARE_TEXT(data["card_last4"].text(), number.substr(12));
    QVERIFY2(data["auth_code"].text().empty(), answer.body.c_str());
}

void TestTransactions::theIdsBelongTogether()
{
    Shop shop = m_gateway.shopOf(1);
    const Json made = shop.authorize(charge()).json()["data"];
    COMPARE_TEXT(made["transaction_id"].text().substr(4), made["id"].text().substr(4));
}

void TestTransactions::theStatusFollowsThePayment()
{
    Shop shop = m_gateway.shop();
    const Json made = shop.authorize(charge(1000)).json()["data"];
    const auto status = [&] { return shop.transaction(made["transaction_id"].text()).json()["data"]["status"].text(); };
    const std::string id = made["id"].text();
    COMPARE_TEXT(status(), "authorized");
    COMPARE_STATUS(shop.capture(id, 800), 200);
    COMPARE_TEXT(status(), "captured");
    COMPARE_STATUS(shop.refund(id, 300), 200);
    COMPARE_TEXT(status(), "partially_refunded");
    COMPARE_STATUS(shop.refund(id, 500), 200);
    COMPARE_TEXT(status(), "refunded");
    // One row, and its amount is the payment's: never negative, never a refund's.
    const Json list = shop.transactions().json()["data"];
    QCOMPARE(list["total"].integer(), 1);
    QCOMPARE(list["transactions"].at(0)["amount"].integer(), 1000);
}

void TestTransactions::unknownOnesAreNotFound_data()
{
    QTest::addColumn<std::string>("id");
    QTest::newRow("well formed") << "txn_000000000000000000"s;
    QTest::newRow("short") << "txn_abc123def456"s;
    QTest::newRow("a payment's id") << "pay_000000000000000000"s;
    QTest::newRow("a UUID") << "7b1f1f4e-7f0e-4a52-9d2c-0d9a3d8f5b11"s;
    QTest::newRow("nonsense") << "%00"s;
}

void TestTransactions::unknownOnesAreNotFound()
{
    QFETCH(std::string, id);
    COMPARE_TEXT(refusal(m_gateway.shopOf(1).transaction(id)), "404 transaction not found");
}

void TestTransactions::theListHasFourKeys()
{
    Shop shop = m_gateway.shop();
    const Json made = shop.authorize(charge(4999, "EUR")).json()["data"];
    const Answer answer = shop.transactions();
    COMPARE_TEXT(shape(answer), "200 transactions total limit offset");
    const Json data = answer.json()["data"];
    QCOMPARE(data["total"].integer(), 1);
    QCOMPARE(data["limit"].integer(), 10);
    QCOMPARE(data["offset"].integer(), 0);
    const Json &row = data["transactions"].at(0);
    COMPARE_TEXT(row.keys(), "id payment_id status amount currency created_at");
    COMPARE_TEXT(row["id"].text(), made["transaction_id"].text());
    COMPARE_TEXT(row["payment_id"].text(), made["id"].text());
    COMPARE_TEXT(row["status"].text(), "authorized");
    QCOMPARE(row["amount"].integer(), 4999);
    COMPARE_TEXT(row["currency"].text(), "EUR");
    COMPARE_TEXT(row["created_at"].text(), "2026-01-24T10:00:00Z");
}

void TestTransactions::anEmptyListIsAnArray()
{
    COMPARE_TEXT(m_gateway.shop().transactions().body,
                 R"({"success":true,"data":{"transactions":[],"total":0,"limit":10,"offset":0}})");
}

void TestTransactions::newestFirst()
{
    Shop shop = m_gateway.shop();
    for (int amount = 1; amount <= 12; ++amount)
        QVERIFY(!shop.authorized(amount).empty());
    // Every created_at is the same: the order must be stable all the same.
    const Json rows = shop.transactions("?limit=100").json()["data"]["transactions"];
    QCOMPARE(rows.size(), 12U);
    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i)["amount"].integer(), 12 - static_cast<std::int64_t>(i));
}

void TestTransactions::paging_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const char *query, int rows, int limit, int offset) {
        QTest::newRow(name) << std::string(query) << rows << limit << offset;
    };
    // The merchant has eight payments.
    row("defaults", "", 8, 10, 0);
    row("limit", "?limit=3", 3, 3, 0);
    row("offset", "?offset=6", 2, 10, 6);
    row("limit and offset", "?limit=5&offset=2", 5, 5, 2);
    row("offset behind the end", "?offset=8", 0, 10, 8);
    row("offset far behind the end", "?offset=100000", 0, 10, 100000);
    row("limit above 100 is clamped", "?limit=101", 8, 100, 0);
    row("huge limit is clamped", "?limit=1000000", 8, 100, 0);
    row("limit 0 is clamped", "?limit=0", 1, 1, 0);
    row("negative limit is clamped", "?limit=-3", 1, 1, 0);
    row("limit without a number is the default", "?limit=ten", 8, 10, 0);
    row("empty limit is the default", "?limit=", 8, 10, 0);
    row("offset without a number is the default", "?offset=x", 8, 10, 0);
    row("negative offset is the default", "?offset=-1", 8, 10, 0);
    row("unknown parameters are ignored", "?limit=2&page=7&sort=amount", 2, 2, 0);
}

void TestTransactions::paging()
{
    QFETCH(std::string, query);
    QFETCH(int, rows);
    QFETCH(int, limit);
    QFETCH(int, offset);
    const Answer answer = m_gateway.shopOf(m_mixed).transactions(query);
    COMPARE_TEXT(shape(answer), "200 transactions total limit offset");
    const Json data = answer.json()["data"];
    QCOMPARE(data["transactions"].size(), static_cast<std::size_t>(rows));
    QCOMPARE(data["total"].integer(), 8);
    QCOMPARE(data["limit"].integer(), limit);
    QCOMPARE(data["offset"].integer(), offset);
}

void TestTransactions::pagesJoinWithoutGapOrRepeat()
{
    Shop shop = m_gateway.shop();
    for (int amount = 1; amount <= 23; ++amount)
        QVERIFY(!shop.authorized(amount).empty());
    std::set<std::string> seen;
    for (int offset = 0; offset < 23; offset += 5) {
        const Json data = shop.transactions("?limit=5&offset=" + std::to_string(offset)).json()["data"];
        QCOMPARE(data["total"].integer(), 23);
        for (std::size_t i = 0; i < data["transactions"].size(); ++i)
            QVERIFY(seen.insert(data["transactions"].at(i)["id"].text()).second);
    }
    QCOMPARE(seen.size(), 23U);
}

void TestTransactions::theFilterCountsAllMatches_data()
{
    QTest::addColumn<std::string>("status");
    QTest::addColumn<int>("total");
    QTest::newRow("authorized") << "authorized"s << 2;
    QTest::newRow("captured") << "captured"s << 1;
    QTest::newRow("voided") << "voided"s << 1;
    QTest::newRow("refunded") << "refunded"s << 1;
    QTest::newRow("partially refunded under its own name") << "partially_refunded"s << 1;
    QTest::newRow("failed") << "failed"s << 2;
    QTest::newRow("unknown") << "settled"s << 0;
    QTest::newRow("other case") << "AUTHORIZED"s << 0;
    QTest::newRow("SQL") << "%27%20OR%201=1--"s << 0;
}

void TestTransactions::theFilterCountsAllMatches()
{
    QFETCH(std::string, status);
    QFETCH(int, total);
    Shop shop = m_gateway.shopOf(m_mixed);
    const Answer answer = shop.transactions("?status=" + status + "&limit=1");
    COMPARE_STATUS(answer, 200);
    const Json data = answer.json()["data"];
    QCOMPARE(data["total"].integer(), total);
    QVERIFY(data["transactions"].isArray());
    QCOMPARE(data["transactions"].size(), static_cast<std::size_t>(total > 0 ? 1 : 0));
    QCOMPARE(data["limit"].integer(), 1);
    for (int offset = 0; offset < total; ++offset) {
        const Json page =
            shop.transactions("?status=" + status + "&limit=1&offset=" + std::to_string(offset)).json()["data"];
        COMPARE_TEXT(page["transactions"].at(0)["status"].text(), status);
        QCOMPARE(page["total"].integer(), total);
    }
}

void TestTransactions::bothSpellingsOfThePath()
{
    Shop shop = m_gateway.shopOf(m_mixed);
    const Answer plain = shop.get("/api/v1/transactions?limit=3");
    const Answer slash = shop.get("/api/v1/transactions/?limit=3");
    COMPARE_STATUS(plain, 200);
    COMPARE_STATUS(slash, 200);
    COMPARE_TEXT(slash.body, plain.body);
}

void TestTransactions::onlyOwnRows()
{
    Shop mine = m_gateway.shop();
    Shop other = m_gateway.shop();
    const Json made = mine.authorize(charge(1)).json()["data"];
    QVERIFY(!other.authorized(2).empty());
    const Json list = mine.transactions().json()["data"];
    QCOMPARE(list["total"].integer(), 1);
    COMPARE_TEXT(list["transactions"].at(0)["id"].text(), made["transaction_id"].text());
    COMPARE_TEXT(refusal(other.transaction(made["transaction_id"].text())), "404 transaction not found");
}

QTEST_GUILESS_MAIN(TestTransactions)
#include "transactions.moc"
