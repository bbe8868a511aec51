// What a gateway says of a deposit beyond "the money came": kept, told, never acted upon by one
// person or by none.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
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

class Findings : public ::testing::Test
{
protected:
    qint64 announced(qint64 minor = 250000) { return demand(d.announce(*m_sana, minor)).id; }
    qint64 paid(const QString& providerReference = u"B-1"_s, qint64 minor = 250000)
    {
        const qint64 deposit = announced(minor);
        demand(d.receipt(providerReference, minor, d.reference(deposit)));
        return deposit;
    }
    void say(qint64 deposit, const QString& reason, const QString& word = u"odd"_s,
        qint64 minor = 250000, const QString& currency = u"EUR"_s)
    {
        demand(d.link(u"report_deposit_finding($1, 'bank', $2, 'B-1', $3, $4, $5, $6)"_s,
            {d.reference(deposit), reason, word, minor, currency}));
    }
    Result<purser::office::Table> takeBack(
        qint64 deposit, qint64 minor = 250000, const QString& providerReference = u"B-1"_s)
    {
        return d.link(u"report_deposit_reversal($1, 'bank', $2, $3, $4, 'EUR', 'reversed')"_s,
            {d.reference(deposit), providerReference, minor});
    }
    /// The gateway shows no amount.
    void sayNothingOfMoney(qint64 deposit)
    {
        demand(d.link(
            u"report_deposit_finding($1, 'bank', $2, 'B-1', 'provider_asks', 'PaidPartial')"_s,
            {d.reference(deposit)}));
    }
    Result<Outcome> settle(Connection& who, const QString& outcome, const QVariant& came = {},
        const QVariant& currency = {})
    {
        const auto rows = demand(who.call({u"desk.list_findings"_s, {}}));
        EXPECT_GE(rows.rowCount(), 1);
        return who.command({u"desk.settle_finding"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, rows.row(0).integer(u"id"_s)},
                {u"p_version"_s, rows.row(0).integer(u"version"_s)}, {u"p_outcome"_s, outcome},
                {u"p_text"_s, u"seen in their books"_s}, {u"p_amount_minor"_s, came},
                {u"p_currency"_s, currency}}});
    }
    qint64 count(const QString& from)
    {
        return d.books().number(u"select count(*) from "_s + from);
    }

    KindsDesk d;
    std::unique_ptr<Connection> m_sana = d.as("sana");
    std::unique_ptr<Connection> m_mara = d.as("mara");
    std::unique_ptr<Connection> m_joao = d.as("joao");
};

} // namespace

TEST_F(Findings, AreKeptOnceAndTold)
{
    const qint64 deposit = announced();
    for (int i = 0; i < 3; ++i)
        say(deposit, u"unknown_status"_s);
    EXPECT_EQ(d.flag(deposit), u"needs_person"_s);
    EXPECT_EQ(d.state(deposit), u"announced"_s);
    EXPECT_EQ(count(u"book.notification where kind = 'deposit_needs_person'"_s), 1);
    const auto rows = demand(m_mara->call({u"desk.list_findings"_s, {}}));
    ASSERT_EQ(rows.rowCount(), 1);
    EXPECT_EQ(rows.row(0).integer(u"times"_s), 3);
    EXPECT_EQ(rows.row(0).text(u"word"_s), u"odd"_s);
    EXPECT_EQ(rows.row(0).integer(u"asked_minor"_s), 250000);
    EXPECT_EQ(rows.row(0).integer(u"amount_minor"_s), 250000);
    say(deposit, u"unknown_status"_s, u"odder"_s);
    EXPECT_EQ(demand(m_mara->call({u"desk.list_findings"_s, {}})).rowCount(), 2);
    // A reason nobody knows how to settle is no finding, and only the bridge says any.
    EXPECT_FALSE(d.link(
        u"report_deposit_finding($1, 'bank', $2, 'B-1', 'whim', '')"_s, {d.reference(deposit)}));
    EXPECT_EQ(m_mara
                  ->execute(u"select link.report_deposit_finding(1, 'bank', 'D-1', 'x', "
                            "'unknown_status', '')"_s)
                  .error()
                  .code,
        ErrorCode::NotPermitted);
}

