// Controls over views, filters and exports.

#include "tests/attack/controlswitchedoff.h"

using namespace purser::tests;

namespace {

const Mutant listMutants[] = {
    {"ViewOfAnother", "authority/165_views.sql", "elsif found_view.owner <> session_user then",
        "elsif false then", frame, "Views.OfAnother*"},
    {"HiddenView", "authority/165_views.sql",
        "if not found or (found_view.owner <> session_user\n     and", "if not found or (false and",
        frame, "Views.OfAnother*"},
    {"StaleView", "authority/165_views.sql",
        "elsif found_view.version is distinct from p_version then", "elsif false then", frame,
        "Views.AreChanged*"},
    {"SharingRight", "authority/165_views.sql", "    perform authz.require('view.share');\n", "",
        frame, "Views.AreNotShared*"},
    {"ListOfAView", "authority/165_views.sql", "  perform authz.require(permission);\n", "", frame,
        "Views.BelongTo*"},
    {"SharedOnlyWithTheRole", "authority/165_views.sql", "and h.granted and h.role = v.role)",
        "and h.granted)", frame, "Views.SharedWith*"},
    {"UnknownField", "authority/222_filters.sql", "when kind is null then 'field'",
        "when false then 'field'", frame, "ListFilters.RefuseWhat*"},
    {"ScopeOfClients", "authority/224_client_lists.sql",
        "((w).scope is null or c.circle_id = any ((w).scope))", "true", frame,
        "ListFilters.DoNotWiden*"},
    {"ExportRight", "authority/167_exports.sql",
        "answer := authz.begin_command(p_key, 'export.begin', 'export.rows',",
        "answer := authz.begin_command(p_key, 'export.begin', null,", frame,
        "Exports.NeedTheRight*"},
    {"ExportLimitAtTheBeginning", "authority/167_exports.sql", "if rows_now > limit_rows then",
        "if false then", frame, "Exports.EndAtTheLimit*"},
    {"ExportLimitOnTheWay", "authority/167_exports.sql",
        "if run.rows_given + fresh > run.rows_limit then", "if false then", frame,
        "Exports.EndAtTheLimit*"},
    {"ExportOfAnother", "authority/167_exports.sql",
        "where r.id = p_id and r.actor = session_user for update", "where r.id = p_id for update",
        frame, "Exports.GiveOutOnly*"},
    {"ExportRequestFourEyes", "authority/167_exports.sql",
        "if request.proposed_by = session_user then", "if false then", frame,
        "Exports.RequestsAreNotDecided*"},
    {"ExportRequestOfExactlyThis", "authority/167_exports.sql",
        "or request.query -> 'sort' is distinct from p_query -> 'sort'", "", frame,
        "Exports.AboveTheLimit*"},
    {"ExportRequestOnce", "authority/167_exports.sql",
        "  update book.export_request r set state = 'used', version = r.version + 1 where r.id = "
        "p_id;\n",
        "", frame, "Exports.AboveTheLimit*"},
    {"ExportRowsCounted", "authority/167_exports.sql",
        "(not run.complete or run.rows_given is distinct from p_rows)", "false", frame,
        "Exports.GiveOutOnly*"},
    {"ExportLimitOfOneself", "authority/167_exports.sql",
        "elsif exists (select from policy.staff_role h where h.login = session_user and h.role = "
        "p_payload ->> 'role' and h.granted) then",
        "elsif false then", frame, "Exports.TheLimitIsPolicy*"},
};

TEST(MutantTexts, OfListsStandInTheirFiles)
{
    EXPECT_EQ(outdated(listMutants), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Lists, ControlSwitchedOff, ::testing::ValuesIn(listMutants), nameOfMutant);

} // namespace
