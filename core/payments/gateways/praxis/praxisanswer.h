#pragma once

#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/payments/gateways/currencybook.h"
#include "core/payments/gateways/transaction.h"

#include <QString>
#include <optional>

namespace purser::payments::gateways::praxis {

/// What an answer or a notification says, beside its signature.
struct PraxisAnswer {
    /// 0: done as asked; below: trouble at their end; above: our request is refused.
    std::int64_t status = 0;
    QString page; ///< redirect_url of a session
    /// The transaction, or the open session when nobody has paid yet.
    std::optional<Transaction> transaction;
};

/// Errors: Parse; BadInput when an amount is in a currency that the office does not keep or that is
/// not confirmed (see ExponentTable).
Result<PraxisAnswer> readAnswer(const network::JsonNode& root, const CurrencyBook& book);

/// `transaction` with its `session`, as answers and notifications carry them.
Result<Transaction> readTransaction(const network::JsonNode& transaction,
    const network::JsonNode* session, std::int64_t timestamp, const CurrencyBook& book);

} // namespace purser::payments::gateways::praxis
