#pragma once

#include "core/operations/services/health.h"
#include "core/operations/services/scan/clamdclient.h"
#include "core/operations/services/service.h"
#include "core/operations/services/servicecontext.h"

namespace purser::operations {

/// Has clients' documents looked at by a virus scanner, one after the other, and tells the office
/// what it said: those that came in, and again those that an older version of the signatures has
/// looked at. Any number of bridges may do so for one office. Neither names nor content get into
/// the log.
///
/// While the scanner is away nothing is said of any document; the service says that it is down.
class ScanService : public Service
{
public:
    ScanService(ServiceContext context, ScanSettings settings);

    QString name() const override { return QStringLiteral("scan"); }
    void run(std::stop_token stop) override;

private:
    struct Claimed {
        QString sha256;
        int claim = 0;
        QByteArray content;
    };

    /// Has looked at what there is until nothing is left, the scanner will not, or it is asked to
    /// stop.
    Result<void> scanAll(OfficeLink& office, const std::stop_token& stop);
    std::optional<ScanEngine> askEngine();
    Result<std::optional<Claimed>> claim(OfficeLink& office, const ScanEngine& engine);
    ScanAnswer look(const Claimed& claimed);
    Result<void> report(OfficeLink& office, const Claimed& claimed, const ScanEngine& engine,
        const ScanAnswer& answer, const std::stop_token& stop);
    void count(const ScanAnswer& answer);
    void say(Health& health, OfficeLink& office, const Result<void>& done);

    const ServiceContext m_context;
    const ScanSettings m_settings;
    ClamdClient m_client;
    network::CircuitBreaker m_breaker;
    std::optional<ErrorCode> m_lastFailure;
    std::optional<ScanEngine> m_engine; ///< as it last said
    qint64 m_clean = 0;
    qint64 m_infected = 0;
    qint64 m_again = 0;
};

} // namespace purser::operations
