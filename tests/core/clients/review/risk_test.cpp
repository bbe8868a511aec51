// The rating: lines that add up, floors, overrides, rules tried dry; hits and duplicates.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString score(ReviewDesk& desk, qint64 client)
{
    return desk.text(u"select risk_score::text from book.client where id = $1"_s, {client});
}

Result<office::Outcome> overrideRisk(
    ReviewDesk& desk, const QString& login, qint64 client, int score, int days = 30)
{
    return desk.command(login, u"desk.override_risk"_s,
        {{u"p_client_id"_s, client}, {u"p_version"_s, desk.clientVersion(client)},
            {u"p_score"_s, score},
            {u"p_expires_on"_s,
                QDateTime::currentDateTimeUtc().date().addDays(days).toString(Qt::ISODate)},
            {u"p_reason"_s, u"known_client"_s}, {u"p_text"_s, u"Known for years"_s}});
}

} // namespace

TEST(Rating, LinesAddUpToTheTotalWhateverTheInputs)
{
    ReviewDesk desk;
    // Two thousand inputs from a fixed seed, each over the range of its member.
    EXPECT_EQ(
        desk.number(
            u"with s as (select setseed(0.42)), i as (select n, jsonb_build_object('kind', "
            u"(array['person', 'entity'])[1 + (random() < 0.3)::int], 'age', (random() * 90)::int, "
            "'pep', (array['no', 'current', 'former', 'related'])[1 + (random() * 3)::int], "
            "'pep_left_lately', random() < 0.5, 'pep_hits', (random() * 1.4)::int, "
            "'sanction_hits', (random() * 0.6)::int, 'adverse_hits', (random() * 1.2)::int, "
            "'sector', (array['trade', 'arms', 'crypto'])[1 + (random() * 2)::int], "
            "'employment', (array['employed', 'student'])[1 + (random() < 0.3)::int], 'expected', "
            "(random() * 5000000)::bigint, 'worth', (random() * 5000000)::bigint, "
            "'residence_list', (array[null, 'A', 'B', 'C'])[1 + (random() * 3)::int], "
            "'residence_points', (random() * 25)::int, 'nationality_points', (random() * 25)::int, "
            "'birth_points', (random() * 25)::int, 'other_countries', (random() * 4)::int, "
            "'levels', (random() * 6)::int, 'nominees', (random() * 2)::int, 'unverified', "
            "(random() * 1.2)::int, "
            "'rejected_documents', (random() * 4)::int, 'chip', random() < 0.5, 'failed_test', "
            "random() < 0.5, 'professional', random() < 0.5, 'partner', random() < 0.5, "
            "'currencies', (random() * 4)::int, 'instruments', (random() * 6)::int, 'coins', "
            "random() < 0.5, 'e_wallet', random() < 0.5, 'deposits', (random() * 9000000)::bigint, "
            "'third_parties', (random() * 2)::int, 'chargebacks', (random() * 2)::int, "
            "'confirmed_hits', (random() * 4)::int, 'leverage', (random() * 600)::int, "
            "'swap_free', "
            "random() < 0.3, 'deals_known', random() < 0.7, 'deposit_days', (random() * 90)::int, "
            "'lots_e2', (random() * 400)::int, 'dormant_days', (random() * 400)::int, "
            "'profile_changes', (random() * 5)::int) as inputs from s, generate_series(1, 2000) "
            "n), "
            "r as (select i.n, sum(x.points) as total, bool_or(x.factor ~ '^floor_') as floored, "
            "min(x.line) as first, count(*) as lines, max(x.line) as last from i, lateral "
            "book.rate(1, i.inputs) x group by i.n), "
            "c as (select i.n, x.category, sum(x.points) as points from i, lateral book.rate(1, "
            "i.inputs) x where x.category <> 'floor' group by 1, 2) "
            "select count(*) from r where total < 0 or total > 100 or first <> 1 or lines <> last "
            "or exists (select from c join policy.risk_category k on k.code = c.category and k.ruleset_id = 1 where c.n = r.n and c.points > k.cap)"_s),
        0);
    // And what is kept adds up as well, and comes out the same again.
    const auto a = desk.ready();
    EXPECT_EQ(
        desk.number(
            u"select count(*) from book.risk_run r where r.total <> coalesce((select sum(i.points) "
            u"from book.risk_item i where i.run_id = r.id), 0) "
            "or r.total <> (select coalesce(sum(x.points), 0) from book.rate(r.ruleset_id, r.inputs) x) or r.inputs_digest <> encode(sha256(convert_to(r.inputs::text, 'UTF8')), 'hex')"_s),
        0);
    EXPECT_GT(
        desk.number(u"select count(*) from book.risk_run where client_id = $1"_s, {a.client}), 1);
}

