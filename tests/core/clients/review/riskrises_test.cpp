// What follows when a client of the book becomes of high risk, or must not be a client any more.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/core/ledger/books.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

ReviewDesk::Applicant approvedClient(ReviewDesk& desk)
{
    const auto applicant = desk.ready();
    demand(desk.propose(u"chen"_s, applicant));
    demand(desk.decide(u"olga"_s, applicant));
    return applicant;
}

ReviewDesk::Applicant reviewOpenedOf(ReviewDesk& desk, qint64 client)
{
    return {client,
        desk.number(u"select coalesce(max(id), 0) from book.application where client_id = $1 and "
                    u"state = 'in_review'"_s,
            {client})};
}

QString gatesOf(ReviewDesk& desk, qint64 client)
{
    return desk.text(u"select string_agg(coalesce(book.kyc_gate($1, o) ->> 'why', 'open'), ' ' "
                     u"order by n) from unnest('{deposit,trade,withdraw}'::text[]) with "
                     u"ordinality x (o, n)"_s,
        {client});
}

Result<office::Outcome> raiseTo(ReviewDesk& desk, qint64 client, int score)
{
    return desk.command(u"chen"_s, u"desk.override_risk"_s,
        {{u"p_client_id"_s, client}, {u"p_version"_s, desk.clientVersion(client)},
            {u"p_score"_s, score},
            {u"p_expires_on"_s,
                QDateTime::currentDateTimeUtc().date().addDays(30).toString(Qt::ISODate)},
            {u"p_reason"_s, u"adverse_information"_s}, {u"p_text"_s, u"A court file"_s}});
}

qint64 risesTold(ReviewDesk& desk)
{
    return desk.number(u"select count(*) from book.notification where kind = 'risk_raised'"_s);
}

void rateNow(ReviewDesk& desk, qint64 client)
{
    desk.number(u"select book.rate_client($1, 'nightly')"_s, {client});
}

void confirmSanctionOf(ReviewDesk& desk, qint64 client)
{
    const qint64 run = desk.screen(client, {ReviewDesk::hit(u"sanction"_s)});
    demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s, desk.number(u"select id from book.screening_hit where run_id = $1"_s, {run})},
            {u"p_version"_s, 1}, {u"p_outcome"_s, u"confirmed"_s},
            {u"p_reason"_s, u"same_person"_s}, {u"p_text"_s, u"Passport number equal"_s}}));
}

} // namespace

TEST(RiskThatRises, OpensAReviewWithItsDueDiligenceAndIsToldOnce)
{
    ReviewDesk desk;
    const auto a = approvedClient(desk);
    demand(raiseTo(desk, a.client, 45));
    EXPECT_EQ(reviewOpenedOf(desk, a.client).application, 0) << "medium risk waits for its day";
    demand(raiseTo(desk, a.client, 70));
    const auto review = reviewOpenedOf(desk, a.client);
    ASSERT_GT(review.application, 0);
    const QJsonObject file = desk.file(review);
    EXPECT_EQ(file[u"kind"_s], u"reopen"_s);
    EXPECT_EQ(file[u"cause"_s], u"risk_raised"_s);
    QStringList lacking;
    for (const QJsonValue need : file[u"missing"_s].toArray()) {
        if (need[u"what"_s] == u"edd"_s)
            lacking << need[u"code"_s].toString();
    }
    EXPECT_EQ(lacking,
        (QStringList{
            u"adverse_media"_s, u"purpose"_s, u"source_of_funds"_s, u"source_of_wealth"_s}));
    EXPECT_TRUE(desk.stops(review).contains(u"due_diligence"_s));
    EXPECT_EQ(risesTold(desk), 1);
    // What stays high is nothing new.
    rateNow(desk, a.client);
    demand(raiseTo(desk, a.client, 75));
    EXPECT_EQ(risesTold(desk), 1);
    EXPECT_EQ(desk.number(u"select count(*) from book.application_event where kind = "
                          u"'risk_raised'"_s),
        1);
    // High risk is looked at; nothing is shut for it.
    EXPECT_EQ(gatesOf(desk, a.client), u"open open open"_s);
}

TEST(RiskThatRises, OfAnApplicantOrOfWhoHasLeftOpensNothing)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    demand(raiseTo(desk, applicant.client, 70));
    EXPECT_EQ(risesTold(desk), 0);
    const auto b = desk.person({{u"email"_s, u"b@example.org"_s}, {u"phone"_s, u"+49 30 7654321"_s},
        {u"birth_date"_s, u"1991-01-01"_s}});
    desk.number(u"with a as (update book.application set state = 'approved', decided_by = 'x' "
                u"where client_id = $1 returning 1) update book.client set kyc_state = 'approved', "
                u"kyc_level = 2, status = 'closed' where id = $1 returning 1"_s,
        {b.client});
    demand(raiseTo(desk, b.client, 70));
    EXPECT_EQ(reviewOpenedOf(desk, b.client).application, 0);
    EXPECT_EQ(risesTold(desk), 0);
}

