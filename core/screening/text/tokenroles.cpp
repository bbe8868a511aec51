#include "core/screening/text/tokenroles.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace purser::screening {

namespace {

using WordSet = std::unordered_set<std::string_view>;

bool isFigure(char c)
{
    return c >= '0' && c <= '9';
}

const std::unordered_map<std::string_view, std::string_view>& numberWords()
{
    static const std::unordered_map<std::string_view, std::string_view> words{{"one", "1"},
        {"two", "2"}, {"three", "3"}, {"four", "4"}, {"five", "5"}, {"six", "6"}, {"seven", "7"},
        {"eight", "8"}, {"nine", "9"}, {"ten", "10"}, {"eleven", "11"}, {"twelve", "12"},
        {"i", "1"}, {"ii", "2"}, {"iii", "3"}, {"iv", "4"}, {"v", "5"}, {"vi", "6"}, {"vii", "7"},
        {"viii", "8"}, {"ix", "9"}, {"x", "10"}, {"xi", "11"}, {"xii", "12"}, {"xiii", "13"},
        {"xiv", "14"}, {"xv", "15"}, {"xvi", "16"}, {"xvii", "17"}, {"xviii", "18"}, {"xix", "19"},
        {"xx", "20"}};
    return words;
}

} // namespace

bool isTitle(std::string_view letters)
{
    static const WordSet words{"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "doctor",
        "sir", "lord", "lady", "hon", "rev", "monsieur", "madame", "mme", "mlle", "herr", "frau",
        "don", "dona", "senor", "senora", "sheikh", "shaikh", "shaykh", "sheik", "cheikh",
        "shaykhah", "haji", "hajji", "hadji", "haj", "hajj", "hadj", "el-hadj", "alhaji", "alhaj",
        "mullah", "mulla", "molla", "maulavi", "maulvi", "mawlawi", "moulavi", "mowlavi", "maulana",
        "mawlana", "maulawi", "qari", "ustad", "ustaz", "ayatollah", "hojatoleslam", "hojjat",
        "imam", "general", "gen", "major", "maj", "colonel", "col", "lieutenant", "lt", "captain",
        "capt", "commander", "brigadier", "brig", "marshal", "admiral", "president", "minister",
        "ambassador", "judge", "prince", "princess", "king", "queen", "emperor", "engineer", "eng",
        "engr", "comrade", "jr", "sr", "junior", "senior", "esq", "hafiz", "agha", "effendi", "bey",
        "begum", "her", "his", "excellency", "highness"};
    return words.contains(letters);
}

bool isParticle(std::string_view letters)
{
    static const WordSet words{"al", "el", "ul", "ur", "as", "ad", "ar", "az", "an", "ash", "at",
        "il", "bin", "ben", "ibn", "bint", "bent", "binti", "ould", "wuld", "ou", "bou", "abu",
        "abou", "abi", "aba", "abd", "umm", "oum", "um", "de", "da", "do", "das", "dos", "del",
        "della", "di", "du", "la", "las", "le", "les", "lo", "los", "van", "von", "der", "den",
        "ter", "ten", "zu", "zur", "y", "e", "and", "of", "the", "na", "st", "saint", "ud", "un",
        "aal", "oglu", "ogly", "oghli", "kyzy", "qizi", "zade", "zadeh", "b", "bn", "wald", "w"};
    return words.contains(letters);
}

bool isPatronymic(std::string_view letters)
{
    constexpr std::string_view endings[] = {
        "ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna", "yovych"};
    return letters.size() >= 7
        && std::any_of(std::begin(endings), std::end(endings),
            [letters](std::string_view ending) { return letters.ends_with(ending); });
}

bool isFiller(std::string_view letters)
{
    static const WordSet words{"the", "of", "and", "for", "in", "de", "del", "la", "las", "el",
        "los", "da", "do", "dos", "des", "du", "le", "les", "y", "e", "und", "et", "i", "di", "der",
        "die", "das", "fur", "pour", "para", "al", "mv", "ms", "mt", "ss", "mf", "fv"};
    return words.contains(letters);
}

std::string numberOf(std::string_view letters)
{
    if (const auto found = numberWords().find(letters); found != numberWords().end())
        return std::string(found->second);
    const auto figures = std::find_if_not(letters.begin(), letters.end(), isFigure);
    if (figures == letters.begin())
        return {};
    const std::string_view rest(figures, letters.end());
    if (!rest.empty() && rest != "st" && rest != "nd" && rest != "rd" && rest != "th")
        return {};
    std::string number(letters.begin(), figures);
    number.erase(0, std::min(number.find_first_not_of('0'), number.size() - 1));
    return number;
}

} // namespace purser::screening
