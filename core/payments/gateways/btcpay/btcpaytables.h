#pragma once

#include "core/payments/gateways/statusmap.h"

#include <optional>

/// What is particular to BTCPay Server, Greenfield API v1 (2.x), as data. Source: the server's
/// OpenAPI description and docs.btcpayserver.org.
namespace purser::payments::gateways::btcpay {

/// Invoices are named by status, a slash, and the additional status unless that is None.
const StatusMap& statuses();

/// What an event is about ("InvoiceSettled", "PayoutApproved"); nothing for other kinds.
std::optional<Operation> operationOf(QStringView eventType);

} // namespace purser::payments::gateways::btcpay
