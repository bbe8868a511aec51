// Grades of introducing partners: who gives them, who agrees to milder ones, who never sees them,
// and what follows for clients and applications.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().date().addDays(days).toString(Qt::ISODate);
}

/// An office where clients come by the partners IB-1 and, below it, IB-2.
class PartnerGrade : public ::testing::Test
{
protected:
    qint64 partner(const QString& code)
    {
        return desk.number(u"select id from book.partner where code = $1"_s, {code});
    }

    Result<office::Outcome> grade(const QString& login, qint64 partner, const QString& grade,
        int days = 90, const QString& text = u"Looked at their licence"_s)
    {
        return desk.command(login, u"desk.grade_partner"_s,
            {{u"p_id"_s, partner},
                {u"p_version"_s,
                    desk.number(u"select version from book.partner where id = $1"_s, {partner})},
                {u"p_grade"_s, grade}, {u"p_reason"_s, u"licence_checked"_s}, {u"p_text"_s, text},
                {u"p_review_on"_s, inDays(days)}});
    }

    Result<office::Outcome> decide(
        const QString& login, qint64 partner, const QString& decision = u"approve"_s)
    {
        const qint64 waiting = desk.number(
            u"select coalesce(max(id), 0) from book.partner_grade where partner_id = $1 and state "
            "= 'proposed'"_s,
            {partner});
        return desk.command(login, u"desk.decide_partner_grade"_s,
            {{u"p_id"_s, waiting},
                {u"p_version"_s,
                    desk.number(
                        u"select coalesce((select version from book.partner_grade where id = "
                        "$1), 0)"_s,
                        {waiting})},
                {u"p_decision"_s, decision}});
    }

    QString holds(qint64 partner)
    {
        return desk.text(u"select coalesce(max(grade), 'none') from book.partner_grade where "
                         "partner_id = $1 and state = 'active'"_s,
            {partner});
    }

    void comesBy(const ReviewDesk::Applicant& applicant, qint64 partner)
    {
        desk.number(u"update book.client set partner_id = $2 where id = $1 returning id"_s,
            {applicant.client, partner});
    }

    /// Points the grade gives, as a rating of now would have it.
    qint64 points(const ReviewDesk::Applicant& applicant)
    {
        return desk.number(
            u"select coalesce(sum(r.points), 0) from book.rate((select id from policy.risk_ruleset "
            "where state = 'active'), book.risk_inputs($1)) r where r.factor = 'partner_grade'"_s,
            {applicant.client});
    }

    QJsonArray partners(const QString& login)
    {
        return QJsonDocument::fromJson(
            demand(desk.as(login).execute(
                       u"select coalesce(json_agg(p), '[]')::text from desk.list_partners() p"_s))
                .row(0)
                .text(0)
                .toUtf8())
            .array();
    }

    void scopeTo(const QString& login, const QString& partnerCode)
    {
        desk.number(u"with s as (update policy.staff set scoped = true where login = $1 returning "
                    "1) insert into policy.staff_scope (login, partner_id) select $1, id from "
                    "book.partner where code = $2 returning 1"_s,
            {login, partnerCode});
    }

    ReviewDesk desk;
    const qint64 first = partner(u"IB-1"_s);
    const qint64 second = partner(u"IB-2"_s);
};

QString state(const Result<office::Outcome>& outcome)
{
    return outcome ? outcome->state : sqlState(outcome.error());
}

} // namespace

