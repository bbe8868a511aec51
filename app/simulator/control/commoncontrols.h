#pragma once

#include "app/simulator/control/controlrequest.h"
#include "app/simulator/executionlog.h"
#include "app/simulator/faults/faultlist.h"
#include "app/simulator/requestlog.h"
#include "app/simulator/servicehost.h"

namespace purser::simulator {

/// Faults to be asked for, looked at and forgotten. `strike` is for one that is to strike at once.
void addFaultRoutes(
    ControlRoutes& routes, FaultList& faults, const std::function<void(const Fault&)>& strike);
/// What was carried out, and what was asked.
void addLogRoutes(
    ControlRoutes& routes, const ExecutionLog& executions, const RequestLog& requests);

/// What every service over HTTP offers on its control port: book, faults, state, pause, restart,
/// certificate.
struct CommonControls {
    ServiceHost& host;
    FaultList& faults;
    const ExecutionLog& executions;
    const RequestLog& requests;
    std::function<QJsonObject()> state;       ///< what only this service can say of itself
    std::function<void(const Fault&)> whenUp; ///< after a restart

    /// The routes refer to this object's parts, not to the object.
    void addTo(ControlRoutes& routes) const;
};

} // namespace purser::simulator
