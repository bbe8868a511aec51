#include "ui/clients/contacts/openticket.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

OpenTicket::OpenTicket(ContactsApi& api, QObject* parent) : QObject(parent), m_api(api)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &OpenTicket::read);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(400ms);
    connect(&m_refresh, &QTimer::timeout, this, &OpenTicket::reload);
}

void OpenTicket::open(TicketId id)
{
    if (id == m_id)
        return;
    m_reading.cancel();
    ++m_generation;
    m_refresh.stop();
    m_sheet.reset();
    m_id = id;
    if (!id.isValid()) {
        m_pause.stop();
        Q_EMIT closed();
        return;
    }
    Q_EMIT loading(id);
    m_pause.start();
}

void OpenTicket::reload()
{
    if (m_id.isValid())
        read();
}

void OpenTicket::read()
{
    m_reading.cancel();
    const quint64 generation = ++m_generation;
    m_reading = m_api.ticket(m_id);
    m_reading.onDone(this, [this, generation](Result<TicketSheet> sheet) {
        if (generation != m_generation)
            return;
        if (!sheet) {
            if (sheet.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(sheet.error());
            return;
        }
        m_sheet = std::move(*sheet);
        Q_EMIT loaded();
    });
}

void OpenTicket::noteChange(const office::Change& change)
{
    if (m_sheet && change.entity == "ticket"_L1 && change.id == m_id.value())
        m_refresh.start();
}

} // namespace purser::clients
