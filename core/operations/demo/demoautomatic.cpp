#include "core/operations/demo/demoautomatic.h"

#include "core/office/call.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>

namespace purser::demo {

using namespace Qt::StringLiterals;
using office::jsonText;
using office::newCommandKey;

namespace {

QString tokenHash(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QJsonObject wholeEuros(qint64 whole)
{
    return {{u"minor"_s, QString::number(whole * 100)}, {u"currency"_s, u"EUR"_s}};
}

QJsonObject ruleOf(const QString& name, const QString& mode, int risk, const QStringList& countries)
{
    return {{u"name"_s, name}, {u"levels"_s, QJsonArray{1, 2}}, {u"most_risk"_s, risk},
        {u"jurisdictions"_s, QJsonArray::fromStringList(countries)}, {u"excluded"_s, QJsonArray()},
        {u"documents"_s, u"person"_s}, {u"most_day"_s, 25}, {u"sample_percent"_s, 100},
        {u"mode"_s, mode}};
}

const DemoApplicant siteApplicants[] = {
    {u"Ruth"_s, u"Steiner"_s, QDate(1983, 4, 12), u"AT"_s, u"AUT"_s, u"P4410021"_s, true, {},
        u"Feldgasse 7"_s, u"Linz"_s},
    {u"Miguel"_s, u"Ortega"_s, QDate(1990, 9, 3), u"ES"_s, u"ESP"_s, u"P4410122"_s, false, {},
        u"Calle Luna 14"_s, u"Bilbao"_s},
    {u"Anneke"_s, u"Visser"_s, QDate(1987, 1, 28), u"NL"_s, u"NLD"_s, u"P4410223"_s, true, {},
        u"Oudegracht 201"_s, u"Utrecht"_s},
    {u"Pekka"_s, u"Laine"_s, QDate(1979, 11, 17), u"FI"_s, u"FIN"_s, u"P4410324"_s, false, {},
        u"Satamakatu 2"_s, u"Turku"_s},
};

} // namespace

DemoAutomatic::DemoAutomatic(office::Connection& superuser, QDate today)
    : m_connection(superuser), m_actor(superuser), m_today(today)
{
}

Result<qint64> DemoAutomatic::fill()
{
    const auto office = m_connection.execute(
        u"select o.trial, (select count(*) from policy.staff s where s.login in ('adam', 'alma', 'chen', 'olga', 'vera', 'sana')) from meta.office o"_s);
    if (!office)
        return failure(office.error());
    if (office->isEmpty() || !office->row(0).flag(0))
        return failure(ErrorCode::WrongState, {{u"why"_s, u"not_trial"_s}});
    if (office->row(0).integer(1) != 6)
        return 0;
    const QStringList europe{u"AT"_s, u"DE"_s, u"ES"_s, u"FI"_s, u"NL"_s};
    Result<void> good = letSiteIn();
    if (good)
        good = publish(ruleOf(u"Europe, low risk"_s, u"shadow"_s, 29, europe),
            u"Plain applicants of the web site"_s);
    if (good)
        good = publish(ruleOf(u"Europe, low risk"_s, u"live"_s, 29, europe),
            u"In shadow people agreed with it"_s);
    if (good)
        good = publish(ruleOf(u"Everywhere, least risk"_s, u"shadow"_s, 20, {}),
            u"Would a wider rule hold?"_s);
    int index = 0;
    for (const DemoApplicant& person : siteApplicants) {
        if (good)
            good = addApplicant(person, index++);
    }
    if (!good)
        return failure(good.error());
    const auto approved = DemoActor::numberFrom(m_actor.runAs(u"purser_jobs"_s,
        u"select (link.approve_automatically(100) ->> 'approved')::bigint"_s, {}));
    if (!approved || *approved == 0)
        return approved;
    good = checkFirst();
    return good ? approved : failure(good.error());
}

Result<void> DemoAutomatic::letSiteIn()
{
    m_token = tokenHash(QUuid::createUuid().toString());
    const QJsonObject token{{u"name"_s, u"demo-site"_s}, {u"site"_s, u"demo-site"_s},
        {u"scopes"_s, QJsonArray{u"applications.write"_s}}, {u"key_hash"_s, tokenHash(m_token)},
        {u"per_minute"_s, 600}, {u"days"_s, 1}};
    const auto proposed = DemoActor::numberFrom(m_actor.runAs(u"adam"_s,
        u"select o.id from desk.propose_change($1, 'intake.token', $2, 'Applicants of the web site') o"_s,
        {newCommandKey(), jsonText(token)}));
    if (!proposed)
        return failure(proposed.error());
    return DemoActor::done(m_actor.runAs(u"alma"_s,
        u"select desk.decide_change($1, $2, 1, 'approve', null)"_s, {newCommandKey(), *proposed}));
}

Result<void> DemoAutomatic::publish(const QJsonObject& rule, const QString& reason)
{
    const auto proposed = DemoActor::numberFrom(
        m_actor.runAs(u"olga"_s, u"select o.id from desk.propose_review_rule($1, $2, $3) o"_s,
            {newCommandKey(), jsonText(rule), reason}));
    if (!proposed)
        return failure(proposed.error());
    return DemoActor::done(
        m_actor.runAs(u"vera"_s, u"select desk.decide_review_rule($1, $2, 1, 'approve', null)"_s,
            {newCommandKey(), *proposed}));
}

Result<void> DemoAutomatic::addApplicant(const DemoApplicant& person, int index)
{
    QJsonArray consents;
    for (const QString& kind : {u"terms"_s, u"privacy"_s, u"risk_disclosure"_s})
        consents.append(QJsonObject{{u"kind"_s, kind}, {u"edition"_s, u"2026-1"_s}});
    const QJsonObject fields{{u"given_names"_s, person.given}, {u"family_name"_s, person.family},
        {u"sex"_s, person.isFemale ? u"female"_s : u"male"_s},
        {u"birth_date"_s, person.birth.toString(Qt::ISODate)}, {u"birth_place"_s, person.city},
        {u"birth_country"_s, person.nation}, {u"nationalities"_s, QJsonArray{person.nation}},
        {u"street"_s, person.street}, {u"city"_s, person.city},
        {u"residence_country"_s, person.nation},
        {u"email"_s, u"%1.%2@example.com"_s.arg(person.given, person.family).toLower()},
        {u"phone"_s, u"+%1 555 %2"_s.arg(31 + index).arg(770100 + index * 41)},
        {u"language"_s, u"en"_s}, {u"occupation"_s, u"Teacher"_s},
        {u"employment_status"_s, u"employed"_s}, {u"sector"_s, u"education"_s},
        {u"purpose"_s, u"speculation"_s}, {u"expected_deposits"_s, wholeEuros(3000)},
        {u"annual_income"_s, wholeEuros(41000)}, {u"net_worth"_s, wholeEuros(60000)},
        {u"source_of_funds"_s, u"Salary and savings"_s}, {u"pep"_s, u"no"_s},
        {u"tax_numbers"_s,
            QJsonArray{QJsonObject{{u"country"_s, person.nation},
                {u"number"_s, QString::number(81000000 + index * 1117)}}}}};
    const auto application = DemoActor::numberFrom(m_actor.runAs(u"purser_intake"_s,
        u"select (link.intake_register($1, $2, $3) ->> 'id')::bigint"_s,
        {m_token, newCommandKey(),
            jsonText({{u"kind"_s, u"person"_s}, {u"fields"_s, fields}, {u"level"_s, 2},
                {u"jurisdiction"_s, person.nation}, {u"consents"_s, consents}})}));
    if (!application)
        return failure(application.error());
    const auto client = DemoActor::numberFrom(m_connection.execute(
        u"select client_id from book.application where id = $1"_s, {*application}));
    if (!client)
        return failure(client.error());
    Result<void> good = addPapers(person, *application, *client);
    if (good)
        good = addRecords(person, *client);
    if (good)
        good = DemoActor::done(m_actor.runAs(u"purser_intake"_s,
            u"select link.intake_submit($1, $2, $3)"_s, {m_token, newCommandKey(), *application}));
    return good;
}

Result<void> DemoAutomatic::addPapers(
    const DemoApplicant& holder, qint64 application, qint64 client)
{
    DemoApplicant person = holder;
    person.expiry = m_today.addDays(1400);
    const QDate bill = m_today.addDays(-18);
    const struct {
        QByteArray content;
        QJsonObject facts;
    } papers[] = {{demoPassport(person),
                      {{u"type"_s, u"passport"_s}, {u"file_name"_s, u"passport.png"_s},
                          {u"number"_s, person.number}, {u"issuer"_s, person.nation},
                          {u"issued_on"_s, m_today.addDays(-800).toString(Qt::ISODate)},
                          {u"expires_on"_s, person.expiry.toString(Qt::ISODate)},
                          {u"mrz"_s, demoZone(person)}}},
        {demoBill(person, bill),
            {{u"type"_s, u"utility_bill"_s}, {u"file_name"_s, u"bill.png"_s},
                {u"issued_on"_s, bill.toString(Qt::ISODate)}}},
        {demoSelfie(person), {{u"type"_s, u"selfie"_s}, {u"file_name"_s, u"selfie.png"_s}}}};
    for (const auto& [content, facts] : papers) {
        const auto stored =
            m_actor.runAs(u"purser_intake"_s, u"select link.intake_document($1, $2, $3, $4, $5)"_s,
                {m_token, newCommandKey(), application, jsonText(facts), content});
        if (!stored)
            return failure(stored.error());
    }
    const auto stored = m_connection.execute(
        u"select id from book.client_document where client_id = $1 order by id"_s, {client});
    if (!stored)
        return failure(stored.error());
    for (int row = 0; row < stored->rowCount(); ++row) {
        const auto accepted =
            m_actor.runAs(u"chen"_s, u"select desk.review_document($1, $2, 1, 'accept')"_s,
                {newCommandKey(), stored->row(row).integer(0)});
        if (!accepted)
            return failure(accepted.error());
    }
    return {};
}

Result<void> DemoAutomatic::addRecords(const DemoApplicant& person, qint64 client)
{
    Result<void> good = DemoActor::done(m_actor.runAs(u"sana"_s,
        u"select desk.record_tax_certificate($1, $2, false, $3, $4)"_s,
        {newCommandKey(), client,
            jsonText(
                QJsonArray{QJsonObject{{u"country"_s, person.nation}, {u"tin"_s, u"8100-11"_s}}}),
            m_today.toString(Qt::ISODate)}));
    if (good)
        good = DemoActor::done(m_actor.runAs(u"sana"_s,
            u"select desk.record_appropriateness($1, $2, $3)"_s,
            {newCommandKey(), client,
                u"{\"experience\":\"often\",\"volume\":\"large\",\"education\":\"study\",\"leverage\":\"b\",\"margin_call\":\"b\",\"gap\":\"b\"}"_s}));
    if (!good)
        return good;
    const auto digest = m_connection.execute(u"select book.subject_digest($1)"_s, {client});
    if (!digest)
        return failure(digest.error());
    const QJsonArray lists{QJsonObject{
        {u"name"_s, u"UN"_s}, {u"digest"_s, tokenHash(u"UN"_s)}, {u"names"_s, u"1012"_s}}};
    return DemoActor::done(m_actor.runAs(u"purser_jobs"_s,
        u"select link.put_screening($1, $2, 'application', $3, 'demo', '[]')"_s,
        {client, digest->row(0).text(0), jsonText(lists)}));
}

Result<void> DemoAutomatic::checkFirst()
{
    return DemoActor::done(m_actor.runAs(u"chen"_s,
        u"select desk.answer_review_sample($1, s.id, s.version, 'agree', null, 'Papers and data fit') from desk.list_review_samples(true, 1) s"_s,
        {newCommandKey()}));
}

} // namespace purser::demo
