#include "ui/clients/clientsdesk.h"

#include "core/clients/clientsapi.h"
#include "ui/clients/clientlist.h"
#include "ui/clients/clientstour.h"
#include "ui/clients/clientsview.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/viewdesk.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

class ClientsDesk : public kit::ViewDesk<ClientsView>
{
public:
    QString id() const override { return u"clients"_s; }
    QString title() const override { return ClientsView::tr("Clients"); }
    QString icon() const override { return u"clients"_s; }
    QString permission() const override { return u"client.list"_s; }
    int order() const override { return 10; }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        m_api.emplace(context.session);
        context.deeds.offer(this, u"client.open"_s, [this](const QVariantMap& arguments) {
            const ClientId id(arguments.value(u"id"_s).toLongLong());
            onDesk([this, id] { view()->open(id); });
        });
        // An account has no desk of its own yet: it stands in the file of whose it is.
        context.deeds.offer(this, u"account.open"_s, [this](const QVariantMap& arguments) {
            const ClientId client(arguments.value(u"client"_s).toLongLong());
            onDesk([this, client] { view()->open(client); });
        });
        context.deeds.offer(this, u"partner.open"_s, [this](const QVariantMap& arguments) {
            const PartnerId partner(arguments.value(u"id"_s).toLongLong());
            onDesk([this, partner] { view()->list().showPartner(partner); });
        });
        addActions();
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) {
                if (view())
                    view()->noteChanges(changes);
            });
        connect(&context.session, &office::OfficeSession::epochChanged, this, [this] {
            if (view())
                view()->refresh();
        });
    }

    std::vector<kit::TourStop> tourStops() override { return clientsTour(*view()); }

protected:
    ClientsView* makeView(QWidget* parent) override
    {
        return new ClientsView(*m_context, *m_api, parent);
    }

private:
    void addActions()
    {
        const auto add = [this](const kit::ActionSpec& spec) { m_context->actions.declare(spec); };
        add({u"clients.search"_s, ClientsView::tr("Search clients"), u"search"_s,
            QKeySequence(Qt::CTRL | Qt::Key_F), u"client.list"_s,
            [this] {
                if (view())
                    view()->list().focusSearch();
            },
            u"clients"_s});
        add({u"clients.screenings"_s, ClientsView::tr("Everything that screenings found"),
            u"search"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), u"screening.confirm"_s,
            [this] {
                if (view())
                    view()->showScreenings();
            },
            u"clients"_s});
        add({u"clients.refresh"_s, ClientsView::tr("Refresh clients"), u"refresh"_s, Qt::Key_F5,
            u"client.list"_s,
            [this] {
                if (view())
                    view()->refresh();
            },
            u"clients"_s});
    }

    std::optional<kit::DeskContext> m_context;
    std::optional<ClientsApi> m_api;
};

} // namespace

std::unique_ptr<kit::Desk> makeClientsDesk()
{
    return std::make_unique<ClientsDesk>();
}

} // namespace purser::clients
