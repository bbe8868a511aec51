#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/payments/gateways/currencybook.h"
#include "core/payments/gateways/gateway.h"
#include "core/payments/gateways/gatewayconnection.h"
#include "tests/app/simulator/support/simulatorprocess.h"

#include <chrono>
#include <memory>

namespace purser::tests {

/// One provider: its simulator in a process of its own, our adapter, and how a payout is asked for.
/// What a payout is differs from one to the next; what may be said of it does not.
class GatewayRig
{
public:
    explicit GatewayRig(const QString& provider, const QStringList& more = {});
    virtual ~GatewayRig();
    Q_DISABLE_COPY_MOVE(GatewayRig)

    /// A fresh adapter with that patience.
    virtual void connectGateway(std::chrono::milliseconds patience) = 0;
    payments::gateways::Gateway& gateway() { return *m_gateway; }
    SimulatorProcess& simulator() { return m_simulator; }
    ManualClock& clock() { return m_clock; }

    /// What has to be there before we can pay; for most nothing.
    virtual void prepare(const QString& reference);
    /// One attempt at a payout of payoutAmount().
    virtual payments::gateways::Outcome payOut(const QString& reference) = 0;
    virtual Money payoutAmount() const = 0;
    /// What faults are aimed at.
    virtual QString endpoint() const { return QStringLiteral("payouts/create"); }
    /// Whether what was found shows that the payout was taken on.
    virtual bool isTakenOn(const std::vector<payments::gateways::Transaction>& found) const;

    /// How often the simulator has really carried it out.
    int executions(const QString& reference);
    bool awaitExecution(const QString& reference);
    Result<std::vector<payments::gateways::Transaction>> find(const QString& reference);

    static const Currency& eur();
    static payments::gateways::CurrencyBook currencies();

protected:
    payments::gateways::GatewayConnection::Settings line(std::chrono::milliseconds patience) const;
    static Secret secret();

    ManualClock m_clock;
    SimulatorProcess m_simulator;
    std::unique_ptr<payments::gateways::Gateway> m_gateway;
};

/// "praxis", "btcpay", "hyperswitch" or "sepa-bank".
std::unique_ptr<GatewayRig> makeRig(const QString& provider, const QStringList& more = {});

} // namespace purser::tests
