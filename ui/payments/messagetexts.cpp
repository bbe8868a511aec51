#include "ui/payments/messagetexts.h"

#include "ui/kit/words/officewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Tone;

QString MessageTexts::verdict(const GatewayMessage& message)
{
    static const QHash<QString, const char*> texts{
        {u"forged"_s, QT_TR_NOOP("Forged: not signed by the gateway")},
        {u"unreadable"_s, QT_TR_NOOP("Verified, but nobody can read it")},
        {u"contradicts"_s, QT_TR_NOOP("Verified, contradicts what it said before")},
        {u"duplicate"_s, QT_TR_NOOP("Verified, came again")},
        {u"again"_s, QT_TR_NOOP("Verified, came again")},
        {u"new"_s, QT_TR_NOOP("Verified")},
    };
    const char* text = texts.value(message.reason);
    const QString said = text ? tr(text) : kit::OfficeWords::inside(message.reason);
    return message.stale ? tr("%1, late").arg(said) : said;
}

Tone MessageTexts::tone(const GatewayMessage& message)
{
    if (message.alarm)
        return message.reason == "forged"_L1 ? Tone::Stop : Tone::Warn;
    return message.reason == "new"_L1 ? Tone::Ok : Tone::Dim;
}

QString MessageTexts::effect(const GatewayMessage& message)
{
    if (message.state.isEmpty())
        return tr("Nothing");
    if (message.state == "new"_L1)
        return message.attempts > 0
            ? tr("Tried %n time(s), tried again later", nullptr, message.attempts)
            : tr("Waits until the gateway is asked");
    if (message.result == "acknowledged"_L1)
        return tr("Nothing, says %1: %2").arg(message.settledBy, message.settledText);
    if (message.result == "unallocated"_L1)
        return tr("Its money was booked and waits for its owner");
    if (message.state == "done"_L1)
        return tr("The gateway was asked and its answer followed");
    static const QHash<QString, const char*> texts{
        {u"refund"_s, QT_TR_NOOP("A person has to look: it speaks of a refund")},
        {u"not_found"_s, QT_TR_NOOP("A person has to look: the gateway knows nothing of it")},
        {u"unknown_reference"_s, QT_TR_NOOP("A person has to look: no payment has this number")},
        {u"receipt_differs"_s, QT_TR_NOOP("A person has to look: another amount than was booked")},
        {u"not_sent_yet"_s, QT_TR_NOOP("A person has to look: we never sent this payout")},
        {u"needs_person"_s,
            QT_TR_NOOP("A person has to look: the gateway's answer decides nothing")},
    };
    const char* text = texts.value(message.result);
    return text ? tr(text) : tr("A person has to look: the gateway could not be asked");
}

Tone MessageTexts::effectTone(const GatewayMessage& message)
{
    if (message.state == "parked"_L1)
        return Tone::Warn;
    return message.state == "done"_L1 ? Tone::Ok : Tone::Dim;
}

QString MessageTexts::operation(const QString& operation)
{
    static const QHash<QString, const char*> texts{
        {u"deposit"_s, QT_TR_NOOP("Deposit")},
        {u"payout"_s, QT_TR_NOOP("Payout")},
        {u"refund"_s, QT_TR_NOOP("Refund")},
    };
    const char* text = texts.value(operation);
    return text ? tr(text) : kit::OfficeWords::inside(operation);
}

} // namespace purser::payments
