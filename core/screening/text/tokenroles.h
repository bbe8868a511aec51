#pragma once

#include <string>
#include <string_view>

namespace purser::screening {

/// Honorifics and offices that come before or after a person's name.
bool isTitle(std::string_view letters);
/// Articles, prepositions and words of descent inside a person's name.
bool isParticle(std::string_view letters);
/// "Viktorovich", "Petrovna": the father's name, which forms leave out.
bool isPatronymic(std::string_view letters);
/// The, of, and, in some languages; the prefixes of ships ("mv").
bool isFiller(std::string_view letters);
/// "iii", "three", "3", "3rd" → "3"; empty when the word is no number. Roman numerals need two
/// letters, save i, v and x.
std::string numberOf(std::string_view letters);

} // namespace purser::screening
