// What a rating looks at in the money, the files and the papers of a client; when it is made anew;
// why it is what it is and what would change it; other rules drafted.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/twofiles.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// A deposit that is settled, so many days ago, as an import brings it.
qint64 paidIn(
    ReviewDesk& desk, qint64 client, qint64 minor, int daysAgo, const QString& state = u"settled"_s)
{
    return desk.number(
        u"insert into book.payment (kind, reference, client_id, method, amount_minor, currency, "
        u"state, content_hash, reference_minor, band_minor, requested_by, requested_at) "
        "select 'deposit', 'D-' || n, $1, 'card', $2, 'EUR', $4, repeat('0', 64), $2, $2, "
        "'bank', clock_timestamp() - make_interval(days => $3) from (select "
        "nextval('book.payment_id_seq') as n) s returning id"_s,
        {client, minor, daysAgo, state});
}

void dispute(ReviewDesk& desk, qint64 payment, const QString& ref = u"case"_s)
{
    desk.number(u"insert into book.chargeback (payment_id, provider_ref, amount_minor, currency, "
                u"evidence_due) values ($1, $2, 100, 'EUR', clock_timestamp() + interval '5 days') "
                "returning id"_s,
        {payment, ref});
}

qint64 tradingAccount(ReviewDesk& desk, qint64 client, const QString& group, int leverage)
{
    return desk.number(
        u"with s as (insert into book.trading_server (name, platform, host, port, manager_login, "
        u"secret_name) values ('Live', 'mt5', 'x', 443, 1, 'x') returning id) "
        "insert into book.trading_account (client_id, server_id, login, group_name, currency, "
        "leverage) select $1, s.id, 7001, $2, 'EUR', $3 from s returning id"_s,
        {client, group, leverage});
}

/// "factor=points" of the lines a rating of today would have.
QStringList lines(ReviewDesk& desk, qint64 client)
{
    return desk
        .text(
            u"select coalesce(string_agg(r.factor || '=' || r.points, ' ' order by r.factor), '') "
            u"from book.rate((select id from policy.risk_ruleset where state = 'active'), "
            "book.risk_inputs($1)) r"_s,
            {client})
        .split(u' ', Qt::SkipEmptyParts);
}

/// How often a client was rated because of this.
int ratings(ReviewDesk& desk, qint64 client, const QString& trigger)
{
    return static_cast<int>(
        desk.number(u"select count(*) from book.risk_run where client_id = $1 and trigger = $2"_s,
            {client, trigger}));
}

QJsonObject upkeep(ReviewDesk& desk)
{
    return demand(desk.as(u"purser_jobs"_s).callJson({u"link.onboarding_upkeep"_s, {}}));
}

QJsonObject reasonsOf(ReviewDesk& desk, qint64 client)
{
    return demand(desk.read(u"chen"_s, u"desk.risk_reasons"_s, {{u"p_client_id"_s, client}}));
}

Result<office::Outcome> draftOf(ReviewDesk& desk, const QString& changes)
{
    return desk.command(u"chen"_s, u"desk.draft_risk_rules"_s,
        {{u"p_name"_s, u"Other"_s}, {u"p_changes"_s, changes}});
}

} // namespace

