#include "tests/attack/attack.h"
#include "tests/support/warnings.h"

#include <QDeadlineTimer>
#include <thread>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Taking the server away from the others.
class ResourceAttack : public Attack
{
protected:
    ResourceAttack() { installNoteCommand(*owner); }

    bool nobodyMayExecute(const QString& pattern)
    {
        return number(*owner,
                   u"select count(*) from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ $1"_s,
                   {pattern})
            > 0
            && number(*owner,
                   u"select count(*) from pg_proc p where p.pronamespace = "
                   u"'pg_catalog'::regnamespace and p.proname ~ $1 "
                   "and has_function_privilege('mara', p.oid, 'execute')"_s,
                   {pattern})
            == 0;
    }
};

TEST_F(ResourceAttack, A09_FillTheSharedLockTable)
{
    expectDenied(*mara, "select pg_advisory_lock(n) from generate_series(1, 2000000) n");
    expectDenied(
        *mara, "select pg_try_advisory_lock_shared(1, n) from generate_series(1, 2000000) n");
    EXPECT_TRUE(nobodyMayExecute(u"advisory"_s));
    EXPECT_EQ(refusal(*office.as("joao"), "select desk.me()"), QString());
}

TEST_F(ResourceAttack, A10_HoldTheAuditChain)
{
    demand(mara->begin());
    demand(mara->command(note(u"and now I wait"_s)));
    // Others go on at once; only the own second session waits, and not for long.
    auto joao = office.as("joao");
    demand(joao->script("set lock_timeout = '20ms'"));
    EXPECT_EQ(refusal(*joao, note(u"not blocked"_s)), QString());
    auto second = office.as("mara");
    demand(second->script("set lock_timeout = '20ms'"));
    EXPECT_EQ(refusal(*second, note(u"blocked by myself"_s)), u"55P03"_s);
}

