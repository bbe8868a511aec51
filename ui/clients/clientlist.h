#pragma once

#include "core/base/clock.h"
#include "core/clients/clientsapi.h"
#include "ui/kit/grid/rowsource.h"

#include <QWidget>

namespace purser::kit {
class FilterBar;
class Formats;
class Grid;
class LayoutStore;
} // namespace purser::kit

namespace purser::clients {

/// The queue side of the clients desk: search as you type, filters, the list.
class ClientList : public QWidget
{
    Q_OBJECT
public:
    ClientList(ClientsApi& api, const kit::Formats& formats, const Clock& clock,
        kit::LayoutStore& layouts, QWidget* parent = nullptr);

    void setFilter(const ClientFilter& filter);
    /// The clients of one partner; `name` stands on the chip.
    void showPartner(PartnerId partner, const QString& name);
    const ClientFilter& filter() const { return m_filter; }
    void refresh();
    void noteChanges(const QList<office::Change>& changes);
    bool select(ClientId id);
    void focusSearch();
    kit::Grid* grid() const { return m_grid; }

Q_SIGNALS:
    void currentChanged(purser::ClientId id);
    void openRequested();
    void historyRequested(purser::ClientId id);
    void loaded();

private:
    void buildFilters();
    void buildGrid(kit::LayoutStore& layouts, const Clock& clock);
    void ask();
    void showFilters();
    void openFilterMenu(const QPoint& place);
    void removeFilter(const QString& id);
    void addRowActions(QMenu& menu, const kit::GridRow& row, const QString& column);
    kit::GridRow gridRow(const ClientRow& row) const;

    ClientsApi& m_api;
    const kit::Formats& m_formats;
    ClientFilter m_filter;
    QString m_partnerName;
    kit::FilterBar* m_filters;
    kit::Grid* m_grid;
};

} // namespace purser::clients
