#include "ui/clients/contacts/ticketsview.h"

#include "core/office/call.h"
#include "ui/clients/contacts/contacttexts.h"
#include "ui/clients/contacts/ticketdeeds.h"
#include "ui/clients/contacts/ticketpage.h"
#include "ui/clients/contacts/ticketqueue.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;
using office::Outcome;

TicketsView::TicketsView(const kit::DeskContext& context, ContactsApi& api, QWidget* parent)
    : QWidget(parent), m_context(context), m_api(api), m_open(api), m_key(office::newCommandKey()),
      m_bench(new kit::Workbench(u"tickets"_s, this)),
      m_queue(new TicketQueue(api, context.formats, context.clock, context.layouts, this)),
      m_page(new TicketPage(context.formats, context.clock, this)),
      m_deeds(new TicketDeeds(context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bench);
    m_bench->setQueueShare(0.5);
    m_bench->setQueue(m_queue);
    m_bench->setItem(m_page, tr("Ticket"));
    m_bench->setDecision(m_page->decisionBar());
    m_bench->setLayoutStore(&context.layouts);
    m_page->setKeyScope(this);
    m_page->keepDrafts(context.drafts);
    connectQueue();
    connectPage();
}

void TicketsView::connectQueue()
{
    connect(m_queue, &TicketQueue::currentChanged, this, [this](TicketId id) {
        // A row that leaves the list after an answer does not take the ticket away.
        if (id.isValid())
            m_open.open(id);
    });
    connect(m_queue, &TicketQueue::openRequested, m_page, &TicketPage::focusAnswer);
    connect(&m_open, &OpenTicket::loading, m_page, &TicketPage::showLoading);
    connect(&m_open, &OpenTicket::closed, m_page, &TicketPage::showNothing);
    connect(&m_open, &OpenTicket::failed, m_page, &TicketPage::showError);
    connect(&m_open, &OpenTicket::loaded, this, [this] { m_page->showSheet(*m_open.sheet()); });
}

void TicketsView::connectPage()
{
    connect(m_page, &TicketPage::retryRequested, &m_open, &OpenTicket::reload);
    connect(m_page, &TicketPage::clientRequested, this, [this] {
        if (m_open.sheet())
            m_context.deeds.open(u"client.open"_s, m_open.sheet()->ticket.client.value());
    });
    connect(m_page, &TicketPage::historyRequested, this, [this] {
        m_context.deeds.ask(u"audit.open"_s,
            {{u"entity"_s, u"ticket"_s}, {u"id"_s, QString::number(m_open.id().value())}});
    });
    connect(m_page, &TicketPage::answerRequested, this,
        [this](const QString& text, const QString& next) {
            if (!m_open.sheet())
                return;
            const bool ends = next == "resolved"_L1;
            send(ends ? u"finish"_s : u"answer"_s,
                ContactsApi::answer(m_key, m_open.sheet()->ticket, text, next),
                ends ? tr("Answered and resolved; the letter is on its way.")
                     : tr("Answered; the letter is on its way."),
                true);
        });
    connect(m_page, &TicketPage::noteRequested, this, [this](const QString& text) {
        send(u"note"_s, ContactsApi::note(m_key, m_open.id(), text), tr("Note added."), true);
    });
    connect(m_page, &TicketPage::takeRequested, this, [this] {
        if (m_open.sheet())
            send(u"take"_s, ContactsApi::take(m_key, m_open.sheet()->ticket),
                tr("You have the ticket."), false);
    });
    connect(m_page, &TicketPage::resolveRequested, this, [this] {
        if (m_open.sheet())
            m_deeds->resolve(m_open.sheet()->ticket);
    });
    connect(m_page, &TicketPage::reopenRequested, this, [this] {
        if (m_open.sheet())
            m_deeds->reopen(m_open.sheet()->ticket);
    });
    connect(m_deeds, &TicketDeeds::done, this, &TicketsView::settled);
}

void TicketsView::send(
    const QString& decision, const office::Call& call, const QString& done, bool written)
{
    m_page->setBusy(decision);
    m_api.send(call).onDone(
        this, [this, done, written, ticket = m_open.id()](const Result<Outcome>& outcome) {
            m_page->setBusy({});
            if (!outcome) {
                m_page->showProblem(ContactTexts::problem(outcome.error()));
                m_open.reload();
                return;
            }
            m_key = office::newCommandKey();
            // Somebody may have gone on to another one meanwhile, and be writing there.
            if (written && ticket == m_open.id())
                m_page->clearText();
            settled(done);
        });
}

void TicketsView::settled(const QString& text)
{
    m_context.toasts.show(Tone::Ok, text);
    m_open.reload();
    m_queue->refresh();
    Q_EMIT decided();
}

void TicketsView::setCounts(const TicketCounts& counts)
{
    m_queue->setCounts(counts);
}

void TicketsView::noteChanges(const QList<office::Change>& changes)
{
    m_queue->noteChanges(changes);
    for (const office::Change& change : changes)
        m_open.noteChange(change);
}

void TicketsView::open(TicketId id)
{
    m_queue->select(id);
    // Handed out or taken over since it was read.
    if (m_open.id() == id)
        m_open.reload();
    else
        m_open.open(id);
}

void TicketsView::refresh()
{
    m_queue->refresh();
    m_open.reload();
}

} // namespace purser::clients
