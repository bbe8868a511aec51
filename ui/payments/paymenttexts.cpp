#include "ui/payments/paymenttexts.h"

#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::PaymentWords;
using kit::Tone;

QString PaymentTexts::reason(const QString& code)
{
    static const QHash<QString, const char*> texts{
        {u"kyc_incomplete"_s, QT_TR_NOOP("Identity check incomplete")},
        {u"destination_not_owned"_s, QT_TR_NOOP("Destination does not belong to the client")},
        {u"closed_loop"_s, QT_TR_NOOP("Must go back to the source of the deposit")},
        {u"suspected_fraud"_s, QT_TR_NOOP("Suspected fraud")},
        {u"insufficient_margin"_s, QT_TR_NOOP("Not enough free margin")},
        {u"duplicate"_s, QT_TR_NOOP("Duplicate request")},
        {u"proof_of_destination"_s, QT_TR_NOOP("Proof of the destination needed")},
        {u"source_of_funds"_s, QT_TR_NOOP("Source of funds needed")},
        {u"amount_unclear"_s, QT_TR_NOOP("Amount unclear")},
        {u"client_request"_s, QT_TR_NOOP("Client asked for it")},
        {u"entered_in_error"_s, QT_TR_NOOP("Entered in error")},
        {u"third_party_payer"_s, QT_TR_NOOP("Paid by somebody else")},
        {u"not_expected"_s, QT_TR_NOOP("Nobody expects this money")},
        {u"goodwill"_s, QT_TR_NOOP("Goodwill")},
        {u"promotion"_s, QT_TR_NOOP("Promotion")},
        {u"inactivity"_s, QT_TR_NOOP("Inactivity")},
        {u"wrong_price"_s, QT_TR_NOOP("Wrong price")},
        {u"wrong_booking"_s, QT_TR_NOOP("Booked in error")},
        {u"negative_balance"_s, QT_TR_NOOP("Negative balance")},
        {u"evidence_seen"_s, QT_TR_NOOP("Evidence seen")},
        {u"known_client"_s, QT_TR_NOOP("Client known")},
        {u"client_wishes"_s, QT_TR_NOOP("The client wants it so")},
        {u"credited_to_account"_s, QT_TR_NOOP("It goes onto a trading account")},
        {u"paid_otherwise"_s, QT_TR_NOOP("Paid in another way")},
        {u"other"_s, QT_TR_NOOP("Other")},
    };
    const char* text = texts.value(code);
    return text ? tr(text) : kit::OfficeWords::inside(code);
}

QString PaymentTexts::clientReason(const QString& code)
{
    static const QHash<QString, const char*> texts{
        {u"information_missing"_s, QT_TR_NOOP("What we asked for did not come")},
        {u"destination_not_yours"_s, QT_TR_NOOP("Only to an account in their own name")},
        {u"other_way"_s, QT_TR_NOOP("Money goes back the way it came")},
        {u"not_enough"_s, QT_TR_NOOP("Not enough free money")},
        {u"asked_twice"_s, QT_TR_NOOP("Asked for already")},
        {u"details_wrong"_s, QT_TR_NOOP("Details not correct")},
        {u"not_possible"_s, QT_TR_NOOP("Not possible in this form")},
    };
    const char* text = texts.value(code);
    return text ? tr(text) : kit::OfficeWords::inside(code);
}

QString PaymentTexts::addressee(
    const Listed<Addressee>& whom, const QString& role, const QString& name)
{
    switch (whom.value()) {
    case Addressee::Client: return tr("the client");
    case Addressee::PartnerManager: return tr("the partner manager");
    case Addressee::Role: return tr("the role “%1”").arg(PaymentTexts::role(role));
    case Addressee::Staff: return name;
    case Addressee::Unknown: break;
    }
    return kit::OfficeWords::inside(whom.word());
}

