#include "ui/payments/worklistwindow.h"

#include "core/base/clock.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/payments/paymentproblems.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

WorkListWindow::WorkListWindow(const QString& name, const QList<kit::Column>& columns,
    const QString& title, const QString& purpose, const Surroundings& around, QWidget* parent)
    : QDialog(parent), m_around(around), m_tabs(new kit::TabStrip(this)),
      m_grid(new kit::Grid(name, columns, this)), m_bar(new kit::DecisionBar(this))
{
    const auto explain = [this](const Error& error) {
        return PaymentProblems(formats(), now()).text(error);
    };
    m_commands = new kit::CommandDialogs(around.session, explain, this);
    setWindowTitle(title);
    auto* heading =
        new kit::Label(title, kit::TextSize::Title, QFont::DemiBold, kit::Tone::Normal, this);
    auto* line = new kit::Label(purpose, kit::TextSize::Body, QFont::Normal, kit::Tone::Dim, this);
    line->setWordWrap(true);
    m_tabs->setAccessibleName(title);
    m_grid->setAccessibleName(title);
    m_grid->setLayoutStore(&around.layouts);
    m_grid->setClock(&around.clock);
    auto* column = new QVBoxLayout(this);
    const int padding = kit::metric::cardPadding;
    column->setContentsMargins(padding, padding, padding, kit::metric::gap);
    column->setSpacing(kit::metric::gap);
    column->addWidget(heading);
    column->addWidget(line);
    column->addWidget(m_tabs);
    column->addWidget(m_grid, 1);
    column->addWidget(m_bar);
    m_bar->setKeyScope(this);
    resize(1080, 620);
    connect(m_grid, &kit::Grid::loaded, this, &WorkListWindow::loaded);
    connect(m_commands, &kit::CommandDialogs::done, this, [this](const QString& text) {
        refresh();
        Q_EMIT decided(text);
    });
}

WorkListWindow::Surroundings WorkListWindow::around(const kit::DeskContext& context)
{
    return {context.session, context.formats, context.clock, context.layouts};
}

QDateTime WorkListWindow::now() const
{
    return m_around.clock.now();
}

void WorkListWindow::ask(const QString& state)
{
    m_grid->setQuery({u"due"_s, {{u"state"_s, state}}});
}

kit::DialogFrame* WorkListWindow::dialog() const
{
    return m_commands->dialog();
}

void WorkListWindow::refresh()
{
    m_grid->refresh();
}

} // namespace purser::payments
