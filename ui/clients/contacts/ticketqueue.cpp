#include "ui/clients/contacts/ticketqueue.h"

#include "ui/clients/contacts/contacttexts.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/words/officewords.h"

#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

TicketQueue::TicketQueue(ContactsApi& api, const kit::Formats& formats, const Clock& clock,
    kit::LayoutStore& layouts, QWidget* parent)
    : QWidget(parent), m_api(api), m_formats(formats), m_tabs(new kit::TabStrip(this)),
      m_grid(new kit::Grid(u"tickets.queue"_s,
          {{u"due"_s, tr("Due"), ColumnKind::Due, 96},
              {u"subject"_s, tr("Subject"), ColumnKind::Strong, 250},
              {u"client"_s, tr("Client"), ColumnKind::Text, 140},
              {u"category"_s, tr("About"), ColumnKind::Text, 100},
              {u"holder"_s, tr("Held by"), ColumnKind::Text, 100},
              {u"age"_s, tr("Age"), ColumnKind::Age, 62},
              {u"reference"_s, tr("Reference"), ColumnKind::Dim, 76, {}, false},
              {u"channel"_s, tr("Came by"), ColumnKind::Dim, 90, {}, false},
              {u"state"_s, tr("State"), ColumnKind::State, 120, {}, false},
              {u"settle"_s, tr("Settle by"), ColumnKind::Time, 130, {}, false}},
          this))
{
    m_tabs->setAccessibleName(tr("Queues"));
    m_tabs->addTab(u"open"_s, tr("Open"));
    m_tabs->addTab(u"mine"_s, tr("Mine"));
    m_tabs->addTab(u"waiting"_s, tr("With clients"));
    m_tabs->addTab(u"done"_s, tr("Done"));
    connect(m_tabs, &kit::TabStrip::currentChanged, this, &TicketQueue::ask);

    m_grid->setAccessibleName(tr("Tickets"));
    m_grid->setClock(&clock);
    m_grid->setLayoutStore(&layouts);
    // To open one is to read what a client wrote, on the record.
    m_grid->setFirstRowCurrent(false);
    m_grid->setEmptyText(
        tr("No ticket stands here."), tr("What clients ask on the site appears by itself."));
    m_grid->setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.tickets(
                request.query.filter.value(u"show"_s).toString(), request.after, request.limit);
        },
        [this](const Page<Ticket>& page) {
            kit::RowPage rows;
            for (const Ticket& ticket : page.rows)
                rows.rows.append(gridRow(ticket));
            rows.next = page.next;
            return rows;
        }));
    connect(m_grid, &kit::Grid::currentChanged, this,
        [this](qint64 id, int) { Q_EMIT currentChanged(TicketId(id)); });
    connect(m_grid, &kit::Grid::activated, this, [this](qint64) { Q_EMIT openRequested(); });
    connect(m_grid, &kit::Grid::loaded, this, &TicketQueue::loaded);

    auto* panel = new kit::Panel(this);
    panel->column()->addWidget(m_tabs);
    panel->column()->addWidget(m_grid, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    ask();
}

GridRow TicketQueue::gridRow(const Ticket& ticket) const
{
    return {ticket.id.value(), ticket.version,
        {ContactTexts::due(ticket), Cell::plain(ticket.subject), Cell::plain(ticket.clientName),
            Cell::plain(kit::OfficeWords::of(ticket.category),
                ticket.settleBy.isValid() ? Tone::Warn : Tone::Normal),
            ContactTexts::holder(ticket), Cell::age(ticket.opened), Cell::plain(ticket.reference),
            Cell::plain(ContactTexts::channel(ticket.channel)),
            Cell::state(ContactTexts::state(ticket.state), ContactTexts::stateTone(ticket.state)),
            ticket.settleBy.isValid() ? Cell::dateTime(ticket.settleBy, m_formats)
                                      : Cell::plain(QString())},
        QVariant::fromValue(ticket)};
}

void TicketQueue::ask()
{
    m_grid->setQuery({u"due"_s, {{u"show"_s, m_tabs->current()}}});
}

void TicketQueue::setCounts(const TicketCounts& counts)
{
    m_tabs->setCount(u"open"_s, counts.open, counts.late > 0 ? Tone::Stop : Tone::Dim);
    m_tabs->setCount(u"mine"_s, counts.mine);
}

void TicketQueue::setTab(const QString& id)
{
    m_tabs->setCurrent(id);
}

QString TicketQueue::tab() const
{
    return m_tabs->current();
}

void TicketQueue::refresh()
{
    m_grid->refresh();
}

void TicketQueue::noteChanges(const QList<office::Change>& changes)
{
    QSet<qint64> ids;
    for (const office::Change& change : changes) {
        if (change.entity == "ticket"_L1)
            ids.insert(change.id);
    }
    if (!ids.isEmpty())
        m_grid->noteChanged(ids);
}

bool TicketQueue::select(TicketId id)
{
    return m_grid->setCurrentId(id.value());
}

} // namespace purser::clients
