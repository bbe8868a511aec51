#include "ui/payments/gateways/gatewaystour.h"

#include "ui/kit/desk/touronce.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/payments/gateways/bankholidaydialog.h"
#include "ui/payments/gateways/cutoffspage.h"
#include "ui/payments/gateways/filedialog.h"
#include "ui/payments/gateways/filespage.h"
#include "ui/payments/gateways/floatdialog.h"
#include "ui/payments/gateways/floatspage.h"
#include "ui/payments/gateways/gatewaysview.h"
#include "ui/payments/gateways/healthpage.h"
#include "ui/payments/gateways/outcomedialog.h"
#include "ui/payments/gateways/payoutspage.h"
#include "ui/payments/gateways/routequestion.h"
#include "ui/payments/gateways/routesdialog.h"
#include "ui/payments/gateways/routespage.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

namespace {

using Done = std::function<void(bool)>;

enum class Rows { Some, Any };

/// A page of the desk lays itself out and has read its rows, at least one where an office without
/// any would be odd, before its picture is taken.
void settlePage(GatewaysView& view, const QString& id, const Done& done, Rows expected = Rows::Some)
{
    view.showPage(id);
    kit::Grid& grid = view.page(id)->grid();
    auto* once = new kit::TourOnce(&view, done);
    const auto settle = [once](std::chrono::milliseconds soon) {
        QTimer::singleShot(soon, once, [once] { once->finish(true); });
    };
    if (expected == Rows::Any)
        return settle(600ms);
    const auto look = [&grid, settle] {
        if (grid.loadedCount() > 0)
            settle(300ms);
    };
    QObject::connect(&grid, &kit::Grid::loaded, once, look);
    look();
}

void lookInside(GatewaysView& view, const Done& done)
{
    settlePage(view, u"files"_s, [&view, done](bool) {
        view.files().grid().setCurrentRow(0);
        FileDialog* dialog = view.files().look();
        if (!dialog)
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &FileDialog::shown, once, [once] { once->finish(true); });
    });
}

void enterOutcome(GatewaysView& view, const Done& done)
{
    settlePage(view, u"payouts"_s, [&view, done](bool) {
        view.payouts().grid().setCurrentRow(0);
        const bool open = view.payouts().enter() != nullptr;
        QTimer::singleShot(600ms, &view, [done, open] { done(open); });
    });
}

void switchOff(GatewaysView& view, const Done& done)
{
    settlePage(view, u"health"_s, [&view, done](bool) {
        view.health().grid().setCurrentRow(0);
        const bool open = view.health().change() != nullptr;
        QTimer::singleShot(600ms, &view, [done, open] { done(open); });
    });
}

void moveMoney(GatewaysView& view, const Done& done)
{
    settlePage(view, u"floats"_s, [&view, done](bool) {
        view.floats().grid().setCurrentRow(0);
        const bool open = view.floats().move() != nullptr;
        QTimer::singleShot(600ms, &view, [done, open] { done(open); });
    });
}

void askRoute(GatewaysView& view, const Done& done)
{
    settlePage(view, u"deposits"_s, [&view, done](bool) {
        view.depositRoutes().grid().setCurrentRow(0);
        RouteQuestion* question = view.depositRoutes().ask();
        if (!question)
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(question, &RouteQuestion::answered, once, [once] { once->finish(true); });
        question->setAmountText(u"250"_s);
        question->setCountry(u"DE"_s);
        question->askOffice();
    });
}

void otherRoutes(GatewaysView& view, const Done& done)
{
    settlePage(view, u"routes"_s, [&view, done](bool) {
        RoutesPage& page = view.routes();
        // The method with the most lines tells most.
        page.grid().setCurrentRow(2);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(&page, &RoutesPage::editing, once, [once](RoutesDialog* dialog) {
            QObject::connect(dialog, &RoutesDialog::tried, once, [once] { once->finish(true); });
            dialog->tryOut();
        });
        page.edit();
    });
}

void proposeDay(GatewaysView& view, const Done& done)
{
    settlePage(view, u"cutoffs"_s, [&view, done](bool) {
        view.cutOffs().grid().setCurrentRow(0);
        BankHolidayDialog* dialog = view.cutOffs().changeDay();
        if (dialog) {
            dialog->setName(GatewaysView::tr("Bank holiday"));
            dialog->setReason(GatewaysView::tr("Said by the bank"));
        }
        QTimer::singleShot(600ms, &view, [done, open = dialog != nullptr] { done(open); });
    });
}

} // namespace

