// Controls over the policy of onboarding and over what comes with an applicant.

#include "tests/attack/controlswitchedoff.h"

using namespace purser::tests;

namespace {

const char* const onboardingRules = "authority/229_onboarding_rules.sql";
const char* const onboardingPolicy = "authority/229_onboarding_policy.sql";
const char* const applicantRecords = "authority/309_applicant_records.sql";

const Mutant onboardingMutants[] = {
    {"OnboardingPublisher", "authority/120_changes.sql",
        "when p_kind = 'policy.onboarding' then 'onboarding_rule.publish'", "", onboarding,
        "OnboardingPolicy.IsNotDecided*"},
    {"OnboardingVersion", onboardingRules,
        "elsif (p_payload ->> 'replaces')::int <> now_in_force.version then", "elsif false then",
        onboarding, "OnboardingPolicy.ReplacesOnly*"},
    {"IdentityIsAsked", onboardingRules,
        "perform authz.refuse('PU006', '{\"check\": \"identity_asked\"}');", "null;", onboarding,
        "OnboardingPolicy.RefusesWhat*"},
    {"SeniorIsAsked", onboardingRules,
        "perform authz.refuse('PU006', '{\"check\": \"senior_asked\"}');", "null;", onboarding,
        "OnboardingPolicy.RefusesWhat*"},
    {"TrialIsTakenBack", onboardingPolicy, "raise exception using errcode = 'PU099';", "null;",
        onboarding, "OnboardingPolicy.SaysBeforeWhoWouldLack*"},
    {"WhatWasAskedStays", onboardingPolicy,
        "create trigger question_insert_only before update or delete on policy.question for each "
        "row execute function book.refuse_change();",
        "", onboarding, "OnboardingPolicy.OfTheQuestionnaire*"},
    {"PiecesAreCounted", "authority/226_onboarding_rules.sql",
        "count(*) filter (where x.whole and not x.late) >= p_pieces",
        "count(*) filter (where x.whole and not x.late) >= 1", onboarding,
        "OnboardingPolicy.CountsThePieces*"},
    {"AnswersKeepTheirEdition", applicantRecords,
        "elsif p_edition is distinct from asked.edition and p_edition is not null then",
        "elsif false then", intake, "IntakeApplicant.BringsTax*"},
    {"OwnersToSixLevels", applicantRecords, "if p_depth > 6 then", "if p_depth > 60 then", intake,
        "IntakeApplicant.NamesThePlace*"},
    {"OwnersOfTheWhole", applicantRecords, "if whole[1] > whole[2] then", "if false then", intake,
        "IntakeApplicant.NamesThePlace*"},
    {"MissingSaysNothingOfRisk", "authority/310_intake.sql",
        "and x.risk_band = '*' and x.what <> 'edd'", "", intake, "IntakeApplicant.IsTold*"},
};

TEST(MutantTexts, OfOnboardingStandInTheirFiles)
{
    EXPECT_EQ(outdated(onboardingMutants), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Onboarding, ControlSwitchedOff, ::testing::ValuesIn(onboardingMutants), nameOfMutant);

} // namespace
