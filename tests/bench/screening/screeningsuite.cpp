#include "core/screening/text/nameform.h"
#include "tests/bench/screening/suites.h"

#include <algorithm>
#include <map>

namespace purser::bench {

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

constexpr size_t aliasSample = 1500;
constexpr double alertTarget = 0.006; // T6

struct Checked {
    QString asked;
    QString found; ///< the best other, or the own entity's name
    QString script;
    double score = 0;
    int rank = 0; ///< of the own entity; 0 is not found
};

ScreenOptions everything()
{
    ScreenOptions options;
    options.floor = 0.25;
    options.limit = 200;
    return options;
}

std::vector<Checked> screenClients(const SampleData& data, Engine::Session& session, bool nameOnly)
{
    std::vector<Checked> result;
    for (const CleanClient& client : data.clients) {
        Subject subject = client.subject;
        if (nameOnly) {
            subject = {};
            subject.name = client.subject.name;
            subject.kind = EntityKind::Person;
        }
        Checked checked{subject.name, {}, client.script, 0, 0};
        const auto hits = session.screen(subject, everything());
        if (!hits.empty()) {
            checked.score = hits.front().score;
            checked.found = hits.front().listedName.text;
        }
        result.push_back(std::move(checked));
    }
    return result;
}

/// Strong aliases of persons, every n-th.
std::vector<std::pair<const ListedEntity*, const ListedName*>> aliasesOf(const ListVersion& list)
{
    std::vector<std::pair<const ListedEntity*, const ListedName*>> all;
    for (const ListedEntity& entity : list.entities) {
        for (const ListedName& name : entity.names) {
            if (entity.kind == EntityKind::Person && name.strength == NameStrength::Strong)
                all.emplace_back(&entity, &name);
        }
    }
    std::vector<std::pair<const ListedEntity*, const ListedName*>> sample;
    for (size_t i = 0; i < std::min(aliasSample, all.size()); ++i)
        sample.push_back(all[i * all.size() / std::min(aliasSample, all.size())]);
    return sample;
}

void placeOwn(const std::vector<Hit>& hits, const ListedEntity& own, Checked& checked)
{
    for (size_t i = 0; i < hits.size(); ++i) {
        if (hits[i].entity == &own) {
            checked.score = hits[i].score;
            checked.rank = static_cast<int>(i) + 1;
            return;
        }
    }
}

Checked askedByAlias(const ListedEntity& entity, const ListedName& alias, Engine::Session& session)
{
    Subject subject;
    subject.name = alias.text;
    subject.kind = EntityKind::Person;
    ScreenOptions options = everything();
    options.exclude = &alias;
    Checked checked{alias.text, entity.names.front().text,
        QString::fromLatin1(scriptName(nameFormOf(alias.text, EntityKind::Person).script)), 0, 0};
    placeOwn(session.screen(subject, options), entity, checked);
    return checked;
}

std::vector<Checked> leaveAliasesOut(const ListVersion& list, Engine::Session& session)
{
    std::vector<Checked> result;
    for (const auto& [entity, alias] : aliasesOf(list))
        result.push_back(askedByAlias(*entity, *alias, session));
    return result;
}

/// Aliases that a later edition gives persons who were listed already.
std::vector<Checked> aliasesAddedLater(
    const ListVersion& earlier, const ListVersion& later, Engine::Session& session)
{
    std::map<QString, const ListedEntity*> listed;
    for (const ListedEntity& entity : earlier.entities) {
        if (entity.kind == EntityKind::Person)
            listed[entity.id] = &entity;
    }
    std::vector<Checked> result;
    for (const ListedEntity& entity : later.entities) {
        const auto known = listed.find(entity.id);
        if (known == listed.end())
            continue;
        for (const ListedName& name : entity.names) {
            const auto& names = known->second->names;
            if (std::none_of(names.begin(), names.end(),
                    [&name](const ListedName& n) { return n.text == name.text; }))
                result.push_back(askedByAlias(*known->second, name, session));
        }
    }
    return result;
}

std::vector<double> scoresOf(const std::vector<Checked>& checks)
{
    std::vector<double> scores;
    for (const Checked& checked : checks)
        scores.push_back(checked.score);
    return scores;
}

Share within(const std::vector<Checked>& checks, int rank)
{
    const auto hits = std::count_if(checks.begin(), checks.end(),
        [rank](const Checked& c) { return c.rank >= 1 && c.rank <= rank; });
    return {hits, static_cast<qint64>(checks.size())};
}

QStringList linesOf(std::vector<Checked> checks, bool highest)
{
    std::sort(checks.begin(), checks.end(), [highest](const Checked& a, const Checked& b) {
        if (a.score != b.score)
            return highest ? a.score > b.score : a.score < b.score;
        return a.asked < b.asked;
    });
    QStringList lines;
    for (size_t i = 0; i < std::min<size_t>(20, checks.size()); ++i)
        lines.append(u"%1  %2  |  %3"_s.arg(checks[i].score, 0, 'f', 3)
                         .arg(checks[i].asked, checks[i].found));
    return lines;
}

void reportByScript(const QString& test, const QString& verb, const std::vector<Checked>& checks,
    double threshold, ScreeningReport& report)
{
    std::map<QString, std::vector<double>> byScript;
    for (const Checked& checked : checks)
        byScript[checked.script].push_back(checked.score);
    for (const auto& [script, scores] : byScript)
        report.add(test, u"  %1, %2"_s.arg(verb, script), shareFrom(scores, threshold));
}

/// T8, where two editions of OFAC's list are at hand.
void measureLaterAliases(
    const SampleData& data, Engine::Session& session, double review, ScreeningReport& report)
{
    if (!data.laterOfac) {
        report.missing(u"T8"_s, u"aliases added later"_s, u"a second edition of OFAC's list"_s);
        return;
    }
    const auto later = aliasesAddedLater(*data.ofac, *data.laterOfac, session);
    report.add(u"T8"_s, u"aliases added later, found"_s, shareFrom(scoresOf(later), review));
    report.add(u"T8"_s, u"  own entity among the first five"_s, within(later, 5));
    report.examples(u"T8"_s, u"worst misses"_s, linesOf(later, false));
}

/// T11: of the clean clients those who write Arabic.
void measureArabicClients(const QString& what, const std::vector<Checked>& checks, double threshold,
    ScreeningReport& report)
{
    std::vector<double> scores;
    for (const Checked& checked : checks) {
        if (checked.script == u"arabic")
            scores.push_back(checked.score);
    }
    report.add(u"T11"_s, u"clean clients in Arabic script alerted, "_s + what,
        shareFrom(scores, threshold));
}

} // namespace

