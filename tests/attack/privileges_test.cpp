#include "core/schema/schemainstaller.h"
#include "tests/attack/attack.h"

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Getting code of one's own to run, or the code of others with rights of theirs.
class PrivilegeAttack : public Attack
{
};

TEST_F(PrivilegeAttack, A01_ShadowATableWithATemporaryOne)
{
    expectDenied(*mara, "create temporary table setting (key text, value jsonb)");
    expectDenied(*mara, "create temporary view staff as select 1");
    expectDenied(*mara, "select 1 into temporary setting");
    // Even where a temporary table exists, the functions do not look there first.
    demand(owner->script("do $$ begin execute format('grant temporary on database %I to mara', "
                         "current_database()); end $$"));
    auto again = office.as("mara");
    demand(again->script("create temporary table staff (login text, state text); "
                         "create temporary table setting (key text, value jsonb)"));
    EXPECT_EQ(demand(again->callJson({u"desk.me"_s, {}}))[u"login"].toString(), u"mara"_s);
}

TEST_F(PrivilegeAttack, A02_MakeAFunctionInTheTemporarySchema)
{
    expectDenied(*mara, "create function pg_temp.f() returns int language sql as 'select 1'");
    expectDenied(
        *mara, "create function pg_temp.f() returns int language plpgsql as 'begin return 1; end'");
    expectDenied(*mara, "create function public.f() returns int language sql as 'select 1'");
    expectDenied(*mara, "create type pg_temp.t as (a int)");
    expectDenied(*mara, "create aggregate public.a (int) (sfunc = int4pl, stype = int)");
}

TEST_F(PrivilegeAttack, A03_CallAFunctionWhoseAuthorForgotToRevoke)
{
    // By default privileges nobody may execute what nobody was given.
    for (const char* owned : {"purser_desk", "purser_owner", "purser_audit"}) {
        const QByteArray schema = owned == QByteArray("purser_desk") ? "desk"
            : owned == QByteArray("purser_owner")                    ? "book"
                                                                     : "audit";
        demand(owner->script(QByteArray("set role ") + owned + "; create function " + schema
            + ".forgotten() returns text language sql security definer set search_path = "
              "pg_catalog, pg_temp as $$ select current_user::text $$; reset role"));
        expectDenied(*mara, "select " + schema + ".forgotten()");
    }
    // And what was given to everybody does not get through an upgrade.
    demand(owner->script("drop function book.forgotten(), audit.forgotten(); grant execute on "
                         "function desk.forgotten() to public"));
    const auto checked =
        schema::SchemaInstaller(*owner, demand(schema::SchemaSource::embedded())).check();
    ASSERT_FALSE(checked.has_value());
    EXPECT_EQ(checked.error().args[u"check"].toString(), u"020_public_execute.sql"_s);
    EXPECT_TRUE(checked.error().args[u"found"].toArray().first().toString().contains(
        u"desk.forgotten()"_s));
}

TEST_F(PrivilegeAttack, A15_RunABlockOfCode)
{
    expectDenied(*mara, "do $$ begin perform 1; end $$");
    // The commands, written in the same language, go on working.
    EXPECT_EQ(refusal(*mara, "select desk.me()"), QString());
}

TEST_F(PrivilegeAttack, A16_ReachTheServersFilesAndPrograms)
{
    for (const char* attempt :
        {"copy (select 1) to program 'id'", "copy (select 1) to '/tmp/purser-attack'",
            "select pg_read_file('/etc/passwd')", "select pg_read_binary_file('/etc/passwd')",
            "select pg_ls_dir('/')", "select lo_import('/etc/passwd')",
            "select lo_export(1, '/tmp/x')", "create extension dblink schema desk",
            "create extension hstore schema desk", "create server s foreign data wrapper f",
            "create language mine handler plpgsql_call_handler", "load '/tmp/evil.so'",
            "alter system set log_statement = 'all'", "select pg_reload_conf()",
            "create tablespace t location '/tmp'", "create publication p for all tables",
            "select pg_create_physical_replication_slot('s')"}) {
        const QString state = refusal(*mara, attempt);
        EXPECT_TRUE(state == QLatin1StringView(denied) || state == u"42704"_s)
            << attempt << ' ' << qPrintable(state);
    }
}

