// contracts/clive-stripe.md A11, D13, D14: money between decimal text and whole numbers, and fees that add up.
#include "api/clive/amount.h"
#include "partners/fees.h"

#include <QtTest>

using namespace countersign;
using api::clive::decimalText;
using api::clive::Fit;
using api::clive::scaled;
using partners::Fees;
using partners::feesOf;
using partners::FeeTerms;

namespace {

Money money(std::int64_t minor, std::string_view currency = "USD")
{
    return *Money::of(minor, *Currency::fromCode(currency));
}

constexpr FeeTerms documented{29'000, 30, 35'000, 0};

} // namespace

class AmountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void point13_decimalTextIsExact_data();
    void point13_decimalTextIsExact();
    void wholeNumbersBecomeShortText_data();
    void wholeNumbersBecomeShortText();
    void everyCentThereAndBack();
    void point14_theDocumentedExample();
    void point14_thePartsAddUpForEveryCent_data();
    void point14_thePartsAddUpForEveryCent();
    void halvesAreRoundedUp();
    void fixedFeesFollowTheCurrencysDecimals();
    void aFlatFeeIsForDollarsOnly();
};

void AmountsTest::point13_decimalTextIsExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("fit");
    QTest::addColumn<qlonglong>("value");
    const auto row = [](const char *text, int decimals, Fit fit, qlonglong value) {
        QTest::addRow("%s at %d", text, decimals) << QByteArray(text) << decimals << static_cast<int>(fit) << value;
    };
    row("19.99", 2, Fit::Exact, 1999);
    row("0.1", 2, Fit::Exact, 10);
    row("750", 2, Fit::Exact, 75000);
    row("75.0", 2, Fit::Exact, 7500);
    row("1.100", 2, Fit::Exact, 110);
    row("750", 0, Fit::Exact, 750);
    row("1.234", 3, Fit::Exact, 1234);
    row("7.5e2", 2, Fit::Exact, 75000);
    row("1E+2", 2, Fit::Exact, 10000);
    row("1999e-2", 2, Fit::Exact, 1999);
    row("0", 2, Fit::Exact, 0);
    row("0.000", 2, Fit::Exact, 0);
    row("-5", 2, Fit::Exact, -500);
    row("1.001", 2, Fit::TooPrecise, 0);
    row("0.5", 0, Fit::TooPrecise, 0);
    row("1e-7", 2, Fit::TooPrecise, 0);
    row("1e-99999999999999999999", 2, Fit::TooPrecise, 0);
    row("1e21", 2, Fit::TooLarge, 0);
    row("1e99999999999999999999", 2, Fit::TooLarge, 0);
    row("99999999999999999999", 2, Fit::TooLarge, 0);
    row("9007199254740993", 2, Fit::Exact, 900719925474099300);
}

void AmountsTest::point13_decimalTextIsExact()
{
    QFETCH(QByteArray, text);
    QFETCH(int, decimals);
    const auto out = scaled(text.toStdString(), decimals);
    QTEST(static_cast<int>(out.fit), "fit");
    QTEST(qlonglong{out.value}, "value");
}