void measureScreening(const SampleData& data, const Engine& engine, ScreeningReport& report)
{
    if (!data.ofac || data.clients.empty())
        return;
    Engine::Session session(engine);
    const auto clean = screenClients(data, session, true);
    const auto aliases = leaveAliasesOut(*data.ofac, session);
    const double review = engine.config().bands.review;
    const double at = thresholdFor(scoresOf(clean), alertTarget);
    report.add(u"T6"_s, u"threshold for 0.6 % of clean clients"_s, at);
    report.add(u"T6"_s, u"clean clients alerted at the review threshold"_s,
        shareFrom(scoresOf(clean), review));
    reportByScript(u"T6"_s, u"alerted"_s, clean, review, report);
    measureArabicClients(u"name only"_s, clean, review, report);
    report.add(u"T7"_s, u"aliases left out, found at the T6 threshold"_s,
        shareFrom(scoresOf(aliases), at));
    report.add(u"T7"_s, u"  found at the review threshold"_s, shareFrom(scoresOf(aliases), review));
    report.add(u"T7"_s, u"  own entity among the first five"_s, within(aliases, 5));
    reportByScript(u"T7"_s, u"found"_s, aliases, review, report);
    measureLaterAliases(data, session, review, report);
    const auto withDates = screenClients(data, session, false);
    report.add(u"T9"_s, u"clean clients alerted, all data, T6 threshold"_s,
        shareFrom(scoresOf(withDates), at));
    reportByScript(u"T9"_s, u"alerted"_s, withDates, at, report);
    measureArabicClients(u"all data"_s, withDates, at, report);
    report.examples(u"T9"_s, u"worst false hits, all data"_s, linesOf(withDates, true));
    report.examples(u"T6"_s, u"worst false hits, name only"_s, linesOf(clean, true));
    report.examples(u"T7"_s, u"worst misses"_s, linesOf(aliases, false));
    report.missing(u"T13"_s, u"scores as OFAC's search page gives them"_s,
        u"scores observed there, and a mode that works like it"_s);
    report.missing(
        u"T14"_s, u"exposed persons found by their own name"_s, u"a list of exposed persons"_s);
}

} // namespace purser::bench
