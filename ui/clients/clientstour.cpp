#include "ui/clients/clientstour.h"

#include "ui/clients/casespanel.h"
#include "ui/clients/clientdeeds.h"
#include "ui/clients/clientlist.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientsview.h"
#include "ui/clients/statement/statementdeed.h"
#include "ui/kit/desk/touronce.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

using Done = std::function<void(bool)>;

/// Shows the list with that search, and opens its most telling client: the one with most going on.
void openOne(ClientsView& view, const QString& search, const QString& tab, const Done& done)
{
    auto* listed = new kit::TourOnce(&view, [&view, tab, done](bool good) {
        ClientRow best;
        const kit::WindowModel& model = view.list().grid()->model();
        for (int index = 0; good && index < model.knownCount(); ++index) {
            const kit::GridRow* row = model.row(index);
            const ClientRow client = row ? row->data.value<ClientRow>() : ClientRow();
            const auto weight = [](const ClientRow& entry) {
                return 3 * entry.openItems + entry.accounts;
            };
            if (!best.id.isValid() || weight(client) > weight(best))
                best = client;
        }
        if (!best.id.isValid()) {
            done(false);
            return;
        }
        auto* opened = new kit::TourOnce(&view, [&view, tab, done](bool loaded) {
            view.page().setTab(tab);
            done(loaded);
        });
        QObject::connect(
            &view.openClient(), &OpenClient::loaded, opened, [opened] { opened->finish(true); });
        view.openClient().open({});
        view.open(best.id);
    });
    QObject::connect(&view.list(), &ClientList::loaded, listed, [listed] { listed->finish(true); });
    ClientFilter filter;
    filter.text = search;
    view.list().setFilter(filter);
}

/// The same, and what the tab reads for itself has come.
void openPart(ClientsView& view, const QString& tab, const Done& done)
{
    openOne(view, {}, tab, [&view, done](bool good) {
        QTimer::singleShot(900ms, &view, [done, good] { done(good); });
    });
}

/// The client with most going on has a case in the trial office.
void openCases(ClientsView& view, const Done& done)
{
    if (!view.cases())
        return done(false);
    auto* listed = new kit::TourOnce(&view, [&view, done](bool good) {
        view.cases()->grid().setCurrentRow(0);
        QTimer::singleShot(900ms, &view, [good, done] { done(good); });
    });
    QObject::connect(view.cases(), &CasesPanel::loaded, listed, [listed] { listed->finish(true); });
    openOne(view, {}, u"cases"_s, [](bool) {});
}

} // namespace

std::vector<kit::TourStop> clientsTour(ClientsView& view)
{
    return {
        {u"list"_s, ClientsView::tr("Every client, newest first, and one file"),
            [&view](const Done& done) { openOne(view, {}, u"overview"_s, done); }},
        {u"search"_s, ClientsView::tr("Search as you type"),
            [&view](const Done& done) { openOne(view, u"ann"_s, u"overview"_s, done); }},
        {u"payments"_s, ClientsView::tr("The last payments of a client"),
            [&view](const Done& done) { openOne(view, {}, u"payments"_s, done); }},
        {u"notes"_s, ClientsView::tr("Notes of colleagues"),
            [&view](const Done& done) { openOne(view, {}, u"notes"_s, done); }},
        {u"timeline"_s, ClientsView::tr("What happened with a client"),
            [&view](const Done& done) { openOne(view, {}, u"timeline"_s, done); }},
        {u"tickets"_s, ClientsView::tr("What a client asked of the office"),
            [&view](const Done& done) { openPart(view, u"tickets"_s, done); }, {},
            u"ticket.read"_s},
        {u"devices"_s, ClientsView::tr("Devices of a client, and who else uses them"),
            [&view](const Done& done) { openPart(view, u"devices"_s, done); }, {},
            u"device.read"_s},
        {u"cases"_s, ClientsView::tr("Cases about a client, for those who may know of them"),
            [&view](const Done& done) { openCases(view, done); }, {}, u"case.read"_s},
        {u"destination"_s, ClientsView::tr("A new place to be paid to"),
            [&view](const Done& done) {
                openOne(view, {}, u"overview"_s, [&view, done](bool good) {
                    if (good)
                        view.deeds().registerDestination(*view.openClient().file());
                    QTimer::singleShot(
                        300ms, &view, [&view, done] { done(view.deeds().dialog() != nullptr); });
                });
            },
            [&view] {
                if (view.deeds().dialog())
                    view.deeds().dialog()->reject();
            }},
        {u"retire"_s, ClientsView::tr("A destination nobody is paid to any more"),
            [&view](const Done& done) {
                openOne(view, {}, u"overview"_s, [&view, done](bool good) {
                    if (good && !view.openClient().file()->destinations.empty())
                        view.deeds().retireDestination(*view.openClient().file(),
                            view.openClient().file()->destinations.front().id);
                    QTimer::singleShot(
                        300ms, &view, [&view, done] { done(view.deeds().dialog() != nullptr); });
                });
            },
            [&view] {
                if (view.deeds().dialog())
                    view.deeds().dialog()->reject();
            },
            u"destination.retire"_s},
        {u"leverage"_s, ClientsView::tr("Another leverage for a trading account"),
            [&view](const Done& done) {
                openOne(view, {}, u"overview"_s, [&view, done](bool good) {
                    if (good && !view.openClient().file()->accounts.empty())
                        view.deeds().changeLeverage(*view.openClient().file(),
                            view.openClient().file()->accounts.front().id);
                    QTimer::singleShot(
                        300ms, &view, [&view, done] { done(view.deeds().dialog() != nullptr); });
                });
            },
            [&view] {
                if (view.deeds().dialog())
                    view.deeds().dialog()->reject();
            }},
        {u"statement"_s, ClientsView::tr("A statement for a client: period, language, file"),
            [&view](const Done& done) {
                openOne(view, {}, u"overview"_s, [&view, done](bool good) {
                    if (good)
                        view.statements().open(*view.openClient().file());
                    QTimer::singleShot(300ms, &view,
                        [&view, done] { done(view.statements().dialog() != nullptr); });
                });
            },
            [&view] {
                if (view.statements().dialog())
                    view.statements().dialog()->reject();
            },
            u"client.statement"_s},
    };
}

} // namespace purser::clients
