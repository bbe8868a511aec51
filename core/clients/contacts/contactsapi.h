#pragma once

#include "core/base/page.h"
#include "core/clients/clientfile.h"
#include "core/clients/contacts/clientdevices.h"
#include "core/clients/contacts/ticket.h"
#include "core/office/officesession.h"

#include <QString>
#include <vector>

namespace purser::clients {

/// Devices, sign-ins and tickets of clients, typed. Each call returns at once. Reading devices or a
/// ticket and revealing an address leave an audit record.
class ContactsApi
{
public:
    explicit ContactsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<ClientDevices> devices(ClientId id);
    /// The address of one sign-in in clear, for one of the purposes of the client's file.
    office::Task<Revealed> revealAddress(SignInId id, const QString& purpose);

    /// @param show  "open", "mine", "waiting", "done"
    office::Task<Page<Ticket>> tickets(const QString& show, const QJsonObject& after, int limit);
    /// All of one client, the newest first.
    office::Task<Page<Ticket>> ticketsOf(ClientId client, const QJsonObject& after, int limit);
    office::Task<TicketSheet> ticket(TicketId id);
    office::Task<TicketCounts> counts();
    office::Task<std::vector<TicketCategory>> categories();
    office::Task<office::Outcome> send(const office::Call& command);

    /// @param channel  "mail", "telephone", "chat"
    static office::Call openTicket(const QString& key, ClientId client, const QString& channel,
        const QString& category, const QString& subject, const QString& text);
    /// @param next  "waiting_client" or "resolved"
    static office::Call answer(
        const QString& key, const Ticket& seen, const QString& text, const QString& next);
    static office::Call note(const QString& key, TicketId id, const QString& text);
    static office::Call take(const QString& key, const Ticket& seen);
    static office::Call resolve(const QString& key, const Ticket& seen, const QString& text);
    static office::Call reopen(const QString& key, const Ticket& seen, const QString& text);

private:
    office::Task<Page<Ticket>> page(
        QList<office::Argument> which, const QJsonObject& after, int limit);

    office::OfficeSession& m_session;
};

} // namespace purser::clients
