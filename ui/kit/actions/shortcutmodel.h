#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QKeySequence>

namespace purser::kit {

class ActionRegistry;

/// The keys of every action, as a person changes them: a copy until it is applied. Columns: action,
/// where it works, keys.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ActionColumn, ScopeColumn, KeysColumn, ColumnCount };

    explicit ShortcutModel(ActionRegistry& actions, QObject* parent = nullptr);

    QString idAt(int row) const { return m_ids.value(row); }
    QKeySequence keys(const QString& id) const;
    bool isOwn(const QString& id) const { return m_own.contains(id); }
    void setKeys(const QString& id, const QKeySequence& keys);
    void reset(const QString& id);
    void resetAll();
    /// The action that has these keys where `id` works; empty: they are free.
    QString conflictOf(const QString& id, const QKeySequence& keys) const;
    /// Every pair in conflict, as rows that need another look; none when it can be applied.
    QStringList conflicts() const;
    /// Hands everything to the registry. Only without conflicts.
    void apply();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString scopeOf(const QString& id) const;
    QString scopeText(const QString& id) const;
    void changed(const QString& id);

    ActionRegistry& m_actions;
    QStringList m_ids;
    QHash<QString, QKeySequence> m_own; ///< what the person wants other than declared
};

} // namespace purser::kit
