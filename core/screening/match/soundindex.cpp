#include "core/screening/match/soundindex.h"

#include "core/screening/text/slip.h"

#include <algorithm>
#include <string>

namespace purser::screening {

namespace {

constexpr unsigned bucketBits = 16;
constexpr size_t shortestDeletion = 4; // sounds from which one may be left out
constexpr size_t shortestKeyDeletion = 4;
constexpr size_t longestIndexed = 14; // of longer words the beginning is indexed

std::uint32_t hashOf(char kind, std::string_view text)
{
    std::uint64_t hash = 1469598103934665603ULL ^ static_cast<unsigned char>(kind);
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hash ^= hash >> 29;
    hash *= 0xBF58476D1CE4E5B9ULL;
    return static_cast<std::uint32_t>(hash >> 32);
}

template <typename Take>
void eachDeletion(char kind, std::string_view text, Take take)
{
    std::string shorter;
    for (size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i] == text[i - 1])
            continue;
        shorter.assign(text.substr(0, i)).append(text.substr(i + 1));
        take(hashOf(kind, shorter));
    }
}

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
        take(hashOf('s', sounds));
        if (sounds.size() >= shortestDeletion)
            eachDeletion('s', sounds, take);
    }
    if (token.letters.size() >= shortestSlippedWord && token.script == Script::Latin)
        eachDeletion('l', std::string_view(token.letters).substr(0, longestIndexed), take);
    const std::string_view key = std::string_view(token.key).substr(0, longestIndexed);
    if (key.size() >= 2)
        take(hashOf('k', key));
    if (key.size() >= shortestKeyDeletion)
        eachDeletion('k', key, take);
    for (const std::int16_t group : {token.group, token.nickOf}) {
        if (group >= 0 && token.role != TokenRole::LegalForm)
            take(hashOf('g', std::to_string(group)));
    }
}

} // namespace

void SoundIndex::add(const NameToken& token, std::uint32_t word)
{
    eachKey(token, [&](std::uint32_t key) { m_entries.push_back({key, word}); });
}

void SoundIndex::finish()
{
    const auto less = [](const Entry& a, const Entry& b) {
        return a.key != b.key ? a.key < b.key : a.word < b.word;
    };
    std::sort(m_entries.begin(), m_entries.end(), less);
    const auto same = [](const Entry& a, const Entry& b) {
        return a.key == b.key && a.word == b.word;
    };
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(), same), m_entries.end());
    m_entries.shrink_to_fit();
    m_buckets.assign((size_t(1) << bucketBits) + 1, 0);
    for (const Entry& entry : m_entries)
        ++m_buckets[(entry.key >> (32 - bucketBits)) + 1];
    for (size_t i = 1; i < m_buckets.size(); ++i)
        m_buckets[i] += m_buckets[i - 1];
}

void SoundIndex::find(const NameToken& token, std::vector<std::uint32_t>& words) const
{
    eachKey(token, [&](std::uint32_t key) {
        const size_t bucket = key >> (32 - bucketBits);
        auto entry = m_entries.begin() + m_buckets[bucket];
        const auto end = m_entries.begin() + m_buckets[bucket + 1];
        entry = std::lower_bound(
            entry, end, key, [](const Entry& e, std::uint32_t k) { return e.key < k; });
        for (; entry != end && entry->key == key; ++entry)
            words.push_back(entry->word);
    });
}

} // namespace purser::screening
