#pragma once

#include "core/screening/match/keyindex.h"
#include "core/screening/text/nametoken.h"

namespace purser::screening {

/// Finds the words of a vocabulary that may sound like a word, without comparing them all: by
/// sounds with one left out, by consonants with one left out, by known name. Finds more than what
/// is alike; the scorer decides.
class SoundIndex
{
public:
    void add(const NameToken& token, std::uint32_t word);
    /// After the last add() and before the first find().
    void finish() { m_words.finish(); }

    /// Words that share a key; some may come more than once.
    void find(const NameToken& token, std::vector<std::uint32_t>& words) const;

private:
    KeyIndex m_words;
};

} // namespace purser::screening
