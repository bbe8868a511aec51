// Deposits through the real bridge and the payment providers' own protocols: the web site announces
// one, the bridge opens the page where the client pays, the money is booked once, whatever answers
// are lost on the way.

#include "tests/app/bridge/support/depositpage.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>
#include <map>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

/// Deposits that have been paid by card, and withdrawals of them to that card.
class Refund : public DepositPage
{
protected:
    struct Paid {
        qint64 account = 0;
        qint64 payment = 0;
    };
    Paid payOnce()
    {
        Paid paid;
        paid.account = m_rig.addAccountFor(u"card"_s, u"424242******4242"_s, 1'000'000);
        const QString reference = openPage(paid.account);
        act(reference, {{u"status"_s, which().paid}, {u"fingerprint"_s, u"card-"_s + reference}});
        expectPaidOnce(reference, paid.account);
        paid.payment = paymentOf(reference);
        return paid;
    }
    void approveDeposit(qint64 payment)
    {
        m_rig.awaitState(payment, {u"awaiting_approval"_s});
        for (const char* who : {"joao", "mara"}) {
            if (m_rig.state(payment) == u"awaiting_approval"_s)
                demand(m_rig.desk().approve(*m_rig.desk().office().as(who), payment));
        }
        EXPECT_EQ(m_rig.awaitState(payment, {u"settled"_s}), u"settled"_s);
    }
    int refundsOf(qint64 payment)
    {
        return refundsUnder(m_rig.desk().text(payment, u"reference"_s));
    }
    int refundsUnder(const QString& reference)
    {
        int count = 0;
        const QJsonArray book = m_simulator->book();
        for (const QJsonValue& entry : book)
            count += entry[u"what"_s].toString() == u"refund"
                    && entry[u"reference"_s].toString() == reference
                ? 1
                : 0;
        return count;
    }
    qint64 left(const Paid& paid)
    {
        return m_rig.number(
            u"select book.refund_left(r) from book.receipt r where r.payment_id = $1"_s,
            {paid.payment});
    }
    std::unique_ptr<office::Connection> m_second = m_rig.desk().office().as("mara");
};

class DepositRoute : public DepositPage
{
};

class CoinPage : public DepositPage
{
};

} // namespace

