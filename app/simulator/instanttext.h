#pragma once

#include <QDateTime>
#include <QString>

namespace purser::simulator {

/// An instant as JSON interfaces write it: "2026-02-27T00:00:09.000Z".
inline QString instantText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace purser::simulator
