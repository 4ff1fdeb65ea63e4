#include "core/money.h"

#include <QtTest>

#include <cstdint>

using countersign::Currency;
using countersign::Money;

namespace {

const Currency usd = *Currency::fromCode("USD");
const Currency eur = *Currency::fromCode("EUR");

} // namespace

class MoneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverNegative()
    {
        QVERIFY(!Money::of(-1, usd));
        QVERIFY(Money::of(0, usd));
        QVERIFY(Money::of(INT64_MAX, usd));
    }
    void differenceBelowZeroIsRefused()
    {
        const Money ten = *Money::of(10, usd);
        QCOMPARE(ten.minus(*Money::of(4, usd))->minorUnits(), 6);
        QCOMPARE(ten.minus(ten)->minorUnits(), 0);
        QVERIFY(!ten.minus(*Money::of(11, usd)));
    }
    void sumBeyondTheIntegersIsRefused()
    {
        QVERIFY(!Money::of(INT64_MAX, usd)->plus(*Money::of(1, usd)));
        QCOMPARE(Money::of(INT64_MAX - 1, usd)->plus(*Money::of(1, usd))->minorUnits(), INT64_MAX);
    }
    void currenciesNeverMix()
    {
        QVERIFY(!Money::of(10, usd)->plus(*Money::of(1, eur)));
        QVERIFY(!Money::of(10, usd)->minus(*Money::of(1, eur)));
        QVERIFY(*Money::of(10, usd) != *Money::of(10, eur));
    }
    void currencyCodesAreExact_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("decimals"); // -1: no such currency
        QTest::newRow("dollar") << QByteArray("USD") << 2;
        QTest::newRow("dirham") << QByteArray("MAD") << 2;
        QTest::newRow("yen has none") << QByteArray("JPY") << 0;
        QTest::newRow("dinar has three") << QByteArray("TND") << 3;
        QTest::newRow("lower case") << QByteArray("usd") << -1;
        QTest::newRow("short") << QByteArray("US") << -1;
        QTest::newRow("long") << QByteArray("USDX") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }
    void currencyCodesAreExact()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, decimals);
        const auto currency = Currency::fromCode(code.toStdString());
        QCOMPARE(currency.has_value(), decimals >= 0);
        if (currency) {
            QCOMPARE(currency->decimals(), decimals);
            QVERIFY(Currency::fromNumber(currency->number()) == currency);
        }
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "moneytest.moc"
