#include "ui/clients/screening/screeningdesk.h"

#include "core/office/officesession.h"
#include "ui/clients/screening/hitspage.h"
#include "ui/clients/screening/partnerspage.h"
#include "ui/clients/screening/screeningtour.h"
#include "ui/clients/screening/screeningview.h"
#include "ui/clients/screening/settingspage.h"
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

class ScreeningDesk : public kit::ViewDesk<ScreeningView>
{
public:
    ScreeningDesk()
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(500ms);
        connect(&m_soon, &QTimer::timeout, this, [this] {
            if (view() && view()->isVisible())
                view()->refresh();
        });
    }

    QString id() const override { return u"screening"_s; }
    QString title() const override { return ScreeningView::tr("Screening"); }
    QString icon() const override { return u"search"_s; }
    QString permission() const override { return u"screening.tune"_s; }
    int order() const override { return 17; }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        if (!context.may(permission()))
            return;
        addActions();
        context.deeds.offer(this, u"hit.open"_s, [this](const QVariantMap& arguments) {
            const qint64 id = arguments.value(u"id"_s).toLongLong();
            onDesk([this, id] {
                view()->showPage(u"hits"_s);
                view()->hits().openRow(id);
            });
        });
        context.deeds.offer(this, u"partner.gradings"_s, [this](const QVariantMap& arguments) {
            const qint64 id = arguments.value(u"id"_s).toLongLong();
            onDesk([this, id] {
                view()->showPage(u"partners"_s);
                view()->partners().openRow(id);
            });
        });
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) {
                const bool moved =
                    std::any_of(changes.begin(), changes.end(), [](const office::Change& change) {
                        return change.entity == "screening_hit"_L1
                            || change.entity == "screening_trial"_L1
                            || change.entity == "screening_settings"_L1
                            || change.entity == "risk_ruleset"_L1 || change.entity == "partner"_L1
                            || change.entity == "change"_L1;
                    });
                if (moved)
                    m_soon.start();
            });
    }

    std::vector<kit::TourStop> tourStops() override { return screeningTour(*view()); }

protected:
    ScreeningView* makeView(QWidget* parent) override
    {
        return new ScreeningView(*m_context, parent);
    }

private:
    void addActions()
    {
        const auto add = [this](const kit::ActionSpec& spec) { m_context->actions.declare(spec); };
        const auto page = [&](const QString& name, const QString& text, const QString& which) {
            add({name, text, u"goto"_s, {}, permission(),
                [this, which] { onDesk([this, which] { view()->showPage(which); }); }});
        };
        page(u"screening.hits"_s, ScreeningView::tr("Hits to decide"), u"hits"_s);
        page(u"screening.lists"_s, ScreeningView::tr("Lists in force and the self-test"),
            u"lists"_s);
        page(u"screening.trials"_s, ScreeningView::tr("Trials of settings of screening"),
            u"trials"_s);
        page(u"screening.partners"_s, ScreeningView::tr("Grades of partners"), u"partners"_s);
        page(u"screening.risk"_s, ScreeningView::tr("Rules of the risk rating"), u"risk"_s);
        add({u"screening.laboratory"_s, ScreeningView::tr("Laboratory of screening"), u"goto"_s, {},
            permission(), [this] {
                onDesk([this] {
                    view()->showPage(u"settings"_s);
                    view()->settings().laboratory();
                });
            }});
        add({u"screening.refresh"_s, ScreeningView::tr("Refresh screening"), u"refresh"_s,
            Qt::Key_F5, permission(),
            [this] {
                if (view())
                    view()->refresh();
            },
            u"screening"_s});
    }

    std::optional<kit::DeskContext> m_context;
    QTimer m_soon;
};

} // namespace

std::unique_ptr<kit::Desk> makeScreeningDesk()
{
    return std::make_unique<ScreeningDesk>();
}

} // namespace purser::clients
