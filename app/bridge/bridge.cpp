#include "app/bridge/bridge.h"

#include "core/operations/services/connector/connectorservice.h"
#include "core/operations/services/intake/intakeservice.h"
#include "core/operations/services/jobsservice.h"
#include "core/operations/services/mail/mailservice.h"
#include "core/operations/services/notifierservice.h"
#include "core/operations/services/scan/scanservice.h"
#include "core/operations/services/screening/screeningservice.h"
#include "core/operations/services/sealerservice.h"

namespace purser::bridge {

using namespace operations;

Bridge::Bridge(
    const BridgeConfig& config, const QHash<QString, Secret>& secrets, Log& log, const Clock& clock)
    : m_config(config), m_secrets(secrets), m_log(log), m_clock(clock)
{
}

Bridge::~Bridge()
{
    for (const std::unique_ptr<ServiceThread>& thread : m_threads)
        thread->requestStop();
}

ServiceContext Bridge::contextFor(const ServiceLogin& login, LogWord component) const
{
    return {m_config.office, login.login, m_secrets.value(login.secret), m_config.host, m_clock,
        Logger(m_log, component)};
}

ConnectorSettings Bridge::connectorSettings() const
{
    ConnectorSettings settings = m_config.connector->settings;
    settings.secrets = m_secrets;
    const QMap<QString, GatewayConfig>& gateways = m_config.connector->gateways;
    for (auto gateway = gateways.begin(); gateway != gateways.end(); ++gateway)
        settings.gateways.insert(gateway.key(), gateway->complete(m_secrets));
    return settings;
}

IntakeSettings Bridge::intakeSettings() const
{
    const BridgeConfig::Intake& intake = *m_config.intake;
    IntakeSettings settings = intake.settings;
    settings.key = m_secrets.value(intake.key);
    settings.vendorKey = m_secrets.value(intake.vendorKey);
    for (auto webhook = settings.webhooks.begin(); webhook != settings.webhooks.end(); ++webhook)
        webhook->secret = m_secrets.value(intake.webhooks.value(webhook.key()));
    return settings;
}

MailSettings Bridge::mailSettings() const
{
    MailSettings settings = m_config.mail->settings;
    settings.password = m_secrets.value(m_config.mail->password);
    return settings;
}

void Bridge::run(std::unique_ptr<Service> service)
{
    m_threads.push_back(std::make_unique<ServiceThread>(std::move(service)));
}

Result<void> Bridge::start()
{
    std::unique_ptr<Service> sealer;
    if (m_config.sealer) {
        const Result<SealKey> key = SealKey::fromSeed(m_secrets.value(m_config.sealer->key));
        if (!key)
            return failure(key.error());
        sealer = std::make_unique<SealerService>(contextFor(m_config.sealer->login, u"sealer"),
            *key, AnchorFile(m_config.sealer->anchors));
    }
    if (sealer)
        run(std::move(sealer));
    if (m_config.connector)
        run(std::make_unique<ConnectorService>(
            contextFor(m_config.connector->login, u"connector"), connectorSettings()));
    if (m_config.notifier)
        run(std::make_unique<NotifierService>(contextFor(*m_config.notifier, u"notifier")));
    if (m_config.watchdog)
        run(std::make_unique<WatchdogService>(
            contextFor(m_config.watchdog->login, u"watchdog"), m_config.watchdog->limits));
    if (m_config.jobs)
        run(std::make_unique<JobsService>(contextFor(*m_config.jobs, u"jobs")));
    if (m_config.screening)
        run(std::make_unique<ScreeningService>(contextFor(m_config.screening->login, u"screening"),
            m_config.screening->lists, m_config.screening->archive));
    if (m_config.intake)
        run(std::make_unique<IntakeService>(
            contextFor(m_config.intake->login, u"intake"), intakeSettings()));
    if (m_config.mail)
        run(std::make_unique<MailService>(
            contextFor(m_config.mail->login, u"mail"), mailSettings()));
    if (m_config.scan)
        run(std::make_unique<ScanService>(
            contextFor(m_config.scan->login, u"scan"), m_config.scan->settings));
    return {};
}

} // namespace purser::bridge