TEST_F(PrivilegeAttack, A21_LockTablesAndRows)
{
    for (const QByteArray& attempt :
        QList<QByteArray>{"lock table book.payment", "lock table book.payment in access share mode",
            "select * from audit.chain_head for update", "select * from policy.staff for share"})
        expectDenied(*mara, "begin; " + attempt), mara->rollback();
}

TEST_F(PrivilegeAttack, A30_WriteTheTablesDirectly)
{
    const Table tables = demand(owner->execute(
        u"select c.oid::regclass::text from pg_class c where c.relkind in ('r', 'p', 'v', 'm') and "
        u"c.relnamespace::regnamespace::text "
        "in ('book', 'policy', 'sync', 'rollup', 'audit', 'meta', 'authz', 'desk', 'link')"_s));
    ASSERT_GT(tables.rowCount(), 30);
    for (int i = 0; i < tables.rowCount(); ++i) {
        const QByteArray table = tables.row(i).text(0).toUtf8();
        expectDenied(*mara, "select * from " + table);
        expectDenied(*mara, "insert into " + table + " default values");
        expectDenied(*mara, "delete from " + table);
        expectDenied(*mara, "truncate " + table);
    }
    expectDenied(*mara, "update audit.log set payload = ''");
    expectDenied(*mara, "select audit.append('payment.approve', 'payment', '1', '{}')");
    expectDenied(*mara, "select audit.next_seal()");
    expectDenied(
        *mara, "select authz.finish_command(gen_random_uuid(), 'x', 1, 1, 'x', null, null)");
    expectDenied(*mara, "select authz.hr_set_role('mara', 'admin', true)");
    expectDenied(*mara, "select sync.new_epoch('mine')");
    expectDenied(*mara, "select meta.bootstrap_staff('evil', 'x', '{admin}', 'x', null, false)");
}

TEST_F(PrivilegeAttack, A30_NoLoginHasMoreThanTheFunctionsOfItsGroups)
{
    QStringList logins = standardServices();
    for (const StandardStaff& person : standardStaff())
        logins << person.login;
    for (const QString& login : logins) {
        EXPECT_EQ(number(*owner, uR"(
select count(*) from pg_class c
 where c.relnamespace::regnamespace::text in ('book', 'policy', 'sync', 'rollup', 'audit', 'meta', 'authz', 'desk', 'link', 'public')
   and c.relkind in ('r', 'p', 'v', 'm', 'f')
   and (has_table_privilege($1, c.oid, 'select, insert, update, delete, truncate, references, trigger')
        or has_any_column_privilege($1, c.oid, 'select, insert, update, references')))"_s,
                      {login}),
            0)
            << qPrintable(login);
        EXPECT_EQ(number(*owner, uR"(
select count(*) from pg_class c
 where case when c.relkind = 'S' then has_sequence_privilege($1, c.oid, 'usage, select, update') end)"_s,
                      {login}),
            0)
            << qPrintable(login);
        EXPECT_EQ(number(*owner, uR"(
select count(*) from pg_proc p
 where p.pronamespace::regnamespace::text in ('book', 'policy', 'sync', 'rollup', 'audit', 'meta', 'authz', 'public')
   and has_function_privilege($1, p.oid, 'execute'))"_s,
                      {login}),
            0)
            << qPrintable(login);
    }
}

TEST_F(PrivilegeAttack, A31_TakeWhatIsForOwnersAndAdministrators)
{
    auto joao = office.as("joao");
    const QByteArray pid = QByteArray::number(joao->backendPid());
    EXPECT_EQ(refusal(*mara, "begin; prepare transaction 'x'"), u"55000"_s);
    mara->rollback();
    for (const QByteArray& attempt :
        QList<QByteArray>{"create table public.t (id int)", "create schema mine",
            "create table desk.t (id int)", "alter table book.payment owner to mara",
            "drop table book.payment", "select pg_terminate_backend(" + pid + ")",
            "select pg_cancel_backend(" + pid + ")", "alter role mara valid until 'infinity'",
            "alter role mara connection limit 1000", "select nextval('book.payment_id_seq')",
            "select setval('sync.read_meter_1', 1)", "comment on schema desk is 'mine'",
            "create event trigger t on ddl_command_start execute function f()",
            "alter database " + office.database().toUtf8() + " set statement_timeout = 0",
            "grant usage on schema book to mara",
            "alter default privileges for role purser_owner grant select on tables to mara"})
        expectDenied(*mara, attempt);
    EXPECT_EQ(refusal(*joao, "select 1"), QString());
}

} // namespace
