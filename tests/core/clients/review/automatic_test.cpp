// Automatic approval of applications: published by two people, first in shadow; stopped by one key;
// off after a restart until confirmed; never past a check; a share of it is checked by people.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/core/clients/review/ruledesk.h"
#include "tests/support/demand.h"

#include <QCryptographicHash>
#include <functional>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// The code of a refusal and what it says of the state, the field or the reason.
QString refused(const Result<office::Outcome>& answer)
{
    if (answer)
        return {};
    const QJsonObject& args = answer.error().args;
    for (const QString& name : {u"state"_s, u"field"_s, u"why"_s, u"permission"_s}) {
        if (args.contains(name))
            return sqlState(answer.error()) + u' ' + args.value(name).toString();
    }
    return sqlState(answer.error());
}

} // namespace

TEST(ReviewRule, IsWatchedInShadowBeforeItDecides)
{
    RuleDesk d;
    EXPECT_EQ(refused(d.propose(RuleDesk::rule(u"live"_s))), u"PU003 never_in_shadow"_s);
    const qint64 shadow = d.publish(u"shadow"_s);
    const auto applicant = d.fromTheWeb();
    EXPECT_EQ(d.desk().stops(applicant), QStringList());
    EXPECT_EQ(d.run().value(u"shadow"_s).toInteger(), 1);
    EXPECT_EQ(d.run().value(u"shadow"_s).toInteger(), 0) << "once for the same evidence";
    EXPECT_EQ(d.state(applicant), u"in_review"_s);
    EXPECT_EQ(
        d.number(u"select count(*) from book.review_decision where rule_id = $1 and not live"_s,
            {shadow}),
        1);
    d.publish(u"live"_s);
    const QString digest = d.desk().digest(applicant);
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 1);
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 0);
    EXPECT_EQ(d.state(applicant), u"approved"_s);
    // Bound to the evidence, with every check and the rule, on the log and in the history.
    EXPECT_EQ(
        d.number(
            u"select count(*) from book.review_decision d join policy.review_rule r on r.id = "
            u"d.rule_id join audit.log l on encode(l.hash, 'hex') = d.audit_hash "
            "where d.live and d.application_id = $1 and d.evidence_digest = $2 and r.version = 2 "
            "and l.command = 'application.auto_approved' "
            "and jsonb_array_length(d.figures -> 'checks') > 10 and d.figures ->> 'rule' = 'plain'"_s,
            {applicant.application, digest}),
        1);
    EXPECT_EQ(
        d.number(
            u"select count(*) from book.application_sheet where application_id = $1 and decision = 'approve' and evidence_digest = $2 and by = 'purser_jobs'"_s,
            {applicant.application, digest}),
        1);
    EXPECT_EQ(
        d.number(
            u"select kyc_level from book.client where id = $1 and kyc_state = 'approved' and kyc_reviewer = 'purser_jobs'"_s,
            {applicant.client}),
        2);
    EXPECT_EQ(
        d.number(
            u"select count(*) from book.application_event where application_id = $1 and kind = 'auto_approved' and args ->> 'rule' = 'plain' and args ->> 'version' = '2'"_s,
            {applicant.application}),
        1);
    EXPECT_EQ(
        d.number(
            u"select count(*) from book.client_mail where client_id = $1 and template = 'approved'"_s,
            {applicant.client}),
        1);
}

