// The laboratory of screening: settings tried on what people decided and on the lists, put in force
// by a second person who says why a true hit may be lost, and gone by from then on. And many hits
// decided with one reason, each on its own.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QCryptographicHash>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using office::jsonText;
using office::Outcome;

namespace {

/// The code of a refusal and what it names.
QString whyNot(const Error& error)
{
    for (const QString& name :
        {u"check"_s, u"state"_s, u"field"_s, u"why"_s, u"permission"_s, u"limit"_s, u"what"_s}) {
        if (error.args.contains(name))
            return sqlState(error) + u' ' + error.args.value(name).toString();
    }
    return sqlState(error);
}

template <typename Value>
QString answerOf(const Result<Value>& answer)
{
    return answer ? QString() : whyNot(answer.error());
}

QString hex(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// A client with hits whose scores are words and facts, and Chen's word about some of them.
class LaboratoryDesk
{
public:
    struct Part {
        QString code;
        double value;
    };

    static QJsonObject hit(const QString& entity, const QList<Part>& parts,
        const QString& list = u"UN"_s, const QString& kind = u"adverse"_s)
    {
        double sum = 0;
        QJsonArray addends;
        for (const Part& part : parts) {
            addends.append(QJsonArray{part.code, QString(), QString::number(part.value, 'f', 6)});
            sum += part.value;
        }
        const int score = qRound(sum * 1000);
        return {{u"list"_s, list}, {u"entity"_s, entity}, {u"name"_s, u"Listed "_s + entity},
            {u"kind"_s, kind}, {u"score_milli"_s, score},
            {u"band"_s,
                score >= 920       ? u"strong"_s
                    : score >= 720 ? u"possible"_s
                                   : u"shadow"_s},
            {u"digest"_s, hex(entity)}, {u"explanation"_s, QJsonObject{{u"parts"_s, addends}}}};
    }
    /// Two that are true, two that are not, and one below the alerts.
    static QJsonArray usual()
    {
        return {hit(u"T900"_s, {{u"words"_s, 0.90}}),
            hit(u"T760"_s, {{u"words"_s, 0.71}, {u"birth_exact"_s, 0.05}}),
            hit(u"F740"_s, {{u"words"_s, 0.74}}),
            hit(u"F780"_s, {{u"words"_s, 0.88}, {u"nationality"_s, -0.10}}, u"OFAC"_s),
            hit(u"S680"_s, {{u"words"_s, 0.78}, {u"nationality"_s, -0.10}})};
    }

    /// Those that begin with T are true, those with F false.
    void judge(qint64 run)
    {
        for (const auto& [letter, outcome, reason] :
            {std::tuple(u"T%"_s, u"confirmed"_s, u"same_person"_s),
                std::tuple(u"F%"_s, u"false"_s, u"other_country"_s)}) {
            const auto rows = demand(desk.owner().execute(
                u"select id from book.screening_hit where run_id = $1 and entity_ref like $2"_s,
                {run, letter}));
            for (int i = 0; i < rows.rowCount(); ++i)
                demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
                    {{u"p_id"_s, rows.row(i).integer(0)}, {u"p_version"_s, 1},
                        {u"p_outcome"_s, outcome}, {u"p_reason"_s, reason},
                        {u"p_text"_s, u"seen"_s}}));
        }
    }
    void fill()
    {
        client = desk.person().client;
        run = desk.screen(client, usual());
        judge(run);
    }
    void needOnly(int decided)
    {
        demand(desk.owner().execute(u"update policy.setting set value = $1 where key = "
                                    "'screening.least_decided'"_s,
            {QString::number(decided)}));
    }

