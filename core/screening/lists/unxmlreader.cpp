#include "core/screening/lists/unxmlreader.h"

#include "core/screening/lists/countries.h"
#include "core/screening/lists/listbuilder.h"
#include "core/screening/lists/xmlrecords.h"

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

QString wholeName(const XmlElement& record)
{
    QStringList parts;
    for (const QStringView key :
        {QStringView(u"FIRST_NAME"), QStringView(u"SECOND_NAME"), QStringView(u"THIRD_NAME"),
            QStringView(u"FOURTH_NAME"), QStringView(u"FIFTH_NAME"), QStringView(u"SIXTH_NAME")})
        parts.append(record.textOf(key));
    return parts.join(u' ');
}

void readUnAliases(const XmlElement& record, QStringView key, ListedEntity& entity)
{
    for (const XmlElement* alias : record.all(key)) {
        const bool low = alias->textOf(u"QUALITY").compare(u"low"_s, Qt::CaseInsensitive) == 0;
        const NameStrength strength = low ? NameStrength::Weak : NameStrength::Strong;
        // Several aliases in one field are parted by semicolons.
        for (const QString& name : alias->textOf(u"ALIAS_NAME").split(u';'))
            addName(entity, name, strength);
    }
}

/// DATE, YEAR or FROM_YEAR and TO_YEAR; TYPE_OF_DATE says how sure it is.
std::optional<BirthDate> unBirth(const XmlElement& element)
{
    const bool circa = element.textOf(u"TYPE_OF_DATE").startsWith(u"APPROX"_s);
    std::optional<BirthDate> date;
    if (const QString day = element.textOf(u"DATE"); !day.isEmpty())
        date = BirthDate::parse(day);
    else if (const QString year = element.textOf(u"YEAR"); !year.isEmpty())
        date = BirthDate::parse(year);
    else if (const QString from = element.textOf(u"FROM_YEAR"); !from.isEmpty())
        date = BirthDate::parse(from + u" to "_s + element.textOf(u"TO_YEAR"));
    if (date)
        date->circa = circa;
    return date;
}

void readUnPerson(const XmlElement& record, ListedEntity& entity)
{
    entity.gender = genderOf(record.textOf(u"GENDER"));
    for (const XmlElement* birth : record.all(u"INDIVIDUAL_DATE_OF_BIRTH")) {
        if (const auto date = unBirth(*birth))
            entity.births.push_back(*date);
    }
    for (const XmlElement* place : record.all(u"INDIVIDUAL_PLACE_OF_BIRTH")) {
        QStringList parts{
            place->textOf(u"CITY"), place->textOf(u"STATE_PROVINCE"), place->textOf(u"COUNTRY")};
        parts.removeAll(QString());
        addOnce(entity.birthPlaces, parts.join(u", "_s));
    }
    for (const XmlElement* document : record.all(u"INDIVIDUAL_DOCUMENT")) {
        const QString number = document->textOf(u"NUMBER");
        const QString country = document->textOf(u"ISSUING_COUNTRY");
        if (!number.isEmpty())
            entity.identifiers.push_back({document->textOf(u"TYPE_OF_DOCUMENT"), number,
                country.isEmpty() ? QString() : countryCode(country)});
    }
}

ListedEntity unEntity(const XmlElement& record)
{
    const bool person = record.name == u"INDIVIDUAL";
    ListedEntity entity;
    entity.id = record.textOf(u"DATAID");
    entity.kind = person ? EntityKind::Person : EntityKind::Organisation;
    addName(entity, wholeName(record), NameStrength::Primary);
    for (const XmlElement* original : record.all(u"NAME_ORIGINAL_SCRIPT"))
        addName(entity, original->text, NameStrength::Strong);
    readUnAliases(record, person ? u"INDIVIDUAL_ALIAS" : u"ENTITY_ALIAS", entity);
    for (const XmlElement* nationality : record.all(u"NATIONALITY", u"VALUE"))
        addCountry(entity.nationalities, nationality->text);
    for (const XmlElement* address : record.all(person ? u"INDIVIDUAL_ADDRESS" : u"ENTITY_ADDRESS"))
        addCountry(entity.countries, address->textOf(u"COUNTRY"));
    addOnce(entity.programs, record.textOf(u"UN_LIST_TYPE"));
    entity.remarks = record.textOf(u"COMMENTS1");
    if (person)
        readUnPerson(record, entity);
    return entity;
}

} // namespace

Result<ListVersion> readUnXml(const QString& path, const ListLimits& limits)
{
    ListBuilder builder(ListSource::UnXml, u"UN Consolidated"_s, path, limits);
    if (const Result<void> stamped = builder.stamp(); !stamped)
        return failure(stamped.error());
    const auto file = openListFile(path);
    if (!file)
        return failure(file.error());
    XmlRecords records(**file, path, {u"INDIVIDUAL"_s, u"ENTITY"_s}, limits);
    const auto root = records.root();
    if (!root)
        return failure(root.error());
    if (root->name != u"CONSOLIDATED_LIST")
        return listFailure(path, 1, u"not_un_list");
    builder.setPublished(root->attribute(u"dateGenerated"_s));
    for (;;) {
        auto record = records.next();
        if (!record)
            return failure(record.error());
        if (!*record)
            return builder.finish();
        builder.countRow();
        if (const auto added = builder.add(unEntity((*record)->element), (*record)->line); !added)
            return failure(added.error());
    }
}

} // namespace purser::screening
