// The policy of onboarding: versions that two people put in force, whom they touch, and what they
// may not say.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <functional>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

class OnboardingPolicy : public ::testing::Test
{
protected:
    QJsonObject inForce(const QString& part)
    {
        const QJsonObject all = demand(desk.read(u"chen"_s, u"desk.list_onboarding_rules"_s, {}));
        for (const QJsonValue entry : all.value(u"parts"_s).toArray()) {
            if (entry[u"part"] == part)
                return entry.toObject();
        }
        return {};
    }
    QJsonObject payload(const QString& part, const QJsonValue& content)
    {
        return {{u"part"_s, part}, {u"replaces"_s, inForce(part).value(u"version"_s)},
            {u"content"_s, content}};
    }
    /// The rules in force, each changed where `change` says so; null takes one out.
    QJsonObject draft(const QString& part, const std::function<QJsonValue(QJsonObject)>& change,
        const QJsonArray& added = {})
    {
        QJsonArray rules;
        for (const QJsonValue rule : inForce(part).value(u"content"_s).toArray()) {
            const QJsonValue changed = change(rule.toObject());
            if (!changed.isNull())
                rules.append(changed);
        }
        for (const QJsonValue rule : added)
            rules.append(rule);
        return payload(part, rules);
    }
    QJsonObject with(const QString& part, const QJsonObject& rule)
    {
        return draft(part, [](const QJsonObject& old) { return old; }, {rule});
    }
    static QJsonObject requirement(const QString& what, const QString& code, int level = 1,
        const QString& country = u"*"_s, int pieces = 1)
    {
        return {{u"client_kind"_s, u"person"_s}, {u"jurisdiction"_s, country},
            {u"risk_band"_s, u"*"_s}, {u"level"_s, level}, {u"what"_s, what}, {u"code"_s, code},
            {u"pieces"_s, pieces}, {u"law"_s, u"House rule 7"_s}};
    }
    static QJsonObject country(const QString& code, const QString& list, int points,
        const QString& onboarding = u"allowed"_s)
    {
        return {{u"country"_s, code}, {u"list"_s, list}, {u"points"_s, points},
            {u"onboarding"_s, onboarding}, {u"source"_s, u"FATF increased monitoring"_s},
            {u"listed_on"_s, u"2026-06-19"_s}};
    }
    Result<office::Outcome> propose(const QString& login, const QJsonObject& payload)
    {
        return desk.command(login, u"desk.propose_onboarding_rules"_s,
            {{u"p_payload"_s, compact(payload)}, {u"p_reason"_s, u"The audit asked for it"_s}});
    }
    Result<office::Outcome> decide(
        const QString& login, qint64 change, const QString& decision = u"approve"_s)
    {
        return desk.command(login, u"desk.decide_onboarding_rules"_s,
            {{u"p_id"_s, change}, {u"p_version"_s, 1}, {u"p_decision"_s, decision},
                {u"p_reason"_s, u"Read"_s}});
    }
    void putInForce(const QJsonObject& payload)
    {
        demand(decide(u"vera"_s, demand(propose(u"chen"_s, payload)).id));
    }
    QJsonObject tried(const QJsonObject& payload)
    {
        return demand(desk.read(
            u"chen"_s, u"desk.try_onboarding_rules"_s, {{u"p_payload"_s, compact(payload)}}));
    }
    /// Of a trial: clients by kind of line and the way it goes.
    static int touched(const QJsonObject& trial, const QString& kind, const QString& way)
    {
        for (const QJsonValue line : trial.value(u"lines"_s).toArray()) {
            if (line[u"kind"] == kind && line[u"way"] == way)
                return line[u"clients"].toInt();
        }
        return 0;
    }
    QString problem(const QJsonObject& payload)
    {
        const auto answer = propose(u"chen"_s, payload);
        if (answer)
            return {};
        const QJsonObject& args = answer.error().args;
        return QStringList{args.value(u"field"_s).toString(args.value(u"check"_s).toString()),
            args.value(u"at"_s).toString(), args.value(u"language"_s).toString(),
            args.value(u"why"_s).toString()}
            .join(u' ')
            .simplified();
    }
    /// A client who is approved for level 2.
    ReviewDesk::Applicant approved(const QJsonObject& changes = {})
    {
        const auto one = desk.ready(changes);
        demand(desk.propose(u"chen"_s, one));
        demand(desk.decide(u"olga"_s, one));
        return one;
    }
    QJsonArray missing(const ReviewDesk::Applicant& one)
    {
        return desk.file(one).value(u"missing"_s).toArray();
    }

