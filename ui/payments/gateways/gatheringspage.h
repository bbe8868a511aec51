#pragma once

#include "core/payments/payoutsapi.h"
#include "ui/payments/paymentrowspage.h"

namespace purser::kit {
class ReasonDialog;
}

namespace purser::payments {

/// Payouts that are gathered for one file of credit transfers, and closing a gathering before its
/// time.
class GatheringsPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    GatheringsPage(const kit::DeskContext& context, QWidget* parent);

    /// Null: none is current, or not for this person.
    kit::ReasonDialog* close();

private:
    void setRows();
    void showDecisions();
    QString whyNotClose();

    PayoutsApi m_api;
};

} // namespace purser::payments
