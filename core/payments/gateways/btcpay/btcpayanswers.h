#pragma once

#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/payments/gateways/currencybook.h"
#include "core/payments/gateways/transaction.h"

#include <QString>

namespace purser::payments::gateways::btcpay {

/// The balance of an on-chain wallet of that coin, with what is not confirmed yet.
Result<Money> readWallet(
    const network::JsonNode& node, const QString& code, const CurrencyBook& book);

/// An invoice. `processed` is the amount of the invoice when it was paid as agreed, and left open
/// when more or later was paid: then it is the sum of readPaid().
/// Errors: Parse, BadInput `what` = "unknown_currency".
Result<Transaction> readInvoice(const network::JsonNode& node, const CurrencyBook& book);
/// What was paid by all ways of payment of an invoice, in its currency, each converted at the rate
/// of the invoice and rounded down. Errors: Parse, BadInput.
Result<Money> readPaid(
    const network::JsonNode& methods, const Currency& currency, const CurrencyBook& book);

/// A payout, with the page it was claimed on where it has one.
struct Payout {
    Transaction transaction;
    QString destination;
};
Result<Payout> readPayout(const network::JsonNode& node, const CurrencyBook& book);

/// Whether a payout that could not be read is certainly another's: made by hand, for a claim, in a
/// currency the office does not keep.
bool isForeign(const network::JsonNode& node, const QString& reference);

/// The page on which a refund is claimed.
struct PullPayment {
    QString id;
    QString name;
    QString page;
    Money amount;
    bool isArchived = false;
};
Result<PullPayment> readPullPayment(const network::JsonNode& node, const CurrencyBook& book);

} // namespace purser::payments::gateways::btcpay