    static QJsonObject settings(const QJsonObject& figures, const QJsonArray& scopes = {},
        const QJsonValue& trial = QJsonValue::Null)
    {
        return {{u"name"_s, u"Autumn"_s}, {u"figures"_s, figures}, {u"scopes"_s, scopes},
            {u"trial"_s, trial}};
    }
    Result<QJsonObject> tryThem(const QJsonObject& settings, const QString& login = u"chen"_s)
    {
        return desk.read(
            login, u"desk.try_screening_settings"_s, {{u"p_payload"_s, jsonText(settings)}});
    }
    Result<Outcome> propose(const QJsonObject& settings, const QString& login = u"chen"_s)
    {
        return desk.command(login, u"desk.propose_screening_settings"_s,
            {{u"p_payload"_s, jsonText(settings)}, {u"p_reason"_s, u"fewer false ones"_s}});
    }
    Result<Outcome> decide(qint64 change, const QString& digest, const QString& reason = {},
        const QString& login = u"vera"_s)
    {
        return desk.command(login, u"desk.decide_screening_settings"_s,
            {{u"p_id"_s, change}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s},
                {u"p_reason"_s, reason}, {u"p_lost_digest"_s, digest}});
    }
    QString lostBy(const QJsonObject& settings)
    {
        return demand(tryThem(settings)).value(u"lost_digest"_s).toString();
    }
    QJsonObject nextSlice(const QString& lists = hex(u"lists"_s))
    {
        return demand(desk.as(u"purser_jobs"_s)
                          .callJson({u"link.screening_trial"_s,
                              {{u"p_lists_digest"_s, lists}, {u"p_engine"_s, u"test 1"_s}}}));
    }
    Result<office::Table> note(const QJsonObject& slice, const QJsonArray& hits)
    {
        return desk.as(u"purser_jobs"_s)
            .execute(u"select link.note_screening_trial($1, $2, $3, $4, $5)"_s,
                {slice.value(u"id"_s).toInteger(), slice.value(u"after"_s).toInteger(),
                    slice.value(u"last"_s).isNull() ? QVariant(QMetaType::fromType<qlonglong>())
                                                    : QVariant(slice.value(u"last"_s).toInteger()),
                    slice.value(u"runs"_s).toArray().size(), jsonText(hits)});
    }

    ReviewDesk desk;
    qint64 client = 0;
    qint64 run = 0;
};

QList<int> kept(const QJsonObject& row)
{
    return {row.value(u"true_kept"_s).toInt(), row.value(u"true_lost"_s).toInt(),
        row.value(u"false_kept"_s).toInt(), row.value(u"false_saved"_s).toInt()};
}

} // namespace

TEST(ScreeningLaboratory, TellsWhatAThresholdWouldHaveDoneWithWhatPeopleDecided)
{
    LaboratoryDesk d;
    d.fill();
    const QJsonObject report =
        demand(d.tryThem(LaboratoryDesk::settings({{u"bands.review"_s, 750}})));
    EXPECT_EQ(report.value(u"decided"_s).toInt(), 4);
    EXPECT_EQ(report.value(u"shadow"_s).toInt(), 1);
    EXPECT_FALSE(report.value(u"enough"_s).toBool()) << "four are too few, and it says so";
    EXPECT_EQ(kept(report.value(u"in_force"_s).toObject()), QList<int>({2, 0, 2, 0}));
    EXPECT_EQ(kept(report.value(u"chosen"_s).toObject()), QList<int>({2, 0, 1, 1}));
    EXPECT_EQ(report.value(u"newly_lost"_s).toInt(), 0);
    // A month is the least that figures a month are made of: five evidences, alerts among them.
    EXPECT_EQ(report.value(u"in_force"_s).toObject().value(u"alerts_month_e1"_s).toInt(), 40);
    EXPECT_EQ(report.value(u"chosen"_s).toObject().value(u"alerts_month_e1"_s).toInt(), 30);
    for (const QJsonValue row : report.value(u"table"_s).toArray()) {
        const int at = row[u"review_milli"_s].toInt();
        EXPECT_EQ(kept(row.toObject()),
            QList<int>({(at <= 900) + (at <= 760), 2 - (at <= 900) - (at <= 760),
                (at <= 740) + (at <= 780), 2 - (at <= 740) - (at <= 780)}))
            << at;
    }
    // By list and script, and a true hit that goes is named.
    const QJsonObject harder =
        demand(d.tryThem(LaboratoryDesk::settings({{u"bands.review"_s, 770}})));
    EXPECT_EQ(harder.value(u"newly_lost"_s).toInt(), 1);
    ASSERT_EQ(harder.value(u"lost"_s).toArray().size(), 1);
    const QJsonValue lost = harder.value(u"lost"_s).toArray().at(0);
    EXPECT_EQ(lost[u"entity"_s], u"Listed T760"_s);
    EXPECT_EQ(lost[u"by"_s].toString(), d.desk.text(u"select authz.name_of('chen')"_s));
    EXPECT_EQ(lost[u"before_milli"_s].toInt(), 760);
    QStringList slices;
    for (const QJsonValue slice : harder.value(u"slices"_s).toArray())
        slices << slice[u"value"_s].toString();
    EXPECT_EQ(slices, QStringList({u"OFAC"_s, u"UN"_s, u"latin"_s}));
    // For those who may know of hits, and on the record.
    EXPECT_EQ(
        d.desk.number(u"select count(*) from audit.log where command = 'screening.try'"_s), 2);
    for (const char* login : {"sana", "mara", "adam", "omar"})
        EXPECT_EQ(answerOf(d.tryThem(LaboratoryDesk::settings({}), QString::fromLatin1(login))),
            u"42501"_s)
            << login;
}

