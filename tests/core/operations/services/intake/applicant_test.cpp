// What comes with an applicant of a web site besides fields: tax, the test and its warning, owners
// and representatives; and what the site is told is missing.

#include "tests/core/authority/refusal.h"
#include "tests/core/operations/services/intake/intakerig.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::office;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject inserted(QJsonObject request, const QString& name, const QJsonValue& value)
{
    request.insert(name, value);
    return request;
}

QJsonObject personBehind(const QString& name, const QString& share)
{
    return {{u"kind"_s, u"person"_s}, {u"name"_s, name}, {u"birth_date"_s, u"1970-05-01"_s},
        {u"country"_s, u"DE"_s}, {u"share"_s, share}};
}

QJsonObject companyBehind(const QString& name, const QString& share, const QJsonArray& owners)
{
    return {{u"kind"_s, u"entity"_s}, {u"name"_s, name}, {u"country"_s, u"CY"_s},
        {u"registration"_s, u"HE 1"_s}, {u"share"_s, share}, {u"owners"_s, owners}};
}

class IntakeApplicant : public ::testing::Test
{
protected:
    Result<QJsonObject> registered(const QJsonObject& request)
    {
        return service->callJson({u"link.intake_register"_s,
            {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_key"_s, IntakeRig::newKey()},
                {u"p_request"_s, jsonText(request)}}});
    }
    QJsonObject seen(const QJsonObject& made, const QString& asToken = {})
    {
        return demand(service->callJson({u"link.intake_application"_s,
            {{u"p_token"_s, IntakeRig::digest(asToken.isEmpty() ? token : asToken)},
                {u"p_application_id"_s, made[u"id"].toString().toLongLong()}}}));
    }
    Result<QJsonObject> acceptWarning(const QJsonObject& made, const QString& asToken)
    {
        return service->callJson({u"link.intake_accept_warning"_s,
            {{u"p_token"_s, IntakeRig::digest(asToken)}, {u"p_key"_s, IntakeRig::newKey()},
                {u"p_application_id"_s, made[u"id"].toString().toLongLong()}}});
    }
    QJsonObject questionnaire()
    {
        return demand(service->callJson(
            {u"link.intake_questionnaire"_s, {{u"p_token"_s, IntakeRig::digest(token)}}}));
    }
    /// The first or the last answer to every question.
    QJsonObject answers(bool first, int edition = 1)
    {
        QJsonObject chosen;
        for (const QJsonValue question : questionnaire().value(u"questions"_s).toArray()) {
            const QJsonArray offered = question[u"answers"].toArray();
            chosen.insert(question[u"code"].toString(),
                (first ? offered.first() : offered.at(1))[u"code"].toString());
        }
        return {{u"edition"_s, edition}, {u"answers"_s, chosen}};
    }
    static QJsonObject tax()
    {
        return {{u"us_person"_s, false}, {u"signed_on"_s, u"2026-11-02"_s},
            {u"residences"_s,
                QJsonArray{QJsonObject{{u"country"_s, u"DE"_s}, {u"tin"_s, u"12345678911"_s}},
                    QJsonObject{{u"country"_s, u"AE"_s}, {u"no_tin"_s, u"none is issued"_s}}}}};
    }
    static QJsonObject company()
    {
        return {{u"kind"_s, u"entity"_s}, {u"level"_s, 1}, {u"jurisdiction"_s, u"DE"_s},
            {u"fields"_s,
                QJsonObject{{u"legal_name"_s, u"Nordwind Handel GmbH"_s},
                    {u"residence_country"_s, u"DE"_s}}}};
    }
    QString place(const QJsonObject& request)
    {
        const auto made = registered(request);
        return made ? u"accepted"_s : made.error().args.value(u"field"_s).toString();
    }
    qint64 of(const QJsonObject& made, const QString& sql)
    {
        return rig.number(sql, {made[u"client"].toString().toLongLong()});
    }

    IntakeRig rig;
    QString token = rig.everything();
    std::unique_ptr<Connection> service = rig.desk().office().asService("purser_intake");
};

} // namespace

