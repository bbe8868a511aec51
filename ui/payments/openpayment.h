#pragma once

#include "core/payments/paymentsapi.h"
#include "ui/kit/desk/helditem.h"

#include <functional>

namespace purser::payments {

/// The payment a person has open: its sheet, held for them while it can be decided, and live
/// figures of its account. Knows no widgets.
class OpenPayment : public kit::HeldItem<PaymentId, PaymentSheet, SheetPayment>
{
    Q_OBJECT
public:
    explicit OpenPayment(PaymentsApi& api, QObject* parent = nullptr);
    ~OpenPayment() override;

    /// The payment or its figures moved on, says the change feed.
    void noteChange(const office::Change& change);
    /// Tells how long the person has touched nothing: while they are at it their hold is renewed,
    /// and what they leave lying is given back.
    void setIdleClock(std::function<std::chrono::seconds()> idleFor);
    /// The person is back: takes the item again if it can be had.
    void resume();
    /// Renews or gives back as it is time to; done each few seconds by itself.
    void tend();

Q_SIGNALS:
    /// What changed under the person's eyes, compared with the sheet on show before.
    void changedMeanwhile(const QStringList& fields);
    void holdChanged();
    /// The hold is over because nothing was done.
    void lapsed();

protected:
    office::Task<PaymentSheet> ask(PaymentId id) override;
    office::Task<office::Outcome> sendTake(PaymentId id) override;
    void sendRelease(PaymentId id) override;
    const SheetPayment& heldOf(const PaymentSheet& sheet) const override { return sheet.payment; }
    SheetPayment& heldOf(PaymentSheet& sheet) const override { return sheet.payment; }
    bool mayDecide() const override;
    void noteHold() override;
    void leave() override;
    void show(PaymentSheet sheet) override;

private:
    /// Whether live figures that just came in are worth reading the sheet again.
    bool wantsFigures() const;
    void askForFigures();

    PaymentsApi& m_api;
    QTimer m_figures; ///< asks for live figures again
    QTimer m_tend;    ///< of the hold
    std::function<std::chrono::seconds()> m_idleFor;
    std::chrono::seconds m_holdLength{0}; ///< of the last hold, as the office gave it
    bool m_lapsed = false;
};

} // namespace purser::payments
