#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace purser::screening {

/// The hash that a text of one kind is found by.
std::uint32_t keyOf(char kind, std::string_view text);

/// The key of the text with one letter left out, for each letter. Where both sides do so, a letter
/// mistyped, left out, put in or exchanged with its neighbour is found.
template <typename Take>
void eachDeletion(char kind, std::string_view text, Take take)
{
    std::string shorter;
    for (size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i] == text[i - 1])
            continue;
        shorter.assign(text.substr(0, i)).append(text.substr(i + 1));
        take(keyOf(kind, shorter));
    }
}

/// What stands under keys. Different texts may share a key: who looks up compares.
class KeyIndex
{
public:
    void add(std::uint32_t key, std::uint32_t value) { m_entries.push_back({key, value}); }
    /// After the last add() and before the first find().
    void finish();
    void find(std::uint32_t key, std::vector<std::uint32_t>& values) const;

private:
    struct Entry {
        std::uint32_t key;
        std::uint32_t value;
    };

    std::vector<Entry> m_entries;         ///< sorted by key
    std::vector<std::uint32_t> m_buckets; ///< by the upper bits of the key: where they begin
};

} // namespace purser::screening
