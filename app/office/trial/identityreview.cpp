#include "app/office/trial/identityreview.h"

#include "core/office/call.h"
#include "core/operations/demo/demodocuments.h"

#include <QJsonArray>
#include <QThread>

namespace purser::tool {

using namespace Qt::StringLiterals;
using office::jsonText;

namespace {

demo::DemoApplicant elsa(qint64 client)
{
    demo::DemoApplicant person;
    person.given = u"Elsa"_s;
    person.family = u"Bergström"_s;
    person.birth = QDate(1988, 4, 12);
    person.nation = u"SE"_s;
    person.nation3 = u"SWE"_s;
    person.number = u"SE%1"_s.arg(client % 10'000'000, 7, 10, QChar(u'0'));
    person.isFemale = true;
    person.expiry = QDate::currentDate().addYears(4);
    person.street = u"Storgatan 5"_s;
    person.city = u"Lund"_s;
    return person;
}

// The screening service looks for applicants every few seconds.
constexpr int screeningTries = 600;
constexpr unsigned long screeningMs = 100;

QJsonObject euros(const QString& minor)
{
    return {{u"minor"_s, minor}, {u"currency"_s, u"EUR"_s}};
}

} // namespace

IdentityReview::IdentityReview(office::Connection& superuser, Command command, qint64 client)
    : m_superuser(superuser), m_command(std::move(command)), m_client(client)
{
}

Result<void> IdentityReview::run()
{
    Result<void> good = start();
    for (const auto part : {&IdentityReview::enterData, &IdentityReview::enterDocuments,
             &IdentityReview::enterRecords, &IdentityReview::waitForScreening,
             &IdentityReview::decideDuplicates, &IdentityReview::decide}) {
        if (good)
            good = (this->*part)();
    }
    return good;
}

Result<void> IdentityReview::step(
    const QString& login, const QString& function, const QList<office::Argument>& arguments)
{
    const auto outcome = m_command(login, function, arguments);
    if (!outcome)
        return failure(outcome.error());
    return {};
}

Result<QString> IdentityReview::text(const QString& sql)
{
    const auto rows = m_superuser.execute(sql, {m_client});
    if (!rows)
        return failure(rows.error());
    return rows->row(0).text(0);
}

Result<void> IdentityReview::start()
{
    const auto made = m_command(u"sana"_s, u"desk.start_application"_s,
        {{u"p_client_id"_s, m_client}, {u"p_kind"_s, u"review"_s}, {u"p_cause"_s, u"review_due"_s},
            {u"p_level"_s, 2}, {u"p_jurisdiction"_s, u"SE"_s}});
    if (!made)
        return failure(made.error());
    m_application = made->id;
    return {};
}

Result<void> IdentityReview::enterData()
{
    // The client confirms how they are reached: what was taken over from the other system.
    const auto client = m_superuser.execute(
        u"select version, email, phone from book.client where id = $1"_s, {m_client});
    if (!client)
        return failure(client.error());
    const office::RowView known = client->row(0);
    const demo::DemoApplicant person = elsa(m_client);
    const QJsonObject fields{{u"given_names"_s, person.given}, {u"family_name"_s, person.family},
        {u"birth_date"_s, person.birth.toString(Qt::ISODate)}, {u"birth_place"_s, person.city},
        {u"nationalities"_s, QJsonArray{person.nation}}, {u"street"_s, person.street},
        {u"city"_s, person.city}, {u"residence_country"_s, person.nation},
        {u"email"_s, known.text(1)}, {u"phone"_s, known.text(2)}, {u"language"_s, u"sv"_s},
        {u"employment_status"_s, u"employed"_s}, {u"purpose"_s, u"speculation"_s},
        {u"expected_deposits"_s, euros(u"1000000"_s)}, {u"annual_income"_s, euros(u"5200000"_s)},
        {u"net_worth"_s, euros(u"9000000"_s)}, {u"source_of_funds"_s, u"Salary"_s},
        {u"pep"_s, u"no"_s},
        {u"tax_numbers"_s,
            QJsonArray{QJsonObject{{u"country"_s, u"SE"_s}, {u"number"_s, u"880412-0000"_s}}}}};
    return step(u"sana"_s, u"desk.set_client_fields"_s,
        {{u"p_client_id"_s, m_client}, {u"p_version"_s, known.integer(0)},
            {u"p_fields"_s, jsonText(fields)}, {u"p_source"_s, u"client"_s}});
}

Result<void> IdentityReview::enterDocuments()
{
    const demo::DemoApplicant person = elsa(m_client);
    const QDate today = QDate::currentDate();
    const QString bill = today.addDays(-30).toString(Qt::ISODate);
    const QJsonObject passport{{u"number"_s, person.number}, {u"issuer"_s, person.nation},
        {u"issued_on"_s, today.addYears(-2).toString(Qt::ISODate)},
        {u"expires_on"_s, person.expiry.toString(Qt::ISODate)}, {u"mrz"_s, demo::demoZone(person)}};
    const std::tuple<QString, QByteArray, QJsonObject> papers[] = {
        {u"passport"_s, demo::demoPassport(person), passport},
        {u"utility_bill"_s, demo::demoBill(person, today.addDays(-30)),
            QJsonObject{{u"issued_on"_s, bill}}},
        {u"selfie"_s, demo::demoSelfie(person), QJsonObject()}};
    for (const auto& [type, content, facts] : papers) {
        const auto added = m_command(u"sana"_s, u"desk.add_document"_s,
            {{u"p_client_id"_s, m_client}, {u"p_type"_s, type}, {u"p_side"_s, 1},
                {u"p_file_name"_s, type + u".png"_s}, {u"p_content"_s, content},
                {u"p_facts"_s, jsonText(facts)}});
        if (!added)
            return failure(added.error());
        const auto accepted = step(u"chen"_s, u"desk.review_document"_s,
            {{u"p_id"_s, added->id}, {u"p_version"_s, added->version},
                {u"p_outcome"_s, u"accept"_s}});
        if (!accepted)
            return accepted;
    }
    return {};
}

Result<void> IdentityReview::enterRecords()
{
    Result<void> good;
    for (const QString& kind : {u"terms"_s, u"privacy"_s, u"risk_disclosure"_s}) {
        if (good)
            good = step(u"sana"_s, u"desk.record_consent"_s,
                {{u"p_client_id"_s, m_client}, {u"p_kind"_s, kind}, {u"p_given"_s, true},
                    {u"p_text_edition"_s, u"2026-1"_s}, {u"p_language"_s, u"sv"_s},
                    {u"p_at"_s, QDateTime::currentDateTimeUtc()}});
    }
    if (good)
        good = step(u"sana"_s, u"desk.record_tax_certificate"_s,
            {{u"p_client_id"_s, m_client}, {u"p_us_person"_s, false},
                {u"p_residences"_s,
                    jsonText(QJsonArray{
                        QJsonObject{{u"country"_s, u"SE"_s}, {u"tin"_s, u"880412-0000"_s}}})},
                {u"p_signed_on"_s, QDate::currentDate().toString(Qt::ISODate)}});
    if (good)
        good = step(u"sana"_s, u"desk.record_appropriateness"_s,
            {{u"p_client_id"_s, m_client},
                {u"p_answers"_s,
                    jsonText({{u"experience"_s, u"often"_s}, {u"volume"_s, u"large"_s},
                        {u"education"_s, u"study"_s}, {u"leverage"_s, u"b"_s},
                        {u"margin_call"_s, u"b"_s}, {u"gap"_s, u"b"_s}})}});
    return good;
}

Result<void> IdentityReview::waitForScreening()
{
    for (int tries = 0; tries < screeningTries; ++tries) {
        const auto now = m_superuser.execute(
            u"select coalesce((book.latest_screening($1)).subject_digest = book.subject_digest($1), false)"_s,
            {m_client});
        if (!now)
            return failure(now.error());
        if (now->row(0).flag(0))
            return {};
        QThread::msleep(screeningMs);
    }
    return failure(ErrorCode::Timeout, {{u"what"_s, u"screening"_s}});
}

Result<void> IdentityReview::decideDuplicates()
{
    // The job invents the same name each time it runs.
    const auto pairs = m_superuser.execute(
        u"select id, version from book.duplicate_pair where state = 'open' and $1 in (client_id, other_id)"_s,
        {m_client});
    if (!pairs)
        return failure(pairs.error());
    for (int row = 0; row < pairs->rowCount(); ++row) {
        const auto decided = step(u"chen"_s, u"desk.decide_duplicate"_s,
            {{u"p_id"_s, pairs->row(row).integer(0)}, {u"p_version"_s, pairs->row(row).integer(1)},
                {u"p_decision"_s, u"different"_s}, {u"p_text"_s, u"Invented by an earlier run"_s}});
        if (!decided)
            return decided;
    }
    return {};
}

Result<void> IdentityReview::decide()
{
    const auto seen = [this]() -> Result<QList<office::Argument>> {
        const auto now = m_superuser.execute(
            u"select a.version, book.evidence_digest(a.client_id, a.id) from book.application a where a.id = $1"_s,
            {m_application});
        if (!now)
            return failure(now.error());
        return QList<office::Argument>{{u"p_id"_s, m_application},
            {u"p_version"_s, now->row(0).integer(0)}, {u"p_digest"_s, now->row(0).text(1)}};
    };
    auto now = seen();
    if (!now)
        return failure(now.error());
    Result<void> good = step(u"sana"_s, u"desk.submit_application"_s, {now->at(0), now->at(1)});
    if (good && (now = seen()))
        good = step(u"chen"_s, u"desk.propose_application"_s,
            *now + QList<office::Argument>{{u"p_proposal"_s, u"approve"_s}, {u"p_level"_s, 2}});
    if (good && now && (now = seen()))
        good = step(u"olga"_s, u"desk.decide_application"_s,
            *now + QList<office::Argument>{{u"p_decision"_s, u"agree"_s}});
    return now ? good : failure(now.error());
}

} // namespace purser::tool
