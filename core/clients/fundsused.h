#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace purser::clients {

/// Deposits of a year against what a client declared, as `desk.source_of_funds` gives it.
struct FundsUsed {
    Money used; ///< in the office's reference currency
    /// The smaller of expected deposits and net worth; nothing where neither is declared.
    std::optional<Money> declared;
    QString of; ///< which of them: expected_deposits, net_worth
    std::optional<int> percent;
    int deposits = 0; ///< how many
};

Result<FundsUsed> fundsUsedFromJson(const QJsonObject& object);

} // namespace purser::clients
