#pragma once

#include "core/payments/gatewaysapi.h"
#include "ui/kit/theme/tokens.h"
#include "ui/payments/paymentrowspage.h"

#include <QTimer>
#include <optional>

namespace purser::kit {
class ReasonDialog;
}

namespace purser::payments {

/// The gateways of payouts: what the bridge says of each, what waits there, the money that stands
/// there, and the switch that keeps new payouts from it.
class HealthPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    HealthPage(const kit::DeskContext& context, QWidget* parent);

    /// Switches the current gateway the other way. Null: none is current, or it is not for this
    /// person.
    kit::ReasonDialog* change();

Q_SIGNALS:
    /// Money is to be moved to this provider of the ledger, or back from it.
    void moveRequested(const QString& provider);

private:
    void setRows();
    void openLedger();
    void showDecisions();
    static QString health(const GatewayRow& row);
    static kit::Tone tone(const GatewayRow& row);
    static QString whyNot(const AllowedAction& change);
    QString standing(const GatewayRow& row) const;
    QString floats(const GatewayRow& row) const;

    GatewaysApi m_api;
    QTimer m_again;
};

} // namespace purser::payments
