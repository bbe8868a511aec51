#include "core/screening/text/phones.h"

#include <array>

namespace purser::screening {

namespace {

struct Spelling {
    std::string_view letters;
    std::string_view phones;
};

/// Longest first; what is not here stands for itself.
constexpr std::array spellings{
    Spelling{"shch", "S"},
    Spelling{"tsch", "C"},
    Spelling{"sch", "S"},
    Spelling{"tch", "C"},
    Spelling{"dzh", "j"},
    Spelling{"tzu", "tsu"},
    Spelling{"iew", "ev"},
    Spelling{"ts", "z"},
    Spelling{"tz", "z"},
    Spelling{"kh", "X"},
    Spelling{"gh", "G"},
    Spelling{"sh", "S"},
    Spelling{"ch", "C"},
    Spelling{"th", "T"},
    Spelling{"dh", "D"},
    Spelling{"ph", "f"},
    Spelling{"bh", "b"},
    Spelling{"dj", "j"},
    Spelling{"zh", "j"},
    Spelling{"gu", "gu"},
    Spelling{"qu", "ku"},
    Spelling{"ck", "k"},
    Spelling{"cz", "C"},
    Spelling{"sz", "S"},
    Spelling{"ou", "u"},
    Spelling{"oo", "u"},
    Spelling{"ee", "i"},
    Spelling{"ie", "i"},
    Spelling{"ce", "se"},
    Spelling{"ci", "si"},
    Spelling{"cy", "si"},
    Spelling{"q", "k"},
    Spelling{"c", "k"},
    Spelling{"x", "ks"},
    Spelling{"w", "v"},
    Spelling{"y", "i"},
};

const Spelling* spellingAt(std::string_view letters)
{
    for (const Spelling& spelling : spellings) {
        if (letters.starts_with(spelling.letters))
            return &spelling;
    }
    return nullptr;
}

void append(std::string& phones, char phone)
{
    if (phones.empty() || phones.back() != phone)
        phones.push_back(phone);
}

/// Arabic and Hebrew letters are spelled by our own tables, a letter a sound.
std::string consonantalPhones(std::string_view letters)
{
    std::string phones;
    for (const char letter : letters)
        append(phones, letter == 'x' ? 'X' : letter == 'q' ? 'G' : letter == 'c' ? 'S' : letter);
    if (phones.size() > 2 && phones.back() == 'h') // a written vowel: فاطمه, שרה
        phones.pop_back();
    return phones;
}

char keyOfPhone(char phone)
{
    switch (phone) {
    case 'p': return 'b';
    case 'v':
    case 'w': return 0; // و is u, w and v
    case 'y':
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u': return 0;
    case 'T':
    case 'D':
    case 'd': return 't';
    case 'g':
    case 'G': return 'g';
    case 'X': return 'h';
    case 'z': return 's';
    case 'S':
    case 'C': return 'S';
    default: return phone;
    }
}

} // namespace

std::string phonesOf(std::string_view letters, Script script)
{
    if (isConsonantal(script))
        return consonantalPhones(letters);
    std::string phones;
    while (!letters.empty()) {
        const Spelling* spelling = spellingAt(letters);
        for (const char phone : spelling ? spelling->phones : letters.substr(0, 1))
            append(phones, phone);
        letters.remove_prefix(spelling ? spelling->letters.size() : 1);
    }
    // A final h after a vowel is not heard: Fatimah, Abdullah.
    if (phones.size() > 2 && phones.back() == 'h' && isVowel(phones[phones.size() - 2]))
        phones.pop_back();
    return phones;
}

std::string consonantKey(std::string_view phones)
{
    std::string key;
    for (const char phone : phones) {
        if (const char c = keyOfPhone(phone))
            append(key, c);
    }
    if (key.size() > 1 && key.back() == 'h') // ه and ة at the end come and go
        key.pop_back();
    return key;
}

} // namespace purser::screening
