#pragma once

#include "core/office/table.h"
#include "core/trading/mt5/userupdate.h"

#include <QString>

namespace purser::operations {

/// Something to be set on a trading account, as claimed from the office.
struct AccountOrder {
    qint64 lease = 0; ///< the number of the lease it was claimed under
    qint64 id = 0;
    QString server;
    trading::mt5::Login login;
    trading::mt5::UserSetting setting;
    int attempts = 0;       ///< how often it was sent before
    bool isUnclear = false; ///< nobody knows what came of the last attempt
};

/// Internal when the office gives something that cannot be.
Result<AccountOrder> parseAccountOrder(const office::RowView& row, qint64 lease);

} // namespace purser::operations