TEST(ReviewRule, IsProposedByComplianceAndPublishedByItsHead)
{
    RuleDesk d;
    const QJsonObject rule = RuleDesk::rule(u"shadow"_s);
    for (const char* login : {"sana", "omar", "mara", "adam"})
        EXPECT_EQ(refused(d.propose(rule, QString::fromLatin1(login))), u"42501"_s) << login;
    // Who changes all other policy does not change this.
    EXPECT_EQ(refused(d.desk().as(u"adam"_s).command(proposal(u"policy.review_rule"_s, rule))),
        u"PU001 review_rule.change"_s);
    const qint64 change = demand(d.propose(rule)).id;
    EXPECT_EQ(refused(d.decide(change, u"chen"_s)), u"42501"_s);
    EXPECT_EQ(refused(d.decide(change, u"adam"_s)), u"42501"_s);
    EXPECT_EQ(refused(d.desk().as(u"adam"_s).command(decision(change, 1))),
        u"PU001 review_rule.publish"_s);
    const qint64 own = demand(d.propose(rule, u"vera"_s)).id;
    EXPECT_EQ(refused(d.decide(own)), u"PU004 proposer"_s);
    demand(d.decide(change));
    // Nor does she decide a change of another kind this way.
    const qint64 foreign = demand(d.desk().as(u"adam"_s).command(proposal(u"policy.setting"_s,
                                      {{u"key"_s, u"screening.fresh_days"_s}, {u"value"_s, 90}})))
                               .id;
    EXPECT_EQ(refused(d.decide(foreign)), u"PU007"_s);
    const struct {
        QString field;
        QJsonValue value;
    } wrong[] = {{u"most_risk"_s, 60}, {u"most_day"_s, 0}, {u"sample_percent"_s, 0},
        {u"levels"_s, QJsonArray{4}}, {u"levels"_s, QJsonArray()},
        {u"jurisdictions"_s, QJsonArray{u"XX"_s}}, {u"excluded"_s, QJsonArray{u"DE"_s}},
        {u"documents"_s, u"nobody"_s}, {u"mode"_s, u"on"_s}, {u"name"_s, u""_s}};
    for (const auto& [field, value] : wrong)
        EXPECT_EQ(
            refused(d.propose(RuleDesk::rule(u"shadow"_s, {{field, value}}))), u"PU008 "_s + field);
}

TEST(ReviewRule, StopsAtOnceAndAfterARestartUntilAnotherConfirms)
{
    RuleDesk d;
    const qint64 rule = d.publishLive();
    EXPECT_EQ(refused(d.confirm(u"vera"_s, rule)), u"PU003 live"_s);
    demand(d.stop(u"chen"_s));
    const auto applicant = d.fromTheWeb();
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 0);
    EXPECT_EQ(d.state(applicant), u"in_review"_s);
    EXPECT_EQ(refused(d.confirm(u"olga"_s, rule)), u"42501"_s);
    EXPECT_EQ(refused(d.confirm(u"vera"_s, rule - 1)), u"PU007"_s) << "an older version";
    demand(d.stop(u"vera"_s));
    EXPECT_EQ(refused(d.confirm(u"vera"_s, rule)), u"PU004 stopped"_s);
    demand(d.stop(u"chen"_s));
    EXPECT_EQ(refusal(d.desk().as(u"vera"_s),
                  "select desk.confirm_review_rule(gen_random_uuid(), 2, 1, 'x')"),
        u"PU002"_s)
        << "stopped again since";
    demand(d.confirm(u"vera"_s, rule));
    d.restart();
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 0);
    demand(d.confirm(u"vera"_s, rule));
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 1);
    EXPECT_EQ(d.state(applicant), u"approved"_s);
    for (const char* login : {"sana", "mara", "adam", "omar"})
        EXPECT_EQ(refused(d.stop(QString::fromLatin1(login))), u"42501"_s) << login;
}

TEST(ReviewRule, ApprovesNoMoreInADayThanItsLimit)
{
    RuleDesk d;
    d.publishLive({{u"most_day"_s, 1}});
    const auto one = d.fromTheWeb();
    const auto two = d.fromTheWeb();
    // Two services at once do not pass it together: one waits for the other.
    auto other = d.desk().office().asService("purser_jobs");
    demand(d.desk().as(u"purser_jobs"_s).begin());
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 1);
    EXPECT_EQ(refusal(*other, "set lock_timeout = '100ms'; select link.approve_automatically()"),
        u"55P03"_s);
    demand(d.desk().as(u"purser_jobs"_s).commit());
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 0);
    EXPECT_EQ(d.state(one), u"approved"_s);
    EXPECT_EQ(d.state(two), u"in_review"_s);
    // A new version of the rule is no new day.
    d.publish(u"live"_s, {{u"most_day"_s, 1}});
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 0);
    d.publish(u"live"_s, {{u"most_day"_s, 2}});
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 1);
}

