#include "ui/clients/contacts/openticket.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

OpenTicket::OpenTicket(ContactsApi& api, QObject* parent)
    : OpenItem(200ms, 400ms, parent), m_api(api)
{
}

office::Task<TicketSheet> OpenTicket::ask(TicketId id)
{
    return m_api.ticket(id);
}

void OpenTicket::noteChange(const office::Change& change)
{
    if (sheet() && change.entity == "ticket"_L1 && change.id == id().value())
        reloadSoon();
}

} // namespace purser::clients
