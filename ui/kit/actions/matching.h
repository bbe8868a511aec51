#pragma once

#include <QString>

namespace purser::kit {

/// How well `text` fits a search: 0 not at all, higher is better. Every word of the search must begin
/// a word of the text, case and accents aside. A word of four letters or more may hold one slip of the
/// keyboard (a letter wrong, missing, too many, or two the wrong way round), one of eight letters two;
/// that counts less than any fit without.
int matchRank(const QString& text, const QString& search);

/// From here on a rank is without slips.
inline constexpr int exactRank = 1000;

/// How many slips lie between `word` and the beginning of `text`; `most` + 1 when there are more.
int slipsToBeginning(QStringView word, QStringView text, int most);

} // namespace purser::kit
