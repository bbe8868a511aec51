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
    const QVariant ofPerson = m_settings.value(keyOf(name, false), fallback);
    return m_role.isEmpty() ? ofPerson : m_settings.value(keyOf(name, true), ofPerson);
}

void LayoutStore::setValue(const QString& name, const QVariant& value)
{
    for (const bool ofRole : {false, true}) {
        if (ofRole && m_role.isEmpty()) {
            continue;
        }
        if (value.isValid()) {
            m_settings.setValue(keyOf(name, ofRole), value);
        } else {
            m_settings.remove(keyOf(name, ofRole));
        }
    }
}

QString LayoutStore::keyOf(const QString& name, bool ofRole) const
{
    const QString owner = m_owner.isEmpty() ? u"computer"_s : m_owner;
    return "layout/"_L1 + owner + (ofRole ? u"/role:"_s + m_role : QString()) + u'/' + name;
}

} // namespace purser::kit
