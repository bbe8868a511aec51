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

/// A guided resolution of an instruction that got no answer: what was asked, what each side shows,
/// what the balances say before and after, and then what one found: carried out, with its number
/// there, or not. Two people must say the same.
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
    QWidget* buildSides(
        const Instruction& instruction, const kit::Formats& formats, const QDateTime& now);
    void check();

    InstructionId m_instruction;
    int m_version;
    QString m_numberMissing;
    kit::Facts* m_facts;
    QRadioButton* m_executed;
    QRadioButton* m_notExecuted;
    QLineEdit* m_ticket;
    QPlainTextEdit* m_reason;
};

} // namespace purser::payments
