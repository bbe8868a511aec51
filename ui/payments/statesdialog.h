#pragma once

#include "core/payments/paymentsheet.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/widgets/stategraph.h"

namespace purser::kit {
class Label;
class StateGraph;
} // namespace purser::kit

namespace purser::payments {

/// The states a payment of this kind may be in and every step between them, drawn from the rules
/// the office enforces, with where this one is.
class StatesDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    StatesDialog(const PaymentSheet& sheet, QWidget* parent);

    kit::StateGraph& graph() const { return *m_graph; }
    /// What may follow the chosen state and what leads to it, in words.
    QString told() const;

private:
    void tell();
    QString words(const QString& state) const;
    static QString words(const QString& state, const QString& by);

    std::vector<StateStep> m_steps;
    kit::StateGraph* m_graph;
    kit::Label* m_next;
    kit::Label* m_before;
};

} // namespace purser::payments
