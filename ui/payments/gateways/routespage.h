#pragma once

#include "core/payments/gatewaysapi.h"
#include "ui/kit/theme/tokens.h"
#include "ui/payments/paymentrowspage.h"

#include <utility>

namespace purser::payments {

/// Which gateways take the payouts of each method, in the order they are asked, and when they have
/// to be sent to leave the same day.
class RoutesPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    RoutesPage(const kit::DeskContext& context, QWidget* parent);

private:
    void setRows();
    QString amounts(const GatewayRoute& route) const;
    QString countries(const GatewayRoute& route) const;
    static std::pair<QString, kit::Tone> standing(const GatewayRoute& route);

    GatewaysApi m_api;
};

} // namespace purser::payments
