#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/payments/gateways/sepa/iban.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <cstdint>
#include <vector>

namespace purser::payments::gateways::sepa {

/// Which edition of ISO 20022's customer credit transfer initiation is written.
enum class PainVersion {
    V03, ///< pain.001.001.03, in use since 2009
    V09, ///< pain.001.001.09, asked for since November 2023
};

/// An account of ours, with what its bank wants to read of us.
struct Debtor {
    QString name;
    QString iban;
    QString bic; ///< may be empty: the bank is known by the IBAN
};

/// The most one transfer may carry: EUR 999,999,999.99 (EPC rulebook).
inline constexpr std::int64_t mostCents = 99'999'999'999;

/// One credit transfer.
struct CreditTransfer {
    QString endToEndId; ///< our reference: what everything that comes back is matched by
    Money amount;       ///< in euro
    QString creditorName;
    QString creditorIban;
    QString creditorBic; ///< may be empty
    QString purpose;     ///< remittance text; may be empty
};

/// What goes into one file: one payment block of one account on one day.
struct CreditBatch {
    QString messageId; ///< new for each file, kept for ever: a file is made once
    QDateTime createdAt;
    QDate executionDate;
    Debtor debtor;
    std::vector<CreditTransfer> transfers;
    bool batchBooking = false; ///< the bank is asked to debit one sum (BtchBookg)
};

/// A file as it is released and sent. It is never made again under another id.
struct CreditFile {
    QString messageId;
    QByteArray bytes;
    QByteArray hash; ///< SHA-256 of the bytes: what the second person releases
    Money total;     ///< the control sum
    qsizetype count = 0;
};

/// Writes the file. Names and purposes are put into the character set of the scheme, see
/// toSepaText(). Fails with BadInput; args `what` and, for one transfer, `transfer` (its position
/// from 0) and `field`: "empty_batch", "too_many", "id", "duplicate_id", "not_euro",
/// "amount_range", "date", "bic", and what Iban::parse() and toSepaText() say.
///
/// Limits: EUR 0.01 to 999,999,999.99 for each transfer (EPC rulebook), ids of at most 35
/// characters, names of 70, purposes of 140, 10,000 transfers.
Result<CreditFile> writeCreditFile(const CreditBatch& batch, PainVersion version);

/// Reads a file back without knowing how it was made and holds it against its own figures: form and
/// order of the counts, number and sum at both levels, ids unique, IBANs right, amounts of two
/// decimals in range, characters of the scheme. Fails with CheckFailed; args `what`.
Result<void> checkCreditFile(const QByteArray& bytes);

} // namespace purser::payments::gateways::sepa