TEST_F(ResourceAttack, A11_SwitchTheTimeoutOffAndBurnTheProcessor)
{
    expectDenied(*mara, "select pg_sleep(1000)");
    EXPECT_TRUE(nobodyMayExecute(u"^pg_sleep"_s));
    QString end;
    std::jthread burner([&] {
        auto burning = office.as("mara");
        end = refusal(*burning,
            "set statement_timeout = 0; select count(*) from generate_series(1, 300000000)");
    });
    auto watchdog = office.asService("purser_watchdog");
    int ended = 0;
    for (const QDeadlineTimer deadline(20'000); ended == 0 && !deadline.hasExpired();)
        ended = demand(watchdog->execute(u"select * from link.watch(1, 60)"_s)).rowCount();
    burner.join();
    EXPECT_EQ(ended, 1);
    EXPECT_EQ(end, u"lost"_s);
}

TEST_F(ResourceAttack, A12_StoreALargerShareOfMemory)
{
    // PostgreSQL lets every login change these for itself; the watchdog's check finds it and puts
    // it back.
    demand(mara->script("alter role mara set work_mem = '8GB'"));
    auto watchdog = office.asService("purser_watchdog");
    const Table found =
        demand(watchdog->execute(u"select login, finding from link.check_logins()"_s));
    ASSERT_EQ(found.rowCount(), 1);
    EXPECT_EQ(found.row(0).text(0), u"mara"_s);
    EXPECT_EQ(found.row(0).text(1), u"settings_changed"_s);
    EXPECT_NE(value(*office.as("mara"), u"select current_setting('work_mem')"_s), u"8GB"_s);
}

TEST_F(ResourceAttack, A13_FillTheDiskWithASort)
{
    EXPECT_EQ(value(*mara, u"select current_setting('temp_file_limit')"_s), u"2GB"_s);
    expectDenied(*mara, "set temp_file_limit = -1");
    expectDenied(*mara, "alter role mara set temp_file_limit = -1");
    demand(owner->script("do $$ begin execute format('alter database %I set temp_file_limit = "
                         "''1MB''', current_database()); end $$"));
    EXPECT_EQ(refusal(*office.as("mara"),
                  "set work_mem = '64kB'; select count(*) from (select n from generate_series(1, "
                  "1000000) n order by random()) s"),
        u"53400"_s);
}

TEST_F(ResourceAttack, A14_FillTheDiskWithLargeObjects)
{
    for (const char* attempt : {"select lo_create(0)", "select lo_creat(-1)",
             "select lo_from_bytea(0, repeat('x', 1000)::bytea)", "select lo_put(1, 0, 'x')",
             "select lo_open(1, 131072)", "select lowrite(0, 'x')",
             "select lo_import('/etc/hostname')"})
        expectDenied(*mara, attempt);
    EXPECT_TRUE(nobodyMayExecute(u"^(lo_|loread|lowrite)"_s));
    EXPECT_EQ(number(*owner, u"select count(*) from pg_largeobject_metadata"_s), 0);
}

TEST_F(ResourceAttack, A22_FloodAndForgeNotifications)
{
    expectDenied(*mara, "select pg_notify('purser_tick', repeat('x', 7000))");
    // NOTIFY itself cannot be taken away. The tick says nothing, so a forged one only makes a
    // desktop ask once more.
    demand(mara->script("notify purser_tick, '{\"entity\": \"payment\"}'"));
    const QJsonObject before = demand(mara->callJson({u"desk.changes"_s,
        {{u"p_from"_s, QVariant(QMetaType::fromType<QString>())},
            {u"p_to"_s, QVariant(QMetaType::fromType<QString>())}, {u"p_after_xid"_s, u"0"_s},
            {u"p_after_id"_s, 0}, {u"p_limit"_s, 10}}}));
    EXPECT_TRUE(before[u"rows"].toArray().isEmpty());
    // Commands send none, so a session that does not read its notifications holds nobody up.
    auto listener = office.as("joao");
    demand(listener->script("listen purser_tick; begin; select 1"));
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(refusal(*mara, note(u"through"_s)), QString());
    EXPECT_EQ(value(*owner, u"select pg_notification_queue_usage()::text"_s), u"0"_s);
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from pg_proc where prosrc ~* '(pg_)?notify' and pronamespace::regnamespace::text in ('desk', 'authz', 'book', 'audit', 'sync')"_s),
        0);
}

TEST_F(ResourceAttack, A23_LeaveATransactionOpen)
{
    const ExpectedWarning expected(
        u"Unable to free statement"_s, ExpectedWarning::Times::AnyNumber);
    demand(mara->begin());
    demand(mara->command(note(u"open"_s)));
    // The feed goes past it.
    auto joao = office.as("joao");
    const QJsonObject from = demand(joao->callJson({u"desk.changes"_s,
        {{u"p_from"_s, QVariant(QMetaType::fromType<QString>())},
            {u"p_to"_s, QVariant(QMetaType::fromType<QString>())}, {u"p_after_xid"_s, u"0"_s},
            {u"p_after_id"_s, 0}, {u"p_limit"_s, 10}}}));
    demand(joao->command(note(u"later"_s)));
    const QJsonObject page = demand(joao->callJson({u"desk.changes"_s,
        {{u"p_from"_s, from[u"to"].toString()},
            {u"p_to"_s, QVariant(QMetaType::fromType<QString>())}, {u"p_after_xid"_s, u"0"_s},
            {u"p_after_id"_s, 0}, {u"p_limit"_s, 10}}}));
    EXPECT_EQ(page[u"rows"].toArray().size(), 1);
    // And the watchdog ends it, whatever the session set for itself.
    demand(mara->script("set idle_in_transaction_session_timeout = 0"));
    auto watchdog = office.asService("purser_watchdog");
    int ended = 0;
    for (const QDeadlineTimer deadline(20'000); ended == 0 && !deadline.hasExpired();)
        ended = demand(watchdog->execute(u"select * from link.watch(60, 1)"_s)).rowCount();
    EXPECT_EQ(ended, 1);
    EXPECT_EQ(refusal(*mara, "select 1"), u"lost"_s);
    mara.reset();
}

TEST_F(ResourceAttack, A29_TakeEveryConnection)
{
    std::vector<std::unique_ptr<Connection>> held;
    for (int i = 1; i < 12; ++i) // Mara has one already
        held.push_back(office.as("mara"));
    const auto thirteenth =
        Connection::open(office.address(), u"mara"_s, TestOffice::password("mara"));
    ASSERT_FALSE(thirteenth.has_value());
    EXPECT_EQ(thirteenth.error().code, ErrorCode::ServerUnavailable);
    EXPECT_EQ(thirteenth.error().args[u"why"].toString(), u"full"_s);
    EXPECT_EQ(refusal(*office.as("joao"), "select desk.me()"), QString());
}

} // namespace
