#pragma once

#include "core/base/clock.h"
#include "core/compliance/auditapi.h"
#include "ui/kit/grid/rowsource.h"

#include <QWidget>

class QMenu;

namespace purser::kit {
class Banner;
class Facts;
class FilterBar;
class Formats;
class Grid;
class GridFilters;
class LayoutStore;
} // namespace purser::kit

namespace purser::compliance {

/// The list side of the audit view: how far the trail is sealed, filters, the records.
class AuditList : public QWidget
{
    Q_OBJECT
public:
    AuditList(office::OfficeSession& session, AuditApi& api, const kit::Formats& formats,
        const Clock& clock, kit::LayoutStore& layouts, QWidget* parent = nullptr);

    void showStatus(const AuditStatus& status);
    void setFilter(const AuditFilter& filter);
    const AuditFilter& filter() const { return m_filter; }
    void refresh();
    void focusSearch();
    kit::Grid* grid() const { return m_grid; }
    kit::FilterBar& filterBar() { return *m_filters; }
    kit::GridFilters& filters() { return *m_rules; }
    /// Puts a widget under the list.
    void addBelow(QWidget* widget);

    /// What a person typed as a question: "W-42" is a payment, "C-17" a client, "payment.approve" a
    /// command, anything else a login.
    static AuditFilter read(const QString& text);

Q_SIGNALS:
    /// The current record; null when there is none.
    void currentChanged(const purser::compliance::AuditRow* row);
    void openRequested();
    void loaded();

private:
    void buildStatus();
    void buildFilters();
    void buildGrid(kit::LayoutStore& layouts);
    void ask();
    void addRowActions(QMenu& menu, const kit::GridRow& row, const QString& column);

    office::OfficeSession& m_session;
    AuditApi& m_api;
    const kit::Formats& m_formats;
    const Clock& m_clock;
    AuditFilter m_filter; ///< what the search box says; all else is in the rules
    kit::Facts* m_status;
    kit::Banner* m_warning;
    kit::FilterBar* m_filters;
    kit::GridFilters* m_rules;
    kit::Grid* m_grid;
};

} // namespace purser::compliance
