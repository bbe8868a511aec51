// What a compliance officer whose view is narrowed to other partners could try by guessing ids: her
// role may call every one of these functions, so that only their own rules stand in the way. And
// what a maker could try on what they made.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

struct ScopeAttack {
    const char* name;
    /// {K} a fresh key; {A} {V} {G} application, version and digest; {C} client, {N} its version;
    /// {D} a document; {H} a hit; {P} {W} a pair of files and its version; {T} a test; {L} a
    /// letter; {Y} a category and {Z} an override that Chen proposed; {S} a screening.
    const char* sql;
};

const ScopeAttack outOfScope[] = {
    {"ReadAnApplication", "select desk.application_file({A})"},
    {"ReadAFile", "select desk.client_file({C})"},
    {"ReadFields", "select desk.client_fields({C})"},
    {"ReadTheHistoryOfAField", "select desk.field_history({C}, 'birth_date')"},
    {"RevealAField", "select desk.reveal_field({C}, 'birth_date', 'verification')"},
    {"OpenADocument", "select * from desk.document_content({D})"},
    {"AcceptADocument", "select desk.review_document({K}, {D}, 1, 'accept')"},
    {"ReadHits", "select desk.screening_hits({C}, true)"},
    {"DismissAHit", "select desk.decide_hit({K}, {H}, 1, 'false', 'other_name')"},
    {"ReadACertificate", "select desk.screening_certificate({S})"},
    {"PreviewAMerge", "select desk.merge_preview({P}, {C})"},
    {"ProposeAMerge",
        "select desk.propose_merge({K}, {P}, {W}, {C}, repeat('0', 64), 'One person')"},
    {"DismissAPair", "select desk.decide_duplicate({K}, {P}, {W}, 'different', 'Others')"},
    {"SetARating",
        "select desk.override_risk({K}, {C}, {N}, 80, current_date + 1, 'adverse_information', "
        "'x')"},
    {"AgreeToARating", "select desk.decide_risk_override({K}, {Z}, 1, 'agree')"},
    {"AgreeToACategory", "select desk.decide_category({K}, {Y}, 1, 'agree')"},
    {"ProposeACategory", "select desk.propose_category({K}, {C}, 'professional', 'x')"},
    {"BeDiligent", "select desk.record_due_diligence({K}, {A}, 'purpose', 'x')"},
    {"AskTheClient", "select desk.request_from_client({K}, {A}, {V}, 'document_again')"},
    {"ProposeIt", "select desk.propose_application({K}, {A}, {V}, 'approve', 2, '{G}')"},
    {"SendALetterAgain", "select desk.send_letter_again({K}, {L}, 1, 'x')"},
    {"ReplayATest", "select desk.replay_appropriateness({T})"},
    {"ReadOwners", "select desk.client_owners({C})"},
    {"ReadADeferredVerification", "select desk.deferred_verification({C})"},
    {"ReadWhereAClientStands", "select desk.client_standing({C})"},
    {"TagAClient", "select desk.tag_client({K}, {C}, 'vip', true)"},
    {"RecordAConsent",
        "select desk.record_consent({K}, {C}, 'marketing', true, '1', 'en', clock_timestamp())"},
    {"VerifyFields", "select desk.verify_client_fields({K}, {C}, {N}, '{birth_date}', {D})"},
};

/// One client of the first partner, with everything that can be tried on.
class ReviewScope : public ::testing::Test
{
protected:
    ReviewScope()
    {
        one = desk.ready();
        other = desk.person({{u"email"_s, u"again@example.org"_s}});
        document = demand(desk.upload(u"sana"_s, one.client, u"payslip"_s)).id;
        desk.screen(one.client, {ReviewDesk::hit(u"pep"_s)});
        override = demand(
            desk.command(u"chen"_s, u"desk.override_risk"_s,
                {{u"p_client_id"_s, one.client}, {u"p_version"_s, desk.clientVersion(one.client)},
                    {u"p_score"_s, 1},
                    {u"p_expires_on"_s, QDate::currentDate().addDays(20).toString(Qt::ISODate)},
                    {u"p_reason"_s, u"known_client"_s}, {u"p_text"_s, u"Known"_s}}))
                       .id;
        category = demand(desk.command(u"chen"_s, u"desk.propose_category"_s,
                              {{u"p_client_id"_s, one.client}, {u"p_category"_s, u"professional"_s},
                                  {u"p_evidence"_s, u"x"_s}, {u"p_document_id"_s, document}}))
                       .id;
    }