TEST_F(IntakeApplicant, BringsTaxAndAnswersThatKeepTheirEdition)
{
    const QJsonObject good = IntakeRig::application();
    const QJsonObject made = demand(registered(
        inserted(inserted(good, u"tax"_s, tax()), u"appropriateness"_s, answers(false))));
    EXPECT_EQ(of(made,
                  u"select count(*) from book.client_tax_certificate t where t.client_id = $1 and "
                  "not t.us_person and jsonb_array_length(t.residences) = 2"_s),
        1);
    EXPECT_EQ(
        of(made,
            u"select n.edition from book.appropriateness_test t join policy.questionnaire n on "
            "n.id = t.questionnaire_id where t.client_id = $1"_s),
        1);
    // Five languages, and no points.
    const QJsonObject question = questionnaire().value(u"questions"_s).toArray().first().toObject();
    EXPECT_EQ(question.value(u"texts"_s).toObject().size(), 5);
    EXPECT_FALSE(QString::fromUtf8(QJsonDocument(questionnaire()).toJson()).contains(u"points"));
    // Answers to another edition were answers to other questions.
    EXPECT_EQ(registered(inserted(good, u"appropriateness"_s, answers(false, 2))).error().code,
        ErrorCode::Stale);
}

TEST_F(IntakeApplicant, AcceptsTheWarningOnlyAfterTheTimeToThink)
{
    const QJsonObject good = IntakeRig::application();
    QJsonObject failing = answers(true);
    const QJsonObject made = demand(registered(inserted(good, u"appropriateness"_s, failing)));
    EXPECT_EQ(made[u"test"].toString(), u"fail"_s);
    EXPECT_FALSE(made[u"accept_from"].toString().isEmpty());
    EXPECT_EQ(acceptWarning(made, token).error().args.value(u"check"_s), u"cooling_off"_s);
    EXPECT_EQ(acceptWarning(made, rig.token(u"other"_s, IntakeRig::allScopes(), u"other-web"_s))
                  .error()
                  .code,
        ErrorCode::NotFound);
    of(made,
        u"update book.appropriateness_test set cooling_until = taken_at where client_id = $1 "
        "returning 1"_s);
    demand(acceptWarning(made, token));
    EXPECT_EQ(of(made,
                  u"select count(*) from book.appropriateness_test where client_id = $1 and "
                  "warning_accepted_at is not null"_s),
        1);
    EXPECT_EQ(acceptWarning(made, token).error().code, ErrorCode::WrongState);
    // In one breath with the answers only where policy gives no time to think.
    failing.insert(u"warning_accepted"_s, true);
    EXPECT_EQ(
        registered(inserted(good, u"appropriateness"_s, failing)).error().args.value(u"check"_s),
        u"cooling_off"_s);
    rig.number(u"update policy.questionnaire set cooling_off_hours = 0 where active returning 1"_s);
    const QJsonObject quick = demand(registered(inserted(good, u"appropriateness"_s, failing)));
    EXPECT_EQ(of(quick,
                  u"select count(*) from book.appropriateness_test where client_id = $1 and "
                  "warning_accepted_at is not null"_s),
        1);
}

TEST_F(IntakeApplicant, OfACompanyBringsWhoStandsBehindIt)
{
    const QJsonArray owners{
        companyBehind(u"Holding One Ltd"_s, u"60"_s,
            {personBehind(u"Ada Vogt"_s, u"1/3"_s), personBehind(u"Ben Vogt"_s, u"2/3"_s)}),
        personBehind(u"Cleo Marx"_s, u"40"_s)};
    const QJsonArray representatives{
        QJsonObject{{u"name"_s, u"Frieda Voss"_s}, {u"birth_date"_s, u"1968-02-11"_s}}};
    const QJsonObject made = demand(registered(
        inserted(inserted(company(), u"owners"_s, owners), u"representatives"_s, representatives)));
    EXPECT_EQ(
        of(made,
            u"select count(*) from book.ownership where client_id = $1 and ended_at is null"_s),
        5);
    // 60 % of two thirds is four tenths, exactly.
    EXPECT_EQ(of(made,
                  u"select count(*) from book.beneficial_owners($1) b where b.name = 'Ben "
                  "Vogt' and b.numerator * 5 = b.denominator * 2"_s),
        1);
    EXPECT_EQ(of(made,
                  u"select count(*) from book.ownership o join book.party p on p.id = "
                  "o.owner_id where o.client_id = $1 and o.control and p.name = 'Frieda "
                  "Voss'"_s),
        1);
    EXPECT_EQ(of(made,
                  u"select count(*) from book.client_field where client_id = $1 and field = "
                  "'representatives' and value = '[\"Frieda Voss\"]'"_s),
        1)
        << "the file names them too";
}

