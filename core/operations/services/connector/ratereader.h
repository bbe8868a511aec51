#pragma once

#include "core/operations/services/connector/outbox.h"
#include "core/trading/mt5/client.h"

#include <QHash>

namespace purser::operations {

/// Reads the prices of symbols from one MT5 server and hands them to the office, which judges each.
/// What cannot be read is not handed over: the rates there grow old, as everybody sees.
class RateReader
{
public:
    RateReader(
        trading::mt5::Session& session, Outbox& outbox, const Clock& clock, const Logger& log);

    void read(const WantedRate& wanted);

private:
    void note(const QString& symbol, const QString& became);

    trading::mt5::Client m_client;
    Outbox& m_outbox;
    const Clock& m_clock;
    const Logger m_log;
    QHash<QString, QString> m_became; ///< of each symbol, so that the log has only what is new
};

} // namespace purser::operations
