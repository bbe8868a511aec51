// A company on its way to approval: who stands behind it is known and screened.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// A company that lacks nothing but what a test is about: Frieda Voss directs and represents it,
/// and owns it in whole.
class CompanyFile
{
public:
    CompanyFile();

    qint64 addParty(const QString& name, const QString& kind = QStringLiteral("person"));
    /// An owner's share of the client, or of another party; in hundredths.
    void own(qint64 owner, qint64 owned, qint64 percent);
    /// As the screening service, days ago.
    qint64 screen(qint64 party, int daysAgo = 0, const QJsonArray& hits = {});
    QJsonObject check(const QString& code);
    QJsonObject state();

    ReviewDesk desk;
    ReviewDesk::Applicant file =
        desk.company({{u"lei"_s, u"529900T8BM49AURSDO55"_s}, {u"activity_code"_s, u"46.90"_s}}, 2);
    qint64 chart = 0;
    qint64 owner = 0;
};

CompanyFile::CompanyFile()
{
    const QString lately =
        QDateTime::currentDateTimeUtc().date().addDays(-20).toString(Qt::ISODate);
    desk.accepted(
        file.client, u"certificate"_s, {{u"number"_s, u"HRB 12345"_s}, {u"issued_on"_s, lately}});
    desk.accepted(file.client, u"resolution"_s, {{u"issued_on"_s, lately}});
    chart = desk.accepted(file.client, u"structure_chart"_s, {{u"issued_on"_s, lately}});
    desk.accepted(file.client, u"utility_bill"_s, {{u"issued_on"_s, lately}});
    for (const QString& kind : {u"terms"_s, u"privacy"_s})
        desk.consent(file.client, kind);
    demand(desk.command(u"sana"_s, u"desk.record_tax_certificate"_s,
        {{u"p_client_id"_s, file.client}, {u"p_us_person"_s, false},
            {u"p_residences"_s,
                office::jsonText(
                    QJsonArray{QJsonObject{{u"country"_s, u"DE"_s}, {u"tin"_s, u"27/123"_s}}})},
            {u"p_signed_on"_s, lately}}));
    desk.screen(file.client);
    owner = addParty(u"Frieda Voss"_s);
    own(owner, 0, 100);
    desk.submit(file);
}

qint64 CompanyFile::addParty(const QString& name, const QString& kind)
{
    return demand(desk.command(u"sana"_s, u"desk.add_party"_s,
                      {{u"p_client_id"_s, file.client}, {u"p_kind"_s, kind}, {u"p_name"_s, name},
                          {u"p_country"_s, u"DE"_s}}))
        .id;
}

void CompanyFile::own(qint64 of, qint64 owned, qint64 percent)
{
    demand(desk.command(u"sana"_s, u"desk.set_ownership"_s,
        {{u"p_client_id"_s, file.client}, {u"p_owner_id"_s, of},
            {u"p_owned_id"_s,
                owned == 0 ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(owned)},
            {u"p_numerator"_s, percent}, {u"p_denominator"_s, 100}, {u"p_document_id"_s, chart}}));
}

qint64 CompanyFile::screen(qint64 party, int daysAgo, const QJsonArray& hits)
{
    const auto put =
        desk.as(u"purser_jobs"_s)
            .execute(u"select link.put_screening($1, $2, 'application', $3, 'x', $4, $5)"_s,
                {file.client,
                    desk.text(u"select book.subject_digest_of($1, $2)"_s, {file.client, party}),
                    u"[{\"name\": \"UN\", \"digest\": \"%1\", \"names\": \"1\"}]"_s.arg(
                        QString(64, u'0')),
                    office::jsonText(hits), party});
    const qint64 run = demand(put).row(0).integer(0);
    desk.number(u"update book.screening_run set at = at - make_interval(days => $2) where id = $1 "
                u"returning 1"_s,
        {run, daysAgo});
    return run;
}

QJsonObject CompanyFile::check(const QString& code)
{
    for (const QJsonValue found : desk.file(file).value(u"checks"_s).toArray()) {
        if (found[u"code"_s] == code)
            return found.toObject();
    }
    return {};
}

QJsonObject CompanyFile::state()
{
    return demand(desk.read(u"chen"_s, u"desk.client_owners"_s, {{u"p_client_id"_s, file.client}}))
        .value(u"state"_s)
        .toObject();
}

QStringList wordsIn(const QJsonValue& list)
{
    QStringList words;
    for (const QJsonValue word : list.toArray())
        words << word.toString();
    return words;
}

} // namespace

