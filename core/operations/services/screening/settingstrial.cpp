#include "core/operations/services/screening/settingstrial.h"

#include "core/office/call.h"
#include "core/operations/services/screening/enginesettings.h"
#include "core/operations/services/screening/screeningwords.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace purser::operations {

using screening::Engine;
using screening::Hit;
using screening::ScreenOptions;
using screening::Subject;

namespace {

// So many at a time, that a step of the service stays short.
constexpr int subjectsInAStep = 100;

using Place = std::pair<QString, QString>;

std::vector<Hit> hitsOf(Engine::Session& session, const Engine& engine, const Subject& subject)
{
    ScreenOptions options;
    options.floor = engine.config().bands.shadow;
    return session.screen(subject, options);
}

bool restsOnWeak(const Hit& hit)
{
    return std::any_of(hit.parts.begin(), hit.parts.end(),
        [](const screening::ScorePart& part) { return part.code == "weak_alias"_L1; });
}

/// Both scores of each entity that either engine found.
void add(
    QJsonArray& rows, qint64 run, const std::vector<Hit>& before, const std::vector<Hit>& after)
{
    std::map<Place, QJsonObject> found;
    const auto note = [&](const std::vector<Hit>& hits, const QString& score) {
        for (const Hit& hit : hits) {
            QJsonObject& row = found[{hit.list->name, hit.entity->id}];
            if (row.isEmpty()) {
                row = placeOf(hit);
                row.insert(u"run"_s, run);
                row.insert(u"kind"_s, listedKind(*hit.entity));
                row.insert(u"before_milli"_s, QJsonValue());
                row.insert(u"after_milli"_s, QJsonValue());
            }
            row.insert(score, scoreMilli(hit));
            // As the settings that are tried find it.
            row.insert(u"weak"_s, restsOnWeak(hit));
        }
    };
    note(before, u"before_milli"_s);
    note(after, u"after_milli"_s);
    for (const auto& [place, row] : found)
        rows.append(row);
}

QVariant numberOrNull(const QJsonValue& value)
{
    return value.isNull() ? QVariant(QMetaType::fromType<qlonglong>())
                          : QVariant(value.toInteger());
}

} // namespace

Result<void> SettingsTrial::prepare(const QJsonObject& trial, const ListsInForce& lists)
{
    const QJsonObject settings{
        {u"figures"_s, trial.value(u"figures"_s)}, {u"scopes"_s, trial.value(u"scopes"_s)}};
    if (m_engine && m_settings == settings && &m_engine->lists() == lists.listSet().get())
        return {};
    const auto config = engineConfigFrom(settings);
    if (!config)
        return failure(config.error());
    m_engine = std::make_shared<const Engine>(lists.listSet(), *config);
    m_settings = settings;
    return {};
}

QJsonArray SettingsTrial::compare(const QJsonArray& runs, const Engine& now) const
{
    Engine::Session before(now);
    Engine::Session after(*m_engine);
    QJsonArray rows;
    for (const QJsonValue run : runs) {
        const Subject subject = subjectFromOffice(run[u"subject"_s].toObject());
        add(rows, run[u"run"_s].toInteger(), hitsOf(before, now, subject),
            hitsOf(after, *m_engine, subject));
    }
    return rows;
}

Result<SettingsTrial::Progress> SettingsTrial::step(OfficeLink& office, const ListsInForce& lists)
{
    const auto trial = office.callJson({u"link.screening_trial"_s,
        {{u"p_lists_digest"_s, lists.digest()}, {u"p_engine"_s, lists.engineName()},
            {u"p_limit"_s, subjectsInAStep}}});
    if (!trial)
        return failure(trial.error());
    if (!trial->contains(u"id"_s)) {
        m_engine.reset();
        return Progress{};
    }
    if (const Result<void> ready = prepare(*trial, lists); !ready)
        return failure(ready.error());
    const QJsonArray runs = trial->value(u"runs"_s).toArray();
    const auto noted = office.call({u"link.note_screening_trial"_s,
        {{u"p_id"_s, trial->value(u"id"_s).toInteger()},
            {u"p_after"_s, trial->value(u"after"_s).toInteger()},
            {u"p_last"_s, numberOrNull(trial->value(u"last"_s))},
            {u"p_tried"_s, static_cast<int>(runs.size())},
            {u"p_hits"_s, office::jsonText(compare(runs, *lists.engine()))}}});
    if (!noted)
        return failure(noted.error());
    return Progress{trial->value(u"tried"_s).toInteger() + runs.size(),
        trial->value(u"subjects"_s).toInteger()};
}

} // namespace purser::operations
