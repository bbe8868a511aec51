#include "tests/attack/mutant.h"

#include <gtest/gtest.h>

using namespace purser::tests;

namespace {

/// A test that cannot fail protects nothing. Each control of the frame is switched off in turn.
class ControlSwitchedOff : public ::testing::TestWithParam<Mutant>
{
};

TEST_P(ControlSwitchedOff, IsNoticed)
{
    const MutantRun run = runMutant(GetParam());
    EXPECT_TRUE(run.isSql) << run.output.constData();
    EXPECT_TRUE(run.wasFound) << run.output.constData();
}

constexpr auto frame = "purser_authority_test";
constexpr auto attack = "purser_attack_test";

const Mutant mutants[] = {
    {"ActiveStaff", "authority/040_authz.sql", "or person.state <> 'active'", "", frame,
        "Session.OfALogin*"},
    {"PasswordDue", "authority/040_authz.sql", "if password_due then", "if false then", frame,
        "Passwords.ThatAreDue*"},
    {"ActiveStaffInCommands", "authority/040_authz.sql", "or state <> 'active'", "", frame,
        "Session.OfALogin*"},
    {"Permission", "authority/040_authz.sql", "if not holds then", "if false then", frame,
        "CommandShape.ThePermission*"},
    {"ControlCharacters", "authority/040_authz.sql", "\\u2028-\\u202e", "", attack,
        "*A33_Mislead*"},
    {"InsertOnlyLog", "authority/050_audit.sql",
        "create trigger refuse_change before update or delete on audit.log for each row execute "
        "function audit.refuse_change();",
        "", frame, "AuditChain.IsInsertOnly*"},
    {"HashOfThePayload", "authority/050_audit.sql",
        "|| octet_length(p_payload) || ':' || p_payload || ','", "", frame,
        "AuditChain.OfAnHonest*"},
    {"HashOfTheRowBefore", "authority/050_audit.sql", "sha256(p_before || convert_to(",
        "sha256(convert_to(", frame, "AuditChain.OfAnHonest*"},
    {"Isolation", "authority/060_commands.sql", "<> 'read committed'", "= 'none'", attack,
        "*A24_PassALimitWith*"},
    {"KeyWithOtherContent", "authority/060_commands.sql",
        "or earlier.request_hash is distinct from content", "", frame, "CommandShape.TheSameKey*"},
    {"KeyOfAnother", "authority/060_commands.sql", "earlier.actor is distinct from session_user or",
        "", frame, "CommandShape.TheKeyOf*"},
    {"ResultOfAnother", "authority/060_commands.sql",
        "where r.key = p_key and r.actor = session_user);", "where r.key = p_key);", frame,
        "CommandShape.NobodySees*"},
    {"ReadAllowance", "authority/070_reads.sql", "> burst then", "> burst * 1000000 then", frame,
        "Reads.EndWith*"},
    {"ReadLine", "authority/070_reads.sql", "raise log 'purser read=%",
        "raise debug 'purser read=%", attack, "*A25*"},
    {"FeedBySnapshot", "authority/080_feed.sql", "not pg_visible_in_snapshot(f.xid, since)",
        "f.xid >= pg_snapshot_xmax(since)", frame, "Feed.GivesWhat*"},
    {"FeedCursor", "authority/080_feed.sql", "pg_snapshot_xmax(until) > pg_snapshot_xmax(present)",
        "false", frame, "Feed.RefusesACursor*"},
    {"FeedFloor", "authority/080_feed.sql", "pg_snapshot_xmin(since) <= office.feed_floor", "false",
        frame, "Feed.AsksForAFullLoad*"},
    {"Iterations", "authority/090_logins.sql", "< 4096 then", "< 0 then", frame,
        "Passwords.AreTaken*"},
    {"ConnectionLimit", "authority/090_logins.sql", "connection limit 12", "connection limit 500",
        attack, "*A29*"},
    {"StepUpFresh", "authority/100_sessions.sql", "if started < clock_timestamp() - fresh then",
        "if false then", frame, "StepUp.AConnectionProves*"},
    {"StepUpAfterTheAttempt", "authority/100_sessions.sql", "and a.opened_at <= started and", "and",
        frame, "StepUp.TheConnectionThatAsked*"},
    {"StepUpOnce", "authority/100_sessions.sql",
        "where a.login = session_user and a.confirmed_at is null\n                    and",
        "where a.login = session_user and", frame, "StepUp.OneAttempt*"},
    {"StepUpOutside", "authority/100_sessions.sql",
        "is distinct from (select s.verifier_hash from policy.staff s where s.login = "
        "session_user) then",
        "is null then", frame, "StepUp.APasswordSet*"},
    {"StepUpLockOut", "authority/100_sessions.sql",
        "if open_attempts >= ", "if open_attempts - 1000 >= ", frame, "StepUp.TooMany*"},
    {"ProgramVersion", "authority/100_sessions.sql",
        "if authz.version_parts(p_version) < "
        "authz.version_parts(authz.setting('program.version_least') #>> '{}')",
        "if false", frame, "Session.Welcomes*"},
    {"OwnPasswordNeedsTheOld", "authority/110_staff.sql", "elsif not authz.confirm_step_up() then",
        "elsif false then", frame, "Passwords.AreChangedOnly*"},
    {"DisableOneself", "authority/110_staff.sql", "if person.login = session_user then",
        "if false then", frame, "Duties.DisablingIsFor*"},
    {"SessionsOfTheDisabled", "authority/110_staff.sql", "perform authz.hr_end_sessions(p_login);",
        "", frame, "Duties.DisablingIsAtOnce*"},
    {"FourEyes", "authority/120_changes.sql", "if change.proposed_by = session_user then",
        "if false then", frame, "ChangesOfRights.AreNotDecidedByTheirProposer"},
    {"OwnRights", "authority/120_changes.sql", "if p_payload ->> 'login' = session_user then",
        "if false then", frame, "ChangesOfRights.AreNotProposedForOneself"},
    {"StaleChange", "authority/120_changes.sql",
        "if change.version is distinct from p_version then", "if false then", frame,
        "ChangesOfRights.AreDecidedOnce*"},
    {"ExpiredChange", "authority/120_changes.sql", "or change.expires_at < clock_timestamp() then",
        "then", frame, "ChangesOfRights.Expire*"},
    {"CheckedAgain", "authority/120_changes.sql",
        "    perform authz.check_change(change.kind, change.payload);\n", "", frame,
        "ChangesOfRights.AreCheckedAgain*"},
    {"OwnRole", "authority/120_changes.sql",
        "if exists (select from policy.staff_role h where h.login = session_user",
        "if false and exists (select from policy.staff_role h where h.login = session_user", frame,
        "ChangesOfRights.NeverTouch*"},
    {"SeparationOfDuties", "authority/120_changes.sql", "    perform authz.check_duties(who);\n",
        "", frame, "Duties.NobodyHolds*"},
    {"SeparationOfPermissions", "authority/120_changes.sql",
        "  perform authz.check_duties(null);\n", "", frame, "Duties.PermissionsThat*"},
    {"TwoAdministrators", "authority/120_changes.sql", "authz.administrators() < 2",
        "authz.administrators() < 0", frame, "Duties.TwoAdministrators*"},
    {"VerifierWiped", "authority/120_changes.sql", "payload = c.payload - 'verifier', version",
        "version", frame, "ChangesOfRights.ShowNoVerifier*"},
    {"SealBySnapshot", "authority/130_seals.sql",
        "high xid8 := pg_snapshot_xmin(pg_current_snapshot());",
        "high xid8 := pg_snapshot_xmax(pg_current_snapshot());", frame, "Seals.LeaveOut*"},
    {"MerkleLeaf", "authority/130_seals.sql", "'\\x00'::bytea", "'\\x02'::bytea", frame,
        "AuditChain.OfAnHonest*"},
    {"AuditReaders", "authority/140_audit_reads.sql", "to purser_admin, purser_compliance;",
        "to purser_admin, purser_compliance, purser_payments;", frame, "AuditChain.IsReadBy*"},
    {"Lease", "authority/150_services.sql",
        "and (l.holder = excluded.holder or l.expires_at < now_at)", "", frame,
        "Services.HoldALease*"},
    {"LeaseOfAnother", "authority/150_services.sql", "where l.login = session_user and (",
        "where (", frame, "Services.DoNotTake*"},
    {"Fence", "authority/150_services.sql", "l.token = p_token and", "", frame,
        "Services.AreFenced*"},
    {"WatchIdle", "authority/160_watchdog.sql", "when a.state like 'idle in transaction%' and",
        "when false and", frame, "Watchdog.EndsATransaction*"},
    {"WatchLong", "authority/160_watchdog.sql", "when a.xact_start <",
        "when false and a.xact_start <", attack, "*A11*"},
    {"WatchLock", "authority/160_watchdog.sql",
        "      perform authz.lock_login(session.login, 'repeated_' || session.reason);\n",
        "      null;\n", frame, "Watchdog.LocksALogin*"},
    {"PasswordOutside", "authority/160_watchdog.sql",
        "if authz.hr_verifier_hash(person.login) is distinct from person.verifier_hash then",
        "if false then", attack, "*A19_SetAWeak*"},
    {"StoredSettings", "authority/160_watchdog.sql",
        "      perform authz.hr_apply_settings(person.login);\n", "", attack, "*A12*"},
    {"CodeBlocks", "authority/030_hardening.sql", "revoke usage on language plpgsql from public;",
        "", attack, "*A15*"},
    {"AdvisoryLocks", "authority/030_hardening.sql", "pg_(try_)?advisory_.*|", "", attack, "*A09*"},
    {"LargeObjects", "authority/030_hardening.sql", "lo_.*|loread|lowrite|", "", attack, "*A14*"},
    {"TemporaryTables", "authority/030_hardening.sql",
        "execute format('revoke all on database %I from public', current_database());", "", attack,
        "*A01*"},
    {"SortFiles", "authority/030_hardening.sql", "('temp_file_limit', '2GB'),", "", attack,
        "*A13*"},
    {"ExecuteByDefault", "authority/020_roles.sql",
        "execute format('alter default privileges for role %I revoke execute on functions from "
        "public', owner);",
        "", attack, "*A03*"},
};

INSTANTIATE_TEST_SUITE_P(Each, ControlSwitchedOff, ::testing::ValuesIn(mutants),
    [](const auto& info) { return std::string(info.param.name); });

} // namespace
