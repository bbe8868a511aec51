#include "core/office/canceltoken.h"

#include <utility>

namespace purser::office {

void CancelToken::cancel()
{
    std::function<void()> hook;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_cancelled)
            return;
        m_cancelled = true;
        hook = std::exchange(m_hook, nullptr);
    }
    if (hook)
        hook();
}

bool CancelToken::isCancelled() const
{
    const std::scoped_lock lock(m_mutex);
    return m_cancelled;
}

void CancelToken::setHook(std::function<void()> hook)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_cancelled) {
            m_hook = std::move(hook);
            return;
        }
    }
    if (hook)
        hook();
}

} // namespace purser::office