TEST(Rating, IsNotAboutCountriesOnly)
{
    ReviewDesk desk;
    EXPECT_GE(desk.number(u"select count(*) from policy.risk_category where ruleset_id = 1"_s), 5);
    EXPECT_EQ(desk.number(u"select max(cap) from policy.risk_category where ruleset_id = 1"_s), 30);
    EXPECT_EQ(
        desk.number(u"select sum(cap) from policy.risk_category where ruleset_id = 1"_s), 100);
}

TEST(Rating, HasFloorsThatNothingGoesBelow)
{
    ReviewDesk desk;
    EXPECT_EQ(score(desk, desk.person({{u"pep"_s, u"current"_s}}).client), u"60"_s);
    const auto b = desk.person({{u"residence_country"_s, u"YE"_s}, {u"email"_s, u"b@example.org"_s},
        {u"phone"_s, QJsonValue::Null}});
    EXPECT_EQ(score(desk, b.client), u"60"_s);
    const auto c = desk.person({{u"email"_s, u"c@example.org"_s}, {u"phone"_s, QJsonValue::Null}});
    const qint64 run = desk.screen(c.client, {ReviewDesk::hit(u"sanction"_s)});
    const qint64 hit = desk.number(u"select id from book.screening_hit where run_id = $1"_s, {run});
    demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s, hit}, {u"p_version"_s, 1}, {u"p_outcome"_s, u"confirmed"_s},
            {u"p_reason"_s, u"same_person"_s}, {u"p_text"_s, u"Passport number equal"_s}}));
    EXPECT_EQ(score(desk, c.client), u"85"_s);
    EXPECT_TRUE(desk.stops(c).contains(u"sanctions"_s));
    EXPECT_TRUE(desk.stops(c).contains(u"risk"_s));
    const auto lower = overrideRisk(desk, u"chen"_s, c.client, 80);
    ASSERT_FALSE(lower.has_value());
    EXPECT_EQ(lower.error().args.value(u"check"_s).toString(), u"legal_floor"_s);
}

TEST(Rating, IsSetUpByOneAndDownByTwoForNinetyDaysAtMost)
{
    ReviewDesk desk;
    desk.number(
        u"update policy.setting set value = '0' where key = 'risk.cooldown_hours' returning 1"_s);
    const auto a = desk.person();
    const int plain = score(desk, a.client).toInt();
    EXPECT_EQ(demand(overrideRisk(desk, u"chen"_s, a.client, 70)).state, u"active"_s);
    EXPECT_EQ(score(desk, a.client), u"70"_s);
    const auto down = demand(overrideRisk(desk, u"chen"_s, a.client, plain));
    EXPECT_EQ(down.state, u"proposed"_s);
    EXPECT_EQ(score(desk, a.client), u"70"_s);
    const auto decide = [&](const QString& login) {
        return desk.command(login, u"desk.decide_risk_override"_s,
            {{u"p_id"_s, down.id}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s}});
    };
    const auto own = decide(u"chen"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    demand(decide(u"olga"_s));
    EXPECT_EQ(score(desk, a.client).toInt(), plain);
    const auto late = overrideRisk(desk, u"chen"_s, a.client, 70, 91);
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, ErrorCode::BadInput);
    // It ends by itself.
    demand(overrideRisk(desk, u"chen"_s, a.client, 70, 1));
    desk.number(
        u"update book.risk_override set expires_on = current_date - 1 where state = 'active' returning 1"_s);
    desk.number(u"select book.rate_client($1, 'nightly')"_s, {a.client});
    EXPECT_EQ(score(desk, a.client).toInt(), plain);
}

