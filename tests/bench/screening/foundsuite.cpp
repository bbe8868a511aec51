#include "core/screening/proof/selftest.h"
#include "core/screening/text/script.h"
#include "tests/bench/screening/originalscripts.h"
#include "tests/bench/screening/suites.h"
#include "tests/bench/screening/treatments.h"

#include <algorithm>
#include <map>

namespace purser::bench {

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

struct Found {
    Share alerts;    ///< own entity at the review threshold
    Share firstFive; ///< own entity among the first five
};

/// What a name got, for the worst of them by name.
struct Miss {
    double score;
    QString line;
};

double ownScore(const std::vector<Hit>& hits, const ListedEntity& own)
{
    for (const Hit& hit : hits) {
        if (hit.entity == &own)
            return hit.score;
    }
    return 0;
}

void noteMiss(std::vector<Miss>& misses, const std::vector<Hit>& hits, const ListedEntity& own,
    double review, const QString& asked)
{
    const double score = ownScore(hits, own);
    if (score < review)
        misses.push_back(
            {score, u"%1  %2  |  %3"_s.arg(score, 0, 'f', 3).arg(asked, own.names.front().text)});
}

void reportWorst(const QString& test, std::vector<Miss> misses, ScreeningReport& report)
{
    std::sort(misses.begin(), misses.end(),
        [](const Miss& a, const Miss& b) { return a.score < b.score; });
    QStringList lines;
    for (size_t i = 0; i < std::min<size_t>(20, misses.size()); ++i)
        lines.append(misses[i].line);
    report.examples(test, u"worst misses"_s, lines.isEmpty() ? QStringList{u"none"_s} : lines);
}

/// Persons of both lists: all of the UN's, every tenth of OFAC's.
std::vector<const ListedEntity*> samplePersons(const SampleData& data)
{
    std::vector<const ListedEntity*> persons;
    for (const auto& [list, every] : {std::pair(data.un, 1), std::pair(data.ofac, 10)}) {
        if (!list)
            continue;
        int number = 0;
        for (const ListedEntity& entity : list->entities) {
            if (entity.kind == EntityKind::Person && number++ % every == 0)
                persons.push_back(&entity);
        }
    }
    return persons;
}

/// Of the first letter that has one.
QString scriptOfName(const QString& name)
{
    for (const char32_t letter : name.toUcs4()) {
        if (const Script script = scriptOf(letter); script != Script::None)
            return QLatin1String(scriptName(script));
    }
    return QLatin1String(scriptName(Script::None));
}

/// Every name a list gives its persons, by the script it is written in: found by itself.
void measureEveryName(
    const SampleData& data, Engine::Session& session, double review, ScreeningReport& report)
{
    std::map<QString, Share> byScript;
    std::vector<Miss> misses;
    Subject subject;
    subject.kind = EntityKind::Person;
    for (const ListedEntity* entity : samplePersons(data)) {
        for (const ListedName& name : entity->names) {
            subject.name = name.text;
            const auto hits = session.screen(subject, {0.40, 50, nullptr});
            Share& share = byScript[scriptOfName(name.text)];
            ++share.of;
            share.hits += ownScore(hits, *entity) >= review ? 1 : 0;
            noteMiss(misses, hits, *entity, review, name.text);
        }
    }
    for (const auto& [script, share] : byScript)
        report.add(u"T4"_s, u"  every listed name, "_s + script, share);
    reportWorst(u"T4"_s, misses, report);
}

void count(Found& found, const std::vector<Hit>& hits, const ListedEntity& own, double review)
{
    ++found.alerts.of;
    ++found.firstFive.of;
    for (size_t i = 0; i < hits.size(); ++i) {
        if (hits[i].entity == &own) {
            found.alerts.hits += hits[i].score >= review ? 1 : 0;
            found.firstFive.hits += i < 5 ? 1 : 0;
            return;
        }
    }
}

void measureTreated(
    const SampleData& data, Engine::Session& session, double review, ScreeningReport& report)
{
    Found plain;
    std::map<QString, Found> byTreatment;
    Found all;
    std::vector<Miss> misses;
    Subject subject;
    subject.kind = EntityKind::Person;
    for (const ListedEntity* entity : samplePersons(data)) {
        subject.name = entity->names.front().text;
        count(plain, session.screen(subject, {0.40, 50, nullptr}), *entity, review);
        QString name = subject.name;
        if (const qsizetype comma = name.indexOf(u','); comma >= 0)
            name = name.mid(comma + 1).trimmed() + u' ' + name.left(comma);
        for (const TreatedName& changed : treated(name)) {
            subject.name = changed.text;
            const auto hits = session.screen(subject, {0.40, 50, nullptr});
            count(byTreatment[changed.treatment], hits, *entity, review);
            count(all, hits, *entity, review);
            noteMiss(misses, hits, *entity, review, changed.text);
        }
    }
    report.add(u"T4"_s, u"listed persons found by their own name"_s, plain.alerts);
    report.add(u"T5"_s, u"found when treated"_s, all.alerts);
    report.add(u"T5"_s, u"  own entity among the first five"_s, all.firstFive);
    for (const auto& [treatment, found] : byTreatment)
        report.add(u"T5"_s, u"  "_s + treatment, found.alerts);
    reportWorst(u"T5"_s, misses, report);
}

} // namespace

