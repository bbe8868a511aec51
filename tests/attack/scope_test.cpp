#include "core/operations/demo/demoday.h"
#include "core/operations/demo/demoloader.h"
#include "tests/attack/attack.h"
#include "tests/attack/scopedfunctions.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

void fill(Connection& owner)
{
    demand(owner.script("delete from policy.staff_scope; delete from book.partner"));
    demo::DemoLoader::Options past;
    past.profile = demo::DemoProfile{u"scope"_s, 200, 8, 600, 2'000, 60, 600};
    past.seed = 11;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    past.endUs = QDateTime(today, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() * 1000;
    demand(demo::DemoLoader(owner, past).load());
    demo::DemoDay day(owner, {11});
    demand(day.payOut());
    demand(day.open());
    // What the day does not bring, one of each.
    demand(owner.script(
        "insert into book.client_category (client_id, category, evidence, state, proposed_by) "
        "select min(id), 'professional', 'x', 'proposed', 'vera' from book.client;"
        "insert into book.risk_override (client_id, direction, score, reason_code, text, state, "
        "proposed_by, expires_on) select min(id), 'down', 20, 'other', 'x', 'proposed', 'vera', "
        "current_date + 30 from book.client;"
        "insert into book.partner_grade (partner_id, grade, before, milder, reason_code, text, "
        "review_on, state, made_by) select max(id), 'low', 'high', true, 'other', 'x', "
        "current_date "
        "+ 30, 'proposed', 'vera' from book.partner;"
        "insert into book.client_statement (client_id, first_day, last_day, time_zone, language, "
        "format, issued_by) select min(id), current_date - 9, current_date - 1, 'UTC', 'en', "
        "'csv', 'chen' from book.client;"
        "insert into book.screening_certificate (run_id, content, digest) select r.id, '{}', "
        "repeat('a', 64) from book.screening_run r order by r.id limit 1 on conflict do nothing;"
        "insert into book.document_redaction (document_id, media_type, bytes, sha256, regions, "
        "made_by) select min(id), 'image/png', 1, repeat('b', 64), '[]', 'vera' from "
        "book.client_document;"
        "with e as (insert into book.chargeback_evidence (chargeback_id, kind, file_name, "
        "media_type, bytes, sha256, added_by) select min(id), 'other', 'a.png', 'image/png', 1, "
        "repeat('c', 64), 'mara' from book.chargeback returning id) insert into "
        "book.chargeback_evidence_content (evidence_id, content) select id, 'x' from e;"
        "select link.store_identity_check('idcheck', '[]', '\\x7b7d', jsonb_build_object("
        "'event_id', 's-1', 'application', min(a.id)::text, 'kind', 'face', 'result', 'failed', "
        "'reference', 'R-1', 'checked_us', '1700000000000000')) from book.application a where "
        "a.state = 'in_review';"
        "update book.client_document set state = 'accepted', expires_on = current_date + 20 where "
        "id = (select max(id) from book.client_document where type = 'passport')"));
}

/// Whether a JSON value says anything of anybody: a row, or a figure above zero. `silent`: members
/// ("step"), or objects by a member ("entity=change"), that are of the office and of no client.
bool saysSomething(const QJsonValue& value, const QStringList& silent)
{
    if (value.isDouble())
        return value.toDouble() > 0;
    if (value.isArray()) {
        const QJsonArray rows = value.toArray();
        return std::any_of(rows.begin(), rows.end(),
            [&](const QJsonValue& row) { return row.isString() || saysSomething(row, silent); });
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (silent.contains(member.key() + u'=' + member.value().toString()))
            return false;
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!silent.contains(member.key()) && saysSomething(member.value(), silent))
            return true;
    return false;
}

/// A person with every role who sees nobody, beside one with every role who sees all, in an office
/// in the midst of its day: what is refused to the first is refused for the scope alone.
class ScopeAttack : public ::testing::Test
{
protected:
    ScopeAttack()
    {
        demand(m_owner->script(
            "insert into policy.staff_role (login, role) select l, r.code from policy.role r, "
            "unnest('{olga,chen}'::text[]) l on conflict do nothing;"
            "do $$ declare r text; begin foreach r in array array(select code from policy.role) "
            "loop execute format('grant purser_%s to olga, chen', r); end loop; end $$;"
            "update policy.role set second_factor = false;"
            "update policy.setting set value = '100000000' where key = 'read.burst';"
            "update policy.setting set most = 100000000 where key = 'read.burst';"
            "insert into policy.office_unit (kind, code, name) values ('team', 'NOBODY', 'Nobody');"
            "update policy.staff set scoped = true where login = 'olga';"
            "insert into policy.staff_scope (login, unit_id) select 'olga', id from "
            "policy.office_unit where code = 'NOBODY'"));
        m_nobody = m_office.as("olga");
        m_everybody = m_office.as("chen");
    }

    /// The call with an argument for each parameter, as SQL.
    QString callOf(const ScopedFunction& function, const QString& id, const QString& version)
    {
        QHash<QString, QString> given{{u"p_id"_s, id}, {u"p_client_id"_s, id},
            {u"p_version"_s, version}, {u"p_key"_s, u"gen_random_uuid()"_s}};
        for (const QString& argument : function.arguments.split(u'|', Qt::SkipEmptyParts)) {
            const qsizetype at = argument.indexOf(u'=');
            QString sql = argument.mid(at + 1);
            if (sql == u"id")
                sql = id;
            if (sql.startsWith(u'(')) {
                sql.replace(u"x.id"_s, id);
                sql = u"$value$"_s
                    + demand(m_owner->execute(u"select "_s + sql + u"::text"_s)).row(0).text(0)
                    + u"$value$"_s;
            }
            given.insert(argument.left(at), sql);
        }
        const QHash<QString, QString> usual{{u"text"_s, u"'x'"_s}, {u"integer"_s, u"1"_s},
            {u"bigint"_s, u"1"_s}, {u"jsonb"_s, u"'{}'"_s}, {u"boolean"_s, u"false"_s},
            {u"date"_s, u"current_date"_s}, {u"bytea"_s, u"'\\x00'"_s}, {u"text[]"_s, u"'{}'"_s},
            {u"timestamp with time zone"_s, u"clock_timestamp()"_s}};
        const Table parameters = demand(m_owner->execute(
            u"select a.name, format_type(t.type, null), (a.n > p.pronargs - "
            u"p.pronargdefaults)::text "
            "from pg_proc p cross join lateral unnest(p.proargnames) with ordinality a (name, n) "
            "join lateral unnest(p.proargtypes::oid[]) with ordinality t (type, n) on t.n = a.n "
            "where p.oid = to_regproc($1) order by a.n"_s,
            {u"desk."_s + function.name}));
        QStringList arguments;
        for (int i = 0; i < parameters.rowCount(); ++i) {
            const QString name = parameters.row(i).text(0);
            const QString value = given.value(name, usual.value(parameters.row(i).text(1)));
            if (given.contains(name) || parameters.row(i).text(2) != u"true")
                arguments << name + u" => "_s + value;
        }
        return u"desk."_s + function.name + u"("_s + arguments.join(u", "_s) + u")"_s;
    }

    /// What the call answers, undone afterwards; the SQLSTATE instead when it is refused.
    struct Answer {
        QString state;
        QString why;
        QJsonArray rows;
    };
    static Answer ask(Connection& who, const QString& call)
    {
        demand(who.begin());
        const auto table = who.execute(u"select to_jsonb(t)::text from "_s + call + u" t"_s);
        Answer answer;
        if (!table)
            answer = {sqlState(table.error()),
                QString::fromUtf8(QJsonDocument(table.error().args).toJson(QJsonDocument::Compact))
                    + table.error().detail,
                {}};
        else
            for (int i = 0; i < table->rowCount(); ++i)
                answer.rows.append(
                    QJsonDocument::fromJson("[" + table->row(i).text(0).toUtf8() + "]")[0]);
        who.rollback();
        return answer;
    }

    TestOffice m_office = TestOffice::filled(u"scope"_s, &fill);
    std::unique_ptr<Connection> m_owner = m_office.asOwner();
    std::unique_ptr<Connection> m_nobody;
    std::unique_ptr<Connection> m_everybody;
};

TEST_F(ScopeAttack, EveryFunctionOfStaffHasItsRule)
{
    QSet<QString> ruled;
    for (const ScopedFunction& function : scopedFunctions()) {
        EXPECT_FALSE(ruled.contains(function.name)) << qPrintable(function.name);
        ruled.insert(function.name);
        EXPECT_TRUE(function.rule == ScopeRule::ByList || !function.about.isEmpty())
            << qPrintable(function.name) << " without a reason";
    }
    const Table there = demand(m_owner->execute(
        u"select distinct proname::text from pg_proc where pronamespace = 'desk'::regnamespace"_s));
    for (int i = 0; i < there.rowCount(); ++i)
        EXPECT_TRUE(ruled.remove(there.row(i).text(0)))
            << qPrintable(there.row(i).text(0)) << " has no rule: see scopedfunctions.cpp";
    for (const QString& name : ruled)
        ADD_FAILURE() << qPrintable(name) << " is no more";
}

TEST_F(ScopeAttack, NothingOfAClientOutOfScopeIsReadOrTouchedByItsId)
{
    for (const ScopedFunction& function : scopedFunctions()) {
        if (function.rule != ScopeRule::ByThing)
            continue;
        const Table thing = demand(
            m_owner->execute(u"select x.id::text, coalesce(to_jsonb(x) ->> 'version', '1') from "_s
                + thingOf(function.about) + u" order by x.id limit 1"_s));
        EXPECT_EQ(thing.rowCount(), 1) << "no " << qPrintable(function.about);
        if (thing.rowCount() == 0)
            continue;
        const QString call = callOf(function, thing.row(0).text(0), thing.row(0).text(1));
        const Answer refused = ask(*m_nobody, call);
        EXPECT_EQ(refused.state.toStdString(), "PU007")
            << qPrintable(call) << " " << qPrintable(refused.why);
        const Answer taken = ask(*m_everybody, call);
        EXPECT_FALSE((taken.state == u"PU007" && taken.why == refused.why)
            || taken.state == u"PU001" || taken.state.startsWith(u"42"))
            << "to who sees all: " << qPrintable(call) << " " << qPrintable(taken.why);
    }
}

TEST_F(ScopeAttack, NoListOrFigureSpeaksOfClientsOutOfScope)
{
    for (const ScopedFunction& function : scopedFunctions()) {
        if (function.rule != ScopeRule::ByList)
            continue;
        const QString call = callOf(function, u"1"_s, u"1"_s);
        const QStringList silent = function.about.split(u' ', Qt::SkipEmptyParts);
        const Answer seen = ask(*m_nobody, call);
        EXPECT_EQ(seen.state.toStdString(), "") << qPrintable(call) << " " << qPrintable(seen.why);
        for (const QJsonValue& row : seen.rows)
            EXPECT_FALSE(saysSomething(row, silent)) << qPrintable(call) << " "
                                                     << QJsonDocument(QJsonArray{row})
                                                            .toJson(QJsonDocument::Compact)
                                                            .left(600)
                                                            .constData();
        bool something = false;
        for (const QJsonValue& row : ask(*m_everybody, call).rows)
            something = something || saysSomething(row, silent);
        EXPECT_TRUE(something) << "to who sees all: " << qPrintable(call);
    }
}

} // namespace
