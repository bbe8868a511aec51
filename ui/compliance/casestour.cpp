#include "ui/compliance/casestour.h"

#include "ui/compliance/caselist.h"
#include "ui/compliance/casesview.h"
#include "ui/kit/cases/casedeeds.h"
#include "ui/kit/cases/casepage.h"
#include "ui/kit/desk/touronce.h"
#include "ui/kit/grid/grid.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::compliance {

namespace {

using Done = std::function<void(bool)>;

/// Shows a part of the queue with its most telling case open: the one that names most.
void showCase(CasesView& view, const QString& part, const Done& done)
{
    const auto pick = [&view, done](bool good) {
        clients::CaseRow best;
        kit::Grid& grid = view.list().grid();
        for (int row = 0; good && row < grid.loadedCount(); ++row) {
            grid.setCurrentRow(row);
            const auto shown = grid.currentData<clients::CaseRow>();
            if (shown && (!best.id.isValid() || shown->links > best.links))
                best = *shown;
        }
        if (!best.id.isValid())
            return done(false);
        auto* opened = new kit::TourOnce(&view, done);
        QObject::connect(
            &view.page(), &kit::CasePage::loaded, opened, [opened, &view, id = best.id] {
                if (view.page().file()->row.id == id)
                    opened->finish(true);
            });
        view.page().showNothing();
        view.open(best.id);
    };
    if (view.list().part() == part && view.list().grid().loadedCount() > 0)
        return pick(true);
    auto* listed = new kit::TourOnce(&view, pick);
    QObject::connect(&view.list(), &CaseList::loaded, listed, [listed] { listed->finish(true); });
    view.list().showPart(part);
}

void showDialog(CasesView& view, const QString& part, const QString& step, const Done& done)
{
    showCase(view, part, [&view, step, done](bool good) {
        if (!good)
            return done(false);
        view.page().run(step);
        QTimer::singleShot(600ms, &view, [&view, done] { done(view.page().deeds().isBusy()); });
    });
}

} // namespace

std::vector<kit::TourStop> casesTour(CasesView& view)
{
    const auto closeDialog = [&view] {
        if (kit::DialogFrame* dialog = view.page().deeds().commands().dialog())
            dialog->reject();
    };
    return {
        {u"queue"_s, CasesView::tr("Cases that are open, and one of them"),
            [&view](const Done& done) { showCase(view, u"open"_s, done); }},
        {u"link"_s, CasesView::tr("What a case could name"),
            [&view](const Done& done) { showDialog(view, u"open"_s, u"link"_s, done); },
            closeDialog, u"case.work"_s},
        {u"proposed"_s, CasesView::tr("A case that waits for a second person"),
            [&view](const Done& done) { showCase(view, u"proposed"_s, done); }},
        {u"decided"_s, CasesView::tr("A decided case, with what it stood on"),
            [&view](const Done& done) { showCase(view, u"decided"_s, done); }},
    };
}

} // namespace purser::compliance