TEST_F(IntakeApplicant, NamesThePlaceThatIsWrongAndLeavesNothing)
{
    const qint64 before = rig.number(u"select count(*) from book.client"_s);
    const auto owned = [&](const QJsonArray& owners) {
        return place(inserted(company(), u"owners"_s, owners));
    };
    const QJsonObject ada = personBehind(u"Ada Vogt"_s, u"30"_s);
    EXPECT_EQ(owned({ada, inserted(ada, u"share"_s, u"0"_s)}), u"owners[1].share"_s);
    EXPECT_EQ(owned({inserted(ada, u"share"_s, u"101"_s)}), u"owners[0].share"_s);
    EXPECT_EQ(owned({inserted(ada, u"share"_s, u"1/0"_s)}), u"owners[0].share"_s);
    EXPECT_EQ(owned({inserted(ada, u"birth_date"_s, u"1970-02-31"_s)}), u"owners[0].birth_date"_s);
    EXPECT_EQ(owned({inserted(ada, u"country"_s, u"ZZ"_s)}), u"owners[0].country"_s);
    EXPECT_EQ(owned({inserted(ada, u"owners"_s, QJsonArray{ada})}), u"owners[0].owners"_s);
    EXPECT_EQ(owned({companyBehind(u"X"_s, u"60"_s, {inserted(ada, u"role"_s, u"boss"_s)})}),
        u"owners[0].owners[0].role"_s);
    EXPECT_EQ(owned({inserted(ada, u"share"_s, u"60"_s), inserted(ada, u"share"_s, u"50"_s)}),
        u"owners"_s)
        << "more than there is";
    // Six levels, and not a seventh.
    QJsonObject chain = personBehind(u"Deep"_s, u"100"_s);
    for (int level = 0; level < 5; ++level)
        chain = companyBehind(u"Level"_s, u"100"_s, {chain});
    EXPECT_EQ(owned({chain}), u"accepted"_s);
    EXPECT_EQ(owned({companyBehind(u"Level"_s, u"100"_s, {chain})}),
        u"owners[0].owners[0].owners[0].owners[0].owners[0].owners[0].owners[0]"_s);
    EXPECT_EQ(place(inserted(IntakeRig::application(), u"owners"_s, QJsonArray{ada})), u"owners"_s)
        << "nobody owns a person";
    QJsonObject untaxed = tax();
    untaxed.insert(u"residences"_s, QJsonArray{QJsonObject{{u"country"_s, u"DE"_s}}});
    EXPECT_EQ(place(inserted(IntakeRig::application(), u"tax"_s, untaxed)), u"tax.residences"_s);
    QJsonObject odd = answers(true);
    odd.insert(u"answers"_s, inserted(odd.value(u"answers"_s).toObject(), u"gap"_s, u"whatever"_s));
    EXPECT_EQ(place(inserted(IntakeRig::application(), u"appropriateness"_s, odd)),
        u"appropriateness.answers.gap"_s);
    EXPECT_EQ(rig.number(u"select count(*) from book.client"_s), before + 1)
        << "the six levels, and nobody else";
}

TEST_F(IntakeApplicant, IsToldWhatIsMissingAndNeverThatSomebodyLooks)
{
    const QJsonObject made = demand(registered(IntakeRig::application()));
    const auto missing = [&] {
        QStringList codes;
        for (const QJsonValue entry : seen(made).value(u"missing"_s).toArray())
            codes.append(entry[u"what"].toString() + u'.' + entry[u"code"].toString());
        return codes;
    };
    const QStringList asked = missing();
    EXPECT_TRUE(asked.contains(u"document.identity"_s)) << qPrintable(asked.join(u' '));
    EXPECT_TRUE(asked.contains(u"consent.privacy"_s));
    EXPECT_FALSE(asked.contains(u"consent.terms"_s)) << "given with the application";
    EXPECT_FALSE(asked.contains(u"document.wealth"_s)) << "asked of who is looked at closely";
    // Rated high, compliance wants more of them; the site hears nothing of it.
    of(made, u"update book.client set risk_score = 70 where id = $1 returning 1"_s);
    EXPECT_GT(of(made,
                  u"select jsonb_array_length(book.missing_requirements(c, a.level, "
                  "a.jurisdiction, a.id)) from book.client c join book.application a on "
                  "a.client_id = c.id where c.id = $1"_s),
        asked.size());
    EXPECT_EQ(missing(), asked);
}

