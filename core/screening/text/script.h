#pragma once

#include <QChar>
#include <cstdint>

namespace purser::screening {

/// Writing systems that take different ways to a comparable form.
enum class Script : std::uint8_t {
    Latin,
    Cyrillic,
    Greek,
    Arabic, ///< also Persian, Urdu, Pashto: consonants only
    Hebrew, ///< consonants only
    Hangul,
    Han,
    Other, ///< whatever ICU can romanise: Devanagari, Thai, Armenian, Georgian, Khmer, kana, …
    None,  ///< digits, marks
};

/// The writing system a code point belongs to.
Script scriptOf(char32_t c);

/// Vowels are not written, so the tokens of this script can only be compared by consonants.
constexpr bool isConsonantal(Script script)
{
    return script == Script::Arabic || script == Script::Hebrew;
}

/// The stable name of a script, for reports ("arabic").
const char* scriptName(Script script);

} // namespace purser::screening
