#pragma once

#include "core/payments/gatewaysapi.h"
#include "ui/payments/paymentrowspage.h"

#include <optional>

namespace purser::payments {

/// What gateways told us, the newest first: whether it is theirs, which payment it speaks of, and
/// what it led to.
class MessagesPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    MessagesPage(const kit::DeskContext& context, QWidget* parent);

    /// Only forged, unreadable and contradicting ones.
    void setOnlyAlarms(bool only);

private:
    void setRows();
    void showDecisions();

    GatewaysApi m_api;
    bool m_onlyAlarms = false;
};

} // namespace purser::payments
