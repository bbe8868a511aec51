#pragma once

#include "core/payments/gateways/disputemap.h"
#include "core/payments/gateways/exponenttable.h"
#include "core/payments/gateways/statusmap.h"

#include <QString>
#include <optional>

/// What is particular to Hyperswitch, as data. Source: juspay/hyperswitch (OpenAPI description and
/// currency enumeration), juspay/hyperswitch-docs.
namespace purser::payments::gateways::hyperswitch {

const StatusMap& statuses();
/// "dispute_opened" and the like: a payment stays as it is while it is disputed.
const DisputeMap& disputeWords();
/// Minor units of ISO 4217.
const ExponentTable& exponents();

/// What the `content.type` of an event is about; nothing for what does not concern us.
std::optional<Operation> operationOf(QStringView contentType);

/// Their ids have 30 characters, and one can be given: it is made of our reference, so that the
/// reference finds it again. `prefix` is "pay", "payout" or "ref".
QString idFor(const QString& prefix, const QString& reference);

} // namespace purser::payments::gateways::hyperswitch
