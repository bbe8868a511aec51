#include "tests/app/simulator/gateways/gatewayrig.h"

#include "core/payments/gateways/resolution.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;
using Kind = Outcome::Kind;

namespace {

struct FaultCase {
    QString fault;
    bool executes;
    Kind kind;
    QJsonObject more = {};
};

/// Every gateway under every fault of a write: what is said, what is true, what a look-up finds.
class EachGateway : public ::testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        m_rig = makeRig(QString::fromLatin1(GetParam()));
        m_rig->connectGateway(60s);
    }

    Outcome strike(const QString& reference, const FaultCase& fault)
    {
        m_rig->prepare(reference);
        QJsonObject description = fault.more;
        description.insert(u"fault"_s, fault.fault);
        description.insert(u"endpoint"_s, m_rig->endpoint());
        m_rig->simulator().addFault(description);
        m_rig->clock().advance(1h);
        EXPECT_TRUE(m_rig->gateway().ensureReady()) << qPrintable(fault.fault);
        return m_rig->payOut(reference);
    }
    Resolution::Kind lookUp(const QString& reference)
    {
        const auto found = m_rig->find(reference);
        EXPECT_TRUE(found) << qPrintable(reference);
        if (!found)
            return Resolution::Kind::NeedsPerson;
        return resolve(m_rig->isTakenOn(*found) ? *found : std::vector<Transaction>(),
            m_rig->payoutAmount(), 1s, 600s)
            .kind;
    }
    void check(const QString& reference, const FaultCase& fault)
    {
        const Outcome outcome = strike(reference, fault);
        EXPECT_EQ(outcome.kind, fault.kind)
            << qPrintable(fault.fault) << ' ' << qPrintable(outcome.reason);
        EXPECT_EQ(m_rig->executions(reference), fault.executes ? 1 : 0) << qPrintable(fault.fault);
        EXPECT_EQ(lookUp(reference),
            fault.executes ? Resolution::Kind::Pending : Resolution::Kind::StillUnknown)
            << qPrintable(fault.fault);
    }

    std::unique_ptr<GatewayRig> m_rig;
};

} // namespace

TEST_P(EachGateway, TakesAPayoutOnOnceWhenAllIsWell)
{
    m_rig->prepare(u"W-1"_s);
    EXPECT_TRUE(m_rig->gateway().ensureReady());
    const Outcome outcome = m_rig->payOut(u"W-1"_s);
    EXPECT_EQ(outcome.kind, Kind::Pending) << qPrintable(outcome.reason);
    EXPECT_FALSE(outcome.providerId.isEmpty());
    EXPECT_EQ(m_rig->executions(u"W-1"_s), 1);
    EXPECT_EQ(lookUp(u"W-1"_s), Resolution::Kind::Pending);
}

TEST_P(EachGateway, SaysOfEveryFaultOnlyWhatItKnows)
{
    const std::vector<FaultCase> faults = {
        {u"execute_then_drop"_s, true, Kind::Unknown},
        {u"execute_then_reset"_s, true, Kind::Unknown},
        {u"execute_then_half"_s, true, Kind::Unknown},
        {u"execute_then_500"_s, true, Kind::Unknown},
        {u"execute_then_502"_s, true, Kind::Unknown},
        {u"drop_before"_s, false, Kind::Unknown},
        {u"reset_before"_s, false, Kind::Unknown},
        {u"error_500"_s, false, Kind::Unknown},
        {u"error_502"_s, false, Kind::Unknown},
        {u"status"_s, false, Kind::Unknown, {{u"code"_s, 503}}},
        {u"status"_s, false, Kind::NotSent, {{u"code"_s, 429}}},
        {u"slow"_s, true, Kind::Pending, {{u"delay_ms"_s, 700}}},
        {u"stall"_s, true, Kind::Pending, {{u"delay_ms"_s, 300}}},
        {u"trickle"_s, true, Kind::Pending, {{u"bytes"_s, 200}, {u"interval_ms"_s, 5}}},
    };
    int number = 100;
    for (const FaultCase& fault : faults)
        check(u"W-%1"_s.arg(++number), fault);
}

