#include "core/payments/gateways/manual/manualgateway.h"

#include "tests/support/currencies.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;
using Kind = Outcome::Kind;

namespace {

const Money amount(485'000, eur);

struct ManualRig {
    Outcome payOut(const Money& money = amount)
    {
        return gateway.payOut({u"W-1"_s, money, {}, {}, {}});
    }
    Result<void> enter(Stage stage, const QString& evidence = u"stmt-7/12"_s)
    {
        return gateway.enter({Operation::Payout, u"W-1"_s, stage, amount, evidence});
    }
    Stage stage()
    {
        const auto found = gateway.find({Operation::Payout, u"W-1"_s, {}});
        return found->empty() ? Stage::Unrecognized : found->front().stage;
    }

    ManualClock clock;
    ManualGateway gateway{clock};
};

} // namespace

TEST(ManualGateway, EverythingWaitsForAPerson)
{
    ManualRig f;
    EXPECT_TRUE(f.gateway.capabilities().needsPerson);
    EXPECT_EQ(f.payOut().kind, Kind::Pending);
    EXPECT_EQ(f.stage(), Stage::Processing);
    EXPECT_TRUE(f.enter(Stage::Settled));
    EXPECT_EQ(f.stage(), Stage::Settled);
    EXPECT_EQ(f.enter(Stage::Settled).error().code, ErrorCode::WrongState);
    EXPECT_EQ(f.enter(Stage::Refused).error().code, ErrorCode::WrongState);
    EXPECT_TRUE(f.enter(Stage::Returned));
    EXPECT_EQ(f.enter(Stage::Returned).error().code, ErrorCode::WrongState);
}

TEST(ManualGateway, TheSameWorkTwiceIsOnePieceOfWork)
{
    ManualRig f;
    EXPECT_EQ(f.payOut().kind, Kind::Pending);
    EXPECT_EQ(f.payOut().kind, Kind::Pending);
    EXPECT_EQ(f.gateway.find({Operation::Payout, u"W-1"_s, {}})->size(), 1u);
    EXPECT_EQ(f.payOut(Money(1, eur)).kind, Kind::Unknown);
    EXPECT_EQ(f.payOut(Money(0, eur)).kind, Kind::Refused);
}

TEST(ManualGateway, AnEntryNeedsEvidenceAndSense)
{
    ManualRig f;
    EXPECT_EQ(f.enter(Stage::Settled).error().code, ErrorCode::NotFound);
    f.payOut();
    EXPECT_EQ(f.enter(Stage::Settled, {}).error().args.value(u"field"_s).toString(), u"evidence"_s);
    EXPECT_EQ(f.enter(Stage::Processing).error().args.value(u"field"_s).toString(), u"stage"_s);
    EXPECT_EQ(f.enter(Stage::Returned).error().code, ErrorCode::WrongState)
        << "what has not gone cannot come back";
    const ManualGateway::Entry dollars{
        Operation::Payout, u"W-1"_s, Stage::Settled, Money(1, Currency(u"USD"_s, 2)), u"r1"_s};
    EXPECT_EQ(f.gateway.enter(dollars).error().args.value(u"field"_s).toString(), u"amount"_s);
}

TEST(ManualGateway, ForgetsNothingThatItIsGivenBack)
{
    ManualRig before;
    before.payOut();
    before.enter(Stage::Settled);
    ManualRig after;
    after.gateway.restore(before.gateway.find({Operation::Payout, u"W-1"_s, {}})->front());
    EXPECT_EQ(after.stage(), Stage::Settled);
    EXPECT_TRUE(after.enter(Stage::Returned));
}

TEST(ManualGateway, CallingOffIsForThePersonToo)
{
    ManualRig f;
    EXPECT_EQ(f.gateway.cancelPayout({Operation::Payout, u"W-1"_s, {}}).kind, Kind::Refused);
    f.payOut();
    EXPECT_EQ(f.gateway.cancelPayout({Operation::Payout, u"W-1"_s, {}}).kind, Kind::Pending);
    EXPECT_TRUE(f.enter(Stage::Cancelled));
    EXPECT_EQ(f.stage(), Stage::Cancelled);
}
