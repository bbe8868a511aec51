#pragma once

#include "app/simulator/control/controlserver.h"
#include "app/simulator/payout/payoutapi.h"
#include "app/simulator/servicehost.h"

namespace purser::simulator {

/// A whole simulated payout gateway with its control port.
class PayoutService : public QObject
{
    Q_OBJECT
public:
    struct Options {
        ServiceHost::Options host;
        std::optional<quint16> controlPort;
        QByteArray token;
        std::uint64_t seed = 1;
        PayoutApi::Timing timing;
    };

    explicit PayoutService(Options options, QObject* parent = nullptr);
    Result<void> start();
    /// {"service": "payout", "port": …, "control_port": …, "fingerprint": …}
    QJsonObject announcement() const;

private:
    Result<void> startControl();
    void addRoutes(ControlRoutes& routes);

    Options m_options;
    SystemClock m_clock;
    PayoutBook m_book;
    FaultList m_faults;
    ServiceHost m_host;
    PayoutApi m_api;
    std::unique_ptr<ControlServer> m_control;
    quint16 m_controlPort = 0;
};

} // namespace purser::simulator
