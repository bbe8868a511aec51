#include "core/network/resilience/circuitbreaker.h"
#include "core/network/resilience/ratelimit.h"

using namespace purser;
using namespace purser::network;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto noSpread = [] { return 0.5; };

} // namespace

TEST(CircuitBreaker, WaitsLongerWithEachFailureUpToTwoMinutes)
{
    ManualClock clock;
    CircuitBreaker breaker(clock, {}, noSpread);
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::Closed);
    for (const auto expected : {5s, 10s, 20s, 40s, 80s, 120s, 120s, 120s}) {
        breaker.failed(CircuitBreaker::Failure::Outage, u"timeout"_s);
        EXPECT_EQ(breaker.wait(), expected);
        EXPECT_EQ(breaker.state(), CircuitBreaker::State::Open);
        clock.advance(expected - 1ms);
        EXPECT_EQ(breaker.wait(), 1ms);
        clock.advance(1ms);
        EXPECT_EQ(breaker.state(), CircuitBreaker::State::HalfOpen);
    }
    EXPECT_EQ(breaker.reason(), u"timeout"_s);
    breaker.succeeded();
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::Closed);
    breaker.failed(CircuitBreaker::Failure::Outage, u"timeout"_s);
    EXPECT_EQ(breaker.wait(), 5s);
}

TEST(CircuitBreaker, SpreadsTheReturnOfManyBridges)
{
    ManualClock clock;
    CircuitBreaker early(clock, {}, [] { return 0.0; });
    CircuitBreaker late(clock, {}, [] { return 0.999; });
    early.failed(CircuitBreaker::Failure::Outage, u"x"_s);
    late.failed(CircuitBreaker::Failure::Outage, u"x"_s);
    EXPECT_EQ(early.wait(), 4s);
    EXPECT_GT(late.wait(), 5900ms);
    EXPECT_LE(late.wait(), 6s);
}

TEST(CircuitBreaker, ARefusalWaitsForAPerson)
{
    ManualClock clock;
    CircuitBreaker breaker(clock, {}, noSpread);
    breaker.failed(CircuitBreaker::Failure::Refusal, u"retcode_1001"_s);
    EXPECT_EQ(breaker.wait(), 10min);
    EXPECT_TRUE(breaker.needsPerson());
    breaker.succeeded();
    EXPECT_FALSE(breaker.needsPerson());
    EXPECT_EQ(breaker.wait(), 0ms);
}

TEST(CircuitBreaker, ACorrectedDateDoesNotDisturbIt)
{
    ManualClock clock;
    CircuitBreaker breaker(clock, {}, noSpread);
    breaker.failed(CircuitBreaker::Failure::Outage, u"x"_s);
    clock.setNow(0);
    EXPECT_EQ(breaker.wait(), 5s);
}

TEST(RateLimit, AllowsNoMoreThanItsCountInAnySpan)
{
    ManualClock clock;
    RateLimit limit(clock, 10, 1000ms);
    std::deque<std::chrono::nanoseconds> events;
    for (int i = 0; i < 200; ++i) {
        clock.advance(std::chrono::milliseconds(i % 7 * 20));
        clock.advance(std::chrono::ceil<std::chrono::microseconds>(limit.wait()));
        ASSERT_EQ(limit.wait(), 0ns);
        limit.note();
        events.push_back(clock.monotonic());
        if (events.size() > 10) {
            EXPECT_GE(events.back() - events.front(), 1000ms);
            events.pop_front();
        }
    }
}

TEST(RateLimit, LetsAShortBurstThrough)
{
    ManualClock clock;
    RateLimit limit(clock, 10, 1000ms);
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(limit.wait(), 0ns);
        limit.note();
    }
    EXPECT_EQ(limit.wait(), 1000ms);
}
