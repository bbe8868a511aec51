#include "core/operations/demo/demolaboratory.h"

#include "core/office/call.h"

#include <QCryptographicHash>

namespace purser::demo {

using namespace Qt::StringLiterals;
using office::jsonText;
using office::newCommandKey;

namespace {

/// A hit of the past, what its score is made of, and what people said.
struct PastHit {
    const char* name;
    const char* list;
    int words;        ///< thousandths, as the other addends
    const char* fact; ///< or null
    int worth;
    bool isTrue;
};

const PastHit pastHits[] = {
    {"Karim Haddad", "UN", 880, "birth_exact", 50, true},
    {"Dmitri Orlov", "OFAC", 790, "birth_exact", 50, true},
    {"Maria Santos", "OFAC", 910, "nationality", -100, false},
    {"Ivan Petrov", "OFAC", 850, "birth_near", -120, false},
    {"Chen Li", "OFAC", 760, nullptr, 0, false},
    {"Ahmed Hassan", "UN", 870, "birth_near", -120, false},
    {"Juan Perez", "PEP", 740, nullptr, 0, false},
    {"Olena Shevchuk", "PEP", 720, "birth_exact", 50, true},
    {"Ali Mansour", "UN", 830, "nationality", -100, false},
    {"Peter Novak", "PEP", 890, "birth_other_day", -100, false},
    {"Sofia Rossi", "PEP", 680, nullptr, 0, false},
};

QString demoDigest(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QJsonArray addend(const QString& code, const QString& detail, int milli)
{
    return {code, detail, QString::number(milli / 1000.0, 'f', 6)};
}

QJsonObject hitOf(const PastHit& past, int client, int index)
{
    const QString name = QString::fromLatin1(past.name);
    QJsonArray parts{addend(u"words"_s, name, past.words)};
    if (past.fact)
        parts.append(addend(QString::fromLatin1(past.fact), {}, past.worth));
    const int score = past.words + past.worth;
    const QString list = QString::fromLatin1(past.list);
    const QString entity = u"D-%1"_s.arg(100 * client + index);
    return {{u"list"_s, list}, {u"entity"_s, entity}, {u"name"_s, name},
        {u"kind"_s, list == "PEP"_L1 ? u"adverse"_s : u"other"_s}, {u"score_milli"_s, score},
        {u"band"_s,
            score >= 920       ? u"strong"_s
                : score >= 720 ? u"possible"_s
                               : u"shadow"_s},
        {u"digest"_s, demoDigest(entity)},
        {u"explanation"_s, QJsonObject{{u"parts"_s, parts}, {u"kind"_s, u"person"_s}}}};
}

QJsonObject settingsOf(
    const QString& name, const QJsonObject& figures, const QJsonArray& scopes = {})
{
    return {{u"name"_s, name}, {u"figures"_s, figures}, {u"scopes"_s, scopes}};
}

} // namespace

DemoLaboratory::DemoLaboratory(office::Connection& superuser)
    : m_connection(superuser), m_actor(superuser)
{
}

Result<qint64> DemoLaboratory::fill()
{
    const auto office = m_connection.execute(
        u"select o.trial, (select count(*) from policy.staff s where s.login in ('chen', 'olga', 'vera')) from meta.office o"_s);
    if (!office)
        return failure(office.error());
    if (office->isEmpty() || !office->row(0).flag(0))
        return failure(ErrorCode::WrongState, {{u"why"_s, u"not_trial"_s}});
    if (office->row(0).integer(1) != 3)
        return 0;
    const auto decided = decidePast();
    if (!decided || *decided == 0)
        return decided;
    Result<void> good = putInForce();
    for (const auto part :
        {&DemoLaboratory::propose, &DemoLaboratory::tryOut, &DemoLaboratory::draftRisk,
            &DemoLaboratory::handOn}) {
        if (good)
            good = (this->*part)();
    }
    return good ? decided : failure(good.error());
}

Result<qint64> DemoLaboratory::decidePast()
{
    // Of applicants who went away: nobody's standing moves by it.
    const auto clients = m_connection.execute(
        u"select c.id from book.client c where c.merged_into is null and not book.is_screened(c) and not exists (select from book.application a where a.client_id = c.id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed')) order by c.id limit 5"_s);
    if (!clients)
        return failure(clients.error());
    qint64 decided = 0;
    for (int row = 0; row < clients->rowCount(); ++row) {
        const auto run = screen(clients->row(row).integer(0), row);
        if (!run)
            return run;
        const auto some = decide(*run);
        if (!some)
            return some;
        decided += *some;
    }
    return decided;
}

Result<qint64> DemoLaboratory::screen(qint64 client, int index)
{
    const auto digest = m_connection.execute(u"select book.subject_digest($1)"_s, {client});
    if (!digest)
        return failure(digest.error());
    QJsonArray hits;
    int n = 0;
    for (const PastHit& past : pastHits)
        hits.append(hitOf(past, index, n++));
    QJsonArray lists;
    for (const QString& list : {u"UN"_s, u"OFAC"_s, u"PEP"_s})
        lists.append(QJsonObject{
            {u"name"_s, list}, {u"digest"_s, demoDigest(list)}, {u"names"_s, u"1012"_s}});
    return DemoActor::numberFrom(m_actor.runAs(u"purser_jobs"_s,
        u"select link.put_screening($1, $2, 'periodic', $3, 'demo', $4)"_s,
        {client, digest->row(0).text(0), jsonText(lists), jsonText(hits)}));
}

Result<qint64> DemoLaboratory::decide(qint64 run)
{
    const auto hits = m_connection.execute(
        u"select h.id, h.entity_name from book.screening_hit h where h.run_id = $1 and h.band <> 'shadow' order by h.id"_s,
        {run});
    if (!hits)
        return failure(hits.error());
    for (int row = 0; row < hits->rowCount(); ++row) {
        const QString name = hits->row(row).text(1);
        bool isTrue = false;
        for (const PastHit& past : pastHits)
            isTrue = isTrue || (past.isTrue && name == QLatin1String(past.name));
        const auto said = DemoActor::done(m_actor.runAs(row % 2 == 0 ? u"chen"_s : u"olga"_s,
            u"select desk.decide_hit($1, $2, 1, $3, $4, 'Compared with the papers')"_s,
            {newCommandKey(), hits->row(row).integer(0), isTrue ? u"confirmed"_s : u"false"_s,
                isTrue ? u"same_person"_s : u"other_country"_s}));
        if (!said)
            return failure(said.error());
    }
    return hits->rowCount();
}

Result<void> DemoLaboratory::putInForce()
{
    const QString payload =
        jsonText(settingsOf(u"Nationality weighs more"_s, {{u"qualifier.nationality"_s, -130}}));
    const auto proposed = DemoActor::numberFrom(m_actor.runAs(u"olga"_s,
        u"select o.id from desk.propose_screening_settings($1, $2, 'Most false hits are of another country') o"_s,
        {newCommandKey(), payload}));
    if (!proposed)
        return failure(proposed.error());
    return DemoActor::done(m_actor.runAs(u"vera"_s,
        u"select desk.decide_screening_settings($1, $2, 1, 'approve', 'Every hit it drops was looked at', desk.try_screening_settings($3) ->> 'lost_digest')"_s,
        {newCommandKey(), *proposed, payload}));
}

Result<void> DemoLaboratory::propose()
{
    return DemoActor::done(m_actor.runAs(u"chen"_s,
        u"select desk.propose_screening_settings($1, $2, 'Half of the alerts of the PEP list are noise')"_s,
        {newCommandKey(),
            jsonText(settingsOf(u"PEP list later"_s, {{u"qualifier.nationality"_s, -130}},
                {QJsonObject{{u"list"_s, u"PEP"_s}, {u"kind"_s, QJsonValue()},
                    {u"review_milli"_s, 780}}}))}));
}

Result<void> DemoLaboratory::tryOut()
{
    return DemoActor::done(m_actor.runAs(u"chen"_s, u"select desk.start_screening_trial($1, $2)"_s,
        {newCommandKey(),
            jsonText(settingsOf(u"Words against each other weigh more"_s,
                {{u"qualifier.nationality"_s, -130}, {u"name.conflict"_s, 1600}}))}));
}

Result<void> DemoLaboratory::handOn()
{
    const auto hits = m_connection.execute(
        u"select h.id, h.version from book.screening_hit h where h.state = 'open' and h.band <> 'shadow' and book.is_standing(h) order by h.score_milli desc, h.id limit 1"_s);
    if (!hits)
        return failure(hits.error());
    if (hits->isEmpty())
        return {};
    return DemoActor::done(m_actor.runAs(u"olga"_s,
        u"select desk.skip_hit($1, $2, $3, 'unknown_script')"_s,
        {newCommandKey(), hits->row(0).integer(0), hits->row(0).integer(1)}));
}

Result<void> DemoLaboratory::draftRisk()
{
    return DemoActor::done(m_actor.runAs(u"chen"_s,
        u"select desk.draft_risk_rules($1, 'Coins weigh more', '{\"factors\": {\"coins\": 12, \"e_wallet\": 8}}')"_s,
        {newCommandKey()}));
}

} // namespace purser::demo
