#include "app/simulator/gateways/gatewayservice.h"

#include "app/simulator/control/commoncontrols.h"
#include "app/simulator/gateways/btcpay/btcpayapi.h"
#include "app/simulator/gateways/gatewayfaults.h"
#include "app/simulator/gateways/hyperswitch/hyperswitchapi.h"
#include "app/simulator/gateways/idcheck/idcheckapi.h"
#include "app/simulator/gateways/praxis/praxisapi.h"
#include "app/simulator/gateways/sepa/bankapi.h"
#include "app/simulator/gateways/settlementreport.h"

#include <QDir>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

// The providers wait minutes before they send again; a simulator waits as long as that by default.
const QList<int> usualRetries{60'000, 300'000, 300'000};

QList<int> numbersOf(const QJsonValue& value)
{
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array)
        numbers.append(item.toInt());
    return numbers;
}

} // namespace

GatewayService::GatewayService(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_faults(gatewayFaults(), m_options.seed),
      m_random(m_options.seed)
{
    m_webhooks = std::make_unique<WebhookSender>(m_faults, [this] { return m_api->nowMs(); });
    m_webhooks->setTarget(QUrl(m_options.notifyUrl));
    m_webhooks->setRetries(usualRetries);
    m_webhooks->setAuthority(m_options.notifyCa);
    m_api = makeApi();
    m_api->setSettledAfterMs(m_options.settledAfterMs);
    m_api->setClientsAct(m_options.clientsAct);
    m_host.server().setHandler([this](HttpConnection& connection, const HttpRequest& request) {
        m_api->handle(connection, request);
    });
}

GatewayService::~GatewayService() = default;

QString GatewayService::name(Provider provider)
{
    switch (provider) {
    case Provider::Praxis: return u"praxis"_s;
    case Provider::BtcPay: return u"btcpay"_s;
    case Provider::Hyperswitch: return u"hyperswitch"_s;
    case Provider::SepaBank: return u"sepa-bank"_s;
    case Provider::IdCheck: return u"idcheck"_s;
    }
    return {};
}

QList<GatewayService::Provider> GatewayService::providers()
{
    return {Provider::Praxis, Provider::BtcPay, Provider::Hyperswitch, Provider::SepaBank,
        Provider::IdCheck};
}

std::unique_ptr<GatewayApi> GatewayService::makeApi()
{
    const GatewayApi::Surroundings parts{m_book, m_faults, *m_webhooks,
        [this](const Fault& fault) { m_host.strike(fault, [](const Fault&) {}); },
        [this] { return m_host.isShuttingDown(); }};
    switch (m_options.provider) {
    case Provider::Praxis: return std::make_unique<PraxisApi>(m_options.credentials, parts);
    case Provider::BtcPay: return std::make_unique<BtcPayApi>(m_options.credentials, parts);
    case Provider::Hyperswitch:
        return std::make_unique<HyperswitchApi>(m_options.credentials, parts);
    case Provider::SepaBank: return std::make_unique<BankApi>(m_options.credentials, parts);
    case Provider::IdCheck: return std::make_unique<IdCheckApi>(m_options.credentials, parts);
    }
    return {};
}

Result<void> GatewayService::start()
{
    if (!m_options.host.directory.isEmpty()) {
        const Result<void> opened =
            m_book.open(QDir(m_options.host.directory).filePath(u"gateway.jsonl"_s));
        if (!opened)
            return opened;
        m_api->resume();
    }
    const Result<void> hosted = m_host.start(m_options.host);
    if (!hosted || !m_options.controlPort)
        return hosted;
    return startControl();
}

Result<void> GatewayService::startControl()
{
    ControlRoutes routes;
    const CommonControls common{m_host, m_faults, m_book.executions(), m_api->requests(),
        [this] {
            return QJsonObject{{u"service"_s, name(m_options.provider)},
                {u"settled_after_ms"_s, m_api->settledAfterMs()}, {u"now_ms"_s, m_api->nowMs()}};
        },
        [](const Fault&) {}};
    common.addTo(routes);
    addRoutes(routes);
    addWebhookRoutes(routes);
    m_control = std::make_unique<ControlServer>(std::move(routes));
    const Result<quint16> port = m_control->start(*m_options.controlPort);
    if (!port)
        return failure(port.error());
    m_controlPort = *port;
    return {};
}

void GatewayService::addRoutes(ControlRoutes& routes)
{
    routes[u"POST settings"_s] = [this](const ControlRequest& request) {
        m_api->setSettledAfterMs(
            request.body.value("settled_after_ms"_L1).toInt(m_api->settledAfterMs()));
        return ControlAnswer::ok();
    };
    routes[u"POST clock"_s] = [this](const ControlRequest& request) {
        constexpr qint64 dayMs = 86'400'000;
        m_api->shiftClock(request.body.value("shift_days"_L1).toInteger() * dayMs);
        return ControlAnswer::ok({{u"now_ms"_s, m_api->nowMs()}});
    };
    routes[u"GET records"_s] = [this](const ControlRequest&) {
        QJsonArray records;
        const QList<GatewayRecord> all = m_book.all();
        for (const GatewayRecord& record : all)
            records.append(record.toJson());
        return ControlAnswer::ok({{u"records"_s, records}});
    };
    routes[u"POST act"_s] = [this](
                                const ControlRequest& request) { return m_api->act(request.body); };
    routes[u"GET settlement"_s] = [this](const ControlRequest& request) {
        return ControlAnswer::ok({{u"csv"_s,
            QString::fromUtf8(
                settlementReport(m_book.executions(), request.query.value(u"fault"_s)))}});
    };
}

void GatewayService::addWebhookRoutes(ControlRoutes& routes)
{
    routes[u"POST webhooks"_s] = [this](const ControlRequest& request) {
        if (request.body.contains("url"_L1))
            m_webhooks->setTarget(QUrl(request.body.value("url"_L1).toString()));
        if (request.body.contains("retry_ms"_L1))
            m_webhooks->setRetries(numbersOf(request.body.value("retry_ms"_L1)));
        return ControlAnswer::ok();
    };
    routes[u"GET webhooks"_s] = [this](const ControlRequest&) {
        return ControlAnswer::ok({{u"sent"_s, m_webhooks->log()}, {u"held"_s, m_webhooks->held()},
            {u"under_way"_s, m_webhooks->underWay()}});
    };
    routes[u"POST release"_s] = [this](const ControlRequest& request) {
        m_webhooks->release(request.body.value("shuffle"_L1).toBool(),
            request.body.value("copies"_L1).toInt(1), m_random);
        return ControlAnswer::ok();
    };
    // {"id"}: the event of that record, once more.
    routes[u"POST emit"_s] = [this](const ControlRequest& request) {
        const GatewayRecord* record = m_book.find(request.body.value("id"_L1).toString());
        if (!record)
            return ControlAnswer::notFound();
        m_api->emitEvent(*record);
        return ControlAnswer::ok();
    };
}

QJsonObject GatewayService::announcement() const
{
    QJsonObject object{{u"service"_s, name(m_options.provider)}, {u"port"_s, m_host.port()},
        {u"fingerprint"_s, QString::fromLatin1(m_host.fingerprint())}};
    if (m_control)
        object.insert(u"control_port"_s, m_controlPort);
    return object;
}

} // namespace purser::simulator
