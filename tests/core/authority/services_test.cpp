#include "tests/core/authority/feedreader.h"
#include "tests/core/authority/notecommand.h"
#include "tests/core/authority/refusal.h"
#include "tests/support/testoffice.h"

#include <QDeadlineTimer>
#include <QUuid>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

class Services : public ::testing::Test
{
protected:
    static QJsonObject acquire(
        Connection& connection, const QString& name, const QUuid& holder, int seconds = 60)
    {
        return demand(connection.callJson({u"link.acquire_lease"_s,
            {{u"p_name"_s, name}, {u"p_holder"_s, uuidText(holder)}, {u"p_ttl_s"_s, seconds}}}));
    }

    void letLeasesRunOut()
    {
        demand(owner->script("update sync.lease set expires_at = now() - interval '1 second'"));
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> connector = office.asService("purser_connector");
    QUuid one = QUuid::createUuid();
    QUuid two = QUuid::createUuid();
};

TEST_F(Services, HoldALeaseOneAtATime)
{
    const QJsonObject first = acquire(*connector, u"connector"_s, one);
    EXPECT_TRUE(first[u"granted"].toBool());
    const QJsonObject second = acquire(*office.asService("purser_connector"), u"connector"_s, two);
    EXPECT_FALSE(second[u"granted"].toBool());
    EXPECT_EQ(acquire(*connector, u"connector"_s, one)[u"token"].toInt(), first[u"token"].toInt());
}

TEST_F(Services, GetAHigherTokenWithEachNewHolder)
{
    const int first = acquire(*connector, u"connector"_s, one)[u"token"].toInt();
    letLeasesRunOut();
    const QJsonObject second = acquire(*connector, u"connector"_s, two);
    EXPECT_TRUE(second[u"granted"].toBool());
    EXPECT_GT(second[u"token"].toInt(), first);
    EXPECT_FALSE(acquire(*connector, u"connector"_s, one)[u"granted"].toBool());
}

TEST_F(Services, GetAHigherTokenAlsoAfterTheirOwnLeaseRanOut)
{
    // What was reported while it had run out was refused, so nothing of it is certain any more.
    const int first = acquire(*connector, u"connector"_s, one)[u"token"].toInt();
    letLeasesRunOut();
    const QJsonObject again = acquire(*connector, u"connector"_s, one);
    EXPECT_TRUE(again[u"granted"].toBool());
    EXPECT_GT(again[u"token"].toInt(), first);
}

TEST_F(Services, DoNotTakeTheLeaseOfAnotherService)
{
    acquire(*connector, u"connector"_s, one);
    letLeasesRunOut();
    EXPECT_FALSE(
        acquire(*office.asService("purser_jobs"), u"connector"_s, two)[u"granted"].toBool());
}

TEST_F(Services, AreFencedByTheToken)
{
    demand(owner->script(R"(
set role purser_desk;
create function link.test_fenced(p_token bigint) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$ begin perform authz.require_lease('connector', p_token); end $$;
grant execute on function link.test_fenced(bigint) to purser_bridge;
reset role;
)"));
    const qint64 token = acquire(*connector, u"connector"_s, one)[u"token"].toInteger();
    const auto fenced = [](qint64 given) {
        return Call{u"link.test_fenced"_s, {{u"p_token"_s, given}}};
    };
    EXPECT_EQ(refusal(*connector, fenced(token)), QString());
    EXPECT_EQ(refusal(*connector, fenced(token - 1)), u"PU014"_s);
    EXPECT_EQ(refusal(*office.asService("purser_jobs"), fenced(token)), u"PU014"_s);
    letLeasesRunOut();
    EXPECT_EQ(refusal(*connector, fenced(token)), u"PU014"_s);
}

TEST_F(Services, SayHowTheyAre)
{
    const auto say = [&](const QString& state, const QString& host) {
        return refusal(*connector,
            Call{u"link.put_health"_s,
                {{u"p_service"_s, u"connector"_s}, {u"p_host"_s, host}, {u"p_state"_s, state},
                    {u"p_detail"_s, uR"({"queue": 3})"_s}}});
    };
    EXPECT_EQ(say(u"up"_s, u"bridge-1"_s), QString());
    EXPECT_EQ(say(u"slow"_s, u"bridge-1"_s), QString());
    EXPECT_EQ(say(u"excellent"_s, u"bridge-1"_s), u"PU008"_s);
    EXPECT_EQ(say(u"up"_s, u"bridge\u202e1"_s), u"PU008"_s);
    const QJsonArray services =
        demand(office.as("anna")->callJson({u"desk.office_status"_s, {}}))[u"services"].toArray();
    ASSERT_EQ(services.size(), 1);
    EXPECT_EQ(services[0][u"state"].toString(), u"slow"_s);
    EXPECT_EQ(services[0][u"detail"][u"queue"].toInt(), 3);
    EXPECT_GE(services[0][u"age_s"].toInt(-1), 0);
}

TEST_F(Services, ShowTheOfficeWithoutSealsAndServicesToo)
{
    const QJsonObject status = demand(office.as("mara")->callJson({u"desk.office_status"_s, {}}));
    EXPECT_TRUE(status[u"seal"][u"last_seal"].isNull());
    EXPECT_GT(status[u"seal"][u"unsealed"].toInt(), 0);
    EXPECT_FALSE(status[u"epoch"].toString().isEmpty());
}

TEST_F(Services, DropWhatIsPastItsRetention)
{
    installNoteCommand(*owner);
    auto mara = office.as("mara");
    FeedReader reader(*mara);
    demand(mara->command(note(u"old"_s)));
    demand(owner->script(R"(
set role purser_owner;
create table sync.change_2020_01 partition of sync.change for values from ('2020-01-01') to ('2020-02-01');
comment on table sync.change_2020_01 is 'Rows of one month.';
reset role;
update sync.change set at = '2020-01-15';
update book.command_request set at = '2020-01-15';
)"));
    demand(office.asService("purser_jobs")->callJson({u"link.maintain"_s, {}}));
    EXPECT_EQ(number(*owner, u"select count(*) from sync.change"_s), 0);
    EXPECT_EQ(number(*owner, u"select count(*) from book.command_request"_s), 0);
    EXPECT_EQ(value(*owner, u"select to_regclass('sync.change_2020_01')::text"_s), QString());
    reader.pull();
    EXPECT_TRUE(reader.mustLoadAgain());
}

TEST_F(Services, MakePartitionsAhead)
{
    const QString months = u"select count(*) from pg_inherits where inhparent = $1::regclass"_s;
    for (const QString& table : {u"audit.log"_s, u"sync.change"_s, u"book.deal"_s})
        EXPECT_GE(number(*owner, months, {table}), 5) << qPrintable(table);
    demand(owner->script("drop table audit.log_"
        + value(*owner, u"select to_char(now() + interval '2 months', 'YYYY_MM')"_s).toUtf8()));
    const QJsonObject made =
        demand(office.asService("purser_jobs")->callJson({u"link.maintain"_s, {}}));
    EXPECT_EQ(made[u"audit_partitions"].toInt(), 1);
    EXPECT_EQ(refusal(*owner,
                  "truncate audit.log_"
                      + value(*owner, u"select to_char(now() + interval '2 months', 'YYYY_MM')"_s)
                            .toUtf8()),
        u"PU001"_s);
}

TEST_F(Services, HaveTheirOwnFewFunctionsOnly)
{
    for (const char* service : {"purser_connector", "purser_jobs", "purser_sealer",
             "purser_notifier", "purser_watchdog", "purser_mail", "purser_scan"}) {
        auto connection = office.asService(service);
        EXPECT_EQ(refusal(*connection, "select desk.me()"), u"42501"_s) << service;
        EXPECT_EQ(refusal(*connection, "select * from policy.staff"), u"42501"_s) << service;
        EXPECT_EQ(refusal(*connection, "select audit.append('x', 'x', 'x', 'x')"), u"42501"_s)
            << service;
    }
    EXPECT_EQ(refusal(*connector, "select link.tick()"), u"42501"_s);
    EXPECT_EQ(refusal(*connector, "select link.maintain()"), u"42501"_s);
    EXPECT_EQ(refusal(*office.as("adam"), "select link.maintain()"), u"42501"_s);
}

} // namespace