TEST_F(PartnerGrade, IsWorseByOnePersonAndMilderByTwo)
{
    EXPECT_EQ(state(grade(u"chen"_s, first, u"medium"_s)), u"active"_s);
    EXPECT_EQ(state(grade(u"chen"_s, first, u"high"_s)), u"active"_s);
    EXPECT_EQ(state(grade(u"chen"_s, first, u"prohibited"_s)), u"active"_s);
    EXPECT_EQ(state(grade(u"chen"_s, first, u"high"_s)), u"proposed"_s);
    EXPECT_EQ(holds(first), u"prohibited"_s) << "until somebody else agrees";
    EXPECT_EQ(state(grade(u"olga"_s, first, u"low"_s)), u"PU003"_s) << "one waits";
    EXPECT_EQ(state(decide(u"chen"_s, first)), u"PU004"_s);
    EXPECT_EQ(state(decide(u"olga"_s, first, u"maybe"_s)), u"PU008"_s);
    EXPECT_EQ(state(decide(u"vera"_s, first)), u"active"_s);
    EXPECT_EQ(holds(first), u"high"_s);
    EXPECT_EQ(state(grade(u"olga"_s, first, u"low"_s)), u"proposed"_s);
    EXPECT_EQ(state(decide(u"chen"_s, first, u"refuse"_s)), u"refused"_s);
    EXPECT_EQ(holds(first), u"high"_s);
    // A look that comes to the same grade voids what waits: it was about the look before.
    EXPECT_EQ(state(grade(u"olga"_s, first, u"low"_s)), u"proposed"_s);
    EXPECT_EQ(state(grade(u"chen"_s, first, u"high"_s, 30)), u"active"_s);
    EXPECT_EQ(state(decide(u"vera"_s, first)), u"PU007"_s) << "nothing waits any more";
    EXPECT_EQ(desk.text(u"select string_agg(grade || ' ' || state, ', ' order by id) from "
                        "book.partner_grade"_s),
        u"medium replaced, high replaced, prohibited replaced, high replaced, low refused, low "
        "void, high active"_s)
        << "every version stays";
}

TEST_F(PartnerGrade, IsRefusedWithoutEvidenceReasonOrDay)
{
    EXPECT_EQ(state(grade(u"chen"_s, first, u"splendid"_s)), u"PU008"_s);
    EXPECT_EQ(state(grade(u"chen"_s, first, u"low"_s, 0)), u"PU008"_s) << "today is no later look";
    EXPECT_EQ(state(grade(u"chen"_s, first, u"high"_s, 181)), u"PU008"_s) << "later than policy";
    EXPECT_EQ(state(grade(u"chen"_s, first, u"low"_s, 90, u" "_s)), u"PU008"_s);
    EXPECT_EQ(state(grade(u"chen"_s, 4711, u"low"_s)), u"PU007"_s);
    const QList<office::Argument> arguments{{u"p_id"_s, first}, {u"p_version"_s, 7},
        {u"p_grade"_s, u"low"_s}, {u"p_reason"_s, u"licence_checked"_s}, {u"p_text"_s, u"x"_s},
        {u"p_review_on"_s, inDays(9)}};
    EXPECT_EQ(state(desk.command(u"chen"_s, u"desk.grade_partner"_s, arguments)), u"PU002"_s);
    EXPECT_EQ(desk.number(u"select count(*) from book.partner_grade"_s), 0);
}

TEST_F(PartnerGrade, IsOfNobodyButCompliance)
{
    demand(grade(u"chen"_s, first, u"high"_s));
    for (const QString& login :
        {u"mara"_s, u"ines"_s, u"peter"_s, u"sana"_s, u"omar"_s, u"anna"_s, u"adam"_s}) {
        SCOPED_TRACE(qPrintable(login));
        EXPECT_NE(state(grade(login, second, u"high"_s)), u"active"_s);
        EXPECT_NE(refusal(desk.as(login), "select desk.list_partners()"), QString());
        EXPECT_NE(refusal(desk.as(login), u"select desk.partner_grades(%1)"_s.arg(first).toUtf8()),
            QString());
        EXPECT_NE(refusal(desk.as(login), "select * from book.partner_grade"), QString());
    }
    // The head agrees and reads; grading is for those who look.
    EXPECT_NE(state(grade(u"vera"_s, second, u"high"_s)), u"active"_s);
    EXPECT_EQ(partners(u"vera"_s).size(), 2);
    EXPECT_EQ(desk.number(u"select count(*) from book.partner_grade"_s), 1);
}

