#pragma once

#include "core/operations/demo/demoactor.h"

#include <QList>
#include <QString>

namespace purser::demo {

/// What besides withdrawals lies on the desks of a trial office: deposits in each of their states,
/// receipts without owner, transfers, fees and adjustments, made by the office's own commands.
class DemoKinds
{
public:
    /// @param superuser  a connection to the office; its session is the superuser's again
    /// afterwards
    DemoKinds(office::Connection& superuser, quint64 seed);

    /// How many open payments of these kinds there are now. Errors: as of the office's commands.
    Result<qint64> fill();

private:
    struct Client {
        qint64 id = 0;
        qint64 account = 0;
        qint64 second = 0; ///< another account of the same client; 0 when there is none
        QString name;
        QString currency;
    };

    /// Another client each time; 0 accounts: nobody is left.
    Result<Client> pick(bool withTwoAccounts);
    Result<void> addDeposits();
    Result<void> addReceipts();
    Result<void> addTransfers();
    Result<void> addOperations();
    /// A card payment that the cardholder's bank took back.
    Result<void> addDispute();
    /// Money read off a statement, what gateways say, a debt of a lost dispute.
    Result<void> addPeoplesWork();
    Result<void> addEntries();
    Result<void> addFloats();
    Result<void> addFindings();
    Result<void> addDebt();
    Result<qint64> announce(const Client& client, qint64 minor);
    /// What the provider says of the money of a deposit, or of nobody's for 0.
    Result<void> report(
        const Client& client, qint64 minor, qint64 fee, const QString& payer, qint64 deposit);

    office::Connection& m_connection;
    DemoActor m_actor;
    quint64 m_seed;
    qint64 m_lease = 0;
    int m_receipts = 0;
    QList<qint64> m_used;
};

} // namespace purser::demo
