// What the desk reads to enter a client by hand, and who may not.

#include "core/clients/review/clientrecord.h"
#include "core/clients/review/intakeform.h"
#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using office::jsonText;

namespace {

Result<QJsonObject> likely(ReviewDesk& desk, const QString& login, const QJsonObject& fields)
{
    return desk.read(login, u"desk.find_applicants"_s, {{u"p_fields"_s, jsonText(fields)}});
}

QStringList reasonsOf(const QJsonObject& found)
{
    QStringList reasons;
    for (const QJsonValue client : found.value(u"clients"_s).toArray()) {
        for (const QJsonValue reason : client.toObject().value(u"reasons"_s).toArray())
            reasons << reason.toString();
    }
    return reasons;
}

ErrorCode codeOf(const Result<QJsonObject>& answer)
{
    return answer ? ErrorCode::Internal : answer.error().code;
}

} // namespace

TEST(RecordReads, TheFormNamesEveryFieldAndKeepsThePointsOfTheTest)
{
    ReviewDesk desk;
    const QJsonObject form = demand(desk.read(u"sana"_s, u"desk.intake_form"_s, {}));
    const auto parsed = clients::intakeFormFromJson(form);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(static_cast<qint64>(parsed->fields.size()),
        desk.number(u"select count(*) from policy.client_field"_s));
    EXPECT_TRUE(parsed->needed(u"person"_s, u"CY"_s, 1).contains(u"birth_date"_s));
    EXPECT_FALSE(parsed->needed(u"person"_s, u"CY"_s, 1).contains(u"national_ids"_s));
    EXPECT_TRUE(parsed->needed(u"person"_s, u"DE"_s, 1).contains(u"national_ids"_s));
    ASSERT_EQ(parsed->questions.size(), 6u);
    EXPECT_FALSE(QJsonDocument(form).toJson().contains("points"))
        << "who asks does not see which answer counts";
    EXPECT_NE(codeOf(desk.read(u"mara"_s, u"desk.intake_form"_s, {})), ErrorCode::Internal);
}

TEST(RecordReads, WhoMayBeHereIsFoundByWhatIsTyped)
{
    ReviewDesk desk;
    const auto known = desk.person();
    const auto company = desk.company();
    EXPECT_EQ(
        reasonsOf(demand(likely(desk, u"sana"_s, {{u"email"_s, u"J.Mueller@example.org"_s}}))),
        QStringList{u"email"_s});
    EXPECT_EQ(reasonsOf(demand(likely(desk, u"sana"_s, {{u"phone"_s, u"0049 228 1234567"_s}}))),
        QStringList());
    EXPECT_EQ(reasonsOf(demand(likely(desk, u"sana"_s, {{u"phone"_s, u"+49 (228) 1234567"_s}}))),
        QStringList{u"phone"_s});
    const QJsonObject sameName{{u"given_names"_s, u"Joerg"_s}, {u"family_name"_s, u"Mueller"_s},
        {u"birth_date"_s, u"1985-03-02"_s}};
    EXPECT_EQ(
        reasonsOf(demand(likely(desk, u"sana"_s, sameName))), QStringList{u"name_birth_date"_s});
    EXPECT_EQ(
        reasonsOf(demand(likely(desk, u"sana"_s, {{u"registration_number"_s, u"HRB 12345"_s}}))),
        QStringList{u"registration_number"_s});
    // Half a date is no date, and no error either.
    QJsonObject half = sameName;
    half.insert(u"birth_date"_s, u"1985-02-31"_s);
    EXPECT_EQ(reasonsOf(demand(likely(desk, u"sana"_s, half))), QStringList());
    EXPECT_GT(
        desk.number(u"select count(*) from audit.log where command = 'application.probe'"_s), 0);
    Q_UNUSED(known);
    Q_UNUSED(company);
}

TEST(RecordReads, NobodyLooksForClientsHereWhoMayNotOpenAnApplication)
{
    ReviewDesk desk;
    desk.person();
    const QJsonObject mail{{u"email"_s, u"j.mueller@example.org"_s}};
    for (const QString& login : {u"mara"_s, u"peter"_s, u"omar"_s, u"vera"_s, u"anna"_s})
        EXPECT_FALSE(likely(desk, login, mail)) << login.toStdString();
}

TEST(RecordReads, AZoneIsReadBeforeItsDocumentIsStored)
{
    ReviewDesk desk;
    const QString zone = passportZone(Traveller{});
    const auto read = [&](const QString& login, const QString& text) {
        return desk.read(login, u"desk.read_travel_zone"_s, {{u"p_zone"_s, text}});
    };
    const auto good = clients::travelZoneFromJson(demand(read(u"sana"_s, zone)));
    ASSERT_TRUE(good);
    EXPECT_TRUE(good->isGood);
    EXPECT_FALSE(good->number.isEmpty());
    QString wrong = zone;
    wrong[wrong.size() - 1] = wrong.back() == u'1' ? u'2' : u'1';
    EXPECT_FALSE(clients::travelZoneFromJson(demand(read(u"sana"_s, wrong)))->isGood);
    EXPECT_FALSE(clients::travelZoneFromJson(demand(read(u"sana"_s, u"P<D"_s)))->isReadable);
    EXPECT_FALSE(read(u"mara"_s, zone));
}

