#include "tests/core/authority/notecommand.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/testoffice.h"
#include "tests/support/warnings.h"

#include <QDeadlineTimer>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

constexpr auto busyWork =
    "set statement_timeout = 0; select count(*) from generate_series(1, 300000000)";

class Watchdog : public ::testing::Test
{
protected:
    struct Ended {
        QString login;
        QString reason;
        bool locked = false;
        bool operator==(const Ended&) const = default;
    };

    Watchdog()
    {
        installNoteCommand(*owner);
        addStaff(*owner, u"theo"_s, {u"support"_s});
        theo = office.as("theo");
    }

    QList<Ended> watch(int transactionLimit, int idleLimit)
    {
        const Table table =
            demand(watching->execute(u"select login, reason, locked from link.watch($1, $2)"_s,
                {transactionLimit, idleLimit}));
        QList<Ended> ended;
        for (int i = 0; i < table.rowCount(); ++i)
            ended << Ended{table.row(i).text(0), table.row(i).text(1), table.row(i).flag(2)};
        return ended;
    }

    /// Watches until something was ended.
    QList<Ended> watchUntilEnded(int transactionLimit, int idleLimit)
    {
        QList<Ended> ended;
        for (const QDeadlineTimer deadline(20'000); ended.isEmpty() && !deadline.hasExpired();)
            ended = watch(transactionLimit, idleLimit);
        return ended;
    }

    // Qt says so when the connection of a prepared statement is gone.
    const ExpectedWarning expected{
        u"Unable to free statement"_s, ExpectedWarning::Times::AnyNumber};
    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> watching = office.asService("purser_watchdog");
    std::unique_ptr<Connection> theo;
};

TEST_F(Watchdog, EndsATransactionLeftIdle)
{
    demand(theo->script("set idle_in_transaction_session_timeout = 0"));
    demand(theo->begin());
    demand(theo->command(note(u"and then to lunch"_s)));
    EXPECT_EQ(
        watchUntilEnded(600, 1), (QList<Ended>{{u"theo"_s, u"idle_in_transaction"_s, false}}));
    EXPECT_EQ(refusal(*theo, "select 1"), u"lost"_s);
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from audit.log where chain = 'purser_watchdog' and command = 'watch.end_session' and entity_id = 'theo'"_s),
        1);
}

TEST_F(Watchdog, EndsAStatementThatSwitchedItsTimeoutOff)
{
    QString end;
    std::jthread burner([&] {
        auto burning = office.as("theo");
        end = refusal(*burning, busyWork);
    });
    const QList<Ended> ended = watchUntilEnded(1, 600);
    burner.join();
    EXPECT_EQ(ended, (QList<Ended>{{u"theo"_s, u"long_transaction"_s, false}}));
    EXPECT_EQ(end, u"lost"_s);
}

TEST_F(Watchdog, EndsASessionThatNeverRests)
{
    demand(owner->script("update policy.setting set value = '5' where key = 'watch.busy_samples';"
                         "update policy.setting set value = '10' where key = 'watch.sample_ms'"));
    QString end;
    std::jthread burner([&] {
        auto burning = office.as("theo");
        end = refusal(*burning, busyWork);
    });
    const QList<Ended> ended = watchUntilEnded(600, 600);
    burner.join();
    EXPECT_EQ(ended, (QList<Ended>{{u"theo"_s, u"busy"_s, false}}));
    EXPECT_EQ(end, u"lost"_s);
}

TEST_F(Watchdog, LeavesOrdinarySessionsAlone)
{
    demand(owner->script("update policy.setting set value = '5' where key = 'watch.busy_samples';"
                         "update policy.setting set value = '10' where key = 'watch.sample_ms'"));
    for (int i = 0; i < 20; ++i) {
        demand(theo->command(note(u"work"_s)));
        EXPECT_TRUE(watch(60, 30).isEmpty());
    }
}

TEST_F(Watchdog, LeavesServicesAndTheAdministratorAlone)
{
    auto sealer = office.asService("purser_sealer");
    auto administrator = office.asOwner();
    for (Connection* connection : {sealer.get(), administrator.get()}) {
        demand(connection->script("set idle_in_transaction_session_timeout = 0"));
        demand(connection->begin());
        demand(connection->execute(u"select 1"_s));
    }
    demand(theo->begin());
    demand(theo->execute(u"select 1"_s));
    EXPECT_EQ(watchUntilEnded(1, 1).size(), 1);
    EXPECT_TRUE(watch(1, 1).isEmpty());
    EXPECT_EQ(refusal(*sealer, "select 1"), QString());
    EXPECT_EQ(refusal(*administrator, "select 1"), QString());
}

TEST_F(Watchdog, LocksALoginThatRepeatsIt)
{
    demand(owner->script("update policy.setting set value = '2' where key = 'watch.repeats'"));
    for (const bool locked : {false, true}) {
        auto session = office.as("theo");
        demand(session->begin());
        demand(session->execute(u"select 1"_s));
        EXPECT_EQ(
            watchUntilEnded(600, 1), (QList<Ended>{{u"theo"_s, u"idle_in_transaction"_s, locked}}));
    }
    EXPECT_EQ(refusal(*theo, "select 1"), u"lost"_s);
    const auto again = Connection::open(office.address(), u"theo"_s, TestOffice::password("theo"));
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::AuthenticationFailed);
    EXPECT_EQ(value(*owner, u"select state from policy.staff where login = 'theo'"_s), u"locked"_s);
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from audit.log where command = 'watch.lock' and entity_id = 'theo'"_s),
        1);
}

TEST_F(Watchdog, IsNobodyElsesTool)
{
    for (const char* login : {"adam", "mara", "purser_jobs", "purser_connector", "purser_sealer"}) {
        auto person = office.as(login);
        EXPECT_EQ(refusal(*person, "select * from link.watch(1, 1)"), u"42501"_s) << login;
        EXPECT_EQ(refusal(*person, "select * from link.check_logins()"), u"42501"_s) << login;
    }
}

} // namespace