TEST_F(Findings, MoneyMarkedByHandIsBookedByTwoPeopleAndCreditedByAThird)
{
    const qint64 deposit = announced();
    say(deposit, u"marked_by_hand"_s, u"Settled/Marked"_s);
    EXPECT_EQ(demand(settle(*m_mara, u"received"_s)).state, u"proposed"_s);
    EXPECT_EQ(settle(*m_mara, u"received"_s).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(count(u"book.receipt"_s), 0);
    EXPECT_EQ(demand(settle(*m_joao, u"received"_s)).state, u"settled"_s);
    EXPECT_EQ(d.state(deposit), u"awaiting_approval"_s);
    EXPECT_NE(d.flag(deposit), u"needs_person"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 250000);
    for (Connection* maker : {m_mara.get(), m_joao.get()})
        EXPECT_EQ(d.desk().approve(*maker, deposit).error().code, ErrorCode::FourEyes);
    // The gateway goes on saying it: it is settled.
    say(deposit, u"marked_by_hand"_s, u"Settled/Marked"_s);
    EXPECT_EQ(demand(m_mara->call({u"desk.list_findings"_s, {}})).rowCount(), 0);
    EXPECT_EQ(
        count(u"book.notification where kind = 'deposit_needs_person' and closed_at is null"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Findings, AnotherWordIsAProposalOfItsOwnAndNothingBooksNothing)
{
    const qint64 deposit = announced();
    say(deposit, u"unknown_status"_s);
    demand(settle(*m_mara, u"received"_s));
    EXPECT_EQ(demand(settle(*m_joao, u"nothing"_s)).state, u"proposed"_s);
    EXPECT_EQ(settle(*m_joao, u"owed"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(demand(settle(*m_mara, u"nothing"_s)).state, u"settled"_s);
    EXPECT_EQ(count(u"book.receipt"_s), 0);
    EXPECT_EQ(d.flag(deposit), QString());
    EXPECT_EQ(d.state(deposit), u"announced"_s);
}

TEST_F(Findings, MoneyInAnotherCurrencyWaitsForItsOwner)
{
    const qint64 deposit = announced();
    say(deposit, u"other_currency"_s, u"approved"_s, 31000000, u"JPY"_s);
    demand(settle(*m_mara, u"received"_s));
    demand(settle(*m_joao, u"received"_s));
    EXPECT_EQ(d.role(u"unallocated_receipts"_s, u"JPY"_s), 31000000);
    EXPECT_EQ(d.state(deposit), u"announced"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Findings, WhatTheGatewayDoesNotShowTwoPeopleEnterAlike)
{
    const qint64 deposit = announced();
    sayNothingOfMoney(deposit);
    const qint64 half = 125000;
    // What was asked for is not what came.
    EXPECT_TRUE(
        demand(m_mara->call({u"desk.list_findings"_s, {}})).row(0).isNull(u"amount_minor"_s));
    EXPECT_EQ(settle(*m_mara, u"received"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(settle(*m_mara, u"received"_s, half).error().code, ErrorCode::BadInput)
        << "of what currency?";
    EXPECT_EQ(settle(*m_mara, u"received"_s, half, u"XXX"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(
        settle(*m_mara, u"received"_s, qint64(0), u"EUR"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(settle(*m_mara, u"nothing"_s, half, u"EUR"_s).error().code, ErrorCode::BadInput)
        << "nothing has no amount";
    EXPECT_EQ(demand(settle(*m_mara, u"received"_s, half, u"EUR"_s)).state, u"proposed"_s);
    EXPECT_EQ(settle(*m_mara, u"received"_s, half, u"EUR"_s).error().code, ErrorCode::FourEyes);
    // Another amount is a word of one's own.
    EXPECT_EQ(demand(settle(*m_joao, u"received"_s, half + 1, u"EUR"_s)).state, u"proposed"_s);
    EXPECT_EQ(count(u"book.receipt"_s), 0);
    EXPECT_EQ(demand(settle(*m_mara, u"received"_s, half + 1, u"EUR"_s)).state, u"settled"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), half + 1);
    EXPECT_EQ(d.state(deposit), u"awaiting_approval"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Findings, WhatTheGatewayShowsNobodyEntersAndItsNewAmountEndsAProposal)
{
    const qint64 deposit = announced();
    sayNothingOfMoney(deposit);
    demand(settle(*m_mara, u"received"_s, qint64(250000), u"EUR"_s));
    // Asked once more it tells what came: half of it.
    say(deposit, u"provider_asks"_s, u"PaidPartial"_s, 125000);
    EXPECT_EQ(count(u"book.deposit_finding where state = 'open' and said_minor is null"_s), 1);
    EXPECT_EQ(
        settle(*m_joao, u"received"_s, qint64(250000), u"EUR"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(demand(settle(*m_joao, u"received"_s)).state, u"proposed"_s);
    // More comes while people are still at it.
    say(deposit, u"provider_asks"_s, u"PaidPartial"_s, 130000);
    EXPECT_EQ(demand(settle(*m_mara, u"received"_s)).state, u"proposed"_s);
    EXPECT_EQ(demand(settle(*m_joao, u"received"_s)).state, u"settled"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 130000);
    // And after it was booked: kept for people, never booked by itself.
    say(deposit, u"provider_asks"_s, u"PaidPartial"_s, 250000);
    EXPECT_EQ(count(u"book.deposit_finding where reason = 'receipt_differs' and amount_minor = "
                    "250000"_s),
        1);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 130000);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Findings, EveryAttemptThatWasToldOfIsNamedToWhoAsks)
{
    const qint64 deposit = announced();
    const auto named = [&] {
        const auto row =
            demand(d.link(u"deposit_of_event($1, 'bank', $2)"_s, {d.reference(deposit)}));
        return row.row(0).jsonArray(u"attempts"_s);
    };
    EXPECT_TRUE(named().isEmpty());
    for (const QString& attempt : {u"B-1"_s, u"B-2"_s, u"B-2"_s})
        demand(d.link(u"deposit_pending($1, $2, $3)"_s, {d.reference(deposit), attempt}));
    EXPECT_EQ(named(), (QJsonArray{u"B-1"_s, u"B-2"_s}));
    EXPECT_EQ(count(u"book.payment_event where kind = 'pending'"_s), 2);
    demand(
        d.link(u"deposit_not_paid($1, 'bank', $2, 'B-3', 'rejected')"_s, {d.reference(deposit)}));
    EXPECT_EQ(named().size(), 3);
}

TEST_F(Findings, AnAttemptWithoutMoneyStandsInTheHistoryOnce)
{
    const qint64 deposit = announced();
    for (int i = 0; i < 3; ++i)
        demand(d.link(
            u"deposit_not_paid($1, 'bank', $2, 'B-7', 'rejected')"_s, {d.reference(deposit)}));
    demand(
        d.link(u"deposit_not_paid($1, 'bank', $2, 'B-8', 'rejected')"_s, {d.reference(deposit)}));
    EXPECT_EQ(count(u"book.payment_event where kind = 'not_paid'"_s), 2);
    EXPECT_EQ(d.state(deposit), u"announced"_s);
    // Money that came under the same reference and belongs to nobody: its end is for people.
    demand(d.receipt(u"B-1"_s, 250000, d.reference(deposit)));
    demand(d.receipt(u"B-2"_s, 250000, d.reference(deposit)));
    demand(
        d.link(u"deposit_not_paid($1, 'bank', $2, 'B-2', 'reversed')"_s, {d.reference(deposit)}));
    EXPECT_EQ(count(u"book.deposit_finding where reason = 'went_back'"_s), 1);
}

TEST_F(Findings, WhatIsTakenBackBeforeItWasCreditedIsGoneAndNobodyOwesIt)
{
    d.run("update policy.entity_rule set deposit_free_minor = 0");
    const qint64 deposit = paid();
    ASSERT_EQ(d.state(deposit), u"awaiting_approval"_s);
    for (int i = 0; i < 2; ++i)
        demand(takeBack(deposit));
    EXPECT_EQ(d.state(deposit), u"returned"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 0);
    EXPECT_EQ(d.role(u"psp_receivable"_s), 0);
    EXPECT_EQ(count(u"book.recovery"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Findings, WhatIsTakenBackAfterItWasCreditedWaitsInSuspenseForTwoPeople)
{
    for (const QString& outcome : {u"given_again"_s, u"owed"_s}) {
        const QString mark = u"B-"_s + outcome;
        const qint64 deposit = paid(mark);
        d.approveAll(deposit);
        d.carryOut();
        const qint64 account = d.books().posted(d.books().ledgerAccount(d.desk().account()));
        const qint64 receivable = d.role(u"psp_receivable"_s);
        const qint64 owed = d.role(u"recovery_receivable"_s);
        for (int i = 0; i < 2; ++i)
            demand(takeBack(deposit, 250000, mark));
        EXPECT_EQ(d.flag(deposit), u"reversed"_s);
        EXPECT_EQ(d.state(deposit), u"settled"_s);
        EXPECT_EQ(d.role(u"suspense"_s), -250000);
        EXPECT_EQ(d.role(u"psp_receivable"_s), receivable + 250000);
        EXPECT_EQ(d.books().posted(d.books().ledgerAccount(d.desk().account())), account)
            << "nothing is taken from the client by itself";
        EXPECT_EQ(settle(*m_mara, u"nothing"_s).error().code, ErrorCode::BadInput);
        demand(settle(*m_mara, outcome));
        EXPECT_EQ(settle(*m_mara, outcome).error().code, ErrorCode::FourEyes);
        EXPECT_EQ(d.role(u"suspense"_s), -250000);
        demand(settle(*m_joao, outcome));
        EXPECT_EQ(d.role(u"suspense"_s), 0);
        const bool isOwed = outcome == u"owed"_s;
        EXPECT_EQ(d.role(u"recovery_receivable"_s), owed - (isOwed ? 250000 : 0));
        EXPECT_EQ(d.role(u"psp_receivable"_s), receivable + (isOwed ? 250000 : 0));
        EXPECT_EQ(d.state(deposit), isOwed ? u"charged_back"_s : u"settled"_s);
        EXPECT_EQ(d.flag(deposit), QString());
        EXPECT_EQ(d.books().posted(d.books().ledgerAccount(d.desk().account())), account);
        EXPECT_EQ(d.books().differences(), 0);
    }
}

TEST_F(Findings, NoMoreIsTakenBackThanIsLeft)
{
    const qint64 deposit = paid();
    d.carryOut();
    demand(takeBack(deposit, 250001));
    EXPECT_EQ(d.role(u"suspense"_s), 0);
    EXPECT_EQ(count(u"book.deposit_finding where reason = 'went_back'"_s), 1);
    EXPECT_EQ(takeBack(deposit, 100, u"B-9"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(takeBack(deposit, 0).error().code, ErrorCode::BadInput);
}

TEST_F(Findings, WhatMayStillGoIsAskedAboutNowAndThen)
{
    d.run("update policy.payment_method set dispute_days = 30 where code = 'sepa'");
    const qint64 deposit = paid();
    d.carryOut();
    const auto next = [&] { return demand(d.link(u"pending_deposits($1, 10)"_s)); };
    EXPECT_EQ(next().rowCount(), 0) << "not yet";
    d.run("update sync.deposit_watch set next_at = clock_timestamp()");
    const auto rows = next();
    ASSERT_EQ(rows.rowCount(), 1);
    EXPECT_EQ(rows.row(0).integer(u"id"_s), deposit);
    EXPECT_EQ(rows.row(0).text(u"booked"_s), u"settled"_s);
    EXPECT_EQ(rows.row(0).text(u"booked_ref"_s), u"B-1"_s);
    EXPECT_EQ(next().rowCount(), 0) << "once a day";
    d.run("update sync.deposit_watch set next_at = clock_timestamp(), until_at = clock_timestamp() "
          "- interval '1 second'");
    next();
    EXPECT_EQ(count(u"sync.deposit_watch where next_at = 'infinity'"_s), 1) << "no more after that";
}
