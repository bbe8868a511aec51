#pragma once

#include <string>
#include <string_view>

namespace purser::screening {

/// Tables letter → Latin letters. Each returns nullptr for a letter it does not know, and "" for
/// one that is silent. The letter is lower case.
///
/// BGN/PCGN as passports have it, for Russian, Ukrainian, Belarusian, Bulgarian, Serbian.
const char* cyrillicLetter(char32_t c);
/// ELOT 743 without diacritics; digraphs are the caller's business.
const char* greekLetter(char32_t c);
/// Consonants only, one letter a sound: x is kh, q is gh, c is sh.
const char* hebrewLetter(char32_t c);
/// Consonants only, spelled likewise.
const char* arabicLetter(char32_t c);
/// Latin letters that no decomposition turns into ASCII (ø, ł, ß, ı, đ …).
const char* latinLetter(char32_t c);

/// A Hangul syllable in the spelling common abroad ("kim", "jong", "un").
std::string hangulSyllable(char32_t c);

/// The Latin letter a Cyrillic or Greek look-alike imitates, or 0.
char lookAlike(char32_t c);

} // namespace purser::screening
