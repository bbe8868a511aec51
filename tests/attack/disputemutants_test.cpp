// Controls over disputes and their debts, money entered by hand, and what gateways say of deposits.

#include "tests/attack/controlswitchedoff.h"

using namespace purser::tests;

namespace {

constexpr auto entries = "authority/252_receipt_entries.sql";
constexpr auto findings = "authority/252_deposit_findings.sql";
constexpr auto debts = "authority/253_recoveries.sql";
constexpr auto evidence = "authority/253_chargeback_evidence.sql";

const Mutant disputeMutants[] = {
    {"MoneyByOnePerson", entries, "elsif e.entered_by = session_user then", "elsif false then",
        kinds, "ReceiptEntry.IsBookedBy*"},
    {"LostBeforeItWasCarriedOut", "authority/253_chargebacks.sql",
        "p.state in ('credited', 'executing') then p.state", "p.state = 'executing' then p.state",
        kinds, "Disputes.LostBefore*"},
    {"MoneyEnteredTwice", entries,
        "  perform book.refuse_known_receipt(m.provider, trim(p_ref));\n", "", kinds,
        "ReceiptEntry.ABanksReference*"},
    {"MoneyOfTomorrow", entries,
        "p_day not between book.oldest_value_date() and book.office_day(clock_timestamp()) then",
        "p_day = 'infinity' then", kinds, "ReceiptEntry.TakesOnly*"},
    {"FindingByOnePerson", findings, "elsif f.proposed_by = session_user then", "elsif false then",
        kinds, "Findings.MoneyMarked*"},
    {"FindingApprovedByItsMakers", findings,
        "insert into book.payment_editor (payment_id, login) values (p.id, f.proposed_by), (p.id, "
        "session_user) on conflict do nothing;",
        "null;", kinds, "Findings.MoneyMarked*"},
    {"OutcomeOfAnotherReason", findings, "and p_outcome = any (r.outcomes)", "", kinds,
        "Findings.AnotherWord*"},
    {"AmountNobodyShows", findings,
        "(p_outcome = 'received' and f.amount_minor is null) <> (p_amount_minor is not null)",
        "false", kinds, "Findings.WhatTheGateway*"},
    {"AnotherAmountConfirmed", findings,
        "or (f.said_minor, f.said_currency) is distinct from (p_amount_minor, p_currency)", "",
        kinds, "Findings.WhatTheGatewayDoesNot*"},
    {"NewAmountUnderAProposal", findings,
        "said_currency = null, state = 'open', outcome = null, text = null, proposed_by = null, "
        "proposed_at = null,",
        "said_currency = null,", kinds, "Findings.WhatTheGatewayShows*"},
    {"TakenBackTwice", findings, "if f.id is not null or r.state = 'returned' then",
        "if false then", kinds, "Findings.WhatIsTakenBack*"},
    {"MoreTakenBackThanIsLeft", findings, "elsif p_amount_minor > r.amount_minor - (select",
        "elsif false and 0 > (select", kinds, "Findings.NoMoreIsTakenBack*"},
    {"NobodyAsksAgain", "authority/252_deposits.sql",
        "or p.id = any (watched))\n     order by coalesce", ")\n     order by coalesce", kinds,
        "Findings.WhatMayStillGo*"},
    {"EndThatContradicts", "authority/253_chargebacks.sql", "elsif c.ended_at is not null then",
        "elsif false then", kinds, "Disputes.FollowWhat*"},
    {"AnsweredWithNothing", evidence,
        "if not exists (select from book.chargeback_evidence e where e.chargeback_id = c.id) then",
        "if false then", kinds, "Disputes.AreAnswered*"},
    {"SentUnscanned", evidence, "  if bar is not null then", "  if false then", kinds,
        "Disputes.AreAnswered*"},
    {"OpenedUnscanned", evidence, "elsif book.scan_bar(e.sha256) is not null then",
        "elsif false then", kinds, "Disputes.AreAnswered*"},
    {"NeverExpires", evidence, "elsif c.evidence_due <= clock_timestamp() then", "elsif false then",
        kinds, "Disputes.NobodyAnswered*"},
    {"DebtPaidByOnePerson", debts, "elsif p_right and y.proposed_by = session_user then",
        "elsif false then", kinds, "Disputes.ADebtIsPaid*"},
    {"MoreThanIsOwed", debts, "if p_amount_minor > c.amount_minor - c.paid_minor then",
        "if false then", kinds, "Disputes.ADebtIsPaid*"},
    {"WrittenOffByOnePerson", debts, "elsif c.write_off_by = session_user then", "elsif false then",
        kinds, "Disputes.ADebtIsGivenUp*"},
    {"DebtorMayWithdraw", "authority/264_checks_of_money_and_policy.sql",
        "case when n + owed > 0 then 'stop'", "case when n > 0 then 'stop'", kinds,
        "Disputes.ADebtIsPaid*"},
};

TEST(MutantTexts, OfDisputesStandInTheirFiles)
{
    EXPECT_EQ(outdated(disputeMutants), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Disputes, ControlSwitchedOff, ::testing::ValuesIn(disputeMutants), nameOfMutant);

} // namespace