    ReviewDesk desk;
};

} // namespace

TEST_F(OnboardingPolicy, IsProposedByOneAndPutInForceByAnother)
{
    const auto one = desk.ready();
    EXPECT_EQ(missing(one).size(), 0);
    const QJsonObject more = with(u"requirements"_s, requirement(u"field"_s, u"occupation"_s));
    const auto made = demand(propose(u"chen"_s, more));
    EXPECT_EQ(missing(one).size(), 0) << "proposed is not in force";
    EXPECT_EQ(decide(u"chen"_s, made.id).error().code, ErrorCode::NotPermitted);
    demand(decide(u"vera"_s, made.id));
    ASSERT_EQ(missing(one).size(), 1);
    EXPECT_EQ(missing(one).first()[u"code"], u"occupation"_s);
    const QJsonObject now = inForce(u"requirements"_s);
    EXPECT_EQ(now.value(u"version"_s).toInt(), 2);
    EXPECT_EQ(now.value(u"proposed_by"_s), u"Chen Wei"_s);
    EXPECT_EQ(now.value(u"decided_by"_s), u"Vera Lindholm"_s);
    EXPECT_EQ(now.value(u"touched"_s).toInt(), 1);
    // Taken out again: the first version stays to be read, and the rule is asked no more.
    putInForce(draft(u"requirements"_s, [](const QJsonObject& rule) {
        return rule.value(u"code"_s) == "occupation"_L1 && rule.value(u"risk_band"_s) == "*"_L1
            ? QJsonValue()
            : QJsonValue(rule);
    }));
    EXPECT_EQ(missing(one).size(), 0);
    EXPECT_EQ(desk.number(u"select count(*) from policy.onboarding_version where part = "
                          "'requirements'"_s),
        3);
    EXPECT_EQ(desk.number(u"select count(*) from audit.log where command = 'change.decide' and "
                          "payload like '%occupation%'"_s),
        2);
}

TEST_F(OnboardingPolicy, IsNotDecidedByWhoProposedIt)
{
    const auto made = demand(
        propose(u"vera"_s, with(u"requirements"_s, requirement(u"field"_s, u"occupation"_s))));
    const auto own = decide(u"vera"_s, made.id);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    // Nor around the head of compliance, nor by who only enters clients.
    EXPECT_EQ(desk.command(u"adam"_s, u"desk.decide_change"_s,
                      {{u"p_id"_s, made.id}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s},
                          {u"p_reason"_s, u"x"_s}})
                  .error()
                  .code,
        ErrorCode::NotPermitted);
    EXPECT_EQ(decide(u"olga"_s, made.id).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(propose(u"sana"_s, with(u"requirements"_s, requirement(u"field"_s, u"occupation"_s)))
                  .error()
                  .code,
        ErrorCode::NotPermitted);
    EXPECT_EQ(desk.read(u"sana"_s, u"desk.list_onboarding_rules"_s, {}).error().code,
        ErrorCode::NotPermitted);
    for (const QString& table : {u"policy.onboarding_requirement"_s, u"policy.country_rule"_s,
             u"policy.kyc_gate"_s, u"policy.question"_s, u"policy.onboarding_version"_s}) {
        EXPECT_EQ(refusal(desk.as(u"vera"_s), "delete from " + table.toUtf8()), u"42501"_s);
        EXPECT_EQ(refusal(desk.as(u"vera"_s), "select * from " + table.toUtf8()), u"42501"_s);
    }
    // To propose is one right, to put in force another.
    const auto another = demand(
        propose(u"chen"_s, with(u"requirements"_s, requirement(u"field"_s, u"occupation"_s))));
    desk.number(u"update policy.role_permission set granted = false where permission = "
                "'onboarding_rule.publish' returning 1"_s);
    EXPECT_EQ(decide(u"vera"_s, another.id).error().code, ErrorCode::NotPermitted);
}

