#pragma once

#include "core/screening/lists/listset.h"
#include "core/screening/lists/shrinkguard.h"

#include <atomic>
#include <memory>

namespace purser::screening {

/// Where a program keeps the lists in force. Readers take the snapshot and keep it as long as they
/// work with it; a new set takes its place in one step. Thread-safe.
class ListHolder
{
public:
    explicit ListHolder(std::shared_ptr<const ListSet> lists) : m_lists(std::move(lists)) {}

    std::shared_ptr<const ListSet> current() const { return m_lists.load(); }

    /// Puts new lists in force and returns those that were, for whoever wants to keep them. Each
    /// list is held against the one of the same source and name before; a list that is gone
    /// counts as shrunk to nothing.
    /// Errors: of checkShrink(); then nothing changes.
    Result<std::shared_ptr<const ListSet>> replace(
        std::shared_ptr<const ListSet> next, const ShrinkRule& rule = {});

private:
    std::atomic<std::shared_ptr<const ListSet>> m_lists;
};

} // namespace purser::screening
