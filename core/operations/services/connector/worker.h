#pragma once

#include "core/operations/services/connector/jobqueue.h"
#include "core/operations/services/servicethread.h"

#include <QString>

namespace purser::operations {

/// The thread of one trading server or gateway, with its queue of jobs. Ends, after the job at
/// hand, when destroyed; jobs it did not begin are given back.
class Worker
{
public:
    virtual ~Worker() = default;

    void put(Job job) { m_jobs.put(std::move(job)); }
    /// Returns at once; for ending several together.
    virtual void requestStop() = 0;
    /// "up", "slow", "down", "refused", or empty before it is known. Thread-safe.
    QString state() const;

protected:
    Worker() = default;
    Q_DISABLE_COPY_MOVE(Worker)

    JobQueue& jobs() { return m_jobs; }
    void setState(const QString& state);

private:
    JobQueue m_jobs;
    mutable std::mutex m_mutex;
    QString m_state;
};

} // namespace purser::operations
