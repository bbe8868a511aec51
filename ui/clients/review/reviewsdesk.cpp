#include "ui/clients/review/reviewsdesk.h"

#include "core/clients/review/reviewapi.h"
#include "ui/clients/review/reviewqueue.h"
#include "ui/clients/review/reviewstour.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

class ReviewsDesk : public kit::Desk
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
            onDesk([this, id] { m_view->open(id); });
        });
        addActions();
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) { noteChanges(changes); });
        connect(&context.session, &office::OfficeSession::epochChanged, this, [this] {
            count();
            if (m_view)
                m_view->refresh();
        });
        count();
    }

    QWidget* createWidget(const kit::DeskContext&, QWidget* parent) override
    {
        m_view = new ReviewsView(*m_context, *m_api, parent);
        m_view->setCounts(m_counts);
        connect(m_view, &ReviewsView::decided, this, &ReviewsDesk::count);
        if (const auto wanted = std::exchange(m_wanted, {}))
            wanted();
        return m_view;
    }

    std::vector<kit::TourStop> tourStops() override { return reviewsTour(*m_view); }

private:
    /// Shows the desk and does something there, also when its widget is not made yet.
    void onDesk(std::function<void()> deed)
    {
        if (m_view) {
            Q_EMIT showRequested();
            deed();
            return;
        }
        m_wanted = std::move(deed);
        Q_EMIT showRequested();
    }

    void addActions()
    {
        const auto add = [this](const kit::ActionSpec& spec) {
            m_context->actions.declare(spec);
        };
        add({u"reviews.next"_s, ReviewsView::tr("Review next client"), u"goto"_s,
            QKeySequence(Qt::SHIFT | Qt::Key_F9), u"application.approve"_s,
            [this] { onDesk([this] { m_view->openNext(); }); }});
        add({u"reviews.search"_s, ReviewsView::tr("Search applications"), u"search"_s,
            QKeySequence(Qt::CTRL | Qt::Key_F), u"application.list"_s,
            [this] {
                if (m_view)
                    m_view->queue().focusSearch();
            },
            u"reviews"_s});
        add({u"reviews.refresh"_s, ReviewsView::tr("Refresh applications"), u"refresh"_s,
            Qt::Key_F5, u"application.list"_s,
            [this] {
                if (m_view)
                    m_view->refresh();
                count();
            },
            u"reviews"_s});
    }

    void noteChanges(const QList<office::Change>& changes)
    {
        const bool moved = std::any_of(changes.begin(), changes.end(),
            [](const office::Change& change) { return change.entity == u"application"_s; });
        if (moved)
            m_countSoon.start();
        if (m_view)
            m_view->noteChanges(changes);
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
            if (m_view)
                m_view->setCounts(m_counts);
            Q_EMIT badgeChanged();
        });
    }

    std::optional<kit::DeskContext> m_context;
    std::optional<ReviewApi> m_api;
    ApplicationCounts m_counts;
    QPointer<ReviewsView> m_view;
    std::function<void()> m_wanted;
    QTimer m_countSoon;
};

} // namespace

std::unique_ptr<kit::Desk> makeReviewsDesk()
{
    return std::make_unique<ReviewsDesk>();
}

} // namespace purser::clients
