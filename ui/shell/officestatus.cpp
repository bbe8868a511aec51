#include "ui/shell/officestatus.h"

#include "core/office/officesession.h"
#include "core/office/sessiontoken.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::shell {

namespace {
constexpr auto interval = 5s;
}

OfficeStatus::OfficeStatus(office::OfficeSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &OfficeStatus::ask);
    connect(&session, &office::OfficeSession::pinged, this, [this](int milliseconds) {
        m_ping = milliseconds;
        Q_EMIT changed();
    });
    connect(&session, &office::OfficeSession::linkStateChanged, this,
        [this](office::LinkState state) {
            if (state == office::LinkState::Connected) {
                m_lostSince = {};
                ask();
            } else if (!m_lostSince.isValid()) {
                m_lostSince = QDateTime::currentDateTimeUtc();
            }
            Q_EMIT changed();
        });
}

void OfficeStatus::start()
{
    m_timer.start();
    ask();
}

office::LinkState OfficeStatus::link() const
{
    return m_session.linkState();
}

void OfficeStatus::ask()
{
    if (m_asking) {
        return;
    }
    m_asking = true;
    m_session.readJson({u"desk.office_status"_s, {}}).onDone(this, [this](Result<QJsonObject> status) {
        m_asking = false;
        if (status) {
            read(*status);
        } else if (office::isSecondFactorMissing(status.error())) {
            Q_EMIT secondFactorNeeded();
        }
        // While there is no answer the figures stand with their age; asOf() tells it.
        Q_EMIT changed();
    });
}

void OfficeStatus::read(const QJsonObject& status)
{
    m_asOf = QDateTime::currentDateTimeUtc();
    m_services.clear();
    const QJsonArray services = status.value(u"services"_s).toArray();
    for (const QJsonValue& value : services) {
        m_services.append({value[u"name"_s].toString(), value[u"host"_s].toString(),
            value[u"state"_s].toString(), value[u"age_s"_s].toInteger()});
    }
    m_servers.clear();
    const QJsonArray servers = status.value(u"servers"_s).toArray();
    for (const QJsonValue& value : servers) {
        m_servers.append({value[u"name"_s].toString(), value[u"platform"_s].toString(),
            value[u"state"_s].toString(), value[u"age_s"_s].toInteger(-1),
            value[u"ping_ms"_s].toInteger(-1)});
    }
    const QJsonObject seal = status.value(u"seal"_s).toObject();
    SealStatus sealed;
    const QJsonObject last = seal.value(u"last_seal"_s).toObject();
    if (!last.isEmpty()) {
        sealed.at = QDateTime::fromMSecsSinceEpoch(
            last.value(u"at_us"_s).toInteger() / 1000, Qt::UTC);
        sealed.isSigned = last.value(u"signed"_s).toBool();
    }
    sealed.waiting = seal.value(u"unsealed"_s).toInteger();
    sealed.oldestWaitingSeconds = seal.value(u"oldest_unsealed_age_s"_s).toInteger();
    m_seal = sealed;
    const QJsonObject test = status.value(u"screening"_s).toObject();
    m_screening.reset();
    if (!test.isEmpty())
        m_screening = {
            QDateTime::fromMSecsSinceEpoch(test.value(u"at_us"_s).toInteger() / 1000, Qt::UTC),
            test.value(u"checked"_s).toInteger(), test.value(u"found"_s).toInteger()};
}

} // namespace purser::shell
