// Who is screened and as what: numbers of documents, officers of companies; who may dismiss a hit;
// hits put off.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

qint64 hitOf(ReviewDesk& desk, qint64 run)
{
    return desk.number(u"select id from book.screening_hit where run_id = $1"_s, {run});
}

Result<office::Outcome> decideHit(ReviewDesk& desk, const QString& login, qint64 hit, int version,
    const QString& outcome, const QVariant& againOn = {})
{
    QList<office::Argument> arguments{{u"p_id"_s, hit}, {u"p_version"_s, version},
        {u"p_outcome"_s, outcome}, {u"p_reason"_s, u"other"_s}, {u"p_text"_s, u"as seen"_s}};
    if (againOn.isValid())
        arguments.append({u"p_again_on"_s, againOn});
    return desk.command(login, u"desk.decide_hit"_s, arguments);
}

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().date().addDays(days).toString(Qt::ISODate);
}

QStringList subjects(ReviewDesk& desk)
{
    return desk
        .text(
            u"select coalesce(string_agg(s.subject ->> 'name', ', ' order by s.subject ->> "
            u"'name'), "
            u"'') from link.screening_subjects(100, '[]', 'test 1') s where s.party_id is not null"_s)
        .split(u", "_s, Qt::SkipEmptyParts);
}

} // namespace

TEST(ScreeningSubject, IsAnotherOnceADocumentWithANumberIsAccepted)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const QString bare = desk.text(u"select book.subject_digest($1)"_s, {a.client});
    desk.screen(a.client);
    EXPECT_EQ(desk.level(a, u"screening"_s), u"clear"_s);
    desk.accepted(a.client, u"passport"_s, ReviewDesk::passportFacts());
    EXPECT_NE(desk.text(u"select book.subject_digest($1)"_s, {a.client}), bare);
    EXPECT_EQ(desk.level(a, u"screening"_s), u"stop"_s);
    EXPECT_EQ(
        desk.text(
            u"select why from link.screening_subjects(10) where client_id = $1 and party_id is null"_s,
            {a.client}),
        u"change"_s);
    desk.screen(a.client);
    EXPECT_EQ(desk.level(a, u"screening"_s), u"clear"_s);
}

TEST(ScreeningSubject, IsEverybodyAFileNamesAsOfficerWhileItDoes)
{
    ReviewDesk desk;
    const auto company = desk.company({{u"directors"_s, QJsonArray{u"Ivan Petrov"_s}},
        {u"representatives"_s, QJsonArray{u"Mary Stone"_s}}});
    EXPECT_EQ(subjects(desk), (QStringList{u"Ivan Petrov"_s, u"Mary Stone"_s}));
    demand(desk.setFields(
        u"sana"_s, company.client, {{u"directors"_s, QJsonArray{u"Olga Brandt"_s}}}));
    EXPECT_EQ(subjects(desk), (QStringList{u"Mary Stone"_s, u"Olga Brandt"_s}));
    // What screening finds of one of them counts for the company.
    const qint64 party = desk.number(
        u"select party_id from book.officer where client_id = $1 and role = 'directors' and "
        u"ended_at is null"_s,
        {company.client});
    const qint64 run = demand(
        desk.as(u"purser_jobs"_s)
            .execute(u"select link.put_screening($1, $2, 'application', $3, 'test "
                     u"1', $4, $5)"_s,
                {company.client,
                    desk.text(u"select book.subject_digest_of($1, $2)"_s, {company.client, party}),
                    u"[{\"name\": \"UN\", \"digest\": \"%1\", \"names\": \"1\"}]"_s.arg(
                        QString(64, u'0')),
                    office::jsonText(QJsonArray{ReviewDesk::hit(u"sanction"_s)}), party}))
                           .row(0)
                           .integer(0);
    EXPECT_GT(run, 0);
    EXPECT_EQ(desk.level(company, u"hits"_s), u"stop"_s);
}

TEST(ScreeningHit, TakesTwoWherePolicySaysSo)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const qint64 first = hitOf(desk, desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)}));
    desk.number(u"update policy.setting set value = 'true' where key = "
                u"'screening.two_people_pep' returning 1"_s);
    EXPECT_EQ(demand(decideHit(desk, u"chen"_s, first, 1, u"false"_s)).state, u"proposed_false"_s);
    const auto own = decideHit(desk, u"chen"_s, first, 2, u"false"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(demand(decideHit(desk, u"olga"_s, first, 2, u"false"_s)).state, u"false"_s);
    const qint64 other =
        hitOf(desk, desk.screen(a.client, {ReviewDesk::hit(u"sanction"_s, u"possible"_s)}));
    EXPECT_EQ(demand(decideHit(desk, u"chen"_s, other, 1, u"false"_s)).state, u"false"_s);
}

TEST(ScreeningHit, ThatIsNotClearIsToldOfAgainOnItsDay)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const qint64 hit = hitOf(desk, desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)}));
    for (const auto& [outcome, day] :
        std::initializer_list<std::pair<QString, int>>{{u"false"_s, 5}, {u"confirmed"_s, 5},
            {u"inconclusive"_s, 0}, {u"inconclusive"_s, 91}}) {
        const auto refused = decideHit(desk, u"chen"_s, hit, 1, outcome, inDays(day));
        ASSERT_FALSE(refused.has_value()) << qPrintable(outcome) << day;
        EXPECT_EQ(refused.error().args.value(u"field"_s).toString(), u"again_on"_s);
    }
    demand(decideHit(desk, u"chen"_s, hit, 1, u"inconclusive"_s, inDays(5)));
    const auto told = [&] {
        demand(desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}));
        return desk.number(u"select count(*) from book.notification where kind = 'hit_again'"_s);
    };
    EXPECT_EQ(told(), 0);
    // A later screening that finds the same keeps the day.
    desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)});
    desk.number(u"with come as (update book.screening_hit set again_on = current_date where "
                u"again_on is not null returning 1) select count(*) from come"_s);
    EXPECT_EQ(told(), 1);
    EXPECT_EQ(told(), 1);
}
