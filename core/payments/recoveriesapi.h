#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentwords.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace purser::payments {

/// What a client owes, as `desk.list_recoveries` gives it.
struct RecoveryRow {
    RecoveryId id;
    QString clientName;
    PaymentId payment;
    QString reference;
    bool isOfDispute = false; ///< else its provider took the deposit back
    bool isOfPayout = false;  ///< else neither: too much was paid out
    Money amount;
    Money paid;
    Listed<RecoveryState> state;
    QDateTime opened;
    std::optional<Money> proposed; ///< a payment that waits for a second person
    QString proposedSource;
    QString proposedBy;
    bool isProposedByMe = false;
    QString writeOffBy; ///< who wants it given up; null: nobody
    bool isWriteOffByMe = false;
    QString writeOffText;
    int version = 0;

    Money left() const { return Money(amount.minor() - paid.minor(), amount.currency()); }
};

Result<RecoveryRow> recoveryRowFromJson(const QJsonObject& row);

/// Debts of clients, typed. Calls as in PaymentsApi.
class RecoveriesApi
{
public:
    explicit RecoveriesApi(office::OfficeSession& session) : m_session(session) {}

    /// @param state  the office's word; empty: all
    office::Task<std::vector<RecoveryRow>> recoveries(const QString& state, int limit = 500);

    static office::Call list(const QString& state, int limit);
    /// The whole of money that came and belongs to nobody yet.
    static office::Call payByReceipt(
        const QString& key, RecoveryId id, int version, ReceiptId receipt, const QString& text);
    /// Out of the client's wallet, with the agreement that the text names.
    static office::Call payByWallet(
        const QString& key, RecoveryId id, int version, const Money& amount, const QString& text);
    static office::Call decide(
        const QString& key, RecoveryId id, int version, bool isRight, const QString& text);
    /// One person proposes, another says the same.
    static office::Call writeOff(
        const QString& key, RecoveryId id, int version, const QString& text);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::RecoveryRow)
