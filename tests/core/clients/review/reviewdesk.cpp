#include "tests/core/clients/review/reviewdesk.h"

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/support/demand.h"

#include <QCryptographicHash>
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace purser::tests {

using namespace Qt::StringLiterals;
using office::Argument;
using office::Connection;
using office::jsonText;
using office::Outcome;

namespace {

QString sha256(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QJsonObject euros(const QString& minor)
{
    return {{u"minor"_s, minor}, {u"currency"_s, u"EUR"_s}};
}

QJsonObject merged(QJsonObject fields, const QJsonObject& changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            fields.remove(it.key());
        else
            fields.insert(it.key(), *it);
    }
    return fields;
}

QString today(int days = 0)
{
    return QDateTime::currentDateTimeUtc().date().addDays(days).toString(Qt::ISODate);
}

} // namespace

ReviewDesk::ReviewDesk(TestCluster& cluster) : m_office(TestOffice::fresh(cluster)) {}

Connection& ReviewDesk::as(const QString& login)
{
    auto& connection = m_people[login];
    if (!connection)
        connection = m_office.as(login);
    return *connection;
}

Result<Outcome> ReviewDesk::command(
    const QString& login, const QString& function, QList<Argument> arguments)
{
    arguments.prepend({u"p_key"_s, office::newCommandKey()});
    return as(login).command({function, arguments});
}

Result<QJsonObject> ReviewDesk::read(
    const QString& login, const QString& function, const QList<Argument>& arguments)
{
    return as(login).callJson({function, arguments});
}

QJsonObject ReviewDesk::personFields()
{
    return {{u"given_names"_s, u"Jörg"_s}, {u"family_name"_s, u"Müller"_s},
        {u"birth_date"_s, u"1985-03-02"_s}, {u"birth_place"_s, u"Bonn"_s},
        {u"nationalities"_s, QJsonArray{u"DE"_s}}, {u"street"_s, u"Hauptstraße 1"_s},
        {u"city"_s, u"Bonn"_s}, {u"residence_country"_s, u"DE"_s},
        {u"email"_s, u"j.mueller@example.org"_s}, {u"phone"_s, u"+49 228 1234567"_s},
        {u"language"_s, u"de"_s}, {u"employment_status"_s, u"employed"_s},
        {u"purpose"_s, u"speculation"_s}, {u"expected_deposits"_s, euros(u"500000"_s)},
        {u"annual_income"_s, euros(u"5000000"_s)}, {u"net_worth"_s, euros(u"10000000"_s)},
        {u"source_of_funds"_s, u"Salary"_s}, {u"pep"_s, u"no"_s},
        {u"tax_numbers"_s,
            QJsonArray{QJsonObject{{u"country"_s, u"DE"_s}, {u"number"_s, u"12345678911"_s}}}},
        {u"national_ids"_s,
            QJsonArray{QJsonObject{{u"country"_s, u"DE"_s}, {u"number"_s, u"L01X00T471"_s}}}}};
}

QJsonObject ReviewDesk::companyFields()
{
    return {{u"legal_name"_s, u"Nordwind Handel GmbH"_s}, {u"legal_form"_s, u"GmbH"_s},
        {u"registration_number"_s, u"HRB 12345"_s}, {u"country_of_creation"_s, u"DE"_s},
        {u"street"_s, u"Am Hafen 4"_s}, {u"city"_s, u"Kiel"_s}, {u"residence_country"_s, u"DE"_s},
        {u"email"_s, u"kontor@nordwind.example"_s},
        {u"representatives"_s, QJsonArray{u"Frieda Voss"_s}},
        {u"directors"_s, QJsonArray{u"Frieda Voss"_s}}, {u"nominees"_s, false},
        {u"purpose"_s, u"hedging"_s}, {u"expected_deposits"_s, euros(u"2000000"_s)},
        {u"source_of_funds"_s, u"Turnover"_s}, {u"tax_numbers"_s, QJsonArray{u"DE 27/123"_s}}};
}

ReviewDesk::Applicant ReviewDesk::person(
    const QJsonObject& changes, int level, const QString& country)
{
    const Outcome made = demand(command(u"sana"_s, u"desk.register_applicant"_s,
        {{u"p_kind"_s, u"person"_s}, {u"p_fields"_s, jsonText(merged(personFields(), changes))},
            {u"p_level"_s, level}, {u"p_jurisdiction"_s, country}}));
    return {made.detail.value(u"client"_s).toInteger(), made.id};
}

ReviewDesk::Applicant ReviewDesk::company(const QJsonObject& changes, int level)
{
    const Outcome made = demand(command(u"sana"_s, u"desk.register_applicant"_s,
        {{u"p_kind"_s, u"entity"_s}, {u"p_fields"_s, jsonText(merged(companyFields(), changes))},
            {u"p_level"_s, level}, {u"p_jurisdiction"_s, u"DE"_s}}));
    return {made.detail.value(u"client"_s).toInteger(), made.id};
}

Result<Outcome> ReviewDesk::setFields(
    const QString& login, qint64 client, const QJsonObject& fields)
{
    return command(login, u"desk.set_client_fields"_s,
        {{u"p_client_id"_s, client}, {u"p_version"_s, clientVersion(client)},
            {u"p_fields"_s, jsonText(fields)}, {u"p_source"_s, u"client"_s}});
}

QByteArray ReviewDesk::picture(const QString& content)
{
    return QByteArray::fromHex("89504e470d0a1a0a") + content.toUtf8();
}

Result<Outcome> ReviewDesk::upload(
    const QString& login, qint64 client, const QString& type, const QJsonObject& facts, int side)
{
    return command(login, u"desk.add_document"_s,
        {{u"p_client_id"_s, client}, {u"p_type"_s, type}, {u"p_side"_s, side},
            {u"p_file_name"_s, type + u".png"_s},
            {u"p_content"_s, picture(u"%1 %2"_s.arg(type).arg(++m_uploads))},
            {u"p_facts"_s, jsonText(facts)}});
}

QJsonObject ReviewDesk::passportFacts(const Traveller& traveller)
{
    const QDate expiry = QDate::fromString(u"20"_s + traveller.expiry, u"yyyyMMdd"_s);
    return {{u"number"_s, traveller.number}, {u"issuer"_s, u"DE"_s}, {u"issued_on"_s, today(-700)},
        {u"expires_on"_s, expiry.toString(Qt::ISODate)}, {u"mrz"_s, passportZone(traveller)}};
}

Result<Outcome> ReviewDesk::review(const QString& login, qint64 document, const QString& outcome,
    const QVariant& reason, const QVariant& text)
{
    return command(login, u"desk.review_document"_s,
        {{u"p_id"_s, document},
            {u"p_version"_s,
                number(u"select version from book.client_document where id = $1"_s, {document})},
            {u"p_outcome"_s, outcome}, {u"p_reason"_s, reason}, {u"p_text"_s, text}});
}

qint64 ReviewDesk::accepted(qint64 client, const QString& type, const QJsonObject& facts)
{
    const qint64 document = demand(upload(u"sana"_s, client, type, facts)).id;
    demand(review(u"chen"_s, document, u"accept"_s));
    return document;
}

void ReviewDesk::consent(qint64 client, const QString& kind, bool given)
{
    demand(command(u"sana"_s, u"desk.record_consent"_s,
        {{u"p_client_id"_s, client}, {u"p_kind"_s, kind}, {u"p_given"_s, given},
            {u"p_text_edition"_s, u"2026-1"_s}, {u"p_language"_s, u"de"_s},
            {u"p_at"_s, QDateTime::currentDateTimeUtc()}}));
}

void ReviewDesk::takeTest(qint64 client, bool pass)
{
    const QString right = pass ? u"b"_s : u"d"_s;
    const QJsonObject answers{{u"experience"_s, pass ? u"often"_s : u"never"_s},
        {u"volume"_s, pass ? u"large"_s : u"none"_s}, {u"education"_s, u"no"_s},
        {u"leverage"_s, right}, {u"margin_call"_s, right}, {u"gap"_s, right}};
    demand(command(u"sana"_s, u"desk.record_appropriateness"_s,
        {{u"p_client_id"_s, client}, {u"p_answers"_s, jsonText(answers)}}));
}

qint64 ReviewDesk::screen(qint64 client, const QJsonArray& hits)
{
    const QJsonArray lists{QJsonObject{
        {u"name"_s, u"UN"_s}, {u"digest"_s, sha256(u"list"_s)}, {u"names"_s, u"1012"_s}}};
    const auto put =
        as(u"purser_jobs"_s)
            .execute(u"select link.put_screening($1, $2, 'application', $3, 'test 1', $4)"_s,
                {client, text(u"select book.subject_digest($1)"_s, {client}), jsonText(lists),
                    jsonText(hits)});
    return demand(put).row(0).integer(0);
}

QJsonObject ReviewDesk::hit(const QString& kind, const QString& band, const QString& digest)
{
    return {{u"list"_s, u"UN"_s}, {u"entity"_s, u"E-"_s + kind}, {u"name"_s, u"Joerg Mueller"_s},
        {u"kind"_s, kind}, {u"score_milli"_s, band == u"strong"_s ? 950 : 800}, {u"band"_s, band},
        {u"digest"_s, digest.isEmpty() ? sha256(kind + band) : digest}};
}

void ReviewDesk::complete(const Applicant& applicant)
{
    accepted(applicant.client, u"passport"_s, passportFacts());
    accepted(applicant.client, u"utility_bill"_s, {{u"issued_on"_s, today(-20)}});
    accepted(applicant.client, u"selfie"_s);
    for (const QString& kind : {u"terms"_s, u"privacy"_s, u"risk_disclosure"_s})
        consent(applicant.client, kind);
    addRecords(applicant);
}

void ReviewDesk::addRecords(const Applicant& applicant)
{
    takeTest(applicant.client, true);
    demand(command(u"sana"_s, u"desk.record_tax_certificate"_s,
        {{u"p_client_id"_s, applicant.client}, {u"p_us_person"_s, false},
            {u"p_residences"_s,
                jsonText(QJsonArray{
                    QJsonObject{{u"country"_s, u"DE"_s}, {u"tin"_s, u"12345678911"_s}}})},
            {u"p_signed_on"_s, today()}}));
    screen(applicant.client);
}

void ReviewDesk::submit(const Applicant& applicant)
{
    demand(command(u"sana"_s, u"desk.submit_application"_s,
        {{u"p_id"_s, applicant.application},
            {u"p_version"_s, applicationVersion(applicant.application)}}));
}

ReviewDesk::Applicant ReviewDesk::ready(const QJsonObject& changes)
{
    const Applicant applicant = person(changes);
    complete(applicant);
    submit(applicant);
    return applicant;
}

Result<Outcome> ReviewDesk::propose(const QString& login, const Applicant& applicant,
    const QString& proposal, const QVariant& reason)
{
    return command(login, u"desk.propose_application"_s,
        {{u"p_id"_s, applicant.application},
            {u"p_version"_s, applicationVersion(applicant.application)},
            {u"p_proposal"_s, proposal},
            {u"p_level"_s, proposal == u"approve"_s ? QVariant(2) : QVariant()},
            {u"p_digest"_s, digest(applicant)}, {u"p_reason"_s, reason}});
}

Result<Outcome> ReviewDesk::decide(const QString& login, const Applicant& applicant,
    const QString& decision, const QVariant& reason, const QVariant& text)
{
    return command(login, u"desk.decide_application"_s,
        {{u"p_id"_s, applicant.application},
            {u"p_version"_s, applicationVersion(applicant.application)},
            {u"p_decision"_s, decision}, {u"p_digest"_s, digest(applicant)},
            {u"p_reason"_s, reason}, {u"p_text"_s, text}});
}

QJsonObject ReviewDesk::file(const Applicant& applicant, const QString& login)
{
    return demand(read(login, u"desk.application_file"_s, {{u"p_id"_s, applicant.application}}));
}

QStringList ReviewDesk::stops(const Applicant& applicant)
{
    QStringList codes;
    for (const QJsonValue check : file(applicant).value(u"checks"_s).toArray()) {
        if (check.toObject().value(u"level"_s) == u"stop"_s)
            codes << check.toObject().value(u"code"_s).toString();
    }
    return codes;
}

QString ReviewDesk::level(const Applicant& applicant, const QString& check)
{
    for (const QJsonValue found : file(applicant).value(u"checks"_s).toArray()) {
        if (found.toObject().value(u"code"_s) == check)
            return found.toObject().value(u"level"_s).toString();
    }
    return {};
}

QString ReviewDesk::digest(const Applicant& applicant)
{
    return text(
        u"select book.evidence_digest($1, $2)"_s, {applicant.client, applicant.application});
}

qint64 ReviewDesk::number(const QString& sql, const QVariantList& parameters)
{
    return tests::number(*m_owner, sql, parameters);
}

QString ReviewDesk::text(const QString& sql, const QVariantList& parameters)
{
    return tests::value(*m_owner, sql, parameters);
}

qint64 ReviewDesk::clientVersion(qint64 client)
{
    return number(u"select version from book.client where id = $1"_s, {client});
}

qint64 ReviewDesk::applicationVersion(qint64 application)
{
    return number(u"select version from book.application where id = $1"_s, {application});
}

} // namespace purser::tests
