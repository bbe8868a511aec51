#pragma once

#include "ui/kit/grid/column.h"

#include <QDateTime>
#include <QWidget>

namespace purser::kit {
class DecisionBar;
struct DeskContext;
class Formats;
class Grid;
} // namespace purser::kit

namespace purser::payments {

class CommandDialogs;

/// One page of a desk with tabs: what it is for, rows, and at the bottom what can be done about
/// them.
class RowsPage : public QWidget
{
    Q_OBJECT
public:
    kit::Grid& grid() { return *m_grid; }
    kit::DecisionBar& decisionBar() { return *m_bar; }
    CommandDialogs& commands() { return *m_commands; }
    virtual void refresh();

Q_SIGNALS:
    void decided(const QString& text);

protected:
    /// @param name  of the grid, for the saved layout
    RowsPage(const kit::DeskContext& context, const QString& name, const QString& title,
        const QString& purpose, const QList<kit::Column>& columns, QWidget* parent);

    const kit::DeskContext& context() const { return m_context; }
    const kit::Formats& formats() const;
    QDateTime now() const;
    bool isBusy() const;

private:
    const kit::DeskContext& m_context;
    kit::Grid* m_grid;
    kit::DecisionBar* m_bar;
    CommandDialogs* m_commands;
};

} // namespace purser::payments
