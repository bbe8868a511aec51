// Transfers: two operations of trading servers under one saga, and account operations that no bank
// takes part in.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

/// A client with two accounts in the same money.
struct TwoAccounts {
    KindsDesk d{u"EUR"_s, 1000000};
    qint64 from = d.desk().account();
    qint64 to = d.addAccount(d.desk().client(), u"EUR"_s);
    qint64 fromLedger = d.books().ledgerAccount(from);
    qint64 toLedger = d.books().ledgerAccount(to);
    std::unique_ptr<purser::office::Connection> sana = d.as("sana");

    void expect(qint64 source, qint64 target)
    {
        EXPECT_EQ(d.books().posted(fromLedger), source);
        EXPECT_EQ(d.books().posted(toLedger), target);
        EXPECT_EQ(d.books().pending(fromLedger), 0);
        EXPECT_EQ(d.role(u"transfer_in_flight"_s), 0);
        EXPECT_EQ(d.books().differences(), 0);
    }
};

} // namespace

TEST(Transfer, DebitsThenCreditsAndStandsInBetween)
{
    TwoAccounts t;
    const qint64 transfer = demand(t.d.transfer(*t.sana, t.from, t.to, 300000)).id;
    EXPECT_EQ(t.d.books().pending(t.fromLedger), 300000);
    t.d.approveAll(transfer);
    EXPECT_EQ(t.d.state(transfer), u"approved"_s);
    const auto debit = t.d.claim();
    ASSERT_EQ(debit.size(), 1u);
    t.d.done(debit[0]);
    EXPECT_EQ(t.d.state(transfer), u"executing"_s);
    EXPECT_EQ(t.d.role(u"transfer_in_flight"_s), 300000);
    EXPECT_EQ(t.d.carryOut(), 1);
    EXPECT_EQ(t.d.state(transfer), u"settled"_s);
    t.expect(700000, 300000);
}

TEST(Transfer, ARefusedCreditPutsTheMoneyBack)
{
    TwoAccounts t;
    const qint64 transfer = demand(t.d.transfer(*t.sana, t.from, t.to, 300000)).id;
    t.d.approveAll(transfer);
    t.d.done(t.d.claim().at(0));
    t.d.refuse(t.d.claim().at(0));
    EXPECT_EQ(t.d.state(transfer), u"compensating"_s);
    EXPECT_EQ(t.d.carryOut(), 1);
    EXPECT_EQ(t.d.state(transfer), u"failed"_s);
    t.expect(1000000, 0);
}

TEST(Transfer, ARefusedDebitEndsItAndARefusedCompensationIsForPeople)
{
    TwoAccounts t;
    const qint64 first = demand(t.d.transfer(*t.sana, t.from, t.to, 300000)).id;
    t.d.approveAll(first);
    t.d.refuse(t.d.claim().at(0));
    EXPECT_EQ(t.d.state(first), u"failed"_s);
    t.expect(1000000, 0);

    const qint64 second = demand(t.d.transfer(*t.sana, t.from, t.to, 300000)).id;
    t.d.approveAll(second);
    t.d.done(t.d.claim().at(0));
    t.d.refuse(t.d.claim().at(0));
    t.d.refuse(t.d.claim().at(0));
    EXPECT_EQ(t.d.state(second), u"compensating"_s);
    EXPECT_EQ(t.d.flag(second), u"unknown_outcome"_s);
    EXPECT_EQ(t.d.role(u"transfer_in_flight"_s), 300000); // nobody's yet, and not lost
    EXPECT_EQ(t.d.books().differences(), 0);
}

TEST(Transfer, AnUnknownCreditWaitsAndIsNotCompensated)
{
    TwoAccounts t;
    const qint64 transfer = demand(t.d.transfer(*t.sana, t.from, t.to, 300000)).id;
    t.d.approveAll(transfer);
    t.d.done(t.d.claim().at(0));
    const qint64 credit = t.d.claim().at(0);
    t.d.send(credit);
    demand(t.d.link(u"report_unknown($1, $2, 'no answer')"_s, {credit}));
    EXPECT_EQ(t.d.state(transfer), u"executing"_s);
    EXPECT_EQ(t.d.flag(transfer), u"unknown_outcome"_s);
    EXPECT_EQ(t.d.claim().size(), 0u);
    demand(t.d.link(u"report_lookup($1, $2, 'found', '77')"_s, {credit}));
    EXPECT_EQ(t.d.state(transfer), u"settled"_s);
    t.expect(700000, 300000);
}