TEST_F(OnboardingPolicy, ReplacesOnlyTheVersionItWasMadeFor)
{
    const QJsonObject one = with(u"requirements"_s, requirement(u"field"_s, u"occupation"_s));
    const QJsonObject two = with(u"requirements"_s, requirement(u"document"_s, u"funds"_s));
    const auto first = demand(propose(u"chen"_s, one));
    const auto second = demand(propose(u"olga"_s, two));
    demand(decide(u"vera"_s, first.id));
    EXPECT_EQ(decide(u"vera"_s, second.id).error().code, ErrorCode::Stale);
    EXPECT_EQ(propose(u"chen"_s, two).error().code, ErrorCode::Stale);
    QJsonObject unknown = one;
    unknown.insert(u"part"_s, u"greetings"_s);
    EXPECT_EQ(propose(u"chen"_s, unknown).error().code, ErrorCode::NotFound);
}

TEST_F(OnboardingPolicy, RefusesWhatNobodyCouldMeetAndWhatTheLawAsks)
{
    const auto more = [&](const QJsonObject& rule) {
        return problem(with(u"requirements"_s, rule));
    };
    EXPECT_EQ(more(requirement(u"field"_s, u"legal_name"_s)).section(u' ', 0, 0), u"code"_s);
    EXPECT_EQ(more(requirement(u"field"_s, u"shoe_size"_s)).section(u' ', 0, 0), u"code"_s);
    EXPECT_EQ(more(requirement(u"document"_s, u"identity"_s, 1, u"ZZ"_s)).section(u' ', 0, 0),
        u"jurisdiction"_s);
    EXPECT_EQ(more(requirement(u"field"_s, u"occupation"_s, 1, u"DE"_s, 2)).section(u' ', 0, 0),
        u"pieces"_s)
        << "a field stands once in a file";
    EXPECT_EQ(more(requirement(u"field"_s, u"occupation"_s, 4)).section(u' ', 0, 0), u"level"_s);
    EXPECT_TRUE(more(requirement(u"document"_s, u"identity"_s)).endsWith(u"twice"_s));
    EXPECT_EQ(problem(draft(u"requirements"_s,
                  [](const QJsonObject& rule) {
                      return rule.value(u"code"_s) == "identity"_L1 ? QJsonValue()
                                                                    : QJsonValue(rule);
                  })),
        u"identity_asked"_s);
    EXPECT_EQ(problem(draft(u"requirements"_s, [](const QJsonObject& rule) { return rule; })),
        u"content same"_s);
    EXPECT_EQ(problem(draft(u"gates"_s,
                  [](const QJsonObject& rule) {
                      return rule.value(u"operation"_s) == "trade"_L1 ? QJsonValue()
                                                                      : QJsonValue(rule);
                  })),
        u"content rows"_s);
    EXPECT_EQ(problem(draft(u"approvals"_s,
                  [](QJsonObject rule) {
                      if (rule.value(u"risk_band"_s) == "high"_L1)
                          rule.insert(u"senior"_s, false);
                      return rule;
                  })),
        u"senior_asked"_s);
    // A country without the day of the list it stands on.
    QJsonObject undated = country(u"VN"_s, u"B"_s, 18);
    undated.remove(u"listed_on"_s);
    EXPECT_EQ(problem(with(u"countries"_s, undated)), u"listed_on VN"_s);
    QJsonObject ahead = country(u"VN"_s, u"B"_s, 18);
    ahead.insert(u"listed_on"_s, u"2099-01-01"_s);
    EXPECT_EQ(problem(with(u"countries"_s, ahead)), u"listed_on VN future"_s);
    EXPECT_EQ(problem(with(u"countries"_s, country(u"VN"_s, u"B"_s, 26))), u"points VN"_s);
}

