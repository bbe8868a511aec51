#pragma once

#include "core/payments/gatewaysapi.h"
#include "ui/payments/paymentrowspage.h"

#include <optional>

namespace purser::kit {
class ReasonDialog;
} // namespace purser::kit

namespace purser::payments {

/// What gateways told us, the newest first: whether it is theirs, which payment it speaks of, and
/// what it led to. Of what waits for people, the gateway is asked again, or somebody says why
/// nothing follows.
class MessagesPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    MessagesPage(const kit::DeskContext& context, QWidget* parent);

    /// Alarming: only forged, unreadable and contradicting ones. Waiting: only those that wait for
    /// people.
    void showOnly(GatewaysApi::Messages which);
    void retry();
    void settle();

private:
    QString whyNot() const;
    void addFacts(kit::ReasonDialog& form, const GatewayMessage& message) const;
    void setRows();
    void showDecisions();

    GatewaysApi m_api;
    GatewaysApi::Messages m_which = GatewaysApi::Messages::All;
};

} // namespace purser::payments
