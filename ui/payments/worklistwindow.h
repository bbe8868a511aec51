#pragma once

#include "core/base/id.h"
#include "core/office/officesession.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/column.h"

#include <QDialog>

namespace purser {
class Clock;
}

namespace purser::kit {
class Banner;
class CommandDialogs;
class DecisionBar;
struct DeskContext;
class Formats;
class Grid;
class LayoutStore;
class TabStrip;
} // namespace purser::kit

namespace purser::payments {

/// A list of work beside the queue of payments: tabs by state, rows, and the decisions on the
/// current row at the bottom. What it decides is one command with one key per dialog.
class WorkListWindow : public QDialog
{
    Q_OBJECT
public:
    kit::Grid& grid() const { return *m_grid; }
    kit::TabStrip& tabs() { return *m_tabs; }
    kit::DecisionBar& decisionBar() { return *m_bar; }
    kit::DialogFrame* dialog() const;
    void refresh();

Q_SIGNALS:
    void loaded();
    /// Something was decided here; `text` says so.
    void decided(const QString& text);
    /// The payment behind a row was opened.
    void paymentRequested(purser::PaymentId id);

protected:
    struct Surroundings {
        office::OfficeSession& session;
        const kit::Formats& formats;
        const Clock& clock;
        kit::LayoutStore& layouts;
    };
    /// Not braces among the initialisers: lupdate takes them for the end of the class.
    static Surroundings around(const kit::DeskContext& context);
    /// @param name  of the grid, for the saved layout
    WorkListWindow(const QString& name, const QList<kit::Column>& columns, const QString& title,
        const QString& purpose, const Surroundings& around, QWidget* parent);

    const kit::Formats& formats() const { return m_around.formats; }
    QDateTime now() const;
    /// Asks for the rows of that state.
    void ask(const QString& state);
    kit::CommandDialogs& commands() { return *m_commands; }

private:
    Surroundings m_around;
    kit::TabStrip* m_tabs;
    kit::Grid* m_grid;
    kit::DecisionBar* m_bar;
    kit::CommandDialogs* m_commands = nullptr;
};

} // namespace purser::payments
