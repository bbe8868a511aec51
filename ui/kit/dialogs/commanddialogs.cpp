#include "ui/payments/commanddialogs.h"

#include "core/base/clock.h"
#include "core/office/call.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/payments/paymentproblems.h"

namespace purser::payments {

CommandDialogs::CommandDialogs(office::OfficeSession& session, const kit::Formats& formats,
    const Clock& clock, QWidget* parent)
    : QObject(parent), m_session(session), m_formats(formats), m_clock(clock), m_parent(parent)
{
}

void CommandDialogs::open(kit::DialogFrame* dialog, MakeCall make, DoneText done)
{
    m_dialog = dialog;
    const QString key = office::newCommandKey();
    connect(dialog, &kit::DialogFrame::submitted, this,
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

void CommandDialogs::settle(kit::DialogFrame* dialog, const office::Call& call,
    const DoneText& done, const Result<office::Outcome>& outcome)
{
    dialog->setBusy(false);
    if (outcome) {
        dialog->accept();
        Q_EMIT this->done(done(*outcome));
    } else if (outcome.error().code == ErrorCode::StepUpRequired) {
        askPassword(dialog, call, done);
    } else {
        const PaymentProblems problems(m_formats, m_clock.now());
        dialog->showProblem(problems.text(outcome.error()));
    }
}

/// The same command with the password; what was typed before is in the call already.
void CommandDialogs::askPassword(
    kit::DialogFrame* before, const office::Call& call, const DoneText& done)
{
    auto* dialog = new kit::StepUpDialog(before->windowTitle(),
        tr("This weighs enough to ask for your password once more."), m_parent);
    dialog->setLogin(m_session.login());
    dialog->setButtons(tr("Confirm"));
    before->reject();
    m_dialog = dialog;
    connect(dialog, &kit::DialogFrame::submitted, this, [this, dialog, call, done] {
        dialog->clearError();
        const auto sent = m_session.stepUp(call, dialog->password());
        dialog->setBusy(true, tr("Sending…"));
        sent.onDone(dialog, [this, dialog, call, done](const Result<office::Outcome>& outcome) {
            settle(dialog, call, done, outcome);
        });
    });
    dialog->open();
}

} // namespace purser::payments
