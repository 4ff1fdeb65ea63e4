#include "core/clock.h"

#include <QtTest>

using namespace countersign;

class ClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowIsWallUntilItIsMoved()
    {
        const Clock clock;
        QVERIFY(std::abs(clock.now() - clock.wall()) < minute);
    }
    void frozenTimeStandsStill()
    {
        Clock clock;
        clock.set({0, 1'000'000});
        const std::int64_t ticks = clock.ticks();
        QTRY_VERIFY(clock.ticks() > ticks + 2000);
        QCOMPARE(clock.now(), Millis{1'000'000});
    }
    void offsetMovesNowAndNotWall()
    {
        Clock clock;
        const Millis wall = clock.wall();
        clock.set({7 * day, std::nullopt});
        QVERIFY(clock.now() >= wall + 7 * day);
        QVERIFY(clock.wall() < wall + minute);
    }
    void windowTimeOpensWithAForwardMoveAndNeverRunsBack()
    {
        Clock clock;
        const Millis before = clock.windowTime();
        clock.set({hour, std::nullopt});
        const Millis moved = clock.windowTime();
        QVERIFY(moved >= before + hour);
        clock.set({-day, std::nullopt});
        QVERIFY(clock.windowTime() >= moved);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