TEST(ScreeningLaboratory, ScoresAnewWhatIsAddedAndLeavesTheRestToATrial)
{
    LaboratoryDesk d;
    d.fill();
    const auto chosen = [&](const QJsonObject& figures, const QJsonArray& scopes = {}) {
        return kept(demand(d.tryThem(LaboratoryDesk::settings(figures, scopes)))
                        .value(u"chosen"_s)
                        .toObject());
    };
    // 0.88 less 0.20 is no alert any more; nothing else is about nationalities.
    EXPECT_EQ(chosen({{u"qualifier.nationality"_s, -200}}), QList<int>({2, 0, 1, 1}));
    // Without the birth date 0.76 is 0.71.
    EXPECT_EQ(chosen({{u"qualifier.birthExact"_s, 0}}), QList<int>({1, 1, 2, 0}));
    const QJsonArray ofac{QJsonObject{{u"list"_s, u"OFAC"_s}, {u"review_milli"_s, 800}}};
    EXPECT_EQ(chosen({}, ofac), QList<int>({2, 0, 1, 1}));
    const QJsonArray people{QJsonObject{{u"kind"_s, u"person"_s}, {u"review_milli"_s, 800}},
        QJsonObject{{u"list"_s, u"OFAC"_s}, {u"kind"_s, u"person"_s}, {u"review_milli"_s, 700}}};
    EXPECT_EQ(chosen({}, people), QList<int>({1, 1, 1, 1})) << "the most specific counts";
    const auto told = [&](const QJsonObject& figures, const QString& what) {
        return demand(d.tryThem(LaboratoryDesk::settings(figures))).value(what);
    };
    EXPECT_TRUE(told({{u"bands.review"_s, 740}}, u"complete"_s).toBool());
    EXPECT_FALSE(told({{u"bands.shadow"_s, 600}}, u"complete"_s).toBool());
    EXPECT_FALSE(told({{u"qualifier.gender"_s, -50}}, u"complete"_s).toBool());
    EXPECT_EQ(answerOf(d.tryThem(LaboratoryDesk::settings({{u"name.conflict"_s, 1500}}))),
        u"PU006 not_tried_on_lists"_s);
    const struct {
        QJsonObject figures;
        QJsonArray scopes;
        QString field;
    } wrong[] = {{{{u"bands.review"_s, 930}}, {}, u"bands.review"_s},
        {{{u"bands.review"_s, 1001}}, {}, u"bands.review"_s},
        {{{u"token.slip"_s, 800}}, {}, u"token.slip"_s},
        {{{u"qualifier.gender"_s, 10}}, {}, u"qualifier.gender"_s},
        {{{u"bands.review"_s, u"720"_s}}, {}, u"bands.review"_s},
        {{}, {QJsonObject{{u"review_milli"_s, 800}}}, u"scopes"_s},
        {{}, {QJsonObject{{u"list"_s, u"UN"_s}, {u"review_milli"_s, 600}}}, u"scopes"_s},
        {{}, {QJsonObject{{u"kind"_s, u"ship"_s}, {u"review_milli"_s, 800}}}, u"scopes"_s},
        {{}, {QJsonObject{{u"weak"_s, u"yes"_s}, {u"review_milli"_s, 800}}}, u"scopes"_s},
        {{}, {QJsonObject{{u"weak"_s, true}, {u"review_milli"_s, 901}}}, u"scopes"_s},
        {{{u"name.weakAlias"_s, 800}}, {QJsonObject{{u"weak"_s, true}, {u"review_milli"_s, 850}}},
            u"scopes"_s},
        {{},
            {QJsonObject{{u"list"_s, u"UN"_s}, {u"review_milli"_s, 800}},
                QJsonObject{{u"list"_s, u"UN"_s}, {u"review_milli"_s, 810}}},
            u"scopes"_s}};
    for (const auto& [figures, scopes, field] : wrong)
        EXPECT_EQ(
            answerOf(d.tryThem(LaboratoryDesk::settings(figures, scopes))), u"PU008 "_s + field);
}

