#include "core/screening/match/engineconfig.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace purser::screening {

std::vector<std::pair<const char*, double*>> EngineConfig::figures()
{
    return {{"token.steepness", &token.steepness},
        {"token.leastSimilarity", &token.leastSimilarity}, {"token.firstSound", &token.firstSound},
        {"token.slip", &token.slip}, {"token.otherName", &token.otherName},
        {"token.sameSounds", &token.sameSounds}, {"token.variant", &token.variant},
        {"token.shortForm", &token.shortForm}, {"token.initial", &token.initial},
        {"token.foreignScript", &token.foreignScript},
        {"token.sameLegalClass", &token.sameLegalClass}, {"role.initial", &role.initial},
        {"role.number", &role.number}, {"role.particle", &role.particle},
        {"role.title", &role.title}, {"role.patronymic", &role.patronymic}, {"role.legalForm", &role.legalForm},
        {"role.generic", &role.generic}, {"role.filler", &role.filler},
        {"role.mostCommon", &role.mostCommon}, {"role.knownShare", &role.knownShare},
        {"name.conflict", &name.conflict}, {"name.extraInQuery", &name.extraInQuery},
        {"name.extraInList", &name.extraInList}, {"name.commonness", &name.commonness},
        {"name.power", &name.power}, {"name.inexact", &name.inexact}, {"name.loneWord", &name.loneWord},
        {"name.initialism", &name.initialism}, {"name.unsaidKind", &name.unsaidKind}, {"name.weakAlias", &name.weakAlias},
        {"qualifier.birthExact", &qualifier.birthExact},
        {"qualifier.birthSwapped", &qualifier.birthSwapped},
        {"qualifier.birthNear", &qualifier.birthNear}, {"qualifier.birthFar", &qualifier.birthFar},
        {"qualifier.birthOtherDay", &qualifier.birthOtherDay},
        {"qualifier.nationality", &qualifier.nationality}, {"qualifier.gender", &qualifier.gender},
        {"qualifier.birthPlace", &qualifier.birthPlace},
        {"qualifier.otherDocument", &qualifier.otherDocument}, {"bands.strong", &bands.strong},
        {"bands.review", &bands.review}, {"bands.shadow", &bands.shadow}};
}

std::vector<std::pair<const char*, double>> EngineConfig::figures() const
{
    EngineConfig copy = *this;
    std::vector<std::pair<const char*, double>> result;
    for (const auto& [name, value] : copy.figures())
        result.emplace_back(name, *value);
    return result;
}

QByteArray EngineConfig::canonical() const
{
    QJsonObject object{{QStringLiteral("version"), version}};
    for (const auto& [name, value] : figures())
        object.insert(QString::fromLatin1(name), value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray EngineConfig::digest() const
{
    return QCryptographicHash::hash(canonical(), QCryptographicHash::Sha256).toHex();
}

} // namespace purser::screening
