// The screening service over a real office and real list files: whom it screens, when, and what it
// does with lists that are not as they should be.

#include "core/office/call.h"
#include "core/operations/services/screening/enginesettings.h"
#include "core/screening/lists/listimporter.h"
#include "core/screening/match/engine.h"
#include "core/screening/proof/certificate.h"
#include "tests/core/operations/services/screening/screeningrig.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::operations;
using namespace purser::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TEST(ScreeningService, ScreensAnApplicantWithExplanationsAndACertificate)
{
    ScreeningRig f;
    const auto a = f.desk.person();
    f.write(strangers(0, 20) + rowFor(f.desk, a.client, "L1", "pep"));
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 1));
    EXPECT_EQ(f.desk.level(a, u"screening"_s), u"clear"_s);
    EXPECT_EQ(f.desk.level(a, u"hits"_s), u"stop"_s);
    const auto found =
        demand(f.desk.read(u"chen"_s, u"desk.screening_hits"_s, {{u"p_client_id"_s, a.client}}));
    ASSERT_EQ(found.value(u"hits"_s).toArray().size(), 1);
    const QJsonValue hit = found.value(u"hits"_s).toArray().at(0);
    EXPECT_EQ(hit[u"entity"_s], u"L1"_s);
    EXPECT_EQ(hit[u"kind"_s], u"pep"_s);
    EXPECT_EQ(hit[u"band"_s], u"strong"_s);
    double sum = 0;
    for (const QJsonValue part : hit[u"explanation"_s][u"parts"_s].toArray())
        sum += part.toArray().at(2).toString().toDouble();
    EXPECT_NEAR(sum * 1000, hit[u"score_milli"_s].toInt(), 1.0) << "the addends are the score";

    // Anybody with the same lists gets the same bytes.
    const auto certificate = demand(f.desk.read(
        u"chen"_s, u"desk.screening_certificate"_s, {{u"p_run_id"_s, hit[u"run"_s].toInteger()}}));
    const auto lists = screening::importLists(f.folder.path());
    ASSERT_TRUE(lists);
    const screening::Engine engine(
        std::make_shared<const screening::ListSet>(lists->lists), screening::EngineConfig{});
    const auto check =
        checkCertificate(engine, certificate.value(u"certificate"_s).toString().toUtf8());
    ASSERT_TRUE(check);
    EXPECT_EQ(*check, screening::CertificateCheck::Same);
    EXPECT_TRUE(f.becomes(u"select count(*) from sync.health where service = 'screening' and state "
                          "= 'up' and detail ->> 'self_test' = 'good'"_s));
    EXPECT_EQ(f.desk.number(u"select checked - found from book.screening_self_test"_s), 0);
}

TEST(ScreeningService, ScreensAgainWhoChangedAndWhoWasScreenedTooLongAgo)
{
    ScreeningRig f;
    const auto a = f.desk.person();
    f.write(strangers(0, 20));
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 1));
    demand(f.desk.setFields(u"sana"_s, a.client, {{u"family_name"_s, u"Quillfeather-Maier"_s}}));
    ASSERT_TRUE(f.isScreened(a.client, 2));
    f.desk.number(u"update book.screening_run set at = at - interval '8 days' returning 1"_s);
    ASSERT_TRUE(f.isScreened(a.client, 3));
    EXPECT_EQ(f.desk.text(u"select string_agg(trigger, ' ' order by id) from book.screening_run "
                          "where client_id = $1"_s,
                  {a.client}),
        u"application change periodic"_s);
    // Nothing changed: nobody is screened once more.
    EXPECT_FALSE(eventually([&] { return f.runs(a.client) > 3; }, 400));
}

