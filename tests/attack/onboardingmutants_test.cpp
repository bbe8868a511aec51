// Controls over the policy of onboarding and over what comes with an applicant.

#include "tests/attack/controlswitchedoff.h"

using namespace purser::tests;

namespace {

const char* const onboardingRules = "authority/229_onboarding_rules.sql";
const char* const onboardingPolicy = "authority/229_onboarding_policy.sql";
const char* const applicantRecords = "authority/309_applicant_records.sql";
const char* const reviewChecks = "authority/226_onboarding_rules.sql";
const char* const partnerGrades = "authority/225_partner_grades.sql";
const char* const riskRating = "authority/225_risk.sql";
const char* const clientFile = "authority/221_client_file.sql";

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
    {"UpkeepOfMergedFiles", "authority/229_onboarding_upkeep.sql",
        "and c.kyc_state = 'approved' and c.status <> 'closed' and c.merged_into is null",
        "and c.kyc_state = 'approved'", onboarding, "UpkeepOfFiles.LeavesMerged*"},
    {"UpkeepGoesOn", "authority/229_onboarding_upkeep.sql", "exception when others then",
        "exception when sqlstate 'PU098' then", onboarding, "UpkeepOfFiles.GoesOn*"},
    {"FundsOfEveryFile", "authority/229_source_of_funds.sql",
        "from book.counted_deposits(book.client_group(p_client_id)) p);",
        "from book.counted_deposits(array[p_client_id]) p);", onboarding, "SourceOfFundsOfFiles.*"},
    {"BehindAreScreened", reviewChecks,
        "case when (behind ->> 'open')::int > 0 then 'stop' else 'clear' end", "'clear'",
        onboarding, "CompanyApproval.NeedsEach*"},
    {"UnnamedShares", reviewChecks, "or (owners -> 'unnamed_over')::boolean", "", onboarding,
        "CompanyApproval.CountsShares*"},
    {"OwnersBeyondSixLevels", "authority/223_ownership.sql",
        "array_agg(h.part[1]) || walk.beyond[1], array_agg(h.part[2]) || walk.beyond[2]",
        "array_agg(h.part[1]), array_agg(h.part[2])", onboarding,
        "CompanyApproval.DoesNotPassOver*"},
    {"RiskThatRises", riskRating,
        "perform book.risk_rose(p_client_id, book.risk_band(applied), band, run);", "null;",
        onboarding, "RiskThatRises.Opens*"},
    {"RiskThatRisesIsQuiet", clientFile, "return p_cause in ('alert', 'risk_raised');",
        "return p_cause in ('alert');", onboarding, "RiskThatRises.LooksLike*"},
    {"ProhibitedShutsTheGate", reviewChecks,
        "when (c.kyc_state in ('approved', 'expired') or gate.level = 0) and book.is_barred(c) "
        "then 'scheduled_review'",
        "", onboarding, "RiskThatRises.To*:RiskThatRises.By*"},
    {"NoWayInByDeferral", reviewChecks, "and not book.is_barred(c) then", "then", onboarding,
        "RiskThatRises.IsNoWayIn*"},
    {"RaisedByOneStays", riskRating, "and (o.score > p_score or o.expires_on > p_expires_on));",
        "and false);", onboarding, "Rating.SetByOne*"},
    {"LawOfTheFloors", riskRating,
        "perform authz.refuse('PU006', jsonb_build_object('check', 'legal_floor', 'floor'",
        "perform pg_catalog.concat('PU006', jsonb_build_object('check', 'legal_floor', 'floor'",
        onboarding, "RiskRules.CannotBeDrafted*"},
    {"ShareOfACategory", riskRating,
        "perform authz.refuse('PU006', jsonb_build_object('check', 'category_share'",
        "perform pg_catalog.concat('PU006', jsonb_build_object('check', 'category_share'",
        onboarding, "RiskRules.CannotBeDrafted*"},
    {"CountriesOfTheList", clientFile, "exists (select from policy.country k where k.code = word)",
        "word ~ '^[A-Z]{2}$'", onboarding, "ClientFields.Refuse*"},
    {"NumbersNameTheirCountry", clientFile, "and not book.names_its_country(element) then",
        "and false then", onboarding, "ClientFields.Refuse*"},
    {"VerdictStops", reviewChecks, "and v.reason_code is null) then 'stop'",
        "and false) then 'stop'", onboarding, "Verdict.OfAFailed*"},
    {"VerdictAnswerMovesEvidence", reviewChecks,
        "create trigger evidence_moved after insert on book.identity_check_answer for each row "
        "execute function book.evidence_moved();",
        "", onboarding, "Verdict.IsTheNewest*"},
    {"ImportedTwice", "authority/225_risk_triggers.sql",
        "  perform book.find_duplicates(p_client_id);\n", "", onboarding, "ImportedClients.*"},
    {"WarningIsKept", applicantRecords,
        "case outcome when 'fail' then book.warning_for(p_client_id, asked.warning) end", "null",
        onboarding, "OnboardingPolicy.KeepsTheWarning*"},
    {"ReviewedEveryYear", onboardingRules,
        "perform authz.refuse('PU006', '{\"check\": \"yearly_review\"}');", "null;", onboarding,
        "OnboardingPolicy.OfReviews*"},
    {"ItemsThatAreAsked", onboardingRules,
        "perform authz.refuse('PU006', '{\"check\": \"item_asked\"}');", "null;", onboarding,
        "OnboardingPolicy.OfReviews*"},
    {"MissingSaysNothingOfRisk", "authority/310_intake.sql",
        "and x.risk_band = '*' and x.what <> 'edd'", "", intake, "IntakeApplicant.IsTold*"},
    {"PartnerMilderByTwo", partnerGrades, "coalesce(kind.position < before.position, false)",
        "false", onboarding, "PartnerGrade.IsWorse*"},
    {"PartnerGradeMaker", partnerGrades, "elsif g.made_by = session_user then", "elsif false then",
        onboarding, "PartnerGrade.IsWorse*"},
    {"PartnersOwn", partnerGrades, "and not book.is_partners_own(p_partner_id, session_user);", ";",
        onboarding, "PartnerGrade.SaysWhose*"},
    {"PartnersOwnGrade", partnerGrades, "  elsif book.is_partners_own(p.id, session_user) then\n",
        "  elsif false then\n", onboarding, "PartnerGrade.SaysWhose*"},
    {"PartnersAbove", partnerGrades,
        "select p.id, p.parent_id from above a join book.partner p on p.id = a.parent_id)",
        "select p.id, p.parent_id from above a join book.partner p on p.id = a.parent_id and "
        "false)",
        onboarding, "PartnerGrade.GivesPoints*"},
    {"PartnerRatesItsClients", partnerGrades,
        "for each row when (new.state = 'active') execute function book.partner_graded();",
        "for each row when (false) execute function book.partner_graded();", onboarding,
        "PartnerGrade.LeavesEvery*"},
    {"PartnerStops", partnerGrades, "case when not kind.approvable then 'stop'",
        "case when false then 'stop'", onboarding, "PartnerGrade.Prohibited*"},
    {"PartnerStopsDirectDecisions", "authority/230_accounts.sql",
        "elsif p_decision = 'approve' and book.check_partner(c.id, clock_timestamp()) ->> 'level' "
        "= "
        "'stop' then",
        "elsif false then", onboarding, "PartnerGrade.Prohibited*"},
    {"PartnerIsNeutral", riskRating, "\"confirmed_hits\": 0, \"partner_share\": 0}",
        "\"confirmed_hits\": 0}", onboarding, "PartnerGrade.MovesNothing*"},
    {"PartnerCheckIsNotForAll", "authority/228_onboarding_reads.sql",
        "'hits', 'sanctions', 'exposed', 'risk', 'partner')",
        "'hits', 'sanctions', 'exposed', 'risk')", onboarding, "PartnerGrade.MovesNothing*"},
    {"HeldHit", "authority/224_screening_results.sql",
        "if h.held_until > clock_timestamp() and h.held_by <> session_user then", "if false then",
        onboarding, "HitHeld.IsDecidedByNobodyElse"},
    {"HeldHitOfMany", "authority/224_screening_bulk.sql",
        "    when h.held_until > clock_timestamp() and h.held_by <> session_user then",
        "    when false then", onboarding, "HitHeld.IsDecidedByNobodyElse"},
    {"WordsHeldAgainstLetters", onboardingRules,
        "if before.part = 'words' and book.letters_refused() <> '[]' then", "if false then",
        onboarding, "PolicyWords.AreHeld*"},
    {"WordsOfALanguageStay", onboardingRules,
        "perform authz.refuse('PU006', '{\"check\": \"words_left\"}');", "null;", onboarding,
        "PolicyWords.OfALanguage*"},
    {"WordsOfReviewLetters", "authority/229_letter_texts.sql",
        "elsif p_kind <> 'document_type' and book", "elsif p_kind = 'payment_reason' and book",
        onboarding, "PolicyWords.OfNoLetter*"},
    {"WordsOfReasonsInTheTable", "authority/229_payment_letters.sql",
        "create trigger reason_unspoken before insert or update on policy.reason_text for each row "
        "execute function book.refuse_unspoken_words();",
        "", onboarding, "PolicyWords.OfNoLetter*"},
    {"ReasonInEveryLanguage", onboardingRules, "  perform authz.check_texts(p_at, words, 200);\n",
        "", onboarding, "PolicyWords.OfAReason*"},
    {"ReasonIsLeft", onboardingRules,
        "perform authz.refuse('PU006', '{\"check\": \"reason_left\"}');", "null;", onboarding,
        "PolicyWords.OfReasonsThere*"},
    {"ReasonFitsNoMore", "authority/222_documents.sql", "f.type = p_type.code and f.in_force",
        "f.type = p_type.code", onboarding, "PolicyWords.OfReasonsThere*"},
    {"HeldHitTakenOver", "authority/224_screening_queue.sql",
        "if not authz.may('screening.take_over') then", "if false then", onboarding,
        "HitHeld.IsTakenOver*"},
};

TEST(MutantTexts, OfOnboardingStandInTheirFiles)
{
    EXPECT_EQ(outdated(onboardingMutants), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Onboarding, ControlSwitchedOff, ::testing::ValuesIn(onboardingMutants), nameOfMutant);

} // namespace
