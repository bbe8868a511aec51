// Controls over who sees which clients, over what people may know of a case, and over trading.

#include "tests/attack/controlswitchedoff.h"

using namespace purser::tests;

namespace {

const Mutant scopeMutants[] = {
    {"ScopeOfPaymentLists", "authority/255_payment_lists.sql",
        "where ((w).scope is null or p.circle_id = any ((w).scope))\n     and", "where", attack,
        "ScopeOfUnits.BrandDesk*"},
    {"ScopeOfPaymentCounts", "authority/260_payment_reads.sql",
        "\n     and (scope is null or p.circle_id = any (scope));\n  return counts",
        ";\n  return counts", attack, "ScopeOfUnits.BrandDesk*"},
    {"ScopeOfPaymentTotals", "authority/260_payment_reads.sql",
        "and (scope is null or p.circle_id = any (scope))\n       and (wanted_kinds",
        "and (wanted_kinds", attack, "ScopeOfUnits.BrandDesk*"},
    {"PaymentsMoveAlong", "authority/219_office_units.sql", "and p.circle_id <> new.circle_id",
        "and false", attack, "ScopeOfUnits.BrandDesk*"},
    {"ScopeByTeam", "authority/040_authz.sql", "in ((k).brand_id, (k).desk_id, (k).team_id)",
        "in ((k).brand_id, (k).desk_id)", attack, "ScopeOfUnits.BrandDesk*"},
    {"PlaceOutOfSight", "authority/219_office_units.sql",
        "elsif not authz.sees_circle(session_user::text, target) then", "elsif false then", attack,
        "ScopeOfUnits.Placing*"},
    {"HandOverToWhoSeesNot", "authority/265_work_queues.sql",
        " or not authz.sees_circle(p_to, p.circle_id)", "", attack, "ScopeOfUnits.WorkIs*"},
    {"NeutralScore", "authority/221_client_file.sql", "return case when p_sees then (c).risk_score",
        "return case when true then (c).risk_score", onboarding, "ReviewAttack.SupportCannotTell*"},
    {"NeutralInputs", "authority/225_risk.sql", "\"pep_hits\": 0, ", "", onboarding,
        "ReviewAttack.SupportCannotTell*"},
    {"NeutralMissing", "authority/228_onboarding_reads.sql",
        "case when sees then c else book.neutral_client(c) end", "c", onboarding,
        "ReviewAttack.SupportCannotTell*"},
    {"LeverageGate", "authority/306_account_orders.sql",
        "perform book.require_kyc_gate(a.client_id, 'leverage');\n", "", attack,
        "LeverageAttack.WithoutAGood*"},
    {"LeverageLimit", "authority/306_account_orders.sql",
        "if most is null or p_leverage > most then", "if false then", attack,
        "LeverageAttack.MoreThan*"},
    {"LeverageGateWhenTaken", "authority/306_account_orders.sql",
        "if candidate.state = 'planned' and candidate.kind = 'leverage' and", "if false and",
        attack, "LeverageAttack.WhatWasOpen*"},
    {"DaysOfGrace", "authority/306_account_orders.sql",
        " and f.since + make_interval(days => x.days) <= clock_timestamp()", "", attack,
        "LeverageAttack.TradingIsRestricted*"},
    {"GoodReviewGivesBack", "authority/306_account_orders.sql",
        "elsif (book.kyc_gate(c.id, 'trade') -> 'open')::boolean then", "else", attack,
        "LeverageAttack.TradingIsRestricted*"},
};

TEST(MutantTexts, OfScopeStandInTheirFiles)
{
    EXPECT_EQ(outdated(scopeMutants), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Scope, ControlSwitchedOff, ::testing::ValuesIn(scopeMutants), nameOfMutant);

} // namespace
