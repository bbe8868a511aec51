#pragma once

#include "core/office/officesession.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentwords.h"

#include <QDate>
#include <QDateTime>
#include <vector>

namespace purser::payments {

/// What money can be entered by hand, as `desk.receipt_form` gives it.
struct ReceiptForm {
    QStringList methods;
    QList<Currency> currencies;
    QDate oldest; ///< value date
};

Result<ReceiptForm> receiptFormFromJson(const QJsonObject& form);

/// Money as a person reads it off a bank's statement.
struct ReceiptEntry {
    QString method;
    QString bankReference;
    Money amount;
    QString payer;
    QDate valueDate;
    QString wanted; ///< what the payer wrote; may be empty
    QString text;
    QString payerAccount; ///< IBAN, where the statement says it
};

/// Money entered by hand, as `desk.list_receipt_entries` gives it.
struct ReceiptEntryRow {
    ReceiptEntryId id;
    ReceiptEntry entry;
    QString provider;
    Listed<EntryState> state;
    QString enteredBy;
    bool isMine = false; ///< so that somebody else confirms it
    QDateTime entered;
    QString decidedBy;
    QString decidedText;
    int version = 0;
};

Result<ReceiptEntryRow> receiptEntryRowFromJson(const QJsonObject& row);

/// Money that came to a bank account, entered by hand, typed. Calls as in PaymentsApi.
class EntriesApi
{
public:
    explicit EntriesApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<ReceiptForm> form();
    /// @param state  the office's word; empty: all
    office::Task<std::vector<ReceiptEntryRow>> entries(const QString& state, int limit = 500);

    static office::Call readForm();
    static office::Call listEntries(const QString& state, int limit);
    static office::Call record(const QString& key, const ReceiptEntry& entry);
    static office::Call decide(
        const QString& key, ReceiptEntryId id, int version, bool isRight, const QString& text);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::ReceiptEntryRow)
