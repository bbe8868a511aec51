#include "app/simulator/payout/payoutservice.h"

#include "app/simulator/control/commoncontrols.h"

#include <QDir>

namespace purser::simulator {

using namespace Qt::StringLiterals;

PayoutService::PayoutService(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_faults(payoutFaults(), m_options.seed),
      m_api(m_book, m_faults, m_clock, m_options.token, m_options.timing,
          {[this](const Fault& fault) { m_host.strike(fault, [](const Fault&) {}); },
              [this] { return m_host.isShuttingDown(); }})
{
    m_host.server().setHandler([this](HttpConnection& connection, const HttpRequest& request) {
        m_api.handle(connection, request);
    });
}

Result<void> PayoutService::start()
{
    if (!m_options.host.directory.isEmpty()) {
        const Result<void> opened =
            m_book.open(QDir(m_options.host.directory).filePath(u"payouts.jsonl"_s));
        if (!opened)
            return opened;
    }
    const Result<void> hosted = m_host.start(m_options.host);
    if (!hosted || !m_options.controlPort)
        return hosted;
    return startControl();
}

Result<void> PayoutService::startControl()
{
    ControlRoutes routes;
    const CommonControls common{m_host, m_faults, m_book.executions(), m_api.requests(),
        [this] {
            return QJsonObject{{u"service"_s, u"payout"_s},
                {u"sent_after_ms"_s, m_api.timing().sentAfterMs},
                {u"settled_after_ms"_s, m_api.timing().settledAfterMs}};
        },
        [](const Fault&) {}};
    common.addTo(routes);
    addRoutes(routes);
    m_control = std::make_unique<ControlServer>(std::move(routes));
    const Result<quint16> port = m_control->start(*m_options.controlPort);
    if (!port)
        return failure(port.error());
    m_controlPort = *port;
    return {};
}

void PayoutService::addRoutes(ControlRoutes& routes)
{
    routes[u"POST settings"_s] = [this](const ControlRequest& request) {
        PayoutApi::Timing timing = m_api.timing();
        timing.sentAfterMs = request.body.value("sent_after_ms"_L1).toInt(timing.sentAfterMs);
        timing.settledAfterMs =
            request.body.value("settled_after_ms"_L1).toInt(timing.settledAfterMs);
        m_api.setTiming(timing);
        return ControlAnswer::ok();
    };
    routes[u"GET payouts"_s] = [this](const ControlRequest&) {
        QJsonArray payouts;
        const QList<Payout> all = m_book.all();
        for (const Payout& payout : all)
            payouts.append(payout.toJson(m_api.nowMs()));
        return ControlAnswer::ok({{u"payouts"_s, payouts}});
    };
    // {"status": "settled" | "returned", "reason"?}: at once, whatever the timing says.
    routes[u"POST payouts"_s] = [this](const ControlRequest& request) {
        const Payout* known = m_book.find(request.rest.value(0));
        if (!known)
            return ControlAnswer::notFound();
        Payout payout = *known;
        const qint64 now = m_api.nowMs();
        payout.sentMs = std::min(payout.sentMs, now);
        payout.settledMs = std::min(payout.settledMs, now);
        if (request.body.value("status"_L1).toString() == "returned"_L1) {
            payout.returnedMs = now;
            payout.returnReason = request.body.value("reason"_L1).toString(u"account_closed"_s);
        }
        m_book.change(payout);
        return ControlAnswer::ok(payout.toJson(now));
    };
}

QJsonObject PayoutService::announcement() const
{
    QJsonObject object{{u"service"_s, u"payout"_s}, {u"port"_s, m_host.port()},
        {u"fingerprint"_s, QString::fromLatin1(m_host.fingerprint())}};
    if (m_control)
        object.insert(u"control_port"_s, m_controlPort);
    return object;
}

} // namespace purser::simulator
