#include "ui/clients/contacts/ticketsdesk.h"

#include "core/office/officesession.h"
#include "ui/clients/contacts/ticketstour.h"
#include "ui/clients/contacts/ticketsview.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/viewdesk.h"

#include <QTimer>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

class TicketsDesk : public kit::ViewDesk<TicketsView>
{
public:
    TicketsDesk()
    {
        m_countSoon.setSingleShot(true);
        m_countSoon.setInterval(400ms);
        connect(&m_countSoon, &QTimer::timeout, this, &TicketsDesk::count);
    }

    QString id() const override { return u"tickets"_s; }
    QString title() const override { return TicketsView::tr("Tickets"); }
    QString icon() const override { return u"mail"_s; }
    QString permission() const override { return u"ticket.read"_s; }
    int order() const override { return 12; }
    /// Who only reads tickets has none to wait for.
    int badge() const override
    {
        return m_context && m_context->may(u"ticket.answer"_s) ? m_counts.mine + m_counts.free : -1;
    }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        if (!context.may(permission()))
            return;
        m_api.emplace(context.session);
        context.deeds.offer(this, u"ticket.open"_s, [this](const QVariantMap& arguments) {
            const TicketId id(arguments.value(u"id"_s).toLongLong());
            onDesk([this, id] { view()->open(id); });
        });
        context.actions.declare({u"tickets.refresh"_s, TicketsView::tr("Refresh tickets"),
            u"refresh"_s, Qt::Key_F5, permission(),
            [this] {
                if (view())
                    view()->refresh();
                count();
            },
            u"tickets"_s});
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) {
                if (view())
                    view()->noteChanges(changes);
                if (std::any_of(changes.begin(), changes.end(),
                        [](const office::Change& change) { return change.entity == "ticket"_L1; }))
                    m_countSoon.start();
            });
        connect(&context.session, &office::OfficeSession::epochChanged, this, [this] {
            count();
            if (view())
                view()->refresh();
        });
        count();
    }

    std::vector<kit::TourStop> tourStops() override { return ticketsTour(*view()); }

protected:
    TicketsView* makeView(QWidget* parent) override
    {
        auto* view = new TicketsView(*m_context, *m_api, parent);
        view->setCounts(m_counts);
        connect(view, &TicketsView::decided, this, &TicketsDesk::count);
        return view;
    }

private:
    void count()
    {
        m_api->counts().onDone(this, [this](const Result<TicketCounts>& counts) {
            if (!counts)
                return;
            m_counts = *counts;
            if (view())
                view()->setCounts(m_counts);
            Q_EMIT badgeChanged();
        });
    }

    std::optional<kit::DeskContext> m_context;
    std::optional<ContactsApi> m_api;
    TicketCounts m_counts;
    QTimer m_countSoon;
};

} // namespace

std::unique_ptr<kit::Desk> makeTicketsDesk()
{
    return std::make_unique<TicketsDesk>();
}

} // namespace purser::clients
