#pragma once

#include "tests/ui/support/deskrig.h"
#include "ui/payments/paymentdecisions.h"
#include "ui/payments/paymentpage.h"
#include "ui/payments/paymentqueue.h"
#include "ui/payments/paymentsdesk.h"
#include "ui/payments/paymentsview.h"

#include <memory>

namespace purser::tests {

/// A member of staff at the payments desk.
class PaymentsBench
{
public:
    PaymentsBench(const TestOffice& office, const QString& login);

    DeskRig& rig() { return m_rig; }
    payments::PaymentsView& view() { return *m_view; }
    kit::Desk& desk() { return *m_desk; }

    /// Shows that queue and waits for its rows.
    void showTab(payments::PaymentTab tab, const QStringList& states = {});
    /// Opens the payment and waits for its sheet.
    void open(qint64 payment);
    /// Presses a letter at the desk and waits for the dialog it opens.
    kit::DialogFrame* press(Qt::Key letter);
    /// Presses the deciding button and waits until the dialog has gone.
    bool submit(kit::DialogFrame* dialog);
    /// Presses the deciding button and waits for what the dialog says then; empty when it went.
    QString submitRefused(kit::DialogFrame* dialog);
    /// The words of the decision button with that letter or text; null when there is none.
    QAbstractButton* button(const QString& beginning);
    /// What the banner above the sheet says.
    QString notice();

private:
    DeskRig m_rig;
    std::unique_ptr<kit::Desk> m_desk = payments::makePaymentsDesk();
    payments::PaymentsView* m_view;
};

} // namespace purser::tests