TEST_F(OnboardingPolicy, OfReviewsDiligenceAndTagsIsAVersionLikeTheOthers)
{
    const auto one = approved();
    const auto months = [this](const QString& band, int least) {
        return draft(u"reviews"_s, [band, least](QJsonObject rule) {
            if (rule.value(u"risk_band"_s) == band)
                rule.insert(u"months"_s, least);
            return rule;
        });
    };
    EXPECT_EQ(problem(months(u"high"_s, 13)), u"yearly_review"_s);
    EXPECT_EQ(problem(months(u"low"_s, 61)), u"months low"_s);
    EXPECT_EQ(problem(draft(u"reviews"_s,
                  [](const QJsonObject& rule) {
                      return rule.value(u"risk_band"_s) == "low"_L1 ? QJsonValue()
                                                                    : QJsonValue(rule);
                  })),
        u"content rows"_s);
    const QJsonObject shorter = months(u"low"_s, 18);
    EXPECT_EQ(touched(tried(shorter), u"reviewed"_s, u"fewer"_s), 1);
    putInForce(shorter);
    EXPECT_EQ(desk.text(u"select months || ' ' || (due_on = ((clock_timestamp() at time zone "
                        u"'UTC')::date + interval '18 months')::date) from policy.review_interval, "
                        u"book.client_review where policy.review_interval.risk_band = 'low'"_s),
        u"18 true"_s);
    // Longer is for the time after the next decision.
    putInForce(months(u"low"_s, 48));
    EXPECT_EQ(desk.text(u"select (due_on = ((clock_timestamp() at time zone 'UTC')::date + "
                        u"interval '18 months')::date)::text from book.client_review"_s),
        u"true"_s);

    EXPECT_EQ(problem(draft(u"diligence"_s,
                  [](const QJsonObject& rule) {
                      return rule.value(u"code"_s) == "purpose"_L1 ? QJsonValue()
                                                                   : QJsonValue(rule);
                  })),
        u"item_asked"_s);
    EXPECT_EQ(
        problem(with(u"diligence"_s, {{u"code"_s, u"Home visit"_s}, {u"mandatory"_s, false}})),
        u"code Home visit"_s);
    putInForce(draft(u"diligence"_s,
        [](const QJsonObject& rule) {
            return rule.value(u"code"_s) == "site_visit"_L1 ? QJsonValue() : QJsonValue(rule);
        },
        {QJsonObject{{u"code"_s, u"home_visit"_s}, {u"mandatory"_s, false}}}));
    EXPECT_EQ(desk.text(u"select string_agg(code, ' ' order by code) from policy.edd_item where "
                        u"in_force"_s),
        u"adverse_media home_visit purpose relationships source_of_funds source_of_wealth"_s);

    const auto tag = [&](const QString& word, bool carried) {
        return desk.command(u"sana"_s, u"desk.tag_client"_s,
            {{u"p_client_id"_s, one.client}, {u"p_tag"_s, word}, {u"p_carried"_s, carried}});
    };
    demand(tag(u"vip"_s, true));
    putInForce(draft(u"tags"_s,
        [](const QJsonObject& rule) {
            return rule.value(u"code"_s) == "vip"_L1 ? QJsonValue() : QJsonValue(rule);
        },
        {QJsonObject{{u"code"_s, u"club"_s}}}));
    demand(tag(u"club"_s, true));
    const auto gone = tag(u"vip"_s, true);
    ASSERT_FALSE(gone.has_value());
    EXPECT_EQ(gone.error().code, ErrorCode::BadInput);
    demand(tag(u"vip"_s, false));
}

