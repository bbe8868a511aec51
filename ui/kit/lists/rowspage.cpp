#include "ui/kit/lists/rowspage.h"

#include "core/base/clock.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/label.h"

#include <QVBoxLayout>

namespace purser::kit {

RowsPage::RowsPage(const DeskContext& context, const QString& name, const QString& title,
    const QString& purpose, const QList<Column>& columns, QWidget* parent)
    : QWidget(parent), m_context(context), m_grid(new Grid(name, columns, this)),
      m_bar(new DecisionBar(this))
{
    m_commands = new CommandDialogs(
        context.session, [this](const Error& error) { return problem(error); }, this);
    auto* line = new Label(purpose, TextSize::Body, QFont::Normal, Tone::Dim, this);
    line->setWordWrap(true);
    const int padding = metric::cardPadding;
    line->setContentsMargins(padding, metric::gap, padding, metric::gap);
    m_grid->setAccessibleName(title);
    m_grid->setLayoutStore(&context.layouts);
    m_grid->setClock(&context.clock);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(m_grid, 1);
    column->addWidget(m_bar);
    m_bar->setKeyScope(this);
    connect(m_grid, &Grid::loaded, this, &RowsPage::showWanted);
    connect(&m_grid->model(), &WindowModel::refreshed, this, &RowsPage::showWanted);
    connect(m_commands, &CommandDialogs::done, this, [this](const QString& text) {
        refresh();
        Q_EMIT decided(text);
    });
}

void RowsPage::refresh()
{
    m_grid->refresh();
}

void RowsPage::openRow(qint64 id)
{
    m_wanted = 0;
    if (m_grid->setCurrentId(id))
        return;
    // It was handed out a moment ago: the list may not know it yet.
    m_wanted = id;
    refresh();
}

void RowsPage::showWanted()
{
    if (m_wanted > 0 && m_grid->setCurrentId(m_wanted))
        m_wanted = 0;
}

const Formats& RowsPage::formats() const
{
    return m_context.formats;
}

QDateTime RowsPage::now() const
{
    return m_context.clock.now();
}

QString RowsPage::problem(const Error& error) const
{
    return explain(error);
}

bool RowsPage::isBusy() const
{
    return m_commands->dialog() != nullptr;
}

} // namespace purser::kit
