#include "app/office/commands/screencommands.h"

#include "app/office/screeningfiles.h"
#include "core/screening/lists/listimporter.h"
#include "core/screening/match/engine.h"
#include "core/screening/match/namescorer.h"

#include <QElapsedTimer>

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

/// What evaluations read below the bands; an office's own runs take the shadow band.
constexpr double shownFloor = 0.25;
constexpr int shownHits = 10;

Result<std::shared_ptr<const ListSet>> readLists(const Options& options, Output& output)
{
    std::vector<std::shared_ptr<const ListVersion>> lists;
    for (const QString& path : options.texts(u"lists"_s)) {
        auto imported = importLists(path);
        if (!imported)
            return failure(imported.error());
        for (const auto& list : imported->lists) {
            output.line(u"%1: %2 entities, %3 names (%4 weak), %5 rows, %6 without an entity"_s
                            .arg(list->name)
                            .arg(list->counts.entities)
                            .arg(list->counts.names)
                            .arg(list->counts.weakNames)
                            .arg(list->counts.rows)
                            .arg(list->counts.orphans));
            lists.push_back(list);
        }
        if (!imported->ignored.isEmpty())
            output.line(u"No lists: "_s + imported->ignored.join(u", "_s));
    }
    if (lists.empty())
        return badInput(u"lists"_s);
    return std::make_shared<const ListSet>(std::move(lists));
}

Result<double> numberOf(const Options& options, const QString& name, double otherwise)
{
    if (!options.has(name))
        return otherwise;
    bool good = false;
    const double value = options.text(name).toDouble(&good);
    if (!good || value < 0)
        return badInput(name);
    return value;
}

} // namespace

QStringList ScreenCommand::words() const
{
    return {u"screen"_s};
}

QString ScreenCommand::summary() const
{
    return u"Screen a file of names against sanctions lists"_s;
}

void ScreenCommand::addOptions(Options& options) const
{
    options.value(u"lists"_s, u"path"_s,
        u"List file, or folder of list files: OFAC CSV or XML, UN XML, EU XML, UK CSV, Senzing or "
        u"FtM JSON, own CSV. May be given more than once."_s);
    options.value(u"queries"_s, u"file"_s,
        u"Tab-separated with a header: id, name, birth_date, nationality, gender; the last three "
        u"may be empty. A column kind may say person, organisation, vessel or aircraft."_s);
    options.value(u"out"_s, u"file"_s,
        u"Written tab-separated: query_id, rank, entity_id, score, band, microseconds."_s);
    options.value(u"floor"_s, u"score"_s, u"Leave out what scores less (0.25)."_s);
    options.value(u"limit"_s, u"number"_s, u"Hits a name, the best first (10)."_s);
}

Result<ExitCode> ScreenCommand::run(const Options& options, Output& output) const
{
    const auto queries = readQueries(options.text(u"queries"_s));
    if (!queries)
        return failure(queries.error());
    const auto floor = numberOf(options, u"floor"_s, shownFloor);
    const auto limit = numberOf(options, u"limit"_s, shownHits);
    if (!floor || !limit)
        return failure(floor ? limit.error() : floor.error());
    const auto lists = readLists(options, output);
    if (!lists)
        return failure(lists.error());
    for (const QString& remark : queries->remarks)
        output.line(remark);

    const Engine engine(*lists, EngineConfig{});
    Engine::Session session(engine);
    ScreenOptions screening;
    screening.floor = *floor;
    screening.limit = static_cast<size_t>(*limit);
    ScreenedFile file(options.text(u"out"_s));
    for (const ScreenQuery& query : queries->queries) {
        QElapsedTimer timer;
        timer.start();
        const std::vector<Hit> hits = session.screen(query.subject, screening);
        file.add(query.id, hits, timer.nsecsElapsed() / 1000);
    }
    if (const Result<void> written = file.write(); !written)
        return failure(written.error());
    output.line(u"%1 names screened, %2 with an alert"_s.arg(queries->queries.size()).arg(file.alerted()));
    output.set(u"queries"_s, static_cast<qint64>(queries->queries.size()));
    output.set(u"alerted"_s, file.alerted());
    output.set(u"lists_digest"_s, QString::fromLatin1(engine.lists().digest()));
    output.set(u"config_digest"_s, QString::fromLatin1(engine.config().digest()));
    return ExitCode::Done;
}

QStringList ScreenPairsCommand::words() const
{
    return {u"screen-pairs"_s};
}

QString ScreenPairsCommand::summary() const
{
    return u"Score pairs of names as screening would"_s;
}

void ScreenPairsCommand::addOptions(Options& options) const
{
    options.value(u"in"_s, u"file"_s,
        u"Tab-separated with a header: id, schema (Person, Company, Organization, LegalEntity, "
        u"Vessel, Airplane), name1, name2."_s);
    options.value(u"out"_s, u"file"_s, u"Written tab-separated: id, score."_s);
}

Result<ExitCode> ScreenPairsCommand::run(const Options& options, Output& output) const
{
    const auto pairs = readNamePairs(options.text(u"in"_s));
    if (!pairs)
        return failure(pairs.error());
    const EngineConfig config;
    const TokenFrequencies none;
    const NameScorer scorer(config);
    QByteArray text = "id\tscore\n";
    for (const NamePair& pair : *pairs) {
        const WeighedName first = weighed(nameFormOf(pair.first, pair.kind), none, config);
        const WeighedName second = weighed(nameFormOf(pair.second, pair.kind), none, config);
        const double score = scorer.score(first, second).score;
        text += pair.id.toUtf8() + '\t' + QByteArray::number(score, 'f', 6) + '\n';
    }
    if (const Result<void> written = writeWhole(options.text(u"out"_s), text); !written)
        return failure(written.error());
    output.line(u"%1 pairs scored"_s.arg(pairs->size()));
    output.set(u"pairs"_s, static_cast<qint64>(pairs->size()));
    return ExitCode::Done;
}

} // namespace purser::tool