TEST(ScreeningLaboratory, HoldsHitsOfWeakAliasesAgainstTheirOwnThreshold)
{
    LaboratoryDesk d;
    d.client = d.desk.person().client;
    d.desk.screen(d.client,
        {LaboratoryDesk::hit(u"A"_s, {{u"words"_s, 0.90}, {u"weak_alias"_s, -0.09}}),
            LaboratoryDesk::hit(u"B"_s, {{u"words"_s, 0.81}})});
    const auto alerts = [&](const QJsonArray& scopes) {
        return demand(d.tryThem(LaboratoryDesk::settings({{u"bands.review"_s, 730}}, scopes)))
            .value(u"chosen"_s)
            .toObject()
            .value(u"alerts_month_e1"_s)
            .toInt();
    };
    EXPECT_EQ(alerts({}), 20);
    EXPECT_EQ(alerts({QJsonObject{{u"weak"_s, true}, {u"review_milli"_s, 850}}}), 10);
    EXPECT_EQ(
        alerts({QJsonObject{{u"weak"_s, true}, {u"list"_s, u"OFAC"_s}, {u"review_milli"_s, 850}}}),
        20)
        << "of another list";
    EXPECT_EQ(alerts({QJsonObject{{u"list"_s, u"UN"_s}, {u"review_milli"_s, 850}},
                  QJsonObject{{u"weak"_s, true}, {u"review_milli"_s, 800}}}),
        10)
        << "one of weak aliases comes before that of the list";
    // Which threshold held is told with the hit.
    const QJsonObject settings = LaboratoryDesk::settings(
        {{u"bands.review"_s, 730}}, {QJsonObject{{u"weak"_s, true}, {u"review_milli"_s, 850}}});
    const qint64 change = demand(d.propose(settings)).id;
    demand(d.decide(change, d.lostBy(settings), u"few as yet"_s));
    d.desk.number(u"with s as (insert into book.screening_run (client_id, trigger, subject, "
                  "subject_digest, lists, engine, hits, settings_id) select client_id, 'periodic', "
                  "subject, subject_digest, lists, engine, 2, (select max(id) from "
                  "policy.screening_settings) from book.screening_run order by id desc limit 1 "
                  "returning id), h as (insert into book.screening_hit (run_id, client_id, list, "
                  "entity_ref, entity_name, kind, score_milli, band, explanation, evidence_digest) "
                  "select s.id, o.client_id, o.list, o.entity_ref, o.entity_name, o.kind, "
                  "o.score_milli, o.band, o.explanation, o.evidence_digest from book.screening_hit "
                  "o cross join s returning 1) select count(*) from h"_s);
    const QJsonObject kept = demand(d.desk.read(
        u"chen"_s, u"desk.screening_hits"_s, {{u"p_client_id"_s, d.client}, {u"p_all"_s, false}}));
    QStringList told;
    for (const QJsonValue hit : kept.value(u"hits"_s).toArray())
        told << hit[u"entity"_s].toString() + u' '
                + QString::number(hit[u"threshold_milli"_s].toInt())
                + (hit[u"threshold_weak"_s].toBool() ? u" weak"_s : QString());
    told.sort();
    EXPECT_EQ(told, QStringList({u"A 850 weak"_s, u"B 730"_s}));
}

TEST(ScreeningLaboratory, GivesIntervalsAsWilsonDoes)
{
    ReviewDesk desk;
    // Newcombe 1998, table of examples: 81 of 263 and 0 of 20, to four places.
    EXPECT_EQ(desk.text(u"select book.wilson(81, 263)::text"_s), u"{3080,2553,3662}"_s);
    EXPECT_EQ(desk.text(u"select book.wilson(0, 20)::text"_s), u"{0,0,1611}"_s);
    EXPECT_EQ(desk.text(u"select coalesce(book.wilson(0, 0)::text, 'none')"_s), u"none"_s);
}

