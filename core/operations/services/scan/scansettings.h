#pragma once

#include "core/network/resilience/circuitbreaker.h"

#include <QString>
#include <chrono>

namespace purser::operations {

/// The virus scanner (clamd of ClamAV) that looks at clients' documents, and how it is spoken to.
/// Its protocol knows no encryption: it belongs on the bridge's own host, or behind a tunnel.
struct ScanSettings {
    QString socket; ///< path of its unix socket; empty: `host` and `port`
    QString host;
    quint16 port = 3310;
    /// For one document, from the connection to the answer.
    std::chrono::seconds timeout{60};
    /// A larger document is not handed over. The office takes none above 10 MB.
    qint64 mostBytes = 25 * 1024 * 1024;
    std::chrono::milliseconds poll{2000};
    network::CircuitBreaker::Waits backOff;
};

} // namespace purser::operations
