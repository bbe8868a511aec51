#pragma once

#include "core/operations/demo/demoactor.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser::demo {

/// Fills the laboratory of screening: a past of hits that people decided, settings in force, others
/// that are proposed and tried, and a draft of risk rules. The last of a demo: what is screened
/// after it names the settings in force.
class DemoLaboratory
{
public:
    explicit DemoLaboratory(office::Connection& superuser);

    /// How many hits were decided; 0 where the staff of the demo is not there.
    /// Errors: `WrongState` {why: not_trial}.
    Result<qint64> fill();

private:
    Result<qint64> decidePast();
    Result<qint64> screen(qint64 client, int index);
    Result<qint64> decide(qint64 run);
    Result<void> putInForce();
    Result<void> propose();
    Result<void> tryOut();
    Result<void> draftRisk();
    /// One hit that waits is handed on without a decision.
    Result<void> handOn();

    office::Connection& m_connection;
    DemoActor m_actor;
};

} // namespace purser::demo
