#pragma once

#include "core/payments/receiptsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Sends money without an owner back: the provider's reference of the payment back, and why. Two
/// people must say the same.
class ReturnReceiptDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    ReturnReceiptDialog(const ReceiptRow& receipt, const kit::Formats& formats, QWidget* parent);

    void setReference(const QString& reference);
    void setText(const QString& text);
    QString reference() const;
    QString text() const;

private:
    void check();

    QLineEdit* m_reference;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
