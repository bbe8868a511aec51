#pragma once

#include "core/base/money.h"
#include "core/payments/gateways/dispute.h"
#include "core/payments/gateways/operation.h"
#include "core/payments/gateways/stage.h"

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace purser::payments::gateways {

/// An operation as the gateway states it now, in answer to our question.
struct Transaction {
    Operation operation = Operation::Deposit;
    QString reference;
    QString providerId;
    Stage stage = Stage::Unrecognized;
    QString word;    ///< the provider's own, for the log and the work item
    Money requested; ///< what was asked
    /// What really moves, once known: may be another amount and even another currency.
    std::optional<Money> processed;
    std::int64_t changedAt =
        0;               ///< microseconds since 1970 UTC by the provider's clock; 0: not told
    QString destination; ///< where the gateway says so; personal data, never logged
    /// The provider's own token of the card that paid, where it tells one: the same for the same
    /// card, whoever pays with it. Never logged.
    QString instrument;
    /// Who paid, by the name on the card or the bill, where the gateway tells it. Never logged.
    QString payer;
    /// What the provider keeps of a deposit, or takes beside a payout, where it tells it.
    std::optional<Money> fee;
    std::vector<Dispute> disputes; ///< of a deposit, in the order of the provider
    QString page; ///< where the client pays, while they still may; opens it, so never logged
    int revision = -1;
    bool isMarkedByHand = false; ///< somebody at the gateway said so, no money was seen
    bool isLate = false;         ///< paid after it had expired
};

} // namespace purser::payments::gateways
