#include "core/screening/match/together.h"

#include "core/screening/text/slip.h"

#include <algorithm>

namespace purser::screening {

namespace {

constexpr size_t fewestLetters = 6;        ///< that are the same in a row
constexpr size_t fewestLettersSlipped = 8; ///< of which one may be wrong
constexpr size_t fewestLettersWithGaps = 12;
constexpr size_t mostLetters = 40;         ///< longer names are told by their words

/// The words are the same ones, save for what one slip makes of a word.
bool hasSameWords(const WeighedName& a, const WeighedName& b)
{
    if (a.size() != b.size())
        return false;
    size_t difference = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const size_t ofA = a.tokens[i]->letters.size();
        const size_t ofB = b.tokens[i]->letters.size();
        difference += std::max(ofA, ofB) - std::min(ofA, ofB);
    }
    return difference <= 1;
}

double likenessOf(const std::string& a, const std::string& b, const NameRules& rules)
{
    if (a.size() >= fewestLetters && a == b)
        return rules.together;
    return std::max(a.size(), b.size()) >= fewestLettersSlipped && isOneSlip(a, b)
        ? rules.togetherSlip
        : 0;
}

template <typename Take>
void eachKey(const std::string& letters, Take take)
{
    if (letters.size() < fewestLetters || letters.size() > mostLetters)
        return;
    take(keyOf('t', letters));
    eachDeletion('t', letters, take);
}

} // namespace

double togetherLikeness(const WeighedName& query, const WeighedName& listed, const NameRules& rules)
{
    if (query.together.empty() || listed.together.empty())
        return 0;
    if (hasSameWords(query, listed)) {
        const std::string& a = query.together.front();
        const std::string& b = listed.together.front();
        return std::max(a.size(), b.size()) >= fewestLettersWithGaps && isOneSlip(a, b)
            ? rules.togetherSlip
            : 0;
    }
    double best = 0;
    for (const std::string& letters : query.together)
        best = std::max(best, likenessOf(letters, listed.together.front(), rules));
    for (const std::string& letters : listed.together)
        best = std::max(best, likenessOf(query.together.front(), letters, rules));
    return best;
}

void TogetherIndex::add(const WeighedName& name, std::uint32_t number)
{
    if (!name.together.empty())
        eachKey(name.together.front(), [&](std::uint32_t key) { m_names.add(key, number); });
}

void TogetherIndex::find(const WeighedName& query, std::vector<std::uint32_t>& numbers) const
{
    for (const std::string& letters : query.together)
        eachKey(letters, [&](std::uint32_t key) { m_names.find(key, numbers); });
}

} // namespace purser::screening
