#include "ui/clients/clienttexts.h"

#include "ui/clients/contacts/contacttexts.h"
#include "ui/clients/intake/intaketexts.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::PaymentWords;
using kit::Tone;

QString ClientTexts::kind(const Listed<ClientKind>& kind)
{
    switch (kind.value()) {
    case ClientKind::Person: return tr("Person");
    case ClientKind::Entity: return tr("Company");
    case ClientKind::Unknown: break;
    }
    return kit::OfficeWords::inside(kind.word());
}

QString ClientTexts::status(const Listed<ClientStatus>& status)
{
    switch (status.value()) {
    case ClientStatus::Prospect: return tr("Prospect");
    case ClientStatus::Active: return tr("Active");
    case ClientStatus::Suspended: return tr("Suspended");
    case ClientStatus::Closed: return tr("Closed");
    case ClientStatus::Unknown: break;
    }
    return kit::OfficeWords::inside(status.word());
}

Tone ClientTexts::tone(const Listed<ClientStatus>& status)
{
    switch (status.value()) {
    case ClientStatus::Active: return Tone::Ok;
    case ClientStatus::Suspended: return Tone::Stop;
    case ClientStatus::Prospect: return Tone::Accent;
    default: return Tone::Dim;
    }
}

QString ClientTexts::kycState(const Listed<KycState>& state)
{
    switch (state.value()) {
    case KycState::None: return tr("Not reviewed");
    case KycState::Pending: return tr("In review");
    case KycState::Approved: return tr("Approved");
    case KycState::Rejected: return tr("Rejected");
    case KycState::Expired: return tr("Expired");
    case KycState::Unknown: break;
    }
    return kit::OfficeWords::inside(state.word());
}

QString ClientTexts::kyc(const Listed<KycState>& state, int level)
{
    if (state == KycState::Approved)
        return tr("Approved, level %1").arg(level);
    return kycState(state);
}

QString ClientTexts::kycInList(const Listed<KycState>& state, int level)
{
    return state == KycState::Approved ? tr("Level %1").arg(level) : kycState(state);
}

Tone ClientTexts::tone(const Listed<KycState>& state)
{
    switch (state.value()) {
    case KycState::Approved: return Tone::Ok;
    case KycState::Pending:
    case KycState::Expired: return Tone::Warn;
    case KycState::Rejected: return Tone::Stop;
    default: return Tone::Dim;
    }
}

QString ClientTexts::riskBand(const Listed<RiskBand>& band)
{
    switch (band.value()) {
    case RiskBand::Low: return tr("low");
    case RiskBand::Medium: return tr("medium");
    case RiskBand::High: return tr("high");
    case RiskBand::Prohibited: return tr("prohibited");
    case RiskBand::Unknown: break;
    }
    return kit::OfficeWords::inside(band.word());
}

Tone ClientTexts::tone(const Listed<RiskBand>& band)
{
    switch (band.value()) {
    case RiskBand::Prohibited:
    case RiskBand::High: return Tone::Stop;
    case RiskBand::Medium: return Tone::Warn;
    default: return Tone::Normal;
    }
}

QString ClientTexts::tradeRights(const Listed<TradeRights>& rights)
{
    switch (rights.value()) {
    case TradeRights::Full: return tr("Full");
    case TradeRights::CloseOnly: return tr("Closing only");
    case TradeRights::ReadOnly: return tr("Reading only");
    case TradeRights::Unknown: break;
    }
    return rights.word();
}

Tone ClientTexts::tone(const Listed<TradeRights>& rights)
{
    return rights == TradeRights::Full ? Tone::Ok : Tone::Warn;
}

QString ClientTexts::trading(const TradingAccount& account)
{
    const QString now = tradeRights(account.tradeRights);
    const AccountOrder* order = account.order(u"trade_rights");
    if (!order || order->state == OrderState::Done || order->reason == u"no_longer_wanted")
        return now;
    const QString next = tradeRights(order->rights);
    if (order->state == OrderState::Refused)
        return tr("%1 (%2 was refused)").arg(now, next);
    if (order->state == OrderState::Unclear)
        return tr("%1 (%2 is not confirmed)").arg(now, next);
    return tr("%1 (%2 is on its way)").arg(now, next);
}