TEST_F(PartnerGrade, StaysAsItWasSaid)
{
    demand(grade(u"chen"_s, first, u"high"_s));
    EXPECT_EQ(refusal(desk.owner(), "update book.partner_grade set grade = 'low'"), u"PU003"_s);
    EXPECT_EQ(refusal(desk.owner(), "update book.partner_grade set text = 'x'"), u"PU003"_s);
    EXPECT_NE(refusal(desk.owner(), "delete from book.partner_grade"), QString());
    demand(grade(u"chen"_s, first, u"low"_s));
    EXPECT_EQ(refusal(desk.owner(),
                  "update book.partner_grade set state = case state when 'active' then 'replaced' "
                  "else 'active' end"),
        u"23514"_s)
        << "a milder one holds with a second person's name";
}

TEST_F(PartnerGrade, GivesPointsByItsShareAndTheWorstAboveCounts)
{
    const auto a = desk.person();
    EXPECT_EQ(points(a), 0) << "came by nobody";
    comesBy(a, second);
    EXPECT_EQ(points(a), 0) << "nobody graded them";
    demand(grade(u"chen"_s, second, u"medium"_s));
    EXPECT_EQ(points(a), 3);
    desk.number(
        u"update book.partner set parent_id = $2 where id = $1 returning id"_s, {second, first});
    demand(grade(u"chen"_s, first, u"high"_s));
    EXPECT_EQ(points(a), 6) << "who stands behind the partner counts";
    const QJsonArray list = partners(u"chen"_s);
    for (const QJsonValue& row : list) {
        if (row[u"code"].toString() != u"IB-2"_s)
            continue;
        EXPECT_EQ(row[u"grade"].toString(), u"medium"_s);
        EXPECT_EQ(row[u"counts"].toString(), u"high"_s);
        EXPECT_EQ(row[u"counts_by"].toString(), u"First partner"_s);
        EXPECT_EQ(row[u"clients"].toInt(), 1);
        EXPECT_EQ(row[u"low"].toInt() + row[u"medium"].toInt() + row[u"high"].toInt()
                + row[u"prohibited"].toInt(),
            1);
    }
    EXPECT_EQ(list.size(), 2);
}

TEST_F(PartnerGrade, HasNoPointsWhereTheOfficeWasInUseBefore)
{
    desk.person();
    QFile migration(qEnvironmentVariable("PURSER_SOURCE_DIR")
        + u"/core/schema/migrations/0050_client_review.sql"_s);
    ASSERT_TRUE(migration.open(QIODevice::ReadOnly));
    const QByteArray text = migration.readAll();
    const qsizetype from = text.indexOf("insert into policy.risk_factor");
    ASSERT_GT(from, 0);
    demand(desk.owner().script("delete from policy.risk_factor where code = 'partner_grade'"));
    demand(desk.owner().script(text.mid(from, text.indexOf(';', from) - from)));
    EXPECT_EQ(desk.text(u"select string_agg(points::text, ' ') from policy.risk_factor where code "
                        "= 'partner_grade'"_s),
        u"0"_s);
}

TEST_F(PartnerGrade, LeavesEveryClientToTheUpkeepWhenItMoves)
{
    desk.number(u"insert into book.client (kind, full_name, country, partner_id, legal_entity_id) "
                "select 'person', 'Client ' || n, 'DE', $1, (select min(id) from "
                "book.legal_entity) from generate_series(1, 600) n returning 1"_s,
        {second});
    desk.number(
        u"update book.partner set parent_id = $2 where id = $1 returning id"_s, {second, first});
    desk.number(u"with d as (update book.risk_due set done_at = clock_timestamp() returning 1) "
                "select count(*) from d"_s);
    const auto waiting = [this] {
        return desk.number(u"select count(*) from book.risk_due where done_at is null and cause = "
                           "'partner_grade'"_s);
    };
    demand(grade(u"chen"_s, first, u"high"_s));
    EXPECT_EQ(waiting(), 600) << "those of the partner below too";
    EXPECT_EQ(desk.number(u"select count(*) from book.risk_run"_s), 0) << "nobody waited for it";
    demand(desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}));
    EXPECT_GT(desk.number(u"select count(*) from book.risk_item where factor = 'partner_grade' and "
                          "points = 6"_s),
        0);
    demand(grade(u"chen"_s, first, u"low"_s));
    EXPECT_LT(waiting(), 600) << "what is proposed moves nobody";
    demand(decide(u"olga"_s, first));
    EXPECT_EQ(waiting(), 600);
}

