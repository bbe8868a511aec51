#include "core/operations/services/intake/connectionguard.h"

#include <sys/socket.h>

namespace purser::operations {

namespace {

thread_local ConnectionGuard* guardOfThread = nullptr;

} // namespace

ConnectionGuard* ConnectionGuard::current()
{
    return guardOfThread;
}

void ConnectionGuard::makeCurrent()
{
    guardOfThread = this;
}

void ConnectionGuard::begin(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0)
        return;
    m_socket = socket;
    m_until = std::chrono::steady_clock::now() + m_longest;
    m_isSpoilt = false;
}

void ConnectionGuard::answered()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket < 0)
        return;
    if (m_isSpoilt)
        ::shutdown(m_socket, SHUT_RDWR);
    else
        m_until = std::chrono::steady_clock::now() + m_longest;
}

void ConnectionGuard::end()
{
    const std::lock_guard lock(m_mutex);
    m_socket = -1;
    m_isSpoilt = false;
}

void ConnectionGuard::cutIfLate()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0 && std::chrono::steady_clock::now() > m_until)
        ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace purser::operations
