#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/testoffice.h"

#include <QDeadlineTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Proving the password again, with a function that only tells whether it was proved.
class StepUp : public ::testing::Test
{
protected:
    StepUp()
    {
        demand(owner->script(R"(
set role purser_desk;
create function desk.test_proved() returns boolean language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$ begin return authz.confirm_step_up(); end $$;
grant execute on function desk.test_proved() to purser_staff;
reset role;
)"));
    }

    static Call attempt()
    {
        return {
            u"desk.begin_step_up"_s, {{u"p_key"_s, newCommandKey()}, {u"p_purpose"_s, u"test"_s}}};
    }

    static bool proved(Connection& connection)
    {
        return demand(connection.execute(u"select desk.test_proved()"_s)).row(0).flag(0);
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> mara = office.as("mara");
};

TEST_F(StepUp, ANewConnectionAfterTheAttemptProvesThePassword)
{
    demand(mara->command(attempt()));
    auto fresh = office.as("mara");
    EXPECT_TRUE(proved(*fresh));
}

TEST_F(StepUp, TheConnectionThatAskedProvesNothing)
{
    demand(mara->command(attempt()));
    EXPECT_FALSE(proved(*mara));
}

TEST_F(StepUp, AConnectionWithoutAnAttemptProvesNothing)
{
    EXPECT_FALSE(proved(*office.as("mara")));
}

TEST_F(StepUp, OneAttemptProvesOnce)
{
    demand(mara->command(attempt()));
    auto fresh = office.as("mara");
    EXPECT_TRUE(proved(*fresh));
    EXPECT_FALSE(proved(*fresh));
    EXPECT_FALSE(proved(*office.as("mara")));
}

TEST_F(StepUp, TheAttemptOfAnotherPersonProvesNothing)
{
    demand(office.as("joao")->command(attempt()));
    EXPECT_FALSE(proved(*office.as("mara")));
}

TEST_F(StepUp, AConnectionProvesThePasswordOnlyWhileItIsFresh)
{
    demand(
        owner->script("update policy.setting set value = '1' where key = 'step_up.fresh_seconds'"));
    demand(mara->command(attempt()));
    auto connection = office.as("mara");
    const qint64 started = demand(connection->backendStart());
    const QString age =
        u"select (extract(epoch from clock_timestamp()) * 1000000)::int8 - $1::int8"_s;
    const QDeadlineTimer deadline(20'000);
    while (number(*owner, age, {started}) < 1'100'000 && !deadline.hasExpired()) {
    }
    EXPECT_FALSE(proved(*connection));
}

TEST_F(StepUp, AnAttemptLongAgoProvesNothing)
{
    demand(mara->command(attempt()));
    demand(owner->script(
        "update book.step_up_attempt set opened_at = opened_at - interval '10 minutes'"));
    EXPECT_FALSE(proved(*office.as("mara")));
}

TEST_F(StepUp, TooManyUnconfirmedAttemptsLockOut)
{
    for (int i = 0; i < 5; ++i)
        demand(mara->command(attempt()));
    const auto sixth = mara->command(attempt());
    ASSERT_FALSE(sixth.has_value());
    EXPECT_EQ(sixth.error().code, ErrorCode::LockedOut);
    EXPECT_EQ(sixth.error().args[u"minutes"].toInt(), 15);
    EXPECT_EQ(refusal(*office.as("joao"), attempt()), QString());
}

TEST_F(StepUp, ConfirmedAttemptsDoNotCount)
{
    for (int i = 0; i < 7; ++i) {
        demand(mara->command(attempt()));
        EXPECT_TRUE(proved(*office.as("mara")));
    }
}

TEST_F(StepUp, TheLockOutEndsWithItsWindow)
{
    for (int i = 0; i < 5; ++i)
        demand(mara->command(attempt()));
    demand(owner->script(
        "update book.step_up_attempt set opened_at = opened_at - interval '16 minutes'"));
    EXPECT_EQ(refusal(*mara, attempt()), QString());
}

TEST_F(StepUp, APasswordSetAroundTheOfficeProvesNothing)
{
    // What somebody can do who finds a workstation open.
    demand(mara->script("alter role mara password 'taken-over'"));
    demand(mara->command(attempt()));
    auto fresh =
        demand(Connection::open(office.address(), u"mara"_s, Secret::fromText(u"taken-over"_s)));
    EXPECT_FALSE(proved(*fresh));
}

} // namespace
