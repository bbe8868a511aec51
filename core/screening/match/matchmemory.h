#pragma once

#include "core/screening/match/tokensimilarity.h"

#include <cstdint>
#include <vector>

namespace purser::screening {

/// Remembers how like two words are during one search. A small open hash table that is emptied
/// without being touched.
class MatchMemory
{
public:
    MatchMemory() : m_slots(size_t(1) << 13) {}

    void clear()
    {
        ++m_round;
        m_used = 0;
    }

    /// The remembered match, computed by `compute` when it is not known yet.
    template <typename Compute>
    TokenMatch get(std::uint32_t row, std::uint32_t word, Compute compute)
    {
        const std::uint64_t key = (std::uint64_t(row) << 32) | word;
        if (m_used * 2 >= m_slots.size())
            grow();
        Slot& slot = slotOf(m_slots, key);
        if (slot.round != m_round) {
            const TokenMatch match = compute();
            slot = {key, m_round, static_cast<float>(match.similarity), match.reason};
            ++m_used;
        }
        return {static_cast<double>(slot.similarity), slot.reason};
    }

private:
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t round = 0;
        float similarity = 0;
        MatchReason reason = MatchReason::None;
    };

    Slot& slotOf(std::vector<Slot>& slots, std::uint64_t key) const
    {
        size_t at = (key * 0x9E3779B97F4A7C15ULL) >> 20;
        for (;; ++at) {
            Slot& slot = slots[at & (slots.size() - 1)];
            if (slot.round != m_round || slot.key == key)
                return slot;
        }
    }

    void grow()
    {
        std::vector<Slot> larger(m_slots.size() * 2);
        for (const Slot& slot : m_slots) {
            if (slot.round == m_round)
                slotOf(larger, slot.key) = slot;
        }
        m_slots.swap(larger);
    }

    std::vector<Slot> m_slots;
    std::uint32_t m_round = 1;
    size_t m_used = 0;
};

} // namespace purser::screening
