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

class LayoutStore;

/// An action, declared once.
struct ActionSpec {
    QString id;        ///< "payments.work_next"
    QString text;      ///< translated, as in a menu, without mnemonic
    QString icon = {}; ///< icon id
    QKeySequence shortcut = {};
    QString permission = {}; ///< of the office ("payment.approve"); empty: everyone
    std::function<void()> handler = {};
    QString scope = {};  ///< desk id: the shortcut works while that desk is on show; empty: always
    bool hidden = false; ///< not in the palette
    QString keywords = {}; ///< other words that find it in the palette, translated ("night")
};

/// Every action of the workstation: menus, palette, shortcuts and the sheet of keys are made from
/// it. Two actions may not have one id, nor one shortcut in scopes that can be active together. A
/// person may give an action other keys; those are kept per person and stand before what a desk
/// declares.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QObject* parent = nullptr);
    ~ActionRegistry() override;

    /// Fails with Internal (args: id, other, shortcut) on a second id or a shortcut declared
    /// already.
    Result<QAction*> add(const ActionSpec& spec);
    /// Adds an action that the program itself writes down; one that clashes is a mistake in the
    /// program, and is told to the log as such.
    void declare(const ActionSpec& spec);
    void remove(const QString& id);
    /// Null when unknown.
    QAction* action(const QString& id) const;
    const ActionSpec* spec(const QString& id) const;
    QStringList ids() const;

    /// What the person may do; actions that need more are off and hidden from the palette.
    void setPermissions(const QSet<QString>& permissions);
    /// @param permission  one, or several with '|' between them: any is enough; empty: everyone
    bool isPermitted(const QString& permission) const;
    /// The desk on show.
    void setScope(const QString& scope);
    QString scope() const { return m_scope; }
    /// What a scope is called on the screen.
    void setScopeTitle(const QString& scope, const QString& title);
    QString scopeTitle(const QString& scope) const { return m_scopeTitles.value(scope); }
    /// Off with a reason ("connection lost"); the reason becomes the tooltip.
    void setEnabled(const QString& id, bool enabled, const QString& why = {});
    bool trigger(const QString& id);

    /// Where the person's own keys are kept; read at once and for every action added later.
    void setStore(LayoutStore* store);
    /// The keys in force: the person's, else those declared; empty when another action has them.
    QKeySequence shortcut(const QString& id) const;
    bool hasOwnShortcut(const QString& id) const;
    /// The action that these keys would reach in the scopes of `id`; empty: they are free.
    QString conflictOf(const QString& id, const QKeySequence& keys) const;
    /// Empty keys: none. BadInput (what: shortcut, other) when another action has them.
    Result<void> setShortcut(const QString& id, const QKeySequence& keys);
    /// Back to what was declared.
    void resetShortcut(const QString& id);

    /// Makes the shortcuts work in that window.
    void attachTo(QWidget* window);

Q_SIGNALS:
    void triggered(const QString& id);
    void changed();

private:
    struct Entry;
    void refresh(Entry& entry);
    void assignKeys();
    void store(const Entry& entry);
    void readOwn(Entry& entry);
    static bool meet(const Entry& one, const Entry& other);

    QHash<QString, Entry*> m_entries;
    QStringList m_order;
    QSet<QString> m_permissions;
    QString m_scope;
    QHash<QString, QString> m_scopeTitles;
    LayoutStore* m_store = nullptr;
    QList<QWidget*> m_windows;
};

} // namespace purser::kit