TEST(RiskThatRises, LooksLikeAPeriodicReviewToWhoMayNotKnow)
{
    ReviewDesk desk;
    const auto a = approvedClient(desk);
    demand(raiseTo(desk, a.client, 70));
    const auto review = reviewOpenedOf(desk, a.client);
    const QJsonObject file = desk.file(review, u"sana"_s);
    EXPECT_EQ(file[u"kind"_s], u"review"_s);
    EXPECT_EQ(file[u"cause"_s], u"review_due"_s);
    EXPECT_FALSE(QJsonDocument(file).toJson().contains("risk_raised"));
    // Nor does the client hear that they passed.
    const qint64 letters = desk.number(u"select count(*) from book.client_mail"_s);
    desk.number(u"update book.application set state = 'proposed', proposal = 'approve', "
                u"proposed_level = 2, proposed_by = 'chen', proposed_digest = repeat('0', 64) "
                u"where id = $1 returning 1"_s,
        {review.application});
    EXPECT_EQ(desk.text(u"select (book.settle_application(a, 'vera', false)).state from "
                        u"book.application a where a.id = $1"_s,
                  {review.application}),
        u"approved"_s);
    EXPECT_EQ(desk.number(u"select count(*) from book.client_mail"_s), letters);
}

TEST(RiskThatRises, ToProhibitedShutsEverythingUntilComplianceDecided)
{
    ReviewDesk desk;
    Books books(desk.owner());
    const auto a = approvedClient(desk);
    const qint64 account = books.account(a.client, u"EUR"_s);
    const auto announce = [&] {
        return desk.command(u"sana"_s, u"desk.announce_deposit"_s,
            {{u"p_trading_account_id"_s, account}, {u"p_method"_s, u"sepa"_s},
                {u"p_amount_minor"_s, 50'000}, {u"p_currency"_s, u"EUR"_s}});
    };
    demand(announce());
    EXPECT_EQ(gatesOf(desk, a.client), u"open open open"_s);
    desk.number(
        u"update policy.setting set value = '0' where key = 'risk.cooldown_hours' returning 1"_s);
    demand(desk.setFields(u"sana"_s, a.client, {{u"residence_country"_s, u"MM"_s}}));
    EXPECT_EQ(gatesOf(desk, a.client), u"scheduled_review scheduled_review scheduled_review"_s);
    const auto shut = announce();
    ASSERT_FALSE(shut.has_value());
    EXPECT_EQ(shut.error().args.value(u"check"_s), u"kyc_gate"_s);
    EXPECT_EQ(shut.error().args.value(u"why"_s), u"scheduled_review"_s);
    // Other data take the rating back, and open nothing.
    demand(desk.setFields(u"sana"_s, a.client, {{u"residence_country"_s, u"DE"_s}}));
    EXPECT_LT(desk.number(u"select risk_score from book.client where id = $1"_s, {a.client}), 60);
    EXPECT_EQ(gatesOf(desk, a.client), u"scheduled_review scheduled_review scheduled_review"_s);
    // Nor does who takes the review off the table.
    const auto first = reviewOpenedOf(desk, a.client);
    demand(desk.command(u"sana"_s, u"desk.withdraw_application"_s,
        {{u"p_id"_s, first.application},
            {u"p_version"_s, desk.applicationVersion(first.application)},
            {u"p_reason"_s, u"client_wish"_s}}));
    EXPECT_EQ(gatesOf(desk, a.client), u"scheduled_review scheduled_review scheduled_review"_s);
    const ReviewDesk::Applicant review{a.client,
        demand(desk.command(u"sana"_s, u"desk.start_application"_s,
                   {{u"p_client_id"_s, a.client}, {u"p_kind"_s, u"review"_s},
                       {u"p_cause"_s, u"review_due"_s}, {u"p_level"_s, 2},
                       {u"p_jurisdiction"_s, u"DE"_s}}))
            .id};
    desk.submit(review);
    desk.screen(a.client);
    demand(desk.propose(u"chen"_s, review));
    demand(desk.decide(u"olga"_s, review));
    EXPECT_EQ(gatesOf(desk, a.client), u"open open open"_s);
    EXPECT_EQ(desk.number(u"select count(*) from book.notification where kind = 'risk_raised' and "
                          u"closed_at is null"_s),
        0);
}

TEST(RiskThatRises, ByAConfirmedSanctionShutsWhateverTheFloorSays)
{
    ReviewDesk desk;
    const auto a = approvedClient(desk);
    // An office whose rules of before let it.
    desk.number(u"update policy.risk_floor set least = 30 where code = 'sanctions' returning 1"_s);
    confirmSanctionOf(desk, a.client);
    EXPECT_LT(desk.number(u"select risk_score from book.client where id = $1"_s, {a.client}), 85);
    EXPECT_EQ(gatesOf(desk, a.client), u"scheduled_review scheduled_review scheduled_review"_s);
    const auto review = reviewOpenedOf(desk, a.client);
    demand(desk.propose(u"chen"_s, review, u"reject"_s, u"sanctions"_s));
    EXPECT_EQ(gatesOf(desk, a.client), u"kyc_rejected kyc_rejected kyc_rejected"_s);
}

TEST(RiskThatRises, IsNoWayInByADeferredVerification)
{
    ReviewDesk desk;
    const auto a = desk.person();
    desk.consent(a.client, u"deferred_verification"_s);
    demand(desk.command(u"chen"_s, u"desk.start_deferred_verification"_s,
        {{u"p_client_id"_s, a.client}, {u"p_version"_s, desk.clientVersion(a.client)}}));
    EXPECT_EQ(gatesOf(desk, a.client), u"open open kyc_pending"_s);
    confirmSanctionOf(desk, a.client);
    EXPECT_EQ(gatesOf(desk, a.client), u"kyc_pending kyc_pending kyc_pending"_s);
}
