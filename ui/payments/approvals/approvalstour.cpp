#include "ui/payments/approvals/approvalstour.h"

#include "ui/kit/desk/touronce.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/payments/approvals/approvalsview.h"
#include "ui/payments/approvals/autoruledialog.h"
#include "ui/payments/approvals/autorulefields.h"
#include "ui/payments/approvals/autorulespage.h"
#include "ui/payments/approvals/delegatedialog.h"
#include "ui/payments/approvals/matrixdialog.h"
#include "ui/payments/approvals/matrixpage.h"
#include "ui/payments/approvals/scopedialog.h"
#include "ui/payments/approvals/scopespage.h"
#include "ui/payments/approvals/settingspage.h"
#include "ui/payments/approvals/standinspage.h"
#include "ui/payments/approvals/termdialog.h"
#include "ui/payments/approvals/termspage.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

namespace {

using Done = std::function<void(bool)>;

/// A page of the desk lays itself out and reads its rows before its picture is taken.
void showPage(ApprovalsView& view, const QString& id, const Done& done)
{
    view.showPage(id);
    QTimer::singleShot(900ms, &view, [done] { done(true); });
}

void tryMatrix(ApprovalsView& view, const Done& done)
{
    showPage(view, u"matrix"_s, [&view, done](bool) {
        view.matrix().grid().setCurrentRow(0);
        MatrixDialog* dialog = view.matrix().edit();
        if (!dialog)
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &MatrixDialog::simulated, once, [once] { once->finish(true); });
        dialog->simulate();
    });
}

void tryRule(ApprovalsView& view, const Done& done)
{
    showPage(view, u"auto"_s, [&view, done](bool) {
        AutoRuleDialog* dialog = view.autoRules().edit();
        if (!dialog)
            return done(false);
        dialog->fields().setName(u"small"_s);
        dialog->fields().setAmounts(u"1000.00"_s, u"2000.00"_s);
        dialog->fields().setDay(20, u"10000.00"_s);
        dialog->fields().setExcludedCountries(u"IR, KP"_s);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &AutoRuleDialog::tested, once, [once] { once->finish(true); });
        dialog->backtest();
    });
}

void tryScope(ApprovalsView& view, const Done& done)
{
    showPage(view, u"scopes"_s, [&view, done](bool) {
        kit::Grid& grid = view.scopes()->grid();
        ScopeDialog* dialog = nullptr;
        for (int row = 0; !dialog && row < grid.loadedCount(); ++row) {
            grid.setCurrentRow(row);
            dialog = view.scopes()->edit();
        }
        if (!dialog)
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &ScopeDialog::tried, once, [once] { once->finish(true); });
        dialog->setLimited(true);
    });
}

void proposeSetting(ApprovalsView& view, const Done& done)
{
    showPage(view, u"settings"_s, [&view, done](bool) {
        // There are no rows before the currencies are known.
        kit::Grid& grid = view.settings().grid();
        auto* once = new kit::TourOnce(&view, done);
        const auto propose = [&view, &grid, once] {
            grid.setCurrentRow(0);
            if (view.settings().edit()) {
                QObject::disconnect(&grid, nullptr, once, nullptr);
                once->finish(true);
            }
        };
        QObject::connect(&grid, &kit::Grid::loaded, once, propose);
        propose();
    });
}

void proposeZone(ApprovalsView& view, const Done& done)
{
    showPage(view, u"terms"_s, [&view, done](bool) {
        kit::Grid& grid = view.terms().grid();
        int row = 0;
        const auto isZone = [&grid] {
            const auto term = grid.currentData<PaymentTerm>();
            return term && term->kind == "policy.business_zone"_L1;
        };
        for (grid.setCurrentRow(row); !isZone() && row < grid.loadedCount();)
            grid.setCurrentRow(++row);
        if (!isZone())
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(&view.terms(), &TermsPage::editing, once, [once](TermDialog* dialog) {
            dialog->setValue(u"zone"_s, u"Europe/London"_s);
            QTimer::singleShot(900ms, once, [once] { once->finish(true); });
        });
        view.terms().edit();
    });
}

void narrowerRule(ApprovalsView& view, const Done& done)
{
    showPage(view, u"matrix"_s, [&view, done](bool) {
        view.matrix().grid().setCurrentRow(0);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(&view.matrix(), &MatrixPage::makingNew, once,
            [once](MatrixDialog* dialog) { once->finish(dialog != nullptr); });
        view.matrix().makeNew();
    });
}

} // namespace

std::vector<kit::TourStop> approvalsTour(ApprovalsView& view)
{
    const auto page = [&view](const QString& id) {
        return [&view, id](const Done& done) { showPage(view, id, done); };
    };
    const auto closeDialogs = [&view] {
        for (ApprovalsPage* page : view.findChildren<ApprovalsPage*>()) {
            if (page->commands().dialog())
                page->commands().dialog()->reject();
        }
    };
    return {
        {u"matrix"_s, ApprovalsView::tr("Who approves what"), page(u"matrix"_s)},
        {u"try-matrix"_s, ApprovalsView::tr("Who would have approved under another matrix"),
            [&view](const Done& done) { tryMatrix(view, done); }, closeDialogs,
            u"approval.simulate"_s},
        {u"stand-ins"_s, ApprovalsView::tr("Who approves in whose stead"), page(u"standins"_s), {},
            u"payment.list"_s},
        {u"delegate"_s, ApprovalsView::tr("A step delegated before an absence"),
            [&view](const Done& done) {
                showPage(view, u"standins"_s, [&view, done](bool) {
                    const bool open = view.standIns().delegate() != nullptr;
                    QTimer::singleShot(600ms, &view, [done, open] { done(open); });
                });
            },
            closeDialogs, u"delegation.give"_s},
        {u"automatic"_s, ApprovalsView::tr("What approves by itself"), page(u"auto"_s)},
        {u"try-rule"_s, ApprovalsView::tr("What a rule would have decided"),
            [&view](const Done& done) { tryRule(view, done); }, closeDialogs,
            u"approval.simulate"_s},
        {u"terms"_s, ApprovalsView::tr("What payments are held to"), page(u"terms"_s)},
        {u"propose-zone"_s, ApprovalsView::tr("What another time zone would mean"),
            [&view](const Done& done) { proposeZone(view, done); }, closeDialogs,
            u"policy.change"_s},
        {u"settings"_s, ApprovalsView::tr("The figures payments are checked by"),
            page(u"settings"_s)},
        {u"propose-setting"_s, ApprovalsView::tr("Another figure is proposed"),
            [&view](const Done& done) { proposeSetting(view, done); }, closeDialogs,
            u"policy.change"_s},
        {u"narrower-rule"_s, ApprovalsView::tr("A rule for a narrower case"),
            [&view](const Done& done) { narrowerRule(view, done); }, closeDialogs,
            u"policy.change"_s},
        {u"scopes"_s, ApprovalsView::tr("Who sees which clients"), page(u"scopes"_s), {},
            u"right.change"_s},
        {u"try-scope"_s, ApprovalsView::tr("What somebody would see with another scope"),
            [&view](const Done& done) { tryScope(view, done); }, closeDialogs, u"right.change"_s},
        {u"proposals"_s, ApprovalsView::tr("Changes that wait for another administrator"),
            page(u"proposals"_s), {}, u"change.list"_s},
    };
}

} // namespace purser::payments
