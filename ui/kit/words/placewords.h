#pragma once

#include <QString>

namespace purser::kit {

/// "SE" as the language of the program calls it: "Sweden", "Schweden"; an unknown code stays.
QString countryName(const QString& code);

/// "sv" → "Swedish"; an unknown code stays.
QString languageName(const QString& code);

} // namespace purser::kit
