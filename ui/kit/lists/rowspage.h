#pragma once

#include "ui/kit/grid/column.h"

#include <QDateTime>
#include <QWidget>

namespace purser {
struct Error;
}

namespace purser::kit {

class CommandDialogs;
class DecisionBar;
struct DeskContext;
class Formats;
class Grid;

/// One page of a desk with tabs: what it is for, rows, and at the bottom what can be done about
/// them.
class RowsPage : public QWidget
{
    Q_OBJECT
public:
    Grid& grid() const { return *m_grid; }
    DecisionBar& decisionBar() { return *m_bar; }
    CommandDialogs& commands() { return *m_commands; }
    virtual void refresh();
    /// Makes a row the current one: at once, or when the list has come to know it.
    void openRow(qint64 id);

Q_SIGNALS:
    void decided(const QString& text);

protected:
    /// @param name  of the grid, for the saved layout
    RowsPage(const DeskContext& context, const QString& name, const QString& title,
        const QString& purpose, const QList<Column>& columns, QWidget* parent);

    const DeskContext& context() const { return m_context; }
    const Formats& formats() const;
    QDateTime now() const;
    bool isBusy() const;
    /// A refusal in the words of the desk; here as the kit explains it.
    virtual QString problem(const Error& error) const;

private:
    void showWanted();

    const DeskContext& m_context;
    Grid* m_grid;
    DecisionBar* m_bar;
    CommandDialogs* m_commands = nullptr;
    qint64 m_wanted = 0; ///< to be current when the rows come; 0: none
};

} // namespace purser::kit