TEST(ScreeningSettings, AreProposedByComplianceAndPutInForceByItsHead)
{
    LaboratoryDesk d;
    d.fill();
    d.needOnly(4);
    const QJsonObject settings = LaboratoryDesk::settings({{u"bands.review"_s, 750}});
    for (const char* login : {"sana", "mara", "adam", "omar"})
        EXPECT_EQ(answerOf(d.propose(settings, QString::fromLatin1(login))), u"42501"_s) << login;
    EXPECT_EQ(
        answerOf(d.desk.as(u"adam"_s).command(proposal(u"policy.screening_settings"_s, settings))),
        u"PU001 screening.tune"_s);
    EXPECT_EQ(answerOf(d.propose(LaboratoryDesk::settings({}))), u"PU003 in_force"_s);
    const QString lost = d.lostBy(settings);
    const qint64 change = demand(d.propose(settings)).id;
    EXPECT_EQ(answerOf(d.decide(change, lost, {}, u"chen"_s)), u"42501"_s);
    EXPECT_EQ(
        answerOf(d.desk.as(u"adam"_s).command(decision(change, 1))), u"PU001 screening.activate"_s);
    const qint64 own = demand(d.propose(settings, u"vera"_s)).id;
    EXPECT_EQ(answerOf(d.decide(own, lost, u"mine"_s)), u"PU004 proposer"_s);
    const qint64 foreign = demand(d.desk.as(u"adam"_s).command(proposal(u"policy.setting"_s,
                                      {{u"key"_s, u"screening.fresh_days"_s}, {u"value"_s, 90}})))
                               .id;
    EXPECT_EQ(answerOf(d.decide(foreign, lost)), u"PU007"_s);
    demand(d.decide(change, lost));
    EXPECT_EQ(
        d.desk.number(u"select count(*) from policy.screening_settings where version = 1 and "
                      "proposed_by = 'chen' and activated_by = 'vera' and (figures ->> "
                      "'bands.review')::int = 750 and report ->> 'decided' = '4' and report -> "
                      "'chosen' ->> 'false_saved' = '1'"_s),
        1);
    // Kept as it is, whoever may write.
    EXPECT_EQ(
        refusal(d.desk.owner(), "update policy.screening_settings set name = 'x'"), u"PU003"_s);
    // From now on a screening is by this version, and says so.
    const auto screened = [&](const QVariant& version) {
        return d.desk.as(u"purser_jobs"_s)
            .execute(
                u"select link.put_screening($1, $2, 'list', $3, 'test 2', '[]', null, null, $4)"_s,
                {d.client, d.desk.text(u"select book.subject_digest($1)"_s, {d.client}),
                    u"[{\"name\": \"UN\", \"digest\": \"%1\", \"names\": \"1\"}]"_s.arg(
                        hex(u"list"_s)),
                    version});
    };
    EXPECT_EQ(answerOf(screened(QVariant(QMetaType::fromType<qlonglong>()))),
        u"PU002 screening_settings"_s);
    const qint64 version = d.desk.number(u"select max(id) from policy.screening_settings"_s);
    EXPECT_EQ(answerOf(screened(version + 1)), u"PU002 screening_settings"_s);
    demand(screened(version));
    EXPECT_EQ(d.desk.number(
                  u"select count(*) from book.screening_run where settings_id = $1"_s, {version}),
        1);
    const auto listed = demand(d.desk.as(u"chen"_s).call({u"desk.list_screening_settings"_s, {}}));
    EXPECT_EQ(listed.row(0).integer(u"runs"_s), 1);
}

