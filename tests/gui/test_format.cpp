// Amounts, numbers and times as they are written in three languages, and amounts as they are read back.
#include "client/money.h"
#include "gui/support/guitest.h"
#include "widgets/format.h"
#include "widgets/jsontext.h"
#include "widgets/language.h"

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

class FormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::resetGui(); }

    void amountsAreWrittenAlikeInEveryLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("written"); // without the isolating marks, a no-break space before the code
        const auto row = [](const char *locale, qint64 minor, const char *currency, const QString &written) {
            QTest::addRow("%s %lld %s", locale, minor, currency)
                << QString::fromLatin1(locale) << minor << QString::fromLatin1(currency) << written;
        };
        const QString nnbsp(QChar(0x202F));
        const QString nbsp(QChar(0x00A0));
        row("en_US", 0, "USD", u"0.00"_s + nbsp + u"USD"_s);
        row("en_US", 5, "USD", u"0.05"_s + nbsp + u"USD"_s);
        row("en_US", 9999, "USD", u"99.99"_s + nbsp + u"USD"_s);
        row("en_US", 123456789, "USD", u"1,234,567.89"_s + nbsp + u"USD"_s);
        row("en_US", -9999, "EUR", u"-99.99"_s + nbsp + u"EUR"_s);
        row("en_US", 1234567, "JPY", u"1,234,567"_s + nbsp + u"JPY"_s);
        row("en_US", 1234567, "KWD", u"1,234.567"_s + nbsp + u"KWD"_s);
        row("en_US", 9223372036854775807, "USD", u"92,233,720,368,547,758.07"_s + nbsp + u"USD"_s);
        row("en_US", std::numeric_limits<qint64>::min(), "USD", u"-92,233,720,368,547,758.08"_s + nbsp + u"USD"_s);
        row("fr_FR", 123456789, "EUR", u"1"_s + nnbsp + u"234"_s + nnbsp + u"567,89"_s + nbsp + u"EUR"_s);
        row("fr_FR", 9999, "MAD", u"99,99"_s + nbsp + u"MAD"_s);
        row("fr_FR", 100, "JPY", u"100"_s + nbsp + u"JPY"_s);
        row("fr_FR", 1, "TND", u"0,001"_s + nbsp + u"TND"_s);
        const QString arabicGroup(QChar(0x066C));
        const QString arabicDecimal(QChar(0x066B));
        row("ar_EG", 123456789, "USD",
            u"1"_s + arabicGroup + u"234"_s + arabicGroup + u"567"_s + arabicDecimal + u"89"_s + nbsp + u"USD"_s);
        row("ar_EG", 1234567, "JPY", u"1"_s + arabicGroup + u"234"_s + arabicGroup + u"567"_s + nbsp + u"JPY"_s);
        row("ar_EG", 1500, "KWD", u"1"_s + arabicDecimal + u"500"_s + nbsp + u"KWD"_s);
        row("ar_MA", 123456, "MAD", u"1.234,56"_s + nbsp + u"MAD"_s);
    }
    void amountsAreWrittenAlikeInEveryLanguage()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QString, written);
        const QString text = formatMoney({minor, currency}, QLocale(locale));
        QCOMPARE(plain(text), written);
        QCOMPARE(text.front(), QChar(0x2066));
        QCOMPARE(text.back(), QChar(0x2069));
        for (const QChar c : text)
            QVERIFY2(!c.isDigit() || c.unicode() < 128, "a digit that is not 0-9");
    }

    void anAmountReadsBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"en_US", "fr_FR", "ar_EG", "ar_MA", "de_CH"})
            QTest::addRow("%s", locale) << QString::fromLatin1(locale);
    }
    void anAmountReadsBackAsItWasWritten()
    {
        QFETCH(QString, locale);
        for (const QString &currency : {u"USD"_s, u"JPY"_s, u"KWD"_s}) {
            for (const qint64 minor : {1LL, 10LL, 999LL, 1000LL, 123456LL, 100000000LL}) {
                const QString text = formatMinor({minor, currency}, QLocale(locale));
                const auto read = readMinor(text, currency, QLocale(locale));
                QVERIFY2(read.has_value(), qPrintable(text));
                QCOMPARE(*read, minor);
            }
        }
    }

    void whatCannotBeReadExactlyIsNoAmount_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor"); // -1: refused
        const auto row = [](const char *locale, const QString &text, const char *currency, qint64 minor) {
            QTest::addRow("%s %s %s", locale, qPrintable(text), currency)
                << QString::fromLatin1(locale) << text << QString::fromLatin1(currency) << minor;
        };
        row("en_US", u"12"_s, "USD", 1200);
        row("en_US", u"12.5"_s, "USD", 1250);
        row("en_US", u" 1,234.50 USD "_s, "USD", 123450);
        row("en_US", u"12."_s, "USD", 1200);
        row("en_US", u".5"_s, "USD", 50);
        row("en_US", u"12.345"_s, "USD", -1);
        row("en_US", u"12.5.1"_s, "USD", -1);
        row("en_US", u"12,3.4,5"_s, "USD", -1);
        row("en_US", u"1e3"_s, "USD", -1);
        row("en_US", u"-5"_s, "USD", -1);
        row("en_US", u"+5"_s, "USD", -1);
        row("en_US", QString(), "USD", -1);
        row("en_US", u"."_s, "USD", -1);
        row("en_US", u"USD"_s, "USD", -1);
        row("en_US", u"12.5"_s, "JPY", -1);
        row("en_US", u"99999999999999999999"_s, "USD", -1);
        row("fr_FR", u"12,5"_s, "EUR", 1250);
        row("fr_FR", u"1 234,5"_s, "EUR", 123450);
        row("fr_FR", u"12.5"_s, "EUR", 1250);
        row("ar_EG", u"١٢٫٥"_s, "USD", 1250);
        row("ar_EG", u"12.5"_s, "USD", 1250);
        row("ar_MA", u"1.234,56"_s, "MAD", 123456);
    }
    void whatCannotBeReadExactlyIsNoAmount()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QCOMPARE(readMinor(text, currency, QLocale(locale)).value_or(-1), minor);
    }

    void timesAreToldFromNow_data()
    {
        QTest::addColumn<qint64>("seconds"); // before now; negative: after
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        const auto row = [](qint64 seconds, const char *english, const char *french) {
            QTest::addRow("%lld", seconds) << seconds << QString::fromUtf8(english) << QString::fromUtf8(french);
        };
        row(0, "just now", "à l’instant");
        row(-4, "just now", "à l’instant");
        row(12, "12 s ago", "il y a 12 s");
        row(60, "1 min ago", "il y a 1 min");
        row(59 * 60 + 59, "59 min ago", "il y a 59 min");
        row(3600, "1 h ago", "il y a 1 h");
        row(86'400, "1 day ago", "il y a 1 jour");
        row(6 * 86'400, "6 days ago", "il y a 6 jours");
        row(-7200, "in 2 h", "dans 2 h");
        row(-2 * 86'400, "in 2 days", "dans 2 jours");
        row(8 * 86'400, "2 Mar 2026", "2 mars 2026");
    }
    void timesAreToldFromNow()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, english);
        QFETCH(QString, french);
        const QDateTime now(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);
        QCOMPARE(relativeTime(now.addSecs(-seconds), now), english);
        setLanguage(u"fr"_s);
        QCOMPARE(relativeTime(now.addSecs(-seconds), now), french);
    }

    void theArabicWindowWritesTimesWithPlainDigits()
    {
        setLanguage(u"ar"_s);
        const QDateTime time(QDate(2026, 3, 10), QTime(12, 34, 56, 789), Qt::UTC);
        for (const QString &text :
             {absoluteTime(time), preciseTime(time), shortDate(time.date()), formatBytes(1'258'291),
              relativeTime(time, time.addSecs(1800)), formatNumber(1'234'567)}) {
            for (const QChar c : text)
                QVERIFY2(!c.isDigit() || c.unicode() < 128, qPrintable(text));
        }
        QCOMPARE(relativeTime(time, time.addSecs(120)), u"قبل دقيقتين"_s);
    }

    void timesNameTheirZoneAndLogsTheirMilliseconds()
    {
        const QDateTime time(QDate(2026, 3, 10), QTime(12, 34, 56, 789), Qt::UTC);
        QVERIFY(absoluteTime(time).contains(time.toLocalTime().timeZoneAbbreviation()));
        QVERIFY(preciseTime(time).contains(u".789"_s));
        QVERIFY(absoluteTime({}).isEmpty());
        QVERIFY(relativeTime({}, time).isEmpty());
    }

    void jsonIsIndentedButNeverReordered()
    {
        QCOMPARE(
            indentedJson("{\"b\":1.10,\"a\":[],\"c\":{\"x\":\"a,{\\\"b\\\":1}\"},\"d\":[1,2],\"e\":{}}"),
            u"{\n  \"b\": 1.10,\n  \"a\": [],\n  \"c\": {\n    \"x\": \"a,{\\\"b\\\":1}\"\n  },\n  \"d\": [\n    1,\n"
            "    2\n  ],\n  \"e\": {}\n}"_s);
    }
};

COUNTERSIGN_GUI_TEST(FormatTest)
#include "test_format.moc"
