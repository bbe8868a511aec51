#include "ui/clients/screening/screeningtour.h"

#include "ui/clients/screening/hitspage.h"
#include "ui/clients/screening/partnergradedialog.h"
#include "ui/clients/screening/partnerspage.h"
#include "ui/clients/screening/reportview.h"
#include "ui/clients/screening/riskbackcheckdialog.h"
#include "ui/clients/screening/riskpage.h"
#include "ui/clients/screening/risktrialdialog.h"
#include "ui/clients/screening/screeningview.h"
#include "ui/clients/screening/settingsdialog.h"
#include "ui/clients/screening/settingspage.h"
#include "ui/kit/desk/touronce.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"

#include <QDeadlineTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

using StopDone = std::function<void(bool)>;

/// A page of the desk lays itself out and reads its rows before its picture is taken.
void showScreeningPage(ScreeningView& view, const QString& id, const StopDone& done)
{
    view.showPage(id);
    QTimer::singleShot(900ms, &view, [done] { done(true); });
}

/// Does something when the page has rows, or after a while.
void whenFilled(
    ScreeningView& view, const QString& id, kit::RowsPage& page, const std::function<void()>& deed)
{
    view.showPage(id);
    auto* poll = new QTimer(&view);
    poll->setInterval(200ms);
    const QDeadlineTimer end(10s);
    QObject::connect(poll, &QTimer::timeout, &page, [poll, end, &page, deed] {
        if (page.grid().loadedCount() == 0 && !end.hasExpired())
            return;
        poll->stop();
        poll->deleteLater();
        deed();
    });
    poll->start();
}

void openLaboratory(ScreeningView& view, bool lost, const StopDone& done)
{
    view.showPage(u"settings"_s);
    // The dialog of the stop before goes when the program comes round to it.
    if (view.settings().commands().dialog()) {
        QTimer::singleShot(100ms, &view, [&view, lost, done] { openLaboratory(view, lost, done); });
        return;
    }
    SettingsDialog* dialog = view.settings().laboratory();
    if (!dialog)
        return done(false);
    auto* once = new kit::TourOnce(&view, done);
    QObject::connect(dialog, &SettingsDialog::loaded, once, [dialog, lost] {
        // Low enough to keep most, or so high that a true hit goes.
        dialog->setFigure(u"bands.strong"_s, lost ? 960 : 920);
        dialog->setFigure(u"bands.review"_s, lost ? 900 : 780);
        dialog->tryThem();
    });
    QObject::connect(dialog, &SettingsDialog::tested, once, [dialog, lost, once, &view] {
        if (lost)
            dialog->report().showTable(u"lost"_s);
        QTimer::singleShot(400ms, &view, [once] { once->finish(true); });
    });
}

void decideSeveral(ScreeningView& view, const StopDone& done)
{
    whenFilled(view, u"hits"_s, view.hits(), [&view, done] {
        view.hits().grid().view().selectAll();
        HitsDialog* dialog = view.hits().decide(HitOutcome::False);
        if (!dialog)
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &HitsDialog::checked, once,
            [once, &view] { QTimer::singleShot(300ms, &view, [once] { once->finish(true); }); });
    });
}

void tryRiskRules(ScreeningView& view, const StopDone& done)
{
    whenFilled(view, u"risk"_s, view.risk(), [&view, done] {
        view.risk().grid().setCurrentRow(view.risk().grid().loadedCount() - 1);
        RiskTrialDialog* dialog = view.risk().tryCurrent();
        if (!dialog)
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &RiskTrialDialog::tried, once,
            [once, &view] { QTimer::singleShot(300ms, &view, [once] { once->finish(true); }); });
    });
}

void checkRiskRules(ScreeningView& view, const StopDone& done)
{
    whenFilled(view, u"risk"_s, view.risk(), [&view, done] {
        view.risk().grid().setCurrentRow(0);
        RiskBackcheckDialog* dialog = view.risk().checkCurrent();
        if (!dialog)
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &RiskBackcheckDialog::checked, once,
            [once, &view] { QTimer::singleShot(300ms, &view, [once] { once->finish(true); }); });
    });
}

