#pragma once

#include "core/payments/paymentsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace purser::kit {
class Facts;
class Formats;
} // namespace purser::kit

namespace purser::payments {

/// Says what became of an instruction that got no answer: carried out, with the ticket found on the
/// server, or not carried out. Two people must say the same.
class ResolveDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    ResolveDialog(const PaymentSheet& sheet, const Instruction& instruction,
        const kit::Formats& formats, const QDateTime& now, QWidget* parent);

    Resolution resolution() const;
    void setOutcome(ResolvedOutcome outcome);
    void setTicket(const QString& ticket);
    void setReason(const QString& reason);

private:
    void showFacts(const PaymentSheet& sheet, const Instruction& instruction,
        const kit::Formats& formats, const QDateTime& now);
    void check();

    InstructionId m_instruction;
    int m_version;
    kit::Facts* m_facts;
    QRadioButton* m_executed;
    QRadioButton* m_notExecuted;
    QLineEdit* m_ticket;
    QPlainTextEdit* m_reason;
};

} // namespace purser::payments
