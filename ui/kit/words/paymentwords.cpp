#include "ui/kit/words/paymentwords.h"

#include "ui/kit/words/officewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::kit {

using payments::DueLevel;
using payments::PaymentFlag;
using payments::PaymentKind;
using payments::PaymentState;

QString PaymentWords::kind(const Listed<PaymentKind>& kind)
{
    switch (kind.value()) {
    case PaymentKind::Withdrawal: return tr("Withdrawal");
    case PaymentKind::Deposit: return tr("Deposit");
    case PaymentKind::Transfer: return tr("Transfer");
    case PaymentKind::ClientTransfer: return tr("Transfer between clients");
    case PaymentKind::Credit: return tr("Credit");
    case PaymentKind::Fee: return tr("Fee");
    case PaymentKind::Adjustment: return tr("Adjustment");
    case PaymentKind::Nbp: return tr("Negative balance top-up");
    case PaymentKind::Unknown: break;
    }
    return OfficeWords::inside(kind.word());
}

QString PaymentWords::state(const Listed<PaymentState>& state, int stepsDone, int stepsNeeded)
{
    switch (state.value()) {
    case PaymentState::Submitted: return tr("Submitted");
    case PaymentState::WaitingInfo: return tr("Waiting for information");
    case PaymentState::AwaitingApproval:
        return tr("%1 of %2 approved").arg(stepsDone).arg(stepsNeeded);
    case PaymentState::Approved: return tr("Approved");
    case PaymentState::Executing: return tr("Executing");
    case PaymentState::Compensating: return tr("Putting back");
    case PaymentState::Sent: return tr("Sent");
    case PaymentState::Settled: return tr("Settled");
    case PaymentState::Rejected: return tr("Rejected");
    case PaymentState::Cancelled: return tr("Cancelled");
    case PaymentState::Expired: return tr("Expired");
    case PaymentState::Failed: return tr("Failed");
    case PaymentState::ReturnedAfterSend: return tr("Returned by the bank");
    case PaymentState::Announced: return tr("Announced");
    case PaymentState::Pending: return tr("Pending");
    case PaymentState::Confirmed: return tr("Confirmed");
    case PaymentState::Credited: return tr("Credited");
    case PaymentState::Unallocated: return tr("Not allocated");
    case PaymentState::Returning: return tr("Going back to the payer");
    case PaymentState::Returned: return tr("Returned to the payer");
    case PaymentState::ChargedBack: return tr("Charged back");
    case PaymentState::Unknown: break;
    }
    return OfficeWords::inside(state.word());
}

Tone PaymentWords::tone(const Listed<PaymentState>& state)
{
    switch (state.value()) {
    case PaymentState::Settled:
    case PaymentState::Credited: return Tone::Ok;
    case PaymentState::WaitingInfo:
    case PaymentState::Compensating:
    case PaymentState::Returning:
    case PaymentState::Unallocated: return Tone::Warn;
    case PaymentState::Failed:
    case PaymentState::ReturnedAfterSend:
    case PaymentState::ChargedBack: return Tone::Stop;
    case PaymentState::Approved:
    case PaymentState::Executing:
    case PaymentState::Sent: return Tone::Accent;
    default: return Tone::Dim;
    }
}

QString PaymentWords::icon(const Listed<PaymentState>& state)
{
    switch (tone(state)) {
    case Tone::Ok: return u"status-ok"_s;
    case Tone::Warn: return u"status-look"_s;
    case Tone::Stop: return u"status-stop"_s;
    case Tone::Accent: return u"status-clock"_s;
    default: return {};
    }
}

QString PaymentWords::flag(const Listed<PaymentFlag>& flag)
{
    switch (flag.value()) {
    case PaymentFlag::UnknownOutcome: return tr("Unknown outcome");
    case PaymentFlag::WaitingInfo: return tr("Waiting for information");
    case PaymentFlag::Stop: return tr("Stopped by a check");
    case PaymentFlag::Changed: return tr("Changed, approve again");
    case PaymentFlag::Late: return tr("Late");
    case PaymentFlag::ThirdParty: return tr("Third-party payer");
    case PaymentFlag::Failed: return tr("Refused by the server");
    case PaymentFlag::Underpaid: return tr("Less came than announced");
    case PaymentFlag::Overpaid: return tr("More came than announced");
    case PaymentFlag::Chargeback: return tr("Disputed by the payer");
    case PaymentFlag::NeedsPerson: return tr("The gateway says something odd");
    case PaymentFlag::TakenBack: return tr("Taken back by the provider");
    case PaymentFlag::Unknown: break;
    }
    return OfficeWords::inside(flag.word());
}

Tone PaymentWords::tone(const Listed<PaymentFlag>& flag)
{
    switch (flag.value()) {
    case PaymentFlag::UnknownOutcome:
    case PaymentFlag::Stop:
    case PaymentFlag::Chargeback:
    case PaymentFlag::NeedsPerson:
    case PaymentFlag::TakenBack:
    case PaymentFlag::Failed: return Tone::Stop;
    default: return Tone::Warn;
    }
}