TEST_F(OnboardingPolicy, KeepsTheWarningAClientWasShownWithTheirTest)
{
    const auto one = desk.person();
    desk.takeTest(one.client, false);
    const qint64 test = desk.number(u"select max(id) from book.appropriateness_test"_s);
    const auto replayed = [&] {
        return demand(desk.read(u"chen"_s, u"desk.replay_appropriateness"_s, {{u"p_id"_s, test}}));
    };
    const QString shown = replayed().value(u"warning"_s).toString();
    EXPECT_EQ(replayed().value(u"warning_language"_s), u"de"_s) << "the client's own";
    EXPECT_TRUE(shown.startsWith(u"Ihre Antworten"_s)) << qPrintable(shown);
    // Other words from now on say nothing else of who was warned before.
    QJsonObject content = inForce(u"questionnaire"_s).value(u"content"_s).toObject();
    QJsonObject words = content.value(u"warning"_s).toObject();
    words.insert(u"de"_s, u"Das ist nichts für Sie."_s);
    content.insert(u"warning"_s, words);
    putInForce(payload(u"questionnaire"_s, content));
    EXPECT_EQ(replayed().value(u"warning"_s).toString(), shown);
    const auto other = desk.person({{u"email"_s, u"o@example.org"_s},
        {u"phone"_s, u"+49 30 7654321"_s}, {u"birth_date"_s, u"1991-01-01"_s}});
    desk.takeTest(other.client, false);
    EXPECT_EQ(desk.text(u"select warning ->> 'text' from book.appropriateness_test order by id "
                        u"desc limit 1"_s),
        u"Das ist nichts für Sie."_s);
    words.remove(u"ar"_s);
    content.insert(u"warning"_s, words);
    EXPECT_EQ(
        problem(payload(u"questionnaire"_s, content)).section(u' ', 0, 1), u"texts warning"_s);
}

TEST_F(OnboardingPolicy, TakesABankStatementForAddressAndForFunds)
{
    const auto one = desk.person();
    desk.accepted(one.client, u"bank_statement"_s,
        {{u"issued_on"_s,
            QDateTime::currentDateTimeUtc().date().addDays(-20).toString(Qt::ISODate)}});
    EXPECT_EQ(desk.text(u"select string_agg(book.document_state($1, p), ' ' order by p) from "
                        u"unnest('{address,funds,wealth}'::text[]) p"_s,
                  {one.client}),
        u"accepted accepted missing"_s);
}

TEST_F(OnboardingPolicy, SaysBeforeWhoWouldLackSomething)
{
    const auto one = approved();
    const QJsonObject more = with(u"requirements"_s, requirement(u"field"_s, u"occupation"_s));
    const QJsonObject trial = tried(more);
    EXPECT_EQ(trial.value(u"clients"_s).toInt(), 1);
    EXPECT_EQ(touched(trial, u"lack"_s, u"more"_s), 1);
    EXPECT_EQ(
        trial.value(u"lines"_s).toArray().first()[u"examples"].toArray().first()[u"id"].toInteger(),
        one.client);
    EXPECT_EQ(trial.value(u"changes"_s).toArray().size(), 1);
    // Nothing stays of a trial.
    EXPECT_EQ(inForce(u"requirements"_s).value(u"version"_s).toInt(), 1);
    EXPECT_EQ(desk.number(u"select count(*) from policy.onboarding_requirement where code = "
                          "'occupation' and risk_band = '*' and client_kind = 'person'"_s),
        0);
    // In another country, or for a level they are not at, it touches nobody.
    EXPECT_EQ(tried(with(u"requirements"_s, requirement(u"field"_s, u"occupation"_s, 1, u"FR"_s)))
                  .value(u"clients"_s)
                  .toInt(),
        0);
    EXPECT_EQ(tried(with(u"requirements"_s, requirement(u"field"_s, u"occupation"_s, 3)))
                  .value(u"clients"_s)
                  .toInt(),
        0);
    // Who has it lacks nothing.
    demand(desk.setFields(u"sana"_s, one.client, {{u"occupation"_s, u"Engineer"_s}}));
    EXPECT_EQ(tried(more).value(u"clients"_s).toInt(), 0);
    EXPECT_EQ(
        desk.read(u"sana"_s, u"desk.try_onboarding_rules"_s, {{u"p_payload"_s, compact(more)}})
            .error()
            .code,
        ErrorCode::NotPermitted);
}

