#pragma once

#include "core/base/clock.h"
#include "core/office/officesession.h"
#include "core/payments/paymentsapi.h"
#include "ui/kit/grid/rowsource.h"

#include <QMap>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

class QMenu;

namespace purser::kit {
class FilterBar;
class Formats;
class Grid;
class GridFilters;
class Label;
class LayoutStore;
class TabStrip;
} // namespace purser::kit

namespace purser::payments {

/// The queue side of the payments desk: tabs with counts, filters, the list.
class PaymentQueue : public QWidget
{
    Q_OBJECT
public:
    PaymentQueue(office::OfficeSession& session, PaymentsApi& api, const kit::Formats& formats,
        const Clock& clock, kit::LayoutStore& layouts, QWidget* parent = nullptr);

    void setCounts(const PaymentCounts& counts);
    void setTab(PaymentTab tab);
    PaymentTab tab() const { return m_filter.tab; }
    /// The same by its word in the office; an unknown one changes nothing.
    void setTab(const QString& word);
    /// Another question altogether: tab, text and filters.
    void setFilter(const PaymentFilter& filter);
    const PaymentFilter& filter() const { return m_filter; }
    void refresh();
    void noteChanges(const QList<office::Change>& changes);
    /// Makes the payment current when the list has it.
    bool select(PaymentId id);
    /// The first loaded row that fits; invalid when there is none.
    PaymentId firstWhere(const std::function<bool(const PaymentRow&)>& fits) const;
    /// The selected rows, in the order of the list.
    QList<PaymentId> selected() const;
    void focusSearch();
    kit::Grid* grid() const { return m_grid; }
    kit::FilterBar& filterBar() { return *m_filters; }
    kit::GridFilters& filters() { return *m_rules; }
    /// Puts a widget under the list.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    /// The person moved to this row; invalid when there is none.
    void currentChanged(purser::PaymentId id);
    /// Enter: to the item.
    void openRequested();
    /// Double click, or from the row's menu.
    void clientRequested(purser::ClientId id);
    void historyRequested(purser::PaymentId id);
    /// Several rows are to be approved at once.
    void bulkRequested(const QList<purser::PaymentId>& ids, purser::payments::BulkDeed deed);
    void loaded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTabs();
    void buildFilters();
    void buildGrid(kit::LayoutStore& layouts, const Clock& clock);
    void ask();
    /// Whether the tab shows what is over, newest first.
    bool isHistory() const;
    void addRowActions(QMenu& menu, const kit::GridRow& row, const QString& column);
    kit::RowPage pageOf(const Page<PaymentRow>& page);
    void showAges();
    void showEmptyText();

    PaymentsApi& m_api;
    const kit::Formats& m_formats;
    office::OfficeSession& m_session;
    PaymentFilter m_filter; ///< tab and text; all else is in the rules
    QString m_sort;         ///< of the open lists; the history has one order only
    PaymentCounts m_counts;
    QMap<QString, Currency> m_currencies; ///< met in the list; offered as filters

    kit::TabStrip* m_tabs;
    kit::Label* m_ages; ///< of the kinds in the tab
    kit::FilterBar* m_filters;
    kit::GridFilters* m_rules;
    kit::Grid* m_grid;
};

} // namespace purser::payments