void AmountsTest::wholeNumbersBecomeShortText_data()
{
    QTest::addColumn<qlonglong>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    const auto row = [](qlonglong value, int decimals, const char *text) {
        QTest::addRow("%lld at %d", value, decimals) << value << decimals << QString::fromLatin1(text);
    };
    row(75000, 2, "750");
    row(420, 2, "4.2");
    row(2205, 2, "22.05");
    row(1, 2, "0.01");
    row(0, 2, "0");
    row(-30, 2, "-0.3");
    row(750, 0, "750");
    row(1234, 3, "1.234");
    row(29'000, 4, "2.9");
    row(965'000, 4, "96.5");
}

void AmountsTest::wholeNumbersBecomeShortText()
{
    QFETCH(qlonglong, value);
    QFETCH(int, decimals);
    QTEST(QString::fromStdString(decimalText(value, decimals)), "text");
}

void AmountsTest::everyCentThereAndBack()
{
    for (std::int64_t cents = 0; cents <= 100'000; ++cents) {
        const auto back = scaled(decimalText(cents, 2), 2);
        if (back.fit != Fit::Exact || back.value != cents)
            QFAIL(decimalText(cents, 2).c_str());
    }
}

void AmountsTest::point14_theDocumentedExample()
{
    const Fees fees = feesOf(money(75000), documented);
    QCOMPARE(fees.processor, 2205);
    QCOMPARE(fees.platform, 420);
    QCOMPARE(fees.net, 72375);
    QCOMPARE(fees.payoutPercent(), 965'000);
    QCOMPARE(fees.earningPercent(), 6'000);
}

void AmountsTest::point14_thePartsAddUpForEveryCent_data()
{
    QTest::addColumn<qlonglong>("processor");
    QTest::addColumn<qlonglong>("fixed");
    QTest::addColumn<qlonglong>("partner");
    QTest::addColumn<qlonglong>("flat");
    QTest::newRow("documented") << 29'000LL << 30LL << 35'000LL << 0LL;
    QTest::newRow("settlement example") << 33'000LL << 0LL << 45'000LL << 0LL;
    QTest::newRow("odd percentages") << 12'345LL << 7LL << 98'765LL << 0LL;
    QTest::newRow("with a flat fee") << 29'000LL << 30LL << 40'000LL << 50LL;
    QTest::newRow("nothing at all") << 0LL << 0LL << 0LL << 0LL;
    QTest::newRow("everything") << 1'000'000LL << 100LL << 1'000'000LL << 1000LL;
}

void AmountsTest::point14_thePartsAddUpForEveryCent()
{
    QFETCH(qlonglong, processor);
    QFETCH(qlonglong, fixed);
    QFETCH(qlonglong, partner);
    QFETCH(qlonglong, flat);
    const FeeTerms terms{processor, fixed, partner, flat};
    for (std::int64_t cents = 1; cents <= 100'000; ++cents) {
        const Fees fees = feesOf(money(cents), terms);
        // To the nearest cent, by whole numbers of another kind: twice the value, halved.
        const std::int64_t exact = cents * processor + fixed * 1'000'000;
        if (fees.processor != (2 * exact + 1'000'000) / 2'000'000)
            QFAIL(qPrintable(QStringLiteral("processor's part of %1").arg(cents)));
        const std::int64_t payout = cents * (1'000'000 - partner);
        if (fees.net != (2 * payout + 1'000'000) / 2'000'000 - flat)
            QFAIL(qPrintable(QStringLiteral("net of %1").arg(cents)));
        if (fees.processor + fees.platform + fees.net != cents)
            QFAIL(qPrintable(QStringLiteral("parts of %1").arg(cents)));
    }
}

void AmountsTest::halvesAreRoundedUp()
{
    // 2.5 cents and 7.5 cents.
    QCOMPARE(feesOf(money(50), {50'000, 0, 0, 0}).processor, 3);
    QCOMPARE(feesOf(money(150), {50'000, 0, 0, 0}).processor, 8);
    QCOMPARE(feesOf(money(100), documented).processor, 33); // 2.9 + 30
    QCOMPARE(feesOf(money(100), documented).net, 97);       // 96.5
    QCOMPARE(feesOf(money(100), documented).platform, -30); // nothing is clamped
}

void AmountsTest::fixedFeesFollowTheCurrencysDecimals()
{
    QCOMPARE(feesOf(money(1000, "JPY"), {0, 30, 0, 0}).processor, 0);  // 0.30 yen
    QCOMPARE(feesOf(money(1000, "JPY"), {0, 150, 0, 0}).processor, 2); // 1.50 yen
    QCOMPARE(feesOf(money(1000, "TND"), {0, 30, 0, 0}).processor, 300);
}

void AmountsTest::aFlatFeeIsForDollarsOnly()
{
    const FeeTerms terms{0, 0, 0, 50};
    QCOMPARE(feesOf(money(1000), terms).net, 950);
    QCOMPARE(feesOf(money(1000), terms).platform, 50);
    QCOMPARE(feesOf(money(1000, "EUR"), terms).net, 1000);
}

QTEST_GUILESS_MAIN(AmountsTest)
#include "amountstest.moc"
