#pragma once

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/app/bridge/support/privatefiles.h"
#include "tests/core/operations/services/intake/website.h"

#include <gtest/gtest.h>

namespace purser::tests {

/// An office with everything that reaches it from outside: a gateway that sends webhooks and a web
/// site, an intake that takes both, and a connector that asks the gateway what is true.
class EdgeTest : public ::testing::Test
{
protected:
    /// What a client pays in, in minor units of euros.
    static constexpr qint64 paidIn = 250'000;

    EdgeTest();

    QString intakeConfig();
    void start();
    /// A deposit by card, expected; its id.
    qint64 announce();
    /// As the web site does: the client is sent to the gateway.
    void openSession(const QString& reference);
    /// What happens to a payment at the gateway.
    void act(const QString& reference, const QJsonObject& more);
    qint64 events(const QString& state);
    /// @param before  run each time before it is looked at
    bool disputeComesTo(
        const QString& reference, const QString& state, const QByteArray& before = "select");
    QByteArray log() { return m_intake->log() + m_connector->log(); }

    PrivateFiles m_files;
    BridgeRig m_rig;
    WebSite m_site{m_rig.desk()};
    SimulatorProcess* m_simulator = nullptr;
    std::unique_ptr<BridgeProcess> m_connector;
    std::unique_ptr<BridgeProcess> m_intake;
};

} // namespace purser::tests