TEST(Rating, SetByOneIsNotWeakenedByAnother)
{
    ReviewDesk desk;
    const auto a = desk.person();
    EXPECT_EQ(demand(overrideRisk(desk, u"chen"_s, a.client, 70, 30)).state, u"active"_s);
    // A point more, that ends today: tomorrow nothing would be left of the 70.
    const auto shorter = demand(overrideRisk(desk, u"olga"_s, a.client, 71, 0));
    EXPECT_EQ(shorter.state, u"proposed"_s);
    EXPECT_EQ(score(desk, a.client), u"70"_s);
    EXPECT_EQ(desk.text(u"select string_agg(score || ' ' || state, ', ' order by id) from "
                        u"book.risk_override"_s),
        u"70 active, 71 proposed"_s);
    const auto decide = [&](const QString& login) {
        return desk.command(login, u"desk.decide_risk_override"_s,
            {{u"p_id"_s, shorter.id}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s}});
    };
    const auto own = decide(u"olga"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    demand(decide(u"chen"_s));
    EXPECT_EQ(score(desk, a.client), u"71"_s);
    // Stricter in both is one person's, as ever.
    EXPECT_EQ(demand(overrideRisk(desk, u"olga"_s, a.client, 75, 60)).state, u"active"_s);
    EXPECT_EQ(score(desk, a.client), u"75"_s);
}

TEST(Rating, ThatImprovesCountsAfterAPause)
{
    ReviewDesk desk;
    const auto a = desk.person({{u"pep"_s, u"current"_s}});
    demand(desk.setFields(u"sana"_s, a.client, {{u"pep"_s, u"no"_s}}));
    EXPECT_EQ(score(desk, a.client), u"60"_s);
    desk.number(u"update book.risk_run set at = at - interval '25 hours' returning 1"_s);
    desk.number(u"select book.rate_client($1, 'nightly')"_s, {a.client});
    EXPECT_LT(score(desk, a.client).toInt(), 30);
    demand(desk.setFields(u"sana"_s, a.client, {{u"pep"_s, u"current"_s}}));
    EXPECT_EQ(score(desk, a.client), u"60"_s);
}

TEST(RiskRules, AreTriedDryAndActivatedByASecondPerson)
{
    ReviewDesk desk;
    for (int i = 0; i < 3; ++i)
        desk.person({{u"email"_s, u"p%1@example.org"_s.arg(i)}, {u"phone"_s, QJsonValue::Null},
            {u"birth_date"_s, u"198%1-01-01"_s.arg(i)}});
    const auto draft = demand(desk.command(u"chen"_s, u"desk.draft_risk_rules"_s,
        {{u"p_name"_s, u"Stricter"_s},
            {u"p_changes"_s,
                u"{\"factors\": {\"remote_without_chip\": 30}, \"caps\": {\"channel\": 30}}"_s}}));
    const QJsonObject tried =
        demand(desk.read(u"olga"_s, u"desk.try_risk_rules"_s, {{u"p_id"_s, draft.id}}));
    EXPECT_EQ(tried.value(u"clients"_s).toInt(), 3);
    EXPECT_EQ(tried.value(u"matrix"_s).toArray(),
        (QJsonArray{
            QJsonObject{{u"from"_s, u"low"_s}, {u"to"_s, u"medium"_s}, {u"clients"_s, 3}}}));
    // 3 clients: every 36 months before, every 24 then.
    EXPECT_EQ(tried.value(u"reviews_per_week_e2"_s).toObject(),
        (QJsonObject{{u"before"_s, 2}, {u"after"_s, 3}}));
    EXPECT_EQ(desk.number(u"select max(risk_score) from book.client"_s), 4);
    const auto activate = [&](const QString& login) {
        return desk.command(
            login, u"desk.activate_risk_rules"_s, {{u"p_id"_s, draft.id}, {u"p_version"_s, 1}});
    };
    const auto own = activate(u"chen"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    demand(activate(u"vera"_s));
    EXPECT_EQ(demand(desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}))
                  .value(u"rated"_s)
                  .toInt(),
        3);
    EXPECT_EQ(
        desk.number(
            u"select count(*) from book.client where book.risk_band(risk_score) = 'medium'"_s),
        3);
}

