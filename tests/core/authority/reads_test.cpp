#include "tests/core/authority/refusal.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Reads cost units of an allowance that fills up again with time. Here it hardly does.
class Reads : public ::testing::Test
{
protected:
    Reads() { setAllowance(20, 1); }

    void setAllowance(int burst, int perMinute)
    {
        demand(owner->execute(
            u"update policy.setting set value = to_jsonb($1::int) where key = 'read.burst'"_s,
            {burst}));
        demand(owner->execute(
            u"update policy.setting set value = to_jsonb($1::int) where key = 'read.per_minute'"_s,
            {perMinute}));
    }

    /// A minute may end while a test runs, and gives one unit back.
    static constexpr int oneGivenBack = 1;

    static int readsUntilRefused(Connection& connection)
    {
        constexpr int most = 1000;
        for (int i = 0; i < most; ++i) {
            if (refusal(connection, "select * from desk.list_staff()") == u"PU013"_s)
                return i;
        }
        return most;
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> adam = office.as("adam");
};

TEST_F(Reads, EndWithTheAllowance)
{
    const int reads = readsUntilRefused(*adam);
    EXPECT_GE(reads, 20);
    EXPECT_LE(reads, 20 + oneGivenBack);
    const auto refused = adam->call({u"desk.list_staff"_s, {}});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::TooManyReads);
    const int wait = refused.error().args[u"retry_after_s"].toInt();
    EXPECT_GT(wait, 0);
    EXPECT_LE(wait, 60);
}

TEST_F(Reads, CountAlsoWhenTheyAreRolledBack)
{
    for (int i = 0; i < 20; ++i) {
        demand(adam->begin());
        demand(adam->call({u"desk.list_staff"_s, {}}));
        adam->rollback();
    }
    EXPECT_LE(readsUntilRefused(*adam), oneGivenBack);
}

TEST_F(Reads, CountOverAllConnectionsOfAPerson)
{
    for (int i = 0; i < 20; ++i)
        demand(office.as("adam")->call({u"desk.list_staff"_s, {}}));
    EXPECT_LE(readsUntilRefused(*adam), oneGivenBack);
}

TEST_F(Reads, OfOneDoNotUseUpThoseOfAnother)
{
    readsUntilRefused(*adam);
    EXPECT_EQ(refusal(*office.as("alma"), "select * from desk.list_staff()"), QString());
}

TEST_F(Reads, OfAFileAreOnTheRecordOnceInFiveMinutes)
{
    setAllowance(1000, 1000);
    const qint64 client = demand(
        owner->execute(
            u"insert into book.client (full_name, kind) values ('Read Often', 'person') returning id"_s))
                              .row(0)
                              .integer(0);
    const auto chen = office.as("chen");
    const auto read = [client](Connection& who) {
        demand(who.call({u"desk.client_file"_s, {{u"p_id"_s, client}}}));
    };
    const auto records = [this, client](const QString& login) {
        return demand(
            owner->execute(
                u"select count(*) from audit.log where command = 'client.read' and actor = $1 and "
                "entity = 'client' and entity_id = $2::text"_s,
                {login, QString::number(client)}))
            .row(0)
            .integer(0);
    };
    demand(chen->begin());
    read(*chen);
    chen->rollback();
    EXPECT_EQ(records(u"chen"_s), 0);
    read(*chen);
    read(*chen);
    EXPECT_EQ(records(u"chen"_s), 1);
    read(*office.as("olga"));
    EXPECT_EQ(records(u"olga"_s), 1);
    demand(owner->execute(
        u"update sync.recorded_read set read_at = read_at - interval '6 minutes' where login = 'chen'"_s));
    read(*chen);
    read(*chen);
    EXPECT_EQ(records(u"chen"_s), 2);
}

TEST_F(Reads, LeaveALineInTheServerLogEvenWhenRolledBack)
{
    demand(adam->begin());
    demand(adam->call({u"desk.list_staff"_s, {}}));
    adam->rollback();
    EXPECT_TRUE(office.cluster().log().contains("purser read=staff.list rows=12 actor=adam"));
}

TEST_F(Reads, RefusedStillDoNotBlockCommands)
{
    readsUntilRefused(*adam);
    EXPECT_EQ(refusal(*adam,
                  Call{u"desk.begin_step_up"_s,
                      {{u"p_key"_s, newCommandKey()}, {u"p_purpose"_s, u"x"_s}}}),
        QString());
}

TEST_F(Reads, GoOnWhenTheAllowanceBecomesLargerOrTheUnitsChange)
{
    readsUntilRefused(*adam);
    setAllowance(1200, 600);
    EXPECT_EQ(refusal(*adam, "select * from desk.list_staff()"), QString());
    // Back to long units: what was counted in short ones must not lock anybody out for years.
    setAllowance(20, 1);
    const auto refused = adam->call({u"desk.list_staff"_s, {}});
    ASSERT_FALSE(refused.has_value());
    EXPECT_LE(refused.error().args[u"retry_after_s"].toInt(), 120);
}

TEST_F(Reads, CostMoreWhereOnePersonalFieldIsRevealed)
{
    demand(owner->script("insert into policy.read_cost (what, per_call, rows_per_unit) values "
                         "('staff.list', 10, 50)"));
    EXPECT_EQ(readsUntilRefused(*adam), 2);
}

} // namespace
