#include "core/operations/services/connector/pollplan.h"

using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr std::chrono::nanoseconds firstPause = 1s;
constexpr std::chrono::nanoseconds longestPause = 5min;

} // namespace

std::vector<qint64> PollPlan::due(const std::vector<qint64>& ids)
{
    const std::chrono::nanoseconds now = m_clock.monotonic();
    QHash<qint64, Entry> kept;
    std::vector<qint64> due;
    for (const qint64 id : ids) {
        Entry entry = m_entries.value(id, {now, firstPause});
        if (now >= entry.at) {
            due.push_back(id);
            entry.at = now + entry.pause;
            entry.pause = std::min(longestPause, entry.pause * 3 / 2);
        }
        kept.insert(id, entry);
    }
    m_entries = std::move(kept);
    return due;
}

} // namespace purser::operations
