#pragma once

#include <QString>
#include <QStringList>

namespace purser::kit {

/// Countries typed as "DE, at" into one field.
class CountryList
{
public:
    /// In capitals, in the order typed.
    static QStringList read(const QString& text);
    /// Whether each looks like a country: two letters. The office knows which there are.
    static bool isGood(const QStringList& countries);
    static QString text(const QStringList& countries);
};

} // namespace purser::kit
