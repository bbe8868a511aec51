// What the office does with what a screening found: it opens a review of a client who was approved,
// keeps what people said, and shows it to those alone who may decide.

#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

const QString state = u"select state from book.screening_hit where run_id = $1"_s;

Result<office::Outcome> decideHit(ReviewDesk& desk, const QString& login, qint64 run,
    const QString& outcome, const QString& reason)
{
    return desk.command(login, u"desk.decide_hit"_s,
        {{u"p_id"_s, desk.number(u"select id from book.screening_hit where run_id = $1"_s, {run})},
            {u"p_version"_s,
                desk.number(u"select version from book.screening_hit where run_id = $1"_s, {run})},
            {u"p_outcome"_s, outcome}, {u"p_reason"_s, reason}, {u"p_text"_s, u"seen"_s}});
}

ReviewDesk::Applicant approved(ReviewDesk& desk)
{
    const auto applicant = desk.ready();
    demand(desk.propose(u"chen"_s, applicant));
    demand(desk.decide(u"olga"_s, applicant));
    return applicant;
}

qint64 alertsFor(ReviewDesk& desk, const QString& login)
{
    const auto told = demand(desk.as(login).execute(
        u"select id from desk.notifications() where kind = 'screening_alert' and open"_s));
    return told.rowCount();
}

} // namespace

TEST(ScreeningAlert, OpensAReviewOfAnApprovedClientAndTellsWhoMayDecide)
{
    ReviewDesk desk;
    const auto client = approved(desk).client;
    const QString reviews =
        u"select count(*) from book.application where client_id = $1 and cause = 'alert' and state = 'in_review'"_s;
    desk.screen(client);
    desk.screen(client, {ReviewDesk::hit(u"sanction"_s, u"shadow"_s)});
    EXPECT_EQ(desk.number(reviews, {client}), 0) << "nobody has to act";
    desk.screen(client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s)});
    EXPECT_EQ(desk.number(reviews, {client}), 1);
    EXPECT_EQ(alertsFor(desk, u"chen"_s), 1);
    EXPECT_EQ(alertsFor(desk, u"sana"_s), 0);
    EXPECT_EQ(alertsFor(desk, u"mara"_s), 0);
    const qint64 run = desk.screen(client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s)});
    EXPECT_EQ(desk.number(reviews, {client}), 1);
    EXPECT_EQ(alertsFor(desk, u"chen"_s), 1) << "the same hits are no news";
    demand(decideHit(desk, u"chen"_s, run, u"confirmed"_s, u"same_person"_s));
    EXPECT_EQ(alertsFor(desk, u"chen"_s), 0) << "decided";
}

TEST(ScreeningAlert, IsNotRaisedByWhatWasFoundFalse)
{
    ReviewDesk desk;
    const auto client = approved(desk).client;
    const qint64 run = desk.screen(client, {ReviewDesk::hit(u"pep"_s)});
    demand(decideHit(desk, u"chen"_s, run, u"false"_s, u"other_country"_s));
    desk.number(
        u"update book.application set state = 'approved', decided_by = 'x' where client_id = $1 and cause = 'alert' returning 1"_s,
        {client});
    desk.screen(client, {ReviewDesk::hit(u"pep"_s)});
    EXPECT_EQ(
        desk.number(
            u"select count(*) from book.application where client_id = $1 and state = 'in_review'"_s,
            {client}),
        0);
}

TEST(ScreeningHit, ThatWaitsForASecondPersonGoesOnWaiting)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const qint64 first = desk.screen(a.client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s)});
    demand(decideHit(desk, u"chen"_s, first, u"false"_s, u"other_name"_s));
    const qint64 second = desk.screen(a.client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s)});
    EXPECT_EQ(desk.text(state, {second}), u"proposed_false"_s);
    const auto own = decideHit(desk, u"chen"_s, second, u"false"_s, u"other_name"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    demand(decideHit(desk, u"olga"_s, second, u"false"_s, u"other_name"_s));
    EXPECT_EQ(
        desk.text(state, {desk.screen(a.client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s)})}),
        u"false"_s);
}