namespace {

/// What keeps an application from the rules.
struct Bar {
    const char* name;
    const char* why; ///< no rule decides it; "": this one does not
    QJsonObject fields;
    std::function<void(RuleDesk&, const RuleDesk::Applicant&)> make;
    QJsonObject rule = {};
};

void PrintTo(const Bar& bar, std::ostream* out)
{
    *out << bar.name;
}

class RuleBar : public ::testing::TestWithParam<Bar>
{
};

const auto nothing = [](RuleDesk&, const RuleDesk::Applicant&) {};

void storeVerdict(
    RuleDesk& d, const RuleDesk::Applicant& a, const QString& kind, const QString& result)
{
    demand(
        d.desk()
            .as(u"purser_intake"_s)
            .callJson({u"link.store_identity_check"_s,
                {{u"p_vendor"_s, u"veritas"_s}, {u"p_headers"_s, u"[]"_s},
                    {u"p_body"_s, QByteArray("{}")},
                    {u"p_check"_s,
                        office::jsonText({{u"event_id"_s, kind + result},
                            {u"application"_s, QString::number(a.application)}, {u"kind"_s, kind},
                            {u"result"_s, result}, {u"reference"_s, u"R-"_s + kind},
                            {u"checked_us"_s, u"1700000000000000"_s}})}}}));
}

const Bar bars[] = {
    {"Exposed", "exposed", {{u"pep"_s, u"current"_s}}, nothing},
    {"OpenHit", "hits", {},
        [](RuleDesk& d, const auto& a) {
            d.desk().screen(a.client, {ReviewDesk::hit(u"other"_s)});
        }},
    {"ConfirmedAdverseMedia", "hits", {},
        [](RuleDesk& d, const auto& a) {
            d.desk().screen(a.client, {ReviewDesk::hit(u"adverse"_s)});
            d.number(
                u"update book.screening_hit set state = 'confirmed' where client_id = $1 returning 1"_s,
                {a.client});
        }},
    {"EditedByStaff", "entered_by_staff", {},
        [](RuleDesk& d, const auto& a) {
            demand(d.desk().setFields(u"sana"_s, a.client, {{u"occupation"_s, u"Carpenter"_s}}));
            d.desk().screen(a.client);
        }},
    {"DocumentFromStaff", "entered_by_staff", {},
        [](RuleDesk& d, const auto& a) {
            d.desk().accepted(a.client, u"payslip"_s,
                {{u"issued_on"_s, QDate::currentDate().addDays(-20).toString(Qt::ISODate)}});
        }},
    {"RatedByHand", "rated_by_hand", {},
        [](RuleDesk& d, const auto& a) {
            demand(d.desk().command(u"olga"_s, u"desk.override_risk"_s,
                {{u"p_client_id"_s, a.client}, {u"p_version"_s, d.desk().clientVersion(a.client)},
                    {u"p_score"_s, 20},
                    {u"p_expires_on"_s, QDate::currentDate().addDays(30).toString(Qt::ISODate)},
                    {u"p_reason"_s, u"adverse_information"_s}, {u"p_text"_s, u"Court case"_s}}));
        }},
    {"HighRisk", "risk", {},
        [](RuleDesk& d, const auto& a) {
            d.number(
                u"update book.client set risk_score = 60 where id = $1 returning 1"_s, {a.client});
        }},
    {"RiskAboveTheRule", "", {},
        [](RuleDesk& d, const auto& a) {
            d.number(
                u"update book.client set risk_score = 30 where id = $1 returning 1"_s, {a.client});
        }},
    {"Duplicate", "duplicates", {},
        [](RuleDesk& d, const auto& a) {
            const auto other = d.desk().person();
            d.number(
                u"insert into book.duplicate_pair (client_id, other_id, reasons, likely) values ($1, $2, '[\"phone\"]', false) returning id"_s,
                {a.client, other.client});
        }},
    {"OldScreening", "", {},
        [](RuleDesk& d, const auto& a) {
            d.number(
                u"update book.screening_run set at = at - interval '8 days' where client_id = $1 returning 1"_s,
                {a.client});
        }},
    {"AlookOnTheSheet", "", {},
        [](RuleDesk& d, const auto& a) { d.desk().takeTest(a.client, false); }},
    {"VendorDoubts", "vendor_doubts", {},
        [](RuleDesk& d, const auto& a) { storeVerdict(d, a, u"face"_s, u"unclear"_s); }},
    {"VendorSaidNothing", "", {}, nothing, {{u"documents"_s, u"vendor"_s}}},
    {"PeopleBegan", "people_began", {},
        [](RuleDesk& d, const auto& a) {
            demand(d.desk().propose(u"chen"_s, a));
            demand(d.desk().decide(u"olga"_s, a, u"return"_s, u"wrong_level"_s));
        }},
    {"InHand", "", {},
        [](RuleDesk& d, const auto& a) {
            demand(d.desk().command(u"chen"_s, u"desk.take_application"_s,
                {{u"p_id"_s, a.application}, {u"p_take"_s, true}}));
        }},
    {"OtherLevel", "", {}, nothing, {{u"levels"_s, QJsonArray{1}}}},
    {"OtherJurisdiction", "", {}, nothing, {{u"jurisdictions"_s, QJsonArray{u"AT"_s}}}},
    {"ExcludedJurisdiction", "", {{u"residence_country"_s, u"FR"_s}}, nothing,
        {{u"jurisdictions"_s, QJsonArray()}, {u"excluded"_s, QJsonArray{u"DE"_s}}}},
    {"ExcludedResidence", "", {{u"residence_country"_s, u"FR"_s}}, nothing,
        {{u"jurisdictions"_s, QJsonArray()}, {u"excluded"_s, QJsonArray{u"FR"_s}}}},
    {"ASeniorIsNeeded", "senior", {},
        [](RuleDesk& d, const auto&) {
            d.number(
                u"update policy.onboarding_approval set senior = true where decision = 'approve' and risk_band = 'low' returning 1"_s);
        }},
};

} // namespace

