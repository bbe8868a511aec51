#include "ui/clients/clientdeeds.h"

#include "ui/clients/destinationdialog.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/words/paymentwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Outcome;

namespace {

/// Refusals of these commands that can be said better than in general.
QString problemOf(const Error& error)
{
    const QString what = error.args.value(u"what"_s).toString();
    const QString field = error.args.value(u"field"_s).toString();
    if (error.code == ErrorCode::WrongState && what == u"destination_exists"_s)
        return ClientDeeds::tr("This client has that destination already. Nothing was added.");
    if (error.code == ErrorCode::BadInput && field == u"detail"_s)
        return ClientDeeds::tr(
            "This does not look like a number of that method. Nothing was added.");
    if (error.code == ErrorCode::FourEyes)
        return ClientDeeds::tr("You entered it yourself; another person decides.");
    return kit::explain(error);
}

} // namespace

ClientDeeds::ClientDeeds(ClientsApi& api, QWidget* parent)
    : QObject(parent), m_api(api), m_parent(parent)
{
}

void ClientDeeds::show(
    kit::DialogFrame* dialog, const QString& draft, std::function<Call()> make, const QString& done)
{
    m_dialog = dialog;
    connect(dialog, &kit::DialogFrame::submitted, this,
        [this, dialog, make = std::move(make), doneText = done] {
            const Call call = make();
            dialog->setBusy(true);
            m_api.send(call).onDone(
                dialog, [this, dialog, call, doneText](const Result<Outcome>& outcome) {
                    dialog->setBusy(false);
                    if (outcome) {
                        dialog->accept();
                        Q_EMIT this->done(doneText);
                    } else if (outcome.error().code == ErrorCode::StepUpRequired) {
                        askPassword(dialog, call, doneText);
                    } else {
                        dialog->showProblem(problemOf(outcome.error()));
                    }
                });
        });
    if (m_drafts)
        dialog->keepDraft(*m_drafts, draft);
    dialog->open();
}

/// The same command with the password; what was typed before is in the call already.
void ClientDeeds::askPassword(kit::DialogFrame* before, const Call& call, const QString& doneText)
{
    auto* dialog = new kit::StepUpDialog(before->windowTitle(),
        tr("This weighs enough to ask for your password once more."), m_parent);
    dialog->setLogin(m_api.login());
    dialog->setButtons(tr("Confirm"));
    before->reject();
    m_dialog = dialog;
    connect(dialog, &kit::DialogFrame::submitted, this, [this, dialog, call, doneText] {
        const auto sent = m_api.sendSteppedUp(call, dialog->password());
        dialog->setBusy(true);
        sent.onDone(dialog, [this, dialog, doneText](const Result<Outcome>& outcome) {
            dialog->setBusy(false);
            if (!outcome)
                return dialog->showProblem(problemOf(outcome.error()));
            dialog->accept();
            Q_EMIT this->done(doneText);
        });
    });
    dialog->open();
}

void ClientDeeds::registerDestination(const ClientFile& file)
{
    if (m_dialog)
        return;
    auto* dialog = new DestinationDialog(file.name, m_parent);
    const QString key = office::newCommandKey();
    const ClientId client = file.id;
    show(
        dialog, u"client.destination/%1"_s.arg(client.value()),
        [dialog, key, client] {
            return ClientsApi::registerDestination(
                key, client, dialog->kind(), dialog->detail(), dialog->holder(), dialog->bank());
        },
        tr("Destination added; it waits to be verified."));
}

void ClientDeeds::verifyDestination(const ClientFile& file, DestinationId id)
{
    const auto found = std::find_if(file.destinations.begin(), file.destinations.end(),
        [id](const Destination& destination) { return destination.id == id; });
    if (m_dialog || found == file.destinations.end())
        return;
    auto* dialog = new kit::ReasonDialog(tr("Verify a destination"),
        tr("Say what shows that it belongs to the client. This stays on the record."), m_parent);
    dialog->addFact(tr("Client"), file.name);
    dialog->addFact(
        tr("Destination"), tr("%1 %2").arg(kit::PaymentWords::method(found->kind), found->masked));
    dialog->addFact(tr("Holder"), found->holder);
    dialog->setTextLabel(tr("Evidence"), true);
    dialog->setButtons(tr("Verify"));
    const QString key = office::newCommandKey();
    const int version = found->version;
    show(
        dialog, u"client.verify/%1"_s.arg(id.value()),
        [dialog, key, id, version] {
            return ClientsApi::verifyDestination(key, id, version, dialog->text());
        },
        tr("Destination verified."));
}

} // namespace purser::clients
