#include "ui/clients/review/reviewsdesk.h"

#include "core/clients/review/reviewapi.h"
#include "ui/clients/intake/recorddesk.h"
#include "ui/clients/review/documentview.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewqueue.h"
#include "ui/clients/review/reviewstour.h"
#include "ui/clients/review/reviewsview.h"
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

class ReviewsDesk : public kit::ViewDesk<ReviewsView>
{
public:
    ReviewsDesk()
    {
        m_countSoon.setSingleShot(true);
        m_countSoon.setInterval(400ms);
        connect(&m_countSoon, &QTimer::timeout, this, &ReviewsDesk::count);
    }

    QString id() const override { return u"reviews"_s; }
    QString title() const override { return ReviewsView::tr("Reviews"); }
    QString icon() const override { return u"staff"_s; }
    QString permission() const override { return u"application.list"_s; }
    int order() const override { return 15; }
    int badge() const override { return m_counts.mine; }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        m_api.emplace(context.session);
        context.deeds.offer(this, u"application.open"_s, [this](const QVariantMap& arguments) {
            const ApplicationId id(arguments.value(u"id"_s).toLongLong());
            onDesk([this, id] { view()->open(id); });
        });
        if (context.may(u"client.merge"_s)) {
            context.deeds.offer(this, u"merge.open"_s, [this](const QVariantMap& arguments) {
                const MergeId id(arguments.value(u"id"_s).toLongLong());
                onDesk([this, id] { view()->records().openMerge(id); });
            });
        }
        addActions();
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) { noteChanges(changes); });
        connect(&context.session, &office::OfficeSession::epochChanged, this, [this] {
            count();
            if (view())
                view()->refresh();
        });
        count();
    }

    std::vector<kit::TourStop> tourStops() override { return reviewsTour(*view()); }

protected:
    ReviewsView* makeView(QWidget* parent) override
    {
        auto* view = new ReviewsView(*m_context, *m_api, parent);
        view->setCounts(m_counts);
        connect(view, &ReviewsView::decided, this, &ReviewsDesk::count);
        return view;
    }

