#pragma once

#include "app/simulator/control/controlrequest.h"
#include "app/simulator/executionlog.h"
#include "app/simulator/faults/faultlist.h"
#include "app/simulator/requestlog.h"
#include "app/simulator/servicehost.h"

namespace purser::simulator {

/// What every service offers on its control port: book, faults, state, pause, restart, certificate.
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
