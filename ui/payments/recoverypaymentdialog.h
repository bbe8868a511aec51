#pragma once

#include "core/payments/receiptsapi.h"
#include "core/payments/recoveriesapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Field;
class Formats;
} // namespace purser::kit

namespace purser::payments {

/// A payment towards a debt: money that came and belongs to nobody yet, or out of the client's
/// wallet with his agreement.
class RecoveryPaymentDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    RecoveryPaymentDialog(const RecoveryRow& debt, const kit::Formats& formats, QWidget* parent);

    /// Offers those of its currency that are not more than what is left.
    void setReceipts(const std::vector<ReceiptRow>& receipts);
    void chooseWallet(const QString& amount);
    void setText(const QString& text);
    office::Call call(const QString& key) const;

private:
    void check();
    Result<Money> amount() const;

    RecoveryRow m_debt;
    const kit::Formats& m_formats;
    QComboBox* m_source;
    QLineEdit* m_amount;
    kit::Field* m_amountField;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