TEST_P(RuleBar, KeepsTheApplicationForPeople)
{
    const Bar& bar = GetParam();
    RuleDesk d;
    d.publishLive(bar.rule);
    const auto applicant = d.fromTheWeb(bar.fields);
    bar.make(d, applicant);
    const QJsonObject done = d.run();
    EXPECT_EQ(
        d.desk().text(
            u"select coalesce(book.review_origin_bar(a), book.review_standing_bar(a), '') from book.application a where id = $1"_s,
            {applicant.application}),
        QString::fromLatin1(bar.why));
    EXPECT_EQ(done.value(u"approved"_s).toInteger(), 0);
    EXPECT_EQ(done.value(u"shadow"_s).toInteger(), 0);
    EXPECT_EQ(d.state(applicant), u"in_review"_s);
}

INSTANTIATE_TEST_SUITE_P(Each, RuleBar, ::testing::ValuesIn(bars),
    [](const auto& info) { return std::string(info.param.name); });

TEST(ReviewRule, LeavesCompaniesKnownClientsAndEntriesOfStaffToPeople)
{
    RuleDesk d;
    d.publishLive({{u"levels"_s, QJsonArray{1, 2, 3}}});
    const auto entered = d.desk().ready();
    d.run();
    EXPECT_EQ(d.state(entered), u"in_review"_s);
    const auto known = d.fromTheWeb();
    d.number(u"update book.application set kind = 'reopen' where id = $1 returning 1"_s,
        {known.application});
    const auto company = d.fromTheWeb();
    d.number(
        u"update book.client set kind = 'entity' where id = $1 returning 1"_s, {company.client});
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 0);
    EXPECT_EQ(
        d.desk().text(u"select book.review_origin_bar(a) from book.application a where id = $1"_s,
            {known.application}),
        u"known_client"_s);
    EXPECT_EQ(
        d.desk().text(u"select book.review_origin_bar(a) from book.application a where id = $1"_s,
            {company.application}),
        u"entity"_s);
}

