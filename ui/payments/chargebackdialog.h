#pragma once

#include "core/payments/receiptsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// A dispute as the provider wrote about it: its number, the amount, its fee, until when evidence
/// must be there.
class ChargebackDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    ChargebackDialog(const PaymentSheet& sheet, const kit::Formats& formats, const QDateTime& now,
        QWidget* parent);

    void setReference(const QString& reference);
    void setAmountText(const QString& amount);
    ChargebackEntry entry() const;

private:
    void check();
    Result<Money> read(const QLineEdit* field) const;

    Currency m_currency;
    const kit::Formats& m_formats;
    QLineEdit* m_reference;
    QLineEdit* m_amount;
    QLineEdit* m_fee;
    QDateEdit* m_due;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
