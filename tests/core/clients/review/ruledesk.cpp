#include "tests/core/clients/review/ruledesk.h"

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/demand.h"

#include <QCryptographicHash>
#include <QDate>

namespace purser::tests {

using namespace Qt::StringLiterals;
using office::jsonText;
using office::newCommandKey;
using office::Outcome;

namespace {

/// What the office keeps of a token, twice: once on the way, once at rest.
QString tokenDigest(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QJsonObject with(QJsonObject object, const QJsonObject& changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

} // namespace

const QString& RuleDesk::token()
{
    if (m_token.isEmpty()) {
        m_token = tokenDigest(u"token of the site"_s);
        const QJsonObject payload{{u"name"_s, u"site"_s}, {u"site"_s, u"site"_s},
            {u"scopes"_s, QJsonArray{u"applications.write"_s}},
            {u"key_hash"_s, tokenDigest(m_token)}, {u"per_minute"_s, 6000}, {u"days"_s, 30}};
        const Outcome proposed =
            demand(m_desk.as(u"adam"_s).command(proposal(u"intake.token"_s, payload)));
        demand(m_desk.as(u"alma"_s).command(decision(proposed.id, proposed.version)));
    }
    return m_token;
}

RuleDesk::Applicant RuleDesk::beforeScreening(const QJsonObject& changes, int level)
{
    // Nobody is like another: no two may be taken for one person.
    const int n = ++m_people;
    const QString letters = QString(3, QChar(u'a' + n % 26)) + QString(2, QChar(u'f' + n % 7));
    const QDate born = QDate(1980, 1, 1).addDays(n * 37);
    const QJsonObject own{{u"family_name"_s, u"Tal"_s + letters}, {u"given_names"_s, u"Ruth"_s},
        {u"birth_date"_s, born.toString(Qt::ISODate)}, {u"email"_s, letters + u"@example.org"_s},
        {u"phone"_s, u"+49 228 7%1"_s.arg(n * 7919 % 100000, 5, 10, QChar(u'0'))},
        {u"street"_s, u"Weg %1"_s.arg(n)},
        {u"tax_numbers"_s,
            QJsonArray{QJsonObject{{u"country"_s, u"DE"_s},
                {u"number"_s, u"1234567%1"_s.arg(n * 97, 4, 10, QChar(u'0'))}}}},
        {u"national_ids"_s,
            QJsonArray{QJsonObject{{u"country"_s, u"DE"_s},
                {u"number"_s, u"L01X%1"_s.arg(n * 97, 6, 10, QChar(u'0'))}}}}};
    QJsonArray consents;
    for (const QString& kind : {u"terms"_s, u"privacy"_s, u"risk_disclosure"_s})
        consents.append(QJsonObject{{u"kind"_s, kind}, {u"edition"_s, u"2026-1"_s}});
    const QJsonObject answer = demand(
        m_desk.as(u"purser_intake"_s)
            .callJson({u"link.intake_register"_s,
                {{u"p_token"_s, token()}, {u"p_key"_s, newCommandKey()},
                    {u"p_request"_s,
                        jsonText({{u"kind"_s, u"person"_s},
                            {u"fields"_s, with(with(ReviewDesk::personFields(), own), changes)},
                            {u"level"_s, level}, {u"jurisdiction"_s, u"DE"_s},
                            {u"consents"_s, consents}})}}}));
    Applicant made;
    made.application = answer.value(u"id"_s).toString().toLongLong();
    made.client = m_desk.number(
        u"select client_id from book.application where id = $1"_s, {made.application});
    Traveller traveller;
    traveller.family = (u"Tal"_s + letters).toUpper();
    traveller.given = u"RUTH"_s;
    traveller.number = u"C01X%1"_s.arg(n * 97, 5, 10, QChar(u'0'));
    traveller.birth = born.toString(u"yyMMdd"_s);
    const QJsonObject passport = ReviewDesk::passportFacts(traveller);
    for (const qint64 document : {upload(made, u"passport"_s, passport),
             upload(made, u"utility_bill"_s,
                 {{u"issued_on"_s, QDate::currentDate().addDays(-20).toString(Qt::ISODate)}}),
             upload(made, u"selfie"_s, {})})
        demand(m_desk.review(u"chen"_s, document, u"accept"_s));
    return made;
}

qint64 RuleDesk::upload(const Applicant& applicant, const QString& type, QJsonObject facts)
{
    facts.insert(u"type"_s, type);
    facts.insert(u"file_name"_s, type + u".png"_s);
    return demand(
        m_desk.as(u"purser_intake"_s)
            .callJson({u"link.intake_document"_s,
                {{u"p_token"_s, token()}, {u"p_key"_s, newCommandKey()},
                    {u"p_application_id"_s, applicant.application},
                    {u"p_request"_s, jsonText(facts)},
                    {u"p_content"_s,
                        ReviewDesk::picture(u"%1 of %2"_s.arg(type).arg(applicant.application))}}}))
        .value(u"id"_s)
        .toString()
        .toLongLong();
}

void RuleDesk::handIn(const Applicant& applicant)
{
    demand(m_desk.as(u"purser_intake"_s)
               .callJson({u"link.intake_submit"_s,
                   {{u"p_token"_s, token()}, {u"p_key"_s, newCommandKey()},
                       {u"p_application_id"_s, applicant.application}}}));
}

RuleDesk::Applicant RuleDesk::fromTheWeb(const QJsonObject& changes, int level)
{
    const Applicant made = beforeScreening(changes, level);
    m_desk.addRecords(made);
    handIn(made);
    return made;
}

QJsonObject RuleDesk::rule(const QString& mode, const QJsonObject& changes)
{
    return with({{u"name"_s, u"plain"_s}, {u"levels"_s, QJsonArray{1, 2}}, {u"most_risk"_s, 29},
                    {u"jurisdictions"_s, QJsonArray{u"DE"_s, u"AT"_s}},
                    {u"excluded"_s, QJsonArray()}, {u"documents"_s, u"person"_s},
                    {u"most_day"_s, 10}, {u"sample_percent"_s, 100}, {u"mode"_s, mode}},
        changes);
}

Result<Outcome> RuleDesk::propose(const QJsonObject& rule, const QString& login)
{
    return m_desk.command(login, u"desk.propose_review_rule"_s,
        {{u"p_payload"_s, jsonText(rule)}, {u"p_reason"_s, u"why"_s}});
}

Result<Outcome> RuleDesk::decide(qint64 change, const QString& login)
{
    return m_desk.command(login, u"desk.decide_review_rule"_s,
        {{u"p_id"_s, change}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"because"_s}});
}

qint64 RuleDesk::publish(const QString& mode, const QJsonObject& changes)
{
    demand(decide(demand(propose(rule(mode, changes))).id));
    return number(u"select max(id) from policy.review_rule"_s);
}

qint64 RuleDesk::publishLive(const QJsonObject& changes)
{
    publish(u"shadow"_s, changes);
    return publish(u"live"_s, changes);
}

Result<Outcome> RuleDesk::stop(const QString& login)
{
    return m_desk.command(login, u"desk.stop_review_rules"_s, {{u"p_reason"_s, u"odd"_s}});
}

Result<Outcome> RuleDesk::confirm(const QString& login, qint64 rule)
{
    return m_desk.command(login, u"desk.confirm_review_rule"_s,
        {{u"p_id"_s, rule},
            {u"p_version"_s,
                number(u"select revision from policy.review_rule where id = $1"_s, {rule})},
            {u"p_text"_s, u"looked at"_s}});
}

QJsonObject RuleDesk::run()
{
    return demand(m_desk.as(u"purser_jobs"_s).callJson({u"link.approve_automatically"_s, {}}));
}

QString RuleDesk::state(const Applicant& applicant)
{
    return m_desk.text(
        u"select state from book.application where id = $1"_s, {applicant.application});
}

qint64 RuleDesk::sample(const Applicant& applicant)
{
    return number(u"select coalesce(max(s.id), 0) from book.review_sample s join "
                  "book.review_decision d on d.id = s.decision_id where d.application_id = $1"_s,
        {applicant.application});
}

Result<Outcome> RuleDesk::answer(const QString& login, qint64 sample, const QString& answer,
    const QVariant& reason, const QVariant& text)
{
    return m_desk.command(login, u"desk.answer_review_sample"_s,
        {{u"p_id"_s, sample},
            {u"p_version"_s,
                number(u"select version from book.review_sample where id = $1"_s, {sample})},
            {u"p_answer"_s, answer}, {u"p_reason"_s, reason}, {u"p_text"_s, text}});
}

void RuleDesk::restart()
{
    demand(m_desk.owner().execute(
        u"update policy.review_rule set confirmed_at = pg_postmaster_start_time() - interval '1 s', stopped_at = case when stopped_at is not null then pg_postmaster_start_time() - interval '2 s' end"_s));
}

} // namespace purser::tests
