#include "core/operations/services/screening/listsinforce.h"

#include "core/office/call.h"
#include "core/operations/services/screening/enginesettings.h"
#include "core/screening/lists/listimporter.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

using screening::ListFileStamp;
using screening::ListSet;
using screening::ListVersion;
using ListPointer = std::shared_ptr<const ListVersion>;

namespace {

constexpr std::chrono::nanoseconds lookEvery = 10s;
/// Somebody may have allowed in the office what was refused.
constexpr std::chrono::nanoseconds askAgainEvery = 5min;

QString stampOf(const QFileInfo& file)
{
    return u"%1 %2 %3"_s.arg(file.filePath())
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch());
}

QJsonObject recordOf(const ListVersion& list)
{
    QJsonArray files;
    for (const ListFileStamp& file : list.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.bytes},
            {u"sha256"_s, QString::fromLatin1(file.sha256)}});
    return {{u"name"_s, list.name}, {u"digest"_s, QString::fromLatin1(list.digest())},
        {u"source"_s, QString::fromLatin1(screening::listSourceName(list.source))},
        {u"published"_s, list.published}, {u"entities"_s, list.counts.entities},
        {u"names"_s, list.counts.names}, {u"files"_s, files}};
}

QJsonArray recordsOf(const ListSet& set)
{
    QJsonArray records;
    for (const ListPointer& list : set.lists())
        records.append(recordOf(*list));
    return records;
}

} // namespace

ListsInForce::ListsInForce(QStringList paths, std::optional<ListKeeping> keeping)
    : m_paths(std::move(paths)), m_keeping(std::move(keeping)),
      m_holder(std::make_shared<const ListSet>(std::vector<ListPointer>()))
{
}

QString ListsInForce::digest() const
{
    return QString::fromLatin1(m_holder.current()->digest());
}

QString ListsInForce::engineName() const
{
    return u"%1/%2"_s.arg(QString::fromLatin1(screening::engineVersion),
        QString::fromLatin1(m_engine->config().digest().left(16)));
}

qint64 ListsInForce::names() const
{
    return m_engine ? static_cast<qint64>(m_engine->index().names().size()) : 0;
}

int ListsInForce::oldestDays(const QDateTime& now) const
{
    return m_oldest.isValid() ? static_cast<int>(m_oldest.daysTo(now)) : -1;
}

QStringList ListsInForce::fingerprint() const
{
    QStringList stamps;
    for (const QString& path : m_paths) {
        const QFileInfo place(path);
        if (!place.isDir()) {
            stamps.append(stampOf(place));
            continue;
        }
        for (const QFileInfo& file : QDir(path).entryInfoList(QDir::Files, QDir::Name))
            stamps.append(stampOf(file));
    }
    return stamps;
}

Result<void> ListsInForce::refresh(OfficeLink& office, const Clock& clock)
{
    if (const Result<void> taken = takeSettings(office); !taken)
        return taken;
    if (clock.monotonic() < m_lookAt)
        return {};
    const QStringList now = fingerprint();
    if (now != m_fingerprint || ((m_refusal || m_keepFailure) && clock.monotonic() >= m_againAt)) {
        if (const Result<void> taken = take(office); !taken)
            return taken;
        m_fingerprint = now;
        m_againAt = clock.monotonic() + askAgainEvery;
    }
    m_lookAt = clock.monotonic() + (m_engine ? lookEvery : 0ns);
    return {};
}

Result<void> ListsInForce::takeSettings(OfficeLink& office)
{
    const auto settings = office.callJson({u"link.screening_settings"_s, {}});
    if (!settings)
        return failure(settings.error());
    if (m_settings == *settings)
        return {};
    const auto config = engineConfigFrom(*settings);
    if (!config)
        return failure(config.error());
    m_config = *config;
    m_settings = *settings;
    const QJsonValue id = settings->value(u"id"_s);
    m_settingsId = id.isNull() ? std::nullopt : std::optional(id.toInteger());
    if (m_engine)
        m_engine = std::make_shared<const screening::Engine>(m_holder.current(), m_config);
    return {};
}

