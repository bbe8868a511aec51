// The outbox: what the bridge may say, and what becomes of the withdrawal. Nothing is sent twice
// without three looks, nothing unknown is compensated, and people settle the rest in pairs.

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::WithdrawalDesk;

namespace {

/// An approved withdrawal and the connector that carries it out.
class Instructions : public ::testing::Test
{
protected:
    Instructions()
    {
        demand(desk.owner().script(
            "update policy.setting set value = '0' where key in "
            "('instruction.first_look_seconds', 'instruction.second_look_seconds', "
            "'instruction.third_look_seconds', 'instruction.retry_seconds')"));
        payment = desk.approved(60000);
        connector = desk.office().asService("purser_connector");
        lease = desk.lease(*connector);
        ledger = desk.books().ledgerAccount(desk.account());
    }

    qint64 claim()
    {
        const auto claimed =
            demand(desk.link(*connector, u"claim_instructions($1, 10)"_s, {lease}));
        return claimed.rowCount() == 1 ? claimed.row(0).integer(u"id"_s) : 0;
    }
    purser::Result<purser::office::Table> link(const QString& call, const QVariantList& arguments)
    {
        return desk.link(*connector, call, QVariantList{lease} + arguments);
    }
    /// Sent a second time, after three looks found nothing of the first.
    qint64 sendAgain(qint64 id)
    {
        send(id);
        demand(link(u"report_unknown($1, $2, 'no answer')"_s, {id}));
        for (int look = 0; look < 3; ++look)
            next(u"not_found"_s, id);
        EXPECT_EQ(claim(), id);
        demand(link(u"mark_sending($1, $2, 1700000600)"_s, {id}));
        return id;
    }
    void send(qint64 id) { demand(link(u"mark_sending($1, $2, 1700000000)"_s, {id})); }
    QString next(const QString& result, qint64 id, const QString& ticket = {})
    {
        return demand(link(u"report_lookup($1, $2, $3, $4)"_s,
                          {id, result, ticket.isEmpty() ? QVariant() : ticket}))
            .row(0)
            .json(0)
            .value(u"next"_s)
            .toString();
    }
    /// The payout of the withdrawal, claimed and as if it were being sent.
    qint64 sendPayout()
    {
        const qint64 debit = claim();
        send(debit);
        demand(link(u"report_done($1, $2, '136623')"_s, {debit}));
        const qint64 payout = claim();
        send(payout);
        return payout;
    }
    qint64 accepted()
    {
        const qint64 payout = sendPayout();
        demand(link(u"report_done($1, $2, 'po_1')"_s, {payout}));
        return payout;
    }
    qint64 balanceOf(const char* role)
    {
        return desk.books().number(u"select coalesce(sum(posted_minor), 0) from book.balance b "
                                   "join book.ledger_account a on a.id = b.account_id where "
                                   "a.role = $1"_s,
            {QString::fromLatin1(role)});
    }
    QString state(qint64 id)
    {
        return demand(
            desk.owner().execute(u"select state from book.instruction where id = $1"_s, {id}))
            .row(0)
            .text(0);
    }
    purser::Result<purser::office::Outcome> resolve(
        const char* who, qint64 id, const QString& outcome, const QString& ticket = {})
    {
        auto person = desk.office().as(who);
        return person->command({u"desk.resolve_instruction"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, id},
                {u"p_version"_s,
                    desk.books().number(
                        u"select version from book.instruction where id = $1"_s, {id})},
                {u"p_outcome"_s, outcome}, {u"p_ticket"_s, ticket.isEmpty() ? QVariant() : ticket},
                {u"p_reason"_s, u"looked at the server's journal"_s}}});
    }

    WithdrawalDesk desk;
    std::unique_ptr<purser::office::Connection> connector;
    qint64 payment = 0;
    qint64 lease = 0;
    qint64 ledger = 0;
};

} // namespace

