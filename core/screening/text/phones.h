#pragma once

#include "core/screening/text/script.h"

#include <string>
#include <string_view>

namespace purser::screening {

/// How a word sounds, one character a sound, whatever habit spelled it: kh is X, gh G, sh/sch S,
/// ch/tch C, th T, dh D, dj/zh j; ph f, ck/q k, w v, x ks; ou/oo u, ee/ie/y i; doubled letters
/// once. Arabic and Hebrew words keep a, w and y where they are written, and no other vowel.
std::string phonesOf(std::string_view letters, Script script = Script::Latin);

/// The consonants alone with near ones put together (b/p/v/f stay apart): a key for finding and
/// counting, never for scoring. "Muhammad", "Mohamed" and محمد share it. Empty when there is none.
std::string consonantKey(std::string_view phones);

/// Whether a sound is a vowel, or a letter that stands for one where vowels are not written.
constexpr bool isVowel(char phone)
{
    return phone == 'a' || phone == 'e' || phone == 'i' || phone == 'o' || phone == 'u';
}

} // namespace purser::screening
