#include "ui/clients/contacts/ticketstour.h"

#include "ui/clients/contacts/ticketdeeds.h"
#include "ui/clients/contacts/ticketpage.h"
#include "ui/clients/contacts/ticketqueue.h"
#include "ui/clients/contacts/ticketsview.h"
#include "ui/kit/desk/touronce.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"

#include <QTimer>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

using TicketDone = std::function<void(bool)>;
using Fits = std::function<bool(const Ticket&)>;

/// Opens the first loaded ticket that fits.
void openLoaded(TicketsView& view, const Fits& fits, const TicketDone& done)
{
    const kit::WindowModel& model = view.queue().grid().model();
    for (int index = 0; index < model.knownCount(); ++index) {
        const kit::GridRow* row = model.row(index);
        if (!row || !fits(row->data.value<Ticket>()))
            continue;
        auto* opened = new kit::TourOnce(&view, done);
        QObject::connect(
            &view.openTicket(), &OpenTicket::loaded, opened, [opened] { opened->finish(true); });
        view.openTicket().open({});
        view.open(TicketId(row->id));
        return;
    }
    done(false);
}

void openTicketOf(TicketsView& view, const QString& tab, const Fits& fits, const TicketDone& done)
{
    if (view.queue().tab() == tab && view.queue().grid().loadedCount() > 0) {
        openLoaded(view, fits, done);
        return;
    }
    auto* listed =
        new kit::TourOnce(&view, [&view, fits, done](bool) { openLoaded(view, fits, done); });
    QObject::connect(
        &view.queue(), &TicketQueue::loaded, listed, [listed] { listed->finish(true); });
    view.queue().setTab(tab);
}

} // namespace

std::vector<kit::TourStop> ticketsTour(TicketsView& view)
{
    const Fits complaint = [](const Ticket& ticket) { return ticket.settleBy.isValid(); };
    // What the answer of the picture is about.
    const Fits deposit = [](const Ticket& ticket) { return ticket.category == "deposit"_L1; };
    const Fits any = [](const Ticket&) { return true; };
    return {
        {u"complaint"_s, TicketsView::tr("A complaint with its own clock, and what was said"),
            [&view, complaint](
                const TicketDone& done) { openTicketOf(view, u"open"_s, complaint, done); }},
        {u"answer"_s, TicketsView::tr("An answer being written"),
            [&view, deposit](const TicketDone& done) {
                openTicketOf(view, u"open"_s, deposit, [&view, done](bool good) {
                    view.page().setText(TicketsView::tr(
                        "We have found your transfer and credit it today. Thank you for waiting."));
                    view.page().focusAnswer();
                    done(good);
                });
            },
            [&view] { view.page().clearText(); }, u"ticket.answer"_s},
        {u"waiting"_s, TicketsView::tr("Tickets that wait for their clients"),
            [&view, any](const TicketDone& done) { openTicketOf(view, u"waiting"_s, any, done); }},
        {u"resolve"_s, TicketsView::tr("Resolving a ticket without writing"),
            [&view, any](const TicketDone& done) {
                openTicketOf(view, u"open"_s, any, [&view, done](bool good) {
                    if (good)
                        view.deeds().resolve(view.openTicket().sheet()->ticket);
                    QTimer::singleShot(
                        300ms, &view, [&view, done] { done(view.deeds().dialog() != nullptr); });
                });
            },
            [&view] {
                if (view.deeds().dialog())
                    view.deeds().dialog()->reject();
            },
            u"ticket.answer"_s},
    };
}

} // namespace purser::clients
