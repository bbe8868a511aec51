#include "ui/compliance/casesdesk.h"

#include "core/clients/cases/casesapi.h"
#include "ui/compliance/caselist.h"
#include "ui/compliance/casestour.h"
#include "ui/compliance/casesview.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/viewdesk.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace purser::compliance {

namespace {

class CasesDesk : public kit::ViewDesk<CasesView>
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
            onDesk([this, id] { view()->open(id); });
        });
        addActions();
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) {
                const bool moved = std::any_of(changes.begin(), changes.end(),
                    [](const office::Change& change) { return change.entity == "case"_L1; });
                if (!moved)
                    return;
                if (view())
                    view()->noteChanges();
                else
                    count();
            });
        count();
    }

    std::vector<kit::TourStop> tourStops() override { return casesTour(*view()); }

protected:
    CasesView* makeView(QWidget* parent) override
    {
        auto* view = new CasesView(*m_context, parent);
        connect(view, &CasesView::counted, this, &CasesDesk::showCounts);
        return view;
    }

private:
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
            [this] { onDesk([this] { view()->list().showPart(u"mine"_s); }); }});
        add({u"cases.refresh"_s, CasesView::tr("Refresh cases"), u"refresh"_s, Qt::Key_F5,
            permission(),
            [this] {
                if (view())
                    view()->refresh();
            },
            u"cases"_s});
    }

    std::optional<kit::DeskContext> m_context;
    std::optional<clients::CasesApi> m_api;
    int m_waiting = -1;
};

} // namespace

std::unique_ptr<kit::Desk> makeCasesDesk()
{
    return std::make_unique<CasesDesk>();
}

} // namespace purser::compliance
