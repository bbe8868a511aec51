#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/payments/gateways/currencybook.h"
#include "core/payments/gateways/statusmap.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace purser::payments::gateways::sepa {

/// What a bank says of one of our transfers, or of a whole file of them.
struct BankNote {
    QString endToEndId; ///< empty: of every transfer of `messageId`
    QString messageId;  ///< of our file; empty in advices of debit and credit
    /// "pain.002/RJCT", "camt.054/DBIT/BOOK", "camt.054/RETURN/BOOK"; see statuses().
    QString word;
    Stage stage = Stage::Unrecognized;
    QString reason;              ///< ISO code of the bank ("AC04"), when it gives one
    std::optional<Money> amount; ///< what moved, in advices
    std::int64_t at = 0;         ///< microseconds since 1970 UTC: when the report was made
};

/// Reads a payment status report (pain.002) or an advice of debit and credit (camt.054). Credits
/// that return nothing of ours are left to the import of statements. An advice is a hint about a
/// transfer, never a booking: books are made from camt.053.
/// Errors: Parse; BadInput `what` = "unknown_currency" and what parseDecimal() says.
Result<std::vector<BankNote>> readBankReport(const QByteArray& bytes, const CurrencyBook& book);

/// One transfer of a file of ours, read back.
struct FiledTransfer {
    QString endToEndId;
    Money amount;
};
/// Errors: as readBankReport().
Result<std::vector<FiledTransfer>> readTransfers(const QByteArray& bytes, const CurrencyBook& book);

/// The words of BankNote as data.
const StatusMap& statuses();

} // namespace purser::payments::gateways::sepa
