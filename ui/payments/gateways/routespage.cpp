#include "ui/payments/gateways/routespage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> routeColumns()
{
    return {{u"method"_s, RoutesPage::tr("Method"), ColumnKind::Strong, 120},
        {u"currency"_s, RoutesPage::tr("Currency"), ColumnKind::Text, 90},
        {u"priority"_s, RoutesPage::tr("Order"), ColumnKind::Number, 70},
        {u"gateway"_s, RoutesPage::tr("Gateway"), ColumnKind::Text, 120},
        {u"amounts"_s, RoutesPage::tr("Amounts"), ColumnKind::Text, 220},
        {u"countries"_s, RoutesPage::tr("Clients' countries"), ColumnKind::Text, 200},
        {u"state"_s, RoutesPage::tr("State"), ColumnKind::State, 240},
        {u"cutoff"_s, RoutesPage::tr("Next cut-off"), ColumnKind::Time, 150}};
}

} // namespace

RoutesPage::RoutesPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.routes"_s, tr("Routes and cut-offs"),
        tr("Which gateways take the payouts of a method, in the order they are asked. What is sent "
           "before the next cut-off leaves on that day. Two administrators change a route."),
        routeColumns(), parent),
      m_api(context.session)
{
    grid().setEmptyText(tr("No method takes payouts."), tr("An administrator opens one."));
    decisionBar().hide();
    setRows();
    grid().setQuery({u"method"_s, {}});
}

QString RoutesPage::amounts(const GatewayRoute& route) const
{
    if (route.least && route.most)
        return tr("%1 to %2").arg(formats().money(*route.least), formats().money(*route.most));
    if (route.least)
        return tr("from %1").arg(formats().money(*route.least));
    return route.most ? tr("up to %1").arg(formats().money(*route.most)) : tr("any");
}

QString RoutesPage::countries(const GatewayRoute& route) const
{
    const QLocale& locale = formats().locale();
    if (!route.countries.isEmpty())
        return locale.createSeparatedList(route.countries);
    return route.excluded.isEmpty()
        ? tr("all")
        : tr("all but %1").arg(locale.createSeparatedList(route.excluded));
}

std::pair<QString, Tone> RoutesPage::standing(const GatewayRoute& route)
{
    if (!route.enabled)
        return {tr("Not in use"), Tone::Dim};
    if (route.off)
        return {tr("Asked last: switched off"), Tone::Stop};
    if (route.ill)
        return {tr("Asked last: cannot be reached"), Tone::Warn};
    return {tr("In use"), Tone::Ok};
}

void RoutesPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_api.routes(); },
        [this](const std::vector<GatewayRoute>& list) {
            kit::RowPage rows;
            qint64 place = 0;
            for (const GatewayRoute& route : list) {
                const auto [state, tone] = standing(route);
                rows.rows.append(GridRow{++place, 1,
                    {Cell::plain(route.method),
                        Cell::plain(route.currency.isEmpty() ? tr("any") : route.currency),
                        Cell::number(route.priority, formats()), Cell::plain(route.gateway),
                        Cell::plain(amounts(route)), Cell::plain(countries(route)),
                        Cell::state(state, tone),
                        route.cutOff.isValid() ? Cell::dateTime(route.cutOff, formats())
                                               : Cell::plain({})},
                    {}});
            }
            return rows;
        }));
}

} // namespace purser::payments
