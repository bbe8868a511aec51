#pragma once

#include <QtGlobal>
#include <functional>
#include <mutex>

namespace purser::office {

/// What a Task and the worker that runs it share, so that one can stop the other. Thread-safe.
class CancelToken
{
public:
    CancelToken() = default;
    Q_DISABLE_COPY_MOVE(CancelToken)

    /// Asks once; later calls do nothing.
    void cancel();
    bool isCancelled() const;
    /// What cancel() calls, on its own thread; at once when it has already been called. Replaces
    /// the one before; an empty function takes it away.
    void setHook(std::function<void()> hook);

private:
    mutable std::mutex m_mutex;
    bool m_cancelled = false;
    std::function<void()> m_hook;
};

} // namespace purser::office
