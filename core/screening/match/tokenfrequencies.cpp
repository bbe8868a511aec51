#include "core/screening/match/tokenfrequencies.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace purser::screening {

namespace {

constexpr double fewestBearers = 2000; // below it a list is too small to know what is common

/// Words without a usable key are counted by their sounds.
const std::string& counted(const NameToken& token)
{
    return token.key.size() > 1 ? token.key : token.phones;
}

} // namespace

void TokenFrequencies::addBearer(const std::vector<const NameForm*>& names)
{
    if (names.empty())
        return;
    const size_t slot = slotOf(names.front()->kind);
    std::set<std::string_view> words;
    for (const NameForm* name : names) {
        for (const NameToken& token : name->tokens)
            words.insert(counted(token));
    }
    for (const std::string_view word : words)
        ++m_counts[slot][std::string(word)];
    ++m_bearers[slot];
}

double TokenFrequencies::rarity(const NameToken& token, EntityKind kind, double knownShare) const
{
    const size_t slot = slotOf(kind);
    const double all = std::max(fewestBearers, static_cast<double>(m_bearers[slot]));
    const auto found = m_counts[slot].find(counted(token));
    double count = found == m_counts[slot].end() ? 1.0 : static_cast<double>(found->second);
    if (token.group >= 0 || token.nickOf >= 0)
        count = std::max(count, knownShare * all);
    return std::clamp(std::log(all / count) / std::log(all), 0.0, 1.0);
}

} // namespace purser::screening
