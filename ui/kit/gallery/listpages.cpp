// What lists of the office have beside their rows, with invented content.

#include "ui/kit/gallery/gallerypages.h"
#include "ui/kit/grid/filtereditor.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridfilters.h"
#include "ui/kit/lists/exportdialog.h"
#include "ui/kit/lists/saveviewdialog.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/progressitem.h"

#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::kit::gallery {

namespace {

const Formats& formats()
{
    static const Formats formats;
    return formats;
}

QList<FilterField> fields()
{
    return {{u"method"_s, u"Method"_s, FilterKind::Word,
                {{u"sepa"_s, u"SEPA"_s}, {u"wire"_s, u"Wire"_s}, {u"card"_s, u"Card"_s},
                    {u"skrill"_s, u"Skrill"_s}, {u"btc"_s, u"Bitcoin"_s}}},
        {u"client"_s, u"Client"_s, FilterKind::Text},
        {u"amount"_s, u"Amount"_s, FilterKind::Money, {}, false,
            {Currency(u"EUR"_s, 2), Currency(u"USD"_s, 2), Currency(u"JPY"_s, 0)}},
        {u"requested"_s, u"Requested"_s, FilterKind::Time},
        {u"flag"_s, u"Flag"_s, FilterKind::Word, {{u"late"_s, u"Late"_s}}, true}};
}

/// A long list: filters of every kind, totals of the whole, compact rows, an export on its way.
QWidget* listPage()
{
    auto* panel = new Panel;
    auto* bar = new FilterBar;
    auto* filters = new GridFilters(*bar, fields(), formats(), panel);
    filters->add({u"method"_s, FilterOp::Is, true, {u"card"_s, u"btc"_s}});
    filters->add({u"amount"_s, FilterOp::Between, false, {u"100000"_s, u"500000"_s}, {}, u"EUR"_s});
    filters->add({u"client"_s, FilterOp::Contains, false, {u"trading"_s}});
    filters->add({u"flag"_s, FilterOp::Empty, true, {}});
    QToolButton* views = bar->addTool(u"view"_s, u"Views"_s);
    views->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    views->setText(u"Large, not by card"_s);
    bar->addTool(u"sum"_s, u"Totals by …"_s);
    bar->addTool(u"columns"_s, u"Columns"_s);
    bar->addTool(u"export"_s, u"Export"_s);
    auto* grid = new Grid(u"gallery.list"_s,
        {{u"reference"_s, u"Reference"_s, ColumnKind::Dim, 92, u"newest"_s},
            {u"client"_s, u"Client"_s, ColumnKind::Strong, 180},
            {u"method"_s, u"Method"_s, ColumnKind::Text, 90},
            {u"amount"_s, u"Amount"_s, ColumnKind::Money, 130},
            {u"risk"_s, u"Risk"_s, ColumnKind::Risk, 98},
            {u"state"_s, u"State"_s, ColumnKind::State, 140}});
    QList<GridRow> rows;
    static const char* const names[] = {"Haddad Trading Ltd", "Bergström, Elsa", "Nakamura, Ren",
        "Okafor, Chidi", "Silva, Joana", "Novak, Petr"};
    for (int i = 0; i < 40; ++i) {
        rows.append({i + 1, 1,
            {Cell::plain(u"W-%1"_s.arg(48213 - i * 3)),
                Cell::plain(QString::fromUtf8(names[i % 6])),
                Cell::plain(i % 3 ? u"SEPA"_s : u"Wire"_s),
                Cell::of(Money(100000 + (i * 7919) % 400000, Currency(u"EUR"_s, 2)), formats()),
                Cell::risk((i * 17) % 100),
                i % 7 ? Cell::state(u"Settled"_s, Tone::Ok)
                      : Cell::state(u"Returned"_s, Tone::Warn)},
            {}});
    }
    grid->setSource(std::make_unique<FixedSource>(rows));
    grid->setCompact(true);
    grid->setTotalsColumn(u"amount"_s);
    grid->setQuery({u"newest"_s, {}});
    auto* job = new ProgressItem(u"Export to payments-20261128.xlsx"_s);
    job->setPercent(41);
    job->setCancellable(true);
    panel->column()->addWidget(bar);
    panel->column()->addWidget(new Line);
    panel->column()->addWidget(grid, 1);
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(12, 4, 12, 4);
    column->addWidget(job);
    panel->column()->addWidget(below);
    return panel;
}

template <typename Dialog>
QWidget* kept(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

QWidget* choicePage()
{
    auto* editor = new FilterEditor(fields().at(0), formats(), nullptr);
    editor->setRule({u"method"_s, FilterOp::Is, true, {u"card"_s, u"btc"_s}});
    return kept(editor);
}

QWidget* amountPage()
{
    auto* editor = new FilterEditor(fields().at(2), formats(), nullptr);
    editor->setRule(
        {u"amount"_s, FilterOp::Between, false, {u"100000"_s, u"500000"_s}, {}, u"EUR"_s});
    return kept(editor);
}

QWidget* timePage()
{
    auto* editor = new FilterEditor(fields().at(3), formats(), nullptr);
    editor->setRule({u"requested"_s, FilterOp::Between, false, {u"1767225600000000"_s, QString()}});
    return kept(editor);
}

QWidget* exportPage()
{
    auto* dialog = new ExportDialog(u"Payments"_s,
        u"Method is not Card or Bitcoin; Amount from 1,000.00 EUR"_s, {842, 31, 3}, formats(),
        nullptr);
    dialog->setRights({true, 1000, false});
    return kept(dialog);
}

QWidget* approvalPage()
{
    auto* dialog = new ExportDialog(u"Payments"_s, {}, {1000000, 31, 0}, formats(), nullptr);
    dialog->setRights({true, 1000, false});
    dialog->findChild<QPlainTextEdit*>()->setPlainText(
        u"Yearly return to the regulator, letter of 12 May."_s);
    return kept(dialog);
}

QWidget* viewPage()
{
    auto* dialog = new SaveViewDialog(u"Large, not by card"_s,
        {{u"compliance"_s, u"compliance"_s}, {u"operations"_s, u"operations"_s}}, nullptr);
    dialog->setRole(u"compliance"_s);
    return kept(dialog);
}

} // namespace

QList<Page> listPages()
{
    return {{u"list"_s, listPage}, {u"filter-choices"_s, choicePage},
        {u"filter-amount"_s, amountPage}, {u"filter-time"_s, timePage}, {u"export"_s, exportPage},
        {u"export-approval"_s, approvalPage}, {u"save-view"_s, viewPage}};
}

} // namespace purser::kit::gallery