TEST(RiskRules, CannotBeDraftedBelowTheLawOrAboutOneThing)
{
    ReviewDesk desk;
    const auto refusedFor = [&](const QString& changes) {
        const auto draft = desk.command(u"chen"_s, u"desk.draft_risk_rules"_s,
            {{u"p_name"_s, u"Softer"_s}, {u"p_changes"_s, changes}});
        return draft ? u"drafted"_s
                     : draft.error().args.value(u"check"_s).toString() + u' '
                + draft.error().args.value(u"floor"_s).toString()
                + draft.error().args.value(u"category"_s).toString();
    };
    EXPECT_EQ(refusedFor(u"{\"floors\": {\"pep\": 59}}"_s), u"legal_floor pep"_s);
    EXPECT_EQ(refusedFor(u"{\"floors\": {\"residence_b\": 30}}"_s), u"legal_floor residence_b"_s);
    EXPECT_EQ(refusedFor(u"{\"floors\": {\"ownership_unverified\": 1}}"_s),
        u"legal_floor ownership_unverified"_s);
    EXPECT_EQ(refusedFor(u"{\"floors\": {\"sanctions\": 84}}"_s), u"legal_floor sanctions"_s);
    EXPECT_EQ(refusedFor(u"{\"floors\": {\"residence_a\": 60}}"_s), u"legal_floor residence_a"_s);
    // 30 of 99 points are more than 30 per cent.
    EXPECT_EQ(refusedFor(u"{\"caps\": {\"product\": 9}}"_s), u"category_share customer"_s);
    EXPECT_EQ(desk.number(u"select count(*) from policy.risk_ruleset"_s), 1);
    EXPECT_EQ(
        refusedFor(u"{\"floors\": {\"pep\": 85}, \"caps\": {\"product\": 12}}"_s), u"drafted"_s);
    // Nor put in force, where a draft of before says so.
    desk.number(u"update policy.risk_floor f set least = 40 from policy.risk_ruleset r where r.id "
                u"= f.ruleset_id and r.state = 'draft' and f.code = 'pep' returning 1"_s);
    const auto activated = desk.command(u"vera"_s, u"desk.activate_risk_rules"_s,
        {{u"p_id"_s, desk.number(u"select id from policy.risk_ruleset where state = 'draft'"_s)},
            {u"p_version"_s, 1}});
    ASSERT_FALSE(activated.has_value());
    EXPECT_EQ(activated.error().args.value(u"check"_s), u"legal_floor"_s);
}

TEST(ScreeningHit, StrongOnesOfSanctionListsAreDismissedByTwo)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const qint64 run = desk.screen(
        a.client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s), ReviewDesk::hit(u"pep"_s)});
    const auto decide = [&](const QString& login, const QString& kind, int version) {
        return desk.command(login, u"desk.decide_hit"_s,
            {{u"p_id"_s,
                 desk.number(u"select id from book.screening_hit where run_id = $1 and kind = $2"_s,
                     {run, kind})},
                {u"p_version"_s, version}, {u"p_outcome"_s, u"false"_s},
                {u"p_reason"_s, u"other_birth_date"_s}});
    };
    EXPECT_EQ(demand(decide(u"chen"_s, u"pep"_s, 1)).state, u"false"_s);
    EXPECT_EQ(demand(decide(u"chen"_s, u"sanction"_s, 1)).state, u"proposed_false"_s);
    EXPECT_EQ(desk.level(a, u"hits"_s), u"stop"_s);
    const auto own = decide(u"chen"_s, u"sanction"_s, 2);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(demand(decide(u"olga"_s, u"sanction"_s, 2)).state, u"false"_s);
    EXPECT_EQ(desk.level(a, u"hits"_s), u"clear"_s);
}

