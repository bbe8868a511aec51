#include "core/payments/gateways/routing/routing.h"

#include "tests/support/currencies.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;
using Kind = Outcome::Kind;
using State = GatewayHealth::State;
using Step = NextStep::Kind;

namespace {

RouteRule rule(const QString& gateway, int priority = 0)
{
    RouteRule rule;
    rule.gateway = gateway;
    rule.priority = priority;
    return rule;
}

RouteQuestion depositOf(qint64 minor = 10'000)
{
    return {Operation::Deposit, u"card"_s, u"DE"_s, Money(minor, eur)};
}

std::vector<GatewayHealth> allWell()
{
    return {{u"a"_s, State::Well}, {u"b"_s, State::Well}, {u"c"_s, State::Well}};
}

using Names = std::vector<QString>;

rc::Gen<QString> anyGateway()
{
    return rc::gen::element(u"a"_s, u"b"_s, u"c"_s, u"d"_s);
}

rc::Gen<Kind> anyKind()
{
    return rc::gen::element(Kind::Done, Kind::Pending, Kind::Refused, Kind::NotSent, Kind::Unknown);
}

bool isNegative(Kind kind)
{
    return kind == Kind::Refused || kind == Kind::NotSent;
}

} // namespace

TEST(Routing, TakesTheRulesThatFit)
{
    std::vector<RouteRule> rules{rule(u"a"_s), rule(u"b"_s), rule(u"c"_s)};
    rules[0].methods = QStringList{u"sepa"_s};
    rules[1].currency = u"USD"_s;
    EXPECT_EQ(candidates(depositOf(), rules, allWell()), Names{u"c"_s});
    rules[2].excludedCountries = QStringList{u"DE"_s};
    EXPECT_TRUE(candidates(depositOf(), rules, allWell()).empty());
    rules[0].methods = QStringList{u"card"_s, u"sepa"_s};
    rules[0].countries = QStringList{u"FR"_s, u"DE"_s};
    EXPECT_EQ(candidates(depositOf(), rules, allWell()), Names{u"a"_s});
    rules[0].isEnabled = false;
    EXPECT_TRUE(candidates(depositOf(), rules, allWell()).empty());
}

TEST(Routing, HoldsToItsLimits)
{
    std::vector<RouteRule> rules{rule(u"a"_s)};
    rules[0].least = Money(10'000, eur);
    rules[0].most = Money(20'000, eur);
    EXPECT_TRUE(candidates(depositOf(9'999), rules, allWell()).empty());
    EXPECT_EQ(candidates(depositOf(10'000), rules, allWell()).size(), 1u);
    EXPECT_EQ(candidates(depositOf(20'000), rules, allWell()).size(), 1u);
    EXPECT_TRUE(candidates(depositOf(20'001), rules, allWell()).empty());
    RouteQuestion other = depositOf();
    other.amount = Money(15'000, usd);
    EXPECT_TRUE(candidates(other, rules, allWell()).empty())
        << "a limit in euro says nothing of dollars";
    EXPECT_TRUE(candidates(depositOf(0), {rules.data(), 0}, allWell()).empty());
}

TEST(Routing, AsksTheHealthyFirstAndTheAbsentNever)
{
    const std::vector<RouteRule> rules{rule(u"a"_s, 1), rule(u"b"_s, 2), rule(u"c"_s, 3)};
    EXPECT_EQ(candidates(depositOf(), rules, allWell()), (Names{u"a"_s, u"b"_s, u"c"_s}));
    const std::vector<GatewayHealth> health{
        {u"a"_s, State::Doubtful}, {u"b"_s, State::Away}, {u"c"_s, State::Well}};
    EXPECT_EQ(candidates(depositOf(), rules, health), (Names{u"c"_s, u"a"_s}));
    EXPECT_EQ(candidates(depositOf(), rules, {}), (Names{u"a"_s, u"b"_s, u"c"_s}))
        << "unknown health is doubtful for all";
}

TEST(Routing, AnUnknownOutcomeStopsEverything)
{
    const Names order{u"a"_s, u"b"_s};
    const auto next = [&order](const std::vector<Attempt>& attempts) {
        return nextStep(order, attempts);
    };
    EXPECT_EQ(next({}).gateway, u"a"_s);
    EXPECT_EQ(next({{u"a"_s, Kind::Refused}}).gateway, u"b"_s);
    EXPECT_EQ(next({{u"a"_s, Kind::NotSent}}).gateway, u"b"_s);
    EXPECT_EQ(next({{u"a"_s, Kind::Unknown}}).kind, Step::LookUp);
    EXPECT_EQ(next({{u"a"_s, Kind::Unknown}}).gateway, u"a"_s);
    EXPECT_EQ(next({{u"a"_s, Kind::Pending}}).kind, Step::Finished);
    EXPECT_EQ(next({{u"a"_s, Kind::Refused}, {u"b"_s, Kind::Refused}}).kind, Step::Exhausted);
    EXPECT_EQ(next({{u"a"_s, Kind::Unknown}, {u"b"_s, Kind::Done}}).kind, Step::LookUp);
}

RC_GTEST_PROP(Routing, ASecondGatewayIsAskedOnlyAfterDefiniteNoes, ())
{
    const Names order = *rc::gen::container<Names>(anyGateway());
    const auto attempts = *rc::gen::container<std::vector<Attempt>>(
        rc::gen::map(rc::gen::pair(anyGateway(), anyKind()), [](const auto& pair) {
            return Attempt{pair.first, pair.second};
        }));
    const NextStep step = nextStep(order, attempts);
    const bool allNegative = std::all_of(attempts.begin(), attempts.end(),
        [](const Attempt& attempt) { return isNegative(attempt.outcome); });
    if (step.kind == Step::Ask) {
        RC_ASSERT(allNegative);
        RC_ASSERT(std::none_of(attempts.begin(), attempts.end(),
            [&step](const Attempt& attempt) { return attempt.gateway == step.gateway; }));
        RC_ASSERT(std::find(order.begin(), order.end(), step.gateway) != order.end());
    } else if (step.kind == Step::Exhausted) {
        RC_ASSERT(allNegative);
    } else {
        RC_ASSERT(!allNegative);
    }
}

RC_GTEST_PROP(Routing, APaymentIsTakenOnAtMostOnceWhateverGatewaysSay, ())
{
    const Names order = *rc::gen::container<Names>(anyGateway());
    std::vector<Attempt> attempts;
    // Every question moves on by one gateway, so that this ends.
    for (NextStep step = nextStep(order, attempts); step.kind == Step::Ask;
         step = nextStep(order, attempts))
        attempts.push_back({step.gateway, *anyKind()});
    const auto possible = std::count_if(attempts.begin(), attempts.end(),
        [](const Attempt& attempt) { return !isNegative(attempt.outcome); });
    RC_ASSERT(possible <= 1);
    RC_ASSERT(attempts.size() <= 4u);
}

/// A limit holds to the last minor unit, in currencies with 0, 2, 3 and 8 decimals, and says
/// nothing of another currency.
RC_GTEST_PROP(Routing, ALimitHoldsToTheMinorUnitInEveryCurrency, ())
{
    const Currency currency =
        *rc::gen::element(Currency(QStringLiteral("JPY"), 0), Currency(QStringLiteral("EUR"), 2),
            Currency(QStringLiteral("KWD"), 3), Currency(QStringLiteral("BTC"), 8));
    const auto least = *rc::gen::inRange<std::int64_t>(2, 1'000'000'000'000);
    const auto most = least + *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
    std::vector<RouteRule> rules{rule(u"a"_s), rule(u"b"_s, 1)};
    rules[0].least = Money(least, currency);
    rules[0].most = Money(most, currency);
    const auto takenBy = [&rules](const Money& amount) {
        RouteQuestion question = depositOf();
        question.amount = amount;
        return candidates(question, rules, allWell());
    };
    const Names both{u"a"_s, u"b"_s};
    const Names second{u"b"_s};
    RC_ASSERT(takenBy(Money(least, currency)) == both);
    RC_ASSERT(takenBy(Money(most, currency)) == both);
    RC_ASSERT(takenBy(Money(least - 1, currency)) == second);
    RC_ASSERT(takenBy(Money(most + 1, currency)) == second);
    RC_ASSERT(takenBy(Money(least, Currency(QStringLiteral("CHF"), 2))) == second);
}

RC_GTEST_PROP(Routing, TheOrderOfTheRulesDoesNotMatter, ())
{
    auto rules = *rc::gen::container<std::vector<RouteRule>>(
        rc::gen::map(rc::gen::pair(anyGateway(), rc::gen::inRange(0, 3)),
            [](const auto& pair) { return rule(pair.first, pair.second); }));
    const Names there = candidates(depositOf(), rules, allWell());
    std::reverse(rules.begin(), rules.end());
    RC_ASSERT(candidates(depositOf(), rules, allWell()) == there);
}
