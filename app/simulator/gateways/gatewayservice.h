#pragma once

#include "app/simulator/control/controlserver.h"
#include "app/simulator/gateways/gatewayapi.h"
#include "app/simulator/servicehost.h"

#include <memory>

namespace purser::simulator {

/// A whole simulated payment gateway of one provider with its control port.
class GatewayService : public QObject
{
    Q_OBJECT
public:
    enum class Provider { Praxis, BtcPay, Hyperswitch, SepaBank, IdCheck };

    struct Options {
        Provider provider = Provider::Praxis;
        ServiceHost::Options host;
        std::optional<quint16> controlPort;
        GatewayApi::Credentials credentials;
        std::uint64_t seed = 1;
        int settledAfterMs = -1;
        bool clientsAct = false; ///< see GatewayApi
        QString notifyUrl;       ///< where webhooks go; also set over the control port
        QString notifyCa; ///< PEM file of who is believed there; empty: whom this computer believes
    };

    explicit GatewayService(Options options, QObject* parent = nullptr);
    ~GatewayService() override;
    Result<void> start();
    /// {"service": "praxis", "port": …, "control_port": …, "fingerprint": …}
    QJsonObject announcement() const;

    /// "praxis", or the like.
    static QString name(Provider provider);
    static QList<Provider> providers();

private:
    std::unique_ptr<GatewayApi> makeApi();
    Result<void> startControl();
    void addRoutes(ControlRoutes& routes);
    void addWebhookRoutes(ControlRoutes& routes);

    Options m_options;
    GatewayBook m_book;
    FaultList m_faults;
    ServiceHost m_host;
    RandomSource m_random;
    std::unique_ptr<WebhookSender> m_webhooks;
    std::unique_ptr<GatewayApi> m_api;
    std::unique_ptr<ControlServer> m_control;
    quint16 m_controlPort = 0;
};

} // namespace purser::simulator
