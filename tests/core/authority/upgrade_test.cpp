#include "core/schema/schemainstaller.h"
#include "tests/core/authority/notecommand.h"
#include "tests/core/authority/refusal.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::schema;
using namespace purser::tests;

namespace {

class Upgrade : public ::testing::Test
{
protected:
    /// As if the authority files had changed.
    Result<void> upgrade()
    {
        demand(owner->script("delete from meta.schema_version where kind = 'authority'"));
        return SchemaInstaller(*owner, demand(SchemaSource::embedded())).upgrade();
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
};

TEST_F(Upgrade, KeepsASessionOpenAndItsChainWhole)
{
    auto mara = office.as("mara");
    const Call attempt{
        u"desk.begin_step_up"_s, {{u"p_key"_s, newCommandKey()}, {u"p_purpose"_s, u"before"_s}}};
    const Outcome before = demand(mara->command(attempt));
    demand(upgrade());
    EXPECT_TRUE(demand(mara->command(attempt)).replayed);
    const Outcome after = demand(mara->command(
        {u"desk.begin_step_up"_s, {{u"p_key"_s, newCommandKey()}, {u"p_purpose"_s, u"after"_s}}}));
    EXPECT_EQ(after.receiptSeq, before.receiptSeq + 1);
}

TEST_F(Upgrade, TakesAwayWhatTheReleaseNoLongerHas)
{
    installNoteCommand(*owner);
    demand(owner->script("grant select on book.command_request to mara;"
                         "comment on table book.test_note is 'x'"));
    demand(upgrade());
    auto mara = office.as("mara");
    EXPECT_EQ(refusal(*mara, "select desk.test_note(gen_random_uuid(), 'x')"), u"42883"_s);
    EXPECT_EQ(number(*owner,
                  u"select has_table_privilege('mara', 'book.command_request', 'select')::int"_s),
        0);
}

TEST_F(Upgrade, PutsHardeningBack)
{
    demand(owner->script("grant execute on function pg_advisory_lock(bigint) to public;"
                         "grant usage on language plpgsql to public;"
                         "grant purser_owner to mara;"));
    demand(upgrade());
    auto mara = office.as("mara");
    EXPECT_EQ(refusal(*mara, "select pg_advisory_lock(1)"), u"42501"_s);
    EXPECT_EQ(refusal(*mara, "do 'begin end'"), u"42501"_s);
    EXPECT_EQ(refusal(*mara, "set role purser_owner"), u"42501"_s);
}

TEST_F(Upgrade, IsUndoneWhenACheckFindsSomething)
{
    demand(owner->script("alter role adam createrole"));
    const auto refused = upgrade();
    demand(owner->script("alter role adam nocreaterole"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(refused.error().args[u"check"].toString(), u"080_create_role.sql"_s);
    EXPECT_EQ(refusal(*office.as("mara"), "select desk.me()"), QString());
}

} // namespace