TEST(ScreeningSettings, ThatLoseATrueHitTakeTheSecondPersonsReason)
{
    LaboratoryDesk d;
    d.fill();
    d.needOnly(4);
    const QJsonObject settings = LaboratoryDesk::settings({{u"bands.review"_s, 770}});
    const qint64 change = demand(d.propose(settings)).id;
    EXPECT_EQ(answerOf(d.decide(change, {}, u"seen"_s)), u"PU002 screening_report"_s)
        << "without having been shown which";
    EXPECT_EQ(answerOf(d.decide(change, d.lostBy(settings))), u"PU006 true_hits_lost"_s);
    EXPECT_EQ(answerOf(d.decide(change, d.lostBy(settings), u"  "_s)), u"PU006 true_hits_lost"_s);
    // Another true hit comes between: what she was shown is not what would be lost.
    const QString shown = d.lostBy(settings);
    QJsonArray more = LaboratoryDesk::usual();
    more.append(LaboratoryDesk::hit(u"T765"_s, {{u"words"_s, 0.765}}));
    const qint64 run = d.desk.screen(d.client, more);
    demand(d.desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s,
             d.desk.number(u"select id from book.screening_hit where run_id = $1 and entity_ref = "
                           "'T765'"_s,
                 {run})},
            {u"p_version"_s, 1}, {u"p_outcome"_s, u"confirmed"_s},
            {u"p_reason"_s, u"same_person"_s}, {u"p_text"_s, u"seen"_s}}));
    EXPECT_EQ(answerOf(d.decide(change, shown, u"borne"_s)), u"PU002 screening_report"_s);
    demand(d.decide(change, d.lostBy(settings), u"Both are watched by hand"_s));
    EXPECT_EQ(d.desk.text(u"select decision_reason || ' ' || (report ->> 'newly_lost') from "
                          "policy.screening_settings"_s),
        u"Both are watched by hand 2"_s);
    // What is lost already is not lost anew by the next version.
    EXPECT_EQ(demand(d.tryThem(LaboratoryDesk::settings({{u"bands.review"_s, 775}})))
                  .value(u"newly_lost"_s)
                  .toInt(),
        0);
}

TEST(ScreeningSettings, OnTooFewDecisionsTakeTheSecondPersonsReason)
{
    LaboratoryDesk d;
    d.fill();
    const QJsonObject settings = LaboratoryDesk::settings({{u"bands.review"_s, 750}});
    const qint64 change = demand(d.propose(settings)).id;
    EXPECT_EQ(answerOf(d.decide(change, d.lostBy(settings))), u"PU006 too_few_decided"_s);
    demand(d.decide(change, d.lostBy(settings), u"The book is young"_s));
}

TEST(ScreeningTrial, RunsInSlicesOnTheListsInForceAndCarriesAProposal)
{
    LaboratoryDesk d;
    d.fill();
    d.needOnly(4);
    EXPECT_EQ(d.nextSlice(), QJsonObject()) << "none was asked for";
    const QJsonObject weights{{u"name.conflict"_s, 1600}};
    const auto start = [&] {
        return d.desk.command(u"chen"_s, u"desk.start_screening_trial"_s,
            {{u"p_payload"_s, jsonText(LaboratoryDesk::settings(weights))}});
    };
    const qint64 trial = demand(start()).id;
    EXPECT_EQ(answerOf(d.desk.command(u"sana"_s, u"desk.start_screening_trial"_s,
                  {{u"p_payload"_s, jsonText(LaboratoryDesk::settings(weights))}})),
        u"42501"_s);
    const auto resting = [&](const QJsonObject& figures) {
        return LaboratoryDesk::settings(figures, {}, QString::number(trial));
    };
    EXPECT_EQ(answerOf(d.propose(resting(weights))), u"PU006 trial_does_not_fit"_s) << "not done";
    const QJsonObject slice = d.nextSlice();
    EXPECT_EQ(slice.value(u"figures"_s).toObject().value(u"name.conflict"_s).toInt(), 1600);
    ASSERT_EQ(slice.value(u"runs"_s).toArray().size(), 1);
    const qint64 run = slice.value(u"runs"_s).toArray().at(0)[u"run"_s].toInteger();
    EXPECT_EQ(run, d.run);
    const auto found = [&](const QString& entity, const QJsonValue& before,
                           const QJsonValue& after) {
        return QJsonObject{{u"run"_s, run}, {u"list"_s, entity == u"F780"_s ? u"OFAC"_s : u"UN"_s},
            {u"entity"_s, entity}, {u"name"_s, u"Listed "_s + entity}, {u"kind"_s, u"person"_s},
            {u"before_milli"_s, before}, {u"after_milli"_s, after}};
    };
    // One true hit falls, a false one too; somebody comes up whom no screening kept; F780 is not
    // on the lists any more.
    const QJsonArray hits{found(u"T900"_s, 900, 880), found(u"T760"_s, 760, 700),
        found(u"F740"_s, 740, QJsonValue::Null), found(u"N1"_s, QJsonValue::Null, 730)};
    EXPECT_EQ(answerOf(d.note(slice, {found(u"T900"_s, 900, 1880)})), u"PU008 hits"_s);
    EXPECT_TRUE(demand(d.note(slice, hits)).row(0).flag(0));
    EXPECT_FALSE(demand(d.note(slice, hits)).row(0).flag(0)) << "that slice was noted";
    const QJsonObject end = d.nextSlice();
    EXPECT_TRUE(end.value(u"last"_s).isNull());
    EXPECT_TRUE(demand(d.note(end, {})).row(0).flag(0));
    EXPECT_EQ(
        d.desk.text(u"select state || ' ' || tried from book.screening_trial"_s), u"done 1"_s);
    const QJsonObject report = demand(d.tryThem(resting(weights)));
    EXPECT_EQ(report.value(u"not_tried"_s).toInt(), 1);
    EXPECT_EQ(report.value(u"newly_lost"_s).toInt(), 1);
    EXPECT_EQ(kept(report.value(u"chosen"_s).toObject()), QList<int>({1, 1, 0, 1}));
    EXPECT_EQ(report.value(u"chosen"_s).toObject().value(u"alerts_month_e1"_s).toInt(), 20)
        << "and the new one is an alert";
    // Thresholds move over a trial, weights do not.
    EXPECT_EQ(answerOf(d.tryThem(resting({{u"name.conflict"_s, 1600}, {u"bands.review"_s, 700}}))),
        QString());
    EXPECT_EQ(
        answerOf(d.tryThem(resting({{u"name.conflict"_s, 1700}}))), u"PU006 trial_does_not_fit"_s);
    const qint64 change = demand(d.propose(resting(weights))).id;
    // Lists that come anew make it a trial of yesterday.
    demand(d.desk.as(u"purser_jobs"_s)
               .execute(u"select link.put_screening_lists($1)"_s,
                   {u"[{\"name\": \"UN\", \"source\": \"un_xml\", \"digest\": \"%1\", "
                    "\"entities\": 1, \"names\": 1, \"files\": []}]"_s.arg(hex(u"new"_s))}));
    EXPECT_EQ(answerOf(d.decide(change, report.value(u"lost_digest"_s).toString(), u"borne"_s)),
        u"PU006 trial_does_not_fit"_s);
}