Result<void> ListsInForce::checkRecorded(const ListSet& next, const QJsonObject& state) const
{
    screening::ShrinkRule rule;
    rule.mostLost = state.value(u"most_lost_percent"_s).toInt() / 100.0;
    for (const QJsonValue value : state.value(u"lists"_s).toArray()) {
        ListVersion before;
        before.name = value[u"name"_s].toString();
        before.counts.entities = value[u"entities"_s].toInteger();
        before.counts.names = value[u"names"_s].toInteger();
        const auto& lists = next.lists();
        const auto after = std::find_if(lists.begin(), lists.end(),
            [&](const ListPointer& list) { return list->name == before.name; });
        ListVersion nothing;
        nothing.name = before.name;
        if (const auto good =
                screening::checkShrink(before, after == lists.end() ? nothing : **after, rule);
            !good)
            return good;
    }
    return {};
}

Result<void> ListsInForce::take(OfficeLink& office)
{
    const auto next = screening::importListSet(m_paths);
    if (!next)
        return refuse(office, next.error());
    const auto state = office.callJson({u"link.screening_state"_s, {}});
    if (!state)
        return failure(state.error());
    if (const Result<void> good = checkRecorded(**next, *state); !good)
        return refuse(office, good.error());
    const auto put = office.call(
        {u"link.put_screening_lists"_s, {{u"p_lists"_s, office::jsonText(recordsOf(**next))}}});
    if (!put)
        return isOutage(put.error()) ? Result<void>(failure(put.error()))
                                     : refuse(office, put.error());
    // Both the office's record and this program's memory have been asked: what the office holds of
    // an earlier run says more than what this program had in force.
    screening::ShrinkRule allowed;
    allowed.allowed = true;
    const bool same = m_engine && m_holder.current()->digest() == (*next)->digest();
    if (const auto replaced = m_holder.replace(*next, allowed); !replaced)
        return refuse(office, replaced.error());
    m_refusal.reset();
    keep(**next);
    noteAges(**next);
    if (same)
        return {};
    m_engine = std::make_shared<const screening::Engine>(*next, m_config);
    m_lists = {};
    for (const ListPointer& list : (*next)->lists())
        m_lists.append(
            QJsonObject{{u"name"_s, list->name}, {u"digest"_s, QString::fromLatin1(list->digest())},
                {u"names"_s, QString::number(list->counts.names)}});
    return {};
}

Result<void> ListsInForce::refuse(OfficeLink& office, const Error& error)
{
    m_refusal = error;
    QJsonObject args = error.args;
    if (args.contains(u"path"_s))
        args.insert(u"path"_s, QFileInfo(args.value(u"path"_s).toString()).fileName());
    args.insert(u"error"_s, errorName(error.code));
    const auto told = office.call({u"link.screening_fault"_s,
        {{u"p_what"_s,
             error.code == ErrorCode::CheckFailed ? u"list_refused"_s : u"list_unreadable"_s},
            {u"p_args"_s, office::jsonText(args)}}});
    return told ? Result<void>() : failure(told.error());
}

void ListsInForce::keep(const ListSet& set)
{
    if (!m_keeping)
        return;
    // New lists are worth more than the proof of old ones: a full disk keeps nobody from them.
    const screening::ListArchive archive(m_keeping->folder);
    Result<void> kept = archive.keep(set, m_paths);
    if (kept)
        kept = archive.prune(set, m_keeping->mostBytes);
    m_keepFailure = kept ? std::nullopt : std::optional(kept.error());
}

void ListsInForce::noteAges(const ListSet& set)
{
    // By the newest of a list's files: who renews a list renews what has changed.
    m_oldest = {};
    for (const ListPointer& list : set.lists()) {
        QDateTime newest;
        for (const QString& path : m_paths) {
            for (const ListFileStamp& stamp : list->files) {
                const QFileInfo file(
                    QFileInfo(path).isDir() ? QDir(path).filePath(stamp.name) : path);
                if (file.fileName() == stamp.name && file.exists()
                    && (!newest.isValid() || file.lastModified() > newest))
                    newest = file.lastModified();
            }
        }
        if (newest.isValid() && (!m_oldest.isValid() || newest < m_oldest)) {
            m_oldest = newest;
            m_oldestList = list->name;
        }
    }
}

} // namespace purser::operations