std::vector<kit::TourStop> gatewaysTour(GatewaysView& view)
{
    const auto page = [&view](const QString& id, Rows expected = Rows::Some) {
        return [&view, id, expected](const Done& done) { settlePage(view, id, done, expected); };
    };
    const auto closeDialogs = [&view] {
        for (kit::RowsPage* page : view.findChildren<kit::RowsPage*>()) {
            if (page->commands().dialog())
                page->commands().dialog()->reject();
        }
        for (RouteQuestion* question : view.findChildren<RouteQuestion*>())
            question->reject();
    };
    return {
        {u"files"_s, GatewaysView::tr("Files that wait for their release"), page(u"files"_s), {},
            u"gateway.read"_s},
        {u"file"_s, GatewaysView::tr("What a file holds, and its hash"),
            [&view](const Done& done) { lookInside(view, done); }, closeDialogs, u"gateway.read"_s},
        {u"gatherings"_s, GatewaysView::tr("Payouts gathered for a file"),
            page(u"gatherings"_s, Rows::Any), {}, u"gateway.read"_s},
        {u"given-up"_s, GatewaysView::tr("Files given up, and what became of each payment"),
            page(u"givenup"_s), {}, u"gateway.read"_s},
        {u"payouts"_s, GatewaysView::tr("Payouts on their way"), page(u"payouts"_s), {},
            u"gateway.read"_s},
        {u"outcome"_s, GatewaysView::tr("What the bank said of a payout"),
            [&view](const Done& done) { enterOutcome(view, done); }, closeDialogs,
            u"instruction.resolve"_s},
        {u"differences"_s,
            GatewaysView::tr("Payouts by which another amount moved than was asked for"),
            page(u"differences"_s), {}, u"gateway.read"_s},
        {u"messages"_s, GatewaysView::tr("What gateways told us, and what it led to"),
            page(u"messages"_s), {}, u"gateway.read"_s},
        {u"health"_s, GatewaysView::tr("Gateways with what waits and what stands there"),
            page(u"health"_s), {}, u"gateway.read"_s},
        {u"floats"_s, GatewaysView::tr("The money at providers, ours and what they say"),
            page(u"floats"_s), {}, u"gateway.read"_s},
        {u"float"_s, GatewaysView::tr("Money moved to a provider"),
            [&view](const Done& done) { moveMoney(view, done); }, closeDialogs, u"float.move"_s},
        {u"moves"_s, GatewaysView::tr("Moves of money that a second person confirms"),
            page(u"moves"_s), {}, u"gateway.read"_s},
        {u"rates"_s, GatewaysView::tr("Market rates, how old each is, and what was not let in"),
            [&view](const Done& done) { settlePage(view, u"rates"_s, done, Rows::Any); }, {},
            u"rate.read"_s},
        {u"cut-offs"_s, GatewaysView::tr("Until when payouts leave on the days ahead"),
            page(u"cutoffs"_s)},
        {u"bank-holiday"_s, GatewaysView::tr("A day on which a payment system sends nothing"),
            [&view](const Done& done) { proposeDay(view, done); }, closeDialogs,
            u"policy.change"_s},
        {u"routes"_s, GatewaysView::tr("Which gateway is asked, and until when"),
            page(u"routes"_s)},
        {u"deposit-routes"_s, GatewaysView::tr("Where the pages of deposits are opened"),
            page(u"deposits"_s)},
        {u"deposit-route"_s, GatewaysView::tr("Which gateway would take one deposit, and why"),
            [&view](const Done& done) { askRoute(view, done); }, closeDialogs},
        {u"other-routes"_s, GatewaysView::tr("Other routes, tried before they are proposed"),
            [&view](const Done& done) { otherRoutes(view, done); }, closeDialogs,
            u"approval.simulate"_s},
        {u"switch"_s, GatewaysView::tr("New payouts kept from a gateway"),
            [&view](const Done& done) { switchOff(view, done); }, closeDialogs,
            u"gateway.switch"_s},
    };
}

} // namespace purser::payments
