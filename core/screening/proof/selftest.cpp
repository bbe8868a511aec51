#include "core/screening/proof/selftest.h"

#include <algorithm>
#include <limits>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptMisses = 100;

QString withoutDiacritics(const QString& name)
{
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        // Indic vowel signs are letters of their own, not diacritics.
        if (c.category() != QChar::Mark_NonSpacing || c.unicode() > 0x0370)
            result.append(c);
    }
    return result.normalized(QString::NormalizationForm_C);
}

QString commaForm(const QString& name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma >= 0)
        return name.mid(comma + 1).trimmed() + u' ' + name.left(comma).trimmed();
    const qsizetype space = name.lastIndexOf(u' ');
    return space < 0 ? name : name.mid(space + 1) + u", "_s + name.left(space);
}

QString reordered(const QString& name)
{
    QStringList words = QString(name).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1)
        words.prepend(words.takeLast());
    return words.join(u' ');
}

double ownScore(
    Engine::Session& session, const Subject& subject, const ListedEntity& own, double floor)
{
    ScreenOptions options;
    options.floor = floor;
    options.limit = std::numeric_limits<size_t>::max();
    for (const Hit& hit : session.screen(subject, options)) {
        if (hit.entity == &own)
            return hit.score;
    }
    return 0;
}

} // namespace

const char* nameChangeName(NameChange change)
{
    switch (change) {
    case NameChange::Reordered: return "reordered";
    case NameChange::LowerCase: return "lower_case";
    case NameChange::NoDiacritics: return "no_diacritics";
    case NameChange::Hyphenated: return "hyphenated";
    case NameChange::WideSpaces: return "wide_spaces";
    case NameChange::CommaForm: return "comma_form";
    case NameChange::AsIs: break;
    }
    return "as_is";
}

QString changedName(const QString& name, NameChange change, EntityKind kind)
{
    switch (change) {
    case NameChange::Reordered: return reordered(name);
    case NameChange::LowerCase: return name.toLower();
    case NameChange::NoDiacritics: return withoutDiacritics(name);
    case NameChange::Hyphenated: return QString(name).replace(u' ', u'-');
    case NameChange::WideSpaces: return QString(name).replace(u' ', u" \u00A0 "_s);
    case NameChange::CommaForm: return kind == EntityKind::Person ? commaForm(name) : name;
    case NameChange::AsIs: break;
    }
    return name;
}

SelfTestResult selfTest(const Engine& engine, const std::vector<NameChange>& changes, size_t every,
    const std::function<bool()>& goOn)
{
    SelfTestResult result;
    Engine::Session session(engine);
    const auto& names = engine.index().names();
    for (size_t i = 0; i < names.size(); i += std::max<size_t>(every, 1)) {
        if (goOn && !goOn())
            break;
        const ListVersion& list = *engine.lists().lists()[names[i].list];
        const ListedEntity& entity = list.entities[names[i].entity];
        const ListedName& listed = entity.names[names[i].name];
        const QString& name = listed.text;
        for (const NameChange change : changes) {
            Subject subject;
            subject.kind = entity.kind;
            subject.name = changedName(name, change, entity.kind);
            const double review = engine.config().reviewOf(list.name, entity.kind, listed.strength);
            const double score = ownScore(session, subject, entity, review);
            ++result.checked;
            if (score >= review)
                ++result.hit;
            else if (result.misses.size() < keptMisses)
                result.misses.push_back({list.name, entity.id, subject.name, change, score});
        }
    }
    return result;
}

} // namespace purser::screening
