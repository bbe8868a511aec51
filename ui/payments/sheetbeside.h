#pragma once

#include "core/payments/paymentsheet.h"
#include "ui/kit/widgets/steplist.h"
#include "ui/kit/widgets/timeline.h"

#include <QCoreApplication>
#include <QDateTime>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// What stands beside a payment and helps to decide it: its disputes, and what the client did with
/// the same destination, card or payer before.
class SheetBeside
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::SheetBeside)

public:
    SheetBeside(const PaymentSheet& sheet, const kit::Formats& formats, QDateTime now)
        : m_sheet(sheet), m_formats(formats), m_now(now)
    {
    }

    QList<kit::StepLine> disputes() const;
    /// Newest first.
    QList<kit::TimelineEntry> sameInstrument() const;
    /// What gateways told us about it, newest first.
    QList<kit::TimelineEntry> messages() const;
    /// Letters to the client about it, newest first, with what became of each.
    QList<kit::TimelineEntry> letters() const;
    /// "Same destination before", "Same payer before".
    QString instrumentTitle() const;

private:
    const PaymentSheet& m_sheet;
    const kit::Formats& m_formats;
    QDateTime m_now;
};

} // namespace purser::payments
