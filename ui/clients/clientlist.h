#pragma once

#include "core/base/clock.h"
#include "core/clients/clientsapi.h"
#include "ui/kit/grid/rowsource.h"

#include <QWidget>

namespace purser::kit {
class FilterBar;
class Formats;
class Grid;
class GridFilters;
class LayoutStore;
} // namespace purser::kit

namespace purser::clients {

/// The queue side of the clients desk: search as you type, filters, the list.
class ClientList : public QWidget
{
    Q_OBJECT
public:
    ClientList(office::OfficeSession& session, ClientsApi& api, const kit::Formats& formats,
        const Clock& clock, kit::LayoutStore& layouts, QWidget* parent = nullptr);

    void setFilter(const ClientFilter& filter);
    /// The clients of one partner.
    void showPartner(PartnerId partner);
    const ClientFilter& filter() const { return m_filter; }
    void refresh();
    void noteChanges(const QList<office::Change>& changes);
    bool select(ClientId id);
    void focusSearch();
    kit::Grid* grid() const { return m_grid; }
    kit::FilterBar& filterBar() { return *m_filters; }
    kit::GridFilters& filters() { return *m_rules; }
    /// Puts a widget under the list.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    void currentChanged(purser::ClientId id);
    void openRequested();
    void historyRequested(purser::ClientId id);
    void loaded();

private:
    void buildFilters();
    void buildGrid(kit::LayoutStore& layouts, const Clock& clock);
    void ask();
    bool isUnfiltered() const;

    office::OfficeSession& m_session;
    ClientsApi& m_api;
    const kit::Formats& m_formats;
    ClientFilter m_filter; ///< the text; all else is in the rules
    kit::FilterBar* m_filters;
    kit::GridFilters* m_rules;
    kit::Grid* m_grid;
};

} // namespace purser::clients
