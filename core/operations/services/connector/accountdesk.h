#pragma once

#include "core/operations/services/connector/accountorder.h"
#include "core/operations/services/connector/lease.h"
#include "core/operations/services/officelink.h"
#include "core/trading/mt5/client.h"

#include <stop_token>
#include <vector>

namespace purser::operations {

/// Sets on trading accounts what the office ordered: leverage, and what may be traded. The account
/// is read first, so that what is as asked already is not sent again, and read afterwards, since
/// the server's "done" alone proves nothing.
class AccountDesk
{
public:
    /// Times an order is sent whose outcome stayed unknown, before what is read there decides.
    static constexpr int attemptsMost = 3;

    AccountDesk(trading::mt5::Session& session, OfficeLink& office, const Lease& lease,
        const Logger& log, std::stop_token stop);

    void carryOut(const AccountOrder& order);

    static Result<std::vector<AccountOrder>> claim(
        OfficeLink& office, qint64 lease, int most, const Logger& log);
    /// @param outcome  "done", "refused", "not_sent", "unknown"
    static void report(OfficeLink& office, const AccountOrder& order, const QString& outcome,
        int retcode, const QString& reason, const Logger& log, const std::stop_token& stop);

private:
    bool mark(const AccountOrder& order, const trading::mt5::User& before);
    void say(const AccountOrder& order, const QString& outcome, int retcode, const QString& reason);

    trading::mt5::Session& m_session;
    OfficeLink& m_office;
    const Lease& m_lease;
    const Logger m_log;
    const std::stop_token m_stop;
};

} // namespace purser::operations
