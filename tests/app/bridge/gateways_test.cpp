// Withdrawals through the real bridge, over the real protocols of the payment providers, against
// their simulators: each ends exactly once, whatever answers are lost, and the simulator's own book
// says the same as ours.

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

/// A provider, and a client's destination that it can pay to.
struct Provider {
    const char* name;
    const char* method;
    QString detail;
    const char* endpoint = "payouts/create"; ///< what faults are aimed at
    QStringList options = {};                ///< of its simulator
};

const Provider praxis{
    "praxis", "skrill", u"chidi@example.org"_s, "payouts/create", {u"--clients-act"_s}};
const Provider btcpay{"btcpay", "btc", u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s};
const Provider hyperswitch{"hyperswitch", "sepa", u"DE02120300000000202051"_s};
const Provider sepa{"sepa-bank", "sepa", u"DE02120300000000202051"_s, "files/create"};

void PrintTo(const Provider& provider, std::ostream* out)
{
    *out << provider.name;
}

class EachGateway : public ::testing::TestWithParam<Provider>
{
protected:
    static QString of(const char* text) { return QString::fromLatin1(text); }
    static Provider which() { return GetParam(); }

    void start(const QJsonObject& more = {})
    {
        m_simulator =
            &m_rig.addGateway(of(which().name), of(which().method), more, which().options);
        m_bridge = std::make_unique<BridgeProcess>(m_rig.config());
    }
    struct Case {
        qint64 account = 0;
        qint64 payment = 0;
    };
    Case approve()
    {
        QString detail = which().detail;
        Case one;
        one.account = m_rig.addAccountFor(of(which().method), detail);
        one.payment = m_rig.approve(one.account, usualAmount);
        return one;
    }
    void strike(const QString& fault, QJsonObject more = {})
    {
        more.insert(u"fault"_s, fault);
        if (!more.contains(u"endpoint"_s))
            more.insert(u"endpoint"_s, of(which().endpoint));
        m_simulator->addFault(more);
    }
    /// How often the provider has moved money for a payment.
    int moved(qint64 payment)
    {
        const QString reference = m_rig.desk().text(payment, u"reference"_s);
        int count = 0;
        const QJsonArray book = m_simulator->book();
        for (const QJsonValue& entry : book)
            count += entry[u"what"_s].toString() == u"payout"
                    && entry[u"reference"_s].toString() == reference
                ? 1
                : 0;
        return count;
    }
    void expectSettledOnce(const Case& one)
    {
        EXPECT_EQ(m_rig.awaitState(one.payment, {u"settled"_s}), u"settled"_s);
        EXPECT_EQ(moved(one.payment), 1);
        EXPECT_EQ(m_rig.operationsOn(one.account).size(), 1);
        EXPECT_EQ(m_rig.number(
                      u"select count(*) from book.journal where payment_id = $1"_s, {one.payment}),
            2);
        expectBooksAgree(one);
    }
    /// The money is on the trading account again.
    void expectBack(const Case& one)
    {
        EXPECT_EQ(m_rig.awaitState(one.payment, {u"failed"_s}), u"failed"_s);
        EXPECT_EQ(moved(one.payment), 0);
        EXPECT_EQ(m_rig.operationsOn(one.account).size(), 2);
        EXPECT_EQ(m_rig.desk().books().posted(m_rig.desk().books().ledgerAccount(one.account)),
            10'000'000);
        expectBooksAgree(one);
    }
    void expectBooksAgree(const Case& one)
    {
        EXPECT_EQ(m_rig.desk().books().pending(m_rig.desk().books().ledgerAccount(one.account)), 0);
        EXPECT_EQ(m_rig.desk().books().differences(), 0);
    }
    bool isWithAPerson(qint64 payment)
    {
        return m_rig.number(u"select count(*) from book.instruction where payment_id = $1 and kind "
                            "= 'payout' and state = 'parked'"_s,
                   {payment})
            == 1;
    }

    BridgeRig m_rig;
    SimulatorProcess* m_simulator = nullptr;
    std::unique_ptr<BridgeProcess> m_bridge;
};

} // namespace

TEST_P(EachGateway, PaysAWithdrawalOut)
{
    start();
    const Case one = approve();
    expectSettledOnce(one);
    // The gateway's id of it is on the record.
    EXPECT_FALSE(m_rig.desk().text(one.payment, u"provider_ref"_s).isEmpty());
    EXPECT_EQ(m_bridge->terminate(), 0);
}

TEST_P(EachGateway, ALostAnswerEndsInExactlyOnePayout)
{
    start();
    for (const char* fault : {"execute_then_drop", "execute_then_half", "execute_then_502",
             "execute_then_silence", "execute_then_garbage"}) {
        SCOPED_TRACE(fault);
        strike(of(fault), {{u"delay_ms"_s, 100}});
        const Case one = approve();
        expectSettledOnce(one);
        EXPECT_GT(m_rig.number(u"select count(*) from book.payment_event where payment_id = $1 and "
                               "kind = 'unknown'"_s,
                      {one.payment}),
            0)
            << "nobody was told";
    }
}

TEST_P(EachGateway, WhatWasNeverDoneIsNotDoneTwice)
{
    start({{u"patience_s"_s, 2}});
    strike(u"drop_before"_s);
    const Case one = approve();
    // Either it refuses a second one by itself, and is asked again, or a person has to say.
    EXPECT_TRUE(eventually(
        [&] { return m_rig.state(one.payment) == u"settled" || isWithAPerson(one.payment); },
        60'000));
    EXPECT_EQ(moved(one.payment), m_rig.state(one.payment) == u"settled" ? 1 : 0);
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_P(EachGateway, WorkThatArrivesLateIsNotDoneTwice)
{
    start();
    strike(u"execute_late"_s, {{u"delay_ms"_s, 1500}});
    expectSettledOnce(approve());
}

TEST_P(EachGateway, IsAskedAgainLaterWhenItIsBusyOrAway)
{
    start();
    strike(u"status"_s, {{u"code"_s, 429}});
    expectSettledOnce(approve());
    strike(u"outage"_s, {{u"now"_s, true}, {u"duration_ms"_s, 1500}});
    expectSettledOnce(approve());
}

TEST_P(EachGateway, ADestinationItCannotPayToGivesTheMoneyBack)
{
    start({{u"methods"_s, QJsonObject{{u"wire"_s, u"WIRE"_s}}}});
    const Case one = approve();
    expectBack(one);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.instruction where payment_id = $1 and kind "
                           "= 'payout' and state = 'refused' and last_reason = "
                           "'method_not_served'"_s,
                  {one.payment}),
        1);
}

INSTANTIATE_TEST_SUITE_P(Bridge, EachGateway, ::testing::Values(praxis, btcpay, hyperswitch, sepa),
    [](const auto& info) { return std::string(info.param.method) + std::to_string(info.index); });