TEST(RiskFactor, OfMoneyCountOverEveryFileOfTheClient)
{
    TwoFiles files;
    auto& desk = files.desk;
    const qint64 one = files.one.client;
    EXPECT_EQ(lines(desk, one), QStringList{u"remote_without_chip=4"_s});
    dispute(desk, paidIn(desk, files.other.client, 100'000, 40));
    // Twice what was declared for a year (20,000.00).
    paidIn(desk, files.other.client, 4'100'000, 35);
    const qint64 account = tradingAccount(desk, files.other.client, u"real-SwapFree"_s, 500);
    EXPECT_EQ(lines(desk, one), QStringList{u"remote_without_chip=4"_s}) << "another client";
    files.merge();
    QStringList then = lines(desk, one);
    for (const QString& line :
        {u"above_expected=6"_s, u"chargebacks=5"_s, u"leverage=3"_s, u"swap_free=1"_s})
        EXPECT_TRUE(then.contains(line)) << qPrintable(line);
    EXPECT_FALSE(then.contains(u"little_trading=6"_s)) << "nobody mirrors deals";
    desk.number(
        u"insert into book.deal (server_id, deal, trading_account_id, deal_at, server_time_s, "
        u"action, entry, currency) select a.server_id, 1, a.id, clock_timestamp() - interval '1 "
        "day', 0, 0, 0, 'EUR' from book.trading_account a where a.id = $1 returning 1"_s,
        {account});
    EXPECT_TRUE(lines(desk, one).contains(u"little_trading=6"_s));
    // 0.3 lots for each 10,000.00 are enough.
    desk.number(
        u"update book.trading_account set traded_lots_e8 = 130000000 where id = $1 returning 1"_s,
        {account});
    EXPECT_FALSE(lines(desk, one).contains(u"little_trading=6"_s));
}

TEST(RiskFactor, OfAnAccountThatWakesCountsFromHalfAYearOn)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const auto wakes = [&](int opened, int before) {
        desk.number(
            u"update book.client set created_at = clock_timestamp() - make_interval(days => $2) "
            u"where id = $1 returning 1"_s,
            {a.client, opened});
        desk.number(u"with gone as (update book.payment set requested_at = clock_timestamp() - "
                    u"make_interval(days => $2) where client_id = $1 and amount_minor = 100 "
                    "returning 1) select count(*) from gone"_s,
            {a.client, before});
        return lines(desk, a.client).contains(u"dormant=3"_s);
    };
    paidIn(desk, a.client, 100, 10);
    paidIn(desk, a.client, 200, 1);
    EXPECT_FALSE(wakes(400, 10));
    EXPECT_FALSE(wakes(400, 180));
    EXPECT_TRUE(wakes(400, 182));
    EXPECT_FALSE(wakes(100, 99)) << "who came lately was never asleep";
}

TEST(RiskFactor, OfATelephoneCountsItsCountryByTheLongestPrefix)
{
    ReviewDesk desk;
    const auto countries = [&](const QString& phone) {
        return desk.text(
            u"select coalesce(array_to_string(book.phone_countries($1), ' '), '')"_s, {phone});
    };
    EXPECT_EQ(countries(u"+49 228 1234567"_s), u"DE"_s);
    EXPECT_EQ(countries(u"00971 50 123 4567"_s), u"AE"_s);
    EXPECT_EQ(countries(u"+1 876 555 0100"_s), u"JM"_s);
    EXPECT_EQ(countries(u"+1 212 555 0100"_s), u"US CA"_s);
    EXPECT_EQ(countries(u"0228 1234567"_s), QString()) << "no country code, no country";
    const auto german = desk.person();
    EXPECT_FALSE(lines(desk, german.client).contains(u"other_countries=5"_s));
    const auto abroad = desk.person({{u"email"_s, u"x@example.org"_s},
        {u"phone"_s, u"+971 50 1234567"_s}, {u"birth_date"_s, u"1980-01-01"_s}});
    EXPECT_TRUE(lines(desk, abroad.client).contains(u"other_countries=5"_s));
}

TEST(RiskFactor, OfHitsThatWereConfirmedGivesSoManyPointsForEach)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const qint64 run = desk.screen(a.client, {ReviewDesk::hit(u"other"_s)});
    demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s, desk.number(u"select id from book.screening_hit where run_id = $1"_s, {run})},
            {u"p_version"_s, 1}, {u"p_outcome"_s, u"confirmed"_s},
            {u"p_reason"_s, u"same_person"_s}, {u"p_text"_s, u"the same"_s}}));
    EXPECT_TRUE(lines(desk, a.client).contains(u"confirmed_hits=6"_s));
    desk.number(u"update book.screening_decision set at = at - interval '13 months' returning 1"_s);
    EXPECT_FALSE(lines(desk, a.client).contains(u"confirmed_hits=6"_s));
}

