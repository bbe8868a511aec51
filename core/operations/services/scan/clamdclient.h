#pragma once

#include "core/operations/services/scan/clamdreply.h"
#include "core/operations/services/scan/scansettings.h"

namespace purser::operations {

/// Asks one clamd, each command over a connection of its own, over TCP or a unix socket. No call
/// takes longer than the settings say, whatever the other side does. For one thread.
class ClamdClient
{
public:
    struct Version {
        std::optional<ScanEngine> engine;
        LogWord problem = u"none"; ///< where there is no engine
    };

    /// `settings` outlives it.
    explicit ClamdClient(const ScanSettings& settings) : m_settings(settings) {}

    Version version() const;
    ScanAnswer scan(const QByteArray& content) const;

private:
    const ScanSettings& m_settings;
};

} // namespace purser::operations
