#pragma once

#include "ui/kit/lists/grouppanel.h"
#include "ui/kit/lists/listspec.h"

#include <QObject>
#include <QTimer>

namespace purser::kit {

struct DeskContext;
class FilterBar;
class Grid;
class GridFilters;
class ListExport;
class ListViews;

/// What every list of the office gets beside its rows: named views, totals and groups of the whole
/// list, exports, rows found by numbers from the clipboard. Puts its buttons into the filter bar
/// and its parts into the menu of the grid; `below()` belongs under the grid.
///
/// @code
/// m_tools = new kit::ListTools(context, *queue->grid(), *queue->filterBar(), *queue->filters(),
/// spec, this); column->addWidget(m_tools->below());
/// @endcode
class ListTools : public QObject
{
    Q_OBJECT
public:
    ListTools(const DeskContext& context, Grid& grid, FilterBar& bar, GridFilters& filters,
        ListSpec spec, QObject* parent);

    QWidget* below() const { return m_below; }
    ListViews& views() { return *m_views; }
    ListExport& exports() { return *m_exports; }
    GroupPanel& groups() { return *m_groups; }
    /// The state a view keeps, and taking one up.
    QJsonObject state() const;
    void apply(const QJsonObject& state);

private:
    void buildButtons(FilterBar& bar);
    void openExportMenu();
    void readTotals();
    void toggleGroups();
    void find(const QString& text);

    const DeskContext& m_context;
    Grid& m_grid;
    FilterBar& m_bar;
    GridFilters& m_filters;
    const ListSpec m_spec;
    QWidget* m_below;
    GroupPanel* m_groups;
    ListViews* m_views = nullptr;
    ListExport* m_exports;
    QTimer m_totalsSoon;
    office::Task<std::vector<GroupLine>> m_totals;
};

} // namespace purser::kit