TEST_F(OnboardingPolicy, SaysBeforeWhoWouldNoLongerTrade)
{
    const auto one = approved();
    const auto level = [&](int least) {
        return draft(u"gates"_s, [least](QJsonObject rule) {
            if (rule.value(u"operation"_s) == "trade"_L1)
                rule.insert(u"level"_s, least);
            return rule;
        });
    };
    EXPECT_EQ(touched(tried(level(3)), u"shut"_s, u"more"_s), 1);
    EXPECT_EQ(touched(tried(level(2)), u"shut"_s, u"more"_s), 0);
    const QString open = u"select (book.kyc_gate($1, 'trade') -> 'open')::text"_s;
    EXPECT_EQ(desk.text(open, {one.client}), u"true"_s);
    putInForce(level(3));
    EXPECT_EQ(desk.text(open, {one.client}), u"false"_s);
    EXPECT_EQ(touched(tried(level(2)), u"shut"_s, u"fewer"_s), 1);
}

TEST_F(OnboardingPolicy, OfCountriesRatesAnew)
{
    const auto one = approved();
    const QJsonObject listed = with(u"countries"_s, country(u"DE"_s, u"B"_s, 18));
    const QJsonObject trial = tried(listed);
    EXPECT_EQ(touched(trial, u"rated"_s, u"more"_s), 1);
    EXPECT_EQ(trial.value(u"bands"_s).toArray().first()[u"to"], u"high"_s);
    EXPECT_EQ(touched(tried(with(u"countries"_s, country(u"DE"_s, u"C"_s, 4, u"blocked"_s))),
                  u"blocked"_s, u"more"_s),
        1);
    putInForce(listed);
    EXPECT_EQ(
        desk.text(u"select book.risk_inputs($1) ->> 'residence_list'"_s, {one.client}), u"B"_s);
    EXPECT_EQ(inForce(u"countries"_s).value(u"content"_s).toArray().last()[u"listed_on"].toString(),
        u"2026-06-19"_s);
    // Taken from the list, the country is ordinary again.
    putInForce(draft(u"countries"_s, [](const QJsonObject& rule) {
        return rule.value(u"country"_s) == "DE"_L1 ? QJsonValue() : QJsonValue(rule);
    }));
    EXPECT_EQ(desk.text(u"select coalesce(book.risk_inputs($1) ->> 'residence_list', 'none') || "
                        "(book.risk_inputs($1) ->> 'residence_points')"_s,
                  {one.client}),
        u"none0"_s);
}

TEST_F(OnboardingPolicy, CountsThePiecesOfAProof)
{
    const auto one = desk.ready();
    putInForce(draft(u"requirements"_s, [](QJsonObject rule) {
        if (rule.value(u"code"_s) == "address"_L1 && rule.value(u"client_kind"_s) == "person"_L1)
            rule.insert(u"pieces"_s, 2);
        return rule;
    }));
    ASSERT_EQ(missing(one).size(), 1);
    EXPECT_EQ(missing(one).first()[u"code"], u"address"_s);
    EXPECT_EQ(missing(one).first()[u"pieces"].toInt(), 2);
    EXPECT_FALSE(desk.propose(u"chen"_s, one).has_value());
    // Another kind of paper makes it two; a newer one of the same kind does not.
    const QString other = desk.text(
        u"select t.code from policy.document_type t where t.proves = 'address' and t.client_kind "
        "in ('person', 'both') and not exists (select from book.client_document d where "
        "d.client_id "
        "= $1 and d.type = t.code) order by t.position limit 1"_s,
        {one.client});
    desk.accepted(one.client, other,
        {{u"issued_on"_s, QDate::currentDate().addDays(-20).toString(Qt::ISODate)}});
    EXPECT_EQ(missing(one).size(), 0);
}

