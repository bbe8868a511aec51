#include "ui/payments/rowspage.h"

#include "core/base/clock.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/label.h"
#include "ui/payments/commanddialogs.h"

#include <QVBoxLayout>

namespace purser::payments {

RowsPage::RowsPage(const kit::DeskContext& context, const QString& name, const QString& title,
    const QString& purpose, const QList<kit::Column>& columns, QWidget* parent)
    : QWidget(parent), m_context(context), m_grid(new kit::Grid(name, columns, this)),
      m_bar(new kit::DecisionBar(this)),
      m_commands(new CommandDialogs(context.session, context.formats, context.clock, this))
{
    auto* line = new kit::Label(purpose, kit::TextSize::Body, QFont::Normal, kit::Tone::Dim, this);
    line->setWordWrap(true);
    const int padding = kit::metric::cardPadding;
    line->setContentsMargins(padding, kit::metric::gap, padding, kit::metric::gap);
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
    connect(m_commands, &CommandDialogs::done, this, [this](const QString& text) {
        refresh();
        Q_EMIT decided(text);
    });
}

void RowsPage::refresh()
{
    m_grid->refresh();
}

const kit::Formats& RowsPage::formats() const
{
    return m_context.formats;
}

QDateTime RowsPage::now() const
{
    return m_context.clock.now();
}

bool RowsPage::isBusy() const
{
    return m_commands->dialog() != nullptr;
}

} // namespace purser::payments
