#include "core/payments/gateways/inbox/effect.h"
#include "tests/app/simulator/gateways/gatewayrig.h"
#include "tests/support/currencies.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;
using Kind = Outcome::Kind;

namespace {

class BtcPayStore : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_rig = makeRig(u"btcpay"_s);
        m_rig->connectGateway(60s);
        EXPECT_TRUE(m_rig->gateway().ensureReady());
    }
    Outcome invoice(const QString& reference, const Money& amount = Money(10'000'000, btc))
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
    Effect effect(const QString& reference)
    {
        return effectOf({Operation::Deposit, reference, Money(10'000'000, btc), Position::Open},
            truth(reference));
    }

    std::unique_ptr<GatewayRig> m_rig;
};

} // namespace

TEST_F(BtcPayStore, AnInvoiceIsPaidAsAgreed)
{
    const Outcome made = invoice(u"D-1"_s);
    ASSERT_EQ(made.kind, Kind::Done) << qPrintable(made.reason);
    EXPECT_FALSE(made.providerId.isEmpty());
    EXPECT_EQ(truth(u"D-1"_s).stage, Stage::Announced);
    act({{u"reference"_s, u"D-1"_s}, {u"status"_s, u"Processing"_s}});
    EXPECT_EQ(effect(u"D-1"_s).kind, Effect::Kind::None);
    act({{u"reference"_s, u"D-1"_s}, {u"status"_s, u"Settled"_s}});
    EXPECT_EQ(effect(u"D-1"_s).kind, Effect::Kind::Settle);
    EXPECT_EQ(effect(u"D-1"_s).amount, Money(10'000'000, btc));
    const auto byId = m_rig->gateway().find({Operation::Deposit, {}, made.providerId});
    ASSERT_TRUE(byId);
    EXPECT_EQ(byId->size(), 1u);
}

TEST_F(BtcPayStore, MoreIsBookedAsItCameAndLessIsForAPerson)
{
    invoice(u"D-1"_s);
    act({{u"reference"_s, u"D-1"_s}, {u"status"_s, u"Settled"_s}, {u"additional"_s, u"PaidOver"_s},
        {u"paid"_s, u"0.10500001"_s}});
    const Effect over = effect(u"D-1"_s);
    EXPECT_EQ(over.kind, Effect::Kind::Settle);
    EXPECT_EQ(over.amount, Money(10'500'001, btc));
    EXPECT_TRUE(over.differs);
    invoice(u"D-2"_s);
    act({{u"reference"_s, u"D-2"_s}, {u"status"_s, u"Expired"_s},
        {u"additional"_s, u"PaidPartial"_s}, {u"paid"_s, u"0.05"_s}});
    EXPECT_EQ(effect(u"D-2"_s).kind, Effect::Kind::NeedsPerson);
    invoice(u"D-3"_s);
    act({{u"reference"_s, u"D-3"_s}, {u"status"_s, u"Settled"_s}, {u"additional"_s, u"Marked"_s}});
    EXPECT_EQ(effect(u"D-3"_s).reason, u"marked_by_hand"_s);
    invoice(u"D-4"_s);
    act({{u"reference"_s, u"D-4"_s}, {u"status"_s, u"Settled"_s}, {u"additional"_s, u"PaidLate"_s},
        {u"paid"_s, u"0.1"_s}});
    EXPECT_TRUE(truth(u"D-4"_s).isLate);
    EXPECT_EQ(effect(u"D-4"_s).amount, Money(10'000'000, btc));
}

TEST_F(BtcPayStore, TwoInvoicesOfOneReferenceAreBothFound)
{
    invoice(u"D-1"_s);
    invoice(u"D-1"_s);
    const auto found = m_rig->gateway().find({Operation::Deposit, u"D-1"_s, {}});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->size(), 2u) << "the server keeps no keys; whoever asks has to";
}

TEST_F(BtcPayStore, APayoutIsApprovedByTheRevisionThatWasSeen)
{
    const Outcome made = m_rig->payOut(u"W-1"_s);
    ASSERT_EQ(made.kind, Kind::Pending) << qPrintable(made.reason);
    EXPECT_EQ(made.revision, 0);
    EXPECT_EQ(truth(u"W-1"_s, Operation::Payout).stage, Stage::AwaitingApproval);
    // Somebody changes the amount at the server between the look and the approval.
    act({{u"reference"_s, u"W-1"_s}, {u"amount"_s, u"0.05"_s}});
    const PayoutApproval seen{u"W-1"_s, made.providerId, made.revision};
    const Outcome old = m_rig->gateway().approvePayout(seen);
    EXPECT_EQ(old.kind, Kind::Refused);
    EXPECT_EQ(old.reason, u"old-revision"_s);
    const Transaction changed = truth(u"W-1"_s, Operation::Payout);
    EXPECT_EQ(changed.revision, 1);
    EXPECT_NE(changed.requested, m_rig->payoutAmount());
    EXPECT_EQ(m_rig->gateway().approvePayout({u"W-1"_s, made.providerId, 1}).kind, Kind::Pending);
    EXPECT_EQ(m_rig->gateway().approvePayout({u"W-1"_s, made.providerId, 1}).kind, Kind::Refused)
        << "once is enough";
    act({{u"reference"_s, u"W-1"_s}, {u"status"_s, u"Completed"_s}});
    EXPECT_EQ(truth(u"W-1"_s, Operation::Payout).stage, Stage::Settled);
}

