#include "core/screening/match/qualifiers.h"

#include <algorithm>
#include <limits>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

constexpr int circaYears = 2; // how far "circa" reaches

BirthDate widened(const BirthDate& date)
{
    if (!date.circa)
        return date;
    return {date.from.addYears(-circaYears), date.to.addYears(circaYears), false};
}

bool isSwapped(const QDate& a, const QDate& b)
{
    return a.year() == b.year() && a.month() == b.day() && a.day() == b.month() && a != b;
}

ScorePart birthPart(const BirthDate& asked, const BirthDate& listed, const QualifierRules& rules)
{
    const QString detail = asked.toString() + u" – "_s + listed.toString();
    if (asked.isDay() && listed.isDay() && !asked.circa && !listed.circa) {
        if (asked.from == listed.from)
            return {u"birth_exact"_s, detail, rules.birthExact};
        if (isSwapped(asked.from, listed.from))
            return {u"birth_swapped"_s, detail, rules.birthSwapped};
        if (asked.from.year() == listed.from.year())
            return {u"birth_other_day"_s, detail, rules.birthOtherDay};
    }
    const BirthDate a = widened(asked);
    const BirthDate b = widened(listed);
    const int apart = a.to < b.from ? b.from.year() - a.to.year()
        : b.to < a.from             ? a.from.year() - b.to.year()
                                    : 0;
    if (apart <= 1)
        return {u"birth_agrees"_s, detail, 0};
    return apart <= 10 ? ScorePart{u"birth_near"_s, detail, rules.birthNear}
                       : ScorePart{u"birth_far"_s, detail, rules.birthFar};
}

/// A list gives several dates when it does not know which is right: the best one counts.
void addBirth(const Subject& subject, const ListedEntity& entity, const QualifierRules& rules,
    std::vector<ScorePart>& parts)
{
    if (!subject.birth || entity.births.empty())
        return;
    ScorePart best{{}, {}, -std::numeric_limits<double>::max()};
    for (const BirthDate& listed : entity.births) {
        ScorePart part = birthPart(*subject.birth, listed, rules);
        if (part.value > best.value)
            best = std::move(part);
    }
    parts.push_back(std::move(best));
}

void addNationality(const Subject& subject, const ListedEntity& entity, const QualifierRules& rules,
    std::vector<ScorePart>& parts)
{
    const QStringList& listed = entity.nationalities;
    if (subject.nationalities.isEmpty() || listed.isEmpty())
        return;
    const auto isListed = [&](const QString& code) {
        return listed.contains(code) || entity.countries.contains(code);
    };
    // Another passport is no other person where somebody lives or was born there.
    const bool meet =
        std::any_of(subject.nationalities.begin(), subject.nationalities.end(), isListed)
        || std::any_of(subject.countries.begin(), subject.countries.end(), isListed);
    parts.push_back({meet ? u"nationality_agrees"_s : u"nationality"_s,
        subject.nationalities.join(u' ') + u" – "_s + listed.join(u' '),
        meet ? 0 : rules.nationality});
}

void addDocuments(const Subject& subject, const ListedEntity& entity, const QualifierRules& rules,
    std::vector<ScorePart>& parts)
{
    for (const Identifier& asked : subject.identifiers) {
        const Identifier* other = nullptr;
        for (const Identifier& listed : entity.identifiers) {
            if (comparableNumber(asked.value) == comparableNumber(listed.value))
                return;
            if (!asked.country.isEmpty() && asked.country == listed.country
                && asked.type.compare(listed.type, Qt::CaseInsensitive) == 0)
                other = &listed;
        }
        if (other) {
            parts.push_back(
                {u"other_document"_s, asked.type + u' ' + asked.country, rules.otherDocument});
            return;
        }
    }
}

} // namespace

std::vector<ScorePart> qualifiersOf(
    const Subject& subject, const ListedEntity& entity, const QualifierRules& rules)
{
    std::vector<ScorePart> parts;
    addBirth(subject, entity, rules, parts);
    addNationality(subject, entity, rules, parts);
    if (subject.gender != Gender::Unknown && entity.gender != Gender::Unknown)
        parts.push_back({subject.gender == entity.gender ? u"gender_agrees"_s : u"gender"_s, {},
            subject.gender == entity.gender ? 0 : rules.gender});
    if (!subject.birthPlace.isEmpty()) {
        for (const QString& place : entity.birthPlaces) {
            if (place.contains(subject.birthPlace, Qt::CaseInsensitive)) {
                parts.push_back({u"birth_place"_s, place, rules.birthPlace});
                break;
            }
        }
    }
    addDocuments(subject, entity, rules, parts);
    return parts;
}

QString comparableNumber(const QString& number)
{
    QString result;
    for (const QChar c : number) {
        if (c.isLetterOrNumber())
            result.append(c.toUpper());
    }
    return result;
}

QString comparableWallet(const QString& address)
{
    const QString text = address.trimmed();
    return text.startsWith(u"0x"_s, Qt::CaseInsensitive) ? text.toLower() : text;
}

} // namespace purser::screening
