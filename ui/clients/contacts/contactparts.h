#pragma once

#include "core/clients/contacts/contactsapi.h"
#include "core/office/officesession.h"

#include <QObject>
#include <QStringList>

namespace purser::kit {
struct DeskContext;
}

namespace purser::clients {

class ClientPage;
class ClientTickets;
class DevicesPanel;
class TicketDeeds;

/// Tickets and devices in a client's file, for who may read them. Each is read when its tab is on
/// show: looking at the rest of a file is not looking at these.
class ContactParts : public QObject
{
    Q_OBJECT
public:
    ContactParts(const kit::DeskContext& context, ClientPage& page, QWidget* parent);

    /// Another client is open; an invalid id: none.
    /// @param purposes  for which the reader may see a masked field
    void setClient(ClientId client, const QString& name, const QStringList& purposes);
    void noteChanges(const QList<office::Change>& changes);

    /// Null for who may not read them.
    DevicesPanel* devices() { return m_devices; }
    ClientTickets* tickets() { return m_tickets; }
    TicketDeeds& deeds() { return *m_deeds; }

private:
    void connectDevices();
    void connectTickets();
    void showPart(const QString& id);
    void readDevices();

    const kit::DeskContext& m_context;
    ContactsApi m_api;
    ClientPage& m_page;
    TicketDeeds* m_deeds;
    DevicesPanel* m_devices = nullptr;
    ClientTickets* m_tickets = nullptr;
    ClientId m_client;
    QString m_name;
    QStringList m_purposes;
    ClientId m_devicesOf; ///< whose are on show
    ClientId m_ticketsOf;
};

} // namespace purser::clients
