#pragma once

#include "core/clients/contacts/contactsapi.h"
#include "core/office/officesession.h"
#include "ui/kit/grid/rowsource.h"

#include <QWidget>

namespace purser {
class Clock;
}

namespace purser::kit {
class Formats;
class Grid;
class LayoutStore;
class TabStrip;
} // namespace purser::kit

namespace purser::clients {

/// The queue side of the tickets desk: tabs with counts, the list.
class TicketQueue : public QWidget
{
    Q_OBJECT
public:
    TicketQueue(ContactsApi& api, const kit::Formats& formats, const Clock& clock,
        kit::LayoutStore& layouts, QWidget* parent = nullptr);

    void setCounts(const TicketCounts& counts);
    void setTab(const QString& id); ///< "open", "mine", "waiting", "done"
    QString tab() const;
    void refresh();
    void noteChanges(const QList<office::Change>& changes);
    bool select(TicketId id);
    kit::Grid& grid() const { return *m_grid; }

Q_SIGNALS:
    void currentChanged(purser::clients::TicketId id);
    void openRequested();
    void loaded();

private:
    void ask();
    kit::GridRow gridRow(const Ticket& ticket) const;

    ContactsApi& m_api;
    const kit::Formats& m_formats;
    kit::TabStrip* m_tabs;
    kit::Grid* m_grid;
};

} // namespace purser::clients
