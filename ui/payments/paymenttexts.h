#pragma once

#include "core/payments/paymentrow.h"
#include "core/payments/paymentsheet.h"
#include "ui/kit/theme/tokens.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace purser::payments {

/// The words of the payments desk. A word of the office that this program does not know is shown as
/// it came, made readable.
class PaymentTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::PaymentTexts)

public:
    /// Of a rejection, a return or a cancellation.
    static QString reason(const QString& code);
    /// What a client may be told of a rejection, as the office calls it.
    static QString clientReason(const QString& code);
    /// "the client", "any compliance officer", "Sana Okafor"
    static QString addressee(
        const Listed<Addressee>& whom, const QString& role, const QString& name);
    /// "payments" → "Payments specialist"
    static QString role(const QString& role);
    /// "client_trading" → "client trading"
    static QString ledgerAccount(const QString& role);
    /// As the name of one of several: "Client trading · MT5 real-1 7100001", "Fees · 3".
    static QString ledgerAccountOf(
        const QString& role, const QString& server, qint64 login, int shard);
    static QString instructionState(const Listed<InstructionState>& state);
    static kit::Tone tone(const Listed<InstructionState>& state);
    static QString chargeback(const Listed<ChargebackState>& state);
    static kit::Tone tone(const Listed<ChargebackState>& state);
    /// Why an action is not there for this person now.
    static QString why(const QString& code);
    /// What changed under somebody's eyes: "amount, destination".
    static QString changes(const QStringList& fields);
};

} // namespace purser::payments