TEST(RiskTrigger, EachRatesTheClientOnce)
{
    ReviewDesk desk;
    const auto a = desk.person();
    desk.number(
        u"insert into book.destination (client_id, method, detail, masked, holder) select $1, "
        u"'sepa', 'DE02120300000000202051', 'DE02 2051', full_name from book.client where id = $1 "
        "returning id"_s,
        {a.client});
    EXPECT_EQ(ratings(desk, a.client, u"destination"_s), 1);
    const qint64 payment = paidIn(desk, a.client, 100, 3, u"confirmed"_s);
    EXPECT_EQ(ratings(desk, a.client, u"deposit"_s), 0) << "what an import brings waits";
    desk.number(
        u"update book.payment set state = 'credited' where id = $1 returning 1"_s, {payment});
    desk.number(
        u"update book.payment set state = 'settled' where id = $1 returning 1"_s, {payment});
    EXPECT_EQ(ratings(desk, a.client, u"deposit"_s), 1);
    desk.number(
        u"update book.payment set payer = 'Somebody Else' where id = $1 returning 1"_s, {payment});
    EXPECT_EQ(ratings(desk, a.client, u"counterparty"_s), 1);
    EXPECT_TRUE(lines(desk, a.client).contains(u"third_party=8"_s));
    dispute(desk, payment);
    EXPECT_EQ(ratings(desk, a.client, u"chargeback"_s), 1);
    desk.number(
        u"update book.chargeback set state = 'won', ended_at = clock_timestamp() returning 1"_s);
    EXPECT_EQ(ratings(desk, a.client, u"chargeback"_s), 2);
    EXPECT_FALSE(lines(desk, a.client).contains(u"chargebacks=5"_s));
    desk.accepted(a.client, u"passport"_s, ReviewDesk::passportFacts());
    EXPECT_EQ(ratings(desk, a.client, u"document"_s), 1);
}

TEST(RiskTrigger, OfAMergeOrACountryLeavesItToTheUpkeep)
{
    TwoFiles files;
    auto& desk = files.desk;
    files.merge();
    EXPECT_EQ(ratings(desk, files.one.client, u"merge"_s), 0);
    upkeep(desk);
    EXPECT_EQ(ratings(desk, files.one.client, u"merge"_s), 1);
    upkeep(desk);
    EXPECT_EQ(ratings(desk, files.one.client, u"merge"_s), 1);
    demand(files.takeBack(u"chen"_s));
    demand(files.decide(u"olga"_s));
    upkeep(desk);
    EXPECT_EQ(ratings(desk, files.one.client, u"merge"_s), 2);
    EXPECT_EQ(ratings(desk, files.other.client, u"merge"_s), 1);
    const auto elsewhere = desk.person({{u"email"_s, u"y@example.org"_s},
        {u"phone"_s, QJsonValue::Null}, {u"residence_country"_s, u"FR"_s},
        {u"nationalities"_s, QJsonArray{u"FR"_s}}, {u"birth_country"_s, u"FR"_s}});
    desk.number(u"insert into policy.country_rule (country, list, points, source) values ('DE', "
                u"'B', 18, 'test') returning 1"_s);
    upkeep(desk);
    EXPECT_EQ(ratings(desk, files.one.client, u"country"_s), 1);
    EXPECT_EQ(ratings(desk, elsewhere.client, u"country"_s), 0);
    EXPECT_EQ(
        desk.number(u"select risk_score from book.client where id = $1"_s, {files.one.client}), 60);
    // Rules are written whole: of a country that stays as it was nobody is rated.
    for (const QString& change : {u"points = 18"_s, u"points = 19"_s}) {
        desk.number(
            u"update policy.country_rule set %1 where country = 'DE' returning 1"_s.arg(change));
        upkeep(desk);
        EXPECT_EQ(ratings(desk, files.one.client, u"country"_s), change.endsWith(u'9') ? 2 : 1);
    }
}

