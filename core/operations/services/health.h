#pragma once

#include "core/operations/services/officelink.h"

#include <QJsonObject>
#include <chrono>

namespace purser::operations {

/// Says in the office how a service is: at once when that changes, else every few seconds, so that
/// its age shows a service that has died.
class Health
{
public:
    Health(OfficeLink& office, const ServiceContext& context, QString service);

    /// @param state  "up", "slow", "down" or "standby"
    void say(const QString& state, const QJsonObject& detail = {});

private:
    OfficeLink& m_office;
    const ServiceContext& m_context;
    const QString m_service;
    QString m_state;
    QJsonObject m_detail;
    std::chrono::nanoseconds m_nextAt{0};
};

} // namespace purser::operations
