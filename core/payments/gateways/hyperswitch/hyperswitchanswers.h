#pragma once

#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/payments/gateways/currencybook.h"
#include "core/payments/gateways/transaction.h"

namespace purser::payments::gateways::hyperswitch {

/// A payment, payout or refund of an answer. The disputes of a payment have its amount, as long as
/// nobody says another. Errors: Parse, and what ExponentTable::money() says.
Result<Transaction> readObject(
    const network::JsonNode& node, Operation operation, const CurrencyBook& book);

/// A dispute asked for by its own id, with the amount that is disputed. Errors as above.
Result<Dispute> readDispute(const network::JsonNode& node, const CurrencyBook& book);

/// "2025-03-14T09:26:53.589Z" in microseconds since 1970 UTC; 0 for anything else. Instants
/// without a zone are UTC.
std::int64_t instantOf(const QString& text);

/// The name of the member that holds the id of an operation.
QStringView idMember(Operation operation);

} // namespace purser::payments::gateways::hyperswitch