TEST(RiskTrigger, DoesNotWaitForAFileThatSomebodyHolds)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const qint64 payment = paidIn(desk, a.client, 100, 3);
    auto holder = desk.office().asOwner();
    demand(holder->execute(u"begin"_s));
    demand(holder->execute(u"select from book.client where id = $1 for update"_s, {a.client}));
    demand(desk.owner().execute(u"set lock_timeout = '2s'"_s));
    // A dispute asks for nothing of the client's row but that it stays as it is.
    dispute(desk, payment);
    EXPECT_EQ(ratings(desk, a.client, u"chargeback"_s), 0);
    demand(holder->execute(u"rollback"_s));
    upkeep(desk);
    EXPECT_EQ(ratings(desk, a.client, u"chargeback"_s), 1);
}

TEST(RiskTrigger, OfTheNightRatesWhomNobodyEverRated)
{
    ReviewDesk desk;
    const qint64 bare = desk.number(
        u"insert into book.client (kind, full_name, email, country) values ('person', 'Ada Brown', "
        u"'ada@example.org', 'DE') returning id"_s);
    EXPECT_EQ(upkeep(desk).value(u"rated"_s).toInt(), 1);
    EXPECT_EQ(ratings(desk, bare, u"nightly"_s), 1);
    EXPECT_EQ(upkeep(desk).value(u"rated"_s).toInt(), 0);
}

