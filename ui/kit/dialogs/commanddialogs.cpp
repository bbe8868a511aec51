#include "ui/kit/dialogs/commanddialogs.h"

#include "core/office/call.h"
#include "ui/kit/dialogs/stepupdialog.h"

namespace purser::kit {

CommandDialogs::CommandDialogs(office::OfficeSession& session, Explain explain, QWidget* parent)
    : QObject(parent), m_session(session), m_explain(std::move(explain)), m_parent(parent)
{
}

void CommandDialogs::open(DialogFrame* dialog, MakeCall make, DoneText done)
{
    m_dialog = dialog;
    const QString key = office::newCommandKey();
    connect(dialog, &DialogFrame::submitted, this,
        [this, dialog, key, make = std::move(make), done = std::move(done)] {
            dialog->clearError();
            const office::Call call = make(key);
            dialog->setBusy(true, tr("Sending…"));
            m_session.command(call).onDone(
                dialog, [this, dialog, call, done](const Result<office::Outcome>& outcome) {
                    settle(dialog, call, done, outcome);
                });
        });
    dialog->open();
}

void CommandDialogs::settle(DialogFrame* dialog, const office::Call& call, const DoneText& done,
    const Result<office::Outcome>& outcome)
{
    dialog->setBusy(false);
    if (outcome) {
        dialog->accept();
        Q_EMIT this->done(done(*outcome));
    } else if (outcome.error().code == ErrorCode::StepUpRequired) {
        askPassword(dialog, call, done);
    } else {
        dialog->showProblem(m_explain(outcome.error()));
    }
}

/// The same command with the password; what was typed before is in the call already.
void CommandDialogs::askPassword(
    DialogFrame* asking, const office::Call& call, const DoneText& done)
{
    auto* dialog = new StepUpDialog(asking->windowTitle(),
        tr("This weighs enough to ask for your password once more."), asking);
    dialog->setLogin(m_session.login());
    dialog->setButtons(tr("Confirm"));
    m_password = dialog;
    connect(dialog, &QDialog::accepted, asking, &QDialog::accept);
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, call, done] {
        dialog->clearError();
        const auto sent = m_session.stepUp(call, dialog->password());
        dialog->setBusy(true, tr("Sending…"));
        sent.onDone(dialog, [this, dialog, call, done](const Result<office::Outcome>& outcome) {
            settle(dialog, call, done, outcome);
        });
    });
    dialog->open();
}

} // namespace purser::kit
