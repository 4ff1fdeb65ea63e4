#include "core/timestamp.h"

#include <QtTest>

using namespace countersign;

class TimestampTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats()
    {
        QCOMPARE(formatSeconds(1'769'248'800'000), std::string("2026-01-24T10:00:00Z"));
        QCOMPARE(formatMillis(1'769'248'800'007), std::string("2026-01-24T10:00:00.007Z"));
        QCOMPARE(formatSeconds(1'769'248'800'999), std::string("2026-01-24T10:00:00Z")); // cut, not rounded
        QCOMPARE(formatMillis(0), std::string("1970-01-01T00:00:00.000Z"));
    }
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("time"); // -1: refused
        QTest::newRow("seconds") << QByteArray("2026-01-24T10:00:00Z") << qint64(1'769'248'800'000);
        QTest::newRow("fraction") << QByteArray("2026-01-24T10:00:00.5Z") << qint64(1'769'248'800'500);
        QTest::newRow("microseconds are cut") << QByteArray("2026-01-24T10:00:00.123999Z") << qint64(1'769'248'800'123);
        QTest::newRow("offset") << QByteArray("2026-01-24T11:00:00+01:00") << qint64(1'769'248'800'000);
        QTest::newRow("offset west") << QByteArray("2026-01-24T04:30:00-0530") << qint64(1'769'248'800'000);
        QTest::newRow("no seconds") << QByteArray("2026-01-24T10:00Z") << qint64(1'769'248'800'000);
        QTest::newRow("date") << QByteArray("1970-01-02") << qint64(86'400'000);
        QTest::newRow("leap day") << QByteArray("2024-02-29") << qint64(1'709'164'800'000);
        QTest::newRow("no leap day") << QByteArray("2025-02-29") << qint64(-1);
        QTest::newRow("no zone") << QByteArray("2026-01-24T10:00:00") << qint64(-1);
        QTest::newRow("hour 24") << QByteArray("2026-01-24T24:00:00Z") << qint64(-1);
        QTest::newRow("second 60") << QByteArray("2026-01-24T10:00:60Z") << qint64(-1);
        QTest::newRow("tail") << QByteArray("2026-01-24T10:00:00Zx") << qint64(-1);
        QTest::newRow("before 1970") << QByteArray("1969-12-31") << qint64(-1);
        QTest::newRow("empty fraction") << QByteArray("2026-01-24T10:00:00.Z") << qint64(-1);
        QTest::newRow("words") << QByteArray("tomorrow") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
    }
    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, time);
        QCOMPARE(parseTimestamp(text.toStdString()).value_or(-1), static_cast<Millis>(time));
    }
    void monthOfATime()
    {
        QVERIFY((yearMonthOf(1'769'248'800'000) == YearMonth{2026, 1}));
        QVERIFY((YearMonth{2026, 1} < YearMonth{2026, 2}));
        QVERIFY((YearMonth{2025, 12} < YearMonth{2026, 1}));
    }
};

QTEST_GUILESS_MAIN(TimestampTest)
#include "timestamptest.moc"
