#include "ui/clients/review/reviewstour.h"

#include "ui/clients/review/reviewdecisions.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewqueue.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/desk/touronce.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

using Done = std::function<void(bool)>;
using Fits = std::function<bool(const ApplicationRow&)>;

/// Opens the first application of a tab that fits, on that page, and waits for its file.
void openFirst(
    ReviewsView& view, ReviewTab tab, const Fits& fits, const QString& page, const Done& done)
{
    auto* listed = new kit::TourOnce(&view, [&view, fits, page, done](bool good) {
        const ApplicationId id = good ? view.queue().firstWhere(fits) : ApplicationId();
        if (!id.isValid()) {
            done(false);
            return;
        }
        auto* opened = new kit::TourOnce(&view, [&view, page, done](bool loaded) {
            view.page().setTab(page);
            // A document comes a moment after the file.
            QTimer::singleShot(700ms, &view, [done, loaded] { done(loaded); });
        });
        QObject::connect(&view.openApplication(), &OpenApplication::loaded, opened,
            [opened] { opened->finish(true); });
        view.openApplication().open({});
        view.open(id);
    });
    QObject::connect(
        &view.queue(), &ReviewQueue::loaded, listed, [listed] { listed->finish(true); });
    ApplicationFilter filter;
    filter.tab = tab;
    view.queue().setFilter(filter);
}

void openDialog(
    ReviewsView& view, ReviewTab tab, const Fits& fits, ReviewStep step, const Done& done)
{
    openFirst(view, tab, fits, u"sheet"_s, [&view, step, done](bool good) {
        if (good && view.openApplication().file())
            view.decisions().begin(step, *view.openApplication().file());
        QTimer::singleShot(
            300ms, &view, [&view, done] { done(view.decisions().dialog() != nullptr); });
    });
}

} // namespace

std::vector<kit::TourStop> reviewsTour(ReviewsView& view)
{
    const auto closeDialog = [&view] {
        if (view.decisions().dialog())
            view.decisions().dialog()->reject();
    };
    const Fits any = [](const ApplicationRow&) { return true; };
    const Fits ready = [](const ApplicationRow& row) {
        return row.state == ApplicationState::InReview && row.documentsOpen == 0
            && row.hitsOpen == 0;
    };
    const Fits papers = [](const ApplicationRow& row) { return row.documentsOpen > 0; };
    const Fits hits = [](const ApplicationRow& row) { return row.hitsOpen > 0; };
    const Fits company = [](const ApplicationRow& row) {
        return row.clientKind == ClientKind::Entity;
    };
    return {
        {u"queue"_s, ReviewsView::tr("Applications that wait for me, most urgent first"),
            [&view, any](
                const Done& done) { openFirst(view, ReviewTab::Mine, any, u"sheet"_s, done); }},
        {u"documents"_s, ReviewsView::tr("What the client said beside the document"),
            [&view, papers](const Done& done) {
                openFirst(view, ReviewTab::Review, papers, u"documents"_s, done);
            }},
        {u"hits"_s, ReviewsView::tr("Hits of a screening, the rating and its reasons"),
            [&view, hits](const Done& done) {
                openFirst(view, ReviewTab::Review, hits, u"findings"_s, done);
            }},
        {u"ready"_s, ReviewsView::tr("An application nothing stands against"),
            [&view, ready](
                const Done& done) { openFirst(view, ReviewTab::Review, ready, u"sheet"_s, done); }},
        {u"propose"_s, ReviewsView::tr("The last look before a proposal"),
            [&view, ready](const Done& done) {
                openDialog(view, ReviewTab::Review, ready, ReviewStep::ProposeApprove, done);
            },
            closeDialog},
        {u"ask"_s, ReviewsView::tr("A question to the client"),
            [&view, papers](const Done& done) {
                openDialog(view, ReviewTab::Review, papers, ReviewStep::Request, done);
            },
            closeDialog},
        {u"second"_s, ReviewsView::tr("Proposals that wait for a second person"),
            [&view, any](
                const Done& done) { openFirst(view, ReviewTab::Proposed, any, u"sheet"_s, done); }},
        {u"waiting"_s, ReviewsView::tr("Applications that wait for the client"),
            [&view, any](const Done& done) {
                openFirst(view, ReviewTab::Waiting, any, u"history"_s, done);
            }},
        {u"company"_s, ReviewsView::tr("A company with its owners"),
            [&view, company](const Done& done) {
                openFirst(view, ReviewTab::All, company, u"findings"_s, done);
            }},
    };
}

} // namespace purser::clients
