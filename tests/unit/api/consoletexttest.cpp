// design.md 7: cursors that belong to one list, and exported cells that no spreadsheet runs.
#include "api/console/cursor.h"
#include "api/console/render.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::api;

namespace {

std::string lineOf(const payments::Payment &payment)
{
    Surroundings surroundings;
    surroundings.directory = std::make_shared<const accounts::Directory>();
    return console::paymentsCsv({{payment}, 50, false}, surroundings);
}

payments::Payment payment(std::int64_t amount, const char *currency)
{
    payments::Payment p;
    p.suffix = "abc";
    p.amount = amount;
    p.currency = *Currency::fromCode(currency);
    p.status = payments::PaymentStatus::Authorized;
    p.card.last4 = "4242";
    return p;
}

} // namespace

class ConsoleTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cursorsComeBack()
    {
        for (const std::int64_t seq : {std::int64_t{1}, std::int64_t{42}, INT64_MAX})
            QCOMPARE(console::readCursor("payments", console::makeCursor("payments", seq)).value_or(0), seq);
    }
    void foreignAndBrokenCursorsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("cursor");
        QTest::newRow("of another list") << QByteArray::fromStdString(console::makeCursor("intents", 7));
        QTest::newRow("zero") << QByteArray::fromStdString(console::makeCursor("payments", 0));
        QTest::newRow("negative") << QByteArray::fromStdString(console::makeCursor("payments", -3));
        QTest::newRow("not encoded") << QByteArray("payments:7");
        QTest::newRow("garbage") << QByteArray("%%%");
        QTest::newRow("empty") << QByteArray();
    }
    void foreignAndBrokenCursorsAreRefused()
    {
        QFETCH(QByteArray, cursor);
        QVERIFY(!console::readCursor("payments", cursor.toStdString()));
    }

    void cellsAreSafe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QByteArray("Oak desk") << QByteArray(",Oak desk,");
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray(",'=1+1,");
        QTest::newRow("plus") << QByteArray("+44") << QByteArray(",'+44,");
        QTest::newRow("minus") << QByteArray("-2") << QByteArray(",'-2,");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray(",'@SUM(A1),");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray(",'\t=1,");
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray(",\"a,b\",");
        QTest::newRow("quote") << QByteArray("5\" nail") << QByteArray(",\"5\"\" nail\",");
        QTest::newRow("line break") << QByteArray("a\nb") << QByteArray(",\"a\nb\",");
        QTest::newRow("formula with comma") << QByteArray("=A1,B1") << QByteArray(",\"'=A1,B1\",");
        QTest::newRow("equals inside is text") << QByteArray("a=b") << QByteArray(",a=b,");
    }
    void cellsAreSafe()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        payments::Payment p = payment(100, "USD");
        p.description = text.toStdString();
        const QByteArray line = QByteArray::fromStdString(lineOf(p));
        QVERIFY2(line.contains(cell), line.constData());
    }

    void amountsHaveTheirCurrencysDecimals_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("two") << qint64(9999) << QByteArray("USD") << QByteArray(",USD,99.99,");
        QTest::newRow("under one") << qint64(5) << QByteArray("USD") << QByteArray(",USD,0.05,");
        QTest::newRow("none") << qint64(1200) << QByteArray("JPY") << QByteArray(",JPY,1200,");
        QTest::newRow("three") << qint64(12345) << QByteArray("TND") << QByteArray(",TND,12.345,");
        QTest::newRow("largest") << qint64(INT64_MAX) << QByteArray("USD") << QByteArray(",USD,92233720368547758.07,");
    }
    void amountsHaveTheirCurrencysDecimals()
    {
        QFETCH(qint64, minor);
        QFETCH(QByteArray, currency);
        QFETCH(QByteArray, cell);
        const QByteArray line = QByteArray::fromStdString(lineOf(payment(minor, currency.constData())));
        QVERIFY2(line.contains(cell), line.constData());
    }
};

QTEST_GUILESS_MAIN(ConsoleTextTest)
#include "consoletexttest.moc"
