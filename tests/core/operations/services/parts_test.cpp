#include "core/operations/services/connector/jobqueue.h"
#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/pollplan.h"
#include "core/operations/services/pause.h"
#include "core/operations/services/servicethread.h"

#include <QElapsedTimer>

using namespace purser;
using namespace purser::operations;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TEST(Lease, IsHeldUntilItsTimeIsOver)
{
    ManualClock clock;
    Lease lease(clock);
    EXPECT_FALSE(lease.token());
    lease.grant(7, clock.monotonic() + 15s);
    EXPECT_TRUE(lease.isHeld(7));
    EXPECT_FALSE(lease.isHeld(6));
    clock.advance(15s - 1us);
    EXPECT_TRUE(lease.isHeld(7));
    clock.advance(1us);
    EXPECT_FALSE(lease.isHeld(7)) << "nobody renewed it";
    lease.grant(8, clock.monotonic() + 15s);
    EXPECT_FALSE(lease.isHeld(7));
    EXPECT_EQ(lease.token(), 8);
    lease.lose();
    EXPECT_FALSE(lease.token());
}

TEST(Lease, IsNotUsedOnceANewOneIsAskedFor)
{
    ManualClock clock;
    Lease lease(clock);
    lease.grant(7, clock.monotonic() + 15s);
    lease.askForNew();
    EXPECT_FALSE(lease.token());
    EXPECT_TRUE(lease.takeNewWanted());
    EXPECT_FALSE(lease.takeNewWanted());
}

TEST(InFlight, HandsEachIdOutOnce)
{
    InFlight inFlight;
    InFlight::Token first = inFlight.take(1);
    EXPECT_TRUE(first);
    EXPECT_FALSE(inFlight.take(1));
    EXPECT_TRUE(inFlight.take(2));
    EXPECT_EQ(inFlight.count(), 1) << "2 went with its token";
    InFlight::Token copy = first;
    first.reset();
    EXPECT_FALSE(inFlight.take(1));
    copy.reset();
    EXPECT_TRUE(inFlight.take(1));
}

TEST(JobQueue, TakesLookUpsFirstThenInstructionsThenTheRest)
{
    const auto numbered = [](qint64 id) {
        Instruction instruction;
        instruction.id = InstructionId(id);
        return instruction;
    };
    JobQueue queue;
    queue.put({ReadFigures{}, {}});
    queue.put({Execute{numbered(1)}, {}});
    queue.put({AskStatus{}, {}});
    queue.put({Execute{numbered(2)}, {}});
    queue.put({LookUp{numbered(3)}, {}});
    const std::stop_token never;
    EXPECT_EQ(std::get<LookUp>(queue.take(never, 0ms)->work).instruction.id, InstructionId(3));
    EXPECT_EQ(std::get<Execute>(queue.take(never, 0ms)->work).instruction.id, InstructionId(1));
    EXPECT_EQ(queue.drain().size(), 3u);
    EXPECT_FALSE(queue.take(never, 1ms));
}

TEST(JobQueue, StopsWaitingWhenAsked)
{
    JobQueue queue;
    QElapsedTimer timer;
    timer.start();
    {
        ServiceThread waiting(u"waiting"_s,
            [&queue](const std::stop_token& stop) { EXPECT_FALSE(queue.take(stop, 60s)); });
    }
    EXPECT_LT(timer.elapsed(), 10'000);
}

TEST(PauseFor, EndsEarlyWhenAsked)
{
    QElapsedTimer timer;
    timer.start();
    {
        ServiceThread waiting(
            u"waiting"_s, [](const std::stop_token& stop) { EXPECT_FALSE(pauseFor(stop, 60s)); });
    }
    EXPECT_LT(timer.elapsed(), 10'000);
    EXPECT_TRUE(pauseFor({}, 1ms));
}

TEST(PollPlan, AsksEverMoreRarely)
{
    ManualClock clock;
    PollPlan plan(clock);
    int asked = 0;
    for (int second = 0; second < 24 * 3600; ++second) {
        asked += static_cast<int>(plan.due({5}).size());
        clock.advance(1s);
    }
    EXPECT_GT(asked, 24 * 12) << "at least every five minutes";
    EXPECT_LT(asked, 24 * 12 + 25);
}

TEST(PollPlan, ANewOneIsAskedAtOnceHoweverManyOldOnesThereAre)
{
    ManualClock clock;
    PollPlan plan(clock);
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= 400; ++id)
        ids.push_back(id);
    for (int second = 0; second < 3600; ++second) {
        plan.due(ids);
        clock.advance(1s);
    }
    ids.push_back(1000);
    const std::vector<qint64> due = plan.due(ids);
    EXPECT_EQ(std::count(due.begin(), due.end(), 1000), 1);
    EXPECT_LT(due.size(), 100u);
}

TEST(PollPlan, ForgetsWhatIsSettled)
{
    ManualClock clock;
    PollPlan plan(clock);
    EXPECT_EQ(plan.due({1}), std::vector<qint64>{1});
    EXPECT_TRUE(plan.due({1}).empty());
    EXPECT_TRUE(plan.due({}).empty());
    EXPECT_EQ(plan.due({1}), std::vector<qint64>{1});
}
