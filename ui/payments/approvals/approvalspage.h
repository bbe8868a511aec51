#pragma once

#include "core/payments/approvalsapi.h"
#include "ui/kit/grid/column.h"

#include <QWidget>

namespace purser {
class Clock;
}

namespace purser::kit {
class DecisionBar;
struct DeskContext;
class Formats;
class Grid;
} // namespace purser::kit

namespace purser::payments {

class CommandDialogs;

/// One page of the approvals desk: rows, and at the bottom what can be done about them.
class ApprovalsPage : public QWidget
{
    Q_OBJECT
public:
    kit::Grid& grid() { return *m_grid; }
    kit::DecisionBar& decisionBar() { return *m_bar; }
    CommandDialogs& commands() { return *m_commands; }
    /// The reference currency the office's limits are in; none before the matrix has been read.
    void setCurrency(const Currency& currency);
    virtual void refresh();

Q_SIGNALS:
    void decided(const QString& text);

protected:
    /// @param name  of the grid, for the saved layout
    ApprovalsPage(const kit::DeskContext& context, const QString& name, const QString& title,
        const QString& purpose, const QList<kit::Column>& columns, QWidget* parent);

    const kit::DeskContext& context() const { return m_context; }
    const kit::Formats& formats() const;
    QDateTime now() const;
    ApprovalsApi& api() { return m_api; }
    const Currency& currency() const { return m_currency; }
    QString money(qint64 minor) const;
    bool isBusy() const;

private:
    const kit::DeskContext& m_context;
    ApprovalsApi m_api;
    Currency m_currency;
    kit::Grid* m_grid;
    kit::DecisionBar* m_bar;
    CommandDialogs* m_commands;
};

} // namespace purser::payments