TEST(ScreeningHit, DecisionsHoldForTheSameEvidenceAndNoLonger)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const auto state = [&](qint64 run) {
        return desk.text(u"select state from book.screening_hit where run_id = $1"_s, {run});
    };
    const qint64 first = desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)});
    demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s,
             desk.number(u"select id from book.screening_hit where run_id = $1"_s, {first})},
            {u"p_version"_s, 1}, {u"p_outcome"_s, u"false"_s},
            {u"p_reason"_s, u"other_country"_s}}));
    EXPECT_EQ(state(desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)})), u"false"_s);
    EXPECT_EQ(
        state(desk.screen(a.client, {ReviewDesk::hit(u"pep"_s, u"possible"_s, QString(64, u'a'))})),
        u"open"_s);
    desk.number(u"update book.screening_decision set holds_until = current_date - 1 returning 1"_s);
    EXPECT_EQ(state(desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)})), u"open"_s);
}

TEST(Screening, OfAnotherPersonThanTheClientOfTodayIsRefusedAndDoesNotCount)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const QString before = desk.text(u"select book.subject_digest($1)"_s, {a.client});
    desk.screen(a.client);
    EXPECT_EQ(desk.level(a, u"screening"_s), u"clear"_s);
    demand(desk.setFields(u"sana"_s, a.client, {{u"family_name"_s, u"Maier"_s}}));
    EXPECT_EQ(desk.level(a, u"screening"_s), u"stop"_s);
    const auto late =
        desk.as(u"purser_jobs"_s)
            .execute(u"select link.put_screening($1, $2, 'change', $3, 'x', '[]')"_s,
                {a.client, before,
                    u"[{\"name\": \"UN\", \"digest\": \"%1\", \"names\": \"1\"}]"_s.arg(
                        QString(64, u'0'))});
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, ErrorCode::Stale);
    EXPECT_EQ(desk.number(u"select count(*) from book.screening_run"_s), 1);
    // Without the name of a list, its digest and its size it is no screening.
    const auto bare =
        desk.as(u"purser_jobs"_s)
            .execute(
                u"select link.put_screening($1, book.subject_digest($1), 'change', '[]', 'x', '[]')"_s,
                {a.client});
    EXPECT_FALSE(bare.has_value());
}

TEST(Duplicates, AreFoundByWhatTwoClientsShare)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const auto reasons = [&](const QJsonObject& changes) {
        const auto b = desk.person(changes);
        return desk.text(
            u"select coalesce(string_agg(r ->> 'reason', ' ' order by r ->> 'reason'), '') from "
            u"book.duplicate_pair p, jsonb_array_elements(p.reasons) r "
            "where p.client_id = $1 and p.other_id = $2"_s,
            {a.client, b.client});
    };
    EXPECT_EQ(reasons({{u"given_names"_s, u"Anna"_s}, {u"family_name"_s, u"Berg"_s},
                  {u"birth_date"_s, u"1990-01-01"_s}, {u"email"_s, u"a@example.org"_s},
                  {u"phone"_s, u"+49 30 1111111"_s}}),
        u""_s);
    EXPECT_EQ(reasons({{u"given_names"_s, u"Joerg"_s}, {u"family_name"_s, u"Mueller"_s},
                  {u"email"_s, u"b@example.org"_s}, {u"phone"_s, u"+49 30 2222222"_s}}),
        u"name_birth_date"_s);
    EXPECT_EQ(reasons({{u"given_names"_s, u"Eva"_s}, {u"family_name"_s, u"Klein"_s},
                  {u"birth_date"_s, u"1991-01-01"_s}, {u"email"_s, u"J.Mueller@Example.org"_s},
                  {u"phone"_s, u"+49 30 3333333"_s}}),
        u"email"_s);
    EXPECT_EQ(reasons({{u"given_names"_s, u"Ida"_s}, {u"family_name"_s, u"Wolf"_s},
                  {u"birth_date"_s, u"1992-01-01"_s}, {u"email"_s, u"d@example.org"_s},
                  {u"phone"_s, u"+49 (228) 123-4567"_s}}),
        u"phone"_s);
}

