#include "ui/payments/sheetsteps.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/paymenttexts.h"

#include <map>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::StepLine;
using kit::Tone;
using Kind = kit::ChainStep::Kind;

QString SheetSteps::shortTime(const QDateTime& at) const
{
    return at.isValid() ? m_formats.shortDateTime(at, m_now) : QString();
}

QString SheetSteps::needed(const ChainEntry& entry) const
{
    const QString role = PaymentTexts::role(entry.role);
    if (entry.you)
        return tr("You, as %1").arg(role);
    return entry.role.isEmpty() ? tr("Another person") : tr("A %1").arg(role);
}

QList<kit::ChainStep> SheetSteps::chain() const
{
    QList<kit::ChainStep> steps;
    for (const ChainEntry& entry : m_sheet.chain) {
        const QString time = shortTime(entry.at);
        switch (entry.kind.value()) {
        case ChainStep::Requested:
            steps.append(
                {Kind::Done, tr("Requested by %1").arg(kit::OfficeWords::who(entry.who)), time});
            break;
        case ChainStep::Amended:
            steps.append(
                {Kind::Returned, tr("Changed by %1").arg(kit::OfficeWords::who(entry.who)), time});
            break;
        case ChainStep::Approved:
            steps.append({Kind::Done, kit::OfficeWords::who(entry.who), time});
            break;
        case ChainStep::Needed:
            steps.append({entry.you ? Kind::You : Kind::Needed, needed(entry), {}});
            break;
        case ChainStep::Rejected:
            steps.append(
                {Kind::Rejected, tr("Rejected by %1").arg(kit::OfficeWords::who(entry.who)), time});
            break;
        case ChainStep::Returned:
            steps.append(
                {Kind::Returned, tr("Returned by %1").arg(kit::OfficeWords::who(entry.who)), time});
            break;
        case ChainStep::Cancelled:
            steps.append({Kind::Rejected,
                tr("Cancelled by %1").arg(kit::OfficeWords::who(entry.who)), time});
            break;
        case ChainStep::Unknown:
            steps.append({Kind::Returned,
                tr("%1: %2").arg(
                    kit::OfficeWords::inside(entry.kind.word()), kit::OfficeWords::who(entry.who)),
                time});
            break;
        }
    }
    return steps;
}

bool SheetSteps::isPlanned(JournalKind step) const
{
    return !plannedLegs(step).empty();
}

std::vector<const SheetPosting*> SheetSteps::plannedLegs(JournalKind step) const
{
    std::vector<const SheetPosting*> legs;
    for (const SheetPosting& posting : m_sheet.planned) {
        if (posting.step == step)
            legs.push_back(&posting);
    }
    return legs;
}

QString SheetSteps::ledgerLine(const std::vector<const SheetPosting*>& legs) const
{
    QStringList from;
    QStringList to;
    QStringList amounts;
    for (const SheetPosting* leg : legs) {
        const QString account = PaymentTexts::ledgerAccount(leg->account);
        amounts.append(m_formats.money(leg->amount));
        if (leg->side == Side::Debit)
            from.append(account);
        else
            to.append(tr("%1, %2").arg(account, amounts.last()));
    }
    // Only an exchange has one side in a currency: the other is the position of the house.
    const QString house = PaymentTexts::ledgerAccount(u"fx_position"_s);
    if (to.isEmpty())
        to.append(tr("%1, %2").arg(house, amounts.join(u"; "_s)));
    if (from.isEmpty())
        from.append(house);
    return tr("Ledger: %1 → %2").arg(kit::enumerated(from), to.join(u"; "_s));
}

Money SheetSteps::payout() const
{
    const SheetPayment& payment = m_sheet.payment;
    return payment.amount.minus(payment.fee).value_or(payment.amount);
}

QString SheetSteps::balanceOperation() const
{
    const SheetPayment& payment = m_sheet.payment;
    if (!payment.account)
        return {};
    const Money taken = payment.amount.negated().value_or(payment.amount);
    return tr("%1: balance %2 on %3")
        .arg(payment.account->server, m_formats.money(taken), payment.account->login);
}

QString SheetSteps::serverLine(
    const std::optional<SheetPayment::Account>& account, const Money& change) const
{
    if (!account)
        return {};
    return tr("%1: %2 on %3").arg(account->server, m_formats.money(change), account->login);
}

QList<StepLine> SheetSteps::plannedOfKind() const
{
    QList<StepLine> steps;
    const SheetPayment& payment = m_sheet.payment;
    if (m_sheet.planned.empty())
        return steps;
    const Money arrives = payment.finalAmount.value_or(payment.amount);
    const Money taken = payment.amount.negated().value_or(payment.amount);
    const bool isTransfer =
        payment.kind == PaymentKind::Transfer || payment.kind == PaymentKind::ClientTransfer;
    // What the servers do, then what the books say, journal by journal.
    QStringList servers;
    if (isTransfer)
        servers = {serverLine(payment.account, taken), serverLine(payment.toAccount, arrives)};
    else
        servers = {serverLine(payment.account,
            payment.outgoing || payment.kind == PaymentKind::Fee ? taken : arrives)};
    for (const QString& line : servers) {
        if (!line.isEmpty())
            steps.append({line});
    }
    QList<JournalKind> seen;
    for (const SheetPosting& posting : m_sheet.planned) {
        const JournalKind step = posting.step.value();
        if (seen.contains(step))
            continue;
        seen.append(step);
        steps.append({ledgerLine(plannedLegs(step))});
    }
    return steps;
}

