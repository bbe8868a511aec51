#include "ui/kit/actions/actionregistry.h"

#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/theme/icons.h"

#include <QAction>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::kit {

struct ActionRegistry::Entry {
    ActionSpec spec;
    QAction* action = nullptr;
    bool enabled = true;
    QString why;
    std::optional<QKeySequence> own; ///< the person's, in the place of the declared ones
};

namespace {

/// Keys that differ only in being the first of two strokes would hide one another as well.
bool clash(const QKeySequence& one, const QKeySequence& other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch
            || other.matches(one) != QKeySequence::NoMatch);
}

} // namespace

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
        const bool together =
            spec.scope.isEmpty() || other->spec.scope.isEmpty() || spec.scope == other->spec.scope;
        if (together && clash(other->spec.shortcut, spec.shortcut)) {
            return failure(ErrorCode::Internal,
                {{u"id"_s, spec.id}, {u"other"_s, other->spec.id},
                    {u"shortcut"_s, spec.shortcut.toString(QKeySequence::PortableText)}},
                u"two actions with one shortcut"_s);
        }
    }
    auto* entry = new Entry{spec, new QAction(this), true, {}, {}};
    entry->action->setObjectName(spec.id);
    entry->action->setText(spec.text);
    if (!spec.icon.isEmpty()) {
        entry->action->setIcon(icon(spec.icon));
    }
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
    readOwn(*entry);
    assignKeys();
    refresh(*entry);
    Q_EMIT changed();
    return entry->action;
}

void ActionRegistry::declare(const ActionSpec& spec)
{
    if (const Result<QAction*> added = add(spec); !added) {
        qCritical("Action %s clashes with %s", qUtf8Printable(spec.id),
            qUtf8Printable(added.error().args.value(u"other"_s).toString()));
    }
}

void ActionRegistry::remove(const QString& id)
{
    if (Entry* entry = m_entries.take(id)) {
        m_order.removeAll(id);
        entry->action->deleteLater();
        delete entry;
        assignKeys();
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
    if (permission.isEmpty())
        return true;
    const QStringList any = permission.split(u'|');
    return std::any_of(
        any.begin(), any.end(), [this](const QString& one) { return m_permissions.contains(one); });
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

void ActionRegistry::setScopeTitle(const QString& scope, const QString& title)
{
    m_scopeTitles.insert(scope, title);
}

void ActionRegistry::setStore(LayoutStore* store)
{
    m_store = store;
    for (Entry* entry : std::as_const(m_entries)) {
        readOwn(*entry);
    }
    assignKeys();
    Q_EMIT changed();
}

QKeySequence ActionRegistry::shortcut(const QString& id) const
{
    const QAction* found = action(id);
    return found ? found->shortcut() : QKeySequence();
}

bool ActionRegistry::hasOwnShortcut(const QString& id) const
{
    const Entry* entry = m_entries.value(id);
    return entry && entry->own;
}

QString ActionRegistry::conflictOf(const QString& id, const QKeySequence& keys) const
{
    const Entry* entry = m_entries.value(id);
    for (const QString& other : m_order) {
        const Entry* second = m_entries.value(other);
        if (entry && second != entry && meet(*entry, *second)
            && clash(second->action->shortcut(), keys)) {
            return other;
        }
    }
    return {};
}

Result<void> ActionRegistry::setShortcut(const QString& id, const QKeySequence& keys)
{
    Entry* entry = m_entries.value(id);
    if (!entry) {
        return failure(ErrorCode::NotFound, {{u"what"_s, u"action"_s}});
    }
    if (const QString other = conflictOf(id, keys); !other.isEmpty()) {
        return failure(ErrorCode::BadInput, {{u"what"_s, u"shortcut"_s}, {u"other"_s, other}});
    }
    entry->own = keys;
    store(*entry);
    assignKeys();
    Q_EMIT changed();
    return {};
}

void ActionRegistry::resetShortcut(const QString& id)
{
    if (Entry* entry = m_entries.value(id)) {
        entry->own.reset();
        store(*entry);
        assignKeys();
        Q_EMIT changed();
    }
}

bool ActionRegistry::meet(const Entry& one, const Entry& other)
{
    return one.spec.scope.isEmpty() || other.spec.scope.isEmpty()
        || one.spec.scope == other.spec.scope;
}

/// The person's own keys first; a declared key that one of them has taken is given up.
void ActionRegistry::assignKeys()
{
    QList<std::pair<const Entry*, QKeySequence>> taken;
    const auto give = [&taken](Entry& entry, const QKeySequence& keys) {
        const bool free = std::none_of(taken.cbegin(), taken.cend(),
            [&](const auto& one) { return meet(entry, *one.first) && clash(one.second, keys); });
        entry.action->setShortcut(free ? keys : QKeySequence());
        if (free && !keys.isEmpty()) {
            taken.append({&entry, keys});
        }
    };
    for (const bool own : {true, false}) {
        for (const QString& id : std::as_const(m_order)) {
            Entry& entry = *m_entries.value(id);
            if (entry.own.has_value() == own) {
                give(entry, own ? *entry.own : entry.spec.shortcut);
            }
        }
    }
}

void ActionRegistry::store(const Entry& entry)
{
    if (m_store) {
        m_store->setValue(u"keys/"_s + entry.spec.id,
            entry.own ? QVariant(u"own:"_s + entry.own->toString(QKeySequence::PortableText))
                      : QVariant());
    }
}

void ActionRegistry::readOwn(Entry& entry)
{
    const QString kept =
        m_store ? m_store->value(u"keys/"_s + entry.spec.id).toString() : QString();
    entry.own.reset();
    if (kept.startsWith("own:"_L1)) {
        entry.own = QKeySequence::fromString(kept.mid(4), QKeySequence::PortableText);
    }
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