TEST(Duplicates, ByDocumentStopTheApplicationUntilAPersonSaysOtherwise)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const auto b = desk.person({{u"given_names"_s, u"Eva"_s}, {u"family_name"_s, u"Klein"_s},
        {u"birth_date"_s, u"1991-01-01"_s}, {u"email"_s, u"e@example.org"_s},
        {u"phone"_s, u"+49 30 3333333"_s}});
    demand(desk.upload(u"sana"_s, a.client, u"passport"_s, ReviewDesk::passportFacts()));
    EXPECT_EQ(desk.level(b, u"duplicates"_s), u"clear"_s);
    demand(desk.upload(u"sana"_s, b.client, u"passport"_s, ReviewDesk::passportFacts()));
    EXPECT_EQ(desk.level(b, u"duplicates"_s), u"stop"_s);
    const qint64 pair = desk.number(u"select id from book.duplicate_pair"_s);
    const auto decide = [&](const QString& decision, int version) {
        return desk.command(u"chen"_s, u"desk.decide_duplicate"_s,
            {{u"p_id"_s, pair}, {u"p_version"_s, version}, {u"p_decision"_s, decision},
                {u"p_text"_s, u"Looked at both"_s}});
    };
    demand(decide(u"different"_s, 1));
    EXPECT_EQ(desk.level(b, u"duplicates"_s), u"clear"_s);
    demand(decide(u"same"_s, 2));
    EXPECT_EQ(desk.level(a, u"duplicates"_s), u"stop"_s);
}

TEST(Appropriateness, FailingBringsAWarningAndTimeToThink)
{
    ReviewDesk desk;
    const auto a = desk.person();
    desk.takeTest(a.client, false);
    EXPECT_EQ(desk.level(a, u"appropriateness"_s), u"stop"_s);
    const qint64 test = desk.number(u"select max(id) from book.appropriateness_test"_s);
    const auto accept = [&] {
        return desk.command(u"sana"_s, u"desk.accept_warning"_s, {{u"p_id"_s, test}});
    };
    const auto early = accept();
    ASSERT_FALSE(early.has_value());
    EXPECT_EQ(early.error().args.value(u"check"_s).toString(), u"cooling_off"_s);
    desk.number(
        u"update book.appropriateness_test set cooling_until = clock_timestamp() - interval '1 second' where id = $1 returning 1"_s,
        {test});
    demand(accept());
    EXPECT_EQ(desk.level(a, u"appropriateness"_s), u"look"_s);
    // Other answers the next time are named, and the test of the past can be replayed.
    desk.takeTest(a.client, true);
    EXPECT_EQ(
        desk.text(
            u"select cardinality(changed)::text from book.appropriateness_test order by id desc limit 1"_s),
        u"5"_s);
    const QJsonObject replayed =
        demand(desk.read(u"chen"_s, u"desk.replay_appropriateness"_s, {{u"p_id"_s, test}}));
    EXPECT_EQ(replayed.value(u"points"_s).toInt(), replayed.value(u"recorded_points"_s).toInt());
    EXPECT_EQ(replayed.value(u"questions"_s).toArray().size(), 6);
    desk.takeTest(a.client, true);
    const auto often = desk.command(u"sana"_s, u"desk.record_appropriateness"_s,
        {{u"p_client_id"_s, a.client},
            {u"p_answers"_s,
                desk.text(u"select answers::text from book.appropriateness_test limit 1"_s)}});
    ASSERT_FALSE(often.has_value());
    EXPECT_EQ(often.error().code, ErrorCode::Limit);
}