TEST(ReviewRule, ThatNeedsAVendorsWordTakesIt)
{
    RuleDesk d;
    d.publishLive({{u"documents"_s, u"vendor"_s}});
    const auto applicant = d.fromTheWeb();
    storeVerdict(d, applicant, u"document"_s, u"passed"_s);
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 0);
    storeVerdict(d, applicant, u"face"_s, u"passed"_s);
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 1);
}

TEST(ReviewRule, ThatCannotBeCarriedOutLeavesItToPeopleAndGoesOn)
{
    RuleDesk d;
    d.publishLive();
    const auto german = d.fromTheWeb();
    const auto english = d.fromTheWeb({{u"language"_s, u"en"_s}});
    // The letter of approval has no text in German, nor one to fall back to.
    demand(d.desk().owner().execute(
        u"delete from policy.mail_template where code = 'approved' and language in ('de', 'en')"_s));
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 0);
    demand(d.desk().owner().execute(
        u"insert into policy.mail_template (code, language, subject, body) values ('approved', 'en', 'x', 'x')"_s));
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 2);
    EXPECT_EQ(d.state(german), u"approved"_s);
    EXPECT_EQ(d.state(english), u"approved"_s);
    EXPECT_EQ(d.number(u"select approved from book.review_rule_day"_s), 2);
}

TEST(ReviewRule, IsTriedOnWhatPeopleDecided)
{
    RuleDesk d;
    const auto good = d.fromTheWeb();
    demand(d.desk().propose(u"chen"_s, good));
    demand(d.desk().decide(u"olga"_s, good));
    const auto bad = d.fromTheWeb();
    demand(d.desk().propose(u"chen"_s, bad, u"reject"_s, u"identity_not_proved"_s));
    const auto left = d.fromTheWeb();
    d.number(u"update book.client set risk_score = 40 where id = $1 returning 1"_s, {left.client});
    demand(d.desk().propose(u"chen"_s, left));
    demand(d.desk().decide(u"olga"_s, left));
    const auto never = d.desk().ready();
    demand(d.desk().propose(u"chen"_s, never));
    demand(d.desk().decide(u"olga"_s, never));
    const auto test = [&](const QString& login) {
        return d.desk().read(login, u"desk.backtest_review_rule"_s,
            {{u"p_payload"_s, office::jsonText(RuleDesk::rule(u"live"_s))}, {u"p_days"_s, 30}});
    };
    const QJsonObject result = demand(test(u"chen"_s));
    EXPECT_EQ(result.value(u"decided"_s).toInt(), 4);
    EXPECT_EQ(result.value(u"by_rule"_s).toInt(), 2);
    EXPECT_EQ(result.value(u"agreed"_s).toInt(), 1);
    EXPECT_EQ(result.value(u"people_rejected"_s).toInt(), 1);
    EXPECT_EQ(result.value(u"left"_s).toInt(), 1);
    EXPECT_EQ(result.value(u"never"_s).toInt(), 1);
    const QJsonArray wrong = result.value(u"false_approvals"_s).toArray();
    ASSERT_EQ(wrong.size(), 1);
    EXPECT_EQ(wrong[0].toObject().value(u"application"_s).toInteger(), bad.application);
    EXPECT_EQ(wrong[0].toObject().value(u"reason"_s).toString(), u"identity_not_proved"_s);
    EXPECT_FALSE(test(u"omar"_s).has_value());
}

