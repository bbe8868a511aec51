#include "core/operations/demo/demoapplications.h"

#include "core/office/call.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <array>

namespace purser::demo {

using namespace Qt::StringLiterals;
using office::jsonText;

namespace {

QString sha256(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QJsonObject euros(qint64 whole)
{
    return {{u"minor"_s, QString::number(whole * 100)}, {u"currency"_s, u"EUR"_s}};
}

} // namespace

// Minutes until due: an application is due a day after it was handed in.
const DemoApplications::Item DemoApplications::items[] = {
    {u"Ilse", u"Brandt", u"DE", u"D", u"Lindenweg 4", u"Hamburg", u"de", 1984, true,
        Treatment::Papers, -35},
    {u"Piotr", u"Zieliński", u"PL", u"POL", u"ul. Długa 12", u"Gdańsk", u"pl", 1991, false,
        Treatment::Ready, 25},
    {u"Lucía", u"Romero Gil", u"ES", u"ESP", u"Calle Mayor 8", u"Sevilla", u"es", 1988, true,
        Treatment::Papers, 70},
    {u"Jonas", u"Eriksson", u"SE", u"SWE", u"Storgatan 21", u"Umeå", u"sv", 1979, false,
        Treatment::Hits, 95},
    {u"Giulia", u"Conti", u"IT", u"ITA", u"Via Roma 3", u"Torino", u"it", 1995, true,
        Treatment::Mismatch, 140},
    {u"Andreas", u"Georgiou", u"CY", u"CYP", u"Makarios Avenue 5", u"Limassol", u"en", 1972, false,
        Treatment::Exposed, 180},
    {u"Nina", u"Hofer", u"AT", u"AUT", u"Ringstraße 9", u"Graz", u"de", 1990, true,
        Treatment::Proposed, 210},
    {u"Marek", u"Dvořák", u"CZ", u"CZE", u"Na Příkopě 17", u"Praha", u"cs", 1986, false,
        Treatment::Papers, 260},
    {u"Sofia", u"Almeida", u"PT", u"PRT", u"Rua Augusta 40", u"Lisboa", u"pt", 1993, true,
        Treatment::Waiting, 300},
    {u"Karim", u"Benali", u"FR", u"FRA", u"Rue de Lyon 77", u"Marseille", u"fr", 1982, false,
        Treatment::Hits, 340},
    {u"Hanna", u"Virtanen", u"FI", u"FIN", u"Mannerheimintie 6", u"Helsinki", u"fi", 1998, true,
        Treatment::Ready, 400},
    {u"Daan", u"van Dijk", u"NL", u"NLD", u"Keizersgracht 112", u"Amsterdam", u"nl", 1976, false,
        Treatment::Proposed, 430},
    {u"Elena", u"Popescu", u"RO", u"ROU", u"Strada Lungă 15", u"Brașov", u"ro", 1987, true,
        Treatment::Papers, 520},
    {u"Tomas", u"Kazlauskas", u"LT", u"LTU", u"Gedimino pr. 30", u"Vilnius", u"lt", 1994, false,
        Treatment::Mismatch, 610},
    {u"Maja", u"Kovač", u"HR", u"HRV", u"Ilica 55", u"Zagreb", u"hr", 1989, true,
        Treatment::Waiting, 700},
    {u"Erik", u"Sørensen", u"DK", u"DNK", u"Nørregade 2", u"Aarhus", u"da", 1981, false,
        Treatment::Papers, 820},
    {u"Chloé", u"Laurent", u"FR", u"FRA", u"Quai des Brumes 1", u"Bordeaux", u"fr", 1996, true,
        Treatment::Ready, 900},
    {u"Oskar", u"Lind", u"SE", u"SWE", u"Kungsgatan 8", u"Malmö", u"sv", 1999, false,
        Treatment::Draft, 0},
};

DemoApplications::DemoApplications(office::Connection& superuser, QDate today)
    : m_connection(superuser), m_actor(superuser), m_today(today)
{
}

Result<qint64> DemoApplications::fill()
{
    Result<void> good = checkOffice();
    int index = 0;
    for (const Item& item : items) {
        if (good)
            good = add(item, index++);
    }
    if (good)
        good = addCompany(u"Harbour Light Trading Ltd"_s, u"Frieda Voss"_s, 62);
    if (good)
        good = addCompany(u"Alpine Metals AG"_s, u"Matthias Kern"_s, 40);
    if (good)
        good = addTwice(u"Ekaterina Levina"_s, u"Jekaterina Lewina"_s, u"LV"_s, false);
    if (good)
        good = addTwice(u"Samir Haddad"_s, u"Sameer Hadad"_s, u"FR"_s, true);
    if (!good)
        return failure(good.error());
    const auto open = m_connection.execute(
        u"select count(*) from book.application a join policy.application_state s on s.code = a.state where s.open"_s);
    if (!open)
        return failure(open.error());
    return open->row(0).integer(0);
}

Result<void> DemoApplications::checkOffice()
{
    const auto office = m_connection.execute(
        u"select o.trial, (select count(*) from policy.staff s where s.login in ('sana', 'chen', 'olga')) from meta.office o"_s);
    if (!office)
        return failure(office.error());
    if (office->isEmpty() || !office->row(0).flag(0))
        return failure(ErrorCode::WrongState, {{u"why"_s, u"not_trial"_s}});
    if (office->row(0).integer(1) != 3)
        return failure(ErrorCode::WrongState, {{u"why"_s, u"no_staff"_s}});
    return {};
}

DemoApplicant DemoApplications::person(const Item& item, int index) const
{
    DemoApplicant person;
    person.given = QString::fromUtf16(item.given);
    person.family = QString::fromUtf16(item.family);
    person.nation = QString::fromUtf16(item.nation);
    person.nation3 = QString::fromUtf16(item.nation3);
    person.street = QString::fromUtf16(item.street);
    person.city = QString::fromUtf16(item.city);
    person.isFemale = item.isFemale;
    person.birth = QDate(item.birthYear, 1 + index * 5 % 12, 1 + index * 7 % 28);
    person.number = u"%1%2"_s.arg(person.nation).arg(4100007 + index * 13579);
    person.expiry = m_today.addDays(900 + index * 97);
    return person;
}

QJsonObject DemoApplications::fields(const Item& item, const DemoApplicant& person, int index) const
{
    // Accents fall away: mail servers take plain letters before the @.
    static const QRegularExpression other(u"[^a-z.]"_s);
    const QString mail = (person.given + u'.' + person.family)
                             .toLower()
                             .normalized(QString::NormalizationForm_D)
                             .remove(other)
        + u"@example.com"_s;
    QJsonObject fields{{u"given_names"_s, person.given}, {u"family_name"_s, person.family},
        {u"sex"_s, person.isFemale ? u"female"_s : u"male"_s},
        {u"birth_date"_s, person.birth.toString(Qt::ISODate)}, {u"birth_place"_s, person.city},
        {u"birth_country"_s, person.nation}, {u"nationalities"_s, QJsonArray{person.nation}},
        {u"street"_s, person.street}, {u"city"_s, person.city},
        {u"residence_country"_s, person.nation}, {u"email"_s, mail},
        {u"phone"_s, u"+%1 555 %2"_s.arg(30 + index).arg(100200 + index * 37)},
        {u"language"_s, QString::fromUtf16(item.language)},
        {u"occupation"_s,
            index % 3 == 0       ? u"Engineer"_s
                : index % 3 == 1 ? u"Teacher"_s
                                 : u"Shop owner"_s},
        {u"employment_status"_s, index % 3 == 2 ? u"self_employed"_s : u"employed"_s},
        {u"sector"_s,
            index % 3 == 0       ? u"technology"_s
                : index % 3 == 1 ? u"education"_s
                                 : u"trade"_s},
        {u"purpose"_s, u"speculation"_s}, {u"expected_deposits"_s, euros(2000 + index * 900)},
        {u"annual_income"_s, euros(32000 + index * 2700)},
        {u"net_worth"_s, euros(40000 + index * 8100)},
        {u"source_of_funds"_s, u"Salary and savings"_s}, {u"pep"_s, u"no"_s},
        {u"tax_numbers"_s,
            QJsonArray{QJsonObject{{u"country"_s, person.nation},
                {u"number"_s, QString::number(73000000 + index * 1117)}}}},
        {u"channel"_s, u"web site"_s}};
    if (item.treatment == Treatment::Exposed) {
        fields.insert(u"pep"_s, u"current"_s);
        fields.insert(u"occupation"_s, u"Member of parliament"_s);
        fields.insert(u"source_of_wealth"_s, u"Family property"_s);
    }
    if (person.nation == u"DE"_s)
        fields.insert(u"national_ids"_s,
            QJsonArray{QJsonObject{{u"country"_s, u"DE"_s}, {u"number"_s, u"L01X00T471"_s}}});
    return fields;
}

Result<void> DemoApplications::add(const Item& item, int index)
{
    const DemoApplicant person = this->person(item, index);
    const auto made = enter(u"person"_s, fields(item, person, index), 2, person.nation);
    if (!made)
        return failure(made.error());
    if (item.treatment == Treatment::Draft)
        return {};
    Result<void> good = addPapers(item, person, *made);
    if (good)
        good = addRecords(*made, person.nation);
    if (good)
        good = step(u"sana"_s, u"select desk.submit_application($1, $2, $3)"_s, *made);
    if (good)
        good = treat(item, person, *made);
    return good ? moveBack(*made, item.dueInMinutes) : good;
}

Result<void> DemoApplications::addPapers(
    const Item& item, const DemoApplicant& person, const Made& made)
{
    DemoApplicant shown = person;
    if (item.treatment == Treatment::Mismatch) {
        shown.birth = person.birth.addYears(-2);
        shown.given = person.given.left(3) + u"ia"_s;
    }
    const QJsonObject facts{{u"number"_s, shown.number}, {u"issuer"_s, shown.nation},
        {u"issued_on"_s, m_today.addDays(-800).toString(Qt::ISODate)},
        {u"expires_on"_s, shown.expiry.toString(Qt::ISODate)}, {u"mrz"_s, demoZone(shown)}};
    auto added = upload(made, u"passport"_s, u"passport.png"_s, demoPassport(shown), facts);
    const QDate bill = m_today.addDays(-24);
    if (added)
        added = upload(made, u"utility_bill"_s, u"bill.png"_s, demoBill(person, bill),
            {{u"issued_on"_s, bill.toString(Qt::ISODate)}});
    if (added)
        added = upload(made, u"selfie"_s, u"selfie.png"_s, demoSelfie(person), {});
    if (!added)
        return failure(added.error());
    return {};
}

Result<void> DemoApplications::addRecords(const Made& made, const QString& country)
{
    Result<void> good;
    for (const QString& kind : {u"terms"_s, u"privacy"_s, u"risk_disclosure"_s}) {
        if (good)
            good = DemoActor::done(m_actor.runAs(u"sana"_s,
                u"select desk.record_consent($1, $2, $3, true, '2026-1', 'en', clock_timestamp())"_s,
                {office::newCommandKey(), made.client, kind}));
    }
    if (good)
        good = DemoActor::done(
            m_actor.runAs(u"sana"_s, u"select desk.record_tax_certificate($1, $2, false, $3, $4)"_s,
                {office::newCommandKey(), made.client,
                    jsonText(
                        QJsonArray{QJsonObject{{u"country"_s, country}, {u"tin"_s, u"7300-11"_s}}}),
                    m_today.toString(Qt::ISODate)}));
    if (good)
        good = DemoActor::done(m_actor.runAs(u"sana"_s,
            u"select desk.record_appropriateness($1, $2, $3)"_s,
            {office::newCommandKey(), made.client,
                u"{\"experience\":\"often\",\"volume\":\"large\",\"education\":\"study\",\"leverage\":\"b\",\"margin_call\":\"b\",\"gap\":\"b\"}"_s}));
    return good;
}

Result<void> DemoApplications::treat(
    const Item& item, const DemoApplicant& person, const Made& made)
{
    QJsonArray hits;
    if (item.treatment == Treatment::Hits) {
        const auto hit = [&](const QString& entity, const QString& name, const QString& kind,
                             int score, const QString& band) {
            return QJsonObject{{u"list"_s, kind == u"pep"_s ? u"PEP"_s : u"UN"_s},
                {u"entity"_s, entity}, {u"name"_s, name}, {u"kind"_s, kind},
                {u"score_milli"_s, score}, {u"band"_s, band},
                {u"digest"_s, sha256(entity + person.family)}};
        };
        hits = {hit(u"E-2041"_s, person.family + u", "_s + person.given.left(1) + u"."_s,
                    u"sanction"_s, 812, u"possible"_s),
            hit(u"P-881"_s, person.given + u" "_s + person.family, u"pep"_s, 934, u"strong"_s),
            hit(u"E-377"_s, person.family, u"adverse"_s, 668, u"shadow"_s)};
    }
    // The numbers of accepted documents are compared too: what is screened before says nothing of
    // the client with them.
    const bool reviewed =
        item.treatment != Treatment::Papers && item.treatment != Treatment::Mismatch;
    Result<void> good = reviewed ? acceptAll(made) : Result<void>();
    if (good)
        good = screen(made, hits);
    if (good && item.treatment == Treatment::Waiting)
        good = step(u"olga"_s,
            u"select desk.request_from_client($1, $2, $3, 'funds_evidence', 'A payslip of the last three months, please.')"_s,
            made);
    if (good && item.treatment == Treatment::Proposed)
        good = propose(made);
    return good;
}

Result<void> DemoApplications::step(const QString& login, const QString& sql, const Made& made)
{
    const auto now = m_connection.execute(
        u"select version from book.application where id = $1"_s, {made.application});
    if (!now)
        return failure(now.error());
    return DemoActor::done(m_actor.runAs(
        login, sql, {office::newCommandKey(), made.application, now->row(0).integer(0)}));
}

Result<void> DemoApplications::propose(const Made& made)
{
    const auto seen = m_connection.execute(
        u"select version, level, book.evidence_digest(client_id, id) from book.application where id = $1"_s,
        {made.application});
    if (!seen)
        return failure(seen.error());
    const office::RowView row = seen->row(0);
    return DemoActor::done(m_actor.runAs(u"chen"_s,
        u"select desk.propose_application($1, $2, $3, 'approve', $4, $5)"_s,
        {office::newCommandKey(), made.application, row.integer(0), row.integer(1), row.text(2)}));
}

Result<void> DemoApplications::acceptAll(const Made& made)
{
    const auto documents = m_connection.execute(
        u"select id from book.client_document where client_id = $1 and state = 'received' order by id"_s,
        {made.client});
    if (!documents)
        return failure(documents.error());
    for (int row = 0; row < documents->rowCount(); ++row) {
        const auto accepted =
            m_actor.runAs(u"olga"_s, u"select desk.review_document($1, $2, 1, 'accept')"_s,
                {office::newCommandKey(), documents->row(row).integer(0)});
        if (!accepted)
            return failure(accepted.error());
    }
    return {};
}

Result<void> DemoApplications::screen(const Made& made, const QJsonArray& hits)
{
    const auto digest = m_connection.execute(u"select book.subject_digest($1)"_s, {made.client});
    if (!digest)
        return failure(digest.error());
    const QJsonArray lists{
        QJsonObject{{u"name"_s, u"UN"_s}, {u"digest"_s, sha256(u"UN"_s)}, {u"names"_s, u"1012"_s}},
        QJsonObject{
            {u"name"_s, u"OFAC"_s}, {u"digest"_s, sha256(u"OFAC"_s)}, {u"names"_s, u"15937"_s}},
        QJsonObject{
            {u"name"_s, u"PEP"_s}, {u"digest"_s, sha256(u"PEP"_s)}, {u"names"_s, u"48210"_s}}};
    return DemoActor::done(m_actor.runAs(u"purser_jobs"_s,
        u"select link.put_screening($1, $2, 'application', $3, 'demo', $4)"_s,
        {made.client, digest->row(0).text(0), jsonText(lists), jsonText(hits)}));
}

Result<void> DemoApplications::addCompany(const QString& name, const QString& owner, int numerator)
{
    const QJsonObject fields{{u"legal_name"_s, name}, {u"legal_form"_s, u"Limited company"_s},
        {u"registration_number"_s, u"HE "_s + QString::number(380000 + numerator)},
        {u"country_of_creation"_s, u"CY"_s}, {u"street"_s, u"Griva Digeni 88"_s},
        {u"city"_s, u"Limassol"_s}, {u"residence_country"_s, u"CY"_s},
        {u"email"_s, u"office@"_s + name.section(u' ', 0, 0).toLower() + u".example"_s},
        {u"phone"_s, u"+357 25 5500%1"_s.arg(numerator)}, {u"representatives"_s, QJsonArray{owner}},
        {u"directors"_s, QJsonArray{owner}}, {u"nominees"_s, false}, {u"purpose"_s, u"hedging"_s},
        {u"expected_deposits"_s, euros(150000)},
        {u"source_of_funds"_s, u"Turnover of the company"_s},
        {u"tax_numbers"_s, QJsonArray{u"CY 10388221P"_s}}};
    const auto made = enter(u"entity"_s, fields, 1, u"CY"_s);
    if (!made)
        return failure(made.error());
    const auto party = [&](const QString& kind, const QString& who) {
        return m_actor.runAs(u"sana"_s, u"select o.id from desk.add_party($1, $2, $3, $4) o"_s,
            {office::newCommandKey(), made->client, kind, who});
    };
    const auto person = party(u"person"_s, owner);
    const auto holding = party(u"entity"_s, name.section(u' ', 0, 0) + u" Holding SA"_s);
    if (!person || !holding)
        return failure(person ? holding.error() : person.error());
    const auto own = [&](const office::Table& who, const QVariant& what, int share) {
        return DemoActor::done(
            m_actor.runAs(u"sana"_s, u"select desk.set_ownership($1, $2, $3, $4, $5, 100)"_s,
                {office::newCommandKey(), made->client, who.row(0).integer(0), what, share}));
    };
    Result<void> good = own(*person, QVariant(QMetaType::fromType<qlonglong>()), numerator);
    if (good)
        good = own(*holding, QVariant(QMetaType::fromType<qlonglong>()), 100 - numerator);
    if (good)
        good = own(*person, holding->row(0).integer(0), 75);
    const QString day = m_today.addDays(-20).toString(Qt::ISODate);
    if (good) {
        const auto extract = upload(*made, u"register_extract"_s, u"extract.png"_s,
            demoPaper(u"REGISTER EXTRACT"_s, name, m_today.addDays(-20)),
            {{u"number"_s, u"HE "_s + QString::number(380000 + numerator)}, {u"issuer"_s, u"CY"_s},
                {u"issued_on"_s, day}});
        good = extract ? Result<void>() : failure(extract.error());
    }
    if (good)
        good =
            DemoActor::done(m_actor.runAs(u"sana"_s, u"select desk.submit_application($1, $2, 1)"_s,
                {office::newCommandKey(), made->application}));
    if (good)
        good = screen(*made, {});
    return good ? moveBack(*made, 600 + numerator) : good;
}

Result<void> DemoApplications::addTwice(
    const QString& name, const QString& again, const QString& nation, bool isMerged)
{
    std::array<Made, 2> files;
    for (std::size_t at = 0; at < files.size(); ++at) {
        const QString written = at == 0 ? name : again;
        const QString given = written.section(u' ', 0, 0);
        const auto made = enter(u"person"_s,
            {{u"given_names"_s, given}, {u"family_name"_s, written.section(u' ', 1)},
                {u"birth_date"_s, u"1984-09-17"_s}, {u"nationalities"_s, QJsonArray{nation}},
                {u"residence_country"_s, nation},
                {u"email"_s, u"%1.%2@example.com"_s.arg(given.toLower()).arg(at + 1)},
                {u"phone"_s,
                    isMerged      ? u"+33 4 7755 1122"_s
                        : at == 0 ? u"+371 29 551122"_s
                                  : u"00371 29551122"_s},
                {u"city"_s, u"Valmiera"_s}, {u"language"_s, u"en"_s}},
            1, nation);
        if (!made)
            return failure(made.error());
        files[at] = *made;
        const auto ended = step(u"sana"_s,
            u"select desk.withdraw_application($1, $2, $3, 'entered_twice')"_s, files[at]);
        if (!ended)
            return ended;
    }
    return isMerged ? merge(files[0].client, files[1].client) : Result<void>();
}

Result<void> DemoApplications::merge(qint64 survivor, qint64 closed)
{
    const auto pair = m_connection.execute(
        u"select id, version from book.duplicate_pair where client_id = $1 and other_id = $2"_s,
        {survivor, closed});
    if (!pair)
        return failure(pair.error());
    const QVariant id = pair->row(0).integer(0);
    const auto digest = m_actor.runAs(
        u"chen"_s, u"select desk.merge_preview($1, $2) ->> 'digest'"_s, {id, survivor});
    if (!digest)
        return failure(digest.error());
    const auto proposed = m_actor.runAs(u"chen"_s,
        u"select o.id, o.version from desk.propose_merge($1, $2, $3, $4, $5, 'One telephone, one date of birth, two spellings') o"_s,
        {office::newCommandKey(), id, pair->row(0).integer(1), survivor, digest->row(0).text(0)});
    if (!proposed)
        return failure(proposed.error());
    return DemoActor::done(
        m_actor.runAs(u"olga"_s, u"select desk.decide_merge($1, $2, $3, 'agree')"_s,
            {office::newCommandKey(), proposed->row(0).integer(0), proposed->row(0).integer(1)}));
}

Result<DemoApplications::Made> DemoApplications::enter(
    const QString& kind, const QJsonObject& fields, int level, const QString& country)
{
    const auto made = m_actor.runAs(u"sana"_s,
        u"select o.id, (o.detail ->> 'client')::bigint from desk.register_applicant($1, $2, $3, $4, $5) o"_s,
        {office::newCommandKey(), kind, jsonText(fields), level, country});
    if (!made)
        return failure(made.error());
    return Made{made->row(0).integer(1), made->row(0).integer(0)};
}

Result<qint64> DemoApplications::upload(const Made& made, const QString& type, const QString& file,
    const QByteArray& content, const QJsonObject& facts)
{
    const auto added = m_actor.runAs(u"sana"_s,
        u"select o.id from desk.add_document($1, $2, $3, 1, $4, $5, $6) o"_s,
        {office::newCommandKey(), made.client, type, file, content, jsonText(facts)});
    if (!added)
        return failure(added.error());
    return added->row(0).integer(0);
}

Result<void> DemoApplications::moveBack(const Made& made, int dueInMinutes)
{
    return m_connection.script(
        u"begin;\nset local session_replication_role = replica;\n"
        "update book.application set due_at = clock_timestamp() + interval '%2 minutes', opened_at "
        "= opened_at - interval '1 day' + interval '%2 minutes'"
        " where id = %1;\n"
        "update book.application_event set at = at - (interval '1 day' - interval '%2 minutes') * 0.6 where application_id = %1;\ncommit;\n"_s
            .arg(made.application)
            .arg(dueInMinutes)
            .toUtf8());
}

} // namespace purser::demo
