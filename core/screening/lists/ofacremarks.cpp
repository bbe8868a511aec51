#include "core/screening/lists/ofacremarks.h"

#include "core/screening/lists/countries.h"

#include <QRegularExpression>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

/// Document and number types of OFAC's remarks, the longer ones first where one begins another.
constexpr QStringView identifierTypes[] = {u"Vessel Registration Identification",
    u"Business Registration Document #", u"Business Registration Number", u"Business Number",
    u"Certificate of Incorporation Number", u"Commercial Registry Number",
    u"Chamber of Commerce Number", u"Aircraft Manufacturer's Serial Number (MSN)",
    u"Aircraft Construction Number (also called L/N or S/N or F/N)", u"Aircraft Tail Number",
    u"Aircraft Mode S Transponder Code", u"Personal ID Card", u"Public Registration Number",
    u"Identification Number", u"Registration Number", u"Registration ID", u"Registered Charity No.",
    u"Birth Certificate Number", u"Electoral Registry No.", u"Government Gazette Number",
    u"Unified Social Credit Code (USCC)", u"Legal Entity Number", u"Organization Code",
    u"Numero de Identidad", u"Matricula Mercantil No", u"Folio Mercantil No.",
    u"Cartilla de Servicio Militar Nacional", u"Italian Fiscal Code", u"Fiscal Code",
    u"Driver's License No.", u"Trade License No.", u"License", u"National Foreign ID Number",
    u"National ID No.", u"National ID", u"Tax ID No.", u"Credencial electoral",
    u"Stateless Person ID Card", u"Stateless Person Passport", u"Diplomatic Passport",
    u"British National Overseas Passport", u"Passport", u"Cedula No.", u"Cedula de Residencia",
    u"Company Number", u"Company ID", u"Enterprise Number", u"D-U-N-S Number", u"C.U.R.P.",
    u"C.U.I.P.", u"C.U.I.T.", u"D.N.I.", u"C.R. No.", u"C.I.", u"I.F.E.", u"R.F.C.", u"RFC",
    u"RUC #", u"RIF #", u"RTN", u"NIT #", u"SSN", u"MMSI", u"SWIFT/BIC", u"BIK (RU)",
    u"Residency Number", u"Refugee ID Card", u"Military Registration Number", u"VAT Number",
    u"V.A.T. Number", u"Turkish Identification Number", u"Kenyan ID No.", u"Pilot License Number",
    u"UAE Identification", u"Afghan Money Service Provider License Number", u"ISIN",
    u"Interpol: Red Notice. File No.", u"Seafarer's Identification Document",
    u"Numero Unico de Identificacao (NUI)", u"Romanian C.R.", u"Romanian Tax Registration",
    u"Tourism License No.", u"Central Registration Number", u"Economic Register Number (CBLS)",
    u"File Number", u"Travel Document Number", u"Serial No.", u"LE Number",
    u"CNP (Personal Numerical Code)"};

bool take(QString& text, QStringView prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.mid(prefix.size()).trimmed();
    return true;
}

/// "720134834 (United Kingdom) issued 27 Jun 2012 expires …" → value and country.
Identifier identifierOf(const QString& type, const QString& text)
{
    static const QRegularExpression shape(
        u"^(.*?)(?:\\s*\\(([^)]*)\\))?(?:\\s+(?:issued|expires|issue|exp)\\b.*)?$"_s);
    const auto match = shape.match(text);
    const QString country = match.captured(2).trimmed();
    return {
        type, match.captured(1).trimmed(), country.isEmpty() ? QString() : countryCode(country)};
}

bool readIdentifier(const QString& part, ListedEntity& entity)
{
    for (const QStringView type : identifierTypes) {
        QString rest = part;
        if (!take(rest, type))
            continue;
        Identifier identifier = identifierOf(type.toString(), rest);
        if (!identifier.value.isEmpty())
            entity.identifiers.push_back(std::move(identifier));
        return true;
    }
    return false;
}

bool readWallet(QString part, ListedEntity& entity)
{
    if (!take(part, u"Digital Currency Address - "))
        return false;
    const qsizetype space = part.indexOf(u' ');
    if (space > 0)
        entity.wallets.push_back({part.left(space), part.mid(space + 1).trimmed()});
    return true;
}

bool readAlias(QString part, ListedEntity& entity)
{
    const bool former = part.startsWith(u"f.k.a. ");
    if (!take(part, u"a.k.a. ") && !take(part, u"f.k.a. ") && !take(part, u"n.k.a. "))
        return false;
    if (part.size() > 2 && part.startsWith(u'\'') && part.endsWith(u'\''))
        part = part.mid(1, part.size() - 2);
    if (!part.isEmpty())
        entity.names.push_back({part, former ? NameStrength::Strong : NameStrength::Weak});
    return true;
}

bool readPersonRemark(QString part, ListedEntity& entity)
{
    if (take(part, u"DOB ")) {
        if (const auto date = BirthDate::parse(part))
            entity.births.push_back(*date);
        return true;
    }
    if (take(part, u"POB ")) {
        entity.birthPlaces.append(part);
        return true;
    }
    if (take(part, u"nationality ") || take(part, u"citizen ")) {
        const QString code = countryCode(part);
        if (!entity.nationalities.contains(code))
            entity.nationalities.append(code);
        return true;
    }
    if (take(part, u"Gender ")) {
        entity.gender = genderOf(part);
        return true;
    }
    return false;
}

void readPart(QString part, ListedEntity& entity)
{
    take(part, u"alt. ");
    if (part.isEmpty() || readPersonRemark(part, entity) || readAlias(part, entity)
        || readWallet(part, entity))
        return;
    readIdentifier(part, entity);
}

} // namespace

void readOfacRemarks(const QString& remarks, ListedEntity& entity)
{
    entity.remarks = remarks;
    QString text = remarks.trimmed();
    if (text.endsWith(u'.'))
        text.chop(1);
    for (const QString& part : text.split(u';'))
        readPart(part.trimmed(), entity);
}

} // namespace purser::screening
