// The grid: every kind of column and cell, and its states.

#include "ui/kit/gallery/gallerypages.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/panel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace purser::kit::gallery {

namespace {

QList<Column> columns()
{
    return {{u"due"_s, u"Due"_s, ColumnKind::Due, 108}, {u"text"_s, u"Text"_s, ColumnKind::Text, 120},
        {u"strong"_s, u"Strong"_s, ColumnKind::Strong, 140}, {u"dim"_s, u"Dim"_s, ColumnKind::Dim, 90},
        {u"money"_s, u"Money"_s, ColumnKind::Money, 150}, {u"number"_s, u"Number"_s, ColumnKind::Number, 80},
        {u"risk"_s, u"Risk"_s, ColumnKind::Risk, 98}, {u"state"_s, u"State"_s, ColumnKind::State, 140},
        {u"time"_s, u"Time"_s, ColumnKind::Time, 150}, {u"age"_s, u"Age"_s, ColumnKind::Age, 80}};
}

QList<GridRow> rows()
{
    const Formats formats;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto row = [&](qint64 id, int due, Tone level, const QString& name, qint64 minor, int risk,
                         const QString& state, Tone tone) {
        return GridRow{id, 1,
            {Cell::due(now.addSecs(due * 60), level), Cell::plain(name), Cell::plain(name),
                Cell::plain(u"C-%1"_s.arg(id), Tone::Dim), Cell::of(Money(minor, Currency(u"EUR"_s, 2)), formats),
                Cell::number(minor / 100, formats), Cell::risk(risk), Cell::state(state, tone),
                Cell::dateTime(now.addSecs(-due * 977), formats), Cell::age(now.addSecs(-qAbs(due) * 61))},
            {}};
    };
    return {row(1, -12, Tone::Stop, u"Okafor, Chidi"_s, 485000, 18, u"2 of 2 needed"_s, Tone::Normal),
        row(2, 18, Tone::Warn, u"Bergström, Elsa"_s, 120000, 9, u"approved"_s, Tone::Ok),
        row(3, 31, Tone::Normal, u"Haddad Trading and Consulting International Ltd"_s, 620000000000, 64,
            u"returned"_s, Tone::Warn),
        row(4, 2000, Tone::Normal, u"Nakamura, Ren"_s, -1850000, 88, u"rejected"_s, Tone::Stop),
        row(5, 90, Tone::Normal, u"محمد الأحمد"_s, 0, 0, u"expired"_s, Tone::Dim)};
}

class WaitingSource : public RowSource
{
public:
    Cancel fetch(const PageRequest&, QObject*, Ready) override
    {
        return [] {};
    }
};

class FailingSource : public RowSource
{
public:
    Cancel fetch(const PageRequest&, QObject*, Ready ready) override
    {
        ready(failure(ErrorCode::Timeout));
        return [] {};
    }
};

Grid* grid(const QString& name, std::unique_ptr<RowSource> source)
{
    auto* grid = new Grid(u"gallery-"_s + name, columns());
    grid->setTotalsColumn(u"money"_s);
    grid->setEmptyText(u"Nothing waits for you."_s, u"New withdrawals appear here by themselves."_s);
    grid->setSource(std::move(source));
    grid->setQuery({u"due"_s, {}});
    return grid;
}

QWidget* gridStatesPage()
{
    auto* page = new QWidget;
    auto* layout = new QGridLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    const auto add = [layout](Grid* one, int row, int column, int span = 1) {
        auto* panel = new Panel;
        panel->column()->addWidget(one);
        layout->addWidget(panel, row, column, 1, span);
    };
    Grid* filled = grid(u"filled"_s, std::make_unique<FixedSource>(rows()));
    add(filled, 0, 0, 3);
    add(grid(u"loading"_s, std::make_unique<WaitingSource>()), 1, 0);
    add(grid(u"empty"_s, std::make_unique<FixedSource>(QList<GridRow>())), 1, 1);
    add(grid(u"error"_s, std::make_unique<FailingSource>()), 1, 2);
    return page;
}

} // namespace

QList<Page> gridPages()
{
    return {{u"grid"_s, gridStatesPage, {1240, 620}}};
}

} // namespace purser::kit::gallery