TEST(Category, OtherThanRetailNeedsADocumentAndTwoPeople)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const auto propose = [&](const QVariant& document) {
        return desk.command(u"chen"_s, u"desk.propose_category"_s,
            {{u"p_client_id"_s, a.client}, {u"p_category"_s, u"professional"_s},
                {u"p_evidence"_s, u"Portfolio above 500,000"_s}, {u"p_document_id"_s, document}});
    };
    const auto bare = propose(QVariant(QMetaType::fromType<qlonglong>()));
    ASSERT_FALSE(bare.has_value());
    EXPECT_EQ(bare.error().code, ErrorCode::CheckFailed);
    const qint64 document = demand(desk.upload(u"sana"_s, a.client, u"bank_statement"_s)).id;
    const auto proposed = demand(propose(document));
    const auto decide = [&](const QString& login) {
        return desk.command(login, u"desk.decide_category"_s,
            {{u"p_id"_s, proposed.id}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s}});
    };
    const auto own = decide(u"chen"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(demand(decide(u"olga"_s)).state, u"active"_s);
}

namespace {

/// So many clients with ratings whose inputs say something of every factor.
void fillRatings(ReviewDesk& desk, int clients)
{
    demand(desk.owner().execute(
        u"with c as (insert into book.client (kind, full_name, status, kyc_state, kyc_level, "
        u"country) "
        "select case when g % 9 = 0 then 'entity' else 'person' end, 'Rated ' || g, 'active', "
        "'approved', 2, 'DE' from generate_series(1, $1) g returning id, kind), i as (select c.id, "
        "jsonb_build_object('kind', c.kind, 'age', 18 + h % 65, 'pep', case h % 40 when 0 then "
        "'current' when 1 then 'related' when 2 then 'former' else 'no' end, 'pep_left_lately', h "
        "% "
        "80 = 2, 'pep_hits', 0, 'sanction_hits', (h % 997 = 0)::int, 'adverse_hits', (h % 61 = "
        "0)::int, 'sector', case h % 17 when 0 then 'crypto' when 1 then 'gaming' else 'education' "
        "end, 'employment', case h % 13 when 0 then 'student' else 'employed' end, 'expected', h % "
        "3000000, 'worth', 1000 * (h % 5000), 'deposits', 700 * (h % 8000), 'residence_list', case "
        "h "
        "% 50 when 0 then 'B' when 1 then 'A' end, 'residence_points', (h / 7) % 26, "
        "'nationality_points', (h / 11) % 26, 'birth_points', (h / 5) % 26, 'other_countries', h % "
        "4, 'levels', h % 4, 'nominees', (h % 31 = 0)::int, 'unverified', (h % 101 = 0)::int, "
        "'rejected_documents', h % 5, 'chip', h % 2 = 0, 'failed_test', h % 7 = 0, 'professional', "
        "h "
        "% 23 = 0, 'partner', h % 3 = 0, 'currencies', h % 4, 'instruments', h % 6, 'coins', h % "
        "10 "
        "= 0, 'e_wallet', h % 8 = 0, 'third_parties', h % 3, 'chargebacks', (h % 17 = 0)::int, "
        "'confirmed_hits', h % 4, 'leverage', h % 600, 'swap_free', h % 9 = 0, 'dormant_days', h % "
        "400, 'profile_changes', h % 5) as inputs from c cross join lateral "
        "(select (('x' || left(encode(sha256(convert_to(c.id::text, 'UTF8')), 'hex'), "
        "7))::bit(28)::int) as h) z) insert into book.risk_run (client_id, ruleset_id, trigger, "
        "inputs, inputs_digest, total, band) select i.id, (select id from policy.risk_ruleset "
        "where "
        "state = 'active'), 'nightly', i.inputs, repeat('0', 64), t.total, book.risk_band(t.total) "
        "from i cross join lateral (select least(100, coalesce(sum(r.points), 0))::int as total "
        "from "
        "book.rate((select id from policy.risk_ruleset where state = 'active'), i.inputs) r) t"_s,
        {clients}));
}

} // namespace

