#pragma once

#include "core/operations/services/connector/lease.h"
#include "core/operations/services/connector/outbox.h"
#include "core/payments/gateways/gateway.h"

namespace purser::operations {

/// Asks a gateway now and then what lies there, and hands it to the office, which holds it against
/// its books. What cannot be read is not handed over: what is known grows old, as everybody sees.
class FloatReader
{
public:
    /// Those who are given outlive the reader.
    FloatReader(payments::gateways::Gateway& gateway, QString provider, Outbox& outbox,
        const Lease& lease, const Clock& clock, const Logger& log);

    /// Asks when it is time to, and this bridge is the writer.
    void readWhenDue();

private:
    void read();

    payments::gateways::Gateway& m_gateway;
    const QString m_provider;
    Outbox& m_outbox;
    const Lease& m_lease;
    const Clock& m_clock;
    const Logger m_log;
    std::chrono::nanoseconds m_at{};
    bool m_failed = false; ///< so that the log has only what is new
};

} // namespace purser::operations
