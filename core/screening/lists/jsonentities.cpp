#include "core/screening/lists/jsonentities.h"

#include "core/screening/lists/countries.h"
#include "core/screening/lists/listbuilder.h"

#include <QJsonArray>
#include <algorithm>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().trimmed();
}

void addJsonBirth(ListedEntity& entity, const QString& text)
{
    if (const auto date = BirthDate::parse(text))
        entity.births.push_back(*date);
}

void addNumber(
    ListedEntity& entity, const QString& type, const QString& number, const QString& country)
{
    if (!number.isEmpty())
        entity.identifiers.push_back(
            {type, number, country.isEmpty() ? QString() : countryCode(country)});
}

QString senzingName(const QJsonObject& feature)
{
    for (const QString& key : {u"NAME_FULL"_s, u"NAME_ORG"_s}) {
        if (const QString name = textOf(feature.value(key)); !name.isEmpty())
            return name;
    }
    QStringList parts{textOf(feature.value(u"NAME_FIRST"_s)),
        textOf(feature.value(u"NAME_MIDDLE"_s)), textOf(feature.value(u"NAME_LAST"_s))};
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// What a hit means, as a program of the entity: of several, the gravest. Topics as OpenSanctions
/// has them ("sanction", "role.pep", "crime.fraud"); those of countries, companies and the like say
/// nothing.
void addMeaning(ListedEntity& entity, const QStringList& topics)
{
    const auto hasOne = [&topics](const QStringList& beginnings) {
        return std::any_of(topics.begin(), topics.end(), [&](const QString& topic) {
            return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& word) {
                return topic == word || topic.startsWith(word + u'.');
            });
        });
    };
    static const QStringList adverse{u"crime"_s, u"wanted"_s, u"debarment"_s, u"poi"_s, u"reg"_s,
        u"corp.disqual"_s, u"export"_s, u"role.spy"_s, u"role.oligarch"_s};
    if (hasOne({u"sanction"_s, u"asset.frozen"_s}))
        addOnce(entity.programs, u"sanction"_s);
    else if (hasOne({u"role.pep"_s, u"role.rca"_s, u"role.pol"_s, u"role.judge"_s}))
        addOnce(entity.programs, u"pep"_s);
    else if (hasOne(adverse))
        addOnce(entity.programs, u"adverse"_s);
}

void readFeature(const QJsonObject& feature, ListedEntity& entity)
{
    const QString type = textOf(feature.value(u"NAME_TYPE"_s)).toUpper();
    const bool weak = type.contains(u"WEAK"_s) || type == u"NICKNAME";
    addName(entity, senzingName(feature),
        weak                                             ? NameStrength::Weak
            : entity.names.empty() || type == u"PRIMARY" ? NameStrength::Primary
                                                         : NameStrength::Strong);
    if (const QString birth = textOf(feature.value(u"DATE_OF_BIRTH"_s)); !birth.isEmpty())
        addJsonBirth(entity, birth);
    if (const Gender gender = genderOf(textOf(feature.value(u"GENDER"_s)));
        gender != Gender::Unknown)
        entity.gender = gender;
    for (const QString& key : {u"NATIONALITY"_s, u"CITIZENSHIP"_s})
        addCountry(entity.nationalities, textOf(feature.value(key)));
    for (const QString& key : {u"ADDR_COUNTRY"_s, u"COUNTRY_OF_ASSOCIATION"_s})
        addCountry(entity.countries, textOf(feature.value(key)));
    addOnce(entity.birthPlaces, textOf(feature.value(u"PLACE_OF_BIRTH"_s)));
    for (const QString& kind : {u"PASSPORT"_s, u"NATIONAL_ID"_s, u"TAX_ID"_s, u"OTHER_ID"_s,
             u"DRIVERS_LICENSE"_s, u"SSN"_s, u"LEI"_s, u"IMO"_s})
        addNumber(entity, kind, textOf(feature.value(kind + u"_NUMBER"_s)),
            textOf(feature.value(kind + u"_COUNTRY"_s)));
}