void gradePartner(ScreeningView& view, const StopDone& done)
{
    whenFilled(view, u"partners"_s, view.partners(), [&view, done] {
        view.partners().grid().setCurrentRow(0);
        PartnerGradeDialog* dialog = view.partners().grade();
        if (!dialog)
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &PartnerGradeDialog::loaded, once,
            [once, &view] { QTimer::singleShot(300ms, &view, [once] { once->finish(true); }); });
    });
}

void decideOneHit(ScreeningView& view, const StopDone& done)
{
    whenFilled(view, u"hits"_s, view.hits(), [&view, done] {
        view.hits().grid().setCurrentRow(0);
        const bool opened = view.hits().say(HitOutcome::Pending) != nullptr;
        QTimer::singleShot(300ms, &view, [done, opened] { done(opened); });
    });
}

} // namespace

std::vector<kit::TourStop> screeningTour(ScreeningView& view)
{
    const auto page = [&view](const QString& id) {
        return [&view, id](const StopDone& done) { showScreeningPage(view, id, done); };
    };
    const auto closeDialogs = [&view] {
        for (kit::DialogFrame* dialog : view.findChildren<kit::DialogFrame*>())
            dialog->reject();
    };
    return {
        {u"hits"_s, ScreeningView::tr("Hits of all clients"), page(u"hits"_s)},
        {u"hit-waits"_s, ScreeningView::tr("A hit for which something is waited for"),
            [&view](const StopDone& done) { decideOneHit(view, done); }, closeDialogs},
        {u"decide-hits"_s, ScreeningView::tr("Several hits with one reason"),
            [&view](const StopDone& done) { decideSeveral(view, done); }, closeDialogs},
        {u"lists"_s, ScreeningView::tr("Lists in force, the self-test and the run over the book"),
            page(u"lists"_s)},
        {u"settings"_s, ScreeningView::tr("Versions of the settings of screening"),
            page(u"settings"_s)},
        {u"laboratory"_s, ScreeningView::tr("The laboratory: figures by threshold"),
            [&view](const StopDone& done) { openLaboratory(view, false, done); }, closeDialogs},
        {u"lost"_s, ScreeningView::tr("The laboratory: true hits that would be lost"),
            [&view](const StopDone& done) { openLaboratory(view, true, done); }, closeDialogs},
        {u"trials"_s, ScreeningView::tr("Trials on the lists in force"), page(u"trials"_s)},
        {u"proposals"_s, ScreeningView::tr("Settings that wait for the head of compliance"),
            page(u"proposals"_s)},
        {u"risk"_s, ScreeningView::tr("Rules of the risk rating"), page(u"risk"_s)},
        {u"draft-risk"_s, ScreeningView::tr("Other rules of the rating drafted"),
            [&view](const StopDone& done) {
                whenFilled(view, u"risk"_s, view.risk(), [&view, done] {
                    const bool opened = view.risk().draft() != nullptr;
                    QTimer::singleShot(300ms, &view, [done, opened] { done(opened); });
                });
            },
            closeDialogs},
        {u"try-risk"_s, ScreeningView::tr("What a step of each factor moves"),
            [&view](const StopDone& done) { tryRiskRules(view, done); }, closeDialogs},
        {u"check-risk"_s, ScreeningView::tr("Ratings held against what happened since"),
            [&view](const StopDone& done) { checkRiskRules(view, done); }, closeDialogs},
        {u"partners"_s, ScreeningView::tr("Partners by grade, and how their clients are rated"),
            page(u"partners"_s)},
        {u"grade-partner"_s, ScreeningView::tr("A partner graded, with every grading so far"),
            [&view](const StopDone& done) { gradePartner(view, done); }, closeDialogs},
    };
}

} // namespace purser::clients
