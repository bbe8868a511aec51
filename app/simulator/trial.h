#pragma once

#include "app/simulator/commandline.h"

#include <vector>

namespace purser::simulator {

/// All services for a trial office, in one process. Ports, fingerprints and secrets stay the same
/// from one start to the next as far as possible; they stand in DIR/sim.json, readable by the owner
/// only:
/// {"mt5": {host, port, control_port, fingerprint, manager, password, zone_minutes},
///  "payout": {host, port, control_port, fingerprint, token},
///  "praxis", "btcpay", "hyperswitch", "sepa-bank": as "payout", and account, application;
///  "smtp": {host, port, control_port, fingerprint, account, token, certificate};
///  "clamd": {host, port, control_port}; "intake": {host, port, certificate, key}; "pid"}.
/// The intake is the office's own: the payment providers send their webhooks there, and its
/// certificate, which they believe, is made here because nobody else would make one.
class Trial
{
public:
    explicit Trial(CommandLine line) : m_line(std::move(line)) {}

    Result<void> start();
    /// Without secrets.
    QJsonObject announcement() const;

private:
    Result<void> prepareDirectories();
    void takeOver(const QJsonObject& earlier);
    void addGateway(GatewayService::Provider provider, const QJsonObject& earlier);
    Result<void> prepareIntake();
    QString intakeFile(const QString& name) const;
    void announceGateways(QJsonObject& all) const;
    Result<void> startServices();
    Result<void> writeFile() const;
    QString filePath() const;

    CommandLine m_line;
    std::unique_ptr<Mt5Service> m_mt5;
    std::unique_ptr<PayoutService> m_payout;
    std::unique_ptr<SmtpService> m_smtp;
    std::unique_ptr<ClamdService> m_clamd;
    quint16 m_intakePort = 0;
    std::vector<GatewayService::Options> m_gatewayOptions;
    std::vector<std::unique_ptr<GatewayService>> m_gateways; ///< in the order of their options
};

} // namespace purser::simulator