QString PaymentTexts::role(const QString& role)
{
    static const QHash<QString, const char*> texts{
        {u"payments"_s, QT_TR_NOOP("payments specialist")},
        {u"payments_manager"_s, QT_TR_NOOP("payments manager")},
        {u"compliance"_s, QT_TR_NOOP("compliance officer")},
        {u"operations"_s, QT_TR_NOOP("operations manager")},
        {u"support"_s, QT_TR_NOOP("support agent")},
        {u"compliance_manager"_s, QT_TR_NOOP("head of compliance")},
        {u"partners"_s, QT_TR_NOOP("partner manager")},
        {u"analyst"_s, QT_TR_NOOP("analyst")},
        {u"admin"_s, QT_TR_NOOP("administrator")},
    };
    const char* text = texts.value(role);
    return text ? tr(text) : kit::OfficeWords::inside(role);
}

QString PaymentTexts::ledgerAccount(const QString& role)
{
    static const QHash<QString, const char*> texts{
        {u"client_wallet"_s, QT_TR_NOOP("client wallet")},
        {u"client_trading"_s, QT_TR_NOOP("client trading")},
        {u"bonus_credit"_s, QT_TR_NOOP("bonus credit")},
        {u"psp_receivable"_s, QT_TR_NOOP("provider receivable")},
        {u"psp_reserve"_s, QT_TR_NOOP("provider reserve")},
        {u"payout_in_flight"_s, QT_TR_NOOP("payout in flight")},
        {u"bank_client_money"_s, QT_TR_NOOP("bank, client money")},
        {u"bank_own_money"_s, QT_TR_NOOP("bank, own money")},
        {u"unallocated_receipts"_s, QT_TR_NOOP("unallocated receipts")},
        {u"fees"_s, QT_TR_NOOP("fees")},
        {u"transfer_in_flight"_s, QT_TR_NOOP("transfer in flight")},
        {u"provider_cost"_s, QT_TR_NOOP("provider costs")},
        {u"bonus_granted"_s, QT_TR_NOOP("bonus granted")},
        {u"adjustment"_s, QT_TR_NOOP("adjustments")},
        {u"nbp_expense"_s, QT_TR_NOOP("negative balance expense")},
        {u"chargeback_receivable"_s, QT_TR_NOOP("disputed, claimed back")},
        {u"chargeback_loss"_s, QT_TR_NOOP("lost disputes")},
        {u"recovery_receivable"_s, QT_TR_NOOP("owed by clients")},
        {u"fx_position"_s, QT_TR_NOOP("exchange position")},
        {u"fx_income"_s, QT_TR_NOOP("exchange income")},
        {u"rounding"_s, QT_TR_NOOP("rounding")},
        {u"write_off"_s, QT_TR_NOOP("written off")},
        {u"trading_result"_s, QT_TR_NOOP("trading result")},
        {u"suspense"_s, QT_TR_NOOP("suspense")},
    };
    const char* text = texts.value(role);
    return text ? tr(text) : kit::OfficeWords::inside(role);
}

QString PaymentTexts::ledgerAccountOf(
    const QString& role, const QString& server, qint64 login, int shard)
{
    QString name = ledgerAccount(role);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    if (login > 0)
        name = tr("%1 · %2 %3").arg(name, server).arg(login);
    if (shard > 0)
        name = tr("%1 · %2").arg(name).arg(shard);
    return name;
}

QString PaymentTexts::instructionState(const Listed<InstructionState>& state)
{
    switch (state.value()) {
    case InstructionState::Planned: return tr("waiting to be sent");
    case InstructionState::Claimed: return tr("taken by the bridge");
    case InstructionState::Sending: return tr("being sent");
    case InstructionState::OutcomeUnknown: return tr("outcome unknown, being looked up");
    case InstructionState::Parked: return tr("outcome unknown, waits for two people");
    case InstructionState::Done: return tr("done");
    case InstructionState::Refused: return tr("refused");
    case InstructionState::Unknown: break;
    }
    return kit::OfficeWords::inside(state.word());
}

Tone PaymentTexts::tone(const Listed<InstructionState>& state)
{
    switch (state.value()) {
    case InstructionState::Done: return Tone::Ok;
    case InstructionState::Refused:
    case InstructionState::OutcomeUnknown:
    case InstructionState::Parked: return Tone::Stop;
    default: return Tone::Accent;
    }
}

