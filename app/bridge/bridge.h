#pragma once

#include "app/bridge/bridgeconfig.h"
#include "core/base/clock.h"
#include "core/operations/services/servicethread.h"

#include <QHash>
#include <memory>
#include <vector>

namespace purser::bridge {

/// The services of one configuration, each in its thread.
class Bridge
{
public:
    /// `log` and `clock` outlive it.
    Bridge(const BridgeConfig& config, const QHash<QString, Secret>& secrets, Log& log,
        const Clock& clock);
    /// Asks all services to stop at once, then waits for each.
    ~Bridge();
    Q_DISABLE_COPY_MOVE(Bridge)

    /// Fails when a secret is no key for what it is meant for; then nothing runs.
    Result<void> start();

private:
    operations::ServiceContext contextFor(const ServiceLogin& login, LogWord component) const;
    operations::ConnectorSettings connectorSettings() const;
    operations::IntakeSettings intakeSettings() const;
    operations::MailSettings mailSettings() const;
    void run(std::unique_ptr<operations::Service> service);

    const BridgeConfig m_config;
    const QHash<QString, Secret> m_secrets;
    Log& m_log;
    const Clock& m_clock;
    std::vector<std::unique_ptr<operations::ServiceThread>> m_threads;
};

} // namespace purser::bridge