    QByteArray filled(const char* sql)
    {
        const QVariantList client{one.client};
        const auto id = [&](const QString& query) {
            return QString::number(desk.number(query, client));
        };
        QString text = QString::fromUtf8(sql);
        const std::pair<QString, QString> places[] = {{u"{K}"_s, u"gen_random_uuid()"_s},
            {u"{A}"_s, QString::number(one.application)},
            {u"{V}"_s, QString::number(desk.applicationVersion(one.application))},
            {u"{G}"_s, digest}, {u"{C}"_s, QString::number(one.client)},
            {u"{N}"_s, QString::number(desk.clientVersion(one.client))},
            {u"{D}"_s, QString::number(document)},
            {u"{H}"_s, id(u"select max(id) from book.screening_hit where client_id = $1"_s)},
            {u"{S}"_s, id(u"select max(id) from book.screening_run where client_id = $1"_s)},
            {u"{P}"_s,
                id(u"select max(id) from book.duplicate_pair where $1 in (client_id, other_id)"_s)},
            {u"{W}"_s,
                id(u"select max(version) from book.duplicate_pair where $1 in (client_id, "
                   "other_id)"_s)},
            {u"{T}"_s, id(u"select max(id) from book.appropriateness_test where client_id = $1"_s)},
            {u"{L}"_s,
                id(u"select coalesce(max(id), 1) from book.client_mail where client_id = "
                   "$1"_s)},
            {u"{Y}"_s, QString::number(category)}, {u"{Z}"_s, QString::number(override)}};
        for (const auto& [place, value] : places)
            text.replace(place, value);
        return text.toUtf8();
    }

    QString state()
    {
        return desk.text(
            u"select md5(string_agg(x, ',' order by x)) from (select c::text as x from book.client "
            "c union all select a::text from book.application a union all select d::text from "
            "book.client_document d union all select h::text from book.screening_hit h union all "
            "select r::text from book.risk_override r union all select p::text from "
            "book.duplicate_pair p union all select k::text from book.client_category k union all "
            "select t::text from book.client_tag t union all select k::text from "
            "book.client_consent k) s"_s);
    }

    ReviewDesk desk;
    ReviewDesk::Applicant one;
    ReviewDesk::Applicant other;
    qint64 document = 0;
    qint64 override = 0;
    qint64 category = 0;
    QString digest;
};

} // namespace

TEST_F(ReviewScope, HoldsAgainstEveryIdThatCanBeGuessed)
{
    digest = desk.digest(one);
    desk.owner().execute(
        u"insert into book.client_mail (client_id, template, language, subject, body) values ("_s
        + QString::number(one.client) + u", 'request', 'en', 'x', 'x')"_s);
    // As long as nobody narrows her view the very same call is no question of scope.
    EXPECT_EQ(refusal(desk.as(u"olga"_s), filled("select desk.application_file({A})")), QString());
    desk.number(u"update policy.staff set scoped = true where login = 'olga' returning 1"_s);
    desk.number(
        u"insert into policy.staff_scope (login, partner_id) values ('olga', 2) returning 1"_s);
    demand(desk.owner().execute(u"update book.client set partner_id = 1"_s));
    const QString before = state();
    for (const ScopeAttack& attack : outOfScope)
        EXPECT_EQ(refusal(desk.as(u"olga"_s), filled(attack.sql)).toStdString(), "PU007")
            << attack.name;
    EXPECT_EQ(state(), before);
}

TEST_F(ReviewScope, NobodyDecidesWhatTheyMade)
{
    EXPECT_EQ(refusal(desk.as(u"chen"_s),
                  filled("select desk.decide_risk_override({K}, {Z}, 1, 'agree')")),
        u"PU004"_s);
    EXPECT_EQ(
        refusal(desk.as(u"chen"_s), filled("select desk.decide_category({K}, {Y}, 1, 'agree')")),
        u"PU004"_s);
    // The head of compliance proposes a rule, publishes it herself, and confirms what she stopped.
    const QString rule =
        u"{\"name\": \"small\", \"levels\": [1], \"most_risk\": 20, \"jurisdictions\": [], "
        "\"excluded\": [], \"documents\": \"person\", \"most_day\": 5, \"sample_percent\": 10, "
        "\"mode\": \"%1\"}"_s;
    const auto propose = [&](const QString& login, const QString& mode) {
        return demand(desk.command(login, u"desk.propose_review_rule"_s,
                          {{u"p_payload"_s, rule.arg(mode)}, {u"p_reason"_s, u"x"_s}}))
            .id;
    };
    const auto publish = [&](const QString& login, qint64 change) {
        return desk.command(login, u"desk.decide_review_rule"_s,
            {{u"p_id"_s, change}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s},
                {u"p_reason"_s, u"x"_s}});
    };
    EXPECT_EQ(
        publish(u"vera"_s, propose(u"vera"_s, u"shadow"_s)).error().code, ErrorCode::FourEyes);
    demand(publish(u"vera"_s, propose(u"chen"_s, u"shadow"_s)));
    demand(publish(u"vera"_s, propose(u"chen"_s, u"live"_s)));
    demand(desk.command(u"vera"_s, u"desk.stop_review_rules"_s, {{u"p_reason"_s, u"odd"_s}}));
    EXPECT_EQ(refusal(desk.as(u"vera"_s),
                  "select desk.confirm_review_rule(gen_random_uuid(), r.id, r.revision, 'x') from "
                  "(select id, revision from desk.list_review_rules() where newest) r"),
        u"PU004"_s);
    EXPECT_EQ(refusal(desk.as(u"sana"_s),
                  "select desk.propose_review_rule(gen_random_uuid(), '{}', 'x')"),
        u"42501"_s);
}
