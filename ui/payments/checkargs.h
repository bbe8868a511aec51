#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

namespace purser::payments {

/// An instant among a check's arguments, which carry microseconds; invalid when there is none.
inline QDateTime instantOf(const QJsonObject& args, QStringView name)
{
    const QJsonValue value = args.value(name);
    return value.isDouble()
        ? QDateTime::fromMSecsSinceEpoch(value.toInteger() / 1000, QTimeZone::utc())
        : QDateTime();
}

} // namespace purser::payments
