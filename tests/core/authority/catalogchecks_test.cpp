#include "core/schema/schemasource.h"
#include "tests/core/authority/refusal.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// A fault planted into an office, and the check that must find it.
struct Fault {
    const char* name;
    const char* check;
    const char* plant;
};

void PrintTo(const Fault& fault, std::ostream* out)
{
    *out << fault.name;
}

class CatalogCheck : public ::testing::TestWithParam<Fault>
{
protected:
    static QByteArray textOf(const QString& name)
    {
        for (const schema::SqlFile& file : demand(schema::SchemaSource::embedded()).checks) {
            if (file.name == name)
                return file.text;
        }
        throw std::runtime_error("no such check");
    }

    int findings(const QByteArray& check)
    {
        int count = 0;
        for (const Table& table : demand(owner->scriptTables(check)))
            count += table.rowCount();
        return count;
    }

    // One office for all, since each fault is rolled back.
    static void SetUpTestSuite() { s_office = std::make_unique<TestOffice>(TestOffice::fresh()); }
    static void TearDownTestSuite() { s_office.reset(); }

    std::unique_ptr<Connection> owner = s_office->asOwner();

private:
    static inline std::unique_ptr<TestOffice> s_office;
};

TEST_P(CatalogCheck, FindsTheFault)
{
    const QByteArray check = textOf(QString::fromLatin1(GetParam().check));
    EXPECT_EQ(findings(check), 0);
    demand(owner->begin());
    demand(owner->script(GetParam().plant));
    EXPECT_GT(findings(check), 0);
    owner->rollback();
}

const Fault faults[] = {
    {"NoPath", "010_pinned_path.sql",
        "create function desk.f() returns int language sql security definer as 'select 1'"},
    {"OtherPath", "010_pinned_path.sql",
        "create function desk.f() returns int language sql set search_path = public as 'select 1'"},
    {"TempFirst", "010_pinned_path.sql",
        "create function desk.f() returns int language sql set search_path = pg_temp, pg_catalog "
        "as 'select 1'"},
    {"ForPublic", "020_public_execute.sql",
        "create function desk.f() returns int language sql as 'select 1'; grant execute on "
        "function desk.f() to public"},
    {"DefinerOfSuperuser", "030_definer_owner.sql",
        "create function desk.f() returns int language sql security definer set search_path = "
        "pg_catalog, pg_temp as 'select 1'"},
    {"DefinerElsewhere", "030_definer_owner.sql",
        "create schema other; create function other.f() returns int language sql security definer "
        "as 'select 1'"},
    {"BuiltStatement", "040_built_statements.sql",
        "create function authz.f(p text) returns void language plpgsql as $$ begin execute p; end "
        "$$"},
    {"SelectForStaff", "050_table_rights.sql",
        "grant select on book.command_request to purser_staff"},
    {"SelectOfAColumn", "050_table_rights.sql", "grant select (login) on policy.staff to mara"},
    {"SelectForPublic", "050_table_rights.sql", "grant select on policy.setting to public"},
    {"DeleteForTheDesk", "050_table_rights.sql",
        "grant delete on book.command_request to purser_desk"},
    {"AuditForTheDesk", "050_table_rights.sql", "grant insert on audit.log to purser_desk"},
    {"TableOfSomebody", "060_relation_owner.sql", "create table book.t (id int)"},
    {"FunctionOfSomebody", "060_relation_owner.sql",
        "create function desk.f() returns int language sql as 'select 1'"},
    {"MemberOfAnOwner", "070_owner_members.sql", "grant purser_owner to mara"},
    {"MemberOfHr", "070_owner_members.sql", "grant purser_hr to adam"},
    {"MemberOfTheServer", "070_owner_members.sql", "grant pg_execute_server_program to adam"},
    {"CreateRole", "080_create_role.sql", "alter role adam createrole"},
    {"CreateDatabase", "080_create_role.sql", "alter role purser_desk createdb"},
    {"OwnerWithLogin", "080_create_role.sql", "alter role purser_hr login"},
    {"Extension", "090_extensions.sql", "create extension dblink"},
    {"LanguageForAll", "090_extensions.sql", "grant usage on language plpgsql to public"},
    {"SettingOfALogin", "100_role_settings.sql", "alter role mara set work_mem = '8GB'"},
    {"NoFileLimit", "100_role_settings.sql",
        "do $$ begin execute format('alter database %I reset temp_file_limit', "
        "current_database()); end $$"},
    {"StatementsLogged", "100_role_settings.sql",
        "do $$ begin execute format('alter database %I set log_statement = ''all''', "
        "current_database()); end $$"},
    {"NoCommentOnAFunction", "110_comments.sql",
        "create function desk.f() returns int language sql as 'select 1'"},
    {"NoCommentOnATable", "110_comments.sql", "create table book.t (id int)"},
    {"NoIndex", "120_foreign_key_indexes.sql",
        "create table book.t (id int, actor uuid references book.command_request (key))"},
    {"AdvisoryLocks", "130_catalog_rights.sql",
        "grant execute on function pg_advisory_lock(bigint) to public"},
    {"Sleep", "130_catalog_rights.sql",
        "grant execute on function pg_sleep(double precision) to public"},
    {"LargeObjects", "130_catalog_rights.sql",
        "grant execute on function lo_from_bytea(oid, bytea) to public"},
    {"TemporaryTables", "130_catalog_rights.sql",
        "do $$ begin execute format('grant temporary on database %I to public', "
        "current_database()); end $$"},
    {"OpenSchema", "130_catalog_rights.sql", "grant usage on schema book to public"},
    {"InnerFunctionForStaff", "140_staff_routines.sql",
        "grant execute on function authz.hr_set_role(text, text, boolean) to purser_admin"},
    {"LinkForStaff", "140_staff_routines.sql",
        "grant execute on function link.seal() to purser_admin"},
    {"NoDefiner", "140_staff_routines.sql",
        "create function desk.f() returns int language sql as 'select 1'"},
};

INSTANTIATE_TEST_SUITE_P(Planted, CatalogCheck, ::testing::ValuesIn(faults),
    [](const auto& info) { return std::string(info.param.name); });

} // namespace
