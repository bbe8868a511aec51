#include "ui/clients/contacts/clienttickets.h"

#include "ui/clients/contacts/contacttexts.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/words/officewords.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

ClientTickets::ClientTickets(ContactsApi& api, const kit::Formats& formats, const Clock& clock,
    kit::LayoutStore& layouts, bool mayOpen, QWidget* parent)
    : QWidget(parent), m_api(api), m_formats(formats),
      m_grid(new kit::Grid(u"clients.tickets"_s,
          {{u"subject"_s, tr("Subject"), ColumnKind::Strong, 220},
              {u"category"_s, tr("About"), ColumnKind::Text, 120},
              {u"state"_s, tr("State"), ColumnKind::State, 120},
              {u"due"_s, tr("Due"), ColumnKind::Due, 100},
              {u"holder"_s, tr("Held by"), ColumnKind::Text, 120},
              {u"opened"_s, tr("Entered"), ColumnKind::Age, 84},
              {u"reference"_s, tr("Reference"), ColumnKind::Dim, 76}},
          this))
{
    m_grid->setAccessibleName(tr("Tickets of this client"));
    m_grid->setClock(&clock);
    m_grid->setLayoutStore(&layouts);
    m_grid->setEmptyText(
        tr("This client has asked nothing."), tr("What comes in by the web site appears here."));
    connect(m_grid, &kit::Grid::activated, this,
        [this](qint64 id) { Q_EMIT ticketRequested(TicketId(id)); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (mayOpen) {
        auto* add = new QToolButton(this);
        add->setIcon(kit::icon(u"add"_s, kit::Tone::Dim));
        add->setText(tr("New ticket…"));
        add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        add->setAutoRaise(true);
        add->setAccessibleName(tr("Enter a ticket of this client"));
        connect(add, &QToolButton::clicked, this, &ClientTickets::newTicketRequested);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(kit::metric::gap, kit::metric::gap / 2, kit::metric::gap, 0);
        row->addStretch(1);
        row->addWidget(add);
        column->addLayout(row);
    }
    column->addWidget(m_grid, 1);
}

GridRow ClientTickets::gridRow(const Ticket& ticket) const
{
    return {ticket.id.value(), ticket.version,
        {Cell::plain(ticket.subject), Cell::plain(kit::OfficeWords::of(ticket.category)),
            Cell::state(ContactTexts::state(ticket.state), ContactTexts::stateTone(ticket.state)),
            ContactTexts::due(ticket), ContactTexts::holder(ticket), Cell::age(ticket.opened),
            Cell::plain(ticket.reference)},
        QVariant::fromValue(ticket)};
}

void ClientTickets::showClient(ClientId client)
{
    m_client = client;
    if (!client.isValid()) {
        m_grid->setSource(std::make_unique<kit::FixedSource>(QList<GridRow>()));
        m_grid->setQuery({});
        return;
    }
    m_grid->setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.ticketsOf(m_client, request.after, request.limit);
        },
        [this](const Page<Ticket>& page) {
            kit::RowPage rows;
            for (const Ticket& ticket : page.rows)
                rows.rows.append(gridRow(ticket));
            rows.next = page.next;
            return rows;
        }));
    m_grid->setQuery({u"newest"_s, {}});
}

void ClientTickets::refresh()
{
    if (m_client.isValid())
        m_grid->refresh();
}

} // namespace purser::clients
