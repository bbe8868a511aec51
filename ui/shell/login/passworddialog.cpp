#include "ui/shell/login/passworddialog.h"

#include "core/office/officesession.h"
#include "ui/shell/login/passwordform.h"

#include <QVBoxLayout>

namespace purser::shell {

PasswordDialog::PasswordDialog(office::OfficeSession& session, QWidget* parent)
    : DialogFrame(tr("Change your password"),
        tr("The office stores only what is needed to check it; nobody can read it."), parent),
      m_session(session), m_form(new PasswordForm)
{
    m_form->setLogin(session.login());
    body()->addWidget(m_form);
    setButtons(tr("Change password"));
    setAcceptable(false, tr("Enter the new password twice first."));
    connect(m_form, &PasswordForm::changed, this, [this] {
        setAcceptable(m_form->isGood(), tr("Enter the new password twice first."));
    });
    connect(this, &DialogFrame::submitted, this, &PasswordDialog::send);
    m_form->setFocus();
}

void PasswordDialog::send()
{
    if (!m_form->isGood()) {
        return;
    }
    setBusy(true);
    m_session.changePassword(m_form->take()).onDone(this, [this](Result<office::Outcome> outcome) {
        setBusy(false);
        if (outcome) {
            Q_EMIT changed();
            accept();
        } else {
            showError(outcome.error());
        }
    });
}

} // namespace purser::shell
