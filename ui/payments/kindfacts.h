#pragma once

#include "core/payments/paymentsheet.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// One fact beside the amount: stable id, label, value.
struct KindFact {
    QString id;
    QString label;
    QString value;
};

/// What only some kinds of payments show: the other account, what came and from whom, both fees
/// apart, the rate, what is corrected; and the way a payment of its kind goes.
class KindFacts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::KindFacts)

public:
    KindFacts(const PaymentSheet& sheet, const kit::Formats& formats)
        : m_sheet(sheet), m_formats(formats)
    {
    }

    QList<KindFact> facts() const;
    /// Every id that facts() may have, to take away what another payment had.
    static QStringList ids();
    /// What stands beside the figure: where the money goes or came from.
    QString beside() const;
    /// The states from the beginning through the present one to the usual end, in order; the
    /// present one is the `current`-th. Empty when the office gives no path.
    QStringList path(int* current) const;

private:
    QList<KindFact> again(const PaidAgain& again) const;
    QString page(const SheetPage& page) const;
    QString rate(const SheetPayment::Quote& quote) const;

    const PaymentSheet& m_sheet;
    const kit::Formats& m_formats;
};

} // namespace purser::payments
