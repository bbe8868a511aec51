#include "core/payments/gateways/inbox/effect.h"
#include "tests/app/simulator/gateways/gatewayrig.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;
using Kind = Outcome::Kind;

namespace {

class Hyperswitch : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_rig = makeRig(u"hyperswitch"_s);
        m_rig->connectGateway(60s);
        EXPECT_TRUE(m_rig->gateway().ensureReady());
    }
    Outcome open(const QString& reference, const Money& amount = Money(485'000, GatewayRig::eur()))
    {
        return m_rig->gateway().openSession({Operation::Deposit, reference, amount, u"1042"_s, {}});
    }
    void act(QJsonObject what) { m_rig->simulator().post(u"/act"_s, what); }
    Transaction truth(const QString& reference, Operation operation = Operation::Deposit)
    {
        const auto found = m_rig->gateway().find({operation, reference, {}});
        EXPECT_TRUE(found) << qPrintable(reference);
        EXPECT_EQ(found ? found->size() : 0u, 1u);
        return found && !found->empty() ? found->front() : Transaction();
    }

    std::unique_ptr<GatewayRig> m_rig;
};

} // namespace

TEST_F(Hyperswitch, APaymentAndItsDispute)
{
    const Outcome made = open(u"D-1"_s);
    ASSERT_EQ(made.kind, Kind::Done) << qPrintable(made.reason);
    EXPECT_EQ(made.providerId.size(), 30);
    EXPECT_EQ(truth(u"D-1"_s).stage, Stage::Announced);
    act({{u"reference"_s, u"D-1"_s}, {u"status"_s, u"succeeded"_s}});
    const Transaction paid = truth(u"D-1"_s);
    EXPECT_EQ(paid.stage, Stage::Settled);
    ASSERT_TRUE(paid.processed);
    EXPECT_EQ(*paid.processed, Money(485'000, GatewayRig::eur()));
    EXPECT_GT(paid.changedAt, 0);
    m_rig->simulator().post(u"/clock"_s, {{u"shift_days"_s, 90}});
    act({{u"reference"_s, u"D-1"_s}, {u"dispute"_s, u"dispute_opened"_s},
        {u"dispute_id"_s, u"dp_1"_s}, {u"evidence_by"_s, u"2030-03-02T09:30:00Z"_s},
        {u"holder"_s, u"Somebody Else"_s}});
    act({{u"reference"_s, u"D-1"_s}, {u"dispute"_s, u"dispute_challenged"_s},
        {u"dispute_id"_s, u"dp_2"_s}, {u"dispute_amount"_s, u"10000"_s}});
    act({{u"reference"_s, u"D-1"_s}, {u"dispute"_s, u"dispute_won"_s},
        {u"dispute_id"_s, u"dp_1"_s}});
    const Transaction disputed = truth(u"D-1"_s);
    EXPECT_EQ(disputed.stage, Stage::Settled);
    EXPECT_EQ(disputed.payer, u"Somebody Else"_s);
    ASSERT_EQ(disputed.disputes.size(), 2u);
    EXPECT_EQ(disputed.disputes[0].providerId, u"dp_2"_s);
    EXPECT_EQ(disputed.disputes[0].stage, DisputeStage::Challenged);
    EXPECT_EQ(disputed.disputes[0].amount, Money(10'000, GatewayRig::eur()));
    EXPECT_EQ(disputed.disputes[1].stage, DisputeStage::Won);
    EXPECT_EQ(disputed.disputes[1].amount, Money(485'000, GatewayRig::eur()));
    EXPECT_EQ(disputed.disputes[1].evidenceDue, 1'898'674'200'000'000);
}

TEST_F(Hyperswitch, AmountsOfEveryExponentComeBackAsTheyWere)
{
    int number = 0;
    for (const Money& amount : {Money(12'000, Currency(u"JPY"_s, 0)),
             Money(485'001, GatewayRig::eur()), Money(7'253, Currency(u"KWD"_s, 3))}) {
        const QString reference = u"D-%1"_s.arg(++number);
        EXPECT_EQ(open(reference, amount).kind, Kind::Done);
        EXPECT_EQ(truth(reference).requested, amount);
    }
    EXPECT_EQ(open(u"D-9"_s, Money(1, Currency(u"BTC"_s, 8))).reason, u"currency_not_confirmed"_s);
}

TEST_F(Hyperswitch, AReferenceThatIsTakenIsLookedUpAndNotTakenForARefusal)
{
    EXPECT_EQ(m_rig->payOut(u"W-1"_s).kind, Kind::Pending);
    const Outcome again = m_rig->payOut(u"W-1"_s);
    EXPECT_EQ(again.kind, Kind::Unknown);
    EXPECT_EQ(again.reason, u"reference_taken"_s);
    EXPECT_EQ(m_rig->executions(u"W-1"_s), 1);
}

TEST_F(Hyperswitch, APayoutSettlesAndComesBack)
{
    EXPECT_EQ(m_rig->payOut(u"W-1"_s).kind, Kind::Pending);
    act({{u"reference"_s, u"W-1"_s}, {u"status"_s, u"success"_s}});
    EXPECT_EQ(truth(u"W-1"_s, Operation::Payout).stage, Stage::Settled);
    m_rig->simulator().post(u"/clock"_s, {{u"shift_days"_s, 10}});
    act({{u"reference"_s, u"W-1"_s}, {u"status"_s, u"reversed"_s}});
    EXPECT_EQ(truth(u"W-1"_s, Operation::Payout).stage, Stage::Returned);
}

TEST_F(Hyperswitch, PayoutsAreCalledOffAndDepositsGivenBack)
{
    m_rig->payOut(u"W-1"_s);
    EXPECT_EQ(m_rig->gateway().cancelPayout({Operation::Payout, u"W-1"_s, {}}).kind, Kind::Done);
    EXPECT_EQ(m_rig->gateway().cancelPayout({Operation::Payout, u"W-1"_s, {}}).kind, Kind::Refused);
    const QString id = open(u"D-1"_s).providerId;
    const RefundRequest request{u"R-1"_s, id, Money(100, GatewayRig::eur()), u"1042"_s, {}, {}};
    EXPECT_EQ(m_rig->gateway().refund(request).kind, Kind::Refused) << "nothing was paid";
    act({{u"reference"_s, u"D-1"_s}, {u"status"_s, u"succeeded"_s}});
    EXPECT_EQ(m_rig->gateway().refund(request).kind, Kind::Pending);
    EXPECT_EQ(truth(u"R-1"_s, Operation::Refund).stage, Stage::Processing);
    act({{u"reference"_s, u"R-1"_s}, {u"status"_s, u"succeeded"_s}});
    EXPECT_EQ(truth(u"R-1"_s, Operation::Refund).stage, Stage::Settled);
}

TEST_F(Hyperswitch, WhatIsReceivedMayDiffer)
{
    open(u"D-1"_s);
    act({{u"reference"_s, u"D-1"_s}, {u"status"_s, u"succeeded"_s}, {u"received"_s, u"480000"_s}});
    const Effect effect =
        effectOf({Operation::Deposit, u"D-1"_s, Money(485'000, GatewayRig::eur()), Position::Open},
            truth(u"D-1"_s));
    EXPECT_EQ(effect.kind, Effect::Kind::Settle);
    EXPECT_EQ(effect.amount, Money(480'000, GatewayRig::eur()));
    EXPECT_TRUE(effect.differs);
}

TEST_F(Hyperswitch, TimeBringsAPayoutToItsEndUnlessItIsStuck)
{
    m_rig->simulator().post(u"/settings"_s, {{u"settled_after_ms"_s, 10}});
    m_rig->simulator().addFault({{u"fault"_s, u"never_settles"_s}});
    m_rig->payOut(u"W-1"_s);
    m_rig->payOut(u"W-2"_s);
    // The second was begun later, so once it has settled the first has had its time.
    QElapsedTimer timer;
    timer.start();
    while (truth(u"W-2"_s, Operation::Payout).stage != Stage::Settled && timer.elapsed() < 60'000) {
    }
    EXPECT_EQ(truth(u"W-2"_s, Operation::Payout).stage, Stage::Settled);
    EXPECT_EQ(truth(u"W-1"_s, Operation::Payout).stage, Stage::Processing);
}
