// An application from the first word to the level that opens withdrawals.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString gateOf(ReviewDesk& desk, qint64 client, const QString& operation)
{
    return desk.text(
        u"select coalesce(book.kyc_gate($1, $2) ->> 'why', 'open')"_s, {client, operation});
}

} // namespace

TEST(Application, GoesFromEntryThroughDocumentsAndTwoPeopleToALevel)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    EXPECT_EQ(gateOf(desk, applicant.client, u"withdraw"_s), u"kyc_pending"_s);
    EXPECT_EQ(desk.stops(applicant),
        (QStringList{u"documents"_s, u"identity_expiry"_s, u"screening"_s, u"consents"_s, u"tax"_s,
            u"appropriateness"_s}));
    desk.complete(applicant);
    desk.submit(applicant);
    EXPECT_EQ(desk.stops(applicant), QStringList());

    const auto proposed = demand(desk.propose(u"chen"_s, applicant));
    EXPECT_EQ(proposed.state, u"proposed"_s);
    EXPECT_EQ(gateOf(desk, applicant.client, u"withdraw"_s), u"kyc_pending"_s);
    const auto decided = demand(desk.decide(u"olga"_s, applicant));
    EXPECT_EQ(decided.state, u"approved"_s);
    EXPECT_EQ(gateOf(desk, applicant.client, u"withdraw"_s), u"open"_s);
    EXPECT_EQ(
        desk.text(u"select kyc_state || ' ' || kyc_level || ' ' || status || ' ' || kyc_reviewer "
                  "from book.client where id = $1"_s,
            {applicant.client}),
        u"approved 2 active olga"_s);
    // Sheets of both decisions are kept, over the same evidence.
    EXPECT_EQ(desk.text(u"select string_agg(decision || ' ' || by, ', ' order by id) || ' ' || "
                        "count(distinct evidence_digest) from book.application_sheet where "
                        "application_id = $1"_s,
                  {applicant.application}),
        u"propose_approve chen, approve olga 1"_s);
    EXPECT_EQ(desk.number(u"select count(*) from book.application_sheet where sha256 = "
                          "encode(sha256(convert_to(sheet, 'UTF8')), 'hex')"_s),
        2);
    // Reviewed again by risk: low is 36 months.
    EXPECT_EQ(desk.text(u"select ((clock_timestamp() at time zone 'UTC')::date + interval '36 "
                        "months')::date = due_on from book.client_review where client_id = $1"_s,
                  {applicant.client}),
        u"true"_s);
    EXPECT_EQ(
        desk.text(
            u"select template || ' ' || language from book.client_mail where client_id = $1"_s,
            {applicant.client}),
        u"approved de"_s);
}

TEST(Application, ExpiresWithTheIdentityDocumentOrTheNextReview)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    Traveller soon;
    soon.expiry = QDate::currentDate().addYears(1).toString(u"yyMMdd"_s);
    desk.complete(applicant);
    const qint64 passport =
        desk.accepted(applicant.client, u"passport"_s, ReviewDesk::passportFacts(soon));
    EXPECT_EQ(desk.text(u"select string_agg(state, ' ' order by edition) from book.client_document "
                        "where client_id = $1 and type = 'passport'"_s,
                  {applicant.client}),
        u"superseded accepted"_s);
    desk.submit(applicant);
    demand(desk.propose(u"chen"_s, applicant));
    demand(desk.decide(u"olga"_s, applicant));
    EXPECT_EQ(desk.text(u"select (c.kyc_expires_on = d.expires_on)::text from book.client c, "
                        "book.client_document d where c.id = $1 and d.id = $2"_s,
                  {applicant.client, passport}),
        u"true"_s);
}

TEST(Application, OneIsOpenForAClientAtATime)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const auto second = desk.command(u"sana"_s, u"desk.start_application"_s,
        {{u"p_client_id"_s, applicant.client}, {u"p_kind"_s, u"upgrade"_s},
            {u"p_cause"_s, u"upgrade"_s}, {u"p_level"_s, 3}, {u"p_jurisdiction"_s, u"DE"_s}});
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::WrongState);
    EXPECT_EQ(second.error().args.value(u"what"_s).toString(), u"application_open"_s);
}

TEST(Application, StepsOutsideTheStateMachineAreRefused)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    for (const auto& attempt :
        {desk.propose(u"chen"_s, applicant), desk.decide(u"olga"_s, applicant),
            desk.command(u"chen"_s, u"desk.request_from_client"_s,
                {{u"p_id"_s, applicant.application}, {u"p_version"_s, 1},
                    {u"p_reason"_s, u"document_missing"_s}})}) {
        ASSERT_FALSE(attempt.has_value());
        EXPECT_EQ(attempt.error().code, ErrorCode::WrongState);
    }
    // A step that policy takes away is gone, whatever the functions know.
    desk.complete(applicant);
    desk.submit(applicant);
    desk.number(u"update policy.application_transition set to_state = 'withdrawn' where action = "
                "'propose' and to_state = 'proposed' returning 1"_s);
    desk.number(u"update policy.application_transition set from_state = 'draft' where action = "
                "'propose' returning 1"_s);
    const auto gone = desk.propose(u"chen"_s, applicant);
    ASSERT_FALSE(gone.has_value());
    EXPECT_EQ(gone.error().code, ErrorCode::WrongState);
}

