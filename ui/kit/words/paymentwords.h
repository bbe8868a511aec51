#pragma once

#include "core/payments/paymentwords.h"
#include "ui/kit/theme/tokens.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace purser::kit {

/// What payments are called and how they look, the same on every desk. A word of the office that
/// this program does not know is shown as it came, made readable.
class PaymentWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::kit::PaymentWords)

public:
    /// "Withdrawal"
    static QString kind(const Listed<payments::PaymentKind>& kind);
    /// "Executing"; for a payment that waits for approvals "1 of 2 approved".
    static QString state(
        const Listed<payments::PaymentState>& state, int stepsDone, int stepsNeeded);
    static Tone tone(const Listed<payments::PaymentState>& state);
    /// Icon id beside the state's word; empty for states that need none.
    static QString icon(const Listed<payments::PaymentState>& state);
    static QString flag(const Listed<payments::PaymentFlag>& flag);
    static Tone tone(const Listed<payments::PaymentFlag>& flag);
    static Tone tone(const Listed<payments::DueLevel>& level);
    /// "sepa" → "SEPA"
    static QString method(const QString& code);
    /// The methods this program has a name for, in the order to offer them.
    static QStringList methods();
    /// A line of a payment's history: "returned for information".
    static QString event(const QString& kind);
};

} // namespace purser::kit
