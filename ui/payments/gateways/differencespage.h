#pragma once

#include "core/payments/differencesapi.h"
#include "ui/payments/paymentrowspage.h"

namespace purser::kit {
class ReasonDialog;
} // namespace purser::kit

namespace purser::payments {

/// Payouts by which another amount moved than was asked for: two people say whose the difference
/// is, and only then it leaves suspense.
class DifferencesPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    DifferencesPage(const kit::DeskContext& context, QWidget* parent);

    /// Null: none is current, or it is not for this person.
    kit::ReasonDialog* settle();
    void showSettled(bool settled);

private:
    void setRows();
    void showDecisions();
    static QString outcome(const QString& word);
    QString said(const DifferenceRow& row) const;

    DifferencesApi m_api;
    bool m_settled = false;
};

} // namespace purser::payments
