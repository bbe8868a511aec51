#include "core/screening/match/soundindex.h"

#include "core/screening/text/slip.h"

#include <string>

namespace purser::screening {

namespace {

constexpr size_t shortestDeletion = 4; // sounds from which one may be left out
constexpr size_t shortestKeyDeletion = 4;
constexpr size_t longestIndexed = 14; // of longer words the beginning is indexed

/// Vowels that are confused as one, so that Usama and Osama need no deletion.
std::string indexedSounds(const NameToken& token)
{
    std::string sounds = token.phones.substr(0, longestIndexed);
    for (char& c : sounds) {
        if (c == 'o')
            c = 'u';
    }
    return sounds;
}

/// The keys of a word. Both sides leave one sound out, so that an exchanged sound is found too.
template <typename Take>
void eachKey(const NameToken& token, Take take)
{
    const std::string sounds = indexedSounds(token);
    if (!isConsonantal(token.script)) {
        take(keyOf('s', sounds));
        if (sounds.size() >= shortestDeletion)
            eachDeletion('s', sounds, take);
    }
    if (token.letters.size() >= shortestSlippedWord && token.script == Script::Latin)
        eachDeletion('l', std::string_view(token.letters).substr(0, longestIndexed), take);
    const std::string_view key = std::string_view(token.key).substr(0, longestIndexed);
    if (key.size() >= 2)
        take(keyOf('k', key));
    if (key.size() >= shortestKeyDeletion)
        eachDeletion('k', key, take);
    for (const std::int16_t group : {token.group, token.nickOf}) {
        if (group >= 0 && token.role != TokenRole::LegalForm)
            take(keyOf('g', std::to_string(group)));
    }
}

} // namespace

void SoundIndex::add(const NameToken& token, std::uint32_t word)
{
    eachKey(token, [&](std::uint32_t key) { m_words.add(key, word); });
}

void SoundIndex::find(const NameToken& token, std::vector<std::uint32_t>& words) const
{
    eachKey(token, [&](std::uint32_t key) { m_words.find(key, words); });
}

} // namespace purser::screening
