#include "ui/payments/approvals/approvalsdesk.h"

#include "core/office/officesession.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/desk/viewdesk.h"
#include "ui/payments/approvals/approvalstour.h"
#include "ui/payments/approvals/approvalsview.h"
#include "ui/payments/approvals/autorulespage.h"
#include "ui/payments/approvals/standinspage.h"

#include <QTimer>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

namespace {

class ApprovalsDesk : public kit::ViewDesk<ApprovalsView>
{
public:
    ApprovalsDesk()
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(500ms);
        connect(&m_soon, &QTimer::timeout, this, [this] {
            if (view() && view()->isVisible())
                view()->refresh();
        });
    }

    QString id() const override { return u"approvals"_s; }
    QString title() const override { return ApprovalsView::tr("Approvals"); }
    QString icon() const override { return u"staff"_s; }
    /// Whoever sees payments sees who approves them; whoever changes policy changes it here.
    QString permission() const override { return u"receipt.read|policy.change"_s; }
    int order() const override { return 25; }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        if (!context.may(permission()))
            return;
        addActions();
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) {
                const bool rules =
                    std::any_of(changes.begin(), changes.end(), [](const office::Change& change) {
                        return change.entity == "change"_L1 || change.entity == "delegation"_L1
                            || change.entity == "auto_rule"_L1 || change.entity == "setting"_L1;
                    });
                if (rules)
                    m_soon.start();
            });
    }

    std::vector<kit::TourStop> tourStops() override { return approvalsTour(*view()); }

protected:
    ApprovalsView* makeView(QWidget* parent) override
    {
        return new ApprovalsView(*m_context, parent);
    }

private:
    void addActions()
    {
        const auto add = [this](const kit::ActionSpec& spec) { m_context->actions.declare(spec); };
        // From anywhere: when something is odd nobody should have to look for it.
        add({u"approvals.stop"_s, ApprovalsView::tr("Stop automatic approval…"), u"status-stop"_s,
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_X), u"auto.stop"_s, [this] {
                onDesk([this] {
                    view()->showPage(u"auto"_s);
                    view()->autoRules().stop();
                });
            }});
        add({u"approvals.delegate"_s, ApprovalsView::tr("Delegate my approvals…"), u"staff"_s, {},
            u"delegation.give"_s, [this] {
                onDesk([this] {
                    view()->showPage(u"standins"_s);
                    view()->standIns().delegate();
                });
            }});
        add({u"approvals.refresh"_s, ApprovalsView::tr("Refresh the approval rules"), u"refresh"_s,
            Qt::Key_F5, permission(),
            [this] {
                if (view())
                    view()->refresh();
            },
            u"approvals"_s});
    }

    std::optional<kit::DeskContext> m_context;
    QTimer m_soon;
};

} // namespace

std::unique_ptr<kit::Desk> makeApprovalsDesk()
{
    return std::make_unique<ApprovalsDesk>();
}

} // namespace purser::payments
