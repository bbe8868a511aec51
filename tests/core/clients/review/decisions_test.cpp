// Who may decide what about a client, and what takes a decision back.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString why(const Error& error)
{
    return error.args.value(u"why"_s).toString();
}

} // namespace

TEST(ReviewDecision, IsNotAgreedToByItsMakerNorByWhoeverEnteredWhatItStandsOn)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    demand(desk.propose(u"chen"_s, applicant));
    const auto own = desk.decide(u"chen"_s, applicant);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(why(own.error()), u"maker"_s);
    // Olga enters one field of the file and is out, though the proposal must be made anew for it.
    demand(desk.setFields(u"olga"_s, applicant.client, {{u"occupation"_s, u"Carpenter"_s}}));
    desk.screen(applicant.client);
    demand(desk.propose(u"chen"_s, applicant));
    const auto entered = desk.decide(u"olga"_s, applicant);
    ASSERT_FALSE(entered.has_value());
    EXPECT_EQ(why(entered.error()), u"entered"_s);
    EXPECT_EQ(demand(desk.decide(u"vera"_s, applicant)).state, u"approved"_s);
}

TEST(ReviewDecision, IsForExactlyTheEvidenceShown)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    const QString seen = desk.digest(applicant);
    demand(desk.setFields(u"sana"_s, applicant.client, {{u"occupation"_s, u"Carpenter"_s}}));
    const auto stale = desk.command(u"chen"_s, u"desk.propose_application"_s,
        {{u"p_id"_s, applicant.application},
            {u"p_version"_s, desk.applicationVersion(applicant.application)},
            {u"p_proposal"_s, u"approve"_s}, {u"p_level"_s, 2}, {u"p_digest"_s, seen}});
    ASSERT_FALSE(stale.has_value());
    EXPECT_EQ(stale.error().code, ErrorCode::Stale);
    EXPECT_EQ(stale.error().args.value(u"what"_s).toString(), u"evidence"_s);
}

struct Change {
    const char* name;
    std::function<void(ReviewDesk&, const ReviewDesk::Applicant&)> make;
};

class EvidenceThatMoves : public ::testing::TestWithParam<Change>
{
};

TEST_P(EvidenceThatMoves, VoidsTheProposal)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    demand(desk.propose(u"chen"_s, applicant));
    GetParam().make(desk, applicant);
    EXPECT_EQ(
        desk.text(
            u"select state || coalesce(proposed_by, '') from book.application where id = $1"_s,
            {applicant.application}),
        u"in_review"_s);
    EXPECT_EQ(
        desk.number(
            u"select count(*) from book.application_event where application_id = $1 and kind = 'voided'"_s,
            {applicant.application}),
        1);
    const auto late = desk.decide(u"olga"_s, applicant);
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, ErrorCode::WrongState);
}

const Change changes[] = {
    {"Field",
        [](ReviewDesk& desk, const ReviewDesk::Applicant& a) {
            demand(desk.setFields(u"sana"_s, a.client, {{u"occupation"_s, u"Carpenter"_s}}));
        }},
    {"Name",
        [](ReviewDesk& desk, const ReviewDesk::Applicant& a) {
            demand(desk.setFields(u"sana"_s, a.client, {{u"family_name"_s, u"Maier"_s}}));
        }},
    {"NewDocument",
        [](ReviewDesk& desk, const ReviewDesk::Applicant& a) {
            demand(desk.upload(u"sana"_s, a.client, u"payslip"_s));
        }},
    {"NewHit",
        [](ReviewDesk& desk, const ReviewDesk::Applicant& a) {
            desk.screen(a.client, {ReviewDesk::hit(u"sanction"_s)});
        }},
    {"Consent",
        [](ReviewDesk& desk, const ReviewDesk::Applicant& a) {
            desk.consent(a.client, u"terms"_s, false);
        }},
    {"Test",
        [](ReviewDesk& desk, const ReviewDesk::Applicant& a) { desk.takeTest(a.client, false); }},
    {"Rating",
        [](ReviewDesk& desk, const ReviewDesk::Applicant& a) {
            demand(desk.command(u"olga"_s, u"desk.override_risk"_s,
                {{u"p_client_id"_s, a.client}, {u"p_version"_s, desk.clientVersion(a.client)},
                    {u"p_score"_s, 70},
                    {u"p_expires_on"_s, QDate::currentDate().addDays(30).toString(Qt::ISODate)},
                    {u"p_reason"_s, u"adverse_information"_s}, {u"p_text"_s, u"Court case"_s}}));
        }},
    {"DueDiligence",
        [](ReviewDesk& desk, const ReviewDesk::Applicant& a) {
            demand(desk.command(u"chen"_s, u"desk.record_due_diligence"_s,
                {{u"p_id"_s, a.application}, {u"p_item"_s, u"purpose"_s},
                    {u"p_text"_s, u"Talked with the client"_s}}));
        }},
    {"AroundTheCommands",
        [](ReviewDesk& desk, const ReviewDesk::Applicant& a) {
            desk.number(
                u"update book.client set birth_date = '1990-01-01' where id = $1 returning 1"_s,
                {a.client});
        }},
};

INSTANTIATE_TEST_SUITE_P(Each, EvidenceThatMoves, ::testing::ValuesIn(changes),
    [](const auto& info) { return std::string(info.param.name); });

TEST(ReviewDecision, ContactDataIsNoEvidence)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    demand(desk.propose(u"chen"_s, applicant));
    demand(desk.setFields(u"sana"_s, applicant.client, {{u"email"_s, u"jm@example.org"_s}}));
    EXPECT_EQ(demand(desk.decide(u"olga"_s, applicant)).state, u"approved"_s);
}

