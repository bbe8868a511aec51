#pragma once

#include "core/payments/gatewaysapi.h"
#include "core/payments/routesapi.h"
#include "ui/kit/theme/tokens.h"
#include "ui/payments/paymentrowspage.h"

#include <utility>

namespace purser::payments {

class RouteQuestion;
class RoutesDialog;

/// Which gateways take the payouts of each method, in the order they are asked, and when they have
/// to be sent to leave the same day; or at which the pages of deposits are opened. Others are tried
/// and proposed here.
class RoutesPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    RoutesPage(const kit::DeskContext& context, RouteFor operation, QWidget* parent);

    /// Reads the routes of the method that is chosen and opens them to be tried or proposed.
    void edit();
    /// Asks where one payout or deposit would go now, and why not elsewhere. Null: a dialog is
    /// open, or no method is chosen.
    RouteQuestion* ask();

Q_SIGNALS:
    void editing(purser::payments::RoutesDialog* dialog);

private:
    void setRows();
    void showDecisions();
    bool mayEdit() const;
    void open(const RouteSet& set);
    std::pair<QString, kit::Tone> standing(const GatewayRoute& route) const;

    RouteFor m_operation;
    GatewaysApi m_api;
    RoutesApi m_routes;
};

} // namespace purser::payments
