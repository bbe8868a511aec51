#pragma once

#include "core/screening/lists/listset.h"

#include <QHash>

namespace purser::screening {

/// Puts a list together entity by entity, within its limits, and counts.
class ListBuilder
{
public:
    ListBuilder(ListSource source, QString name, QString path, const ListLimits& limits);

    /// Takes the digest of the file. Errors: see stampFile().
    Result<void> stamp();
    /// @param line  where the entity begins, for errors
    /// Errors: `Parse` {path, line, what: no_id, no_name, entity_twice, too_many_entities,
    /// too_many_names}.
    Result<void> add(ListedEntity entity, qint64 line);
    void setPublished(const QString& published) { m_list.published = published; }
    void countRow() { ++m_list.counts.rows; }
    void countOrphan() { ++m_list.counts.orphans; }
    size_t size() const { return m_list.entities.size(); }

    /// An entity added before, by its id; nullptr when there is none.
    ListedEntity* find(const QString& id);
    /// The finished list. Errors: `Parse` {what: empty} when it holds nothing.
    Result<ListVersion> finish();

private:
    QString m_path;
    ListLimits m_limits;
    ListVersion m_list;
    QHash<QString, size_t> m_index;
};

/// Adds a name unless it is empty or there already; a stronger entry replaces a weaker.
void addName(ListedEntity& entity, const QString& name, NameStrength strength);
void addOnce(QStringList& values, const QString& value);
/// Adds the code of a country unless empty or there.
void addCountry(QStringList& countries, const QString& name);

} // namespace purser::screening
