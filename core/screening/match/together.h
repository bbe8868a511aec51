#pragma once

#include "core/screening/match/engineconfig.h"
#include "core/screening/match/keyindex.h"
#include "core/screening/match/weighedname.h"

namespace purser::screening {

/// How alike two persons' names are when the gaps between their words are not believed
/// ("Husam-a-lDin", "SuK-wang", "Abdou Alye"): the same letters in a row, or one of them wrong. 0
/// where it says nothing: other scripts than Latin, too few letters, or the same words, whose
/// likeness is that of the words.
double togetherLikeness(
    const WeighedName& query, const WeighedName& listed, const NameRules& rules);

/// Finds listed names by their letters in a row.
class TogetherIndex
{
public:
    void add(const WeighedName& name, std::uint32_t number);
    /// After the last add() and before the first find().
    void finish() { m_names.finish(); }
    /// Names that may have the letters of the query in a row; some may come more than once.
    void find(const WeighedName& query, std::vector<std::uint32_t>& numbers) const;

private:
    KeyIndex m_names;
};

} // namespace purser::screening
