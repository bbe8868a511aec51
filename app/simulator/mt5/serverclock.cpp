#include "app/simulator/mt5/serverclock.h"

#include <QDateTime>
#include <QTimeZone>

namespace purser::simulator {

using namespace Qt::StringLiterals;

static qint64 lastSundayAtOne(int year, int month)
{
    QDate day(year, month, 31);
    day = day.addDays(-(day.dayOfWeek() % 7));
    return QDateTime(day, QTime(1, 0), Qt::UTC).toMSecsSinceEpoch();
}

ServerClock::ServerClock(const Clock& clock, int zoneMinutes)
    : m_clock(clock), m_zoneMinutes(zoneMinutes)
{
    rebase(m_clock.nowMicroseconds() / 1000);
}

void ServerClock::rebase(qint64 utcMs)
{
    m_baseUtcMs = utcMs;
    m_baseRealMs = m_clock.nowMicroseconds() / 1000;
}

qint64 ServerClock::utcMs() const
{
    const qint64 elapsed = m_clock.nowMicroseconds() / 1000 - m_baseRealMs;
    return m_baseUtcMs + static_cast<qint64>(static_cast<double>(elapsed) * m_speed);
}

bool ServerClock::europeanSummer(qint64 utcMs)
{
    const int year = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).date().year();
    return utcMs >= lastSundayAtOne(year, 3) && utcMs < lastSundayAtOne(year, 10);
}

void ServerClock::apply(const QJsonObject& settings)
{
    qint64 now = utcMs();
    if (settings.contains("utc"_L1)) {
        const QDateTime instant =
            QDateTime::fromString(settings.value("utc"_L1).toString(), Qt::ISODateWithMs);
        if (instant.isValid())
            now = instant.toMSecsSinceEpoch();
    }
    now += static_cast<qint64>(settings.value("shift_s"_L1).toDouble() * 1000);
    rebase(now);
    m_speed = settings.value("speed"_L1).toDouble(m_speed);
    m_zoneMinutes = settings.value("zone_minutes"_L1).toInt(m_zoneMinutes);
    m_daylight = settings.value("daylight"_L1).toBool(m_daylight);
}

QJsonObject ServerClock::toJson() const
{
    return {
        {u"utc"_s, QDateTime::fromMSecsSinceEpoch(utcMs(), Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"server_time"_s, serverSeconds()}, {u"zone_minutes"_s, m_zoneMinutes},
        {u"daylight"_s, m_daylight}, {u"daylight_now"_s, isDaylight()}, {u"speed"_s, m_speed}};
}

QString ServerClock::protocolText(qint64 serverSeconds)
{
    return QString::number(serverSeconds) + u' '
        + QDateTime::fromSecsSinceEpoch(serverSeconds, Qt::UTC).toString(u"yyyy.MM.dd hh:mm:ss"_s);
}

} // namespace purser::simulator
