#pragma once

#include "app/workstation/workstation.h"
#include "tests/support/testoffice.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/payments/paymentsview.h"

#include <QAbstractButton>
#include <QStringList>
#include <memory>

namespace purser::tests {

/// A member of staff at the workstation: the program's own window with all desks over a session of
/// their own, as after signing in. Everything is done by keys and clicks, apart from choosing the
/// row.
class Workplace
{
public:
    Workplace(
        workstation::Workstation& program, const TestOffice& office, const QString& login);
    ~Workplace();
    Q_DISABLE_COPY_MOVE(Workplace)

    shell::Workspace& workspace() { return *m_workspace; }
    payments::PaymentsView& payments() { return *m_view; }

    /// Opens the form for a withdrawal of that client, as from the client's file, fills in the
    /// amount and sends it. The payment's id.
    qint64 enterWithdrawal(qint64 client, const QString& amount);
    /// Waits until the payment has come into the queue of what waits for this person, and opens it.
    void openFromQueue(qint64 payment);
    /// Waits for the decision's button to be on, and clicks it; the dialog that opens.
    kit::DialogFrame* click(const QString& beginning);
    /// The same by the letter.
    kit::DialogFrame* press(Qt::Key letter);
    /// Presses the deciding button and waits until the dialog has gone.
    bool submit(kit::DialogFrame* dialog);
    /// Approves what is open by click or letter, giving the password when asked. Whether it was.
    bool approve(bool byLetter);

    /// What the open item's head says of its state; nothing is asked for.
    QString shownState() const;
    /// Codes of the checks that stand against the open payment.
    QStringList stops() const;
    /// The same of its row in the list on show.
    QStringList shownRow(qint64 payment) const;
    /// Shows every payment, decided or not.
    void showAll();

private:
    void activate();
    kit::DialogFrame* awaitDialog();
    QAbstractButton* button(const QString& beginning) const;
    bool isReady(const QAbstractButton* button) const;

    QString m_login;
    std::unique_ptr<shell::Workspace> m_workspace;
    payments::PaymentsView* m_view = nullptr;
};

} // namespace purser::tests
