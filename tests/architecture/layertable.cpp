#include "tests/architecture/layertable.h"

using namespace Qt::StringLiterals;

namespace purser::architecture {

LayerTable::LayerTable(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        const QString entry = line.section(u'#', 0, 0).trimmed();
        if (entry.isEmpty())
            continue;
        const QString layer = entry.section(u':', 0, 0).trimmed();
        if (!entry.contains(u':') || layer.isEmpty() || m_uses.contains(layer))
            m_malformed.append(line);
        else
            m_uses.insert(
                layer, entry.section(u':', 1).simplified().split(u' ', Qt::SkipEmptyParts));
    }
}

std::optional<QString> LayerTable::layerOf(const QString& path) const
{
    for (QString folder = path; !folder.isEmpty();
         folder = folder.left(qMax<qsizetype>(0, folder.lastIndexOf(u'/'))))
        if (m_uses.contains(folder))
            return folder;
    return std::nullopt;
}

bool LayerTable::mayUse(const QString& layer, const QString& used) const
{
    return layer == used || usedBy(layer).contains(used);
}

QStringList LayerTable::usedBy(const QString& layer) const
{
    QStringList used;
    const QStringList patterns = m_uses.value(layer);
    for (const QString& pattern : patterns) {
        if (!pattern.endsWith(u"/*"_s)) {
            used.append(pattern);
            continue;
        }
        const QStringList known = layers();
        for (const QString& other : known)
            if (other.startsWith(pattern.chopped(1)))
                used.append(other);
    }
    return used;
}

} // namespace purser::architecture
