#pragma once

#include "core/clients/contacts/contactsapi.h"
#include "ui/clients/contacts/openticket.h"
#include "ui/kit/desk/desk.h"

#include <QWidget>

namespace purser::kit {
class Workbench;
}

namespace purser::clients {

class TicketDeeds;
class TicketPage;
class TicketQueue;

/// The tickets desk on the screen: queue at the left, the open ticket at the right.
class TicketsView : public QWidget
{
    Q_OBJECT
public:
    TicketsView(const kit::DeskContext& context, ContactsApi& api, QWidget* parent = nullptr);

    void setCounts(const TicketCounts& counts);
    void noteChanges(const QList<office::Change>& changes);
    void open(TicketId id);
    void refresh();

    TicketQueue& queue() { return *m_queue; }
    TicketPage& page() { return *m_page; }
    OpenTicket& openTicket() { return m_open; }
    TicketDeeds& deeds() { return *m_deeds; }

Q_SIGNALS:
    /// Something was decided here: the counts have moved.
    void decided();

private:
    void connectQueue();
    void connectPage();
    /// Sends it with the key of what is being written.
    /// @param decision  whose button says that it is on its way
    void send(const QString& decision, const office::Call& call, const QString& done, bool written);
    void settled(const QString& text);

    const kit::DeskContext& m_context;
    ContactsApi& m_api;
    OpenTicket m_open;
    QString m_key; ///< of the command being made
    kit::Workbench* m_bench;
    TicketQueue* m_queue;
    TicketPage* m_page;
    TicketDeeds* m_deeds;
};

} // namespace purser::clients
