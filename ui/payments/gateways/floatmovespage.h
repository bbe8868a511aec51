#pragma once

#include "core/payments/floatsapi.h"
#include "ui/payments/paymentrowspage.h"

namespace purser::kit {
class ReasonDialog;
}

namespace purser::payments {

/// Money moved to providers and back, as one person entered it: a second one confirms it.
class FloatMovesPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    FloatMovesPage(const kit::DeskContext& context, QWidget* parent);

    /// Null: the current move is decided, or not for this person.
    kit::ReasonDialog* confirm();
    kit::ReasonDialog* reject();

private:
    void setRows();
    void showDecisions();
    QString whyNotDecide() const;
    QString way(const FloatMove& move) const;
    kit::ReasonDialog* decide(bool isRight);

    FloatsApi m_api;
    bool m_may;
};

} // namespace purser::payments
