#pragma once

#include "core/screening/text/script.h"

#include <QString>
#include <string>
#include <vector>

namespace purser::screening {

/// A word in plain lower-case Latin letters (a–z, 0–9), as it would be spelled in a passport.
struct RomanWord {
    std::string letters;
    Script script = Script::Latin; ///< where it comes from
    QString original;              ///< the word as written
    bool evasive = false; ///< letters of another script, or digits, stand in for Latin look-alikes
};

/// Takes folded text apart at its spaces and romanises each word after the habits of its script:
/// Cyrillic, Greek, Hebrew and Hangul by tables of common passport spellings, Arabic as bare
/// consonants, Han by ICU's pinyin syllable by syllable, the rest by ICU. A word of mixed scripts
/// is split where the script changes, save that look-alike letters are read as Latin.
/// Deterministic; thread-safe.
std::vector<RomanWord> romanWords(const QString& folded);

} // namespace purser::screening
