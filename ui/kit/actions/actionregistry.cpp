#include "ui/kit/actions/actionregistry.h"

#include "ui/kit/theme/icons.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace purser::kit {

struct ActionRegistry::Entry
{
    ActionSpec spec;
    QAction* action = nullptr;
    bool enabled = true;
    QString why;
};

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {}

ActionRegistry::~ActionRegistry()
{
    qDeleteAll(m_entries);
}

Result<QAction*> ActionRegistry::add(const ActionSpec& spec)
{
    if (m_entries.contains(spec.id)) {
        return failure(ErrorCode::Internal, {{u"id"_s, spec.id}, {u"other"_s, spec.id}},
            u"two actions with one id"_s);
    }
    for (const Entry* other : std::as_const(m_entries)) {
        const bool together = spec.scope.isEmpty() || other->spec.scope.isEmpty()
            || spec.scope == other->spec.scope;
        if (!spec.shortcut.isEmpty() && together && other->spec.shortcut == spec.shortcut) {
            return failure(ErrorCode::Internal,
                {{u"id"_s, spec.id}, {u"other"_s, other->spec.id},
                    {u"shortcut"_s, spec.shortcut.toString(QKeySequence::PortableText)}},
                u"two actions with one shortcut"_s);
        }
    }
    auto* entry = new Entry{spec, new QAction(this), true, {}};
    entry->action->setObjectName(spec.id);
    entry->action->setText(spec.text);
    if (!spec.icon.isEmpty()) {
        entry->action->setIcon(icon(spec.icon));
    }
    entry->action->setShortcut(spec.shortcut);
    entry->action->setShortcutContext(Qt::WindowShortcut);
    const QString id = spec.id;
    connect(entry->action, &QAction::triggered, this, [this, id] {
        const ActionSpec* found = this->spec(id);
        if (found && found->handler) {
            found->handler();
        }
        Q_EMIT triggered(id);
    });
    m_entries.insert(spec.id, entry);
    m_order.append(spec.id);
    for (QWidget* window : std::as_const(m_windows)) {
        window->addAction(entry->action);
    }
    refresh(*entry);
    Q_EMIT changed();
    return entry->action;
}

void ActionRegistry::remove(const QString& id)
{
    if (Entry* entry = m_entries.take(id)) {
        m_order.removeAll(id);
        entry->action->deleteLater();
        delete entry;
        Q_EMIT changed();
    }
}

QAction* ActionRegistry::action(const QString& id) const
{
    const Entry* entry = m_entries.value(id);
    return entry ? entry->action : nullptr;
}

const ActionSpec* ActionRegistry::spec(const QString& id) const
{
    const Entry* entry = m_entries.value(id);
    return entry ? &entry->spec : nullptr;
}

QStringList ActionRegistry::ids() const
{
    return m_order;
}

void ActionRegistry::setPermissions(const QSet<QString>& permissions)
{
    m_permissions = permissions;
    for (Entry* entry : std::as_const(m_entries)) {
        refresh(*entry);
    }
    Q_EMIT changed();
}

bool ActionRegistry::isPermitted(const QString& permission) const
{
    return permission.isEmpty() || m_permissions.contains(permission);
}

void ActionRegistry::setScope(const QString& scope)
{
    m_scope = scope;
    for (Entry* entry : std::as_const(m_entries)) {
        refresh(*entry);
    }
}

void ActionRegistry::setEnabled(const QString& id, bool enabled, const QString& why)
{
    if (Entry* entry = m_entries.value(id)) {
        entry->enabled = enabled;
        entry->why = why;
        refresh(*entry);
    }
}

bool ActionRegistry::trigger(const QString& id)
{
    QAction* found = action(id);
    if (!found || !found->isEnabled()) {
        return false;
    }
    found->trigger();
    return true;
}

void ActionRegistry::attachTo(QWidget* window)
{
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    for (const QString& id : std::as_const(m_order)) {
        window->addAction(action(id));
    }
}

void ActionRegistry::refresh(Entry& entry)
{
    const bool permitted = isPermitted(entry.spec.permission);
    const bool inScope = entry.spec.scope.isEmpty() || entry.spec.scope == m_scope;
    entry.action->setVisible(permitted);
    entry.action->setEnabled(permitted && entry.enabled && inScope);
    entry.action->setToolTip(entry.enabled || entry.why.isEmpty() ? entry.spec.text : entry.why);
}

} // namespace purser::kit
