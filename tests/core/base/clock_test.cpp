#include "core/base/clock.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace std::chrono_literals;

TEST(Clocks, TheSystemClockTellsUtcNow)
{
    const SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QDateTime now = clock.now();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    EXPECT_EQ(now.timeSpec(), Qt::UTC);
    EXPECT_GE(now.toMSecsSinceEpoch(), before);
    EXPECT_LE(now.toMSecsSinceEpoch(), after);
}

TEST(Clocks, MonotonicTimeNeverGoesBack)
{
    const SystemClock clock;
    auto last = clock.monotonic();
    for (int i = 0; i < 1000; ++i) {
        const auto next = clock.monotonic();
        EXPECT_GE(next, last);
        last = next;
    }
}

TEST(Clocks, TheManualClockMovesOnlyWhenTold)
{
    ManualClock clock(1'000'000);
    EXPECT_EQ(clock.nowMicroseconds(), 1'000'000);
    clock.advance(1500ms);
    EXPECT_EQ(clock.nowMicroseconds(), 2'500'000);
    EXPECT_EQ(clock.monotonic(), 1500ms);
    EXPECT_EQ(clock.now(), QDateTime::fromMSecsSinceEpoch(2500, Qt::UTC));
}

TEST(Clocks, CorrectingTheDateLeavesDurationsAlone)
{
    ManualClock clock;
    clock.advance(1s);
    clock.setNow(0);
    EXPECT_EQ(clock.nowMicroseconds(), 0);
    EXPECT_EQ(clock.monotonic(), 1s);
}
