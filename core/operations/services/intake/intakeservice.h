#pragma once

#include "core/operations/services/intake/intakesettings.h"
#include "core/operations/services/service.h"
#include "core/operations/services/servicecontext.h"

namespace purser::operations {

class Health;
class IntakeServer;

/// Takes requests of the broker's web site and webhooks of providers over HTTPS and hands them to
/// the office, under a login that can do nothing else. See README.md beside app/bridge.
class IntakeService : public Service
{
public:
    IntakeService(ServiceContext context, IntakeSettings settings);

    QString name() const override { return QStringLiteral("intake"); }
    void run(std::stop_token stop) override;

private:
    bool listen(IntakeServer& server, Health& health, const std::stop_token& stop);

    const ServiceContext m_context;
    const IntakeSettings m_settings;
};

} // namespace purser::operations
