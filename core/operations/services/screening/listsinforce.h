#pragma once

#include "core/operations/services/officelink.h"
#include "core/screening/lists/listarchive.h"
#include "core/screening/lists/listholder.h"
#include "core/screening/match/engine.h"

#include <QJsonArray>
#include <QStringList>
#include <memory>

namespace purser::operations {

/// Where the files of lists are kept after others took their place, and how much of them.
struct ListKeeping {
    QString folder;
    qint64 mostBytes = 0; ///< compressed; what is in force is kept beyond it
};

/// The lists a screening service works with and the engine over them. Files are looked at again and
/// again and read when they changed; what is malformed or lost too much (shrink guard, also against
/// what the office has on record) never takes the place of what is in force.
class ListsInForce
{
public:
    /// @param paths    list files and folders of them, as screening::importLists() takes them
    /// @param keeping  nothing: lists that are replaced are gone with their files
    explicit ListsInForce(QStringList paths, std::optional<ListKeeping> keeping = {});

    /// Asks for the settings, reads what changed since the last time and tells the office. What
    /// could not be taken is in refusal(); the lists before stay in force. Errors: outages of the
    /// office.
    Result<void> refresh(OfficeLink& office, const Clock& clock);

    /// Null until lists are in force.
    const std::shared_ptr<const screening::Engine>& engine() const { return m_engine; }
    std::shared_ptr<const screening::ListSet> listSet() const { return m_holder.current(); }
    /// The version of the settings the engine goes by; none: its own figures.
    std::optional<qint64> settings() const { return m_settingsId; }
    /// Name, digest and number of names of each list, as link.put_screening takes them.
    const QJsonArray& lists() const { return m_lists; }
    QString digest() const;
    /// Version of the engine and beginning of the digest of its configuration.
    QString engineName() const;
    qint64 names() const;
    /// Why the newest files are not in force; nothing when they are.
    const std::optional<Error>& refusal() const { return m_refusal; }
    bool isKeeping() const { return m_keeping.has_value(); }
    /// Why files of the lists in force could not be kept; tried again. Nothing when they are.
    const std::optional<Error>& keepFailure() const { return m_keepFailure; }
    /// Of the list whose files were renewed longest ago; -1 without lists.
    int oldestDays(const QDateTime& now) const;
    QString oldestList() const { return m_oldestList; }

private:
    Result<void> takeSettings(OfficeLink& office);
    QStringList fingerprint() const;
    Result<void> checkRecorded(const screening::ListSet& next, const QJsonObject& state) const;
    Result<void> take(OfficeLink& office);
    Result<void> refuse(OfficeLink& office, const Error& error);
    void keep(const screening::ListSet& set);
    void noteAges(const screening::ListSet& set);

    const QStringList m_paths;
    const std::optional<ListKeeping> m_keeping;
    std::optional<QStringList> m_fingerprint; ///< of the files that were taken or refused
    screening::ListHolder m_holder;
    std::shared_ptr<const screening::Engine> m_engine;
    std::optional<QJsonObject> m_settings; ///< as the office says them
    std::optional<qint64> m_settingsId;
    screening::EngineConfig m_config;
    QJsonArray m_lists;
    std::optional<Error> m_refusal;
    std::optional<Error> m_keepFailure;
    QString m_oldestList;
    QDateTime m_oldest;
    std::chrono::nanoseconds m_lookAt{0};
    std::chrono::nanoseconds m_againAt{0};
};

} // namespace purser::operations