TEST(ScreeningHit, OfAnEarlierScreeningIsNotDecidedAnyMore)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const qint64 first = desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)});
    desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)});
    const auto late = decideHit(desk, u"chen"_s, first, u"false"_s, u"other_name"_s);
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, ErrorCode::Stale);
    EXPECT_EQ(desk.text(state, {first}), u"open"_s);
}

TEST(Screening, ShowsShadowAndEarlierHitsOnDemandAndOnTheRecord)
{
    ReviewDesk desk;
    const auto a = desk.person();
    desk.screen(a.client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s)});
    QJsonObject below = ReviewDesk::hit(u"pep"_s, u"shadow"_s);
    below.insert(u"explanation"_s,
        QJsonObject{{u"parts"_s, QJsonArray{QJsonArray{u"words"_s, u"a = a"_s, u"0.8"_s}}}});
    desk.screen(a.client, {below, ReviewDesk::hit(u"adverse"_s)});
    const auto hits = [&](bool all) {
        return demand(desk.read(u"chen"_s, u"desk.screening_hits"_s,
                          {{u"p_client_id"_s, a.client}, {u"p_all"_s, all}}))
            .value(u"hits"_s)
            .toArray();
    };
    ASSERT_EQ(hits(false).size(), 1);
    EXPECT_EQ(hits(false).at(0)[u"kind"_s], u"adverse"_s);
    ASSERT_EQ(hits(true).size(), 3);
    for (const QJsonValue hit : hits(true)) {
        const bool shadow = hit[u"band"_s] == u"shadow"_s;
        EXPECT_EQ(hit[u"explanation"_s][u"parts"_s].toArray().size(), shadow ? 1 : 0);
    }
    EXPECT_EQ(desk.number(u"select count(*) from audit.log where command = 'screening.read'"_s), 4);
}

TEST(Screening, OfAPartyIsOfOneBehindThatClientAsItIsToday)
{
    ReviewDesk desk;
    const auto company = desk.company();
    const auto other = desk.person({{u"email"_s, u"p@example.org"_s},
        {u"phone"_s, u"+49 30 7654399"_s}, {u"birth_date"_s, u"1971-05-05"_s}});
    const qint64 party = demand(desk.command(u"sana"_s, u"desk.add_party"_s,
                                    {{u"p_client_id"_s, company.client}, {u"p_kind"_s, u"person"_s},
                                        {u"p_name"_s, u"Frieda Voss"_s}}))
                             .id;
    demand(desk.command(u"sana"_s, u"desk.set_ownership"_s,
        {{u"p_client_id"_s, company.client}, {u"p_owner_id"_s, party},
            {u"p_owned_id"_s, QVariant(QMetaType::fromType<qlonglong>())}, {u"p_numerator"_s, 60},
            {u"p_denominator"_s, 100}}));
    const auto put = [&](qint64 client, const QString& digest) {
        return desk.as(u"purser_jobs"_s)
            .execute(u"select link.put_screening($1, $2, 'application', $3, 'x', '[]', $4)"_s,
                {client, digest,
                    u"[{\"name\": \"UN\", \"digest\": \"%1\", \"names\": \"1\"}]"_s.arg(
                        QString(64, u'0')),
                    party});
    };
    const QString digest =
        desk.text(u"select book.subject_digest_of($1, $2)"_s, {company.client, party});
    const auto stranger = put(other.client, digest);
    ASSERT_FALSE(stranger.has_value());
    EXPECT_EQ(stranger.error().code, ErrorCode::NotFound);
    const auto stale = put(company.client, QString(64, u'1'));
    ASSERT_FALSE(stale.has_value());
    EXPECT_EQ(stale.error().code, ErrorCode::Stale);
    demand(put(company.client, digest));
    EXPECT_EQ(desk.text(u"select subject ->> 'name' from book.screening_run where party_id = $1"_s,
                  {party}),
        u"Frieda Voss"_s);
}