TEST(RecordReads, WhyARatingWasSetByHandIsForThoseWhoDecideIt)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    demand(desk.command(u"chen"_s, u"desk.override_risk"_s,
        {{u"p_client_id"_s, applicant.client},
            {u"p_version"_s, desk.clientVersion(applicant.client)}, {u"p_score"_s, 70},
            {u"p_expires_on"_s,
                QDateTime::currentDateTimeUtc().date().addDays(10).toString(Qt::ISODate)},
            {u"p_reason"_s, u"adverse_information"_s}, {u"p_text"_s, u"A letter came."_s}}));
    const auto standing = [&](const QString& login) {
        return clients::clientStandingFromJson(demand(
            desk.read(login, u"desk.client_standing"_s, {{u"p_client_id"_s, applicant.client}})));
    };
    ASSERT_EQ(standing(u"olga"_s)->overrides.size(), 1u);
    EXPECT_FALSE(standing(u"olga"_s)->overrides.front().isMine);
    EXPECT_TRUE(standing(u"chen"_s)->overrides.front().isMine);
    // Support keeps files and must not infer what compliance thinks of somebody.
    EXPECT_TRUE(standing(u"sana"_s)->overrides.empty());
    EXPECT_FALSE(
        desk.read(u"mara"_s, u"desk.client_standing"_s, {{u"p_client_id"_s, applicant.client}}));
    EXPECT_FALSE(desk.read(u"chen"_s, u"desk.client_standing"_s, {{u"p_client_id"_s, 999999}}));
}

TEST(RecordReads, ListsThatNamePeopleAndSearchesByARuleAreOnTheRecord)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const auto noted = [&](const QString& command) {
        return desk.number(u"select count(*) from audit.log where command = $1"_s, {command});
    };
    const auto asked = [&](const QString& login, const QString& sql) {
        demand(desk.as(login).execute(sql));
    };
    asked(u"chen"_s, u"select desk.deferred_verification(%1)"_s.arg(a.client));
    asked(u"chen"_s, u"select * from desk.list_duplicates()"_s);
    asked(u"chen"_s, u"select desk.list_merges()"_s);
    asked(u"sana"_s, u"select * from desk.list_expiring()"_s);
    for (const char* command :
        {"deferred.read", "duplicate.list", "merge.list", "document.expiring"})
        EXPECT_EQ(noted(QString::fromLatin1(command)), 1) << command;
    asked(u"sana"_s,
        u"select * from desk.list_clients('{\"rules\": [{\"field\": \"name\", \"op\": \"contains\", \"values\": [\"Muell\"]}]}')"_s);
    EXPECT_EQ(noted(u"client.search"_s), 1);
    asked(u"mara"_s,
        u"select * from desk.list_payments('{\"tab\": \"all\", \"text\": \"Muell\"}', 'newest')"_s);
    EXPECT_EQ(noted(u"payment.search"_s), 1);
    // Never the words themselves.
    EXPECT_EQ(
        desk.number(
            u"select count(*) from audit.log where payload ilike '%muell%' and command like '%.search'"_s),
        0);
}

TEST(RecordReads, ADocumentShowsOfItsReadingWhatTheFileShows)
{
    ReviewDesk desk;
    const auto a = desk.person();
    demand(desk.upload(u"sana"_s, a.client, u"passport"_s, ReviewDesk::passportFacts()));
    const auto reading = [&] {
        return desk.file(a)
            .value(u"documents"_s)
            .toArray()
            .at(0)
            .toObject()
            .value(u"reading"_s)
            .toObject();
    };
    const auto clear = [&](const QString& field, bool granted) {
        desk.number(
            u"with moved as (update policy.field_clearance set granted = $2 where field = $1 "
            u"and role = 'compliance' returning 1) select count(*) from moved"_s,
            {field, granted});
    };
    EXPECT_TRUE(reading().contains(u"birth_date"_s));
    EXPECT_TRUE(reading().contains(u"number"_s));
    clear(u"birth_date"_s, false);
    EXPECT_FALSE(reading().contains(u"birth_date"_s));
    EXPECT_TRUE(reading().contains(u"number"_s));
    clear(u"birth_date"_s, true);
    clear(u"national_ids"_s, false);
    EXPECT_TRUE(reading().contains(u"birth_date"_s));
    EXPECT_FALSE(reading().contains(u"number"_s));
    EXPECT_TRUE(reading().contains(u"expires_on"_s)) << "of the document itself";
}
