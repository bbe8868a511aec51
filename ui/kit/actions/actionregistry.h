#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSet>
#include <functional>

class QAction;
class QWidget;

namespace purser::kit {

/// An action, declared once.
struct ActionSpec
{
    QString id;              ///< "payments.work_next"
    QString text;            ///< translated, as in a menu, without mnemonic
    QString icon = {};       ///< icon id
    QKeySequence shortcut = {};
    QString permission = {}; ///< of the office ("payment.approve"); empty: everyone
    std::function<void()> handler = {};
    QString scope = {};      ///< desk id: the shortcut works while that desk is on show; empty: always
    bool hidden = false;     ///< not in the palette
};

/// Every action of the workstation: menus, palette and shortcuts are made from it. Two actions may
/// not have one id, nor one shortcut in scopes that can be active together.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QObject* parent = nullptr);
    ~ActionRegistry() override;

    /// Fails with Internal (args: id, other, shortcut) on a second id or a shortcut taken already.
    Result<QAction*> add(const ActionSpec& spec);
    void remove(const QString& id);
    /// Null when unknown.
    QAction* action(const QString& id) const;
    const ActionSpec* spec(const QString& id) const;
    QStringList ids() const;

    /// What the person may do; actions that need more are off and hidden from the palette.
    void setPermissions(const QSet<QString>& permissions);
    bool isPermitted(const QString& permission) const;
    /// The desk on show.
    void setScope(const QString& scope);
    /// Off with a reason ("connection lost"); the reason becomes the tooltip.
    void setEnabled(const QString& id, bool enabled, const QString& why = {});
    bool trigger(const QString& id);

    /// Makes the shortcuts work in that window.
    void attachTo(QWidget* window);

Q_SIGNALS:
    void triggered(const QString& id);
    void changed();

private:
    struct Entry;
    void refresh(Entry& entry);

    QHash<QString, Entry*> m_entries;
    QStringList m_order;
    QSet<QString> m_permissions;
    QString m_scope;
    QList<QWidget*> m_windows;
};

} // namespace purser::kit
