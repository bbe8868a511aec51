// What the program makes of the office's answers, from a real office.

#include "core/clients/review/applicationfile.h"
#include "core/clients/review/applicationrow.h"
#include "core/clients/review/reviewapi.h"
#include "core/office/call.h"
#include "core/office/pages.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

TEST(TypedFile, HasEverythingOfAnApplication)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    desk.screen(applicant.client, {ReviewDesk::hit(u"pep"_s)});
    const ApplicationFile file = demand(applicationFileFromJson(desk.file(applicant)));
    EXPECT_EQ(file.id.value(), applicant.application);
    EXPECT_EQ(file.client.value(), applicant.client);
    EXPECT_EQ(file.clientName, u"Jörg Müller"_s);
    EXPECT_EQ(file.state, ApplicationState::InReview);
    EXPECT_EQ(file.kind, ApplicationKind::Onboarding);
    EXPECT_EQ(file.digest, desk.digest(applicant));
    EXPECT_EQ(file.people, 2);
    ASSERT_EQ(file.documents.size(), 3u);
    EXPECT_EQ(file.documents[0].type, u"passport"_s);
    EXPECT_EQ(file.documents[0].mrzGood, std::optional(true));
    EXPECT_EQ(file.documents[0].reading.value(u"family_name"_s), u"MUELLER"_s);
    EXPECT_FALSE(file.documents[2].mrzGood.has_value());
    ASSERT_EQ(file.hits.size(), 1u);
    EXPECT_EQ(file.hits[0].kind, HitKind::Pep);
    EXPECT_EQ(file.hits[0].state, HitState::Open);
    EXPECT_FALSE(file.rating.empty());
    EXPECT_FALSE(file.events.empty());
    EXPECT_FALSE(file.step(ReviewStep::ProposeApprove).allowed);
    EXPECT_EQ(file.step(ReviewStep::ProposeApprove).why, u"checks"_s);
    EXPECT_TRUE(file.step(ReviewStep::Request).allowed);
    EXPECT_EQ(file.step(ReviewStep::Agree).why, u"state"_s);
    const auto birth = std::find_if(file.fields.begin(), file.fields.end(),
        [](const FileField& field) { return field.code == u"birth_date"; });
    ASSERT_NE(birth, file.fields.end());
    EXPECT_EQ(birth->value.toString(), u"1985-03-02"_s);
    EXPECT_FALSE(birth->isMasked);
    EXPECT_EQ(file.checks.front().level, ReviewLevel::Stop);
}

TEST(TypedFile, OfACompanyHasItsOwners)
{
    ReviewDesk desk;
    const auto company = desk.company();
    const qint64 person =
        demand(desk.command(u"sana"_s, u"desk.add_party"_s,
                   {{u"p_client_id"_s, company.client}, {u"p_kind"_s, u"person"_s},
                       {u"p_name"_s, u"Frieda Voss"_s}}))
            .id;
    demand(desk.command(u"sana"_s, u"desk.set_ownership"_s,
        {{u"p_client_id"_s, company.client}, {u"p_owner_id"_s, person},
            {u"p_owned_id"_s, QVariant(QMetaType::fromType<qlonglong>())}, {u"p_numerator"_s, 2},
            {u"p_denominator"_s, 3}}));
    const ApplicationFile file = demand(applicationFileFromJson(desk.file(company)));
    ASSERT_EQ(file.owners.size(), 1u);
    EXPECT_EQ(file.owners[0].numerator + u'/' + file.owners[0].denominator, u"2/3"_s);
    EXPECT_TRUE(file.owners[0].isOver);
}

TEST(TypedFile, ThatIsNotWholeIsRefusedByName)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    QJsonObject file = desk.file(applicant);
    file.remove(u"state"_s);
    const auto refused = applicationFileFromJson(file);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"field"_s).toString(), u"state"_s);
}

TEST(TypedCalls, AreTakenByTheOffice)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    desk.complete(applicant);
    const auto seen = [&] { return demand(applicationFileFromJson(desk.file(applicant))); };
    const auto key = [] { return office::newCommandKey(); };
    demand(desk.as(u"sana"_s).command(ReviewApi::submit(key(), seen())));
    demand(desk.as(u"chen"_s).command(
        ReviewApi::take(key(), ApplicationId(applicant.application), true)));
    demand(
        desk.as(u"chen"_s).command(ReviewApi::request(key(), seen(), u"document_missing"_s, {})));
    demand(desk.as(u"sana"_s).command(ReviewApi::submit(key(), seen())));
    demand(desk.as(u"chen"_s).command(ReviewApi::recordDueDiligence(
        key(), ApplicationId(applicant.application), u"purpose"_s, u"Looked"_s)));
    demand(
        desk.as(u"chen"_s).command(ReviewApi::proposeApproval(key(), seen(), 2, u"All there"_s)));
    demand(desk.as(u"olga"_s).command(
        ReviewApi::giveBack(key(), seen(), u"look_again"_s, u"Once more"_s)));
    demand(desk.as(u"chen"_s).command(ReviewApi::proposeApproval(key(), seen(), 2, {})));
    EXPECT_EQ(demand(desk.as(u"olga"_s).command(ReviewApi::agree(key(), seen(), {}))).state,
        u"approved"_s);
    const auto other = desk.person({{u"email"_s, u"o@example.org"_s},
        {u"phone"_s, QJsonValue::Null}, {u"birth_date"_s, u"1990-01-01"_s}});
    desk.submit(other);
    const ApplicationFile file = demand(applicationFileFromJson(desk.file(other)));
    EXPECT_EQ(demand(desk.as(u"chen"_s).command(
                         ReviewApi::proposeRejection(key(), file, u"no_answer"_s, {})))
                  .state,
        u"rejected"_s);
}

TEST(TypedRows, AreReadAsTheOfficeWritesThem)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    const auto table = demand(desk.as(u"chen"_s).call({u"desk.list_applications"_s,
        {{u"p_filter"_s,
            office::jsonText(ApplicationFilter{ReviewTab::Mine, u"müll"_s, {}, {}}.toJson())}}}));
    const auto rows =
        demand(office::rowsOf<ApplicationRow>(table, applicationRowFromJson, {u"cursor"_s}));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].id.value(), applicant.application);
    EXPECT_TRUE(rows[0].mine);
    EXPECT_EQ(rows[0].dueLevel, ReviewDue::Ok);
    const auto counts = demand(
        applicationCountsFromJson(demand(desk.read(u"chen"_s, u"desk.application_counts"_s, {}))));
    EXPECT_EQ(counts.of(ReviewTab::Mine), 1);
    EXPECT_EQ(counts.of(ReviewTab::All), -1);
}
