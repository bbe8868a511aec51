#include "tests/attack/attack.h"
#include "tests/core/ledger/books.h"

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Learning what one may not see. Peter sees the clients of the first partner only.
class CuriosityAttack : public Attack
{
protected:
    CuriosityAttack()
    {
        visible = books.client(u"Visible Vera"_s);
        hidden = books.client(u"Hidden Henry"_s);
        demand(owner->execute(
            u"update book.client set partner_id = case when id = $1 then 1 else 2 end"_s,
            {visible}));
    }

    static Call file(qint64 client) { return {u"desk.client_file"_s, {{u"p_id"_s, client}}}; }

    Books books{*owner};
    qint64 visible = 0;
    qint64 hidden = 0;
    std::unique_ptr<Connection> peter = office.as("peter");
};

TEST_F(CuriosityAttack, A04_MakeAnErrorSayAHiddenName)
{
    const auto failed = peter->execute(u"select * from book.client where full_name::int = 1"_s);
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(sqlState(failed.error()), QLatin1StringView(denied));
    EXPECT_FALSE(office.cluster().log().contains("Hidden Henry"));
    const auto listed = peter->execute(u"select * from desk.list_clients() where name::int = 1"_s);
    ASSERT_FALSE(listed.has_value());
    EXPECT_FALSE(listed.error().detail.contains(u"Hidden"_s));
}

TEST_F(CuriosityAttack, A05_TellAHiddenRowFromNoRow)
{
    EXPECT_EQ(refusal(*peter, file(visible)), QString());
    const auto forHidden = peter->call(file(hidden));
    const auto forNothing = peter->call(file(987654321));
    ASSERT_FALSE(forHidden.has_value());
    ASSERT_FALSE(forNothing.has_value());
    EXPECT_EQ(forHidden.error().code, forNothing.error().code);
    QJsonObject hiddenArgs = forHidden.error().args;
    QJsonObject nothingArgs = forNothing.error().args;
    hiddenArgs.remove(u"id"_s);
    nothingArgs.remove(u"id"_s);
    EXPECT_EQ(hiddenArgs, nothingArgs);
    expectDenied(*peter, "explain analyze select * from book.client where id = 2");
    const Table plan = demand(peter->scriptTables("explain (analyze, costs off, timing off, "
                                                  "summary off) select * from desk.list_clients()"))
                           .first();
    EXPECT_GT(plan.rowCount(), 0);
    for (int i = 0; i < plan.rowCount(); ++i)
        EXPECT_FALSE(plan.row(i).text(0).contains(u"Removed"_s)) << qPrintable(plan.row(i).text(0));
}

TEST_F(CuriosityAttack, A06_ReadThePlannersStatistics)
{
    demand(owner->script("analyze book.client"));
    EXPECT_EQ(
        number(*peter,
            u"select count(*) from pg_stats where schemaname in ('book', 'policy', 'sync', 'audit', 'meta')"_s),
        0);
    expectDenied(*peter, "select * from pg_statistic");
}

TEST_F(CuriosityAttack, A07_WatchWhatOthersDo)
{
    demand(mara->begin());
    demand(mara->execute(u"select desk.me(), 'Confidential-Text-23'"_s));
    const Table seen = demand(peter->execute(
        u"select query, client_addr::text, application_name from pg_stat_activity where pid = $1"_s,
        {mara->backendPid()}));
    ASSERT_EQ(seen.rowCount(), 1);
    EXPECT_EQ(seen.row(0).text(0), u"<insufficient privilege>"_s);
    EXPECT_TRUE(seen.row(0).isNull(1));
    // Programs put their name there and nothing else.
    EXPECT_EQ(seen.row(0).text(2), u"purser-tests"_s);
}

TEST_F(CuriosityAttack, A08_ReadTheSourceOfTheFunctions)
{
    // The source can be read and holds no secret: no verifier, no key, nothing of a person.
    EXPECT_GT(
        number(*peter, u"select count(*) from pg_proc where prosrc like '%authz.require%'"_s), 10);
    EXPECT_EQ(
        number(*peter,
            uR"(select count(*) from pg_proc p where p.pronamespace::regnamespace::text !~ '^(pg_|information)'
        and (p.prosrc ~ 'SCRAM-SHA-256[$][0-9]+:[A-Za-z0-9+/]{20,}' or p.prosrc ~* 'password\s*(:=|=)\s*''[^'']' or p.prosrc ~ 'BEGIN [A-Z ]*PRIVATE KEY'))"_s),
        0);
}

TEST_F(CuriosityAttack, A18_SwitchRowSecurityOff)
{
    expectDenied(*peter, "set row_security = off; select * from book.client");
    demand(peter->script("set row_security = off"));
    EXPECT_EQ(number(*peter, u"select count(*) from desk.list_clients()"_s), 1);
}

TEST_F(CuriosityAttack, A25_ReadAndThenRollBack)
{
    demand(mara->begin());
    demand(mara->callJson({u"desk.reveal_field"_s,
        {{u"p_client_id"_s, hidden}, {u"p_field"_s, u"email"_s},
            {u"p_purpose"_s, u"payment_check"_s}}}));
    const QString meter = u"select pg_sequence_last_value('sync.read_meter_1')"_s;
    const qint64 counted = number(*owner, meter);
    mara->rollback();
    // The audit row is gone with the transaction; the line in the server's log and the meter are
    // not.
    EXPECT_EQ(
        number(*owner, u"select count(*) from audit.log where command = 'client.reveal'"_s), 0);
    EXPECT_TRUE(office.cluster().log().contains("purser read=client.reveal rows=1 actor=mara"));
    EXPECT_EQ(number(*owner, meter), counted);
    EXPECT_GT(counted, 0);
    // Nor can the reader switch the line off.
    expectDenied(*mara, "set log_min_messages = 'panic'");
    expectDenied(*mara, "set log_statement = 'all'");
}

TEST_F(CuriosityAttack, A28_CarryEverythingAway)
{
    // The allowance as it comes, but hardly anything given back while the test runs.
    demand(owner->script("update policy.setting set value = '1' where key = 'read.per_minute'"));
    demand(owner->script("insert into book.client (kind, full_name, created_by) select 'person', "
                         "'Client ' || n, 'import' from generate_series(1, 1500) n"));
    const Table page =
        demand(mara->execute(u"select id from desk.list_clients('{}', 'newest', null, 1000000)"_s));
    EXPECT_EQ(page.rowCount(), 500);
    // The allowance: 1,200 units at once; a page of 500 costs 11.
    int calls = 1;
    QString state;
    while (state.isEmpty() && calls < 200) {
        state = refusal(*mara, "select id from desk.list_clients('{}', 'newest', null, 500)");
        calls += state.isEmpty();
    }
    EXPECT_EQ(state, u"PU013"_s);
    EXPECT_GE(calls, 109);
    EXPECT_LE(calls, 110);
    EXPECT_GE(office.cluster().log().count("purser read=client.list rows=500 actor=mara"), calls);
    expectDenied(*mara, "copy book.client to stdout");
}

} // namespace