TEST_P(DepositPage, IsOpenedOnceWhateverAnswersAreLostAndPaidOnce)
{
    start();
    std::map<QString, qint64> open;
    for (const char* fault :
        {"", "execute_then_drop", "drop_before", "error_500", "execute_then_silence"}) {
        SCOPED_TRACE(fault);
        if (*fault)
            strike(QString::fromLatin1(fault));
        const qint64 account = addAccount();
        open.emplace(openPage(account), account);
    }
    for (const auto& [reference, account] : open)
        act(reference, {{u"status"_s, which().paid}});
    for (const auto& [reference, account] : open) {
        expectPaidOnce(reference, account);
        EXPECT_EQ(session(reference).value(u"state"_s).toString(), u"closed"_s);
        EXPECT_FALSE(session(reference).contains(u"page"_s));
    }
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_P(CoinPage, PaidByHalfIsBookedByHalf)
{
    start();
    const QString reference = openPage(addAccount());
    const qint64 deposit = paymentOf(reference);
    act(reference,
        {{u"status"_s, u"Expired"_s}, {u"additional"_s, u"PaidPartial"_s},
            {u"paid"_s, u"0.00125000"_s}});
    EXPECT_TRUE(eventually(
        [&] {
            return m_rig.number(u"select count(*) from book.deposit_finding where payment_id = $1 "
                                "and reason = 'provider_asks' and amount_minor = $2 and currency = "
                                "'BTC'"_s,
                       {deposit, payIn / 2})
                == 1;
        },
        60'000))
        << m_bridge->log().constData();
    for (const char* who : {"mara", "joao"}) {
        auto person = m_rig.desk().office().as(who);
        const auto finding = demand(person->call({u"desk.list_findings"_s, {}}));
        ASSERT_EQ(finding.rowCount(), 1);
        demand(person->command({u"desk.settle_finding"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, finding.row(0).integer(u"id"_s)},
                {u"p_version"_s, finding.row(0).integer(u"version"_s)},
                {u"p_outcome"_s, u"received"_s}, {u"p_text"_s, u"seen on the chain"_s}}}));
    }
    EXPECT_EQ(m_rig.number(u"select count(*) from book.receipt where payment_id = $1 and "
                           "amount_minor = $2"_s,
                  {deposit, payIn / 2}),
        1);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.receipt"_s), 1);
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_P(DepositRoute, AsksTheNextGatewayOnlyAfterADefiniteNo)
{
    SimulatorProcess& other = m_rig.addGateway(u"btcpay"_s, u"card"_s);
    const auto route = [this](const QString& gateway, int priority) {
        m_rig.number(u"insert into policy.gateway_route (method, operation, gateway, priority) "
                     "values ('card', 'deposit', $1, $2) returning 1"_s,
            {gateway, priority});
    };
    route(u"hyperswitch"_s, 2);
    route(u"btcpay"_s, 3);
    start();
    // Its answer is lost: nobody else is asked.
    strike(u"execute_then_drop"_s);
    openPage(addAccount());
    // The first one has no pages, and says so: the next one opens it.
    route(u"bank"_s, 1);
    const qint64 account = addAccount();
    const QString reference = openPage(account);
    EXPECT_EQ(m_rig.number(u"select count(*) from book.deposit_session s join book.payment p on "
                           "p.id = s.payment_id where p.reference = $1 and (s.gateway, s.state) in "
                           "(('bank', 'refused'), ('hyperswitch', 'open'))"_s,
                  {reference}),
        2);
    EXPECT_EQ(other.get(u"/records"_s)[u"records"_s].toArray().size(), 0);
    act(reference, {{u"status"_s, which().paid}});
    expectPaidOnce(reference, account);
}

TEST_P(Refund, OfAWithdrawalGoesBackToTheDepositOnceWhateverAnswersAreLost)
{
    start();
    for (const char* fault :
        {"", "execute_then_drop", "drop_before", "execute_then_silence", "execute_then_500"}) {
        SCOPED_TRACE(fault);
        const Paid paid = payOnce();
        if (*fault)
            strike(QString::fromLatin1(fault), {{u"endpoint"_s, u"refunds/create"_s}});
        const qint64 withdrawal = m_rig.approve(paid.account, payIn / 2);
        EXPECT_EQ(m_rig.awaitState(withdrawal, {u"settled"_s}), u"settled"_s)
            << m_bridge->log().constData();
        EXPECT_EQ(refundsOf(withdrawal), 1);
        EXPECT_EQ(m_rig.payoutsOf(withdrawal), 0);
        EXPECT_EQ(m_rig.desk().books().posted(m_rig.desk().books().ledgerAccount(paid.account)),
            1'000'000 + payIn - payIn / 2);
        EXPECT_EQ(left(paid), payIn - payIn / 2);
    }
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_P(Refund, OfAWithdrawalOverTwoDepositsGoesBackToBothOnceWhateverAnswersAreLost)
{
    start();
    for (const char* fault : {"", "execute_then_drop", "drop_before", "execute_then_500"}) {
        SCOPED_TRACE(fault);
        const Paid first = payOnce();
        const QString card = u"card-"_s + m_rig.desk().text(first.payment, u"reference"_s);
        const QString reference = openPage(first.account);
        act(reference, {{u"status"_s, which().paid}, {u"fingerprint"_s, card}});
        const qint64 second = paymentOf(reference);
        approveDeposit(second);
        if (*fault)
            strike(QString::fromLatin1(fault), {{u"endpoint"_s, u"refunds/create"_s}});
        const qint64 withdrawal = m_rig.approve(first.account, payIn + payIn / 2);
        EXPECT_EQ(m_rig.awaitState(withdrawal, {u"settled"_s}), u"settled"_s)
            << m_bridge->log().constData();
        const QString whole = m_rig.desk().text(withdrawal, u"reference"_s);
        EXPECT_EQ(refundsUnder(whole + u"-1"_s), 1);
        EXPECT_EQ(refundsUnder(whole + u"-2"_s), 1);
        EXPECT_EQ(refundsOf(withdrawal), 0);
        EXPECT_EQ(m_rig.payoutsOf(withdrawal), 0);
        EXPECT_EQ(left(first), 0);
        EXPECT_EQ(left({first.account, second}), payIn - payIn / 2);
    }
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_P(Refund, NeverExceedsWhatIsLeftOfItsDepositAndIsPaidAnotherWayThen)
{
    m_rig.number(u"insert into policy.gateway_route (method, gateway, priority) values ('card', "
                 "'bank', 1) returning 1"_s);
    start();
    const Paid paid = payOnce();
    EXPECT_EQ(m_rig.awaitState(m_rig.approve(paid.account, payIn - 10'000), {u"settled"_s}),
        u"settled"_s);
    EXPECT_EQ(left(paid), 10'000);
    // More than is left, and what is left after the days of the rail are over: paid out.
    for (const bool isLate : {false, true}) {
        if (isLate)
            m_rig.number(u"update policy.payment_method set refund_days = 0 where code = 'card' "
                         "returning 1"_s);
        const qint64 withdrawal = m_rig.approve(paid.account, isLate ? 9'000 : 20'000);
        EXPECT_EQ(m_rig.awaitState(withdrawal, {u"settled"_s}), u"settled"_s);
        EXPECT_EQ(refundsOf(withdrawal), 0);
        EXPECT_EQ(m_rig.payoutsOf(withdrawal), 1);
    }
    EXPECT_EQ(left(paid), 10'000);
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

TEST_P(Refund, OfARefusedDepositEndsWhenTheGatewaySaysSo)
{
    start();
    for (const char* fault : {"", "execute_then_drop", "drop_before"}) {
        SCOPED_TRACE(fault);
        const qint64 account = addAccount();
        const QString reference = openPage(account);
        act(reference, {{u"status"_s, which().paid}});
        const qint64 payment = paymentOf(reference);
        EXPECT_EQ(m_rig.awaitState(payment, {u"awaiting_approval"_s}), u"awaiting_approval"_s);
        auto joao = m_rig.desk().office().as("joao");
        demand(m_rig.desk().decide(
            *joao, u"desk.reject_payment"_s, payment, u"third_party_payer"_s, {}));
        EXPECT_EQ(m_rig.state(payment), u"returning"_s);
        if (*fault)
            strike(QString::fromLatin1(fault), {{u"endpoint"_s, u"refunds/create"_s}});
        const auto refund = [&](office::Connection& who) {
            return who.command({u"desk.refund_deposit"_s,
                {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                    {u"p_version"_s, m_rig.desk().number(payment, u"version"_s)}}});
        };
        EXPECT_EQ(refund(*joao).error().code, ErrorCode::FourEyes);
        demand(refund(*m_second));
        EXPECT_EQ(refund(*m_second).error().code, ErrorCode::WrongState);
        EXPECT_EQ(m_rig.awaitState(payment, {u"returned"_s}), u"returned"_s)
            << m_bridge->log().constData();
        EXPECT_EQ(refundsOf(payment), 1);
        EXPECT_EQ(m_rig.operationsOn(account).size(), 0);
        EXPECT_EQ(m_rig.number(u"select count(*) from book.receipt where payment_id = $1 and state "
                               "= 'returned'"_s,
                      {payment}),
            1);
    }
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}

INSTANTIATE_TEST_SUITE_P(Bridge, Refund, ::testing::Values(hyperswitchCashier));
INSTANTIATE_TEST_SUITE_P(Bridge, CoinPage, ::testing::Values(btcpayCashier));
INSTANTIATE_TEST_SUITE_P(Bridge, DepositRoute, ::testing::Values(hyperswitchCashier));
INSTANTIATE_TEST_SUITE_P(Bridge, DepositPage,
    ::testing::Values(hyperswitchCashier, btcpayCashier, praxisCashier),
    [](const auto& info) { return std::string(info.param.name); });
