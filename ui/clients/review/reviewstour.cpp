#include "ui/clients/review/reviewstour.h"

#include "ui/clients/intake/deedsender.h"
#include "ui/clients/intake/recorddesk.h"
#include "ui/clients/review/documentview.h"
#include "ui/clients/review/redactiondialog.h"
#include "ui/clients/review/redactionview.h"
#include "ui/clients/review/reviewdecisions.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewqueue.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/clients/review/seconddocument.h"
#include "ui/clients/screening/riskreasonsdialog.h"
#include "ui/clients/screening/screeningsdialog.h"
#include "ui/kit/desk/touronce.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

using Done = std::function<void(bool)>;
using Fits = std::function<bool(const ApplicationRow&)>;

constexpr auto untilDrawn = 700ms;

/// Opens the first application of a tab that fits, on that page, and waits for its file.
void openFirst(ReviewsView& view, ReviewTab tab, const Fits& fits, const QString& page,
    const Done& done, std::chrono::milliseconds rest = untilDrawn)
{
    auto* listed = new kit::TourOnce(&view, [&view, fits, page, rest, done](bool good) {
        const ApplicationId id = good ? view.queue().firstWhere(fits) : ApplicationId();
        if (!id.isValid()) {
            done(false);
            return;
        }
        auto* opened = new kit::TourOnce(&view, [&view, page, rest, done](bool loaded) {
            view.page().setTab(page);
            // A document comes a moment after the file.
            QTimer::singleShot(rest, &view, [done, loaded] { done(loaded); });
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

/// Opens one application of the tab after the other until a file fits; `tried` are those that did
/// not.
void openFitting(ReviewsView& view, ReviewTab tab,
    const std::function<bool(const ApplicationFile&)>& fits, const QString& page,
    const QList<qint64>& tried, const Done& done)
{
    const Fits untried = [tried](const ApplicationRow& row) {
        return row.clientKind != ClientKind::Entity && !tried.contains(row.id.value());
    };
    const auto look = [&view, tab, fits, page, tried, done](bool good) {
        const auto& file = view.openApplication().file();
        if (good && file && !fits(*file))
            return openFitting(
                view, tab, fits, page, tried + QList<qint64>{file->id.value()}, done);
        QTimer::singleShot(untilDrawn, &view, [done, found = good && file] { done(found); });
    };
    openFirst(view, tab, untried, page, look, 0ms);
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

/// Opens a dialog over the first application that fits, and waits for it.
void openRecordDialog(ReviewsView& view, const Fits& fits, const QString& deed, const Done& done)
{
    openFirst(view, ReviewTab::Review, fits, u"record"_s, [&view, deed, done](bool good) {
        if (good)
            view.records().run(deed);
        QTimer::singleShot(
            700ms, &view, [&view, done] { done(view.records().sender().dialog() != nullptr); });
    });
}

/// Sets another document beside the one on show.
void showTwo(ReviewsView& view, const Fits& fits, const Done& done)
{
    openFirst(view, ReviewTab::Review, fits, u"documents"_s, [&view, done](bool good) {
        DocumentView* documents = view.page().documents();
        documents->setTwo(true);
        QTimer::singleShot(900ms, &view,
            [documents, done, good] { done(good && documents->second().count() > 0); });
    });
}

/// Strikes a part out of the document on show.
void openRedaction(ReviewsView& view, const Fits& fits, const Done& done)
{
    openFirst(view, ReviewTab::Review, fits, u"documents"_s, [&view, done](bool good) {
        DocumentView* documents = view.page().documents();
        if (!good || !documents->current() || !documents->content())
            return done(false);
        Q_EMIT documents->redactRequested();
        if (auto* dialog = qobject_cast<RedactionDialog*>(view.decisions().dialog()))
            dialog->view().addInTheMiddle();
        QTimer::singleShot(
            500ms, &view, [&view, done] { done(view.decisions().dialog() != nullptr); });
    });
}

void awaitDialog(ReviewsView& view, const Done& done)
{
    auto* poll = new QTimer(&view);
    poll->setInterval(300ms);
    const auto since = QDeadlineTimer(10s);
    QObject::connect(poll, &QTimer::timeout, &view, [&view, poll, since, done] {
        if (!view.records().sender().dialog() && !since.hasExpired())
            return;
        poll->deleteLater();
        poll->stop();
        // The dialog lays itself out before its picture is taken.
        QTimer::singleShot(
            400ms, &view, [&view, done] { done(view.records().sender().dialog() != nullptr); });
    });
    poll->start();
}

std::vector<kit::TourStop> intakeStops(ReviewsView& view)
{
    const auto close = [&view] {
        if (view.records().sender().dialog())
            view.records().sender().dialog()->reject();
    };
    const Fits person = [](const ApplicationRow& row) {
        return row.clientKind != ClientKind::Entity;
    };
    const Fits company = [](const ApplicationRow& row) {
        return row.clientKind == ClientKind::Entity;
    };
    const auto over = [&](const Fits& fits, const QString& deed) {
        return [&view, fits, deed](const Done& done) { openRecordDialog(view, fits, deed, done); };
    };
    return {
        {u"record"_s, ReviewsView::tr("The client's file field by field"),
            [&view, person](const Done& done) {
                openFirst(view, ReviewTab::Review, person, u"record"_s, done);
            }},
        {u"owners"_s, ReviewsView::tr("The file of a company with its owners"),
            [&view, company](
                const Done& done) { openFirst(view, ReviewTab::All, company, u"record"_s, done); }},
        {u"applicant"_s, ReviewsView::tr("A new applicant entered by hand"),
            [&view](const Done& done) {
                view.records().newApplicant();
                awaitDialog(view, done);
            },
            close, u"application.open"_s},
        {u"document"_s, ReviewsView::tr("A document taken in"), over(person, u"document"_s), close,
            u"document.add"_s},
        {u"correct"_s, ReviewsView::tr("Fields corrected"), over(person, u"correct"_s), close,
            u"client.edit"_s},
        {u"consents"_s, ReviewsView::tr("Consents recorded"), over(person, u"consents"_s), close,
            u"client.edit"_s},
        {u"test"_s, ReviewsView::tr("The appropriateness test"), over(person, u"test"_s), close,
            u"client.edit"_s},
        {u"rating"_s, ReviewsView::tr("A rating set by hand"), over(person, u"rating"_s), close,
            u"risk.override"_s},
        {u"expiring"_s, ReviewsView::tr("Documents that expire"),
            [&view](const Done& done) {
                // The dialog before is gone only when the events have been dealt with.
                QTimer::singleShot(200ms, &view, [&view] { view.records().showExpiring(); });
                awaitDialog(view, done);
            },
            close},
        {u"returns"_s, ReviewsView::tr("Money that goes back to a client not verified in time"),
            [&view](const Done& done) {
                QTimer::singleShot(200ms, &view, [&view] { view.records().showReturns(); });
                awaitDialog(view, done);
            },
            close, u"deferred.start"_s},
        {u"forecast"_s, ReviewsView::tr("Reviews of the next twelve months"),
            [&view](const Done& done) {
                QTimer::singleShot(200ms, &view, [&view] { view.records().showForecast(); });
                awaitDialog(view, done);
            },
            close},
        {u"duplicates"_s, ReviewsView::tr("Clients who may be one person"),
            [&view](const Done& done) {
                QTimer::singleShot(200ms, &view, [&view] { view.records().showDuplicates(); });
                awaitDialog(view, done);
            },
            close, u"duplicate.decide"_s},
        {u"compare"_s, ReviewsView::tr("Two files of one client beside each other"),
            [&view](const Done& done) {
                QTimer::singleShot(200ms, &view, [&view] { view.records().compareFirst(); });
                awaitDialog(view, done);
            },
            close, u"client.merge"_s},
        {u"merges"_s, ReviewsView::tr("Files that were merged"),
            [&view](const Done& done) {
                QTimer::singleShot(200ms, &view, [&view] { view.records().showMerges(); });
                awaitDialog(view, done);
            },
            close, u"client.merge"_s},
    };
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
    std::vector<kit::TourStop> stops{
        {u"queue"_s, ReviewsView::tr("Applications that wait for me, most urgent first"),
            [&view, any](
                const Done& done) { openFirst(view, ReviewTab::Mine, any, u"sheet"_s, done); }},
        {u"documents"_s, ReviewsView::tr("What the client said beside the document"),
            [&view, papers](const Done& done) {
                openFirst(view, ReviewTab::Review, papers, u"documents"_s, done);
            }},
        {u"two-documents"_s, ReviewsView::tr("Two documents side by side"),
            [&view, papers](const Done& done) { showTwo(view, papers, done); },
            [&view] { view.page().documents()->setTwo(false); }},
        {u"strike-out"_s, ReviewsView::tr("A part of a document struck out"),
            [&view, papers](const Done& done) { openRedaction(view, papers, done); }, closeDialog,
            u"document.redact"_s},
        {u"hits"_s, ReviewsView::tr("Hits of a screening, the rating and its reasons"),
            [&view, hits](const Done& done) {
                openFirst(view, ReviewTab::Review, hits, u"findings"_s, done);
            }},
        {u"screenings"_s, ReviewsView::tr("Everything that screenings found, quiet or not"),
            [&view, hits](const Done& done) {
                openFirst(view, ReviewTab::Review, hits, u"findings"_s, [&view, done](bool good) {
                    if (good)
                        view.showScreenings();
                    QTimer::singleShot(
                        700ms, &view, [&view, done] { done(view.screenings() != nullptr); });
                });
            },
            [&view] {
                if (view.screenings())
                    view.screenings()->reject();
            },
            u"screening.confirm"_s},
        {u"risk"_s, ReviewsView::tr("Why a client is rated so and what changes the band"),
            [&view, hits](const Done& done) {
                openFirst(view, ReviewTab::Review, hits, u"findings"_s, [&view, done](bool good) {
                    if (good)
                        view.showRisk();
                    QTimer::singleShot(
                        700ms, &view, [&view, done] { done(view.risk() != nullptr); });
                });
            },
            [&view] {
                if (view.risk())
                    view.risk()->reject();
            },
            u"screening.confirm"_s},
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
        {u"verdict"_s, ReviewsView::tr("A face that the verification vendor could not match"),
            [&view](const Done& done) {
                const auto failed = [](const ApplicationFile& file) {
                    return std::any_of(file.verdicts.begin(), file.verdicts.end(),
                        [](const VendorVerdict& verdict) { return verdict.result == "failed"_L1; });
                };
                openFitting(view, ReviewTab::Review, failed, u"sheet"_s, {}, done);
            }},
        {u"sent-back"_s, ReviewsView::tr("Documents sent back, with the reason of each"),
            [&view](const Done& done) {
                const auto sentBack = [](const ApplicationFile& file) {
                    return std::any_of(file.documents.begin(), file.documents.end(),
                        [](const ClientDocument& document) {
                            return document.state == DocumentState::Rejected;
                        });
                };
                openFitting(view, ReviewTab::Waiting, sentBack, u"documents"_s, {}, done);
            }},
        {u"company"_s, ReviewsView::tr("A company with its owners"),
            [&view, company](const Done& done) {
                openFirst(view, ReviewTab::All, company, u"findings"_s, done);
            }},
    };
    std::vector<kit::TourStop> more = intakeStops(view);
    std::move(more.begin(), more.end(), std::back_inserter(stops));
    return stops;
}

} // namespace purser::clients