TEST(ReviewSample, IsDrawnFromWhatNobodyKnowsBeforeAndAnybodyFindsAfter)
{
    RuleDesk d;
    const qint64 rule = d.publishLive({{u"sample_percent"_s, 1}});
    for (int i = 0; i < 3; ++i)
        d.fromTheWeb();
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 3);
    // Drawn again, here: the seed of the rule and the hash of the decision's row on the log.
    const auto rows = demand(d.desk().owner().execute(
        u"select r.seed, d.audit_hash, d.draw, exists (select from book.review_sample s where s.decision_id = d.id)::int as sampled from book.review_decision d join policy.review_rule r on r.id = d.rule_id where d.rule_id = $1"_s,
        {rule}));
    ASSERT_EQ(rows.rowCount(), 3);
    for (int i = 0; i < rows.rowCount(); ++i) {
        const QByteArray hash = QCryptographicHash::hash(
            (rows.row(i).text(0) + rows.row(i).text(1)).toUtf8(), QCryptographicHash::Sha256)
                                    .toHex();
        const qint64 draw = hash.left(8).toLongLong(nullptr, 16) % 10000;
        EXPECT_EQ(rows.row(i).integer(2), draw);
        EXPECT_EQ(rows.row(i).integer(3), draw < 100 ? 1 : 0);
    }
}

TEST(ReviewSample, HasOneOfEachDayAtLeast)
{
    RuleDesk d;
    const qint64 rule = d.publishLive({{u"sample_percent"_s, 1}});
    for (int i = 0; i < 3; ++i)
        d.fromTheWeb();
    d.run();
    demand(d.desk().owner().execute(u"delete from book.review_sample"_s));
    EXPECT_EQ(d.run().value(u"drawn"_s).toInteger(), 0) << "the day is not over";
    demand(d.desk().owner().execute(
        u"alter table book.review_decision disable trigger review_decision_insert_only"_s));
    demand(d.desk().owner().execute(u"update book.review_decision set day = day - 1"_s));
    EXPECT_EQ(d.run().value(u"drawn"_s).toInteger(), 1);
    EXPECT_EQ(d.run().value(u"drawn"_s).toInteger(), 0);
    EXPECT_EQ(
        d.number(
            u"select d.draw - (select min(x.draw) from book.review_decision x where x.rule_id = $1) from book.review_sample s join book.review_decision d on d.id = s.decision_id where s.why = 'one_of_the_day'"_s,
            {rule}),
        0);
}

TEST(ReviewSample, IsAnsweredByOneWhoDidNotPublishTheRule)
{
    RuleDesk d;
    d.publishLive();
    const auto applicant = d.fromTheWeb();
    d.run();
    const qint64 sample = d.sample(applicant);
    ASSERT_GT(sample, 0);
    EXPECT_EQ(refused(d.answer(u"vera"_s, sample, u"agree"_s)), u"PU004 published"_s);
    EXPECT_EQ(refused(d.answer(u"olga"_s, sample, u"agree"_s)), u"PU004 published"_s);
    EXPECT_EQ(refused(d.answer(u"sana"_s, sample, u"agree"_s)), u"42501"_s);
    EXPECT_EQ(refused(d.answer(u"chen"_s, sample, u"perhaps"_s)), u"PU008 answer"_s);
    EXPECT_EQ(refused(d.answer(u"chen"_s, sample, u"disagree"_s)), u"PU008 reason"_s);
    EXPECT_EQ(
        refused(d.answer(u"chen"_s, sample, u"disagree"_s, u"look_again"_s)), u"PU008 text"_s);
    EXPECT_EQ(refused(d.answer(u"chen"_s, sample + 99, u"agree"_s)), u"PU007"_s);
    demand(d.answer(u"chen"_s, sample, u"agree"_s));
    EXPECT_EQ(
        refused(d.answer(u"chen"_s, sample, u"disagree"_s, u"wrong_level"_s)), u"PU003 agreed"_s);
    EXPECT_EQ(d.number(u"select count(*) from book.application where client_id = $1"_s,
                  {applicant.client}),
        1);
}

