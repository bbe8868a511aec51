#pragma once

#include "core/payments/payoutsapi.h"
#include "ui/payments/paymentrowspage.h"

#include <optional>

namespace purser::payments {

class OutcomeDialog;

/// Payouts that were handed over and whose outcome nobody has said, or that were settled lately and
/// may still come back: people enter what the bank says.
class PayoutsPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    PayoutsPage(const kit::DeskContext& context, bool settled, QWidget* parent);

    /// Null: none is current, or it is not for this person.
    OutcomeDialog* enter();

private:
    void setRows(bool settled);
    void showDecisions();
    QString said(const PayoutOutRow& row) const;

    PayoutsApi m_api;
};

} // namespace purser::payments