TEST(RiskReasons, NameWhatALineRestsOnAndAddUp)
{
    ReviewDesk desk;
    const auto a = desk.person({{u"sector"_s, u"arms"_s}});
    const qint64 payment = paidIn(desk, a.client, 100, 3);
    dispute(desk, payment);
    const QJsonObject reasons = reasonsOf(desk, a.client);
    int sum = 0;
    QJsonObject values;
    for (const QJsonValue line : reasons.value(u"lines"_s).toArray()) {
        sum += line[u"points"_s].toInt();
        values.insert(line[u"factor"_s].toString(), line[u"value"_s]);
    }
    EXPECT_EQ(sum, reasons.value(u"total"_s).toInt());
    EXPECT_EQ(sum, 4 + 8 + 5);
    const QJsonObject disputed = values.value(u"chargebacks"_s).toObject();
    EXPECT_EQ(disputed.value(u"is"_s).toInt(), 1);
    EXPECT_EQ(disputed.value(u"refs"_s).toArray(),
        QJsonArray{desk.text(u"select reference from book.payment where id = $1"_s, {payment})});
    EXPECT_EQ(values.value(u"sector"_s).toObject().value(u"is"_s), u"arms"_s);
    // The same stands in the file of the application.
    EXPECT_EQ(desk.file(a).value(u"rating"_s).toObject().value(u"lines"_s).toArray().size(),
        reasons.value(u"lines"_s).toArray().size());
    const auto denied =
        desk.read(u"sana"_s, u"desk.risk_reasons"_s, {{u"p_client_id"_s, a.client}});
    ASSERT_FALSE(denied.has_value());
    EXPECT_EQ(denied.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(desk.number(u"select count(*) from audit.log where command = 'risk.read'"_s), 1);
}

TEST(RiskReasons, SayWhatByItselfChangesTheBand)
{
    ReviewDesk desk;
    const auto plain = desk.person();
    const QJsonObject low = reasonsOf(desk, plain.client);
    EXPECT_EQ(low.value(u"total"_s).toInt(), 4);
    EXPECT_EQ(low.value(u"to_higher"_s).toInt(), 26);
    EXPECT_EQ(low.value(u"down"_s).toArray(), QJsonArray());
    QStringList up;
    for (const QJsonValue change : low.value(u"up"_s).toArray())
        up << change[u"code"_s].toString() + u' ' + QString::number(change[u"total"_s].toInt());
    // A factor of 25 points leaves 29: low. The floors are what is nearest.
    EXPECT_EQ(up,
        (QStringList{u"ownership_unverified 60"_s, u"pep 60"_s, u"residence_b 60"_s,
            u"residence_a 85"_s, u"sanctions 85"_s}));
    const auto exposed = desk.person({{u"pep"_s, u"current"_s}, {u"email"_s, u"p@example.org"_s},
        {u"phone"_s, QJsonValue::Null}, {u"birth_date"_s, u"1970-01-01"_s}});
    const QJsonObject high = reasonsOf(desk, exposed.client);
    EXPECT_EQ(high.value(u"to_lower"_s).toInt(), 1);
    const QJsonArray down = high.value(u"down"_s).toArray();
    ASSERT_EQ(down.size(), 1);
    EXPECT_EQ(down[0][u"code"_s].toString(), u"pep"_s);
    EXPECT_EQ(down[0][u"total"_s].toInt(), 4);
    // What it says is what rules without that floor give.
    EXPECT_EQ(desk.number(
                  u"select count(*) from book.risk_run r, lateral book.risk_changes(r.ruleset_id, "
                  u"r.inputs) c where c.kind = 'factor' and c.points < 0 and c.total <> (select "
                  u"least(100, "
                  "coalesce(sum(x.points), 0)) from book.rate(r.ruleset_id, r.inputs) x where "
                  "x.factor <> "
                  "c.code and x.factor !~ '^(cap|floor)_') and not exists (select from "
                  "book.rate(r.ruleset_id, r.inputs) x where x.factor ~ '^(cap|floor)_')"_s),
        0);
}

TEST(RiskRules, AreDraftedWithOtherThresholdsWithinTheirBounds)
{
    ReviewDesk desk;
    const auto draft = demand(draftOf(desk,
        u"{\"thresholds\": {\"instruments\": 2, \"little_trading\": 1000000}, \"factors\": {\"leverage\": 9}}"_s));
    EXPECT_EQ(
        desk.text(
            u"select string_agg(code || ' ' || points || ' ' || threshold, ', ' order by code) "
            u"from policy.risk_factor where ruleset_id = $1 and code in ('instruments', "
            "'little_trading', 'leverage')"_s,
            {draft.id}),
        u"instruments 4 2, leverage 9 200, little_trading 6 1000000"_s);
    for (const char* wrong :
        {"{\"thresholds\": {\"sector\": 2}}", "{\"thresholds\": {\"instruments\": 0}}",
            "{\"thresholds\": {\"instruments\": -2}}", "{\"thresholds\": {\"instruments\": 1.5}}",
            "{\"thresholds\": {\"instruments\": 1000000000000}}", "{\"factors\": {\"age\": 31}}",
            "{\"caps\": {\"geography\": 31}}", "{\"floors\": {\"pep\": 101}}", "{\"other\": {}}"}) {
        const auto refused = draftOf(desk, QString::fromLatin1(wrong));
        ASSERT_FALSE(refused.has_value()) << wrong;
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput) << wrong;
    }
}

TEST(RiskRules, SayTheReviewsOfEachWeekBeforeAndAfter)
{
    ReviewDesk desk;
    const auto a = desk.person();
    desk.number(u"insert into book.client_review (client_id, due_on, risk_band) values ($1, "
                u"current_date + 700, 'low') returning 1"_s,
        {a.client});
    const auto sums = [&](const QString& changes) {
        const qint64 draft = demand(draftOf(desk, changes)).id;
        const QJsonArray weeks =
            demand(desk.read(u"olga"_s, u"desk.try_risk_rules"_s, {{u"p_id"_s, draft}}))
                .value(u"weeks"_s)
                .toArray();
        int before = 0;
        int after = 0;
        for (const QJsonValue week : weeks) {
            before += week[u"before"_s].toInt();
            after += week[u"after"_s].toInt();
        }
        return QList<int>{static_cast<int>(weeks.size()), before, after};
    };
    desk.number(
        u"update policy.review_interval set months = 7 where risk_band = 'high' returning 1"_s);
    // Medium is reviewed within 24 months: not in this year either. High within 7: once.
    EXPECT_EQ(sums(u"{\"factors\": {\"remote_without_chip\": 30}, \"caps\": {\"channel\": 30}}"_s),
        (QList<int>{53, 0, 0}));
    demand(
        desk.setFields(u"sana"_s, a.client, {{u"pep"_s, u"related"_s}, {u"sector"_s, u"arms"_s}}));
    EXPECT_EQ(
        sums(
            u"{\"factors\": {\"remote_without_chip\": 30, \"related_to_pep\": 30}, \"caps\": {\"channel\": 30, \"customer\": 30}}"_s),
        (QList<int>{53, 0, 1}));
    // What is overdue falls into this week.
    desk.number(u"update book.client_review set due_on = current_date - 3 returning 1"_s);
    EXPECT_EQ(sums(u"{\"factors\": {\"coins\": 9}}"_s), (QList<int>{53, 1, 1}));
}