TEST(RiskRules, SayWhomAStepOfEachFactorWouldMove)
{
    ReviewDesk desk;
    // PURSER_RISK_BOOK=100000 measures a book; its figures stand in core/clients/README.md.
    const int book = qEnvironmentVariableIntValue("PURSER_RISK_BOOK");
    fillRatings(desk, book > 0 ? book : 400);
    const qint64 draft =
        demand(desk.command(u"chen"_s, u"desk.draft_risk_rules"_s,
                   {{u"p_name"_s, u"Other"_s},
                       {u"p_changes"_s, u"{\"factors\": {\"coins\": 12, \"sector\": 0}}"_s}}))
            .id;
    QElapsedTimer clock;
    clock.start();
    const QJsonObject tried = demand(
        desk.read(u"olga"_s, u"desk.try_risk_rules"_s, {{u"p_id"_s, draft}, {u"p_step"_s, 3}}));
    if (book > 0)
        qInfo("%d clients tried in %lld ms", book, static_cast<long long>(clock.elapsed()));
    EXPECT_EQ(tried.value(u"clients"_s).toInt(), book > 0 ? book : 400);
    const auto denied = desk.read(u"sana"_s, u"desk.try_risk_rules"_s, {{u"p_id"_s, draft}});
    EXPECT_FALSE(denied.has_value());
    const auto wide =
        desk.read(u"olga"_s, u"desk.try_risk_rules"_s, {{u"p_id"_s, draft}, {u"p_step"_s, 11}});
    EXPECT_FALSE(wide.has_value());
    if (book > 0)
        return;
    // The same, one client after the other, by rules in which only that factor is another.
    int moved = 0;
    for (const QJsonValue entry : tried.value(u"sensitivity"_s).toArray()) {
        const QString code = entry[u"factor"_s].toString();
        const auto bands = [&](int by) {
            return desk.number(
                u"with changed as (update policy.risk_factor f set points = greatest(0, f.points + "
                "$2) where f.ruleset_id = $1 and f.code = $3 returning 1) select count(*) from "
                "changed"_s,
                {draft, by, code});
        };
        const QString all =
            u"select string_agg(book.risk_band((select least(100, coalesce(sum(x.points), 0))::int "
            "from book.rate($1, n.inputs) x)), ' ' order by n.client_id) from book.risk_run n"_s;
        const QStringList now = desk.text(all, {draft}).split(u' ');
        const int points = entry[u"points"_s].toInt();
        bands(3);
        const QStringList more = desk.text(all, {draft}).split(u' ');
        bands(-3 - std::min(points, 3));
        const QStringList less = desk.text(all, {draft}).split(u' ');
        bands(std::min(points, 3));
        int up = 0;
        int down = 0;
        for (int i = 0; i < now.size(); ++i) {
            up += more[i] != now[i];
            down += less[i] != now[i];
        }
        EXPECT_EQ(entry[u"up"_s].toInt(), up) << qPrintable(code);
        EXPECT_EQ(entry[u"down"_s].toInt(), down) << qPrintable(code);
        moved += up + down;
        EXPECT_TRUE(code != "coins"_L1 || points == 12);
    }
    EXPECT_GT(moved, 20);
    // And the bands are those of book.rate.
    EXPECT_EQ(desk.number(u"select count(*) from book.risk_run n where book.risk_band((select "
                          "least(100, coalesce(sum(x.points), 0))::int from book.rate($1, "
                          "n.inputs) x)) in ('high', 'prohibited') and n.band not in ('high', "
                          "'prohibited')"_s,
                  {draft}),
        tried.value(u"newly_high"_s).toArray().size());
}
