#include "ui/clients/contacts/ticketdeeds.h"

#include "ui/clients/contacts/contacttexts.h"
#include "ui/clients/contacts/newticketdialog.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/widgets/toasts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Outcome;

TicketDeeds::TicketDeeds(const kit::DeskContext& context, QWidget* parent)
    : QObject(parent), m_context(context), m_api(context.session), m_parent(parent),
      m_commands(new kit::CommandDialogs(context.session, ContactTexts::problem, parent))
{
    connect(m_commands, &kit::CommandDialogs::done, this, [this](const QString& text) {
        if (const TicketId made = std::exchange(m_made, {}); made.isValid())
            Q_EMIT opened(made, text);
        else
            Q_EMIT done(text);
    });
}

kit::DialogFrame* TicketDeeds::dialog() const
{
    return m_commands->dialog();
}

void TicketDeeds::enter(ClientId client, const QString& name)
{
    if (!client.isValid() || dialog())
        return;
    m_api.categories().onDone(
        this, [this, client, name](const Result<std::vector<TicketCategory>>& categories) {
            if (categories)
                enterOf(client, name, *categories);
            else
                m_context.toasts.show(kit::Tone::Stop, ContactTexts::problem(categories.error()));
        });
}

void TicketDeeds::enterOf(
    ClientId client, const QString& name, const std::vector<TicketCategory>& categories)
{
    if (dialog())
        return;
    auto* dialog = new NewTicketDialog(name, categories, m_parent);
    dialog->keepDraft(m_context.drafts, u"client.ticket/%1"_s.arg(client.value()));
    m_commands->open(
        dialog,
        [dialog, client](const QString& key) {
            return ContactsApi::openTicket(key, client, dialog->channel(), dialog->category(),
                dialog->subject(), dialog->text());
        },
        [this](const Outcome& outcome) {
            m_made = TicketId(outcome.id);
            return tr("%1 entered; you have it.")
                .arg(outcome.detail.value(u"reference"_s).toString());
        });
}

void TicketDeeds::resolve(const Ticket& ticket)
{
    if (dialog())
        return;
    auto* dialog = new kit::ReasonDialog(tr("Resolve without writing"),
        tr("The client gets no letter. Say for colleagues how it ended."), m_parent);
    dialog->addFact(tr("Ticket"), tr("%1: %2").arg(ticket.reference, ticket.subject));
    dialog->addFact(tr("Client"), ticket.clientName);
    dialog->setTextLabel(tr("How it ended"), true);
    dialog->setButtons(tr("Resolve the ticket"));
    m_commands->open(
        dialog,
        [dialog, ticket](
            const QString& key) { return ContactsApi::resolve(key, ticket, dialog->text()); },
        [reference = ticket.reference](
            const Outcome&) { return tr("%1 is resolved.").arg(reference); });
}

void TicketDeeds::reopen(const Ticket& ticket)
{
    if (dialog())
        return;
    auto* dialog = new kit::ReasonDialog(tr("Open the ticket again"),
        tr("Its clock begins anew and you have it. The client gets no letter."), m_parent);
    dialog->addFact(tr("Ticket"), tr("%1: %2").arg(ticket.reference, ticket.subject));
    dialog->addFact(tr("Client"), ticket.clientName);
    dialog->setTextLabel(tr("Why"), true);
    dialog->setButtons(tr("Open it again"));
    m_commands->open(
        dialog,
        [dialog, ticket](
            const QString& key) { return ContactsApi::reopen(key, ticket, dialog->text()); },
        [reference = ticket.reference](
            const Outcome&) { return tr("%1 is open again.").arg(reference); });
}

} // namespace purser::clients
