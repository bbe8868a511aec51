#pragma once

#include "core/payments/paymentsapi.h"
#include "ui/kit/dialogs/reasondialog.h"

#include <optional>

class QCheckBox;
class QPlainTextEdit;

namespace purser::payments {

/// Why a payment is returned for information, what colleagues need to know, and, if wanted, the
/// letter to the client, read before it is sent. What is written for colleagues is never part of
/// the letter.
class ReturnDialog : public kit::ReasonDialog
{
    Q_OBJECT
public:
    ReturnDialog(const QString& title, const QString& purpose, PaymentsApi& api, PaymentId payment,
        QWidget* parent);

    void setWrites(bool writes);
    bool writes() const;
    /// As it stands in the dialog; empty before it was read.
    QString letterText() const;

Q_SIGNALS:
    void letterShown();

protected:
    QString whyNot() const override;

private:
    void readLetter();
    void showLetter(const ReturnLetter& letter);

    PaymentsApi& m_api;
    PaymentId m_payment;
    QCheckBox* m_write;
    QPlainTextEdit* m_view;
    std::optional<ReturnLetter> m_letter; ///< of the reason chosen
};

} // namespace purser::payments
