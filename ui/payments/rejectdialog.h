#pragma once

#include "ui/payments/letterdialog.h"

class QComboBox;

namespace purser::payments {

/// Why a payment is rejected, for the office, and apart from it what the client is told: a reason
/// of another list, read as the client will before anything is decided.
class RejectDialog : public LetterDialog
{
    Q_OBJECT
public:
    RejectDialog(const QString& title, const QString& purpose, PaymentsApi& api, PaymentId payment,
        QWidget* parent);

    /// Codes of what a client may be told; "Nothing" is offered beside.
    void setClientReasons(const QStringList& codes);
    /// Empty: the client is told nothing.
    void chooseClientReason(const QString& code);
    QString clientReason() const;

protected:
    QString letterCode() const override { return clientReason(); }
    office::Task<ReturnLetter> letterFor(const QString& code) override;
    bool isShown() const override { return !clientReason().isEmpty(); }
    QString whyNot() const override;

private:
    PaymentsApi& m_api;
    PaymentId m_payment;
    QComboBox* m_told;
};

} // namespace purser::payments
