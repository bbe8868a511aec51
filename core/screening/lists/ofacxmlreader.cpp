#include "core/screening/lists/ofacxmlreader.h"

#include "core/screening/lists/countries.h"
#include "core/screening/lists/listbuilder.h"
#include "core/screening/lists/xmlrecords.h"

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

EntityKind kindOfSdnType(const QString& type)
{
    if (type == u"Individual")
        return EntityKind::Person;
    if (type == u"Vessel")
        return EntityKind::Vessel;
    return type == u"Aircraft" ? EntityKind::Aircraft : EntityKind::Organisation;
}

/// "FAMILY, Given" as in the delimited files.
QString ofacName(const XmlElement& element)
{
    const QString family = element.textOf(u"lastName");
    const QString given = element.textOf(u"firstName");
    return given.isEmpty() ? family : family + u", "_s + given;
}

void readDocuments(const XmlElement& record, ListedEntity& entity)
{
    static const QString wallet = u"Digital Currency Address - "_s;
    for (const XmlElement* id : record.all(u"idList", u"id")) {
        const QString type = id->textOf(u"idType");
        const QString number = id->textOf(u"idNumber");
        const QString country = id->textOf(u"idCountry");
        if (type == u"Gender")
            entity.gender = genderOf(number);
        else if (type.startsWith(wallet))
            entity.wallets.push_back({type.mid(wallet.size()), number});
        else if (!number.isEmpty())
            entity.identifiers.push_back(
                {type, number, country.isEmpty() ? QString() : countryCode(country)});
    }
}

void readOfacAliases(const XmlElement& record, ListedEntity& entity)
{
    for (const XmlElement* alias : record.all(u"akaList", u"aka")) {
        const bool weak = alias->textOf(u"category") == u"weak";
        addName(entity, ofacName(*alias), weak ? NameStrength::Weak : NameStrength::Strong);
    }
}

ListedEntity ofacEntity(const XmlElement& record)
{
    ListedEntity entity;
    entity.id = record.textOf(u"uid");
    entity.kind = kindOfSdnType(record.textOf(u"sdnType"));
    addName(entity, ofacName(record), NameStrength::Primary);
    readOfacAliases(record, entity);
    readDocuments(record, entity);
    for (const XmlElement* program : record.all(u"programList", u"program"))
        addOnce(entity.programs, program->text);
    for (const XmlElement* address : record.all(u"addressList", u"address"))
        addCountry(entity.countries, address->textOf(u"country"));
    for (const XmlElement* item : record.all(u"nationalityList", u"nationality"))
        addCountry(entity.nationalities, item->textOf(u"country"));
    for (const XmlElement* item : record.all(u"citizenshipList", u"citizenship"))
        addCountry(entity.nationalities, item->textOf(u"country"));
    for (const XmlElement* item : record.all(u"dateOfBirthList", u"dateOfBirthItem")) {
        if (const auto date = BirthDate::parse(item->textOf(u"dateOfBirth")))
            entity.births.push_back(*date);
    }
    for (const XmlElement* item : record.all(u"placeOfBirthList", u"placeOfBirthItem"))
        addOnce(entity.birthPlaces, item->textOf(u"placeOfBirth"));
    if (const XmlElement* vessel = record.child(u"vesselInfo")) {
        addCountry(entity.countries, vessel->textOf(u"vesselFlag"));
        if (const QString sign = vessel->textOf(u"callSign"); !sign.isEmpty())
            entity.identifiers.push_back({u"Call sign"_s, sign, {}});
    }
    entity.remarks = record.textOf(u"remarks");
    return entity;
}

} // namespace

Result<ListVersion> readOfacXml(const QString& path, const ListLimits& limits)
{
    ListBuilder builder(ListSource::OfacXml, u"OFAC SDN"_s, path, limits);
    if (const Result<void> stamped = builder.stamp(); !stamped)
        return failure(stamped.error());
    const auto file = openListFile(path);
    if (!file)
        return failure(file.error());
    XmlRecords records(**file, path, {u"sdnEntry"_s}, limits);
    const auto root = records.root();
    if (!root)
        return failure(root.error());
    if (root->name != u"sdnList")
        return listFailure(path, 1, u"not_ofac_list");
    for (;;) {
        auto record = records.next();
        if (!record)
            return failure(record.error());
        if (!*record)
            break;
        builder.countRow();
        if (const auto added = builder.add(ofacEntity((*record)->element), (*record)->line); !added)
            return failure(added.error());
    }
    builder.setPublished(records.headings().value(u"Publish_Date"_s));
    const QString count = records.headings().value(u"Record_Count"_s);
    if (!count.isEmpty() && count.toULongLong() != builder.size())
        return listFailure(path, 0, u"record_count");
    return builder.finish();
}

} // namespace purser::screening
