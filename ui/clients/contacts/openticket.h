#pragma once

#include "core/clients/contacts/contactsapi.h"
#include "core/office/officesession.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace purser::clients {

/// The ticket a person has open: reads it a moment after they stop on its row (each reading leaves
/// an audit record) and again when it moves on.
class OpenTicket : public QObject
{
    Q_OBJECT
public:
    explicit OpenTicket(ContactsApi& api, QObject* parent = nullptr);

    /// An invalid id only leaves.
    void open(TicketId id);
    void reload();
    void noteChange(const office::Change& change);

    TicketId id() const { return m_id; }
    const std::optional<TicketSheet>& sheet() const { return m_sheet; }

Q_SIGNALS:
    void loading(purser::clients::TicketId id);
    void loaded();
    void failed(const purser::Error& error);
    void closed();

private:
    void read();

    ContactsApi& m_api;
    TicketId m_id;
    std::optional<TicketSheet> m_sheet;
    office::Task<TicketSheet> m_reading;
    quint64 m_generation = 0;
    QTimer m_pause;   ///< before reading
    QTimer m_refresh; ///< after the feed named it
};

} // namespace purser::clients
