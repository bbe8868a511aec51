#pragma once

#include "core/operations/demo/demoactor.h"

#include <QString>

namespace purser::demo {

/// What people of a trial office have agreed on beside the payments: a rule of automatic approval
/// that is watched in shadow, a delegation during an absence, a change that waits for a second
/// administrator. Filled before the working day, whose payments the rule then looks at.
class DemoPolicies
{
public:
    /// @param superuser  a connection to the office; its session is the superuser's again
    /// afterwards
    explicit DemoPolicies(office::Connection& superuser);

    /// Errors: as of the office's commands.
    Result<void> fill();

private:
    /// Adam proposes; the change's number.
    Result<qint64> propose(const QString& rule, const QString& reason);

    DemoActor m_actor;
};

} // namespace purser::demo
