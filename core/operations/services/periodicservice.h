#pragma once

#include "core/operations/services/health.h"
#include "core/operations/services/service.h"
#include "core/operations/services/servicecontext.h"

#include <QJsonObject>
#include <chrono>

namespace purser::operations {

/// A service that does one thing over and over.
class PeriodicService : public Service
{
public:
    PeriodicService(ServiceContext context, QString name, std::chrono::milliseconds period);

    QString name() const override { return m_name; }
    void run(std::stop_token stop) override;

protected:
    /// Once each period; what it returns is the detail of the health row. A failure is shown there
    /// and logged when it is another than the last time.
    virtual Result<QJsonObject> step(OfficeLink& office) = 0;

    const ServiceContext& context() const { return m_context; }

private:
    void note(const Result<QJsonObject>& result, Health& health);

    const ServiceContext m_context;
    const QString m_name;
    const std::chrono::milliseconds m_period;
    std::optional<ErrorCode> m_lastFailure;
};

} // namespace purser::operations