TEST(ScreeningService, ScreensThoseBehindACompany)
{
    ScreeningRig f;
    const auto company = f.desk.company();
    const qint64 party = demand(f.desk.command(u"sana"_s, u"desk.add_party"_s,
                                    {{u"p_client_id"_s, company.client}, {u"p_kind"_s, u"person"_s},
                                        {u"p_name"_s, u"Frieda Vossberg"_s}}))
                             .id;
    demand(f.desk.command(u"sana"_s, u"desk.set_ownership"_s,
        {{u"p_client_id"_s, company.client}, {u"p_owner_id"_s, party},
            {u"p_owned_id"_s, QVariant(QMetaType::fromType<qlonglong>())}, {u"p_numerator"_s, 60},
            {u"p_denominator"_s, 100}}));
    f.write(strangers(0, 20) + "L9,Frieda Vossberg,person,,,,,sanction,\n");
    f.start();
    EXPECT_TRUE(f.becomes(
        u"select count(*) from book.screening_hit h join book.screening_run r on r.id = h.run_id "
        "where r.party_id = $1 and h.kind = 'sanction' and h.band <> 'shadow'"_s,
        {party}));
    EXPECT_EQ(f.desk.level(company, u"hits"_s), u"stop"_s);
}

TEST(ScreeningService, RunsOverTheBookWhenAListChangesAndReopensWhoIsOnIt)
{
    ScreeningRig f;
    const auto a = f.approved();
    f.write(strangers(0, 40));
    f.start();
    ASSERT_TRUE(f.isBookDone());
    ASSERT_TRUE(f.isScreened(a.client, 2)) << "of the test's own and of the service";
    f.thread.reset();
    f.write(strangers(0, 40) + rowFor(f.desk, a.client, "L1", "sanction"));
    f.start();
    ASSERT_TRUE(f.becomes(
        u"select count(*) from book.screening_book_run where state = 'done' and added = 1"_s));
    EXPECT_EQ(f.desk.number(u"select count(*) from book.screening_list"_s), 2) << "versions kept";
    EXPECT_EQ(
        f.desk.text(
            u"select cause || ' ' || state from book.application where client_id = $1 order by id desc limit 1"_s,
            {a.client}),
        u"alert in_review"_s);
    EXPECT_EQ(
        f.desk.number(u"select count(*) from book.notification where kind = 'screening_alert'"_s),
        1);
    // Put off, then the list comes anew with others in it: nobody is asked as if it were new.
    demand(f.desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s, f.desk.number(u"select max(id) from book.screening_hit"_s)},
            {u"p_version"_s, 1}, {u"p_outcome"_s, u"inconclusive"_s},
            {u"p_reason"_s, u"not_enough"_s}, {u"p_text"_s, u"asked"_s}}));
    const qint64 before = f.runs(a.client);
    f.thread.reset();
    f.write(strangers(0, 41) + rowFor(f.desk, a.client, "L1", "sanction"));
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, before + 1));
    EXPECT_EQ(f.desk.text(u"select h.state from book.screening_hit h where h.run_id = (select "
                          "max(id) from book.screening_run where client_id = $1) and entity_ref = "
                          "'L1'"_s,
                  {a.client}),
        u"inconclusive"_s);
}

TEST(ScreeningService, GoesOnWithTheBookWhereItStopped)
{
    ScreeningRig f;
    f.desk.number(
        u"with c as (insert into book.client (kind, full_name, status, kyc_state, "
        "kyc_level, country) select 'person', 'Client Number ' || g, 'active', "
        "'approved', 2, 'DE' from generate_series(1, 250) g returning id) select count(*) "
        "from c"_s);
    f.write(strangers(0, 20));
    f.start(5ms);
    ASSERT_TRUE(f.becomes(u"select count(*) from book.screening_book_run where screened >= 100"_s));
    f.thread.reset();
    const qint64 screened = f.desk.number(u"select count(*) from book.screening_run"_s);
    f.start();
    ASSERT_TRUE(f.isBookDone());
    f.thread.reset();
    EXPECT_GE(screened, 100);
    EXPECT_EQ(f.desk.number(u"select count(*) from book.screening_book_run"_s), 1);
    EXPECT_EQ(f.desk.number(u"select screened - subjects from book.screening_book_run"_s), 0);
    EXPECT_EQ(
        f.desk.number(u"select count(*) - count(distinct client_id) from book.screening_run"_s), 0)
        << "nobody twice";
}

