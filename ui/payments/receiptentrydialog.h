#pragma once

#include "core/payments/entriesapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Money that came to a bank account, as it stands on the statement. Another person confirms it.
class ReceiptEntryDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    ReceiptEntryDialog(
        const ReceiptForm& form, const kit::Formats& formats, const QDate& today, QWidget* parent);

    void setBankReference(const QString& reference);
    void setAmountText(const QString& amount);
    void setPayer(const QString& payer);
    void setPayerAccount(const QString& account);
    ReceiptEntry entry() const;

private:
    void check();
    Result<Money> amount() const;

    QList<Currency> m_currencies;
    const kit::Formats& m_formats;
    QComboBox* m_method;
    QLineEdit* m_reference;
    QLineEdit* m_amount;
    QComboBox* m_currency;
    QLineEdit* m_payer;
    QLineEdit* m_payerAccount;
    QDateEdit* m_valueDate;
    QLineEdit* m_wanted;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
