#include "core/screening/lists/listbuilder.h"

#include "core/screening/lists/countries.h"

#include <algorithm>

namespace purser::screening {

ListBuilder::ListBuilder(ListSource source, QString name, QString path, const ListLimits& limits)
    : m_path(std::move(path)), m_limits(limits)
{
    m_list.source = source;
    m_list.name = std::move(name);
}

Result<void> ListBuilder::stamp()
{
    auto stamp = stampFile(m_path, m_limits);
    if (!stamp)
        return failure(stamp.error());
    m_list.files.push_back(std::move(*stamp));
    return {};
}

Result<void> ListBuilder::add(ListedEntity entity, qint64 line)
{
    if (entity.id.isEmpty())
        return listFailure(m_path, line, u"no_id");
    if (entity.names.empty())
        return listFailure(m_path, line, u"no_name");
    if (m_index.contains(entity.id))
        return listFailure(m_path, line, u"entity_twice");
    if (m_list.entities.size() >= m_limits.entities)
        return listFailure(m_path, line, u"too_many_entities");
    if (entity.names.size() > m_limits.namesPerEntity)
        return listFailure(m_path, line, u"too_many_names");
    m_index.insert(entity.id, m_list.entities.size());
    m_list.entities.push_back(std::move(entity));
    return {};
}

ListedEntity* ListBuilder::find(const QString& id)
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_list.entities[*found];
}

Result<ListVersion> ListBuilder::finish()
{
    if (m_list.entities.empty())
        return listFailure(m_path, 0, u"empty");
    ListCounts& counts = m_list.counts;
    counts.entities = static_cast<qint64>(m_list.entities.size());
    for (const ListedEntity& entity : m_list.entities) {
        counts.names += static_cast<qint64>(entity.names.size());
        counts.weakNames += std::count_if(entity.names.begin(), entity.names.end(),
            [](const ListedName& name) { return name.strength == NameStrength::Weak; });
    }
    return std::move(m_list);
}

void addName(ListedEntity& entity, const QString& name, NameStrength strength)
{
    const QString text = name.simplified();
    if (text.isEmpty())
        return;
    for (ListedName& known : entity.names) {
        if (known.text == text) {
            known.strength = std::min(known.strength, strength);
            return;
        }
    }
    entity.names.push_back({text, strength});
}

void addOnce(QStringList& values, const QString& value)
{
    if (!value.isEmpty() && !values.contains(value))
        values.append(value);
}

void addCountry(QStringList& countries, const QString& name)
{
    if (!name.trimmed().isEmpty())
        addOnce(countries, countryCode(name));
}

} // namespace purser::screening
