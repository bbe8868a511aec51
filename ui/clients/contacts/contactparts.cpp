#include "ui/clients/contacts/contactparts.h"

#include "ui/clients/clientpage.h"
#include "ui/clients/contacts/clienttickets.h"
#include "ui/clients/contacts/devicespanel.h"
#include "ui/clients/contacts/ticketdeeds.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/widgets/toasts.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

ContactParts::ContactParts(const kit::DeskContext& context, ClientPage& page, QWidget* parent)
    : QObject(parent), m_context(context), m_api(context.session), m_page(page),
      m_deeds(new TicketDeeds(context, parent))
{
    if (context.may(u"ticket.read"_s))
        connectTickets();
    if (context.may(u"device.read"_s))
        connectDevices();
    connect(&page, &ClientPage::partShown, this, &ContactParts::showPart);
    connect(m_deeds, &TicketDeeds::opened, this, [this](TicketId id, const QString& text) {
        m_context.toasts.show(Tone::Ok, text);
        m_context.deeds.open(u"ticket.open"_s, id.value());
    });
}

void ContactParts::connectTickets()
{
    m_tickets = new ClientTickets(m_api, m_context.formats, m_context.clock, m_context.layouts,
        m_context.may(u"ticket.answer"_s), &m_page);
    m_page.addPart(u"tickets"_s, ClientPage::tr("Tickets"), m_tickets);
    connect(m_tickets, &ClientTickets::ticketRequested, this,
        [this](TicketId id) { m_context.deeds.open(u"ticket.open"_s, id.value()); });
    connect(m_tickets, &ClientTickets::newTicketRequested, this,
        [this] { m_deeds->enter(m_client, m_name); });
}

void ContactParts::connectDevices()
{
    m_devices = new DevicesPanel(m_context.formats, m_context.clock, m_context.layouts,
        m_context.may(u"client.reveal"_s), &m_page);
    m_page.addPart(u"devices"_s, ClientPage::tr("Devices"), m_devices);
    connect(m_devices, &DevicesPanel::retryRequested, this, &ContactParts::readDevices);
    connect(m_devices, &DevicesPanel::clientRequested, this,
        [this](ClientId id) { m_context.deeds.open(u"client.open"_s, id.value()); });
    connect(m_devices, &DevicesPanel::addressRequested, this,
        [this](SignInId id, const QString& purpose) {
            m_api.revealAddress(id, purpose)
                .onDone(this, [this, id](const Result<Revealed>& address) {
                    if (address) {
                        m_devices->showAddress(id, *address);
                        return;
                    }
                    m_devices->addressFailed();
                    m_context.toasts.show(Tone::Stop, kit::explain(address.error()));
                });
        });
}

void ContactParts::setClient(ClientId client, const QString& name, const QStringList& purposes)
{
    m_client = client;
    m_name = name;
    m_purposes = purposes;
    showPart(m_page.tab());
}

void ContactParts::showPart(const QString& id)
{
    if (id == "tickets"_L1 && m_tickets && m_ticketsOf != m_client) {
        m_ticketsOf = m_client;
        m_tickets->showClient(m_client);
    } else if (id == "devices"_L1 && m_devices && m_devicesOf != m_client) {
        m_devices->showLoading();
        readDevices();
    }
}

void ContactParts::readDevices()
{
    m_devicesOf = m_client;
    if (!m_client.isValid())
        return;
    m_api.devices(m_client).onDone(
        this, [this, asked = m_client](const Result<ClientDevices>& devices) {
            if (asked != m_client)
                return;
            if (devices)
                m_devices->showDevices(*devices, m_purposes);
            else if (devices.error().code != ErrorCode::Cancelled)
                m_devices->showError(devices.error());
        });
}

void ContactParts::noteChanges(const QList<office::Change>& changes)
{
    for (const office::Change& change : changes) {
        if (change.entity != "client"_L1 || change.id != m_client.value())
            continue;
        if (m_ticketsOf == m_client && m_page.tab() == "tickets"_L1)
            m_tickets->refresh();
        else
            m_ticketsOf = {};
        if (m_devicesOf == m_client && m_page.tab() == "devices"_L1)
            readDevices();
        else
            m_devicesOf = {};
        return;
    }
}

} // namespace purser::clients