QString ClientTexts::leverage(const TradingAccount& account)
{
    const QString now = u"1:%1"_s.arg(account.leverage);
    const AccountOrder* order = account.order(u"leverage");
    if (!order || order->state == OrderState::Done)
        return now;
    const QString next = u"1:%1"_s.arg(order->leverage);
    if (order->state == OrderState::Refused)
        return tr("%1 (%2 was refused)").arg(now, next);
    if (order->state == OrderState::Unclear)
        return tr("%1 (%2 is not confirmed)").arg(now, next);
    return tr("%1 (%2 is on its way)").arg(now, next);
}

QString ClientTexts::accountState(const Listed<AccountState>& state)
{
    switch (state.value()) {
    case AccountState::Active: return tr("Active");
    case AccountState::Disabled: return tr("Disabled");
    case AccountState::Archived: return tr("Archived");
    case AccountState::Unknown: break;
    }
    return kit::OfficeWords::inside(state.word());
}

Tone ClientTexts::tone(const Listed<AccountState>& state)
{
    switch (state.value()) {
    case AccountState::Active: return Tone::Ok;
    case AccountState::Disabled: return Tone::Warn;
    default: return Tone::Dim;
    }
}

QString ClientTexts::payeeResult(const Listed<PayeeResult>& result)
{
    switch (result.value()) {
    case PayeeResult::Match: return tr("Matches");
    case PayeeResult::CloseMatch: return tr("Nearly matches");
    case PayeeResult::NoMatch: return tr("Another name");
    case PayeeResult::NotPossible: return tr("Could not be checked");
    case PayeeResult::Unknown: break;
    }
    return kit::OfficeWords::of(result.word());
}

kit::Tone ClientTexts::tone(const Listed<PayeeResult>& result)
{
    switch (result.value()) {
    case PayeeResult::Match: return kit::Tone::Ok;
    case PayeeResult::NoMatch: return kit::Tone::Stop;
    default: return kit::Tone::Warn;
    }
}

QString ClientTexts::destinationState(const Listed<DestinationState>& state)
{
    switch (state.value()) {
    case DestinationState::Unverified: return tr("Not verified");
    case DestinationState::Verified: return tr("Verified");
    case DestinationState::Blocked: return tr("Blocked");
    case DestinationState::Retired: return tr("Retired");
    case DestinationState::Unknown: break;
    }
    return kit::OfficeWords::inside(state.word());
}

Tone ClientTexts::tone(const Listed<DestinationState>& state)
{
    switch (state.value()) {
    case DestinationState::Verified: return Tone::Ok;
    case DestinationState::Blocked:
    case DestinationState::Retired: return Tone::Stop;
    default: return Tone::Warn;
    }
}

QString ClientTexts::recordEvent(const TimelineEntry& entry)
{
    const QJsonObject& args = entry.args;
    const auto word = [&args](QStringView name) { return args.value(name).toString(); };
    if (entry.kind == u"fields_changed"_s) {
        QStringList fields;
        for (const QJsonValue& field : args.value(u"fields"_s).toArray())
            fields.append(kit::OfficeWords::inside(field.toString()));
        return tr("the file says something else: %1").arg(kit::enumerated(fields));
    }
    if (entry.kind == u"document_received"_s)
        return tr("document handed in: %1").arg(kit::OfficeWords::inside(word(u"type")));
    if (entry.kind == u"document_accepted"_s)
        return tr("document accepted: %1").arg(kit::OfficeWords::inside(word(u"type")));
    if (entry.kind == u"document_rejected"_s)
        return tr("document rejected: %1").arg(kit::OfficeWords::inside(word(u"type")));
    if (entry.kind == u"note_added"_s)
        return tr("note written");
    if (entry.kind == u"contact"_s)
        return tr("contact: %1").arg(kit::inSentence(IntakeTexts::contact(word(u"kind"))));
    if (entry.kind == u"consent"_s) {
        const QString what = kit::inSentence(IntakeTexts::consent(word(u"kind")));
        return args.value(u"given"_s).toBool() ? tr("agreed to: %1").arg(what)
                                               : tr("took back: %1").arg(what);
    }
    if (entry.kind == u"letter_written"_s) {
        const QString about =
            tr("letter: %1").arg(kit::inSentence(IntakeTexts::letter(word(u"template"))));
        QStringList documents;
        for (const QJsonValue document : args.value(u"documents"_s).toArray()) {
            const QString name = IntakeTexts::letterDocument(
                document[u"type"].toString(), document[u"side"].toInt(1));
            const QString reason = document[u"reason"].toString();
            documents << (reason.isEmpty()
                    ? name
                    : tr("%1: %2").arg(name, kit::OfficeWords::inside(reason)));
        }
        return documents.isEmpty() ? about : tr("%1 (%2)").arg(about, kit::enumerated(documents));
    }
    return {};
}

