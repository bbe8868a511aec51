#include "core/operations/services/intake/workerpool.h"

#include "core/operations/services/pause.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

constexpr size_t mostWaiting = 128;
constexpr auto watchEvery = 200ms;

thread_local OfficeLink* linkOfThread = nullptr;

} // namespace

WorkerPool::WorkerPool(
    const ServiceContext& context, int threads, std::chrono::seconds longestRequest)
    : m_context(context)
{
    for (int i = 0; i < threads; ++i)
        m_guards.push_back(std::make_unique<ConnectionGuard>(longestRequest));
    for (int i = 0; i < threads; ++i)
        m_workers.push_back(std::make_unique<ServiceThread>(
            u"intake %1"_s.arg(i + 1), [this, i](const std::stop_token&) { work(i); }));
    m_watcher = std::make_unique<ServiceThread>(
        u"intake watch"_s, [this](const std::stop_token& stop) { watch(stop); });
}

WorkerPool::~WorkerPool()
{
    shutdown();
}

OfficeLink& WorkerPool::office()
{
    return *linkOfThread;
}

void WorkerPool::enqueue(std::function<void()> task)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isShut || m_tasks.size() < mostWaiting; });
    m_tasks.push_back(std::move(task));
    m_changed.notify_all();
}

void WorkerPool::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isShut = true;
    }
    for (const std::unique_ptr<ConnectionGuard>& guard : m_guards)
        guard->close();
    m_changed.notify_all();
    m_workers.clear();
    m_watcher.reset();
}

void WorkerPool::work(int number)
{
    OfficeLink link(m_context, u"intake %1"_s.arg(number + 1));
    linkOfThread = &link;
    ConnectionGuard& guard = *m_guards[static_cast<size_t>(number)];
    guard.makeCurrent();
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isShut || !m_tasks.empty(); });
            // What waits is taken up also at the end: a task closes the connection it was made for.
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        m_changed.notify_all();
        task();
        guard.end();
    }
}

void WorkerPool::watch(const std::stop_token& stop)
{
    while (pauseFor(stop, watchEvery)) {
        const bool othersWait = [this] {
            const std::lock_guard lock(m_mutex);
            return !m_tasks.empty();
        }();
        for (const std::unique_ptr<ConnectionGuard>& guard : m_guards)
            guard->cutIfLate(othersWait);
    }
}

} // namespace purser::operations