TEST(ScreeningService, KeepsWhatIsInForceWhenAListShrinksOrIsMalformed)
{
    ScreeningRig f;
    const auto a = f.desk.person();
    f.write(strangers(0, 40) + rowFor(f.desk, a.client, "L1", "sanction"));
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 1));
    f.write(strangers(0, 12));
    const QString refused =
        u"select count(*) from sync.health where service = 'screening' and detail ->> 'lists_refused' = $1"_s;
    ASSERT_TRUE(f.becomes(refused, {u"check_failed"_s}));
    EXPECT_EQ(f.desk.number(u"select count(*) from book.screening_list"_s), 1);
    EXPECT_EQ(f.desk.number(u"select count(*) from book.notification where kind = "
                            "'screening_fault' and args ->> 'what' = 'list_refused'"_s),
        1);
    EXPECT_EQ(f.runs(a.client), 1);
    f.folder.write(u"watch.csv"_s, watchHeader + "X1,Somebody,starship,,,,,,\n");
    ASSERT_TRUE(f.becomes(refused, {u"parse"_s}));
    // A service that starts now has nothing it may work with, and says so.
    f.write(strangers(0, 12));
    f.restart();
    ASSERT_TRUE(f.becomes(u"select count(*) from sync.health where service = 'screening' and state "
                          "= 'down' and detail ->> 'error' = 'check_failed'"_s));
    EXPECT_EQ(f.runs(a.client), 1);
    f.desk.number(u"update policy.setting set value = '100' where key = "
                  "'screening.most_lost_percent' returning 1"_s);
    f.restart();
    EXPECT_TRUE(f.isScreened(a.client, 2)) << "somebody allowed it";
}

TEST(ScreeningService, TellsOfAListThatNobodyRenews)
{
    ScreeningRig f;
    f.write(strangers(0, 20));
    QFile file(f.folder.path() + u"/watch.csv"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(
        QDateTime::currentDateTimeUtc().addDays(-9), QFileDevice::FileModificationTime));
    file.close();
    f.start();
    EXPECT_TRUE(f.becomes(u"select count(*) from book.notification where kind = 'screening_fault' "
                          "and args ->> 'what' = 'list_old'"_s));
    EXPECT_TRUE(f.becomes(u"select count(*) from sync.health where service = 'screening' and "
                          "(detail ->> 'oldest_list_days')::int = 9"_s));
}

TEST(ScreeningService, IsDownWithoutAList)
{
    ScreeningRig f;
    f.desk.person();
    f.start();
    EXPECT_TRUE(f.becomes(u"select count(*) from sync.health where service = 'screening' and state "
                          "= 'down'"_s));
    EXPECT_EQ(f.desk.number(u"select count(*) from book.screening_run"_s), 0);
    f.write(strangers(0, 20));
    EXPECT_TRUE(f.becomes(u"select count(*) from book.screening_run"_s)) << "the files came";
}

namespace {

QJsonObject settingsOf(const QJsonObject& figures, const QJsonValue& trial = QJsonValue::Null)
{
    return {{u"name"_s, u"Autumn"_s}, {u"figures"_s, figures}, {u"scopes"_s, QJsonArray()},
        {u"trial"_s, trial}};
}

/// Proposed by Chen, put in force by Vera.
void putInForce(ReviewDesk& desk, const QJsonObject& settings)
{
    const QString payload = office::jsonText(settings);
    const auto change = demand(desk.command(u"chen"_s, u"desk.propose_screening_settings"_s,
        {{u"p_payload"_s, payload}, {u"p_reason"_s, u"why"_s}}));
    const auto report =
        demand(desk.read(u"vera"_s, u"desk.try_screening_settings"_s, {{u"p_payload"_s, payload}}));
    demand(desk.command(u"vera"_s, u"desk.decide_screening_settings"_s,
        {{u"p_id"_s, change.id}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"seen"_s},
            {u"p_lost_digest"_s, report.value(u"lost_digest"_s).toString()}}));
}

} // namespace