TEST_F(PartnerGrade, IsLookedAtWhenAClientComesByAnother)
{
    const auto a = desk.person();
    const auto cause = [&] {
        return desk.text(u"select coalesce(max(cause), '') from book.risk_due where client_id = $1 "
                         "and done_at is null"_s,
            {a.client});
    };
    EXPECT_EQ(cause(), QString());
    comesBy(a, first);
    EXPECT_EQ(cause(), u"partner_changed"_s);
}

TEST_F(PartnerGrade, ProhibitedLetsNoApplicationThrough)
{
    const auto a = desk.ready();
    comesBy(a, second);
    demand(grade(u"chen"_s, second, u"high"_s));
    EXPECT_EQ(desk.level(a, u"partner"_s), u"look"_s);
    demand(desk.propose(u"chen"_s, a));
    desk.number(
        u"update book.partner set parent_id = $2 where id = $1 returning id"_s, {second, first});
    demand(grade(u"chen"_s, first, u"prohibited"_s));
    EXPECT_EQ(desk.stops(a), QStringList{u"partner"_s});
    EXPECT_EQ(state(desk.decide(u"olga"_s, a)), u"PU006"_s) << "proposed before, and still";
    demand(desk.decide(u"olga"_s, a, u"return"_s, u"look_again"_s, u"The partner"_s));
    EXPECT_EQ(state(desk.propose(u"chen"_s, a)), u"PU006"_s);
    EXPECT_EQ(
        desk.text(u"select kyc_state from book.client where id = $1"_s, {a.client}), u"pending"_s);
    // Nor where the office reviews elsewhere.
    desk.number(u"update policy.setting set value = 'true' where key = 'kyc.direct_decision' "
                "returning 1"_s);
    const auto direct = desk.command(u"chen"_s, u"desk.decide_kyc"_s,
        {{u"p_id"_s, a.client}, {u"p_version"_s, desk.clientVersion(a.client)},
            {u"p_decision"_s, u"approve"_s}, {u"p_level"_s, 2}, {u"p_expires_on"_s, inDays(400)},
            {u"p_text"_s, u"x"_s}});
    EXPECT_EQ(state(direct), u"PU006"_s);
    demand(grade(u"chen"_s, first, u"medium"_s));
    EXPECT_EQ(state(desk.propose(u"chen"_s, a)), u"PU006"_s) << "not on one person's word";
    demand(decide(u"olga"_s, first));
    demand(desk.propose(u"chen"_s, a));
    demand(desk.decide(u"olga"_s, a));
}