Tone PaymentWords::tone(const Listed<DueLevel>& level)
{
    switch (level.value()) {
    case DueLevel::Overdue: return Tone::Stop;
    case DueLevel::Soon: return Tone::Warn;
    default: return Tone::Normal;
    }
}

QString PaymentWords::method(const QString& code)
{
    static const QHash<QString, const char*> texts{
        {u"sepa"_s, QT_TR_NOOP("SEPA")},
        {u"wire"_s, QT_TR_NOOP("Wire")},
        {u"card"_s, QT_TR_NOOP("Card")},
        {u"skrill"_s, QT_TR_NOOP("Skrill")},
        {u"btc"_s, QT_TR_NOOP("Bitcoin")},
        {u"usdt"_s, QT_TR_NOOP("Tether")},
        {u"internal"_s, QT_TR_NOOP("Internal")},
    };
    const char* text = texts.value(code);
    return text ? tr(text) : OfficeWords::inside(code);
}

QStringList PaymentWords::methods()
{
    return {u"sepa"_s, u"wire"_s, u"card"_s, u"skrill"_s, u"btc"_s, u"usdt"_s};
}

QString PaymentWords::event(const QString& kind)
{
    static const QHash<QString, const char*> texts{
        {u"requested"_s, QT_TR_NOOP("requested")},
        {u"amended"_s, QT_TR_NOOP("changed")},
        {u"approved"_s, QT_TR_NOOP("approved")},
        {u"rejected"_s, QT_TR_NOOP("rejected")},
        {u"returned"_s, QT_TR_NOOP("returned for information")},
        {u"answered"_s, QT_TR_NOOP("answered")},
        {u"cancelled"_s, QT_TR_NOOP("cancelled")},
        {u"expired"_s, QT_TR_NOOP("expired")},
        {u"executing"_s, QT_TR_NOOP("sent to the trading server")},
        {u"debited"_s, QT_TR_NOOP("debited on the trading server")},
        {u"refused"_s, QT_TR_NOOP("refused by the server")},
        {u"unknown"_s, QT_TR_NOOP("outcome unknown")},
        {u"looked_up"_s, QT_TR_NOOP("looked up")},
        {u"retry"_s, QT_TR_NOOP("sent again")},
        {u"resolution_proposed"_s, QT_TR_NOOP("proposed a resolution")},
        {u"resolved"_s, QT_TR_NOOP("resolved")},
        {u"compensating"_s, QT_TR_NOOP("being put back")},
        {u"compensated"_s, QT_TR_NOOP("put back on the account")},
        {u"sent"_s, QT_TR_NOOP("payout sent")},
        {u"settled"_s, QT_TR_NOOP("settled")},
        {u"returned_after_send"_s, QT_TR_NOOP("returned by the bank")},
        {u"credited"_s, QT_TR_NOOP("credited")},
        {u"announced"_s, QT_TR_NOOP("announced")},
        {u"pending"_s, QT_TR_NOOP("on its way, says the provider")},
        {u"received"_s, QT_TR_NOOP("money came")},
        {u"allocated"_s, QT_TR_NOOP("allocated")},
        {u"returning"_s, QT_TR_NOOP("refused, goes back to the payer")},
        {u"money_returned"_s, QT_TR_NOOP("back with the payer")},
        {u"stopped"_s, QT_TR_NOOP("stopped before it was sent")},
        {u"overridden"_s, QT_TR_NOOP("let it pass against a check")},
        {u"requoted"_s, QT_TR_NOOP("took a new rate")},
        {u"corrected"_s, QT_TR_NOOP("corrected")},
        {u"retried"_s, QT_TR_NOOP("tried again")},
        {u"escalated"_s, QT_TR_NOOP("brought to attention")},
        {u"chargeback_opened"_s, QT_TR_NOOP("disputed by the payer")},
        {u"chargeback_won"_s, QT_TR_NOOP("dispute won")},
        {u"chargeback_lost"_s, QT_TR_NOOP("dispute lost")},
        {u"evidence_added"_s, QT_TR_NOOP("added evidence")},
        {u"evidence_submitted"_s, QT_TR_NOOP("evidence sent to the provider")},
        {u"evidence_due"_s, QT_TR_NOOP("evidence is due")},
        {u"not_paid"_s, QT_TR_NOOP("an attempt ended without money")},
        {u"needs_person"_s, QT_TR_NOOP("the gateway says what people have to judge")},
        {u"finding_proposed"_s, QT_TR_NOOP("proposed what it is")},
        {u"finding_settled"_s, QT_TR_NOOP("settled what it is")},
        {u"taken_back"_s, QT_TR_NOOP("taken back by the provider")},
        {u"given_again"_s, QT_TR_NOOP("given again by the provider")},
        {u"recovery_opened"_s, QT_TR_NOOP("owed by the client")},
        {u"recovery_paid"_s, QT_TR_NOOP("paid towards what is owed")},
        {u"recovery_written_off"_s, QT_TR_NOOP("what was owed is written off")},
        {u"paid_again"_s, QT_TR_NOOP("pays out again what came back")},
        {u"stays"_s, QT_TR_NOOP("what came back stays")},
    };
    const char* text = texts.value(kind);
    return text ? tr(text) : OfficeWords::inside(kind);
}

} // namespace purser::kit
