#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

namespace purser::simulator {

inline constexpr qint64 dayMs = 24LL * 3600 * 1000;

/// The time of the trade server: UTC that can be moved and run faster, plus a time zone with
/// optional European summer time. What the protocol calls unix time is this local time counted as
/// if it were UTC.
class ServerClock
{
public:
    explicit ServerClock(const Clock& clock, int zoneMinutes);

    qint64 utcMs() const;
    qint64 serverMs() const { return utcMs() + offsetMinutes() * 60'000LL; }
    qint64 serverSeconds() const { return serverMs() / 1000; }
    int zoneMinutes() const { return m_zoneMinutes; }
    bool usesDaylight() const { return m_daylight; }
    bool isDaylight() const { return m_daylight && europeanSummer(utcMs()); }
    int offsetMinutes() const { return m_zoneMinutes + (isDaylight() ? 60 : 0); }

    /// {utc?: ISO text, shift_s?: number, zone_minutes?, daylight?, speed?}
    void apply(const QJsonObject& settings);
    QJsonObject toJson() const;

    /// "1572518788 2019.10.31 10:46:28"
    static QString protocolText(qint64 serverSeconds);
    /// From the last Sunday of March 01:00 UTC to the last Sunday of October 01:00 UTC.
    static bool europeanSummer(qint64 utcMs);

private:
    void rebase(qint64 utcMs);

    const Clock& m_clock;
    qint64 m_baseRealMs = 0;
    qint64 m_baseUtcMs = 0;
    double m_speed = 1.0;
    int m_zoneMinutes;
    bool m_daylight = false;
};

} // namespace purser::simulator