TEST(Transfer, BetweenOwnAccountsNeedsNobodyUpToWhatTheEntityAllows)
{
    TwoAccounts t;
    t.d.run("update policy.entity_rule set own_transfer_free_minor = 50000");
    EXPECT_EQ(demand(t.d.transfer(*t.sana, t.from, t.to, 50000)).state, u"approved"_s);
    // Splitting does not help: the day's sum counts.
    EXPECT_EQ(demand(t.d.transfer(*t.sana, t.from, t.to, 1)).state, u"awaiting_approval"_s);
    EXPECT_EQ(t.d.transfer(*t.sana, t.from, t.to, 1).error().code, ErrorCode::WrongState);
    EXPECT_EQ(t.d.transfer(*t.sana, t.from, t.from, 1).error().code, ErrorCode::BadInput);
    EXPECT_EQ(t.d.transfer(*t.sana, t.from, t.to, 99999999).error().code, ErrorCode::Limit);
    EXPECT_EQ(t.d.carryOut(), 2);
    EXPECT_EQ(t.d.books().posted(t.toLedger), 50000);
}

TEST(Transfer, BetweenClientsIsAKindOfItsOwnWithTwoPeople)
{
    KindsDesk d(u"EUR"_s, 1000000);
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    d.run("update policy.entity_rule set own_transfer_free_minor = 5000000");
    const qint64 other = d.addClient(u"Ana Moreau"_s);
    const qint64 to = d.addAccount(other, u"EUR"_s);
    const auto made = demand(d.transfer(*sana, d.desk().account(), to, 20000));
    EXPECT_EQ(made.state, u"awaiting_approval"_s);
    EXPECT_EQ(d.desk().text(made.id, u"kind"_s), u"client_transfer"_s);
    EXPECT_EQ(demand(d.desk().approve(*joao, made.id)).state, u"awaiting_approval"_s);
    // The other client is suspended meanwhile: nobody approves.
    d.run("update book.client set status = 'suspended' where full_name = 'Ana Moreau'");
    auto mara = d.as("mara");
    EXPECT_EQ(d.desk().approve(*mara, made.id).error().code, ErrorCode::CheckFailed);
    d.run("update book.client set status = 'active'");
    demand(d.desk().approve(*mara, made.id));
    EXPECT_EQ(d.carryOut(), 2);
    EXPECT_EQ(d.books().posted(d.books().ledgerAccount(to)), 20000);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Transfer, ToAnotherCurrencyKeepsTheRateThatWasApproved)
{
    KindsDesk d(u"EUR"_s, 1000000);
    auto sana = d.as("sana");
    const qint64 yen = d.addAccount(d.desk().client(), u"JPY"_s);
    const auto without = d.transfer(*sana, d.desk().account(), yen, 100000);
    ASSERT_FALSE(without.has_value());
    EXPECT_EQ(without.error().args.value(u"check"_s).toString(), u"market_rate"_s);
    d.rate(u"EUR"_s, u"JPY"_s, 1600000000000);
    const qint64 transfer = demand(d.transfer(*sana, d.desk().account(), yen, 100000)).id;
    EXPECT_EQ(d.desk().number(transfer, u"counter_amount_minor"_s), 159200);
    // The rate runs out before anybody approved: it must be asked for again, by somebody who then
    // does not approve.
    d.run("update book.exchange_quote set quoted_at = quoted_at - interval '1 day', expires_at = "
          "clock_timestamp() - interval '1 second'");
    auto joao = d.as("joao");
    EXPECT_EQ(d.desk().approve(*joao, transfer).error().code, ErrorCode::CheckFailed);
    d.rate(u"EUR"_s, u"JPY"_s, 1500000000000);
    demand(d.about(*sana, u"desk.requote_transfer"_s, transfer, {}));
    EXPECT_EQ(d.desk().number(transfer, u"counter_amount_minor"_s), 149250);
    EXPECT_EQ(d.desk().number(transfer, u"revision"_s), 2);
    demand(d.desk().approve(*joao, transfer));
    // Approved, it stays good however long the servers take.
    d.run("update book.exchange_quote set quoted_at = quoted_at - interval '1 day', expires_at = "
          "clock_timestamp() - interval '1 second' where used_by_journal is null");
    EXPECT_EQ(d.carryOut(), 2);
    EXPECT_EQ(d.state(transfer), u"settled"_s);
    EXPECT_EQ(d.books().posted(d.books().ledgerAccount(yen)), 149250);
    EXPECT_EQ(d.role(u"fx_income"_s, u"JPY"_s), 750);
    EXPECT_EQ(d.role(u"transfer_in_flight"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Operation, CreditIsNeverClientMoneyAndOffWhereTheEntityForbidsIt)
{
    KindsDesk d(u"EUR"_s, 1000000);
    auto omar = d.as("omar");
    auto joao = d.as("joao");
    const qint64 before = d.books().posted(d.books().ledgerAccount(d.desk().account()));
    const qint64 credit = demand(d.operation(*omar, u"credit"_s, u"in"_s, 5000)).id;
    EXPECT_EQ(d.desk().approve(*joao, credit).error().code, ErrorCode::CheckFailed);
    d.run("update policy.entity_rule set bonus_allowed = true");
    d.approveAll(credit);
    EXPECT_EQ(d.state(credit), u"approved"_s);
    auto ines = d.as("ines");
    const auto claimed = demand(d.link(u"claim_instructions($1, 20)"_s));
    ASSERT_EQ(claimed.rowCount(), 1);
    EXPECT_EQ(claimed.row(0).text(u"operation"_s), u"credit"_s);
    d.done(claimed.row(0).integer(u"id"_s));
    EXPECT_EQ(d.role(u"bonus_credit"_s), 5000);
    EXPECT_EQ(d.role(u"bonus_granted"_s), -5000);
    EXPECT_EQ(d.books().posted(d.books().ledgerAccount(d.desk().account())), before);
    EXPECT_EQ(d.books().number(u"select count(*) from book.ledger_account where role in "
                               u"('bonus_credit', 'bonus_granted') and client_money"_s),
        0);
    // A withdrawal shows what must be taken away first.
    auto sana = d.as("sana");
    EXPECT_EQ(d.level(demand(d.desk().submit(*sana, 1000)).id, u"bonus_removal"_s), u"look"_s);
    // More than was given cannot be taken back.
    EXPECT_EQ(d.operation(*omar, u"credit"_s, u"out"_s, 5001).error().code, ErrorCode::Limit);
    const qint64 back = demand(d.operation(*omar, u"credit"_s, u"out"_s, 5000)).id;
    EXPECT_EQ(d.operation(*omar, u"credit"_s, u"out"_s, 1).error().code, ErrorCode::Limit);
    demand(d.desk().approve(*joao, back));
    demand(d.desk().approve(*ines, back));
    d.carryOut();
    EXPECT_EQ(d.role(u"bonus_credit"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Operation, AFeeHoldsTheMoneyAndItsCorrectionReversesTheJournal)
{
    KindsDesk d(u"EUR"_s, 1000000);
    auto omar = d.as("omar");
    const qint64 ledger = d.books().ledgerAccount(d.desk().account());
    const qint64 fee = demand(d.operation(*omar, u"fee"_s, u"out"_s, 2500, u"inactivity"_s)).id;
    EXPECT_EQ(d.books().pending(ledger), 2500);
    EXPECT_EQ(d.operation(*omar, u"fee"_s, u"in"_s, 2500, u"inactivity"_s).error().code,
        ErrorCode::BadInput);
    d.approveAll(fee);
    d.carryOut();
    EXPECT_EQ(d.state(fee), u"settled"_s);
    EXPECT_EQ(d.books().posted(ledger), 1000000 - 2500);
    EXPECT_EQ(d.role(u"fees"_s), 2500);

    const QList<purser::office::Argument> why{{u"p_text"_s, u"charged by mistake"_s}};
    const qint64 correction = demand(d.about(*omar, u"desk.submit_correction"_s, fee, why)).id;
    EXPECT_EQ(
        d.about(*omar, u"desk.submit_correction"_s, fee, why).error().code, ErrorCode::WrongState);
    d.approveAll(correction);
    d.carryOut();
    EXPECT_EQ(d.state(correction), u"settled"_s);
    EXPECT_EQ(d.books().posted(ledger), 1000000);
    EXPECT_EQ(d.role(u"fees"_s), 0);
    EXPECT_EQ(d.books().number(u"select count(*) from book.journal r join book.journal j on j.id = "
                               u"r.reverses where j.payment_id = $1 and r.kind = 'reversal'"_s,
                  {fee}),
        1);
    // Corrected once, never again.
    EXPECT_EQ(
        d.about(*omar, u"desk.submit_correction"_s, fee, why).error().code, ErrorCode::WrongState);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Operation, ATopUpIsAnExpenseAndNeverMoreThanWhatIsMissing)
{
    KindsDesk d(u"EUR"_s, 1000000);
    auto omar = d.as("omar");
    auto joao = d.as("joao");
    const qint64 topUp =
        demand(d.operation(*omar, u"nbp"_s, u"in"_s, 7500, u"negative_balance"_s)).id;
    // Nobody has looked at the account: it is not known that anything is missing.
    EXPECT_EQ(d.desk().approve(*joao, topUp).error().code, ErrorCode::CheckFailed);
    d.run("insert into sync.account_figures values (1, 'EUR', -7499, 0, -7499, 0, -7499, 0, "
          "clock_timestamp())");
    EXPECT_EQ(d.desk().approve(*joao, topUp).error().code, ErrorCode::CheckFailed);
    d.run("update sync.account_figures set balance_minor = -7500, equity_minor = -7500, as_of = "
          "clock_timestamp()");
    demand(d.desk().approve(*joao, topUp));
    auto ines = d.as("ines");
    demand(d.desk().approve(*ines, topUp));
    const auto claimed = demand(d.link(u"claim_instructions($1, 20)"_s));
    ASSERT_EQ(claimed.rowCount(), 1);
    EXPECT_EQ(claimed.row(0).text(u"operation"_s), u"correction"_s);
    // The bridge reads the account just before, as for what is taken off it.
    EXPECT_TRUE(claimed.row(0).flag(u"check_margin"_s));
    d.done(claimed.row(0).integer(u"id"_s));
    EXPECT_EQ(d.role(u"nbp_expense"_s), -7500);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(States, NoPaymentLeavesThePathOfItsKind)
{
    TwoAccounts t;
    const qint64 transfer = demand(t.d.transfer(*t.sana, t.from, t.to, 300000)).id;
    for (const char* state : {"settled", "sent", "executing", "credited", "returned"}) {
        const auto moved = t.d.desk().owner().script(
            QByteArray("update book.payment set state = '") + state + "'");
        ASSERT_FALSE(moved.has_value()) << state;
        EXPECT_EQ(moved.error().code, ErrorCode::WrongState);
        EXPECT_EQ(moved.error().args.value(u"what"_s).toString(), u"transition"_s);
    }
    EXPECT_FALSE(
        t.d.desk().owner().script("update book.payment set kind = 'withdrawal'").has_value());
    EXPECT_EQ(t.d.state(transfer), u"awaiting_approval"_s);
    const QJsonObject paths = demand(t.sana->callJson({u"desk.payment_states"_s, {}}));
    EXPECT_EQ(paths.size(), 8);
    EXPECT_FALSE(paths.value(u"deposit"_s).toArray().isEmpty());
}

TEST(PayoutReturn, WeeksAfterItWasSettledStillCreditsTheWallet)
{
    KindsDesk d;
    const qint64 payment = d.desk().approved(60000);
    d.carryOut();
    EXPECT_EQ(d.state(payment), u"sent"_s);
    const qint64 payout = d.books().number(
        u"select id from book.instruction where payment_id = $1 and kind = 'payout'"_s, {payment});
    demand(d.link(u"payout_status($1, $2, 'settled', 'po')"_s, {payout}));
    // Asked about again only some hours later, and then not at every poll.
    EXPECT_EQ(demand(d.link(u"pending_payouts($1)"_s)).rowCount(), 0);
    d.run("update book.payment set settled_at = clock_timestamp() - interval '10 days'");
    EXPECT_EQ(demand(d.link(u"pending_payouts($1)"_s)).rowCount(), 1);
    EXPECT_EQ(demand(d.link(u"pending_payouts($1)"_s)).rowCount(), 0);
    demand(d.link(u"payout_status($1, $2, 'returned', 'po')"_s, {payout}));
    EXPECT_EQ(d.state(payment), u"returned_after_send"_s);
    EXPECT_EQ(d.role(u"client_wallet"_s), 60000);
    EXPECT_EQ(d.role(u"payout_in_flight"_s), 0);
    EXPECT_FALSE(
        demand(d.link(u"payout_status($1, $2, 'returned', 'po')"_s, {payout})).row(0).flag(0))
        << "said again";
    EXPECT_EQ(d.role(u"client_wallet"_s), 60000);
    EXPECT_EQ(d.books().differences(), 0);
}