TEST(ScreeningTrial, BeginsAnewOnOtherListsAndEndsWhenSomebodyStopsIt)
{
    LaboratoryDesk d;
    d.fill();
    const auto start = [&] {
        return d.desk.command(u"chen"_s, u"desk.start_screening_trial"_s,
            {{u"p_payload"_s, jsonText(LaboratoryDesk::settings({{u"name.conflict"_s, 1600}}))}});
    };
    const qint64 trial = demand(start()).id;
    const QJsonObject before = d.nextSlice();
    demand(d.note(before,
        {QJsonObject{{u"run"_s, d.run}, {u"list"_s, u"UN"_s}, {u"entity"_s, u"X"_s},
            {u"name"_s, u"X"_s}, {u"kind"_s, u"person"_s}, {u"before_milli"_s, 800},
            {u"after_milli"_s, 800}}}));
    const QJsonObject other = d.nextSlice(hex(u"other lists"_s));
    EXPECT_EQ(other.value(u"after"_s).toInt(), 0);
    EXPECT_EQ(other.value(u"runs"_s).toArray().size(), 1);
    const auto stop = [&](const QString& login) {
        return d.desk.command(login, u"desk.stop_screening_trial"_s,
            {{u"p_id"_s, trial},
                {u"p_version"_s,
                    d.desk.number(
                        u"select version from book.screening_trial where id = $1"_s, {trial})}});
    };
    demand(stop(u"olga"_s));
    EXPECT_EQ(answerOf(stop(u"olga"_s)), u"PU003 stopped"_s);
    EXPECT_FALSE(demand(d.note(other, {})).row(0).flag(0));
    EXPECT_EQ(d.nextSlice(), QJsonObject());
    for (int i = 0; i < 5; ++i)
        demand(start());
    EXPECT_EQ(answerOf(start()), u"PU005 trials"_s);
}

