#pragma once

#include "ui/kit/grid/column.h"
#include "ui/kit/grid/rowsource.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>
#include <optional>

class QLabel;
class QMenu;

namespace purser {
class Clock;
}

namespace purser::kit {

class GridFilters;
class GridFooter;
class GridView;
class LayoutStore;
class StatePanel;
class WindowModel;

/// A list of the office: keyset pages in a table with the desk's columns, the five states, a footer
/// with count and totals, keyboard, copy with headers, column chooser, and a layout kept per user.
///
/// @code
/// auto* grid = new Grid(u"payments"_s, columns);
///
/// grid->setEmptyText(tr("Nothing waits for you."), tr("New ones appear by themselves."));
///
/// grid->setSource(taskSource(…));
///
/// grid->setQuery({u"due"_s, filter});
/// connect(grid, &Grid::currentChanged, this, [this](qint64 id) { … });
/// connect(&session, &OfficeSession::changed, …  grid->noteChanged(ids));
/// @endcode
class Grid : public QWidget
{
    Q_OBJECT
public:
    /// @param name  stable, for the saved layout ("payments.queue")
    Grid(QString name, QList<Column> columns, QWidget* parent = nullptr);
    ~Grid() override;

    /// Whether a list that has just come makes its first row current; usually it does. Where
    /// opening a row reads personal data on the record, nobody should do so by looking at the list.
    void setFirstRowCurrent(bool first) { m_firstRowCurrent = first; }
    void setSource(std::unique_ptr<RowSource> source);
    /// Shows another list. The rows of the old one stay, dimmed, until the first page arrives.
    void setQuery(const RowQuery& query);
    const RowQuery& query() const;
    /// The same list in another order, as if its header were clicked.
    void setSort(const QString& sort);
    /// Fetches again what is on show, in place: selection and place stay, changed rows flash
    /// softly.
    void refresh();
    /// Rows that the change feed names; refreshes soon if one of them is on show or `mayBeNew`.
    void noteChanged(const QSet<qint64>& ids, bool mayBeNew = true);

    /// Id of the current row, 0 for none.
    qint64 currentId() const;
    /// The current row; null when there is none.
    const GridRow* currentRow() const;
    /// What its source keeps with the current row; nothing when there is none.
    template <typename Data>
    std::optional<Data> currentData() const
    {
        const GridRow* row = currentRow();
        return row ? std::optional(row->data.value<Data>()) : std::nullopt;
    }
    QList<GridRow> selectedRows() const;
    /// Makes the row current when it is among the loaded ones.
    bool setCurrentId(qint64 id);
    void setCurrentRow(int row);
    int loadedCount() const;

    void setEmptyText(const QString& title, const QString& hint, const QString& action = {});
    /// What stands at the left of the footer instead of "12 items"; empty: that count.
    void setFooterText(const QString& text);
    /// Sums of this Money column, by currency, at the right of the footer.
    void setTotalsColumn(const QString& columnId);
    void setFooterVisible(bool visible);
    /// Compact rows; the user's own choice is kept and wins at the next start.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// Lets the menu of a row filter by the value of a cell, where its column names a field.
    void setFilters(GridFilters* filters);
    /// What the office says of the whole list: its sums, and how many rows there are (−1: not
    /// known). They stand in the footer until the next setQuery() or refresh brings others.
    void setOfficeTotals(const QList<Money>& totals, qint64 count);
    /// Entries of the row menu that need somebody to do them.
    enum MenuPart { OpenPart = 1, HistoryPart = 2, ExportPart = 4, PastePart = 8 };
    void setMenuParts(int parts) { m_menuParts = parts; }
    /// Ids of the rows on show, and of the selected ones.
    QList<qint64> visibleIds() const;
    QList<qint64> selectedIds() const;
    void selectIds(const QSet<qint64>& ids);
    /// Logical columns on show, in the order of the user.
    QList<int> shownColumns() const;
    /// Arrangement of columns, density and sort: what a view keeps.
    QJsonObject layoutState() const;
    void applyLayoutState(const QJsonObject& state);
    const QString& name() const { return m_name; }
    /// Adds entries above Copy and Columns in the row menu. `column` is empty beside the columns.
    void setMenuBuilder(std::function<void(QMenu&, const GridRow&, const QString& column)> builder);
    /// Remembers widths, order, visibility and sort per user and grid.
    void setLayoutStore(LayoutStore* store);
    /// The sort the user left this grid with, for the first setQuery(); `fallback` when there is
    /// none.
    QString savedSort(const QString& fallback) const;
    /// For countdowns and ages. The system clock when not set.
    void setClock(const Clock* clock);
    /// The list of columns to show, as a menu at the pointer.
    void chooseColumns();

    WindowModel& model() { return *m_model; }
    GridView& view() { return *m_view; }

Q_SIGNALS:
    /// 0 when there is no current row. Also after a refresh when the row's version moved on.
    void currentChanged(qint64 id, int version);
    /// Double click or Enter.
    void activated(qint64 id);
    /// The user clicked a header; the grid has already asked for the new order.
    void sortChanged(const QString& sort);
    /// The action of the empty state.
    void emptyActionTriggered();
    /// Open, from the menu of a row.
    void openRequested(qint64 id);
    void historyRequested(qint64 id);
    void exportRequested();
    /// The person wants the rows whose numbers are on the clipboard.
    void pasteRequested(const QString& text);
    /// A new question is on its way, or the rows have moved on: sums of before are old.
    void totalsOutdated();
    /// First page of a query has arrived.
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void showFooter();
    void announceCurrent();
    void openRowMenu(const QPoint& place);
    void addFilterActions(QMenu& menu, const QModelIndex& index);
    void addCopyActions(QMenu& menu, const QModelIndex& index);
    void addListActions(QMenu& menu);
    QStringList totalTexts(bool several, const QList<GridRow>& selected) const;
    QString countText(qsizetype selected) const;
    void saveLayout();
    void restoreLayout();

    QString m_name;
    WindowModel* m_model;
    GridView* m_view;
    GridFooter* m_footer;
    StatePanel* m_states;
    LayoutStore* m_store = nullptr;
    std::function<void(QMenu&, const GridRow&, const QString&)> m_menuBuilder;
    QString m_emptyTitle;
    QString m_emptyHint;
    QString m_emptyAction;
    QString m_footerText;
    QString m_savedSort;
    int m_totalsColumn = -1;
    bool m_firstRowCurrent = true;
    int m_menuParts = 0;
    bool m_compact = false;
    GridFilters* m_filters = nullptr;
    std::optional<QList<Money>> m_officeTotals;
    qint64 m_officeCount = -1;
    qint64 m_announcedId = -1;
    int m_announcedVersion = -1;
};

} // namespace purser::kit
