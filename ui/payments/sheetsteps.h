#pragma once

#include "core/payments/paymentsheet.h"
#include "ui/kit/widgets/approvalchain.h"
#include "ui/kit/widgets/steplist.h"
#include "ui/kit/widgets/timeline.h"

#include <QCoreApplication>
#include <QDateTime>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// The parts of a sheet that tell a story: who decides, what will happen, what has happened.
class SheetSteps
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::SheetSteps)

public:
    SheetSteps(const PaymentSheet& sheet, const kit::Formats& formats, QDateTime now)
        : m_sheet(sheet), m_formats(formats), m_now(now)
    {
    }

    QList<kit::ChainStep> chain() const;
    /// In words and figures, before it happens; empty when nothing is still to come.
    QList<kit::StepLine> planned() const;
    /// Instructions and journals, in the order of time.
    QList<kit::StepLine> happened() const;
    /// Newest first.
    QList<kit::TimelineEntry> history() const;
    /// "MT5 real-2: balance −4,850.00 EUR on 7104418"
    QString balanceOperation() const;
    QList<kit::StepLine> plannedOfKind() const;
    QString serverLine(
        const std::optional<SheetPayment::Account>& account, const Money& change) const;
    QString instruction(const Instruction& instruction) const;
    QList<kit::StepLine> plannedParts() const;
    QString partLine(const PayoutPart& part) const;
    /// How a part has ended; empty while its instruction says it all.
    static QString partEnd(const PayoutPart& part);

private:
    QString needed(const ChainEntry& entry) const;
    bool isPlanned(JournalKind step) const;
    QString ledgerLine(const std::vector<const SheetPosting*>& legs) const;
    std::vector<const SheetPosting*> plannedLegs(JournalKind step) const;
    Money payout() const;
    QString shortTime(const QDateTime& at) const;

    const PaymentSheet& m_sheet;
    const kit::Formats& m_formats;
    QDateTime m_now;
};

} // namespace purser::payments