QString ClientTexts::reviewEvent(const TimelineEntry& entry)
{
    const QJsonObject& args = entry.args;
    const auto word = [&args](QStringView name) { return args.value(name).toString(); };
    const auto inside = [&word](QStringView name) { return kit::OfficeWords::inside(word(name)); };
    if (entry.kind == u"application_opened"_s)
        return tr("%1 opened: %2").arg(word(u"reference"), inside(u"kind"));
    if (entry.kind == u"application_decided"_s)
        return tr("%1 decided: %2").arg(word(u"reference"), inside(u"state"));
    if (entry.kind == u"category_decided"_s)
        return tr("category %1: %2").arg(inside(u"category"), inside(u"state"));
    if (entry.kind == u"test_taken"_s)
        return word(u"outcome") == u"pass" ? tr("appropriateness test passed")
                                           : tr("appropriateness test not passed");
    if (entry.kind == u"merged"_s)
        return tr("%1 merged into %2").arg(word(u"closed"), word(u"survivor"));
    if (entry.kind == u"merge_undone"_s)
        return tr("merge of %1 into %2 taken back").arg(word(u"closed"), word(u"survivor"));
    if (entry.kind == u"screened"_s)
        return tr("screened: %n hit(s)", nullptr, args.value(u"hits"_s).toInt());
    if (entry.kind == u"rated"_s)
        return tr("rated %1, %2").arg(args.value(u"score"_s).toInt()).arg(inside(u"band"));
    if (entry.kind == u"override_decided"_s)
        return tr("rating of %1 by hand: %2")
            .arg(args.value(u"score"_s).toInt())
            .arg(inside(u"state"));
    if (entry.kind == u"restricted"_s)
        return tr("restricted for a scheduled review");
    if (entry.kind == u"restriction_lifted"_s)
        return tr("restriction lifted");
    if (entry.kind == u"account_leverage"_s)
        return tr("leverage 1:%1 on account %2: %3")
            .arg(args.value(u"leverage"_s).toInt())
            .arg(args.value(u"login"_s).toVariant().toString(), inside(u"state"));
    if (entry.kind == u"account_trade_rights"_s)
        return tr("trading on account %1: %2, %3")
            .arg(
                args.value(u"login"_s).toVariant().toString(), inside(u"rights"), inside(u"state"));
    return {};
}

QString ClientTexts::event(const TimelineEntry& entry)
{
    const QJsonObject& args = entry.args;
    for (const QString& said : {recordEvent(entry), reviewEvent(entry)}) {
        if (!said.isEmpty())
            return said;
    }
    if (entry.kind == u"client_created"_s)
        return tr("client entered");
    if (entry.kind == u"account_opened"_s) {
        const QJsonValue login = args.value(u"login"_s);
        return tr("account %1 opened")
            .arg(login.isDouble() ? QString::number(login.toInteger()) : login.toString());
    }
    if (entry.kind == u"destination_added"_s)
        return tr("destination %1 added").arg(args.value(u"masked"_s).toString());
    if (entry.kind == u"destination_retired"_s)
        return tr("destination %1 retired: %2")
            .arg(args.value(u"masked"_s).toString(),
                kit::OfficeWords::inside(args.value(u"reason"_s).toString()));
    if (entry.kind == u"kyc_reviewed"_s) {
        const auto state = Listed<KycState>::fromWord(args.value(u"state"_s).toString());
        const QString reviewed = tr("identity review: %1").arg(kit::inSentence(kycState(state)));
        const QString rule = args.value(u"rule"_s).toString();
        if (rule.isEmpty())
            return reviewed;
        return tr("%1 by the rule %2, version %3")
            .arg(reviewed, rule)
            .arg(args.value(u"version"_s).toInt());
    }
    if (entry.kind == u"device_seen"_s)
        return tr("signed in from a new device: %1").arg(args.value(u"says"_s).toString());
    const QString reference = args.value(u"reference"_s).toString();
    if (entry.kind.startsWith(u"ticket_"_s))
        return tr("%1: %2").arg(reference, ContactTexts::event(entry.kind.mid(7)));
    if (entry.kind.startsWith(u"payment_"_s))
        return tr("%1: %2").arg(reference, PaymentWords::event(entry.kind.mid(8)));
    return kit::OfficeWords::inside(entry.kind);
}

} // namespace purser::clients
