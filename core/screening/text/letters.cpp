#include "core/screening/text/letters.h"

#include <array>

namespace purser::screening {

const char* cyrillicLetter(char32_t c)
{
    switch (c) {
    case U'а': return "a";
    case U'б': return "b";
    case U'в': return "v";
    case U'г': return "g";
    case U'ґ': return "g";
    case U'д': return "d";
    case U'ђ': return "dj";
    case U'ѓ': return "gj";
    case U'е': return "e";
    case U'ё': return "yo";
    case U'є': return "ye";
    case U'ж': return "zh";
    case U'з': return "z";
    case U'ѕ': return "dz";
    case U'и': return "i";
    case U'і': return "i";
    case U'ї': return "yi";
    case U'й': return "y";
    case U'ј': return "j";
    case U'к': return "k";
    case U'қ': return "k";
    case U'л': return "l";
    case U'љ': return "lj";
    case U'м': return "m";
    case U'н': return "n";
    case U'њ': return "nj";
    case U'ң': return "ng";
    case U'о': return "o";
    case U'ө': return "o";
    case U'п': return "p";
    case U'р': return "r";
    case U'с': return "s";
    case U'т': return "t";
    case U'ћ': return "c";
    case U'ќ': return "kj";
    case U'у': return "u";
    case U'ў': return "u";
    case U'ү': return "u";
    case U'ұ': return "u";
    case U'ф': return "f";
    case U'х': return "kh";
    case U'ҳ': return "h";
    case U'һ': return "h";
    case U'ц': return "ts";
    case U'ч': return "ch";
    case U'ҷ': return "j";
    case U'џ': return "dz";
    case U'ш': return "sh";
    case U'щ': return "shch";
    case U'ъ': return "";
    case U'ы': return "y";
    case U'ь': return "";
    case U'э': return "e";
    case U'ю': return "yu";
    case U'я': return "ya";
    case U'ә': return "a";
    case U'ғ': return "gh";
    case U'ӣ': return "i";
    case U'ӯ': return "u";
    default: return nullptr;
    }
}

const char* greekLetter(char32_t c)
{
    switch (c) {
    case U'α': return "a";
    case U'β': return "v";
    case U'γ': return "g";
    case U'δ': return "d";
    case U'ε': return "e";
    case U'ζ': return "z";
    case U'η': return "i";
    case U'θ': return "th";
    case U'ι': return "i";
    case U'κ': return "k";
    case U'λ': return "l";
    case U'μ': return "m";
    case U'ν': return "n";
    case U'ξ': return "x";
    case U'ο': return "o";
    case U'π': return "p";
    case U'ρ': return "r";
    case U'σ':
    case U'ς': return "s";
    case U'τ': return "t";
    case U'υ': return "y";
    case U'φ': return "f";
    case U'χ': return "ch";
    case U'ψ': return "ps";
    case U'ω': return "o";
    default: return nullptr;
    }
}

const char* hebrewLetter(char32_t c)
{
    switch (c) {
    case U'א':
    case U'ע': return "";
    case U'ב': return "b";
    case U'ג': return "g";
    case U'ד': return "d";
    case U'ה': return "h";
    case U'ו': return "v";
    case U'ז': return "z";
    case U'ח': return "x";
    case U'ט':
    case U'ת': return "t";
    case U'י': return "y";
    case U'כ':
    case U'ך': return "k";
    case U'ל': return "l";
    case U'מ':
    case U'ם': return "m";
    case U'נ':
    case U'ן': return "n";
    case U'ס': return "s";
    case U'פ':
    case U'ף': return "p";
    case U'צ':
    case U'ץ': return "z";
    case U'ק': return "k";
    case U'ר': return "r";
    case U'ש': return "c";
    default: return nullptr;
    }
}

const char* arabicLetter(char32_t c)
{
    switch (c) {
    case U'ب':
    case U'پ': return "b";
    case U'ت':
    case U'ث':
    case U'ط':
    case U'ٹ':
    case U'ټ': return "t";
    case U'ج':
    case U'چ':
    case U'ژ':
    case U'ځ': return "j";
    case U'ح':
    case U'ه':
    case U'ہ':
    case U'ھ': return "h";
    case U'خ':
    case U'څ': return "x";
    case U'د':
    case U'ذ':
    case U'ض':
    case U'ڈ':
    case U'ډ': return "d";
    case U'ر':
    case U'ړ':
    case U'ڑ': return "r";
    case U'ز':
    case U'ظ':
    case U'ږ': return "z";
    case U'س':
    case U'ص': return "s";
    case U'ش':
    case U'ښ': return "c";
    case U'غ': return "q";
    case U'ف': return "f";
    case U'ڤ': return "v";
    case U'ق':
    case U'ك':
    case U'ک': return "k";
    case U'گ':
    case U'ګ': return "g";
    case U'ل': return "l";
    case U'م': return "m";
    case U'ن':
    case U'ں':
    case U'ڼ': return "n";
    case U'و':
    case U'ۆ': return "w";
    case U'ي':
    case U'ی':
    case U'ې':
    case U'ۍ':
    case U'ے':
    case U'ئ': return "y";
    case U'ا':
    case U'أ':
    case U'إ':
    case U'آ':
    case U'ى':
    case U'ٱ': return "a";
    case U'ة':
    case U'ۀ':
    case U'ع':
    case U'ء':
    case U'ؤ': return "";
    default: return nullptr;
    }
}

const char* latinLetter(char32_t c)
{
    switch (c) {
    case U'ß': return "ss";
    case U'æ': return "ae";
    case U'œ': return "oe";
    case U'ø': return "o";
    case U'đ':
    case U'ð': return "d";
    case U'þ': return "th";
    case U'ł': return "l";
    case U'ı': return "i";
    case U'ħ': return "h";
    case U'ŋ': return "n";
    case U'ə': return "a";
    case U'ɛ': return "e";
    case U'ɔ': return "o";
    default: return nullptr;
    }
}

std::string hangulSyllable(char32_t c)
{
    static constexpr std::array<const char*, 19> initials{"k", "kk", "n", "t", "tt", "r", "m", "p",
        "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"};
    static constexpr std::array<const char*, 21> vowels{"a", "ae", "ya", "yae", "o", "e", "yo",
        "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "u", "ui", "i"};
    static constexpr std::array<const char*, 28> finals{"", "k", "k", "k", "n", "n", "n", "t", "l",
        "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p",
        "h"};
    if (c < 0xAC00 || c > 0xD7A3)
        return {};
    const auto index = static_cast<size_t>(c - 0xAC00);
    return std::string(initials.at(index / 588)) + vowels.at(index % 588 / 28)
        + finals.at(index % 28);
}

char lookAlike(char32_t c)
{
    switch (c) {
    case U'а':
    case U'α': return 'a';
    case U'в': return 'b';
    case U'с': return 'c';
    case U'ԁ': return 'd';
    case U'е':
    case U'ε': return 'e';
    case U'һ':
    case U'н': return 'h';
    case U'і':
    case U'ι': return 'i';
    case U'ј': return 'j';
    case U'к':
    case U'κ': return 'k';
    case U'м': return 'm';
    case U'ո': return 'n';
    case U'о':
    case U'ο': return 'o';
    case U'р':
    case U'ρ': return 'p';
    case U'ѕ': return 's';
    case U'т':
    case U'τ': return 't';
    case U'υ': return 'u';
    case U'ν': return 'v';
    case U'ԝ': return 'w';
    case U'х':
    case U'χ': return 'x';
    case U'у':
    case U'γ': return 'y';
    default: return 0;
    }
}

} // namespace purser::screening
