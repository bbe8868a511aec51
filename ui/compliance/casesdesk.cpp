#include "ui/compliance/casesdesk.h"

#include "core/clients/cases/casesapi.h"
#include "ui/compliance/caselist.h"
#include "ui/compliance/casestour.h"
#include "ui/compliance/casesview.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"

#include <QPointer>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace purser::compliance {

namespace {

class CasesDesk : public kit::Desk
{
public:
    QString id() const override { return u"cases"_s; }
    QString title() const override { return CasesView::tr("Cases"); }
    QString icon() const override { return u"document"_s; }
    QString permission() const override { return u"case.read"_s; }
    int order() const override { return 50; }
    int badge() const override { return m_waiting; }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        if (!context.may(permission()))
            return;
        m_api.emplace(context.session);
        context.deeds.offer(this, u"case.open"_s, [this](const QVariantMap& arguments) {
            const CaseId id(arguments.value(u"id"_s).toLongLong());
            onDesk([this, id] { m_view->open(id); });
        });
        addActions();
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) {
                const bool moved = std::any_of(changes.begin(), changes.end(),
                    [](const office::Change& change) { return change.entity == "case"_L1; });
                if (!moved)
                    return;
                if (m_view)
                    m_view->noteChanges();
                else
                    count();
            });
        count();
    }

    QWidget* createWidget(const kit::DeskContext&, QWidget* parent) override
    {
        m_view = new CasesView(*m_context, parent);
        connect(m_view, &CasesView::counted, this, &CasesDesk::showCounts);
        if (const auto wanted = std::exchange(m_wanted, {}))
            wanted();
        return m_view;
    }

    std::vector<kit::TourStop> tourStops() override { return casesTour(*m_view); }

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

    void count()
    {
        m_api->list(u"mine"_s).onDone(this, [this](const Result<clients::CaseList>& list) {
            // What cannot be counted leaves the figure before; the status bar tells of a lost link.
            if (list)
                showCounts(list->counts);
        });
    }

    void showCounts(const clients::CaseCounts& counts)
    {
        const int waiting = counts.mine + counts.toDecide;
        if (std::exchange(m_waiting, waiting) != waiting)
            Q_EMIT badgeChanged();
    }

    void addActions()
    {
        const auto add = [this](const kit::ActionSpec& spec) { m_context->actions.declare(spec); };
        add({u"cases.mine"_s, CasesView::tr("Show my cases"), u"goto"_s, {}, permission(),
            [this] { onDesk([this] { m_view->list().showPart(u"mine"_s); }); }});
        add({u"cases.refresh"_s, CasesView::tr("Refresh cases"), u"refresh"_s, Qt::Key_F5,
            permission(),
            [this] {
                if (m_view)
                    m_view->refresh();
            },
            u"cases"_s});
    }

    std::optional<kit::DeskContext> m_context;
    std::optional<clients::CasesApi> m_api;
    QPointer<CasesView> m_view;
    std::function<void()> m_wanted;
    int m_waiting = -1;
};

} // namespace

std::unique_ptr<kit::Desk> makeCasesDesk()
{
    return std::make_unique<CasesDesk>();
}

} // namespace purser::compliance