QList<StepLine> SheetSteps::planned() const
{
    QList<StepLine> steps;
    const SheetPayment& payment = m_sheet.payment;
    if (payment.kind != PaymentKind::Withdrawal)
        return plannedOfKind();
    if (isPlanned(JournalKind::Withdrawal)) {
        steps.append({tr("%1, margin checked by the server").arg(balanceOperation())});
        steps.append({ledgerLine(plannedLegs(JournalKind::Withdrawal))});
    }
    if (!m_sheet.parts.empty()) {
        steps.append(plannedParts());
    } else if (isPlanned(JournalKind::PayoutSettled) && payment.destination) {
        steps.append({tr("%1: pay %2 to %3, %4")
                          .arg(kit::PaymentWords::method(payment.method), m_formats.money(payout()),
                              payment.destination->masked, payment.destination->holder)});
        steps.append(
            {ledgerLine(plannedLegs(JournalKind::PayoutSettled)), tr("when it has arrived")});
    }
    return steps;
}

/// Each with its two legs, which the office gives in the order of the parts.
QList<StepLine> SheetSteps::plannedParts() const
{
    QList<StepLine> steps;
    const std::vector<const SheetPosting*> legs = plannedLegs(JournalKind::PayoutSettled);
    std::size_t next = 0;
    for (const PayoutPart& part : m_sheet.parts) {
        if (!part.isUnderWay())
            continue;
        if (!part.instruction)
            steps.append({partLine(part)});
        if (next + 1 < legs.size())
            steps.append({ledgerLine({legs[next], legs[next + 1]}), tr("when it has arrived")});
        next += 2;
    }
    return steps;
}

QString SheetSteps::partLine(const PayoutPart& part) const
{
    const QString amount = m_formats.money(part.amount);
    return part.deposit.isEmpty()
        ? tr("Part %1: pay %2 by %3").arg(QString::number(part.number), amount, part.gateway)
        : tr("Part %1: refund %2 of deposit %3 by %4")
              .arg(QString::number(part.number), amount, part.deposit, part.gateway);
}

QString SheetSteps::partEnd(const PayoutPart& part)
{
    static const QHash<QString, const char*> ends{
        {u"settled"_s, QT_TR_NOOP("the client has it")},
        {u"returned"_s, QT_TR_NOOP("came back")},
        {u"failed"_s, QT_TR_NOOP("goes another way")},
        {u"unclear"_s, QT_TR_NOOP("only people can judge what the gateway says")},
    };
    const char* end = ends.value(part.state);
    return end ? tr(end) : QString();
}

QString SheetSteps::instruction(const Instruction& instruction) const
{
    if (const PayoutPart* part = m_sheet.partOf(instruction.id))
        return partLine(*part);
    const bool debit = instruction.direction != Side::Credit;
    if (instruction.kind == InstructionKind::MtBalance) {
        const Money change =
            debit ? instruction.amount.negated().value_or(instruction.amount) : instruction.amount;
        return tr("%1: balance %2 on %3")
            .arg(instruction.server, m_formats.money(change), instruction.login);
    }
    if (instruction.kind == InstructionKind::Payout && m_sheet.payment.destination) {
        return tr("%1: pay %2 to %3")
            .arg(kit::PaymentWords::method(m_sheet.payment.method),
                m_formats.money(instruction.amount), m_sheet.payment.destination->masked);
    }
    return tr("%1: %2").arg(
        kit::OfficeWords::inside(instruction.kind.word()), m_formats.money(instruction.amount));
}

QList<StepLine> SheetSteps::happened() const
{
    std::multimap<QDateTime, StepLine> lines;
    for (const Instruction& entry : m_sheet.instructions) {
        const Tone tone = PaymentTexts::tone(entry.state);
        const QString state = PaymentTexts::instructionState(entry.state);
        QString right = entry.ticket.isEmpty()
            ? tr("%1 %2").arg(state, shortTime(entry.at))
            : tr("ticket %1, %2 %3").arg(entry.ticket, state, shortTime(entry.at));
        const PayoutPart* part = m_sheet.partOf(entry.id);
        if (const QString end = part ? partEnd(*part) : QString(); !end.isEmpty())
            right = tr("%1; %2").arg(right, end);
        const QString icon = tone == Tone::Accent ? u"status-clock"_s : kit::statusIcon(tone);
        lines.emplace(entry.at, StepLine{instruction(entry), right, tone, icon});
    }
    std::map<JournalId, std::vector<const SheetPosting*>> journals;
    for (const SheetPosting& posting : m_sheet.posted)
        journals[posting.journal].push_back(&posting);
    for (const auto& [journal, legs] : journals) {
        const QDateTime at = legs.front()->at;
        lines.emplace(at,
            StepLine{ledgerLine(legs), tr("journal %1, %2").arg(journal.value()).arg(shortTime(at)),
                Tone::Ok, kit::statusIcon(Tone::Ok)});
    }
    QList<StepLine> steps;
    for (auto& [at, line] : lines)
        steps.append(line);
    return steps;
}

QList<kit::TimelineEntry> SheetSteps::history() const
{
    QList<kit::TimelineEntry> entries;
    for (const HistoryEntry& event : m_sheet.history) {
        QStringList words{kit::PaymentWords::event(event.kind)};
        if (event.step > 0)
            words.append(tr("step %1").arg(event.step));
        if (!event.reason.isEmpty())
            words.append(PaymentTexts::reason(event.reason));
        if (!event.text.isEmpty())
            words.append(tr("“%1”").arg(event.text));
        Tone tone = Tone::Normal;
        if (event.kind == u"unknown"_s || event.kind == u"refused"_s)
            tone = Tone::Stop;
        else if (event.kind == u"settled"_s)
            tone = Tone::Ok;
        entries.prepend({shortTime(event.at), kit::OfficeWords::who(event.who),
            kit::enumerated(words), tone, {}});
    }
    return entries;
}

} // namespace purser::payments
