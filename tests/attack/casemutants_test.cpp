// Controls over cases of compliance, and over who learns of one.

#include "tests/attack/controlswitchedoff.h"

using namespace purser::tests;

namespace {

constexpr auto caseWork = "purser_cases_test";

const Mutant caseMutants[] = {
    {"CaseFeed", "authority/080_feed.sql", "from sync.confidential_change x where sees) f",
        "from sync.confidential_change x) f", caseWork, "TippingOff.TheChangeFeed*"},
    {"CaseGroup", "authority/062_confidential.sql",
        "return (pg_has_role(session_user, 'purser_compliance', 'member') or "
        "pg_has_role(session_user, 'purser_compliance_manager', 'member')) and "
        "authz.may('case.read');",
        "return authz.may('case.read');", caseWork, "TippingOff.WithoutTheRight*"},
    {"CaseInTheSharedFeed", "authority/062_confidential.sql",
        "insert into sync.confidential_change (entity, entity_id, version)",
        "insert into sync.change (entity, entity_id, version)", caseWork, "TippingOff.NoTick*"},
    {"CaseInTheLog", "authority/062_confidential.sql",
        "from audit.append('compliance.work', null, null,",
        "from audit.append('compliance.work', p_content ->> 'entity', p_content ->> 'id',",
        caseWork, "TippingOff.OfTheAuditLog*"},
    {"LookWithoutARow", "authority/229_case_reads.sql",
        "  perform authz.read_confidential('case.list', 'client', p_client_id);\n", "", caseWork,
        "TippingOff.OfTheAuditLog*"},
    {"RestrictionOfACase", "authority/229_restrictions.sql",
        "  perform authz.keep_confidential(jsonb_build_object('command', 'client.restrict', "
        "'client', c.id, 'text', p_text));\n",
        "", caseWork, "TippingOff.OfTheAuditLog*"},
    {"CaseLocksTheClient", "authority/229_case_commands.sql",
        "  perform book.require_client(p_client_id);\n",
        "  perform book.require_client(p_client_id);\n  perform from book.client x where x.id = "
        "p_client_id for update;\n",
        caseWork, "TippingOff.NobodyWaits*"},
    {"CaseOfAnotherScope", "authority/229_case_reads.sql",
        "where x.id = p_id and book.client_visible(x.subject_id))", "where x.id = p_id)", caseWork,
        "TippingOff.ReviewersOfOther*"},
    {"CaseByItsMaker", "authority/229_case_commands.sql", "if proposer = session_user then",
        "if false then", caseWork, "Case.GoesFrom*"},
    {"CaseThatMoved", "authority/229_case_commands.sql",
        " or book.case_digest(c) is distinct from c.proposed_digest then", " then", caseWork,
        "Case.IsVoid*"},
    {"CaseVoidOnLook", "authority/229_cases.sql", "  if c.state = 'proposed' and c.proposed_digest",
        "  if false and c.proposed_digest", caseWork, "Case.IsVoid*"},
    {"CaseHolder", "authority/229_cases.sql",
        "elsif p_held and c.holder is distinct from session_user::text then", "elsif false then",
        caseWork, "Case.IsHeld*"},
    {"CaseLinkOfAnother", "authority/229_case_commands.sql",
        "if not exists (select from book.case_candidates(c.subject_id) k where",
        "if false and not exists (select from book.case_candidates(c.subject_id) k where", caseWork,
        "Case.NamesOnly*"},
    {"CaseClock", "authority/229_cases.sql",
        "case when stopped and not stops then x.due_at + (now_at - x.waiting_since) else x.due_at "
        "end",
        "x.due_at", caseWork, "Case.IsDue*"},
    {"CasesOfAMerge", "authority/229_cases.sql",
        "create trigger cases_follow_merge after update of merged_into on book.client for each row "
        "when (old.merged_into is distinct from new.merged_into) execute function "
        "book.cases_follow_merge();",
        "", caseWork, "Case.OfTwoFiles*"},
    {"RestrictionByItsMaker", "authority/229_restrictions.sql",
        "elsif r.placed_by = session_user then", "elsif false then", caseWork, "Restriction.*"},
    {"InfectedApproval", "authority/222_document_scans.sql",
        "      perform book.doubt_approval(d.document_id);\n", "      null;\n", onboarding,
        "Scans.ThatFindSomething*"},
};

INSTANTIATE_TEST_SUITE_P(Cases, ControlSwitchedOff, ::testing::ValuesIn(caseMutants), nameOfMutant);

TEST(MutantTexts, OfCasesStandInTheirFiles)
{
    EXPECT_EQ(outdated(caseMutants), QStringList());
}

} // namespace
