#include "ui/clients/intake/deedsender.h"

#include "ui/kit/text/explain.h"

#include <QSet>

namespace purser::clients {

using kit::DialogFrame;
using office::Outcome;

/// What a dialog sends, as long as it is open.
struct DeedSender::Sending {
    QPointer<DialogFrame> dialog;
    Steps steps;
    Refused refused;
    Finished finished;
    QList<DeedStep> waiting;
    QHash<QString, QString> keys;
    QSet<QString> sent;
    Outcome last;
};

DeedSender::DeedSender(RecordApi& api, QWidget* parent)
    : QObject(parent), m_api(api), m_parent(parent)
{
}

void DeedSender::withForm(std::function<void(const IntakeForm&)> use)
{
    if (m_form) {
        use(*m_form);
        return;
    }
    if (m_asking)
        return;
    m_asking = true;
    m_api.form().onDone(this, [this, use = std::move(use)](const Result<IntakeForm>& form) {
        m_asking = false;
        if (!form) {
            Q_EMIT overtaken(kit::explain(form.error()));
            return;
        }
        m_form = *form;
        use(*m_form);
    });
}

void DeedSender::open(DialogFrame* dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeedSender::show(DialogFrame* dialog, Steps steps, Refused refused, Finished finished)
{
    auto sending = std::make_shared<Sending>();
    sending->dialog = dialog;
    sending->steps = std::move(steps);
    sending->refused = std::move(refused);
    sending->finished = std::move(finished);
    connect(dialog, &DialogFrame::submitted, this, [this, sending] {
        sending->dialog->clearError();
        auto wanted = sending->steps();
        if (!wanted) {
            sending->refused(wanted.error());
            return;
        }
        sending->waiting = std::move(*wanted);
        sending->dialog->setBusy(true);
        sendNext(sending);
    });
    open(dialog);
}

void DeedSender::sendNext(const std::shared_ptr<Sending>& sending)
{
    while (!sending->waiting.isEmpty() && sending->sent.contains(sending->waiting.first().id))
        sending->waiting.removeFirst();
    if (sending->waiting.isEmpty()) {
        sending->dialog->setBusy(false);
        sending->dialog->accept();
        sending->finished(sending->last);
        return;
    }
    const DeedStep step = sending->waiting.takeFirst();
    QString& key = sending->keys[step.id];
    if (key.isEmpty())
        key = office::newCommandKey();
    m_api.send(step.makeAfter ? step.makeAfter(key, sending->last) : step.make(key))
        .onDone(sending->dialog, [this, sending, step](const Result<Outcome>& outcome) {
            if (outcome) {
                sending->sent.insert(step.id);
                sending->last = *outcome;
                sendNext(sending);
                return;
            }
            sending->dialog->setBusy(false);
            sending->refused(outcome.error());
            // What was typed stays; what it was typed about is read again.
            if (outcome.error().code == ErrorCode::Stale)
                Q_EMIT overtaken({});
        });
}

void DeedSender::show(FormDialog* dialog, Steps steps, const QString& doneText)
{
    show(
        dialog, std::move(steps), [dialog](const Error& error) { dialog->showRefusal(error); },
        [this, doneText](const Outcome&) { say(doneText); });
}

void DeedSender::show(FormDialog* dialog, std::function<office::Call(const QString& key)> make,
    const QString& doneText)
{
    show(
        dialog,
        [make = std::move(make)]() -> Result<QList<DeedStep>> {
            return QList<DeedStep>{{QStringLiteral("only"), make}};
        },
        doneText);
}

} // namespace purser::clients