TEST_P(EachGateway, ATimeOutIsUnknownBeforeAndAfterTheWork)
{
    for (const auto& [fault, executes] :
        {std::pair(u"silence_before"_s, false), std::pair(u"execute_then_silence"_s, true)}) {
        const QString reference = executes ? u"W-2"_s : u"W-1"_s;
        m_rig->connectGateway(60s);
        m_rig->prepare(reference);
        m_rig->connectGateway(1'500ms);
        if (GetParam() == std::string("praxis")) {
            EXPECT_TRUE(m_rig->gateway().ensureReady());
        }
        m_rig->simulator().addFault({{u"fault"_s, fault}, {u"endpoint"_s, m_rig->endpoint()}});
        EXPECT_TRUE(m_rig->gateway().ensureReady());
        const Outcome outcome = m_rig->payOut(reference);
        EXPECT_EQ(outcome.kind, Kind::Unknown);
        EXPECT_EQ(outcome.reason, u"timeout"_s);
        if (executes) {
            EXPECT_TRUE(m_rig->awaitExecution(reference));
        }
        EXPECT_EQ(m_rig->executions(reference), executes ? 1 : 0);
        EXPECT_EQ(lookUp(reference),
            executes ? Resolution::Kind::Pending : Resolution::Kind::StillUnknown);
    }
}

TEST_P(EachGateway, WorkThatArrivesLateLooksUndoneAtFirst)
{
    m_rig->simulator().clearFaults();
    const QString reference = u"W-1"_s;
    const Outcome outcome =
        strike(reference, {u"execute_late"_s, true, Kind::Unknown, {{u"delay_ms"_s, 3'000}}});
    EXPECT_EQ(outcome.kind, Kind::Unknown);
    // Whoever repeated the payout now, because nothing is found, would pay twice.
    EXPECT_TRUE(m_rig->awaitExecution(reference));
    EXPECT_EQ(lookUp(reference), Resolution::Kind::Pending);
    EXPECT_EQ(m_rig->executions(reference), 1);
}

TEST_P(EachGateway, AnUnknownStatusIsParkedAndNothingElse)
{
    m_rig->prepare(u"W-1"_s);
    EXPECT_TRUE(m_rig->gateway().ensureReady());
    m_rig->payOut(u"W-1"_s);
    if (GetParam() == std::string("sepa-bank"))
        m_rig->simulator().post(u"/act"_s, {{u"reference"_s, u"W-1"_s}, {u"status"_s, u"XYZQ"_s}});
    else
        m_rig->simulator().addFault({{u"fault"_s, u"unknown_status"_s}, {u"count"_s, -1}});
    const auto found = m_rig->find(u"W-1"_s);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().stage, Stage::Unrecognized);
    EXPECT_EQ(resolve(*found, m_rig->payoutAmount(), 1s, 600s).kind, Resolution::Kind::NeedsPerson);
}

TEST_P(EachGateway, ADeadServerIsLeftInPeaceAndNothingIsSent)
{
    m_rig->simulator().post(u"/pause"_s, {{u"mode"_s, u"refuse"_s}});
    EXPECT_FALSE(m_rig->gateway().ensureReady());
    const auto resting = m_rig->gateway().ensureReady();
    ASSERT_FALSE(resting);
    EXPECT_EQ(resting.error().args.value(u"reason"_s).toString(), u"backing_off"_s);
    EXPECT_EQ(m_rig->payOut(u"W-1"_s).isDefinitelyNegative(), true);
    m_rig->simulator().post(u"/resume"_s, {});
    m_rig->clock().advance(1h);
    EXPECT_TRUE(m_rig->gateway().ensureReady());
    EXPECT_EQ(m_rig->executions(u"W-1"_s), 0);
}

TEST_P(EachGateway, AnotherCertificateIsRefusedBeforeAnythingIsSent)
{
    m_rig->simulator().post(u"/certificate"_s, {});
    const auto ready = m_rig->gateway().ensureReady();
    ASSERT_FALSE(ready);
    EXPECT_EQ(ready.error().code, ErrorCode::TlsFailed);
}

INSTANTIATE_TEST_SUITE_P(OfEachProvider, EachGateway,
    ::testing::Values("praxis", "btcpay", "hyperswitch", "sepa-bank"),
    [](const ::testing::TestParamInfo<const char*>& info) {
        return std::string(info.param) == "sepa-bank" ? "sepabank" : std::string(info.param);
    });
