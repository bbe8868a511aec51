#include "ui/clients/automatic/automaticdesk.h"

#include "core/office/officesession.h"
#include "ui/clients/automatic/automatictour.h"
#include "ui/clients/automatic/automaticview.h"
#include "ui/clients/automatic/rulespage.h"
#include "ui/clients/automatic/samplespage.h"
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

class AutomaticDesk : public kit::ViewDesk<AutomaticView>
{
public:
    AutomaticDesk()
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(500ms);
        connect(&m_soon, &QTimer::timeout, this, [this] {
            if (view() && view()->isVisible())
                view()->refresh();
        });
    }

    QString id() const override { return u"automatic"_s; }
    QString title() const override { return AutomaticView::tr("Automatic"); }
    QString icon() const override { return u"status-ok"_s; }
    QString permission() const override { return u"review_rule.read"_s; }
    int order() const override { return 16; }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        if (!context.may(permission()))
            return;
        addActions();
        context.deeds.offer(this, u"sample.open"_s, [this](const QVariantMap& arguments) {
            const qint64 id = arguments.value(u"id"_s).toLongLong();
            onDesk([this, id] {
                view()->showPage(u"samples"_s);
                view()->samples().openRow(id);
            });
        });
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) {
                const bool moved =
                    std::any_of(changes.begin(), changes.end(), [](const office::Change& change) {
                        return change.entity == "review_rule"_L1
                            || change.entity == "review_sample"_L1
                            || change.entity == "letter_text"_L1
                            || change.entity == "onboarding_rules"_L1
                            || change.entity == "application"_L1 || change.entity == "change"_L1;
                    });
                if (moved)
                    m_soon.start();
            });
    }

    std::vector<kit::TourStop> tourStops() override { return automaticTour(*view()); }

protected:
    AutomaticView* makeView(QWidget* parent) override
    {
        return new AutomaticView(*m_context, parent);
    }

private:
    void addActions()
    {
        const auto add = [this](const kit::ActionSpec& spec) { m_context->actions.declare(spec); };
        // From anywhere: when something is odd nobody should have to look for it.
        add({u"automatic.stop"_s, AutomaticView::tr("Stop automatic approval of clients…"),
            u"status-stop"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_R),
            u"review_rule.stop"_s, [this] {
                onDesk([this] {
                    view()->showPage(u"rules"_s);
                    view()->rules().stop();
                });
            }});
        add({u"automatic.check"_s, AutomaticView::tr("Check automatic decisions"), u"goto"_s, {},
            u"review_sample.answer"_s,
            [this] { onDesk([this] { view()->showPage(u"samples"_s); }); }});
        add({u"automatic.refresh"_s, AutomaticView::tr("Refresh automatic approvals"), u"refresh"_s,
            Qt::Key_F5, permission(),
            [this] {
                if (view())
                    view()->refresh();
            },
            u"automatic"_s});
    }

    std::optional<kit::DeskContext> m_context;
    QTimer m_soon;
};

} // namespace

std::unique_ptr<kit::Desk> makeAutomaticDesk()
{
    return std::make_unique<AutomaticDesk>();
}

} // namespace purser::clients
