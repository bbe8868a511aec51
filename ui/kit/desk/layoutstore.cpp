#include "ui/kit/desk/layoutstore.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace purser::kit {

LayoutStore::LayoutStore(QSettings& settings, QString owner, QObject* parent)
    : QObject(parent), m_settings(settings), m_owner(std::move(owner))
{
}

QVariant LayoutStore::value(const QString& name, const QVariant& fallback) const
{
    return m_settings.value(keyOf(name), fallback);
}

void LayoutStore::setValue(const QString& name, const QVariant& value)
{
    m_settings.setValue(keyOf(name), value);
}

QString LayoutStore::keyOf(const QString& name) const
{
    return "layout/"_L1 + (m_owner.isEmpty() ? u"computer"_s : m_owner) + u'/' + name;
}

} // namespace purser::kit