std::optional<EntityKind> moneyKind(const QString& schema)
{
    if (schema == u"Person")
        return EntityKind::Person;
    if (schema == u"Vessel")
        return EntityKind::Vessel;
    if (schema == u"Airplane")
        return EntityKind::Aircraft;
    if (schema == u"Company" || schema == u"Organization" || schema == u"LegalEntity"
        || schema == u"PublicBody")
        return EntityKind::Organisation;
    return std::nullopt;
}

/// All values of a property of a Follow-the-Money object.
QStringList valuesOf(const QJsonObject& properties, const QString& key)
{
    QStringList values;
    for (const QJsonValue& value : properties.value(key).toArray())
        addOnce(values, textOf(value));
    return values;
}

} // namespace

std::optional<ListedEntity> senzingEntity(const QJsonObject& record)
{
    const QString type = textOf(record.value(u"RECORD_TYPE"_s)).toUpper();
    ListedEntity entity;
    entity.id = textOf(record.value(u"RECORD_ID"_s));
    if (type == u"PERSON")
        entity.kind = EntityKind::Person;
    else if (type == u"ORGANIZATION" || type == u"COMPANY")
        entity.kind = EntityKind::Organisation;
    else if (type == u"VESSEL")
        entity.kind = EntityKind::Vessel;
    else if (type == u"AIRCRAFT")
        entity.kind = EntityKind::Aircraft;
    else if (!type.isEmpty())
        return std::nullopt;
    QStringList topics;
    for (const QString& list : {u"NAMES"_s, u"FEATURES"_s, u"RISKS"_s}) {
        for (const QJsonValue& feature : record.value(list).toArray()) {
            readFeature(feature.toObject(), entity);
            addOnce(topics, textOf(feature[u"TOPIC"_s]));
        }
    }
    readFeature(record, entity);
    addOnce(topics, textOf(record.value(u"TOPIC"_s)));
    addMeaning(entity, topics);
    return entity;
}

std::optional<ListedEntity> moneyEntity(const QJsonObject& object)
{
    const auto kind = moneyKind(textOf(object.value(u"schema"_s)));
    if (!kind)
        return std::nullopt;
    const QJsonObject properties = object.value(u"properties"_s).toObject();
    ListedEntity entity;
    entity.id = textOf(object.value(u"id"_s));
    entity.kind = *kind;
    addName(entity, textOf(object.value(u"caption"_s)), NameStrength::Primary);
    for (const QString& name : valuesOf(properties, u"name"_s))
        addName(entity, name, entity.names.empty() ? NameStrength::Primary : NameStrength::Strong);
    for (const QString& key : {u"alias"_s, u"previousName"_s}) {
        for (const QString& name : valuesOf(properties, key))
            addName(entity, name, NameStrength::Strong);
    }
    for (const QString& name : valuesOf(properties, u"weakAlias"_s))
        addName(entity, name, NameStrength::Weak);
    for (const QString& date : valuesOf(properties, u"birthDate"_s))
        addJsonBirth(entity, date);
    entity.birthPlaces = valuesOf(properties, u"birthPlace"_s);
    for (const QString& key : {u"nationality"_s, u"citizenship"_s}) {
        for (const QString& country : valuesOf(properties, key))
            addCountry(entity.nationalities, country);
    }
    for (const QString& country : valuesOf(properties, u"country"_s))
        addCountry(entity.countries, country);
    for (const QString& gender : valuesOf(properties, u"gender"_s))
        entity.gender = genderOf(gender);
    for (const QString& key : {u"passportNumber"_s, u"idNumber"_s, u"taxNumber"_s, u"innCode"_s,
             u"registrationNumber"_s, u"leiCode"_s, u"imoNumber"_s, u"ogrnCode"_s}) {
        for (const QString& number : valuesOf(properties, key))
            addNumber(entity, key, number, {});
    }
    for (const QString& address : valuesOf(properties, u"cryptoWallets"_s))
        entity.wallets.push_back({{}, address});
    entity.programs = valuesOf(properties, u"program"_s);
    addMeaning(entity, valuesOf(properties, u"topics"_s));
    return entity;
}

} // namespace purser::screening
