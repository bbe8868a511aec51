#pragma once

#include <QString>

namespace purser::office {

/// A value of a libpq connection string: in quotes, so that blanks and quotes may stand in it.
inline QString quotedOption(const QString& value)
{
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + escaped + QLatin1Char('\'');
}

} // namespace purser::office