void measureFound(const SampleData& data, const Engine& engine, ScreeningReport& report)
{
    if (!data.ofac)
        return;
    Engine::Session session(engine);
    measureEveryName(data, session, engine.config().bands.review, report);
    measureTreated(data, session, engine.config().bands.review, report);
}

void measureScripts(const SampleData& data, const EngineConfig& config, ScreeningReport& report)
{
    // Who is asked for stands in Latin letters among all others that are listed.
    auto originals = std::make_shared<ListVersion>();
    originals->name = u"original scripts"_s;
    for (const ScriptPair& pair : scriptPairs()) {
        ListedEntity entity;
        entity.id = QString::number(originals->entities.size() + 1);
        entity.kind = EntityKind::Person;
        ListedName name;
        name.text = pair.latin.toString();
        entity.names.push_back(name);
        originals->entities.push_back(std::move(entity));
    }
    std::vector<std::shared_ptr<const ListVersion>> lists{originals};
    for (const auto& list : {data.ofac, data.un}) {
        if (list)
            lists.push_back(list);
    }
    const Engine engine(std::make_shared<const ListSet>(lists), config);
    Engine::Session session(engine);
    std::map<QString, Found> byScript;
    std::vector<Miss> misses;
    size_t place = 0;
    for (const ScriptPair& pair : scriptPairs()) {
        const ListedEntity& own = originals->entities[place++];
        Subject subject;
        subject.kind = EntityKind::Person;
        subject.name = pair.original.toString();
        const auto hits = session.screen(subject, {0.25, 200, nullptr});
        count(byScript[pair.script.toString()], hits, own, config.bands.review);
        noteMiss(misses, hits, own, config.bands.review, subject.name);
    }
    for (const auto& [script, found] : byScript) {
        const QString test = script == u"arabic" ? u"T10"_s : u"T12"_s;
        report.add(test, u"original script, "_s + script, found.alerts);
        report.add(test, u"  own entity among the first five, "_s + script, found.firstFive);
    }
    reportWorst(u"T10"_s, misses, report);
}

void measureSelfTest(const Engine& engine, ScreeningReport& report)
{
    const SelfTestResult result = selfTest(engine,
        {NameChange::AsIs, NameChange::Reordered, NameChange::LowerCase, NameChange::NoDiacritics,
            NameChange::Hyphenated, NameChange::WideSpaces, NameChange::CommaForm});
    report.add(u"T18"_s, u"every listed name, changed in seven ways, still found"_s,
        Share{result.hit, result.checked});
    QStringList lines;
    for (const SelfTestMiss& miss : result.misses)
        lines.append(
            miss.entity + u' ' + miss.name + u' ' + QLatin1String(nameChangeName(miss.change)));
    if (!lines.isEmpty())
        report.examples(u"T18"_s, u"not found"_s, lines.mid(0, 20));
}

} // namespace purser::bench
