#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace purser::screening {

/// A legal form found at the head of a row of words.
struct LegalFormMatch {
    size_t words = 0;       ///< how many words it takes; 0 is none
    std::int16_t kind = -1; ///< forms of one kind are the same thing in different countries
};

/// The longest legal form the words begin with: "limited liability company", "gmbh", "s a".
LegalFormMatch legalFormAt(std::span<const std::string> words);

/// Words that say what a company does or how big it is, not which one it is.
bool isGenericWord(std::string_view letters);
/// "intl" → "international"; the word itself when it is no abbreviation.
std::string expandedWord(std::string letters);

} // namespace purser::screening
