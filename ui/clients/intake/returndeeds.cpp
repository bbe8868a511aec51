#include "ui/clients/intake/returndeeds.h"

#include "core/clients/review/recordcalls.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"

#include <QHash>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

QString hindrance(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"no_source"_s, QT_TRANSLATE_NOOP("purser::clients::ReturnDeeds", "Source not known")},
        {u"no_destination"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::ReturnDeeds", "The account it came from is not entered")},
        {u"disputed"_s,
            QT_TRANSLATE_NOOP("purser::clients::ReturnDeeds", "Disputed with the payer's bank")},
        {u"positions_open"_s,
            QT_TRANSLATE_NOOP("purser::clients::ReturnDeeds", "Positions are open")},
        {u"not_settled"_s,
            QT_TRANSLATE_NOOP("purser::clients::ReturnDeeds", "Deposit not settled yet")},
        {u"client_state"_s,
            QT_TRANSLATE_NOOP("purser::clients::ReturnDeeds", "Client suspended or closed")},
        {u"account_state"_s,
            QT_TRANSLATE_NOOP("purser::clients::ReturnDeeds", "Trading account not active")},
        {u"turned_down"_s,
            QT_TRANSLATE_NOOP("purser::clients::ReturnDeeds", "Withdrawal turned down")},
        {u"failed"_s, QT_TRANSLATE_NOOP("purser::clients::ReturnDeeds", "Withdrawal failed")},
        {u"not_entered"_s,
            QT_TRANSLATE_NOOP("purser::clients::ReturnDeeds", "Withdrawal could not be entered")},
    };
    const auto word = words.constFind(code);
    return word == words.constEnd() ? kit::OfficeWords::of(code) : ReturnDeeds::tr(*word);
}

QString refusal(const Error& error)
{
    const QString what = error.args.value(u"what"_s).toString();
    if (what == u"money_left"_s)
        return ReturnDeeds::tr("Money still lies on the account; it has to go back first.");
    if (what == u"dispute_open"_s)
        return ReturnDeeds::tr("The dispute is not over.");
    if (error.args.value(u"check"_s).toString() == u"deferred_return"_s)
        return ReturnDeeds::tr("This still stands against it: %1.")
            .arg(hindrance(error.args.value(u"why"_s).toString()));
    return {};
}

} // namespace

ReturnDeeds::ReturnDeeds(DeedSender& sender, const kit::Formats& formats)
    : QObject(&sender), m_sender(sender), m_formats(formats)
{
}

QString ReturnDeeds::standing(const DeferredReturn& part)
{
    if (part.isCarried)
        return tr("Carried by %1").arg(part.paymentReference);
    return hindrance(part.why);
}

FormDialog* ReturnDeeds::dialogFor(const DeferredReturn& part)
{
    auto* dialog = new FormDialog(
        tr("%1 back to %2").arg(m_formats.money(part.amount), part.clientName),
        tr("Identity was not proved in time. Whatever is entered here is a withdrawal that waits "
           "for its approval; you cannot approve it."),
        {}, 1, m_sender.parentWidget());
    auto* facts = new kit::Facts(kit::Facts::Direction::Down, dialog);
    facts->setFact(u"login"_s, tr("Account"), part.login);
    facts->setFact(
        u"deposit"_s, tr("Deposit"), part.deposit.isEmpty() ? tr("of no deposit") : part.deposit);
    facts->setFact(u"standing"_s, tr("Standing"), standing(part));
    facts->setFact(u"since"_s, tr("Since"), m_formats.dateTime(part.since));
    dialog->body()->insertWidget(0, facts);
    dialog->form().addField({u"answer"_s, tr("What to do"), u"choice"_s, {u"carry"_s, u"end"_s},
        {part.destinations.empty() ? tr("Enter the withdrawal once more")
                                   : tr("Enter the withdrawal"),
            tr("End it: nothing of it is here any more")},
        true});
    if (!part.destinations.empty()) {
        FormField source{u"destination"_s, tr("It came from"), u"choice"_s, {}};
        for (const ReturnDestination& one : part.destinations) {
            source.choices << QString::number(one.id.value());
            source.choiceWords << tr("%1 %2 · %3")
                                      .arg(kit::PaymentWords::method(one.method), one.masked,
                                          one.holder);
        }
        dialog->form().addField(source);
    }
    dialog->form().addField({u"text"_s, tr("In words"), u"lines"_s, {}, {}, true});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Do it"));
    return dialog;
}

void ReturnDeeds::seeTo(const DeferredReturn& part)
{
    if (m_sender.isBusy())
        return;
    FormDialog* dialog = dialogFor(part);
    m_sender.show(
        dialog,
        [dialog, part]() -> Result<QList<DeedStep>> {
            const QJsonObject said = dialog->values();
            const QString text = said.value(u"text"_s).toString();
            const DestinationId to(said.value(u"destination"_s).toString().toLongLong());
            const bool ends = said.value(u"answer"_s).toString() == u"end"_s;
            return QList<DeedStep>{{u"see"_s, [=](const QString& key) {
                                        return ends ? RecordCalls::endReturn(key, part, text)
                                                    : RecordCalls::carryReturn(key, part, to, text);
                                    }}};
        },
        [dialog](const Error& error) {
            if (const QString words = refusal(error); !words.isEmpty())
                dialog->form().showProblem(u"answer"_s, words);
            else
                dialog->showRefusal(error);
        },
        [this, part](const office::Outcome& outcome) {
            m_sender.say(outcome.state == u"ended"_s
                    ? tr("Ended for %1.").arg(part.clientName)
                    : tr("%1 waits for its approval.")
                          .arg(outcome.detail.value(u"reference"_s).toString()));
        });
    dialog->form().focusFirst();
}

} // namespace purser::clients
