#include "ui/kit/actions/shortcutmodel.h"

#include "ui/kit/actions/actionregistry.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace purser::kit {

ShortcutModel::ShortcutModel(ActionRegistry& actions, QObject* parent)
    : QAbstractTableModel(parent), m_actions(actions)
{
    const QStringList ids = actions.ids();
    for (const QString& id : ids) {
        if (actions.isPermitted(actions.spec(id)->permission)) {
            m_ids.append(id);
        }
        if (actions.hasOwnShortcut(id)) {
            m_own.insert(id, actions.shortcut(id));
        }
    }
    std::stable_sort(m_ids.begin(), m_ids.end(), [this](const QString& one, const QString& other) {
        return std::pair(scopeText(one), m_actions.spec(one)->text)
            < std::pair(scopeText(other), m_actions.spec(other)->text);
    });
}

QKeySequence ShortcutModel::keys(const QString& id) const
{
    const auto own = m_own.constFind(id);
    if (own != m_own.constEnd()) {
        return *own;
    }
    const ActionSpec* spec = m_actions.spec(id);
    return spec ? spec->shortcut : QKeySequence();
}

void ShortcutModel::setKeys(const QString& id, const QKeySequence& keys)
{
    if (m_actions.spec(id)->shortcut == keys) {
        m_own.remove(id);
    } else {
        m_own.insert(id, keys);
    }
    changed(id);
}

void ShortcutModel::reset(const QString& id)
{
    m_own.remove(id);
    changed(id);
}

void ShortcutModel::resetAll()
{
    beginResetModel();
    m_own.clear();
    endResetModel();
}

QString ShortcutModel::conflictOf(const QString& id, const QKeySequence& keys) const
{
    if (keys.isEmpty()) {
        return {};
    }
    const QString scope = scopeOf(id);
    const QStringList ids = m_actions.ids();
    for (const QString& other : ids) {
        const QString otherScope = scopeOf(other);
        const bool together = scope.isEmpty() || otherScope.isEmpty() || scope == otherScope;
        const QKeySequence theirs = this->keys(other);
        if (other != id && together && !theirs.isEmpty()
            && (theirs.matches(keys) != QKeySequence::NoMatch
                || keys.matches(theirs) != QKeySequence::NoMatch)) {
            return other;
        }
    }
    return {};
}

QStringList ShortcutModel::conflicts() const
{
    QStringList found;
    for (const QString& id : m_ids) {
        if (!conflictOf(id, keys(id)).isEmpty()) {
            found.append(id);
        }
    }
    return found;
}

void ShortcutModel::apply()
{
    // All of them free first, so that two actions can exchange their keys.
    for (const QString& id : std::as_const(m_ids)) {
        if (m_actions.hasOwnShortcut(id) || m_own.contains(id)) {
            [[maybe_unused]] const auto freed = m_actions.setShortcut(id, {});
        }
    }
    for (const QString& id : std::as_const(m_ids)) {
        if (m_own.contains(id)) {
            [[maybe_unused]] const auto set = m_actions.setShortcut(id, m_own.value(id));
            Q_ASSERT(set);
        } else {
            m_actions.resetShortcut(id);
        }
    }
}

int ShortcutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ShortcutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    const QString id = idAt(index.row());
    if (id.isEmpty() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (index.column()) {
    case ActionColumn: return m_actions.spec(id)->text;
    case ScopeColumn: return scopeText(id);
    default: {
        const QString text = keys(id).toString(QKeySequence::NativeText);
        return text.isEmpty() && role == Qt::AccessibleTextRole ? tr("no keys") : text;
    }
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ActionColumn: return tr("Action");
    case ScopeColumn: return tr("Works in");
    default: return tr("Keys");
    }
}

QString ShortcutModel::scopeOf(const QString& id) const
{
    const ActionSpec* spec = m_actions.spec(id);
    return spec ? spec->scope : QString();
}

QString ShortcutModel::scopeText(const QString& id) const
{
    const QString scope = scopeOf(id);
    const QString title = m_actions.scopeTitle(scope);
    return scope.isEmpty() ? tr("Everywhere") : title.isEmpty() ? scope : title;
}

void ShortcutModel::changed(const QString& id)
{
    const auto row = int(m_ids.indexOf(id));
    if (row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace purser::kit