TEST_F(OnboardingPolicy, OfDocumentsAndPeopleIsTriedToo)
{
    desk.ready();
    EXPECT_EQ(touched(tried(draft(u"documents"_s,
                          [](QJsonObject rule) {
                              rule.insert(u"age_months"_s, 1);
                              return rule;
                          })),
                  u"paper"_s, u"more"_s),
        1);
    EXPECT_EQ(touched(tried(draft(u"approvals"_s,
                          [](QJsonObject rule) {
                              if (rule.value(u"decision"_s) == "approve"_L1
                                  && rule.value(u"risk_band"_s) != "high"_L1)
                                  rule.insert(u"people"_s, 1);
                              return rule;
                          })),
                  u"people"_s, u"fewer"_s),
        1);
}

TEST_F(OnboardingPolicy, OfTheQuestionnaireAreEditionsInFiveLanguages)
{
    const auto one = desk.ready();
    QJsonObject content = inForce(u"questionnaire"_s).value(u"content"_s).toObject();
    content.insert(u"pass_points"_s, 25);
    QJsonArray questions = content.value(u"questions"_s).toArray();
    QJsonObject first = questions.at(0).toObject();
    QJsonObject texts = first.value(u"texts"_s).toObject();
    texts.insert(u"de"_s, u"Wie oft handelten Sie?"_s);
    first.insert(u"texts"_s, texts);
    questions.replace(0, first);
    content.insert(u"questions"_s, questions);
    // Every language has its text.
    QJsonObject poor = content;
    QJsonObject without = first;
    QJsonObject fewer = texts;
    fewer.remove(u"ar"_s);
    without.insert(u"texts"_s, fewer);
    QJsonArray poorer = questions;
    poorer.replace(0, without);
    poor.insert(u"questions"_s, poorer);
    EXPECT_EQ(problem(payload(u"questionnaire"_s, poor)), u"texts experience ar missing"_s);
    QJsonObject unreachable = content;
    unreachable.insert(u"pass_points"_s, 100);
    EXPECT_EQ(problem(payload(u"questionnaire"_s, unreachable)), u"pass_points"_s);

    const QString standing = u"select points::text || outcome from book.appropriateness_test where "
                             "client_id = $1 order by id limit 1"_s;
    const QString before = desk.text(standing, {one.client});
    const QJsonObject next = payload(u"questionnaire"_s, content);
    EXPECT_EQ(
        touched(tried(next), u"failed"_s, u"more"_s) + touched(tried(next), u"unread"_s, u"more"_s),
        desk.number(u"select (points < 25)::int from book.appropriateness_test where client_id = "
                    "$1 order by id desc limit 1"_s,
            {one.client}));
    EXPECT_EQ(desk.number(u"select max(edition) from policy.questionnaire"_s), 1);
    putInForce(next);
    EXPECT_EQ(desk.number(u"select edition from policy.questionnaire where active"_s), 2);
    EXPECT_EQ(desk.text(standing, {one.client}), before) << "a test keeps its edition";
    EXPECT_EQ(desk.text(u"select texts ->> 'de' from policy.question q join policy.questionnaire n "
                        "on n.id = q.questionnaire_id where n.active and q.code = 'experience'"_s),
        u"Wie oft handelten Sie?"_s);
    // What was asked stays as it was asked.
    EXPECT_EQ(refusal(desk.owner(), "update policy.question set text = 'x'"), u"PU003"_s);
    const QJsonObject form = demand(desk.read(u"sana"_s, u"desk.intake_form"_s, {}));
    EXPECT_EQ(form.value(u"edition"_s).toInt(), 2);
    const auto answer = [&](int edition) {
        QJsonObject answers;
        for (const QJsonValue question : questions)
            answers.insert(question[u"code"].toString(),
                question[u"answers"].toArray().first()[u"code"].toString());
        return desk.command(u"sana"_s, u"desk.record_appropriateness"_s,
            {{u"p_client_id"_s, one.client}, {u"p_answers"_s, compact(answers)},
                {u"p_edition"_s, edition}});
    };
    EXPECT_EQ(answer(1).error().code, ErrorCode::Stale) << "answers to other questions";
    EXPECT_TRUE(answer(2).has_value());
}
