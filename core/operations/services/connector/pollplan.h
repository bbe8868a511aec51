#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <chrono>
#include <vector>

namespace purser::operations {

/// When to ask again about things that take a second or weeks: soon at first, then ever more rarely
/// up to every five minutes, so that many old ones do not crowd out the new.
class PollPlan
{
public:
    explicit PollPlan(const Clock& clock) : m_clock(clock) {}

    /// Those of the ids that are due, which counts as asking them. Ids not named are forgotten.
    std::vector<qint64> due(const std::vector<qint64>& ids);

private:
    struct Entry {
        std::chrono::nanoseconds at;
        std::chrono::nanoseconds pause;
    };

    const Clock& m_clock;
    QHash<qint64, Entry> m_entries;
};

} // namespace purser::operations