TEST(RiskFactor, OfNetworksThatHideWhoComesCountsWhenTheyComeAgainAndAgain)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const auto signIn = [&](const QString& network, int daysAgo) {
        demand(desk.owner().execute(
            u"select book.record_session($1, 'dev-1', 'Firefox on Linux', '203.0.113.77', 'DE', "
            "clock_timestamp() - make_interval(days => $2), 'main-web', $3)"_s,
            {a.client, daysAgo, network}));
    };
    const auto counts = [&] { return lines(desk, a.client).contains(u"hidden_network=6"_s); };
    signIn(u"vpn"_s, 1);
    signIn(u"tor"_s, 2);
    signIn(u"plain"_s, 3);
    signIn(u"hosting"_s, 91);
    EXPECT_FALSE(counts()) << "two of ninety days";
    // Nobody waits for the rating; the upkeep makes it.
    const int before = ratings(desk, a.client, u"sign_in"_s);
    signIn(u"hosting"_s, 10);
    EXPECT_TRUE(counts());
    EXPECT_EQ(ratings(desk, a.client, u"sign_in"_s), before);
    upkeep(desk);
    EXPECT_EQ(ratings(desk, a.client, u"sign_in"_s), before + 1);
    desk.number(
        u"update policy.setting set value = '5' where key = 'risk.network_days' returning 1"_s);
    EXPECT_FALSE(counts());
}

TEST(RiskFactor, OfAnAccountManagedByAnotherIsAFactOfTheFile)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const auto has = [&](const QString& line) { return lines(desk, a.client).contains(line); };
    for (const QString& way : {u"copy"_s, u"pamm"_s, u"power_of_attorney"_s}) {
        demand(desk.setFields(u"sana"_s, a.client, {{u"managed_by"_s, way}}));
        EXPECT_TRUE(has(u"managed_account=6"_s)) << qPrintable(way);
    }
    EXPECT_EQ(desk.text(u"select value ->> 'is' from book.risk_item i join book.risk_run r on r.id "
                        "= i.run_id where r.client_id = $1 and i.factor = 'managed_account' order "
                        "by r.id desc limit 1"_s,
                  {a.client}),
        u"power_of_attorney"_s)
        << "and the file that moved was rated";
    demand(desk.setFields(u"sana"_s, a.client, {{u"managed_by"_s, u"nobody"_s}}));
    EXPECT_FALSE(has(u"managed_account=6"_s));
    EXPECT_FALSE(
        desk.setFields(u"sana"_s, a.client, {{u"managed_by"_s, u"somebody"_s}}).has_value());
    EXPECT_FALSE(has(u"swap_free=1"_s));
    demand(desk.setFields(u"sana"_s, a.client, {{u"swap_free_request"_s, true}}));
    EXPECT_TRUE(has(u"swap_free=1"_s));
}

TEST(RiskFactor, ThatIsNewHasItsPointsInANewOffice)
{
    ReviewDesk desk;
    EXPECT_EQ(
        desk.text(
            u"select string_agg(code || '=' || points, ' ' order by code) from "
            "policy.risk_factor where code in ('hidden_network', 'managed_account', 'partner_grade')"_s),
        u"hidden_network=6 managed_account=6 partner_grade=6"_s);
}
