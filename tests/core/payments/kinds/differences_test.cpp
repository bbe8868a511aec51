// What a payout leaves in suspense because another amount moved than was asked for: two people say
// whose it is, and only then it is booked away.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Connection;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

constexpr qint64 asked = 60'000;

class Differences : public ::testing::Test
{
protected:
    /// A payout that the gateway has taken on; its payment.
    qint64 sent()
    {
        const qint64 payment = d.desk().approved(asked);
        d.carryOut();
        EXPECT_EQ(d.state(payment), u"sent"_s);
        return payment;
    }
    Result<purser::office::Table> status(qint64 payment, const QString& word, qint64 moved)
    {
        return d.link(u"payout_status($1, $2, $3, 'po_1', $4)"_s,
            {d.books().number(u"select id from book.instruction where payment_id = $1 and kind = "
                              "'payout' and state = 'done'"_s,
                 {payment}),
                word, moved});
    }
    qint64 settledAt(qint64 moved)
    {
        const qint64 payment = sent();
        demand(status(payment, u"settled"_s, moved));
        return payment;
    }
    Result<Outcome> settle(Connection& who, qint64 payment, const QString& outcome)
    {
        return who.command({u"desk.settle_difference"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                {u"p_version"_s,
                    d.books().number(
                        u"select version from book.payout_difference where payment_id = $1"_s,
                        {payment})},
                {u"p_outcome"_s, outcome}, {u"p_text"_s, u"their statement"_s}}});
    }
    void settleByTwo(qint64 payment, const QString& outcome)
    {
        EXPECT_EQ(demand(settle(*m_ines, payment, outcome)).state, u"proposed"_s);
        EXPECT_EQ(demand(settle(*m_omar, payment, outcome)).state, u"settled"_s);
    }
    qint64 open()
    {
        return demand(m_ines->call({u"desk.list_payout_differences"_s, {}})).rowCount();
    }

    KindsDesk d;
    std::unique_ptr<Connection> m_ines = d.as("ines");
    std::unique_ptr<Connection> m_omar = d.as("omar");
};

} // namespace

TEST_F(Differences, OfAPayoutOfLessIsTheClientsWhenTwoPeopleSaySo)
{
    const qint64 payment = settledAt(59'000);
    EXPECT_EQ(d.flag(payment), u"underpaid"_s);
    EXPECT_EQ(d.role(u"suspense"_s), 1'000);
    EXPECT_EQ(settle(*d.as("joao"), payment, u"to_client"_s).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(settle(*m_ines, payment, u"owed"_s).error().code, ErrorCode::BadInput)
        << "nobody owes what he did not get";
    EXPECT_EQ(demand(settle(*m_ines, payment, u"to_client"_s)).state, u"proposed"_s);
    EXPECT_EQ(settle(*m_ines, payment, u"to_client"_s).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(d.role(u"suspense"_s), 1'000);
    EXPECT_EQ(open(), 1);
    EXPECT_EQ(demand(settle(*m_omar, payment, u"to_client"_s)).state, u"settled"_s);
    EXPECT_EQ(d.role(u"suspense"_s), 0);
    EXPECT_EQ(d.role(u"client_wallet"_s), 1'000);
    EXPECT_EQ(d.flag(payment), QString());
    EXPECT_EQ(d.state(payment), u"settled"_s);
    EXPECT_EQ(open(), 0);
    EXPECT_EQ(settle(*m_ines, payment, u"to_client"_s).error().code, ErrorCode::WrongState);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Differences, AnotherWordIsAProposalOfItsOwn)
{
    const qint64 payment = settledAt(59'000);
    demand(settle(*m_ines, payment, u"to_client"_s));
    EXPECT_EQ(demand(settle(*m_omar, payment, u"written_off"_s)).state, u"proposed"_s);
    EXPECT_EQ(settle(*m_omar, payment, u"written_off"_s).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(demand(settle(*m_ines, payment, u"written_off"_s)).state, u"settled"_s);
    EXPECT_EQ(d.role(u"write_off"_s), 1'000);
    EXPECT_EQ(d.role(u"suspense"_s), 0);
    EXPECT_EQ(d.role(u"client_wallet"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Differences, WhatTheProviderKeptIsBookedAgainstItsAccount)
{
    const qint64 before = d.role(u"bank_client_money"_s);
    const qint64 payment = settledAt(59'000);
    EXPECT_EQ(d.role(u"bank_client_money"_s), before + 59'000);
    settleByTwo(payment, u"provider"_s);
    EXPECT_EQ(d.role(u"bank_client_money"_s), before + asked) << "it took all that was asked";
    EXPECT_EQ(d.role(u"suspense"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Differences, OfAPayoutOfTooMuchIsADebtOfTheClientOrALoss)
{
    const qint64 owed = settledAt(61'000);
    EXPECT_EQ(d.flag(owed), u"overpaid"_s);
    EXPECT_EQ(d.role(u"suspense"_s), -1'000);
    EXPECT_EQ(settle(*m_ines, owed, u"to_client"_s).error().code, ErrorCode::BadInput);
    settleByTwo(owed, u"owed"_s);
    EXPECT_EQ(d.role(u"suspense"_s), 0);
    EXPECT_EQ(d.role(u"recovery_receivable"_s), -1'000);
    const auto debts = demand(m_ines->call({u"desk.list_recoveries"_s, {}}));
    ASSERT_EQ(debts.rowCount(), 1);
    EXPECT_EQ(debts.row(0).text(u"origin"_s), u"overpaid"_s);
    EXPECT_EQ(debts.row(0).integer(u"amount_minor"_s), 1'000);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Differences, WhoHadAHandInThePaymentDoesNotSayWhoseItIs)
{
    const qint64 payment = settledAt(59'000);
    d.books().number(
        u"update book.payment set requested_by = 'ines' where id = $1 returning id"_s, {payment});
    EXPECT_EQ(settle(*m_ines, payment, u"written_off"_s).error().code, ErrorCode::FourEyes);
    demand(settle(*m_omar, payment, u"written_off"_s));
    EXPECT_EQ(settle(*m_ines, payment, u"written_off"_s).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(d.role(u"suspense"_s), 1'000);
}

TEST_F(Differences, WhatComesBackLaterIsSetOffAgainstIt)
{
    const qint64 payment = settledAt(61'000);
    demand(settle(*m_ines, payment, u"written_off"_s));
    demand(status(payment, u"returned"_s, 61'000));
    EXPECT_EQ(d.role(u"suspense"_s), 0);
    EXPECT_EQ(open(), 0) << "made good by itself";
    EXPECT_EQ(settle(*m_omar, payment, u"written_off"_s).error().code, ErrorCode::WrongState)
        << "what was said of it counts no more";
    EXPECT_EQ(d.role(u"write_off"_s), 0);
    // Refused with less than was sent, before it was settled: that is a difference too.
    const qint64 refused = sent();
    demand(status(refused, u"returned"_s, 59'500));
    EXPECT_EQ(d.role(u"suspense"_s), 500);
    EXPECT_EQ(open(), 1);
    settleByTwo(refused, u"provider"_s);
    EXPECT_EQ(d.role(u"suspense"_s), 0);
    EXPECT_EQ(d.state(refused), u"returned_after_send"_s);
    EXPECT_EQ(d.flag(refused), u"failed"_s) << "its own trouble stays shown";
    EXPECT_EQ(d.books().differences(), 0);
}