TEST_F(Instructions, AWithdrawalGoesFromApprovalToTheBank)
{
    const qint64 debit = claim();
    ASSERT_GT(debit, 0);
    EXPECT_EQ(claim(), 0); // claimed once
    send(debit);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"executing"_s);
    demand(link(u"report_done($1, $2, '136623')"_s, {debit}));
    EXPECT_EQ(desk.books().posted(ledger), 100000000 - 60000);
    EXPECT_EQ(desk.books().pending(ledger), 0);
    const qint64 payout = claim();
    ASSERT_GT(payout, 0);
    send(payout);
    demand(link(u"report_done($1, $2, 'po_1')"_s, {payout}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"sent"_s);
    EXPECT_EQ(demand(link(u"pending_payouts($1)"_s, {})).rowCount(), 1);
    demand(link(u"payout_status($1, $2, 'settled', 'po_1')"_s, {payout}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"settled"_s);
    // Said again, it books nothing again.
    EXPECT_FALSE(
        demand(link(u"payout_status($1, $2, 'settled', 'po_1')"_s, {payout})).row(0).flag(0));
    EXPECT_EQ(desk.books().number(
                  u"select count(*) from book.journal where payment_id = $1"_s, {payment}),
        2);
    EXPECT_EQ(
        desk.books().number(
            u"select coalesce(sum(posted_minor), 0) from book.balance b join book.ledger_account a on a.id = b.account_id where a.role = 'payout_in_flight'"_s),
        0);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, NothingIsReportedTwiceNorOutOfTurn)
{
    const qint64 debit = claim();
    EXPECT_EQ(link(u"report_done($1, $2, '1')"_s, {debit}).error().code,
        ErrorCode::WrongState); // not sent yet
    send(debit);
    EXPECT_EQ(link(u"mark_sending($1, $2, 1)"_s, {debit}).error().code, ErrorCode::WrongState);
    for (const QString& ticket : {u"0"_s, u""_s})
        EXPECT_EQ(
            link(u"report_done($1, $2, $3)"_s, {debit, ticket}).error().code, ErrorCode::BadInput);
    demand(link(u"report_done($1, $2, '136623')"_s, {debit}));
    EXPECT_EQ(
        link(u"report_done($1, $2, '136623')"_s, {debit}).error().code, ErrorCode::WrongState);
    EXPECT_EQ(
        link(u"report_refused($1, $2, 10019, '')"_s, {debit}).error().code, ErrorCode::WrongState);
    EXPECT_EQ(link(u"report_unknown($1, $2, '')"_s, {debit}).error().code, ErrorCode::WrongState);
    EXPECT_EQ(desk.books().posted(ledger), 100000000 - 60000);
}

TEST_F(Instructions, OnlyTheHolderOfTheLeaseWrites)
{
    const qint64 debit = claim();
    auto other = desk.office().asService("purser_connector");
    EXPECT_EQ(desk.link(*other, u"mark_sending($1, $2, 1)"_s, {lease + 1, debit}).error().code,
        ErrorCode::NotTheWriter);
    demand(desk.owner().script(
        "update sync.lease set expires_at = clock_timestamp() - interval '1 second'"));
    EXPECT_EQ(link(u"mark_sending($1, $2, 1)"_s, {debit}).error().code, ErrorCode::NotTheWriter);
    const qint64 taken = desk.lease(*other);
    EXPECT_GT(taken, lease);
    EXPECT_EQ(link(u"mark_sending($1, $2, 1)"_s, {debit}).error().code, ErrorCode::NotTheWriter);
    // What the holder before had only claimed is free again.
    EXPECT_EQ(demand(desk.link(*other, u"recover($1)"_s, {taken})).row(0).integer(0), 1);
    EXPECT_EQ(state(debit), u"planned"_s);
}

TEST_F(Instructions, WhatADeadBridgeWasSendingIsUnknownAndShownToPeople)
{
    const qint64 debit = claim();
    send(debit);
    demand(desk.owner().script(
        "update sync.lease set expires_at = clock_timestamp() - interval '1 second'"));
    lease = desk.lease(*connector);
    demand(link(u"recover($1)"_s, {}));
    EXPECT_EQ(state(debit), u"unknown"_s);
    auto omar = desk.office().as("omar");
    const auto shown = demand(
        omar->call({u"desk.list_payments"_s, {{u"p_filter"_s, u"{\"tab\": \"unknown\"}"_s}}}));
    ASSERT_EQ(shown.rowCount(), 1);
    EXPECT_EQ(shown.row(0).text(u"flag"_s), u"unknown_outcome"_s);
    EXPECT_EQ(desk.books().pending(ledger), 60000); // held until it is known
    EXPECT_EQ(claim(), 0);                          // and nothing else goes to this login
}

TEST_F(Instructions, AnUnknownThatIsFoundIsDoneOnce)
{
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_unknown($1, $2, 'no answer')"_s, {debit}));
    EXPECT_EQ(demand(link(u"claim_lookups($1)"_s, {})).rowCount(), 1);
    EXPECT_EQ(next(u"failed"_s, debit), u"look_again"_s);
    EXPECT_EQ(next(u"not_found"_s, debit), u"look_again"_s);
    EXPECT_EQ(next(u"found"_s, debit, u"136623"_s), u"done"_s);
    EXPECT_EQ(desk.books().posted(ledger), 100000000 - 60000);
    EXPECT_EQ(link(u"report_lookup($1, $2, 'found', '136623')"_s, {debit}).error().code,
        ErrorCode::WrongState);
    EXPECT_EQ(desk.text(payment, u"flag"_s), QString());
}

TEST_F(Instructions, IsSentAgainOnlyAfterThreeLooksAndAfterThreeTimesWaitsForPeople)
{
    const qint64 debit = claim();
    const QString tag =
        demand(desk.owner().execute(u"select tag from book.instruction where id = $1"_s, {debit}))
            .row(0)
            .text(0);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        if (attempt > 1) {
            ASSERT_EQ(claim(), debit);
        }
        send(debit);
        demand(link(u"report_unknown($1, $2, 'no answer')"_s, {debit}));
        EXPECT_EQ(next(u"not_found"_s, debit), u"look_again"_s);
        EXPECT_EQ(next(u"not_found"_s, debit), u"look_again"_s);
        EXPECT_EQ(next(u"not_found"_s, debit), attempt < 3 ? u"retry"_s : u"person"_s);
    }
    EXPECT_EQ(state(debit), u"parked"_s);
    EXPECT_EQ(claim(), 0);
    EXPECT_EQ(
        demand(desk.owner().execute(u"select tag from book.instruction where id = $1"_s, {debit}))
            .row(0)
            .text(0),
        tag);
    EXPECT_EQ(desk.text(payment, u"flag"_s), u"unknown_outcome"_s);
    EXPECT_EQ(desk.books().pending(ledger), 60000);
}

TEST_F(Instructions, TwoDealsThatFitAreForPeople)
{
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_unknown($1, $2, 'no answer')"_s, {debit}));
    EXPECT_EQ(next(u"ambiguous"_s, debit), u"person"_s);
    EXPECT_EQ(state(debit), u"parked"_s);
}

