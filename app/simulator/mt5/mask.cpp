#include "app/simulator/mt5/mask.h"

#include "app/simulator/faults/wildcard.h"

namespace purser::simulator {

Mask::Mask(QStringView text)
{
    const QList<QStringView> parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const QStringView name = part.trimmed();
        if (name.startsWith(u'!'))
            m_excluded.append(name.mid(1).toString());
        else
            m_wanted.append(name.toString());
    }
}

bool Mask::matches(QStringView name) const
{
    const auto fits = [name](const QString& mask) { return wildcardMatches(mask, name); };
    return std::any_of(m_wanted.cbegin(), m_wanted.cend(), fits)
        && std::none_of(m_excluded.cbegin(), m_excluded.cend(), fits);
}

} // namespace purser::simulator
