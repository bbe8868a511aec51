#include "ui/payments/outcomeguide.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/paymenttexts.h"

#include <algorithm>

namespace purser::payments {

using kit::Tone;

bool OutcomeGuide::isOnTradingServer() const
{
    return m_instruction.kind == InstructionKind::MtBalance;
}

QString OutcomeGuide::otherSide() const
{
    if (isOnTradingServer())
        return m_instruction.server;
    return m_instruction.provider.isEmpty() ? tr("the gateway") : m_instruction.provider;
}

QString OutcomeGuide::purpose() const
{
    return isOnTradingServer()
        ? tr("Look on %1 for a balance operation with the mark below in its comment, then say what "
             "you found. It counts when a second person says the same; nothing is sent again and "
             "nothing is put back before.")
              .arg(otherSide())
        : tr("Ask %1 for the payment with the mark below as our reference, then say what you "
             "found. It counts when a second person says the same; nothing is sent again and "
             "nothing is put back before.")
              .arg(otherSide());
}

QString OutcomeGuide::executedText() const
{
    return isOnTradingServer() ? tr("It was carried out, ticket")
                               : tr("It was paid out, number at the gateway");
}

QString OutcomeGuide::numberLabel() const
{
    return isOnTradingServer() ? tr("Ticket") : tr("Number at the gateway");
}

QString OutcomeGuide::numberMissing() const
{
    return isOnTradingServer() ? tr("Give the ticket found on the server.")
                               : tr("Give the number found at the gateway.");
}

Money OutcomeGuide::change() const
{
    return m_instruction.direction == Side::Credit
        ? m_instruction.amount
        : m_instruction.amount.negated().value_or(m_instruction.amount);
}

QString OutcomeGuide::booksBefore() const
{
    return m_instruction.books ? m_formats.money(*m_instruction.books) : QString();
}

QString OutcomeGuide::booksAfter() const
{
    if (!m_instruction.books)
        return {};
    const auto after = m_instruction.books->plus(change());
    return after ? m_formats.money(*after) : QString();
}

const InstructionEvent* OutcomeGuide::lastWithBalance() const
{
    const auto found = std::find_if(m_instruction.events.rbegin(), m_instruction.events.rend(),
        [](const InstructionEvent& event) { return !event.balance.isEmpty(); });
    return found == m_instruction.events.rend() ? nullptr : &*found;
}

std::optional<Money> OutcomeGuide::theirs() const
{
    const InstructionEvent* event = lastWithBalance();
    if (!event)
        return std::nullopt;
    const auto money = Money::parse(event->balance, m_instruction.amount.currency());
    return money ? std::optional(*money) : std::nullopt;
}

QString OutcomeGuide::theirBalance() const
{
    const InstructionEvent* event = lastWithBalance();
    if (!event)
        return {};
    const auto money = theirs();
    return tr("%1, read %2")
        .arg(money ? m_formats.money(*money) : event->balance,
            m_formats.shortDateTime(event->at, m_now));
}

QString OutcomeGuide::lookText(const QString& look)
{
    if (look == u"not_found")
        return tr("nothing with this mark");
    if (look == u"ambiguous")
        return tr("no clear answer");
    if (look == u"found")
        return tr("found");
    return kit::OfficeWords::inside(look);
}

QString OutcomeGuide::lastLook() const
{
    const auto found = std::find_if(m_instruction.events.rbegin(), m_instruction.events.rend(),
        [](const InstructionEvent& event) { return !event.look.isEmpty(); });
    if (found == m_instruction.events.rend())
        return tr("not looked up yet");
    QString text = lookText(found->look);
    if (!found->tickets.isEmpty())
        text = tr("%1: %2").arg(text, m_formats.locale().createSeparatedList(found->tickets));
    return tr("%1, %2").arg(text, m_formats.shortDateTime(found->at, m_now));
}

QString OutcomeGuide::conclusion(Tone* tone) const
{
    *tone = Tone::Dim;
    const auto server = theirs();
    if (!server || !m_instruction.books)
        return {};
    const auto after = m_instruction.books->plus(change());
    if (*server == *m_instruction.books) {
        *tone = Tone::Accent;
        return tr("The server shows what our books say without it: it looks as if it was not "
                  "carried out.");
    }
    if (after && *server == *after) {
        *tone = Tone::Accent;
        return tr("The server shows what our books would say with it: it looks as if it was "
                  "carried out.");
    }
    *tone = Tone::Warn;
    return tr("The server shows neither of the two: something else moved on the account as well. "
              "Only the mark decides.");
}

QString OutcomeGuide::stepText(const InstructionEvent& event) const
{
    QString text = event.look.isEmpty() ? PaymentTexts::instructionState(event.to)
                                        : tr("looked up: %1").arg(lookText(event.look));
    if (!event.tickets.isEmpty())
        text = tr("%1 (%2)").arg(text, m_formats.locale().createSeparatedList(event.tickets));
    if (!event.reason.isEmpty())
        text = tr("%1, %2").arg(text, kit::OfficeWords::inside(event.reason));
    return text;
}

QList<kit::TimelineEntry> OutcomeGuide::steps() const
{
    QList<kit::TimelineEntry> entries;
    for (const InstructionEvent& event : m_instruction.events) {
        entries.prepend({m_formats.timeWithSeconds(event.at), kit::OfficeWords::who(event.who),
            stepText(event), PaymentTexts::tone(event.to), {}});
    }
    return entries;
}

} // namespace purser::payments
