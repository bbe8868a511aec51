#pragma once

#include "core/payments/ratesapi.h"
#include "ui/payments/paymentrowspage.h"

#include <QTimer>

namespace purser::kit {
class ReasonDialog;
}

namespace purser::payments {

/// Market rates as the bridge reads them: how old each is, and what was not let in. A rate that
/// jumped is let in by a person.
class RateSourceDialog;

class RatesPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    RatesPage(const kit::DeskContext& context, QWidget* parent);

    /// Null: the current rate has not jumped, or it is not for this person.
    kit::ReasonDialog* accept();
    /// Proposes another source for the current pair, or one for a pair that has none.
    void propose(bool isNew);

Q_SIGNALS:
    void proposing(purser::payments::RateSourceDialog* dialog);

private:
    void setRows();
    void showDecisions();
    QString rateText(const Rate& rate) const;
    QString source(const MarketRateRow& row) const;
    QString state(const MarketRateRow& row) const;
    QString change(const MarketRateRow& row) const;
    static kit::Tone tone(const MarketRateRow& row);

    RatesApi m_api;
    QTimer m_again;
};

} // namespace purser::payments
