#pragma once

#include "core/payments/gateways/exponenttable.h"
#include "core/payments/gateways/statusmap.h"

#include <QLatin1String>
#include <optional>
#include <span>

/// What is particular to Praxis Cashier, API 1.3, as data. Source: doc.praxiscashier.com ("latest",
/// and for the list of currencies its older editions), docs.praxis.tech. What these leave open is
/// said in the README of this folder's parent.
namespace purser::payments::gateways::praxis {

const StatusMap& statuses();

/// Amounts are "cents", but some currencies go "as is". Those with three decimals stay disabled
/// until the provider has confirmed how it counts them.
const ExponentTable& exponents();

/// The operation behind a `transaction_type`.
std::optional<Operation> operationOf(QStringView transactionType);

/// The values that are signed, in their order; a dot leads into an object.
using SignedFields = std::span<const QLatin1String>;
SignedFields cashierRequest();
SignedFields cashierAnswer();
SignedFields withdrawalRequest();
SignedFields findTransactionRequest();
SignedFields findOrderRequest();
SignedFields refundRequest();
/// Of every answer that carries a transaction.
SignedFields transactionAnswer();
SignedFields notification();
SignedFields notificationReply();

} // namespace purser::payments::gateways::praxis
