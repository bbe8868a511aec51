#pragma once

#include "core/clients/contacts/contactsapi.h"
#include "ui/kit/grid/cell.h"

#include <QWidget>

namespace purser {
class Clock;
}

namespace purser::kit {
class Formats;
class Grid;
class LayoutStore;
} // namespace purser::kit

namespace purser::clients {

/// The tickets of one client in the client's file.
class ClientTickets : public QWidget
{
    Q_OBJECT
public:
    ClientTickets(ContactsApi& api, const kit::Formats& formats, const Clock& clock,
        kit::LayoutStore& layouts, bool mayOpen, QWidget* parent = nullptr);

    /// Reads them; an invalid id shows none.
    void showClient(ClientId client);
    void refresh();
    kit::Grid& grid() const { return *m_grid; }

Q_SIGNALS:
    void ticketRequested(purser::clients::TicketId id);
    void newTicketRequested();

private:
    kit::GridRow gridRow(const Ticket& ticket) const;

    ContactsApi& m_api;
    const kit::Formats& m_formats;
    ClientId m_client;
    kit::Grid* m_grid;
};

} // namespace purser::clients
