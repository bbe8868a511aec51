#include "core/screening/lists/euxmlreader.h"

#include "core/screening/lists/countries.h"
#include "core/screening/lists/listbuilder.h"
#include "core/screening/lists/xmlrecords.h"

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

bool isTrue(const XmlElement& element, const QString& key)
{
    return element.attribute(key).compare(u"true"_s, Qt::CaseInsensitive) == 0;
}

/// The EU's mark for an unknown country.
QString knownCountry(const XmlElement& element)
{
    const QString code = element.attribute(u"countryIso2Code"_s);
    return code == u"00" ? QString() : code;
}

std::optional<BirthDate> euBirth(const XmlElement& element)
{
    std::optional<BirthDate> date = BirthDate::parse(element.attribute(u"birthdate"_s));
    if (!date) {
        const QString from = element.attribute(u"yearRangeFrom"_s);
        const QString to = element.attribute(u"yearRangeTo"_s);
        const QString year = element.attribute(u"year"_s);
        const QString month = element.attribute(u"monthOfYear"_s);
        if (!from.isEmpty() && !to.isEmpty())
            date = BirthDate::parse(from + u" to "_s + to);
        else if (!year.isEmpty() && !month.isEmpty())
            date = BirthDate::parse(year + u'-' + month.rightJustified(2, u'0'));
        else
            date = BirthDate::parse(year);
    }
    if (date)
        date->circa = isTrue(element, u"circa"_s);
    return date;
}

void readNames(const XmlElement& record, ListedEntity& entity)
{
    for (const XmlElement* alias : record.all(u"nameAlias")) {
        QString name = alias->attribute(u"wholeName"_s);
        if (name.isEmpty()) {
            name = QStringList{alias->attribute(u"firstName"_s), alias->attribute(u"middleName"_s),
                alias->attribute(u"lastName"_s)}
                       .join(u' ');
        }
        const QString strong = alias->attribute(u"strong"_s);
        const bool weak = !strong.isEmpty() && !isTrue(*alias, u"strong"_s);
        addName(entity, name,
            weak                       ? NameStrength::Weak
                : entity.names.empty() ? NameStrength::Primary
                                       : NameStrength::Strong);
        if (entity.gender == Gender::Unknown)
            entity.gender = genderOf(alias->attribute(u"gender"_s));
    }
}

void readFacts(const XmlElement& record, ListedEntity& entity)
{
    for (const XmlElement* birth : record.all(u"birthdate")) {
        if (const auto date = euBirth(*birth))
            entity.births.push_back(*date);
        QStringList place{birth->attribute(u"city"_s), birth->attribute(u"place"_s),
            birth->attribute(u"countryDescription"_s)};
        place.removeAll(QString());
        addOnce(entity.birthPlaces, place.join(u", "_s));
    }
    for (const XmlElement* citizenship : record.all(u"citizenship"))
        addCountry(entity.nationalities, knownCountry(*citizenship));
    for (const XmlElement* address : record.all(u"address"))
        addCountry(entity.countries, knownCountry(*address));
    for (const XmlElement* document : record.all(u"identification")) {
        QString number = document->attribute(u"number"_s);
        if (number.isEmpty())
            number = document->attribute(u"latinNumber"_s);
        if (!number.isEmpty())
            entity.identifiers.push_back({document->attribute(u"identificationTypeDescription"_s),
                number, knownCountry(*document)});
    }
    for (const XmlElement* regulation : record.all(u"regulation"))
        addOnce(entity.programs, regulation->attribute(u"programme"_s));
    entity.remarks = record.textOf(u"remark");
}

ListedEntity euEntity(const XmlElement& record)
{
    ListedEntity entity;
    entity.id = record.attribute(u"logicalId"_s);
    const XmlElement* type = record.child(u"subjectType");
    const bool person = type
        && (type->attribute(u"classificationCode"_s) == u"P"
            || type->attribute(u"code"_s) == u"person");
    entity.kind = person ? EntityKind::Person : EntityKind::Organisation;
    readNames(record, entity);
    readFacts(record, entity);
    return entity;
}

} // namespace

Result<ListVersion> readEuXml(const QString& path, const ListLimits& limits)
{
    ListBuilder builder(ListSource::EuXml, u"EU FSF"_s, path, limits);
    if (const Result<void> stamped = builder.stamp(); !stamped)
        return failure(stamped.error());
    const auto file = openListFile(path);
    if (!file)
        return failure(file.error());
    XmlRecords records(**file, path, {u"sanctionEntity"_s}, limits);
    const auto root = records.root();
    if (!root)
        return failure(root.error());
    if (root->name != u"export")
        return listFailure(path, 1, u"not_eu_list");
    builder.setPublished(root->attribute(u"generationDate"_s));
    for (;;) {
        auto record = records.next();
        if (!record)
            return failure(record.error());
        if (!*record)
            return builder.finish();
        builder.countRow();
        if (const auto added = builder.add(euEntity((*record)->element), (*record)->line); !added)
            return failure(added.error());
    }
}

} // namespace purser::screening