TEST(CompanyApproval, NeedsEachOwnerAndOfficerScreenedLatelyAndDecided)
{
    CompanyFile company;
    ReviewDesk& desk = company.desk;
    EXPECT_EQ(desk.stops(company.file), QStringList{u"screening_behind"_s});
    const QJsonObject unscreened = company.check(u"screening_behind"_s)[u"args"_s].toObject();
    EXPECT_EQ(unscreened[u"all"_s].toInt(), 3) << "one owner, one representative, one director";
    EXPECT_EQ(unscreened[u"open"_s].toInt(), 3);
    EXPECT_EQ(wordsIn(unscreened[u"names"_s]).first(), u"Frieda Voss"_s);
    const auto refused = desk.propose(u"chen"_s, company.file);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(refused.error().args.value(u"checks"_s).toArray(), QJsonArray{u"screening_behind"_s});
    // The officers, and the owner too long ago.
    const auto officers = demand(desk.owner().execute(
        u"select party_id from book.officer where client_id = $1"_s, {company.file.client}));
    for (int i = 0; i < officers.rowCount(); ++i)
        company.screen(officers.row(i).integer(0));
    company.screen(company.owner, 8);
    EXPECT_EQ(desk.stops(company.file), QStringList{u"screening_behind"_s});
    EXPECT_EQ(company.check(u"screening_behind"_s)[u"args"_s][u"open"_s].toInt(), 1);
    // Somebody like the owner is on a list.
    const qint64 run = company.screen(company.owner, 0, {ReviewDesk::hit(u"adverse"_s)});
    EXPECT_EQ(desk.stops(company.file), QStringList{u"hits"_s});
    demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s, desk.number(u"select id from book.screening_hit where run_id = $1"_s, {run})},
            {u"p_version"_s, 1}, {u"p_outcome"_s, u"false"_s},
            {u"p_reason"_s, u"other_birth_date"_s}}));
    EXPECT_EQ(desk.stops(company.file), QStringList());
    demand(desk.propose(u"chen"_s, company.file));
    EXPECT_EQ(demand(desk.decide(u"olga"_s, company.file)).state, u"approved"_s);
}

TEST(CompanyApproval, SaysToWhoMayNotKnowNothingOfWhoWasScreened)
{
    CompanyFile company;
    const QByteArray before =
        QJsonDocument(company.desk.file(company.file, u"sana"_s)[u"checks"_s].toArray()).toJson();
    EXPECT_FALSE(before.contains("screening_behind"));
    EXPECT_TRUE(before.contains("owners"));
}

TEST(CompanyApproval, CountsSharesNobodyNamedAsUnknown)
{
    CompanyFile company;
    ReviewDesk& desk = company.desk;
    EXPECT_EQ(company.check(u"owners"_s)[u"level"_s], u"clear"_s);
    const qint64 holding = company.addParty(u"Holding"_s, u"entity"_s);
    const auto levelWhen = [&](qint64 direct, qint64 throughHolding, qint64 ofHolding) {
        company.own(company.owner, 0, direct);
        company.own(holding, 0, throughHolding);
        company.own(company.owner, holding, ofHolding);
        return company.check(u"owners"_s)[u"level"_s].toString();
    };
    // A holding with everything, of which 30 per cent are named.
    EXPECT_EQ(levelWhen(0, 100, 30), u"stop"_s);
    EXPECT_EQ(wordsIn(company.state()[u"unverified"_s]), QStringList{u"Holding"_s});
    EXPECT_EQ(company.state()[u"unnamed_e2"_s].toInt(), 7000);
    EXPECT_EQ(
        desk.number(u"select risk_score from book.client where id = $1"_s, {company.file.client}),
        60);
    // 60 per cent of which 80 are named: 12 might be anybody's.
    EXPECT_EQ(levelWhen(40, 60, 80), u"look"_s);
    EXPECT_EQ(wordsIn(company.state()[u"unverified"_s]), QStringList());
    EXPECT_EQ(wordsIn(company.state()[u"unnamed"_s]), QStringList{u"Holding"_s});
    EXPECT_EQ(company.state()[u"unnamed_e2"_s].toInt(), 1200);
    // With 20 more of the client itself one person might hold 32.
    EXPECT_EQ(levelWhen(20, 60, 80), u"stop"_s);
    EXPECT_EQ(wordsIn(company.state()[u"unnamed"_s]),
        (QStringList{u"Nordwind Handel GmbH"_s, u"Holding"_s}));
    EXPECT_EQ(company.state()[u"unnamed_e2"_s].toInt(), 3200);
    // Less than a quarter in a company is nobody's business.
    EXPECT_EQ(levelWhen(80, 20, 0), u"clear"_s);
}

TEST(CompanyApproval, DoesNotPassOverOwnersBeyondSixLevels)
{
    CompanyFile company;
    qint64 below = 0;
    company.own(company.owner, 0, 0);
    for (int level = 1; level <= 6; ++level) {
        const qint64 holding = company.addParty(u"Level %1"_s.arg(level), u"entity"_s);
        company.own(holding, below, 100);
        below = holding;
    }
    company.own(company.owner, below, 100);
    EXPECT_EQ(company.check(u"owners"_s)[u"level"_s], u"stop"_s);
    EXPECT_TRUE(company.state()[u"deep"_s].toBool());
    EXPECT_EQ(company.state()[u"unnamed_e2"_s].toInt(), 10000);
    EXPECT_EQ(wordsIn(company.state()[u"unverified"_s]), QStringList{u"Frieda Voss"_s});
}
