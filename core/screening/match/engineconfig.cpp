#include "core/screening/match/engineconfig.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

/// 0 where a scope is not about that list and kind; the more specific, the more.
int specificity(const ReviewScope& scope, const QString& list, bool isPerson, bool isWeak)
{
    if ((scope.areWeak && !isWeak) || (!scope.list.isEmpty() && scope.list != list)
        || (scope.arePersons && *scope.arePersons != isPerson))
        return 0;
    return 1 + (scope.areWeak ? 4 : 0) + (scope.list.isEmpty() ? 0 : 2)
        + (scope.arePersons ? 1 : 0);
}

QJsonArray scopesJson(const std::vector<ReviewScope>& scopes)
{
    QJsonArray array;
    for (const ReviewScope& scope : scopes) {
        QJsonObject object{{u"list"_s, scope.list},
            {u"persons"_s, scope.arePersons ? QJsonValue(*scope.arePersons) : QJsonValue()},
            {u"review"_s, scope.review}};
        // Where none is about weak aliases the bytes are those from before there were such.
        if (scope.areWeak)
            object.insert(u"weak"_s, true);
        array.append(object);
    }
    return array;
}

} // namespace

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
        {"role.title", &role.title}, {"role.patronymic", &role.patronymic},
        {"role.legalForm", &role.legalForm}, {"role.generic", &role.generic},
        {"role.filler", &role.filler}, {"role.mostCommon", &role.mostCommon},
        {"role.knownShare", &role.knownShare}, {"name.conflict", &name.conflict},
        {"name.extraInQuery", &name.extraInQuery}, {"name.extraInList", &name.extraInList},
        {"name.commonness", &name.commonness}, {"name.power", &name.power},
        {"name.inexact", &name.inexact}, {"name.loneWord", &name.loneWord},
        {"name.initialism", &name.initialism}, {"name.together", &name.together},
        {"name.togetherSlip", &name.togetherSlip}, {"name.unsaidKind", &name.unsaidKind},
        {"name.weakAlias", &name.weakAlias}, {"qualifier.birthExact", &qualifier.birthExact},
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
    // Without scopes the bytes are those from before there were any.
    if (!scopes.empty())
        object.insert(u"scopes"_s, scopesJson(scopes));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<EngineConfig> EngineConfig::fromCanonical(const QJsonObject& object)
{
    EngineConfig config;
    config.version = object.value(u"version"_s).toString();
    const auto figures = config.figures();
    for (const auto& [name, value] : figures) {
        const QJsonValue given = object.value(QString::fromLatin1(name));
        if (!given.isDouble())
            return std::nullopt;
        *value = given.toDouble();
    }
    for (const QJsonValue scope : object.value(u"scopes"_s).toArray()) {
        const QJsonValue persons = scope[u"persons"_s];
        config.scopes.push_back({scope[u"list"_s].toString(),
            persons.isBool() ? std::optional(persons.toBool()) : std::nullopt,
            scope[u"review"_s].toDouble(), scope[u"weak"_s].toBool()});
    }
    // A figure that this engine does not know would be left out in silence.
    if (QJsonDocument(object).toJson(QJsonDocument::Compact) != config.canonical())
        return std::nullopt;
    return config;
}

double EngineConfig::reviewOf(const QString& list, EntityKind kind, NameStrength strength) const
{
    const bool isPerson = kind == EntityKind::Person;
    const bool isWeak = strength == NameStrength::Weak;
    double review = bands.review;
    int best = 0;
    for (const ReviewScope& scope : scopes) {
        if (const int fit = specificity(scope, list, isPerson, isWeak); fit > best) {
            best = fit;
            review = scope.review;
        }
    }
    return review;
}

double EngineConfig::leastReview() const
{
    double least = bands.review;
    for (const ReviewScope& scope : scopes)
        least = std::min(least, scope.review);
    return least;
}

QByteArray EngineConfig::digest() const
{
    return QCryptographicHash::hash(canonical(), QCryptographicHash::Sha256).toHex();
}

} // namespace purser::screening
