#include "core/screening/proof/bookrun.h"
#include "tests/bench/screening/suites.h"

#include <QElapsedTimer>
#include <algorithm>

namespace purser::bench {

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

double percentile(const std::vector<double>& sorted, double share)
{
    return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// More names than one list has: its entities several times, every copy with other letters, so that
/// no two lists share their words.
std::shared_ptr<const ListVersion> enlarged(const ListVersion& list, int copies)
{
    auto large = std::make_shared<ListVersion>();
    large->name = u"enlarged"_s;
    for (int copy = 0; copy < copies; ++copy) {
        for (ListedEntity entity : list.entities) {
            entity.id += u'-' + QString::number(copy);
            for (ListedName& name : entity.names) {
                for (qsizetype i = 2 + copy; i < name.text.size(); i += 4 + copy) {
                    if (copy > 0 && name.text[i].isLetter())
                        name.text[i] = QChar(
                            static_cast<char16_t>(u'a' + (name.text[i].unicode() + copy * 7) % 26));
                }
            }
            large->entities.push_back(std::move(entity));
        }
    }
    return large;
}

/// T16: some entries of the list get the names of clients; those clients have to be new alerts. The
/// delta is the difference of two full runs, so that it misses nothing by the way it is made: what
/// is measured is what comes up, and how long it takes.
void measureDelta(const SampleData& data, const Engine& engine,
    const std::vector<Subject>& subjects, const std::vector<Alert>& before, ScreeningReport& report)
{
    constexpr size_t changed = 200;
    auto moved = std::make_shared<ListVersion>(*data.ofac);
    const size_t entries = std::min({changed, moved->entities.size(), subjects.size()});
    for (size_t i = 0; i < entries; ++i) {
        ListedEntity& entity = moved->entities[i * moved->entities.size() / entries];
        entity.kind = EntityKind::Person;
        entity.names.front().text = subjects[i * subjects.size() / entries].name;
        entity.births.clear();
        entity.nationalities.clear();
    }
    std::vector<std::shared_ptr<const ListVersion>> lists{moved};
    if (data.un)
        lists.push_back(data.un);
    const Engine later(std::make_shared<const ListSet>(lists), engine.config());
    QElapsedTimer timer;
    timer.start();
    const auto after = screenBook(later, subjects);
    const BookDifference difference = differenceOf(before, after);
    report.add(u"T16"_s, u"a full run and its difference"_s, static_cast<double>(timer.elapsed()),
        u"ms"_s);
    report.add(u"T16"_s, u"  alerts added"_s, static_cast<double>(difference.added.size()));
    report.add(u"T16"_s, u"  alerts gone"_s, static_cast<double>(difference.gone.size()));
    Share named;
    for (size_t i = 0; i < entries; ++i) {
        const size_t subject = i * subjects.size() / entries;
        ++named.of;
        named.hits += std::any_of(difference.added.begin(), difference.added.end(),
                          [subject](const auto& alert) { return alert.subject == subject; })
            ? 1
            : 0;
    }
    report.add(u"T16"_s, u"  clients whose name came onto the list, alerted anew"_s, named);
}

void measureChecks(const SampleData& data, const Engine& engine, ScreeningReport& report)
{
    Engine::Session session(engine);
    std::vector<double> microseconds;
    ScreenOptions options;
    for (const CleanClient& client : data.clients) {
        QElapsedTimer timer;
        timer.start();
        session.screen(client.subject, options);
        microseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
    }
    std::sort(microseconds.begin(), microseconds.end());
    const QString names = u", %1 listed names"_s.arg(engine.index().names().size());
    report.add(u"T17"_s, u"single check p50"_s + names, percentile(microseconds, 0.50), u"µs"_s);
    report.add(u"T17"_s, u"single check p95"_s + names, percentile(microseconds, 0.95), u"µs"_s);
    report.add(u"T17"_s, u"single check p99"_s + names, percentile(microseconds, 0.99), u"µs"_s);
}

/// T15: what was read of each list, and whether it is the same when it is read once more.
void measureImport(const SampleData& data, ScreeningReport& report)
{
    report.add(u"T15"_s, u"import of all lists"_s, data.importMilliseconds, u"ms"_s);
    report.add(u"T15"_s, u"  lists with the same digest when read once more"_s, data.sameDigest);
    for (const auto& list : {data.ofac, data.un}) {
        if (!list)
            continue;
        const ListCounts& counts = list->counts;
        for (const auto& [what, number] :
            {std::pair(u"rows"_s, counts.rows), std::pair(u"entities"_s, counts.entities),
                std::pair(u"names"_s, counts.names), std::pair(u"weak names"_s, counts.weakNames),
                std::pair(u"rows of nobody listed"_s, counts.orphans)})
            report.add(u"T15"_s, u"  %1: %2"_s.arg(list->name, what), static_cast<double>(number));
    }
}

/// Clients that nobody is: the first words of one with the last word of another.
std::vector<Subject> manyClients(const SampleData& data, size_t count)
{
    std::vector<Subject> subjects;
    for (size_t i = 0; i < count; ++i) {
        Subject subject = data.clients[i % data.clients.size()].subject;
        const QString& other =
            data.clients[(i * 31 + i / data.clients.size()) % data.clients.size()].subject.name;
        if (const qsizetype last = subject.name.lastIndexOf(u' '); last > 0)
            subject.name = subject.name.left(last) + u' ' + other.section(u' ', -1);
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

} // namespace

void measureBook(const SampleData& data, const EngineConfig& config, ScreeningReport& report)
{
    if (!data.ofac || data.clients.empty())
        return;
    const Engine engine(
        std::make_shared<const ListSet>(
            std::vector<std::shared_ptr<const ListVersion>>{enlarged(*data.ofac, 6)}),
        config);
    const std::vector<Subject> subjects = manyClients(data, 200'000);
    QElapsedTimer timer;
    timer.start();
    const auto alerts = screenBook(engine, subjects);
    report.add(u"T17"_s,
        u"a book of %1 clients against %2 listed names"_s.arg(subjects.size())
            .arg(engine.index().names().size()),
        static_cast<double>(timer.elapsed()) / 1e3, u"s"_s);
    report.add(u"T17"_s, u"  alerts"_s, static_cast<double>(alerts.size()));
}

void measureSpeed(const SampleData& data, const Engine& engine, ScreeningReport& report)
{
    if (!data.ofac || data.clients.empty())
        return;
    measureImport(data, report);
    measureChecks(data, engine, report);
    QElapsedTimer timer;
    timer.start();
    const auto large = std::make_shared<const ListSet>(
        std::vector<std::shared_ptr<const ListVersion>>{enlarged(*data.ofac, 6)});
    const Engine big(large, engine.config());
    report.add(
        u"T17"_s, u"index of the enlarged list"_s, static_cast<double>(timer.elapsed()), u"ms"_s);
    measureChecks(data, big, report);
    std::vector<Subject> subjects;
    for (const CleanClient& client : data.clients)
        subjects.push_back(client.subject);
    timer.restart();
    const auto before = screenBook(engine, subjects);
    report.add(u"T17"_s, u"checks a second, all cores, sample lists"_s,
        static_cast<double>(subjects.size()) * 1e3 / static_cast<double>(timer.elapsed()),
        u"1/s"_s);
    measureDelta(data, engine, subjects, before, report);
}

} // namespace purser::bench
