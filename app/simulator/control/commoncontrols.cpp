#include "app/simulator/control/commoncontrols.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

void addHostRoutes(ControlRoutes& routes, const CommonControls& parts)
{
    routes[u"POST pause"_s] = [parts](const ControlRequest& request) {
        parts.host.pause(ServiceHost::pauseMode(request.body.value("mode"_L1).toString()));
        return ControlAnswer::ok();
    };
    routes[u"POST resume"_s] = [parts](const ControlRequest&) {
        return ControlAnswer{parts.host.resume() ? 200 : 503, {}};
    };
    routes[u"POST drop"_s] = [parts](const ControlRequest& request) {
        parts.host.server().dropConnections(request.body.value("reset"_L1).toBool(true));
        return ControlAnswer::ok();
    };
    routes[u"POST restart"_s] = [parts](const ControlRequest& request) {
        QJsonObject description = request.body;
        description.insert(u"fault"_s, u"restart"_s);
        const Result<Fault> fault = parts.faults.read(description);
        if (!fault)
            return ControlAnswer::refused(fault.error());
        parts.host.strike(*fault, parts.whenUp);
        return ControlAnswer::ok();
    };
    routes[u"POST certificate"_s] = [parts](const ControlRequest&) {
        const Result<QByteArray> fingerprint = parts.host.newCertificate();
        if (!fingerprint)
            return ControlAnswer::refused(fingerprint.error());
        return ControlAnswer::ok({{u"fingerprint"_s, QString::fromLatin1(*fingerprint)}});
    };
    routes[u"POST connection"_s] = [parts](const ControlRequest& request) {
        parts.host.server().setIdleMs(request.body.value("idle_ms"_L1).toInt(180'000));
        return ControlAnswer::ok();
    };
}

} // namespace

void addFaultRoutes(
    ControlRoutes& routes, FaultList& faults, const std::function<void(const Fault&)>& strike)
{
    routes[u"GET faults"_s] = [&faults](const ControlRequest& request) {
        if (!request.rest.isEmpty() && request.rest.first() == "catalogue"_L1)
            return ControlAnswer::ok({{u"faults"_s, faults.catalogue()}});
        return ControlAnswer::ok({{u"faults"_s, faults.toJson()}});
    };
    routes[u"POST faults"_s] = [&faults, strike](const ControlRequest& request) {
        const QJsonArray list = request.body.contains("list"_L1)
            ? request.body.value("list"_L1).toArray()
            : QJsonArray{request.body};
        // Nothing is taken over from a list with an error in it.
        for (const QJsonValue& description : list) {
            const Result<Fault> fault = faults.read(description.toObject());
            if (!fault)
                return ControlAnswer::refused(fault.error());
        }
        QJsonArray added;
        for (const QJsonValue& value : list) {
            const QJsonObject description = value.toObject();
            if (description.value("now"_L1).toBool()) {
                const Result<Fault> fault = faults.read(description);
                strike(*fault);
                added.append(fault->toJson());
            } else {
                added.append(faults.add(description)->toJson());
            }
        }
        return ControlAnswer::ok({{u"faults"_s, added}});
    };
    routes[u"DELETE faults"_s] = [&faults](const ControlRequest& request) {
        if (request.rest.isEmpty())
            faults.clear();
        else if (!faults.remove(request.rest.first().toLongLong()))
            return ControlAnswer::notFound();
        return ControlAnswer::ok();
    };
}

void addLogRoutes(ControlRoutes& routes, const ExecutionLog& executions, const RequestLog& requests)
{
    routes[u"GET book"_s] = [&executions](const ControlRequest& request) {
        return ControlAnswer::ok(
            {{u"entries"_s, executions.after(request.query.value(u"after"_s).toLongLong())},
                {u"count"_s, executions.size()}});
    };
    routes[u"GET requests"_s] = [&requests](const ControlRequest&) {
        return ControlAnswer::ok(
            {{u"counts"_s, requests.counts()}, {u"recent"_s, requests.recent()}});
    };
}

void CommonControls::addTo(ControlRoutes& routes) const
{
    addFaultRoutes(routes, faults,
        [parts = *this](const Fault& fault) { parts.host.strike(fault, parts.whenUp); });
    addLogRoutes(routes, executions, requests);
    addHostRoutes(routes, *this);
    const CommonControls parts = *this;
    routes[u"GET state"_s] = [parts](const ControlRequest&) {
        QJsonObject state = parts.state();
        state.insert(u"port"_s, parts.host.server().port());
        state.insert(u"fingerprint"_s, QString::fromLatin1(parts.host.fingerprint()));
        state.insert(u"paused"_s, parts.host.server().isPaused());
        state.insert(u"connections"_s, parts.host.server().connectionCount());
        state.insert(
            u"connections_accepted"_s, static_cast<qint64>(parts.host.server().acceptedCount()));
        state.insert(u"executions"_s, parts.executions.size());
        state.insert(u"faults_waiting"_s, parts.faults.toJson().size());
        return ControlAnswer::ok(state);
    };
}

} // namespace purser::simulator
