#include "ui/payments/gateways/routespage.h"

#include "core/payments/approvalsapi.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/payments/gateways/routequestion.h"
#include "ui/payments/gateways/routesdialog.h"
#include "ui/payments/routetexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> routeColumns(RouteFor operation)
{
    QList<kit::Column> columns{{u"method"_s, RoutesPage::tr("Method"), ColumnKind::Strong, 120},
        {u"currency"_s, RoutesPage::tr("Currency"), ColumnKind::Text, 90},
        {u"priority"_s, RoutesPage::tr("Order"), ColumnKind::Number, 70},
        {u"gateway"_s, RoutesPage::tr("Gateway"), ColumnKind::Text, 120},
        {u"amounts"_s, RoutesPage::tr("Amounts"), ColumnKind::Text, 220},
        {u"countries"_s, RoutesPage::tr("Clients' countries"), ColumnKind::Text, 200},
        {u"state"_s, RoutesPage::tr("State"), ColumnKind::State, 240},
        {u"cutoff"_s, RoutesPage::tr("Next cut-off"), ColumnKind::Time, 150}};
    if (operation == RouteFor::Deposits)
        columns.removeLast();
    return columns;
}

} // namespace

RoutesPage::RoutesPage(const kit::DeskContext& context, RouteFor operation, QWidget* parent)
    : PaymentRowsPage(context,
        operation == RouteFor::Deposits ? u"gateways.deposit_routes"_s : u"gateways.routes"_s,
        operation == RouteFor::Deposits ? tr("Routes of deposits") : tr("Routes and cut-offs"),
        operation == RouteFor::Deposits
            ? tr("At which gateways the pages are opened on which clients of a method pay in, in "
                 "the order they are asked; one that is switched off opens none. One administrator "
                 "proposes others, and another decides.")
            : tr(
                "Which gateways take the payouts of a method, in the order they are asked. What is "
                "sent before the next cut-off leaves on that day. One administrator proposes "
                "others, and another decides."),
        routeColumns(operation), parent),
      m_operation(operation), m_api(context.session), m_routes(context.session)
{
    grid().setEmptyText(operation == RouteFor::Deposits ? tr("No method opens pages for deposits.")
                                                        : tr("No method takes payouts."),
        tr("An administrator opens one."));
    setRows();
    decisionBar().setDecisions({{u"ask"_s, tr("Where would one go?…"), u"W"_s},
        {u"edit"_s, tr("Try or propose others…"), u"P"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "ask"_L1)
            ask();
        else
            edit();
    });
    connect(&grid(), &kit::Grid::activated, this, [this] { edit(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &RoutesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &RoutesPage::showDecisions);
    showDecisions();
    grid().setQuery({u"method"_s, {}});
}

std::pair<QString, Tone> RoutesPage::standing(const GatewayRoute& route) const
{
    if (!route.enabled)
        return {tr("Not in use"), Tone::Dim};
    if (route.off)
        return {m_operation == RouteFor::Deposits ? tr("Opens no page: switched off")
                                                  : tr("Asked last: switched off"),
            Tone::Stop};
    if (route.ill)
        return {tr("Asked last: cannot be reached"), Tone::Warn};
    return {tr("In use"), Tone::Ok};
}

void RoutesPage::setRows()
{
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest&) { return m_api.routes(m_operation); },
        [this](const std::vector<GatewayRoute>& list) {
            kit::RowPage rows;
            qint64 place = 0;
            for (const GatewayRoute& route : list) {
                const auto [state, tone] = standing(route);
                QList<Cell> cells{Cell::plain(route.method),
                    Cell::plain(route.currency.isEmpty() ? tr("any") : route.currency),
                    Cell::number(route.priority, formats()), Cell::plain(route.gateway),
                    Cell::plain(RouteTexts::amounts(route.least, route.most, formats())),
                    Cell::plain(RouteTexts::countries(route.countries, route.excluded, formats())),
                    Cell::state(state, tone)};
                if (m_operation == RouteFor::Payouts)
                    cells.append(route.cutOff.isValid() ? Cell::dateTime(route.cutOff, formats())
                                                        : Cell::plain({}));
                rows.rows.append(GridRow{++place, 1, cells, QVariant::fromValue(route)});
            }
            return rows;
        }));
}

bool RoutesPage::mayEdit() const
{
    return context().may(u"approval.simulate|policy.change"_s);
}

void RoutesPage::showDecisions()
{
    const auto route = grid().currentData<GatewayRoute>();
    QString why;
    if (!mayEdit())
        why = tr("Your role does not do this.");
    else if (!route)
        why = tr("Choose a route in the list.");
    decisionBar().setAllowed(u"edit"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"ask"_s, route.has_value(), tr("Choose a route in the list."));
    if (route)
        decisionBar().setText(u"edit"_s, tr("Try or propose others for: %1…").arg(route->method));
}

void RoutesPage::edit()
{
    const auto route = grid().currentData<GatewayRoute>();
    if (!route || isBusy() || !mayEdit())
        return;
    // What holds at this moment, not what the list showed: the proposal is bound to it.
    m_routes.set(route->code, m_operation).onDone(this, [this](const Result<RouteSet>& set) {
        if (!set)
            context().toasts.show(Tone::Stop, kit::explain(set.error()));
        else if (!isBusy())
            open(*set);
    });
}

void RoutesPage::open(const RouteSet& set)
{
    auto* dialog =
        new RoutesDialog(m_routes, set, formats(), context().may(u"policy.change"_s), this);
    commands().open(
        dialog,
        [dialog](const QString& key) {
            return ApprovalsApi::propose(
                key, u"policy.gateway_routes"_s, dialog->routes().toJson(), dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
        });
    Q_EMIT editing(dialog);
}

RouteQuestion* RoutesPage::ask()
{
    const auto route = grid().currentData<GatewayRoute>();
    if (!route || isBusy())
        return nullptr;
    auto* question =
        new RouteQuestion(m_routes, m_operation, route->code, route->method, formats(), this);
    question->open();
    return question;
}

} // namespace purser::payments
