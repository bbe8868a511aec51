#pragma once

#include "core/payments/paymentsheet.h"
#include "ui/kit/dialogs/stepupdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace purser::payments {

/// Lets a payment pass against one check: which, why, in words, and the password once more.
class OverrideDialog : public kit::StepUpDialog
{
    Q_OBJECT
public:
    OverrideDialog(const PaymentSheet& sheet, QWidget* parent);

    QString check() const;
    QString reason() const;
    QString text() const;

private:
    QComboBox* m_check;
    QComboBox* m_reason;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