TEST(ReviewSample, ADisagreementOpensTheReviewAndTooManyStopTheRule)
{
    RuleDesk d;
    const qint64 rule = d.publishLive();
    QList<RuleDesk::Applicant> people;
    for (int i = 0; i < 3; ++i)
        people.append(d.fromTheWeb());
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 3);
    demand(d.answer(u"chen"_s, d.sample(people[0]), u"agree"_s));
    const auto first =
        demand(d.answer(u"chen"_s, d.sample(people[1]), u"disagree"_s, u"wrong_level"_s));
    EXPECT_EQ(
        d.number(
            u"select count(*) from book.application where id = $1 and client_id = $2 and kind = 'review' and cause = 'sample' and state = 'in_review'"_s,
            {first.detail.value(u"reopened"_s).toInteger(), people[1].client}),
        1);
    const auto later = d.fromTheWeb();
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 1) << "one is borne";
    demand(d.answer(u"chen"_s, d.sample(people[2]), u"disagree"_s, u"evidence_missing"_s,
        u"No proof of funds"_s));
    EXPECT_EQ(
        d.desk().text(
            u"select book.review_rule_waits(r) from policy.review_rule r where id = $1"_s, {rule}),
        u"stopped_disagreement"_s);
    d.fromTheWeb();
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 0);
    EXPECT_EQ(refused(d.confirm(u"vera"_s, rule)), u"PU003 disagreed_with"_s);
    EXPECT_EQ(
        d.number(u"select count(*) from book.notification where kind = 'review_rule_stopped'"_s),
        1);
    // A new version, by two people, begins anew.
    d.publish(u"live"_s, {{u"most_risk"_s, 25}});
    EXPECT_EQ(d.run().value(u"approved"_s).toInteger(), 1);
    const auto rules = demand(d.desk().as(u"vera"_s).call({u"desk.list_review_rules"_s, {}}));
    ASSERT_EQ(rules.rowCount(), 3);
    EXPECT_EQ(rules.row(1).integer(u"sampled"_s), 4);
    EXPECT_EQ(rules.row(1).integer(u"disagreed"_s), 2);
    EXPECT_EQ(rules.row(0).integer(u"disagreed"_s), 0);
    EXPECT_EQ(d.state(later), u"approved"_s);
}

TEST(ReviewRule, IsReadByCompliance)
{
    RuleDesk d;
    const qint64 rule = d.publishLive();
    d.fromTheWeb();
    d.run();
    for (const char* login : {"chen", "vera"}) {
        auto& who = d.desk().as(QString::fromLatin1(login));
        EXPECT_EQ(demand(who.call({u"desk.list_review_rules"_s, {}})).rowCount(), 2);
        EXPECT_EQ(demand(who.call({u"desk.list_review_decisions"_s, {{u"p_rule_id"_s, rule}}}))
                      .rowCount(),
            1);
        EXPECT_EQ(
            demand(who.call({u"desk.list_review_samples"_s, {{u"p_open"_s, true}}})).rowCount(), 1);
    }
    for (const char* login : {"sana", "omar", "adam", "purser_intake"}) {
        for (const char* sql :
            {"select desk.list_review_rules()", "select desk.list_review_decisions(1)",
                "select desk.list_review_samples()", "select link.approve_automatically()",
                "select * from policy.review_rule", "select * from book.review_decision"})
            EXPECT_EQ(refusal(d.desk().as(QString::fromLatin1(login)), QByteArray(sql)), u"42501"_s)
                << login << sql;
    }
    EXPECT_EQ(refusal(d.desk().as(u"vera"_s), "select link.approve_automatically()"), u"42501"_s);
    EXPECT_EQ(refusal(d.desk().owner(), "update book.review_decision set draw = 0"), u"PU003"_s);
}
