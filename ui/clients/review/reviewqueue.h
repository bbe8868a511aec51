#pragma once

#include "core/base/clock.h"
#include "core/clients/review/reviewapi.h"
#include "ui/kit/grid/rowsource.h"

#include <QWidget>
#include <functional>

namespace purser::kit {
class FilterBar;
class Formats;
class Grid;
class LayoutStore;
class TabStrip;
} // namespace purser::kit

namespace purser::clients {

/// The queue side of the client review: tabs with counts, search, the list of applications.
class ReviewQueue : public QWidget
{
    Q_OBJECT
public:
    ReviewQueue(ReviewApi& api, const kit::Formats& formats, const Clock& clock,
        kit::LayoutStore& layouts, QWidget* parent = nullptr);

    void setCounts(const ApplicationCounts& counts);
    void setTab(ReviewTab tab);
    ReviewTab tab() const { return m_filter.tab; }
    void setFilter(const ApplicationFilter& filter);
    void refresh();
    /// The list from its beginning; `loaded` follows.
    void askAgain() { ask(); }
    void noteChanges(const QList<office::Change>& changes);
    bool select(ApplicationId id);
    /// The first row that nobody else holds; invalid when there is none.
    ApplicationId firstFree() const;
    /// The first loaded row that fits; invalid when there is none.
    ApplicationId firstWhere(const std::function<bool(const ApplicationRow&)>& fits) const;
    void focusSearch();

Q_SIGNALS:
    void currentChanged(purser::ApplicationId id);
    void openRequested();
    void clientRequested(purser::ClientId id);
    void loaded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTabs();
    void buildGrid(kit::LayoutStore& layouts, const Clock& clock);
    void ask();
    kit::RowPage pageOf(const Page<ApplicationRow>& page) const;
    kit::GridRow gridRow(const ApplicationRow& row) const;
    void showEmptyText();

    ReviewApi& m_api;
    const kit::Formats& m_formats;
    ApplicationFilter m_filter;
    kit::TabStrip* m_tabs;
    kit::FilterBar* m_filters;
    kit::Grid* m_grid;
};

} // namespace purser::clients
