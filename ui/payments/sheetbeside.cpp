#include "ui/payments/sheetbeside.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/messagetexts.h"
#include "ui/payments/paymenttexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Tone;

QList<kit::StepLine> SheetBeside::disputes() const
{
    QList<kit::StepLine> lines;
    for (const SheetChargeback& dispute : m_sheet.chargebacks) {
        const bool open = dispute.state == ChargebackState::Open;
        const QString state = PaymentTexts::chargeback(dispute.state);
        const Tone tone = PaymentTexts::tone(dispute.state);
        lines.append({tr("%1 disputed, %2, fee %3")
                          .arg(m_formats.money(dispute.amount), dispute.providerReference,
                              m_formats.money(dispute.fee)),
            open ? tr("evidence due in %1").arg(kit::Formats::due(dispute.evidenceDue, m_now))
                 : state,
            tone, kit::statusIcon(tone)});
    }
    return lines;
}

QList<kit::TimelineEntry> SheetBeside::sameInstrument() const
{
    QList<kit::TimelineEntry> entries;
    for (const InstrumentPayment& payment : m_sheet.sameInstrument) {
        entries.append({m_formats.shortDateTime(payment.requested, m_now), payment.reference,
            tr("%1 %2, %3")
                .arg(kit::PaymentWords::kind(payment.kind), m_formats.money(payment.amount),
                    kit::PaymentWords::state(payment.state, 0, 0)),
            kit::PaymentWords::tone(payment.state), {}});
    }
    return entries;
}

QList<kit::TimelineEntry> SheetBeside::messages() const
{
    QList<kit::TimelineEntry> entries;
    for (const GatewayMessage& message : m_sheet.messages) {
        entries.append({m_formats.shortDateTime(message.at, m_now), message.gateway,
            tr("%1 (%2). %3.")
                .arg(message.word, MessageTexts::verdict(message), MessageTexts::effect(message)),
            message.alarm ? MessageTexts::tone(message) : MessageTexts::effectTone(message), {}});
    }
    return entries;
}

QList<kit::TimelineEntry> SheetBeside::letters() const
{
    QList<kit::TimelineEntry> entries;
    for (const SheetLetter& letter : m_sheet.letters) {
        const QString ended = m_formats.shortDateTime(letter.ended, m_now);
        const bool isSent = letter.state == "sent"_L1;
        const bool waits = letter.state == "queued"_L1;
        const QString state = waits        ? tr("waits to be sent")
            : isSent                       ? tr("sent %1").arg(ended)
            : letter.state == "refused"_L1 ? tr("refused by the mail server %1").arg(ended)
                                           : tr("given up %1").arg(ended);
        entries.append({m_formats.shortDateTime(letter.at, m_now), letter.by,
            tr("%1 — %2").arg(letter.subject, state),
            isSent      ? kit::Tone::Ok
                : waits ? kit::Tone::Normal
                        : kit::Tone::Stop,
            {}});
    }
    return entries;
}

QString SheetBeside::instrumentTitle() const
{
    return m_sheet.payment.kind == PaymentKind::Deposit ? tr("Same payer and method")
                                                        : tr("Same destination");
}

} // namespace purser::payments
