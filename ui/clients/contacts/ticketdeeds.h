#pragma once

#include "core/clients/contacts/contactsapi.h"

#include <QObject>

namespace purser::kit {
class CommandDialogs;
struct DeskContext;
class DialogFrame;
} // namespace purser::kit

namespace purser::clients {

/// What is done with tickets in a dialog: entering one, resolving one without writing, taking one
/// up again.
class TicketDeeds : public QObject
{
    Q_OBJECT
public:
    TicketDeeds(const kit::DeskContext& context, QWidget* parent);

    void enter(ClientId client, const QString& name);
    void resolve(const Ticket& ticket);
    void reopen(const Ticket& ticket);
    /// The one that is open; null when there is none.
    kit::DialogFrame* dialog() const;

Q_SIGNALS:
    /// One was entered; `text` says so.
    void opened(purser::clients::TicketId id, const QString& text);
    void done(const QString& text);

private:
    void enterOf(
        ClientId client, const QString& name, const std::vector<TicketCategory>& categories);

    const kit::DeskContext& m_context;
    ContactsApi m_api;
    QWidget* m_parent;
    kit::CommandDialogs* m_commands;
    TicketId m_made;
};

} // namespace purser::clients
