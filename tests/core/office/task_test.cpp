#include "core/office/readworker.h"
#include "core/office/task.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>
#include <thread>

using namespace purser;
using namespace purser::office;
using namespace purser::tests;

TEST(Task, DeliversInTheThreadOfTheGuardAndLater)
{
    QObject guard;
    bool called = false;
    Task<int>::ready(7).onDone(&guard, [&](Result<int> result) {
        EXPECT_EQ(result.value(), 7);
        EXPECT_EQ(QThread::currentThread(), guard.thread());
        called = true;
    });
    EXPECT_FALSE(called) << "before onDone() had returned";
    EXPECT_TRUE(eventually([&] { return called; }));
}

TEST(Task, DeliversFromAnotherThread)
{
    QObject guard;
    TaskPromise<int> promise;
    Result<int> got = failure(ErrorCode::Internal);
    promise.task().onDone(&guard, [&](Result<int> result) { got = result; });
    std::thread worker([&] { promise.finish(3); });
    worker.join();
    EXPECT_TRUE(eventually([&] { return got.has_value(); }));
}

TEST(Task, DeliversToEverybodyWhoAsks)
{
    QObject guard;
    TaskPromise<int> promise;
    int sum = 0;
    const Task<int> task = promise.task();
    for (int i = 0; i < 3; ++i)
        task.onDone(&guard, [&](Result<int> result) { sum += *result; });
    const Task<int> first = task.map([](int value) -> Result<int> { return value + 1; });
    const Task<int> second = task.map([](int value) -> Result<int> { return value + 2; });
    promise.finish(10);
    EXPECT_TRUE(eventually([&] { return sum == 30; }));
    EXPECT_EQ(first.wait().value(), 11);
    EXPECT_EQ(second.wait().value(), 12);
    EXPECT_EQ(task.map([](int value) -> Result<int> { return -value; }).wait().value(), -10);
}

TEST(Task, SaysNothingToTheDead)
{
    TaskPromise<int> promise;
    bool called = false;
    {
        QObject guard;
        promise.task().onDone(&guard, [&](const Result<int>&) { called = true; });
        promise.finish(1);
    }
    auto guard = std::make_unique<QObject>();
    Task<int>::ready(1).onDone(guard.get(), [&](const Result<int>&) { called = true; });
    guard.reset();
    EXPECT_FALSE(eventually([&] { return called; }, 50));
}

TEST(Task, AnAbandonedOneIsCancelled)
{
    auto promise = std::make_unique<TaskPromise<int>>();
    const Task<int> task = promise->task();
    const Task<int> mapped = task.map([](int value) -> Result<int> { return value; });
    promise.reset();
    EXPECT_EQ(task.wait().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(mapped.wait().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(Task<int>().wait().error().code, ErrorCode::Cancelled);
}

TEST(Task, ErrorsPassThroughAMap)
{
    const Task<int> failed =
        Task<int>::ready(failure(ErrorCode::Stale, {{QStringLiteral("a"), 1}}));
    bool converted = false;
    const auto mapped = failed.map([&](int) -> Result<QString> {
        converted = true;
        return QString();
    });
    EXPECT_EQ(mapped.wait().error().code, ErrorCode::Stale);
    EXPECT_EQ(mapped.wait().error().args[u"a"].toInt(), 1);
    EXPECT_FALSE(converted);
}

TEST(Task, CancellingAMappedOneReachesTheFirst)
{
    TaskPromise<int> promise;
    int asked = 0;
    promise.token().setHook([&] { ++asked; });
    const auto mapped = promise.task().map([](int value) -> Result<int> { return value; });
    mapped.cancel();
    mapped.cancel();
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(promise.token().isCancelled());
    promise.token().setHook([&] { ++asked; });
    EXPECT_EQ(asked, 2) << "a hook set too late is called at once";
}
