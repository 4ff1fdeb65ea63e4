#include "http/limiter.h"

#include <QTest>

using namespace countersign::http;

class LimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowFillsAndOpensAgain();
    void windowStartsWithItsFirstRequest();
    void refusedInOneWindowDoesNotCountBehindIt();
    void theWindowBehindRefusesToo();
    void zeroMeansNoLimit();
    void bucketsAreIndependent();
    void changedWindowStartsAfresh();
    void jumpingForwardOpensEveryWindow();
    void memoryIsBounded();
    void clearForgets();
};

void LimiterTest::aWindowFillsAndOpensAgain()
{
    Limiter limiter;
    const std::vector<Limit> limits = {{3, 1'000}};
    for (int i = 0; i < 3; ++i) {
        const Verdict verdict = limiter.take("a", limits, 5'000 + i);
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.limit, std::int64_t(3));
        QCOMPARE(verdict.remaining, std::int64_t(2 - i));
        QCOMPARE(verdict.window, std::int64_t(1'000));
        QCOMPARE(verdict.resetsIn, std::int64_t(1'000 - i));
    }
    const Verdict refused = limiter.take("a", limits, 5'999);
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.remaining, std::int64_t(0));
    QCOMPARE(refused.resetsIn, std::int64_t(1));
    const Verdict again = limiter.take("a", limits, 6'000);
    QVERIFY(again.allowed);
    QCOMPARE(again.remaining, std::int64_t(2));
}

void LimiterTest::windowStartsWithItsFirstRequest()
{
    Limiter limiter;
    const std::vector<Limit> limits = {{1, 1'000}};
    QVERIFY(limiter.take("a", limits, 900).allowed);
    QVERIFY(!limiter.take("a", limits, 1'100).allowed);
    QVERIFY(!limiter.take("a", limits, 1'899).allowed);
    QVERIFY(limiter.take("a", limits, 1'900).allowed);
}

void LimiterTest::refusedInOneWindowDoesNotCountBehindIt()
{
    Limiter limiter;
    const std::vector<Limit> limits = {{2, 1'000}, {5, 3'600'000}};
    int allowed = 0;
    for (int i = 0; i < 50; ++i)
        allowed += limiter.take("a", limits, 10).allowed ? 1 : 0;
    QCOMPARE(allowed, 2);
    // 48 refusals have not touched the hour: three of its five are left.
    for (int i = 0; i < 3; ++i)
        QVERIFY(limiter.take("a", limits, 2'000L * (i + 1)).allowed);
    const Verdict refused = limiter.take("a", limits, 20'000);
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.limit, std::int64_t(5));
    QCOMPARE(refused.window, std::int64_t(3'600'000));
}

void LimiterTest::theWindowBehindRefusesToo()
{
    Limiter limiter;
    const std::vector<Limit> limits = {{10, 1'000}, {1, 60'000}};
    const Verdict first = limiter.take("a", limits, 0);
    QVERIFY(first.allowed);
    QCOMPARE(first.limit, std::int64_t(10));
    QCOMPARE(first.remaining, std::int64_t(9));
    const Verdict second = limiter.take("a", limits, 1);
    QVERIFY(!second.allowed);
    QCOMPARE(second.limit, std::int64_t(1));
    QCOMPARE(second.resetsIn, std::int64_t(59'999));
}

void LimiterTest::zeroMeansNoLimit()
{
    Limiter limiter;
    for (int i = 0; i < 100; ++i) {
        const Verdict verdict = limiter.take("a", {{0, 1'000}}, 0);
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.limit, std::int64_t(0));
    }
    QCOMPARE(limiter.size(), std::size_t(0));
    const Verdict verdict = limiter.take("a", {{0, 1'000}, {1, 5'000}}, 0);
    QVERIFY(verdict.allowed);
    QCOMPARE(verdict.limit, std::int64_t(1));
    QVERIFY(!limiter.take("a", {{0, 1'000}, {1, 5'000}}, 0).allowed);
    QVERIFY(limiter.take("b", {}, 0).allowed);
}

void LimiterTest::bucketsAreIndependent()
{
    Limiter limiter;
    const std::vector<Limit> limits = {{1, 1'000}};
    QVERIFY(limiter.take("a", limits, 0).allowed);
    QVERIFY(limiter.take("b", limits, 0).allowed);
    QVERIFY(!limiter.take("a", limits, 0).allowed);
}

void LimiterTest::changedWindowStartsAfresh()
{
    Limiter limiter;
    QVERIFY(limiter.take("a", {{1, 60'000}}, 0).allowed);
    QVERIFY(!limiter.take("a", {{1, 60'000}}, 1).allowed);
    QVERIFY(limiter.take("a", {{1, 1'000}}, 2).allowed);
    QVERIFY(!limiter.take("a", {{1, 1'000}}, 3).allowed);
    // A larger count takes effect within the window.
    QVERIFY(limiter.take("a", {{5, 1'000}}, 4).allowed);
}

void LimiterTest::jumpingForwardOpensEveryWindow()
{
    Limiter limiter;
    const std::vector<Limit> limits = {{1, 1'000}, {1, 3'600'000}};
    QVERIFY(limiter.take("a", limits, 0).allowed);
    QVERIFY(!limiter.take("a", limits, 2'000).allowed);
    QVERIFY(limiter.take("a", limits, 3'600'000).allowed);
}

void LimiterTest::memoryIsBounded()
{
    Limiter limiter;
    const std::vector<Limit> limits = {{2, 60'000}};
    QVERIFY(limiter.take("victim", limits, 0).allowed);
    QVERIFY(limiter.take("victim", limits, 0).allowed);
    std::size_t largest = 0;
    for (int i = 0; i < 100'000; ++i) {
        limiter.take("address " + std::to_string(i), limits, i / 10);
        largest = std::max(largest, limiter.size());
    }
    QVERIFY(largest <= 20'001);
    // The flood has lifted nobody's limit, and those who came too late share one.
    QVERIFY(!limiter.take("victim", limits, 10'000).allowed);
    QVERIFY(!limiter.take("newcomer", limits, 10'000).allowed);
    // When the windows are over the table is swept.
    QVERIFY(limiter.take("newcomer", limits, 200'000).allowed);
    QCOMPARE(limiter.size(), std::size_t(1));
}

void LimiterTest::clearForgets()
{
    Limiter limiter;
    QVERIFY(limiter.take("a", {{1, 1'000}}, 0).allowed);
    limiter.clear();
    QCOMPARE(limiter.size(), std::size_t(0));
    QVERIFY(limiter.take("a", {{1, 1'000}}, 0).allowed);
}

QTEST_GUILESS_MAIN(LimiterTest)
#include "limitertest.moc"
