#include "ui/payments/gateways/gatewaysdesk.h"

#include "core/office/officesession.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/payments/gateways/gatewaystour.h"
#include "ui/payments/gateways/gatewaysview.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

namespace {

class GatewaysDesk : public kit::Desk
{
public:
    GatewaysDesk()
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(500ms);
        connect(&m_soon, &QTimer::timeout, this, [this] {
            if (m_view && m_view->isVisible())
                m_view->refresh();
        });
    }

    QString id() const override { return u"gateways"_s; }
    QString title() const override { return GatewaysView::tr("Gateways"); }
    QString icon() const override { return u"dashboards"_s; }
    /// Whoever watches the gateways; whoever changes policy proposes the routes here.
    QString permission() const override { return u"gateway.read|policy.change"_s; }
    int order() const override { return 27; }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        if (!context.may(permission()))
            return;
        context.actions.declare({u"gateways.refresh"_s, GatewaysView::tr("Refresh the gateways"),
            u"refresh"_s, Qt::Key_F5, permission(),
            [this] {
                if (m_view)
                    m_view->refresh();
            },
            u"gateways"_s});
        connect(&context.session, &office::OfficeSession::changed, this,
            [this](const QList<office::Change>& changes) {
                const bool ours =
                    std::any_of(changes.begin(), changes.end(), [](const office::Change& change) {
                        return change.entity == "payout_file"_L1 || change.entity == "payment"_L1
                            || change.entity == "gateway"_L1 || change.entity == "rate"_L1
                            || change.entity == "float_move"_L1
                            || change.entity == "gateway_event"_L1
                            || change.entity == "provider_float"_L1 || change.entity == "change"_L1;
                    });
                if (ours)
                    m_soon.start();
            });
    }

    QWidget* createWidget(const kit::DeskContext&, QWidget* parent) override
    {
        m_view = new GatewaysView(*m_context, parent);
        return m_view;
    }

    std::vector<kit::TourStop> tourStops() override { return gatewaysTour(*m_view); }

private:
    std::optional<kit::DeskContext> m_context;
    QPointer<GatewaysView> m_view;
    QTimer m_soon;
};

} // namespace

std::unique_ptr<kit::Desk> makeGatewaysDesk()
{
    return std::make_unique<GatewaysDesk>();
}

} // namespace purser::payments
