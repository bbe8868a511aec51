#pragma once

#include "tests/app/bridge/support/privatefiles.h"
#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/core/payments/withdrawaldesk.h"

#include <QJsonObject>
#include <memory>
#include <vector>

namespace purser::tests {

/// What a withdrawal of these tests is usually over, in minor units.
inline constexpr qint64 usualAmount = 485'000;

/// An office, an MT5 server and a payout gateway, with the configuration of a bridge between them.
/// The waits of the office's look-ups are shortened; everything else is as delivered.
class BridgeRig
{
public:
    explicit BridgeRig(
        const QStringList& mt5Options = {}, TestCluster& cluster = TestCluster::shared());

    WithdrawalDesk& desk() { return m_desk; }
    SimulatorProcess& mt5() { return m_mt5; }
    SimulatorProcess& payout() { return m_payout; }

    /// The simulator of a payment provider ("praxis", "btcpay", "hyperswitch", "sepa-bank"). From
    /// now on the payouts of `method` go to it, in every configuration made later.
    SimulatorProcess& addGateway(const QString& provider, const QString& method,
        const QJsonObject& more = {}, const QStringList& options = {});

    /// A client's account in the office with its login on the server, both holding as much. Its id.
    qint64 addAccount(qint64 minor = 10'000'000);
    /// The same with a destination of that method; in bitcoin where that is the method's.
    qint64 addAccountFor(const QString& method, const QString& detail, qint64 minor = 10'000'000);
    /// The office's own money goes to the provider of that method, to pay from.
    void topUp(const QString& method, const QString& currency, qint64 minor);
    /// On the server the login now holds dollars, whatever the office thinks: the bridge refuses
    /// it.
    void holdOtherMoney(qint64 account);
    struct OpenPosition {
        QString symbol;
        QString side; ///< buy, sell
    };
    /// The account on the trading server anew, with a tenth of a lot open of each.
    void openPositions(qint64 account, qint64 minor, const QList<OpenPosition>& positions);
    /// An approved withdrawal from it; the payment's id.
    qint64 approve(qint64 account, qint64 minor);
    qint64 loginOf(qint64 account);

    /// Bridges of later configurations screen against these files and folders.
    void screenAgainst(const QStringList& lists) { m_lists = lists; }
    /// A configuration for a bridge, by way of `address`; its file.
    QString config(const office::OfficeAddress& address, const QJsonObject& connector = {});
    QString config() { return config(m_desk.office().address()); }

    QString state(qint64 payment) { return m_desk.text(payment, QStringLiteral("state")); }
    /// Waits until the payment is in one of the states, and returns it.
    QString awaitState(qint64 payment, const QStringList& states, int milliseconds = 60'000);
    /// The balance operations really carried out on the login of an account, as amounts.
    QStringList operationsOn(qint64 account);
    /// The payouts really accepted for a payment.
    int payoutsOf(qint64 payment);
    /// One number of any statement.
    qint64 number(const QString& sql, const QVariantList& parameters = {});
    void set(const QString& setting, int value);

    /// The office's books, and those of the server and the gateway, say the same about a withdrawal
    /// of so much that has been settled.
    void expectSettledOnce(qint64 account, qint64 payment, qint64 minor);
    /// ... about one that has failed before the money moved.
    void expectNothingMoved(qint64 account, qint64 payment);

private:
    void pointOfficeAtServer();
    qint64 addLogin(qint64 client, const QString& currency, const QString& group, qint64 minor);

    PrivateFiles m_files;
    WithdrawalDesk m_desk;
    SimulatorProcess m_mt5;
    SimulatorProcess m_payout;
    std::vector<std::unique_ptr<SimulatorProcess>> m_providers;
    QJsonObject m_gateways; ///< as the configuration names them
    QStringList m_lists;
    int m_configs = 0;
};

} // namespace purser::tests