TEST(ScreeningSettings, OfTheOfficeAreTheEnginesOwnUntilSomebodyChangesThem)
{
    ReviewDesk desk;
    screening::EngineConfig own;
    const auto figures = own.figures();
    const auto rows =
        demand(desk.owner().execute(u"select code, built_milli from policy.screening_figure"_s));
    ASSERT_GT(rows.rowCount(), 20);
    for (int i = 0; i < rows.rowCount(); ++i) {
        const QByteArray code = rows.row(i).text(0).toLatin1();
        const auto figure = std::find_if(
            figures.begin(), figures.end(), [&](const auto& entry) { return code == entry.first; });
        ASSERT_NE(figure, figures.end()) << code.constData();
        EXPECT_EQ(*figure->second, rows.row(i).integer(1) / 1000.0) << code.constData();
    }
    EXPECT_FALSE(engineConfigFrom({{u"figures"_s, QJsonObject{{u"token.luck"_s, 1}}}}));
    const auto scoped = engineConfigFrom({{u"figures"_s, QJsonObject{{u"bands.review"_s, 740}}},
        {u"scopes"_s,
            QJsonArray{QJsonObject{{u"list"_s, u"UN"_s}, {u"kind"_s, QJsonValue()},
                           {u"review_milli"_s, 800}},
                QJsonObject{
                    {u"list"_s, QJsonValue()}, {u"kind"_s, u"entity"_s}, {u"review_milli"_s, 700}},
                QJsonObject{{u"list"_s, QJsonValue()}, {u"kind"_s, QJsonValue()},
                    {u"review_milli"_s, 850}, {u"weak"_s, true}}}}});
    ASSERT_TRUE(scoped);
    EXPECT_EQ(scoped->reviewOf(u"UN"_s, screening::EntityKind::Vessel), 0.8);
    EXPECT_EQ(scoped->reviewOf(u"EU"_s, screening::EntityKind::Vessel), 0.7);
    EXPECT_EQ(scoped->reviewOf(u"EU"_s, screening::EntityKind::Person), 0.74);
    EXPECT_EQ(
        scoped->reviewOf(u"UN"_s, screening::EntityKind::Vessel, screening::NameStrength::Weak),
        0.85)
        << "a threshold of weak aliases comes before all others";
    EXPECT_EQ(scoped->leastReview(), 0.7);
    const auto again = screening::EngineConfig::fromCanonical(
        QJsonDocument::fromJson(scoped->canonical()).object());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->digest(), scoped->digest());
    EXPECT_NE(scoped->digest(), own.digest());
}

