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

} // namespace

QByteArray Subject::canonical() const
{
    QJsonArray numbers;
    for (const Identifier& identifier : identifiers)
        numbers.append(QJsonArray{identifier.type, identifier.value, identifier.country});
    // QJsonObject keeps its members sorted by name, which makes the text canonical.
    const QJsonObject object{{u"birth"_s, birth ? birth->toString() : QString()},
        {u"birth_place"_s, birthPlace}, {u"gender"_s, genderName(gender)},
        {u"identifiers"_s, numbers},
        {u"kind"_s, QString::fromLatin1(entityKindName(kind))}, {u"name"_s, name},
        {u"nationalities"_s, QJsonArray::fromStringList(nationalities)},
        {u"other_names"_s, QJsonArray::fromStringList(otherNames)},
        {u"wallets"_s, QJsonArray::fromStringList(wallets)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace purser::screening
