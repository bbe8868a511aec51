#include "ui/payments/gateways/gatewaysview.h"

#include "ui/kit/desk/desk.h"
#include "ui/payments/gateways/cutoffspage.h"
#include "ui/payments/gateways/differencespage.h"
#include "ui/payments/gateways/filespage.h"
#include "ui/payments/gateways/floatmovespage.h"
#include "ui/payments/gateways/floatspage.h"
#include "ui/payments/gateways/gatheringspage.h"
#include "ui/payments/gateways/givenuppage.h"
#include "ui/payments/gateways/healthpage.h"
#include "ui/payments/gateways/messagespage.h"
#include "ui/payments/gateways/payoutspage.h"
#include "ui/payments/gateways/ratespage.h"
#include "ui/payments/gateways/routespage.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

GatewaysView::GatewaysView(const kit::DeskContext& context, QWidget* parent)
    : kit::RowPages(context, tr("Gateways"), parent, Tabs::Beside),
      m_routes(new RoutesPage(context, RouteFor::Payouts, this)),
      m_depositRoutes(new RoutesPage(context, RouteFor::Deposits, this)),
      m_cutOffs(new CutOffsPage(context, this))
{
    // Whoever only changes policy sees the routes and nothing of the payments.
    if (context.may(u"gateway.read"_s)) {
        m_files = new FilesPage(context, false, this);
        m_gatherings = new GatheringsPage(context, this);
        m_released = new FilesPage(context, true, this);
        m_givenUp = new GivenUpPage(context, this);
        m_payouts = new PayoutsPage(context, false, this);
        m_settled = new PayoutsPage(context, true, this);
        m_differences = new DifferencesPage(context, this);
        m_messages = new MessagesPage(context, this);
        m_health = new HealthPage(context, this);
        m_floats = new FloatsPage(context, this);
        m_moves = new FloatMovesPage(context, this);
        connect(m_health, &HealthPage::moveRequested, this, &GatewaysView::moveMoney);
    }
    if (context.may(u"rate.read|policy.change"_s))
        m_rates = new RatesPage(context, this);
    add(u"files"_s, tr("Files to release"), m_files, Count::Shown);
    add(u"gatherings"_s, tr("Payouts gathered"), m_gatherings, Count::Shown);
    add(u"released"_s, tr("Files released"), m_released);
    add(u"givenup"_s, tr("Files given up"), m_givenUp);
    add(u"payouts"_s, tr("Payouts on their way"), m_payouts, Count::Shown);
    add(u"settled"_s, tr("Settled payouts"), m_settled);
    add(u"differences"_s, tr("Differences"), m_differences, Count::Shown);
    add(u"messages"_s, tr("Messages"), m_messages, Count::Shown);
    add(u"health"_s, tr("Health"), m_health);
    add(u"floats"_s, tr("Money at providers"), m_floats);
    add(u"moves"_s, tr("Moves"), m_moves);
    add(u"rates"_s, tr("Exchange rates"), m_rates);
    add(u"cutoffs"_s, tr("Cut-offs"), m_cutOffs);
    add(u"routes"_s, tr("Routes and cut-offs"), m_routes);
    add(u"deposits"_s, tr("Deposit routes"), m_depositRoutes);
}

void GatewaysView::moveMoney(const QString& provider)
{
    showPage(u"floats"_s);
    if (m_floats->isReady())
        m_floats->move(provider);
    else
        connect(
            m_floats, &FloatsPage::ready, this, [this, provider] { m_floats->move(provider); },
            Qt::SingleShotConnection);
}

} // namespace purser::payments
