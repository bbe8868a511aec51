#pragma once

#include "core/payments/payoutsapi.h"
#include "ui/payments/paymentrowspage.h"

namespace purser::payments {

/// Files of credit transfers that two people have given up: who, when, why, and what became of the
/// payment each was made for.
class GivenUpPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    GivenUpPage(const kit::DeskContext& context, QWidget* parent);

private:
    void setRows();
    void showDecisions();
    void openPayment();
    QString became(const GivenUpFileRow& row) const;

    PayoutsApi m_api;
};

} // namespace purser::payments