TEST_F(BtcPayStore, AnApprovalWhoseAnswerIsLostIsLookedUp)
{
    const Outcome made = m_rig->payOut(u"W-1"_s);
    m_rig->simulator().addFault(
        {{u"fault"_s, u"execute_then_drop"_s}, {u"endpoint"_s, u"payouts/approve"_s}});
    EXPECT_EQ(m_rig->gateway().approvePayout({u"W-1"_s, made.providerId, 0}).kind, Kind::Unknown);
    const auto found = m_rig->find(u"W-1"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->front().stage, Stage::Processing) << "it had been approved";
}

TEST_F(BtcPayStore, APayoutIsCalledOff)
{
    const Outcome made = m_rig->payOut(u"W-1"_s);
    const Subject subject{Operation::Payout, u"W-1"_s, made.providerId};
    EXPECT_EQ(m_rig->gateway().cancelPayout(subject).kind, Kind::Done);
    EXPECT_EQ(truth(u"W-1"_s, Operation::Payout).stage, Stage::Cancelled);
    EXPECT_EQ(m_rig->gateway().cancelPayout(subject).kind, Kind::Refused);
    EXPECT_EQ(
        m_rig->gateway().cancelPayout({Operation::Payout, {}, u"pay000404"_s}).kind, Kind::Refused);
}

TEST_F(BtcPayStore, ARefundIsAPageThatTheClientClaims)
{
    const QString id = invoice(u"D-1"_s).providerId;
    const RefundRequest request{
        u"R-1"_s, id, Money(2'000'000, btc), u"1042"_s, u"BTC-CHAIN"_s, u"refund"_s};
    EXPECT_EQ(m_rig->gateway().refund(request).kind, Kind::Refused) << "nothing was paid";
    act({{u"reference"_s, u"D-1"_s}, {u"status"_s, u"Settled"_s}});
    const Outcome made = m_rig->gateway().refund(request);
    ASSERT_EQ(made.kind, Kind::Pending) << qPrintable(made.reason);
    EXPECT_TRUE(made.page.startsWith(u"https://"_s));
    EXPECT_EQ(truth(u"R-1"_s, Operation::Refund).stage, Stage::Announced);
    act({{u"claim"_s, u"R-1"_s}});
    EXPECT_EQ(truth(u"R-1"_s, Operation::Refund).stage, Stage::Settled);
}

TEST_F(BtcPayStore, RefusalsAreTheirOwnWords)
{
    EXPECT_EQ(
        m_rig->gateway()
            .payOut({u"W-1"_s, Money(1'000, btc), {}, u"BTC-CHAIN"_s, {{u"address"_s, u"short"_s}}})
            .reason,
        u"invalid-destination"_s);
    EXPECT_EQ(m_rig->executions(u"W-1"_s), 0);
    EXPECT_EQ(m_rig->gateway().find({Operation::Payout, u"W-1"_s, {}})->size(), 0u);
}

TEST_F(BtcPayStore, ItsWalletSaysWhatLiesThere)
{
    EXPECT_TRUE(m_rig->gateway().capabilities().tellsBalances);
    EXPECT_EQ(m_rig->gateway().balances().error().code, ErrorCode::NotFound) << "no such wallet";
    act({{u"wallet"_s, u"BTC-CHAIN"_s}, {u"balance"_s, u"0.5"_s}});
    const auto told = m_rig->gateway().balances();
    ASSERT_TRUE(told) << qPrintable(told.error().detail);
    ASSERT_EQ(told->size(), 1u);
    EXPECT_EQ(told->front(), Money(50'000'000, btc));
    act({{u"wallet"_s, u"BTC-CHAIN"_s}, {u"balance"_s, u"0"_s}});
    EXPECT_EQ(m_rig->gateway().balances().value().front(), Money(0, btc));
    act({{u"wallet"_s, u"BTC-CHAIN"_s}, {u"balance"_s, u"a lot"_s}});
    EXPECT_FALSE(m_rig->gateway().balances());
}