TEST(ReviewDecision, AboutAnExposedPersonTakesASeniorAndDueDiligence)
{
    ReviewDesk desk;
    const auto applicant = desk.person({{u"pep"_s, u"current"_s},
        {u"source_of_wealth"_s, u"Inheritance"_s}, {u"occupation"_s, u"Minister"_s}});
    desk.complete(applicant);
    desk.submit(applicant);
    EXPECT_EQ(
        desk.text(u"select risk_score::text from book.client where id = $1"_s, {applicant.client}),
        u"60"_s);
    EXPECT_EQ(desk.stops(applicant), (QStringList{u"documents"_s, u"due_diligence"_s}));
    desk.accepted(applicant.client, u"payslip"_s,
        {{u"issued_on"_s, QDate::currentDate().addDays(-9).toString(Qt::ISODate)}});
    desk.accepted(applicant.client, u"inheritance"_s);
    for (const QString& item :
        {u"source_of_wealth"_s, u"source_of_funds"_s, u"adverse_media"_s, u"purpose"_s}) {
        EXPECT_TRUE(desk.stops(applicant).contains(u"due_diligence"_s));
        demand(desk.command(u"chen"_s, u"desk.record_due_diligence"_s,
            {{u"p_id"_s, applicant.application}, {u"p_item"_s, item},
                {u"p_text"_s, u"Looked into"_s}}));
    }
    EXPECT_EQ(desk.stops(applicant), QStringList());
    demand(desk.propose(u"chen"_s, applicant));
    const auto junior = desk.decide(u"olga"_s, applicant);
    ASSERT_FALSE(junior.has_value());
    EXPECT_EQ(junior.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(
        junior.error().args.value(u"permission"_s).toString(), u"application.approve_senior"_s);
    EXPECT_EQ(demand(desk.decide(u"vera"_s, applicant)).state, u"approved"_s);
}

TEST(ReviewDecision, StaysExposedForTwelveMonthsAfterOffice)
{
    ReviewDesk desk;
    const auto exposed = [&](const QJsonObject& fields) {
        const auto a = desk.person(fields);
        return desk.text(u"select book.is_exposed($1)::text"_s, {a.client});
    };
    const auto left = [](int days) {
        return QDate::currentDate().addDays(-days).toString(Qt::ISODate);
    };
    EXPECT_EQ(exposed({{u"pep"_s, u"former"_s}, {u"pep_left_on"_s, left(360)}}), u"true"_s);
    EXPECT_EQ(exposed({{u"pep"_s, u"former"_s}, {u"pep_left_on"_s, left(370)}}), u"false"_s);
    EXPECT_EQ(exposed({{u"pep"_s, u"former"_s}}), u"true"_s);
    EXPECT_EQ(exposed({{u"pep"_s, u"related"_s}}), u"true"_s);
    EXPECT_EQ(exposed({{u"pep"_s, u"no"_s}}), u"false"_s);
}

TEST(ReviewDecision, NoStopMayStandAgainstAnApproval)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    desk.submit(applicant);
    const auto early = desk.propose(u"chen"_s, applicant);
    ASSERT_FALSE(early.has_value());
    EXPECT_EQ(early.error().code, ErrorCode::CheckFailed);
    // And not at the second look either: a day later the screening may be too old.
    desk.complete(applicant);
    demand(desk.propose(u"chen"_s, applicant));
    desk.number(u"alter table book.screening_run disable trigger all"_s);
    desk.number(u"update book.screening_run set at = at - interval '8 days' returning 1"_s);
    const auto old = desk.decide(u"olga"_s, applicant);
    ASSERT_FALSE(old.has_value());
    EXPECT_EQ(old.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(old.error().args.value(u"checks"_s).toArray(), QJsonArray{u"screening"_s});
}

TEST(ReviewDecision, ReturnsWithAReasonAndTheProposalIsGone)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    demand(desk.propose(u"chen"_s, applicant));
    const auto bare = desk.decide(u"olga"_s, applicant, u"return"_s);
    ASSERT_FALSE(bare.has_value());
    EXPECT_EQ(bare.error().code, ErrorCode::BadInput);
    EXPECT_EQ(demand(desk.decide(
                         u"olga"_s, applicant, u"return"_s, u"look_again"_s, u"The birth place"_s))
                  .state,
        u"in_review"_s);
    EXPECT_EQ(desk.text(u"select coalesce(proposal, 'none') from book.application where id = $1"_s,
                  {applicant.application}),
        u"none"_s);
}

TEST(ReviewDecision, OfOnePersonAloneIsNotWithinReach)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    const auto direct = desk.command(u"chen"_s, u"desk.decide_kyc"_s,
        {{u"p_id"_s, applicant.client}, {u"p_version"_s, desk.clientVersion(applicant.client)},
            {u"p_decision"_s, u"approve"_s}, {u"p_level"_s, 3},
            {u"p_expires_on"_s, u"2031-01-01"_s}, {u"p_text"_s, u"seen"_s}});
    ASSERT_FALSE(direct.has_value());
    EXPECT_EQ(direct.error().args.value(u"what"_s).toString(), u"application_needed"_s);
    // The level proposed is at most the one applied for.
    const auto high = desk.command(u"chen"_s, u"desk.propose_application"_s,
        {{u"p_id"_s, applicant.application},
            {u"p_version"_s, desk.applicationVersion(applicant.application)},
            {u"p_proposal"_s, u"approve"_s}, {u"p_level"_s, 3},
            {u"p_digest"_s, desk.digest(applicant)}});
    ASSERT_FALSE(high.has_value());
    EXPECT_EQ(high.error().code, ErrorCode::BadInput);
}