QString PaymentTexts::chargeback(const Listed<ChargebackState>& state)
{
    switch (state.value()) {
    case ChargebackState::Open: return tr("Open");
    case ChargebackState::EvidenceSubmitted: return tr("Evidence sent");
    case ChargebackState::Won: return tr("Won");
    case ChargebackState::Lost: return tr("Lost");
    case ChargebackState::Accepted: return tr("Accepted");
    case ChargebackState::Expired: return tr("Expired");
    case ChargebackState::Unknown: break;
    }
    return kit::OfficeWords::of(state.word());
}

Tone PaymentTexts::tone(const Listed<ChargebackState>& state)
{
    switch (state.value()) {
    case ChargebackState::Open: return Tone::Warn;
    case ChargebackState::EvidenceSubmitted: return Tone::Accent;
    case ChargebackState::Won: return Tone::Ok;
    case ChargebackState::Lost:
    case ChargebackState::Accepted:
    case ChargebackState::Expired: return Tone::Stop;
    case ChargebackState::Unknown: break;
    }
    return Tone::Normal;
}

QString PaymentTexts::why(const QString& code)
{
    static const QHash<QString, const char*> texts{
        {u"not_permitted"_s, QT_TR_NOOP("Your role does not do this.")},
        {u"state"_s, QT_TR_NOOP("Not possible in the state this payment is in.")},
        {u"held"_s, QT_TR_NOOP("Another person has it open.")},
        {u"claimed"_s, QT_TR_NOOP("The bridge has it already; it can no longer be called off.")},
        {u"maker"_s, QT_TR_NOOP("You entered or changed this payment; another person decides.")},
        {u"touched"_s,
            QT_TR_NOOP(
                "You had a hand in this payment or its destination; another person resolves it.")},
        {u"destination"_s,
            QT_TR_NOOP("You added or verified the destination; another person decides.")},
        {u"approved_already"_s, QT_TR_NOOP("You have approved this payment already.")},
        {u"no_open_step"_s, QT_TR_NOOP("The open steps need another role.")},
        {u"no_rule"_s, QT_TR_NOOP("No approval rule covers this amount; ask an administrator.")},
        {u"checks"_s, QT_TR_NOOP("A check stands against it: see the red rows.")},
        {u"override"_s, QT_TR_NOOP("You let it pass against a check; another person approves.")},
        {u"nothing_to_override"_s,
            QT_TR_NOOP("No check that could be let pass stands against it.")},
        {u"colleague_may_not"_s, QT_TR_NOOP("That colleague may not approve this payment.")},
        {u"not_asked"_s, QT_TR_NOOP("Other colleagues are asked; they answer, or whoever asked.")},
        {u"not_yours"_s, QT_TR_NOOP("You may not approve this one.")},
        {u"paid_again"_s, QT_TR_NOOP("Another payment pays this out again.")},
        {u"nothing_left"_s, QT_TR_NOOP("Nothing of what came back is left.")},
    };
    const char* text = texts.value(code);
    return text ? tr(text) : tr("Not possible now: %1.").arg(kit::OfficeWords::inside(code));
}

QString PaymentTexts::changes(const QStringList& fields)
{
    static const QHash<QString, const char*> texts{
        {u"amount"_s, QT_TR_NOOP("amount")},
        {u"fee"_s, QT_TR_NOOP("fee")},
        {u"destination"_s, QT_TR_NOOP("destination")},
        {u"account"_s, QT_TR_NOOP("account")},
        {u"state"_s, QT_TR_NOOP("state")},
        {u"approvals"_s, QT_TR_NOOP("approvals")},
        {u"checks"_s, QT_TR_NOOP("checks")},
        {u"rate"_s, QT_TR_NOOP("exchange rate")},
    };
    QStringList words;
    for (const QString& field : fields) {
        const char* text = texts.value(field);
        words.append(text ? tr(text) : kit::OfficeWords::inside(field));
    }
    return QLocale().createSeparatedList(words);
}

} // namespace purser::payments
