#pragma once

#include "core/payments/approvalsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QPlainTextEdit;

namespace purser::payments {

/// Gives a payment to a colleague who may approve it now: it is held for them, and they are told.
class HandOverDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    HandOverDialog(ApprovalsApi api, PaymentId payment, const QString& reference, QWidget* parent);

    void choose(const QString& login);
    QString login() const;
    QString text() const;

Q_SIGNALS:
    void ready();

private:
    void showColleagues(const std::vector<Approver>& colleagues);

    QComboBox* m_colleague;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
