#pragma once

#include "core/payments/paymentsheet.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/timeline.h"

#include <QCoreApplication>
#include <QDateTime>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// The words of a guided resolution: what was asked, where to look, what each side shows, and what
/// the balances say. The same for trading servers and gateways.
class OutcomeGuide
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::OutcomeGuide)

public:
    OutcomeGuide(const Instruction& instruction, const kit::Formats& formats, QDateTime now)
        : m_instruction(instruction), m_formats(formats), m_now(now)
    {
    }

    bool isOnTradingServer() const;
    /// "MT5 real-2", or the gateway's name.
    QString otherSide() const;
    /// Where to look and for what.
    QString purpose() const;
    QString executedText() const;
    /// What the number is called there.
    QString numberLabel() const;
    QString numberMissing() const;

    /// What our books say is on the account; empty for a payout.
    QString booksBefore() const;
    /// What would be there once it was carried out; empty for a payout.
    QString booksAfter() const;
    /// What the other side last showed, and when.
    QString theirBalance() const;
    /// What the last look found: "nothing", "more than one: 12, 14".
    QString lastLook() const;
    /// What the balances let one conclude; empty when there is nothing to compare.
    QString conclusion(kit::Tone* tone) const;
    /// Every step so far, newest first.
    QList<kit::TimelineEntry> steps() const;

private:
    const InstructionEvent* lastWithBalance() const;
    Money change() const;
    std::optional<Money> theirs() const;
    QString stepText(const InstructionEvent& event) const;
    static QString lookText(const QString& look);

    const Instruction& m_instruction;
    const kit::Formats& m_formats;
    QDateTime m_now;
};

} // namespace purser::payments