TEST(Application, AsksTheClientInTheClientsLanguageAndStopsItsClock)
{
    ReviewDesk desk;
    for (const auto& [language, subject] :
        {std::pair{u"de"_s, u"Wir brauchen noch etwas von Ihnen"_s},
            std::pair{u"ru"_s, u"Нам нужно ещё кое-что от вас"_s},
            std::pair{u"fi"_s, u"We need something more from you"_s}}) {
        const auto applicant = desk.person({{u"language"_s, language},
            {u"email"_s, language + u"@example.org"_s}, {u"phone"_s, QJsonValue::Null}});
        desk.submit(applicant);
        const auto asked = demand(desk.command(u"chen"_s, u"desk.request_from_client"_s,
            {{u"p_id"_s, applicant.application},
                {u"p_version"_s, desk.applicationVersion(applicant.application)},
                {u"p_reason"_s, u"document_again"_s},
                {u"p_text"_s, u"The lower edge is cut off."_s}}));
        EXPECT_EQ(asked.state, u"waiting_client"_s);
        EXPECT_EQ(desk.text(u"select subject from book.client_mail where client_id = $1"_s,
                      {applicant.client}),
            subject);
        EXPECT_EQ(
            desk.text(
                u"select (body like '%Jörg Müller%' and body like '%lower edge%' and body "
                "like '%A-' || $2 || '%' and body !~ '[{}]')::text from book.client_mail where client_id = $1"_s,
                {applicant.client, QString::number(applicant.application)}),
            u"true"_s);
        // An hour of waiting is an hour more to decide.
        desk.number(
            u"update book.application set waiting_since = waiting_since - interval '1 hour' where id = $1 returning 1"_s,
            {applicant.application});
        const QString due = desk.text(
            u"select due_at::text from book.application where id = $1"_s, {applicant.application});
        demand(desk.command(u"sana"_s, u"desk.submit_application"_s,
            {{u"p_id"_s, applicant.application},
                {u"p_version"_s, desk.applicationVersion(applicant.application)}}));
        EXPECT_EQ(
            desk.text(
                u"select (due_at - $2::timestamptz between interval '1 hour' and interval '2 hours')::text from book.application where id = $1"_s,
                {applicant.application, due}),
            u"true"_s);
    }
}

TEST(Application, IsHeldForThePersonWhoTookIt)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    demand(desk.command(u"chen"_s, u"desk.take_application"_s,
        {{u"p_id"_s, applicant.application}, {u"p_take"_s, true}}));
    const auto held = desk.propose(u"olga"_s, applicant);
    ASSERT_FALSE(held.has_value());
    EXPECT_EQ(held.error().args.value(u"what"_s).toString(), u"held"_s);
    const auto taken = desk.command(u"olga"_s, u"desk.take_application"_s,
        {{u"p_id"_s, applicant.application}, {u"p_take"_s, true}});
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error().args.value(u"by"_s).toString(), u"Chen Wei"_s);
    demand(desk.command(u"chen"_s, u"desk.take_application"_s,
        {{u"p_id"_s, applicant.application}, {u"p_take"_s, false}}));
    demand(desk.propose(u"olga"_s, applicant));
}

TEST(Application, ComesToThoseItWaitsForOnly)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    const auto mine = [&](const QString& login) {
        return demand(desk.read(login, u"desk.application_counts"_s, {})).value(u"mine"_s).toInt();
    };
    EXPECT_EQ(mine(u"chen"_s), 1);
    EXPECT_EQ(mine(u"olga"_s), 1);
    EXPECT_EQ(mine(u"vera"_s), 0);
    EXPECT_EQ(mine(u"sana"_s), 0);
    demand(desk.propose(u"chen"_s, applicant));
    EXPECT_EQ(mine(u"chen"_s), 0);
    EXPECT_EQ(mine(u"olga"_s), 1);
    EXPECT_EQ(mine(u"vera"_s), 1);
    EXPECT_EQ(mine(u"sana"_s), 0);
    const auto rows = demand(desk.as(u"olga"_s).call(
        {u"desk.list_applications"_s, {{u"p_filter"_s, u"{\"tab\": \"mine\"}"_s}}}));
    ASSERT_EQ(rows.rowCount(), 1);
    EXPECT_EQ(rows.row(0).integer(u"id"_s), applicant.application);
    EXPECT_EQ(rows.row(0).text(u"client"_s), u"Jörg Müller"_s);
}

TEST(Application, RejectionsOfLowRiskTakeOnePersonAndAreReasoned)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    desk.submit(applicant);
    const auto bare = desk.propose(u"chen"_s, applicant, u"reject"_s);
    ASSERT_FALSE(bare.has_value());
    EXPECT_EQ(bare.error().code, ErrorCode::BadInput);
    const auto rejected = demand(desk.propose(u"chen"_s, applicant, u"reject"_s, u"no_answer"_s));
    EXPECT_EQ(rejected.state, u"rejected"_s);
    EXPECT_EQ(gateOf(desk, applicant.client, u"deposit"_s), u"kyc_rejected"_s);
    EXPECT_EQ(
        desk.text(u"select solo::text || ' ' || decided_by from book.application where id = $1"_s,
            {applicant.application}),
        u"true chen"_s);
}
