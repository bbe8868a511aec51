#pragma once

#include "ui/clients/automatic/policymodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace purser::clients {

/// The rules of one part on the screen: narrowed by words, changed cell by cell, added and taken
/// out; all of it by keyboard.
class PolicyTable : public QWidget
{
    Q_OBJECT
public:
    PolicyTable(
        const OnboardingPart& part, const OnboardingNames& names, bool isEditable, QWidget* parent);

    PolicyModel& model() { return *m_model; }
    QTableView& view() { return *m_view; }
    /// Shows the rules in which every one of these words stands.
    void narrow(const QString& words);
    /// A copy of the current rule, to be changed.
    void addRule();
    void removeRule();

private:
    void buildView();
    /// The row of the model; -1 where none is current.
    int currentRow() const;

    PolicyModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_words;
    QTableView* m_view;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace purser::clients