TEST_F(PartnerGrade, SaysWhosePartnerItIsToWhoSeesThePartner)
{
    const auto a = desk.ready();
    comesBy(a, second);
    demand(grade(u"chen"_s, second, u"high"_s));
    desk.number(u"select book.rate_client($1, 'nightly')"_s, {a.client});
    const auto line = [&](const QString& login) {
        const QJsonArray lines =
            demand(desk.read(login, u"desk.risk_reasons"_s, {{u"p_client_id"_s, a.client}}))
                .value(u"lines"_s)
                .toArray();
        for (const QJsonValue& one : lines)
            if (one[u"category"].toString() == u"channel"_s && one[u"points"].toInt() == 6)
                return u"%1 %2 %3"_s.arg(one[u"factor"].toString(), one[u"value"][u"is"].toString(),
                    one[u"value"][u"grade"].toString());
        return QString();
    };
    EXPECT_EQ(line(u"chen"_s), u"partner_grade Second partner high"_s);
    EXPECT_EQ(desk.file(a).value(u"rating"_s)[u"lines"].toArray(),
        demand(desk.read(u"chen"_s, u"desk.risk_reasons"_s, {{u"p_client_id"_s, a.client}}))
            .value(u"lines"_s)
            .toArray());
    // Somebody of compliance who looks after just this partner is the partner's own.
    scopeTo(u"olga"_s, u"IB-2"_s);
    EXPECT_EQ(line(u"olga"_s).section(u' ', 0, 0), u"undisclosed"_s);
    EXPECT_FALSE(QJsonDocument(desk.file(a, u"olga"_s)).toJson().contains("partner_id"));
    EXPECT_EQ(partners(u"olga"_s), QJsonArray());
    EXPECT_EQ(state(grade(u"olga"_s, second, u"prohibited"_s)), u"PU004"_s);
    EXPECT_EQ(refusal(desk.as(u"olga"_s), u"select desk.partner_grades(%1)"_s.arg(second).toUtf8()),
        u"PU004"_s);
    EXPECT_EQ(state(grade(u"olga"_s, first, u"high"_s)), u"PU007"_s) << "out of sight";
    demand(grade(u"chen"_s, second, u"low"_s));
    EXPECT_EQ(state(decide(u"olga"_s, second)), u"PU004"_s);
    EXPECT_EQ(holds(second), u"high"_s);
}

TEST_F(PartnerGrade, MovesNothingOfWhatThePartnersPeopleSee)
{
    const auto a = desk.ready();
    comesBy(a, first);
    desk.number(u"select book.rate_client($1, 'nightly')"_s, {a.client});
    const auto seen = [&](const QString& login) {
        return value(desk.as(login),
            u"select coalesce(json_agg(c.risk), '[]')::text from desk.list_clients('{}', 'newest', "
            "null, 50) c"_s);
    };
    const QString before = seen(u"peter"_s);
    const QString ours = seen(u"chen"_s);
    demand(grade(u"chen"_s, first, u"prohibited"_s));
    desk.number(u"select book.rate_client($1, 'nightly')"_s, {a.client});
    EXPECT_EQ(seen(u"peter"_s), before);
    EXPECT_NE(seen(u"chen"_s), ours);
    const QByteArray support = QJsonDocument(desk.file(a, u"sana"_s)).toJson();
    EXPECT_FALSE(support.contains("prohibited"));
    EXPECT_FALSE(support.contains("\"partner\",\n")) << "nor the check";
    EXPECT_EQ(desk.number(u"select count(*) from audit.log where payload like "
                          "'%prohibited%'"_s),
        0)
        << "nor does the log say it";
}

TEST_F(PartnerGrade, IsToldOnceWhenItIsToBeLookedAtAgain)
{
    scopeTo(u"olga"_s, u"IB-1"_s);
    demand(grade(u"chen"_s, first, u"high"_s));
    const auto told = [this] {
        demand(desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}));
        return desk.number(
            u"select count(*) from book.notification where kind = 'partner_grade_due'"_s);
    };
    EXPECT_EQ(told(), 0);
    demand(desk.owner().script(
        "alter table book.partner_grade disable trigger keep_partner_grade; update "
        "book.partner_grade set review_on = current_date - 1; alter table book.partner_grade "
        "enable trigger keep_partner_grade"));
    EXPECT_EQ(told(), 1);
    EXPECT_EQ(told(), 1);
    const auto sees = [this](const QString& login) {
        return number(desk.as(login),
            u"select count(*) from desk.notifications(50) n where n.kind = 'partner_grade_due'"_s);
    };
    EXPECT_EQ(sees(u"chen"_s), 1);
    EXPECT_EQ(sees(u"olga"_s), 0) << "the partner's own";
    EXPECT_EQ(sees(u"peter"_s), 0);
    EXPECT_TRUE(partners(u"chen"_s).at(0)[u"overdue"].toBool()) << "and first in the list";
}
