#pragma once

#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/core/payments/withdrawaldesk.h"

#include <QJsonObject>
#include <QTemporaryDir>

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

    /// A client's account in the office with its login on the server, both holding as much. Its id.
    qint64 addAccount(qint64 minor = 10'000'000);
    /// On the server the login now holds dollars, whatever the office thinks: the bridge refuses
    /// it.
    void holdOtherMoney(qint64 account);
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
    QString writeSecret(const QString& name, const QByteArray& content);

    QTemporaryDir m_folder;
    WithdrawalDesk m_desk;
    SimulatorProcess m_mt5;
    SimulatorProcess m_payout;
    QStringList m_lists;
    int m_configs = 0;
};

} // namespace purser::tests
