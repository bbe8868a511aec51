#pragma once

#include <QString>

namespace purser::screening {

/// The ISO 3166 alpha-2 code of a country named in English in one of its usual ways ("Korea,
/// North", "Ivory Coast", "Syrian Arab Republic"), or by its alpha-2 or alpha-3 code; the text
/// itself, simplified, when it is none.
QString countryCode(const QString& name);

} // namespace purser::screening
