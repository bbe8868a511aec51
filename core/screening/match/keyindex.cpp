#include "core/screening/match/keyindex.h"

#include <algorithm>

namespace purser::screening {

namespace {
constexpr unsigned bucketBits = 16;
} // namespace

std::uint32_t keyOf(char kind, std::string_view text)
{
    std::uint64_t hash = 1469598103934665603ULL ^ static_cast<unsigned char>(kind);
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hash ^= hash >> 29;
    hash *= 0xBF58476D1CE4E5B9ULL;
    return static_cast<std::uint32_t>(hash >> 32);
}

void KeyIndex::finish()
{
    const auto less = [](const Entry& a, const Entry& b) {
        return a.key != b.key ? a.key < b.key : a.value < b.value;
    };
    std::sort(m_entries.begin(), m_entries.end(), less);
    const auto same = [](const Entry& a, const Entry& b) {
        return a.key == b.key && a.value == b.value;
    };
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(), same), m_entries.end());
    m_entries.shrink_to_fit();
    m_buckets.assign((size_t(1) << bucketBits) + 1, 0);
    for (const Entry& entry : m_entries)
        ++m_buckets[(entry.key >> (32 - bucketBits)) + 1];
    for (size_t i = 1; i < m_buckets.size(); ++i)
        m_buckets[i] += m_buckets[i - 1];
}

void KeyIndex::find(std::uint32_t key, std::vector<std::uint32_t>& values) const
{
    const size_t bucket = key >> (32 - bucketBits);
    auto entry = m_entries.begin() + m_buckets[bucket];
    const auto end = m_entries.begin() + m_buckets[bucket + 1];
    entry = std::lower_bound(
        entry, end, key, [](const Entry& e, std::uint32_t k) { return e.key < k; });
    for (; entry != end && entry->key == key; ++entry)
        values.push_back(entry->value);
}

} // namespace purser::screening
