#pragma once

#include "core/clients/contacts/contactsapi.h"
#include "ui/kit/desk/openitem.h"

namespace purser::clients {

/// The ticket a person has open.
class OpenTicket : public kit::OpenItem<TicketId, TicketSheet>
{
public:
    explicit OpenTicket(ContactsApi& api, QObject* parent = nullptr);

    void noteChange(const office::Change& change);

protected:
    office::Task<TicketSheet> ask(TicketId id) override;

private:
    ContactsApi& m_api;
};

} // namespace purser::clients
