#pragma once

#include <QDateTime>

namespace purser::demo {

inline constexpr qint64 second = 1'000'000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

/// The day, in UTC, that an instant falls on.
inline QDate dayOf(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC).date();
}

} // namespace purser::demo