TEST(ManyHits, OfOneKindAreDecidedWithOneReasonEachOnItsOwn)
{
    LaboratoryDesk d;
    d.client = d.desk.person().client;
    const qint64 other =
        d.desk
            .person({{u"email"_s, u"p@example.org"_s}, {u"phone"_s, u"+49 30 7654399"_s},
                {u"birth_date"_s, u"1971-05-05"_s}})
            .client;
    const QList<LaboratoryDesk::Part> possible{{u"words"_s, 0.80}};
    const QList<LaboratoryDesk::Part> strong{{u"words"_s, 0.95}};
    const auto sanction = [](const QString& entity, const QList<LaboratoryDesk::Part>& parts) {
        return LaboratoryDesk::hit(entity, parts, u"UN"_s, u"sanction"_s);
    };
    d.desk.screen(d.client,
        {sanction(u"A"_s, possible), sanction(u"B"_s, possible), sanction(u"C"_s, strong),
            LaboratoryDesk::hit(u"D"_s, possible)});
    d.desk.screen(other, {sanction(u"A"_s, possible)});
    const auto item = [&](qint64 client, const QString& entity, const QString& digest = {}) {
        return QJsonObject{{u"id"_s,
                               QString::number(d.desk.number(
                                   u"select max(id) from book.screening_hit where client_id = $1 "
                                   "and entity_ref = $2"_s,
                                   {client, entity}))},
            {u"version"_s, 1}, {u"digest"_s, digest.isEmpty() ? hex(entity) : digest}};
    };
    const QJsonArray items{item(d.client, u"A"_s), item(d.client, u"B"_s, hex(u"seen before"_s)),
        item(d.client, u"C"_s), item(d.client, u"D"_s), item(other, u"A"_s)};
    const auto precheck =
        demand(d.desk.read(u"chen"_s, u"desk.hits_precheck"_s, {{u"p_items"_s, jsonText(items)}}));
    QStringList problems;
    for (const QJsonValue row : precheck.value(u"rows"_s).toArray())
        problems << row[u"problem"_s][u"why"_s].toString();
    EXPECT_EQ(problems,
        QStringList({QString(), u"evidence"_s, u"two_people"_s, u"other_kind"_s, QString()}));
    const auto decide = [&](const QJsonArray& list, const QString& outcome,
                            const QString& login = u"chen"_s) {
        return d.desk.command(login, u"desk.decide_hits"_s,
            {{u"p_items"_s, jsonText(list)}, {u"p_outcome"_s, outcome},
                {u"p_reason"_s, u"other_country"_s}, {u"p_text"_s, u"seen"_s}});
    };
    EXPECT_EQ(answerOf(decide(items, u"false"_s, u"sana"_s)), u"42501"_s);
    EXPECT_EQ(answerOf(decide(items, u"confirmed"_s)), u"PU008 outcome"_s);
    EXPECT_EQ(answerOf(decide({items.at(0), items.at(0)}, u"false"_s)), u"PU008 items"_s);
    EXPECT_EQ(answerOf(decide({}, u"false"_s)), u"PU008 items"_s);
    const Outcome done = demand(decide(items, u"false"_s));
    EXPECT_EQ(done.detail.value(u"decided"_s).toInt(), 2);
    EXPECT_EQ(done.detail.value(u"refused"_s).toInt(), 3);
    EXPECT_EQ(d.desk.text(u"select string_agg(entity_ref || ' ' || state, ', ' order by id) from "
                          "book.screening_hit"_s),
        u"A false, B open, C open, D open, A false"_s);
    EXPECT_EQ(d.desk.number(u"select count(*) from audit.log where command = 'screening.decide' "
                            "and payload like '%bulk%'"_s),
        2);
    // Whose data changed since is screened anew first.
    demand(d.desk.setFields(u"sana"_s, d.client, {{u"family_name"_s, u"Maier"_s}}));
    EXPECT_EQ(demand(decide({item(d.client, u"B"_s)}, u"false"_s))
                  .detail.value(u"rows"_s)
                  .toArray()
                  .at(0)[u"problem"_s][u"why"_s],
        u"evidence"_s);
    const auto listed = demand(d.desk.as(u"chen"_s).call({u"desk.list_hits"_s, {}}));
    EXPECT_EQ(listed.rowCount(), 3);
    EXPECT_EQ(listed.row(0).text(u"entity"_s), u"C"_s);
    EXPECT_EQ(answerOf(d.desk.as(u"sana"_s).call({u"desk.list_hits"_s, {}})), u"42501"_s);
}