private:
    void addActions()
    {
        const auto add = [this](const kit::ActionSpec& spec) { m_context->actions.declare(spec); };
        add({u"reviews.next"_s, ReviewsView::tr("Review next client"), u"goto"_s,
            QKeySequence(Qt::SHIFT | Qt::Key_F9), u"application.approve"_s,
            [this] { onDesk([this] { view()->openNext(); }); }});
        addIntake(add);
        add({u"reviews.search"_s, ReviewsView::tr("Search applications"), u"search"_s,
            QKeySequence(Qt::CTRL | Qt::Key_F), u"application.list"_s,
            [this] {
                if (view())
                    view()->queue().focusSearch();
            },
            u"reviews"_s});
        add({u"reviews.refresh"_s, ReviewsView::tr("Refresh applications"), u"refresh"_s,
            Qt::Key_F5, u"application.list"_s,
            [this] {
                if (view())
                    view()->refresh();
                count();
            },
            u"reviews"_s});
    }

    /// Entering and keeping files. What has no key of its own is in the palette.
    template <typename Add>
    void addIntake(const Add& add)
    {
        add({u"reviews.applicant"_s, ReviewsView::tr("New applicant"), u"add"_s,
            QKeySequence(Qt::CTRL | Qt::Key_N), u"application.open"_s,
            [this] { onDesk([this] { view()->records().newApplicant(); }); }, u"reviews"_s});
        const auto over = [&](const QString& deed, const QString& text, const QKeySequence& keys,
                              const QString& permission) {
            add({u"reviews.%1"_s.arg(deed), text, {}, keys, permission,
                [this, deed] {
                    if (view())
                        view()->records().run(deed);
                },
                u"reviews"_s});
        };
        const QString edits = u"client.edit"_s;
        over(u"document"_s, ReviewsView::tr("Add a document"), QKeySequence(Qt::CTRL | Qt::Key_D),
            u"document.add"_s);
        over(u"correct"_s, ReviewsView::tr("Correct the client's file"),
            QKeySequence(Qt::CTRL | Qt::Key_E), edits);
        over(u"consents"_s, ReviewsView::tr("Record consents"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), edits);
        over(u"tax"_s, ReviewsView::tr("Record a tax self-certification"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), edits);
        over(u"test"_s, ReviewsView::tr("Record an appropriateness test"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), edits);
        over(u"contact"_s, ReviewsView::tr("Write down a contact"), {}, u"client.note"_s);
        over(u"tags"_s, ReviewsView::tr("Tags of the client"), {}, u"client.note"_s);
        over(u"owner"_s, ReviewsView::tr("Add an owner of the company"), {}, edits);
        over(
            u"category"_s, ReviewsView::tr("Propose a client category"), {}, u"category.propose"_s);
        over(u"rating"_s, ReviewsView::tr("Set the risk rating by hand"), {}, u"risk.override"_s);
        over(u"deferred"_s, ReviewsView::tr("Verification after the first deposit"), {},
            u"deferred.start"_s);
        over(u"withdraw"_s, ReviewsView::tr("Withdraw the application"), {}, u"application.open"_s);
        addViews(add);
    }

    template <typename Add>
    void addViews(const Add& add)
    {
        add({u"reviews.risk"_s, ReviewsView::tr("What changes the risk band of the client"), {},
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), u"screening.confirm"_s,
            [this] {
                if (view())
                    view()->showRisk();
            },
            u"reviews"_s});
        add({u"reviews.screenings"_s, ReviewsView::tr("Everything that screenings found"),
            u"search"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), u"screening.confirm"_s,
            [this] {
                if (view())
                    view()->showScreenings();
            },
            u"reviews"_s});
        add({u"reviews.expiring"_s, ReviewsView::tr("Expiring documents"), {}, {},
            u"application.list"_s,
            [this] { onDesk([this] { view()->records().showExpiring(); }); }});
        add({u"reviews.returns"_s,
            ReviewsView::tr("Money that goes back to clients not verified in time"), {}, {},
            u"deferred.start"_s, [this] { onDesk([this] { view()->records().showReturns(); }); }});
        add({u"reviews.forecast"_s, ReviewsView::tr("Review workload of the next 12 months"), {},
            {}, u"application.list"_s,
            [this] { onDesk([this] { view()->records().showForecast(); }); }});
        add({u"reviews.duplicates"_s, ReviewsView::tr("Who may be one person"), {}, {},
            u"duplicate.decide"_s,
            [this] { onDesk([this] { view()->records().showDuplicates(); }); }});
        add({u"reviews.merges"_s, ReviewsView::tr("Merged files"), {}, {}, u"client.merge"_s,
            [this] { onDesk([this] { view()->records().showMerges(); }); }});
        const auto tab = [&](const QString& id, const QString& text, Qt::Key key, int by) {
            add({id, text, {}, QKeySequence(Qt::CTRL | key), u"application.list"_s,
                [this, by] {
                    if (view())
                        view()->page().stepTab(by);
                },
                u"reviews"_s});
        };
        const auto review = [&](const QString& id, const QString& text, const QKeySequence& keys,
                                bool accept) {
            add({id, text, {}, keys, u"document.review"_s,
                [this, accept] {
                    if (view() && view()->page().tab() == u"documents"_s)
                        view()->page().documents()->askDecision(accept);
                },
                u"reviews"_s});
        };
        review(u"reviews.accept_document"_s, ReviewsView::tr("Accept the document on show"),
            QKeySequence(Qt::CTRL | Qt::Key_Y), true);
        review(u"reviews.reject_document"_s, ReviewsView::tr("Reject the document on show"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), false);
        tab(u"reviews.next_part"_s, ReviewsView::tr("Next part of the application"),
            Qt::Key_PageDown, 1);
        tab(u"reviews.previous_part"_s, ReviewsView::tr("Part before of the application"),
            Qt::Key_PageUp, -1);
    }

    void noteChanges(const QList<office::Change>& changes)
    {
        const bool moved = std::any_of(changes.begin(), changes.end(),
            [](const office::Change& change) { return change.entity == u"application"_s; });
        if (moved)
            m_countSoon.start();
        if (view())
            view()->noteChanges(changes);
    }

    void count()
    {
        if (!m_context->may(u"application.list"_s))
            return;
        m_api->counts().onDone(this, [this](const Result<ApplicationCounts>& counts) {
            // A count that cannot be read leaves the one before; the list says what is wrong.
            if (!counts)
                return;
            m_counts = *counts;
            if (view())
                view()->setCounts(m_counts);
            Q_EMIT badgeChanged();
        });
    }

    std::optional<kit::DeskContext> m_context;
    std::optional<ReviewApi> m_api;
    ApplicationCounts m_counts;
    QTimer m_countSoon;
};

} // namespace

std::unique_ptr<kit::Desk> makeReviewsDesk()
{
    return std::make_unique<ReviewsDesk>();
}

} // namespace purser::clients
