#include "core/screening/match/subject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

QString genderName(Gender gender)
{
    switch (gender) {
    case Gender::Male: return u"male"_s;
    case Gender::Female: return u"female"_s;
    case Gender::Unknown: break;
    }
    return {};
}

EntityKind kindOf(const QString& name)
{
    for (const EntityKind kind :
        {EntityKind::Person, EntityKind::Organisation, EntityKind::Vessel, EntityKind::Aircraft}) {
        if (name == QLatin1String(entityKindName(kind)))
            return kind;
    }
    return EntityKind::Unknown;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

QByteArray Subject::canonical() const
{
    QJsonArray numbers;
    for (const Identifier& identifier : identifiers)
        numbers.append(QJsonArray{identifier.type, identifier.value, identifier.country});
    // QJsonObject keeps its members sorted by name, which makes the text canonical.
    QJsonObject object{{u"birth"_s, birth ? birth->toString() : QString()},
        {u"birth_place"_s, birthPlace}, {u"gender"_s, genderName(gender)},
        {u"identifiers"_s, numbers}, {u"kind"_s, QString::fromLatin1(entityKindName(kind))},
        {u"name"_s, name}, {u"nationalities"_s, QJsonArray::fromStringList(nationalities)},
        {u"other_names"_s, QJsonArray::fromStringList(otherNames)},
        {u"wallets"_s, QJsonArray::fromStringList(wallets)}};
    if (!countries.isEmpty())
        object.insert(u"countries"_s, QJsonArray::fromStringList(countries));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Subject> Subject::fromCanonical(const QJsonObject& object)
{
    Subject subject;
    subject.name = object.value(u"name"_s).toString();
    if (subject.name.isEmpty())
        return failure(ErrorCode::Parse, {{u"what"_s, u"subject"_s}});
    subject.otherNames = textsOf(object.value(u"other_names"_s));
    subject.kind = kindOf(object.value(u"kind"_s).toString());
    subject.birth = BirthDate::fromString(object.value(u"birth"_s).toString());
    subject.birthPlace = object.value(u"birth_place"_s).toString();
    subject.nationalities = textsOf(object.value(u"nationalities"_s));
    subject.countries = textsOf(object.value(u"countries"_s));
    subject.gender = genderOf(object.value(u"gender"_s).toString());
    for (const QJsonValue& value : object.value(u"identifiers"_s).toArray()) {
        const QStringList parts = textsOf(value);
        if (parts.size() != 3)
            return failure(ErrorCode::Parse, {{u"what"_s, u"subject"_s}});
        subject.identifiers.push_back({parts[0], parts[1], parts[2]});
    }
    subject.wallets = textsOf(object.value(u"wallets"_s));
    return subject;
}

} // namespace purser::screening
