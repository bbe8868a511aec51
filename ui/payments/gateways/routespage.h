#pragma once

#include "core/payments/gatewaysapi.h"
#include "core/payments/routesapi.h"
#include "ui/kit/theme/tokens.h"
#include "ui/payments/paymentrowspage.h"

#include <utility>

namespace purser::payments {

class RoutesDialog;

/// Which gateways take the payouts of each method, in the order they are asked, and when they have
/// to be sent to leave the same day. Others are tried and proposed here.
class RoutesPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    RoutesPage(const kit::DeskContext& context, QWidget* parent);

    /// Reads the routes of the method that is chosen and opens them to be tried or proposed.
    void edit();

Q_SIGNALS:
    void editing(purser::payments::RoutesDialog* dialog);

private:
    void setRows();
    void showDecisions();
    bool mayEdit() const;
    void open(const RouteSet& set);
    static std::pair<QString, kit::Tone> standing(const GatewayRoute& route);

    GatewaysApi m_api;
    RoutesApi m_routes;
};

} // namespace purser::payments