/// Two brands that take applicants and one that does not any more.
class IntakeBrand : public IntakeApplicant
{
protected:
    IntakeBrand()
    {
        demand(rig.owner().script(
            "insert into policy.office_unit (kind, code, name, state) values ('brand', 'NORTH', "
            "'Northbridge', 'active'), ('brand', 'SOUTH', 'Southbridge', 'active'), ('brand', "
            "'WEST', 'Westbridge', 'closed'), ('desk', 'ES', 'Spanish desk', 'active')"));
    }
    void useTokenOf(const QStringList& brands)
    {
        token = rig.token(u"bound-"_s + QString::number(++m_made),
            {u"applications.write"_s, u"applications.read"_s}, u"main-web"_s, 6000, brands);
    }
    /// "NORTH" or "-"; else the field and why it was refused.
    QString brandOf(const QJsonValue& named = QJsonValue::Undefined)
    {
        QJsonObject request = IntakeRig::application();
        if (!named.isUndefined())
            request.insert(u"brand"_s, named);
        const auto made = registered(request);
        if (!made)
            return made.error().args.value(u"field"_s).toString() + u' '
                + made.error().args.value(u"why"_s).toString();
        return value(rig.owner(),
            u"select coalesce((select u.code from policy.office_unit u where u.id = k.brand_id), "
            "'-') from book.client c join book.circle k on k.id = c.circle_id where c.id = $1"_s,
            {made->value(u"client"_s).toString().toLongLong()});
    }

private:
    int m_made = 0;
};

TEST_F(IntakeBrand, IsNamedByASiteOfSeveralAndNeverAnothers)
{
    EXPECT_EQ(brandOf(), u"-"_s) << "as before, for a token that is bound to none";
    EXPECT_EQ(brandOf(u"NORTH"_s), u"NORTH"_s);
    EXPECT_EQ(brandOf(u"NOWHERE"_s), u"brand unknown"_s);
    EXPECT_EQ(brandOf(u"WEST"_s), u"brand closed"_s);
    EXPECT_EQ(brandOf(u"ES"_s), u"brand unknown"_s) << "a desk is no brand";
    EXPECT_EQ(brandOf(7), u"brand "_s);
    useTokenOf({u"NORTH"_s});
    EXPECT_EQ(brandOf(), u"NORTH"_s);
    EXPECT_EQ(brandOf(u"NORTH"_s), u"NORTH"_s);
    EXPECT_EQ(brandOf(u"SOUTH"_s), u"brand unknown"_s);
    EXPECT_EQ(brandOf(u"NOWHERE"_s), u"brand unknown"_s) << "the same answer";
    EXPECT_EQ(brandOf(QString()), u"brand unknown"_s);
    useTokenOf({u"NORTH"_s, u"SOUTH"_s});
    EXPECT_EQ(brandOf(), u"brand missing"_s);
    EXPECT_EQ(brandOf(u"SOUTH"_s), u"SOUTH"_s);
    EXPECT_EQ(rig.number(u"select count(*) from book.client c join book.circle k on k.id = "
                         "c.circle_id where k.brand_id is not null"_s),
        4)
        << "nothing refused has left a client";
}

TEST_F(IntakeBrand, DecidesFromTheStartWhoSeesTheApplicant)
{
    demand(rig.owner().script(
        "update policy.staff set scoped = true where login = 'sana'; insert into "
        "policy.staff_scope (login, unit_id) select 'sana', id from policy.office_unit where code "
        "= 'NORTH'"));
    useTokenOf({u"NORTH"_s, u"SOUTH"_s});
    EXPECT_EQ(brandOf(u"NORTH"_s), u"NORTH"_s);
    EXPECT_EQ(brandOf(u"SOUTH"_s), u"SOUTH"_s);
    auto sana = rig.desk().office().as("sana");
    EXPECT_EQ(number(*sana,
                  u"select count(*) from desk.list_applications('{\"tab\": \"all\"}', 'newest')"_s),
        1);
}

TEST_F(IntakeBrand, OfATokenIsOneThatTakesApplicants)
{
    auto adam = rig.desk().office().as("adam");
    for (const QJsonValue& brands : {QJsonValue(QJsonArray{}), QJsonValue(QJsonArray{u"WEST"_s}),
             QJsonValue(QJsonArray{u"ES"_s}), QJsonValue(u"NORTH"_s)}) {
        const QString digest = IntakeRig::digest(IntakeRig::newKey());
        const Call call{u"desk.propose_change"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_kind"_s, u"intake.token"_s},
                {u"p_payload"_s,
                    jsonText(QJsonObject{{u"name"_s, u"odd"_s}, {u"site"_s, u"main-web"_s},
                        {u"scopes"_s, QJsonArray{u"applications.write"_s}}, {u"key_hash"_s, digest},
                        {u"per_minute"_s, 10}, {u"days"_s, 30}, {u"brands"_s, brands}})},
                {u"p_reason"_s, u"Web site"_s}}};
        EXPECT_EQ(refusal(*adam, call), u"PU008"_s);
    }
}
