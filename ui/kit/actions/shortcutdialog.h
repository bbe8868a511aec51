#pragma once

#include "ui/kit/dialogs/dialogframe.h"

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace purser::kit {

class ActionRegistry;
class Banner;
class Field;
class ShortcutModel;

/// Gives actions other keys. A conflict is said at once, with the offer to take the keys from the
/// other action; nothing is in force before "Save".
class ShortcutDialog : public DialogFrame
{
    Q_OBJECT
public:
    ShortcutDialog(ActionRegistry& actions, QWidget* parent);

    ShortcutModel& model() { return *m_model; }
    /// Makes that action the current one.
    void choose(const QString& id);

private:
    void build();
    QWidget* buildEditor();
    QString currentId() const;
    void showCurrent();
    void take(const QKeySequence& keys);
    void takeOver();
    void check();

    ActionRegistry& m_actions;
    ShortcutModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QTableView* m_table;
    QKeySequenceEdit* m_edit;
    Field* m_field;
    Banner* m_conflict;
    QPushButton* m_none;
    QPushButton* m_declared;
    QPushButton* m_all;
    QKeySequence m_wanted; ///< keys that another action has
};

} // namespace purser::kit
