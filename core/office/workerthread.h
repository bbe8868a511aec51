#pragma once

#include <QObject>
#include <QThread>
#include <chrono>
#include <functional>

namespace purser::office {

/// A thread with an event loop that runs the jobs posted to it one after another.
class WorkerThread
{
public:
    explicit WorkerThread(const QString& name);
    /// Runs what is queued, then ends; see finish().
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// Any thread.
    void post(std::function<void()> job);
    /// An object of the thread, for timers and connections.
    QObject* context() { return m_context; }
    /// Lets the thread end after what is queued by now, and waits for that.
    /// @return false when the time was not enough; call it again.
    bool finish(std::chrono::milliseconds limit = std::chrono::milliseconds::max());

private:
    QThread m_thread;
    QObject* m_context;
    bool m_finishing = false;
};

} // namespace purser::office
