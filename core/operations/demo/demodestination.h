#pragma once

#include "core/operations/demo/demohistory.h"
#include "core/operations/demo/demopeople.h"

#include <QString>

namespace purser::demo {

/// Where the owner of a trading account is paid: one destination for each account, with the
/// account's own number as its id.
struct DemoDestination {
    QString method;   ///< code of policy.payment_method
    QString provider; ///< of that method
    QString detail;
    QString masked;
    QString bank; ///< empty for coins and e-wallets

    static DemoDestination of(const DemoAccount& account, const DemoClient& client, quint64 seed);
};

} // namespace purser::demo
