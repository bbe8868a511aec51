#include "core/payments/gateways/inbox/effect.h"
#include "tests/app/simulator/gateways/gatewayrig.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;

namespace {

class PraxisCashier : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_rig = makeRig(u"praxis"_s);
        m_rig->connectGateway(60s);
        EXPECT_TRUE(m_rig->gateway().ensureReady());
    }
    Outcome open(const QString& reference, const Money& amount = Money(485'000, GatewayRig::eur()))
    {
        return m_rig->gateway().openSession({Operation::Deposit, reference, amount, u"1042"_s, {}});
    }
    void act(const QString& reference, const QString& status, QJsonObject more = {})
    {
        more.insert(u"order_id"_s, reference);
        more.insert(u"status"_s, status);
        m_rig->simulator().post(u"/act"_s, more);
    }
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

TEST_F(PraxisCashier, ADepositFromSessionToChargeback)
{
    const Outcome session = open(u"D-1"_s);
    ASSERT_EQ(session.kind, Outcome::Kind::Done) << qPrintable(session.reason);
    EXPECT_TRUE(session.page.startsWith(u"https://"_s));
    EXPECT_EQ(truth(u"D-1"_s).stage, Stage::Announced);

    BookedOperation booked{
        Operation::Deposit, u"D-1"_s, Money(485'000, GatewayRig::eur()), Position::Open};
    const auto follow = [&] {
        const Transaction now = truth(u"D-1"_s);
        const Effect effect = effectOf(booked, now);
        booked.position = effect.next;
        return effect;
    };
    act(u"D-1"_s, u"pending"_s);
    EXPECT_EQ(follow().kind, Effect::Kind::None);
    act(u"D-1"_s, u"approved"_s, {{u"holder"_s, u"Anna Schmidt"_s}, {u"fee"_s, u"1250"_s}});
    EXPECT_EQ(truth(u"D-1"_s).payer, u"Anna Schmidt"_s);
    EXPECT_EQ(truth(u"D-1"_s).fee, Money(1'250, GatewayRig::eur()));
    const Effect credit = follow();
    EXPECT_EQ(credit.kind, Effect::Kind::Settle);
    EXPECT_EQ(credit.amount, Money(485'000, GatewayRig::eur()));
    EXPECT_EQ(follow().kind, Effect::Kind::None);
    m_rig->simulator().post(u"/clock"_s, {{u"shift_days"_s, 90}});
    act(u"D-1"_s, u"chargeback"_s);
    EXPECT_EQ(follow().kind, Effect::Kind::Dispute);
    EXPECT_EQ(follow().kind, Effect::Kind::None);
    const Transaction disputed = truth(u"D-1"_s);
    ASSERT_EQ(disputed.disputes.size(), 1u);
    EXPECT_EQ(disputed.disputes.front().stage, DisputeStage::Opened);
    EXPECT_EQ(disputed.disputes.front().amount, Money(485'000, GatewayRig::eur()));
}

TEST_F(PraxisCashier, APayoutComesBackTenDaysLater)
{
    m_rig->prepare(u"W-1"_s);
    EXPECT_EQ(m_rig->payOut(u"W-1"_s).kind, Outcome::Kind::Pending);
    act(u"W-1"_s, u"approved"_s);
    EXPECT_EQ(truth(u"W-1"_s, Operation::Payout).stage, Stage::Settled);
    m_rig->simulator().post(u"/clock"_s, {{u"shift_days"_s, 10}});
    act(u"W-1"_s, u"reversed"_s);
    const Transaction back = truth(u"W-1"_s, Operation::Payout);
    EXPECT_EQ(back.stage, Stage::Returned);
    EXPECT_EQ(
        effectOf({Operation::Payout, u"W-1"_s, m_rig->payoutAmount(), Position::Settled}, back)
            .kind,
        Effect::Kind::Reverse);
}

TEST_F(PraxisCashier, CompletingTwiceIsRefusedByTheProvider)
{
    m_rig->prepare(u"W-1"_s);
    EXPECT_EQ(m_rig->payOut(u"W-1"_s).kind, Outcome::Kind::Pending);
    EXPECT_EQ(m_rig->payOut(u"W-1"_s).kind, Outcome::Kind::Refused);
    EXPECT_EQ(m_rig->executions(u"W-1"_s), 1);
}

TEST_F(PraxisCashier, AnOrderIdIsUsedOnce)
{
    EXPECT_EQ(open(u"D-1"_s).kind, Outcome::Kind::Done);
    EXPECT_EQ(open(u"D-1"_s).kind, Outcome::Kind::Refused);
    m_rig->simulator().addFault({{u"fault"_s, u"duplicate_reference"_s}});
    EXPECT_EQ(open(u"D-1"_s).kind, Outcome::Kind::Done) << "as some would take it";
}

TEST_F(PraxisCashier, WhatIsProcessedMayDiffer)
{
    m_rig->simulator().addFault({{u"fault"_s, u"processed_differs"_s},
        {u"endpoint"_s, u"sessions/create"_s}, {u"amount"_s, u"484000"_s}});
    open(u"D-1"_s);
    act(u"D-1"_s, u"approved"_s);
    const Transaction less = truth(u"D-1"_s);
    EXPECT_EQ(less.requested, Money(485'000, GatewayRig::eur()));
    ASSERT_TRUE(less.processed);
    EXPECT_EQ(*less.processed, Money(484'000, GatewayRig::eur()));
    open(u"D-2"_s);
    act(u"D-2"_s, u"approved"_s,
        {{u"processed_amount"_s, u"526225"_s}, {u"processed_currency"_s, u"USD"_s}});
    EXPECT_EQ(
        effectOf({Operation::Deposit, u"D-2"_s, Money(485'000, GatewayRig::eur()), Position::Open},
            truth(u"D-2"_s))
            .reason,
        u"other_currency"_s);
}

TEST_F(PraxisCashier, YenGoAsTheyAre)
{
    const Money yen(12'000, Currency(u"JPY"_s, 0));
    EXPECT_EQ(open(u"D-1"_s, yen).kind, Outcome::Kind::Done);
    EXPECT_EQ(truth(u"D-1"_s).requested, yen);
    const QJsonArray records = m_rig->simulator().get(u"/records"_s).value(u"records"_s).toArray();
    EXPECT_EQ(records.first().toObject().value(u"amount"_s).toString(), u"12000"_s);
    EXPECT_EQ(
        open(u"D-2"_s, Money(1'000, Currency(u"KWD"_s, 3))).reason, u"currency_not_confirmed"_s);
}

TEST_F(PraxisCashier, AnAnswerWithoutSignatureIsNoAnswer)
{
    m_rig->simulator().addFault({{u"fault"_s, u"unsigned_answer"_s}, {u"count"_s, 2}});
    const Outcome outcome = open(u"D-1"_s);
    EXPECT_EQ(outcome.kind, Outcome::Kind::Unknown);
    EXPECT_EQ(outcome.reason, u"unsigned_answer"_s);
    EXPECT_FALSE(m_rig->gateway().find({Operation::Deposit, u"D-1"_s, {}}));
    EXPECT_EQ(truth(u"D-1"_s).stage, Stage::Announced) << "it was opened all the same";
}

TEST_F(PraxisCashier, RefundsGoBackInPartOrWhole)
{
    open(u"D-1"_s);
    act(u"D-1"_s, u"approved"_s);
    const QString tid = truth(u"D-1"_s).providerId;
    const Money part(100'000, GatewayRig::eur());
    const Outcome refund = m_rig->gateway().refund({u"R-1"_s, tid, part, u"1042"_s, {}, {}});
    EXPECT_EQ(refund.kind, Outcome::Kind::Pending) << qPrintable(refund.reason);
    EXPECT_EQ(truth(u"R-1"_s, Operation::Refund).requested, part);
    const Money tooMuch(485'001, GatewayRig::eur());
    EXPECT_EQ(m_rig->gateway().refund({u"R-2"_s, tid, tooMuch, u"1042"_s, {}, {}}).kind,
        Outcome::Kind::Refused);
}

TEST_F(PraxisCashier, AWithdrawalIsCancelledBeforeItIsBegunOnly)
{
    m_rig->prepare(u"W-1"_s);
    const QString tid = truth(u"W-1"_s, Operation::Payout).providerId;
    const Subject subject{Operation::Payout, u"W-1"_s, tid};
    EXPECT_EQ(m_rig->gateway().cancelPayout(subject).kind, Outcome::Kind::Done);
    EXPECT_EQ(m_rig->gateway().cancelPayout(subject).kind, Outcome::Kind::Refused);
    EXPECT_EQ(m_rig->executions(u"W-1"_s), 0);
}

TEST_F(PraxisCashier, AnUnknownOrderIsKnownToBeUnknown)
{
    const auto found = m_rig->gateway().find({Operation::Deposit, u"D-404"_s, {}});
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->empty());
}