TEST(ScreeningSettings, InForceAreWhatTheNextRunGoesByAndNames)
{
    ScreeningRig f;
    const auto a = f.approved();
    f.write(strangers(0, 20) + rowFor(f.desk, a.client, "L1", "sanction"));
    f.start();
    ASSERT_TRUE(f.isBookDone());
    const QString score = u"select score_milli from book.screening_hit order by id desc limit 1"_s;
    ASSERT_GT(f.desk.number(score), 920);
    EXPECT_EQ(f.desk.number(u"select count(*) from book.screening_run where settings_id is not "
                            "null"_s),
        0);
    putInForce(f.desk, settingsOf({{u"qualifier.birthExact"_s, 0}, {u"bands.strong"_s, 1000}}));
    ASSERT_TRUE(f.becomes(u"select count(*) from book.screening_run r join "
                          "policy.screening_settings s on s.id = r.settings_id where s.version = 1 "
                          "and r.client_id = $1 and r.trigger = 'list'"_s,
        {a.client}));
    ASSERT_TRUE(f.becomes(u"select count(*) from book.screening_book_run where cause = 'engine' "
                          "and state = 'done'"_s));
    EXPECT_EQ(f.desk.number(u"select count(distinct engine) from book.screening_run where engine "
                            "like $1 || '/%'"_s,
                  {QString::fromLatin1(screening::engineVersion)}),
        2);
    // The certificate is made again by what it names itself.
    const qint64 run = f.desk.number(u"select max(id) from book.screening_run"_s);
    const QByteArray certificate =
        demand(f.desk.read(u"chen"_s, u"desk.screening_certificate"_s, {{u"p_run_id"_s, run}}))
            .value(u"certificate"_s)
            .toString()
            .toUtf8();
    const auto lists = screening::importLists(f.folder.path());
    ASSERT_TRUE(lists);
    const auto set = std::make_shared<const screening::ListSet>(lists->lists);
    EXPECT_EQ(*checkCertificate(screening::Engine(set, screening::EngineConfig{}), certificate),
        screening::CertificateCheck::OtherConfig);
    const auto config = screening::configOf(certificate);
    ASSERT_TRUE(config);
    EXPECT_EQ(config->bands.strong, 1.0);
    EXPECT_EQ(*checkCertificate(screening::Engine(set, *config), certificate),
        screening::CertificateCheck::Same);
}

TEST(ScreeningSettings, AreTriedByTheServiceOnTheListsAndNothingChanges)
{
    ScreeningRig f;
    const auto a = f.approved();
    f.write(strangers(0, 20) + "L1,\"" + nameOf(f.desk, a.client).toUtf8()
        + " Quillfeather\",person,,,,,sanction,\n");
    f.start();
    ASSERT_TRUE(f.isBookDone());
    const qint64 runs = f.desk.number(u"select count(*) from book.screening_run"_s);
    const QString now = u"select h.score_milli from book.screening_hit h where h.entity_ref = 'L1' "
                        "order by id desc limit 1"_s;
    ASSERT_GT(f.desk.number(now), 650);
    demand(f.desk.command(u"chen"_s, u"desk.start_screening_trial"_s,
        {{u"p_payload"_s, office::jsonText(settingsOf({{u"name.extraInList"_s, 1500}}))}}));
    ASSERT_TRUE(f.becomes(u"select count(*) from book.screening_trial where state = 'done' and "
                          "tried = subjects and tried > 0"_s));
    EXPECT_EQ(f.desk.number(u"select before_milli from book.screening_trial_hit where entity_ref = "
                            "'L1' and after_milli is distinct from before_milli"_s),
        f.desk.number(now));
    EXPECT_EQ(f.desk.number(u"select count(*) from book.screening_run"_s), runs);
    // What is added up again from what a screening keeps is what the engine said.
    EXPECT_EQ(f.desk.number(u"select count(*) from book.screening_hit h where "
                            "abs(book.rescored(h.explanation, h.score_milli, "
                            "book.screening_figures_in_force()) - h.score_milli) > 1"_s),
        0);
}

TEST(ScreeningNames, OfPayeesAreScoredAgainstTheClient)
{
    ScreeningRig f;
    const auto a = f.approved();
    f.write(strangers(0, 20));
    const QString name = nameOf(f.desk, a.client);
    const QStringList words = name.split(u' ');
    ASSERT_GE(words.size(), 2);
    // Its words the other way round with a slip, and somebody else altogether.
    for (const QString& holder : {words.last() + u"e "_s + words.first(), u"Brannoc Wexford"_s})
        f.desk.number(u"select 1 from book.note_counterparty($1, $2)"_s, {a.client, holder});
    f.start();
    ASSERT_TRUE(f.becomes(u"select count(*) from book.name_likeness having count(*) = 2"_s));
    const QString score = u"select score_milli from book.name_likeness where name_key = "
                          "book.counterparty_key($1)"_s;
    EXPECT_GT(f.desk.number(score, {words.last() + u"e "_s + words.first()}), 700);
    EXPECT_LT(f.desk.number(score, {u"Brannoc Wexford"_s}), 400);
}
