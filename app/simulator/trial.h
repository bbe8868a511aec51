#pragma once

#include "app/simulator/commandline.h"

namespace purser::simulator {

/// Both services for a trial office, in one process. Ports, fingerprints and secrets stay the same
/// from one start to the next as far as possible; they stand in DIR/sim.json, readable by the owner
/// only:
/// {"mt5": {host, port, control_port, fingerprint, manager, password, zone_minutes},
///  "payout": {host, port, control_port, fingerprint, token}, "pid"}.
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
    Result<void> writeFile() const;
    QString filePath() const;

    CommandLine m_line;
    std::unique_ptr<Mt5Service> m_mt5;
    std::unique_ptr<PayoutService> m_payout;
};

} // namespace purser::simulator
