#pragma once

#include "core/base/page.h"
#include "core/office/officesession.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentsapi.h"

#include <QDate>
#include <optional>
#include <vector>

namespace purser::payments {

/// Money that came, as `desk.list_receipts` gives it.
struct ReceiptRow {
    ReceiptId id;
    QString provider;
    QString providerReference;
    QString method;
    Money amount;
    Money fee;         ///< the provider keeps
    QString payer;     ///< null when the provider did not say
    QString reference; ///< what the payer wrote; null when nothing
    QDateTime received;
    QDateTime due; ///< until when it must have found its owner
    Listed<ReceiptState> state;
    PaymentId payment; ///< invalid while it belongs to nobody
    QString paymentReference;
    QString returnProposedBy; ///< a name; null when nobody wants it sent back
    QString returnReference;  ///< the provider's, as proposed
    int version = 0;
    QJsonObject cursor;
};

Result<ReceiptRow> receiptRowFromJson(const QJsonObject& row);

/// A dispute, as `desk.list_chargebacks` gives it.
struct ChargebackRow {
    ChargebackId id;
    PaymentId payment;
    QString reference; ///< of the deposit
    ClientId client;
    QString clientName;
    QString providerReference;
    Money amount;
    Money fee;
    Listed<ChargebackState> state;
    QDateTime opened;
    QString openedBy;
    QDateTime evidenceDue;
    QDateTime ended; ///< invalid while it is open
    int version = 0;
    QString owner; ///< a name; null when nobody sees to it
    bool isMine = false;
    int evidence = 0;    ///< files it is answered with
    QDateTime submitted; ///< invalid until the provider has them
    int minutesLeft = 0; ///< of business hours, while it is open
    RecoveryId recovery; ///< what it left owed; invalid without
    std::optional<Money> owed;
};

Result<ChargebackRow> chargebackRowFromJson(const QJsonObject& row);

/// Whose money a receipt is: exactly one of the two.
struct ReceiptOwner {
    PaymentId deposit; ///< one that was announced
    TradingAccountId account;
};

/// A dispute as a person enters it from the provider's letter.
struct ChargebackEntry {
    QString providerReference;
    Money amount;
    Money fee;
    QDate evidenceDue; ///< invalid: the office's usual time
    QString text;
};

/// The receipts and disputes of the office, typed. Calls as in PaymentsApi.
class ReceiptsApi
{
public:
    explicit ReceiptsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<Page<ReceiptRow>> receipts(
        const QString& state, const QJsonObject& after = {}, int limit = 200);
    /// Those whose evidence is due first.
    /// @param state  the office's word; empty: all
    office::Task<std::vector<ChargebackRow>> chargebacks(const QString& state, int limit = 500);
    office::Task<office::Outcome> send(const office::Call& command);

    static office::Call listReceipts(const QString& state, const QJsonObject& after, int limit);
    static office::Call listChargebacks(const QString& state, int limit);
    static office::Call allocate(const QString& key, ReceiptId id, int version,
        const ReceiptOwner& owner, const QString& text);
    /// One person proposes with the provider's reference, another says the same.
    static office::Call giveBack(const QString& key, ReceiptId id, int version,
        const QString& reference, const QString& text);
    static office::Call recordChargeback(
        const QString& key, const SeenPayment& seen, const ChargebackEntry& entry);
    static office::Call endChargeback(const QString& key, ChargebackId id, int version,
        ChargebackState outcome, const QString& text);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::ReceiptRow)
Q_DECLARE_METATYPE(purser::payments::ChargebackRow)