TEST_F(Instructions, PeopleSettleAnUnknownInPairsAndNotThoseWhoApproved)
{
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_unknown($1, $2, 'no answer')"_s, {debit}));
    EXPECT_EQ(
        resolve("mara", debit, u"executed"_s, u"136623"_s).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(resolve("omar", debit, u"executed"_s).error().code, ErrorCode::BadInput); // no ticket
    EXPECT_EQ(demand(resolve("omar", debit, u"executed"_s, u"136623"_s)).state, u"proposed"_s);
    EXPECT_EQ(resolve("omar", debit, u"executed"_s, u"136623"_s).error().code, ErrorCode::FourEyes);
    // Another opinion is a proposal of its own, not a confirmation.
    EXPECT_EQ(demand(resolve("ines", debit, u"executed"_s, u"99"_s)).state, u"proposed"_s);
    EXPECT_EQ(state(debit), u"unknown"_s);
    desk.askPasswordForMoney(true);
    EXPECT_EQ(
        resolve("omar", debit, u"executed"_s, u"99"_s).error().code, ErrorCode::StepUpRequired);
    desk.askPasswordForMoney(false);
    EXPECT_EQ(demand(resolve("omar", debit, u"executed"_s, u"99"_s)).state, u"executing"_s);
    EXPECT_EQ(state(debit), u"done"_s);
    EXPECT_EQ(desk.books().posted(ledger), 100000000 - 60000);
    EXPECT_EQ(resolve("ines", debit, u"executed"_s, u"99"_s).error().code, ErrorCode::WrongState);
}

TEST_F(Instructions, AnApprovalIsNotGivenForWhatPeopleHaveSettled)
{
    const qint64 payout = sendPayout();
    EXPECT_EQ(link(u"mark_approving($1, $2)"_s, {payout}).error().code, ErrorCode::WrongState);
    demand(link(u"report_unknown($1, $2, 'no answer')"_s, {payout}));
    demand(resolve("omar", payout, u"not_executed"_s));
    demand(resolve("ines", payout, u"not_executed"_s));
    EXPECT_EQ(state(payout), u"refused"_s);
    EXPECT_EQ(link(u"mark_approving($1, $2)"_s, {payout}).error().code, ErrorCode::WrongState);
    EXPECT_EQ(state(payout), u"refused"_s);
}

TEST_F(Instructions, WhatIsBeingApprovedIsNotSettledByPeople)
{
    const qint64 payout = sendPayout();
    demand(link(u"report_unknown($1, $2, 'no answer')"_s, {payout}));
    demand(resolve("omar", payout, u"not_executed"_s));
    auto other = desk.office().asService("purser_connector");
    EXPECT_EQ(desk.link(*other, u"mark_approving($1, $2)"_s, {lease + 1, payout}).error().code,
        ErrorCode::NotTheWriter);
    EXPECT_TRUE(demand(link(u"mark_approving($1, $2)"_s, {payout})).row(0).flag(0));
    EXPECT_EQ(resolve("ines", payout, u"not_executed"_s).error().code, ErrorCode::WrongState);
    // A refusal of the approval says nothing of the proposal.
    demand(link(u"report_refused($1, $2, 422, 'invalid-state')"_s, {payout}));
    EXPECT_EQ(state(payout), u"unknown"_s);
    // What was proposed before the attempt does not count after it.
    EXPECT_EQ(demand(resolve("ines", payout, u"not_executed"_s)).state, u"proposed"_s);
    demand(link(u"mark_approving($1, $2)"_s, {payout}));
    demand(link(u"report_done($1, $2, 'po_1')"_s, {payout}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"sent"_s);
}

TEST_F(Instructions, OnlyAPayoutIsApproved)
{
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_unknown($1, $2, 'no answer')"_s, {debit}));
    EXPECT_EQ(link(u"mark_approving($1, $2)"_s, {debit}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(state(debit), u"unknown"_s);
}

TEST_F(Instructions, ThePayoutsThatWereNotAskedForLongestComeFirst)
{
    const qint64 first = accepted();
    desk.approved(50000);
    const qint64 second = accepted();
    const auto next = [&] {
        const auto pending = demand(desk.link(*connector, u"pending_payouts($1, 1)"_s, {lease}));
        return pending.rowCount() == 1 ? pending.row(0).integer(u"id"_s) : 0;
    };
    const auto asked = [&](qint64 id) {
        return demand(link(u"note_asked($1, '{}', $2)"_s, {u"{%1}"_s.arg(id)})).row(0).integer(0);
    };
    EXPECT_EQ(next(), first);
    EXPECT_EQ(next(), first) << "looked at is not asked";
    EXPECT_EQ(asked(first), 1);
    EXPECT_EQ(next(), second);
    EXPECT_EQ(asked(second), 1);
    EXPECT_EQ(next(), first);
    EXPECT_EQ(asked(first), 1);
    EXPECT_EQ(next(), second);
    EXPECT_EQ(asked(first + second + 1000), 0);
    EXPECT_EQ(desk.link(*connector, u"note_asked($1, '{}', '{}')"_s, {lease + 1}).error().code,
        ErrorCode::NotTheWriter);
}

TEST_F(Instructions, AMessageIsAboutAPayoutThatWasTakenOnByItsOwnGateway)
{
    const QString reference = desk.text(payment, u"reference"_s);
    const auto about = [&](const QString& provider) {
        return demand(link(u"payout_of_event($1, $2, $3)"_s, {provider, reference}));
    };
    const qint64 payout = sendPayout();
    EXPECT_EQ(about(u"bank"_s).rowCount(), 0) << "not known to be there";
    demand(link(u"report_done($1, $2, 'po_1')"_s, {payout}));
    EXPECT_EQ(about(u"other"_s).rowCount(), 0);
    const auto found = about(u"bank"_s);
    ASSERT_EQ(found.rowCount(), 1);
    EXPECT_EQ(found.row(0).integer(u"id"_s), payout);
    EXPECT_EQ(found.row(0).text(u"provider_ref"_s), u"po_1"_s);
    demand(link(u"payout_status($1, $2, 'returned', 'po_1')"_s, {payout}));
    // Said again by a message.
    EXPECT_FALSE(
        demand(link(u"payout_status($1, $2, 'returned', 'po_1')"_s, {payout})).row(0).flag(0));
}

TEST_F(Instructions, AProposalDoesNotOutliveWhatItWasAbout)
{
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_unknown($1, $2, 'no answer')"_s, {debit}));
    demand(resolve("omar", debit, u"not_executed"_s));
    for (int look = 0; look < 3; ++look)
        next(u"not_found"_s, debit);
    ASSERT_EQ(claim(), debit);
    send(debit);
    demand(link(u"report_unknown($1, $2, 'no answer')"_s, {debit}));
    // The second person speaks of the second attempt: that confirms nothing about the first.
    EXPECT_EQ(demand(resolve("ines", debit, u"not_executed"_s)).state, u"proposed"_s);
    EXPECT_EQ(state(debit), u"unknown"_s);
    EXPECT_EQ(demand(resolve("omar", debit, u"not_executed"_s)).state, u"failed"_s);
    EXPECT_EQ(desk.books().pending(ledger), 0);
    EXPECT_EQ(desk.books().posted(ledger), 100000000);
}

TEST_F(Instructions, ARefusalByTheTradingServerGivesTheMoneyBack)
{
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_refused($1, $2, 10019, 'no money')"_s, {debit}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"failed"_s);
    EXPECT_EQ(desk.books().pending(ledger), 0);
    EXPECT_EQ(desk.books().posted(ledger), 100000000);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, ARefusalOfALaterAttemptGivesNothingBackBeforeThreeLooksFoundNothing)
{
    const qint64 debit = sendAgain(claim());
    demand(link(u"report_refused($1, $2, 10019, 'no money')"_s, {debit}));
    EXPECT_EQ(state(debit), u"unknown"_s);
    EXPECT_EQ(desk.text(payment, u"flag"_s), u"unknown_outcome"_s);
    EXPECT_EQ(desk.books().pending(ledger), 60000);
    // From the first attempt on: that is the one that may have been carried out.
    const auto due = demand(link(u"claim_lookups($1)"_s, {}));
    ASSERT_EQ(due.rowCount(), 1);
    EXPECT_EQ(due.row(0).integer(u"sent_server_time_s"_s), 1700000000);
    EXPECT_EQ(next(u"not_found"_s, debit), u"look_again"_s);
    EXPECT_EQ(next(u"not_found"_s, debit), u"look_again"_s);
    EXPECT_EQ(desk.books().pending(ledger), 60000);
    EXPECT_EQ(next(u"not_found"_s, debit), u"refused"_s);
    EXPECT_EQ(state(debit), u"refused"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"failed"_s);
    EXPECT_EQ(desk.books().pending(ledger), 0);
    EXPECT_EQ(desk.books().posted(ledger), 100000000);
    EXPECT_EQ(claim(), 0);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, ARefusalOfALaterAttemptWhoseEarlierOneIsFoundIsDone)
{
    const qint64 debit = sendAgain(claim());
    demand(link(u"report_refused($1, $2, 10019, 'no money')"_s, {debit}));
    EXPECT_EQ(next(u"not_found"_s, debit), u"look_again"_s);
    EXPECT_EQ(next(u"found"_s, debit, u"136623"_s), u"done"_s);
    EXPECT_EQ(desk.books().posted(ledger), 100000000 - 60000);
    EXPECT_EQ(desk.books().pending(ledger), 0);
    // The payout as well: a gateway refuses a double of what it has paid out already.
    const qint64 payout = sendAgain(claim());
    demand(link(u"report_refused($1, $2, 422, 'duplicate')"_s, {payout}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"executing"_s);
    EXPECT_EQ(claim(), 0) << "no money goes back to the account";
    EXPECT_EQ(next(u"found"_s, payout, u"po_1"_s), u"done"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"sent"_s);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, ARefusedPayoutPutsTheMoneyBackOnTheAccount)
{
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_done($1, $2, '136623')"_s, {debit}));
    const qint64 payout = claim();
    send(payout);
    demand(link(u"report_refused($1, $2, 422, 'account closed')"_s, {payout}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"compensating"_s);
    const auto claimed = demand(link(u"claim_instructions($1, 10)"_s, {}));
    ASSERT_EQ(claimed.rowCount(), 1);
    EXPECT_EQ(claimed.row(0).text(u"kind"_s), u"mt_balance"_s);
    EXPECT_EQ(claimed.row(0).text(u"direction"_s), u"credit"_s);
    EXPECT_EQ(claimed.row(0).integer(u"amount_minor"_s), 60000);
    const qint64 credit = claimed.row(0).integer(u"id"_s);
    send(credit);
    demand(link(u"report_done($1, $2, '136624')"_s, {credit}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"failed"_s);
    EXPECT_EQ(desk.books().posted(ledger), 100000000);
    EXPECT_EQ(
        desk.books().number(
            u"select count(*) from book.journal where payment_id = $1 and kind = 'reversal'"_s,
            {payment}),
        1);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, APayoutThatComesBackCreditsTheWallet)
{
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_done($1, $2, '136623')"_s, {debit}));
    const qint64 payout = claim();
    send(payout);
    demand(link(u"report_done($1, $2, 'po_1')"_s, {payout}));
    demand(link(u"payout_status($1, $2, 'returned', 'po_1')"_s, {payout}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"returned_after_send"_s);
    EXPECT_EQ(
        desk.books().number(
            u"select posted_minor from book.balance b join book.ledger_account a on a.id = b.account_id where a.role = 'client_wallet'"_s),
        60000);
    EXPECT_EQ(link(u"payout_status($1, $2, 'settled', 'po_1')"_s, {payout}).error().code,
        ErrorCode::WrongState);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, ALookThatFindsAPayoutRefusedGivesTheMoneyBack)
{
    const qint64 payout = sendPayout();
    demand(link(u"report_unknown($1, $2, 'timeout')"_s, {payout}));
    EXPECT_EQ(next(u"refused"_s, payout), u"refused"_s);
    EXPECT_EQ(state(payout), u"refused"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"compensating"_s);
    const qint64 credit = claim();
    send(credit);
    demand(link(u"report_done($1, $2, '136624')"_s, {credit}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"failed"_s);
    EXPECT_EQ(desk.books().posted(ledger), 100000000);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, ALookThatFindsAPayoutReturnedCreditsTheWallet)
{
    const qint64 payout = sendPayout();
    demand(link(u"report_unknown($1, $2, 'timeout')"_s, {payout}));
    EXPECT_EQ(
        link(u"report_lookup($1, $2, 'returned')"_s, {payout}).error().code, ErrorCode::BadInput)
        << "without the gateway's id of it";
    EXPECT_EQ(next(u"returned"_s, payout, u"po_1"_s), u"returned"_s);
    EXPECT_EQ(state(payout), u"done"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"returned_after_send"_s);
    EXPECT_EQ(balanceOf("client_wallet"), 60000);
    EXPECT_EQ(balanceOf("payout_in_flight"), 0);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, OnlyAPayoutIsFoundRefusedOrReturned)
{
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_unknown($1, $2, 'timeout')"_s, {debit}));
    for (const char* result : {"refused", "returned"}) {
        EXPECT_EQ(link(u"report_lookup($1, $2, $3, '77')"_s, {debit, QString::fromLatin1(result)})
                      .error()
                      .code,
            ErrorCode::BadInput)
            << result;
    }
    EXPECT_EQ(state(debit), u"unknown"_s);
}

TEST_F(Instructions, WhatReallyMovedIsBookedAndTheDifferenceShown)
{
    const qint64 payout = accepted();
    demand(link(u"payout_status($1, $2, 'settled', 'po_1', 59500, 120)"_s, {payout}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"settled"_s);
    EXPECT_EQ(desk.text(payment, u"flag"_s), u"underpaid"_s);
    EXPECT_EQ(desk.number(payment, u"settled_minor"_s), 59500);
    EXPECT_EQ(desk.number(payment, u"provider_fee_minor"_s), 120);
    EXPECT_EQ(balanceOf("bank_client_money"), -100000000 + 59620);
    EXPECT_EQ(balanceOf("provider_cost"), -120);
    EXPECT_EQ(balanceOf("suspense"), 500);
    EXPECT_EQ(balanceOf("payout_in_flight"), 0);
    EXPECT_EQ(desk.books().differences(), 0);
    // What comes back of it is what had gone.
    demand(link(u"payout_status($1, $2, 'returned', 'po_1')"_s, {payout}));
    EXPECT_EQ(balanceOf("client_wallet"), 59500);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, AnAmountThatIsNoneIsNotBooked)
{
    const qint64 payout = accepted();
    for (const char* amounts : {"0, 0", "-5, 0", "60000, -1", "60000, null"}) {
        EXPECT_EQ(link(u"payout_status($1, $2, 'settled', 'po_1', %1)"_s.arg(
                           QString::fromLatin1(amounts)),
                      {payout})
                      .error()
                      .code,
            ErrorCode::BadInput)
            << amounts;
    }
    EXPECT_EQ(desk.text(payment, u"state"_s), u"sent"_s);
}

TEST_F(Instructions, AStateOnlyAPersonCanJudgeIsShownAndConcludesNothing)
{
    const qint64 payout = accepted();
    const QString say = u"payout_status($1, $2, 'unclear', 'po_1', null, 0, 'split')"_s;
    EXPECT_TRUE(demand(link(say, {payout})).row(0).flag(0));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"sent"_s);
    EXPECT_EQ(desk.text(payment, u"flag"_s), u"unknown_outcome"_s);
    // Said again, it is no news.
    EXPECT_FALSE(demand(link(say, {payout})).row(0).flag(0));
    demand(link(u"payout_status($1, $2, 'settled', 'po_1')"_s, {payout}));
    EXPECT_EQ(desk.text(payment, u"flag"_s), QString());
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, TheNextGatewayIsAskedOnlyAfterADefiniteRefusal)
{
    demand(desk.owner().script(
        "insert into policy.gateway_route (method, gateway, priority) values "
        "('sepa', 'second', 2), ('sepa', 'first', 1), ('sepa', 'elsewhere', 3);"
        "update policy.gateway_route set countries = '{SE}' where gateway = 'elsewhere'"));
    const auto gateways = [&] {
        return demand(desk.owner().execute(
                          u"select string_agg(provider || ' ' || state, ', ' order by id) from "
                          "book.instruction where payment_id = $1 and kind = 'payout'"_s,
                          {payment}))
            .row(0)
            .text(0);
    };
    const qint64 first = sendPayout();
    EXPECT_EQ(gateways(), u"first sending"_s);
    demand(link(u"report_unknown($1, $2, 'timeout')"_s, {first}));
    EXPECT_EQ(next(u"failed"_s, first), u"look_again"_s);
    EXPECT_EQ(gateways(), u"first unknown"_s) << "it may still be carried out";
    EXPECT_EQ(next(u"refused"_s, first), u"refused"_s);
    EXPECT_EQ(gateways(), u"first refused, second planned"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"executing"_s);
    const qint64 second = claim();
    send(second);
    demand(link(u"report_refused($1, $2, 422, 'account_closed')"_s, {second}));
    EXPECT_EQ(gateways(), u"first refused, second refused"_s) << "each is asked once";
    EXPECT_EQ(desk.text(payment, u"state"_s), u"compensating"_s);
    const qint64 credit = claim();
    send(credit);
    demand(link(u"report_done($1, $2, '136624')"_s, {credit}));
    EXPECT_EQ(desk.books().posted(ledger), 100000000);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, ARefusalOfALaterPayoutIsAPersonsToJudgeAndNoReasonToPayElsewhere)
{
    demand(desk.owner().script("insert into policy.gateway_route (method, gateway, priority) "
                               "values ('sepa', 'first', 1), ('sepa', 'second', 2)"));
    const auto asked = [&] {
        return desk.books().number(
            u"select count(*) from book.instruction where payment_id = $1 and kind = 'payout'"_s,
            {payment});
    };
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_done($1, $2, '136623')"_s, {debit}));
    const qint64 payout = sendAgain(claim());
    // Refused perhaps because the first came through after all: none of the looks saw it.
    demand(link(u"report_refused($1, $2, 422, 'duplicate reference')"_s, {payout}));
    EXPECT_EQ(state(payout), u"unknown"_s);
    for (int look = 0; look < 3; ++look)
        next(u"not_found"_s, payout);
    EXPECT_EQ(state(payout), u"parked"_s);
    EXPECT_EQ(asked(), 1);
    // Two people find that nothing came of it: the client has his money back, nobody else is asked.
    demand(resolve("omar", payout, u"not_executed"_s));
    demand(resolve("ines", payout, u"not_executed"_s));
    EXPECT_EQ(state(payout), u"refused"_s);
    EXPECT_EQ(asked(), 1);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"compensating"_s);
}

TEST_F(Instructions, WhereNoRouteTakesAPayoutTheMoneyGoesBack)
{
    demand(desk.owner().script("insert into policy.gateway_route (method, gateway, priority, "
                               "enabled) values ('sepa', 'bank', 1, false)"));
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_done($1, $2, '136623')"_s, {debit}));
    EXPECT_EQ(
        desk.books().number(u"select count(*) from book.instruction where kind = 'payout'"_s), 0)
        << "a gateway that was switched off is not gone round to";
    EXPECT_EQ(desk.text(payment, u"state"_s), u"compensating"_s);
    const qint64 credit = claim();
    send(credit);
    demand(link(u"report_done($1, $2, '136624')"_s, {credit}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"failed"_s);
    EXPECT_EQ(desk.books().posted(ledger), 100000000);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, NoMoreComesBackThanWasSent)
{
    const qint64 payout = accepted();
    const QString status = u"payout_status($1, $2, $3, 'po_1', $4)"_s;
    EXPECT_EQ(link(status, {payout, u"returned"_s, 60001}).error().code, ErrorCode::BadInput);
    // The provider paid too much: of that, the client gets what was asked for.
    demand(link(status, {payout, u"settled"_s, 61000}));
    EXPECT_EQ(link(status, {payout, u"returned"_s, 61001}).error().code, ErrorCode::BadInput);
    demand(link(status, {payout, u"returned"_s, 61000}));
    EXPECT_EQ(balanceOf("client_wallet"), 60000);
    EXPECT_EQ(balanceOf("suspense"), 0);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, WhatIsUnclearLongAfterItWasSettledIsShownToPeople)
{
    const qint64 payout = accepted();
    demand(link(u"payout_status($1, $2, 'settled')"_s, {payout}));
    EXPECT_TRUE(demand(link(u"payout_status($1, $2, 'unclear')"_s, {payout})).row(0).flag(0));
    EXPECT_EQ(desk.text(payment, u"flag"_s), u"unknown_outcome"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"settled"_s);
}

TEST_F(Instructions, AGatewayThatCannotBeReachedIsAvoidedWhileNothingWasBegun)
{
    demand(
        desk.owner().script("insert into policy.gateway_route (method, gateway, priority) values "
                            "('sepa', 'first', 1), ('sepa', 'second', 2)"));
    const qint64 debit = claim();
    send(debit);
    demand(link(u"report_done($1, $2, '136623')"_s, {debit}));
    const auto provider = [&](qint64 id) {
        return demand(
            desk.owner().execute(u"select provider from book.instruction where id = $1"_s, {id}))
            .row(0)
            .text(0);
    };
    const qint64 payout = claim();
    demand(link(u"report_not_sent($1, $2, 'lease_lost')"_s, {payout}));
    EXPECT_EQ(provider(payout), u"first"_s);
    EXPECT_EQ(claim(), payout);
    demand(link(u"report_not_sent($1, $2, 'server_unavailable')"_s, {payout}));
    EXPECT_EQ(provider(payout), u"second"_s);
    // Once begun, it stays: the bridge cannot know what became of it there.
    EXPECT_EQ(claim(), payout);
    send(payout);
    demand(link(u"report_not_sent($1, $2, 'server_unavailable')"_s, {payout}));
    EXPECT_EQ(provider(payout), u"second"_s);
}

TEST_F(Instructions, TwoPeopleEnterTheOutcomeOfAPayoutNobodyTellsUsAbout)
{
    const auto enter = [&](const char* who, const QString& outcome, qint64 minor,
                           const QString& evidence = u"Statement 17, line 3"_s) {
        auto person = desk.office().as(who);
        return person->command({u"desk.enter_payout_outcome"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                {u"p_version"_s, desk.number(payment, u"version"_s)}, {u"p_outcome"_s, outcome},
                {u"p_amount_minor"_s, minor}, {u"p_evidence"_s, evidence},
                {u"p_reason"_s, u"seen on the account"_s}}});
    };
    EXPECT_EQ(enter("ines", u"settled"_s, 60000).error().code, ErrorCode::WrongState)
        << "not on its way yet";
    accepted();
    EXPECT_EQ(enter("joao", u"settled"_s, 60000).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(enter("ines", u"refused"_s, 60000).error().code, ErrorCode::BadInput);
    EXPECT_EQ(enter("ines", u"settled"_s, 0).error().code, ErrorCode::BadInput);
    EXPECT_EQ(enter("ines", u"settled"_s, 60000, {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(demand(enter("ines", u"settled"_s, 60000)).state, u"proposed"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"sent"_s);
    EXPECT_EQ(enter("ines", u"settled"_s, 60000).error().code, ErrorCode::FourEyes);
    // Saying something else is a proposal of one's own.
    EXPECT_EQ(demand(enter("omar", u"settled"_s, 59000)).state, u"proposed"_s);
    desk.askPasswordForMoney(true);
    EXPECT_EQ(enter("ines", u"settled"_s, 59000).error().code, ErrorCode::StepUpRequired);
    desk.askPasswordForMoney(false);
    EXPECT_EQ(demand(enter("ines", u"settled"_s, 59000)).state, u"settled"_s);
    EXPECT_EQ(desk.text(payment, u"flag"_s), u"underpaid"_s);
    EXPECT_EQ(balanceOf("payout_in_flight"), 0);
    EXPECT_EQ(balanceOf("suspense"), 1000);
    EXPECT_EQ(enter("omar", u"settled"_s, 59000).error().code, ErrorCode::WrongState) << "once";
    EXPECT_EQ(demand(enter("omar", u"returned"_s, 59000)).state, u"proposed"_s);
    EXPECT_EQ(demand(enter("ines", u"returned"_s, 59000)).state, u"returned_after_send"_s);
    EXPECT_EQ(balanceOf("client_wallet"), 59000);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, TheFeeOfAProviderIsEnteredByTwoAndBookedAsACost)
{
    const auto enter = [&](const char* who, qint64 fee, const QString& outcome = u"settled"_s) {
        auto person = desk.office().as(who);
        return person->command({u"desk.enter_payout_outcome"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                {u"p_version"_s, desk.number(payment, u"version"_s)}, {u"p_outcome"_s, outcome},
                {u"p_amount_minor"_s, qint64(60000)}, {u"p_evidence"_s, u"Statement 17"_s},
                {u"p_reason"_s, u"seen on the account"_s}, {u"p_fee_minor"_s, fee}}});
    };
    accepted();
    EXPECT_EQ(enter("ines", -1).error().code, ErrorCode::BadInput);
    EXPECT_EQ(enter("ines", 60001).error().code, ErrorCode::BadInput) << "more than the payout";
    EXPECT_EQ(enter("ines", 150, u"returned"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(demand(enter("ines", 150)).state, u"proposed"_s);
    EXPECT_EQ(demand(enter("omar", 250)).state, u"proposed"_s) << "another fee is another word";
    EXPECT_EQ(demand(enter("ines", 250)).state, u"settled"_s);
    EXPECT_EQ(balanceOf("provider_cost"), -250);
    EXPECT_EQ(balanceOf("payout_in_flight"), 0);
    EXPECT_EQ(balanceOf("suspense"), 0);
    EXPECT_EQ(desk.number(payment, u"provider_fee_minor"_s), 250);
    EXPECT_EQ(desk.text(payment, u"flag"_s), QString()) << "the client got all of it";
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, WhoAskedForAPayoutDoesNotEnterItsOutcome)
{
    accepted();
    demand(desk.owner().execute(
        u"update book.payment set requested_by = 'ines' where id = $1"_s, {payment}));
    auto ines = desk.office().as("ines");
    EXPECT_EQ(
        ines->command({u"desk.enter_payout_outcome"_s,
                          {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                              {u"p_version"_s, desk.number(payment, u"version"_s)},
                              {u"p_outcome"_s, u"settled"_s}, {u"p_amount_minor"_s, qint64(60000)},
                              {u"p_evidence"_s, u"1"_s}, {u"p_reason"_s, u"seen"_s}}})
            .error()
            .code,
        ErrorCode::FourEyes);
}

TEST_F(Instructions, TheDayOfAnOutcomeIsNeitherToComeNorBeforeItWasSent)
{
    const qint64 payout = accepted();
    auto ines = desk.office().as("ines");
    const auto enter = [&](int days, const QString& day = u"clock_timestamp()"_s) {
        const QString date =
            demand(desk.owner().execute(
                       u"select (book.office_day(%1) + $1::int)::text"_s.arg(day), {days}))
                .row(0)
                .text(0);
        return ines->command({u"desk.enter_payout_outcome"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                {u"p_version"_s, desk.number(payment, u"version"_s)},
                {u"p_outcome"_s, u"settled"_s}, {u"p_amount_minor"_s, qint64(60000)},
                {u"p_evidence"_s, u"1"_s}, {u"p_reason"_s, u"seen"_s}, {u"p_value_date"_s, date}}});
    };
    // Whatever the hour, in one of these it is another day than in Greenwich.
    for (const QString& zone : {u"Pacific/Kiritimati"_s, u"Etc/GMT+12"_s}) {
        demand(desk.owner().execute(u"update meta.office set time_zone = $1"_s, {zone}));
        const auto today = demand(
            desk.owner().execute(u"select book.office_day(clock_timestamp()) = (clock_timestamp() "
                                 "at time zone $1)::date"_s,
                {zone}));
        EXPECT_TRUE(today.row(0).flag(0));
        EXPECT_EQ(enter(1).error().code, ErrorCode::BadInput) << qPrintable(zone);
        EXPECT_EQ(enter(-1).error().code, ErrorCode::BadInput) << qPrintable(zone);
        EXPECT_EQ(demand(enter(0)).state, u"proposed"_s);
    }
    demand(desk.owner().execute(
        u"insert into book.instruction_event (instruction_id, at, from_state, to_state) values "
        "($1, clock_timestamp() - interval '5 days', 'claimed', 'sending')"_s,
        {payout}));
    EXPECT_EQ(enter(-6).error().code, ErrorCode::BadInput);
    EXPECT_EQ(demand(enter(-5)).state, u"proposed"_s) << "it was sent before, without an answer";
    EXPECT_EQ(demand(enter(-4)).state, u"proposed"_s) << "another day is another outcome";
}

TEST_F(Instructions, WhoResolvesHasHadNoHandInThePayment)
{
    const qint64 payout = sendPayout();
    demand(link(u"report_unknown($1, $2, 'no answer')"_s, {payout}));
    demand(desk.owner().execute(
        u"update book.payment set requested_by = 'ines' where id = $1"_s, {payment}));
    const auto resolve = [&](const char* who) {
        auto person = desk.office().as(who);
        return person->command({u"desk.resolve_instruction"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payout},
                {u"p_version"_s,
                    desk.books().number(
                        u"select version from book.instruction where id = $1"_s, {payout})},
                {u"p_outcome"_s, u"executed"_s}, {u"p_ticket"_s, u"po_1"_s},
                {u"p_reason"_s, u"seen"_s}}});
    };
    EXPECT_EQ(resolve("joao").error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(resolve("ines").error().code, ErrorCode::FourEyes);
    EXPECT_EQ(demand(resolve("omar")).state, u"proposed"_s);
}

TEST_F(Instructions, PayoutsOnTheirWayAreForThoseOfTheGateways)
{
    accepted();
    for (const char* login : {"sana", "adam"}) {
        auto person = desk.office().as(login);
        EXPECT_EQ(person->execute(u"select * from desk.list_payouts_out()"_s).error().code,
            ErrorCode::NotPermitted)
            << login;
    }
    const auto enter = [&](const char* login) {
        auto person = desk.office().as(login);
        const auto rows = demand(person->execute(u"select * from desk.list_payouts_out()"_s));
        EXPECT_EQ(rows.rowCount(), 1);
        return rows.row(0).json(u"enter"_s);
    };
    EXPECT_EQ(enter("joao").value(u"why"_s), u"not_permitted"_s);
    EXPECT_TRUE(enter("ines").value(u"allowed"_s).toBool());
    demand(desk.owner().execute(
        u"update book.payment set requested_by = 'ines' where id = $1"_s, {payment}));
    EXPECT_EQ(enter("ines").value(u"why"_s), u"touched"_s);
    EXPECT_TRUE(enter("omar").value(u"allowed"_s).toBool());
    demand(desk.owner().script("update policy.role_permission set granted = false, version = "
                               "version + 1 where permission = 'gateway.read'"));
    EXPECT_EQ(
        desk.office().as("joao")->execute(u"select * from desk.list_payouts_out()"_s).error().code,
        ErrorCode::NotPermitted);
}

TEST_F(Instructions, AnUndecidedWithdrawalExpiresAndOneInFlightDoesNot)
{
    auto sana = desk.office().as("sana");
    const qint64 waiting = demand(desk.submit(*sana, 70000)).id;
    demand(desk.owner().script(
        "update book.payment set expires_at = clock_timestamp() - interval '1 second'"));
    auto jobs = desk.office().asService("purser_jobs");
    EXPECT_EQ(demand(jobs->execute(u"select link.expire_work()"_s)).row(0).integer(0), 1);
    EXPECT_EQ(desk.text(waiting, u"state"_s), u"expired"_s);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"approved"_s);
    EXPECT_EQ(desk.books().pending(ledger), 60000);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(Instructions, PeopleAndServicesKeepToTheirOwnFunctions)
{
    for (const char* login : {"mara", "ines", "omar", "adam"}) {
        auto person = desk.office().as(login);
        EXPECT_EQ(person->execute(u"select * from link.claim_instructions(1, 1)"_s).error().code,
            ErrorCode::NotPermitted)
            << login;
        EXPECT_EQ(person->execute(u"select link.report_done(1, 1, '1')"_s).error().code,
            ErrorCode::NotPermitted)
            << login;
        EXPECT_EQ(person->execute(u"select link.payout_status(1, 1, 'settled')"_s).error().code,
            ErrorCode::NotPermitted)
            << login;
        EXPECT_EQ(person->execute(u"select * from link.my_currencies()"_s).error().code,
            ErrorCode::NotPermitted)
            << login;
    }
    EXPECT_EQ(connector->execute(u"select * from desk.list_clients()"_s).error().code,
        ErrorCode::NotPermitted);
    EXPECT_EQ(
        connector->execute(u"select * from book.client"_s).error().code, ErrorCode::NotPermitted);
    for (const char* service :
        {"purser_sealer", "purser_notifier", "purser_watchdog", "purser_jobs"}) {
        auto other = desk.office().asService(service);
        EXPECT_EQ(other->execute(u"select * from link.claim_instructions(1, 1)"_s).error().code,
            ErrorCode::NotPermitted)
            << service;
    }
}
