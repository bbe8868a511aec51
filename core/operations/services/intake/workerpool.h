#pragma once

#include "core/operations/services/intake/connectionguard.h"
#include "core/operations/services/officelink.h"
#include "core/operations/services/servicethread.h"

#include <condition_variable>
#include <deque>
#include <httplib.h>
#include <memory>
#include <mutex>
#include <vector>

namespace purser::operations {

/// The threads that serve the connections of the intake, each with a link of its own to the office.
/// Connections that wait are bounded: beyond that the next is not accepted yet.
class WorkerPool : public httplib::TaskQueue
{
public:
    WorkerPool(const ServiceContext& context, int threads, std::chrono::seconds longestRequest);
    ~WorkerPool() override;

    void enqueue(std::function<void()> task) override;
    void shutdown() override;

    /// The link of the calling worker.
    static OfficeLink& office();

private:
    void work(int number);
    void watch(const std::stop_token& stop);

    const ServiceContext m_context;
    std::vector<std::unique_ptr<ConnectionGuard>> m_guards;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    bool m_isShut = false;
    std::vector<std::unique_ptr<ServiceThread>> m_workers;
    std::unique_ptr<ServiceThread> m_watcher;
};

} // namespace purser::operations
