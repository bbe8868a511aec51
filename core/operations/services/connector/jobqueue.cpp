#include "core/operations/services/connector/jobqueue.h"

namespace purser::operations {

void JobQueue::put(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.at(job.work.index()).push_back(std::move(job));
    }
    m_changed.notify_one();
}

std::optional<Job> JobQueue::take(const std::stop_token& stop, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] {
        return std::any_of(
            m_jobs.begin(), m_jobs.end(), [](const auto& jobs) { return !jobs.empty(); });
    };
    m_changed.wait_for(lock, stop, patience, hasWork);
    if (stop.stop_requested())
        return std::nullopt;
    return takeFirst();
}

std::optional<Job> JobQueue::takeFirst()
{
    for (std::deque<Job>& jobs : m_jobs) {
        if (jobs.empty())
            continue;
        Job job = std::move(jobs.front());
        jobs.pop_front();
        return job;
    }
    return std::nullopt;
}

std::vector<Job> JobQueue::drain()
{
    const std::lock_guard lock(m_mutex);
    std::vector<Job> rest;
    while (std::optional<Job> job = takeFirst())
        rest.push_back(std::move(*job));
    return rest;
}

} // namespace purser::operations
